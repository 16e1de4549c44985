// What a PostgreSQL server, or what stands between, can do to the clients of a pool socket.
#include <atomic>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/mutex.h"
#include "daemon/wire/postgres_bytes.h"
#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

constexpr absl::string_view kGarbage = "HTTP/1.1 400 Bad Request\r\n\r\n";

// A row of one column.
std::string Row(absl::string_view value) {
  std::string body;
  postgres::AppendInt16(1, body);
  postgres::AppendInt32(static_cast<uint32_t>(value.size()), body);
  body.append(value.data(), value.size());
  std::string row;
  postgres::AppendMessage('D', body, row);
  return row;
}

class PoolSocketUpstreamTest : public PoolSocketFixture {
 protected:
  PoolSocketUpstreamTest() : PoolSocketFixture("max: 1, acquire_timeout: 400ms") {}

  // A client in the middle of something, of which it has not heard anything.
  std::unique_ptr<RawPostgres> InTheMiddle() {
    auto client = Traced();
    proxy_.HoldAnswers();
    client->SendQuery("SELECT 'under way'");
    EXPECT_TRUE(AwaitQuery("under way"));
    return client;
  }
};

TEST_F(PoolSocketUpstreamTest, GarbageInAnAnswerEndsTheClientWithAnError) {
  const auto client = InTheMiddle();
  proxy_.SayToAll(Row("good") + std::string(kGarbage));
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended && !heard.torn);
  EXPECT_EQ(heard.value, "good");
  EXPECT_EQ(heard.state, "08001") << heard.words;
}

TEST_F(PoolSocketUpstreamTest, GarbageThatNobodyHasAskedForEndsWhoHoldsTheConnection) {
  const auto client = Traced();
  proxy_.SayToAll(kGarbage);
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended && !heard.torn);
  EXPECT_EQ(heard.state, "08001") << heard.words;
}

TEST_F(PoolSocketUpstreamTest, GarbageBetweenTwoClientsIsHeardByNeither) {
  (void)Traced();
  ASSERT_TRUE(AwaitSlots("idle", 1));
  proxy_.SayToAll(kGarbage);
  const Heard heard = Connected()->Ask("SELECT 1");
  EXPECT_EQ(heard.value, "1") << heard.words;
  EXPECT_EQ(proxy_.accepted(), 2);
}

// What the broker has to say must not be taken for the rest of the row.
TEST_F(PoolSocketUpstreamTest, ARowOfWhichOnlyAPartHasComeIsNotCompletedByTheError) {
  const auto client = InTheMiddle();
  const std::string row = Row(std::string(100, 'x'));
  proxy_.SayToAll(row.substr(0, row.size() - 1));
  proxy_.EndWriting();
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended);
  EXPECT_TRUE(heard.torn);
  EXPECT_EQ(heard.rows, 0) << heard.value;
}

TEST_F(PoolSocketUpstreamTest, HalfClosingInAnAnswerEndsTheClientWithAnError) {
  const auto client = InTheMiddle();
  proxy_.SayToAll(Row("good"));
  proxy_.EndWriting();
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.ended && !heard.torn);
  EXPECT_EQ(heard.value, "good");
  EXPECT_EQ(heard.state, "08001") << heard.words;
}

TEST_F(PoolSocketUpstreamTest, HalfClosingWhileIdleIsNotNoticed) {
  const auto client = Connected();
  EXPECT_EQ(client->Ask("SELECT 1").value, "1");
  proxy_.EndWriting();
  ASSERT_TRUE(AwaitClients("parked", 1));
  EXPECT_EQ(client->Ask("SELECT 2").value, "2");
}

TEST_F(PoolSocketUpstreamTest, HalfClosingBetweenTwoClientsIsNotNoticed) {
  (void)Traced();
  ASSERT_TRUE(AwaitSlots("idle", 1));
  proxy_.EndWriting();
  EXPECT_EQ(Connected()->Ask("SELECT 1").value, "1");
}

// What it carries is known, so it can go on.
TEST_F(PoolSocketUpstreamTest, TheLossOfAnUpstreamOfWhichAllIsKnownIsNotNoticed) {
  const auto client = Connected();
  EXPECT_TRUE(client->Ask("SET application_name TO 'mine'").ready);
  EXPECT_EQ(client->Ask("SELECT 1").value, "1");
  const auto other = Connected();  // so it is parked, and what it has set is read back
  EXPECT_EQ(other->Ask("SELECT 2").value, "2");
  EXPECT_EQ(client->Ask("SELECT 3").value, "3");
  proxy_.EndWriting();
  ASSERT_TRUE(AwaitClients("parked", 2));
  EXPECT_EQ(client->Ask("SHOW application_name").value, "mine");
}

