#include "daemon/serve/driver_sessions.h"

#include <algorithm>

#include "daemon/base/reason.h"

namespace lessor {

namespace {

constexpr size_t kSweepMin = 64;

// One connection's part of its process's session.
class DriverHolder final : public Holder {
 public:
  DriverHolder(LeaseHandlers& leases, std::shared_ptr<DriverSession> session, std::shared_ptr<Pool> pool)
      : leases_(leases), session_(std::move(session)), pool_(std::move(pool)) {
    (void)session_->session()->Enter(pool_);  // if it has ended already, it gets no lease
  }

  SessionId session() const override { return session_->session()->id(); }
  TenantId tenant() const override { return session_->session()->tenant().id(); }
  absl::Status MayUse(const PoolSettings& settings) const override {
    return leases_.MayUse(*session_->session(), pool_->name(), settings);
  }
  WaiterId Acquire(AcquireDone done) override {
    return leases_.AcquireForClient(session_->session(), pool_, std::move(done));
  }
  void Cancel(WaiterId waiter) override { pool_->Cancel(waiter); }
  void Release(LeaseId lease, LeaseEnd how) override {
    (void)session_->session()->TakeLease(lease);  // an ended session has forgotten it already
    (void)pool_->Release(lease, session(), how);
  }
  absl::Status HandOut(LeaseId lease) override {
    const absl::Status allowed = pool_->connector().HandoffAllowed();
    return allowed.ok() ? pool_->HandOut(lease, session()).status() : allowed;
  }
  void Renew(LeaseId lease) override { (void)pool_->Renew(lease, session()); }

 private:
  LeaseHandlers& leases_;
  const std::shared_ptr<DriverSession> session_;
  const std::shared_ptr<Pool> pool_;
};

}  // namespace

void DriverSession::AddRelay(const std::shared_ptr<PoolRelay>& relay) {
  MutexLock lock(mutex_);
  std::erase_if(relays_, [](const auto& weak) { return weak.expired(); });
  const bool known =
      std::any_of(relays_.begin(), relays_.end(), [&](const auto& weak) { return weak.lock() == relay; });
  if (!known) relays_.push_back(relay);
}

std::vector<std::shared_ptr<PoolRelay>> DriverSession::Relays() const {
  std::vector<std::shared_ptr<PoolRelay>> relays;
  MutexLock lock(mutex_);
  for (const auto& weak : relays_) {
    if (auto relay = weak.lock()) relays.push_back(std::move(relay));
  }
  return relays;
}

void DriverSession::OnEvent(const v1::KeepAliveResponse& event) {
  if (event.has_ending()) {
    MutexLock lock(mutex_);
    ending_ = event.ending().why();
    return;
  }
  for (const auto& relay : Relays()) {
    if (event.has_recalled()) relay->RecallLease(LeaseId(event.recalled().lease_id()));
    if (!event.has_revoked()) continue;
    relay->EndLease(LeaseId(event.revoked().lease_id()), WhyRevoked(event.revoked()));
  }
}

void DriverSession::OnSessionEnded() {
  std::optional<v1::SessionEnding::Why> ending;
  {
    MutexLock lock(mutex_);
    ending = ending_;
  }
  const absl::Status why = WhySessionEnded(ending == v1::SessionEnding::BROKER_STOPPING);
  for (const auto& relay : Relays()) {
    if (ending) {
      relay->EndSession(session_->id(), why);
    } else {
      relay->EndProcess(session_->id());
    }
  }
}

std::shared_ptr<DriverSession> DriverSessions::Find(const Key& key) {
  MutexLock lock(mutex_);
  auto it = sessions_.find(key);
  return it == sessions_.end() ? nullptr : it->second.lock();
}

// No other process can have had this pid since the session was opened: its own still has it. To ask for that
// is one system call; to find out anew who the process is takes four, a good part of what a driver costs that
// connects for each query.
std::shared_ptr<Holder> DriverSessions::Rejoin(const Credentials& process,
                                               const std::shared_ptr<PoolRelay>& relay) {
  if (process.pid <= 0) return nullptr;
  std::shared_ptr<DriverSession> session = Find({process.pid, {}, process.uid});
  if (session == nullptr || !registry_.LivesWithProcess(*session->session())) return nullptr;
  session->AddRelay(relay);
  return std::make_shared<DriverHolder>(leases_, std::move(session), relay->pool());
}

absl::StatusOr<std::shared_ptr<Holder>> DriverSessions::Join(AgentIdentity agent, Peer peer,
                                                             const std::shared_ptr<PoolRelay>& relay) {
  const Key key{peer.pid, peer.pid > 0 ? ProcessKey() : peer.key, peer.uid};
  std::shared_ptr<DriverSession> session = Find(key);
  const bool its_own = session != nullptr && session->session()->facts().process == peer.key &&
                       registry_.Lives(session->session()->id());
  if (!its_own) {
    // Two connections of a process that come at once, at two pools, may open one each: no harm.
    absl::StatusOr<SessionRegistry::Opened> opened =
        registry_.Open(std::move(agent), "", Door::kPoolSocket, &peer, absl::ZeroDuration());
    if (!opened.ok()) return opened.status();
    session = std::make_shared<DriverSession>(registry_, std::move(opened->session));
    session->session()->AddSink(session);
    MutexLock lock(mutex_);
    sessions_[key] = session;
    if (sessions_.size() > 2 * swept_at_ + kSweepMin) {
      absl::erase_if(sessions_, [](const auto& entry) { return entry.second.expired(); });
      swept_at_ = sessions_.size();
    }
  }
  session->AddRelay(relay);
  return std::make_shared<DriverHolder>(leases_, std::move(session), relay->pool());
}

absl::StatusOr<std::shared_ptr<Holder>> DriverSessions::JoinRemote(AgentIdentity agent, std::string name,
                                                                   const std::shared_ptr<PoolRelay>& relay) {
  absl::StatusOr<SessionRegistry::Opened> opened =
      registry_.Open(std::move(agent), std::move(name), Door::kPoolTcp, nullptr, absl::ZeroDuration());
  if (!opened.ok()) return opened.status();
  registry_.Hold(opened->session->id());  // as its connection does from now on
  auto session = std::make_shared<DriverSession>(registry_, std::move(opened->session));
  session->AddRelay(relay);
  if (!session->session()->AddSink(session)) {
    return ReasonError(v1::Reason::SESSION_ENDED, "the session has been ended");
  }
  return std::make_shared<DriverHolder>(leases_, std::move(session), relay->pool());
}

}  // namespace lessor
