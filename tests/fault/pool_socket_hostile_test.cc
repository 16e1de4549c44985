// Clients of a pool socket who want to harm whoever has their connection next.
#include <sys/socket.h>

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/pool_client.h"
#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

// The words do not show it: many tables to be dropped, one of them in the place of another's.
constexpr char kMuchToDrop[] =
    "DO $$ BEGIN EXECUTE 'CREATE TE' || 'MP TABLE letters (text text)'; "
    "FOR i IN 1 .. 300 LOOP EXECUTE 'CREATE TE' || 'MP TABLE t' || i || ' ()'; END LOOP; END $$";

class PoolSocketHostileTest : public PoolSocketFixture {
 protected:
  PoolSocketHostileTest() : PoolSocketFixture("max: 1") {}

  // What the next client hears, who comes while the hostile one is connected.
  void ExpectNextHearsItsOwn() const {
    const auto next = Connected();
    EXPECT_EQ(next->Ask("SELECT 'mine'").value, "mine");
    EXPECT_EQ(next->Ask("SELECT 'mine too'").value, "mine too");
  }
  // Somebody who has hidden that, and set a time-out by `sql`, has come and gone.
  void LeaveMuchToDrop(const std::string& sql) const {
    server_.Ask("DROP TABLE IF EXISTS letters; CREATE TABLE letters (text text)");
    const auto last = Connected();
    ASSERT_EQ(last->Ask(kMuchToDrop).state, "");
    ASSERT_EQ(last->Ask(sql).state, "");
    last->SendGoodbye();
    EXPECT_TRUE(last->AwaitEnd());
  }
};

// Its answers would fit: to a reset, and to a question.
TEST_F(PoolSocketHostileTest, WhatIsHiddenBehindACopyThatFailsIsNotTheNextOnesAnswer) {
  server_.Ask("CREATE TABLE numbers (number int)");
  const std::string sync = MessageOf('S');
  const std::string hidden = absl::StrCat(RunOf("SELECT pg_sleep(0.2)"), sync, QueryOf("SELECT 'forged'"));
  for (const std::string& copy :
       {RunOf("COPY numbers FROM STDIN") + MessageOf('H'), QueryOf("COPY numbers FROM STDIN")}) {
    const auto hostile = Connected();
    hostile->Send(copy);
    ASSERT_TRUE(AwaitQuery("COPY"));
    hostile->Send(absl::StrCat(MessageOf('d', "not a number\n"), sync, hidden));
    ExpectNextHearsItsOwn();
    EXPECT_TRUE(hostile->AwaitEnd());
  }
}

// It fails before the server has read what the client has sent in one go.
TEST_F(PoolSocketHostileTest, WhatIsHiddenBehindACopyThatATriggerRefusesIsNotTheNextOnesAnswer) {
  server_.Ask("CREATE TABLE refused (line text)");
  server_.Ask("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no'; END $$");
  server_.Ask("CREATE TRIGGER refuse BEFORE INSERT ON refused FOR EACH STATEMENT EXECUTE FUNCTION refuse()");
  const std::string sync = MessageOf('S');
  const auto hostile = Connected();
  hostile->Send(absl::StrCat(RunOf("COPY refused FROM STDIN"), sync, QueryOf("SELECT pg_sleep(0.2)"),
                             RunOf("SELECT 1"), sync, QueryOf("SELECT 'forged'")));
  ExpectNextHearsItsOwn();
  EXPECT_TRUE(hostile->AwaitEnd());
}

// Who asks for answers by Flush is in a transaction until its Sync, although nothing is unanswered.
TEST_F(PoolSocketHostileTest, NobodyElseComesIntoATransactionThatWaitsForItsSync) {
  server_.Ask("CREATE TABLE kept (number int)");
  const auto flushing = Connected();
  flushing->Send(RunOf("INSERT INTO kept VALUES (1)") + MessageOf('H'));
  ASSERT_TRUE(AwaitQuery("INSERT"));
  RawPostgres next(folder());
  next.SendStartup();
  ASSERT_TRUE(AwaitClients("waiting", 1));
  flushing->SendSync();
  EXPECT_TRUE(flushing->AwaitReady());
  EXPECT_TRUE(next.AwaitReady());
  EXPECT_EQ(next.Ask("SELECT count(*) FROM kept").value, "1");
}

constexpr char kLetter[] = "INSERT INTO letters VALUES ('mine') RETURNING text";

