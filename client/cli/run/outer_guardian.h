#pragma once

#include "client/cli/errors.h"
#include "client/cli/run/run_plan.h"

namespace lessor::cli {

// Runs the command to its end. For a process with one thread, which is made a child subreaper and has its
// signals blocked. What the command exited with; does not return where a signal ended it, since this process
// then ends by the same.
ExitCode RunGuarded(const RunPlan& plan);

}  // namespace lessor::cli
