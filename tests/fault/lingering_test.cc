// Backends that cannot end: they wait for a lock that somebody holds on their temporary table, which they
// drop on their way out. The server counts them, so the broker does.
#include <sys/socket.h>

#include <csignal>
#include <memory>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libpq-fe.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/wire/postgres.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kMax = 2;

class LingeringTest : public ::testing::Test {
 protected:
  // The server lets in no more than the pool may have, and says so in its log where one more comes.
  LingeringTest() { server_.Ask(absl::StrCat("CREATE ROLE limited LOGIN CONNECTION LIMIT ", kMax)); }
  void TearDown() override {
    EXPECT_THAT(server_.process().output(), Not(HasSubstr("too many connections")));
  }

  static bool CreateTable(const RawAgent::Held& held) {
    std::string query;
    postgres::AppendQuery("CREATE TEMPORARY TABLE held_up (i int)", query);
    return ::send(held.fd.raw(), query.data(), query.size(), MSG_NOSIGNAL) ==
               static_cast<ssize_t>(query.size()) &&
           WaitReadable(held.fd.raw());
  }
  // Locks the temporary table of another session, until Unlock.
  void Lock() {
    locker_.reset(PQconnectdb(server_.uri().c_str()));
    const std::string table = server_.Ask(
        "SELECT relnamespace::regnamespace || '.' || relname FROM pg_class WHERE relname = 'held_up'");
    for (const std::string& sql : {std::string("BEGIN"), "LOCK TABLE " + table + " IN ACCESS SHARE MODE"}) {
      const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(locker_.get(), sql.c_str()), &PQclear);
      ASSERT_EQ(PQresultStatus(done.get()), PGRES_COMMAND_OK) << PQerrorMessage(locker_.get());
    }
  }
  void Unlock() { locker_.reset(); }
  // An agent whose backend cannot end once it is gone; its descriptor stays open meanwhile.
  struct Victim {
    RawAgent agent;
    RawAgent::Held held;
  };
  Victim HeldUp() {
    RawAgent agent(broker_.attach_socket());
    EXPECT_TRUE(agent.Hello().ok());
    RawAgent::Held held = agent.Acquire("main").value();
    EXPECT_TRUE(CreateTable(held));
    Lock();
    return {std::move(agent), std::move(held)};
  }
  bool SlotsBecome(const std::string& state, int count) const {
    return Eventually([&] { return broker_.Slots("main", state) == count; });
  }
  std::string Backends() const {
    return server_.Ask("SELECT count(*) FROM pg_stat_activity WHERE usename = 'limited'");
  }

  PostgresServer server_;
  Lessord broker_{{.settings = absl::StrCat("pools: {main: {max: ", kMax,
                                            ", close_timeout: 100ms, cancel_timeout: 200ms, upstream: '",
                                            server_.uri("limited"), "'}}\n")}};
  std::unique_ptr<PGconn, decltype(&PQfinish)> locker_{nullptr, &PQfinish};
};

TEST_F(LingeringTest, ABackendThatWaitsForALockCountsUntilItHasEnded) {
  Victim victim = HeldUp();
  victim.agent.HangUp();
  ASSERT_TRUE(SlotsBecome("lingering", 1)) << broker_.log();
  RawAgent other(broker_.attach_socket());
  ASSERT_TRUE(other.Hello().ok());
  EXPECT_TRUE(other.Acquire("main").ok()) << "the rest of the pool serves";
  const absl::Status refused = other.Acquire("main", absl::ZeroDuration()).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::POOL_EXHAUSTED);
  EXPECT_THAT(std::string(refused.message()), HasSubstr("1 closed but not ended by the upstream yet"));
  EXPECT_THAT(broker_.Lessorctl({"pools"}).output,
              HasSubstr("main: 1 closed, but not ended by the upstream"));
  EXPECT_EQ(Backends(), absl::StrCat(kMax));
  Unlock();
  EXPECT_TRUE(SlotsBecome("lingering", 0)) << broker_.log();
  EXPECT_TRUE(other.Acquire("main").ok());
}

