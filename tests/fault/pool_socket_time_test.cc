// Clients of a pool socket that are silent, or stay, for too long; and those that only seem so.
#include <sys/socket.h>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

class PoolSocketTimeTest : public PoolSocketFixture {
 protected:
  using PoolSocketFixture::PoolSocketFixture;

  // What it hears is that `setting` is over, and its connection is free, with nothing of it left.
  void ExpectEndedBy(const std::string& setting, RawPostgres& client) const {
    const Heard heard = client.Hear();
    EXPECT_TRUE(heard.ended);
    EXPECT_EQ(heard.state, "57P05") << heard.words;
    EXPECT_THAT(heard.words, HasSubstr(setting));
    EXPECT_TRUE(NothingRuns());
  }
  // The server's clock, so that time passes for everybody.
  void Pass(const std::string& seconds) const {
    EXPECT_EQ(server_.Ask(absl::StrCat("SELECT 1 FROM pg_sleep(", seconds, ")")), "1");
  }
};

class PoolSocketStallTest : public PoolSocketTimeTest {
 protected:
  PoolSocketStallTest() : PoolSocketTimeTest("max: 1, client_stall_timeout: 300ms") {}
  void SetUp() override {
    PoolSocketTimeTest::SetUp();
    server_.Ask("DROP TABLE IF EXISTS numbers; CREATE TABLE numbers (number int)");
  }
  void ExpectStalled(RawPostgres& client) const {
    ExpectEndedBy("client_stall_timeout", client);
    EXPECT_EQ(server_.Ask("SELECT count(*) FROM numbers"), "0");
  }
};

TEST_F(PoolSocketStallTest, WhoLeavesATransactionOpenIsRolledBack) {
  const auto client = Traced();
  EXPECT_TRUE(client->Ask("BEGIN; INSERT INTO numbers VALUES (1)").ready);
  ExpectStalled(*client);
  EXPECT_TRUE(AwaitSlots("idle", 1)) << "its connection is as good as new";
}

