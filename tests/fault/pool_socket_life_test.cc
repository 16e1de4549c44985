// What becomes of the clients of a pool socket when descriptors run out, pools are replaced or taken away,
// sessions are ended and the broker stops.
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "tests/fault/forked_agent.h"
#include "tests/fault/pool_client.h"
#include "tests/fault/pool_socket_fixture.h"
#include "tests/fault/raw_agent.h"

namespace lessor::testing {
namespace {

using ::testing::AnyOf;

// How much time of a processor a process has used.
absl::Duration ProcessorTime(pid_t pid) {
  std::ifstream file(absl::StrCat("/proc/", pid, "/stat"));
  std::string line;
  std::getline(file, line);
  const std::vector<std::string> words = absl::StrSplit(line.substr(line.rfind(')') + 2), ' ');
  int64_t user = 0;
  int64_t system = 0;
  EXPECT_TRUE(absl::SimpleAtoi(words.at(11), &user) && absl::SimpleAtoi(words.at(12), &system));
  return absl::Seconds(user + system) / ::sysconf(_SC_CLK_TCK);
}

class PoolSocketExhaustionTest : public PoolSocketFixture {
 protected:
  static constexpr int kLimit = 120;
  PoolSocketExhaustionTest() : PoolSocketFixture("max: 2", "", kLimit) {}
};

TEST_F(PoolSocketExhaustionTest, WhoIsThereGoesOnAndWhoComesGetsInWhenThereIsRoom) {
  const auto first = Traced();
  const auto other = Traced();
  {
    std::vector<std::unique_ptr<RawPostgres>> crowd;
    int turned_away = 0;
    while (turned_away == 0 && crowd.size() < kLimit) {
      crowd.push_back(std::make_unique<RawPostgres>(folder()));
      crowd.back()->SendStartup();
      const Heard heard = crowd.back()->Hear();
      if (heard.ready) continue;
      ++turned_away;
      EXPECT_TRUE(heard.ended);
      EXPECT_EQ(heard.state, "53300") << heard.words;
    }
    EXPECT_GT(crowd.size(), 10u);
    EXPECT_EQ(turned_away, 1);
    EXPECT_LT(broker_.open_descriptors(), kLimit);
    // More of them at the door, and nothing to be done for them.
    for (int i = 0; i < 20; ++i) {
      RawPostgres late(folder());
      late.SendStartup();
      EXPECT_TRUE(late.AwaitEnd());
    }
    const absl::Duration before = ProcessorTime(broker_.pid());
    EXPECT_TRUE(first->Ask("SELECT pg_sleep(0.5)").ready);
    EXPECT_LT(ProcessorTime(broker_.pid()) - before, absl::Milliseconds(250));
    EXPECT_EQ(other->Ask("SHOW app.trace").value, "left");
  }
  EXPECT_TRUE(Eventually([&] {
    RawPostgres late(folder());
    late.SendStartup();
    return late.AwaitReady();
  }));
  EXPECT_EQ(first->Ask("SHOW app.trace").value, "left");
}

// Idle, in a transaction, parked and waiting: one of each.
struct Clients {
  std::unique_ptr<RawPostgres> idle;
  std::unique_ptr<RawPostgres> active;
  std::unique_ptr<RawPostgres> parked;
};

class PoolSocketLifeTest : public PoolSocketFixture {
 protected:
  static constexpr char kPool[] = "max: 2, recall_timeout: 500ms";
  PoolSocketLifeTest() : PoolSocketFixture(kPool, "io_threads: 3\n") {}

