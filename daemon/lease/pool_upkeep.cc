// PoolState's periodic work, operators' verbs, and what it shows.
#include <algorithm>
#include <utility>

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/lease/pool_state.h"

namespace lessor {
namespace {

constexpr absl::Duration kHousekeepingMax = absl::Seconds(1);
constexpr absl::Duration kHousekeepingMin = absl::Milliseconds(20);

}  // namespace

void PoolState::Tick(MonoTime now, Decisions& out) {
  const auto expired = queue_.ExpireDue(now);
  for (const Waiter& waiter : expired) {
    ForgetWaiting(waiter);
    out.push_back(Refused{waiter.id, WaitExpired(waiter, now)});
  }
  while (!expiries_.empty() && expiries_.begin()->held->expires <= now) {
    Slot& slot = *expiries_.begin();
    EndLease(slot, slot.held->recalled ? LeaseEnd::kRevoked : LeaseEnd::kExpired, now, out);
  }
  if (now >= next_housekeeping_) Housekeep(now, out);
  Schedule(now, out);
  FillUp(now, out);
}

MonoTime PoolState::NextDue(MonoTime now) const {
  MonoTime due = queue_.NextDeadline();
  if (!expiries_.empty()) due = std::min(due, expiries_.begin()->held->expires);
  if (!slots_.empty()) due = std::min(due, next_housekeeping_);
  // Connects that something holds back. Those that nothing does are under way, or an answer will start them.
  const bool wants_connect = !queue_.empty() || Staying() < Target();
  const MonoTime attempt = std::max(circuit_.next_attempt(), no_descriptors_until_);
  if (wants_connect && mode_ == PoolMode::kRunning && attempt > now) due = std::min(due, attempt);
  return due;
}

// Looks at every idle slot, so it runs at most once in kHousekeepingMin and as often as the shortest of the
// times that it serves needs.
void PoolState::Housekeep(MonoTime now, Decisions& out) {
  absl::Duration every = kHousekeepingMax;
  for (absl::Duration time : {settings_.idle_timeout, settings_.max_lifetime, settings_.keepalive}) {
    if (time > absl::ZeroDuration()) every = std::min(every, time / 4);
  }
  next_housekeeping_ = now + std::max(every, kHousekeepingMin);
  for (SlotId id : idle_.All()) {
    Slot& slot = At(id);
    switch (UpkeepOf(slot, now)) {
      case Upkeep::kKeep:
        break;
      case Upkeep::kClose:
        StartClose(slot, out);
        break;
      case Upkeep::kValidate:
        StartCheck(slot, SlotWork::kValidate, out);
        break;
    }
  }
}

PoolState::Upkeep PoolState::UpkeepOf(const Slot& slot, MonoTime now) const {
  if (Unwanted(slot, now)) return Upkeep::kClose;
  if (settings_.idle_timeout > absl::ZeroDuration() && now - slot.idle_since >= settings_.idle_timeout &&
      Staying() > settings_.min) {
    return Upkeep::kClose;
  }
  // Up to a tenth earlier, by the slot's number, so that slots opened together are not probed together.
  const double early = static_cast<double>(slot.id.value() % 16) / 160.0;
  if (settings_.keepalive > absl::ZeroDuration() &&
      now - slot.proven_at >= settings_.keepalive * (1.0 - early)) {
    return Upkeep::kValidate;
  }
  return Upkeep::kKeep;
}

void PoolState::TrimIdle(MonoTime now, Decisions& out) {
  for (SlotId id : idle_.All()) {
    if (Unwanted(At(id), now)) StartClose(At(id), out);
  }
}

void PoolState::Pause() {
  if (mode_ == PoolMode::kRunning) mode_ = PoolMode::kPaused;
}

void PoolState::Resume(MonoTime now, Decisions& out) {
  mode_ = PoolMode::kRunning;
  for (const auto& [lease, slot] : leases_) {  // who was asked to give back may keep it after all
    if (std::exchange(slot->held->recalled, false)) SetExpiry(*slot, slot->held->unhurried);
  }
  Schedule(now, out);
  FillUp(now, out);
}

void PoolState::Drain(v1::Reason::Code why, absl::Duration within, MonoTime now, Decisions& out) {
  mode_ = PoolMode::kDraining;
  draining_why_ = why;
  warm_up_ = 0;
  RefuseAll(Draining(), out);
  TrimIdle(now, out);
  for (Slot* slot : LentInOrder()) {
    Held& held = *slot->held;
    const MonoTime by = std::min(held.expires, now + within);
    if (!std::exchange(held.recalled, true)) held.unhurried = held.expires;
    SetExpiry(*slot, by);
    out.push_back(Recall{held.lease, held.claim.session, std::max(by - now, absl::ZeroDuration())});
  }
}

void PoolState::Reconnect(MonoTime now, Decisions& out) {
  ++generation_;
  TrimIdle(now, out);
  Schedule(now, out);
  FillUp(now, out);
}

void PoolState::Resize(int min, int max, MonoTime now, Decisions& out) {
  LESSOR_CHECK(0 <= min && min <= max && max > 0);
  settings_.min = min;
  settings_.max = max;
  warm_up_ = std::min(warm_up_, max);
  queue_.SetMax(QueueMax(settings_));
  TrimIdle(now, out);
  Schedule(now, out);
  FillUp(now, out);
}

void PoolState::Reconfigure(const PoolSettings& settings, MonoTime now, Decisions& out) {
  settings_ = settings;
  circuit_.SetLimits({settings.backoff.initial, settings.backoff.max, settings.circuit_failures});
  next_housekeeping_ = now;
  Resize(settings.min, settings.max, now, out);
}

PoolView PoolState::View() const {
  PoolView view;
  view.mode = mode_;
  view.circuit = circuit_.state();
  view.min = settings_.min;
  view.max = settings_.max;
  view.slots = counts_;
  view.waiters = static_cast<int>(queue_.size());
  view.oldest_waiter = queue_.OldestSince();
  view.granted = granted_;
  view.last_error = circuit_.last_error();
  view.last_error_time = circuit_.last_error_time();
  return view;
}

void PoolState::CheckInvariants() const {
  std::array<int, kSlotStates> counts{};
  size_t lent = 0;
  for (const auto& [id, slot] : slots_) {
    ++counts[static_cast<size_t>(slot->state)];
    LESSOR_CHECK((slot->state == SlotState::kLent) == slot->held.has_value());
    if (!slot->held.has_value()) continue;
    ++lent;
    LESSOR_CHECK(leases_.at(slot->held->lease) == slot.get());
    LESSOR_CHECK((slot->held->expires != MonoTime::Infinite()) == slot->is_linked());
  }
  LESSOR_CHECK(counts == counts_);
  LESSOR_CHECK(lent == leases_.size());
  LESSOR_CHECK(idle_.size() == static_cast<size_t>(InState(SlotState::kIdle)));
  size_t by_session = 0;
  size_t waiting = 0;
  for (const auto& [session, use] : sessions_) {
    by_session += use.leases.size();
    waiting += use.waiting.size();
    for (WaiterId id : use.waiting) {
      const Waiter* waiter = queue_.Find(id);
      LESSOR_CHECK(waiter != nullptr && waiter->claim.session == session);
    }
    LESSOR_CHECK(!use.none());
  }
  LESSOR_CHECK(by_session == leases_.size() && waiting == queue_.size());
  size_t by_tenant = 0;
  for (const auto& [tenant, count] : tenant_leases_) by_tenant += static_cast<size_t>(count);
  LESSOR_CHECK(by_tenant == leases_.size());
  for (const Returning& r : returning_) LESSOR_CHECK(r.checking >= 0 && r.resetting >= 0);
}

}  // namespace lessor
