#include "daemon/cleanup/cleanup_state.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

constexpr int kDoublingsMax = 40;  // far beyond any sensible max / initial

size_t IndexOf(CleanupState::Phase phase) {
  return static_cast<size_t>(phase);
}

absl::Status NoSuchAction(ActionId action) {
  return absl::NotFoundError(absl::StrCat("there is no action ", action.value(), "; it may be over"));
}

absl::Status TooLate(ActionId action, absl::string_view what) {
  return absl::FailedPreconditionError(absl::StrCat("action ", action.value(), " ", what));
}

bool IsBeyondHelp(const absl::Status& how) {
  return absl::IsInvalidArgument(how) || absl::IsUnimplemented(how);
}

}  // namespace

CleanupState::Entry* CleanupState::Find(ActionId action) {
  auto it = actions_.find(action);
  return it == actions_.end() ? nullptr : &it->second;
}

CleanupState::View CleanupState::Look(ActionId action) const {
  const Entry& entry = actions_.at(action);
  return {entry.phase, entry.attempts, entry.error};
}

void CleanupState::Enter(Entry& entry, Phase phase) {
  --account_.in_phase[IndexOf(entry.phase)];
  ++account_.in_phase[IndexOf(phase)];
  entry.phase = phase;
}

void CleanupState::Add(ActionId action, SessionId session, LeaseId lease, const CleanupPolicy& policy,
                       Decisions& out) {
  Entry& entry = actions_[action];
  entry = {session, lease, policy};
  ++account_.registered;
  ++account_.in_phase[IndexOf(Phase::kWaiting)];
  Lane& lane = lanes_[session];
  lane.waiting.insert(action);
  if (!lane.ended) return;
  BecomeDue(action, entry);
  Advance(session, out);
}

void CleanupState::Restore(ActionId action, Journal::Mark mark, int attempts, const std::string& error,
                           Decisions& out) {
  Entry& entry = *Find(action);
  entry.attempts = attempts;
  entry.error = error;
  if (mark == Journal::Mark::kWaiting) return;
  lanes_[entry.session].waiting.erase(action);
  if (mark == Journal::Mark::kDead) return Enter(entry, Phase::kDead);
  entry.error =
      "the broker ended while it ran: nobody knows whether it was done, and it is to be started once only";
  Die(action, entry, out);
}

bool CleanupState::Remove(ActionId action) {
  Entry* entry = Find(action);
  if (entry == nullptr || entry->phase != Phase::kWaiting) return false;
  auto lane = lanes_.find(entry->session);
  lane->second.waiting.erase(action);
  --account_.in_phase[IndexOf(Phase::kWaiting)];
  --account_.registered;
  actions_.erase(action);
  return true;
}

absl::Status CleanupState::Cancel(ActionId action, Decisions& out) {
  Entry* entry = Find(action);
  if (entry == nullptr) return NoSuchAction(action);
  if (entry->phase != Phase::kWaiting) return TooLate(action, "cannot be cancelled: it has been started");
  lanes_[entry->session].waiting.erase(action);
  End(action, Journal::Outcome::kCancelled, out);
  return absl::OkStatus();
}

absl::Status CleanupState::Run(ActionId action, Decisions& out) {
  Entry* entry = Find(action);
  if (entry == nullptr) return NoSuchAction(action);
  if (entry->phase == Phase::kResting) {
    std::erase_if(resting_, [&](const auto& one) { return one.second == action; });
    --lanes_[entry->session].rest;
  } else if (entry->phase != Phase::kWaiting) {
    return TooLate(action, "has been started already");
  }
  BecomeDue(action, *entry);
  Advance(entry->session, out);
  return absl::OkStatus();
}

absl::Status CleanupState::Retry(ActionId action, Decisions& out) {
  Entry* entry = Find(action);
  if (entry == nullptr) return NoSuchAction(action);
  if (entry->phase != Phase::kDead) return TooLate(action, "is no dead letter");
  entry->attempts = 0;
  const auto [lane, fresh] = lanes_.try_emplace(entry->session);
  if (fresh) lane->second.ended = true;  // it has been clean before, but for its dead letters
  BecomeDue(action, *entry);
  Advance(entry->session, out);
  return absl::OkStatus();
}

absl::Status CleanupState::Discard(ActionId action, Decisions& out) {
  Entry* entry = Find(action);
  if (entry == nullptr) return NoSuchAction(action);
  if (entry->phase != Phase::kDead) return TooLate(action, "is no dead letter");
  const SessionId session = entry->session;
  End(action, Journal::Outcome::kDiscarded, out);
  if (!lanes_.contains(session)) out.emplace_back(Clean{session});  // it was, but for its dead letters
  return absl::OkStatus();
}

void CleanupState::EndLease(SessionId session, LeaseId lease, Decisions& out) {
  auto lane = lanes_.find(session);
  if (lane == lanes_.end()) return;
  const std::vector<ActionId> waiting(lane->second.waiting.begin(), lane->second.waiting.end());
  for (const ActionId action : waiting) {
    Entry& entry = *Find(action);
    if (entry.lease == lease) BecomeDue(action, entry);
  }
  Advance(session, out);
}

