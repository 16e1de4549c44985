// A broker that is killed while agents hold leases, and comes back: the server never sees more than max, and
// who lives takes up again what is its own.
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/passing.h"
#include "daemon/base/reason.h"
#include "daemon/wire/postgres.h"
#include "tests/fault/cleanup_agent.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr int kMax = 3;
constexpr char kPooled[] = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'lessor'";

bool SendQuery(int fd, const std::string& sql) {
  std::string query;
  postgres::AppendQuery(sql, query);
  return ::send(fd, query.data(), query.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(query.size());
}

// Whether the server answers on a socket that is lent.
bool Works(int fd) {
  if (!SendQuery(fd, "SELECT 1") || !WaitReadable(fd)) return false;
  char byte = 0;
  return ::recv(fd, &byte, 1, MSG_PEEK) == 1;
}

class RestartTest : public ::testing::Test {
 protected:
  static std::string Settings(const std::string& uri, const std::string& resume_timeout) {
    return absl::StrCat("pools: {main: {max: ", kMax, ", initial: ", kMax, ", upstream: '", uri,
                        "'}}\nsessions: {resume_timeout: ", resume_timeout, "}\n");
  }

  // What an agent needs to come back: it opens a session and takes as many leases.
  struct Agent {
    std::unique_ptr<RawAgent> door;
    v1::OpenSessionResponse session;
    std::vector<RawAgent::Held> held;
  };
  Agent Attach(size_t leases) const {
    Agent agent;
    agent.door = std::make_unique<RawAgent>(broker_.attach_socket());
    agent.session = agent.door->Hello().value();
    while (agent.held.size() < leases) agent.held.push_back(agent.door->Acquire("main").value());
    return agent;
  }
  void Crash() {
    broker_.Kill();
    broker_.Start();
  }
  // Says whose it is, over a connection of its own.
  absl::Status Join(Agent& agent) const {
    agent.door = std::make_unique<RawAgent>(broker_.attach_socket());
    return agent.door->Join(agent.session.session_id(), agent.session.session_secret()).status();
  }
  // The same after a crash: it has taken all of them up again.
  Agent AttachAndComeBack(size_t leases) {
    Agent agent = Attach(leases);
    Crash();
    EXPECT_TRUE(Join(agent).ok());
    for (const RawAgent::Held& held : agent.held) {
      EXPECT_TRUE(agent.door->Resume(held.lease.lease_id(), held.fd.raw()).ok());
    }
    return agent;
  }
  // The server itself refuses one too many from here on, and says so in its log.
  void LetInNoMoreThanMax() {
    server_.Ask(absl::StrCat("CREATE ROLE limited LOGIN CONNECTION LIMIT ", kMax));
    broker_.Terminate();
    broker_.WriteSettings(Settings(server_.uri("limited"), "10m"));
    broker_.Start();
  }
  bool SlotsBecome(const std::string& state, int count) const {
    return Eventually([&] { return broker_.Slots("main", state) == count; });
  }

  PostgresServer server_;
  Lessord broker_{{.settings = Settings(server_.uri(), "10m")}};
};

TEST_F(RestartTest, WhatIsLentCountsUntilItsAgentTakesItUpAgain) {
  Agent agent = Attach(2);
  Crash();
  ASSERT_TRUE(SlotsBecome("recovering", 2)) << broker_.log();

  RawAgent other(broker_.attach_socket());
  ASSERT_TRUE(other.Hello("other").ok());
  absl::StatusOr<RawAgent::Held> third = other.Acquire("main");
  ASSERT_TRUE(third.ok()) << third.status();
  EXPECT_EQ(ReasonOf(other.Acquire("main", absl::ZeroDuration()).status()), v1::Reason::POOL_EXHAUSTED);
  EXPECT_EQ(server_.Ask(kPooled), absl::StrCat(kMax));

  ASSERT_TRUE(Join(agent).ok());
  for (const RawAgent::Held& held : agent.held) {
    absl::StatusOr<v1::Lease> lease = agent.door->Resume(held.lease.lease_id(), held.fd.raw());
    ASSERT_TRUE(lease.ok()) << lease.status();
    EXPECT_EQ(lease->lease_id(), held.lease.lease_id());
    EXPECT_EQ(lease->token().epoch(), held.lease.token().epoch());
    EXPECT_TRUE(Works(held.fd.raw()));
  }
  EXPECT_EQ(broker_.Slots("main", "recovering"), 0);
  EXPECT_EQ(broker_.Slots("main", "lent"), kMax);
  EXPECT_GT(third->lease.lease_id(), agent.held[1].lease.lease_id());  // tokens go on rising

  EXPECT_TRUE(other.Release(*std::move(third)).ok());
  for (RawAgent::Held& held : agent.held) EXPECT_TRUE(agent.door->Release(std::move(held)).ok());
  for (int i = 0; i < kMax; ++i) EXPECT_TRUE(other.Acquire("main").ok());
  EXPECT_EQ(server_.Ask(kPooled), absl::StrCat(kMax));
}

TEST_F(RestartTest, WhatIsTakenUpIsTheSameSocketOfTheSameSession) {
  Agent agent = Attach(1);
  Agent thief = Attach(1);
  Crash();
  ASSERT_TRUE(Join(agent).ok());
  ASSERT_TRUE(Join(thief).ok());
  const uint64_t lease = agent.held[0].lease.lease_id();
  EXPECT_EQ(ReasonOf(thief.door->Resume(lease, agent.held[0].fd.raw()).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(agent.door->Resume(lease, thief.held[0].fd.raw()).status()),
            v1::Reason::REQUEST_INVALID);
  EXPECT_EQ(ReasonOf(agent.door->Resume(lease, STDERR_FILENO).status()), v1::Reason::REQUEST_INVALID);
  EXPECT_TRUE(agent.door->Resume(lease, agent.held[0].fd.raw()).ok());
  // Once.
  EXPECT_EQ(ReasonOf(agent.door->Resume(lease, agent.held[0].fd.raw()).status()), v1::Reason::LEASE_UNKNOWN);
}

TEST_F(RestartTest, AnAgentThatDiedMeanwhileHoldsNothingWhateverItsServerIsDoing) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    Agent agent = Attach(2);
    (void)SendQuery(agent.held[0].fd.raw(), "SELECT pg_sleep(600)");
    hold("held");
  });
  ASSERT_EQ(victim.told(), "held");
  ASSERT_TRUE(
      server_.AskUntil("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%sleep(600)' AND "
                       "application_name = 'lessor' AND state = 'active'",
                       "1"));
  broker_.Kill();
  victim.Kill();
  victim.Reap();
  broker_.Start();
  ASSERT_TRUE(SlotsBecome("recovering", 0)) << broker_.log();
  EXPECT_TRUE(server_.AskUntil(
      "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%sleep(600)' AND application_name = 'lessor'",
      "0"));
  ASSERT_TRUE(SlotsBecome("idle", kMax));
  EXPECT_EQ(server_.Ask(kPooled), absl::StrCat(kMax));
}

