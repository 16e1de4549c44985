#pragma once

#include "client/cli/run/blocked_signals.h"
#include "client/cli/run/cgroup.h"
#include "client/cli/run/guardian_channel.h"
#include "client/cli/run/run_plan.h"

namespace lessor::cli {

// The process that has the command for a child, and the session. Forked from the outer guardian, to which
// `channel` leads; `cgroup` is the outer one's, null: there is none. Returns how to exit when nothing is left
// of the command: what that means was told over the channel (kEnded), unless the command was never started.
int GuardCommand(const RunPlan& plan, const BlockedSignals& signals, const Cgroup* cgroup,
                 const GuardianChannel& channel);

}  // namespace lessor::cli
