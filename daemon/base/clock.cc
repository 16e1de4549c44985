#include "daemon/base/clock.h"

#include <time.h>

namespace lessor {
namespace {

absl::Duration Read(clockid_t id) {
  timespec ts{};
  ::clock_gettime(id, &ts);  // cannot fail for these clocks
  return absl::DurationFromTimespec(ts);
}

}  // namespace

MonoTime SystemClock::Now() const {
  return MonoTime::FromStart(Read(CLOCK_MONOTONIC));
}

absl::Time SystemClock::WallNow() const {
  return absl::UnixEpoch() + Read(CLOCK_REALTIME);
}

}  // namespace lessor
