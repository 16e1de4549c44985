// Commands, replies, what is answered by the front itself, and in what order.
#include "daemon/relay/redis_front.h"

#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/relay/redis_driver.h"

namespace lessor {
namespace {

// In chunks of so many bytes.
class RedisFrontTest : public ::testing::TestWithParam<size_t> {
 protected:
  // What goes on to a fresh upstream, and what the client hears at once.
  std::string Says(absl::string_view command) {
    EXPECT_TRUE(driver_.Client(Redis(command)).ok());
    return driver_.Forwarded();
  }
  // What the client hears of it.
  std::string Answered(absl::string_view reply) {
    EXPECT_TRUE(driver_.Upstream(reply).ok());
    return driver_.Heard();
  }
  void Ask(absl::string_view command, absl::string_view reply) {
    EXPECT_EQ(Says(command), absl::StrCat(command, ";"));
    EXPECT_EQ(Answered(reply), reply);
  }

  RedisShared options_;
  RedisDriver driver_{options_, 1, GetParam()};
  NotesOnly connection_;
};

INSTANTIATE_TEST_SUITE_P(Chunks, RedisFrontTest, ::testing::Values(1, 5, 1'000'000));

TEST_P(RedisFrontTest, WantsAnUpstreamOnlyForWhatItCannotAnswer) {
  EXPECT_FALSE(driver_.front().wants_upstream());
  EXPECT_EQ(Says("AUTH hunter2"), "");
  EXPECT_EQ(Says("AUTH user hunter2"), "");
  EXPECT_EQ(driver_.Heard(), "+OK\r\n+OK\r\n");
  EXPECT_EQ(Says("AUTH"), "");
  EXPECT_EQ(driver_.Heard(), "-ERR wrong number of arguments for 'auth' command\r\n");
  EXPECT_EQ(Says("AUTH a b c"), "");
  EXPECT_EQ(driver_.Heard(), "-ERR syntax error\r\n");
  ASSERT_TRUE(driver_.Client("\r\n*0\r\n").ok());
  EXPECT_FALSE(driver_.front().wants_upstream());

  EXPECT_EQ(Says("GET k"), "");
  EXPECT_TRUE(driver_.front().wants_upstream());
  EXPECT_EQ(Says("GET l"), "");  // nothing more is taken until it is there
  driver_.Attach(connection_);
  EXPECT_FALSE(driver_.front().wants_upstream());
  EXPECT_EQ(driver_.Forwarded(), "GET k;GET l;");
  EXPECT_EQ(driver_.untaken(), 0u);
}

TEST_P(RedisFrontTest, APipelineIsAnsweredInOrderAndOnlyThenIsItBetween) {
  driver_.Attach(connection_);
  EXPECT_TRUE(driver_.front().between());
  EXPECT_EQ(Says("GET a"), "GET a;");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(Says("LRANGE b 0 -1"), "LRANGE b 0 -1;");
  EXPECT_EQ(Answered("$3\r\nabc\r\n"), "$3\r\nabc\r\n");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(driver_.front().Leave(), Leaving::kBroken);
  // Looks like a message, and is a list.
  EXPECT_EQ(Answered("*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$1\r\nb\r\n"),
            "*3\r\n$7\r\nmessage\r\n$1\r\na\r\n$1\r\nb\r\n");
  EXPECT_TRUE(driver_.front().between());
  EXPECT_EQ(driver_.Park(), Front::Parking::kReady);
  EXPECT_EQ(driver_.front().Leave(), Leaving::kClean);
  EXPECT_TRUE(driver_.front().SurvivesLoss());
}

TEST_P(RedisFrontTest, IsNotBetweenWithHalfACommandSentOrHalfAReplyReceived) {
  driver_.Attach(connection_);
  ASSERT_TRUE(driver_.Client("*2\r\n$3\r\nGET\r\n$3\r\na").ok());
  EXPECT_FALSE(driver_.front().between());
  ASSERT_TRUE(driver_.Client("bc\r\n").ok());
  EXPECT_EQ(driver_.Forwarded(), "GET abc;");
  EXPECT_EQ(Answered("$5\r\nhe"), "$5\r\nhe");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(Answered("llo\r\n"), "llo\r\n");
  EXPECT_TRUE(driver_.front().between());
  ASSERT_TRUE(driver_.Upstream(">2\r\n+invalidate\r\n").ok());
  EXPECT_FALSE(driver_.front().between());
  ASSERT_TRUE(driver_.Upstream("*1\r\n+k\r\n").ok());
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisFrontTest, LocalAnswersWaitForTheirTurn) {
  driver_.Attach(connection_);
  EXPECT_EQ(Says("GET a"), "GET a;");
  EXPECT_EQ(Says("AUTH x"), "");
  EXPECT_EQ(Says("GET b"), "GET b;");
  EXPECT_EQ(Says("AUTH"), "");
  EXPECT_EQ(driver_.Heard(), "");
  EXPECT_EQ(Answered(":1\r\n"), ":1\r\n+OK\r\n");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(Answered(":2\r\n"), ":2\r\n-ERR wrong number of arguments for 'auth' command\r\n");
  EXPECT_TRUE(driver_.front().between());
  // Not into the middle of a push either.
  EXPECT_EQ(Answered(">2\r\n+inval"), ">2\r\n+inval");
  EXPECT_EQ(Says("AUTH x"), "");
  EXPECT_EQ(driver_.Heard(), "");
  EXPECT_EQ(Answered("idate\r\n_\r\n"), "idate\r\n_\r\n+OK\r\n");
}

TEST_P(RedisFrontTest, QuitIsAnsweredLastAndEndsTheClient) {
  driver_.Attach(connection_);
  EXPECT_EQ(Says("GET a"), "GET a;");
  EXPECT_EQ(Says("QUIT"), "");
  EXPECT_EQ(Says("GET b"), "");  // nobody hears it
  EXPECT_EQ(driver_.untaken(), 0u);
  EXPECT_FALSE(driver_.front().finished());
  EXPECT_EQ(Answered(":1\r\n"), ":1\r\n+OK\r\n");
  EXPECT_TRUE(driver_.front().finished());
  EXPECT_EQ(driver_.front().Leave(), Leaving::kClean);

  RedisDriver alone(options_, 2, GetParam());
  ASSERT_TRUE(alone.Client("quit\r\n").ok());
  EXPECT_EQ(alone.Heard(), "+OK\r\n");
  EXPECT_TRUE(alone.front().finished());
  EXPECT_FALSE(alone.front().wants_upstream());
}

TEST_P(RedisFrontTest, InlineCommandsGoOnAsTheyWereRead) {
  driver_.Attach(connection_);
  ASSERT_TRUE(driver_.Client("set k \"a b\"\r\nPING\r\n").ok());
  EXPECT_EQ(driver_.ForwardedBytes(),
            absl::StrCat("*3\r\n$3\r\nset\r\n$1\r\nk\r\n$3\r\na b\r\n", Redis("PING")));
  EXPECT_EQ(Answered("+OK\r\n+PONG\r\n"), "+OK\r\n+PONG\r\n");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisFrontTest, BigArgumentsAndRepliesPassUncut) {
  driver_.Attach(connection_);
  const std::string big(300'000, 'v');
  EXPECT_EQ(Says(absl::StrCat("SET k ", big)), absl::StrCat("SET k ", big, ";"));
  const std::string reply = absl::StrCat("$300000\r\n", big, "\r\n");
  EXPECT_EQ(Answered(reply), reply);
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisFrontTest, TakesSoManyUnansweredCommandsAndNoMore) {
  driver_.Attach(connection_);
  std::string pipeline;
  for (size_t i = 0; i < RedisFront::kUnansweredMax; ++i)
    pipeline += i % 2 == 0 ? Redis("PING") : Redis("WATCH k");
  ASSERT_TRUE(driver_.Client(pipeline).ok());
  EXPECT_EQ(driver_.untaken(), 0u);
  EXPECT_EQ(driver_.ForwardedBytes(), pipeline);
  ASSERT_TRUE(driver_.Client(Redis("AUTH x") + Redis("PING")).ok());
  EXPECT_EQ(driver_.untaken(), Redis("AUTH x").size() + Redis("PING").size());
  EXPECT_EQ(Answered("+PONG\r\n"), "+PONG\r\n");
  EXPECT_EQ(driver_.untaken(), Redis("PING").size());
  std::string replies;
  for (size_t i = 1; i < RedisFront::kUnansweredMax; ++i) replies += i % 2 == 0 ? "+PONG\r\n" : "+OK\r\n";
  EXPECT_EQ(Answered(replies), replies + "+OK\r\n");
  EXPECT_EQ(driver_.Forwarded(), "PING;");
}

// Drivers write a pipeline whole before they read any of it.
TEST_P(RedisFrontTest, TakesAnyNumberOfPlainCommandsInARow) {
  driver_.Attach(connection_);
  std::string pipeline;
  std::string replies;
  for (size_t i = 0; i < 3 * RedisFront::kUnansweredMax; ++i) {
    pipeline += Redis("PING");
    replies += "+PONG\r\n";
  }
  ASSERT_TRUE(driver_.Client(pipeline).ok());
  EXPECT_EQ(driver_.untaken(), 0u);
  EXPECT_EQ(driver_.ForwardedBytes(), pipeline);
  EXPECT_EQ(Answered(replies), replies);
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisFrontTest, NoPasswordOfAClientGoesAnywhere) {
  driver_.Attach(connection_);
  EXPECT_EQ(Says("HELLO 3 AUTH user hunter2 SETNAME me"), "HELLO 3 SETNAME me;");
  EXPECT_EQ(Answered("%1\r\n+proto\r\n:3\r\n"), "%1\r\n+proto\r\n:3\r\n");
  EXPECT_EQ(Says("hello 2 SETNAME me AUTH user hunter2"), "HELLO 2 SETNAME me;");
  EXPECT_EQ(Answered("*2\r\n+proto\r\n:2\r\n"), "*2\r\n+proto\r\n:2\r\n");
  // What is wrong stays wrong.
  EXPECT_EQ(Says("HELLO 3 AUTH hunter2"), "HELLO 3 ?;");
  EXPECT_EQ(Answered("-ERR Syntax error\r\n"), "-ERR Syntax error\r\n");
  EXPECT_EQ(Says("HELLO 3 hunter2"), "HELLO 3 ?;");
  EXPECT_EQ(Answered("-ERR Syntax error\r\n"), "-ERR Syntax error\r\n");
  EXPECT_EQ(Says("HELLO"), "HELLO;");
  EXPECT_EQ(Answered("*2\r\n+proto\r\n:2\r\n"), "*2\r\n+proto\r\n:2\r\n");
  EXPECT_TRUE(driver_.front().between());
}

TEST_P(RedisFrontTest, AHelloThatIsTooLongIsRefused) {
  driver_.Attach(connection_);
  const absl::Status refused = driver_.Client(
      Redis(absl::StrCat("HELLO 3 AUTH u ", std::string(redis::CommandCutter::kWholeMax.count(), 'p'))));
  EXPECT_EQ(refused.code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(driver_.Heard(), "-ERR Protocol error: too big HELLO\r\n");
  EXPECT_EQ(driver_.Forwarded(), "");
}

TEST_P(RedisFrontTest, WhatIsNotTheProtocolIsSaidWhereItCannotBeMistaken) {
  driver_.Attach(connection_);
  EXPECT_FALSE(driver_.Client("*x\r\n").ok());
  EXPECT_EQ(driver_.Heard(), "-ERR Protocol error: invalid multibulk length\r\n");

  RedisDriver busy(options_, 2, GetParam());
  NotesOnly other;
  busy.Attach(other);
  EXPECT_FALSE(busy.Client(Redis("GET a") + "*x\r\n").ok());
  EXPECT_EQ(busy.Heard(), "");  // would be taken for the answer to GET
  EXPECT_FALSE(busy.Upstream("HTTP/1.1\r\n").ok());
}

TEST_P(RedisFrontTest, ARefusalIsOneErrorWithTheReasonAsItsCode) {
  ASSERT_TRUE(driver_.Client(Redis("GET a")).ok());
  driver_.Refuse(ReasonError(v1::Reason::POOL_EXHAUSTED, "all 10\r\nare lent"));
  EXPECT_EQ(driver_.Heard(), "-POOL_EXHAUSTED all 10  are lent\r\n");
  driver_.Refuse(absl::InternalError(std::string(1000, 'x')));
  EXPECT_EQ(driver_.Heard(),
            absl::StrCat("-ERR ", std::string(RedisFront::kRefusalMax.count(), 'x'), "\r\n"));
  driver_.Attach(connection_);
  EXPECT_EQ(Answered("$5\r\nhe"), "$5\r\nhe");
  driver_.Refuse(absl::InternalError("no"));
  EXPECT_EQ(driver_.Heard(), "");  // in the middle of a reply
}

TEST_P(RedisFrontTest, AReplyThatNobodyHasAskedForLeavesItInDoubt) {
  driver_.Attach(connection_);
  EXPECT_EQ(Answered("-ERR going away\r\n"), "-ERR going away\r\n");
  EXPECT_EQ(driver_.front().pinned_by(), "in doubt");
  EXPECT_FALSE(driver_.front().between());
  EXPECT_EQ(driver_.front().Leave(), Leaving::kBroken);
  Ask("GET a", ":1\r\n");
  EXPECT_FALSE(driver_.front().between());
}

TEST_P(RedisFrontTest, AnIdleFrontIsSmall) {
  EXPECT_LE(sizeof(RedisFront), 768u);
  driver_.Attach(connection_);
  const std::string big = absl::StrCat("CLIENT KILL ", std::string(60'000, 'x'));
  Ask(big, "-ERR no\r\n");
  driver_.front().Detach();
  Says("AUTH x");
  EXPECT_EQ(driver_.Heard(), "+OK\r\n");
  driver_.Attach(connection_);
  Ask("PING", "+PONG\r\n");  // after its buffers have gone
}

}  // namespace
}  // namespace lessor
