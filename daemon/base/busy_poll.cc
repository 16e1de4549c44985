#include "daemon/base/busy_poll.h"

#include <algorithm>

namespace lessor {
namespace {

constexpr absl::Duration kFirst = absl::Microseconds(10);
constexpr int kGrowth = 2;

constexpr int kRest = 100;
constexpr absl::Duration kRestMax = absl::Seconds(10);  // it may have been frozen for an hour

}  // namespace

bool BusyPoll::OnYielded(MonoTime now, absl::Duration away) {
  if (away < most_) return true;
  sleeps_until_ = now + std::min(kRest * away, kRestMax);
  return false;
}

void BusyPoll::OnWaited(absl::Duration waited) {
  if (waited > most_) {
    window_ = absl::ZeroDuration();
  } else if (waited > window_) {
    window_ = std::min(most_, std::max(kFirst, kGrowth * window_));
  }
}

}  // namespace lessor
