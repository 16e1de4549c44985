// Clients of a Redis pool's socket that die, do not read, or whose server does what it should not.
#include <sys/socket.h>

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "tests/fault/forked_agent.h"
#include "tests/fault/pool_client.h"
#include "tests/fault/proxy.h"
#include "tests/fault/raw_redis.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

// A Redis server, a broker with a pool of one connection to it, and a proxy between the two. After each test
// the broker must hold what it held before, the server know of no connection but the pool's, and the next
// client must find a session without traces; so clients leave some: Traced().
class PoolSocketRedisTest : public ::testing::Test {
 protected:
  // `pool`: more of its settings.
  explicit PoolSocketRedisTest(const std::string& pool = "")
      : broker_({.settings =
                     absl::StrCat("pools: {cache: {max: 1, connect_timeout: 500ms, close_timeout: 200ms, ",
                                  pool, "backoff: {initial: 10ms, max: 50ms}, upstream: 'redis+unix://",
                                  proxy_.path(), "'}}\n")}),
        before_(broker_.footprint()) {}
  void TearDown() override {
    proxy_.Pass();
    EXPECT_TRUE(Eventually([&] {
      RawRedis heir = Client();
      if (heir.Ask({"ECHO", "here"}) != "here") return false;
      EXPECT_EQ(heir.Ask({"CLIENT", "GETNAME"}), "(nil)");
      EXPECT_THAT(heir.Ask({"CLIENT", "INFO"}), HasSubstr(" db=0 sub=0 psub=0 "));
      EXPECT_EQ(heir.Ask({"EXEC"}), "ERR EXEC without MULTI");
      return true;
    }));
    EXPECT_TRUE(broker_.SettlesTo(before_));
    EXPECT_TRUE(Eventually([&] { return server_.ClientCount() == broker_.Slots("cache", "idle"); }))
        << server_.Ask({"CLIENT", "LIST"});
  }

  RawRedis Client() const { return RawRedis(broker_.runtime_dir() + "/pools/cache/redis.sock"); }
  RawRedis Traced() const {
    RawRedis client = Client();
    EXPECT_EQ(client.Ask({"CLIENT", "SETNAME", "left"}), "OK");
    EXPECT_EQ(client.Ask({"SELECT", "3"}), "OK");
    return client;
  }
  // That the server's last word of some connection's last command is this.
  bool AwaitCommand(const std::string& command) const {
    return Eventually([&] {
      return absl::StrContains(server_.Ask({"CLIENT", "LIST"}), absl::StrCat(" cmd=", command));
    });
  }
  // Kills who has done this, and sees that its place is free.
  void ExpectDeathIsSurvived(const std::function<void(RawRedis&)>& what, const std::string& command) {
    ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
      RawRedis client = Traced();
      what(client);
      hold("done");
    });
    ASSERT_EQ(victim.told(), "done");
    ASSERT_TRUE(AwaitCommand(command));
    victim.Kill();
    EXPECT_EQ(Client().Ask({"ECHO", "mine"}), "mine");
  }

  RedisServer server_;
  Proxy proxy_{server_.socket_path()};
  Lessord broker_;
  const Footprint before_;
};

TEST_F(PoolSocketRedisTest, WhoIsKilledInATransactionHasDoneNothing) {
  ExpectDeathIsSurvived(
      [](RawRedis& client) {
        (void)client.Ask({"WATCH", "key"});
        (void)client.Ask({"MULTI"});
        (void)client.Ask({"SET", "key", "half"});
      },
      "set");
  EXPECT_EQ(server_.Ask({"EXISTS", "key"}), "0");
}

TEST_F(PoolSocketRedisTest, WhoIsKilledWhileItBlocksTakesNothing) {
  ExpectDeathIsSurvived([](RawRedis& client) { client.SendCommand({"BLPOP", "list", "0"}); }, "blpop");
  EXPECT_EQ(server_.Ask({"LPUSH", "list", "one"}), "1");
  EXPECT_EQ(server_.Ask({"LLEN", "list"}), "1") << "nobody is left who would have taken it";
}

TEST_F(PoolSocketRedisTest, WhoIsKilledWhileItIsSubscribedHearsNoMore) {
  ExpectDeathIsSurvived([](RawRedis& client) { (void)client.Ask({"SUBSCRIBE", "news"}); }, "subscribe");
  EXPECT_EQ(server_.Ask({"PUBLISH", "news", "late"}), "0");
}

