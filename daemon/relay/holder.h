#pragma once

#include "daemon/pool/pool.h"

namespace lessor {

// On whose account a client of a pool socket holds its lease: an agent's session, at one pool. Owned by the
// client. Thread-safe. Implemented by serve/, which knows sessions and tenants.
class Holder {
 public:
  virtual ~Holder() = default;

  virtual SessionId session() const = 0;
  virtual TenantId tenant() const = 0;  // the session's

  // OK: by these settings of its pool it may have connections (`allow`). Otherwise POOL_FORBIDDEN.
  virtual absl::Status MayUse(const PoolSettings& settings) const = 0;
  // Asks the pool, after what the agent's tenant may have. `done` as for Pool::Acquire.
  virtual WaiterId Acquire(AcquireDone done) = 0;
  virtual void Cancel(WaiterId waiter) = 0;
  // Gives the lease back; nothing, if it has ended already.
  virtual void Release(LeaseId lease, LeaseEnd how) = 0;
  // The lease's connection may now leave the broker, once. HANDOFF_ENCRYPTED, and the errors of
  // Pool::HandOut.
  virtual absl::Status HandOut(LeaseId lease) = 0;
  // Puts off the lease's end.
  virtual void Renew(LeaseId lease) = 0;

  // Nothing is to be had by it any more.
  virtual bool over() const { return false; }
};

}  // namespace lessor
