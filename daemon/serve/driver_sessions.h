#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "daemon/base/mutex.h"
#include "daemon/relay/pool_relay.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/session_registry.h"

namespace lessor {

// The session of a process that uses pool sockets: opened with its first connection, ended with its last or
// with the process; or of one connection over TCP, whose process nobody knows. Tells the relays what becomes
// of it and of its leases. Shared by the holders of its connections; the last of them ends it, with no lock
// held.
class DriverSession final : public EventSink, public std::enable_shared_from_this<DriverSession> {
 public:
  DriverSession(SessionRegistry& registry, std::shared_ptr<Session> session)
      : registry_(registry), session_(std::move(session)) {}
  ~DriverSession() override { (void)registry_.End(session_->id(), SessionEnd::kClosed); }

  const std::shared_ptr<Session>& session() const { return session_; }
  void AddRelay(const std::shared_ptr<PoolRelay>& relay);

  // EventSink
  void OnEvent(const v1::KeepAliveResponse& event) override;
  void OnSessionEnded() override;

 private:
  std::vector<std::shared_ptr<PoolRelay>> Relays() const;

  SessionRegistry& registry_;
  const std::shared_ptr<Session> session_;
  mutable Mutex mutex_;
  std::vector<std::weak_ptr<PoolRelay>> relays_ ABSL_GUARDED_BY(mutex_);
  // Why it is about to be ended; nothing: its process has died.
  std::optional<v1::SessionEnding::Why> ending_ ABSL_GUARDED_BY(mutex_);
};

// All of them; those of this host by process and user. Thread-safe. Outlives the holders.
class DriverSessions {
 public:
  DriverSessions(SessionRegistry& registry, LeaseHandlers& leases) : registry_(registry), leases_(leases) {}

  // A holder for one more connection of this process at the relay's pool; the session ends with the last.
  // Null: it has no session yet, or none that is surely its own.
  std::shared_ptr<Holder> Rejoin(const Credentials& process, const std::shared_ptr<PoolRelay>& relay);
  // The same for a process that may have none. The errors of SessionRegistry::Open.
  absl::StatusOr<std::shared_ptr<Holder>> Join(AgentIdentity agent, Peer peer,
                                               const std::shared_ptr<PoolRelay>& relay);
  // The same for a connection over TCP, which is a session of its own. `name`: for people.
  absl::StatusOr<std::shared_ptr<Holder>> JoinRemote(AgentIdentity agent, std::string name,
                                                     const std::shared_ptr<PoolRelay>& relay);

 private:
  struct Key {
    pid_t pid = 0;
    ProcessKey process;  // of those that have no pid here
    uint32_t uid = 0;
    friend bool operator==(const Key&, const Key&) = default;
    template <typename H>
    friend H AbslHashValue(H h, const Key& key) {
      return H::combine(std::move(h), key.pid, key.process, key.uid);
    }
  };
  std::shared_ptr<DriverSession> Find(const Key& key);

  SessionRegistry& registry_;
  LeaseHandlers& leases_;
  Mutex mutex_;  // never held while a session is ended
  absl::flat_hash_map<Key, std::weak_ptr<DriverSession>> sessions_ ABSL_GUARDED_BY(mutex_);
  size_t swept_at_ ABSL_GUARDED_BY(mutex_) = 0;  // its size after the ended ones were last taken out
};

}  // namespace lessor
