// Clients of a pool socket that are killed, or leave, at moments when something of theirs is under way.
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/forked_agent.h"
#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

class PoolSocketDeathTest : public PoolSocketFixture {
 protected:
  PoolSocketDeathTest() : PoolSocketFixture("max: 1") {}

  // Somebody who wants the slot of whoever is idle, whose answers are held up while it is asked what it
  // carries.
  std::unique_ptr<RawPostgres> HoldUpParking() {
    proxy_.HoldAnswers();
    auto coming = std::make_unique<RawPostgres>(folder());
    coming->SendStartup();
    EXPECT_TRUE(AwaitQuery("pg_catalog.current_setting"));
    return coming;
  }
  void ExpectServed(RawPostgres& client) {
    proxy_.Pass();
    ASSERT_TRUE(client.AwaitReady());
    EXPECT_EQ(client.Ask("SELECT concat('+', current_setting('app.trace', true))").value, "+");
  }
};

TEST_F(PoolSocketDeathTest, AKilledPipelineIsUndoneAndItsConnectionClosed) {
  server_.Ask("DROP TABLE IF EXISTS written; CREATE TABLE written (line text)");
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    RawPostgres client(folder());
    client.SendStartup();
    (void)client.AwaitReady();
    client.SendQuery("SET app.trace TO 'left'");
    (void)client.AwaitReady();
    // So few that all can be sent, though nobody reads the answers. A Sync never comes.
    client.SendParse("write", "INSERT INTO written VALUES ('half') RETURNING repeat('x', 100000)");
    for (int i = 0; i < 50; ++i) client.SendRun("write");
    hold("sent");
  });
  ASSERT_EQ(victim.told(), "sent");
  // Nobody reads the answers.
  ASSERT_TRUE(AwaitOthers("wait_event = 'ClientWrite'", 1));
  victim.Kill();
  EXPECT_TRUE(NothingRuns());
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM written"), "0");
}

TEST_F(PoolSocketDeathTest, WhatIsBehindTheLastSyncOfAKilledPipelineIsNotDone) {
  server_.Ask("DROP TABLE IF EXISTS written; CREATE TABLE written (line text)");
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    RawPostgres client(folder());
    client.SendStartup();
    (void)client.AwaitReady();
    client.SendParse("write", "INSERT INTO written VALUES ('one')");
    client.SendRun("write");
    client.SendSync();
    client.SendRun("write");
    client.SendParse("", "SELECT pg_sleep(600)");
    client.SendRun("");
    client.SendSync();
    hold("sent");
  });
  ASSERT_EQ(victim.told(), "sent");
  ASSERT_TRUE(AwaitQuery("pg_sleep(600)"));
  victim.Kill();
  EXPECT_TRUE(NothingRuns());
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM written"), "1");
}

TEST_F(PoolSocketDeathTest, WhoIsKilledWhileItIsBeingParkedGivesUpItsSlot) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    const auto client = Traced();
    hold("idle");
  });
  ASSERT_EQ(victim.told(), "idle");
  ASSERT_TRUE(AwaitClients("idle", 1));
  const auto coming = HoldUpParking();
  victim.Kill();
  victim.Reap();
  ASSERT_TRUE(AwaitSlots("lent", 0));
  ExpectServed(*coming);
}

TEST_F(PoolSocketDeathTest, WhoSaysGoodbyeWhileItIsBeingParkedGivesUpItsSlot) {
  const auto leaving = Traced();
  ASSERT_TRUE(AwaitClients("idle", 1));
  const auto coming = HoldUpParking();
  leaving->SendGoodbye();
  ExpectServed(*coming);
  EXPECT_TRUE(leaving->AwaitEnd());
}

TEST_F(PoolSocketDeathTest, WhoSpeaksWhileItIsBeingParkedIsServedInItsTurn) {
  const auto first = Traced();
  ASSERT_TRUE(AwaitClients("idle", 1));
  const auto coming = HoldUpParking();
  first->SendQuery("SHOW app.trace");
  ExpectServed(*coming);
  EXPECT_EQ(first->Hear().value, "left");
}

TEST_F(PoolSocketDeathTest, AnUpstreamThatIsLostWhileAClientIsBeingParkedIsToldToTheClientOnly) {
  const auto first = Traced();
  ASSERT_TRUE(AwaitClients("idle", 1));
  const auto coming = HoldUpParking();
  proxy_.EndWriting();
  const Heard heard = first->Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "08001") << heard.words;
  ExpectServed(*coming);
}

TEST_F(PoolSocketDeathTest, WhoIsKilledWhileItWaitsGivesUpItsPlace) {
  const auto holder = Traced();
  EXPECT_TRUE(holder->Ask("BEGIN").ready);
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    const RawPostgres client(folder());
    client.SendStartup();
    hold("waiting");
  });
  ASSERT_EQ(victim.told(), "waiting");
  ASSERT_TRUE(AwaitClients("waiting", 1));
  victim.Kill();
  EXPECT_TRUE(AwaitClients("waiting", 0));
  EXPECT_TRUE(holder->Ask("COMMIT").ready);
}

// However they lie in time, the cancel must not hit the next client.
TEST_F(PoolSocketDeathTest, WhoClosesRightAfterACancelRequestLeavesTheNextClientAlone) {
  for (int round = 0; round < 12; ++round) {
    auto client = Traced();
    client->SendQuery("SELECT pg_sleep(600)");
    ASSERT_TRUE(AwaitOthers("query LIKE '%sleep(600)%' AND state = 'active'", 1));
    {
      RawPostgres cancelling(folder());
      cancelling.SendCancelOf(*client);
      if (round % 3 == 0) client.reset();
    }
    if (round % 3 == 1) client.reset();
    if (round % 3 == 2) {
      client->SendGoodbye();
      client.reset();
    }
    const Heard heard = Connected()->Ask("SELECT pg_sleep(0.01)");
    EXPECT_TRUE(heard.ready);
    EXPECT_EQ(heard.state, "") << heard.words;
  }
}

}  // namespace
}  // namespace lessor::testing
