#include "daemon/lease/fair_queue.h"

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "lessor/v1/error.pb.h"

#include "daemon/base/fake_clock.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

constexpr TenantId kAnna(1);
constexpr TenantId kBert(2);

Claim ClaimOf(TenantId tenant, Priority priority = Priority::kNormal, uint32_t weight = 1,
              SessionId session = SessionId(1)) {
  return {.session = session, .tenant = tenant, .priority = priority, .weight = weight};
}

class FairQueueTest : public testing::Test {
 protected:
  WaiterId Add(const Claim& claim, MonoTime deadline = MonoTime::Infinite()) {
    absl::StatusOr<WaiterId> id = queue_.Enqueue(claim, clock_.Now(), deadline);
    EXPECT_TRUE(id.ok()) << id.status();
    return id.value_or(WaiterId());
  }
  std::vector<WaiterId> Walk(Eligible eligible = EveryTenant) const {
    std::vector<WaiterId> ids;
    FairQueue::Order order = queue_.InOrder(eligible);
    while (const Waiter* waiter = order.Next()) ids.push_back(waiter->id);
    return ids;
  }
  Waiter TakeNext(Eligible eligible = EveryTenant) {
    return queue_.Take(queue_.InOrder(eligible).Next()->id, eligible);
  }
  MonoTime In(absl::Duration delay) const { return clock_.Now() + delay; }

  FakeClock clock_;
  FairQueue queue_{100};
};

TEST_F(FairQueueTest, AnEmptyQueueHasNothingToServeOrExpire) {
  EXPECT_EQ(queue_.InOrder().Next(), nullptr);
  EXPECT_THAT(queue_.ExpireDue(clock_.Now()), IsEmpty());
  EXPECT_EQ(queue_.NextDeadline(), MonoTime::Infinite());
  EXPECT_EQ(queue_.OldestSince(), MonoTime::Infinite());
  EXPECT_TRUE(queue_.empty());
}

TEST_F(FairQueueTest, WithinATenantFirstComeIsFirstServed) {
  const WaiterId first = Add(ClaimOf(kAnna));
  const WaiterId second = Add(ClaimOf(kAnna));
  const WaiterId third = Add(ClaimOf(kAnna));
  EXPECT_THAT(Walk(), ElementsAre(first, second, third));
}

TEST_F(FairQueueTest, HigherClassesAreServedFirst) {
  const WaiterId low = Add(ClaimOf(kAnna, Priority::kLow));
  const WaiterId normal = Add(ClaimOf(kAnna, Priority::kNormal));
  const WaiterId high = Add(ClaimOf(kAnna, Priority::kHigh));
  const WaiterId critical = Add(ClaimOf(kAnna, Priority::kCritical));
  EXPECT_THAT(Walk(), ElementsAre(critical, high, normal, low));
}

TEST_F(FairQueueTest, TenantsOfEqualWeightTakeTurnsHoweverManyTheyAre) {
  std::vector<WaiterId> anna;
  for (int i = 0; i < 4; ++i) anna.push_back(Add(ClaimOf(kAnna)));
  const WaiterId bert1 = Add(ClaimOf(kBert));
  const WaiterId bert2 = Add(ClaimOf(kBert));
  EXPECT_THAT(Walk(), ElementsAre(anna[0], bert1, anna[1], bert2, anna[2], anna[3]));
}

TEST_F(FairQueueTest, AWeightOfThreeGetsThreeTimesAsMuch) {
  for (int i = 0; i < 40; ++i) {
    Add(ClaimOf(kAnna, Priority::kNormal, 3));
    Add(ClaimOf(kBert, Priority::kNormal, 1));
  }
  int anna = 0;
  for (int i = 0; i < 40; ++i) anna += TakeNext().claim.tenant == kAnna ? 1 : 0;
  EXPECT_EQ(anna, 30);
}

TEST_F(FairQueueTest, WeightsOutsideTheirRangeCountAsTheNearestInside) {
  for (int i = 0; i < 10; ++i) {
    Add(ClaimOf(kAnna, Priority::kNormal, 0));
    Add(ClaimOf(kBert, Priority::kNormal, 1));
  }
  int anna = 0;
  for (int i = 0; i < 10; ++i) anna += TakeNext().claim.tenant == kAnna ? 1 : 0;
  EXPECT_EQ(anna, 5);
}

