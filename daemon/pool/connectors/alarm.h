#pragma once

#include <algorithm>

#include <boost/asio/steady_timer.hpp>

#include "absl/time/time.h"

#include "daemon/base/clock.h"
#include "daemon/base/io_threads.h"

namespace lessor {

// Sets `timer` to go off at `deadline`, in a day at the latest: no timeout of a connector is as long, and
// asio's arithmetic would overflow where ours saturates.
inline void SetAlarm(asio::steady_timer& timer, MonoTime deadline, const Clock& clock) {
  const absl::Duration left = std::clamp(deadline - clock.Now(), absl::ZeroDuration(), absl::Hours(24));
  timer.expires_after(absl::ToChronoNanoseconds(left));
}

}  // namespace lessor
