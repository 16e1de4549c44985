#pragma once

#include <compare>
#include <cstdint>
#include <limits>

#include "absl/time/time.h"

namespace lessor {

// A point on the monotonic clock, for deadlines and durations: it never jumps and means nothing to people.
// Only a Clock makes one. It counts whole nanoseconds, as clocks do, and what a duration has beyond them is
// cut off. Arithmetic saturates, and what has become "never" (MonoTime::Infinite()) stays that. One integer,
// because queues of deadlines compare them all the time.
class MonoTime {
 public:
  constexpr MonoTime() = default;  // the clock's own zero
  static MonoTime FromStart(absl::Duration since_start) {
    return MonoTime(absl::ToInt64Nanoseconds(since_start));
  }
  static constexpr MonoTime FromNanoseconds(int64_t since_start) { return MonoTime(since_start); }
  static constexpr MonoTime Infinite() { return MonoTime(kMost); }

  absl::Duration since_start() const { return *this - MonoTime(); }

  friend constexpr auto operator<=>(MonoTime, MonoTime) = default;
  friend MonoTime operator+(MonoTime t, absl::Duration d) {
    const int64_t more = absl::ToInt64Nanoseconds(d);
    if (t == Infinite() || more == kMost) return Infinite();
    int64_t sum = 0;
    if (__builtin_add_overflow(t.nanos_, more, &sum)) return MonoTime(more > 0 ? kMost : kLeast);
    return MonoTime(sum);
  }
  friend MonoTime operator-(MonoTime t, absl::Duration d) { return t + -d; }
  friend absl::Duration operator-(MonoTime a, MonoTime b) {
    if (a == Infinite()) return absl::InfiniteDuration();
    if (b == Infinite()) return -absl::InfiniteDuration();
    int64_t difference = 0;
    if (__builtin_sub_overflow(a.nanos_, b.nanos_, &difference)) {
      return a > b ? absl::InfiniteDuration() : -absl::InfiniteDuration();
    }
    return absl::Nanoseconds(difference);
  }

 private:
  static constexpr int64_t kMost = std::numeric_limits<int64_t>::max();
  static constexpr int64_t kLeast = std::numeric_limits<int64_t>::min();
  constexpr explicit MonoTime(int64_t nanos) : nanos_(nanos) {}
  int64_t nanos_ = 0;
};

}  // namespace lessor
