#include "daemon/lease/pool_state.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr double kHoldWeight = 0.1;  // of the newest hold in the moving average
constexpr absl::Duration kRetryMin = absl::Milliseconds(10);
constexpr absl::Duration kDrainRetry = absl::Seconds(1);

template <typename Id>
void Erase(Id one, absl::InlinedVector<Id, 2>& from) {
  const auto it = std::find(from.begin(), from.end(), one);
  LESSOR_CHECK(it != from.end());
  *it = from.back();
  from.pop_back();
}

}  // namespace

absl::string_view Name(LeaseEnd end) {
  constexpr std::array<absl::string_view, kLeaseEnds> kNames = {"released",  "parked",    "replaced",
                                                                "discarded", "abandoned", "unsent",
                                                                "expired",   "revoked",   "session_ended"};
  return kNames[static_cast<size_t>(end)];
}

PoolState::PoolState(std::string name, const PoolSettings& settings, TokenSource& tokens, uint64_t seed)
    : name_(std::move(name)),
      settings_(settings),
      tokens_(tokens),
      random_(seed),
      queue_(QueueMax(settings)),
      circuit_({settings.backoff.initial, settings.backoff.max, settings.circuit_failures}) {}

void PoolState::Start(MonoTime now, Decisions& out) {
  next_housekeeping_ = now;
  warm_up_ = settings_.initial_connections();
  FillUp(now, out);
}

absl::StatusOr<WaiterId> PoolState::Acquire(Claim claim, MonoTime now, MonoTime deadline, Decisions& out) {
  if (mode_ == PoolMode::kDraining) return Draining();
  const SessionId session = claim.session;
  const bool no_wait = claim.no_wait;
  SessionUse& use = sessions_[session];
  const int in_use = static_cast<int>(use.waiting.size() + use.leases.size());
  if (settings_.per_session_max > 0 && in_use >= settings_.per_session_max) {
    return WithQuotaViolation(
        ReasonError(v1::Reason::QUOTA_EXCEEDED,
                    absl::StrCat("this session holds or waits for ", in_use, " connections of pool '", name_,
                                 "' already"),
                    {{"pool", name_}, {"limit", absl::StrCat(settings_.per_session_max)}}),
        absl::StrCat("session:", session.value()),
        absl::StrCat("pools.", name_, ".per_session_max = ", settings_.per_session_max));
  }
  if (circuit_.state() == CircuitState::kOpen && now < circuit_.next_attempt() && !CouldServeLater()) {
    if (in_use == 0) sessions_.erase(session);
    return circuit_.FailFast(now);
  }
  absl::StatusOr<WaiterId> waiter = queue_.Enqueue(std::move(claim), now, deadline);
  if (!waiter.ok()) {
    if (in_use == 0) sessions_.erase(session);
    return ReasonOf(waiter.status()) == v1::Reason::QUEUE_FULL ? QueueFull() : waiter.status();
  }
  use.waiting.push_back(*waiter);
  if (no_wait) no_wait_.push_back(*waiter);
  const size_t decided = out.size();
  Schedule(now, out);
  // One too many now waits for nothing that is about to serve it?
  if (queue_.size() - checked_for_.size() > static_cast<size_t>(settings_.max_waiters) &&
      queue_.Find(*waiter) != nullptr && !checked_for_.contains(*waiter)) {
    const WaiterId surplus = queue_.Surplus(*waiter);
    if (surplus == *waiter || checked_for_.contains(surplus)) {
      ForgetWaiting(*queue_.Remove(*waiter));
      return QueueFull();
    }
    Refuse(surplus, QueueFull(), out);
  }
  if (no_wait && out.size() > decided) {  // refused in the walk: say so directly
    if (auto* refused = std::get_if<Refused>(&out.back()); refused != nullptr && refused->waiter == *waiter) {
      absl::Status why = std::move(refused->why);
      out.pop_back();
      return why;
    }
  }
  return *waiter;
}

void PoolState::Cancel(WaiterId waiter, MonoTime now, Decisions& out) {
  if (queue_.Find(waiter) == nullptr) return;
  Refuse(waiter, ReasonError(v1::Reason::REQUEST_CANCELLED, "the request was taken back", {{"pool", name_}}),
         out);
  Schedule(now, out);
}

