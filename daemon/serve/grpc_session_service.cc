#include "daemon/serve/grpc_session_service.h"

#include <deque>
#include <memory>
#include <utility>

#include "daemon/base/mutex.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr size_t kEventsMax = 1024;  // waiting for a client that does not read; then its stream ends

using KeepAliveBase = grpc::ServerBidiReactor<v1::KeepAliveRequest, v1::KeepAliveResponse>;

// A KeepAlive stream: takes beats, gives events. gRPC owns it until OnDone; the session knows it through the
// sink, which outlives it.
class KeepAliveReactor final : public KeepAliveBase {
 public:
  KeepAliveReactor(SessionRegistry& registry, std::shared_ptr<Session> session)
      : registry_(registry), session_(std::move(session)), sink_(std::make_shared<Sink>(this)) {
    const bool lives = session_->AddSink(sink_);
    registry_.Hold(session_->id());
    StartRead(&beat_);
    if (!lives) EndAfterEvents();
  }
  // A call that names no session.
  KeepAliveReactor(SessionRegistry& registry, const absl::Status& error) : registry_(registry) {
    Finish(ToGrpc(error));
  }

  void OnReadDone(bool ok) override {
    if (ok) {
      StartRead(&beat_);
    } else {
      FinishOnce(absl::OkStatus());
    }
  }
  void OnWriteDone(bool ok) override {
    if (!ok) return FinishOnce(absl::OkStatus());
    {
      MutexLock lock(mutex_);
      events_.pop_front();
      writing_ = false;
    }
    WriteNext();
  }
  void OnCancel() override { FinishOnce(absl::CancelledError()); }
  void OnDone() override {
    if (session_ != nullptr) {
      sink_->Detach();
      session_->RemoveSink(sink_.get());
      registry_.LostStream(session_->id());
    }
    delete this;  // NOLINT: gRPC's way of ending a reactor
  }

 private:
  class Sink final : public EventSink {
   public:
    explicit Sink(KeepAliveReactor* reactor) : reactor_(reactor) {}
    // The lock is held while the reactor is used, so that it cannot go away meanwhile; what is called there
    // only queues.
    void OnEvent(const v1::KeepAliveResponse& event) override {
      MutexLock lock(mutex_);
      if (reactor_ != nullptr) reactor_->Queue(event);
    }
    void OnSessionEnded() override {
      MutexLock lock(mutex_);
      if (reactor_ != nullptr) reactor_->EndAfterEvents();
    }
    void Detach() {
      MutexLock lock(mutex_);
      reactor_ = nullptr;
    }

   private:
    Mutex mutex_;
    KeepAliveReactor* reactor_ ABSL_GUARDED_BY(mutex_);
  };

  void Queue(const v1::KeepAliveResponse& event) {
    bool overflow = false;
    {
      MutexLock lock(mutex_);
      overflow = events_.size() >= kEventsMax;
      if (!overflow) events_.push_back(event);
    }
    if (overflow) {
      return FinishOnce(ReasonError(v1::Reason::QUOTA_EXCEEDED, "the stream's events are not being read"));
    }
    WriteNext();
  }
  void EndAfterEvents() {
    {
      MutexLock lock(mutex_);
      ending_ = true;
    }
    WriteNext();
  }
  // Starting an operation only queues it, and is done under the lock: after a Finish nothing may be started,
  // or gRPC would end this object twice.
  void WriteNext() {
    MutexLock lock(mutex_);
    if (finished_ || writing_) return;
    if (!events_.empty()) {
      writing_ = true;
      StartWrite(&events_.front());  // stays where it is until OnWriteDone
    } else if (ending_) {
      FinishLocked(ReasonError(v1::Reason::SESSION_ENDED, "the session has ended"));
    }
  }
  void FinishOnce(const absl::Status& status) {
    MutexLock lock(mutex_);
    FinishLocked(status);
  }
  void FinishLocked(const absl::Status& status) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    if (!std::exchange(finished_, true)) Finish(ToGrpc(status));
  }

  SessionRegistry& registry_;
  const std::shared_ptr<Session> session_;
  const std::shared_ptr<Sink> sink_;
  v1::KeepAliveRequest beat_;
  Mutex mutex_;
  std::deque<v1::KeepAliveResponse> events_ ABSL_GUARDED_BY(mutex_);
  bool writing_ ABSL_GUARDED_BY(mutex_) = false;
  bool ending_ ABSL_GUARDED_BY(mutex_) = false;
  bool finished_ ABSL_GUARDED_BY(mutex_) = false;
};

}  // namespace

grpc::ServerUnaryReactor* GrpcSessionService::Open(grpc::CallbackServerContext* context,
                                                   const v1::OpenSessionRequest* request,
                                                   v1::OpenSessionResponse* response) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  std::optional<GrpcPeers::Found> found = callers_.PeerOf(*context);
  AgentIdentity remote;
  remote.listener = tcp_name_;
  absl::StatusOr<SessionHandlers::Opened> opened;
  if (found) {
    opened = handlers_.Open(found->agent, *request, Door::kGrpcUnix, &found->peer, found->grace_period);
  } else if (tcp_name_.empty()) {  // of this host, but the kernel's word is gone: nobody's session
    opened =
        WithRetryAfter(ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED,
                                   "the connection has ended, or the broker has no descriptor left for it"),
                       absl::Seconds(1));
  } else {
    opened = handlers_.Open(remote, *request, Door::kGrpcTcp, nullptr, tcp_grace_period_);
  }
  if (opened.ok()) {
    (void)callers_.Use(*context, *opened->session);
    *response = std::move(opened->response);
  }
  reactor->Finish(ToGrpc(opened.status()));
  return reactor;
}

grpc::ServerBidiReactor<v1::KeepAliveRequest, v1::KeepAliveResponse>* GrpcSessionService::KeepAlive(
    grpc::CallbackServerContext* context) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return new KeepAliveReactor(registry_, session.status());  // NOLINT: gRPC's until OnDone
  return new KeepAliveReactor(registry_, *std::move(session));                  // NOLINT: gRPC's until OnDone
}

grpc::ServerUnaryReactor* GrpcSessionService::Close(grpc::CallbackServerContext* context,
                                                    const v1::CloseSessionRequest*,
                                                    v1::CloseSessionResponse* response) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  absl::Status status = session.status();
  if (session.ok()) {
    absl::StatusOr<v1::CloseSessionResponse> closed = handlers_.Close(**session);
    status = closed.status();
    if (closed.ok()) *response = *std::move(closed);
  }
  reactor->Finish(ToGrpc(status));
  return reactor;
}

}  // namespace lessor
