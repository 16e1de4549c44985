// Start-ups like others before, which are answered without an upstream.
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
using ::testing::StartsWith;

constexpr char kGreeting[] = "R|||| STimeZone|UTC| Sapplication_name|it's| K|||\7|||\t ZI";

class PostgresGreetTest : public ::testing::Test {
 protected:
  PostgresGreetTest() {
    FrontHarness first(shared_);
    first.Client(startup_);
    first.Attach(upstream_);
    first.Server(FrontHarness::OwnAnswer(
        1, postgres::ServerMessage('S', postgres::Text("application_name") + postgres::Text("it's"))));
    EXPECT_EQ(first.Hears(), "");
    EXPECT_TRUE(first.Leaves());
  }

  const std::string startup_ = says::Startup({"user", "agent", "application_name", "it's"});
  PostgresShared shared_{KiB(64)};
  StubConnection upstream_;
  FrontHarness h_{shared_, 2};
};

TEST_F(PostgresGreetTest, WhoBeginsLikeAnotherHearsTheSameAndWantsNoUpstream) {
  h_.Client(startup_);
  ASSERT_TRUE(h_.GreetAlone());
  EXPECT_EQ(h_.Hears(), kGreeting);
  EXPECT_FALSE(h_.front().wants_upstream());
  h_.Client(says::Query("SELECT 1"));
  EXPECT_TRUE(h_.front().wants_upstream());
  StubConnection another;
  EXPECT_THAT(h_.Attach(another), HasSubstr("application_name")) << "and there has what it has asked for";
}

TEST_F(PostgresGreetTest, ItMayComeInPartsAndWithAQueryBehindIt) {
  const std::string all = absl::StrCat(startup_, says::Query("SELECT 1"));
  for (const size_t cut : {size_t{3}, size_t{20}, startup_.size(), startup_.size() + 3}) {
    FrontHarness one(shared_, 3);
    one.Client(all.substr(0, cut));
    one.Client(all.substr(cut));
    ASSERT_TRUE(one.GreetAlone());
    EXPECT_EQ(one.Hears(), kGreeting);
    EXPECT_EQ(one.held(), says::Query("SELECT 1"));
  }
}

TEST_F(PostgresGreetTest, WhoBeginsLikeNobodyIsNotGreetedAlone) {
  h_.Client(says::Startup({"user", "agent", "application_name", "other"}));
  EXPECT_FALSE(h_.GreetAlone());
  EXPECT_EQ(h_.Hears(), "");
  EXPECT_TRUE(h_.front().wants_upstream());
}

TEST_F(PostgresGreetTest, WhoAsksForTheUpstreamsSocketIsNotGreetedAlone) {
  h_.Client(absl::StrCat(says::SwapRequest(), startup_));
  EXPECT_FALSE(h_.GreetAlone());
  EXPECT_TRUE(h_.front().wants_upstream());
}

TEST_F(PostgresGreetTest, AnotherDatabaseIsRefusedWithoutAnUpstream) {
  h_.Client(says::Startup({"user", "agent", "database", "other"}));
  EXPECT_TRUE(h_.GreetAlone());
  EXPECT_THAT(h_.Hears(), StartsWith("ESFATAL|VFATAL|C3D000|"));
  EXPECT_TRUE(h_.front().finished());
}

// `user`'s own name goes for the pool's; what one of them is called is no way in for another.
TEST_F(PostgresGreetTest, AnothersNameIsRefusedAlthoughItHasBeenGreeted) {
  Outgoing to_client;
  Outgoing to_upstream;
  const Flow flow{to_client, to_upstream};
  PostgresFront eve(shared_, 4, CancelKey{});
  absl::string_view rest = startup_;
  ASSERT_TRUE(eve.OnClient(rest, flow).ok());
  ASSERT_TRUE(eve.wants_user_name());
  eve.OnUserName("eve");
  EXPECT_TRUE(eve.GreetAlone(flow));
  EXPECT_TRUE(eve.finished());
}

TEST_F(PostgresGreetTest, WhoHasToProveWhoItIsIsAskedForItAllTheSame) {
  FakeLogin login;
  FrontHarness one(shared_, login);
  one.Client(startup_);
  EXPECT_EQ(one.Hears(), "R|||\3");
  EXPECT_FALSE(one.front().wants_upstream());
  EXPECT_FALSE(one.GreetAlone());
}

TEST_F(PostgresGreetTest, WhoSpeaksALaterVersionIsToldOfOursEachTime) {
  std::string later = startup_;
  later[7] = 2;
  FrontHarness one(shared_, 5);
  one.Client(later);
  EXPECT_FALSE(one.GreetAlone()) << "nobody has begun quite like it";
  StubConnection fresh;
  one.Attach(fresh);
  EXPECT_THAT(one.Server(FrontHarness::OwnAnswer(1)), StartsWith("v|\3|||||| R"));
  FrontHarness next(shared_, 6);
  next.Client(later);
  EXPECT_TRUE(next.GreetAlone());
  EXPECT_THAT(next.Hears(), StartsWith("v|\3|||||| R"));
}

}  // namespace
}  // namespace lessor