  // All that it may hear of a pool that goes away: from a broker that drains, or one that cuts.
  static auto IsTold() { return AnyOf("57P03", "57P01"); }
  Clients Various() const {
    Clients clients;
    clients.parked = Traced();
    clients.active = Traced();
    EXPECT_TRUE(clients.active->Ask("BEGIN").ready);
    clients.idle = Traced();
    EXPECT_TRUE(AwaitClients("parked", 1) && AwaitClients("idle", 1) && AwaitClients("in_transaction", 1));
    return clients;
  }
  void Reload(const std::string& settings) const {
    broker_.WriteSettings(settings);
    EXPECT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  }
  void EndSessionOf(pid_t pid) const {
    const std::string list = broker_.Lessorctl({"--json", "sessions"}).output;
    const absl::string_view before =
        absl::string_view(list).substr(0, list.find(absl::StrCat("\"pid\":", pid, ",")));
    constexpr absl::string_view kKey = "\"session_id\":\"";
    const size_t at = before.rfind(kKey);
    ASSERT_NE(at, absl::string_view::npos) << list;
    const absl::string_view id = before.substr(at + kKey.size());
    EXPECT_EQ(broker_.Lessorctl({"kill-session", std::string(id.substr(0, id.find('"')))}).exit_code, 0);
  }
  // The same pool by another way.
  std::string Replaced() const {
    return absl::StrCat("pools: {main: {upstream: '", server_.uri(), "', ", kPool, "}}\n");
  }
};

TEST_F(PoolSocketLifeTest, AReloadThatReplacesAPoolLetsTransactionsEndAndTellsTheRest) {
  const Clients clients = Various();
  Reload(Replaced());
  EXPECT_EQ(clients.active->Ask("SELECT 1").value, "1");
  EXPECT_TRUE(clients.active->Ask("COMMIT").ready);
  for (RawPostgres* client : {clients.parked.get(), clients.active.get(), clients.idle.get()}) {
    const Heard heard = client->Hear();  // without asking anything
    EXPECT_TRUE(heard.ended);
    EXPECT_EQ(heard.state, "57P03") << heard.words;
  }
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");
  EXPECT_TRUE(AwaitOthers("true", 1)) << "those of the old pool are closed";
}

TEST_F(PoolSocketLifeTest, AReloadThatReplacesAPoolEndsTransactionsThatLastTooLong) {
  const Clients clients = Various();
  Reload(Replaced());
  const Heard heard = clients.active->Hear();  // recall_timeout
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "57P01") << heard.words;
  EXPECT_TRUE(AwaitOthers("true", 0));
}

TEST_F(PoolSocketLifeTest, AReloadThatReplacesAPoolCutsWhatIsUnderWayWhenItLastsTooLong) {
  const auto client = Traced();
  client->SendQuery("SELECT pg_sleep(600)");
  ASSERT_TRUE(AwaitQuery("sleep(600)"));
  Reload(Replaced());
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "57P01") << heard.words;
  EXPECT_TRUE(AwaitOthers("true", 0));
}

TEST_F(PoolSocketLifeTest, AReloadThatRemovesAPoolTakesItsSocketAwayAndTellsItsClients) {
  const Clients clients = Various();
  Reload("pools: {}\n");
  EXPECT_FALSE(std::filesystem::exists(folder()));
  EXPECT_TRUE(clients.active->Ask("COMMIT").ready);
  for (RawPostgres* client : {clients.parked.get(), clients.active.get(), clients.idle.get()}) {
    const Heard heard = client->Hear();  // without asking anything
    EXPECT_TRUE(heard.ended);
    EXPECT_EQ(heard.state, "57P03") << heard.words;
  }
  EXPECT_TRUE(AwaitOthers("true", 0));
  Reload(Settings(kPool));  // and back
}

// Where its socket is full when the last of it comes depends on the kernel: somewhere between these.
TEST_F(PoolSocketLifeTest, WhoReadsSlowlyHearsItsAnswerAheadOfTheEndOfItsPool) {
  for (int bytes = 220 << 10; bytes < 300 << 10; bytes += 10 << 10) {
    const auto client = Traced();
    client->SendQuery(absl::StrCat("SELECT repeat('x', ", bytes, ")"));
    EXPECT_TRUE(TakesNoMore(client->socket()));
    Reload("pools: {}\n");
    EXPECT_EQ(client->Hear().value.size(), bytes);
    const Heard heard = client->Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_EQ(heard.state, "57P03") << heard.words;
    Reload(Settings(kPool));  // and back
  }
}

