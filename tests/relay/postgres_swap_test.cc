// A client asks for the upstream's own socket in the place of the pool's.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Ready;
using postgres::ServerMessage;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using Parking = Front::Parking;

constexpr char kQuestion[] = "LESSOR SWAP";
constexpr char kGranted[] = "CLESSOR SWAP| ZI";

class PostgresSwapTest : public ::testing::Test {
 protected:
  PostgresShared shared_{KiB(64)};
  StubConnection upstream_;
  StubConnection another_;
  FrontHarness h_{shared_};
};

TEST_F(PostgresSwapTest, ItIsAnsweredWhenTheSessionIsAsTheClientKnowsIt) {
  h_.Open(upstream_);
  EXPECT_EQ(h_.Client(says::Query(kQuestion)), "");
  EXPECT_EQ(h_.Hears(), "");
  ASSERT_TRUE(h_.front().wants_swap());
  h_.Swap(absl::OkStatus());
  EXPECT_EQ(h_.Hears(), kGranted);
  EXPECT_FALSE(h_.front().wants_swap());
}

TEST_F(PostgresSwapTest, OnAnotherUpstreamItEntersAndPreparesFirst) {
  h_.Open(upstream_, {"application_name", "mine"});
  h_.PrepareNamed("one", "SELECT 1");
  ASSERT_TRUE(h_.Leaves());
  h_.Client(says::Query(kQuestion));
  EXPECT_TRUE(h_.front().wants_upstream());
  EXPECT_EQ(h_.Attach(another_),
            FrontHarness::Own({"SET application_name TO 'mine'"}) + " Pone|SELECT 1||| S");
  EXPECT_FALSE(h_.front().wants_swap());
  EXPECT_EQ(h_.Client(says::Query("SELECT 1")), "") << "nothing more is taken until it is answered";
  EXPECT_EQ(h_.Server(FrontHarness::OwnAnswer(1)), "");
  EXPECT_EQ(h_.Server(absl::StrCat(ServerMessage('1', ""), Ready("I"))), "");
  ASSERT_TRUE(h_.front().wants_swap());
  h_.Swap(absl::OkStatus());
  EXPECT_EQ(h_.Hears(), kGranted);
}

TEST_F(PostgresSwapTest, AtTheStartItsReadyForQueryIsTheAnswer) {
  h_.Client(says::SwapRequest());
  EXPECT_EQ(h_.Hears(), "") << "nobody waits for an answer to that";
  h_.Client(says::Startup({"user", "agent"}));
  h_.Attach(upstream_);
  EXPECT_EQ(h_.Hears(), "R|||| STimeZone|UTC| Sapplication_name|lessord| K|||\7|||\t");
  ASSERT_TRUE(h_.front().wants_swap());
  h_.Swap(absl::OkStatus());
  EXPECT_EQ(h_.Hears(), "ZI");
}

TEST_F(PostgresSwapTest, AtTheStartARefusalIsNotHeard) {
  h_.Client(says::SwapRequest() + says::Startup({"user", "agent"}));
  h_.Attach(upstream_);
  h_.Hears();
  h_.Swap(ReasonError(v1::Reason::HANDOFF_ENCRYPTED, "TLS"));
  EXPECT_EQ(h_.Hears(), "ZI");
  EXPECT_EQ(h_.Park(), Parking::kReady);
}

TEST_F(PostgresSwapTest, AtTheStartAnUpstreamThatSomebodyHasUsedIsResetFirst) {
  h_.Open(upstream_);
  h_.Do("SELECT 1", "SELECT 1");
  ASSERT_TRUE(h_.Leaves());
  FrontHarness next(shared_, 2);
  next.Client(says::SwapRequest() + says::Startup({"user", "agent"}));
  EXPECT_EQ(next.Attach(upstream_), FrontHarness::Own({"DISCARD ALL"}));
  EXPECT_FALSE(next.front().wants_swap());
  next.Server(FrontHarness::OwnAnswer(1));
  EXPECT_TRUE(next.front().wants_swap());
}

TEST_F(PostgresSwapTest, ARefusalIsAnErrorAndTheSessionGoesOn) {
  h_.Open(upstream_);
  h_.Client(says::Query(kQuestion));
  h_.Swap(ReasonError(v1::Reason::HANDOFF_ENCRYPTED, "reached by TLS"));
  EXPECT_THAT(h_.Hears(), AllOf(StartsWith("ESERROR|VERROR|C55000|Mno swap: reached by TLS|"),
                                ::testing::EndsWith(" ZI")));
  EXPECT_EQ(h_.Client(says::Query("SELECT 1")), "QSELECT 1|");
  EXPECT_EQ(h_.Server(absl::StrCat(Complete("SELECT 1"), Ready("I"))), "CSELECT 1| ZI");
  EXPECT_EQ(h_.Park(), Parking::kReady);
}

