// How a client of a Redis pool that comes over TCP proves who it is.
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/relay/fake_login.h"
#include "tests/relay/redis_driver.h"

namespace lessor {
namespace {

constexpr char kNoAuth[] = "-NOAUTH Authentication required.\r\n";
constexpr char kWrongPass[] = "-WRONGPASS invalid username-password pair or user is disabled.\r\n";

// In chunks of so many bytes.
class RedisLoginTest : public ::testing::TestWithParam<size_t> {
 protected:
  std::string Says(absl::string_view command) {
    EXPECT_TRUE(driver_.Client(Redis(command)).ok());
    return driver_.Heard();
  }

  RedisShared options_;
  FakeLogin login_;
  RedisDriver driver_{options_, 1, GetParam(), &login_};
  NotesOnly connection_;
};

INSTANTIATE_TEST_SUITE_P(Chunks, RedisLoginTest, ::testing::Values(1, 5, 1'000'000));

TEST_P(RedisLoginTest, AStrangerGetsNothingAndWaitsForNothing) {
  for (absl::string_view command : {"GET k", "PING", "SUBSCRIBE a", "MULTI", "MONITOR", "CLIENT REPLY OFF",
                                    "RESET", "SELECT 1", "CLIENT SETNAME me", "PSYNC ? -1"}) {
    EXPECT_EQ(Says(command), kNoAuth) << command;
  }
  EXPECT_EQ(Says(absl::StrCat("SET k ", std::string(200'000, 'x'))), kNoAuth);
  EXPECT_EQ(Says("HELLO 3").substr(0, 47), "-NOAUTH HELLO must be called with the client al");
  EXPECT_EQ(Says("HELLO").substr(0, 14), "-NOAUTH HELLO ");
  EXPECT_FALSE(driver_.front().greeted());
  EXPECT_FALSE(driver_.front().wants_upstream());
  EXPECT_EQ(driver_.untaken(), 0u);
  EXPECT_EQ(login_.asked(), 0);
}

TEST_P(RedisLoginTest, AuthOpensTheDoor) {
  EXPECT_EQ(Says("AUTH search secret"), "+OK\r\n");
  EXPECT_EQ(login_.tenant(), "search");
  EXPECT_TRUE(driver_.front().greeted());
  EXPECT_FALSE(driver_.front().wants_upstream());
  EXPECT_EQ(Says("GET k"), "");
  EXPECT_TRUE(driver_.front().wants_upstream());
  driver_.Attach(connection_);
  EXPECT_EQ(driver_.Forwarded(), "GET k;");
}

TEST_P(RedisLoginTest, WhoGuessesHasToConnectAgain) {
  for (int i = 0; i < 10; ++i) EXPECT_EQ(Says("AUTH search guess"), kWrongPass);
  EXPECT_FALSE(driver_.Client(Redis("AUTH search guess")).ok());
  EXPECT_EQ(driver_.Heard(), "-ERR too many wrong passwords\r\n");
}

TEST_P(RedisLoginTest, WhatIsWrongIsRefusedAndMayBeTriedAgain) {
  EXPECT_EQ(Says("AUTH search guess"), kWrongPass);
  EXPECT_EQ(Says("AUTH nobody secret"), kWrongPass);
  EXPECT_EQ(Says("AUTH secret"), kWrongPass) << "the tenant `default` has none";
  EXPECT_EQ(Says("HELLO 3 AUTH search guess"), kWrongPass);
  EXPECT_EQ(Says("AUTH"), "-ERR wrong number of arguments for 'auth' command\r\n");
  EXPECT_EQ(Says("AUTH a b c"), "-ERR syntax error\r\n");
  EXPECT_EQ(Says("GET k"), kNoAuth);
  EXPECT_FALSE(driver_.front().greeted());
  EXPECT_EQ(Says("AUTH search secret"), "+OK\r\n");
}

TEST_P(RedisLoginTest, HelloLogsInAndGoesOnWithoutThePassword) {
  EXPECT_EQ(Says("HELLO 3 AUTH search secret SETNAME me"), "");
  EXPECT_TRUE(driver_.front().greeted());
  EXPECT_TRUE(driver_.front().wants_upstream());
  driver_.Attach(connection_);
  EXPECT_EQ(driver_.Forwarded(), "HELLO 3 SETNAME me;");
}

TEST_P(RedisLoginTest, AHelloThatIsTooLongOpensNothing) {
  std::string hello = "HELLO 3";
  for (size_t i = 0; i < redis::CommandCutter::kArgumentsKept; ++i) hello += " SETNAME";
  const absl::Status taken = driver_.Client(Redis(hello + " AUTH search secret"));
  EXPECT_FALSE(taken.ok());
  EXPECT_FALSE(driver_.front().wants_upstream());
  EXPECT_FALSE(driver_.front().greeted());
}

TEST_P(RedisLoginTest, AnAuthThatIsTooLongIsAWrongOne) {
  EXPECT_EQ(Says(absl::StrCat("AUTH search ", std::string(70'000, 'x'))), kWrongPass);
  EXPECT_EQ(driver_.untaken(), 0u);
}

TEST_P(RedisLoginTest, AClientStaysTheTenantThatItIs) {
  EXPECT_EQ(Says("AUTH search secret"), "+OK\r\n");
  driver_.Attach(connection_);
  EXPECT_EQ(Says("AUTH other secret"), kWrongPass);
  EXPECT_EQ(Says("HELLO 3 AUTH other secret"), kWrongPass);
  EXPECT_EQ(Says("AUTH search secret"), "+OK\r\n");
  EXPECT_EQ(login_.tenant(), "search");
  EXPECT_EQ(driver_.Forwarded(), "");
}

TEST_P(RedisLoginTest, RefusalsComeInTurn) {
  EXPECT_EQ(Says("AUTH search secret"), "+OK\r\n");
  driver_.Attach(connection_);
  EXPECT_EQ(Says("GET k"), "");
  EXPECT_EQ(Says("AUTH search guess"), "");
  ASSERT_TRUE(driver_.Upstream("$-1\r\n").ok());
  EXPECT_EQ(driver_.Heard(), absl::StrCat("$-1\r\n", kWrongPass));
}

TEST_P(RedisLoginTest, AStrangerMayLeave) {
  EXPECT_EQ(Says("QUIT"), "+OK\r\n");
  EXPECT_TRUE(driver_.front().finished());
}

TEST_P(RedisLoginTest, InlineCommandsLogInToo) {
  ASSERT_TRUE(driver_.Client("AUTH search secret\r\n").ok());
  EXPECT_EQ(driver_.Heard(), "+OK\r\n");
  EXPECT_TRUE(driver_.front().greeted());
}

}  // namespace
}  // namespace lessor
