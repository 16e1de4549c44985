#pragma once

#include "lessor/v1/admin.grpc.pb.h"

#include "daemon/serve/admin_handlers.h"
#include "daemon/serve/grpc_call.h"
#include "daemon/serve/long_answers.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// AdminService's gRPC door: finds out who calls, inside the call.
class GrpcAdminService final : public v1::AdminService::CallbackService {
 public:
  GrpcAdminService(AdminHandlers& handlers, GrpcCallers& callers, const TenantTable& tenants,
                   LongAnswers& answers)
      : handlers_(handlers), callers_(callers), tenants_(tenants), answers_(answers) {}

#define LESSOR_ADMIN_CALL(Method, Request, Response)                                                        \
  grpc::ServerUnaryReactor* Method(grpc::CallbackServerContext* context, const v1::Request* request,        \
                                   v1::Response* response) override {                                       \
    return Answer(*context, response,                                                                       \
                  [&](const AdminHandlers::Caller& caller) { return handlers_.Method(caller, *request); }); \
  }
  LESSOR_ADMIN_CALL(Status, StatusRequest, StatusResponse)
  LESSOR_ADMIN_CALL(ListSessions, ListSessionsRequest, ListSessionsResponse)
  LESSOR_ADMIN_CALL(KillSession, KillSessionRequest, KillSessionResponse)
  LESSOR_ADMIN_CALL(ListLeases, ListLeasesRequest, ListLeasesResponse)
  LESSOR_ADMIN_CALL(RevokeLease, RevokeLeaseRequest, RevokeLeaseResponse)
  LESSOR_ADMIN_CALL(ListPools, ListPoolsRequest, ListPoolsResponse)
  LESSOR_ADMIN_CALL(PausePool, PoolRequest, PoolResponse)
  LESSOR_ADMIN_CALL(ResumePool, PoolRequest, PoolResponse)
  LESSOR_ADMIN_CALL(ResizePool, ResizePoolRequest, PoolResponse)
  LESSOR_ADMIN_CALL(DrainPool, PoolRequest, PoolResponse)
  LESSOR_ADMIN_CALL(ReconnectPool, PoolRequest, PoolResponse)
  LESSOR_ADMIN_CALL(ListCleanupActions, ListCleanupActionsRequest, ListCleanupActionsResponse)
  LESSOR_ADMIN_CALL(CleanSession, CleanSessionRequest, CleanSessionResponse)
  LESSOR_ADMIN_CALL(RetryCleanup, CleanupActionsRequest, CleanupActionsResponse)
  LESSOR_ADMIN_CALL(DiscardCleanup, CleanupActionsRequest, CleanupActionsResponse)
  LESSOR_ADMIN_CALL(Reload, ReloadRequest, ReloadResponse)
  LESSOR_ADMIN_CALL(GetConfig, GetConfigRequest, GetConfigResponse)
#undef LESSOR_ADMIN_CALL

 private:
  AdminHandlers::Caller CallerOf(const grpc::CallbackServerContext& context) const {
    const AgentIdentity agent = callers_.IdentityOf(context);
    AdminHandlers::Caller caller{tenants_.IsAdmin(agent), agent.local, agent.uid, SessionId()};
    if (auto session = callers_.SessionOf(context); session.ok()) caller.session = (*session)->id();
    return caller;
  }
  template <typename Response, typename Ask>
  grpc::ServerUnaryReactor* Answer(grpc::CallbackServerContext& context, Response* response, Ask ask) {
    const AdminHandlers::Caller caller = CallerOf(context);
    LongAnswers::Place place;
    if (!caller.admin) {
      place = answers_.Enter(caller.uid);
      if (!place) return Finished(context.DefaultReactor(), TooManyAnswers());
    }
    absl::StatusOr<Response> result = ask(caller);
    if (result.ok()) *response = *std::move(result);
    return Finished(new LongAnswers::Reactor(std::move(place)), result.status());  // NOLINT: gRPC's
  }

  AdminHandlers& handlers_;
  GrpcCallers& callers_;
  const TenantTable& tenants_;
  LongAnswers& answers_;
};

}  // namespace lessor
