#pragma once

#include <cstdint>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/mono_time.h"
#include "daemon/base/random.h"

namespace lessor {

enum class CircuitState : uint8_t { kClosed, kOpen, kHalfOpen };
absl::string_view Name(CircuitState state);

// When a failing upstream is tried again.
struct CircuitLimits {
  absl::Duration initial = absl::Milliseconds(100);  // after the first failure; doubled with each further one
  absl::Duration max = absl::Seconds(5);             // where doubling ends, before jitter
  int failures_to_open = 3;                          // in a row
};

// The breaker and the backoff of one pool's connects: says whether one may begin, remembers how they ended.
// Pure: time and randomness are passed in. Guarded by its pool's mutex.
//
//   state      event                               next state
//   closed     success                             closed, failures forgotten
//   closed     failure, not so many in a row yet   closed, connects one at a time after the backoff
//   closed     failure, failures_to_open in a row  open
//   open       MayConnect says yes (next_attempt)  half-open, that connect is the probe
//   open       success of an earlier connect       closed, failures forgotten
//   open       failure of an earlier connect       open
//   half-open  success                             closed, failures forgotten
//   half-open  failure                             open, with a longer backoff
//
// The backoff is initial * 2^n, at most max, then jittered by up to kJitter either way. Several connects that
// fail together are one step of it: a failure before next_attempt counts towards opening, but does not
// lengthen the wait.
class Circuit {
 public:
  static constexpr double kJitter = 0.25;

  explicit Circuit(const CircuitLimits& limits) : limits_(limits) {}

  // May a connect begin now, while `under_way` others have? Without a recent failure always; after one only
  // alone and not before next_attempt. A yes while open is the transition to half-open; a probe that then
  // never began is allowed again.
  bool MayConnect(MonoTime now, int under_way);
  // Whether MayConnect would say no. Changes nothing.
  bool HoldsBack(MonoTime now, int under_way) const;

  void OnSuccess();
  // `why` is not OK. `wall_now` is only remembered, for people.
  void OnFailure(MonoTime now, absl::Time wall_now, const absl::Status& why, Random& random);

  // For waiters while the circuit is open, else OK: the last error with when to come back. It keeps that
  // error's reason, or is UPSTREAM_UNAVAILABLE (with the fact `upstream_error`) where that has none.
  absl::Status FailFast(MonoTime now) const;

  // Holds from the next failure on.
  void SetLimits(const CircuitLimits& limits) { limits_ = limits; }

  CircuitState state() const { return state_; }
  int failures() const { return failures_; }                       // in a row, up to now
  MonoTime next_attempt() const { return next_attempt_; }          // the clock's zero: no recent failure
  const absl::Status& last_error() const { return last_error_; }   // kept after a success; OK: never failed
  absl::Time last_error_time() const { return last_error_time_; }  // InfinitePast: never failed

 private:
  enum class Event : uint8_t { kSuccess, kFailure, kProbe };
  void Transition(Event event);
  absl::Duration NextDelay(Random& random);

  CircuitLimits limits_;
  CircuitState state_ = CircuitState::kClosed;
  int failures_ = 0;
  int doublings_ = 0;
  MonoTime next_attempt_;
  absl::Status last_error_;
  absl::Time last_error_time_ = absl::InfinitePast();
};

}  // namespace lessor
