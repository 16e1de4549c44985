#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "absl/types/span.h"
#include "lessor/client.h"
#include "lessor/v1/attach.pb.h"

#include "client/cpp/frame_socket.h"
#include "client/cpp/mutex.h"

namespace lessor {
inline namespace client {

constexpr size_t kRequestsMax = 1024;  // under way on one session; the broker refuses more
// Acquires are refused earlier, so that what gives back always has room.
constexpr size_t kAcquiresMax = kRequestsMax - 64;
constexpr size_t kEventsMax = 1024;  // kept while on_event is busy
constexpr size_t kFramesPerPollMax = 1024;

// One session: requests multiplexed over one attach socket, and what the session is known to hold. Owned
// jointly by the Client, the leases and the guards; the session ends with the last of them. Never comes back
// once it has ended: the Client makes another.
//
// The life of a request:
//   1. Call registers it under its id and sends the frame.
//   2. If nobody reads the socket the caller does, otherwise it sleeps until its answer is there or the
//   reader leaves.
//   3. The reader parses one frame, and under the lock delivers it: to the call with that id, to `held_` and
//   the event
//      queue (id 0), or to what was given up (what was granted or registered too late is given back at
//      once).
//   4. A caller that leaves wakes a sleeper to read, if nobody does. Invariant: while calls sleep, somebody
//   reads or
//      is about to.
// What a delivery causes (callbacks, releases, shutdown) is collected under the lock and carried out after
// it.
//
// A frame that no broker of ours would send ends the session. Threads: all methods from any, except in a
// forked child, where every one answers CLIENT_FORKED before it touches a lock.
class Connection {
 public:
  struct Answer {
    v1::AttachReply reply;  // the kind that belongs to the request, never an error
    absl::InlinedVector<UniqueFd, 1> fds;
    bool fds_lost = false;
  };
  using OnEvent = std::function<void(const Event&)>;

  // Connects and greets. BROKER_UNREACHABLE, REQUEST_INVALID or the broker's refusal.
  static absl::StatusOr<std::shared_ptr<Connection>> Open(const std::string& path, const std::string& name,
                                                          const Deadline& deadline, OnEvent on_event);
  // The session of `lost`, whose connection has ended, where the broker knows it still: one that was killed
  // and has come back does. With the leases that can be taken up again; the others are revoked. `lost` has it
  // as its heir then. Errors as Open; SESSION_UNKNOWN: the broker does not know it.
  static absl::StatusOr<std::shared_ptr<Connection>> Resume(const std::string& path, Connection& lost,
                                                            const Deadline& deadline, OnEvent on_event);
  Connection(std::unique_ptr<FrameSocket> socket, OnEvent on_event);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Sends the request (its id is filled in) and waits for its answer. SESSION_ENDED, BROKER_UNREACHABLE (no
  // answer by the deadline; an acquire is taken back), QUOTA_EXCEEDED (acquires: at once; others: by the
  // deadline), REQUEST_INVALID (longer than a frame), or the broker's error. `unsent` is set to whether the
  // broker never got the request, so that it is safe to ask again.
  absl::StatusOr<Answer> Call(v1::AttachRequest& request, const Deadline& deadline, bool* unsent = nullptr,
                              absl::Span<const UniqueFd> fds = {});

  // By which descriptor a lease is used, should it have to be shown to the broker.
  void Keep(uint64_t lease_id, int fd);  // house(raw-fd): a driver's, perhaps
  // Forgets a lease that is given back.
  void Forget(uint64_t lease_id);
  // What is known of a lease: OK, LEASE_EXPIRED or LEASE_REVOKED, SESSION_ENDED, CLIENT_FORKED.
  absl::Status Standing(uint64_t lease_id);
  bool Revoked(uint64_t lease_id);  // not in a forked child

  // Delivers what has arrived, without waiting. SESSION_ENDED.
  absl::Status Poll();
  // Ends the session. Later calls answer SESSION_ENDED with these words.
  void End(const std::string& why);
  // OK, SESSION_ENDED or CLIENT_FORKED.
  absl::Status Alive();
  // True in a child of the process that attached; closes the child's copy of the socket.
  bool Forked();

  // Tells what Resume has found; not in it, because who hears of it may use the session.
  void Announce() { RunEvents(); }
  // Who has taken up its session; null: nobody.
  std::shared_ptr<Connection> heir();

  const v1::OpenSessionResponse& session() const { return session_; }
  int event_fd() const { return socket_->raw(); }

 private:
  struct Pending {
    v1::AttachReply::ReplyCase expected = v1::AttachReply::REPLY_NOT_SET;
    bool done = false;
    bool sleeping = false;
    absl::Status failure;
    Answer answer;
    Condition wake;
  };
  struct Effects {
    std::vector<uint64_t> late;          // leases granted to a request that was given up
    std::vector<uint64_t> late_actions;  // cleanup registered for one that was given up
    bool shutdown = false;
    bool events = false;
  };
  enum class Wait { kUntilDeadline, kNo };
  struct Holding {
    v1::Reason::Code revoked = v1::Reason::UNSPECIFIED;  // why it was
    int fd = -1;                                         // house(raw-fd): a driver's, perhaps
  };
  using Holdings = absl::flat_hash_map<uint64_t, Holding>;

  static absl::StatusOr<std::shared_ptr<Connection>> Greet(const std::string& path, const v1::Hello& hello,
                                                           const Deadline& deadline, OnEvent on_event);
  void TakeUp(const Holdings& leases, const Deadline& deadline);
  void TakeUpSome(absl::Span<const uint64_t> leases, absl::Span<const UniqueFd> fds,
                  const Deadline& deadline);

  absl::StatusOr<uint64_t> Register(v1::AttachRequest& request, Pending& call, const Deadline& deadline);
  absl::Status Send(const v1::AttachRequest& request, const Deadline& deadline,
                    absl::Span<const UniqueFd> fds);
  absl::StatusOr<Answer> Await(uint64_t id, const v1::AttachRequest& request, Pending& call,
                               const Deadline& deadline);
  void GiveUp(uint64_t id, const v1::AttachRequest& request);
  bool SendQuietly(v1::AttachRequest& request);

  // Reads one frame and delivers it; the caller has set reading_. False: nothing came.
  bool ReadOne(const Deadline& deadline, Wait wait);
  void Deliver(FrameSocket::Received& received, v1::AttachReply& reply, Effects& effects)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void DeliverEvent(v1::AttachReply& reply, Effects& effects) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void DeliverAnswer(Pending& call, FrameSocket::Received& received, v1::AttachReply& reply, Effects& effects)
      ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void EndLocked(const std::string& why, Effects& effects) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void Queue(Event event, Effects& effects) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void PassReading() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void CarryOut(const Effects& effects);
  void RunEvents();

  const pid_t pid_;
  const OnEvent on_event_;
  const std::unique_ptr<FrameSocket> socket_;
  v1::OpenSessionResponse session_;  // constant after Open

  Mutex mutex_;
  // For requests that must not be refused while kRequestsMax are under way. Left alone in a forked child.
  std::unique_ptr<Condition> room_ = std::make_unique<Condition>();
  bool reading_ ABSL_GUARDED_BY(mutex_) = false;
  uint64_t next_id_ ABSL_GUARDED_BY(mutex_) = 1;
  absl::flat_hash_map<uint64_t, Pending*> pending_ ABSL_GUARDED_BY(mutex_);  // on their callers' stacks
  // Requests whose answer nobody waits for. Together with pending_ at most kRequestsMax.
  absl::flat_hash_set<uint64_t> abandoned_ ABSL_GUARDED_BY(mutex_);
  Holdings held_ ABSL_GUARDED_BY(mutex_);  // leases
  std::shared_ptr<Connection> heir_ ABSL_GUARDED_BY(mutex_);
  std::deque<Event> events_ ABSL_GUARDED_BY(mutex_);
  bool dispatching_ ABSL_GUARDED_BY(mutex_) = false;
  std::string last_words_ ABSL_GUARDED_BY(mutex_);  // what the broker said before it closed
  absl::Status ended_ ABSL_GUARDED_BY(mutex_);      // OK: alive
};

// The kind of reply that answers a kind of request.
v1::AttachReply::ReplyCase AnswerTo(v1::AttachRequest::RequestCase request);

}  // namespace client
}  // namespace lessor
