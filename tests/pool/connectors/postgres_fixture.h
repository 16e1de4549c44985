#pragma once

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "daemon/pool/connectors/postgres.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/pool/connectors/runner.h"
#include "tests/pool/connectors/settings_of.h"

namespace lessor::testing {

// One server for all tests of a suite, and a connector to it.
class PostgresConnectorFixture : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { server_ = std::make_unique<PostgresServer>(); }
  static void TearDownTestSuite() { server_.reset(); }

  absl::StatusOr<std::unique_ptr<Connection>> Connect(const PoolSettings& settings, MonoTime deadline) {
    absl::StatusOr<std::unique_ptr<Connector>> connector =
        PostgresConnector::Create(settings, runner_.clock());
    LESSOR_CHECK(connector.ok());
    connector_ = *std::move(connector);
    return runner_.Await(connector_->Connect(deadline));
  }

  absl::StatusOr<std::unique_ptr<Connection>> Connect(const std::string& uri) {
    return Connect(SettingsOf(uri), runner_.Soon());
  }

  std::unique_ptr<Connection> Connected() {
    absl::StatusOr<std::unique_ptr<Connection>> connection = Connect(server_->uri());
    EXPECT_TRUE(connection.ok()) << connection.status();
    LESSOR_CHECK(connection.ok());
    return *std::move(connection);
  }

  absl::Status Reset(Connection& connection) { return runner_.Await(connection.Reset(runner_.Soon())); }

  // How pg_stat_activity sees a connection: "idle", "active", "" once it is gone.
  static std::string StateSql(const Connection& connection) {
    return "SELECT state FROM pg_stat_activity WHERE pid = " + connection.facts().at("backend_pid");
  }

  static inline std::unique_ptr<PostgresServer> server_;
  Runner runner_;
  std::unique_ptr<Connector> connector_;
};

}  // namespace lessor::testing
