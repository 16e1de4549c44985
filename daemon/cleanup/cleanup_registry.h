#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/any_invocable.h"
#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "lessor/journal/record.pb.h"
#include "lessor/v1/cleanup.pb.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd_watch.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/base/mutex.h"
#include "daemon/base/random.h"
#include "daemon/cleanup/cleanup_metrics.h"
#include "daemon/cleanup/cleanup_quota.h"
#include "daemon/cleanup/cleanup_state.h"
#include "daemon/cleanup/runner.h"
#include "daemon/journal/journal.h"
#include "daemon/settings/settings.h"

namespace lessor {

// JOURNAL_UNAVAILABLE, with the journal's own words.
absl::Status JournalUnavailable(const absl::Status& why);

// All cleanup actions: keeps them in the journal, and has them carried out when CleanupState says so. What is
// decided under the lock is written to the journal under it too, so that the journal has it in that order; it
// is carried out off the lock. Thread-safe. Nothing may call it while it is destroyed: I/O threads, watch and
// runner have ended by then.
class CleanupRegistry {
 public:
  struct Context {
    const Clock& clock;
    IoThreads& io;
    FdWatch& watch;
    CleanupRunner& runner;
    CleanupMetrics& metrics;
    Logger& log;
    uint64_t epoch;
  };
  // With what the journal in `state_dir` has. A session of an earlier start whose process still runs ends
  // when that does; of every other all actions are due now. Journal::Open's errors.
  static absl::StatusOr<std::unique_ptr<CleanupRegistry>> Open(const CleanupSettings& settings,
                                                               const std::string& state_dir,
                                                               const Context& context);
  ~CleanupRegistry();

  struct NewAction {
    v1::CleanupAction action;  // nothing left open
    journal::Deed deed;
    CleanupPolicy policy;
    LeaseId lease;
    absl::Duration timeout;
  };
  // Once, on any thread with no lock held; must not wait.
  using Registered = absl::AnyInvocable<void(absl::StatusOr<std::vector<ActionId>>)>;
  // All or none; answers when they are on disk. QUOTA_EXCEEDED, JOURNAL_UNAVAILABLE. Whoever calls it looks
  // afterwards whether the session, and the leases, live yet, and calls OnSessionEnded or OnLeaseEnded if
  // not.
  void Register(SessionId session, const journal::SessionRecord& record, std::vector<NewAction> actions,
                Registered done);

  // Of this session's. `done` hears when that is on disk: what it would have undone may stay for good.
  // ACTION_UNKNOWN; ACTION_BEGUN; JOURNAL_UNAVAILABLE: it is cancelled until the broker starts again.
  void Cancel(SessionId session, ActionId action, CleanupRunner::Done done);
  // `tried` hears how the attempt has gone: of one that went well when that is on disk, after which it is not
  // made again. ACTION_UNKNOWN, ACTION_BEGUN for a dead letter, QUOTA_EXCEEDED
  // when too many wait for it.
  void Run(SessionId session, ActionId action, CleanupRunner::Done tried);

  // All that wait, as at the session's end, which lives on.
  void RunAll(SessionId session);

  // Operator's. ACTION_UNKNOWN; REQUEST_INVALID: it is no dead letter.
  absl::Status Retry(ActionId action);
  absl::Status Discard(ActionId action);

  void OnLeaseEnded(SessionId session, LeaseId lease);
  void OnSessionEnded(SessionId session);

  // In the order in which they are or would be carried out, session by session. Bounded, because the lock is
  // held for so long.
  struct Wish {
    SessionId session = {};            // zero: all
    std::optional<uint32_t> uid = {};  // of this user only
    bool dead = false;                 // dead letters only
    size_t most = 10'000;
  };
  std::vector<v1::CleanupInfo> List(const Wish& wish) const;
  CleanupState::Account account() const;

