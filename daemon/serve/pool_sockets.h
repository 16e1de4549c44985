#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <prometheus/collectable.h>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/base/descriptor_budget.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/base/mutex.h"
#include "daemon/base/process.h"
#include "daemon/relay/pool_relay.h"
#include "daemon/serve/acceptor.h"
#include "daemon/serve/driver_sessions.h"
#include "daemon/serve/pool_registry.h"
#include "daemon/serve/system_user_names.h"
#include "daemon/serve/tenant_table.h"
#include "daemon/serve/unix_acceptor.h"

namespace lessor {

// Within a pool's folder: the paths of leases that were acquired with RELAY. Short, because a socket's path
// is.
inline constexpr absl::string_view kLeasesFolder = "/l/";

// The sockets by which drivers use the pools: pools/NAME/ in the runtime folder, one for each pool that has
// one, its relay behind it; and TCP beside it where the settings say so. Says who connects, and lets in whom
// the pool is for. Shows the clients to Prometheus at each scrape. Thread-safe; Apply and Close not at once.
class PoolSockets final : public prometheus::Collectable {
 public:
  struct Context {
    const Clock& clock;
    IoThreads& io;
    Logger& log;
    DescriptorBudget& descriptors;
    TenantTable& tenants;
    DriverSessions& sessions;
    std::string folder;           // RUNTIME_DIR/pools
    absl::Duration open_timeout;  // within which a driver must have said who it is
  };
  explicit PoolSockets(Context context) : context_(std::move(context)), names_(context_.clock) {}

  // Opens sockets for pools that are new, closes those of pools that are gone. A pool that was replaced gets
  // a relay of its own; the clients of the old one stay with it until it has drained. What cannot be opened
  // is an error, and the rest is done.
  absl::Status Apply(const std::vector<PoolRegistry::Entry>& pools);
  // Lets nobody in any more. Waits for the strands: not on one, and while their threads run.
  void Close();

  // Where leases of a pool can have paths: in `folder`, clients going to `relay`.
  struct Place {
    std::shared_ptr<PoolRelay> relay;
    std::string folder;
    bool wants_folder = false;  // its drivers take a folder in which they look for the socket
    absl::string_view socket_name;
  };
  std::optional<Place> PlaceOf(const Pool& pool) const;  // nullopt: it has no socket
  // A lease's path is gone: what nobody uses any more of a closed pool's folder goes too.
  void Tidy(const std::string& pool) const;

  // Relays that may have clients, those of replaced pools too.
  std::vector<std::shared_ptr<PoolRelay>> Relays() const;

  std::vector<prometheus::MetricFamily> Collect() const override;

 private:
  struct Door {
    std::string folder;
    asio::io_context* strand = nullptr;
    std::shared_ptr<UnixAcceptor> acceptor;
    std::shared_ptr<Acceptor> tcp;     // null: it has none
    std::shared_ptr<PoolRelay> relay;  // of who connects now
    std::shared_ptr<const PoolSettings> settings;
  };
  absl::Status Open(const std::string& name, Door& door);
  static void Shut(Door& door);
  void RemoveFolders(const std::string& folder) const;
  enum class Way : uint8_t { kUnix, kTcp };
  void OnAccepted(const std::string& name, Way way, UniqueFd socket);
  // Both without the share of its socket.
  Client::Admitted AdmitProcess(BorrowedFd socket, const absl::StatusOr<Credentials>& process,
                                const std::shared_ptr<PoolRelay>& relay, const PoolSettings& settings);
  Client::Admitted AdmitUnknown(BorrowedFd socket, const std::shared_ptr<PoolRelay>& relay,
                                std::shared_ptr<const PoolSettings> settings);
  absl::StatusOr<std::shared_ptr<Holder>> HolderFor(BorrowedFd socket, const Credentials& process,
                                                    const std::shared_ptr<PoolRelay>& relay,
                                                    const PoolSettings& settings);
  absl::StatusOr<DescriptorBudget::Share> TakeDescriptor(uint32_t user, const PoolRelay& relay);

  const Context context_;
  SystemUserNames names_;
  std::atomic<int64_t> warned_{-1};  // the second of the last warning of this kind
  mutable Mutex mutex_;
  std::map<std::string, Door> doors_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::shared_ptr<PoolRelay>> replaced_
      ABSL_GUARDED_BY(mutex_);  // while they have clients, or a path
};

}  // namespace lessor
