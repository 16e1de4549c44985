// What a pool's drivers say that their user is called, where the host's directory of users does not answer.
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <unistd.h>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/raw_postgres.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"

namespace lessor::testing {
namespace {

class PoolSocketUsersTest : public ::testing::Test {
 protected:
  PoolSocketUsersTest()
      : lock_(::open(stall_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)),
        broker_({.settings = absl::StrCat(
                     "io_threads: 1\npools: {main: {upstream: 'postgresql://postgres@/postgres?host=",
                     server_.socket_dir(), "'}}\n"),
                 .environment = {absl::StrCat("LD_PRELOAD=", ::getenv("LESSOR_BUILD_DIR"),
                                              "/tests/fault/libstalling_names.so"),
                                 "LESSOR_TEST_STALL=" + stall_}}),
        before_(broker_.footprint()) {}

  void Stall() { EXPECT_EQ(::flock(lock_.raw(), LOCK_EX), 0); }
  void Answer() { EXPECT_EQ(::flock(lock_.raw(), LOCK_UN), 0); }
  bool IsAsked() const { return ::access((stall_ + ".asked").c_str(), F_OK) == 0; }
  static std::string OwnName() { return ::getpwuid(::geteuid())->pw_name; }  // NOLINT(concurrency-mt-unsafe)
  std::string folder() const { return broker_.runtime_dir() + "/pools/main"; }

  const TempFolder files_;
  const std::string stall_ = files_.path() + "/stall";
  const UniqueFd lock_;
  PostgresServer server_;
  Lessord broker_;
  const Footprint before_;
};

TEST_F(PoolSocketUsersTest, WhoWaitsForANameHoldsUpNobodyElse) {
  Stall();
  RawPostgres client(folder());
  client.SendStartup(OwnName(), OwnName());
  ASSERT_TRUE(Eventually([&] { return IsAsked(); }));
  {
    RawAgent agent(broker_.attach_socket());  // on the same thread
    ASSERT_TRUE(agent.Hello().ok());
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
    ASSERT_TRUE(held.ok()) << held.status();
    EXPECT_TRUE(agent.Release(*std::move(held)).ok());
  }
  Answer();
  EXPECT_TRUE(client.AwaitReady());
  EXPECT_EQ(client.Ask("SELECT current_user").value, "postgres");
  client.SendGoodbye();
  EXPECT_TRUE(client.AwaitEnd());
  EXPECT_TRUE(broker_.SettlesTo(before_));
}

TEST_F(PoolSocketUsersTest, WhoWaitsForANameAndLeavesLeavesNothing) {
  Stall();
  {
    RawPostgres client(folder());
    client.SendStartup(OwnName(), OwnName());
    ASSERT_TRUE(Eventually([&] { return IsAsked(); }));
  }
  Answer();
  EXPECT_TRUE(broker_.SettlesTo(before_));
}

// Two seconds.
TEST_F(PoolSocketUsersTest, WithoutAnAnswerThePoolsOwnNameIsTheOneThatHelps) {
  Stall();
  RawPostgres by_default(folder());
  by_default.SendStartup(OwnName(), OwnName());
  RawPostgres by_name(folder());
  by_name.SendStartup();
  EXPECT_TRUE(by_name.AwaitReady());
  const Heard refused = by_default.Hear();
  EXPECT_EQ(refused.state, "28000");
  EXPECT_THAT(refused.words, ::testing::HasSubstr("leave the user out"));
  by_name.SendGoodbye();
  EXPECT_TRUE(by_name.AwaitEnd());
  Answer();  // which the library has a descriptor open for
  EXPECT_TRUE(broker_.SettlesTo(before_));
}

}  // namespace
}  // namespace lessor::testing