TEST_F(PoolSocketRedisTest, WhoIsKilledInALongPipelineLeavesNoAnswers) {
  (void)server_.Ask({"SET", "big", std::string(10000, 'x')});
  ExpectDeathIsSurvived(
      [](RawRedis& client) {
        (void)client.Ask({"SELECT", "0"});
        // As much of it as goes: nobody reads.
        std::string pipeline;
        for (int i = 0; i < 10000; ++i) pipeline += "*2\r\n$3\r\nGET\r\n$3\r\nbig\r\n";
        client.Send(absl::string_view(pipeline).substr(0, 100000));
      },
      "get");
}

TEST_F(PoolSocketRedisTest, ALongPipelineOfWhichNothingIsReadMeanwhileIsAnsweredInOrder) {
  RawRedis client = Client();
  ForkedAgent sender([&](const ForkedAgent::Hold& hold) {
    std::string pipeline;
    for (int i = 0; i < 10000; ++i) pipeline += "*2\r\n$4\r\nINCR\r\n$1\r\nn\r\n";
    client.Send(pipeline);
    hold("sent");
  });
  for (int i = 1; i <= 10000; ++i) ASSERT_EQ(client.Reply(), absl::StrCat(i));
  EXPECT_EQ(sender.told(), "sent");
}

TEST_F(PoolSocketRedisTest, ABigReplyThatNobodyReadsTakesNoMemory) {
  (void)server_.Ask({"SET", "big", std::string(1 << 20, 'x')});
  const RawRedis client = Client();
  const size_t before = broker_.resident_bytes();
  for (int i = 0; i < 200; ++i) client.SendCommand({"GET", "big"});  // 200 MB
  // The server has all of them, and keeps what nobody takes.
  ASSERT_TRUE(Eventually([&] {
    for (const absl::string_view word : absl::StrSplit(server_.Ask({"CLIENT", "LIST"}), ' ')) {
      if (absl::StartsWith(word, "omem=") && word.size() > std::string("omem=100000000").size() - 1)
        return true;
    }
    return false;
  }));
  EXPECT_LT(broker_.resident_bytes(), before + (8 << 20));
}

// It is heard, as the server would hear it, which keeps all that nobody takes.
TEST_F(PoolSocketRedisTest, WhoNeverReadsAndAsksOnTakesNoMemory) {
  constexpr size_t kMuch = 16 << 20;
  std::string commands;
  for (int i = 0; i < 1000; ++i) commands += "*1\r\n$4\r\nPING\r\n";
  RawRedis client = Client();
  ASSERT_EQ(client.Ask({"PING"}), "PONG");
  const size_t before = broker_.resident_bytes();
  EXPECT_GE(SendUntilFull(client.socket(), commands, kMuch), kMuch);
  EXPECT_LT(broker_.resident_bytes(), before + (8 << 20));
}

// Otherwise who may have nothing could have all of the broker's descriptors.
// Where its socket is full when the last of it comes depends on the kernel: somewhere between these.
TEST_F(PoolSocketRedisTest, WhoSaysQuitAheadOfItsReplyHearsAllOfIt) {
  for (size_t bytes = 150 << 10; bytes < 330 << 10; bytes += 6 << 10) {
    ASSERT_EQ(server_.Ask({"SET", "key", std::string(bytes, 'x')}), "OK");
    RawRedis client = Client();
    client.SendCommand({"GET", "key"});
    client.SendCommand({"QUIT"});
    EXPECT_TRUE(TakesNoMore(client.socket()));
    EXPECT_EQ(client.Reply().value_or("").size(), bytes);
    EXPECT_EQ(client.Reply(), "OK") << bytes;
  }
}

TEST_F(PoolSocketRedisTest, WhoMayNotUseThePoolIsToldSoEvenIfItWantsNothing) {
  Lessord strict({.settings = absl::StrCat(
                      "sessions: {open_timeout: 100ms}\n", "tenants: {other: {match: {listener: grpc}}}\n",
                      "pools: {cache: {allow: [other], upstream: 'redis+unix://", proxy_.path(), "'}}\n")});
  RawRedis silent(strict.runtime_dir() + "/pools/cache/redis.sock");
  RawRedis busy(strict.runtime_dir() + "/pools/cache/redis.sock");
  EXPECT_EQ(busy.Ask({"AUTH", "anything"}), "OK");
  for (RawRedis* client : {&silent, &busy}) {
    std::string last;
    EXPECT_TRUE(client->AwaitEnd(&last));
    EXPECT_THAT(last, StartsWith("POOL_FORBIDDEN"));
  }
}

