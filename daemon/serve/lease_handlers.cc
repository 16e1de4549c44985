#include "daemon/serve/lease_handlers.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/serve/proto_time.h"

namespace lessor {
namespace {

constexpr absl::Duration kTtlMin = absl::Milliseconds(1);

absl::Status UnknownLease(uint64_t lease) {
  return ReasonError(v1::Reason::LEASE_UNKNOWN, absl::StrCat("this session holds no lease ", lease),
                     {{"lease", absl::StrCat(lease)}});
}

absl::Status SessionHasEnded() {
  return ReasonError(v1::Reason::SESSION_ENDED, "the session has ended");
}

v1::Priority ToProto(Priority priority) {
  return static_cast<v1::Priority>(IndexOf(priority) + 1);
}

// What a session asks for, in whatever way.
Claim ClaimOf(const Session& session, Priority priority) {
  const Tenant& tenant = session.tenant();
  Claim claim;
  claim.session = session.id();
  claim.tenant = tenant.id();
  claim.user = UserId{session.facts().agent.uid};
  claim.weight = tenant.weight();
  // The lower the value, the higher the class: nobody gets a better one than the tenant may ask for.
  claim.priority = std::max(priority, tenant.priority_max());
  return claim;
}

absl::Status TenantIsFull(const Tenant& tenant) {
  return WithRetryAfter(
      WithQuotaViolation(
          ReasonError(v1::Reason::QUOTA_EXCEEDED,
                      absl::StrCat("tenant '", tenant.name(), "' holds or waits for ", tenant.leases_max(),
                                   " leases already"),
                      {{"tenant", tenant.name()}, {"limit", absl::StrCat(tenant.leases_max())}}),
          absl::StrCat("tenant:", tenant.name()),
          absl::StrCat("tenants.", tenant.name(), ".limits.leases = ", tenant.leases_max())),
      absl::Milliseconds(100));
}

// Collects the answers of a batch and gives them together.
struct Batch {
  Batch(size_t count, Responder<GrantReplies> responder) : replies(count), respond(std::move(responder)) {
    left = count;
  }
  GrantReplies replies;  // each written by one answer only
  std::atomic<size_t> left;
  Responder<GrantReplies> respond;
};

}  // namespace

Priority PriorityFrom(v1::Priority priority) {
  switch (priority) {
    case v1::CRITICAL:
      return Priority::kCritical;
    case v1::HIGH:
      return Priority::kHigh;
    case v1::LOW:
      return Priority::kLow;
    default:
      return Priority::kNormal;
  }
}

absl::StatusOr<Claim> LeaseHandlers::MakeClaim(const Session& session, const v1::AcquireRequest& request,
                                               bool handoff) const {
  if (request.label().size() > kLabelBytesMax) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       absl::StrCat("label is longer than ", kLabelBytesMax, " bytes"));
  }
  if (!v1::Access_IsValid(request.access())) {
    return ReasonError(v1::Reason::REQUEST_INVALID, "access has a value that this broker does not know");
  }
  Claim claim = ClaimOf(session, PriorityFrom(request.priority()));
  claim.relay = request.access() == v1::RELAY;
  claim.handoff = handoff && !claim.relay;
  claim.label = Printable(request.label(), kLabelBytesMax);
  absl::StatusOr<absl::Duration> ttl = DurationFrom(request.ttl(), "ttl");
  if (!ttl.ok()) return ttl.status();
  // As lease_ttl in the settings: who asks for less cannot have meant to get a lease.
  if (*ttl > absl::ZeroDuration()) claim.ttl = std::max(*ttl, kTtlMin);
  return claim;
}

v1::Lease LeaseHandlers::MakeLease(const GrantedLease& granted, const Pool& pool) const {
  v1::Lease lease;
  lease.set_lease_id(granted.id.value());
  const FencingToken token = TokenOf(granted.id);
  lease.mutable_token()->set_epoch(token.epoch);
  lease.mutable_token()->set_counter(token.counter);
  lease.set_pool(pool.name());
  lease.set_connector(pool.connector().kind());
  if (granted.expires != MonoTime::Infinite()) {
    *lease.mutable_time_left() =
        ToProto(std::max(granted.expires - context_.clock.Now(), absl::ZeroDuration()));
  }
  *lease.mutable_waited() = ToProto(granted.waited);
  for (const auto& [key, value] : granted.connection->facts()) (*lease.mutable_facts())[key] = value;
  return lease;
}

