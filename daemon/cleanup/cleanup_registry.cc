#include "daemon/cleanup/cleanup_registry.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr size_t kWaitingMax = 4;                       // who wait for one attempt
constexpr absl::Duration kComeBack = absl::Seconds(1);  // when the journal could not be written

CleanupBackoff BackoffOf(const CleanupSettings& settings) {
  return {settings.backoff.initial, settings.backoff.max};
}

absl::Status UnknownAction(ActionId action) {
  return ReasonError(v1::Reason::ACTION_UNKNOWN,
                     absl::StrCat("there is no action ", action.value(), ", or it is over"));
}

absl::Status BegunAction(ActionId action, absl::string_view how) {
  return ReasonError(v1::Reason::ACTION_BEGUN, absl::StrCat("action ", action.value(), " ", how));
}

absl::Status NoDeadLetter(ActionId action, const absl::Status& why) {
  return absl::IsNotFound(why) ? UnknownAction(action)
                               : ReasonError(v1::Reason::REQUEST_INVALID, why.message());
}

absl::Status Stopping() {
  return WithRetryAfter(ReasonError(v1::Reason::BROKER_DRAINING, "the broker is shutting down"), kComeBack);
}

}  // namespace

absl::Status JournalUnavailable(const absl::Status& why) {
  return WithRetryAfter(ReasonError(v1::Reason::JOURNAL_UNAVAILABLE,
                                    absl::StrCat("the journal cannot be written: ", why.message())),
                        kComeBack);
}

CleanupRegistry::CleanupRegistry(const CleanupSettings& settings, const Context& context)
    : context_(context),
      timer_(context.io.Next()),
      settings_(settings),
      state_(BackoffOf(settings)),
      random_(context.epoch),
      last_id_(context.epoch << FencingToken::kCounterBits) {}

absl::StatusOr<std::unique_ptr<CleanupRegistry>> CleanupRegistry::Open(const CleanupSettings& settings,
                                                                       const std::string& state_dir,
                                                                       const Context& context) {
  Journal::Options options;
  options.trail = static_cast<size_t>(settings.trail);
  options.committed = [&metrics = context.metrics](size_t changes, absl::Duration took) {
    metrics.Committed(changes, took);
  };
  options.failed = [&metrics = context.metrics, &log = context.log](const absl::Status& why) {
    metrics.JournalFailed();
    log.Error("the journal has not heard how an action ended", {{"error", why.message()}});
  };
  absl::StatusOr<Journal::Opened> opened = Journal::Open(state_dir, std::move(options), context.clock);
  if (!opened.ok()) return opened.status();
  if (!opened->set_aside.empty()) {
    context.log.Error("the journal was damaged and has been set aside: what it held is not cleaned up",
                      {{"file", opened->set_aside}});
  }
  std::unique_ptr<CleanupRegistry> registry(new CleanupRegistry(settings, context));
  registry->Restore(*std::move(opened));
  return registry;
}

CleanupRegistry::~CleanupRegistry() {
  MutexLock lock(mutex_);
  for (const auto& [session, survivor] : survivors_) context_.watch.Remove(survivor.token);
}

// What the verb decides is noted under the lock, and carried out off it.
absl::Status CleanupRegistry::Do(absl::FunctionRef<absl::Status(CleanupState::Decisions&)> verb) {
  Errands errands;
  absl::Status result;
  {
    MutexLock lock(mutex_);
    CleanupState::Decisions out;
    result = verb(out);
    Note(out, errands);
    context_.metrics.Show(state_.account());
  }
  Carry(std::move(errands));
  return result;
}

void CleanupRegistry::Register(SessionId session, const journal::SessionRecord& record,
                               std::vector<NewAction> actions, Registered done) {
  Errands errands;
  absl::Status refused;
  {
    MutexLock lock(mutex_);
    Owner& owner = owners_[session];
    if (owner.actions.empty()) owner.record = record;
    refused = Add(session, owner, std::move(actions), done, errands);
    if (owner.actions.empty() && !owner.recorded) owners_.erase(session);
    context_.metrics.Show(state_.account());
  }
  Carry(std::move(errands));
  if (!refused.ok()) done(refused);
}

