// New settings for a broker that runs.
#include <fstream>
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class DaemonReloadTest : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(agent_.Open().ok()); }

  std::string Pool(const std::string& name, const std::string& more = "") const {
    return absl::StrCat("  ", name, ": {upstream: \"", redis_.uri(), "\"", more, "}\n");
  }
  void Write(const std::string& pools, const std::string& more = "") {
    broker_.WriteSettings(absl::StrCat(more, "pools:\n", pools));
  }

  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools:\n", Pool("kept", ", max: 2"), Pool("goes"))}};
  GrpcAgent agent_{"unix:" + broker_.grpc_socket()};
};

TEST_F(DaemonReloadTest, ReloadAddsChangesAndRemovesPools) {
  const auto kept = agent_.Acquire("kept");
  const auto going = agent_.Acquire("goes");
  ASSERT_TRUE(kept.ok() && going.ok());
  Write(Pool("kept", ", max: 7") + Pool("comes"));
  const Lessord::Outcome reload = broker_.Lessorctl({"reload"});
  EXPECT_EQ(reload.exit_code, 0) << reload.output;
  EXPECT_THAT(reload.output,
              AllOf(HasSubstr("pools.kept.max"), HasSubstr("pools.comes"), HasSubstr("pools.goes")));

  EXPECT_EQ(agent_.Pool("kept").max(), 7u);
  EXPECT_EQ(agent_.Pool("kept").lent(), 1u);
  EXPECT_TRUE(agent_.Acquire("comes").ok());
  EXPECT_EQ(ReasonOf(agent_.Acquire("goes").status()), v1::Reason::POOL_UNKNOWN);
  // What it has lent is still held, and goes back to where it came from.
  EXPECT_EQ(agent_.Release(going->lease_id()), absl::OkStatus());
  EXPECT_EQ(agent_.Release(kept->lease_id()), absl::OkStatus());
  EXPECT_TRUE(Eventually([&] { return redis_.ClientCount() == 2; }));
}

TEST_F(DaemonReloadTest, ReloadUndoesAResizeAndSaysSo) {
  ASSERT_EQ(broker_.Lessorctl({"resize", "kept", "--max", "9"}).exit_code, 0);
  EXPECT_TRUE(broker_.WaitForLog("an administrator has changed a pool uid="));
  const uint32_t changed = agent_.Pool("kept").max();
  const std::string said = broker_.Lessorctl({"reload"}).output;
  EXPECT_EQ(changed, 9u);
  EXPECT_NE(agent_.Pool("kept").max(), 9u);
  EXPECT_EQ(said, "changed: pools.kept.max\n");
  EXPECT_EQ(broker_.Lessorctl({"reload"}).output, "nothing has changed\n");
}

TEST_F(DaemonReloadTest, NamesThatThisHostDoesNotHaveAreSaid) {
  broker_.WriteSettings("admin_group: no-such-group\ntenants: {team: {match: {user: no-such-user}}}\n");
  ASSERT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  EXPECT_TRUE(broker_.WaitForLog("key=admin_group name=no-such-group"));
  EXPECT_TRUE(broker_.WaitForLog("key=tenants.team.match.user name=no-such-user"));
}

TEST_F(DaemonReloadTest, SignalReloadsToo) {
  Write(Pool("comes"));
  broker_.Signal(SIGHUP);
  EXPECT_TRUE(broker_.WaitForLog(" reloaded "));
  EXPECT_TRUE(agent_.Acquire("comes").ok());
}

TEST_F(DaemonReloadTest, SettingsWithMistakesAreRefusedAndTheOldOnesStay) {
  Write("  kept: {upstream: \"gopher://x\"}\n  more: {uptsream: x}\n");
  const Lessord::Outcome reload = broker_.Lessorctl({"reload"});
  EXPECT_EQ(reload.exit_code, 78);
  EXPECT_THAT(reload.output, AllOf(HasSubstr("SETTINGS_INVALID"), HasSubstr("gopher"), HasSubstr("uptsream"),
                                   HasSubstr("lessord.yaml:")));
  broker_.Signal(SIGHUP);
  EXPECT_TRUE(broker_.WaitForLog("reload refused"));
  EXPECT_TRUE(agent_.Acquire("kept").ok());
  EXPECT_TRUE(agent_.Acquire("goes").ok());
  EXPECT_EQ(agent_.Pool("kept").max(), 2u);
  EXPECT_THAT(broker_.Lessorctl({"config", "dump"}).output, Not(HasSubstr("gopher")));
}

