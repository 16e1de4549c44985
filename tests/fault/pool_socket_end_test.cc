// Clients of a pool socket that say all that they have to say and an end behind it, and then read: they hear
// what they have asked for, and hold nothing longer than that. The end is a Terminate, or that of their
// writing side, as `nc -N` does it.
#include <sys/socket.h>

#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

class PoolSocketEndTest : public PoolSocketFixture {
 protected:
  PoolSocketEndTest() : PoolSocketFixture("max: 1") {}
  void SetUp() override {
    PoolSocketFixture::SetUp();
    server_.Ask("DROP TABLE IF EXISTS numbers; CREATE TABLE numbers (number int)");
  }
  static void EndWriting(const RawPostgres& client) { EXPECT_EQ(::shutdown(client.socket(), SHUT_WR), 0); }
  // Its connection is free, and what it has not committed undone.
  void ExpectGone(RawPostgres& client) const {
    EXPECT_TRUE(client.AwaitEnd());
    EXPECT_TRUE(AwaitSlots("lent", 0));
    EXPECT_TRUE(NothingRuns());
    EXPECT_EQ(server_.Ask("SELECT count(*) FROM numbers"), "0");
  }
};

TEST_F(PoolSocketEndTest, WhoEndsWritingInATransactionIsRolledBack) {
  const auto client = Traced();
  ASSERT_TRUE(client->Ask("BEGIN; INSERT INTO numbers VALUES (1)").ready);
  EndWriting(*client);
  ExpectGone(*client);
}

TEST_F(PoolSocketEndTest, WhatBeginsATransactionIsAnsweredFirst) {
  const auto client = Traced();
  client->SendQuery("BEGIN; INSERT INTO numbers VALUES (1); SELECT 'done' FROM pg_sleep(0.3)");
  EndWriting(*client);
  EXPECT_EQ(client->Hear().value, "done");
  ExpectGone(*client);
}

TEST_F(PoolSocketEndTest, WhatIsHalfSaidIsNotWaitedFor) {
  const std::string insert = QueryOf("INSERT INTO numbers VALUES (1)");
  for (const std::string& said :
       {insert.substr(0, insert.size() - 1), RunOf("INSERT INTO numbers VALUES (1)"),
        QueryOf("COPY numbers FROM STDIN") + MessageOf('d', "1\n")}) {
    const auto client = Traced();
    client->Send(said);
    EndWriting(*client);
    ExpectGone(*client);
  }
}

// Where the sockets are full when the last of it comes depends on the kernel: somewhere between these.
TEST_F(PoolSocketEndTest, WhoEndsWritingAndReadsSlowlyHearsAllOfItsAnswer) {
  for (int bytes = 150 << 10; bytes < 500 << 10; bytes += 10 << 10) {
    const auto client = Traced();
    client->SendQuery(absl::StrCat("SELECT repeat('x', ", bytes, ")"));
    EndWriting(*client);
    ASSERT_TRUE(server_.AskUntil(
        absl::StrCat("SELECT count(*) ", Others("state = 'active' AND wait_event <> 'ClientWrite'")), "0"));
    EXPECT_EQ(client->Hear().value.size(), bytes);
    EXPECT_TRUE(client->AwaitEnd());
  }
}

// Their beginning has come; the rest waits for a Sync in the server's buffer. And on a connection that
// somebody else has used, the reset's answer waits there, too.
TEST_F(PoolSocketEndTest, AnswersThatWaitForASyncAreNotWaitedFor) {
  for (const char* sql : {"SELECT repeat('x', 100000)", "SELECT 1"}) {
    const auto other = Traced();
    const auto client = Traced();
    EXPECT_TRUE(other->Ask("SELECT 1").ready);
    client->Send(RunOf(sql));
    EXPECT_TRUE(AwaitQuery(std::string(sql).substr(7, 6)));
    EXPECT_TRUE(AwaitOthers("wait_event = 'ClientRead'", 1));
    EndWriting(*client);
    ExpectGone(*client);
  }
}

TEST_F(PoolSocketEndTest, AGoodbyeBehindQuestionsWaitsForTheirAnswers) {
  const auto client = Traced();
  const std::string slow = QueryOf("SELECT 'done' FROM pg_sleep(0.2)");
  client->Send(absl::StrCat(slow, RunOf("SELECT 'done'"), MessageOf('S'), slow, MessageOf('X')));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(client->Hear().value, "done") << i;
  EXPECT_TRUE(client->AwaitEnd());
}

TEST_F(PoolSocketEndTest, AGoodbyeBehindWhatIsHalfSaidDoesNotWait) {
  for (const std::string& said :
       {RunOf("INSERT INTO numbers VALUES (1)"), RunOf("INSERT INTO numbers VALUES (1)") + MessageOf('H'),
        QueryOf("BEGIN; INSERT INTO numbers VALUES (1)"),
        QueryOf("COPY numbers FROM STDIN") + MessageOf('d', "1\n")}) {
    const auto client = Traced();
    client->Send(said + MessageOf('X'));
    ExpectGone(*client);
  }
}

TEST_F(PoolSocketEndTest, WhoSaysGoodbyeBehindAQuestionAndGoesIsNotWaitedFor) {
  auto client = Traced();
  client->Send(QueryOf("SELECT pg_sleep(600)") + MessageOf('X'));
  ASSERT_TRUE(AwaitQuery("pg_sleep"));
  client.reset();
  EXPECT_TRUE(AwaitSlots("lent", 0));
  EXPECT_TRUE(NothingRuns());
}

}  // namespace
}  // namespace lessor::testing