// AUTH is answered by the broker, with more than it is asked with.
TEST_F(PoolSocketRedisTest, WhoDoesNotReadWhatTheBrokerAnswersIsNotHeard) {
  constexpr size_t kMuch = 64 << 20;
  std::string commands;
  for (int i = 0; i < 1000; ++i) commands += "AUTH\r\n";
  const size_t before = broker_.resident_bytes();
  RawRedis client = Client();
  const size_t sent = SendUntilFull(client.socket(), commands, kMuch);
  EXPECT_LT(sent, kMuch);
  EXPECT_LT(broker_.resident_bytes(), before + (8 << 20));
  for (size_t i = 0; i < sent / 6; ++i)
    ASSERT_EQ(client.Reply(), "ERR wrong number of arguments for 'auth' command") << i;
}

TEST_F(PoolSocketRedisTest, AKilledServerIsToldToWhoIsInTheMiddleAndTheNextOneServes) {
  RawRedis client = Traced();
  client.SendCommand({"BLPOP", "list", "0"});
  ASSERT_TRUE(AwaitCommand("blpop"));
  server_.Kill();
  std::string last;
  EXPECT_TRUE(client.AwaitEnd(&last));
  EXPECT_THAT(last, StartsWith("UPSTREAM_UNAVAILABLE"));
  server_.StartAgain();
  EXPECT_TRUE(Eventually([&] { return Client().Ask({"ECHO", "back"}) == "back"; }));
}

TEST_F(PoolSocketRedisTest, AnIdleClientSurvivesTheRestartOfItsServer) {
  RawRedis client = Traced();
  server_.Kill();
  server_.StartAgain();
  EXPECT_TRUE(Eventually(
      [&] { return broker_.Metric("lessor_pool_clients{pool=\"cache\",state=\"parked\"}") == 1; }));
  EXPECT_EQ(client.Ask({"CLIENT", "GETNAME"}), "left");
  EXPECT_THAT(client.Ask({"CLIENT", "INFO"}), HasSubstr(" db=3 "));
}

TEST_F(PoolSocketRedisTest, GarbageInAnAnswerEndsTheClientWithAnError) {
  RawRedis client = Traced();
  proxy_.HoldAnswers();
  client.SendCommand({"GET", "key"});
  ASSERT_TRUE(AwaitCommand("get"));
  proxy_.SayToAll("$4\r\ngood\r\n");
  EXPECT_EQ(client.Reply(), "good");
  client.SendCommand({"INCR", "n"});
  ASSERT_TRUE(AwaitCommand("incr"));
  proxy_.SayToAll("HTTP/1.1 400 Bad Request\r\n\r\n");
  std::string last;
  EXPECT_TRUE(client.AwaitEnd(&last));
  EXPECT_THAT(last, StartsWith("UPSTREAM_UNAVAILABLE"));
}

// What the broker has to say must not be taken for the rest of the reply.
TEST_F(PoolSocketRedisTest, AReplyOfWhichOnlyAPartHasComeIsNotCompletedByTheError) {
  RawRedis client = Traced();
  proxy_.HoldAnswers();
  client.SendCommand({"GET", "key"});
  ASSERT_TRUE(AwaitCommand("get"));
  proxy_.SayToAll("$20\r\nhalf");
  proxy_.EndWriting();
  EXPECT_EQ(client.Reply(), std::nullopt);
}

TEST_F(PoolSocketRedisTest, HalfClosingWhileIdleIsNotNoticed) {
  RawRedis client = Traced();
  proxy_.EndWriting();
  EXPECT_TRUE(Eventually(
      [&] { return broker_.Metric("lessor_pool_clients{pool=\"cache\",state=\"parked\"}") == 1; }));
  EXPECT_EQ(client.Ask({"CLIENT", "GETNAME"}), "left");
}

class PoolSocketRedisEndTest : public PoolSocketRedisTest {
 protected:
  PoolSocketRedisEndTest() : PoolSocketRedisTest("reset_timeout: 300ms, ") {}
};

