// What a PostgreSQL client finds again on another upstream, and what pins it to the one it has.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Error;
using postgres::Ready;
using postgres::ServerMessage;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using Parking = Front::Parking;

const std::string kParsed = ServerMessage('1', "");
const std::string kBound = ServerMessage('2', "");
const std::string kClosed = ServerMessage('3', "");

std::string Parameters() {
  return ServerMessage('t', absl::string_view("\0\0", 2));
}
std::string Reports(absl::string_view name, absl::string_view value) {
  return ServerMessage('S', absl::StrCat(postgres::Text(name), postgres::Text(value)));
}
std::string Answered() {
  return absl::StrCat(kBound, Complete("SELECT 1"), Ready("I"));
}
// The answer to what is asked before parking.
std::string Told(std::initializer_list<absl::string_view> columns) {
  std::string row{'\0', static_cast<char>(columns.size())};
  for (absl::string_view column : columns) {
    for (int shift = 24; shift >= 0; shift -= 8) row.push_back(static_cast<char>(column.size() >> shift));
    absl::StrAppend(&row, column);
  }
  return absl::StrCat(kParsed, kBound, ServerMessage('D', row), Complete("SELECT 1"), kClosed, Ready("I"));
}
// A row description of one column of this type.
std::string RowsOf(char type) {
  std::string rows = postgres::OneColumn();
  rows[rows.size() - 9] = type;
  return rows;
}

class PostgresCarryTest : public ::testing::Test {
 protected:
  PostgresShared shared_{KiB(64)};
  StubConnection upstream_;
  StubConnection another_;
  FrontHarness h_{shared_};
};

TEST_F(PostgresCarryTest, WhoComesBackToWhatItHasLeftFindsItAsItWas) {
  h_.Open(upstream_);
  h_.Do("SELECT 1", "SELECT 1");
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("SELECT 2"));
  EXPECT_EQ(h_.Attach(upstream_), "QSELECT 2|");
}

TEST_F(PostgresCarryTest, SettingsAreReadBackByNameAndCarried) {
  h_.Open(upstream_);
  h_.Do("SET app.who = 'me'", "SET");
  EXPECT_EQ(h_.Park(), Parking::kAsking);
  EXPECT_THAT(h_.UpstreamHears(), HasSubstr("SELECT pg_catalog.current_setting('app.who', true)|"));
  EXPECT_EQ(h_.Client(says::Query("SELECT 1")), "") << "it comes back by the queue";
  EXPECT_EQ(h_.ServerByBytes(Told({"me, it's"})), "");
  ASSERT_TRUE(h_.Leaves());
  EXPECT_EQ(
      h_.Attach(another_),
      absl::StrCat(FrontHarness::Guarded({"SELECT pg_catalog.set_config('app.who', 'me, it''s', false)"}),
                   "QSELECT 1|"));
}

TEST_F(PostgresCarryTest, AQuestionThatWasCancelledIsAskedAgain) {
  const std::string cancelled = absl::StrCat(Error("ERROR", "57014", "canceling statement"), Ready("I"));
  h_.Open(upstream_);
  h_.Do("SET app.who = 'me'", "SET");
  EXPECT_EQ(h_.Park(), Parking::kAsking);
  const std::string question = h_.UpstreamHears();
  EXPECT_EQ(h_.ServerByBytes(cancelled), "");
  EXPECT_FALSE(h_.front().between());
  EXPECT_EQ(h_.UpstreamHears(), absl::StrCat("CS_lessor_question| ", question));
  EXPECT_EQ(h_.Server(absl::StrCat(ServerMessage('3', ""), Told({"me"}))), "");
  EXPECT_TRUE(h_.Leaves());
}

