// Unmodified drivers find at a pool socket what they find at a server: the scripts of tests/drivers, which
// hold on bare servers, hold through a small pool as well.
#include <signal.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <ostream>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

constexpr absl::Duration kBetweenLooks = absl::Milliseconds(100);

enum class Place { kPostgres, kRedis };

struct Script {
  std::string name;  // of the test
  Place place;       // what it is tried on
  std::string file;  // in tests/drivers
  std::vector<std::string> arguments = {};
};
void PrintTo(const Script& script, std::ostream* out) {
  *out << script.file;
}
std::string NameOf(const ::testing::TestParamInfo<Script>& script) {
  return script.param.name;
}

// A broker with a pool of `size` connections to each server; over TCP for the tenant that the examples log in
// as.
class PoolSockets : public ::testing::Test {
 protected:
  explicit PoolSockets(int size) : broker_({.settings = Settings(size)}) {}

  std::string Settings(int size) const {
    const std::string password = folder_.path() + "/password";
    std::ofstream(password) << "open-sesame\n";
    const std::string rest =
        absl::StrCat("max: ", size, ", allow: [search, default], socket: {tcp: '127.0.0.1:0'}}");
    return absl::StrCat("tenants: {search: {password_file: ", password, "}}\npools: {main: {upstream: \"",
                        postgres_.uri(), "\", ", rest, ", cache: {upstream: \"", redis_.uri(), "\", ", rest,
                        "}\n");
  }

  std::string place(Place place) const {
    return broker_.runtime_dir() + (place == Place::kPostgres ? "/pools/main" : "/pools/cache/redis.sock");
  }

