#include "daemon/base/clock.h"

#include <time.h>

namespace lessor {
namespace {

timespec Read(clockid_t id) {
  timespec ts{};
  ::clock_gettime(id, &ts);  // cannot fail for these clocks
  return ts;
}

}  // namespace

MonoTime SystemClock::Now() const {
  const timespec ts = Read(CLOCK_MONOTONIC);
  return MonoTime::FromNanoseconds(int64_t{ts.tv_sec} * 1'000'000'000 + ts.tv_nsec);
}

absl::Time SystemClock::WallNow() const {
  return absl::TimeFromTimespec(Read(CLOCK_REALTIME));
}

}  // namespace lessor
