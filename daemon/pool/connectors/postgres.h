#pragma once

#include <memory>
#include <string>
#include <vector>

#include <libpq-fe.h>

#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/base/mutex.h"
#include "daemon/pool/connector.h"
#include "daemon/pool/connectors/blocking.h"
#include "daemon/pool/connectors/postgres_options.h"
#include "daemon/settings/settings.h"

namespace lessor {

// postgresql: upstreams. libpq connects and authenticates, without blocking, and lends its socket; from then
// on the broker speaks for itself (wire/postgres.h), because libpq's view of the connection is stale as soon
// as an agent has used it. `clock` outlives it.
//
//   1. Names are resolved first: libpq's look-up blocks. What has several addresses becomes several hosts.
//   2. PQconnectPoll, driven by waits for whichever socket it uses at the time.
//   3. PQgetCancel, so that later nothing is asked of the PGconn but to be freed.
class PostgresConnector final : public Connector {
 public:
  using OwnedConn = std::unique_ptr<PGconn, decltype(&PQfinish)>;

  // INVALID_ARGUMENT: libpq does not understand the URI.
  static absl::StatusOr<std::unique_ptr<Connector>> Create(const PoolSettings& settings, const Clock& clock);

  PostgresConnector(const PoolSettings& settings, PostgresOptions options, const Clock& clock);

  std::string kind() const override { return "postgres"; }
  absl::Status HandoffAllowed() const override;
  asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> Connect(MonoTime deadline) override;
  // With pg_terminate_backend, over a connection of its own.
  bool CanEndSessions() const override { return true; }
  asio::awaitable<absl::StatusOr<std::vector<std::string>>> EndSessions(std::vector<UpstreamSession> sessions,
                                                                        absl::Duration patience,
                                                                        MonoTime deadline) override;
  asio::awaitable<absl::Status> StopQueries(std::vector<UpstreamSession> sessions,
                                            MonoTime deadline) override;
  std::unique_ptr<Connection> Adopt(UniqueFd socket, UpstreamSession session) override;
  std::string usual_name() const override;
  void OpenUnder(const std::string& name) override;

 private:
  struct LoggedIn {
    OwnedConn conn;
    std::string cancel_ticket;
  };
  asio::awaitable<absl::StatusOr<LoggedIn>> LogIn(MonoTime deadline, std::string name);
  asio::awaitable<absl::StatusOr<std::vector<PostgresHost>>> ResolveHosts(MonoTime deadline);

  const PoolSettings settings_;
  const PostgresOptions options_;
  const Clock& clock_;
  BlockingPool look_ups_;
  BlockingPool cancels_;  // apart, so that those of a host that is gone do not hold up finding another

  Mutex mutex_;  // a leaf
  std::string opens_under_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
