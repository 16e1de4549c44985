#include "daemon/serve/leased_path.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/serve/pool_sockets.h"

namespace lessor {
namespace {

// A driver's part of the lease: it gets what has been granted already, if it is the first.
class PathHolder final : public Holder {
 public:
  explicit PathHolder(std::shared_ptr<LeasedPath> path) : path_(std::move(path)) {}

  SessionId session() const override { return path_->session(); }
  TenantId tenant() const override { return path_->tenant(); }
  absl::Status MayUse(const PoolSettings& /*settings*/) const override { return absl::OkStatus(); }  // it has
  WaiterId Acquire(AcquireDone done) override {
    path_->Take(std::move(done));
    return {};
  }
  void Cancel(WaiterId /*waiter*/) override {}  // it never waits
  void Release(LeaseId /*lease*/, LeaseEnd how) override { path_->LetGo(how); }
  absl::Status HandOut(LeaseId /*lease*/) override {
    return ReasonError(v1::Reason::REQUEST_INVALID, "who wants the socket itself acquires it by handoff");
  }
  void Renew(LeaseId /*lease*/) override {}  // that is the agent's business
  bool over() const override { return path_->over(); }

 private:
  const std::shared_ptr<LeasedPath> path_;
};

}  // namespace

absl::Status LeasedPath::Listen() {
  const LeasedPaths::Context& context = paths_.context_;
  DescriptorBudget::Share share = context.descriptors.TakeFor(session_->facts().agent.uid, 1);
  if (!share) {
    return ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED,
                       "the broker has no descriptors left for the lease's socket");
  }
  if (!folder_.empty() && ::mkdir(folder_.c_str(), 0755) != 0 && errno != EEXIST) {
    return absl::ErrnoToStatus(errno, absl::StrCat("mkdir ", folder_));
  }
  UnixAcceptor::Options options;
  options.path = socket_;
  options.type = SOCK_STREAM;
  options.only_user = session_->facts().agent.uid;
  auto acceptor = UnixAcceptor::Listen(Relay()->strand(), options, context.log,
                                       [weak = weak_from_this()](UniqueFd accepted) {
                                         if (auto self = weak.lock()) self->OnAccepted(std::move(accepted));
                                       });
  if (!acceptor.ok()) {
    if (!folder_.empty()) (void)::rmdir(folder_.c_str());
    return acceptor.status();
  }
  MutexLock lock(mutex_);
  acceptor_ = *std::move(acceptor);
  share_ = std::move(share);
  return absl::OkStatus();
}

void LeasedPath::OnAccepted(UniqueFd socket) {
  const absl::StatusOr<Credentials> peer = ReadCredentials(socket.borrow());
  if (!peer.ok()) return;
  Client::Admitted admitted;
  admitted.share = paths_.context_.descriptors.TakeFor(peer->uid, 1);
  if (!admitted.share) return;
  admitted.uid = peer->uid;
  admitted.keeps = true;
  if (peer->uid == session_->facts().agent.uid) {
    admitted.holder = std::make_shared<PathHolder>(shared_from_this());
  } else {
    admitted.refusal = ReasonError(v1::Reason::POOL_FORBIDDEN, "the lease is another user's");
  }
  if (const std::shared_ptr<PoolRelay> relay = Relay()) relay->Adopt(std::move(socket), std::move(admitted));
}

std::shared_ptr<PoolRelay> LeasedPath::Relay() const {
  MutexLock lock(mutex_);
  return relay_;
}

void LeasedPath::Take(AcquireDone done) {
  GrantedLease granted;
  State before;
  {
    MutexLock lock(mutex_);
    before = state_;
    if (before == State::kOpen) {
      state_ = State::kTaken;
      granted = std::move(granted_);
    }
  }
  if (before == State::kOpen) return done(std::move(granted));
  if (before == State::kOver) return done(ReasonError(v1::Reason::LEASE_REVOKED, "the lease has ended"));
  done(ReasonError(v1::Reason::QUOTA_EXCEEDED, "the lease has one connection, which another driver has"));
}

bool LeasedPath::over() const {
  MutexLock lock(mutex_);
  return state_ == State::kOver;
}

void LeasedPath::LetGo(LeaseEnd how) {
  bool discard = false;
  {
    MutexLock lock(mutex_);
    state_ = State::kOver;
    discard = discard_;
  }
  ToPool(discard ? LeaseEnd::kDiscarded : how);
  CloseDoor();
}

void LeasedPath::GiveBack(bool discard) {
  {
    MutexLock lock(mutex_);
    discard_ = discard;
  }
  BeOver(ReasonError(v1::Reason::LEASE_REVOKED, "the agent has given the lease back"),
         discard ? LeaseEnd::kDiscarded : LeaseEnd::kUnsent);
}

void LeasedPath::End(const absl::Status& why) {
  BeOver(why, std::nullopt);
}

// Who has it is told, and lets go of it; `if_open`: what the pool is told where nobody has it.
void LeasedPath::BeOver(const absl::Status& why, std::optional<LeaseEnd> if_open) {
  State before;
  std::shared_ptr<PoolRelay> relay;
  {
    MutexLock lock(mutex_);
    before = std::exchange(state_, State::kOver);
    relay = relay_;
  }
  if (before == State::kOpen && if_open) ToPool(*if_open);
  if (before == State::kTaken && relay != nullptr) relay->EndLease(lease_, why);
  CloseDoor();
}

// Nothing happens where the lease has ended otherwise meanwhile.
void LeasedPath::ToPool(LeaseEnd how) {
  session_->TakeLease(lease_);
  (void)pool_->Release(lease_, session_->id(), how);
}

void LeasedPath::CloseDoor() {
  std::shared_ptr<UnixAcceptor> acceptor;
  DescriptorBudget::Share share;
  {
    MutexLock lock(mutex_);
    acceptor = std::exchange(acceptor_, nullptr);
    share = std::move(share_);
    granted_ = {};
    relay_ = nullptr;
  }
  if (acceptor == nullptr) return;  // somebody has
  acceptor->CloseSoon();
  if (!folder_.empty()) (void)::rmdir(folder_.c_str());
  session_->RemoveSink(this);
  paths_.context_.sockets.Tidy(pool_->name());
  paths_.Forget(lease_);
}

void LeasedPath::OnEvent(const v1::KeepAliveResponse& event) {
  if (event.has_ending()) {
    MutexLock lock(mutex_);
    stopping_ = event.ending().why() == v1::SessionEnding::BROKER_STOPPING;
    return;
  }
  if (!event.has_revoked() || LeaseId(event.revoked().lease_id()) != lease_) return;
  End(WhyRevoked(event.revoked()));
}

void LeasedPath::OnSessionEnded() {
  bool stopping = false;
  {
    MutexLock lock(mutex_);
    stopping = stopping_;
  }
  End(WhySessionEnded(stopping));
}

}  // namespace lessor