TEST_F(RestartTest, QueriesOfTheDeadThatFillThePoolAreStoppedWithoutOneConnectionMore) {
  LetInNoMoreThanMax();
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    Agent agent = Attach(kMax);
    for (const RawAgent::Held& held : agent.held) (void)SendQuery(held.fd.raw(), "SELECT pg_sleep(600)");
    hold("held");
  });
  ASSERT_EQ(victim.told(), "held");
  constexpr char kSleeping[] =
      "SELECT count(*) FROM pg_stat_activity WHERE usename = 'limited' AND query LIKE '%sleep(600)' AND "
      "state = 'active'";
  ASSERT_TRUE(server_.AskUntil(kSleeping, absl::StrCat(kMax)));
  broker_.Kill();
  victim.Kill();
  victim.Reap();
  EXPECT_EQ(server_.Ask(kSleeping), absl::StrCat(kMax)) << "the server has not noticed";
  broker_.Start();
  RawAgent agent(broker_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  for (int i = 0; i < kMax; ++i) EXPECT_TRUE(agent.Acquire("main").ok());
  EXPECT_EQ(server_.Ask(kSleeping), "0");
  EXPECT_THAT(server_.process().output(), Not(HasSubstr("too many connections")));
}

TEST_F(RestartTest, AQueryThatWasTakenUpAgainIsStoppedWithoutOneConnectionMore) {
  LetInNoMoreThanMax();
  const Agent agent = AttachAndComeBack(kMax);
  for (const RawAgent::Held& held : agent.held) {
    ASSERT_TRUE(SendQuery(held.fd.raw(), "SELECT pg_sleep(600)"));
  }
  agent.door->HangUp();
  ASSERT_TRUE(SlotsBecome("lent", 0));
  ASSERT_TRUE(SlotsBecome("idle", kMax)) << broker_.log();
  EXPECT_THAT(server_.process().output(), Not(HasSubstr("too many connections")));
}

