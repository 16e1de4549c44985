#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/span.h"

#include "daemon/base/clock.h"
#include "daemon/base/ids.h"
#include "daemon/base/mutex.h"

namespace lessor {

// The durable record of sessions and their cleanup actions, STATE_DIR/journal.db: what has been written here
// is there again after `kill -9` of the broker and after the loss of power (SQLite in WAL mode,
// synchronous=FULL; https://sqlite.org/wal.html). It keeps rows and knows no rules: what a session or an
// action is stands in bytes that it does not look into.
//
// Written by a thread of its own. All that waits when a transaction begins goes into it, so that its one
// flush is shared (group commit); batches stay whole and in order. While nobody waits for any of it, it lies
// for up to kLinger first: the more there is, the less each costs. Thread-safe.
class Journal {
 public:
  // How an action stands, as far as a restart must know.
  enum class Mark : uint8_t {
    kWaiting = 0,
    kStarted = 1,  // of one that is to be started once only
    kDead = 2,     // a dead letter
  };
  enum class Outcome : uint8_t { kDone = 0, kCancelled = 1, kDiscarded = 2 };

  struct Session {
    SessionId id;
    std::string facts;
  };
  struct Action {
    ActionId id;
    SessionId session;
    std::string what;
    Mark mark = Mark::kWaiting;
    int attempts = 0;
    std::string error;  // of the last attempt
  };
  // Of an action that is over: the trail for auditors.
  struct Past {
    ActionId id;
    SessionId session;
    std::string what;
    Outcome outcome = Outcome::kDone;
    int attempts = 0;
    std::string error;
    absl::Time ended;
  };

  struct Forget {  // a session all of whose actions are over
    SessionId session;
  };
  struct Note {
    ActionId action;
    Mark mark = Mark::kWaiting;
    int attempts = 0;
    std::string error;
  };
  struct End {
    ActionId action;
    Outcome outcome = Outcome::kDone;
    int attempts = 0;
    std::string error;
  };
  using Change = std::variant<Session, Action, Forget, Note, End>;
  // On the journal's thread, with no lock held; must not wait. Not OK: none of the batch was kept.
  using Written = std::function<void(const absl::Status&)>;

  struct Options {
    size_t trail = 10'000;  // how much of the past is kept
    // After each transaction: how many changes, and how long it took to write and flush them.
    std::function<void(size_t changes, absl::Duration took)> committed = [](size_t, absl::Duration) {};
    // A batch that nobody waits for was not kept.
    std::function<void(const absl::Status&)> failed = [](const absl::Status&) {};
  };
  struct Opened {
    std::unique_ptr<Journal> journal;
    std::vector<Session> sessions;
    std::vector<Action> actions;  // as they were registered
    // Where the file was put that could not be read; empty: it was in order. What it said is lost to the
    // broker, and not to the operator.
    std::string set_aside;
  };

  static constexpr size_t kWaitingMax = 100'000;  // changes
  static constexpr absl::Duration kLinger = absl::Milliseconds(100);

  // Makes the file if there is none, and brings an older one up to date. A file that is damaged is renamed. A
  // file of a later version of the broker is FAILED_PRECONDITION, one that cannot be read or written or that
  // another broker has open UNAVAILABLE, and stays as it is.
  static absl::StatusOr<Opened> Open(const std::string& state_dir, Options options, const Clock& clock);
  // Writes what waits.
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  // All of it or nothing. `written`, which may be null, gets RESOURCE_EXHAUSTED when the disk is full,
  // UNAVAILABLE when the file cannot be written. RESOURCE_EXHAUSTED at once: too much waits already, and
  // nothing was taken; what nobody waits for is always taken.
  absl::Status Write(std::vector<Change> changes, Written written);

  // The past, the latest first; on the journal's thread, after all that was written before.
  using Read = std::function<void(absl::StatusOr<std::vector<Past>>)>;
  void ReadTrail(size_t most, Read read);

 private:
  class File;
  struct Batch {
    std::vector<Change> changes;
    Written written;
    size_t most = 0;  // of a Read
    Read read;
  };
  Journal(std::unique_ptr<File> file, Options options, const Clock& clock);
  void Loop();
  void Take(Batch batch) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Commit(std::vector<Batch>& group);
  absl::Status Keep(absl::Span<const Batch> batches);  // in one transaction

  const Options options_;
  const Clock& clock_;
  const std::unique_ptr<File> file_;  // the thread's

  Mutex mutex_;
  Condition changed_;
  std::deque<Batch> waiting_ ABSL_GUARDED_BY(mutex_);
  size_t waiting_changes_ ABSL_GUARDED_BY(mutex_) = 0;
  bool awaited_ ABSL_GUARDED_BY(mutex_) = false;  // somebody waits for one of them
  bool stopping_ ABSL_GUARDED_BY(mutex_) = false;
  std::thread thread_;
};

}  // namespace lessor
