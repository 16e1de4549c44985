#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "absl/container/inlined_vector.h"

#include "daemon/base/bytes.h"

namespace lessor::postgres {

// What a client asks of a server, each with the messages that answer it.
enum class Ask : uint8_t {
  kParse,              // ParseComplete
  kBind,               // BindComplete
  kDescribeStatement,  // ParameterDescription, then RowDescription or NoData
  kDescribePortal,     // RowDescription or NoData
  kExecute,            // rows, then CommandComplete, EmptyQueryResponse or PortalSuspended
  kClose,              // CloseComplete
  kSync,               // ReadyForQuery
  kQuery,              // anything, then ReadyForQuery
  kFunctionCall,       // FunctionCallResponse, then ReadyForQuery
  kCopyEnd,            // nothing: CopyDone or CopyFail
};

struct Asked {
  Ask what;
  bool own = false;        // the front's own: the client does not hear the answer
  uint64_t statement = 0;  // the caller's: which one the answer is about
};

// Matches what a PostgreSQL server says with what it was asked, so that it is known at any time whose answer
// a message is, and whether anything is under way. It follows the server's rules: after an error everything
// up to the next Sync is skipped; while data is copied in, Syncs are ignored. Pure; owned by a front; not
// thread-safe. Holds at most kAskedMax entries if its owner asks full() first.
//
// When a COPY fails it cannot be seen which of the Syncs before its end the server had read by then
// (ignored), and which it read afterwards (each is answered). So it is not idle until the next answer of
// another kind shows it; and whoever has hidden something behind such a Sync, to which the server may come
// yet, is out of step.
class Pipeline {
 public:
  static constexpr size_t kAskedMax = 4096;

  void Push(Asked asked);
  // The client has asked for the answers so far (Flush), which the server otherwise gives with the next Sync.
  void Flush() { flushed_ = asked_.size() - head_; }

  struct Answer {
    bool own = false;                // it answers something of the front's own, wholly or in part
    std::optional<Asked> completed;  // what was asked is answered with it
    bool failed = false;             // an error: what was asked did not happen
    bool out_of_step = false;        // nothing like this can come now: nothing is known any more
  };
  // Takes note of a message from the server. `status`: what a ReadyForQuery says, otherwise ignored.
  Answer On(char type, char status);

  // Whether this has been asked of this statement, and is not answered.
  bool IsUnderWay(Ask what, uint64_t statement) const;

  // Nothing is unanswered, nor can anything be; the server is not skipping, and not in a transaction that
  // lasts until a Sync which has not come yet (clients may ask for their answers with Flush).
  bool idle() const { return empty() && !skipping_ && !unsynced_ && in_doubt_ == 0 && !lost_; }
  bool full() const { return asked_.size() - head_ >= kAskedMax; }
  // It is the client's turn: all is answered, or the server holds its answers back for a Flush or a Sync, or
  // reads copy data. `half`: what was asked last is not all said yet.
  bool awaits_client(bool half) const;
  // The second of these: nothing more comes but what the server's buffer does not hold.
  bool holds_back(bool half) const;
  // What was asked last is not answered, and is answered by a ReadyForQuery.
  bool ends_ready() const;
  // What follows until the next Sync will be ignored by the server.
  bool skipping() const { return skipping_; }
  // The server's last word: 'I' idle, 'T' in a transaction, 'E' in a failed one.
  char status() const { return status_; }
  // Nothing of the client's is unanswered, or waits for its Sync.
  bool own_only() const;
  // Besides what is being answered only Syncs have been asked for.
  bool is_last() const;
  // The first that is not answered is the front's own.
  bool own_first() const { return !empty() && asked_[head_].own; }

  // Forgets everything: a fresh session that is idle. Gives its memory back.
  void Reset();

 private:
  bool empty() const { return head_ == asked_.size(); }
  void Pop();
  Answer Complete(bool matches);
  Answer Fail();
  Answer Ready();
  Answer OnAnswer(char type);
  void BeginCopyIn();

  absl::InlinedVector<Asked, 8> asked_;  // from head_ on
  size_t head_ = 0;
  bool skipping_ = false;    // after an error: until a Sync that has not come yet
  bool copying_in_ = false;  // the server reads copy data: Syncs are ignored until a CopyEnd
  bool mixed_ = false;       // it was asked for other things before the end of the data
  bool unsynced_ = false;    // what was asked last is followed by a Sync, which has not come
  bool answered_ = false;    // the first has been answered, but for its ReadyForQuery
  bool lost_ = false;        // what the server will do cannot be known any more
  size_t flushed_ = 0;       // from head_ on: so many are answered without a Sync
  size_t ignored_ = 0;       // Syncs that are taken for ignored by the COPY which is under way
  size_t in_doubt_ = 0;      // the same, of COPYs that have failed: the server may answer each
  char status_ = 'I';
};

}  // namespace lessor::postgres
