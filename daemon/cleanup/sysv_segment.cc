#include "daemon/cleanup/sysv_segment.h"

#include <sys/shm.h>

#include <cerrno>

#include "absl/status/status.h"

namespace lessor {

absl::StatusOr<std::optional<SysvSegment>> FindSysvSegment(int id) {
  shmid_ds about{};
  // By its place in the table, which is part of the id; the answer is the id of what lies there now.
  const int there = ::shmctl(id, SHM_STAT_ANY, &about);
  if (there < 0 && errno != EINVAL && errno != EIDRM) return absl::ErrnoToStatus(errno, "shmctl");
  if (there != id || there < 0) return std::nullopt;
  return SysvSegment{about.shm_perm.uid, about.shm_perm.cuid, about.shm_cpid};
}

}  // namespace lessor
