#pragma once

#include "lessor/v1/cleanup.grpc.pb.h"

#include "daemon/serve/cleanup_handlers.h"
#include "daemon/serve/grpc_call.h"
#include "daemon/serve/long_answers.h"

namespace lessor {

// CleanupService's gRPC door: authenticates, and ends calls when their answers come.
class GrpcCleanupService final : public v1::CleanupService::CallbackService {
 public:
  GrpcCleanupService(CleanupHandlers& handlers, GrpcCallers& callers, LongAnswers& answers)
      : handlers_(handlers), callers_(callers), answers_(answers) {}

  grpc::ServerUnaryReactor* Register(grpc::CallbackServerContext* context,
                                     const v1::RegisterCleanupRequest* request,
                                     v1::RegisterCleanupResponse* response) override;
  grpc::ServerUnaryReactor* Cancel(grpc::CallbackServerContext* context,
                                   const v1::CancelCleanupRequest* request,
                                   v1::CancelCleanupResponse* response) override;
  grpc::ServerUnaryReactor* Run(grpc::CallbackServerContext* context, const v1::RunCleanupRequest* request,
                                v1::RunCleanupResponse* response) override;
  grpc::ServerUnaryReactor* List(grpc::CallbackServerContext* context, const v1::ListCleanupRequest* request,
                                 v1::ListCleanupResponse* response) override;

 private:
  CleanupHandlers& handlers_;
  GrpcCallers& callers_;
  LongAnswers& answers_;
};

}  // namespace lessor