  // Runs it to its end, and sees that nothing of it is left in the broker. `meanwhile`: called again and
  // again.
  void ExpectHolds(
      const std::string& file, const std::vector<std::string>& arguments,
      const std::vector<std::string>& more_environment = {},
      const std::function<void()>& meanwhile = [] {}) const {
    const std::string source = std::getenv("LESSOR_SOURCE_DIR");
    const Footprint before = broker_.footprint();
    std::vector<std::string> command = {absl::StrCat(source, "/tests/drivers/", file)};
    command.insert(command.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment = {
        absl::StrCat("NODE_PATH=", std::getenv("LESSOR_BUILD_DIR"), "/tests/drivers/node_modules"),
        "PYTHONDONTWRITEBYTECODE=1"};
    environment.insert(environment.end(), more_environment.begin(), more_environment.end());
    ChildProcess script({command, std::nullopt, SIGTERM, environment});
    while (!script.WaitForEndOfOutput(kBetweenLooks)) meanwhile();
    const int code = script.Wait();
    EXPECT_EQ(code, 0) << script.output() << broker_.log();
    EXPECT_TRUE(broker_.SettlesTo(before));
  }
  std::vector<std::string> Arguments(const Script& script) const {
    std::vector<std::string> arguments = {place(script.place)};
    arguments.insert(arguments.end(), script.arguments.begin(), script.arguments.end());
    return arguments;
  }
  void ExpectHolds(const Script& script) const { ExpectHolds(script.file, Arguments(script)); }

  TempFolder folder_;
  PostgresServer postgres_;
  RedisServer redis_;
  Lessord broker_;
};

// Fewer connections than most scripts have clients.
class DriversTest : public PoolSockets, public ::testing::WithParamInterface<Script> {
 protected:
  DriversTest() : PoolSockets(3) {}
};

TEST_P(DriversTest, FindsAServerOfItsOwn) {
  ExpectHolds(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Postgres, DriversTest,
                         ::testing::Values(Script{"Psql", Place::kPostgres, "with_psql.sh"},
                                           Script{"Pgbench", Place::kPostgres, "with_pgbench.sh"},
                                           Script{"Psycopg2", Place::kPostgres, "with_psycopg2.py"},
                                           Script{"Psycopg", Place::kPostgres, "with_psycopg.py"},
                                           Script{"PsycopgPrepared", Place::kPostgres,
                                                  "with_psycopg_prepared.py"},
                                           Script{"PsycopgPool", Place::kPostgres, "with_psycopg_pool.py"},
                                           Script{"Asyncpg", Place::kPostgres, "with_asyncpg.py"},
                                           Script{"Sqlalchemy", Place::kPostgres, "with_sqlalchemy.py"},
                                           Script{"NodePostgres", Place::kPostgres, "with_pg.js"}),
                         NameOf);
INSTANTIATE_TEST_SUITE_P(Redis, DriversTest,
                         ::testing::Values(Script{"RedisCli", Place::kRedis, "with_redis_cli.sh"},
                                           Script{"RedisPy", Place::kRedis, "with_redis_py.py"},
                                           Script{"Ioredis", Place::kRedis, "with_ioredis.js"}),
                         NameOf);

// With lessor-swap.so beneath them, and connections enough: who is swapped keeps its own. Left out are
// scripts that look at what RESET goes back to.
class SwappedDriversTest : public PoolSockets, public ::testing::WithParamInterface<Script> {
 protected:
  SwappedDriversTest() : PoolSockets(20) {}
};

TEST_P(SwappedDriversTest, FindsAServerOfItsOwn) {
  const std::string build = std::getenv("LESSOR_BUILD_DIR");
  ExpectHolds(GetParam().file, {place(Place::kPostgres)},
              {absl::StrCat("LD_PRELOAD=", build, "/client/preload/lessor-swap.so"),
               absl::StrCat("LESSOR_SWAP=", broker_.runtime_dir(), "/pools")});
  EXPECT_GT(broker_.Metric("lessor_pool_swaps_total{pool=\"main\"}"), 0);
}
INSTANTIATE_TEST_SUITE_P(Postgres, SwappedDriversTest,
                         ::testing::Values(Script{"Psql", Place::kPostgres, "with_psql.sh"},
                                           Script{"Pgbench", Place::kPostgres, "with_pgbench.sh"},
                                           Script{"PsycopgPrepared", Place::kPostgres,
                                                  "with_psycopg_prepared.py"},
                                           Script{"PsycopgPool", Place::kPostgres, "with_psycopg_pool.py"},
                                           Script{"Asyncpg", Place::kPostgres, "with_asyncpg.py"}),
                         NameOf);

// The scripts print their seeds.
class IsolationTest : public DriversTest {};

TEST_P(IsolationTest, ClientsThatShareConnectionsSeeOnlyTheirOwn) {
  ExpectHolds(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Servers, IsolationTest,
                         ::testing::Values(Script{"Postgres", Place::kPostgres, "isolation.py"},
                                           Script{"Redis", Place::kRedis, "isolation_redis.py"}),
                         NameOf);

// Two hundred clients that never close.
class CrowdTest : public PoolSockets, public ::testing::WithParamInterface<Script> {
 protected:
  CrowdTest() : PoolSockets(10) {}
};

TEST_P(CrowdTest, EverybodyGetsOnAndKeepsWhatItHas) {
  constexpr double kClients = 200;  // as the scripts have it
  double most_pinned = 0;
  ExpectHolds(GetParam().file, Arguments(GetParam()), {}, [&] {
    most_pinned =
        std::max(most_pinned, broker_.Metric("lessor_pool_clients{pool=\"main\",state=\"pinned\"}"));
  });
  EXPECT_LE(most_pinned, 0.05 * kClients);
}
INSTANTIATE_TEST_SUITE_P(
    Drivers, CrowdTest,
    ::testing::Values(Script{"Psycopg", Place::kPostgres, "crowd.py", {"--driver", "psycopg"}},
                      Script{"Asyncpg", Place::kPostgres, "crowd.py", {"--driver", "asyncpg"}},
                      Script{"Sqlalchemy", Place::kPostgres, "crowd.py", {"--driver", "sqlalchemy"}},
                      Script{"NodePostgres", Place::kPostgres, "crowd.js"}),
    NameOf);

class DocumentationTest : public PoolSockets {
 protected:
  DocumentationTest() : PoolSockets(3) {}
};

TEST_F(DocumentationTest, ItsExamplesRunAsTheyStandThere) {
  ExpectHolds("documentation.py",
              {place(Place::kPostgres), place(Place::kRedis), absl::StrCat(broker_.pool_port("main")),
               absl::StrCat(broker_.pool_port("cache")),
               absl::StrCat(std::getenv("LESSOR_SOURCE_DIR"), "/docs/drivers.md")});
}

}  // namespace
}  // namespace lessor::testing
