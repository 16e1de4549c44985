#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "lessor/journal/record.pb.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd.h"

namespace lessor {

// Does what a deed says with the rights of the calling process, which has one thread, and waits until it is
// done. What is gone already is success. INVALID_ARGUMENT, UNIMPLEMENTED: it can never be done.
// PERMISSION_DENIED: the process may not. DEADLINE_EXCEEDED: it was not over within `timeout`, and what could
// be stopped has been. ABORTED: a command ran, or a server answered, and that was no success. Besides, those
// of removal.h, and UNAVAILABLE: it may go better later.
absl::Status CarryOut(const journal::Deed& deed, absl::Duration timeout, const Clock& clock);

// The folder of the last file that was removed. Where the next of a run lies in it too, it is not looked up a
// second time, which takes a quarter of a removal; what has been put in its place meanwhile is not seen.
struct LastFolder {
  std::string root;
  std::string path;  // beneath it; empty: the root itself
  UniqueFd fd;
};

// Its parts. A removal knows no timeout: whoever waits for it ends the process.
absl::Status CarryOutRemoval(const journal::RemoveDeed& deed, LastFolder& last);
// SIGTERM, and SIGKILL to what still lives after kill_after, or a second before the timeout. A process whose
// start time is another is another process, and is left alone.
absl::Status CarryOutKill(const journal::KillDeed& deed, absl::Duration timeout, const Clock& clock);
// Runs it in a process group of its own, of which nothing is left afterwards. Over its time it gets a SIGTERM
// and, `kCommandGrace` later, a SIGKILL.
absl::Status CarryOutCommand(const journal::CommandDeed& deed, absl::Duration timeout, const Clock& clock);

// Shared memory loses its name; a segment of System V that has another maker is another segment.
absl::Status CarryOutSegment(const journal::SegmentDeed& deed);

// Done is a status of 2xx, or one that the deed counts as such; ABORTED: another one. Threads of libcurl's
// may look up names meanwhile.
absl::Status CarryOutHttpRequest(const journal::HttpDeed& deed, absl::Duration timeout);

constexpr absl::Duration kCommandGrace = absl::Seconds(1);

// What poll(2) takes for the time until `end`: no less, so that nobody wakes too early over and over.
int MillisecondsUntil(MonoTime end, const Clock& clock);

// What the kernel said, as a Status that says whether it can go better later.
absl::Status KernelError(int error, absl::string_view what);

}  // namespace lessor
