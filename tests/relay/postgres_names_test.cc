// Connections that were opened under the name that clients ask for.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/relay/fake_login.h"
#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Ready;
using ::testing::HasSubstr;

std::string Reports(absl::string_view name, absl::string_view value) {
  return postgres::ServerMessage('S', absl::StrCat(postgres::Text(name), postgres::Text(value)));
}

StubConnection::Reports OpenedUnder(const std::string& name) {
  return {{"TimeZone", "UTC"}, {"application_name", name}, {"server_version", "15.8"}};
}

class PostgresNamesTest : public ::testing::Test {
 protected:
  PostgresNamesTest() {
    shared_.names = SessionNames("lessor", [this](const std::string& common) { common_ = common; });
  }
  std::string common_;
  uint64_t holder_ = 100;
  PostgresShared shared_{KiB(64)};
  StubConnection ours_{OpenedUnder("lessor")};
  StubConnection fleets_{OpenedUnder("fleet")};
};

TEST_F(PostgresNamesTest, TheFirstClientSaysItBeforeItHasAConnection) {
  FrontHarness client(shared_);
  client.Client(says::Startup({"user", "agent", "application_name", "fleet"}));
  EXPECT_EQ(common_, "fleet");
}

TEST_F(PostgresNamesTest, WhoHasNotProvedWhoItIsHasNoVote) {
  FakeLogin login;
  FrontHarness client(shared_, login);
  client.Client(says::Startup({"user", "search", "application_name", "fleet"}));
  client.Client(says::Message('p', postgres::Text("wrong")));
  EXPECT_TRUE(client.front().finished());
  EXPECT_EQ(common_, "");
}

TEST_F(PostgresNamesTest, WhoIsCalledAsItWasOpenedNeedsNoMoreThanTheReset) {
  FrontHarness one(shared_, 1);
  EXPECT_EQ(one.Open(fleets_, {"application_name", "fleet"}), "");
  one.Do("SELECT 1", "SELECT 1");
  ASSERT_TRUE(one.Leaves());
  FrontHarness next(shared_, 2);
  next.Open(fleets_, {"application_name", "fleet"});
  EXPECT_EQ(next.Client(says::Query("SELECT 2")), "P|DISCARD ALL||| B|||||||| E||||| QSELECT 2|");
}

TEST_F(PostgresNamesTest, WhoAsksForNoNameHasTheUsualOneWhateverItWasOpenedUnder) {
  FrontHarness client(shared_);
  EXPECT_EQ(client.Open(fleets_), FrontHarness::Own({"SET application_name TO 'lessor'"}));
  client.Do("SELECT 1", "SELECT 1");
  ASSERT_TRUE(client.Leaves());
  EXPECT_EQ(client.Client(says::Query("SELECT 2")), "");
  EXPECT_EQ(client.Attach(ours_), "QSELECT 2|");
}

TEST_F(PostgresNamesTest, AResetOfWhoAskedForNoNameGoesBackToTheUsualOne) {
  FrontHarness client(shared_);
  client.Open(fleets_);
  client.Client(says::Query("RESET ALL"));
  client.Server(absl::StrCat(Complete("RESET"), Reports("application_name", "fleet"), Ready("I")));
  EXPECT_THAT(client.UpstreamHears(), HasSubstr("VALUES ('application_name', 'lessor')"));
}

TEST_F(PostgresNamesTest, AResetIsTheServersWhereItGoesBackToTheSame) {
  FrontHarness client(shared_);
  client.Open(fleets_, {"application_name", "fleet"});
  client.Do("SET application_name TO other", "SET");
  client.Do("RESET ALL", "RESET");
  EXPECT_EQ(client.UpstreamHears(), "");
  EXPECT_TRUE(client.front().between());
}

TEST_F(PostgresNamesTest, WhereTheSettingsNameThemNothingIsAdded) {
  shared_.names = SessionNames();
  FrontHarness client(shared_);
  EXPECT_EQ(client.Open(fleets_), "");
}

TEST_F(PostgresNamesTest, AConnectionThatIsMisnamedForLongIsReplaced) {
  int uses = 0;
  for (; uses < 2 * SessionNames::kMisnamedMax; ++uses) {
    FrontHarness next(shared_, ++holder_);
    next.Open(ours_, {"application_name", "fleet"});
    next.Client(says::Query("SELECT 1"));
    if (next.front().WantsReplaced()) break;
    next.Server(absl::StrCat(FrontHarness::GuardedAnswer(2), Complete("SELECT 1"), Ready("I")));
    next.front().Detach();
  }
  EXPECT_EQ(uses, SessionNames::kMisnamedMax - 1);
}

TEST_F(PostgresNamesTest, AConnectionOfTheCommonNameIsNot) {
  for (int uses = 0; uses < 2 * SessionNames::kMisnamedMax; ++uses) {
    FrontHarness next(shared_, ++holder_);
    next.Open(fleets_, {"application_name", "fleet"});
    next.Client(says::Query("SELECT 1"));
    ASSERT_FALSE(next.front().WantsReplaced());
    next.front().Detach();
  }
}