  void Reconfigure(const CleanupSettings& settings);
  // Begins nothing any more, and answers who waits for an attempt: BROKER_DRAINING. What is due stays so.
  void BeginStop();

 private:
  struct Record {
    SessionId session;
    CleanupKind kind = CleanupKind::kRemoveFile;
    std::string action;  // a v1::CleanupAction
    std::string deed;    // a journal::Deed
    absl::Duration timeout;
    absl::Time registered;
    Priority priority = Priority::kNormal;
    bool with_lease = false;
    size_t bytes = 0;                               // in the journal
    MonoTime due = {};                              // since when it is to be carried out
    std::vector<CleanupRunner::Done> waiting = {};  // to hear of its cancellation, or of its next attempt
  };
  struct Owner {  // a session that has actions
    journal::SessionRecord record;
    bool recorded = false;  // the journal has it for sure
    std::set<ActionId> actions;
  };
  struct Handout {  // a run of one session's actions
    Identity identity;
    std::vector<ActionId> actions;
    std::vector<CleanupRunner::Step> steps;
  };
  // What is left to be done.
  struct Errands {
    std::vector<Journal::Change> changes;  // before the lock is let go
    std::vector<Handout> handouts;
    std::vector<std::pair<CleanupRunner::Done, absl::Status>> told;
    bool arm = false;  // the timer
  };
  struct Survivor {  // a process of an earlier start's session
    UniqueFd pidfd;
    FdWatch::Token token = 0;
  };

  CleanupRegistry(const CleanupSettings& settings, const Context& context);
  void Restore(Journal::Opened opened);
  void Restore(const Journal::Action& action, CleanupState::Decisions& out)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  static Record RecordOf(SessionId session, CleanupKind kind, journal::ActionRecord record);
  bool Watch(SessionId session, const journal::SessionRecord& record);
  absl::Status Do(absl::FunctionRef<absl::Status(CleanupState::Decisions&)> verb) ABSL_LOCKS_EXCLUDED(mutex_);
  absl::Status Add(SessionId session, Owner& owner, std::vector<NewAction> actions, Registered& done,
                   Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Note(const CleanupState::Decisions& out, Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Note(const CleanupState::Start& start, Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Note(const CleanupState::Rests& rests, Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Note(const CleanupState::Dies& dies, Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Note(const CleanupState::Ends& ends, Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Note(const CleanupState::Clean& clean, Errands& errands) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Write(std::vector<Journal::Change> changes) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Carry(Errands&& errands) ABSL_LOCKS_EXCLUDED(mutex_);
  void Begin(Handout handout);
  void OnWritten(SessionId session, const std::vector<ActionId>& actions, const absl::Status& status,
                 Registered& done);
  void OnEnded(absl::Span<const ActionId> run, const std::vector<absl::Status>& ended, bool over);
  static void TellWaiting(Record& record, const absl::Status& how, Errands& errands);
  void NoteBegun(ActionId action) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  v1::CleanupInfo Describe(SessionId session, const Owner& owner, ActionId action) const
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Forget(ActionId action) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  Record* Find(SessionId session, ActionId action) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void ArmTimer();

  const Context context_;
  asio::steady_timer timer_;           // on its own strand only
  std::atomic<size_t> with_lease_{0};  // actions: nearly always none, and leases end often

  mutable Mutex mutex_;
  CleanupSettings settings_ ABSL_GUARDED_BY(mutex_);
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  CleanupState state_ ABSL_GUARDED_BY(mutex_);
  CleanupQuota quota_ ABSL_GUARDED_BY(mutex_);
  Random random_ ABSL_GUARDED_BY(mutex_);
  uint64_t last_id_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<ActionId, Record> records_ ABSL_GUARDED_BY(mutex_);
  std::map<SessionId, Owner> owners_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<SessionId, Survivor> survivors_ ABSL_GUARDED_BY(mutex_);
  std::unique_ptr<Journal> journal_;  // last: its thread calls back
};

}  // namespace lessor
