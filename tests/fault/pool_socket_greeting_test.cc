// Clients that connect to a pool whose connections are given back with each transaction: from the second of a
// kind on, their greeting takes none.
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/postgres.h"
#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

class PoolSocketGreetingTest : public PoolSocketFixture {
 protected:
  static constexpr char kPool[] = "max: 1, acquire_timeout: 500ms, hold: transaction";
  PoolSocketGreetingTest() : PoolSocketFixture(kPool) {}
  void SetUp() override {
    PoolSocketFixture::SetUp();
    EXPECT_EQ(Traced()->Ask("SHOW app.trace").value, "left");
  }
};

TEST_F(PoolSocketGreetingTest, WhoConnectsWhileAllIsTakenWaitsOnlyWhenItAsks) {
  const auto busy = Traced();
  EXPECT_TRUE(busy->Ask("BEGIN").ready);
  const auto other = Connected();
  EXPECT_TRUE(AwaitClients("waiting", 0));
  other->SendQuery("SELECT coalesce(current_setting('app.trace', true), '')");
  EXPECT_TRUE(AwaitClients("waiting", 1));
  EXPECT_TRUE(busy->Ask("COMMIT").ready);
  const Heard heard = other->Hear();
  EXPECT_TRUE(heard.ready);
  EXPECT_EQ(heard.value, "") << "and it is nobody else's session";
}

TEST_F(PoolSocketGreetingTest, WhoNeverAsksLeavesNothing) {
  const auto busy = Traced();
  EXPECT_TRUE(busy->Ask("BEGIN").ready);
  for (int i = 0; i < 20; ++i) Connected();
  EXPECT_TRUE(AwaitClients("parked", 0));
}

TEST_F(PoolSocketGreetingTest, AQueryInOneWriteWithTheStartupIsAnswered) {
  std::string query;
  postgres::AppendQuery("SELECT 1", query);
  RawPostgres client(folder());
  client.SendStartup();
  client.Send(query);
  EXPECT_TRUE(client.AwaitReady());
  EXPECT_EQ(client.Hear().value, "1");
}

TEST_F(PoolSocketGreetingTest, WhoseServerIsGoneIsToldWhenItAsks) {
  proxy_.EndWriting();
  proxy_.BlackHole();
  const auto client = Connected();
  const Heard heard = client->Ask("SELECT 1");
  EXPECT_TRUE(heard.ended);
  EXPECT_TRUE(heard.state == "08001" || heard.state == "53300") << heard.words;
}

TEST_F(PoolSocketGreetingTest, WhoMayNotUseThePoolAnyMoreIsNotGreeted) {
  const std::string settings = "tenants: {other: {match: {listener: grpc}}}\n";
  broker_.WriteSettings(settings + Settings(absl::StrCat("allow: [other], ", kPool)));
  EXPECT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  RawPostgres client(folder());
  client.SendStartup();
  const Heard heard = client.Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "28000") << heard.words;
  broker_.WriteSettings(settings + Settings(kPool));
  EXPECT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
}

}  // namespace
}  // namespace lessor::testing
