// Statements as cleanup, on real servers, around a real lessord: agents and servers that die, statements that
// hang or fail, pools that are refused, paused or gone.
#include <unistd.h>

#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/cleanup_agent.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr size_t kUnderWayMax = 32;  // StatementRunner's: of one tenant on one pool

v1::CleanupAction Sql(const std::string& sql, const std::string& pool = "main") {
  v1::CleanupAction action;
  action.mutable_run_statement()->set_pool(pool);
  action.mutable_run_statement()->set_sql(sql);
  return action;
}

v1::CleanupAction Redis(const std::vector<std::string>& command, const std::string& pool = "cache") {
  v1::CleanupAction action;
  action.mutable_run_statement()->set_pool(pool);
  for (const std::string& argument : command) action.mutable_run_statement()->add_command(argument);
  return action;
}

v1::CleanupAction Once(v1::CleanupAction action) {
  action.set_attempts(1);
  return action;
}

class CleanupStatementTest : public ::testing::Test {
 protected:
  std::string Settings(absl::string_view pools) const {
    return absl::StrCat(
        "cleanup: {backoff: {initial: 5ms, max: 20ms}}\n"
        "tenants: {nobodys: {match: {uid: 4000000000}}}\npools:\n",
        pools);
  }
  std::string Main(int max) const {
    return absl::StrCat("  main: {upstream: \"", postgres_.uri(), "\", max: ", max,
                        ", backoff: {initial: 5ms, max: 20ms}}\n");
  }
  std::string Others() const {
    return absl::StrCat("  cache: {upstream: \"", redis_.uri(), "\"}\n  theirs: {upstream: \"",
                        postgres_.uri(), "\", allow: [nobodys]}\n  raw: {upstream: \"unix://",
                        redis_.socket_path(), "\"}\n");
  }
  void SetUp() override {
    postgres_.Ask("CREATE TABLE held (agent text)");
    lessord_ = std::make_unique<Lessord>(
        Lessord::Options{.settings = Settings(absl::StrCat(Main(2), Others())), .arguments = {}});
  }
  double Phase(const std::string& phase) const {
    return lessord_->Metric(absl::StrCat("lessor_cleanup_actions{phase=\"", phase, "\"}"));
  }
  bool Dead(int count) const {
    return Eventually([&] { return Phase("dead") == count; });
  }
  bool Done(int count) const {
    return Eventually([&] { return lessord_->Metric("lessor_cleanup_done_seconds_count") == count; });
  }
  std::string DeadLetters() const { return lessord_->Lessorctl({"cleanup", "dead"}).output; }
  // An agent that registers this and waits to be killed.
  std::unique_ptr<ForkedAgent> Victim(const std::vector<v1::CleanupAction>& actions) const {
    auto victim = std::make_unique<ForkedAgent>([&](const ForkedAgent::Hold& hold) {
      RawAgent agent(lessord_->attach_socket());
      const bool attached = agent.Hello("victim").ok();
      hold(attached && RegisterCleanup(agent, actions).ok() ? "registered" : "failed");
    });
    EXPECT_EQ(victim->told(), "registered");
    return victim;
  }
  // A session that registers this and ends.
  void Leave(const std::vector<v1::CleanupAction>& actions) const {
    RawAgent agent(lessord_->attach_socket());
    ASSERT_TRUE(agent.Hello().ok());
    const auto ids = RegisterCleanup(agent, actions);
    ASSERT_TRUE(ids.ok()) << ids.status();
  }
  void Hold(const std::string& agent) const {
    postgres_.Ask(absl::StrCat("INSERT INTO held VALUES ('", agent, "')"));
  }
  static std::string LetGo(const std::string& agent) {
    return absl::StrCat("DELETE FROM held WHERE agent = '", agent, "'");
  }
  bool Holds(const std::string& agent) const {
    return postgres_.Ask(absl::StrCat("SELECT count(*) FROM held WHERE agent = '", agent, "'")) != "0";
  }
  bool IsLetGo(const std::string& agent) const {
    return postgres_.AskUntil(absl::StrCat("SELECT count(*) FROM held WHERE agent = '", agent, "'"), "0");
  }
  // Asks this of what sleeps on the server.
  static std::string Sleepers(const std::string& what) {
    return absl::StrCat("SELECT ", what,
                        " FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%' AND "
                        "application_name <> '",
                        PostgresServer::kOnlooker, "'");
  }

  PostgresServer postgres_;
  RedisServer redis_;
  std::unique_ptr<Lessord> lessord_;
};

TEST_F(CleanupStatementTest, TheRowsAndKeysOfAKilledAgentAreGone) {
  Hold("victim");
  Hold("other");
  redis_.Ask({"SET", "lock:7", "victim"});
  const auto victim = Victim({Sql(LetGo("victim")), Redis({"DEL", "lock:7"})});
  EXPECT_TRUE(Holds("victim"));
  victim->Kill();
  EXPECT_TRUE(IsLetGo("victim"));
  EXPECT_TRUE(Done(2));
  EXPECT_EQ(redis_.Ask({"EXISTS", "lock:7"}), "0");
  EXPECT_TRUE(Holds("other"));
  EXPECT_EQ(lessord_->Metric("lessor_cleanup_registered_total{kind=\"run_statement\"}"), 2);
}

