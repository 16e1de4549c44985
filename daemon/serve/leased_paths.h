#pragma once

#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "daemon/base/descriptor_budget.h"
#include "daemon/base/log.h"
#include "daemon/base/mutex.h"
#include "daemon/pool/pool.h"
#include "daemon/serve/session.h"

namespace lessor {

class LeasedPath;
class PoolSockets;
struct LeasedPlace;

// The leases that were acquired with RELAY: each has a Unix socket of its own in its pool's folder, by which
// the session's user, and nobody else, gets at the lease's connection, through the pool's relay. One driver
// at a time has it. The lease lasts until its agent gives it back, the driver that has it closes, it expires,
// is revoked or its session ends; the path goes with it, and so does the driver, in its protocol's words.
// Thread-safe. Outlives the sessions' leases and the relays.
class LeasedPaths {
 public:
  struct Context {
    Logger& log;
    DescriptorBudget& descriptors;
    PoolSockets& sockets;
  };
  explicit LeasedPaths(const Context& context) : context_(context) {}

  // Whether this session can have a lease of this pool by its path. ATTACH_REQUIRED: the kernel does not know
  // its user. REQUEST_INVALID: the pool has no socket, or the path would be too long for one.
  absl::Status Check(const Session& session, const Pool& pool) const;

  // Opens the path of a lease that was just granted, and says what drivers are told: the folder for
  // PostgreSQL, otherwise the socket. On an error the lease has been given back: POOL_DRAINING,
  // SESSION_ENDED, LEASE_UNKNOWN (it was revoked meanwhile), DESCRIPTORS_EXHAUSTED; INTERNAL: the file
  // system's.
  absl::StatusOr<std::string> Open(const std::shared_ptr<Session>& session, const std::shared_ptr<Pool>& pool,
                                   GrantedLease granted);

  // The agent gives it back: the pool has it back at once, or when the driver that has it has been told.
  // False: no lease of that id has a path.
  bool Release(LeaseId lease, bool discard);
  bool Has(LeaseId lease) const;

 private:
  friend class LeasedPath;
  absl::StatusOr<LeasedPlace> MakePlace(LeaseId lease, const Pool& pool) const;
  std::shared_ptr<LeasedPath> Find(LeaseId lease) const;
  void Forget(LeaseId lease);

  const Context context_;
  mutable Mutex mutex_;
  absl::flat_hash_map<LeaseId, std::shared_ptr<LeasedPath>> paths_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