// As PgBouncer's application_name_add_host has it. What is opened anew would be called the same.
TEST_F(PostgresNamesTest, AConnectionCountsAsOpenedUnderWhatWasAskedForWhateverTheUpstreamMakesOfIt) {
  StubConnection pooler(OpenedUnder("fleet - 10.0.0.1:5432"), "fleet");
  for (int uses = 0; uses < 2 * SessionNames::kMisnamedMax; ++uses) {
    FrontHarness next(shared_, ++holder_);
    EXPECT_EQ(next.Open(pooler, {"application_name", "fleet"}), "");
    next.Client(says::Query("SELECT 1"));
    ASSERT_FALSE(next.front().WantsReplaced());
    next.front().Detach();
  }
}

// Servers cut them, and say so only if that is another than before.
TEST_F(PostgresNamesTest, ALongNameIsToldAsServersCutIt) {
  const std::string longer(100, 'n');
  StubConnection upstream(OpenedUnder("fleet"));
  upstream.set_reset_name("lessor");
  FrontHarness client(shared_);
  client.Client(says::Startup({"user", "agent", "application_name", longer}));
  client.Attach(upstream);
  EXPECT_THAT(client.Server(FrontHarness::OwnAnswer(2)),
              HasSubstr(absl::StrCat("Sapplication_name|", longer.substr(0, 63), "|")));
}

// The pool has reset it for an agent, or not: either way its name is known only behind a reset of the
// front's.
TEST_F(PostgresNamesTest, WhatWasOpenedUnderAnotherNameIsResetAheadOfItsFirstClient) {
  for (const bool when_changed : {false, true}) {
    shared_.reset_when_changed = when_changed;
    shared_.startups.clear();
    StubConnection upstream(OpenedUnder("fleet"));
    upstream.set_reset_name("lessor");
    FrontHarness client(shared_, ++holder_);
    client.Client(says::Startup({"user", "agent", "application_name", "fleet"}));
    EXPECT_EQ(client.Attach(upstream), FrontHarness::Own({"DISCARD ALL"}));
    EXPECT_THAT(
        client.Server(FrontHarness::OwnAnswer(1, when_changed ? Reports("application_name", "fleet") : "")),
        HasSubstr("Sapplication_name|fleet|"));
    EXPECT_EQ(client.Client(says::Query("SELECT 1")), "QSELECT 1|");
  }
}

// The server tells of a name only if it has told of another before: a client must not be told a wrong one.
TEST_F(PostgresNamesTest, WhoComesToAConnectionOfAnUnknownNameIsToldNothing) {
  for (const absl::string_view name : {"fleet", "lessor", "other"}) {
    for (const bool says_so : {false, true}) {
      FrontHarness client(shared_, ++holder_);
      StubConnection known(OpenedUnder(std::string(name)));
      client.Open(known, {"application_name", name});
      ASSERT_TRUE(client.Leaves());
      StubConnection upstream(OpenedUnder("fleet"));
      upstream.set_reset_name("lessor");
      client.Client(says::Query("SELECT 1"));
      EXPECT_THAT(client.Attach(upstream), HasSubstr("DISCARD ALL"));
      const size_t statements = name == "fleet" ? 1 : 2;
      EXPECT_EQ(client.Server(FrontHarness::GuardedAnswer(statements,
                                                          says_so ? Reports("application_name", name) : "")),
                "");
      EXPECT_EQ(client.Server(absl::StrCat(Complete("SELECT 1"), Ready("I"))), "CSELECT 1| ZI");
      client.front().Detach();
      FrontHarness next(shared_, ++holder_);
      next.Open(upstream, {"application_name", "fleet"});
      EXPECT_EQ(next.Client(says::Query("SELECT 2")).find("SET "), std::string::npos) << "known from then on";
    }
  }
}

// What the server has rolled back it does not tell of: the next client must not be told that either.
TEST_F(PostgresNamesTest, AStartupThatIsRefusedLeavesNoNameBehind) {
  StubConnection upstream(OpenedUnder("fleet"));
  upstream.set_reset_name("lessor");
  FrontHarness refused(shared_, ++holder_);
  refused.Client(says::Startup({"user", "agent", "application_name", "other", "work_mem", "none"}));
  refused.Attach(upstream);
  refused.Server(absl::StrCat(postgres::ServerMessage('1', ""), postgres::ServerMessage('2', ""),
                              Complete("DISCARD ALL"), postgres::Error("ERROR", "22023", "no"), Ready("I")));
  ASSERT_TRUE(refused.front().finished());
  refused.front().Detach();
  FrontHarness next(shared_, ++holder_);
  next.Client(says::Startup({"user", "agent", "application_name", "fleet"}));
  EXPECT_EQ(next.Attach(upstream), FrontHarness::Own({"DISCARD ALL"}));
  EXPECT_THAT(next.Server(FrontHarness::OwnAnswer(1)), HasSubstr("Sapplication_name|fleet|"));
}

// As asyncpg writes it.
TEST_F(PostgresNamesTest, AnEncodingIsTheSameHoweverItIsWritten) {
  StubConnection upstream({{"client_encoding", "UTF8"}, {"application_name", "lessor"}});
  EXPECT_EQ(FrontHarness(shared_, 1).Open(upstream, {"client_encoding", "utf-8"}), "");
  EXPECT_THAT(FrontHarness(shared_, 2).Open(upstream, {"client_encoding", "latin-1"}),
              HasSubstr("SET client_encoding TO 'latin-1'"));
}

}  // namespace
}  // namespace lessor
