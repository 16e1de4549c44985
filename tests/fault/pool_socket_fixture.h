#pragma once

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "tests/fault/proxy.h"
#include "tests/fault/raw_postgres.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"

namespace lessor::testing {

// A PostgreSQL server, of all tests of a suite, a broker with a pool of it, and a proxy between the two.
// After each test the broker must hold what it held before and the server know of no connection that the pool
// does not, and the next client must find a session without traces; so clients leave one: Traced().
class PoolSocketFixture : public ::testing::Test {
 protected:
  // `pool`: more of its settings; `settings`: more of the broker's.
  explicit PoolSocketFixture(const std::string& pool, const std::string& settings = "",
                             int descriptors_max = 0);
  static void SetUpTestSuite() { shared_ = std::make_unique<PostgresServer>(); }
  static void TearDownTestSuite() { shared_.reset(); }
  void SetUp() override { ASSERT_TRUE(AwaitOthers("true", 0)); }
  void TearDown() override;

  std::string Settings(const std::string& pool) const;
  std::string folder() const { return broker_.runtime_dir() + "/pools/main"; }
  std::unique_ptr<RawPostgres> Connected() const;
  std::unique_ptr<RawPostgres> Traced() const;
  int ClientsIn(const std::string& state) const;
  bool AwaitClients(const std::string& state, int count) const {
    return Eventually([&] { return ClientsIn(state) == count; });
  }
  // How many connections the server knows that are neither the test's own nor excluded by `condition`.
  static std::string Others(const std::string& condition = "true");
  bool AwaitOthers(const std::string& condition, int count) const;
  // That the server is asked for nothing that nobody waits for.
  bool NothingRuns() const { return AwaitOthers("state <> 'idle'", 0); }
  // That the server has begun with what has this in its text.
  bool AwaitQuery(const std::string& part) const;
  bool AwaitSlots(const std::string& state, int count) const {
    return Eventually([&] { return broker_.Slots("main", state) == count; });
  }

  static inline std::unique_ptr<PostgresServer> shared_;
  PostgresServer& server_ = *shared_;
  Proxy proxy_{server_.socket_path()};
  Lessord broker_;
  const Footprint before_;
};

}  // namespace lessor::testing
