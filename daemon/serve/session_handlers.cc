#include "daemon/serve/session_handlers.h"

#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/serve/proto_time.h"

namespace lessor {

v1::OpenSessionResponse SessionHandlers::Response(const Session& session, std::string secret) const {
  v1::OpenSessionResponse response;
  response.set_session_id(session.id().value());
  response.set_session_secret(std::move(secret));
  response.set_tenant(session.tenant().name());
  *response.mutable_grace_period() = ToProto(session.facts().grace_period);
  response.set_broker_version(version_);
  response.set_broker_epoch(epoch_);
  return response;
}

absl::StatusOr<SessionHandlers::Opened> SessionHandlers::Open(const AgentIdentity& agent,
                                                              const v1::OpenSessionRequest& request,
                                                              Door door, Peer* peer,
                                                              absl::Duration grace_period) {
  if (is_draining_()) {
    return WithRetryAfter(ReasonError(v1::Reason::BROKER_DRAINING, "the broker is shutting down"),
                          absl::Seconds(1));
  }
  if (request.name().size() > kNameBytesMax) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       absl::StrCat("name is longer than ", kNameBytesMax, " bytes"));
  }
  absl::StatusOr<SessionRegistry::Opened> opened =
      registry_.Open(agent, Printable(request.name(), kNameBytesMax), door, peer, grace_period);
  if (!opened.ok()) return opened.status();
  v1::OpenSessionResponse response = Response(*opened->session, std::move(opened->secret));
  return Opened{std::move(opened->session), std::move(response)};
}

absl::StatusOr<SessionHandlers::Opened> SessionHandlers::Join(const AgentIdentity& agent, SessionId id,
                                                              absl::string_view secret) {
  absl::StatusOr<std::shared_ptr<Session>> session = registry_.Authenticate(id, secret);
  if (!session.ok()) return session.status();
  if (!SameLocalUser((*session)->facts().agent, agent)) return OpenedByAnother();
  v1::OpenSessionResponse response = Response(**session, std::string(secret));
  return Opened{*std::move(session), std::move(response)};
}

absl::StatusOr<v1::CloseSessionResponse> SessionHandlers::Close(const Session& session) {
  absl::StatusOr<size_t> released = registry_.End(session.id(), SessionEnd::kClosed);
  if (!released.ok()) return released.status();
  v1::CloseSessionResponse response;
  response.set_leases_released(static_cast<uint32_t>(*released));
  return response;
}

}  // namespace lessor