TEST_F(PoolSocketLifeTest, AReloadThatForbidsATenantAPoolEndsItsClientsWithTheirTransactions) {
  const Clients clients = Various();
  const std::string other = "tenants: {other: {match: {listener: grpc}}}\n";
  Reload(other + Settings(absl::StrCat(kPool, ", allow: [other]")));
  EXPECT_EQ(clients.active->Ask("SELECT 1").value, "1");
  EXPECT_TRUE(clients.active->Ask("COMMIT").ready);
  for (RawPostgres* client : {clients.parked.get(), clients.active.get(), clients.idle.get()}) {
    const Heard heard = client->Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_EQ(heard.state, "28000") << heard.words;
  }
  Reload(other + Settings(absl::StrCat(kPool, ", allow: [other, default]")));
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");
  Reload(Settings(kPool));  // and back
}

// Else a pool could have two relays, whose clients would take each other's sessions for their own.
TEST_F(PoolSocketLifeTest, ASocketThatAReloadSwitchesOffIsThereUntilARestart) {
  const auto client = Traced();
  for (const char* enabled : {"false", "true"}) {
    Reload(Settings(absl::StrCat(kPool, ", socket: {enabled: ", enabled, "}")));
    EXPECT_EQ(client->Ask("SHOW app.trace").value, "left");
    EXPECT_EQ(Connected()->Ask("SELECT current_setting('app.trace', true)").value, "");
  }
  EXPECT_TRUE(broker_.WaitForLog("needs_restart=\"io_threads pools.main.socket.enabled\""));
}

// Those who are idle were asked for nothing until then.
TEST_F(PoolSocketLifeTest, AReloadThatLetsIdleClientsMakeRoomServesThoseWhoWait) {
  Reload(Settings("max: 1, hold: session"));
  const auto idle = Traced();
  const auto waiting = std::make_unique<RawPostgres>(folder());
  waiting->SendStartup();
  ASSERT_TRUE(AwaitClients("idle", 1) && AwaitClients("waiting", 1));
  Reload(Settings("max: 1, hold: until_wanted"));
  EXPECT_TRUE(waiting->AwaitReady());
  for (int round = 0; round < 3; ++round) {  // and again, each time that somebody waits
    EXPECT_EQ(idle->Ask("SHOW app.trace").value, "left");
    EXPECT_EQ(waiting->Ask("SELECT current_setting('app.trace', true)").value, "");
  }
  Reload(Settings(kPool));  // and back
}

TEST_F(PoolSocketLifeTest, WhoWaitsForAPoolThatIsReplacedIsTold) {
  const Clients clients = Various();
  EXPECT_TRUE(clients.idle->Ask("BEGIN").ready);
  const auto waiting = std::make_unique<RawPostgres>(folder());
  waiting->SendStartup();
  ASSERT_TRUE(AwaitClients("waiting", 1));
  Reload(Replaced());
  const Heard heard = waiting->Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "57P03") << heard.words;
  EXPECT_TRUE(clients.idle->Ask("COMMIT").ready);
}

TEST_F(PoolSocketLifeTest, AnEndedSessionTakesAllOfItsClientsWithIt) {
  const auto bystander = Traced();
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    const auto active = Traced();
    active->SendQuery("SELECT pg_sleep(600)");
    const auto parked = Traced();
    const auto other = Traced();
    (void)other->Ask("BEGIN");
    hold("there");
  });
  ASSERT_EQ(victim.told(), "there");
  ASSERT_TRUE(AwaitClients("parked", 2) && AwaitClients("active", 1) && AwaitClients("in_transaction", 1));
  const auto waiting = std::make_unique<RawPostgres>(folder());
  waiting->SendStartup();
  EndSessionOf(victim.pid());
  EXPECT_TRUE(waiting->AwaitReady());
  EXPECT_TRUE(NothingRuns());
  EXPECT_TRUE(Eventually([&] { return ClientsIn("active") + ClientsIn("idle") + ClientsIn("parked") == 2; }));
  EXPECT_EQ(bystander->Ask("SHOW app.trace").value, "left");
}

