#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/upstream_error.h"
#include "tests/wire/chunks.h"
#include "tests/wire/postgres_stream.h"

namespace lessor::postgres {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const MakeExchange kReset = [] { return ResetExchange(kNonce); };
const MakeExchange kProbe = [] { return ProbeExchange(kNonce); };

std::string Selected() {
  return absl::StrCat(OneColumn(), Row(kNonce), Complete("SELECT 1"), Ready("I"));
}

// The parts of a good answer up to the nonce's, for tests to put something between.
std::string Statement(absl::string_view tag) {
  return absl::StrCat(Complete(tag), Ready("I"));
}

TEST(PostgresResetTest, AsksForEverythingInOneRequest) {
  std::string expected;
  AppendSync(expected);
  AppendQuery("ROLLBACK", expected);
  AppendQuery("DISCARD ALL", expected);
  AppendQuery(absl::StrCat("SELECT '", kNonce, "'"), expected);
  EXPECT_EQ(ResetExchange(kNonce).request, expected);
}

TEST(PostgresResetTest, NamesTheSessionWhereItIsTold) {
  std::string expected;
  AppendSync(expected);
  AppendQuery("ROLLBACK", expected);
  AppendQuery("DISCARD ALL", expected);
  AppendQuery("SET application_name TO 'it''s'", expected);
  AppendQuery(absl::StrCat("SELECT '", kNonce, "'"), expected);
  EXPECT_EQ(ResetExchange(kNonce, "it's").request, expected);
  const MakeExchange reset = [] { return ResetExchange(kNonce, "it's"); };
  const std::string before = absl::StrCat(Ready("T"), Statement("ROLLBACK"), Statement("DISCARD ALL"));
  ExpectExactlyAccepted(reset, absl::StrCat(before, Complete("SET"), Parameter(), Ready("I"), Selected()));
  EXPECT_FALSE(Judge(reset, absl::StrCat(before, Selected())).status().ok());
  EXPECT_FALSE(
      Judge(reset, absl::StrCat(before, Notification(), Statement("SET"), Selected())).status().ok());
}

TEST(PostgresResetTest, AcceptsEveryTransactionStateBehindSync) {
  for (absl::string_view state : {"I", "T", "E"}) {
    ExpectExactlyAccepted(
        kReset, absl::StrCat(Ready(state), Statement("ROLLBACK"), Statement("DISCARD ALL"), Selected()));
  }
}

TEST(PostgresResetTest, LetsTheServerInterject) {
  ExpectExactlyAccepted(
      kReset, absl::StrCat(Notification(), Notice(), Ready("T"), Notice(), Complete("ROLLBACK"),
                           Notification(), Ready("I"), Parameter(), Complete("DISCARD ALL"), Parameter(),
                           Notification(), Ready("I"), Notice(), OneColumn(), Notice(), Row(kNonce),
                           Parameter(), Complete("SELECT 1"), Parameter(), Ready("I")));
}

TEST(PostgresResetTest, ANotificationBehindDiscardIsDirt) {
  for (const std::string& answer :
       {absl::StrCat(Ready("I"), Statement("ROLLBACK"), Statement("DISCARD ALL"), Notification(), Selected()),
        absl::StrCat(Ready("I"), Statement("ROLLBACK"), Statement("DISCARD ALL"), OneColumn(), Notification(),
                     Row(kNonce), Complete("SELECT 1"), Ready("I"))}) {
    const absl::Status status = Judge(kReset, answer).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
    EXPECT_THAT(status.message(), HasSubstr("got a message of type 0x41"));
  }
}

TEST(PostgresResetTest, WhatTheLastHolderLeftUnreadIsDirt) {
  for (const std::string& left :
       {Row("x"), OneColumn(), Complete("SELECT 1"), Ready("I"), ServerMessage('1', ""),
        ServerMessage('G', "\0\0\1"), ServerMessage('H', "\0\0\1"), ServerMessage('d', "copied"),
        ServerMessage('s', ""), std::string("half")}) {
    const absl::Status status = Judge(kReset, absl::StrCat(left, Ready("I"), Statement("ROLLBACK"),
                                                           Statement("DISCARD ALL"), Selected()))
                                    .status();
    EXPECT_FALSE(status.ok()) << left[0];
  }
}

TEST(PostgresResetTest, EveryOtherAnswerIsDirt) {
  const std::string ready = Ready("I");
  const std::string rolled_back = Statement("ROLLBACK");
  const std::string discarded = Statement("DISCARD ALL");
  const std::string before = absl::StrCat(ready, rolled_back, discarded);
  for (const std::string& answer : {
           absl::StrCat(Ready("X"), rolled_back, discarded, Selected()),
           absl::StrCat(Ready(""), rolled_back, discarded, Selected()),
           absl::StrCat(ready, Complete("COMMIT"), Ready("I"), discarded, Selected()),
           absl::StrCat(ready, Complete("ROLLBACK"), Ready("T"), discarded, Selected()),
           absl::StrCat(ready, rolled_back, Complete("DISCARD TEMP"), Ready("I"), Selected()),
           absl::StrCat(before, Row(kNonce), Complete("SELECT 1"), Ready("I")),
           absl::StrCat(before, OneColumn(), Row("ffffffffffffffffffffffffffffffff"), Complete("SELECT 1"),
                        Ready("I")),
           absl::StrCat(before, OneColumn(), Complete("SELECT 0"), Ready("I")),
           absl::StrCat(before, OneColumn(), Row(kNonce), Row(kNonce), Complete("SELECT 2"), Ready("I")),
           absl::StrCat(before, OneColumn(), Row(kNonce), Complete("SELECT 1"), Ready("T")),
           absl::StrCat(before, ServerMessage('T', absl::string_view("\0\0", 2)), Row(kNonce)),
           absl::StrCat(before, ServerMessage('T', absl::string_view("\0\1?", 3)), Row(kNonce)),
       }) {
    EXPECT_EQ(Judge(kReset, answer).status().code(), absl::StatusCode::kFailedPrecondition);
    EXPECT_THAT(std::string(Judge(kReset, answer).status().message()), Not(HasSubstr("ffff")));
  }
}

TEST(PostgresResetTest, QuotesTheServersError) {
  const absl::Status status =
      Judge(kReset, Error("FATAL", "57P01", "terminating connection due to administrator command")).status();
  EXPECT_EQ(ReasonOf(status), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(
      status.message(),
      "awaited ReadyForQuery behind Sync: FATAL 57P01: terminating connection due to administrator command");
  const absl::Status later =
      Judge(kReset, absl::StrCat(Ready("I"), Statement("ROLLBACK"),
                                 Error("ERROR", "42501", std::string(5000, 'x')), Ready("I")))
          .status();
  EXPECT_THAT(later.message(), HasSubstr("awaited CommandComplete of DISCARD ALL: ERROR 42501: xxx"));
  EXPECT_LE(later.message().size(), kUpstreamErrorBytesMax);
}

TEST(PostgresResetTest, AnErrorSaidBadlyIsStillAnError) {
  for (absl::string_view body : {"", "M", "Mbroken off", "SERROR"}) {
    EXPECT_EQ(ReasonOf(Judge(kReset, ServerMessage('E', body)).status()), v1::Reason::UPSTREAM_UNAVAILABLE);
  }
  EXPECT_THAT(Judge(kReset, ServerMessage('E', "")).status().message(), HasSubstr("an error without words"));
  EXPECT_THAT(Judge(kReset, ServerMessage('E', "Mbroken off")).status().message(), HasSubstr("broken off"));
}

TEST(PostgresResetTest, ServersOfOtherProtocolsAreRecognised) {
  const absl::Status status = Judge(kReset, "HTTP/1.1 400 Bad Request\r\n\r\n").status();
  EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss);
  EXPECT_THAT(status.message(),
              HasSubstr("awaited ReadyForQuery behind Sync: a PostgreSQL message of type 0x48"));
}

TEST(PostgresProbeTest, AcceptsExactlyTheNonceOutsideATransaction) {
  ExpectExactlyAccepted(kProbe, Selected());
  ExpectExactlyAccepted(kProbe, absl::StrCat(Parameter(), Selected()));
  EXPECT_FALSE(Judge(kProbe, absl::StrCat(Notification(), Selected())).ok());
  EXPECT_FALSE(Judge(kProbe, absl::StrCat(OneColumn(), Row(kNonce), Complete("SELECT 1"), Ready("T"))).ok());
  EXPECT_FALSE(Judge(kProbe, Ready("I")).ok());
}

}  // namespace
}  // namespace lessor::postgres
