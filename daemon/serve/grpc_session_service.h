#pragma once

#include "lessor/v1/session.grpc.pb.h"

#include "daemon/serve/grpc_call.h"
#include "daemon/serve/session_handlers.h"

namespace lessor {

// SessionService's gRPC door.
class GrpcSessionService final : public v1::SessionService::CallbackService {
 public:
  // `tcp_name`, `tcp_grace_period`: of the listener, for sessions that are opened over TCP.
  GrpcSessionService(SessionHandlers& handlers, SessionRegistry& registry, GrpcCallers& callers,
                     std::string tcp_name, absl::Duration tcp_grace_period)
      : handlers_(handlers),
        registry_(registry),
        callers_(callers),
        tcp_name_(std::move(tcp_name)),
        tcp_grace_period_(tcp_grace_period) {}

  grpc::ServerUnaryReactor* Open(grpc::CallbackServerContext* context, const v1::OpenSessionRequest* request,
                                 v1::OpenSessionResponse* response) override;
  grpc::ServerBidiReactor<v1::KeepAliveRequest, v1::KeepAliveResponse>* KeepAlive(
      grpc::CallbackServerContext* context) override;
  grpc::ServerUnaryReactor* Close(grpc::CallbackServerContext* context,
                                  const v1::CloseSessionRequest* request,
                                  v1::CloseSessionResponse* response) override;

 private:
  SessionHandlers& handlers_;
  SessionRegistry& registry_;
  GrpcCallers& callers_;
  const std::string tcp_name_;
  const absl::Duration tcp_grace_period_;
};

}  // namespace lessor
