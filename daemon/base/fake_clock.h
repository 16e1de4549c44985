#pragma once

#include <atomic>

#include "daemon/base/clock.h"

namespace lessor {

// A clock that stands still until told to move. Thread-safe. Wall time starts in 2026 and moves along, and
// can be made to jump, which must change no decision.
class FakeClock final : public Clock {
 public:
  MonoTime Now() const override { return MonoTime::FromNanoseconds(nanos_.load()); }
  absl::Time WallNow() const override {
    return absl::FromUnixSeconds(1767225600) + absl::Nanoseconds(nanos_.load() + wall_jump_nanos_.load());
  }
  void Advance(absl::Duration by) { nanos_ += absl::ToInt64Nanoseconds(by); }
  void AdvanceTo(MonoTime to) { nanos_ = absl::ToInt64Nanoseconds(to.since_start()); }
  void JumpWall(absl::Duration by) { wall_jump_nanos_ += absl::ToInt64Nanoseconds(by); }

 private:
  std::atomic<int64_t> nanos_{1'000'000'000};
  std::atomic<int64_t> wall_jump_nanos_{0};
};

}  // namespace lessor
