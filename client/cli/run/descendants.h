#pragma once

#include <sys/types.h>

#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace lessor::cli {

// A process as /proc shows it. Its number and the time of its start, in the kernel's ticks, name it for ever.
struct ProcessSeen {
  pid_t pid = 0;
  pid_t parent = 0;
  uint64_t started = 0;
};

// The living ones, zombies not, that come from this process, by one look at /proc: one that is orphaned while
// the look lasts may be missing in it. Errors: /proc is not there.
absl::StatusOr<std::vector<ProcessSeen>> Descendants();

// Kills and reaps every descendant of this process, which must be a child subreaper, have one thread and have
// SIGCHLD blocked and not ignored. Those that it may not kill (another user's, by setuid), or that do not end
// within `patience`, are left: their numbers.
std::vector<pid_t> KillDescendants(absl::Duration patience);

}  // namespace lessor::cli