TEST_F(PoolSocketUpstreamTest, ABlackHoleKeepsNoSlotLongerThanTheTimeOuts) {
  auto client = Traced();
  proxy_.BlackHole();
  client->SendQuery("SELECT 1");
  RawPostgres waiting(folder());
  waiting.SendStartup();
  const Heard late = waiting.Hear();  // acquire_timeout
  EXPECT_TRUE(late.ended);
  EXPECT_EQ(late.state, "53300") << late.words;
  client.reset();
  EXPECT_TRUE(Eventually([&] {
    return broker_.Slots("main", "lent") + broker_.Slots("main", "cancelling") +
               broker_.Slots("main", "closing") ==
           0;
  }));
  RawPostgres refused(folder());
  refused.SendStartup();
  const Heard why = refused.Hear();
  EXPECT_TRUE(why.ended);
  EXPECT_TRUE(why.state == "08001" || why.state == "53300") << why.state << why.words;
}

// It may still be on its way to the server: who comes next must not have that connection.
TEST_F(PoolSocketUpstreamTest, ACancelThatABlackHoleSwallowsIsGivenUpAndItsConnectionNotLentAgain) {
  const auto client = Traced();
  const std::string backend = client->Ask("SELECT pg_backend_pid()").value;
  proxy_.BlackHole();
  client->SendQuery("SELECT 1");
  RawPostgres cancelling(folder());
  cancelling.SendCancelOf(*client);
  EXPECT_TRUE(cancelling.AwaitEnd());  // cancel_timeout
  proxy_.Pass();
  const Heard heard = client->Hear();
  EXPECT_TRUE(heard.value == "1" || heard.state == "57014") << heard.words;
  const auto next = Connected();
  EXPECT_NE(next->Ask("SELECT pg_backend_pid()").value, backend);
  EXPECT_EQ(client->Ask("SHOW app.trace").value, "left");
}

class PoolSocketLoadTest : public PoolSocketFixture {
 protected:
  static constexpr int kClients = 8;
  static constexpr int kConnections = 3;
  PoolSocketLoadTest() : PoolSocketFixture(absl::StrCat("max: ", kConnections)) {}

  struct Tally {
    std::atomic<int> transactions{0};
    std::atomic<int> ends{0};
    std::atomic<int> silent_ends{0};  // of which it was told nothing
  };
  // Transactions, one after the other, and connects again when it is told that its connection has ended.
  void Play(Tally& tally) {
    while (!stop_) {
      RawPostgres client(folder());
      client.SendStartup();
      Heard heard = client.Hear();
      while (heard.ready && !stop_) {
        for (const char* sql : {"BEGIN", "SELECT pg_sleep(0.005)", "COMMIT"}) {
          if (heard.ready) heard = client.Ask(sql);
        }
        if (heard.ready) ++tally.transactions;
      }
      if (heard.ready) continue;
      ++tally.ends;
      if (heard.state.empty() || !heard.ended) ++tally.silent_ends;
    }
  }
  bool EachHasMore(int transactions) const {
    std::vector<int> before;
    for (const Tally& tally : tallies_) before.push_back(tally.transactions);
    return Eventually([&] {
      EXPECT_LE(std::stoi(server_.Ask(absl::StrCat("SELECT count(*) ", Others()))), kConnections);
      for (int i = 0; i < kClients; ++i) {
        if (tallies_[i].transactions < before[i] + transactions) return false;
      }
      return true;
    });
  }

  std::atomic<bool> stop_{false};
  std::array<Tally, kClients> tallies_;
};

TEST_F(PoolSocketLoadTest, AServerThatIsRestartedCostsItsClientsOneConnectionEach) {
  std::vector<std::thread> threads;
  for (Tally& tally : tallies_) threads.emplace_back([this, &tally] { Play(tally); });
  EXPECT_TRUE(EachHasMore(3));
  server_.Stop();
  EXPECT_TRUE(Eventually([&] {
    return std::all_of(tallies_.begin(), tallies_.end(), [](const Tally& tally) { return tally.ends > 0; });
  }));
  server_.StartAgain();
  EXPECT_TRUE(EachHasMore(3));
  stop_ = true;
  for (std::thread& thread : threads) thread.join();
  for (const Tally& tally : tallies_) EXPECT_EQ(tally.silent_ends, 0);
}

}  // namespace
}  // namespace lessor::testing
