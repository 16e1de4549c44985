#include "daemon/serve/grpc_lease_service.h"

#include <memory>
#include <utility>
#include <vector>

#include "daemon/base/mutex.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

// A call that waits for a lease. gRPC owns it until OnDone. The handler's answer finishes it, exactly once;
// the caller's going away only cancels the request, whose answer then finishes the call.
class WaitingReactor final : public grpc::ServerUnaryReactor {
 public:
  // What is shared with the thread that is still making the request when the answer may be there already.
  class Requests {
   public:
    void Set(std::vector<PendingAcquire> pending) {
      bool cancel = false;
      {
        MutexLock lock(mutex_);
        pending_ = std::move(pending);
        cancel = cancelled_;
      }
      if (cancel) CancelAll();
    }
    void Cancel() {
      {
        MutexLock lock(mutex_);
        cancelled_ = true;
      }
      CancelAll();
    }
    bool cancelled() {
      MutexLock lock(mutex_);
      return cancelled_;
    }

   private:
    void CancelAll() {
      std::vector<PendingAcquire> pending;
      {
        MutexLock lock(mutex_);
        pending = pending_;
      }
      for (const PendingAcquire& one : pending) one.Cancel();
    }
    Mutex mutex_;
    bool cancelled_ ABSL_GUARDED_BY(mutex_) = false;
    std::vector<PendingAcquire> pending_ ABSL_GUARDED_BY(mutex_);
  };

  const std::shared_ptr<Requests>& requests() const { return requests_; }

  void OnCancel() override {
    const std::shared_ptr<Requests> requests = requests_;  // the answer may end this object
    requests->Cancel();
  }
  void OnDone() override { delete this; }  // NOLINT: gRPC's way of ending a reactor

 private:
  const std::shared_ptr<Requests> requests_ = std::make_shared<Requests>();
};

grpc::ServerUnaryReactor* Done(grpc::CallbackServerContext* context, const absl::Status& status) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  reactor->Finish(ToGrpc(status));
  return reactor;
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
  auto* reactor = new WaitingReactor;  // NOLINT: gRPC's until OnDone
  const auto requests = reactor->requests();
  PendingAcquire pending = handlers_.Acquire(
      *session, *request, TimeLeft(*context), /*handoff=*/false,
      [this, reactor, requests, response, session = *session](absl::StatusOr<GrantReply> granted) {
        if (granted.ok() && requests->cancelled()) {  // nobody would know of the lease
          handlers_.TakeBackUnsent(*session, LeaseId(granted->lease.lease_id()));
          return reactor->Finish(ToGrpc(CallerGone()));
        }
        if (granted.ok()) *response->mutable_lease() = std::move(granted->lease);
        reactor->Finish(ToGrpc(granted.status()));
      });
  requests->Set({std::move(pending)});
  return reactor;
}

grpc::ServerUnaryReactor* GrpcLeaseService::AcquireBatch(grpc::CallbackServerContext* context,
                                                         const v1::AcquireBatchRequest* request,
                                                         v1::AcquireBatchResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Done(context, session.status());
  auto* reactor = new WaitingReactor;  // NOLINT: gRPC's until OnDone
  const auto requests = reactor->requests();
  std::vector<PendingAcquire> pending = handlers_.AcquireBatch(
      *session, *request, TimeLeft(*context), /*handoff=*/false,
      [this, reactor, requests, response, session = *session](absl::StatusOr<GrantReplies> granted) {
        if (!granted.ok()) return reactor->Finish(ToGrpc(granted.status()));
        const bool cancelled = requests->cancelled();
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
        reactor->Finish(cancelled ? ToGrpc(CallerGone()) : grpc::Status::OK);
      });
  requests->Set(std::move(pending));
  return reactor;
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
  *response = handlers_.List(**session);
  return Done(context, absl::OkStatus());
}

}  // namespace lessor
