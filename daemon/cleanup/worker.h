#pragma once

#include <sys/types.h>

#include "daemon/base/clock.h"
#include "daemon/base/fd.h"
#include "daemon/cleanup/rights.h"
#include "daemon/cleanup/runner.h"

namespace lessor {

// The life of a worker, a process that the nursery has just forked: takes the identity, says with a first
// WorkerReply how that went, then carries out a WorkerRequest after the other until its channel ends; with
// one of them may come the page of its Progress. Other processes of its user cannot look into it, and it
// holds nothing but its channel; they can stop it and kill it, or take its processor time, and the broker
// reckons with that.
[[noreturn]] void LiveAsWorker(UniqueFd channel, const Identity& identity, const Rights& present,
                               pid_t nursery);

// Closes all descriptors but standard error, for a check that fails and for sanitizers, and `kept`, which
// gets a low number. Standard input and output lead nowhere.
UniqueFd KeepOnly(UniqueFd kept);

constexpr size_t kReplyMessageMax = 1024;  // bytes, of a WorkerReply's message

}  // namespace lessor
