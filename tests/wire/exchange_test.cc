#include "daemon/wire/exchange.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/redis.h"
#include "daemon/wire/upstream_error.h"
#include "tests/wire/chunks.h"
#include "tests/wire/postgres_stream.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const redis::Login kLogin{.user = "broker", .password = "hunter2", .database = 3};

// Answers that the checkers know well, to be cut and damaged.
std::string RedisAnswer() {
  return absl::StrCat("+RESET\r\n+OK\r\n+OK\r\n$32\r\n", kNonce, "\r\n");
}

std::string PostgresAnswer() {
  return absl::StrCat(postgres::Ready("T"), postgres::Complete("ROLLBACK"), postgres::Ready("I"),
                      postgres::Complete("DISCARD ALL"), postgres::Ready("I"), postgres::OneColumn(),
                      postgres::Row(kNonce), postgres::Complete("SELECT 1"), postgres::Ready("I"));
}

struct Subject {
  std::string name;
  MakeExchange make;
  std::string answer;
};

std::vector<Subject> Subjects() {
  return {{"redis", [] { return redis::ResetExchange(kLogin, kNonce); }, RedisAnswer()},
          {"postgres", [] { return postgres::ResetExchange(kNonce); }, PostgresAnswer()}};
}

rc::Gen<std::vector<size_t>> Cuts() {
  return rc::gen::nonEmpty(rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(1, 40)));
}

TEST(ExchangeTest, KnownAnswersAreAcceptedAndNothingElse) {
  for (const Subject& subject : Subjects()) {
    SCOPED_TRACE(subject.name);
    ExpectExactlyAccepted(subject.make, subject.answer);
  }
}

RC_GTEST_PROP(ExchangeProperty, AnyChunkingGivesTheSameVerdict, ()) {
  for (const Subject& subject : Subjects()) {
    std::string answer = subject.answer;
    // Damaged in up to two places, or cut short, or made longer, or left alone.
    const auto damage = *rc::gen::inRange(0, 3);
    for (int i = 0; i < damage; ++i)
      answer[*rc::gen::inRange<size_t>(0, answer.size())] = *rc::gen::arbitrary<char>();
    answer.resize(*rc::gen::inRange<size_t>(0, answer.size() + 1));
    answer += *rc::gen::element<std::string>("", "", "+", "\r\n");
    RC_ASSERT(Show(Judge(subject.make, answer, *Cuts())) == Show(Judge(subject.make, answer)));
  }
}

RC_GTEST_PROP(ExchangeProperty, RandomBytesAreNeverDone, (const std::string& garbage)) {
  for (const Subject& subject : Subjects()) {
    RC_ASSERT(Show(Judge(subject.make, garbage)) != "done");
    RC_ASSERT(Show(Judge(subject.make, garbage, *Cuts())) == Show(Judge(subject.make, garbage)));
  }
}

RC_GTEST_PROP(ExchangeProperty, ADamagedRedisAnswerIsNeverDone, ()) {
  std::string answer = RedisAnswer();
  const auto at = *rc::gen::inRange<size_t>(0, answer.size());
  const char byte = *rc::gen::arbitrary<char>();
  RC_PRE(byte != answer[at]);
  answer[at] = byte;
  RC_ASSERT(Show(Judge([] { return redis::ResetExchange(kLogin, kNonce); }, answer)) != "done");
}

TEST(ExchangeTest, AFailedCheckerStaysFailed) {
  for (const Subject& subject : Subjects()) {
    const Exchange exchange = subject.make();
    const absl::Status first = exchange.checker->Consume("\x01\x01\x01\x01\x01\x01").status();
    EXPECT_FALSE(first.ok());
    EXPECT_EQ(exchange.checker->Consume(subject.answer).status(), first);
    EXPECT_EQ(exchange.checker->Consume("").status(), first);
  }
}

TEST(ExchangeTest, ACheckerSaysWhatItAwaits) {
  const Exchange exchange = redis::ResetExchange(kLogin, kNonce);
  EXPECT_EQ(exchange.checker->awaiting(), "the reply to RESET");
  ASSERT_TRUE(exchange.checker->Consume("+RESET\r\n+OK\r\n").ok());
  EXPECT_EQ(exchange.checker->awaiting(), "the reply to SELECT");
  ASSERT_TRUE(exchange.checker->Consume(RedisAnswer().substr(13)).ok());
  EXPECT_EQ(exchange.checker->awaiting(), "nothing more");
}

// 64 KiB of notices are the limit, however they are cut: the byte that is too many decides.
TEST(ExchangeTest, AnAnswerWithoutEndIsCutOffAtTheLimit) {
  const std::string notice = absl::StrCat(std::string("N\0\0\0\x40", 5), std::string(60, 'n'));
  std::string notices;
  while (notices.size() < kExchangeBytesMax.count()) notices += notice;
  const auto make = [] { return postgres::ResetExchange(kNonce); };
  const absl::string_view full = absl::string_view(notices).substr(0, kExchangeBytesMax.count());
  EXPECT_EQ(Show(Judge(make, full)), "more");
  const absl::StatusOr<ExchangeChecker::Verdict> over = Judge(make, absl::StrCat(full, "N"));
  EXPECT_EQ(over.status().code(), absl::StatusCode::kDataLoss);
  EXPECT_THAT(over.status().message(), HasSubstr("too long; awaited ReadyForQuery behind Sync"));
  EXPECT_EQ(Show(Judge(make, absl::StrCat(full, "N"), {1})), Show(over));
}

TEST(ExchangeDeathTest, ANonceThatIsNotLongLowerCaseHexEndsTheBroker) {
  EXPECT_DEATH(CheckNonce("0123456789abcde"), "check failed");
  EXPECT_DEATH(CheckNonce("0123456789ABCDEF"), "check failed");
  EXPECT_DEATH(CheckNonce("0123456789abcde'"), "check failed");
  EXPECT_DEATH(CheckNonce(std::string(129, 'a')), "check failed");
  CheckNonce(std::string(128, 'a'));
}

TEST(UpstreamErrorTest, ItsWordsAreQuotedOnOneLineWithinTheLimit) {
  const absl::Status status =
      UpstreamError("PING", absl::StrCat("ERR no\r\nlevel=info", std::string(500, 'x')));
  EXPECT_EQ(status.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(ReasonOf(status), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(status.message(), HasSubstr("PING: ERR no  level=info"));
  EXPECT_EQ(status.message().size(), kUpstreamErrorBytesMax);
}

TEST(UpstreamErrorTest, ACharacterIsNeverCutInTwo) {
  std::string words;
  while (words.size() < 400) words += "\xc3\xa9";
  for (absl::string_view what : {"a", "ab"}) {
    const absl::Status status = UpstreamError(what, words);
    EXPECT_THAT(std::string(status.message()), Not(HasSubstr("?")));
    EXPECT_GE(status.message().size(), kUpstreamErrorBytesMax - 1);
  }
}

}  // namespace
}  // namespace lessor
