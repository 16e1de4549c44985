#pragma once

#include <compare>

#include "absl/time/time.h"

namespace lessor {

// A point on the monotonic clock, for deadlines and durations: it never jumps and means nothing to people.
// Only a Clock makes one. Arithmetic saturates as absl::Duration does, so "never" is MonoTime::Infinite().
class MonoTime {
 public:
  constexpr MonoTime() = default;  // the clock's own zero
  static constexpr MonoTime FromStart(absl::Duration since_start) { return MonoTime(since_start); }
  static constexpr MonoTime Infinite() { return MonoTime(absl::InfiniteDuration()); }

  constexpr absl::Duration since_start() const { return since_start_; }

  friend bool operator==(MonoTime a, MonoTime b) { return a.since_start_ == b.since_start_; }
  friend std::strong_ordering operator<=>(MonoTime a, MonoTime b) {
    if (a.since_start_ < b.since_start_) return std::strong_ordering::less;
    return a.since_start_ == b.since_start_ ? std::strong_ordering::equal : std::strong_ordering::greater;
  }
  friend MonoTime operator+(MonoTime t, absl::Duration d) { return MonoTime(t.since_start_ + d); }
  friend MonoTime operator-(MonoTime t, absl::Duration d) { return MonoTime(t.since_start_ - d); }
  friend absl::Duration operator-(MonoTime a, MonoTime b) { return a.since_start_ - b.since_start_; }

 private:
  constexpr explicit MonoTime(absl::Duration since_start) : since_start_(since_start) {}
  absl::Duration since_start_;
};

}  // namespace lessor
