#pragma once

#include <algorithm>
#include <chrono>

#include "absl/time/time.h"

namespace lessor {
inline namespace client {

// A point on the monotonic clock by which something must be done. The client library's only reader of a
// clock.
class Deadline {
 public:
  using Clock = std::chrono::steady_clock;

  // Anything beyond a year is a year: the clock's own arithmetic must not overflow.
  static Deadline After(absl::Duration duration) {
    const absl::Duration bounded = std::clamp(duration, absl::ZeroDuration(), absl::Hours(24 * 366));
    return Deadline(Clock::now() + absl::ToChronoNanoseconds(bounded));
  }

  bool passed() const { return Clock::now() >= time_; }
  absl::Duration left() const {
    return std::max(absl::FromChrono(time_ - Clock::now()), absl::ZeroDuration());
  }
  Clock::time_point time() const { return time_; }

 private:
  explicit Deadline(Clock::time_point time) : time_(time) {}
  Clock::time_point time_;
};

}  // namespace client
}  // namespace lessor
