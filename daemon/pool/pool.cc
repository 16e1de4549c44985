#include "daemon/pool/pool.h"

#include <functional>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

uint64_t JitterSeed(const std::string& name, const Clock& clock) {
  return std::hash<std::string>()(name) ^ static_cast<uint64_t>(absl::ToUnixNanos(clock.WallNow()));
}

// What the state may open of its own accord: nothing, where nothing could be lent.
PoolSettings Opening(PoolSettings settings, const Connector& connector) {
  if (!connector.HandoffAllowed().ok()) {
    settings.min = 0;
    settings.initial = 0;
  }
  return settings;
}

}  // namespace

Pool::Pool(std::string name, const PoolSettings& settings, std::unique_ptr<Connector> connector,
           const PoolContext& context)
    : name_(std::move(name)),
      connector_(std::move(connector)),
      context_(context),
      metrics_(context.metrics.Of(name_)),
      home_(context.io.Next()),
      timer_(home_),
      recovery_(home_),
      settings_(settings),
      state_(name_, Opening(settings, *connector_), context.tokens, JitterSeed(name_, context.clock)) {}

Pool::~Pool() = default;

void Pool::Run(Decide decide) {
  Effects effects;
  {
    MutexLock lock(mutex_);
    RunLocked(decide, effects);
  }
  CarryOut(effects);
}

void Pool::RunLocked(Decide decide, Effects& effects) {
  const MonoTime now = context_.clock.Now();
  Decisions decisions;
  decide(state_, now, decisions);
  Collect(decisions, effects);
  const int wanted = state_.Wanted();
  wanted_.store(wanted, std::memory_order_relaxed);
  const bool held_back = state_.AnyHeldBack();
  held_back_.store(held_back, std::memory_order_relaxed);
  const bool room_helps = wanted > 0 || held_back;
  if (room_helps && std::exchange(tell_when_wanted_, false)) effects.asked_for_room = room_maker_.lock();
  const MonoTime due = state_.NextDue(now);
  if (due < armed_) {
    armed_ = due;
    effects.arm_timer = true;
  }
}

std::shared_ptr<Pool> Pool::Create(std::string name, const PoolSettings& settings,
                                   std::unique_ptr<Connector> connector, const PoolContext& context,
                                   Survivors survivors) {
  std::shared_ptr<Pool> pool(new Pool(std::move(name), settings, std::move(connector), context));
  pool->AddSurvivors(std::move(survivors));
  pool->Run([](PoolState& state, MonoTime now, Decisions& out) { state.Start(now, out); });
  return pool;
}

AcquireDone Pool::TakeWaiting(WaiterId waiter) {
  const auto found = waiting_.find(waiter);
  LESSOR_CHECK(found != waiting_.end());
  AcquireDone done = std::move(found->second);
  waiting_.erase(found);
  return done;
}

void Pool::Collect(Decisions& decisions, Effects& effects) {
  for (Decision& decision : decisions) {
    if (auto* granted = std::get_if<Granted>(&decision)) {
      const std::shared_ptr<Connection>& connection = connections_.at(granted->slot);
      if (granted->handoff) connection->entry.Lend(granted->session, granted->lease);
      effects.answers.push_back({TakeWaiting(granted->waiter),
                                 GrantedLease{granted->lease, granted->waited, granted->expires, connection,
                                              taken_back_.load(std::memory_order_relaxed)}});
    } else if (auto* refused = std::get_if<Refused>(&decision)) {
      effects.answers.push_back({TakeWaiting(refused->waiter), std::move(refused->why)});
    } else if (auto* ended = std::get_if<Ended>(&decision)) {
      connections_.at(ended->slot)->entry.GiveBack();
      if (IsTakenBack(ended->how)) taken_back_.fetch_add(1, std::memory_order_release);
      effects.ended.push_back(*ended);
    } else if (auto* recall = std::get_if<Recall>(&decision)) {
      effects.recalls.push_back(*recall);
    } else {
      const Work& work = std::get<Work>(decision);
      auto it = connections_.find(work.slot);
      effects.tasks.push_back({work.slot, work.what, it == connections_.end() ? nullptr : it->second});
    }
  }
}

// In rounds: what was done without waiting leads to the next decision here, not in a call within the call. An
// upstream that restarts leaves any number of dead connections, each of which is looked at in turn.
void Pool::CarryOut(Effects& effects) {
  for (;;) {
    Announce(effects);
    absl::InlinedVector<Finished, 2> finished;
    for (Task& task : effects.tasks) {
      if (std::optional<Finished> done = DoAtOnce(task)) {
        finished.push_back(*done);
      } else {
        Start(std::move(task));
      }
    }
    if (finished.empty()) return;
    effects = Effects();
    MutexLock lock(mutex_);
    RunLocked(
        [&](PoolState& state, MonoTime now, Decisions& out) {
          for (const Finished& done : finished) {
            if (done.what == SlotWork::kLook) {
              state.OnChecked(done.slot, done.fine, now, out);
            } else {
              state.OnReset(done.slot, done.fine, now, out);
            }
          }
        },
        effects);
  }
}

void Pool::Announce(Effects& effects) {
  if (effects.arm_timer) ArmTimer();
  for (const Ended& ended : effects.ended) {
    metrics_.Ended(ended.how, ended.held);
    context_.listener.OnLeaseEnded(ended);
  }
  for (const Recall& recall : effects.recalls) context_.listener.OnLeaseRecalled(recall);
  for (Answer& answer : effects.answers) {
    if (answer.result.ok()) {
      metrics_.Waited(answer.result->waited);
    } else {
      metrics_.Refused(answer.result.status());
    }
    answer.done(std::move(answer.result));
  }
  if (effects.asked_for_room != nullptr) effects.asked_for_room->OnWanted();
}