TEST_F(PoolSocketHostileTest, WhatComesAfterAResetThatFailsIsNotDoneInTheLastHoldersSession) {
  LeaveMuchToDrop("DO $$ BEGIN EXECUTE 'SE' || 'T statement_timeout = 1'; END $$");
  const auto next = Connected();
  const Heard heard = next->Ask(kLetter);
  EXPECT_EQ(heard.rows, 0);
  EXPECT_TRUE(heard.ended);
  EXPECT_EQ(heard.state, "08001") << heard.words;
  EXPECT_EQ(Connected()->Ask(kLetter).value, "mine");
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM letters"), "1");
}

// The server skips up to the first Sync only.
TEST_F(PoolSocketHostileTest, NothingThatFollowsInTheSameWriteIsDoneAfterAResetThatFails) {
  LeaveMuchToDrop("DO $$ BEGIN EXECUTE 'SE' || 'T statement_timeout = 1'; END $$");
  const auto next = Connected();
  const std::string letter = RunOf("INSERT INTO public.letters VALUES ('mine')") + MessageOf('S');
  next->Send(absl::StrCat(letter, letter, letter, letter));
  EXPECT_TRUE(next->AwaitEnd());
  EXPECT_TRUE(NothingRuns());
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM public.letters"), "0");
}

// If it were part of the next one's first transaction it would be undone with that.
TEST_F(PoolSocketHostileTest, AResetStaysDoneWhenTheFirstQueryBehindItFails) {
  const auto hostile = Connected();
  ASSERT_EQ(hostile->Ask("DO $$ BEGIN EXECUTE 'SE' || 'T search_path = evil'; END $$").state, "");
  ASSERT_EQ(hostile->Ask("SHOW search_path").value, "evil");
  hostile->SendGoodbye();
  EXPECT_TRUE(hostile->AwaitEnd());
  const auto next = Connected();
  EXPECT_EQ(next->Ask("SELECT 1/0").state, "22012");
  EXPECT_EQ(next->Ask("SHOW search_path").value, "\"$user\", public");
}

TEST_F(PoolSocketHostileTest, WhoComesAfterATimeOutThatWasSetGetsAnotherConnectionAndLosesNothing) {
  LeaveMuchToDrop("SET statement_timeout = 1");
  EXPECT_EQ(Connected()->Ask(kLetter).value, "mine");
  EXPECT_EQ(server_.Ask("SELECT count(*) FROM letters"), "1");
}

// In a transaction the broker itself refuses a swap, with more than it is asked with.
TEST_F(PoolSocketHostileTest, WhoDoesNotReadWhatTheBrokerRefusesIsNotHeard) {
  constexpr size_t kMuch = 64 << 20;
  const size_t before = broker_.resident_bytes();
  const auto client = Connected();
  ASSERT_TRUE(client->Ask("BEGIN").ready);
  const std::string swap = QueryOf("LESSOR SWAP");
  std::string queries;
  for (int i = 0; i < 1000; ++i) queries += swap;
  const size_t sent = SendUntilFull(client->socket(), queries, kMuch);
  EXPECT_LT(sent, kMuch);
  EXPECT_LT(broker_.resident_bytes(), before + (8 << 20));
  for (size_t i = 0; i < sent / swap.size(); ++i) ASSERT_EQ(client->Hear().state, "25001") << i;
}

class PoolSocketGreedyTest : public PoolSocketFixture {
 protected:
  PoolSocketGreedyTest() : PoolSocketFixture("max: 2, acquire_timeout: 2s") {}
};

// Asked what it has left, it would have to be heard out first. Where its socket is full while nothing is
// under way any more depends on the kernel: somewhere between these.
TEST_F(PoolSocketGreedyTest, WhoDoesNotReadItsAnswerDoesNotKeepOthersFromMakingRoom) {
  for (int bytes = 180 << 10; bytes < 400 << 10; bytes += 2 << 10) {
    const auto greedy = Connected();
    greedy->SendQuery(absl::StrCat("SET app.x = '1'; SELECT repeat('x', ", bytes, ")"));
    ASSERT_TRUE(server_.AskUntil(absl::StrCat("SELECT count(*) ", Others("query LIKE '%repeat%'")), "1"));
    const auto idle = Connected();
    ASSERT_TRUE(idle->Ask("SELECT 1").ready);
    RawPostgres next(folder());
    next.SendStartup();
    ASSERT_TRUE(next.AwaitReady()) << bytes;
    ASSERT_TRUE(next.Ask("SELECT 1").ready) << bytes;
  }
}

}  // namespace
}  // namespace lessor::testing