TEST_F(CleanupStatementTest, WhatCannotBeDoneIsRefusedWithTheReason) {
  RawAgent agent(lessord_->attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto refused = [&](const v1::CleanupAction& action) {
    return ReasonOf(RegisterCleanup(agent, {action}).status());
  };
  EXPECT_EQ(refused(Sql("SELECT 1", "nowhere")), v1::Reason::POOL_UNKNOWN);
  EXPECT_EQ(refused(Sql("SELECT 1", "theirs")), v1::Reason::POOL_FORBIDDEN);
  EXPECT_EQ(refused(Sql("SELECT 1", "cache")), v1::Reason::REQUEST_INVALID);
  EXPECT_EQ(refused(Redis({"DEL", "a"}, "main")), v1::Reason::REQUEST_INVALID);
  EXPECT_EQ(refused(Redis({"DEL", "a"}, "raw")), v1::Reason::REQUEST_INVALID);
  EXPECT_EQ(Phase("waiting"), 0);
}

TEST_F(CleanupStatementTest, AServerThatIsDownIsAskedUntilItIsBack) {
  Hold("victim");
  v1::CleanupAction action = Sql(LetGo("victim"));
  action.set_attempts(100);
  const auto victim = Victim({action});
  postgres_.Ask("CHECKPOINT");  // it is stopped as by a crash, and does not wait for the disk otherwise
  postgres_.Stop();
  victim->Kill();
  EXPECT_TRUE(Eventually(
      [&] { return lessord_->Metric("lessor_cleanup_failures_total{kind=\"run_statement\"}") >= 2; }));
  postgres_.StartAgain();
  EXPECT_TRUE(IsLetGo("victim"));
}

TEST_F(CleanupStatementTest, AStatementThatHangsDelaysNobody) {
  Hold("other");
  v1::CleanupAction hangs = Once(Sql("SELECT pg_sleep(1000)"));
  hangs.mutable_timeout()->set_seconds(1000);
  Leave({hangs});
  ASSERT_TRUE(postgres_.AskUntil(Sleepers("count(*)"), "1"));
  EXPECT_THAT(lessord_->Lessorctl({"leases"}).output, HasSubstr("cleanup"));
  Leave({Sql(LetGo("other"))});
  EXPECT_TRUE(IsLetGo("other"));
  EXPECT_EQ(Phase("running"), 1) << "it was not waited for";
  postgres_.Ask(Sleepers("pg_cancel_backend(pid)"));
  EXPECT_TRUE(Dead(1));
  EXPECT_THAT(DeadLetters(), HasSubstr("ERROR 57014: canceling statement"));
}

TEST_F(CleanupStatementTest, AStatementThatIsOverItsTimeIsCancelledUpstream) {
  v1::CleanupAction hangs = Once(Sql("SELECT pg_sleep(1000)"));
  hangs.mutable_timeout()->set_seconds(1);
  Leave({hangs});
  EXPECT_TRUE(Dead(1));
  EXPECT_THAT(DeadLetters(), HasSubstr("it was not over in time, and was cancelled"));
  EXPECT_TRUE(postgres_.AskUntil(Sleepers("count(*)"), "0"));
  EXPECT_TRUE(Eventually([&] { return lessord_->Slots("main", "lent") == 0; }));
}

TEST_F(CleanupStatementTest, WhatTheServerSaysIsInTheDeadLetter) {
  Hold("victim");
  v1::CleanupAction twice = Sql("DELETE FROM nowhere");
  twice.set_attempts(2);
  v1::CleanupAction never = Sql(absl::StrCat("BEGIN; ", LetGo("victim")));
  never.set_attempts(7);
  Leave({twice, never, Once(Redis({"INCR", "a", "b"}))});
  EXPECT_TRUE(Dead(3));
  const std::string dead = DeadLetters();
  EXPECT_THAT(dead, HasSubstr("ERROR 42P01: relation \"nowhere\" does not exist"));
  EXPECT_THAT(dead, HasSubstr("2/2"));
  EXPECT_THAT(dead, HasSubstr("it leaves a transaction open"));
  EXPECT_THAT(dead, HasSubstr("1/7"));
  EXPECT_THAT(dead, HasSubstr("ERR wrong number of arguments"));
  EXPECT_TRUE(Holds("victim")) << "what does not hold was not done by half";
}

TEST_F(CleanupStatementTest, ABrokerThatIsKilledGoesOnWhereItWas) {
  Hold("victim");
  v1::CleanupAction once = Sql(LetGo("victim"));
  once.set_once(true);
  const auto victim = Victim({once});
  lessord_->Kill();
  victim->Kill();
  victim->Reap();
  lessord_->Start();
  EXPECT_TRUE(IsLetGo("victim"));
  EXPECT_EQ(Phase("dead"), 0);
}

TEST_F(CleanupStatementTest, APoolThatIsGoneIsSaidInTheDeadLetter) {
  Hold("victim");
  v1::CleanupAction action = Sql(LetGo("victim"));
  action.set_attempts(2);
  const auto victim = Victim({action});
  lessord_->WriteSettings(Settings(Others()));
  ASSERT_EQ(lessord_->Lessorctl({"reload"}).exit_code, 0);
  victim->Kill();
  EXPECT_TRUE(Dead(1));
  EXPECT_THAT(DeadLetters(), HasSubstr("'main'"));
  lessord_->WriteSettings(Settings(absl::StrCat(Main(2), Others())));
  ASSERT_EQ(lessord_->Lessorctl({"reload"}).exit_code, 0);
  EXPECT_EQ(lessord_->Lessorctl({"cleanup", "retry", "--all"}).exit_code, 0);
  EXPECT_TRUE(IsLetGo("victim"));
}

TEST_F(CleanupStatementTest, WhatWaitsForAPausedPoolIsBoundedAndHoldsUpNoOtherPool) {
  ASSERT_EQ(lessord_->Lessorctl({"pause", "main"}).exit_code, 0);
  const int sessions = static_cast<int>(kUnderWayMax) + 8;
  for (int i = 0; i < sessions; ++i) {
    Hold(absl::StrCat(i));
    Leave({Sql(LetGo(absl::StrCat(i)))});
  }
  EXPECT_TRUE(Eventually([&] { return Phase("running") == sessions; }));
  EXPECT_EQ(lessord_->Metric("lessor_pool_waiters{pool=\"main\"}"), kUnderWayMax);
  redis_.Ask({"SET", "lock", "other"});
  Leave({Redis({"DEL", "lock"})});
  EXPECT_TRUE(Done(1));
  EXPECT_EQ(redis_.Ask({"EXISTS", "lock"}), "0");
  ASSERT_EQ(lessord_->Lessorctl({"resume", "main"}).exit_code, 0);
  EXPECT_TRUE(Done(sessions + 1));
  EXPECT_EQ(postgres_.Ask("SELECT count(*) FROM held"), "0");
}

TEST_F(CleanupStatementTest, AConnectionComesBackAsItWasAndNothingLeaks) {
  lessord_->WriteSettings(Settings(absl::StrCat(Main(1), Others())));
  ASSERT_EQ(lessord_->Lessorctl({"reload"}).exit_code, 0);
  RawAgent agent(lessord_->attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto run = [&](const v1::CleanupAction& action) {
    const auto ids = RegisterCleanup(agent, {action});
    return ids.ok() ? RunCleanup(agent, ids->front()) : ids.status();
  };
  const auto round = [&] {
    EXPECT_EQ(run(Sql("CREATE TEMP TABLE mine (a int)")), absl::OkStatus())
        << "the last one's is still there";
    EXPECT_FALSE(run(Once(Sql("SELECT 1/0"))).ok());
    EXPECT_EQ(run(Sql("SELECT repeat('x', 1000000) FROM generate_series(1, 5)")), absl::OkStatus());
    EXPECT_EQ(run(Redis({"SET", "a", "b"})), absl::OkStatus());
    EXPECT_TRUE(Eventually([&] { return lessord_->Slots("main", "idle") == 1; }));
  };
  round();
  const std::string backend =
      "SELECT min(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND "
      "pid <> pg_backend_pid()";
  const std::string before_pid = postgres_.Ask(backend);
  const Footprint before = lessord_->footprint();
  for (int i = 0; i < 5; ++i) round();
  EXPECT_TRUE(lessord_->SettlesTo(before));
  EXPECT_EQ(postgres_.Ask(backend), before_pid) << "what failed has cost no connection";
}

// A broker without rights cannot become another user, and need not for a statement.
TEST_F(CleanupStatementTest, NeedsARightToThePoolAndNoIdentity) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  const Lessord unprivileged(
      {.settings = absl::StrCat("pools: {open: {upstream: \"", redis_.uri(), "\", allow: [default]}}\n"),
       .account = Account{65533, 65533}});
  ForkedAgent agent(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent raw(unprivileged.attach_socket());
        const bool attached = raw.Hello("agent").ok();
        const absl::Status file = RegisterCleanup(raw, {RemoveFile("/tmp/lessor-not-there")}).status();
        const absl::Status statement = RegisterCleanup(raw, {Redis({"DEL", "a"}, "open")}).status();
        hold(absl::StrCat(attached, " ", v1::Reason::Code_Name(ReasonOf(file)), " ", statement.ok()));
      },
      Account{65534, 65534});
  EXPECT_EQ(agent.told(), "1 CLEANUP_FORBIDDEN 1");
}

}  // namespace
}  // namespace lessor::testing