TEST_F(PostgresCarryTest, AQuestionThatIsAlwaysCancelledIsGivenUp) {
  const std::string cancelled = absl::StrCat(Error("ERROR", "57014", "canceling statement"), Ready("I"));
  h_.Open(upstream_);
  h_.Do("SET app.who = 'me'", "SET");
  h_.Park();
  for (int i = 1; i < PostgresFront::kQuestionsMax; ++i) {
    h_.Server(cancelled);
    EXPECT_TRUE(h_.status().ok()) << i;
  }
  h_.Server(cancelled);
  EXPECT_THAT(h_.status().ToString(), HasSubstr("does not tell the session's state"));
}

TEST_F(PostgresCarryTest, WhatIsAskedBehindADiscardIsNotForgottenWithIt) {
  h_.Open(upstream_);
  h_.Client(
      absl::StrCat(says::Query("DISCARD ALL"), says::Query("LISTEN a"), says::Query("SET app.a = 'b'")));
  h_.Server(absl::StrCat(Complete("DISCARD ALL"), Ready("I")));
  h_.Server(absl::StrCat(Complete("LISTEN"), Ready("I"), Complete("SET"), Ready("I")));
  EXPECT_EQ(h_.Park(), Parking::kAsking);
  EXPECT_THAT(h_.UpstreamHears(), AllOf(HasSubstr("pg_listening_channels"), HasSubstr("'app.a'")));
}

TEST_F(PostgresCarryTest, SettingsOfATransactionEndWithIt) {
  h_.Open(upstream_);
  h_.Do("SET transaction_isolation = 'serializable'", "SET");
  EXPECT_TRUE(h_.Leaves());
}

TEST_F(PostgresCarryTest, WhatPinsIsAskedOnceAndSaid) {
  const struct {
    const char* sql;
    const char* tag;
    const char* pinned_by;
  } cases[] = {{"CREATE TEMP TABLE t()", "CREATE TABLE", "temporary tables"},
               {"LISTEN a", "LISTEN", "LISTEN"},
               {"DECLARE c CURSOR WITH HOLD FOR SELECT 1", "DECLARE CURSOR", "a cursor WITH HOLD"},
               {"PREPARE p AS SELECT 1", "PREPARE", "PREPARE"},
               {"SELECT pg_advisory_lock(1)", "SELECT 1", "advisory locks"},
               {"SET ROLE r", "SET", "a role"}};
  for (const auto& [sql, tag, pinned_by] : cases) {
    FrontHarness one(shared_, 2);
    StubConnection fresh;
    one.Open(fresh);
    one.Do(sql, tag);
    EXPECT_EQ(one.Park(), Parking::kAsking) << sql;
    EXPECT_EQ(one.Server(Told({"t"})), "");
    EXPECT_TRUE(one.front().between());
    EXPECT_EQ(one.Park(), Parking::kPinned) << sql;
    EXPECT_EQ(one.front().pinned_by(), pinned_by);
    EXPECT_EQ(one.front().Leave(), Leaving::kReset);
    EXPECT_FALSE(one.front().SurvivesLoss());
    one.Do("SELECT 1", "SELECT 1");
    EXPECT_EQ(one.Park(), Parking::kPinned) << "it is not asked again";
    one.Do("DISCARD ALL", "DISCARD ALL");
    EXPECT_EQ(one.front().pinned_by(), "");
    EXPECT_TRUE(one.Leaves());
  }
}

TEST_F(PostgresCarryTest, WhatIsNotThereAnyMoreDoesNotPin) {
  h_.Open(upstream_);
  h_.Do("CREATE TEMP TABLE t()", "CREATE TABLE");
  h_.Park();
  h_.Server(Told({"t"}));
  EXPECT_EQ(h_.Park(), Parking::kPinned);
  h_.Do("DROP TABLE t", "DROP TABLE");
  EXPECT_EQ(h_.Park(), Parking::kAsking);
  h_.Server(Told({"f"}));
  EXPECT_TRUE(h_.Leaves());
}

