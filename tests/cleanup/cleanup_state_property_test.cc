// Random histories of many sessions, whose decisions are followed by a model that knows the rules word by
// word. RapidCheck prints the seed of a failure; RC_PARAMS="seed=..." replays it.
#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "daemon/cleanup/cleanup_state.h"

namespace lessor {
namespace {

using Phase = CleanupState::Phase;

// Follows what is decided; every step is asserted.
class Model {
 public:
  struct Action {
    SessionId session;
    CleanupPolicy policy;
    Phase phase = Phase::kWaiting;
    int attempts = 0;
  };

  void Add(ActionId id, SessionId session, const CleanupPolicy& policy) {
    actions_[id] = {session, policy, ended_.contains(session) ? Phase::kDue : Phase::kWaiting};
    ++registered_;
  }
  void EndSession(SessionId session) {
    ended_.insert(session);
    for (auto& [id, action] : actions_) {
      if (action.session == session && action.phase == Phase::kWaiting) action.phase = Phase::kDue;
    }
  }
  void Become(ActionId id, Phase phase) { actions_.at(id).phase = phase; }
  // Its run goes on with the next.
  void Finish(ActionId id) {
    std::vector<ActionId>& run = runs_[actions_.at(id).session];
    RC_ASSERT(run.front() == id);
    run.erase(run.begin());
    if (!run.empty()) Begin(run.front());
  }
  // Or does not.
  void Cut(ActionId id) { runs_[actions_.at(id).session].resize(1); }
  void WakeAll() {
    for (auto& [id, action] : actions_) {
      if (action.phase == Phase::kResting) action.phase = Phase::kDue;
    }
  }

  void Follow(CleanupState::Decisions& decisions) {
    for (const CleanupState::Decision& decision : decisions) {
      std::visit([this](const auto& one) { On(one); }, decision);
    }
    decisions.clear();
  }
  // Nothing is left undone that could be done.
  void CheckBusy() const {
    std::set<SessionId> running;
    for (const auto& [id, action] : actions_) {
      if (action.phase == Phase::kRunning) running.insert(action.session);
    }
    for (const auto& [id, action] : actions_) {
      if (action.phase == Phase::kDue) RC_ASSERT(running.contains(action.session));
    }
  }
  void CheckAccount(const CleanupState::Account& account) const {
    RC_ASSERT(account.registered == registered_);
    size_t left = 0;
    for (const size_t count : account.in_phase) left += count;
    RC_ASSERT(left == actions_.size());
    RC_ASSERT(account.registered == account.done + account.cancelled + account.discarded + left);
    for (int phase = 0; phase < CleanupState::kPhases; ++phase) {
      const auto counted = std::count_if(actions_.begin(), actions_.end(), [&](const auto& entry) {
        return entry.second.phase == static_cast<Phase>(phase);
      });
      RC_ASSERT(account.in_phase[static_cast<size_t>(phase)] == static_cast<size_t>(counted));
    }
  }

  std::vector<ActionId> In(Phase phase) const {
    std::vector<ActionId> ids;
    for (const auto& [id, action] : actions_) {
      if (action.phase == phase) ids.push_back(id);
    }
    return ids;
  }
  bool Lives(SessionId session) const { return !ended_.contains(session); }
  const std::set<SessionId>& clean() const { return clean_; }

 private:
  void On(const CleanupState::Start& start) {
    Action& started = actions_.at(start.action);
    RC_ASSERT(started.phase == Phase::kDue);
    std::vector<ActionId>& run = runs_[started.session];
    RC_ASSERT(start.follows == !run.empty());
    RC_ASSERT(std::count(run.begin(), run.end(), start.action) == 0);
    for (const auto& [id, other] : actions_) {
      if (other.session != started.session || id == start.action) continue;
      RC_ASSERT((other.phase == Phase::kRunning) == (!run.empty() && id == run.front()));
      if (other.phase != Phase::kDue || std::count(run.begin(), run.end(), id) > 0) continue;
      RC_ASSERT(other.policy.priority >= started.policy.priority);
      if (other.policy.priority == started.policy.priority) RC_ASSERT(id < start.action);
    }
    RC_ASSERT(start.attempt == started.attempts + 1);
    RC_ASSERT(start.attempt <= started.policy.attempts_max);
    RC_ASSERT(start.once == started.policy.once);
    run.push_back(start.action);
    RC_ASSERT(run.size() <= CleanupState::kRunMax);
    if (!start.follows) return Begin(start.action);
    for (const ActionId id : run) {
      RC_ASSERT(actions_.at(id).policy.quick && !actions_.at(id).policy.once);
    }
  }
  void Begin(ActionId id) {
    ++actions_.at(id).attempts;
    Become(id, Phase::kRunning);
  }
  void On(const CleanupState::Rests& rests) {
    Action& action = actions_.at(rests.action);
    RC_ASSERT(!action.policy.once);
    RC_ASSERT(action.attempts < action.policy.attempts_max);
    action.phase = Phase::kResting;
  }
  void On(const CleanupState::Dies& dies) {
    const Action& action = actions_.at(dies.action);
    RC_ASSERT(action.policy.once || action.attempts == action.policy.attempts_max);
    Become(dies.action, Phase::kDead);
  }
  void On(const CleanupState::Ends& ends) { actions_.erase(ends.action); }
  void On(const CleanupState::Clean& clean) {
    RC_ASSERT(ended_.contains(clean.session));
    for (const auto& [id, action] : actions_) {
      if (action.session == clean.session) RC_ASSERT(action.phase == Phase::kDead);
    }
    clean_.insert(clean.session);
  }

