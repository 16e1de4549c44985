#pragma once

#include <sys/types.h>

#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "daemon/base/fd.h"
#include "daemon/cleanup/rights.h"
#include "daemon/cleanup/runner.h"

namespace lessor {

// The broker's hold on its nursery: a small process, forked before the broker has threads, that forks
// workers. A process with threads cannot well fork what goes on without an exec, and cannot change its
// identity for a while only. It keeps nothing of the broker's but its memory as of then (secrets are better
// read after it), and it and all of its workers are killed by the kernel when the broker's main thread ends.
//
// Used by one thread at a time. `CanServe` is thread-safe.
class Nursery {
 public:
  // A worker that has been made. It tells by itself whether it got its identity.
  struct Born {
    pid_t pid = 0;
    UniqueFd pidfd;
  };

  // Called by the main thread before there is another. The kernel's errors.
  static absl::StatusOr<std::unique_ptr<Nursery>> Start();
  // Ends it, and its workers whatever they are doing.
  ~Nursery();
  Nursery(const Nursery&) = delete;
  Nursery& operator=(const Nursery&) = delete;

  absl::Status CanServe(const Identity& identity) const { return rights_.CanServe(identity); }

  // Asks for a worker that serves `channel`, one end of a PacketPair. Does not wait. CANCELLED: the nursery
  // has died. UNAVAILABLE: too many have been asked for just now.
  absl::Status Ask(const Identity& identity, BorrowedFd channel);
  // What it answers to the first that was not answered yet; in order. Does not wait: UNAVAILABLE, there is
  // nothing; CANCELLED, it has died; RESOURCE_EXHAUSTED, the kernel did not let it fork.
  absl::StatusOr<Born> Answer();
  BorrowedFd socket() const { return socket_.borrow(); }  // readable: there is an answer, or an end

  pid_t pid() const { return pid_; }

 private:
  Nursery(pid_t pid, UniqueFd socket, Rights rights)
      : pid_(pid), socket_(std::move(socket)), rights_(std::move(rights)) {}

  const pid_t pid_;
  const UniqueFd socket_;
  const Rights rights_;  // the nursery's, which has the broker's
};

}  // namespace lessor
