#include "tests/fault/pool_socket_fixture.h"

#include "absl/strings/str_cat.h"

namespace lessor::testing {

PoolSocketFixture::PoolSocketFixture(const std::string& pool, const std::string& settings,
                                     int descriptors_max)
    : broker_({.settings = settings + Settings(pool), .descriptors_max = descriptors_max}),
      before_(broker_.footprint()) {}

// Time-outs short enough to wait for them.
std::string PoolSocketFixture::Settings(const std::string& pool) const {
  return absl::StrCat("pools: {main: {upstream: 'postgresql://postgres@/postgres?host=", proxy_.folder(),
                      "', connect_timeout: 500ms, cancel_timeout: 200ms, close_timeout: 200ms, ",
                      "reset_timeout: 500ms, backoff: {initial: 10ms, max: 50ms}, ", pool, "}}\n");
}

void PoolSocketFixture::TearDown() {
  proxy_.Pass();
  EXPECT_TRUE(Eventually([&] {
    RawPostgres heir(folder());
    heir.SendStartup();
    if (!heir.AwaitReady()) return false;
    const Heard heard = heir.Ask(
        "SELECT concat(current_setting('app.trace', true), count(*)) FROM pg_catalog.pg_prepared_statements");
    EXPECT_TRUE(!heard.ready || heard.value == "0") << heard.value;
    return heard.ready;
  }));
  EXPECT_TRUE(NothingRuns());
  EXPECT_TRUE(broker_.SettlesTo(before_));
  EXPECT_TRUE(AwaitOthers("true", broker_.Slots("main", "idle")));
}

std::unique_ptr<RawPostgres> PoolSocketFixture::Connected() const {
  auto client = std::make_unique<RawPostgres>(folder());
  client->SendStartup();
  EXPECT_TRUE(client->AwaitReady());
  return client;
}

std::unique_ptr<RawPostgres> PoolSocketFixture::Traced() const {
  auto client = Connected();
  EXPECT_TRUE(client->Ask("SET app.trace TO 'left'").ready);
  return client;
}

int PoolSocketFixture::ClientsIn(const std::string& state) const {
  return static_cast<int>(
      broker_.Metric(absl::StrCat("lessor_pool_clients{pool=\"main\",state=\"", state, "\"}")));
}

// Without those who have looked a moment ago: they may be there yet.
std::string PoolSocketFixture::Others(const std::string& condition) {
  return absl::StrCat("FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> '",
                      PostgresServer::kOnlooker, "' AND (", condition, ")");
}

bool PoolSocketFixture::AwaitOthers(const std::string& condition, int count) const {
  return server_.AskUntil(absl::StrCat("SELECT count(*) ", Others(condition)), absl::StrCat(count));
}

bool PoolSocketFixture::AwaitQuery(const std::string& part) const {
  return server_.AskUntil(
      absl::StrCat("SELECT count(*) > 0 ", Others(absl::StrCat("query LIKE '%", part, "%'"))), "t");
}

}  // namespace lessor::testing