  std::map<ActionId, Action> actions_;
  std::map<SessionId, std::vector<ActionId>> runs_;
  std::set<SessionId> ended_;
  std::set<SessionId> clean_;
  uint64_t registered_ = 0;
};

class History {
 public:
  void Step() {
    switch (*rc::gen::inRange(0, 9)) {
      case 0:
      case 1:
      case 2:
        Add();
        break;
      case 3:
        EndSession(SessionId(*rc::gen::inRange<uint64_t>(1, kSessions + 1)));
        break;
      case 4:
        if (const ActionId id = OneOf(Phase::kWaiting)) {
          RC_ASSERT(state_.Cancel(id, decisions_).ok());
        }
        break;
      case 5:
        if (const ActionId id = OneOf(Phase::kWaiting)) {
          model_.Become(id, Phase::kDue);
          RC_ASSERT(state_.Run(id, decisions_).ok());
        }
        break;
      case 6:
      case 7:
        if (const ActionId id = OneOf(Phase::kRunning)) Finish(id, *rc::gen::arbitrary<bool>());
        break;
      default:
        Wake();
    }
    Check();
  }

  // All sessions end, and everything works from now on.
  void Heal() {
    for (uint64_t session = 1; session <= kSessions; ++session) EndSession(SessionId(session));
    Check();
    for (;;) {
      if (const ActionId id = First(Phase::kRunning)) {
        Finish(id, true);
      } else if (First(Phase::kResting)) {
        Wake();
      } else {
        break;
      }
      Check();
    }
    RC_ASSERT(model_.In(Phase::kWaiting).empty() && model_.In(Phase::kDue).empty());
    for (const SessionId session : used_) RC_ASSERT(model_.clean().contains(session));
  }

 private:
  static constexpr uint64_t kSessions = 4;

  ActionId First(Phase phase) const {
    const std::vector<ActionId> all = model_.In(phase);
    return all.empty() ? ActionId() : all.front();
  }
  ActionId OneOf(Phase phase) const {
    const std::vector<ActionId> all = model_.In(phase);
    return all.empty() ? ActionId() : *rc::gen::elementOf(all);
  }
  void Add() {
    const SessionId session(*rc::gen::inRange<uint64_t>(1, kSessions + 1));
    if (!model_.Lives(session)) return;
    const CleanupPolicy policy{kPriorities[*rc::gen::inRange<size_t>(0, kPriorities.size())],
                               *rc::gen::inRange(1, 4), *rc::gen::inRange(0, 5) == 0,
                               *rc::gen::inRange(0, 3) != 0};
    const ActionId id(++last_);
    used_.insert(session);
    model_.Add(id, session, policy);
    state_.Add(id, session, LeaseId(), policy, decisions_);
  }
  void EndSession(SessionId session) {
    if (!model_.Lives(session)) return;
    model_.EndSession(session);
    state_.EndSession(session, decisions_);
  }
  void Finish(ActionId id, bool well) {
    if (!well && *rc::gen::arbitrary<bool>()) {
      model_.Cut(id);
      state_.CutRun(id);
    }
    model_.Finish(id);
    state_.OnFinished(id, well ? absl::OkStatus() : absl::UnavailableError("not now"), now_, random_,
                      decisions_);
  }
  void Wake() {
    now_ = now_ + absl::Hours(1);
    model_.WakeAll();
    state_.Wake(now_, decisions_);
  }
  void Check() {
    model_.Follow(decisions_);
    model_.CheckBusy();
    model_.CheckAccount(state_.account());
  }

  CleanupState state_{CleanupBackoff()};
  CleanupState::Decisions decisions_;
  Model model_;
  Random random_{7};
  MonoTime now_;
  std::set<SessionId> used_;
  uint64_t last_ = 0;
};

RC_GTEST_PROP(CleanupStateProperty, EveryHistoryKeepsTheRulesAndTheAccount, ()) {
  History history;
  const int steps = *rc::gen::inRange(0, 200);
  for (int i = 0; i < steps; ++i) history.Step();
  history.Heal();
}

}  // namespace
}  // namespace lessor
