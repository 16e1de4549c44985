// Statements of agents': the answer is read to its end, thrown away, and how it went is told.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/postgres.h"
#include "daemon/wire/redis.h"
#include "tests/wire/chunks.h"
#include "tests/wire/postgres_stream.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Ready;
using postgres::ServerMessage;
using ::testing::HasSubstr;

// "OK", "ABORTED: ...", or "none".
std::string Told(const StatementAnswer& answer) {
  return answer.has_value() ? answer->ToString() : "none";
}

class StatementExchangeTest : public ::testing::Test {
 protected:
  StatementAnswer answer_;
  const MakeExchange sql_ = [this] {
    answer_.reset();
    return postgres::StatementExchange("DELETE FROM leases", answer_);
  };
  const MakeExchange command_ = [this] {
    answer_.reset();
    return redis::CommandExchange(std::vector<absl::string_view>{"DEL", "a"}, answer_);
  };
};

TEST_F(StatementExchangeTest, AsksInOneRequest) {
  std::string query;
  postgres::AppendQuery("DELETE FROM leases", query);
  EXPECT_EQ(sql_().request, query);
  EXPECT_EQ(command_().request, "*2\r\n$3\r\nDEL\r\n$1\r\na\r\n");
}

TEST_F(StatementExchangeTest, WhatAServerReturnsIsThrownAway) {
  for (const std::string& good :
       {absl::StrCat(Complete("DELETE 3"), Ready("I")),
        absl::StrCat(postgres::OneColumn(), postgres::Row("1"), postgres::Notice(), postgres::Row("2"),
                     Complete("SELECT 2"), postgres::Parameter(), postgres::Notification(), Ready("I")),
        absl::StrCat(Complete("BEGIN"), Complete("COMMIT"), Ready("I")),
        absl::StrCat(ServerMessage('I', ""), Ready("I")),
        absl::StrCat(ServerMessage('H', absl::string_view("\0\0\0", 3)), ServerMessage('d', "a\tb\n"),
                     ServerMessage('c', ""), Complete("COPY 1"), Ready("I"))}) {
    ExpectExactlyAccepted(sql_, good);
    (void)Judge(sql_, good);
    EXPECT_EQ(Told(answer_), "OK");
  }
}

TEST_F(StatementExchangeTest, ARefusedStatementLeavesTheConnectionInStep) {
  const std::string refused =
      absl::StrCat(Complete("DELETE 0"),
                   postgres::Error("ERROR", "42P01", "relation \"leases\" does not exist"), Ready("I"));
  ExpectExactlyAccepted(sql_, refused);
  (void)Judge(sql_, refused);
  EXPECT_EQ(Told(answer_), "ABORTED: ERROR 42P01: relation \"leases\" does not exist");
}

TEST_F(StatementExchangeTest, AnErrorIsToldThoughTheServerThenLeaves) {
  (void)Judge(sql_, postgres::Error("FATAL", "57P01", "terminating connection"));
  EXPECT_EQ(Told(answer_), "ABORTED: FATAL 57P01: terminating connection");
}

TEST_F(StatementExchangeTest, AnErrorHoweverLongIsCut) {
  const std::string longest(100'000, 'x');
  const std::string answer = absl::StrCat(postgres::Error("ERROR", "XX000", longest), Ready("I"));
  EXPECT_EQ(Show(Judge(sql_, answer)), "done");
  EXPECT_THAT(Told(answer_), HasSubstr("ERROR XX000: xxx"));
  EXPECT_LT(Told(answer_).size(), 400u);
}

TEST_F(StatementExchangeTest, WhatCannotHoldIsNoSuccess) {
  for (absl::string_view state : {"T", "E"}) {
    EXPECT_EQ(Show(Judge(sql_, absl::StrCat(Complete("BEGIN"), Ready(state)))), "done");
    EXPECT_THAT(Told(answer_), HasSubstr("INVALID_ARGUMENT: it leaves a transaction open"));
  }
  EXPECT_FALSE(Judge(sql_, ServerMessage('G', absl::string_view("\0\0\0", 3))).ok());
  EXPECT_THAT(Told(answer_), HasSubstr("INVALID_ARGUMENT: it wants data"));
}

TEST_F(StatementExchangeTest, WhatNoStatementReturnsIsAnError) {
  EXPECT_FALSE(Judge(sql_, ServerMessage('R', "abcd")).ok());
  EXPECT_EQ(Told(answer_), "none");
  EXPECT_FALSE(Judge(sql_, "HTTP/1.1 400 Bad Request").ok());
}

TEST_F(StatementExchangeTest, WhatIsThrownAwayIsBounded) {
  const Exchange exchange = sql_();
  const std::string row = postgres::ServerMessage('D', std::string(MiB(1).count() - 5, 'x'));
  for (uint64_t taken = 0; taken + row.size() <= kThrownAwayBytesMax.count(); taken += row.size()) {
    ASSERT_TRUE(exchange.checker->Consume(row).ok()) << taken;
  }
  EXPECT_TRUE(absl::IsDataLoss(exchange.checker->Consume(row).status()));
}

TEST_F(StatementExchangeTest, AnyReplyOfRedisIsAnAnswer) {
  for (absl::string_view good :
       {"+OK\r\n", ":1\r\n", "$-1\r\n", "$3\r\na\r\n\r\n", "*2\r\n:1\r\n*1\r\n-ERR x\r\n",
        ">2\r\n+message\r\n+x\r\n%1\r\n+a\r\n#t\r\n"}) {
    ExpectExactlyAccepted(command_, good);
    (void)Judge(command_, good);
    EXPECT_EQ(Told(answer_), "OK") << good;
  }
}

TEST_F(StatementExchangeTest, AnErrorOfRedisIsQuotedWithoutTheArguments) {
  for (const auto& [reply, told] :
       {std::pair("-WRONGTYPE Operation against a key\r\n", "ABORTED: WRONGTYPE Operation against a key"),
        std::pair("!10\r\nSYNTAX bad\r\n", "ABORTED: SYNTAX bad"),
        std::pair("-ERR unknown command 'DOL', with args beginning with: 'secret'\r\n",
                  "ABORTED: ERR unknown command 'DOL'")}) {
    ExpectExactlyAccepted(command_, reply);
    (void)Judge(command_, reply, {1});
    EXPECT_EQ(Told(answer_), told);
  }
  EXPECT_FALSE(Judge(command_, "what?\r\n").ok());
  EXPECT_EQ(Told(answer_), "none");
}

}  // namespace
}  // namespace lessor
