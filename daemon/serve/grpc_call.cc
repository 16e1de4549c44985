#include "daemon/serve/grpc_call.h"

#include <algorithm>
#include <chrono>
#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

// The answer to a waiter whose time is up should still arrive, so that the caller knows that it holds
// nothing.
constexpr absl::Duration kTravel = absl::Milliseconds(20);

absl::string_view MetadataValue(const grpc::CallbackServerContext& context, const char* key) {
  auto it = context.client_metadata().find(key);
  if (it == context.client_metadata().end()) return "";
  return absl::string_view(it->second.data(), it->second.size());
}

}  // namespace

grpc::Status ToGrpc(const absl::Status& status) {
  if (status.ok()) return grpc::Status::OK;
  const v1::Status wire = ToWire(status);
  return grpc::Status(static_cast<grpc::StatusCode>(wire.code()), wire.message(), wire.SerializeAsString());
}

absl::Duration TimeLeft(const grpc::CallbackServerContext& context) {
  const auto deadline = context.deadline();
  if (deadline == std::chrono::system_clock::time_point::max()) return absl::InfiniteDuration();
  // house(clock): gRPC gives deadlines in wall time; only the difference to its own now counts here
  const absl::Duration left = absl::FromChrono(deadline - std::chrono::system_clock::now());
  return std::max(left - std::min(kTravel, left / 10), absl::Nanoseconds(1));
}

absl::StatusOr<std::shared_ptr<Session>> GrpcCallers::SessionOf(
    const grpc::CallbackServerContext& context) const {
  uint64_t id = 0;
  if (!absl::SimpleAtoi(MetadataValue(context, kSessionIdKey), &id)) {
    return ReasonError(
        v1::Reason::SESSION_UNKNOWN,
        "the call names no session: send lessor-session-id and lessor-session-secret as metadata");
  }
  absl::StatusOr<std::shared_ptr<Session>> session =
      sessions_.Authenticate(SessionId(id), MetadataValue(context, kSessionSecretKey));
  if (session.ok()) Use(context, (*session)->id());
  return session;
}

AgentIdentity GrpcCallers::IdentityOf(const grpc::CallbackServerContext& context) const {
  std::optional<GrpcPeers::Found> found = peers_.Find(context.peer(), /*with_pidfd=*/false);
  return found ? std::move(found->agent) : AgentIdentity();
}

}  // namespace lessor