// In memory at once: an agent that dies before its answer has them carried out all the same. Until the
// journal has the session for sure, each batch brings it.
absl::Status CleanupRegistry::Add(SessionId session, Owner& owner, std::vector<NewAction> actions,
                                  Registered& done, Errands& errands) {
  const absl::Time now = context_.clock.WallNow();
  std::vector<Journal::Change> changes;
  std::vector<ActionId> ids;
  std::vector<journal::ActionRecord> records;
  std::vector<size_t> bytes;
  if (!owner.recorded) changes.emplace_back(Journal::Session{session, owner.record.SerializeAsString()});
  for (NewAction& action : actions) {
    const ActionId id(++last_id_);
    ids.push_back(id);
    journal::ActionRecord& record = records.emplace_back();
    record.set_action(action.action.SerializeAsString());
    record.set_deed(action.deed.SerializeAsString());
    record.set_priority(static_cast<uint32_t>(action.policy.priority));
    record.set_timeout_ms(static_cast<uint64_t>(absl::ToInt64Milliseconds(action.timeout)));
    record.set_registered_ms(absl::ToUnixMillis(now));
    std::string what = record.SerializeAsString();
    bytes.push_back(what.size());
    changes.emplace_back(Journal::Action{id, session, std::move(what), Journal::Mark::kWaiting, 0, ""});
  }
  const uint32_t uid = owner.record.identity().uid();
  absl::Status refused = quota_.Check({session, owner.actions.size(), uid, actions.size(),
                                       std::accumulate(bytes.begin(), bytes.end(), size_t{0})},
                                      settings_);
  if (!refused.ok()) return refused;
  auto answer = std::make_shared<Registered>(std::move(done));
  absl::Status taken = journal_->Write(
      std::move(changes),
      [this, session, ids, answer](const absl::Status& status) { OnWritten(session, ids, status, *answer); });
  if (!taken.ok()) {
    done = std::move(*answer);
    return JournalUnavailable(taken);
  }
  CleanupState::Decisions out;
  for (size_t i = 0; i < ids.size(); ++i) {
    NewAction& action = actions[i];
    const CleanupKind kind = KindOf(action.action).value();
    context_.metrics.Registered(kind);
    if (action.lease) ++with_lease_;
    owner.actions.insert(ids[i]);
    quota_.Take(uid, bytes[i]);
    action.policy.quick = IsQuick(kind);
    state_.Add(ids[i], session, action.lease, action.policy, out);
    Record& kept = records_[ids[i]] = RecordOf(session, kind, std::move(records[i]));
    kept.with_lease = static_cast<bool>(action.lease);
    kept.bytes = bytes[i];
  }
  Note(out, errands);
  return absl::OkStatus();
}

// What could not be written down is forgotten, unless it is being carried out already.
void CleanupRegistry::OnWritten(SessionId session, const std::vector<ActionId>& actions,
                                const absl::Status& status, Registered& done) {
  {
    MutexLock lock(mutex_);
    auto owner = owners_.find(session);
    if (status.ok() && owner != owners_.end()) owner->second.recorded = true;
    for (const ActionId action : actions) {
      if (!status.ok() && state_.Remove(action)) Forget(action);
    }
    context_.metrics.Show(state_.account());
  }
  if (status.ok()) return done(actions);
  context_.log.Warn("cleanup actions cannot be registered: the journal cannot be written",
                    {{"session", session.value()}, {"error", status.message()}});
  done(JournalUnavailable(status));
}

