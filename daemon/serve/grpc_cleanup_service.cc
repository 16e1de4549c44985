#include "daemon/serve/grpc_cleanup_service.h"

#include <memory>
#include <utility>

namespace lessor {
namespace {

// The answer ends the call, on whatever thread it comes; gRPC keeps reactor and response until then.
template <typename Response>
Responder<Response> EndOf(grpc::ServerUnaryReactor* reactor, Response* response) {
  return [reactor, response](absl::StatusOr<Response> result) {
    const absl::Status status = result.status();
    if (result.ok()) *response = *std::move(result);
    reactor->Finish(ToGrpc(status));
  };
}

}  // namespace

grpc::ServerUnaryReactor* GrpcCleanupService::Register(grpc::CallbackServerContext* context,
                                                       const v1::RegisterCleanupRequest* request,
                                                       v1::RegisterCleanupResponse* response) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Finished(reactor, session.status());
  handlers_.Register(*session, *request, EndOf(reactor, response));
  return reactor;
}

grpc::ServerUnaryReactor* GrpcCleanupService::Cancel(grpc::CallbackServerContext* context,
                                                     const v1::CancelCleanupRequest* request,
                                                     v1::CancelCleanupResponse* response) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Finished(reactor, session.status());
  handlers_.Cancel(**session, *request, EndOf(reactor, response));
  return reactor;
}

grpc::ServerUnaryReactor* GrpcCleanupService::Run(grpc::CallbackServerContext* context,
                                                  const v1::RunCleanupRequest* request,
                                                  v1::RunCleanupResponse* response) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Finished(reactor, session.status());
  handlers_.Run(**session, *request, EndOf(reactor, response));
  return reactor;
}

grpc::ServerUnaryReactor* GrpcCleanupService::List(grpc::CallbackServerContext* context,
                                                   const v1::ListCleanupRequest*,
                                                   v1::ListCleanupResponse* response) {
  absl::StatusOr<std::shared_ptr<Session>> session = callers_.SessionOf(*context);
  if (!session.ok()) return Finished(context->DefaultReactor(), session.status());
  LongAnswers::Place place = answers_.Enter((*session)->facts().agent.uid);
  if (!place) return Finished(context->DefaultReactor(), TooManyAnswers());
  *response = handlers_.List(**session);
  return Finished(new LongAnswers::Reactor(std::move(place)), absl::OkStatus());  // NOLINT: gRPC's
}

}  // namespace lessor