TEST_F(PostgresCarryTest, ASettingThatCannotBeNamedOrIsTooLongPins) {
  h_.Open(upstream_);
  h_.Do("SELECT set_config('a' || 'b', 'c', false)", "SELECT 1");
  EXPECT_EQ(h_.Park(), Parking::kPinned);
  EXPECT_EQ(h_.front().pinned_by(), "settings");

  FrontHarness one(shared_, 2);
  one.Open(another_);
  one.Do("SET a.b = 'long'; SELECT pg_advisory_lock(1)", "SELECT 1");
  one.Park();
  const std::string told = Told({"t", std::string(PostgresFront::kCarriedMax.count() + 20'000, 'x')});
  for (size_t at = 0; at < told.size(); at += 40'000) {  // the last piece would fit
    EXPECT_EQ(one.Server(told.substr(at, 40'000)), "");
  }
  EXPECT_EQ(one.Park(), Parking::kPinned);
  EXPECT_EQ(one.front().pinned_by(), "settings");
  EXPECT_EQ(one.front().Leave(), Leaving::kReset) << "the lock is not forgotten over it";
}

TEST_F(PostgresCarryTest, AQuestionThatFailsEndsBothSides) {
  h_.Open(upstream_);
  h_.Do("LISTEN a", "LISTEN");
  h_.Park();
  h_.Server(absl::StrCat(Error("ERROR", "42501", "denied"), Ready("I")));
  EXPECT_EQ(h_.status().code(), absl::StatusCode::kDataLoss);
}

TEST_F(PostgresCarryTest, AResetGoesBackToWhatTheClientBeganWith) {
  h_.Open(upstream_, {"application_name", "mine"});
  h_.Client(says::Query("RESET ALL"));
  EXPECT_EQ(h_.Server(absl::StrCat(Complete("RESET"), Reports("application_name", "lessord"), Ready("I"))),
            "CRESET| Sapplication_name|lessord|");
  EXPECT_THAT(h_.UpstreamHears(), HasSubstr("VALUES ('application_name', 'mine')"));
  EXPECT_FALSE(h_.front().between());
  EXPECT_EQ(h_.Server(FrontHarness::OwnAnswer(1, Reports("application_name", "mine"))),
            "Sapplication_name|mine| ZI");
  EXPECT_TRUE(h_.front().between());
}

// An empty setting of the application's looks to the server like one that was reset: nothing but what the
// statement names may be set anew.
TEST_F(PostgresCarryTest, AResetOfOneSettingLeavesTheOthersAsTheyAre) {
  h_.Open(upstream_, {"options", "-c app.tenant=acme -c app.user=ada"});
  h_.Do("SET app.tenant TO ''", "SET");
  h_.Do("RESET application_name", "RESET");
  h_.Do("DISCARD TEMP", "DISCARD TEMP");
  EXPECT_THAT(h_.UpstreamHears(), Not(HasSubstr("VALUES")));
  h_.Client(says::Query("RESET app.user"));
  h_.Server(absl::StrCat(Complete("RESET"), Ready("I")));
  EXPECT_THAT(h_.UpstreamHears(), HasSubstr("VALUES ('app.user', 'ada'))"));
}

TEST_F(PostgresCarryTest, WithoutSettingsOfItsOwnAResetIsTheServers) {
  h_.Open(upstream_);
  h_.Do("RESET ALL", "RESET");
  EXPECT_EQ(h_.UpstreamHears(), "");
}

TEST_F(PostgresCarryTest, AStatementIsPreparedWhereItIsUsed) {
  h_.Open(upstream_);
  h_.PrepareNamed("s", "SELECT 1");
  ASSERT_TRUE(h_.Leaves());
  h_.Client(absl::StrCat(says::Run("s"), says::Sync()));
  EXPECT_THAT(h_.Attach(another_), StartsWith("Ps|SELECT 1||| B|s|"));
  EXPECT_EQ(h_.Server(absl::StrCat(kParsed, Answered())), FrontHarness::InWords(Answered()));
  EXPECT_THAT(h_.Client(absl::StrCat(says::Run("s"), says::Sync())), StartsWith("B|s|")) << "once";
}

TEST_F(PostgresCarryTest, TheUnnamedStatementIsCarriedUntilAQueryDropsIt) {
  h_.Open(upstream_, {"application_name", "mine"});
  h_.PrepareNamed("", "RESET ALL");
  h_.UpstreamHears();
  ASSERT_TRUE(h_.Leaves());
  h_.Client(absl::StrCat(says::Run(""), says::Sync()));
  EXPECT_THAT(h_.Attach(another_), HasSubstr("lessor_9_1| P|RESET ALL||| B||"));
  h_.Server(absl::StrCat(FrontHarness::GuardedAnswer(1), kParsed, kBound, Complete("RESET"), Ready("I")));
  EXPECT_THAT(h_.UpstreamHears(), StartsWith("P|SELECT")) << "the front's own takes its place";
  h_.Server(FrontHarness::OwnAnswer(1));
  EXPECT_THAT(h_.Client(says::Run("")), StartsWith("P|RESET ALL||| B||"));
}

TEST_F(PostgresCarryTest, AStatementThatCannotBePreparedAgainFailsAsTheClientsMessage) {
  h_.Open(upstream_);
  h_.PrepareNamed("s", "SELECT 1");
  ASSERT_TRUE(h_.Leaves());
  h_.Client(absl::StrCat(says::Run("s"), says::Sync()));
  h_.Attach(another_);
  EXPECT_THAT(h_.Server(absl::StrCat(Error("ERROR", "42P01", "gone"), Ready("I"))),
              AllOf(HasSubstr("Mgone"), HasSubstr("ZI")));
  EXPECT_TRUE(h_.front().between());
  EXPECT_THAT(h_.Client(says::Run("s")), StartsWith("Ps|SELECT 1|")) << "it is tried again";
}

TEST_F(PostgresCarryTest, BeforeAStatementThatMayNameThemAllAreThere) {
  h_.Open(upstream_);
  h_.PrepareNamed("s", "SELECT 1");
  h_.PrepareNamed("t", "SELECT 2");
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("EXECUTE s"));
  EXPECT_EQ(h_.Attach(another_), "Ps|SELECT 1||| Pt|SELECT 2||| S QEXECUTE s|");
  EXPECT_EQ(h_.Server(absl::StrCat(Error("ERROR", "42P01", "gone"), Ready("I"))), "")
      << "not the client's trouble";
  EXPECT_EQ(h_.Server(absl::StrCat(Complete("SELECT 1"), Ready("I"))), "CSELECT 1| ZI");
}

TEST_F(PostgresCarryTest, AStatementWhoseRowsHaveChangedIsRefused) {
  h_.Open(upstream_);
  h_.Client(absl::StrCat(says::Parse("s", "SELECT a FROM t"), says::Describe("s"), says::Sync()));
  h_.Server(absl::StrCat(kParsed, Parameters(), RowsOf(25), Ready("I")));
  for (const char type : {25, 23}) {
    ASSERT_TRUE(h_.Leaves());
    h_.Client(absl::StrCat(says::Run("s"), says::Sync()));
    StubConnection fresh;
    EXPECT_THAT(h_.Attach(fresh), StartsWith("Ps|SELECT a FROM t||| DSs| B|s|"));
    const std::string heard = h_.ServerByBytes(absl::StrCat(
        kParsed, Parameters(), RowsOf(type), kBound, postgres::Row("1"), Complete("SELECT 1"), Ready("I")));
    if (type == 25) {
      EXPECT_EQ(heard, FrontHarness::InWords(
                           absl::StrCat(kBound, postgres::Row("1"), Complete("SELECT 1"), Ready("I"))));
    } else {
      EXPECT_EQ(heard, "ESERROR|VERROR|C0A000|Mcached plan must not change result type|| ZI");
    }
    EXPECT_TRUE(h_.front().between());
  }
}

TEST_F(PostgresCarryTest, WhatIsClosedOrDeallocatedIsNotCarried) {
  h_.Open(upstream_);
  for (const char* name : {"a", "b", "c"}) h_.PrepareNamed(name, "SELECT 1");
  h_.Client(absl::StrCat(says::Close("a"), says::Sync()));
  h_.Server(absl::StrCat(kClosed, Ready("I")));
  h_.Do("DEALLOCATE b", "DEALLOCATE");
  h_.Park();
  h_.Server(Told({"f"}));
  ASSERT_TRUE(h_.Leaves());
  h_.Client(absl::StrCat(says::Run("a"), says::Run("b"), says::Run("c")));
  const std::string heard = h_.Attach(another_);
  EXPECT_THAT(heard, Not(HasSubstr("Pa|")));
  EXPECT_THAT(heard, Not(HasSubstr("Pb|")));
  EXPECT_THAT(heard, HasSubstr("Pc|"));
}

TEST_F(PostgresCarryTest, ANameThatIsClosedOnItsWayMayBeUsedAgain) {
  h_.Open(upstream_);
  h_.PrepareNamed("s", "SELECT 1");
  ASSERT_TRUE(h_.Leaves());
  h_.Client(absl::StrCat(says::Close("s"), says::Parse("s", "SELECT 2"), says::Sync()));
  EXPECT_EQ(h_.Attach(another_), "CSs| Ps|SELECT 2||| S") << "the old one would be in its way";
  h_.Server(absl::StrCat(kClosed, kParsed, Ready("I")));
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Run("s"));
  StubConnection fresh;
  EXPECT_THAT(h_.Attach(fresh), StartsWith("Ps|SELECT 2|"));
}

TEST_F(PostgresCarryTest, AStatementThatIsTooLongOrOneTooManyPins) {
  h_.Open(upstream_);
  h_.PrepareNamed("s", std::string(PostgresFront::kWholeMax.count(), ' '));
  EXPECT_EQ(h_.Park(), Parking::kPinned);
  EXPECT_EQ(h_.front().pinned_by(), "statements");
  h_.Do("DEALLOCATE ALL", "DEALLOCATE ALL");
  h_.Park();
  h_.Server(Told({"f"}));
  EXPECT_TRUE(h_.Leaves());

  PostgresShared small(Bytes(800));
  FrontHarness one(small, 2);
  one.Open(another_);
  one.PrepareNamed("s", "SELECT 1");
  EXPECT_EQ(one.Park(), Parking::kReady);
  one.PrepareNamed("t", "SELECT 2");
  EXPECT_EQ(one.Park(), Parking::kReady);
  one.PrepareNamed("u", "SELECT 3");
  EXPECT_EQ(one.Park(), Parking::kPinned);
  EXPECT_LE(small.statements.bytes(), 800u);
}

TEST_F(PostgresCarryTest, AnUnnamedStatementThatIsTooLongPinsUntilTheNext) {
  h_.Open(upstream_);
  for (const bool by_query : {false, true}) {
    h_.PrepareNamed("", std::string(PostgresFront::kWholeMax.count(), ' '));
    EXPECT_EQ(h_.Park(), Parking::kPinned);
    EXPECT_FALSE(h_.front().SurvivesLoss());
    if (by_query) {
      h_.Do("SELECT 1", "SELECT 1");
    } else {
      h_.PrepareNamed("", "SELECT 1");
    }
    EXPECT_EQ(h_.Park(), Parking::kReady);
    EXPECT_EQ(h_.front().pinned_by(), "");
  }
}

TEST_F(PostgresCarryTest, WordsOfALongQueryAreFoundWhereverItIsCut) {
  const std::string sql =
      absl::StrCat(std::string(PostgresFront::kWholeMax.count(), ' '), "CREATE TEMP TABLE t()");
  const std::string query = says::Query(sql);
  for (size_t back = 1; back < 24; ++back) {
    FrontHarness one(shared_, 2);
    StubConnection fresh;
    one.Open(fresh);
    one.Client(query.substr(0, query.size() - back));
    one.Client(query.substr(query.size() - back));
    one.Server(absl::StrCat(Complete("CREATE TABLE"), Ready("I")));
    EXPECT_EQ(one.Park(), Parking::kAsking) << back;
  }
}

}  // namespace
}  // namespace lessor
