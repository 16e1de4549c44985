#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/status/status.h"
#include "lessor/v1/session.pb.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/base/mutex.h"
#include "daemon/base/process.h"
#include "daemon/journal/ledger.h"
#include "daemon/lease/tenant.h"
#include "daemon/pool/pool.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// How a session was opened.
enum class Door : uint8_t { kAttach, kGrpcUnix, kGrpcTcp, kPoolSocket, kPoolTcp };

// An agent's end of a session, where events go: an attach connection, or a KeepAlive stream. Called on any
// thread with no lock held; must not wait.
class EventSink {
 public:
  virtual ~EventSink() = default;
  virtual void OnEvent(const v1::KeepAliveResponse& event) = 0;
  virtual void OnSessionEnded() = 0;
};

// One agent's attachment to the broker: who it is and what it holds. Held by the registry while it lives, and
// by whoever is answering one of its requests. Thread-safe; one mutex guards what changes.
class Session {
 public:
  struct Facts {
    SessionId id;
    std::string name;
    Door door = Door::kAttach;
    AgentIdentity agent;
    Tenant& tenant;
    ProcessKey process;  // meaningless unless agent.local
    pid_t pid = 0;
    MonoTime opened;
    absl::Duration grace_period;
  };
  explicit Session(Facts facts) : facts_(std::move(facts)) {}

  // What the next start of the broker will know of it. The registry's, and guarded by its mutex.
  Ledger::Entry entry;

  const Facts& facts() const { return facts_; }
  SessionId id() const { return facts_.id; }
  Tenant& tenant() const { return facts_.tenant; }

  // Before a request goes to a pool: so that the session's end reaches every pool that it has something of.
  // False: it has ended.
  bool Enter(const std::shared_ptr<Pool>& pool);
  // False: the session has ended meanwhile, and the lease must be given back.
  bool AddLease(LeaseId lease, const std::shared_ptr<Pool>& pool);
  // Takes the lease out of the session, to be given back to the pool that it is of. Null: it holds no such
  // lease.
  std::shared_ptr<Pool> TakeLease(LeaseId lease);
  std::shared_ptr<Pool> PoolOf(LeaseId lease) const;  // null: it holds no such lease
  size_t leases() const;

  // Marks the end; the pools that must be told. Empty when it had ended already.
  struct Remains {
    std::vector<std::shared_ptr<Pool>> pools;
    std::vector<std::shared_ptr<EventSink>> sinks;
    size_t leases = 0;
  };
  Remains Seal();

  // False: it has ended, and nothing will come.
  bool AddSink(const std::shared_ptr<EventSink>& sink);
  void RemoveSink(const EventSink* sink);
  bool has_sinks() const;
  void Push(const v1::KeepAliveResponse& event);

 private:
  const Facts facts_;
  mutable Mutex mutex_;
  bool ended_ ABSL_GUARDED_BY(mutex_) = false;
  absl::InlinedVector<std::shared_ptr<Pool>, 2> pools_ ABSL_GUARDED_BY(mutex_);
  absl::InlinedVector<std::pair<LeaseId, std::shared_ptr<Pool>>, 2> leases_ ABSL_GUARDED_BY(mutex_);
  absl::InlinedVector<std::weak_ptr<EventSink>, 1> sinks_ ABSL_GUARDED_BY(mutex_);
};

// Why a driver loses its connection: the lease was taken back; its session has ended.
absl::Status WhyRevoked(const v1::LeaseRevoked& revoked);
absl::Status WhySessionEnded(bool broker_stopping);

// SESSION_UNKNOWN, to one who knows the secret but may not use it.
absl::Status OpenedByAnother();

}  // namespace lessor
