// What a RedisFront says ahead of its client's first message, by who was there before.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/relay/redis_front.h"
#include "tests/relay/redis_driver.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ResetCommand = RedisShared::ResetCommand;

// In chunks of so many bytes.
class RedisRestoreTest : public ::testing::TestWithParam<size_t> {
 protected:
  static void Ask(RedisDriver& driver, absl::string_view command, absl::string_view reply) {
    ASSERT_TRUE(driver.Client(Redis(command)).ok());
    EXPECT_EQ(driver.Forwarded(), absl::StrCat(command, ";"));
    ASSERT_TRUE(driver.Upstream(reply).ok());
    EXPECT_EQ(driver.Heard(), reply);
  }
  // Its client has database 5, RESP3 and a name.
  static void Settle(RedisDriver& driver, Connection& connection) {
    driver.Attach(connection);
    Ask(driver, "SELECT 5", "+OK\r\n");
    Ask(driver, "HELLO 3 SETNAME me", "%0\r\n");
    ASSERT_EQ(driver.Park(), Front::Parking::kReady);
    driver.front().Detach();
  }
  // A connection on which somebody else was.
  void Use(Connection& connection, absl::string_view command = "GET k", absl::string_view reply = ":1\r\n") {
    RedisDriver other(options_, ++others_, GetParam());
    other.Attach(connection);
    other.Forwarded();
    Ask(other, command, reply);
    other.front().Detach();
  }

  RedisShared options_{.login = {.user = {}, .password = "hunter2", .database = 2},
                       .reset = ResetCommand::kKnown};
  RedisDriver driver_{options_, 1, GetParam()};
  NotesOnly fresh_;
  NotesOnly used_;
  uint64_t others_ = 100;
};

INSTANTIATE_TEST_SUITE_P(Chunks, RedisRestoreTest, ::testing::Values(1, 5, 1'000'000));

TEST_P(RedisRestoreTest, NothingIsSentToAFreshConnectionForAFreshClient) {
  driver_.Attach(fresh_);
  EXPECT_EQ(driver_.Forwarded(), "");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisRestoreTest, NothingIsSentToTheConnectionThatItHadBefore) {
  Settle(driver_, fresh_);
  driver_.Attach(fresh_);
  EXPECT_EQ(driver_.Forwarded(), "");
  Ask(driver_, "GET k", "_\r\n");
}

TEST_P(RedisRestoreTest, WhatIsCarriedIsRestoredOnAFreshConnection) {
  Settle(driver_, used_);
  driver_.Attach(fresh_);
  EXPECT_EQ(driver_.Forwarded(), "HELLO 3;SELECT 5;CLIENT SETNAME me;");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(driver_.front().Leave(), Leaving::kBroken);
  // The client's own goes behind it, without waiting, and what answers ours is swallowed.
  ASSERT_TRUE(driver_.Client(Redis("GET k")).ok());
  EXPECT_EQ(driver_.Forwarded(), "GET k;");
  ASSERT_TRUE(driver_.Upstream("%1\r\n+proto\r\n:3\r\n+OK\r\n+OK\r\n:7\r\n").ok());
  EXPECT_EQ(driver_.Heard(), ":7\r\n");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisRestoreTest, AConnectionOfSomebodyElseIsResetAheadOfTheFirstMessage) {
  Use(used_);
  ASSERT_TRUE(driver_.Client(Redis("GET k")).ok());
  EXPECT_TRUE(driver_.front().wants_upstream());
  driver_.Attach(used_);
  EXPECT_EQ(driver_.Forwarded(), "RESET;AUTH hunter2;SELECT 2;GET k;");
  ASSERT_TRUE(driver_.Upstream("+RESET\r\n+OK\r\n+OK\r\n$1\r\nv\r\n").ok());
  EXPECT_EQ(driver_.Heard(), "$1\r\nv\r\n");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisRestoreTest, ResetThenWhatIsCarried) {
  options_.login.user = "broker";
  Settle(driver_, fresh_);
  Use(used_);
  driver_.Attach(used_);
  EXPECT_EQ(driver_.Forwarded(), "RESET;AUTH broker hunter2;HELLO 3;SELECT 5;CLIENT SETNAME me;");
  ASSERT_TRUE(driver_.Upstream("+RESET\r\n+OK\r\n%0\r\n+OK\r\n+OK\r\n").ok());
  EXPECT_EQ(driver_.Heard(), "");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisRestoreTest, ACommandThatHoldsTheNextOnesDoesNotRepeatTheRestoration) {
  Use(used_);
  driver_.Attach(used_);
  ASSERT_TRUE(driver_.Client(Redis("CLIENT SETNAME me") + Redis("GET k")).ok());
  EXPECT_EQ(driver_.Forwarded(), "RESET;AUTH hunter2;SELECT 2;CLIENT SETNAME me;");
  ASSERT_TRUE(driver_.Upstream("+RESET\r\n+OK\r\n+OK\r\n").ok());
  EXPECT_EQ(driver_.Forwarded(), "");
  ASSERT_TRUE(driver_.Upstream("+OK\r\n").ok());
  EXPECT_EQ(driver_.Forwarded(), "GET k;");
}

