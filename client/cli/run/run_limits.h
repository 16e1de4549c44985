#pragma once

#include <sys/resource.h>

#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

#include "client/cli/run/cgroup.h"

namespace lessor::cli {

// What a command and all that comes from it may use together; descriptors: each of its processes.
struct RunLimits {
  std::vector<CgroupSetting> cgroup;  // memory, pids, cpu: enforced by a cgroup or not at all
  std::optional<rlim_t> descriptors;
  std::optional<absl::Duration> time;  // until the command gets SIGTERM
};

// "memory=512M", "pids=100", "cpu=1.5", "nofile=1024", "time=10m"; the last of a name counts.
// INVALID_ARGUMENT: in words for who wrote it.
absl::StatusOr<RunLimits> ParseLimits(const std::vector<std::string>& texts);

}  // namespace lessor::cli