TEST_F(FairQueueTest, WhoWasAwayHasNotSavedUpAnything) {
  for (int i = 0; i < 20; ++i) Add(ClaimOf(kAnna));
  for (int i = 0; i < 10; ++i) TakeNext();
  for (int i = 0; i < 10; ++i) Add(ClaimOf(kBert));
  int bert = 0;
  for (int i = 0; i < 10; ++i) bert += TakeNext().claim.tenant == kBert ? 1 : 0;
  EXPECT_EQ(bert, 5);
}

TEST_F(FairQueueTest, LeavingAndComingBackDoesNotJumpTheTurn) {
  for (int i = 0; i < 3; ++i) Add(ClaimOf(kAnna));
  Add(ClaimOf(kBert));
  EXPECT_EQ(TakeNext().claim.tenant, kAnna);
  EXPECT_EQ(TakeNext().claim.tenant, kBert);  // has no waiters now, but its turn is remembered
  Add(ClaimOf(kBert));
  EXPECT_EQ(TakeNext().claim.tenant, kAnna);
}

TEST_F(FairQueueTest, CancelledAndExpiredWaitersCostTheirTenantNothing) {
  for (int i = 0; i < 5; ++i) queue_.Remove(Add(ClaimOf(kAnna)));
  for (int i = 0; i < 5; ++i) Add(ClaimOf(kAnna), In(absl::Seconds(1)));
  Add(ClaimOf(kBert));
  Add(ClaimOf(kBert));
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(queue_.ExpireDue(clock_.Now()).size(), 5u);
  Add(ClaimOf(kAnna));
  EXPECT_EQ(TakeNext().claim.tenant, kBert);  // came first
  EXPECT_EQ(TakeNext().claim.tenant, kAnna);  // equal shares, so now it is Anna's turn
}

TEST_F(FairQueueTest, AFullQueueRefusesWithItsLength) {
  queue_.SetMax(2);
  Add(ClaimOf(kAnna));
  Add(ClaimOf(kAnna));
  const absl::Status status = queue_.Enqueue(ClaimOf(kBert), clock_.Now(), MonoTime::Infinite()).status();
  EXPECT_EQ(ReasonOf(status), v1::Reason::QUEUE_FULL);
  v1::ErrorInfo info;
  ASSERT_TRUE(
      info.ParseFromString(std::string(*status.GetPayload("type.googleapis.com/google.rpc.ErrorInfo"))));
  EXPECT_EQ(info.metadata().at("waiters"), "2");
  EXPECT_EQ(queue_.size(), 2u);
  TakeNext();
  Add(ClaimOf(kBert));
}

TEST_F(FairQueueTest, ASmallerMaximumKeepsThoseWhoWaitAndRefusesNewOnes) {
  Add(ClaimOf(kAnna));
  Add(ClaimOf(kAnna));
  queue_.SetMax(1);
  EXPECT_EQ(queue_.size(), 2u);
  TakeNext();
  EXPECT_FALSE(queue_.Enqueue(ClaimOf(kAnna), clock_.Now(), MonoTime::Infinite()).ok());
}

TEST_F(FairQueueTest, ADeadlineThatHasPassedIsRefusedAndChangesNothing) {
  const absl::Status status = queue_.Enqueue(ClaimOf(kAnna), clock_.Now(), clock_.Now()).status();
  EXPECT_EQ(ReasonOf(status), v1::Reason::WAIT_EXPIRED);
  EXPECT_TRUE(queue_.empty());
  EXPECT_EQ(queue_.tenants_remembered(), 0u);
}

TEST_F(FairQueueTest, WaiterExpiresAtItsDeadlineAndFreesItsPlace) {
  queue_.SetMax(1);
  const WaiterId id = Add(ClaimOf(kAnna), In(absl::Milliseconds(50)));
  EXPECT_EQ(queue_.NextDeadline(), In(absl::Milliseconds(50)));
  clock_.Advance(absl::Milliseconds(50) - absl::Nanoseconds(1));
  EXPECT_THAT(queue_.ExpireDue(clock_.Now()), IsEmpty());
  clock_.Advance(absl::Nanoseconds(1));  // the boundary itself has expired
  const std::vector<Waiter> expired = queue_.ExpireDue(clock_.Now());
  ASSERT_EQ(expired.size(), 1u);
  EXPECT_EQ(expired[0].id, id);
  Add(ClaimOf(kAnna));
}

