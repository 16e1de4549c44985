// Clients of a pool socket that die, leave or stop reading at bad moments, and an upstream that goes away.
#include <signal.h>
#include <sys/socket.h>

#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/postgres_bytes.h"
#include "tests/fault/raw_postgres.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"

namespace lessor::testing {
namespace {

constexpr char kOthers[] =
    "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";

class PoolSocketFaultTest : public ::testing::Test {
 protected:
  PoolSocketFaultTest() : before_(broker_.footprint()) {}
  ~PoolSocketFaultTest() override { EXPECT_TRUE(broker_.SettlesTo(before_)); }

  std::string folder() const { return broker_.runtime_dir() + "/pools/main"; }
  std::unique_ptr<RawPostgres> Connected() const {
    auto client = std::make_unique<RawPostgres>(folder());
    client->SendStartup();
    EXPECT_TRUE(client->AwaitReady());
    return client;
  }
  ChildProcess::Options Psql(const std::string& sql) const {
    return {{"psql", "-X", "-h", folder(), "-c", sql}, std::nullopt, SIGKILL, {"PGUSER=postgres"}};
  }
  // That the server is asked for nothing that nobody waits for.
  bool NothingRuns() const {
    return server_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND state <> 'idle'"), "0");
  }
  int ClientsIn(const std::string& state) const {
    return static_cast<int>(
        broker_.Metric(absl::StrCat("lessor_pool_clients{pool=\"main\",state=\"", state, "\"}")));
  }