TEST_F(PoolSocketStallTest, WhoSaysHalfAMessageIsNotWaitedFor) {
  std::string query = QueryOf(absl::StrCat("SELECT '", std::string(100'000, 'x'), "'"));
  for (const size_t said : {size_t{3}, size_t{50}, query.size() - 1}) {
    const auto client = Traced();
    client->Send(query.substr(0, said));
    ExpectStalled(*client);
  }
}

TEST_F(PoolSocketStallTest, WhoBringsNoCopyDataIsNotWaitedFor) {
  const auto client = Traced();
  client->SendQuery("COPY numbers FROM STDIN");
  client->Send(MessageOf('d', "1\n"));
  ExpectStalled(*client);
}

TEST_F(PoolSocketStallTest, WhoKeepsItsSyncToItselfIsRolledBack) {
  for (const std::string& behind : {std::string(), MessageOf('H')}) {
    const auto client = Traced();
    client->Send(RunOf("INSERT INTO numbers VALUES (1)") + behind);
    ExpectStalled(*client);
  }
}

TEST_F(PoolSocketStallTest, WhoDoesNotReadItsAnswerIsNotWaitedFor) {
  const auto client = Traced();
  client->SendQuery("SELECT repeat('x', 100000) FROM generate_series(1, 1000)");
  EXPECT_TRUE(AwaitQuery("repeat"));
  EXPECT_TRUE(AwaitClients("active", 0));
  EXPECT_TRUE(client->AwaitEnd());
  EXPECT_TRUE(NothingRuns());
}

TEST_F(PoolSocketStallTest, WhoReadsSlowlyIsWaitedFor) {
  constexpr int kRows = 30;
  const auto client = Traced();
  client->SendQuery(absl::StrCat("SELECT repeat('x', 100000) FROM generate_series(1, ", kRows, ")"));
  std::string heard(kRows * 100'000 / 10, 0);
  for (int i = 0; i < 10; ++i) {
    Pass("0.1");
    EXPECT_EQ(::recv(client->socket(), heard.data(), heard.size(), MSG_WAITALL), heard.size());
  }
  EXPECT_EQ(::recv(client->socket(), heard.data(), heard.size(), MSG_PEEK) > 0, true);
  EXPECT_EQ(ClientsIn("idle"), 1);
}

// In one write, so that it is never the client's turn.
TEST_F(PoolSocketStallTest, AServerAtWorkIsWaitedFor) {
  const auto client = Traced();
  for (const char* sql : {"BEGIN", "SELECT 'done' FROM pg_sleep(1)", "COMMIT"}) client->SendQuery(sql);
  EXPECT_TRUE(client->Hear().ready);
  EXPECT_EQ(client->Hear().value, "done");
  EXPECT_TRUE(client->Hear().ready);
  client->Send(RunOf("SELECT 'done' FROM pg_sleep(1)") + MessageOf('H'));
  EXPECT_EQ(client->Hear().value, "done") << "and only then it is the client's turn";
}

TEST_F(PoolSocketStallTest, ACopyThatWaitsForALockIsWaitedFor) {
  const auto locker = std::make_unique<RawPostgres>(server_.socket_dir());
  locker->SendStartup();
  EXPECT_TRUE(locker->AwaitReady());
  EXPECT_TRUE(locker->Ask("BEGIN; LOCK TABLE numbers").ready);
  const auto client = Traced();
  client->SendQuery("COPY numbers FROM STDIN");
  client->Send(MessageOf('d', "1\n").substr(0, 6));
  ASSERT_TRUE(AwaitQuery("COPY"));
  Pass("1");
  client->Send(absl::StrCat(MessageOf('d', "1\n").substr(6), MessageOf('c')));
  EXPECT_TRUE(locker->Ask("COMMIT").ready);
  EXPECT_TRUE(client->AwaitReady());
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM numbers"), "1");
}

TEST_F(PoolSocketStallTest, WhoIsIdleOrListensIsNotMeant) {
  const auto client = Traced();
  EXPECT_TRUE(client->Ask("LISTEN news").ready);
  Pass("1");
  EXPECT_EQ(client->Ask("SHOW app.trace").value, "left");
}

class PoolSocketIdleTest : public PoolSocketTimeTest {
 protected:
  PoolSocketIdleTest() : PoolSocketTimeTest("max: 2, client_idle_timeout: 300ms") {}
};

TEST_F(PoolSocketIdleTest, WhoIsIdlePinnedOrParkedIsEnded) {
  const auto pinned = Traced();
  EXPECT_TRUE(pinned->Ask("CREATE TEMP TABLE mine ()").ready);
  const auto idle = Traced();
  const auto parked = Traced();
  for (const auto* client : {&pinned, &idle, &parked}) ExpectEndedBy("client_idle_timeout", **client);
}

TEST_F(PoolSocketIdleTest, WhoHasSomethingUnderWayIsNotMeant) {
  const auto client = Traced();
  EXPECT_TRUE(client->Ask("BEGIN").ready);
  Pass("1");
  client->SendQuery("SELECT 'done' FROM pg_sleep(1)");
  client->SendQuery("COMMIT");
  EXPECT_EQ(client->Hear().value, "done");
  EXPECT_TRUE(client->Hear().ready);
}

class PoolSocketAgeTest : public PoolSocketTimeTest {
 protected:
  PoolSocketAgeTest() : PoolSocketTimeTest("max: 1, client_max_lifetime: 500ms") {}
};

TEST_F(PoolSocketAgeTest, WhoIsOldIsEndedAtTheEndOfItsTransaction) {
  const auto client = Traced();
  for (const char* sql : {"BEGIN", "SELECT 'done' FROM pg_sleep(1)", "COMMIT"}) client->SendQuery(sql);
  EXPECT_TRUE(client->Hear().ready);
  EXPECT_EQ(client->Hear().value, "done");
  EXPECT_TRUE(client->Hear().ready);
  ExpectEndedBy("client_max_lifetime", *client);
}

class PoolSocketPinnedTest : public PoolSocketTimeTest {
 protected:
  PoolSocketPinnedTest() : PoolSocketTimeTest("max: 1, pinned_timeout: 300ms") {}
};

TEST_F(PoolSocketPinnedTest, WhoCannotBeParkedIsEndedOnceSomebodyWaits) {
  const auto pinned = Traced();
  EXPECT_TRUE(pinned->Ask("CREATE TEMP TABLE mine ()").ready);
  Pass("1");
  EXPECT_EQ(pinned->Ask("SELECT count(*) FROM mine").value, "0") << "nobody waits";
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");
  ExpectEndedBy("pinned_timeout", *pinned);
}

class PoolSocketPinnedTenantTest : public PoolSocketTimeTest {
 protected:
  PoolSocketPinnedTenantTest() : PoolSocketTimeTest("max: 2, per_tenant_max: 1, pinned_timeout: 300ms") {}
};

TEST_F(PoolSocketPinnedTenantTest, WhoCannotBeParkedIsEndedOnceSomebodyOfItsTenantWaits) {
  const auto pinned = Traced();
  EXPECT_TRUE(pinned->Ask("CREATE TEMP TABLE mine ()").ready);
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");
  ExpectEndedBy("pinned_timeout", *pinned);
}

class PoolSocketLeaseTtlTest : public PoolSocketTimeTest {
 protected:
  PoolSocketLeaseTtlTest() : PoolSocketTimeTest("max: 1, lease_ttl: 800ms") {}
};

TEST_F(PoolSocketLeaseTtlTest, WhoHearsSomethingKeepsItsConnectionAlthoughItSaysNothing) {
  const auto client = Traced();
  const Heard heard = client->Ask("SELECT repeat('x', 9000), pg_sleep(0.05) FROM generate_series(1, 50)");
  EXPECT_TRUE(heard.ready) << heard.words;
  EXPECT_EQ(heard.rows, 50);
}

TEST_F(PoolSocketLeaseTtlTest, WhereNothingGoesEitherWayItIsEnded) {
  const auto client = Traced();
  client->SendQuery("SELECT pg_sleep(600)");
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "57P05") << heard.words;
  EXPECT_TRUE(NothingRuns());
}

}  // namespace
}  // namespace lessor::testing