TEST_F(FairQueueTest, DeadlinesExpireInTheirOwnOrderNotInTheOrderOfService) {
  const WaiterId late = Add(ClaimOf(kAnna, Priority::kCritical), In(absl::Seconds(2)));
  const WaiterId early = Add(ClaimOf(kBert, Priority::kLow), In(absl::Seconds(1)));
  Add(ClaimOf(kBert));
  clock_.Advance(absl::Seconds(3));
  const std::vector<Waiter> expired = queue_.ExpireDue(clock_.Now());
  ASSERT_EQ(expired.size(), 2u);
  EXPECT_EQ(expired[0].id, early);
  EXPECT_EQ(expired[1].id, late);
  EXPECT_EQ(queue_.size(), 1u);
}

TEST_F(FairQueueTest, RemovingIsPossibleOnceOnly) {
  const WaiterId id = Add(ClaimOf(kAnna));
  ASSERT_NE(queue_.Find(id), nullptr);
  EXPECT_EQ(queue_.Find(id)->since, clock_.Now());
  EXPECT_TRUE(queue_.Remove(id).has_value());
  EXPECT_EQ(queue_.Find(id), nullptr);
  EXPECT_FALSE(queue_.Remove(id).has_value());
}

TEST_F(FairQueueTest, RemovingTheHeadOrTheMiddleKeepsTheOthersOrder) {
  const WaiterId a = Add(ClaimOf(kAnna));
  const WaiterId b = Add(ClaimOf(kAnna));
  const WaiterId c = Add(ClaimOf(kAnna));
  const WaiterId d = Add(ClaimOf(kBert));
  queue_.Remove(b);
  EXPECT_THAT(Walk(), ElementsAre(a, d, c));
  queue_.Remove(a);
  EXPECT_THAT(Walk(), ElementsAre(c, d));
}

TEST_F(FairQueueTest, OldestSinceFollowsWhoeverHasWaitedLongest) {
  const MonoTime start = clock_.Now();
  const WaiterId first = Add(ClaimOf(kAnna, Priority::kLow));
  clock_.Advance(absl::Seconds(1));
  Add(ClaimOf(kBert, Priority::kCritical));
  EXPECT_EQ(queue_.OldestSince(), start);
  queue_.Remove(first);
  EXPECT_EQ(queue_.OldestSince(), clock_.Now());
}

TEST_F(FairQueueTest, APassedOverClassIsServedAfterSixteenGrantsToHigherOnes) {
  for (int i = 0; i < 40; ++i) Add(ClaimOf(kAnna, Priority::kCritical));
  Add(ClaimOf(kBert, Priority::kLow));
  for (int i = 0; i < FairQueue::kPassesMax; ++i) {
    EXPECT_EQ(TakeNext().claim.priority, Priority::kCritical) << i;
  }
  EXPECT_EQ(TakeNext().claim.priority, Priority::kLow);
  EXPECT_EQ(TakeNext().claim.priority, Priority::kCritical);
}

TEST_F(FairQueueTest, OfSeveralDueClassesTheHighestIsServedFirst) {
  for (Priority priority : kPriorities) {
    for (int i = 0; i < 20; ++i) Add(ClaimOf(kAnna, priority));
  }
  for (int i = 0; i < FairQueue::kPassesMax; ++i) TakeNext();
  EXPECT_EQ(TakeNext().claim.priority, Priority::kHigh);
  EXPECT_EQ(TakeNext().claim.priority, Priority::kNormal);
  EXPECT_EQ(TakeNext().claim.priority, Priority::kLow);
  EXPECT_EQ(TakeNext().claim.priority, Priority::kCritical);
}

TEST_F(FairQueueTest, AClassThatBeginsToWaitAnewStartsWithoutPasses) {
  for (int i = 0; i < 60; ++i) Add(ClaimOf(kAnna, Priority::kHigh));
  const WaiterId gone = Add(ClaimOf(kBert, Priority::kLow));
  for (int i = 0; i < 10; ++i) TakeNext();
  queue_.Remove(gone);
  Add(ClaimOf(kBert, Priority::kLow));
  for (int i = 0; i < FairQueue::kPassesMax; ++i) {
    EXPECT_EQ(TakeNext().claim.priority, Priority::kHigh) << i;
  }
  EXPECT_EQ(TakeNext().claim.priority, Priority::kLow);
}

