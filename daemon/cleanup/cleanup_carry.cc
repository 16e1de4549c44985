// CleanupRegistry: what was decided, noted under the lock and carried out off it; and how it is listed.
#include <algorithm>
#include <array>
#include <memory>
#include <tuple>
#include <utility>

#include "daemon/base/reason.h"
#include "daemon/cleanup/cleanup_registry.h"

namespace lessor {
namespace {

constexpr size_t kErrorBytesMax = 1024;  // of what is kept

Identity IdentityOf(const journal::SessionRecord& record) {
  const journal::Identity& identity = record.identity();
  return {identity.uid(), identity.gid(), {identity.groups().begin(), identity.groups().end()}};
}

v1::CleanupInfo::State StateOf(CleanupState::Phase phase) {
  return static_cast<v1::CleanupInfo::State>(static_cast<int>(phase) + 1);
}

// Running before due before waiting: what comes first is done first.
int PlaceOf(CleanupState::Phase phase) {
  constexpr std::array<int, CleanupState::kPhases> kPlaces = {2, 1, 0, 3, 4};
  return kPlaces[static_cast<size_t>(phase)];
}

}  // namespace

void CleanupRegistry::Note(const CleanupState::Decisions& out, Errands& errands) {
  for (const CleanupState::Decision& decision : out) {
    std::visit([&](const auto& one) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) { Note(one, errands); }, decision);
  }
  Write(std::exchange(errands.changes, {}));
}

// One that may be started once only is started when the journal has that for sure.
void CleanupRegistry::Note(const CleanupState::Start& start, Errands& errands) {
  Record& record = records_.at(start.action);
  const MonoTime now = context_.clock.Now();
  if (record.due == MonoTime()) record.due = now;
  if (stopping_) return;  // it stays due, for the next start
  if (start.follows) {
    Handout& handout = errands.handouts.back();
    handout.actions.push_back(start.action);
    handout.steps.push_back({record.deed, record.timeout});
    return;
  }
  NoteBegun(start.action);
  Handout handout{
      IdentityOf(owners_.at(start.session).record), {start.action}, {{record.deed, record.timeout}}};
  if (!start.once) {
    errands.handouts.push_back(std::move(handout));
    return;
  }
  Write(std::exchange(errands.changes, {}));
  auto kept = std::make_shared<Handout>(std::move(handout));
  const absl::Status taken =
      journal_->Write({Journal::Note{start.action, Journal::Mark::kStarted, start.attempt, ""}},
                      [this, kept](const absl::Status& status) {
                        if (status.ok()) return Begin(std::move(*kept));
                        OnEnded(kept->actions,
                                {absl::UnavailableError(absl::StrCat(
                                    "not started: the journal could not be told: ", status.message()))},
                                true);
                      });
  if (!taken.ok()) {
    errands.told.emplace_back(
        [this, kept](const absl::Status& status) { OnEnded(kept->actions, {status}, true); }, taken);
  }
}

void CleanupRegistry::NoteBegun(ActionId action) {
  const bool first = state_.Look(action).attempts == 1;
  if (first) context_.metrics.Started(context_.clock.Now() - records_.at(action).due);
}

void CleanupRegistry::Note(const CleanupState::Rests& rests, Errands& errands) {
  errands.arm = true;
  errands.changes.emplace_back(
      Journal::Note{rests.action, Journal::Mark::kWaiting, rests.attempts, rests.error});
}

void CleanupRegistry::Note(const CleanupState::Dies& dies, Errands& errands) {
  const Record& record = records_.at(dies.action);
  context_.metrics.Died(record.kind);
  context_.log.Warn("a cleanup action is a dead letter: see lessorctl cleanup dead",
                    {{"action", dies.action.value()},
                     {"session", record.session.value()},
                     {"kind", NameOf(record.kind)},
                     {"attempts", dies.attempts},
                     {"error", dies.error}});
  errands.changes.emplace_back(Journal::Note{dies.action, Journal::Mark::kDead, dies.attempts, dies.error});
}

// Whoever waits for it hears of it when it is on disk: from then on it is not done again. One that was done
// has been done, whatever becomes of the journal.
void CleanupRegistry::Note(const CleanupState::Ends& ends, Errands& errands) {
  Record& record = records_.at(ends.action);
  context_.metrics.Ended(record.kind, ends.outcome);
  const bool done = ends.outcome == Journal::Outcome::kDone;
  if (done) context_.metrics.Done(context_.clock.Now() - record.due);
  Journal::Change end = Journal::End{ends.action, ends.outcome, ends.attempts, ends.error};
  if (record.waiting.empty()) {
    errands.changes.push_back(std::move(end));
    return Forget(ends.action);
  }
  const auto tell = [done, waiting = std::make_shared<std::vector<CleanupRunner::Done>>(
                               std::move(record.waiting))](const absl::Status& written) {
    const absl::Status how = written.ok() || done ? absl::OkStatus() : JournalUnavailable(written);
    for (CleanupRunner::Done& one : *waiting) one(how);
  };
  Write(std::exchange(errands.changes, {}));
  const absl::Status taken = journal_->Write({end}, tell);
  if (!taken.ok()) {
    Write({std::move(end)});
    errands.told.emplace_back(tell, taken);
  }
  Forget(ends.action);
}

