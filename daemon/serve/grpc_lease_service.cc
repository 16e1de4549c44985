#include "daemon/serve/grpc_lease_service.h"

#include <atomic>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <boost/asio/post.hpp>

#include "daemon/base/mutex.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

// A call whose answer comes from the pools: once, from any thread, perhaps before the call's handler has
// returned; then it ends on gRPC's own reactor. Shared by the requests' answers and the reactor of a call
// that waits.
class LeaseCall : public std::enable_shared_from_this<LeaseCall> {
 public:
  // Whether the caller has gone away: nobody would know of what it is granted.
  bool cancelled() const { return cancelled_.load(); }

  void Finish(grpc::Status status);

  // Ends the handler; what `pending` names is cancelled, on `strand`, when the caller goes away.
  grpc::ServerUnaryReactor* Return(grpc::CallbackServerContext* context, asio::io_context& strand,
                                   std::vector<PendingAcquire> pending);

 private:
  // gRPC owns it until OnDone. The answer finishes it; the caller's going away only cancels the requests,
  // whose answer then finishes the call.
  class Reactor final : public grpc::ServerUnaryReactor {
   public:
    Reactor(std::shared_ptr<LeaseCall> call, asio::io_context& strand, std::vector<PendingAcquire> pending)
        : call_(std::move(call)), strand_(strand), pending_(std::move(pending)) {}
    void OnCancel() override {
      call_->cancelled_ = true;
      asio::post(strand_, [pending = pending_] {
        for (const PendingAcquire& one : pending) one.Cancel();
      });
    }
    void OnDone() override { delete this; }  // NOLINT: gRPC's way of ending a reactor
    // Both of the above are trivial, so gRPC may call them where it is: else each call that has waited costs
    // a hop to gRPC's executor thread, a fifth of what such a call costs in all.
    bool InternalInlineable() override { return true; }

   private:
    const std::shared_ptr<LeaseCall> call_;
    asio::io_context& strand_;
    const std::vector<PendingAcquire> pending_;
  };

  std::atomic<bool> cancelled_ = false;
  Mutex mutex_;
  std::optional<grpc::Status> answer_ ABSL_GUARDED_BY(mutex_);  // that came before there was a reactor
  Reactor* reactor_ ABSL_GUARDED_BY(mutex_) = nullptr;          // until OnDone: after Finish it is not used
};

void LeaseCall::Finish(grpc::Status status) {
  Reactor* reactor = nullptr;
  {
    MutexLock lock(mutex_);
    if (reactor_ == nullptr) {
      answer_ = std::move(status);
      return;
    }
    reactor = reactor_;
  }
  reactor->Finish(std::move(status));
}

grpc::ServerUnaryReactor* LeaseCall::Return(grpc::CallbackServerContext* context, asio::io_context& strand,
                                            std::vector<PendingAcquire> pending) {
  std::optional<grpc::Status> answer;
  {
    MutexLock lock(mutex_);
    if (!answer_) {
      return reactor_ = new Reactor(shared_from_this(), strand, std::move(pending));  // NOLINT: gRPC's
    }
    answer = std::move(answer_);
  }
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  reactor->Finish(*std::move(answer));
  return reactor;
}

grpc::ServerUnaryReactor* Done(grpc::CallbackServerContext* context, const absl::Status& status) {
  return Finished(context->DefaultReactor(), status);
}

template <typename Response>
grpc::ServerUnaryReactor* Done(grpc::CallbackServerContext* context, absl::StatusOr<Response> result,
                               Response* response) {
  if (!result.ok()) return Done(context, result.status());
  *response = *std::move(result);
  return Done(context, absl::OkStatus());
}

absl::Status CallerGone() {
  return ReasonError(v1::Reason::REQUEST_CANCELLED, "the caller has gone away");
}

}  // namespace

grpc::ServerUnaryReactor* GrpcLeaseService::Acquire(grpc::CallbackServerContext* context,
                                                    const v1::AcquireRequest* request,
                                                    v1::AcquireResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  const auto call = std::make_shared<LeaseCall>();
  PendingAcquire pending =
      handlers_.Acquire(*session, *request, TimeLeft(*context), /*handoff=*/false,
                        [this, call, response, session = *session](absl::StatusOr<GrantReply> granted) {
                          if (granted.ok() && call->cancelled()) {
                            handlers_.TakeBackUnsent(*session, LeaseId(granted->lease.lease_id()));
                            return call->Finish(ToGrpc(CallerGone()));
                          }
                          if (granted.ok()) *response->mutable_lease() = std::move(granted->lease);
                          call->Finish(ToGrpc(granted.status()));
                        });
  return call->Return(context, strand_, {std::move(pending)});
}

grpc::ServerUnaryReactor* GrpcLeaseService::AcquireBatch(grpc::CallbackServerContext* context,
                                                         const v1::AcquireBatchRequest* request,
                                                         v1::AcquireBatchResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  const auto call = std::make_shared<LeaseCall>();
  std::vector<PendingAcquire> pending = handlers_.AcquireBatch(
      *session, *request, TimeLeft(*context), /*handoff=*/false,
      [this, call, response, session = *session](absl::StatusOr<GrantReplies> granted) {
        if (!granted.ok()) return call->Finish(ToGrpc(granted.status()));
        const bool cancelled = call->cancelled();
        for (absl::StatusOr<GrantReply>& one : *granted) {
          v1::AcquireBatchResponse::Result* result = response->add_results();
          if (!one.ok()) {
            *result->mutable_error() = ToWire(one.status());
          } else if (cancelled) {
            handlers_.TakeBackUnsent(*session, LeaseId(one->lease.lease_id()));
          } else {
            *result->mutable_lease() = std::move(one->lease);
          }
        }
        call->Finish(cancelled ? ToGrpc(CallerGone()) : grpc::Status::OK);
      });
  return call->Return(context, strand_, std::move(pending));
}

grpc::ServerUnaryReactor* GrpcLeaseService::Release(grpc::CallbackServerContext* context,
                                                    const v1::ReleaseRequest* request,
                                                    v1::ReleaseResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  return Done(context, handlers_.Release(**session, *request), response);
}

grpc::ServerUnaryReactor* GrpcLeaseService::ReleaseBatch(grpc::CallbackServerContext* context,
                                                         const v1::ReleaseBatchRequest* request,
                                                         v1::ReleaseBatchResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  return Done(context, handlers_.ReleaseBatch(**session, *request), response);
}

grpc::ServerUnaryReactor* GrpcLeaseService::Renew(grpc::CallbackServerContext* context,
                                                  const v1::RenewRequest* request,
                                                  v1::RenewResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  return Done(context, handlers_.Renew(**session, *request), response);
}

grpc::ServerUnaryReactor* GrpcLeaseService::List(grpc::CallbackServerContext* context, const v1::ListRequest*,
                                                 v1::ListResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  LongAnswers::Place place = answers_.Enter((*session)->facts().agent.uid);
  if (!place) return Done(context, TooManyAnswers());
  *response = handlers_.List(**session);
  return Finished(new LongAnswers::Reactor(std::move(place)), absl::OkStatus());  // NOLINT: gRPC's
}

}  // namespace lessor
