// How a PostgreSQL client comes to an upstream that somebody else has had.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Error;
using postgres::Ready;
using ::testing::HasSubstr;

std::string Reports(absl::string_view name, absl::string_view value) {
  return postgres::ServerMessage('S', absl::StrCat(postgres::Text(name), postgres::Text(value)));
}

class PostgresEnterTest : public ::testing::Test {
 protected:
  void UseByAnother(Connection& connection) {
    FrontHarness one(shared_, 99);
    one.Open(connection);
    one.Do("SELECT 1", "SELECT 1");
    ASSERT_TRUE(one.Leaves());
  }

  void UseInHaste(Connection& connection) {
    FrontHarness one(shared_, 99);
    one.Open(connection);
    one.Do("SET statement_timeout = 1", "SET");
    one.front().Detach();
  }

  PostgresShared shared_{KiB(64)};
  StubConnection upstream_;
  StubConnection another_;
  FrontHarness h_{shared_};
};

TEST_F(PostgresEnterTest, WhatAnotherHasUsedIsResetAheadOfTheFirstMessage) {
  UseByAnother(upstream_);
  h_.Open(another_, {"application_name", "mine"});
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("SELECT 2"));
  EXPECT_EQ(
      h_.Attach(upstream_),
      absl::StrCat(FrontHarness::Guarded({"DISCARD ALL", "SET application_name TO 'mine'"}), "QSELECT 2|"));
  EXPECT_EQ(
      h_.ServerByBytes(FrontHarness::GuardedAnswer(
          2, absl::StrCat(Reports("application_name", "lessord"), Reports("application_name", "mine")))),
      "Sapplication_name|mine|");
  EXPECT_EQ(h_.Server(absl::StrCat(Complete("SELECT 1"), Ready("I"))), "CSELECT 1| ZI");
}

TEST_F(PostgresEnterTest, WithResetWhenChangedOnlyWhatMayHaveLeftSomethingIsReset) {
  shared_.reset_when_changed = true;
  UseByAnother(upstream_);
  h_.Open(upstream_);
  EXPECT_EQ(h_.Client(says::Query("SELECT 1")), "QSELECT 1|");
  h_.Server(absl::StrCat(Complete("SELECT 1"), Ready("I")));
  h_.Do("LISTEN a", "LISTEN");
  h_.front().Detach();
  FrontHarness next(shared_, 2);
  next.Open(upstream_);
  EXPECT_EQ(next.Client(says::Query("SELECT 1")),
            absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}), "QSELECT 1|"));
}

TEST_F(PostgresEnterTest, WithResetWhenChangedACallOfAFunctionMayHaveLeftSomething) {
  shared_.reset_when_changed = true;
  h_.Open(upstream_);
  h_.Client(says::Message('F', std::string(10, '\0')));
  h_.Server(absl::StrCat(postgres::ServerMessage('V', std::string(4, '\xff')), Ready("I")));
  h_.front().Detach();
  FrontHarness next(shared_, 2);
  next.Open(upstream_);
  EXPECT_EQ(next.Client(says::Query("SELECT 1")),
            absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}), "QSELECT 1|"));
}

// It has listened where the front could not see it.
TEST_F(PostgresEnterTest, WhatTheLastHolderIsNotifiedOfIsNotHeard) {
  const std::string notification = postgres::ServerMessage(
      'A', absl::StrCat(std::string(4, '\1'), postgres::Text("channel"), postgres::Text("for the last one")));
  UseByAnother(upstream_);
  h_.Open(upstream_);
  EXPECT_EQ(h_.Server(notification), "");
  h_.Client(says::Query("LISTEN channel"));
  EXPECT_EQ(h_.Server(absl::StrCat(notification, FrontHarness::GuardedAnswer(1))), "");
  EXPECT_THAT(h_.Server(notification), HasSubstr("channel|for the last one|")) << "now it is its own";
}

TEST_F(PostgresEnterTest, SettingsThatFailOnTheWayInEndTheClient) {
  h_.Open(upstream_, {"work_mem", "1MB"});
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("SELECT 1"));
  h_.Attach(another_);
  EXPECT_THAT(h_.Server(absl::StrCat(Error("ERROR", "22023", "no"), Ready("I"))),
              HasSubstr("the session's settings were refused: no"));
  EXPECT_FALSE(h_.status().ok());
  EXPECT_FALSE(h_.front().wants_another()) << "no other one would take them";
  EXPECT_EQ(h_.UpstreamHears(), "");
}

TEST_F(PostgresEnterTest, SettingsThatFailAreNotTakenForThoseOfTheNextOne) {
  shared_.reset_when_changed = true;
  h_.Client(says::Startup({"user", "agent", "work_mem", "1MB", "bad", "1"}));
  h_.Attach(upstream_);
  h_.Server(absl::StrCat(Error("ERROR", "42704", "no such setting"), Ready("I")));
  h_.front().Detach();
  FrontHarness next(shared_, 2);
  EXPECT_EQ(next.Open(upstream_, {"work_mem", "1MB"}),
            FrontHarness::Own({"DISCARD ALL", "SELECT pg_catalog.set_config('work_mem', '1MB', false)"}));
}

