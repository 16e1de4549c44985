#pragma once

#include "lessor/v1/lease.grpc.pb.h"

#include "daemon/base/io_threads.h"
#include "daemon/serve/grpc_call.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/long_answers.h"

namespace lessor {

// LeaseService's gRPC door: authenticates, decodes, encodes. Requests of callers who have gone away are
// cancelled on `strand`.
class GrpcLeaseService final : public v1::LeaseService::CallbackService {
 public:
  GrpcLeaseService(LeaseHandlers& handlers, GrpcCallers& callers, LongAnswers& answers,
                   asio::io_context& strand)
      : handlers_(handlers), callers_(callers), answers_(answers), strand_(strand) {}

  grpc::ServerUnaryReactor* Acquire(grpc::CallbackServerContext* context, const v1::AcquireRequest* request,
                                    v1::AcquireResponse* response) override;
  grpc::ServerUnaryReactor* Release(grpc::CallbackServerContext* context, const v1::ReleaseRequest* request,
                                    v1::ReleaseResponse* response) override;
  grpc::ServerUnaryReactor* Renew(grpc::CallbackServerContext* context, const v1::RenewRequest* request,
                                  v1::RenewResponse* response) override;
  grpc::ServerUnaryReactor* AcquireBatch(grpc::CallbackServerContext* context,
                                         const v1::AcquireBatchRequest* request,
                                         v1::AcquireBatchResponse* response) override;
  grpc::ServerUnaryReactor* ReleaseBatch(grpc::CallbackServerContext* context,
                                         const v1::ReleaseBatchRequest* request,
                                         v1::ReleaseBatchResponse* response) override;
  grpc::ServerUnaryReactor* List(grpc::CallbackServerContext* context, const v1::ListRequest* request,
                                 v1::ListResponse* response) override;

 private:
  LeaseHandlers& handlers_;
  GrpcCallers& callers_;
  LongAnswers& answers_;
  asio::io_context& strand_;
};

}  // namespace lessor