void PoolState::Grant(WaiterId waiter, Slot& slot, MonoTime now, Decisions& out) {
  const auto eligible = [this](TenantId tenant) { return HasRoom(tenant); };
  Waiter taken = queue_.Take(waiter, eligible);
  const LeaseId lease = tokens_.Next();
  const SessionId session = taken.claim.session;
  const bool handoff = taken.claim.handoff;
  SessionUse& use = sessions_[session];
  Erase(waiter, use.waiting);
  const MonoTime expires = Lend(slot, lease, std::move(taken.claim), use, now);
  ++granted_;
  out.push_back(Granted{waiter, lease, slot.id, session, now - taken.since, expires, handoff});
}

MonoTime PoolState::Lend(Slot& slot, LeaseId lease, Claim&& claim, SessionUse& use, MonoTime now) {
  Move(slot, SlotState::kLent);
  if (claim.handoff) {
    slot.had_owner = true;
    slot.owner = {claim.user, claim.tenant};
  }
  ++tenant_leases_[claim.tenant];
  use.leases.push_back(lease);
  leases_.emplace(lease, &slot);
  Held& held = slot.held.emplace();
  held.lease = lease;
  held.handed = claim.handoff;
  held.granted = now;
  held.claim = std::move(claim);
  SetExpiry(slot, now + Ttl(held.claim));
  return held.expires;
}

absl::Duration PoolState::Ttl(const Claim& claim) const {
  const absl::Duration most =
      settings_.lease_ttl == absl::ZeroDuration() ? absl::InfiniteDuration() : settings_.lease_ttl;
  return claim.ttl > absl::ZeroDuration() ? std::min(most, claim.ttl) : most;
}

void PoolState::SetExpiry(Slot& slot, MonoTime expires) {
  if (slot.is_linked()) expiries_.erase(expiries_.iterator_to(slot));
  slot.held->expires = expires;
  if (expires != MonoTime::Infinite()) expiries_.insert(expiries_.end(), slot);  // as a rule the last
}

MonoTime PoolState::Resume(SlotId id, LeaseId lease, Claim claim, MonoTime now) {
  LESSOR_CHECK(claim.handoff && At(id).state == SlotState::kRecovering);
  SessionUse& use = sessions_[claim.session];
  return Lend(At(id), lease, std::move(claim), use, now);
}

void PoolState::Refuse(WaiterId waiter, absl::Status why, Decisions& out) {
  std::optional<Waiter> removed = queue_.Remove(waiter);
  LESSOR_CHECK(removed.has_value());
  ForgetWaiting(*removed);
  out.push_back(Refused{waiter, std::move(why)});
}

void PoolState::RefuseAll(const absl::Status& why, Decisions& out) {
  std::vector<WaiterId> all;
  queue_.ForEach([&](const Waiter& waiter) { all.push_back(waiter.id); });
  for (WaiterId waiter : all) Refuse(waiter, why, out);
}

void PoolState::ForgetWaiting(const Waiter& waiter) {
  auto it = sessions_.find(waiter.claim.session);
  LESSOR_CHECK(it != sessions_.end());
  Erase(waiter.id, it->second.waiting);
  if (it->second.none()) sessions_.erase(it);
}

absl::StatusOr<Slot*> PoolState::Find(LeaseId lease, SessionId session) const {
  auto it = leases_.find(lease);
  if (it == leases_.end() || (session && it->second->held->claim.session != session)) {
    return ReasonError(v1::Reason::LEASE_UNKNOWN,
                       absl::StrCat("this session holds no lease ", lease.value(), " of pool '", name_, "'"),
                       {{"pool", name_}, {"lease", absl::StrCat(lease.value())}});
  }
  return it->second;
}

absl::StatusOr<MonoTime> PoolState::Expires(LeaseId lease, SessionId session) const {
  const absl::StatusOr<Slot*> slot = Find(lease, session);
  if (!slot.ok()) return slot.status();
  return (*slot)->held->expires;
}

absl::Status PoolState::Release(LeaseId lease, SessionId session, LeaseEnd how, MonoTime now,
                                Decisions& out) {
  const absl::StatusOr<Slot*> slot = Find(lease, session);
  if (!slot.ok()) return slot.status();
  EndLease(**slot, how, now, out);
  Schedule(now, out);
  return absl::OkStatus();
}

absl::StatusOr<MonoTime> PoolState::Renew(LeaseId lease, SessionId session, MonoTime now) {
  const absl::StatusOr<Slot*> slot = Find(lease, session);
  if (!slot.ok()) return slot.status();
  const Held& held = *(*slot)->held;
  const bool ends = held.expires != MonoTime::Infinite();
  if (ends && !held.recalled) SetExpiry(**slot, now + Ttl(held.claim));  // what was recalled is not prolonged
  return held.expires;
}

