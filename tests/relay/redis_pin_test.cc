// What pins a client of a RedisFront, until when, and how its connection is left.
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/relay/redis_front.h"
#include "tests/relay/redis_driver.h"

namespace lessor {
namespace {

std::string Confirmed(absl::string_view kind, absl::string_view channel, int count, char type = '*') {
  return absl::StrCat(std::string(1, type), "3\r\n$", kind.size(), "\r\n", kind, "\r\n$", channel.size(),
                      "\r\n", channel, "\r\n:", count, "\r\n");
}

constexpr char kMessage[] = "*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$2\r\nhi\r\n";
constexpr char kPushed[] = ">3\r\n$7\r\nmessage\r\n$1\r\na\r\n$2\r\nhi\r\n";

// In chunks of so many bytes.
class RedisPinTest : public ::testing::TestWithParam<size_t> {
 protected:
  RedisPinTest() { driver_.Attach(connection_); }

  void Ask(absl::string_view command, absl::string_view reply) {
    ASSERT_TRUE(driver_.Client(Redis(command)).ok());
    EXPECT_EQ(driver_.Forwarded(), absl::StrCat(command, ";"));
    Hear(reply);
  }
  void Hear(absl::string_view reply) {
    ASSERT_TRUE(driver_.Upstream(reply).ok());
    EXPECT_EQ(driver_.Heard(), reply);
  }
  void ExpectPinned(absl::string_view by) {
    EXPECT_EQ(driver_.front().pinned_by(), by);
    EXPECT_EQ(driver_.Park(), by.empty() ? Front::Parking::kReady : Front::Parking::kPinned);
    EXPECT_EQ(driver_.front().SurvivesLoss(), by.empty());
  }
  // Nothing is asked for: between, unless the pin itself is in the way.
  void ExpectUnanswered(bool unanswered) { EXPECT_EQ(driver_.front().between(), !unanswered); }
  void ExpectUncounted(absl::string_view by) {
    ExpectPinned(by);
    EXPECT_FALSE(driver_.front().between());
    EXPECT_EQ(driver_.front().Leave(), Leaving::kBroken);
  }
  void SpeakResp3() { Ask("HELLO 3", "%1\r\n+proto\r\n:3\r\n"); }

