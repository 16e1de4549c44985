#pragma once

#include <deque>
#include <memory>
#include <string>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "lessor/journal/record.pb.h"

#include "daemon/base/clock.h"
#include "daemon/cleanup/runner.h"
#include "daemon/serve/pool_registry.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// Carries out cleanup's statements, over connections of the pools that they name: each waits in the pool's
// fair queue as one of its tenant's, for the user that registered it, and gives the connection back to be
// reset. Whether that user may use the pool is asked when it is registered, and again when the time comes.
//
// The attempt's time begins when the pool is asked. One that is over it is cancelled upstream, and its
// connection closed (DEADLINE_EXCEEDED). Of one tenant on one pool kUnderWayMax are under way and kQueueMax
// wait, in order; RESOURCE_EXHAUSTED beyond. So a pool that hangs holds up what is of that pool, and nothing
// else. Other errors are Connection::Perform's, the pool's, POOL_UNKNOWN, POOL_FORBIDDEN.
//
// `Run` and `Check` are thread-safe; all else is on the strand, whose thread has been stopped when this, and
// what the context names, is destroyed.
class StatementRunner {
 public:
  static constexpr size_t kUnderWayMax = 32;
  static constexpr size_t kQueueMax = 16'384;

  struct Context {
    PoolRegistry& pools;
    TenantTable& tenants;
    const Clock& clock;
    asio::io_context& strand;
  };
  explicit StatementRunner(const Context& context) : context_(context) {}

  // Whether the statement could be carried out for this agent, as things stand. POOL_UNKNOWN, POOL_FORBIDDEN,
  // HANDOFF_ENCRYPTED; REQUEST_INVALID: the pool speaks another protocol.
  absl::Status Check(const AgentIdentity& agent, const journal::StatementDeed& deed) const;

  // As CleanupRunner::Run.
  void Run(const Identity& identity, const journal::StatementDeed& deed, absl::Duration timeout,
           CleanupRunner::Done done);

 private:
  struct Task {
    AgentIdentity agent;
    journal::StatementDeed deed;
    absl::Duration timeout;
    CleanupRunner::Done done;
  };
  struct Lane {  // of a tenant on a pool; while there is something in it
    size_t under_way = 0;
    std::deque<Task> queue;
  };
  using LaneKey = std::pair<std::string, std::string>;

  absl::StatusOr<std::shared_ptr<Pool>> PoolFor(const AgentIdentity& agent,
                                                const journal::StatementDeed& deed) const;
  void Enter(Task task);
  void Start(Task task);
  asio::awaitable<void> Perform(Task task, std::shared_ptr<Pool> pool, SessionId holder, MonoTime deadline,
                                GrantedLease lease);
  void Finish(Task task, const absl::Status& how);

  const Context context_;
  absl::flat_hash_map<LaneKey, Lane> lanes_;
  uint64_t last_holder_ = 0;  // below all sessions' ids, which begin with an epoch
};

}  // namespace lessor
