#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "lessor/v1/session.pb.h"

#include "daemon/base/process.h"
#include "daemon/serve/session_registry.h"

namespace lessor {

// SessionService, whichever door a request came through. Thread-safe, keeps nothing.
class SessionHandlers {
 public:
  static constexpr size_t kNameBytesMax = 64;

  SessionHandlers(SessionRegistry& registry, std::string version, uint64_t epoch,
                  std::function<bool()> is_draining)
      : registry_(registry),
        version_(std::move(version)),
        epoch_(epoch),
        is_draining_(std::move(is_draining)) {}

  struct Opened {
    std::shared_ptr<Session> session;
    v1::OpenSessionResponse response;
  };
  // `peer`: null over TCP. REQUEST_INVALID, QUOTA_EXCEEDED, BROKER_DRAINING.
  absl::StatusOr<Opened> Open(const AgentIdentity& agent, const v1::OpenSessionRequest& request, Door door,
                              Peer* peer, absl::Duration grace_period);

  // An attach connection for a session that was opened over gRPC by the same user of this host.
  absl::StatusOr<Opened> Join(const AgentIdentity& agent, SessionId session, absl::string_view secret);

  absl::StatusOr<v1::CloseSessionResponse> Close(const Session& session);
  void End(const Session& session, SessionEnd why) { (void)registry_.End(session.id(), why); }

 private:
  v1::OpenSessionResponse Response(const Session& session, std::string secret) const;

  SessionRegistry& registry_;
  const std::string version_;
  const uint64_t epoch_;
  const std::function<bool()> is_draining_;
};

}  // namespace lessor