// As one that is asked to stop before it has begun. The server sends a signal for it, and once more to the
// backend's process group: each request may count as two.
TEST_F(RestartTest, AQueryThatWasTakenUpAgainAndDoesNotStopAtOnceCountsUntilItHas) {
  LetInNoMoreThanMax();
  const Agent agent = AttachAndComeBack(kMax);
  ASSERT_TRUE(SendQuery(agent.held[0].fd.raw(),
                        "DO $$ BEGIN FOR i IN 1..3 LOOP BEGIN PERFORM pg_sleep(600); "
                        "EXCEPTION WHEN query_canceled THEN NULL; END; END LOOP; END $$"));
  ASSERT_TRUE(server_.AskUntil(
      "SELECT count(*) FROM pg_stat_activity WHERE usename = 'limited' AND wait_event = 'PgSleep'", "1"));
  agent.door->HangUp();
  ASSERT_TRUE(SlotsBecome("lent", 0));
  ASSERT_TRUE(SlotsBecome("idle", kMax)) << broker_.log();
  EXPECT_THAT(broker_.log(), HasSubstr("goes on at the upstream"));
  EXPECT_THAT(server_.process().output(), Not(HasSubstr("too many connections")));
}

TEST_F(RestartTest, AnAgentThatDiesBeforeItHasComeBackHoldsNothing) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    Agent agent = Attach(kMax);
    hold("held");
  });
  ASSERT_EQ(victim.told(), "held");
  Crash();
  ASSERT_TRUE(SlotsBecome("recovering", kMax)) << broker_.log();
  EXPECT_EQ(server_.Ask(kPooled), absl::StrCat(kMax));
  victim.Kill();
  ASSERT_TRUE(SlotsBecome("idle", kMax)) << broker_.log();
  EXPECT_EQ(broker_.Slots("main", "recovering"), 0);
  EXPECT_EQ(server_.Ask(kPooled), absl::StrCat(kMax));
}

TEST_F(RestartTest, WhatNobodyTakesUpInTimeIsEnded) {
  Agent agent = Attach(2);
  broker_.Kill();
  broker_.WriteSettings(Settings(server_.uri(), "50ms"));
  broker_.Start();
  ASSERT_TRUE(SlotsBecome("recovering", 0)) << broker_.log();
  for (const RawAgent::Held& held : agent.held) EXPECT_TRUE(WaitReadable(held.fd.raw()));
  EXPECT_TRUE(server_.AskUntil(kPooled, absl::StrCat(kMax)));
  ASSERT_TRUE(Join(agent).ok());  // the session lives as long as its process
  const absl::StatusOr<v1::Lease> lost =
      agent.door->Resume(agent.held[0].lease.lease_id(), agent.held[0].fd.raw());
  EXPECT_EQ(ReasonOf(lost.status()), v1::Reason::LEASE_UNKNOWN);
}

TEST_F(RestartTest, WhatIsOfNoPoolAnyMoreIsSaidAndLeftToItsAgent) {
  Agent agent = Attach(1);
  broker_.Kill();
  broker_.WriteSettings(absl::StrCat("pools: {other: {max: 1, upstream: '", server_.uri(),
                                     "'}}\nsessions: {resume_timeout: 10m}\n"));
  broker_.Start();
  EXPECT_TRUE(broker_.WaitForLog("are of no pool of these settings"));
  EXPECT_TRUE(Works(agent.held[0].fd.raw()));
  ASSERT_TRUE(Join(agent).ok());
  EXPECT_FALSE(agent.door->Resume(agent.held[0].lease.lease_id(), agent.held[0].fd.raw()).ok());
  EXPECT_TRUE(agent.door->Acquire("other").ok());
}

TEST_F(RestartTest, ASecondCrashLosesNothing) {
  Agent agent = Attach(2);
  Crash();
  ASSERT_TRUE(Join(agent).ok());
  ASSERT_TRUE(agent.door->Resume(agent.held[0].lease.lease_id(), agent.held[0].fd.raw()).ok());
  Crash();
  ASSERT_TRUE(SlotsBecome("recovering", 2)) << broker_.log();
  ASSERT_TRUE(Join(agent).ok());
  for (const RawAgent::Held& held : agent.held) {
    EXPECT_TRUE(agent.door->Resume(held.lease.lease_id(), held.fd.raw()).ok());
  }
}

TEST_F(RestartTest, AServerThatIsAwayIsAskedUntilItIsBack) {
  Agent agent = Attach(1);
  ASSERT_TRUE(SlotsBecome("idle", kMax - 1));
  broker_.Kill();
  server_.Stop();
  broker_.WriteSettings(Settings(server_.uri(), "0s"));
  broker_.Start();
  ASSERT_TRUE(broker_.WaitForLog("connections of an earlier start cannot be ended"));
  EXPECT_EQ(broker_.Slots("main", "recovering"), kMax);
  server_.StartAgain();
  EXPECT_TRUE(SlotsBecome("recovering", 0)) << broker_.log();
}