TEST_P(RedisRestoreTest, WhatWasForTheLastHolderIsSwallowed) {
  Use(used_, "SUBSCRIBE a", "*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n");
  driver_.Attach(used_);
  ASSERT_TRUE(driver_
                  .Upstream("*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$6\r\nsecret\r\n>2\r\n+invalidate\r\n_\r\n"
                            "*3\r\n$12\r\nsunsubscribe\r\n$1\r\na\r\n:0\r\n+RESET\r\n+OK\r\n+OK\r\n")
                  .ok());
  EXPECT_EQ(driver_.Heard(), "");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisRestoreTest, AnythingElseBeforeTheResetIsOutOfStep) {
  Use(used_);
  for (absl::string_view reply :
       {"$6\r\nsecret\r\n", "*1\r\n$6\r\nsecret\r\n", "+OK\r\n", "-ERR unknown\r\n"}) {
    RedisDriver driver(options_, ++others_, GetParam());
    driver.Attach(used_);
    EXPECT_FALSE(driver.Upstream(reply).ok()) << reply;
    EXPECT_EQ(driver.Heard(), "");
    driver.front().Detach();
  }
}

TEST_P(RedisRestoreTest, ARefusedRestorationEndsBothSidesWithoutThePassword) {
  Settle(driver_, fresh_);
  Use(used_);
  driver_.Attach(used_);
  const absl::Status refused = driver_.Upstream("+RESET\r\n-WRONGPASS hunter2 is wrong\r\n");
  EXPECT_EQ(ReasonOf(refused), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(refused.message(), "restore the session: the upstream refuses AUTH with WRONGPASS");
  EXPECT_THAT(refused.ToString(), Not(HasSubstr("hunter2")));
  driver_.front().Detach();
}

TEST_P(RedisRestoreTest, WithResetWhenChangedPlainCommandsLeaveNothing) {
  options_.reset_when_changed = true;
  Settle(driver_, fresh_);
  Use(used_);
  Use(used_, "EXEC", "-ERR EXEC without MULTI\r\n");
  driver_.Attach(used_);
  EXPECT_EQ(driver_.Forwarded(), "HELLO 3;SELECT 5;CLIENT SETNAME me;");
  ASSERT_TRUE(driver_.Upstream("%0\r\n+OK\r\n+OK\r\n").ok());
  driver_.front().Detach();
  // By that it has changed.
  RedisDriver next(options_, 2, GetParam());
  next.Attach(used_);
  EXPECT_EQ(next.Forwarded(), "RESET;AUTH hunter2;SELECT 2;");
}

TEST_P(RedisRestoreTest, WithResetWhenChangedOtherCommandsAreUndone) {
  options_.reset_when_changed = true;
  struct Case {
    absl::string_view command;
    absl::string_view reply;
  };
  for (const Case& it :
       {Case{"SELECT 3", "-ERR no\r\n"}, Case{"CLIENT SETINFO LIB-NAME x", "+OK\r\n"},
        Case{"MULTI", "+OK\r\n"}, Case{"WATCH k", "+OK\r\n"}, Case{"CLIENT TRACKING ON", "+OK\r\n"}}) {
    NotesOnly connection;
    Use(connection, it.command, it.reply);
    RedisDriver next(options_, ++others_, GetParam());
    next.Attach(connection);
    EXPECT_EQ(next.Forwarded(), "RESET;AUTH hunter2;SELECT 2;") << it.command;
  }
}

TEST_P(RedisRestoreTest, UntilAResetHasBeenAnsweredItGoesAlone) {
  options_.reset = ResetCommand::kUnknown;
  Settle(driver_, fresh_);
  Use(used_);
  driver_.Attach(used_);
  ASSERT_TRUE(driver_.Client(Redis("GET k")).ok());
  EXPECT_EQ(driver_.Forwarded(), "RESET;");
  ASSERT_TRUE(driver_.Upstream("+RESET\r\n").ok());
  EXPECT_EQ(options_.reset, ResetCommand::kKnown);
  EXPECT_EQ(driver_.Forwarded(), "AUTH hunter2;HELLO 3;SELECT 5;CLIENT SETNAME me;GET k;");
  ASSERT_TRUE(driver_.Upstream("+OK\r\n%0\r\n+OK\r\n+OK\r\n:1\r\n").ok());
  EXPECT_EQ(driver_.Heard(), ":1\r\n");
}

TEST_P(RedisRestoreTest, WhereTheServerDoesNotKnowResetWhatIsCarriedIsUndoneInPlace) {
  options_.reset = ResetCommand::kUnknown;
  Settle(driver_, used_);
  RedisDriver next(options_, 2, GetParam());
  ASSERT_TRUE(next.Client(Redis("GET k")).ok());
  next.Attach(used_);
  EXPECT_EQ(next.Forwarded(), "RESET;");
  ASSERT_TRUE(next.Upstream("-ERR unknown command `RESET`, with args beginning with: \r\n").ok());
  EXPECT_EQ(options_.reset, ResetCommand::kMissing);
  EXPECT_EQ(next.Forwarded(), "HELLO 2;SELECT 2;CLIENT SETNAME ;GET k;");
  ASSERT_TRUE(next.Upstream("*0\r\n+OK\r\n+OK\r\n:1\r\n").ok());
  EXPECT_EQ(next.Heard(), ":1\r\n");
  next.front().Detach();
  // From now on without asking.
  driver_.Attach(used_);
  EXPECT_EQ(driver_.Forwarded(), "HELLO 3;SELECT 5;CLIENT SETNAME me;");
}

TEST_P(RedisRestoreTest, WhereThePasswordMayNotBeSentItNeverIs) {
  options_.password_may_be_sent = false;
  Settle(driver_, used_);
  RedisDriver next(options_, 2, GetParam());
  next.Attach(used_);
  EXPECT_EQ(next.Forwarded(), "HELLO 2;SELECT 2;CLIENT SETNAME ;");
  ASSERT_TRUE(next.Upstream("*0\r\n+OK\r\n+OK\r\n").ok());
  ASSERT_TRUE(next.Client(Redis("RESET")).ok());
  EXPECT_EQ(next.Heard(), "-ERR RESET is not possible here: it would lose the pool's log-in\r\n");
  Ask(next, "MULTI", "+OK\r\n");
  EXPECT_EQ(next.front().Leave(), Leaving::kReset);
  ASSERT_TRUE(next.Client(Redis("RESET")).ok());
  EXPECT_EQ(next.Forwarded(), "RESET ?;");  // fails there, so that the MULTI does
  ASSERT_TRUE(next.Upstream("-ERR wrong number of arguments for 'reset' command\r\n").ok());
  EXPECT_EQ(next.front().pinned_by(), "multi");
}

TEST_P(RedisRestoreTest, TheClientsOwnResetLogsInAgainAndForgetsWhatWasCarried) {
  Settle(driver_, fresh_);
  driver_.Attach(fresh_);
  ASSERT_TRUE(driver_.Client(Redis("GET a") + Redis("RESET") + Redis("GET b")).ok());
  EXPECT_EQ(driver_.Forwarded(), "GET a;RESET;");
  ASSERT_TRUE(driver_.Upstream(":1\r\n+RESET\r\n").ok());
  EXPECT_EQ(driver_.Heard(), ":1\r\n+RESET\r\n");
  EXPECT_EQ(driver_.Forwarded(), "AUTH hunter2;SELECT 2;GET b;");
  ASSERT_TRUE(driver_.Upstream("+OK\r\n+OK\r\n:2\r\n").ok());
  EXPECT_EQ(driver_.Heard(), ":2\r\n");
  driver_.front().Detach();
  NotesOnly another;
  driver_.Attach(another);
  EXPECT_EQ(driver_.Forwarded(), "");  // as it came
}

TEST_P(RedisRestoreTest, AResetThatTheServerDoesNotKnowChangesNothing) {
  Settle(driver_, fresh_);
  driver_.Attach(fresh_);
  Ask(driver_, "RESET", "-ERR unknown command\r\n");
  Ask(driver_, "GET k", "_\r\n");
  driver_.front().Detach();
  NotesOnly another;
  driver_.Attach(another);
  EXPECT_EQ(driver_.Forwarded(), "HELLO 3;SELECT 5;CLIENT SETNAME me;");
}

TEST_P(RedisRestoreTest, OnlyWhatTheServerHasTakenIsCarried) {
  driver_.Attach(fresh_);
  Ask(driver_, "SELECT 99", "-ERR DB index is out of range\r\n");
  Ask(driver_, "SELECT x", "-ERR invalid DB index\r\n");
  Ask(driver_, "HELLO 3 SETNAME me", "-NOPROTO unsupported protocol version\r\n");
  Ask(driver_, "CLIENT SETNAME me", "-ERR no\r\n");
  driver_.front().Detach();
  NotesOnly another;
  driver_.Attach(another);
  EXPECT_EQ(driver_.Forwarded(), "");
  // A name survives replies of what was sent before it.
  ASSERT_TRUE(driver_.Client(Redis("WATCH k") + Redis("UNWATCH") + Redis("CLIENT SETNAME me")).ok());
  EXPECT_EQ(driver_.Forwarded(), "WATCH k;UNWATCH;CLIENT SETNAME me;");
  ASSERT_TRUE(driver_.Upstream("+OK\r\n+OK\r\n+OK\r\n").ok());
  EXPECT_EQ(driver_.Heard(), "+OK\r\n+OK\r\n+OK\r\n");
  Ask(driver_, "HELLO", "*0\r\n");
  driver_.front().Detach();
  driver_.Attach(used_);
  EXPECT_EQ(driver_.Forwarded(), "CLIENT SETNAME me;");
}

}  // namespace
}  // namespace lessor