  PostgresServer server_;
  Lessord broker_{{.settings = absl::StrCat("pools: {main: {max: 1, upstream: '", server_.uri(), "'}}\n")}};
  const Footprint before_;
};

// Its locks are being undone when somebody asks for the slot: who leaves must not be asked to make room.
TEST_F(PoolSocketFaultTest, WhoLeavesAndWhoComesAtTheSameMomentDoNotHoldUpTheBroker) {
  for (int round = 0; round < 10; ++round) {
    const auto leaving = Connected();
    leaving->SendQuery("SELECT pg_advisory_lock(1)");
    ASSERT_TRUE(leaving->AwaitReady());
    RawPostgres coming(folder());
    ASSERT_TRUE(Eventually([&] { return ClientsIn("parked") + ClientsIn("idle") >= 2; }));
    broker_.Signal(SIGSTOP);
    leaving->SendGoodbye();
    coming.SendStartup();
    broker_.Signal(SIGCONT);
    ASSERT_TRUE(coming.AwaitReady());
    coming.SendQuery("SELECT pg_advisory_unlock(1)");
    ASSERT_TRUE(coming.AwaitReady());
    coming.SendGoodbye();
    EXPECT_TRUE(coming.AwaitEnd());
  }
}

TEST_F(PoolSocketFaultTest, WhatAKilledClientHasAskedForIsCancelled) {
  ChildProcess psql(Psql("SELECT pg_sleep(600)"));
  ASSERT_TRUE(server_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1"));
  psql.Signal(SIGKILL);
  EXPECT_TRUE(NothingRuns());
  EXPECT_TRUE(Connected() != nullptr);  // the pool's only slot is there again
}

// Its socket is open yet, in a child's hands: the process that the session is of has ended.
TEST_F(PoolSocketFaultTest, AForkedChildDoesNotKeepWhatItsDeadParentHeld) {
  constexpr char kProgram[] = R"(
import os, socket, struct, sys
server = socket.socket(socket.AF_UNIX)
server.connect(sys.argv[1])
body = struct.pack('>I', 3 << 16) + b'user\0postgres\0\0'
server.sendall(struct.pack('>I', len(body) + 4) + body + b'Q' + struct.pack('>I', 10) + b'BEGIN\0')
heard = b''
while not heard.endswith(b'Z\0\0\0\5T'):
    heard += server.recv(4096)
if os.fork():
    os._exit(0)
while server.recv(4096):
    pass
)";
  ChildProcess parent(
      {{"/usr/bin/python3", "-c", kProgram, folder() + "/.s.PGSQL.5432"}, std::nullopt, SIGKILL, {}});
  EXPECT_EQ(parent.Wait(), 0);
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");  // the pool's only slot is there again
}

TEST_F(PoolSocketFaultTest, AClientKilledInACopyLeavesNothing) {
  server_.Ask("CREATE TABLE copied (line text)");
  {
    const auto client = Connected();
    client->SendQuery("COPY copied FROM STDIN");
    ASSERT_TRUE(server_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE 'COPY%'"), "1"));
    std::string data;
    postgres::AppendMessage('d', "a line\n", data);
    client->Send(data);
  }
  EXPECT_TRUE(NothingRuns());
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM copied"), "0");
  EXPECT_TRUE(Connected() != nullptr);
}

TEST_F(PoolSocketFaultTest, AClientThatDiesInATransactionHasItRolledBack) {
  server_.Ask("CREATE TABLE written (line text)");
  {
    const auto client = Connected();
    client->SendQuery("BEGIN; INSERT INTO written VALUES ('half')");
    ASSERT_TRUE(client->AwaitReady());
  }
  EXPECT_TRUE(NothingRuns());
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM written"), "0");
}

TEST_F(PoolSocketFaultTest, TheDeathOfAParkedClientCostsNothing) {
  auto parked = Connected();
  parked->SendQuery("SELECT 1");
  ASSERT_TRUE(parked->AwaitReady());
  const auto other = Connected();  // takes the only slot
  other->SendQuery("SELECT 1");
  ASSERT_TRUE(other->AwaitReady());
  ASSERT_TRUE(Eventually([&] { return ClientsIn("parked") == 1; }));
  const double connects = broker_.Metric("lessor_pool_connects_total{outcome=\"ok\",pool=\"main\"}");
  parked.reset();
  ASSERT_TRUE(Eventually([&] { return ClientsIn("parked") == 0; }));
  other->SendQuery("SELECT 1");
  EXPECT_TRUE(other->AwaitReady());
  EXPECT_EQ(broker_.Metric("lessor_pool_connects_total{outcome=\"ok\",pool=\"main\"}"), connects);
}

TEST_F(PoolSocketFaultTest, AResultThatNobodyReadsTakesNoMemory) {
  const auto client = Connected();
  const size_t before = broker_.resident_bytes();
  client->SendQuery("SELECT repeat('x', 1000000) FROM generate_series(1, 1000)");  // 1 GB
  // The server comes to a stop, because nobody takes what it sends.
  ASSERT_TRUE(
      server_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND wait_event = 'ClientWrite'"), "1"));
  EXPECT_LT(broker_.resident_bytes(), before + (8 << 20));
}

// The kernel tells of a piece once. One that fills the relay's buffer says nothing of what is left; nor does
// any of an end that came with it, which is told with the piece.
TEST_F(PoolSocketFaultTest, PiecesAreReadToTheirEndWhateverTheirLength) {
  constexpr size_t kBuffer = 64 << 10;
  constexpr size_t kAround = 1 + 4 + 1;  // a message's type, length and NUL
  for (const bool ends : {false, true}) {
    for (const size_t length : {kBuffer - 1, kBuffer, kBuffer + 1, 2 * kBuffer}) {
      const auto client = Connected();
      std::string sql = "SELECT 6 * 7 --";
      sql.resize(length - kAround, '-');
      broker_.Signal(SIGSTOP);  // so that it finds all of it at once
      client->SendQuery(sql);
      if (ends) EXPECT_EQ(::shutdown(client->socket(), SHUT_WR), 0);
      broker_.Signal(SIGCONT);
      EXPECT_EQ(client->Hear().value, "42") << length;
      if (!ends) client->SendGoodbye();
      EXPECT_TRUE(client->AwaitEnd());
    }
  }
  const auto client = Connected();
  for (size_t length = kBuffer - 100; length < kBuffer + 10; ++length) {
    EXPECT_EQ(client->Ask(absl::StrCat("SELECT repeat('x', ", length, ")")).value.size(), length);
  }
}

TEST_F(PoolSocketFaultTest, AnIdleClientSurvivesTheLossOfItsUpstream) {
  const auto client = Connected();
  client->SendQuery("SELECT 1");
  ASSERT_TRUE(client->AwaitReady());
  ASSERT_TRUE(Eventually([&] { return ClientsIn("idle") == 1; }));
  server_.Ask(absl::StrCat("SELECT pg_terminate_backend(pid) ", kOthers));
  ASSERT_TRUE(Eventually([&] { return ClientsIn("parked") == 1; }));
  client->SendQuery("SELECT 1");
  EXPECT_TRUE(client->AwaitReady());
}

TEST_F(PoolSocketFaultTest, WhoIsSilentInATransactionIsToBeSeen) {
  const auto client = Connected();
  client->SendQuery("BEGIN");
  ASSERT_TRUE(client->AwaitReady());
  EXPECT_TRUE(Eventually([&] { return ClientsIn("in_transaction") == 1; }));
  const std::string leases = broker_.Lessorctl({"leases"}).output;
  EXPECT_THAT(leases, ::testing::HasSubstr("in transaction")) << leases;
  client->SendQuery("SELECT pg_sleep(600)");
  EXPECT_TRUE(Eventually([&] { return ClientsIn("active") == 1; }));
  // A server that has not begun a query ignores its cancel.
  ASSERT_TRUE(server_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1"));
  server_.Ask(absl::StrCat("SELECT pg_cancel_backend(pid) ", kOthers));
  EXPECT_TRUE(Eventually([&] { return ClientsIn("in_transaction") == 1; })) << "a failed one is open, too";
  client->SendQuery("ROLLBACK");
  EXPECT_TRUE(Eventually([&] { return ClientsIn("idle") == 1; }));
}

TEST_F(PoolSocketFaultTest, AClientInTheMiddleOfSomethingIsToldThatItsUpstreamIsLost) {
  const auto client = Connected();
  client->SendQuery("SELECT pg_sleep(600)");
  ASSERT_TRUE(server_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1"));
  server_.Ask(absl::StrCat("SELECT pg_terminate_backend(pid) ", kOthers));
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "57P01") << "the server's own last word: " << heard.words;
  EXPECT_TRUE(Connected() != nullptr);
}

TEST_F(PoolSocketFaultTest, WhoSpeaksAnotherProtocolIsTurnedAway) {
  RawPostgres client(folder());
  client.Send("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
  EXPECT_TRUE(client.AwaitEnd());
}

}  // namespace
}  // namespace lessor::testing