TEST_F(FairQueueTest, ATenantThatIsNotEligibleIsLeftOutAndBlocksNobody) {
  const auto not_anna = [](TenantId tenant) { return tenant != kAnna; };
  Add(ClaimOf(kAnna, Priority::kCritical));
  Add(ClaimOf(kAnna));
  const WaiterId bert1 = Add(ClaimOf(kBert));
  const WaiterId bert2 = Add(ClaimOf(kBert, Priority::kLow));
  EXPECT_THAT(Walk(not_anna), ElementsAre(bert1, bert2));
  EXPECT_EQ(TakeNext(not_anna).id, bert1);
  EXPECT_EQ(queue_.size(), 3u);
}

TEST_F(FairQueueTest, EligibilityIsAskedAnewAtEachStep) {
  const WaiterId anna = Add(ClaimOf(kAnna));
  Add(ClaimOf(kAnna));
  const WaiterId bert1 = Add(ClaimOf(kBert));
  const WaiterId bert2 = Add(ClaimOf(kBert));
  bool room = true;
  const auto one_for_anna = [&](TenantId tenant) { return tenant != kAnna || room; };
  FairQueue::Order order = queue_.InOrder(one_for_anna);
  EXPECT_EQ(order.Next()->id, anna);
  room = false;
  EXPECT_EQ(order.Next()->id, bert1);
  EXPECT_EQ(order.Next()->id, bert2);
  EXPECT_EQ(order.Next(), nullptr);
}

TEST_F(FairQueueTest, AClassWithNobodyEligibleIsNotPassedOver) {
  const auto not_bert = [](TenantId tenant) { return tenant != kBert; };
  for (int i = 0; i < 60; ++i) Add(ClaimOf(kAnna, Priority::kHigh));
  Add(ClaimOf(kBert, Priority::kLow));
  for (int i = 0; i < 30; ++i) TakeNext(not_bert);
  for (int i = 0; i < FairQueue::kPassesMax; ++i) EXPECT_EQ(TakeNext().claim.tenant, kAnna) << i;
  EXPECT_EQ(TakeNext().claim.tenant, kBert);
}

TEST_F(FairQueueTest, ATenantDoesNotSaveUpWhileItIsNotEligible) {
  const auto not_anna = [](TenantId tenant) { return tenant != kAnna; };
  for (int i = 0; i < 40; ++i) {
    Add(ClaimOf(kAnna));
    Add(ClaimOf(kBert));
  }
  for (int i = 0; i < 20; ++i) TakeNext(not_anna);
  int anna = 0;
  for (int i = 0; i < 20; ++i) anna += TakeNext().claim.tenant == kAnna ? 1 : 0;
  EXPECT_LE(anna, 11);
  EXPECT_GE(anna, 10);
}

TEST_F(FairQueueTest, WhoIsPassedBecauseNothingFitsKeepsItsPlaceAndItsShare) {
  const WaiterId head = Add(ClaimOf(kAnna));
  const WaiterId bert = Add(ClaimOf(kBert));
  const WaiterId anna2 = Add(ClaimOf(kAnna));
  const WaiterId bert2 = Add(ClaimOf(kBert));
  EXPECT_EQ(queue_.Take(bert).id, bert);
  EXPECT_THAT(Walk(), ElementsAre(head, anna2, bert2));
}

TEST_F(FairQueueTest, TenantsThatAreGoneAreForgotten) {
  queue_.SetMax(1000);
  for (uint64_t tenant = 1; tenant <= 500; ++tenant) Add(ClaimOf(TenantId(tenant)));
  EXPECT_EQ(queue_.tenants_remembered(), 500u);
  for (uint64_t tenant = 1; tenant <= 10; ++tenant) Add(ClaimOf(TenantId(tenant)));
  while (queue_.size() > 8) TakeNext();
  EXPECT_LE(queue_.tenants_remembered(), 10u);
  while (!queue_.empty()) TakeNext();
  EXPECT_EQ(queue_.tenants_remembered(), 0u);
}

