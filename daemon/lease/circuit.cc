#include "daemon/lease/circuit.h"

#include <algorithm>
#include <string>
#include <utility>

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr int kDoublingsMax = 62;                                 // far beyond any sensible max / initial
constexpr int kFailuresCountedMax = 1'000'000;                    // the count says no more from there on
constexpr absl::Duration kRetryAfterMin = absl::Milliseconds(1);  // zero would say "no hint"

}  // namespace

absl::string_view Name(CircuitState state) {
  switch (state) {
    case CircuitState::kClosed:
      return "closed";
    case CircuitState::kOpen:
      return "open";
    case CircuitState::kHalfOpen:
      return "half_open";
  }
  return "";
}

bool Circuit::MayConnect(MonoTime now, int under_way) {
  if (HoldsBack(now, under_way)) return false;
  if (state_ == CircuitState::kOpen) Transition(Event::kProbe);
  return true;
}

bool Circuit::HoldsBack(MonoTime now, int under_way) const {
  return failures_ > 0 && (under_way > 0 || now < next_attempt_);
}

void Circuit::OnSuccess() {
  failures_ = 0;
  doublings_ = 0;
  next_attempt_ = MonoTime();
  Transition(Event::kSuccess);
}

void Circuit::OnFailure(MonoTime now, absl::Time wall_now, const absl::Status& why, Random& random) {
  LESSOR_CHECK(!why.ok());
  last_error_ = why;
  last_error_time_ = wall_now;
  const bool first = failures_ == 0;
  failures_ = std::min(failures_ + 1, kFailuresCountedMax);
  if (first || now >= next_attempt_) next_attempt_ = now + NextDelay(random);
  Transition(Event::kFailure);
}

void Circuit::Transition(Event event) {
  switch (event) {
    case Event::kSuccess:
      state_ = CircuitState::kClosed;
      return;
    case Event::kFailure:
      if (state_ != CircuitState::kClosed || failures_ >= limits_.failures_to_open)
        state_ = CircuitState::kOpen;
      return;
    case Event::kProbe:
      LESSOR_CHECK(state_ == CircuitState::kOpen);
      state_ = CircuitState::kHalfOpen;
      return;
  }
}

absl::Duration Circuit::NextDelay(Random& random) {
  absl::Duration delay = std::min(limits_.initial, limits_.max);
  for (int i = 0; i < doublings_ && delay < limits_.max; ++i) delay = std::min(delay * 2, limits_.max);
  doublings_ = std::min(doublings_ + 1, kDoublingsMax);
  return delay * (1 - kJitter + 2 * kJitter * random.Unit());
}

absl::Status Circuit::FailFast(MonoTime now) const {
  if (state_ != CircuitState::kOpen) return absl::OkStatus();
  absl::Status error = ReasonOf(last_error_) != v1::Reason::UNSPECIFIED
                           ? last_error_
                           : ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, last_error_.message(),
                                         {{"upstream_error", std::string(last_error_.message())}});
  return WithRetryAfter(std::move(error), std::max(next_attempt_ - now, kRetryAfterMin));
}

}  // namespace lessor
