#pragma once

#include <memory>
#include <string>
#include <vector>

#include <boost/asio/steady_timer.hpp>
#include <prometheus/registry.h>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd_watch.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/base/mutex.h"
#include "daemon/journal/ledger.h"
#include "daemon/lease/session_table.h"
#include "daemon/pool/pool.h"
#include "daemon/serve/process_watch.h"
#include "daemon/serve/session.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// Why a session ended.
enum class SessionEnd : uint8_t { kClosed, kDied, kHungUp, kGraceOver, kKilled, kBrokerStopping };
inline constexpr int kSessionEnds = 6;

// Who undoes what agents leave behind. Called on any thread with no lock held.
class EndListener {
 public:
  virtual ~EndListener() = default;
  virtual void OnSessionEnded(SessionId session, SessionEnd why) = 0;
  virtual void OnLeaseEnded(SessionId session, LeaseId lease) = 0;
};

// All sessions: opens, authenticates and ends them, sees their processes die, and carries the pools' news to
// them. Thread-safe. SessionTable decides who may open and how long a session lives; what an end causes is
// done here, off the lock. Outlives the pools.
class SessionRegistry final : public LeaseListener {
 public:
  struct Context {
    const Clock& clock;
    IoThreads& io;
    FdWatch& watch;
    TenantTable& tenants;
    EndListener& ends;
    prometheus::Registry& metrics;
    Logger& log;
    uint64_t epoch;
    Ledger* ledger = nullptr;  // null: the next start knows of nothing
  };
  SessionRegistry(const SessionsSettings& settings, const Context& context);
  ~SessionRegistry() override;

  struct Opened {
    std::shared_ptr<Session> session;
    std::string secret;
  };
  // `peer` is taken over; null for an agent of another host, whose session begins in grace, until its
  // KeepAlive comes. QUOTA_EXCEEDED; SESSION_ENDED: the process has died already.
  absl::StatusOr<Opened> Open(AgentIdentity agent, std::string name, Door door, Peer* peer,
                              absl::Duration grace_period);

  // Opens again what an earlier start has left, where the process runs that it was of: that alone holds it up
  // from now on, until somebody comes with the secret. The rest has ended.
  void Restore(std::vector<Ledger::Found<LedgerSession>> sessions);

  // SESSION_UNKNOWN. Whoever knows the secret is there: a session in grace lives again. One of another host,
  // which only a stream holds up, gets a new grace period.
  absl::StatusOr<std::shared_ptr<Session>> Authenticate(SessionId session, absl::string_view secret);
  // A KeepAlive stream holds the session up now.
  void Hold(SessionId session);
  // One of its KeepAlive streams is gone. If it was the last, a session of another host has its grace period
  // to come back; the others have the kernel's word instead.
  void LostStream(SessionId session);
  // The last gRPC connection that it has used is gone: it has its grace period to come back. Or: there is one
  // again. Mean nothing for a session of another door.
  void LostConnection(SessionId session);
  void FoundConnection(SessionId session);
  // Releases everything that it holds; how many leases that were. SESSION_UNKNOWN. kClosed, of a session that
  // holds something, counts as any other end: nobody has reset what it still holds.
  absl::StatusOr<size_t> End(SessionId session, SessionEnd why);
  void EndAll(SessionEnd why);

  struct View {
    std::shared_ptr<Session> session;
    bool in_grace = false;
  };
  std::vector<View> List() const;
  std::string CommandLineOf(const Session& session) const;
  size_t size() const;
  // Null: there is none (any more).
  std::shared_ptr<Session> Find(SessionId session) const;
  bool Lives(SessionId session) const { return Find(session) != nullptr; }
  // Whether it lives, and its process does, which may have died without anybody having seen it yet.
  bool LivesWithProcess(const Session& session) const {
    return Lives(session.id()) && processes_.Runs(session.facts().process);
  }
  void Reconfigure(const SessionsSettings& settings);

  // LeaseListener
  void OnLeaseEnded(const Ended& ended) override;
  void OnLeaseRecalled(const Recall& recall) override;

 private:
  void OnDeath(const std::vector<SessionId>& sessions);
  Ledger::Entry Record(const Session& session, const std::string& secret) const;
  bool Restore(Ledger::Found<LedgerSession>& found);
  void BeginGrace(const Session& session) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  void ArmTimer();
  void ExpireDue();

  const Context context_;
  prometheus::Gauge& open_;
  prometheus::Histogram& cleanup_;
  std::vector<prometheus::Counter*> ends_;
  asio::steady_timer timer_;  // on its own strand only

  mutable Mutex mutex_;
  SessionsSettings settings_ ABSL_GUARDED_BY(mutex_);
  SessionTable table_ ABSL_GUARDED_BY(mutex_);
  absl::flat_hash_map<SessionId, std::shared_ptr<Session>> sessions_ ABSL_GUARDED_BY(mutex_);
  ProcessWatch processes_;  // last: its callbacks use the rest
};

}  // namespace lessor