TEST_F(FairQueueTest, ListingsComeInTheOrderOfService) {
  Add(ClaimOf(kAnna, Priority::kLow));
  Add(ClaimOf(kAnna));
  Add(ClaimOf(kBert));
  std::vector<WaiterId> listed;
  queue_.ForEach([&](const Waiter& waiter) { listed.push_back(waiter.id); });
  EXPECT_EQ(listed, Walk());
}

TEST_F(FairQueueTest, TenantsAreCountedInEachClass) {
  for (const Priority priority : {Priority::kLow, Priority::kLow, Priority::kHigh})
    Add(ClaimOf(kAnna, priority));
  Add(ClaimOf(kBert, Priority::kLow));
  const WaiterId gone = Add(ClaimOf(kBert, Priority::kHigh));
  EXPECT_TRUE(queue_.Remove(gone).has_value());
  std::vector<std::pair<TenantId, int>> counted;
  queue_.ForEachTenant([&](TenantId tenant, int waiters) { counted.emplace_back(tenant, waiters); });
  EXPECT_THAT(counted, UnorderedElementsAre(Pair(kAnna, 1), Pair(kAnna, 2), Pair(kBert, 1)));
}

TEST_F(FairQueueTest, TenThousandWaitersOfManyTenantsAreServedInTheOrderShown) {
  queue_.SetMax(10'000);
  for (uint64_t i = 0; i < 10'000; ++i) {
    Add(ClaimOf(TenantId(1 + i % 300), kPriorities[i % 4], 1 + i % 7, SessionId(1 + i % 999)),
        In(absl::Seconds(1 + i % 50)));
  }
  for (const WaiterId id : Walk()) ASSERT_EQ(TakeNext().id, id);
  EXPECT_TRUE(queue_.empty());
  EXPECT_EQ(queue_.NextDeadline(), MonoTime::Infinite());
}

using FairQueueDeathTest = FairQueueTest;

TEST_F(FairQueueDeathTest, AnOrderOfAQueueThatHasChangedIsRefused) {
  Add(ClaimOf(kAnna));
  FairQueue::Order order = queue_.InOrder();
  Add(ClaimOf(kAnna));
  EXPECT_DEATH(order.Next(), "version");
}

TEST_F(FairQueueDeathTest, TakingSomebodyWhoDoesNotWaitIsOurMistake) {
  EXPECT_DEATH(queue_.Take(WaiterId(1)), "found");
}

TEST(PriorityTest, PrioritiesHaveNames) {
  EXPECT_EQ(PriorityName(Priority::kCritical), "critical");
  EXPECT_EQ(PriorityName(Priority::kLow), "low");
}

TEST_F(FairQueueTest, TheSurplusIsTheLastOfTheTenantThatWaitsMost) {
  Add(ClaimOf(kAnna));
  Add(ClaimOf(kAnna));
  const WaiterId last = Add(ClaimOf(kAnna));
  const WaiterId bert = Add(ClaimOf(kBert));
  EXPECT_EQ(queue_.Surplus(bert), last);
}

TEST_F(FairQueueTest, TheSurplusIsInTheLowestClassOfItsTenant) {
  const WaiterId low = Add(ClaimOf(kAnna, Priority::kLow));
  Add(ClaimOf(kAnna, Priority::kHigh));
  const WaiterId bert = Add(ClaimOf(kBert, Priority::kLow));
  EXPECT_EQ(queue_.Surplus(bert), low);
}

TEST_F(FairQueueTest, TheNewcomerIsTheSurplusWhereItsTenantWaitsAsMuchAsAny) {
  Add(ClaimOf(kAnna));
  const WaiterId bert = Add(ClaimOf(kBert));
  EXPECT_EQ(queue_.Surplus(bert), bert);
  const WaiterId again = Add(ClaimOf(kBert));
  EXPECT_EQ(queue_.Surplus(again), again);
}

TEST_F(FairQueueTest, AHeavyTenantMayWaitWithMore) {
  for (int i = 0; i < 6; ++i) Add(ClaimOf(kAnna, Priority::kNormal, 4));  // one and a half for its weight
  const WaiterId bert1 = Add(ClaimOf(kBert));
  EXPECT_NE(queue_.Surplus(bert1), bert1);
  const WaiterId bert2 = Add(ClaimOf(kBert));
  EXPECT_EQ(queue_.Surplus(bert2), bert2);
}

}  // namespace
}  // namespace lessor