void CleanupRegistry::Cancel(SessionId session, ActionId action, CleanupRunner::Done done) {
  const absl::Status refused = Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    Record* record = Find(session, action);
    if (record == nullptr) return UnknownAction(action);
    if (!state_.Cancel(action, out).ok()) return BegunAction(action, "has begun and cannot be cancelled");
    record->waiting.push_back(std::move(done));
    return absl::OkStatus();
  });
  if (!refused.ok()) done(refused);
}

void CleanupRegistry::Run(SessionId session, ActionId action, CleanupRunner::Done tried) {
  const absl::Status refused = Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    Record* record = Find(session, action);
    if (record == nullptr) return UnknownAction(action);
    if (state_.Look(action).phase == CleanupState::Phase::kDead) {
      return BegunAction(action, "is a dead letter; an operator may retry it");
    }
    if (stopping_) return Stopping();
    if (record->waiting.size() >= kWaitingMax) {
      return ReasonError(
          v1::Reason::QUOTA_EXCEEDED,
          absl::StrCat("more than ", kWaitingMax, " requests wait for action ", action.value()));
    }
    if (record->due == MonoTime()) record->due = context_.clock.Now();
    record->waiting.push_back(std::move(tried));
    (void)state_.Run(action, out);  // or it is under way already
    return absl::OkStatus();
  });
  if (!refused.ok()) tried(refused);
}

void CleanupRegistry::RunAll(SessionId session) {
  (void)Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    state_.RunAll(session, out);
    return absl::OkStatus();
  });
}

absl::Status CleanupRegistry::Retry(ActionId action) {
  return Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    if (absl::Status status = state_.Retry(action, out); !status.ok()) return NoDeadLetter(action, status);
    Write({Journal::Note{action, Journal::Mark::kWaiting, 0, ""}});
    return absl::OkStatus();
  });
}

absl::Status CleanupRegistry::Discard(ActionId action) {
  return Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    const absl::Status status = state_.Discard(action, out);
    return status.ok() ? status : NoDeadLetter(action, status);
  });
}

void CleanupRegistry::OnLeaseEnded(SessionId session, LeaseId lease) {
  if (with_lease_ == 0) return;
  (void)Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    state_.EndLease(session, lease, out);
    return absl::OkStatus();
  });
}

void CleanupRegistry::OnSessionEnded(SessionId session) {
  (void)Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    const MonoTime now = context_.clock.Now();
    auto owner = owners_.find(session);
    if (owner == owners_.end()) return absl::OkStatus();
    for (const ActionId action : owner->second.actions) {
      Record& record = records_.at(action);
      if (record.due == MonoTime()) record.due = now;
    }
    state_.EndSession(session, out);
    return absl::OkStatus();
  });
}

// For the next of those that rest.
void CleanupRegistry::ArmTimer() {
  asio::post(timer_.get_executor(), [this] {
    MonoTime due;
    {
      MutexLock lock(mutex_);
      due = state_.NextWake();
    }
    if (due == MonoTime::Infinite()) return;
    const absl::Duration left = std::max(due - context_.clock.Now(), absl::ZeroDuration());
    timer_.expires_after(absl::ToChronoNanoseconds(left));
    timer_.async_wait([this](const boost::system::error_code& error) {
      if (error) return;  // armed anew
      (void)Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
        state_.Wake(context_.clock.Now(), out);
        return absl::OkStatus();
      });
      ArmTimer();
    });
  });
}

CleanupState::Account CleanupRegistry::account() const {
  MutexLock lock(mutex_);
  return state_.account();
}

void CleanupRegistry::BeginStop() {
  std::vector<CleanupRunner::Done> waiting;
  {
    MutexLock lock(mutex_);
    stopping_ = true;
    for (auto& [action, record] : records_) {
      for (CleanupRunner::Done& one : std::exchange(record.waiting, {})) waiting.push_back(std::move(one));
    }
  }
  for (CleanupRunner::Done& one : waiting) one(Stopping());
}

void CleanupRegistry::Reconfigure(const CleanupSettings& settings) {
  MutexLock lock(mutex_);
  settings_ = settings;
}

}  // namespace lessor