TEST_F(PoolSocketLifeTest, WhoseSessionIsEndedIsToldAndMayConnectAgain) {
  const Clients clients = Various();
  RawAgent agent(broker_.attach_socket());  // another session of this process, by which it is known to run
  ASSERT_TRUE(agent.Hello().ok());
  EndSessionOf(::getpid());
  for (RawPostgres* client : {clients.parked.get(), clients.active.get(), clients.idle.get()}) {
    const Heard heard = client->Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_EQ(heard.state, "57P01") << heard.words;
  }
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");
}

// How the broker stops; it is started again afterwards, for what each test looks at in the end.
class PoolSocketStopTest : public PoolSocketLifeTest {
 protected:
  void Drain(const std::string& timeout) const {
    Reload(absl::StrCat("drain_timeout: ", timeout, "\n", Settings(kPool)));
    broker_.Signal(SIGTERM);
    ASSERT_TRUE(broker_.WaitForLog(" draining "));
  }
  void ExpectStopped() {
    EXPECT_TRUE(broker_.WaitForLog(" stopped"));
    EXPECT_EQ(broker_.Terminate(), 0);
    EXPECT_FALSE(std::filesystem::exists(folder()));
    EXPECT_TRUE(AwaitOthers("true", 0));
    broker_.Start();
  }
};

TEST_F(PoolSocketStopTest, ADrainLetsTransactionsEndAndTellsEverybody) {
  const Clients clients = Various();
  Drain("10m");
  EXPECT_EQ(clients.active->Ask("SELECT 1").value, "1");
  ASSERT_TRUE(AwaitClients("parked", 2)) << "who is idle is asked for its connection first";
  const Heard idle = clients.idle->Ask("SELECT 1");
  EXPECT_TRUE(idle.ended);
  EXPECT_EQ(idle.state, "57P03") << idle.words;
  RawPostgres late(folder());
  late.SendStartup();
  const Heard refused = late.Hear();
  EXPECT_TRUE(refused.ended);
  EXPECT_EQ(refused.state, "57P03") << refused.words;
  EXPECT_TRUE(clients.active->Ask("COMMIT").ready);
  for (RawPostgres* client : {clients.parked.get(), clients.active.get()}) {
    const Heard heard = client->Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_THAT(heard.state, IsTold()) << heard.words;
  }
  ExpectStopped();
}

TEST_F(PoolSocketStopTest, ADrainThatIsOverCutsWhatIsLeft) {
  const Clients clients = Various();
  clients.active->SendQuery("SELECT pg_sleep(600)");
  ASSERT_TRUE(AwaitQuery("sleep(600)"));
  Drain("100ms");
  for (RawPostgres* client : {clients.parked.get(), clients.active.get(), clients.idle.get()}) {
    const Heard heard = client->Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_THAT(heard.state, IsTold()) << heard.words;
  }
  ExpectStopped();
}

TEST_F(PoolSocketStopTest, AllOfManyParkedClientsAreToldWhenTheBrokerStops) {
  std::vector<std::unique_ptr<RawPostgres>> clients;
  for (int i = 0; i < 200; ++i) clients.push_back(Connected());
  ASSERT_TRUE(Eventually([&] { return ClientsIn("parked") >= 198; }));
  broker_.Signal(SIGTERM);
  for (const auto& client : clients) {
    const Heard heard = client->Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_THAT(heard.state, IsTold()) << heard.words;
  }
  ExpectStopped();
}

}  // namespace
}  // namespace lessor::testing