absl::StatusOr<SlotId> PoolState::HandOut(LeaseId lease, SessionId session) {
  const absl::StatusOr<Slot*> found = Find(lease, session);
  if (!found.ok()) return found.status();
  Slot& slot = **found;
  Held& held = *slot.held;
  if (held.handed) {
    return ReasonError(v1::Reason::REQUEST_INVALID, "the descriptor of this lease was handed out already",
                       {{"pool", name_}, {"lease", absl::StrCat(lease.value())}});
  }
  held.handed = true;
  slot.had_owner = true;
  slot.owner = {held.claim.user, held.claim.tenant};
  return slot.id;
}

// The map's own order differs from run to run, and a seed has to replay its run.
std::vector<Slot*> PoolState::LentInOrder() const {
  std::vector<Slot*> all;
  all.reserve(leases_.size());
  for (const auto& [lease, slot] : leases_) all.push_back(slot);
  std::sort(all.begin(), all.end(),
            [](const Slot* a, const Slot* b) { return a->held->lease < b->held->lease; });
  return all;
}

absl::Status PoolState::Revoke(LeaseId lease, MonoTime now, Decisions& out) {
  const absl::StatusOr<Slot*> slot = Find(lease, SessionId());
  if (!slot.ok()) return slot.status();
  EndLease(**slot, LeaseEnd::kRevoked, now, out);
  Schedule(now, out);
  return absl::OkStatus();
}

void PoolState::RevokeAll(MonoTime now, Decisions& out) {
  for (Slot* slot : LentInOrder()) EndLease(*slot, LeaseEnd::kRevoked, now, out);
}

void PoolState::EndSession(SessionId session, MonoTime now, Decisions& out) {
  if (auto it = sessions_.find(session); it != sessions_.end()) {
    const SessionUse use = it->second;
    const absl::Status ended =
        ReasonError(v1::Reason::SESSION_ENDED, "the session has ended", {{"pool", name_}});
    for (WaiterId waiter : use.waiting) Refuse(waiter, ended, out);
    for (LeaseId lease : use.leases) EndLease(*leases_.at(lease), LeaseEnd::kSessionEnded, now, out);
  }
  Schedule(now, out);
}

void PoolState::EndLease(Slot& slot, LeaseEnd how, MonoTime now, Decisions& out) {
  SetExpiry(slot, MonoTime::Infinite());
  const Held held = *std::move(slot.held);
  slot.held.reset();
  leases_.erase(held.lease);
  const auto tenant = tenant_leases_.find(held.claim.tenant);
  LESSOR_CHECK(tenant != tenant_leases_.end());
  if (--tenant->second == 0) tenant_leases_.erase(tenant);
  const auto session = sessions_.find(held.claim.session);
  LESSOR_CHECK(session != sessions_.end());
  Erase(held.lease, session->second.leases);
  if (session->second.none()) sessions_.erase(session);
  const absl::Duration hold = now - held.granted;
  mean_hold_seconds_ += kHoldWeight * (absl::ToDoubleSeconds(hold) - mean_hold_seconds_);
  out.push_back(Ended{held.lease, slot.id, held.claim.session, held.claim.tenant, how, hold});

  const bool relayed = held.claim.relay && !held.handed;  // else the relay knows no more of it than anybody
  const bool untouched = how == LeaseEnd::kUnsent || (!held.handed && !relayed && !held.claim.own_use);
  const bool replaced = how == LeaseEnd::kReplaced;
  const bool whole = relayed && (how == LeaseEnd::kReleased || how == LeaseEnd::kParked || replaced);
  const bool recoverable =
      relayed ? how == LeaseEnd::kAbandoned : how == LeaseEnd::kReleased && !Unwanted(slot, now);
  if (untouched) {
    BecomeIdle(slot, now, /*proven=*/false, out);
  } else if (whole && settings_.reuse) {
    slot.used = true;
    // Unless the next connect may fail: better one that suits nobody than none.
    if (replaced && circuit_.failures() == 0 && no_descriptors_.ok()) slot.retire_at = now;
    BecomeIdle(slot, now, /*proven=*/true, out);  // the relay has read all that the upstream had to say
  } else if (recoverable && settings_.reuse) {
    StartReset(slot, out);
  } else {
    StartCancel(slot, out);
  }
}

