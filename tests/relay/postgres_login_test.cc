// How a client of a PostgreSQL pool that comes over TCP proves who it is.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_replace.h"

#include "daemon/relay/fake_login.h"
#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr char kAsksForPassword[] = "R|||\3";
constexpr char kGreeting[] = "R|||| STimeZone|UTC| Sapplication_name|lessord| K|||\7|||\t ZI";

std::string Password(absl::string_view password) {
  return says::Message('p', postgres::Text(password));
}

class PostgresLoginTest : public ::testing::Test {
 protected:
  // What a client hears that says this password.
  std::string Refused(absl::string_view user, const std::string& password) {
    FakeLogin login;
    FrontHarness one(shared_, login);
    one.Client(says::Startup({"user", user}));
    EXPECT_EQ(one.Hears(), kAsksForPassword);
    one.Client(password);
    EXPECT_TRUE(one.front().finished());
    EXPECT_FALSE(one.front().wants_upstream());
    EXPECT_FALSE(one.status().ok());
    EXPECT_EQ(login.tenant(), "");
    return one.Hears();
  }

  PostgresShared shared_{KiB(64)};
  StubConnection upstream_;
  FakeLogin login_;
  FrontHarness h_{shared_, login_};
};

TEST_F(PostgresLoginTest, TheUserIsTheTenantAndThePasswordIsAskedFor) {
  h_.Client(says::Startup({"user", "search", "database", "shop"}));
  EXPECT_EQ(h_.Hears(), kAsksForPassword);
  EXPECT_FALSE(h_.front().wants_upstream()) << "a stranger waits for nothing";
  EXPECT_FALSE(h_.front().greeted());
  h_.Client(Password("secret"));
  EXPECT_EQ(login_.tenant(), "search");
  EXPECT_TRUE(h_.front().greeted());
  EXPECT_TRUE(h_.front().wants_upstream());
  h_.Attach(upstream_);
  EXPECT_EQ(h_.Hears(), kGreeting);
  EXPECT_TRUE(h_.front().between());
}

TEST_F(PostgresLoginTest, ItMayComeByteByByteAndTheFirstQueryBehindIt) {
  const std::string all = says::Startup({"user", "search"}) + Password("secret") + says::Query("SELECT 1");
  for (char c : all) h_.Client(std::string(1, c));
  EXPECT_EQ(h_.Hears(), kAsksForPassword);
  EXPECT_EQ(h_.Attach(upstream_), "QSELECT 1|");
  EXPECT_EQ(h_.Hears(), kGreeting);
  EXPECT_EQ(login_.asked(), 1);
}

TEST_F(PostgresLoginTest, TheDatabaseIsThePoolsOrWhatLibpqMakesOfTheUser) {
  const auto answer = [&](std::initializer_list<absl::string_view> words) {
    FakeLogin login;
    FrontHarness one(shared_, login);
    one.Client(says::Startup(words));
    one.Client(Password("secret"));
    StubConnection fresh;
    one.Attach(fresh);
    (void)one.Hears();
    return one.front().finished();
  };
  EXPECT_FALSE(answer({"user", "search"}));
  EXPECT_FALSE(answer({"user", "search", "database", "search"}));
  EXPECT_FALSE(answer({"user", "search", "database", "shop"}));
  EXPECT_TRUE(answer({"user", "search", "database", "other"}));
}

TEST_F(PostgresLoginTest, WrongMissingAndOfNobodyAreRefusedAlike) {
  const std::string wrong = Refused("search", Password("guess"));
  EXPECT_THAT(
      wrong,
      StartsWith("ESFATAL|VFATAL|C28P01|Mpassword authentication failed for user \"search\"|HOver TCP"));
  EXPECT_EQ(Refused("search", Password("")), wrong);
  EXPECT_EQ(Refused("nobody", Password("secret")), absl::StrReplaceAll(wrong, {{"search", "nobody"}}));
  EXPECT_EQ(Refused("", Password("secret")), absl::StrReplaceAll(wrong, {{"search", ""}}));
}

TEST_F(PostgresLoginTest, WhatIsNoPasswordEndsIt) {
  const std::string unterminated = says::Message('p', "secret");
  const std::string two = says::Message('p', postgres::Text("secret") + postgres::Text("more"));
  const std::string huge = Password(std::string(2 * PostgresFront::kPasswordMax.count(), 'x'));
  for (const std::string& bad : {says::Query("SELECT 1"), unterminated, two, huge}) {
    EXPECT_THAT(Refused("search", bad), StartsWith("ESFATAL|VFATAL|C08P01|"));
  }
}

TEST_F(PostgresLoginTest, ARefusalNeverQuotesThePassword) {
  EXPECT_THAT(Refused("search", Password("hunter2")), ::testing::Not(HasSubstr("hunter2")));
}

TEST_F(PostgresLoginTest, ACancelNeedsNoPassword) {
  const std::string cancel("\0\0\0\x10\x4\xd2\x16\x2e\0\0\0\5\0\0\0\6", 16);
  h_.Client(cancel);
  EXPECT_EQ(h_.front().cancels(), (CancelKey{5, 6}));
  EXPECT_TRUE(h_.front().greeted());
  EXPECT_EQ(login_.asked(), 0);
}

TEST_F(PostgresLoginTest, WithoutALoginOnlyTheFirstPacketIsAwaited) {
  FrontHarness local(shared_, 2);
  EXPECT_FALSE(local.front().greeted());
  local.Client(says::Startup({"user", "agent"}));
  EXPECT_TRUE(local.front().greeted());
}

}  // namespace
}  // namespace lessor
