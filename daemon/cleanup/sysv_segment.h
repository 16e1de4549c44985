#pragma once

#include <sys/types.h>

#include <cstdint>
#include <optional>

#include "absl/status/statusor.h"

namespace lessor {

// A segment of System V shared memory (shmget) of this IPC namespace, whoever may read it (SHM_STAT_ANY,
// Linux 4.17).
struct SysvSegment {
  uint32_t owner = 0;    // uid
  uint32_t creator = 0;  // uid: it may remove it as well
  pid_t made_by = 0;     // with the id and the boot it names the segment: ids are given again
};

// Nothing: there is none with this id. Otherwise the kernel's errors.
absl::StatusOr<std::optional<SysvSegment>> FindSysvSegment(int id);

}  // namespace lessor