// More than may wait: a request passes through the queue even when it is served at once, and those whom a
// check is about to serve, one for each slot at most, take nobody's place.
size_t PoolState::QueueMax(const PoolSettings& settings) {
  return static_cast<size_t>(settings.max_waiters) + static_cast<size_t>(settings.max) + 1;
}

absl::Status PoolState::QueueFull() const {
  return WithRetryAfter(
      ReasonError(v1::Reason::QUEUE_FULL,
                  absl::StrCat("pool '", name_, "' has ", queue_.size(), " waiters already"),
                  {{"pool", name_}, {"waiters", absl::StrCat(queue_.size())}}),
      RetryDelay());
}

// Of the connections: "1 of 4 lent, 3 closed but not ended by the upstream".
std::string PoolState::WhereTheyAre() const {
  std::string text = absl::StrFormat("%d of %d lent", InState(SlotState::kLent), settings_.max);
  if (const int some = InState(SlotState::kRecovering); some > 0) {
    absl::StrAppend(&text, ", ", some, " of an earlier start not ended yet");
  }
  if (const int some = InState(SlotState::kLingering); some > 0) {
    absl::StrAppend(&text, ", ", some, " closed but not ended by the upstream yet");
  }
  return text;
}

absl::Status PoolState::WaitExpired(const Waiter& waiter, MonoTime now) const {
  std::string message =
      absl::StrFormat("waited %s for a connection of pool '%s': %s, %d waiting",
                      absl::FormatDuration(absl::Trunc(now - waiter.since, absl::Milliseconds(1))), name_,
                      WhereTheyAre(), queue_.size());
  if (RoomOf(waiter.claim.tenant) <= 0) {
    absl::StrAppend(&message, "; its tenant has all ", settings_.per_tenant_max,
                    " that it may have at once (per_tenant_max)");
  }
  if (mode_ == PoolMode::kPaused) absl::StrAppend(&message, "; an operator has paused it");
  const absl::Status& failure = no_descriptors_.ok() ? circuit_.last_error() : no_descriptors_;
  if (!no_descriptors_.ok() || circuit_.state() != CircuitState::kClosed) {
    absl::StrAppend(&message, "; the last connect failed: ", failure.message());
  }
  return ReasonError(v1::Reason::WAIT_EXPIRED, message,
                     {{"pool", name_}, {"waiters", absl::StrCat(queue_.size())}});
}

absl::Duration PoolState::RetryDelay() const {
  const double turns = static_cast<double>(queue_.size() + 1) / settings_.max;
  return std::clamp(absl::Seconds(mean_hold_seconds_ * turns), kRetryMin,
                    std::max(kRetryMin, settings_.acquire_timeout));
}

// To one who does not wait, and stands in the queue only until it is told.
absl::Status PoolState::Exhausted() const {
  const size_t others = queue_.size() - 1;
  std::string message =
      absl::StrFormat("no connection of pool '%s' is free: %s, %d waiting", name_, WhereTheyAre(), others);
  if (mode_ == PoolMode::kPaused) {
    absl::StrAppend(&message, "; an operator has paused it");
  } else if (InState(SlotState::kConnecting) > 0) {
    absl::StrAppend(&message, "; more are being opened");
  }
  return WithRetryAfter(
      ReasonError(v1::Reason::POOL_EXHAUSTED, message, {{"pool", name_}, {"waiters", absl::StrCat(others)}}),
      RetryDelay());
}

absl::Status PoolState::Draining() const {
  const absl::string_view why =
      draining_why_ == v1::Reason::BROKER_DRAINING
          ? "the broker ends"
          : "an operator has said so, or it has been removed from the settings or leads elsewhere now";
  return WithRetryAfter(ReasonError(draining_why_, absl::StrCat("pool '", name_, "' is being drained: ", why),
                                    {{"pool", name_}}),
                        kDrainRetry);
}

std::vector<LeaseView> PoolState::Leases() const {
  std::vector<LeaseView> all;
  all.reserve(leases_.size() + queue_.size());
  for (const Slot* slot : LentInOrder()) {
    const Held& held = *slot->held;
    all.push_back({held.lease, held.claim, held.granted, held.expires});
  }
  queue_.ForEach([&](const Waiter& waiter) {
    all.push_back({LeaseId(), waiter.claim, waiter.since, MonoTime::Infinite()});
  });
  return all;
}

}  // namespace lessor
