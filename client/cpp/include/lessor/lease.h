#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"

namespace lessor {
inline namespace client {

// The broker's number for a lease: its fencing token as one number.
struct LeaseId {
  uint64_t value = 0;  // 0: none
  friend auto operator<=>(const LeaseId&, const LeaseId&) = default;
};

// Rises with every lease and every start of the broker. Hand it to upstreams that compare.
struct FencingToken {
  uint64_t epoch = 0;
  uint64_t counter = 0;  // within the epoch
  friend auto operator<=>(const FencingToken&, const FencingToken&) = default;
};

struct LeaseState;

// The right to use one pooled connection, and the connection's descriptor. Made by Client::Acquire.
// Move-only; what was moved from holds nothing. Leaving the scope gives the lease back: the destructor closes
// the descriptor and releases as Release() does, and nobody hears of its errors.
//
// A lease keeps its session alive, so it may outlive its Client. Its methods may be called from one thread at
// a time; different leases of one Client from different threads.
//
// A lease can be lost while it is held: `revoked()` (its time ran out, or an operator took it; the broker has
// cut the connection) or `lost()` (the session ended; the broker may have lent the slot to somebody else, so
// do not go on using a descriptor that still works).
//
// After a fork the child must not use its parent's leases: every method answers CLIENT_FORKED, fd() is -1,
// and the destructor closes the child's copy of the descriptor and sends nothing.
class Lease {
 public:
  Lease(Lease&& other) noexcept;
  Lease& operator=(Lease&& other) noexcept;
  ~Lease();

  // The connection, as a plain number because it is handed to drivers. The Lease owns it: drivers that close
  // what they were given need TakeFd() instead. -1: released, taken, in a forked child, or Access::kRelay.
  int fd() const;

  // Gives the descriptor's ownership to the caller, who closes it; for drivers that adopt a socket, such as
  // hiredis:
  //   redisContext* redis = redisConnectFd(lease->TakeFd());  ...  redisFree(redis);  lease->Release();
  // Close it before the lease is released: the broker resets the connection then and lends it again.
  [[nodiscard]] int TakeFd();

  // With Access::kRelay, instead of fd(): where a driver of this user connects to, one at a time, while the
  // lease lasts; what drivers take for it: the folder for PostgreSQL (`host=`), otherwise the Unix socket.
  // The lease ends when that driver closes its connection. Empty: with Access::kHandoff.
  const std::string& path() const;

  LeaseId id() const;
  FencingToken token() const;
  const std::string& pool() const;
  const std::string& connector() const;  // "postgres", "redis", "tcp", "unix"
  std::map<std::string, std::string> facts()
      const;                         // what the connector knows: server_version, database, ...
  absl::Duration waited() const;     // from the request to the grant
  absl::Duration time_left() const;  // until it expires; infinite: it does not

  // Moves the deadline to now plus the lease's time to live, and says how much that is (infinite: it does not
  // expire). LEASE_EXPIRED, LEASE_REVOKED, LEASE_UNKNOWN, SESSION_ENDED: the lease is lost.
  // BROKER_UNREACHABLE: no answer; the deadline may or may not have moved.
  absl::StatusOr<absl::Duration> Renew();

  // Closes the descriptor, gives the lease back and waits for the broker's answer, at most answer_timeout.
  // `discard`: the connection is no good, so the broker closes it instead of lending it again. Errors as for
  // Renew(), and LEASE_UNKNOWN where it was released before; whatever it answers, this Lease holds nothing
  // afterwards.
  absl::Status Release(bool discard = false);
  absl::Status Discard() { return Release(true); }

  // True once the broker's word that it took the lease back has been read, which any call on the client does,
  // and Client::PollEvents().
  bool revoked() const;
  // True once the session's end has been noticed.
  bool lost() const;

 private:
  friend class Client;
  explicit Lease(std::unique_ptr<LeaseState> state);

  std::unique_ptr<LeaseState> state_;  // null: moved from
};

}  // namespace client
}  // namespace lessor