  RedisShared options_{.reset = RedisShared::ResetCommand::kKnown};
  RedisDriver driver_{options_, 1, GetParam()};
  NotesOnly connection_;
};

INSTANTIATE_TEST_SUITE_P(Chunks, RedisPinTest, ::testing::Values(1, 5, 1'000'000));

TEST_P(RedisPinTest, MultiPinsUntilExecOrDiscard) {
  Ask("MULTI", "+OK\r\n");
  ExpectPinned("multi");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(driver_.front().Leave(), Leaving::kReset);
  Ask("SET k v", "+QUEUED\r\n");
  Ask("EXEC", "*1\r\n+OK\r\n");
  ExpectPinned("");
  Ask("MULTI", "+OK\r\n");
  Ask("EXEC", "*-1\r\n");
  ExpectPinned("");
  Ask("MULTI", "+OK\r\n");
  Ask("EXEC", "-EXECABORT Transaction discarded because of previous errors.\r\n");
  ExpectPinned("");
  Ask("MULTI", "+OK\r\n");
  Ask("EXEC x", "-ERR wrong number of arguments for 'exec' command\r\n");  // an old server's
  ExpectPinned("multi");
  Ask("DISCARD", "+OK\r\n");
  ExpectPinned("");
  Ask("MULTI x", "-ERR wrong number of arguments for 'multi' command\r\n");
  ExpectPinned("");
}

TEST_P(RedisPinTest, WatchPinsUntilUnwatchOrTheEndOfMulti) {
  Ask("WATCH k", "+OK\r\n");
  Ask("EXEC", "-ERR EXEC without MULTI\r\n");
  ExpectPinned("watch");
  EXPECT_TRUE(driver_.front().between());
  EXPECT_EQ(driver_.front().Leave(), Leaving::kReset);
  Ask("UNWATCH", "+OK\r\n");
  ExpectPinned("");
  Ask("WATCH k", "+OK\r\n");
  Ask("MULTI", "+OK\r\n");
  Ask("UNWATCH", "+QUEUED\r\n");
  Ask("EXEC", "*1\r\n+OK\r\n");
  ExpectPinned("");
  Ask("WATCH k", "-ERR no\r\n");
  ExpectPinned("");
}

TEST_P(RedisPinTest, AuthWithinMultiIsQueuedAsSomethingHarmless) {
  ASSERT_TRUE(driver_.Client(Redis("MULTI") + Redis("AUTH u hunter2") + Redis("EXEC")).ok());
  EXPECT_EQ(driver_.Forwarded(), "MULTI;UNWATCH;EXEC;");
  Hear("+OK\r\n+QUEUED\r\n*1\r\n+OK\r\n");
  ExpectPinned("");
  // And outside again: answered here.
  ASSERT_TRUE(driver_.Client(Redis("AUTH u hunter2")).ok());
  EXPECT_EQ(driver_.Heard(), "+OK\r\n");
  // A MULTI that was none is forgotten as soon as nothing is asked.
  Ask("MULTI", "-NOPERM no\r\n");
  ASSERT_TRUE(driver_.Client(Redis("AUTH u hunter2")).ok());
  EXPECT_EQ(driver_.Heard(), "+OK\r\n");
}

TEST_P(RedisPinTest, WhatIsCarriedAndChangedWithinMultiPinsUntilReset) {
  for (absl::string_view command : {"SELECT 3", "CLIENT SETNAME me", "CLIENT TRACKING ON", "READONLY"}) {
    Ask("MULTI", "+OK\r\n");
    Ask(command, "+QUEUED\r\n");
    Ask("DISCARD", "+OK\r\n");
    ExpectPinned("");
    Ask("MULTI", "+OK\r\n");
    Ask(command, "+QUEUED\r\n");
    Ask("EXEC", "*1\r\n+OK\r\n");
    ExpectPinned("changed in multi");
    EXPECT_EQ(driver_.front().Leave(), Leaving::kReset);
    Ask("RESET", "+RESET\r\n");
    ExpectPinned("");
  }
}

TEST_P(RedisPinTest, SubscriptionsPinUntilTheCountIsZero) {
  ASSERT_TRUE(driver_.Client(Redis("SUBSCRIBE a b") + Redis("PING")).ok());
  EXPECT_EQ(driver_.Forwarded(), "SUBSCRIBE a b;PING;");
  Hear(Confirmed("subscribe", "a", 1));
  ExpectPinned("subscriptions");
  Hear(Confirmed("subscribe", "b", 2));
  ExpectUnanswered(true);
  Hear(kMessage);
  ExpectUnanswered(true);
  Hear("*2\r\n$4\r\npong\r\n$0\r\n\r\n");
  ExpectUnanswered(false);
  Hear(kMessage);
  ExpectUnanswered(false);
  EXPECT_EQ(driver_.front().Leave(), Leaving::kReset);
  Ask("GET k", "-ERR Can't execute 'get': only (P|S)SUBSCRIBE / ... are allowed in this context\r\n");
  ExpectUnanswered(false);
  Ask("UNSUBSCRIBE a", Confirmed("unsubscribe", "a", 1));
  ExpectPinned("subscriptions");
  Ask("UNSUBSCRIBE b", Confirmed("unsubscribe", "b", 0));
  ExpectPinned("");
  Ask("LRANGE l 0 -1", kMessage);  // a list again
  ExpectUnanswered(false);
}

TEST_P(RedisPinTest, UnsubscribingFromEverythingConfirmsEachChannelOfItsKind) {
  Ask("SUBSCRIBE a b", Confirmed("subscribe", "a", 1) + Confirmed("subscribe", "b", 2));
  Ask("PSUBSCRIBE x*", Confirmed("psubscribe", "x*", 3));
  Ask("SSUBSCRIBE s", Confirmed("ssubscribe", "s", 1));
  ASSERT_TRUE(driver_.Client(Redis("UNSUBSCRIBE") + Redis("PUNSUBSCRIBE") + Redis("UNSUBSCRIBE")).ok());
  EXPECT_EQ(driver_.Forwarded(), "UNSUBSCRIBE;PUNSUBSCRIBE;UNSUBSCRIBE;");
  Hear(Confirmed("unsubscribe", "b", 2) + Confirmed("unsubscribe", "a", 1));
  Hear(Confirmed("punsubscribe", "x*", 0));
  ExpectUnanswered(true);
  Hear("*3\r\n$11\r\nunsubscribe\r\n$-1\r\n:0\r\n");
  ExpectUnanswered(false);
  ExpectPinned("subscriptions");
  Hear("*3\r\n$8\r\nsmessage\r\n$1\r\ns\r\n$1\r\nm\r\n");
  ExpectUnanswered(false);
  Ask("SUNSUBSCRIBE", Confirmed("sunsubscribe", "s", 0));
  ExpectPinned("");
}

TEST_P(RedisPinTest, InResp3ConfirmationsAndMessagesArePushes) {
  SpeakResp3();
  ASSERT_TRUE(driver_.Client(Redis("SUBSCRIBE a") + Redis("LRANGE l 0 -1") + Redis("UNSUBSCRIBE")).ok());
  Hear(absl::StrCat(Confirmed("subscribe", "a", 1, '>'), kPushed));
  ExpectPinned("subscriptions");
  Hear(kMessage);  // here it is a list
  Hear(kPushed);
  ExpectUnanswered(true);
  Hear(Confirmed("unsubscribe", "a", 0, '>'));
  ExpectUnanswered(false);
  ExpectPinned("");
  Hear(">2\r\n+invalidate\r\n*1\r\n+k\r\n");
  ExpectUnanswered(false);
}

TEST_P(RedisPinTest, ASubscriptionThatIsRefusedIsOneReply) {
  Ask("SUBSCRIBE a b", "-NOPERM no\r\n");
  ExpectUnanswered(false);
  ExpectPinned("");
  Ask("SUBSCRIBE", "-ERR wrong number of arguments for 'subscribe' command\r\n");
  ExpectUnanswered(false);
  // A shard that the server has moved away.
  Ask("SSUBSCRIBE s", Confirmed("ssubscribe", "s", 1));
  Hear(Confirmed("sunsubscribe", "s", 0));
  ExpectUnanswered(false);
  ExpectPinned("");
}

TEST_P(RedisPinTest, SubscribingWithinMultiCannotBeCounted) {
  ASSERT_TRUE(driver_.Client(Redis("MULTI") + Redis("SUBSCRIBE a b") + Redis("EXEC")).ok());
  EXPECT_EQ(driver_.Forwarded(), "MULTI;SUBSCRIBE a b;EXEC;");
  // Redis announces one element and sends two.
  Hear(absl::StrCat("+OK\r\n+QUEUED\r\n*1\r\n", Confirmed("subscribe", "a", 1),
                    Confirmed("subscribe", "b", 2)));
  ExpectUncounted("subscribed in multi");
}

TEST_P(RedisPinTest, HelloWithinMultiCannotBeFollowed) {
  // Whether it went well stands inside of EXEC's answer; whether a list is a message depends on it.
  ASSERT_TRUE(driver_.Client(Redis("MULTI") + Redis("HELLO 3 AUTH u hunter2") + Redis("EXEC")).ok());
  EXPECT_EQ(driver_.Forwarded(), "MULTI;HELLO 3;EXEC;");
  Hear("+OK\r\n+QUEUED\r\n*1\r\n%0\r\n");
  ExpectUncounted("hello in multi");
}

TEST_P(RedisPinTest, InDoubtItStillTakesCommands) {
  ASSERT_TRUE(driver_.Client(Redis("SUBSCRIBE a") + Redis("HELLO 3") + Redis("PING")).ok());
  EXPECT_EQ(driver_.Forwarded(), "SUBSCRIBE a;HELLO 3;");  // what follows a HELLO waits for its answer
  Hear("+what\r\n");
  ExpectUncounted("in doubt");
  EXPECT_EQ(driver_.Forwarded(), "PING;");
}

TEST_P(RedisPinTest, TrackingReadonlyAndAskingPin) {
  SpeakResp3();
  Ask("CLIENT TRACKING ON", "+OK\r\n");
  ExpectPinned("tracking");
  Ask("CLIENT CACHING YES", "+OK\r\n");
  ExpectPinned("tracking");
  Ask("client tracking off", "+OK\r\n");
  ExpectPinned("");
  Ask("CLIENT TRACKING ON", "-ERR no\r\n");
  ExpectPinned("");
  Ask("READONLY", "+OK\r\n");
  ExpectPinned("readonly");
  Ask("READWRITE", "+OK\r\n");
  ExpectPinned("");
  Ask("ASKING", "+OK\r\n");
  ExpectPinned("asking");
  Ask("GET k", "_\r\n");
  ExpectPinned("");
}

TEST_P(RedisPinTest, ANameThatIsTooLongToCarryPins) {
  const std::string longest(RedisSession::kNameMax, 'n');
  Ask(absl::StrCat("CLIENT SETNAME ", longest), "+OK\r\n");
  ExpectPinned("");
  Ask(absl::StrCat("CLIENT SETNAME ", longest, "n"), "+OK\r\n");
  ExpectPinned("long name");
  Ask("CLIENT SETNAME me", "+OK\r\n");
  ExpectPinned("");
  Ask(absl::StrCat("CLIENT SETNAME ", std::string(redis::CommandCutter::kWholeMax.count(), 'n')), "+OK\r\n");
  ExpectPinned("long name");
  SpeakResp3();
  Ask("HELLO 3 SETNAME me", "%0\r\n");
  ExpectPinned("");
}

TEST_P(RedisPinTest, WhatResetDoesNotUndoBreaksTheConnection) {
  Ask("CLIENT NO-EVICT ON", "+OK\r\n");
  ExpectPinned("client flags");
  Ask("RESET", "+RESET\r\n");
  ExpectPinned("client flags");
  EXPECT_EQ(driver_.front().Leave(), Leaving::kBroken);
}

TEST_P(RedisPinTest, RepliesCannotBeCountedAnyMore) {
  struct Case {
    absl::string_view command;
    absl::string_view by;
  };
  for (const Case& it : {Case{"CLIENT REPLY OFF", "client reply"}, Case{"client reply skip", "client reply"},
                         Case{"MONITOR", "monitor"}, Case{"PSYNC ? -1", "replication"},
                         Case{"SCRIPT DEBUG YES", "script debug"}}) {
    RedisDriver driver(options_, 2, GetParam());
    NotesOnly connection;
    driver.Attach(connection);
    // What was asked before is still counted, and what is answered here comes in its turn.
    ASSERT_TRUE(driver.Client(Redis("GET a") + Redis("AUTH x") + Redis(it.command)).ok());
    EXPECT_EQ(driver.front().pinned_by(), it.by);
    ASSERT_TRUE(driver.Upstream(":1\r\n").ok());
    EXPECT_EQ(driver.Heard(), ":1\r\n+OK\r\n");
    // From here on bytes pass, whatever they are.
    ASSERT_TRUE(driver.Upstream("HTTP\n").ok());
    EXPECT_EQ(driver.Heard(), "HTTP\n");
    driver.Forwarded();
    ASSERT_TRUE(
        driver.Client(Redis("GET b") + Redis("AUTH u hunter2") + Redis("HELLO 3 AUTH u hunter2")).ok());
    EXPECT_EQ(driver.Forwarded(), "GET b;UNWATCH;HELLO 3;");
    EXPECT_FALSE(driver.front().between());
    EXPECT_EQ(driver.front().Leave(), Leaving::kBroken);
    EXPECT_EQ(driver.Park(), Front::Parking::kPinned);
    driver.Refuse(absl::InternalError("no"));
    ASSERT_TRUE(driver.Client(Redis("QUIT")).ok());
    EXPECT_TRUE(driver.front().finished());
    EXPECT_EQ(driver.Heard(), "");
  }
  Ask("CLIENT REPLY ON", "+OK\r\n");
  ExpectPinned("");
  Ask("SCRIPT DEBUG NO", "+OK\r\n");
  ExpectPinned("");
}

TEST_P(RedisPinTest, AGoodbyeBehindTheLastCountedReplyWaitsForIt) {
  ASSERT_TRUE(driver_.Client(Redis("GET a") + Redis("CLIENT REPLY OFF") + Redis("QUIT")).ok());
  EXPECT_FALSE(driver_.front().finished());
  Hear(":1\r\n");
  EXPECT_TRUE(driver_.front().finished());
}

TEST_P(RedisPinTest, WhoLeavesSomethingBehindHasItUndoneByThePool) {
  for (auto reset : {RedisShared::ResetCommand::kUnknown, RedisShared::ResetCommand::kKnown,
                     RedisShared::ResetCommand::kMissing}) {
    RedisShared options{.reset = reset};
    RedisDriver driver(options, 2, GetParam());
    NotesOnly connection;
    driver.Attach(connection);
    EXPECT_EQ(driver.front().Leave(), Leaving::kClean);
    ASSERT_TRUE(driver.Client(Redis("WATCH k")).ok());
    ASSERT_TRUE(driver.Upstream("+OK\r\n").ok());
    EXPECT_EQ(driver.front().Leave(), Leaving::kReset);
  }
}

}  // namespace
}  // namespace lessor