TEST_F(DaemonReloadTest, WhatNeedsARestartIsNamedAndStaysAsItIs) {
  Write(Pool("kept"), "sockets: {mode: \"0600\"}\nio_threads: 3\n");
  const Lessord::Outcome reload = broker_.Lessorctl({"--json", "reload"});
  EXPECT_EQ(reload.exit_code, 0);
  EXPECT_THAT(reload.output,
              AllOf(HasSubstr("needs_restart"), HasSubstr("sockets.mode"), HasSubstr("io_threads")));
  const std::string config = broker_.Lessorctl({"config", "dump"}).output;
  EXPECT_THAT(config, AllOf(Not(HasSubstr("0600")), Not(HasSubstr("io_threads: 3")), Not(HasSubstr("goes"))));
  // Named again, for as long as it waits.
  EXPECT_THAT(broker_.Lessorctl({"reload"}).output, HasSubstr("sockets.mode"));
}

TEST_F(DaemonReloadTest, LargerPoolServesThoseWhoWait) {
  ASSERT_TRUE(agent_.Acquire("kept").ok());
  ASSERT_TRUE(agent_.Acquire("kept").ok());
  auto waiting = std::async(std::launch::async, [&] { return agent_.Acquire("kept").status(); });
  ASSERT_TRUE(Eventually([&] { return agent_.Pool("kept").waiters() == 1; }));
  Write(Pool("kept", ", max: 3"));
  ASSERT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  EXPECT_EQ(waiting.get(), absl::OkStatus());
}

TEST_F(DaemonReloadTest, RemovedPoolRefusesThoseWhoWait) {
  ASSERT_TRUE(agent_.Acquire("kept").ok());
  ASSERT_TRUE(agent_.Acquire("kept").ok());
  auto waiting = std::async(std::launch::async, [&] { return agent_.Acquire("kept").status(); });
  ASSERT_TRUE(Eventually([&] { return agent_.Pool("kept").waiters() == 1; }));
  Write(Pool("other"));
  ASSERT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  EXPECT_EQ(ReasonOf(waiting.get()), v1::Reason::POOL_DRAINING);
}

TEST_F(DaemonReloadTest, TenantsAndTheirLimitsTakeEffect) {
  Write(Pool("kept", ", allow: [few]"),
        absl::StrCat("tenants: {few: {match: {uid: ", ::getuid(), "}, limits: {leases: 1}}}\n"));
  ASSERT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  GrpcAgent few("unix:" + broker_.grpc_socket());
  const auto opened = few.Open();
  ASSERT_TRUE(opened.ok()) << opened.status();
  EXPECT_EQ(opened->tenant(), "few");
  EXPECT_TRUE(few.Acquire("kept").ok());
  EXPECT_EQ(ReasonOf(few.Acquire("kept").status()), v1::Reason::QUOTA_EXCEEDED);
  // Who was somebody else's when its session began stays that.
  EXPECT_EQ(ReasonOf(agent_.Acquire("kept").status()), v1::Reason::POOL_FORBIDDEN);
}

TEST(DaemonPasswordTest, PasswordFileIsReadAgainAtEachConnect) {
  RedisServer redis({"--requirepass", "first"});
  TempFolder folder;
  const std::string file = folder.path() + "/password";
  std::ofstream(file) << "first\n";
  Lessord broker(
      {.settings = absl::StrCat("pools:\n  cache: {upstream: \"", redis.uri(), "\", password_file: \"", file,
                                "\", backoff: {initial: 1ms, max: 10ms}}\n")});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  ASSERT_TRUE(agent.Open().ok());
  const auto lease = agent.Acquire("cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  ASSERT_EQ(redis.Ask({"CONFIG", "SET", "requirepass", "second"}, "first"), "OK");
  ASSERT_EQ(agent.Release(lease->lease_id()), absl::OkStatus());
  ASSERT_EQ(broker.Lessorctl({"reconnect", "cache"}).exit_code, 0);
  const absl::Status refused = agent.Acquire("cache").status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::UPSTREAM_UNAVAILABLE) << refused;
  EXPECT_THAT(std::string(refused.message()), HasSubstr("WRONGPASS"));
  std::ofstream(file) << "second\n";
  EXPECT_TRUE(Eventually([&] { return agent.Acquire("cache").ok(); }));
}

}  // namespace
}  // namespace lessor::testing
