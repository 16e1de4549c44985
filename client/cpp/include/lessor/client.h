#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "lessor/error.h"
#include "lessor/lease.h"

namespace lessor {
inline namespace client {

// What the broker tells without being asked, and the one thing that the library notices itself
// (kSessionLost).
struct Event {
  enum class Kind {
    kLeaseRevoked,   // `lease` was taken back and its connection cut; `reason` says why
    kLeaseRecalled,  // the broker asks for `lease` back `within` a time, after which it is revoked
    kSessionEnding,  // the broker is about to end the session; `reason` is KILLED or BROKER_STOPPING
    kSessionLost,    // the connection to the broker has ended; `reason` says what was noticed. The session is
                     // over, and every lease of it lost, unless kSessionResumed follows
    kSessionResumed,  // a broker that was killed has come back, and the session lives on; a kLeaseRevoked
                      // before it for each lease that could not be taken up again
  };
  Kind kind = Kind::kSessionLost;
  LeaseId lease;
  std::string reason;
  absl::Duration within;
};

struct ClientOptions {
  // Where the broker's attach.sock is. Empty: $LESSOR_RUNTIME_DIR, or else /run/lessor.
  std::string runtime_dir;
  // For people: what `lessorctl sessions` shows, at most 64 bytes of printable UTF-8. Empty: the program's
  // name.
  std::string name;
  // For connecting and the greeting together.
  absl::Duration connect_timeout = absl::Seconds(5);
  // How long an Acquire tries to attach again after the session was lost. Zero: never; the Client is finished
  // then.
  absl::Duration reattach_timeout = absl::Seconds(5);
  // How long the broker may take for an answer, besides the time that an Acquire waits in the queue.
  absl::Duration answer_timeout = absl::Seconds(5);
  // Called, one event at a time, on a thread that is inside a call on this Client or one of its leases, with
  // no lock held: it may call back into the Client. It must not throw. While it runs at most 1024 further
  // events are kept; newer ones are dropped (Lease::revoked() and lost() are right nevertheless).
  std::function<void(const Event&)> on_event;
};

enum class Priority { kDefault = 0, kCritical = 1, kHigh = 2, kNormal = 3, kLow = 4 };  // kDefault: kNormal

// How the agent gets at the connection that it leases.
enum class Access {
  kHandoff = 1,  // by its descriptor: Lease::fd()
  kRelay = 2,    // by connecting to Lease::path(), once: for drivers that cannot adopt a descriptor
};

struct AcquireOptions {
  // How long to wait in the queue. Unset: the pool's acquire_timeout. Zero or less: do not wait at all.
  std::optional<absl::Duration> wait;
  Priority priority = Priority::kDefault;
  // Time to live, at most the pool's lease_ttl. Unset: the pool's.
  std::optional<absl::Duration> ttl;
  // For people: what `lessorctl leases` shows; at most 64 bytes of printable UTF-8.
  std::string label;
  Access access = Access::kHandoff;
};

struct PoolRequest {
  std::string pool;
  AcquireOptions options;
};

// What is needed to use the session over gRPC as well.
struct SessionInfo {
  uint64_t session_id = 0;
  std::string secret;  // 32 hex digits; keep it out of logs
  std::string tenant;
  std::string broker_version;
  uint64_t broker_epoch = 0;
};

// A lease that this session holds, or a request of its that waits.
struct HeldLease {
  LeaseId lease;  // none while waiting
  bool waiting = false;
  std::string pool;
  std::string label;
  Priority priority = Priority::kDefault;
  absl::Duration age;
  absl::Duration time_left;  // infinite: it does not expire
};

struct Attachment;

// This process's session with the broker of the host, over the attach socket.
//
// Threads: usable from many at once, except for moving and destroying it. There is no background thread: of
// the threads that wait for answers one reads the socket and hands the others theirs, so a single thread pays
// nothing for it. So events, and the broker's end, are noticed while some call runs; a program that must hear
// of them between calls watches event_fd() and calls PollEvents().
//
// Broker restart: the calls under way end with SESSION_ENDED, and the next call attaches again. A broker that
// was killed takes the session up again, with the guards and those leases that have a descriptor, for as long
// as its sessions.resume_timeout says; otherwise they stay lost.
//
// Fork: the child never uses its parent's session. All calls answer CLIENT_FORKED there; Attach anew. A child
// that is forked inside on_event must not return from it.
//
// Limits: 1024 requests under way, 64 in a batch, frames of 64 KiB.
class Client {
 public:
  // BROKER_UNREACHABLE: nobody answers there. REQUEST_INVALID: the runtime directory's path is too long for a
  // socket. Or the broker's refusal.
  static absl::StatusOr<Client> Attach(ClientOptions options = {});

  Client(Client&& other) noexcept;
  Client& operator=(Client&& other) noexcept;
  ~Client();  // the session ends when the last of its leases and guards is gone too

  // Waits for a connection of the pool. Errors of the pool: POOL_EXHAUSTED, QUEUE_FULL, WAIT_EXPIRED,
  // QUOTA_EXCEEDED, UPSTREAM_UNAVAILABLE, POOL_UNKNOWN, ... SESSION_ENDED: the session was lost while
  // waiting. BROKER_UNREACHABLE: no answer within `wait` (10 minutes where it is unset) and answer_timeout,
  // or attaching again failed. DESCRIPTORS_EXHAUSTED: this process could not take the descriptor. Nothing is
  // held after an error.
  absl::StatusOr<Lease> Acquire(absl::string_view pool, const AcquireOptions& options = {});

  // Several at once (at most 64): a result for each, in their order, when the last has one.
  absl::StatusOr<std::vector<absl::StatusOr<Lease>>> AcquireBatch(const std::vector<PoolRequest>& requests);
  // Gives several back; a status for each, in their order. None of them is held afterwards.
  std::vector<absl::Status> ReleaseBatch(std::vector<Lease> leases, bool discard = false);

  absl::StatusOr<std::vector<HeldLease>> List();

  // The present session. After a reattach it may be another one.
  absl::StatusOr<SessionInfo> session() const;

  // Handles what the broker has sent, without waiting; where the session was lost, tries once to take it up
  // again. SESSION_ENDED: it is over (the next Acquire attaches again).
  absl::Status PollEvents();
  // Becomes readable when PollEvents() has something to do. The Client's own: only watch it. Another number
  // after a reattach; -1: no session.
  int event_fd() const;

 private:
  friend class CleanupGuard;
  explicit Client(std::shared_ptr<Attachment> attachment);

  std::shared_ptr<Attachment> attachment_;  // its leases and guards know of it
};

}  // namespace client
}  // namespace lessor