TEST_F(PostgresEnterTest, DifferencesBetweenUpstreamsAreTold) {
  h_.Open(upstream_);
  h_.Client(says::Query("SET TimeZone = 'Europe/Rome'"));
  h_.Server(absl::StrCat(Complete("SET"), Reports("TimeZone", "Europe/Rome"), Ready("I")));
  ASSERT_TRUE(h_.Leaves()) << "the server has said it already";
  h_.Client(says::Query("SELECT 1"));
  EXPECT_EQ(h_.Attach(another_),
            absl::StrCat(FrontHarness::Guarded({"SET timezone TO 'Europe/Rome'"}), "QSELECT 1|"));
  EXPECT_EQ(h_.Server(FrontHarness::GuardedAnswer(
                1, absl::StrCat(Reports("TimeZone", "Europe/Rome"), Reports("is_superuser", "on")))),
            "Sis_superuser|on|");
}

// Its last holder has seen to it, by cancelling it from elsewhere. The server skips what the guard is for.
TEST_F(PostgresEnterTest, AnUpstreamThatRefusesToBeResetEndsTheClientThatIsOnItsWayIn) {
  UseByAnother(upstream_);
  h_.Open(another_);
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("SELECT 1"));
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}), "QSELECT 1|"));
  EXPECT_EQ(h_.Server(absl::StrCat(Error("ERROR", "57014", "cancelled"), Ready("I"))), "");
  EXPECT_FALSE(h_.status().ok());
  EXPECT_FALSE(h_.front().wants_another()) << "its message has been said already";
  EXPECT_EQ(h_.front().Leave(), Leaving::kBroken);
}

// The server would do what stands behind the first Sync, wherever the reset has ended.
TEST_F(PostgresEnterTest, BehindItsFirstSyncNothingFollowsUntilTheUpstreamIsReset) {
  UseByAnother(upstream_);
  h_.Open(another_);
  ASSERT_TRUE(h_.Leaves());
  const std::string run = absl::StrCat(says::Parse("", "SELECT 1"), says::Sync());
  h_.Client(absl::StrCat(run, run, says::Query("SELECT 2")));
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}), "P|SELECT 1||| S"));
  EXPECT_NE(h_.held(), "");
  EXPECT_EQ(h_.Client(""), "");
  h_.Server(FrontHarness::GuardedAnswer(1));
  EXPECT_EQ(h_.Client(""), "P|SELECT 1||| S QSELECT 2|");
  EXPECT_EQ(h_.held(), "");
}

class PostgresResetAloneTest : public PostgresEnterTest {
 protected:
  PostgresResetAloneTest() {
    UseByAnother(upstream_);
    h_.Open(another_);
    EXPECT_TRUE(h_.Leaves());
  }
  static StubConnection Version(const std::string& version) {
    return StubConnection({{"TimeZone", "UTC"}, {"server_version", version}});
  }
  static constexpr char kReset[] = "P|DISCARD ALL||| B|||||||| E||||| ";
  static std::string Done() {
    return absl::StrCat(postgres::ServerMessage('1', ""), postgres::ServerMessage('2', ""),
                        Complete("DISCARD ALL"));
  }

  StubConnection upstream_ = Version("15.14 (Debian 15.14-0+deb12u1)");
  StubConnection another_ = Version("15.14 (Debian 15.14-0+deb12u1)");
};

TEST_F(PostgresResetAloneTest, ItNeedsNoSyncOfItsOwn) {
  h_.Client(says::Query("SELECT 1"));
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(kReset, "QSELECT 1|"));
  EXPECT_EQ(h_.ServerByBytes(absl::StrCat(Done(), Complete("SELECT 1"), Ready("I"))), "CSELECT 1| ZI");
  EXPECT_TRUE(h_.Leaves());
}

TEST_F(PostgresResetAloneTest, IfItFailsTheClientEnds) {
  h_.Client(says::Query("SELECT 1"));
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(kReset, "QSELECT 1|"));
  EXPECT_EQ(h_.Server(absl::StrCat(postgres::ServerMessage('1', ""), postgres::ServerMessage('2', ""),
                                   Error("ERROR", "57014", "cancelled"))),
            "");
  EXPECT_FALSE(h_.status().ok());
  EXPECT_FALSE(h_.front().wants_another()) << "its message has been said already";
  EXPECT_EQ(h_.front().Leave(), Leaving::kBroken);
}

TEST_F(PostgresResetAloneTest, BehindTheFirstSyncNothingFollowsUntilItIsDone) {
  const std::string run = absl::StrCat(says::Parse("", "SELECT 1"), says::Sync());
  h_.Client(absl::StrCat(run, run));
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(kReset, "P|SELECT 1||| S"));
  EXPECT_EQ(h_.Client(""), "");
  h_.Server(Done());
  EXPECT_EQ(h_.Client(""), "P|SELECT 1||| S");
}