TEST_F(PostgresSwapTest, InATransactionItIsRefusedAndTheTransactionGoesOn) {
  h_.Open(upstream_);
  h_.Client(says::Query("BEGIN"));
  h_.Server(absl::StrCat(Complete("BEGIN"), Ready("T")));
  EXPECT_EQ(h_.Client(says::Query(kQuestion)), "");
  EXPECT_THAT(h_.Hears(), AllOf(HasSubstr("C25001|"), ::testing::EndsWith(" ZT")));
  EXPECT_FALSE(h_.front().wants_swap());
}

TEST_F(PostgresSwapTest, InAPipelineItIsAQueryLikeAnyOther) {
  h_.Open(upstream_);
  EXPECT_EQ(h_.Client(says::Query("SELECT 1") + says::Query(kQuestion)), "QSELECT 1| QLESSOR SWAP|");
  EXPECT_FALSE(h_.front().wants_swap());
}

TEST_F(PostgresSwapTest, WhatTheServerReportsDifferentlyIsHeardBehindTheRefusal) {
  h_.Open(upstream_);
  ASSERT_TRUE(h_.Leaves());
  StubConnection newer({{"TimeZone", "UTC"}, {"application_name", "lessord"}, {"server_version", "16.1"}});
  h_.Client(says::Query(kQuestion));
  EXPECT_EQ(h_.Attach(newer), "");
  EXPECT_THAT(h_.Hears(), AllOf(HasSubstr("C55000|"), ::testing::EndsWith("ZI Sserver_version|16.1|")));
  EXPECT_FALSE(h_.front().wants_swap());
}

TEST_F(PostgresSwapTest, WhoHasHadTheSocketIsPinnedForEverAndItsUpstreamIsReset) {
  h_.Open(upstream_);
  h_.Client(says::Query(kQuestion));
  h_.Swap(absl::OkStatus());
  h_.Hears();
  EXPECT_EQ(h_.front().pinned_by(), "a swap");
  EXPECT_EQ(h_.Client(says::Query("DISCARD ALL")), "QDISCARD ALL|");
  h_.Server(absl::StrCat(Complete("DISCARD ALL"), Ready("I")));
  EXPECT_EQ(h_.Park(), Parking::kPinned);
  EXPECT_EQ(h_.front().pinned_by(), "a swap");
  EXPECT_FALSE(h_.front().SurvivesLoss());
  EXPECT_EQ(h_.front().Leave(), Leaving::kReset);
}

// Also one that has never used the socket may hold a lock, and waits for the end of its connection.
TEST_F(PostgresSwapTest, ItsGoodbyeIsTheEndOfWhateverItHasDone) {
  h_.Open(upstream_);
  h_.Client(says::Query(kQuestion));
  h_.Swap(absl::OkStatus());
  h_.Hears();
  h_.Client(says::Message('X', ""));
  EXPECT_TRUE(h_.front().finished());
  EXPECT_TRUE(h_.CleanUp());
  EXPECT_EQ(h_.UpstreamHears(), FrontHarness::Own({"ROLLBACK"})) << "it may be in a transaction";
  EXPECT_EQ(h_.Server(FrontHarness::OwnAnswer(1)), "");
  EXPECT_EQ(h_.UpstreamHears(), FrontHarness::Own({"DISCARD ALL"}));
  EXPECT_TRUE(h_.CleanUp()) << "it is under way";
  h_.Server(FrontHarness::OwnAnswer(1));
  EXPECT_FALSE(h_.CleanUp());
  EXPECT_EQ(h_.front().Leave(), Leaving::kClean);
}

TEST_F(PostgresSwapTest, WhatANonsenseAnswerAfterASwapMeansIsKnownToNobody) {
  h_.Open(upstream_);
  h_.Client(says::Query(kQuestion));
  h_.Swap(absl::OkStatus());
  h_.Hears();
  h_.Server(Complete("SELECT 1"));  // the answer to something that was asked of the server itself
  EXPECT_FALSE(h_.status().ok());
  EXPECT_EQ(h_.front().Leave(), Leaving::kBroken);
}

}  // namespace
}  // namespace lessor