PendingAcquire LeaseHandlers::Acquire(const std::shared_ptr<Session>& session,
                                      const v1::AcquireRequest& request, absl::Duration wait_max,
                                      bool handoff, Responder<GrantReply> respond) {
  absl::StatusOr<PoolRegistry::Entry> entry = context_.pools.Find(request.pool());
  if (!entry.ok()) return respond(entry.status()), PendingAcquire();
  const absl::Status allowed = MayUse(*session, request.pool(), *entry->settings);
  if (!allowed.ok()) return respond(allowed), PendingAcquire();
  absl::StatusOr<Claim> claim = MakeClaim(*session, request, handoff);
  if (!claim.ok()) return respond(claim.status()), PendingAcquire();
  const bool by_path = claim->relay;
  if (by_path) {
    if (absl::Status can = context_.paths.Check(*session, *entry->pool); !can.ok()) {
      return respond(can), PendingAcquire();
    }
  }
  absl::Duration wait = absl::InfiniteDuration();  // the pool's acquire_timeout
  if (request.has_wait()) {
    absl::StatusOr<absl::Duration> asked = DurationFrom(request.wait(), "wait");
    if (!asked.ok()) return respond(asked.status()), PendingAcquire();
    wait = *asked;
  }
  if (wait_max != absl::InfiniteDuration()) {
    wait = std::min(wait == absl::InfiniteDuration() ? entry->settings->acquire_timeout : wait, wait_max);
  }
  const std::shared_ptr<Pool> pool = entry->pool;
  if (!session->Enter(pool)) return respond(SessionHasEnded()), PendingAcquire();
  const WaiterId waiter = Take(session, pool, *std::move(claim), wait,
                               [this, session = session, pool = pool, by_path,
                                respond = std::move(respond)](absl::StatusOr<GrantedLease> granted) mutable {
                                 if (!granted.ok()) return respond(granted.status());
                                 GrantReply reply{MakeLease(*granted, *pool), nullptr};
                                 if (by_path) {
                                   absl::StatusOr<std::string> path =
                                       context_.paths.Open(session, pool, *std::move(granted));
                                   if (!path.ok()) return respond(path.status());
                                   reply.lease.set_path(*std::move(path));
                                 } else {
                                   reply.connection = std::move(granted->connection);
                                 }
                                 respond(std::move(reply));
                               });
  return {pool, waiter};
}

WaiterId LeaseHandlers::AcquireForClient(const std::shared_ptr<Session>& session,
                                         const std::shared_ptr<Pool>& pool, AcquireDone done) {
  Claim claim = ClaimOf(*session, Priority::kNormal);
  claim.relay = true;
  return Take(session, pool, std::move(claim), absl::InfiniteDuration(), std::move(done));
}

WaiterId LeaseHandlers::Take(const std::shared_ptr<Session>& session, const std::shared_ptr<Pool>& pool,
                             Claim&& claim, absl::Duration wait, AcquireDone done) {
  Tenant& tenant = session->tenant();
  if (!tenant.TryTakeLease()) return done(TenantIsFull(tenant)), WaiterId();
  return pool->Acquire(
      std::move(claim), wait,
      // Named anew: a copy of what is const is const, and would be copied wherever the request is moved.
      [session = session, pool = pool,
       done = std::move(done)](absl::StatusOr<GrantedLease>&& granted) mutable {
        if (!granted.ok()) {
          session->tenant().GiveLease();
          return done(granted.status());
        }
        if (!session->AddLease(granted->id, pool)) {
          granted->connection.reset();  // its descriptor must be gone by the time that its slot is free
          (void)pool->Release(granted->id, session->id(), LeaseEnd::kUnsent);
          return done(SessionHasEnded());
        }
        // It may have ended before the session knew of it; whoever ended it has told nobody.
        if (!pool->IsHeld(*granted, session->id())) {
          session->TakeLease(granted->id);
          return done(ReasonError(v1::Reason::LEASE_REVOKED,
                                  "the lease was taken back before it could be sent",
                                  {{"pool", pool->name()}}));
        }
        done(std::move(granted));
      });
}

std::vector<PendingAcquire> LeaseHandlers::AcquireBatch(const std::shared_ptr<Session>& session,
                                                        const v1::AcquireBatchRequest& request,
                                                        absl::Duration wait_max, bool handoff,
                                                        Responder<GrantReplies> respond) {
  std::vector<PendingAcquire> pending;
  const int count = request.requests_size();
  if (count == 0 || count > kBatchMax) {
    respond(
        ReasonError(v1::Reason::REQUEST_INVALID, absl::StrCat("a batch has 1 to ", kBatchMax, " requests")));
    return pending;
  }
  auto batch = std::make_shared<Batch>(static_cast<size_t>(count), std::move(respond));
  for (int i = 0; i < count; ++i) {
    pending.push_back(Acquire(session, request.requests(i), wait_max, handoff,
                              [batch, i](absl::StatusOr<GrantReply> reply) {
                                batch->replies[static_cast<size_t>(i)] = std::move(reply);
                                if (batch->left.fetch_sub(1) == 1) batch->respond(std::move(batch->replies));
                              }));
  }
  return pending;
}

