#include "daemon/serve/broker.h"

#include <unistd.h>

#include <algorithm>
#include <future>
#include <set>
#include <thread>
#include <utility>

#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/base/passing.h"
#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connectors/factory.h"
#include "daemon/serve/proto_time.h"
#include "daemon/settings/diff.h"
#include "daemon/settings/dump.h"
#include "daemon/settings/secret.h"

namespace lessor {
namespace {

// Of the descriptors, at most a quarter of them: for doors, gRPC's own, metrics, logs, cancels in flight.
constexpr uint64_t kDescriptorReserve = 256;
constexpr uint64_t kOperatorDescriptors = 24;  // of the reserve
constexpr int kIoThreadsMax = 4;
constexpr absl::Duration kGoodbye = absl::Seconds(1);  // for gRPC calls to end

int IoThreadsFor(const Settings& settings) {
  if (settings.io_threads > 0) return settings.io_threads;
  return std::clamp(static_cast<int>(std::thread::hardware_concurrency()) / 2, 1, kIoThreadsMax);
}

// The limits that an administrator has changed since they were read: a reload puts them back.
std::set<std::string> ResizedLimits(const PoolRegistry& pools) {
  std::set<std::string> keys;
  for (const PoolRegistry::Entry& entry : pools.List()) {
    const PoolView view = entry.pool->View();
    if (view.min != entry.settings->min) keys.insert(absl::StrCat("pools.", entry.pool->name(), ".min"));
    if (view.max != entry.settings->max) keys.insert(absl::StrCat("pools.", entry.pool->name(), ".max"));
  }
  return keys;
}

}  // namespace

Broker::Broker(const Settings& settings, const BrokerStart& start, Nursery& nursery, const Clock& clock,
               Logger& log, std::unique_ptr<Ledger> ledger)
    : start_(start),
      clock_(clock),
      log_(log),
      started_(clock.Now()),
      settings_(settings),
      pool_metrics_(metrics_),
      cleanup_metrics_(metrics_),
      ledger_(std::move(ledger)),
      tokens_(start.epoch),
      descriptors_(0),
      pool_descriptors_(0),
      operator_descriptors_(kOperatorDescriptors),
      unread_descriptors_(0),
      io_(IoThreadsFor(settings), settings.busy_poll),
      workers_(nursery, io_.Next(), clock, log),
      statements_({pools_, tenants_, clock, io_.Next()}),   // which it uses only on the I/O threads
      releases_({sessions_, lease_handlers_, io_.Next()}),  // and this
      deeds_(workers_, statements_, releases_),
      tenants_(settings),
      sessions_(settings.sessions,
                {clock, io_, watch_, tenants_, *this, metrics_, log, start.epoch, ledger_.get()}),
      pools_({tokens_, clock, io_, sessions_, pool_metrics_, log, pool_descriptors_, ledger_.get(),
              settings.sessions.resume_timeout},
             [&clock](const std::string& name, const PoolSettings& pool) {
               return MakeConnector(name, pool, ConnectorContext{clock});
             }),
      session_handlers_(sessions_, start.version, start.epoch, [this] { return draining(); }),
      leased_paths_({log, descriptors_, pool_sockets_}),  // which it uses only while sessions are served
      lease_handlers_({clock, pools_, sessions_, tenants_, leased_paths_}),
      driver_sessions_(sessions_, lease_handlers_),
      pool_sockets_({clock, io_, log, descriptors_, tenants_, driver_sessions_,
                     absl::StrCat(settings.runtime_dir, "/pools"), settings.sessions.open_timeout}),
      admin_handlers_({clock, pools_, sessions_, lease_handlers_, pool_sockets_, *this, log_}),
      http_strand_(&io_.Next()) {}

absl::StatusOr<std::unique_ptr<Broker>> Broker::Open(const Settings& settings, const BrokerStart& start,
                                                     Nursery& nursery, const Clock& clock, Logger& log) {
  auto ledger = Ledger::Open(settings.state_dir, BootId());
  if (!ledger.ok()) return ledger.status();
  std::unique_ptr<Broker> broker(new Broker(settings, start, nursery, clock, log, *std::move(ledger)));
  broker->SetDescriptorBudget(settings);
  auto passwords = ReadTenantPasswords(settings);
  if (!passwords.ok()) return passwords.status();
  broker->tenants_.SetPasswords(*std::move(passwords));
  broker->WarnOfUnknownNames();
  if (!CanRefuseDescriptors()) {
    log.Warn(
        "this kernel cannot refuse descriptors that agents pass (SO_PASSRIGHTS, Linux 6.16): a user who "
        "means "
        "harm can make the broker wait");
  }
  if (absl::Status status = broker->OpenPools(settings); !status.ok()) return status;
  // Only now: what is due from before begins at once, and may need a pool.
  if (absl::Status status = broker->OpenCleanup(settings); !status.ok()) return status;
  broker->RestoreSessions();
  if (absl::Status status = broker->OpenStatusServer(settings); !status.ok()) return status;
  if (absl::Status status = broker->OpenDoors(settings); !status.ok()) return status;
  broker->open_ = true;
  return broker;
}

absl::Status Broker::OpenCleanup(const Settings& settings) {
  auto opened = CleanupRegistry::Open(settings.cleanup, settings.state_dir,
                                      {clock_, io_, watch_, deeds_, cleanup_metrics_, log_, start_.epoch});
  if (!opened.ok()) return opened.status();
  cleanup_ = *std::move(opened);
  cleanup_handlers_ = std::make_unique<CleanupHandlers>(
      settings, CleanupHandlers::Context{*cleanup_, workers_, statements_, releases_, sessions_});
  return absl::OkStatus();
}

absl::Status Broker::OpenPools(const Settings& settings) {
  pools_.SetSurvivors(ledger_->TakeConnections());
  return pools_.Apply(settings.pools);
}

// Those of an earlier start. A session's end reaches the pools that have something of it; one that has ended
// already, or ends meanwhile, has lost it.
void Broker::RestoreSessions() {
  sessions_.Restore(ledger_->TakeSessions());
  for (const std::shared_ptr<Pool>& pool : pools_.All()) {
    for (const SessionId id : pool->AwaitedSessions()) {
      const std::shared_ptr<Session> session = sessions_.Find(id);
      if (session == nullptr || !session->Enter(pool)) pool->EndSession(id);
    }
  }
}

// A broker that stops leaves its agents alone: what they have registered stands in the journal, and the next
// start looks after those that die meanwhile.
void Broker::OnSessionEnded(SessionId session, SessionEnd why) {
  if (why != SessionEnd::kBrokerStopping) cleanup_->OnSessionEnded(session);
}

void Broker::OnLeaseEnded(SessionId session, LeaseId lease) {
  cleanup_->OnLeaseEnded(session, lease);
}

Broker::~Broker() {
  Stop();
}

void Broker::SetDescriptorBudget(const Settings& settings) {
  const uint64_t limit = RaiseDescriptorLimit();
  const uint64_t reserve = std::min(kDescriptorReserve, limit / 4);
  const uint64_t some = limit / 8;  // always left for agents, or nobody could be told what is wrong
  uint64_t for_pools = 0;
  for (const auto& [name, pool] : settings.pools) for_pools += static_cast<uint64_t>(pool.max);
  if (for_pools + reserve + some > limit) {
    log_.Warn(
        "the pools may need more descriptors than there are; raise the limit (LimitNOFILE) or lower max",
        {{"pools", for_pools}, {"limit", limit}, {"left_for_pools", limit - reserve - some}});
  }
  // Pools that are on their way out still have theirs: so pools may have all but what agents always get.
  pool_descriptors_.SetMax(limit - reserve - some);
  // The kernel lets us have as many descriptors under way as we may have open. Each agent's connection may
  // have one under way, and a quarter of the limit is shared: together they stay below.
  const uint64_t left = limit - std::min(limit, for_pools + reserve);
  descriptors_.SetMax(std::max(std::min(left, limit / 8 * 5), some));
  unread_descriptors_.SetMax(limit / 4);
}

absl::Status Broker::OpenDoors(const Settings& settings) {
  const auto path = [&](absl::string_view name) { return absl::StrCat(settings.runtime_dir, "/", name); };
  const absl::Duration open_timeout = settings.sessions.open_timeout;
  auto attach = AttachServer::Listen(path("attach.sock"), settings.sockets, open_timeout,
                                     {clock_, io_, log_, descriptors_, unread_descriptors_, lease_handlers_,
                                      session_handlers_, *cleanup_handlers_});
  if (!attach.ok()) return attach.status();
  attach_ = *std::move(attach);

  const GrpcServer::Context context{clock_,
                                    io_,
                                    log_,
                                    watch_,
                                    descriptors_,
                                    operator_descriptors_,
                                    tenants_,
                                    sessions_,
                                    session_handlers_,
                                    lease_handlers_,
                                    *cleanup_handlers_,
                                    admin_handlers_};
  std::vector<GrpcServer::UnixSocket> sockets = {
      {{path("grpc.sock"), 0, settings.sockets.mode, "", settings.sockets.group},
       "grpc",
       ListenerSettings().grace_period}};
  for (const ListenerSettings& listener : settings.listeners) {
    if (listener.unix_path.empty()) continue;
    sockets.push_back({{listener.unix_path, 0, listener.mode, listener.owner, listener.group},
                       listener.name(),
                       listener.grace_period});
  }
  auto local = GrpcServer::ListenUnix(sockets, open_timeout, context);
  if (!local.ok()) return local.status();
  grpc_.push_back(*std::move(local));
  for (const ListenerSettings& listener : settings.listeners) {
    if (listener.tcp.empty()) continue;
    auto remote = GrpcServer::ListenTcp(listener, open_timeout, context);
    if (!remote.ok()) return remote.status();
    grpc_.push_back(*std::move(remote));
  }
  return pool_sockets_.Apply(pools_.List());
}

absl::Status Broker::OpenStatusServer(const Settings& settings) {
  if (!settings.metrics.enabled()) return absl::OkStatus();
  Pages pages(
      {&metrics_, &process_metrics_, &pools_, &pool_sockets_}, [this] { return workers_.Healthy(); },
      [this] { return Ready(); });
  // The server belongs to one strand; this thread is another.
  std::promise<absl::StatusOr<std::unique_ptr<HttpServer>>> listening;
  asio::post(*http_strand_, [&] {
    listening.set_value(HttpServer::Listen(*http_strand_, settings.metrics.listen, std::move(pages)));
  });
  absl::StatusOr<std::unique_ptr<HttpServer>> server = listening.get_future().get();
  if (!server.ok()) return Annotate(server.status(), absl::StrCat("metrics on ", settings.metrics.listen));
  http_ = *std::move(server);
  return absl::OkStatus();
}

absl::Status Broker::Ready() const {
  if (draining_) return absl::UnavailableError("draining");
  if (!open_) return absl::UnavailableError("starting");
  return absl::OkStatus();
}

void Broker::BeginDrain() {
  draining_ = true;
  for (const auto& server : grpc_) server->SetDraining();
  const absl::Duration within = drain_timeout();
  for (const auto& pool : pools_.All()) pool->Drain(v1::Reason::BROKER_DRAINING, within);
}

bool Broker::Drained() const {
  return pools_.leases_held() == 0;
}

absl::Duration Broker::drain_timeout() const {
  MutexLock lock(mutex_);
  return settings_.drain_timeout;
}

void Broker::BeginStop() {
  draining_ = true;
  if (cleanup_ != nullptr) cleanup_->BeginStop();  // first: what ends from here on is for the next start
  if (attach_ != nullptr) attach_->Close();
  pool_sockets_.Close();
  for (const auto& pool : pools_.All()) {
    pool->Drain(v1::Reason::BROKER_DRAINING, absl::ZeroDuration());
    pool->RevokeAll();
  }
  sessions_.EndAll(SessionEnd::kBrokerStopping);
}

bool Broker::Empty() const {
  const auto relays = pool_sockets_.Relays();
  return pools_.Empty() &&
         std::all_of(relays.begin(), relays.end(), [](const auto& relay) { return relay->empty(); });
}

void Broker::Stop() {
  if (stopped_) return;
  stopped_ = true;
  BeginStop();
  for (const auto& server : grpc_) server->Shutdown(kGoodbye);
  if (http_ != nullptr) {
    std::promise<void> stopped;
    asio::post(*http_strand_, [&] {
      http_.reset();
      stopped.set_value();
    });
    stopped.get_future().wait();
  }
  // Nothing may call into what is being taken down.
  watch_.Stop();
  io_.Stop();
}

v1::StatusResponse Broker::Status() const {
  v1::StatusResponse status;
  status.set_version(start_.version);
  status.set_state(draining_ ? v1::StatusResponse::DRAINING : v1::StatusResponse::READY);
  *status.mutable_uptime() = ToProto(clock_.Now() - started_);
  status.set_epoch(start_.epoch);
  status.set_sessions(static_cast<uint32_t>(sessions_.size()));
  uint32_t leases = 0;
  uint32_t waiters = 0;
  const auto pools = pools_.List();
  for (const PoolRegistry::Entry& entry : pools) {
    const PoolView view = entry.pool->View();
    leases += static_cast<uint32_t>(view.slots[static_cast<size_t>(SlotState::kLent)]);
    waiters += static_cast<uint32_t>(view.waiters);
  }
  status.set_leases(leases);
  status.set_waiters(waiters);
  status.set_pools(static_cast<uint32_t>(pools.size()));
  status.set_descriptors_open(static_cast<uint32_t>(OpenDescriptors()));
  status.set_descriptors_max(static_cast<uint32_t>(RaiseDescriptorLimit()));
  {
    MutexLock lock(mutex_);
    status.set_runtime_dir(settings_.runtime_dir);
  }
  if (http_ != nullptr) status.set_metrics_address(http_->address());
  status.set_pid(::getpid());
  return status;
}

void Broker::WarnOfUnknownNames() const {
  for (const TenantTable::Unknown& unknown : tenants_.unknown()) {
    log_.Warn("the settings name a user or group that this host does not have: nobody matches it",
              {{"key", unknown.key}, {"name", unknown.name}});
  }
}

absl::StatusOr<v1::ReloadResponse> Broker::Reload() {
  MutexLock one_at_a_time(reload_mutex_);
  Loaded loaded = LoadSettings(start_.settings_path, start_.overrides);
  if (!loaded.ok()) {
    std::string list = absl::StrJoin(loaded.mistakes, "\n", [](std::string* out, const Mistake& mistake) {
      absl::StrAppend(out, ToString(mistake));
    });
    log_.Error("reload refused: the settings have mistakes", {{"mistakes", list}});
    return ReasonError(v1::Reason::SETTINGS_INVALID, list);
  }
  auto passwords = ReadTenantPasswords(loaded.settings);
  if (!passwords.ok()) {
    log_.Error("reload refused", {{"error", passwords.status().message()}});
    return ReasonError(v1::Reason::SETTINGS_INVALID, passwords.status().message());
  }
  Settings before;
  {
    MutexLock lock(mutex_);
    before = settings_;
  }
  if (draining_) return ReasonError(v1::Reason::BROKER_DRAINING, "the broker is shutting down");
  std::set<std::string> changed = ResizedLimits(pools_);
  const Settings now = UntilRestart(before, loaded.settings);
  if (absl::Status status = pools_.Apply(now.pools); !status.ok()) {
    return ReasonError(v1::Reason::SETTINGS_INVALID, status.message());
  }
  if (absl::Status status = pool_sockets_.Apply(pools_.List()); !status.ok()) {
    log_.Error("a pool has no socket", {{"error", status.message()}});
  }
  if (draining_) {  // it began meanwhile, and has not seen the pools that are new
    for (const auto& pool : pools_.All()) pool->Drain(v1::Reason::BROKER_DRAINING, absl::ZeroDuration());
  }
  tenants_.Reconfigure(now);
  WarnOfUnknownNames();
  tenants_.SetPasswords(*std::move(passwords));
  sessions_.Reconfigure(now.sessions);
  cleanup_handlers_->Reconfigure(now);
  SetDescriptorBudget(now);
  log_.SetLevel(static_cast<Level>(now.log.level));
  v1::ReloadResponse response;
  for (const Change& change : Diff(before, loaded.settings)) {
    if (change.needs_restart) {
      response.add_needs_restart(change.key);
    } else {
      changed.insert(change.key);
    }
  }
  response.mutable_changed()->Assign(changed.begin(), changed.end());
  log_.Info("reloaded", {{"changed", absl::StrJoin(response.changed(), " ")},
                         {"needs_restart", absl::StrJoin(response.needs_restart(), " ")}});
  MutexLock lock(mutex_);
  settings_ = now;
  return response;
}

std::string Broker::Config() const {
  MutexLock lock(mutex_);
  return DumpYaml(settings_);
}

}  // namespace lessor