// Dead letters keep what is known of their session.
void CleanupRegistry::Note(const CleanupState::Clean& clean, Errands& errands) {
  auto owner = owners_.find(clean.session);
  if (owner == owners_.end() || !owner->second.actions.empty()) return;
  if (owner->second.recorded) errands.changes.emplace_back(Journal::Forget{clean.session});
  owners_.erase(owner);
}

// If it cannot be written: after a restart the action is carried out once more.
void CleanupRegistry::Write(std::vector<Journal::Change> changes) {
  if (!changes.empty()) (void)journal_->Write(std::move(changes), nullptr);
}

void CleanupRegistry::Forget(ActionId action) {
  auto node = records_.extract(action);
  if (node.mapped().with_lease) --with_lease_;
  Owner& owner = owners_.at(node.mapped().session);
  quota_.Give(owner.record.identity().uid(), node.mapped().bytes);
  owner.actions.erase(action);
}

CleanupRegistry::Record* CleanupRegistry::Find(SessionId session, ActionId action) {
  auto it = records_.find(action);
  return it == records_.end() || it->second.session != session ? nullptr : &it->second;
}

void CleanupRegistry::Carry(Errands&& errands) {
  for (Handout& handout : errands.handouts) Begin(std::move(handout));
  for (auto& [tell, status] : errands.told) tell(status);
  if (errands.arm) ArmTimer();
}

void CleanupRegistry::Begin(Handout handout) {
  if (handout.steps.size() == 1) {
    context_.runner.Run(handout.identity, std::move(handout.steps.front()),
                        [this, action = handout.actions.front()](const absl::Status& how) {
                          OnEnded({action}, {how}, true);
                        });
    return;
  }
  context_.runner.RunInOrder(handout.identity, std::move(handout.steps),
                             [this, actions = std::move(handout.actions), at = size_t{0}](
                                 const std::vector<absl::Status>& ended, bool over) mutable {
                               const auto rest = absl::MakeConstSpan(actions).subspan(at);
                               at += ended.size();
                               OnEnded(rest, ended, over);
                             });
}

// The first of `run` have ended; if it is `over`, the others have not been begun.
void CleanupRegistry::OnEnded(absl::Span<const ActionId> run, const std::vector<absl::Status>& ended,
                              bool over) {
  Errands errands;
  {
    MutexLock lock(mutex_);
    CleanupState::Decisions out;
    for (size_t i = 0; i < ended.size(); ++i) {
      const ActionId action = run[i];
      Record& record = records_.at(action);
      const absl::Status how(ended[i].code(), ended[i].message().substr(0, kErrorBytesMax));
      if (!how.ok()) context_.metrics.Failed(record.kind);
      if (!how.ok()) TellWaiting(record, how, errands);
      const bool cut = over && i + 1 == ended.size();
      if (cut) state_.CutRun(action);
      state_.OnFinished(action, how, context_.clock.Now(), random_, out);
      if (!cut && i + 1 < run.size()) NoteBegun(run[i + 1]);
    }
    Note(out, errands);
    context_.metrics.Show(state_.account());
  }
  Carry(std::move(errands));
}

void CleanupRegistry::TellWaiting(Record& record, const absl::Status& how, Errands& errands) {
  const bool plain = !how.ok() && ReasonOf(how) == v1::Reason::UNSPECIFIED;
  const absl::Status told = plain ? ReasonError(v1::Reason::CLEANUP_FAILED, how.message()) : how;
  for (CleanupRunner::Done& one : std::exchange(record.waiting, {})) {
    errands.told.emplace_back(std::move(one), told);
  }
}

std::vector<v1::CleanupInfo> CleanupRegistry::List(const Wish& wish) const {
  struct Place {
    int phase;
    Priority priority;
    ActionId action;
  };
  MutexLock lock(mutex_);
  std::vector<v1::CleanupInfo> all;
  for (auto it = owners_.lower_bound(wish.session); it != owners_.end() && all.size() < wish.most; ++it) {
    const auto& [id, owner] = *it;
    if (wish.session && id != wish.session) break;
    if (wish.uid && owner.record.identity().uid() != *wish.uid) continue;
    std::vector<Place> places;
    places.reserve(owner.actions.size());
    for (const ActionId action : owner.actions) {
      const CleanupState::Phase phase = state_.Look(action).phase;
      if (wish.dead && phase != CleanupState::Phase::kDead) continue;
      places.push_back({PlaceOf(phase), records_.at(action).priority, action});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
      return std::tie(a.phase, a.priority, b.action) < std::tie(b.phase, b.priority, a.action);
    });
    places.resize(std::min(places.size(), wish.most - all.size()));
    for (const Place& place : places) all.push_back(Describe(id, owner, place.action));
  }
  return all;
}

v1::CleanupInfo CleanupRegistry::Describe(SessionId session, const Owner& owner, ActionId action) const {
  const Record& record = records_.at(action);
  const CleanupState::View view = state_.Look(action);
  v1::CleanupInfo info;
  info.set_action_id(action.value());
  (void)info.mutable_action()->ParseFromString(record.action);
  info.set_state(StateOf(view.phase));
  info.set_session_id(session.value());
  info.set_session_name(owner.record.name());
  info.set_tenant(owner.record.tenant());
  info.set_uid(owner.record.identity().uid());
  info.set_attempts(static_cast<uint32_t>(view.attempts));
  info.set_error(view.error);
  info.mutable_registered()->set_seconds(absl::ToUnixSeconds(record.registered));
  return info;
}

}  // namespace lessor