TEST_F(RestartTest, ASessionKeepsItsActionsForAsLongAsItsProcessLives) {
  const std::string file = broker_.runtime_dir() + "/precious";
  broker_.Terminate();
  broker_.WriteSettings(absl::StrCat(Settings(server_.uri(), "0s"), "cleanup: {roots: ['",
                                     fs::path(file).parent_path().string(), "']}\n"));
  broker_.Start();
  std::ofstream(file) << "content";
  Agent agent = Attach(0);
  const auto actions = RegisterCleanup(*agent.door, {RemoveFile(file), RemoveFile(file)});
  ASSERT_TRUE(actions.ok()) << actions.status();
  Crash();
  Crash();
  EXPECT_TRUE(fs::exists(file));
  ASSERT_TRUE(Join(agent).ok());
  EXPECT_TRUE(CancelCleanup(*agent.door, actions->at(0)).ok());
  EXPECT_TRUE(fs::exists(file));
  agent.door->HangUp();
  EXPECT_TRUE(Eventually([&] { return !fs::exists(file); }));
}

TEST_F(RestartTest, ASecretIsOfUseToItsOwnUserAndSessionOnly) {
  Agent agent = Attach(0);
  Crash();
  agent.session.set_session_secret(std::string(32, '0'));
  EXPECT_EQ(ReasonOf(Join(agent)), v1::Reason::SESSION_UNKNOWN);
}

TEST_F(RestartTest, ABrokerThatIsStoppedLeavesNothingBehind) {
  Agent agent = Attach(1);
  agent.held.clear();
  EXPECT_EQ(broker_.Terminate(), 0);
  broker_.Start();
  ASSERT_TRUE(SlotsBecome("idle", kMax));
  EXPECT_EQ(broker_.Slots("main", "recovering"), 0);
  EXPECT_EQ(server_.Ask(kPooled), absl::StrCat(kMax));
}

TEST_F(RestartTest, DescriptorsComeWithAResumeOnlyAndAsManyAsLeases) {
  Agent agent = Attach(2);
  const int first = agent.held[0].fd.raw();
  const uint64_t first_id = agent.held[0].lease.lease_id();
  if (CanRefuseDescriptors())
    EXPECT_FALSE(agent.door->SendBytes("x", {first})) << "there is nothing to resume";
  Crash();
  ASSERT_TRUE(Join(agent).ok());
  v1::AttachRequest request;
  request.set_request_id(agent.door->NextId());
  request.mutable_resume()->add_lease_ids(first_id);
  request.mutable_resume()->add_lease_ids(7);
  ASSERT_TRUE(agent.door->Send(request, {first}));
  absl::StatusOr<RawAgent::Received> answer = agent.door->Answer(request.request_id());
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(ReasonOf(FromWire(answer->reply.error())), v1::Reason::REQUEST_INVALID);
  ASSERT_TRUE(agent.door->Resume(first_id, first).ok());
  EXPECT_EQ(ReasonOf(agent.door->Resume(first_id, first).status()), v1::Reason::LEASE_UNKNOWN)
      << "it is held";
  ASSERT_TRUE(agent.door->Resume(agent.held[1].lease.lease_id(), agent.held[1].fd.raw()).ok());
  if (CanRefuseDescriptors()) EXPECT_FALSE(agent.door->SendBytes("x", {first})) << "all has been resumed";
  EXPECT_TRUE(Works(first));
}

TEST(RedisRestartTest, WhatNobodyTakesUpInTimeIsEndedByItsNumber) {
  RedisServer server;
  const auto settings = [&](const std::string& resume_timeout) {
    return absl::StrCat("pools: {main: {max: 2, upstream: '", server.uri(),
                        "'}}\nsessions: {resume_timeout: ", resume_timeout, "}\n");
  };
  Lessord broker({.settings = settings("10m")});
  RawAgent agent(broker.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const absl::StatusOr<RawAgent::Held> one = agent.Acquire("main");
  const absl::StatusOr<RawAgent::Held> two = agent.Acquire("main");
  ASSERT_TRUE(one.ok() && two.ok());
  broker.Kill();
  broker.Start();
  EXPECT_EQ(broker.Slots("main", "recovering"), 2);
  EXPECT_EQ(server.ClientCount(), 2);
  broker.Kill();
  broker.WriteSettings(settings("0s"));
  broker.Start();
  EXPECT_TRUE(Eventually([&] { return broker.Slots("main", "recovering") == 0; })) << broker.log();
  EXPECT_TRUE(ReadsEof(one->fd.raw()) && ReadsEof(two->fd.raw()));
}

}  // namespace
}  // namespace lessor::testing
