#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/base/random.h"
#include "daemon/journal/journal.h"
#include "daemon/lease/priority.h"

namespace lessor {

// How an action wants to be carried out.
struct CleanupPolicy {
  Priority priority = Priority::kNormal;
  int attempts_max = 8;  // then it is a dead letter
  bool once = false;     // started once at most: a failure is its end, and so is not knowing
  bool quick = false;    // takes so little that it may be started in one run with others
};

// How long a failed action rests: initial * 2^n, at most max, then jittered by up to kJitter either way.
struct CleanupBackoff {
  absl::Duration initial = absl::Seconds(1);
  absl::Duration max = absl::Minutes(5);
};

// When which action is started, and what becomes of it. Pure: it does nothing itself, time and randomness are
// passed in, and what it decides is for its owner to carry out, in order, off the lock. Guarded by its
// registry's mutex.
//
//   phase     event                              next phase
//   (none)    Add                                waiting; due if its session has ended
//   waiting   Cancel                             over: cancelled
//   waiting   Run, RunAll, EndLease, EndSession  due
//   due       its session runs no other, or      running: Start
//             the one before it in its run is over
//   running   OnFinished: OK                     over: done
//   running   OnFinished: failed                 resting; dead after the last attempt, or if nothing can help
//   resting   its time has come, Run             due
//   dead      Retry                              due, with all its attempts before it
//   dead      Discard                            over: discarded
//
// One action of a session runs at a time: the most urgent that is due, of those the one registered last. What
// rests holds nobody up. Quick ones are handed out in runs of up to kRunMax: the first of a run is running,
// the others are due and follow it, each when the one before it is over; what becomes due meanwhile comes
// after them.
class CleanupState {
 public:
  enum class Phase : uint8_t { kWaiting, kDue, kRunning, kResting, kDead };
  static constexpr int kPhases = 5;
  static constexpr double kJitter = 0.25;
  static constexpr size_t kRunMax = 16;  // with the longest of paths they fit into a worker's packet

  // What is to be done about a decision stands beside it.
  struct Start {  // carry it out; OnFinished answers
    ActionId action;
    SessionId session;
    int attempt = 0;       // from 1
    bool once = false;     // only after the journal has it as started
    bool follows = false;  // in one run with the Start before this one, when that is over
  };
  struct Rests {  // note its attempts
    ActionId action;
    int attempts = 0;
    std::string error;
  };
  struct Dies {  // note it as a dead letter
    ActionId action;
    int attempts = 0;
    std::string error;
  };
  struct Ends {  // note its end
    ActionId action;
    Journal::Outcome outcome = Journal::Outcome::kDone;
    int attempts = 0;
    std::string error;  // of the last failed attempt
  };
  struct Clean {  // an ended session of which nothing but dead letters may be left: without any, forget it
    SessionId session;
  };
  using Decision = std::variant<Start, Rests, Dies, Ends, Clean>;
  using Decisions = std::vector<Decision>;

  explicit CleanupState(const CleanupBackoff& backoff) : backoff_(backoff) {}

  // `lease`: that it belongs to; zero: to the session alone. Ids rise.
  void Add(ActionId action, SessionId session, LeaseId lease, const CleanupPolicy& policy, Decisions& out);
  // As the journal had it: after Add of all, before EndSession of those that are gone.
  void Restore(ActionId action, Journal::Mark mark, int attempts, const std::string& error, Decisions& out);
  // Takes back what could not be written down. False: it is due already.
  bool Remove(ActionId action);

  // NOT_FOUND: there is no such action; FAILED_PRECONDITION: its time for that is over.
  absl::Status Cancel(ActionId action, Decisions& out);
  absl::Status Run(ActionId action, Decisions& out);
  absl::Status Retry(ActionId action, Decisions& out);
  absl::Status Discard(ActionId action, Decisions& out);

  // All of the session that wait.
  void RunAll(SessionId session, Decisions& out);
  void EndLease(SessionId session, LeaseId lease, Decisions& out);
  // Once; and whoever calls Add looks afterwards whether the session lives yet, and calls this if not.
  void EndSession(SessionId session, Decisions& out);

  // An attempt is over. INVALID_ARGUMENT and UNIMPLEMENTED say that no further attempt can go better.
  // The next of its run has begun with that.
  void OnFinished(ActionId action, const absl::Status& how, MonoTime now, Random& random, Decisions& out);
  // What was to follow the one that runs has not been begun, nor will be: it is due as before. OnFinished
  // comes next.
  void CutRun(ActionId running);
  // Those whose rest is over by now.
  void Wake(MonoTime now, Decisions& out);
  MonoTime NextWake() const;  // infinite: nobody rests

  struct View {
    Phase phase = Phase::kWaiting;
    int attempts = 0;
    std::string error;  // of the last failed attempt
  };
  // Of an action that is not over.
  View Look(ActionId action) const;

  // registered == over + what is in each phase.
  struct Account {
    uint64_t registered = 0;  // since the start, with those that were restored
    uint64_t done = 0;
    uint64_t cancelled = 0;
    uint64_t discarded = 0;
    std::array<size_t, kPhases> in_phase = {};
  };
  const Account& account() const { return account_; }

 private:
  struct Entry {
    SessionId session;
    LeaseId lease;
    CleanupPolicy policy;
    Phase phase = Phase::kWaiting;
    int attempts = 0;
    std::string error = {};
  };
  // The most urgent first, of those the last registered.
  struct Order {
    Priority priority;
    ActionId action;
    friend bool operator<(const Order& a, const Order& b) {
      return a.priority != b.priority ? a.priority < b.priority : a.action > b.action;
    }
  };
  struct Lane {  // of a session
    bool ended = false;
    int rest = 0;  // how many of it are resting
    std::set<ActionId> waiting;
    std::set<Order> due;
    std::vector<ActionId>
        run;  // handed out: the first is running, the others are due but not among those above
  };

  Entry* Find(ActionId action);
  void Enter(Entry& entry, Phase phase);
  void BecomeDue(ActionId action, Entry& entry);
  void Begin(ActionId action);
  void Die(ActionId action, Entry& entry, Decisions& out);
  void End(ActionId action, Journal::Outcome outcome, Decisions& out);
  void Advance(SessionId session, Decisions& out);  // starts what is next, or lets the session go
  absl::Duration RestOf(const Entry& entry, Random& random) const;

  const CleanupBackoff backoff_;
  absl::flat_hash_map<ActionId, Entry> actions_;
  absl::flat_hash_map<SessionId, Lane> lanes_;
  std::set<std::pair<MonoTime, ActionId>> resting_;
  Account account_;
};

}  // namespace lessor
