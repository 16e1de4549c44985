#include "daemon/serve/statement_runner.h"

#include <algorithm>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr char kLabel[] = "cleanup";  // by which people know it among the leases

// To whom the pool is asked for: nobody's door, but the kernel's word of then.
AgentIdentity AgentOf(const Identity& identity) {
  return {.local = true,
          .uid = identity.uid,
          .gid = identity.gid,
          .groups = identity.groups,
          .listener = "",
          .tenant = ""};
}

absl::Status CheckProtocol(const Pool& pool, const journal::StatementDeed& deed) {
  const absl::string_view kind = deed.sql().empty() ? "redis" : "postgres";
  if (pool.connector().kind() == kind) return absl::OkStatus();
  return ReasonError(v1::Reason::REQUEST_INVALID,
                     absl::StrCat("pool '", pool.name(), "' is of kind ", pool.connector().kind(), "; ",
                                  deed.sql().empty() ? "a command needs redis" : "sql needs postgres"));
}

}  // namespace

absl::StatusOr<std::shared_ptr<Pool>> StatementRunner::PoolFor(const AgentIdentity& agent,
                                                               const journal::StatementDeed& deed) const {
  absl::StatusOr<PoolRegistry::Entry> entry = context_.pools.Find(deed.pool());
  if (!entry.ok()) return entry.status();
  const Tenant& tenant = context_.tenants.Named(deed.tenant());
  absl::Status allowed = context_.tenants.CheckMayUse(deed.pool(), *entry->settings, agent, tenant);
  if (!allowed.ok()) return allowed;
  return std::move(entry->pool);
}

absl::Status StatementRunner::Check(const AgentIdentity& agent, const journal::StatementDeed& deed) const {
  const absl::StatusOr<std::shared_ptr<Pool>> pool = PoolFor(agent, deed);
  if (!pool.ok()) return pool.status();
  if (absl::Status speaks = CheckProtocol(**pool, deed); !speaks.ok()) return speaks;
  return (*pool)->connector().HandoffAllowed();
}

void StatementRunner::Run(const Identity& identity, const journal::StatementDeed& deed,
                          absl::Duration timeout, CleanupRunner::Done done) {
  asio::post(context_.strand, [this, task = Task{AgentOf(identity), deed, timeout,
                                                 std::move(done)}]() mutable { Enter(std::move(task)); });
}

void StatementRunner::Enter(Task task) {
  Lane& lane = lanes_[{task.deed.pool(), task.deed.tenant()}];
  if (lane.under_way < kUnderWayMax) {
    ++lane.under_way;
    return Start(std::move(task));
  }
  if (lane.queue.size() < kQueueMax) return lane.queue.push_back(std::move(task));
  task.done(absl::ResourceExhaustedError(
      absl::StrCat("too many statements wait for pool '", task.deed.pool(), "'")));
}

void StatementRunner::Start(Task task) {
  absl::StatusOr<std::shared_ptr<Pool>> found = PoolFor(task.agent, task.deed);
  if (!found.ok()) return Finish(std::move(task), found.status());
  const std::shared_ptr<Pool> pool = *std::move(found);
  // Unlike a request that is malformed, this can heal: the settings may change again.
  if (const absl::Status speaks = CheckProtocol(*pool, task.deed); !speaks.ok()) {
    return Finish(std::move(task), absl::FailedPreconditionError(speaks.message()));
  }
  Tenant& tenant = context_.tenants.Named(task.deed.tenant());
  tenant.TakeLease();
  Claim claim;
  claim.session =
      SessionId(++last_holder_);  // of its own: an agent's end does not end what undoes its traces
  claim.tenant = tenant.id();
  claim.user = UserId{task.agent.uid};
  claim.weight = tenant.weight();
  claim.priority = std::max(Priority::kNormal, tenant.priority_max());
  claim.own_use = true;
  claim.label = kLabel;
  const SessionId holder = claim.session;
  const absl::Duration timeout = task.timeout;
  const MonoTime deadline = context_.clock.Now() + timeout;
  pool->Acquire(std::move(claim), timeout,
                [this, pool, &tenant, holder, deadline,
                 task = std::move(task)](absl::StatusOr<GrantedLease> granted) mutable {
                  if (!granted.ok()) tenant.GiveLease();  // otherwise the lease's end does
                  asio::post(context_.strand, [this, pool = pool, holder, deadline, task = std::move(task),
                                               granted = std::move(granted)]() mutable {
                    if (!granted.ok()) return Finish(std::move(task), granted.status());
                    asio::co_spawn(
                        context_.strand,
                        Perform(std::move(task), std::move(pool), holder, deadline, *std::move(granted)),
                        asio::detached);
                  });
                });
}

asio::awaitable<void> StatementRunner::Perform(Task task, std::shared_ptr<Pool> pool, SessionId holder,
                                               MonoTime deadline, GrantedLease lease) {
  Errand errand{task.deed.sql(), {task.deed.command().begin(), task.deed.command().end()}};
  Connection::Performed performed = co_await lease.connection->Perform(std::move(errand), deadline);
  const bool late = !performed.how.ok() && !performed.in_step && context_.clock.Now() >= deadline;
  if (late) performed.how = absl::DeadlineExceededError("it was not over in time, and was cancelled");
  lease.connection.reset();  // its descriptor must be gone by the time that its slot is free
  (void)pool->Release(lease.id, holder, performed.in_step ? LeaseEnd::kReleased : LeaseEnd::kDiscarded);
  Finish(std::move(task), performed.how);
}

void StatementRunner::Finish(Task task, const absl::Status& how) {
  const auto lane = lanes_.find(LaneKey(task.deed.pool(), task.deed.tenant()));
  --lane->second.under_way;
  if (!lane->second.queue.empty()) {
    Task next = std::move(lane->second.queue.front());
    lane->second.queue.pop_front();
    ++lane->second.under_way;
    asio::post(context_.strand, [this, next = std::move(next)]() mutable { Start(std::move(next)); });
  } else if (lane->second.under_way == 0) {
    lanes_.erase(lane);
  }
  task.done(how);
}

}  // namespace lessor
