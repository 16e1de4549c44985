#include "daemon/lease/session_table.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "daemon/base/fake_clock.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr SessionTable::Identity kAlice = {.user = UserId{1}, .tenant = TenantId(1)};
constexpr SessionTable::Identity kBob = {.user = UserId{2}, .tenant = TenantId(2), .tenant_sessions_max = 2};

class SessionTableTest : public testing::Test {
 protected:
  SessionId Open(const SessionTable::Identity& identity, std::string secret = "secret") {
    return table_.Open(identity, std::move(secret)).value();
  }
  MonoTime After(absl::Duration time) const { return clock_.Now() + time; }

  FakeClock clock_;
  SessionTable table_{{.max = 4, .per_uid_max = 3}, /*first_id=*/100};
};

TEST_F(SessionTableTest, IdsRiseAboveTheFirstAndAreNotUsedAgain) {
  const SessionId first = Open(kAlice);
  EXPECT_EQ(first.value(), 101u);
  EXPECT_TRUE(table_.End(first));
  EXPECT_GT(Open(kAlice), first);
}

TEST_F(SessionTableTest, OnlyTheRightSecretOpensTheDoor) {
  const SessionId session = Open(kAlice, "abc");
  const SessionId other = Open(kAlice, "xyz");
  EXPECT_TRUE(table_.Authenticate(session, "abc").ok());
  for (absl::string_view wrong : {"", "ab", "abcd", "abd", "xyz"}) {
    EXPECT_EQ(ReasonOf(table_.Authenticate(session, wrong)), v1::Reason::SESSION_UNKNOWN) << wrong;
  }
  EXPECT_FALSE(table_.Authenticate(other, "abc").ok());
  EXPECT_EQ(ReasonOf(table_.Authenticate(SessionId(7), "abc")), v1::Reason::SESSION_UNKNOWN);
}

TEST_F(SessionTableTest, TheErrorTellsNoSecret) {
  const SessionId session = Open(kAlice, "hidden");
  EXPECT_THAT(table_.Authenticate(session, "guess").message(), testing::Not(HasSubstr("hidden")));
}

TEST_F(SessionTableTest, AUserOpensNoMoreThanPerUidMax) {
  for (int i = 0; i < 3; ++i) Open(kAlice);
  const absl::Status status = table_.Open(kAlice, "s").status();
  EXPECT_EQ(ReasonOf(status), v1::Reason::QUOTA_EXCEEDED);
  EXPECT_THAT(status.message(), HasSubstr("sessions.per_uid_max is 3"));
  EXPECT_TRUE(table_.Open(kBob, "s").ok());
}

TEST_F(SessionTableTest, ATenantOpensNoMoreThanItsOwnLimit) {
  Open(kBob);
  Open(kBob);
  EXPECT_THAT(table_.Open(kBob, "s").status().message(), HasSubstr("limits.sessions is 2"));
  EXPECT_EQ(table_.size(), 2u);
}

TEST_F(SessionTableTest, TheBrokerHoldsNoMoreThanMaxOfAllTogether) {
  for (int i = 0; i < 3; ++i) Open(kAlice);
  const SessionId last = Open(kBob);
  EXPECT_THAT(table_.Open(kBob, "s").status().message(), HasSubstr("sessions.max is 4"));
  EXPECT_TRUE(table_.End(last));
  EXPECT_TRUE(table_.Open(kBob, "s").ok()) << "what ends makes room again";
}

TEST_F(SessionTableTest, NewLimitsHoldForNewSessionsOnly) {
  for (int i = 0; i < 3; ++i) Open(kAlice);
  table_.SetLimits({.max = 1, .per_uid_max = 1});
  EXPECT_EQ(table_.size(), 3u);
  EXPECT_FALSE(table_.Open(kBob, "s").ok());
}

TEST_F(SessionTableTest, EndsOnceAndIsForgottenWithItsSecret) {
  const SessionId session = Open(kAlice);
  EXPECT_TRUE(table_.Contains(session));
  EXPECT_TRUE(table_.End(session));
  EXPECT_FALSE(table_.End(session));
  EXPECT_FALSE(table_.Contains(session));
  EXPECT_FALSE(table_.Authenticate(session, "secret").ok());
  EXPECT_FALSE(table_.BeginGrace(session, After(absl::Seconds(2))));
  EXPECT_FALSE(table_.Resume(session));
}

TEST_F(SessionTableTest, GraceIsOverAtItsEndAndNotBefore) {
  const SessionId session = Open(kAlice);
  EXPECT_EQ(table_.NextDue(), MonoTime::Infinite());
  EXPECT_TRUE(table_.BeginGrace(session, After(absl::Seconds(2))));
  EXPECT_TRUE(table_.InGrace(session));
  EXPECT_EQ(table_.NextDue(), After(absl::Seconds(2)));
  clock_.Advance(absl::Seconds(2) - absl::Nanoseconds(1));
  EXPECT_THAT(table_.ExpireDue(clock_.Now()), IsEmpty());
  clock_.Advance(absl::Nanoseconds(1));
  EXPECT_THAT(table_.ExpireDue(clock_.Now()), ElementsAre(session));
  EXPECT_TRUE(table_.End(session));
  EXPECT_EQ(table_.NextDue(), MonoTime::Infinite());
}

TEST_F(SessionTableTest, ResumingWithinTheGraceKeepsTheSession) {
  const SessionId session = Open(kAlice);
  EXPECT_TRUE(table_.BeginGrace(session, After(absl::Seconds(2))));
  EXPECT_TRUE(table_.Authenticate(session, "secret").ok());
  EXPECT_TRUE(table_.Resume(session));
  EXPECT_FALSE(table_.InGrace(session));
  clock_.Advance(absl::Hours(1));
  EXPECT_THAT(table_.ExpireDue(clock_.Now()), IsEmpty());
  EXPECT_TRUE(table_.Resume(session)) << "live already";
}

TEST_F(SessionTableTest, AGraceThatBeginsAgainReplacesTheEarlierOne) {
  const SessionId session = Open(kAlice);
  EXPECT_TRUE(table_.BeginGrace(session, After(absl::Seconds(2))));
  EXPECT_TRUE(table_.BeginGrace(session, After(absl::Seconds(5))));
  EXPECT_EQ(table_.NextDue(), After(absl::Seconds(5)));
  clock_.Advance(absl::Seconds(3));
  EXPECT_THAT(table_.ExpireDue(clock_.Now()), IsEmpty());
}

TEST_F(SessionTableTest, AnEndWithinTheGraceLeavesNothingDue) {
  const SessionId session = Open(kAlice);
  EXPECT_TRUE(table_.BeginGrace(session, After(absl::Seconds(2))));
  EXPECT_TRUE(table_.End(session));
  EXPECT_EQ(table_.NextDue(), MonoTime::Infinite());
}

TEST_F(SessionTableTest, ThoseWhoseGraceIsOverComeInTheOrderOfItsEnd) {
  const SessionId late = Open(kAlice);
  const SessionId early = Open(kAlice);
  EXPECT_TRUE(table_.BeginGrace(late, After(absl::Seconds(2))));
  EXPECT_TRUE(table_.BeginGrace(early, After(absl::Seconds(1))));
  clock_.Advance(absl::Seconds(9));
  EXPECT_THAT(table_.ExpireDue(clock_.Now()), ElementsAre(early, late));
}

}  // namespace
}  // namespace lessor