absl::StatusOr<v1::ReleaseResponse> LeaseHandlers::Release(Session& session,
                                                           const v1::ReleaseRequest& request) {
  const LeaseId lease(request.lease_id());
  std::shared_ptr<Pool> pool = session.TakeLease(lease);
  if (pool == nullptr) {
    // It may have been granted by an earlier start, and not been taken up.
    const auto pools = context_.pools.All();
    const bool had = std::any_of(pools.begin(), pools.end(),
                                 [&](const auto& one) { return one->GiveUp(lease, session.id()); });
    return had ? absl::StatusOr<v1::ReleaseResponse>(v1::ReleaseResponse())
               : UnknownLease(request.lease_id());
  }
  if (context_.paths.Release(lease, request.discard())) return v1::ReleaseResponse();
  absl::Status released =
      pool->Release(lease, session.id(), request.discard() ? LeaseEnd::kDiscarded : LeaseEnd::kReleased);
  if (!released.ok()) return released;
  return v1::ReleaseResponse();
}

absl::StatusOr<v1::ReleaseBatchResponse> LeaseHandlers::ReleaseBatch(Session& session,
                                                                     const v1::ReleaseBatchRequest& request) {
  if (request.requests_size() == 0 || request.requests_size() > kBatchMax) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       absl::StrCat("a batch has 1 to ", kBatchMax, " requests"));
  }
  v1::ReleaseBatchResponse response;
  for (const v1::ReleaseRequest& one : request.requests()) {
    *response.add_results() = ToWire(Release(session, one).status());
  }
  return response;
}

absl::StatusOr<v1::AcquireBatchResponse> LeaseHandlers::Resume(const std::shared_ptr<Session>& session,
                                                               const v1::ResumeRequest& request,
                                                               std::vector<UniqueFd> descriptors) {
  const int count = request.lease_ids_size();
  if (count == 0 || count > kBatchMax || static_cast<size_t>(count) != descriptors.size()) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       absl::StrCat("a resume has 1 to ", kBatchMax, " leases, and a descriptor of each"));
  }
  v1::AcquireBatchResponse response;
  for (int i = 0; i < count; ++i) {
    absl::StatusOr<v1::Lease> lease =
        ResumeOne(session, LeaseId(request.lease_ids(i)), descriptors[static_cast<size_t>(i)]);
    v1::AcquireBatchResponse::Result& result = *response.add_results();
    if (lease.ok()) {
      *result.mutable_lease() = *std::move(lease);
    } else {
      *result.mutable_error() = ToWire(lease.status());
    }
  }
  return response;
}

bool LeaseHandlers::Awaits(SessionId session) const {
  for (const std::shared_ptr<Pool>& pool : context_.pools.All()) {
    const std::vector<SessionId> awaited = pool->AwaitedSessions();
    if (std::find(awaited.begin(), awaited.end(), session) != awaited.end()) return true;
  }
  return false;
}

absl::StatusOr<v1::Lease> LeaseHandlers::ResumeOne(const std::shared_ptr<Session>& session, LeaseId lease,
                                                   UniqueFd& descriptor) {
  Claim claim = ClaimOf(*session, Priority::kNormal);
  claim.handoff = true;
  Tenant& tenant = session->tenant();
  if (!tenant.TryTakeLease()) return TenantIsFull(tenant);
  absl::StatusOr<GrantedLease> granted = UnknownLease(lease.value());
  for (const std::shared_ptr<Pool>& pool : context_.pools.All()) {
    granted = pool->TakeUp(lease, claim, descriptor);
    if (ReasonOf(granted.status()) == v1::Reason::LEASE_UNKNOWN) continue;
    if (!granted.ok()) break;
    if (session->Enter(pool) && session->AddLease(lease, pool)) return MakeLease(*granted, *pool);
    (void)pool->Release(lease, session->id(), LeaseEnd::kDiscarded);
    return SessionHasEnded();
  }
  tenant.GiveLease();
  return granted.status();
}

