#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>

#include <boost/asio/steady_timer.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"

#include "daemon/base/clock.h"
#include "daemon/base/descriptor_budget.h"
#include "daemon/base/fd_watch.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/mutex.h"
#include "daemon/base/process.h"
#include "daemon/serve/session_registry.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// The connections that the broker has accepted itself and handed to gRPC, so that a call's `peer()`, "fd:N",
// leads back to what the kernel said of the other end. Numbers are reused after a close, so N is looked up
// only inside a call, and is drawn from a range that is walked through before it repeats: a call that
// outlives its connection by a moment does not find somebody else there. Thread-safe.
//
// A connection that has neither opened a session nor named one by `open_timeout` is shut down, unless it is
// an administrator's. When the last connection that a session has used is gone, its grace period begins.
class GrpcPeers {
 public:
  struct Context {
    const Clock& clock;
    IoThreads& io;
    FdWatch& watch;
    DescriptorBudget& descriptors;
    DescriptorBudget& operator_descriptors;  // for administrators, when the others are used up
    SessionRegistry& sessions;
    TenantTable& tenants;
  };
  // `adopt` hands a descriptor to gRPC, which closes it.
  GrpcPeers(absl::Duration open_timeout, const Context& context, std::function<void(UniqueFd)> adopt);
  ~GrpcPeers();

  // Somebody has connected to a Unix listener of this name.
  void OnAccepted(UniqueFd socket, const std::string& listener, absl::Duration grace_period);

  struct Found {
    AgentIdentity agent;
    Peer peer;  // with a pidfd of its own
    absl::Duration grace_period;
  };
  // nullopt: not one of ours (TCP), or gone. Without `with_pidfd` the pidfd is left empty.
  std::optional<Found> Find(absl::string_view peer, bool with_pidfd) const;

  // The connection behind `peer` speaks for this session, which `opener` has opened. False: it may not. A
  // session whose opener the kernel vouches for belongs to that user, and is not spoken for over TCP.
  bool Use(absl::string_view peer, SessionId session, const AgentIdentity& opener);

 private:
  static constexpr size_t kSessionsUnchecked = 64;
  struct Connection {
    UniqueFd socket;  // our duplicate, to see the hang-up and to shut it down
    Peer peer;
    AgentIdentity agent;
    DescriptorBudget::Share share;
    absl::Duration grace_period;
    FdWatch::Token token = 0;
    uint64_t generation = 0;
    bool used = false;
    absl::flat_hash_set<SessionId> sessions;
    size_t sessions_max = kSessionsUnchecked;  // with more, the ended ones are forgotten
  };
  struct Fresh {
    MonoTime due;
    int number;
    uint64_t generation;
  };
  void ForgetEnded(Connection& connection) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void ForgetUse(SessionId session) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void OnHangUp(int number, uint64_t generation);
  void ArmTimer();
  void CloseUnused();

  const absl::Duration open_timeout_;
  const Context context_;
  const std::function<void(UniqueFd)> adopt_;
  const int number_min_;
  const int number_end_;
  asio::steady_timer timer_;  // on its strand

  mutable Mutex mutex_;
  int next_number_ ABSL_GUARDED_BY(mutex_);
  uint64_t generation_ ABSL_GUARDED_BY(mutex_) = 0;
  absl::flat_hash_map<int, Connection> connections_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<SessionId, int> uses_
      ABSL_GUARDED_BY(mutex_);                       // live connections that a session has used
  std::deque<Fresh> fresh_ ABSL_GUARDED_BY(mutex_);  // by when they were accepted
};

}  // namespace lessor
