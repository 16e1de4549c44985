#pragma once

#include <string>
#include <vector>

#include "client/cli/command.h"
#include "client/cli/run/run_limits.h"

namespace lessor::cli {

enum class KillBy { kEither, kCgroup, kSubreapers };

// What `lessorctl run` was asked for.
struct RunPlan {
  const Command& command;  // the options that all commands share
  std::vector<std::string> argv;
  std::vector<std::string> pools;
  bool scratch = false;
  RunLimits limits;
  KillBy kill_by = KillBy::kEither;
};

}  // namespace lessor::cli
