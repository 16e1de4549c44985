#pragma once

#include "absl/time/time.h"

#include "daemon/base/mono_time.h"

namespace lessor {

// Where time comes from. Everything that decides by time takes a Clock in its constructor; only SystemClock
// reads the real one. Thread-safe.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual MonoTime Now() const = 0;        // for deadlines
  virtual absl::Time WallNow() const = 0;  // for people: logs and listings
};

// CLOCK_MONOTONIC and CLOCK_REALTIME.
class SystemClock final : public Clock {
 public:
  MonoTime Now() const override;
  absl::Time WallNow() const override;
};

}  // namespace lessor