void CleanupState::EndSession(SessionId session, Decisions& out) {
  auto lane = lanes_.find(session);
  if (lane == lanes_.end()) return;
  lane->second.ended = true;
  RunAll(session, out);
}

void CleanupState::RunAll(SessionId session, Decisions& out) {
  auto lane = lanes_.find(session);
  if (lane == lanes_.end()) return;
  const std::vector<ActionId> waiting(lane->second.waiting.begin(), lane->second.waiting.end());
  for (const ActionId action : waiting) BecomeDue(action, *Find(action));
  Advance(session, out);
}

void CleanupState::OnFinished(ActionId action, const absl::Status& how, MonoTime now, Random& random,
                              Decisions& out) {
  Entry& entry = *Find(action);
  LESSOR_CHECK(entry.phase == Phase::kRunning);
  const SessionId session = entry.session;
  std::vector<ActionId>& run = lanes_[session].run;
  run.erase(run.begin());
  if (how.ok()) {
    End(action, Journal::Outcome::kDone, out);
  } else {
    entry.error = std::string(how.message());
    const bool last = entry.policy.once || entry.attempts >= entry.policy.attempts_max || IsBeyondHelp(how);
    if (last) {
      Die(action, entry, out);
    } else {
      Enter(entry, Phase::kResting);
      resting_.emplace(now + RestOf(entry, random), action);
      ++lanes_[session].rest;
      out.emplace_back(Rests{action, entry.attempts, entry.error});
    }
  }
  if (run.empty()) return Advance(session, out);
  Begin(run.front());
}

void CleanupState::CutRun(ActionId running) {
  Lane& lane = lanes_[Find(running)->session];
  for (; lane.run.size() > 1; lane.run.pop_back()) {
    const ActionId action = lane.run.back();
    lane.due.insert({Find(action)->policy.priority, action});
  }
}

void CleanupState::Wake(MonoTime now, Decisions& out) {
  std::set<SessionId> sessions;  // the most urgent of each goes first, so all are awake before one is started
  while (!resting_.empty() && resting_.begin()->first <= now) {
    const ActionId action = resting_.begin()->second;
    resting_.erase(resting_.begin());
    Entry& entry = *Find(action);
    --lanes_[entry.session].rest;
    BecomeDue(action, entry);
    sessions.insert(entry.session);
  }
  for (const SessionId session : sessions) Advance(session, out);
}

MonoTime CleanupState::NextWake() const {
  return resting_.empty() ? MonoTime::Infinite() : resting_.begin()->first;
}

void CleanupState::BecomeDue(ActionId action, Entry& entry) {
  Lane& lane = lanes_[entry.session];
  lane.waiting.erase(action);
  lane.due.insert({entry.policy.priority, action});
  Enter(entry, Phase::kDue);
}

void CleanupState::Begin(ActionId action) {
  Entry& entry = *Find(action);
  ++entry.attempts;
  Enter(entry, Phase::kRunning);
}

void CleanupState::Die(ActionId action, Entry& entry, Decisions& out) {
  Enter(entry, Phase::kDead);
  out.emplace_back(Dies{action, entry.attempts, entry.error});
}

void CleanupState::End(ActionId action, Journal::Outcome outcome, Decisions& out) {
  auto it = actions_.find(action);
  const Entry& entry = it->second;
  --account_.in_phase[IndexOf(entry.phase)];
  ++(outcome == Journal::Outcome::kDone        ? account_.done
     : outcome == Journal::Outcome::kCancelled ? account_.cancelled
                                               : account_.discarded);
  out.emplace_back(Ends{action, outcome, entry.attempts, entry.error});
  actions_.erase(it);
}

void CleanupState::Advance(SessionId session, Decisions& out) {
  auto it = lanes_.find(session);
  Lane& lane = it->second;
  if (!lane.run.empty()) return;
  for (bool more = true; more && !lane.due.empty() && lane.run.size() < kRunMax;) {
    const ActionId action = lane.due.begin()->action;
    const Entry& entry = *Find(action);
    more = entry.policy.quick && !entry.policy.once;
    if (!more && !lane.run.empty()) break;  // it is one for itself
    lane.due.erase(lane.due.begin());
    out.emplace_back(Start{action, session, entry.attempts + 1, entry.policy.once, !lane.run.empty()});
    lane.run.push_back(action);
  }
  if (!lane.run.empty()) return Begin(lane.run.front());
  if (!lane.ended || lane.rest > 0) return;
  lanes_.erase(it);
  out.emplace_back(Clean{session});
}

absl::Duration CleanupState::RestOf(const Entry& entry, Random& random) const {
  absl::Duration rest = backoff_.initial;
  for (int i = 1; i < std::min(entry.attempts, kDoublingsMax) && rest < backoff_.max; ++i) rest *= 2;
  return std::min(rest, backoff_.max) * (1 - kJitter + 2 * kJitter * random.Unit());
}

}  // namespace lessor