void Pool::SetRoomMaker(std::weak_ptr<RoomMaker> room_maker) {
  MutexLock lock(mutex_);
  room_maker_ = std::move(room_maker);
}

bool Pool::IsHeldBack(TenantId tenant) const {
  MutexLock lock(mutex_);
  return state_.IsHeldBack(tenant);
}

void Pool::TellWhenWanted() {
  MutexLock lock(mutex_);
  tell_when_wanted_ = true;
}

WaiterId Pool::Acquire(Claim claim, absl::Duration wait, AcquireDone done) {
  if (absl::Status allowed = connector_->HandoffAllowed(); !allowed.ok()) {
    metrics_.Refused(allowed);
    done(Annotate(allowed, absl::StrCat("pool '", name_, "'")));
    return WaiterId();
  }
  absl::StatusOr<WaiterId> waiter;
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    absl::Duration patience = wait == absl::InfiniteDuration() ? settings_.acquire_timeout : wait;
    claim.no_wait = patience <= absl::ZeroDuration();
    if (claim.no_wait) patience = settings_.validate_timeout;
    waiter = state.Acquire(std::move(claim), now, now + patience, out);
    if (waiter.ok()) waiting_.emplace(*waiter, std::move(done));
  });
  if (waiter.ok()) return *waiter;
  metrics_.Refused(waiter.status());
  done(waiter.status());
  return WaiterId();
}

void Pool::Cancel(WaiterId waiter) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.Cancel(waiter, now, out); });
}

absl::Status Pool::Release(LeaseId lease, SessionId session, LeaseEnd how) {
  absl::Status status;
  Run([&](PoolState& state, MonoTime now, Decisions& out) {
    status = state.Release(lease, session, how, now, out);
  });
  return status;
}

absl::StatusOr<absl::Duration> Pool::Renew(LeaseId lease, SessionId session) {
  absl::StatusOr<absl::Duration> left;
  Run([&](PoolState& state, MonoTime now, Decisions&) {
    const absl::StatusOr<MonoTime> expires = state.Renew(lease, session, now);
    if (expires.ok()) {
      left = *expires - now;
    } else {
      left = expires.status();
    }
  });
  return left;
}

absl::StatusOr<absl::Duration> Pool::TimeLeft(LeaseId lease, SessionId session) const {
  MutexLock lock(mutex_);
  absl::StatusOr<MonoTime> expires = state_.Expires(lease, session);
  if (!expires.ok()) return expires.status();
  return *expires - context_.clock.Now();
}

bool Pool::IsHeld(const GrantedLease& granted, SessionId session) const {
  const bool none_taken_back = taken_back_.load(std::memory_order_acquire) == granted.taken_back;
  return none_taken_back || TimeLeft(granted.id, session).ok();
}

absl::StatusOr<std::shared_ptr<Connection>> Pool::HandOut(LeaseId lease, SessionId session) {
  MutexLock lock(mutex_);
  absl::StatusOr<SlotId> slot = state_.HandOut(lease, session);
  if (!slot.ok()) return slot.status();
  const std::shared_ptr<Connection>& connection = connections_.at(*slot);
  connection->entry.Lend(session, lease);
  return connection;
}

absl::Status Pool::Revoke(LeaseId lease) {
  absl::Status status;
  Run([&](PoolState& state, MonoTime now, Decisions& out) { status = state.Revoke(lease, now, out); });
  return status;
}

void Pool::EndSession(SessionId session) {
  Abandon([&](const LedgerConnection& one) { return one.session == session; });
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.EndSession(session, now, out); });
}

void Pool::Pause() {
  Run([](PoolState& state, MonoTime, Decisions&) { state.Pause(); });
}
void Pool::Resume() {
  Run([](PoolState& state, MonoTime now, Decisions& out) { state.Resume(now, out); });
}
void Pool::Drain(v1::Reason::Code why, absl::Duration within) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) { state.Drain(why, within, now, out); });
}
void Pool::Reconnect() {
  Run([](PoolState& state, MonoTime now, Decisions& out) { state.Reconnect(now, out); });
}
void Pool::RevokeAll() {
  Run([](PoolState& state, MonoTime now, Decisions& out) { state.RevokeAll(now, out); });
}

void Pool::Resize(int min, int max) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    settings_.min = min;
    settings_.max = max;
    state.Resize(Opening(settings_, *connector_).min, max, now, out);
  });
}

void Pool::Reconfigure(const PoolSettings& settings) {
  Run([&](PoolState& state, MonoTime now, Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    settings_ = settings;
    state.Reconfigure(Opening(settings, *connector_), now, out);
  });
}

PoolSettings Pool::settings() const {
  MutexLock lock(mutex_);
  return settings_;
}

PoolView Pool::View() const {
  MutexLock lock(mutex_);
  return state_.View();
}

std::vector<LeaseView> Pool::Leases() const {
  MutexLock lock(mutex_);
  return state_.Leases();
}

bool Pool::Empty() const {
  MutexLock lock(mutex_);
  return state_.Empty();
}

size_t Pool::leases_held() const {
  MutexLock lock(mutex_);
  return state_.leases_held();
}

}  // namespace lessor
