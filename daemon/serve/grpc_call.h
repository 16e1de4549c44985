#pragma once

#include <memory>

#include <grpcpp/server_context.h>
#include <grpcpp/support/server_callback.h>
#include <grpcpp/support/status.h>

#include "absl/status/statusor.h"
#include "absl/time/time.h"

#include "daemon/serve/grpc_peers.h"
#include "daemon/serve/session_registry.h"

namespace lessor {

// A status as gRPC carries it: code, message, and google.rpc.Status in grpc-status-details-bin.
grpc::Status ToGrpc(const absl::Status& status);

// Metadata that names the session of a call.
inline constexpr char kSessionIdKey[] = "lessor-session-id";
inline constexpr char kSessionSecretKey[] = "lessor-session-secret";

// Ends a call.
inline grpc::ServerUnaryReactor* Finished(grpc::ServerUnaryReactor* reactor, const absl::Status& status) {
  reactor->Finish(ToGrpc(status));
  return reactor;
}

// QUOTA_EXCEEDED: see LongAnswers.
absl::Status TooManyAnswers();

// How much time the caller has left us, less what the answer needs to travel; infinite: no deadline.
absl::Duration TimeLeft(const grpc::CallbackServerContext& context);

// Who calls: by the kernel's word for its connection, and by its session's secret.
class GrpcCallers {
 public:
  GrpcCallers(GrpcPeers& peers, SessionRegistry& sessions) : peers_(peers), sessions_(sessions) {}

  // The session that the metadata names. SESSION_UNKNOWN.
  absl::StatusOr<std::shared_ptr<Session>> SessionOf(const grpc::CallbackServerContext& context) const;

  // What the kernel says of the caller; `local` is false for TCP.
  AgentIdentity IdentityOf(const grpc::CallbackServerContext& context) const;

  std::optional<GrpcPeers::Found> PeerOf(const grpc::CallbackServerContext& context) const {
    return peers_.Find(context.peer(), /*with_pidfd=*/true);
  }
  // False: the caller may not speak for the session.
  bool Use(const grpc::CallbackServerContext& context, const Session& session) const {
    return peers_.Use(context.peer(), session.id(), session.facts().agent);
  }

 private:
  GrpcPeers& peers_;
  SessionRegistry& sessions_;
};

}  // namespace lessor
