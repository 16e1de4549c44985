#pragma once

#include <memory>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "lessor/v1/attach.pb.h"
#include "lessor/v1/lease.pb.h"

#include "daemon/base/clock.h"
#include "daemon/relay/pool_relay.h"
#include "daemon/serve/leased_paths.h"
#include "daemon/serve/pool_registry.h"
#include "daemon/serve/session.h"
#include "daemon/serve/session_registry.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// Answers one request, exactly once, on any thread with no lock held.
template <typename Reply>
using Responder = absl::AnyInvocable<void(absl::StatusOr<Reply>)>;

// A granted lease on its way out: what the agent is told, and the connection whose descriptor may go with it;
// null: the agent gets at it by the lease's path.
struct GrantReply {
  v1::Lease lease;
  std::shared_ptr<Connection> connection;
};
using GrantReplies = std::vector<absl::StatusOr<GrantReply>>;

// A request that waits; Cancel() has it answered with REQUEST_CANCELLED, unless it has been answered.
struct PendingAcquire {
  std::shared_ptr<Pool> pool;
  WaiterId waiter;
  void Cancel() const {
    if (waiter) pool->Cancel(waiter);
  }
};

// Unspecified: normal.
Priority PriorityFrom(v1::Priority priority);

// LeaseService, whichever door a request came through: session check, tenant's quota, pool. Thread-safe,
// keeps nothing.
class LeaseHandlers {
 public:
  static constexpr int kBatchMax = 64;
  static constexpr size_t kLabelBytesMax = 64;

  struct Context {
    const Clock& clock;
    PoolRegistry& pools;
    SessionRegistry& sessions;
    TenantTable& tenants;
    LeasedPaths& paths;
  };
  explicit LeaseHandlers(const Context& context) : context_(context) {}

  // `wait_max`: the call's own deadline; infinite: none. `handoff`: the door sends the descriptor with the
  // answer, unless the agent asks for a path to connect to (RELAY).
  PendingAcquire Acquire(const std::shared_ptr<Session>& session, const v1::AcquireRequest& request,
                         absl::Duration wait_max, bool handoff, Responder<GrantReply> respond);
  std::vector<PendingAcquire> AcquireBatch(const std::shared_ptr<Session>& session,
                                           const v1::AcquireBatchRequest& request, absl::Duration wait_max,
                                           bool handoff, Responder<GrantReplies> respond);
  absl::Status MayUse(const Session& session, const std::string& pool, const PoolSettings& settings) const {
    return context_.tenants.CheckMayUse(pool, settings, session.facts().agent, session.tenant());
  }
  // For a client of a pool socket, which its door has let in already; the session has entered the pool.
  WaiterId AcquireForClient(const std::shared_ptr<Session>& session, const std::shared_ptr<Pool>& pool,
                            AcquireDone done);
  absl::StatusOr<v1::ReleaseResponse> Release(Session& session, const v1::ReleaseRequest& request);
  absl::StatusOr<v1::ReleaseBatchResponse> ReleaseBatch(Session& session,
                                                        const v1::ReleaseBatchRequest& request);
  // Of leases that an earlier start has granted: their descriptors are passed back.
  absl::StatusOr<v1::AcquireBatchResponse> Resume(const std::shared_ptr<Session>& session,
                                                  const v1::ResumeRequest& request,
                                                  std::vector<UniqueFd> descriptors);
  absl::StatusOr<v1::RenewResponse> Renew(Session& session, const v1::RenewRequest& request);
  v1::ListResponse List(const Session& session);

  // The connection of a lease that was acquired without its descriptor.
  absl::StatusOr<GrantReply> Collect(Session& session, LeaseId lease);

  // The door could not send what was granted: the connection has not left the broker.
  void TakeBackUnsent(Session& session, LeaseId lease);

  // Whether the session has leases of before the broker was killed, which it may resume.
  bool Awaits(SessionId session) const;

  // How a lease or a waiter is listed. `session` may have ended since.
  v1::LeaseInfo Describe(const LeaseView& view, const Pool& pool, const Session* session) const;
  // What a client of a pool socket does with its lease; and one that has none.
  void AddClient(const PoolRelay::ClientView& client, v1::LeaseInfo& info) const;
  v1::LeaseInfo DescribeParked(const PoolRelay::ClientView& client, const Pool& pool,
                               const Session& session) const;

 private:
  absl::StatusOr<Claim> MakeClaim(const Session& session, const v1::AcquireRequest& request,
                                  bool handoff) const;
  // Within the tenant's quota, and as a lease that the session knows, which has entered the pool.
  WaiterId Take(const std::shared_ptr<Session>& session, const std::shared_ptr<Pool>& pool, Claim&& claim,
                absl::Duration wait, AcquireDone done);
  absl::StatusOr<v1::Lease> ResumeOne(const std::shared_ptr<Session>& session, LeaseId lease,
                                      UniqueFd& descriptor);
  v1::Lease MakeLease(const GrantedLease& granted, const Pool& pool) const;

  const Context context_;
};

}  // namespace lessor
