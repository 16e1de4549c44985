#include "daemon/serve/session_registry.h"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/random.h"
#include "daemon/base/reason.h"
#include "daemon/serve/proto_time.h"

namespace lessor {
namespace {

constexpr int kSecretBytes = 16;
constexpr int kEpochShift = 40;  // as lease ids: the epoch above, a counter below
constexpr size_t kCommandBytesMax = 128;

absl::string_view Name(SessionEnd why) {
  constexpr std::array<absl::string_view, kSessionEnds> kNames = {"closed",     "died",   "hung_up",
                                                                  "grace_over", "killed", "broker_stopping"};
  return kNames[static_cast<size_t>(why)];
}

absl::Status Unknown(SessionId session) {
  return ReasonError(v1::Reason::SESSION_UNKNOWN, absl::StrCat("there is no session ", session.value()));
}

}  // namespace

SessionRegistry::SessionRegistry(const SessionsSettings& settings, const Context& context)
    : context_(context),
      open_(prometheus::BuildGauge()
                .Name("lessor_sessions")
                .Help("Open sessions.")
                .Register(context.metrics)
                .Add({})),
      cleanup_(
          prometheus::BuildHistogram()
              .Name("lessor_session_cleanup_seconds")
              .Help("From the moment an agent's death was seen to the release of the last thing it held.")
              .Register(context.metrics)
              .Add({}, prometheus::Histogram::BucketBoundaries{0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005,
                                                               0.01, 0.025, 0.05, 0.1, 0.25, 1})),
      timer_(context.io.Next()),
      settings_(settings),
      table_(settings, context.epoch << kEpochShift),
      processes_(context.watch, [this](const std::vector<SessionId>& sessions) { OnDeath(sessions); }) {
  auto& ends = prometheus::BuildCounter()
                   .Name("lessor_session_ends_total")
                   .Help("Sessions that ended, by why.")
                   .Register(context.metrics);
  for (int i = 0; i < kSessionEnds; ++i) {
    ends_.push_back(&ends.Add({{"why", std::string(Name(static_cast<SessionEnd>(i)))}}));
  }
}

SessionRegistry::~SessionRegistry() = default;

absl::StatusOr<SessionRegistry::Opened> SessionRegistry::Open(AgentIdentity agent, std::string name,
                                                              Door door, Peer* peer,
                                                              absl::Duration grace_period) {
  std::string secret = SecureRandomHex(kSecretBytes);
  Tenant& tenant = context_.tenants.Resolve(agent);
  std::shared_ptr<Session> session;
  bool arm = false;
  {
    MutexLock lock(mutex_);
    absl::StatusOr<SessionId> id =
        table_.Open({UserId{agent.uid}, tenant.id(), tenant.sessions_max()}, secret);
    if (!id.ok()) return id.status();
    const MonoTime now = context_.clock.Now();
    session = std::make_shared<Session>(Session::Facts{*id, std::move(name), door, std::move(agent), tenant,
                                                       peer == nullptr ? ProcessKey{} : peer->key,
                                                       peer == nullptr ? 0 : peer->pid, now, grace_period});
    session->entry = Record(*session, secret);
    sessions_.emplace(*id, session);
    if (peer == nullptr) {
      table_.BeginGrace(*id, now + settings_.open_timeout);
      arm = true;
    }
  }
  open_.Increment();
  if (arm) ArmTimer();
  if (peer != nullptr) {
    const pid_t pid = peer->pid;
    absl::Status watched = processes_.Add(*peer, session->id());
    if (!watched.ok()) {
      (void)End(session->id(), SessionEnd::kDied);
      if (absl::IsNotFound(watched)) return ReasonError(v1::Reason::SESSION_ENDED, "the process has died");
      return Annotate(ReasonError(v1::Reason::INTERNAL, watched.ToString()),
                      absl::StrCat("watch process ", pid));
    }
    // Killed by an operator between the two: its watch would stay for ever.
    if (!Lives(session->id())) processes_.Remove(session->facts().process, session->id());
  }
  return Opened{std::move(session), std::move(secret)};
}

// Those whose process can be found again, and whose secret somebody has who may come back.
Ledger::Entry SessionRegistry::Record(const Session& session, const std::string& secret) const {
  const Session::Facts& facts = session.facts();
  const bool may_return = facts.door == Door::kAttach || facts.door == Door::kGrpcUnix;
  if (context_.ledger == nullptr || !may_return || facts.pid <= 0) return {};
  LedgerSession record;
  record.id = facts.id;
  record.secret = secret;
  record.name = facts.name;
  record.door = static_cast<uint8_t>(facts.door);
  record.uid = facts.agent.uid;
  record.gid = facts.agent.gid;
  record.groups = facts.agent.groups;
  record.listener = facts.agent.listener;
  record.pid = facts.pid;
  record.process = facts.process;
  record.grace_period = facts.grace_period;
  Ledger::Entry entry = context_.ledger->Add(record);
  if (!entry) {
    context_.log.Warn("a session could not be recorded: should the broker be killed, it will have ended",
                      {{"session", facts.id.value()}, {"name", facts.name}});
  }
  return entry;
}

void SessionRegistry::Restore(std::vector<Ledger::Found<LedgerSession>> sessions) {
  size_t alive = 0;
  for (auto& found : sessions) {
    if (Restore(found)) {
      ++alive;
    } else {
      found.entry.Free();
    }
  }
  if (sessions.empty()) return;
  context_.log.Info("sessions of an earlier start", {{"alive", alive}, {"ended", sessions.size() - alive}});
}

bool SessionRegistry::Restore(Ledger::Found<LedgerSession>& found) {
  LedgerSession& record = found.record;
  absl::StatusOr<Peer> peer = ReopenPeer(record.pid, record.process);
  const auto door = static_cast<Door>(record.door);
  if (!peer.ok() || (door != Door::kAttach && door != Door::kGrpcUnix)) return false;
  AgentIdentity agent{true, record.uid, record.gid, std::move(record.groups), std::move(record.listener), ""};
  Tenant& tenant = context_.tenants.Resolve(agent);
  auto session = std::make_shared<Session>(
      Session::Facts{record.id, std::move(record.name), door, std::move(agent), tenant, record.process,
                     record.pid, context_.clock.Now(), record.grace_period});
  session->entry = std::move(found.entry);
  {
    MutexLock lock(mutex_);
    table_.Restore(record.id, {UserId{record.uid}, tenant.id(), tenant.sessions_max()}, record.secret);
    sessions_.emplace(record.id, session);
  }
  open_.Increment();
  if (processes_.Add(*peer, record.id).ok()) return true;
  (void)End(record.id, SessionEnd::kDied);
  return false;
}

absl::StatusOr<std::shared_ptr<Session>> SessionRegistry::Authenticate(SessionId session,
                                                                       absl::string_view secret) {
  MutexLock lock(mutex_);
  if (absl::Status status = table_.Authenticate(session, secret); !status.ok()) return status;
  std::shared_ptr<Session> found = sessions_.at(session);
  if (found->facts().agent.local) {
    table_.Resume(session);
  } else if (table_.InGrace(session)) {
    table_.BeginGrace(session,
                      context_.clock.Now() + std::max(found->facts().grace_period, settings_.open_timeout));
  }
  return found;
}

void SessionRegistry::Hold(SessionId session) {
  MutexLock lock(mutex_);
  table_.Resume(session);
}

void SessionRegistry::BeginGrace(const Session& session) {
  table_.BeginGrace(session.id(), context_.clock.Now() + session.facts().grace_period);
}

void SessionRegistry::LostStream(SessionId session) {
  {
    MutexLock lock(mutex_);
    auto it = sessions_.find(session);
    // Asked under the lock that Hold takes: a stream that comes just now is seen here, or ends the grace
    // there.
    if (it == sessions_.end() || it->second->facts().agent.local || it->second->has_sinks()) return;
    BeginGrace(*it->second);
  }
  ArmTimer();
}

void SessionRegistry::FoundConnection(SessionId session) {
  MutexLock lock(mutex_);
  auto it = sessions_.find(session);
  if (it != sessions_.end() && it->second->facts().door == Door::kGrpcUnix) table_.Resume(session);
}

void SessionRegistry::LostConnection(SessionId session) {
  {
    MutexLock lock(mutex_);
    auto it = sessions_.find(session);
    if (it == sessions_.end() || it->second->facts().door != Door::kGrpcUnix) return;
    BeginGrace(*it->second);
  }
  ArmTimer();
}

absl::StatusOr<size_t> SessionRegistry::End(SessionId id, SessionEnd why) {
  std::shared_ptr<Session> session;
  {
    MutexLock lock(mutex_);
    if (!table_.End(id)) return Unknown(id);
    auto node = sessions_.extract(id);
    session = std::move(node.mapped());
    if (why != SessionEnd::kBrokerStopping) session->entry.Free();
  }
  open_.Decrement();
  ends_[static_cast<size_t>(why)]->Increment();
  if (session->facts().agent.local) processes_.Remove(session->facts().process, id);
  const Session::Remains remains = session->Seal();
  // What a process has said last on its pool sockets, a goodbye as a rule, may not have been read yet: its
  // relays do that, and give back what its clients hold.
  const bool by_relays = session->facts().door == Door::kPoolSocket && why == SessionEnd::kDied;
  v1::KeepAliveResponse ending;
  ending.mutable_ending()->set_why(why == SessionEnd::kKilled           ? v1::SessionEnding::KILLED
                                   : why == SessionEnd::kBrokerStopping ? v1::SessionEnding::BROKER_STOPPING
                                                                        : v1::SessionEnding::WHY_UNSPECIFIED);
  for (const auto& sink : remains.sinks) {
    if (why == SessionEnd::kKilled || why == SessionEnd::kBrokerStopping) sink->OnEvent(ending);
    sink->OnSessionEnded();
  }
  // After the sinks, so that drivers hear why their connections are cut.
  if (!by_relays) {
    for (const auto& pool : remains.pools) pool->EndSession(id);
  }
  context_.ends.OnSessionEnded(id, why);
  if (remains.leases > 0 && why != SessionEnd::kClosed && !by_relays) {
    context_.log.Info("session ended with leases", {{"session", id.value()},
                                                    {"name", session->facts().name},
                                                    {"why", Name(why)},
                                                    {"leases", remains.leases}});
  }
  return remains.leases;
}

void SessionRegistry::EndAll(SessionEnd why) {
  for (const View& view : List()) (void)End(view.session->id(), why);
}

void SessionRegistry::OnDeath(const std::vector<SessionId>& sessions) {
  const MonoTime death = context_.clock.Now();
  for (SessionId session : sessions) {
    if (End(session, SessionEnd::kDied).ok()) {
      cleanup_.Observe(absl::ToDoubleSeconds(context_.clock.Now() - death));
    }
  }
}

void SessionRegistry::ArmTimer() {
  asio::post(timer_.get_executor(), [this] {
    MonoTime due;
    {
      MutexLock lock(mutex_);
      due = table_.NextDue();
    }
    if (due == MonoTime::Infinite()) return;
    timer_.expires_after(
        absl::ToChronoNanoseconds(std::max(due - context_.clock.Now(), absl::ZeroDuration())));
    timer_.async_wait([this](const boost::system::error_code& error) {
      if (!error) ExpireDue();
    });
  });
}

void SessionRegistry::ExpireDue() {
  std::vector<SessionId> due;
  {
    MutexLock lock(mutex_);
    due = table_.ExpireDue(context_.clock.Now());
  }
  for (SessionId session : due) (void)End(session, SessionEnd::kGraceOver);
  ArmTimer();
}

std::shared_ptr<Session> SessionRegistry::Find(SessionId session) const {
  MutexLock lock(mutex_);
  auto it = sessions_.find(session);
  return it == sessions_.end() ? nullptr : it->second;
}

std::vector<SessionRegistry::View> SessionRegistry::List() const {
  std::vector<View> all;
  {
    MutexLock lock(mutex_);
    all.reserve(sessions_.size());
    for (const auto& [id, session] : sessions_) all.push_back({session, table_.InGrace(id)});
  }
  std::sort(all.begin(), all.end(),
            [](const View& a, const View& b) { return a.session->id() < b.session->id(); });
  return all;
}

std::string SessionRegistry::CommandLineOf(const Session& session) const {
  if (!session.facts().agent.local) return "";
  return processes_.CommandLineOf(session.facts().process, session.facts().pid, kCommandBytesMax);
}

size_t SessionRegistry::size() const {
  MutexLock lock(mutex_);
  return table_.size();
}

void SessionRegistry::Reconfigure(const SessionsSettings& settings) {
  MutexLock lock(mutex_);
  settings_ = settings;
  table_.SetLimits(settings);
}

void SessionRegistry::OnLeaseEnded(const Ended& ended) {
  context_.tenants.Get(ended.tenant).GiveLease();
  context_.ends.OnLeaseEnded(ended.session, ended.lease);
  // What the agent gave back itself its handler has forgotten already; an ended session has nothing left to
  // forget.
  if (ended.how != LeaseEnd::kExpired && ended.how != LeaseEnd::kRevoked) return;
  std::shared_ptr<Session> session = Find(ended.session);
  if (session == nullptr) return;
  session->TakeLease(ended.lease);
  v1::KeepAliveResponse event;
  event.mutable_revoked()->set_lease_id(ended.lease.value());
  event.mutable_revoked()->set_reason(v1::Reason::Code_Name(
      ended.how == LeaseEnd::kExpired ? v1::Reason::LEASE_EXPIRED : v1::Reason::LEASE_REVOKED));
  session->Push(event);
}

void SessionRegistry::OnLeaseRecalled(const Recall& recall) {
  std::shared_ptr<Session> session = Find(recall.session);
  if (session == nullptr) return;
  v1::KeepAliveResponse event;
  event.mutable_recalled()->set_lease_id(recall.lease.value());
  *event.mutable_recalled()->mutable_within() = ToProto(recall.within);
  session->Push(event);
}

}  // namespace lessor