TEST_F(LingeringTest, ABrokerIsNotHeldUpByItAndTheNextOneCountsIt) {
  Victim victim = HeldUp();
  victim.agent.HangUp();
  ASSERT_TRUE(SlotsBecome("lingering", 1)) << broker_.log();
  broker_.Terminate();
  broker_.Start();
  EXPECT_TRUE(SlotsBecome("recovering", 1)) << broker_.log();
  Unlock();
  EXPECT_TRUE(SlotsBecome("recovering", 0)) << broker_.log();
}

// Whether a server is gone for good nobody knows: what takes its place must be reached.
TEST_F(LingeringTest, AServerThatTakesNoConnectionsIsNotWaitedFor) {
  Victim victim = HeldUp();
  server_.process().Signal(SIGSTOP);
  victim.agent.HangUp();
  EXPECT_TRUE(Eventually([&] { return broker_.log().find("does not answer") != std::string::npos; }));
  server_.process().Signal(SIGCONT);
  Unlock();
  EXPECT_TRUE(SlotsBecome("closing", 0));
  EXPECT_EQ(broker_.Slots("main", "lingering"), 0);
}

// Of a connection that was taken up again after a crash it is known by other means.
TEST_F(LingeringTest, NorIsItAfterACrash) {
  RawAgent before(broker_.attach_socket());
  const v1::OpenSessionResponse session = before.Hello().value();
  const RawAgent::Held held = before.Acquire("main").value();
  ASSERT_TRUE(CreateTable(held));
  broker_.Kill();
  broker_.Start();
  RawAgent agent(broker_.attach_socket());
  ASSERT_TRUE(agent.Join(session.session_id(), session.session_secret()).ok());
  ASSERT_TRUE(agent.Resume(held.lease.lease_id(), held.fd.raw()).ok());
  Lock();
  server_.process().Signal(SIGSTOP);
  agent.HangUp();
  EXPECT_TRUE(Eventually([&] { return broker_.log().find("does not answer") != std::string::npos; }));
  server_.process().Signal(SIGCONT);
  Unlock();
  EXPECT_TRUE(SlotsBecome("closing", 0));
  EXPECT_EQ(broker_.Slots("main", "lingering"), 0);
}

TEST_F(LingeringTest, AfterACrashOneThatDoesNotEndKeepsItsOwnPlaceOnly) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    RawAgent agent(broker_.attach_socket());
    (void)agent.Hello();
    const RawAgent::Held one = agent.Acquire("main").value();
    const RawAgent::Held two = agent.Acquire("main").value();
    (void)CreateTable(one);
    hold("held");
  });
  ASSERT_EQ(victim.told(), "held");
  Lock();
  broker_.Kill();
  victim.Kill();
  victim.Reap();
  broker_.Start();
  ASSERT_TRUE(SlotsBecome("recovering", 1)) << broker_.log();
  RawAgent agent(broker_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  RawAgent::Held held = agent.Acquire("main").value();
  EXPECT_THAT(std::string(agent.Acquire("main", absl::ZeroDuration()).status().message()),
              HasSubstr("1 of an earlier start not ended yet"));
  EXPECT_EQ(Backends(), absl::StrCat(kMax));
  EXPECT_THAT(broker_.Lessorctl({"pools"}).output, HasSubstr("main: 1 of an earlier start of the broker"));
  Unlock();
  // That it has ended is asked over a connection that counts: what comes back next makes room for it.
  ASSERT_TRUE(agent.Release(std::move(held)).ok());
  EXPECT_TRUE(SlotsBecome("recovering", 0)) << broker_.log();
  EXPECT_TRUE(agent.Acquire("main").ok());
  EXPECT_TRUE(agent.Acquire("main").ok());
}

}  // namespace
}  // namespace lessor::testing