TEST_F(PoolSocketRedisEndTest, WhoEndsWritingWhileItBlocksOrListensIsEndedAsByTheServer) {
  for (const char* said : {"BLPOP nothing 0\r\n", "MONITOR\r\n", "CLIENT REPLY OFF\r\n", "MULTI\r\n",
                           "*2\r\n$3\r\nGET\r\n$100000\r\nkey"}) {
    RawRedis client = Client();
    EXPECT_EQ(client.Ask({"PING"}), "PONG");
    client.Send(said);
    ASSERT_EQ(::shutdown(client.socket(), SHUT_WR), 0);
    EXPECT_TRUE(client.AwaitEnd()) << said;
    EXPECT_TRUE(Eventually([&] { return broker_.Slots("cache", "lent") == 0; }));
  }
}

TEST_F(PoolSocketRedisEndTest, WhoEndsWritingAndReadsAfterAPauseHearsAllOfItsReply) {
  constexpr size_t kBytes = 3'000'000;
  ASSERT_EQ(server_.Ask({"SET", "key", std::string(kBytes, 'x')}), "OK");
  RawRedis client = Client();
  client.SendCommand({"GET", "key"});
  ASSERT_EQ(::shutdown(client.socket(), SHUT_WR), 0);
  EXPECT_TRUE(TakesNoMore(client.socket()));
  RawRedis other = RawRedis(server_.socket_path());
  EXPECT_EQ(other.Ask({"BLPOP", "nothing", "1"}), "(nil)") << "for longer than reset_timeout";
  EXPECT_EQ(client.Reply().value_or("").size(), kBytes);
}

TEST_F(PoolSocketRedisEndTest, WhoEndsWritingAndListensToAFeedThatNeverRestsIsEnded) {
  RawRedis client = Client();
  EXPECT_EQ(client.Ask({"MONITOR"}), "OK");
  ASSERT_EQ(::shutdown(client.socket(), SHUT_WR), 0);
  EXPECT_TRUE(Eventually([&] {
    EXPECT_EQ(server_.Ask({"PING"}), "PONG");
    return broker_.Slots("cache", "lent") == 0;
  }));
}

class PoolSocketRedisStallTest : public PoolSocketRedisTest {
 protected:
  PoolSocketRedisStallTest() : PoolSocketRedisTest("client_stall_timeout: 300ms, ") {}

  // The server's clock, so that time passes for everybody.
  void PassASecond() { EXPECT_EQ(server_.Ask({"BLPOP", "nothing", "1"}), "(nil)"); }
};

TEST_F(PoolSocketRedisStallTest, WhoLeavesATransactionOrACommandUnfinishedIsNotWaitedFor) {
  for (const char* said : {"MULTI\r\nSET key half\r\n", "*2\r\n$3\r\nGET\r\n$100000\r\nkey"}) {
    RawRedis client = Traced();
    client.Send(said);
    std::string last;
    EXPECT_TRUE(client.AwaitEnd(&last));
    EXPECT_THAT(last, HasSubstr("client_stall_timeout"));
  }
  EXPECT_EQ(server_.Ask({"EXISTS", "key"}), "0");
}

TEST_F(PoolSocketRedisStallTest, WhoDoesNotReadItsReplyIsNotWaitedFor) {
  (void)server_.Ask({"SET", "big", std::string(10 << 20, 'x')});
  RawRedis client = Client();
  client.SendCommand({"GET", "big"});
  ASSERT_TRUE(AwaitCommand("get"));
  EXPECT_EQ(Client().Ask({"ECHO", "mine"}), "mine") << "it has the pool's only connection";
  EXPECT_EQ(client.Reply(), std::nullopt);
}

TEST_F(PoolSocketRedisStallTest, WhoBlocksOrIsSubscribedIsWaitedFor) {
  RawRedis blocked = Client();
  EXPECT_EQ(blocked.Ask({"BLPOP", "nothing", "1"}), "(nil)");
  EXPECT_EQ(blocked.Ask({"SUBSCRIBE", "news"}), "[subscribe news 1]");
  PassASecond();
  EXPECT_EQ(server_.Ask({"PUBLISH", "news", "late"}), "1");
  EXPECT_EQ(blocked.Reply(), "[message news late]");
}

}  // namespace
}  // namespace lessor::testing