absl::StatusOr<v1::RenewResponse> LeaseHandlers::Renew(Session& session, const v1::RenewRequest& request) {
  const LeaseId lease(request.lease_id());
  std::shared_ptr<Pool> pool = session.PoolOf(lease);
  if (pool == nullptr) return UnknownLease(request.lease_id());
  absl::StatusOr<absl::Duration> left = pool->Renew(lease, session.id());
  if (!left.ok()) return left.status();
  v1::RenewResponse response;
  if (*left != absl::InfiniteDuration()) *response.mutable_time_left() = lessor::ToProto(*left);
  return response;
}

absl::StatusOr<GrantReply> LeaseHandlers::Collect(Session& session, LeaseId lease) {
  std::shared_ptr<Pool> pool = session.PoolOf(lease);
  if (pool == nullptr) return UnknownLease(lease.value());
  if (context_.paths.Has(lease)) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       "the lease was acquired with RELAY: it has a path to connect to, and no descriptor");
  }
  absl::StatusOr<std::shared_ptr<Connection>> connection = pool->HandOut(lease, session.id());
  if (!connection.ok()) return connection.status();
  absl::StatusOr<absl::Duration> left = pool->TimeLeft(lease, session.id());
  if (!left.ok()) return left.status();
  return GrantReply{
      MakeLease({lease, absl::ZeroDuration(), context_.clock.Now() + *left, *connection}, *pool),
      *connection};
}

void LeaseHandlers::TakeBackUnsent(Session& session, LeaseId lease) {
  std::shared_ptr<Pool> pool = session.TakeLease(lease);
  if (pool == nullptr || context_.paths.Release(lease, /*discard=*/false)) return;
  (void)pool->Release(lease, session.id(), LeaseEnd::kUnsent);
}

v1::LeaseInfo LeaseHandlers::Describe(const LeaseView& view, const Pool& pool, const Session* session) const {
  const MonoTime now = context_.clock.Now();
  v1::LeaseInfo info;
  info.set_lease_id(view.lease.value());
  info.set_state(view.lease ? v1::LeaseInfo::HELD : v1::LeaseInfo::WAITING);
  info.set_pool(pool.name());
  info.set_session_id(view.claim.session.value());
  info.set_tenant(context_.tenants.Get(view.claim.tenant).name());
  info.set_priority(ToProto(view.claim.priority));
  info.set_label(view.claim.label);
  if (session != nullptr) {
    info.set_session_name(session->facts().name);
    info.set_pid(session->facts().pid);
    info.set_command(context_.sessions.CommandLineOf(*session));
  }
  *info.mutable_since() = lessor::ToProto(context_.clock.WallNow() - (now - view.since));
  *info.mutable_age() = lessor::ToProto(now - view.since);
  if (view.expires != MonoTime::Infinite()) {
    *info.mutable_time_left() = lessor::ToProto(std::max(view.expires - now, absl::ZeroDuration()));
  }
  return info;
}

void LeaseHandlers::AddClient(const PoolRelay::ClientView& client, v1::LeaseInfo& info) const {
  switch (client.state) {
    case ClientState::kWaiting:
    case ClientState::kParked:
      break;
    case ClientState::kActive:
      info.set_client(v1::LeaseInfo::ACTIVE);
      return;
    case ClientState::kIdle:
      info.set_client(v1::LeaseInfo::IDLE);
      break;
    case ClientState::kInTransaction:
      info.set_client(v1::LeaseInfo::IN_TRANSACTION);
      break;
    case ClientState::kPinned:
      info.set_client(v1::LeaseInfo::PINNED);
      info.set_pinned_by(std::string(client.pinned_by));
      break;
  }
  *info.mutable_idle() = lessor::ToProto(context_.clock.Now() - client.since);
}

v1::LeaseInfo LeaseHandlers::DescribeParked(const PoolRelay::ClientView& client, const Pool& pool,
                                            const Session& session) const {
  v1::LeaseInfo info = Describe(
      {LeaseId(), ClaimOf(session, Priority::kNormal), client.since, MonoTime::Infinite()}, pool, &session);
  info.set_state(v1::LeaseInfo::PARKED);
  AddClient(client, info);
  return info;
}

v1::ListResponse LeaseHandlers::List(const Session& session) {
  v1::ListResponse response;
  for (const std::shared_ptr<Pool>& pool : context_.pools.All()) {  // those on their way out too
    for (const LeaseView& view : pool->Leases()) {
      if (view.claim.session == session.id()) *response.add_leases() = Describe(view, *pool, &session);
    }
  }
  return response;
}

}  // namespace lessor