// The server answers nothing before it has all of it.
TEST_F(PostgresResetAloneTest, AMessageThatComesInPiecesIsPassedOnToItsEnd) {
  const std::string query = says::Query(std::string(PostgresFront::kWholeMax.count() + 1, ' '));
  const std::string most = query.substr(0, query.size() - 1);
  h_.Client(most);
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(absl::StripSuffix(kReset, " "), "..."));
  EXPECT_EQ(h_.Client(query.substr(most.size())), "...") << "the rest";
  EXPECT_EQ(h_.Client(says::Query("SELECT 2")), "") << "behind it nothing follows";
  EXPECT_EQ(h_.Server(absl::StrCat(Done(), Complete("SELECT 1"), Ready("I"))), "CSELECT 1| ZI");
  EXPECT_EQ(h_.Client(""), "QSELECT 2|");
}

TEST_F(PostgresResetAloneTest, WithSettingsToSetItIsGuarded) {
  FrontHarness other(shared_, 2);
  other.Open(another_, {"work_mem", "1MB"});
  ASSERT_TRUE(other.Leaves());
  other.Client(says::Query("SELECT 1"));
  EXPECT_THAT(other.Attach(upstream_), HasSubstr("set_config"));
}

TEST_F(PostgresResetAloneTest, WhatWouldBeReportedAnewIsGuarded) {
  FrontHarness last(shared_, 2);
  last.Open(upstream_);
  last.Client(says::Query("SET TimeZone = 'Europe/Rome'"));
  last.Server(absl::StrCat(Done(), Complete("SET"), Reports("TimeZone", "Europe/Rome"), Ready("I")));
  ASSERT_TRUE(last.Leaves());
  h_.Client(says::Query("SELECT 1"));
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}), "QSELECT 1|"));
}

TEST_F(PostgresResetAloneTest, AnOlderServerWouldNotCommitIt) {
  for (const char* version : {"14.9", "9.6.24", "", "fifteen"}) {
    StubConnection old = Version(version);
    UseByAnother(old);
    h_.Client(says::Query("SELECT 1"));
    EXPECT_THAT(h_.Attach(old), HasSubstr("lessor_")) << version;
    h_.Server(absl::StrCat(FrontHarness::GuardedAnswer(1), Complete("SELECT 1"), Ready("I")));
    ASSERT_TRUE(h_.Leaves());
  }
}

TEST_F(PostgresEnterTest, EachEnteringHasAGuardOfItsOwn) {
  h_.Open(another_);
  for (int entering = 1; entering <= 2; ++entering) {
    StubConnection used;
    UseByAnother(used);
    ASSERT_TRUE(h_.Leaves());
    h_.Client(says::Query("SELECT 1"));
    EXPECT_EQ(h_.Attach(used), absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}, entering), "QSELECT 1|"));
    h_.Server(absl::StrCat(FrontHarness::GuardedAnswer(1), Complete("SELECT 1"), Ready("I")));
  }
}

// Its last holder has set a time-out, as honest ones do.
TEST_F(PostgresEnterTest, AnUpstreamThatMayRefuseToBeResetHearsNothingOfTheClientWhichGetsAnother) {
  h_.Open(another_);
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query("SELECT 1"));
  for (int failed = 1; failed <= PostgresFront::kEnteringsMax; ++failed) {
    StubConnection refusing;
    UseInHaste(refusing);
    EXPECT_EQ(h_.Attach(refusing), FrontHarness::Own({"DISCARD ALL"}));
    EXPECT_EQ(h_.Server(absl::StrCat(Error("ERROR", "57014", "timeout"), Ready("I"))), "");
    EXPECT_FALSE(h_.status().ok());
    EXPECT_EQ(h_.front().wants_another(), failed < PostgresFront::kEnteringsMax);
    EXPECT_EQ(h_.front().Leave(), Leaving::kBroken);
    EXPECT_EQ(h_.Client(""), "");
    h_.front().Detach();
  }
  UseByAnother(upstream_);
  EXPECT_EQ(h_.Attach(upstream_), absl::StrCat(FrontHarness::Guarded({"DISCARD ALL"}), "QSELECT 1|"))
      << "nothing is lost";
}

TEST_F(PostgresEnterTest, AStartupGetsAnotherUpstreamAsWell) {
  UseByAnother(upstream_);
  h_.Client(says::Startup({"user", "agent", "work_mem", "1MB"}));
  h_.Attach(upstream_);
  EXPECT_EQ(h_.Server(absl::StrCat(Error("ERROR", "57014", "timeout"), Ready("I"))), "");
  EXPECT_TRUE(h_.front().wants_another());
  h_.front().Detach();
  EXPECT_TRUE(h_.front().wants_upstream());
  h_.Attach(another_);
  EXPECT_THAT(h_.Server(FrontHarness::OwnAnswer(1)), HasSubstr("ZI"));
}

}  // namespace
}  // namespace lessor
