#pragma once

#include <memory>
#include <string>

#include "daemon/base/clock.h"
#include "daemon/pool/connector.h"
#include "daemon/pool/connectors/blocking.h"
#include "daemon/settings/settings.h"

namespace lessor {

// redis:, redis+unix: and rediss: upstreams; the last it only refuses to hand off. Needs Redis 6.2 (RESET).
// `clock` outlives it.
class RedisConnector final : public Connector {
 public:
  RedisConnector(const PoolSettings& settings, const Clock& clock);

  std::string kind() const override { return "redis"; }
  absl::Status HandoffAllowed() const override;
  asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> Connect(MonoTime deadline) override;
  // With CLIENT KILL, over a connection of its own.
  bool CanEndSessions() const override { return true; }
  asio::awaitable<absl::StatusOr<std::vector<std::string>>> EndSessions(std::vector<UpstreamSession> sessions,
                                                                        absl::Duration patience,
                                                                        MonoTime deadline) override;
  std::unique_ptr<Connection> Adopt(UniqueFd socket, UpstreamSession session) override;

 private:
  const PoolSettings settings_;
  const Clock& clock_;
  BlockingPool blocking_;
};

}  // namespace lessor
