#include "daemon/serve/grpc_call.h"

#include <algorithm>
#include <string>

#include <grpc/support/time.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

#include "daemon/base/reason.h"
#include "daemon/serve/long_answers.h"

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

absl::Status TooManyAnswers() {
  return WithRetryAfter(ReasonError(v1::Reason::QUOTA_EXCEEDED,
                                    absl::StrCat("this user has ", LongAnswers::kUserMax,
                                                 " lists under way already; read their answers first")),
                        absl::Milliseconds(100));
}

absl::Duration TimeLeft(const grpc::CallbackServerContext& context) {
  // On gRPC's own monotonic clock, which it was given on: converted to wall time, a clock that is set
  // meanwhile would change how much is left.
  const gpr_timespec deadline = context.raw_deadline();
  if (gpr_time_cmp(deadline, gpr_inf_future(deadline.clock_type)) == 0) return absl::InfiniteDuration();
  const gpr_timespec rest = gpr_time_sub(deadline, gpr_now(deadline.clock_type));
  const absl::Duration left = absl::Seconds(rest.tv_sec) + absl::Nanoseconds(rest.tv_nsec);
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
  if (!session.ok()) return session.status();
  if (!Use(context, **session)) return OpenedByAnother();
  return session;
}

AgentIdentity GrpcCallers::IdentityOf(const grpc::CallbackServerContext& context) const {
  std::optional<GrpcPeers::Found> found = peers_.Find(context.peer(), /*with_pidfd=*/false);
  return found ? std::move(found->agent) : AgentIdentity();
}

}  // namespace lessor
