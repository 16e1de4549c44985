// Who waits, for how long, and who is refused at the door.
#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "daemon/lease/pool_state.h"
#include "tests/lease/pool_harness.h"

namespace lessor {
namespace {

using testing::HasSubstr;

TEST(PoolWaitersTest, WhoDoesNotWaitGetsAnIdleConnectionAfterALook) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1)));
  ASSERT_TRUE(waiter.ok());
  h.Answer(SlotWork::kLook);
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolWaitersTest, WhoDoesNotWaitIsToldAtOnceThatNothingIsFree) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.Hold(1);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1)));
  EXPECT_EQ(ReasonOf(waiter.status()), v1::Reason::POOL_EXHAUSTED);
  EXPECT_GT(RetryAfterOf(waiter.status()), absl::ZeroDuration());
  EXPECT_THAT(waiter.status().message(), HasSubstr("1 of 1 lent"));
  EXPECT_EQ(h.pool().View().waiters, 0);
}

TEST(PoolWaitersTest, WhoDoesNotWaitIsRefusedWhenTheLookFails) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1)));
  h.Answer(SlotWork::kLook, false);
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::POOL_EXHAUSTED);
}

TEST(PoolWaitersTest, AWaiterIsRefusedAtItsDeadlineAndNotBefore) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.Hold(1);
  const auto waiter = h.Acquire(PoolHarness::ClaimOf(2), absl::Milliseconds(50));
  EXPECT_EQ(h.pool().NextDue(h.Now()), std::min(h.pool().NextDue(h.Now()), h.Now() + absl::Milliseconds(50)));
  h.Advance(absl::Milliseconds(50) - absl::Nanoseconds(1));
  h.Tick();
  EXPECT_FALSE(h.WasRefused(waiter));
  h.Advance(absl::Nanoseconds(1));
  h.Tick();
  ASSERT_EQ(h.WhyRefused(waiter), v1::Reason::WAIT_EXPIRED);
  EXPECT_THAT(h.RefusalOf(waiter).message(),
              HasSubstr("waited 50ms for a connection of pool 'main': 1 of 1 lent"));
}

TEST(PoolWaitersTest, ADeadlineThatHasPassedIsRefusedAtTheDoorAndLeavesNothing) {
  PoolHarness h(PoolHarness::Quiet(1));
  EXPECT_EQ(ReasonOf(h.Acquire(PoolHarness::ClaimOf(1), absl::ZeroDuration()).status()),
            v1::Reason::WAIT_EXPIRED);
  EXPECT_TRUE(h.pool().Empty());
}

TEST(PoolWaitersTest, AWaiterThatTakesItsRequestBackIsToldSoAndHoldsNobodyUp) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(2);
  const auto behind = h.Acquire(1);
  h.Call([&](Decisions& out) { h.pool().Cancel(*waiter, h.Now(), out); });
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::REQUEST_CANCELLED);
  ASSERT_TRUE(h.Release(held).ok());
  h.Answer(SlotWork::kReset);
  EXPECT_TRUE(h.WasGranted(behind));
  h.Call([&](Decisions& out) { h.pool().Cancel(*behind, h.Now(), out); });
  EXPECT_FALSE(h.WasRefused(behind)) << "it was answered already";
}

TEST(PoolWaitersTest, AFullQueueRefusesAtOnceWithItsLengthAndWhenToComeBack) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.max_waiters = 2;
  PoolHarness h(settings);
  h.Hold(1);
  ASSERT_TRUE(h.Acquire(2).ok());
  ASSERT_TRUE(h.Acquire(3).ok());
  const auto refused = h.Acquire(4);
  EXPECT_EQ(ReasonOf(refused.status()), v1::Reason::QUEUE_FULL);
  EXPECT_GT(RetryAfterOf(refused.status()), absl::ZeroDuration());
  EXPECT_THAT(refused.status().message(), HasSubstr("2 waiters"));
  EXPECT_EQ(h.pool().View().waiters, 2);
}

TEST(PoolWaitersTest, ATenantThatFillsTheQueueMakesRoomForOneThatWaitsLess) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.max_waiters = 3;
  PoolHarness h(settings);
  const auto claim = [](uint64_t agent, uint64_t tenant) {
    Claim made = PoolHarness::ClaimOf(agent);
    made.tenant = TenantId(tenant);
    return made;
  };
  h.Hold(claim(1, 1));
  const auto crowd1 = h.Acquire(claim(1, 1));
  const auto crowd2 = h.Acquire(claim(2, 1));
  const auto crowd3 = h.Acquire(claim(3, 1));
  const auto other = h.Acquire(claim(4, 2));
  EXPECT_TRUE(other.ok()) << other.status();
  EXPECT_EQ(h.WhyRefused(crowd3), v1::Reason::QUEUE_FULL);
  EXPECT_FALSE(h.WasRefused(crowd1));
  EXPECT_FALSE(h.WasRefused(crowd2));
  EXPECT_EQ(ReasonOf(h.Acquire(claim(5, 1)).status()), v1::Reason::QUEUE_FULL)
      << "its own is the one too many";
  EXPECT_EQ(h.pool().View().waiters, 3);
}

TEST(PoolWaitersTest, WithoutPlacesToWaitWhatIsIdleIsStillLentToAsManyAsItIs) {
  PoolSettings settings = PoolHarness::Quiet(3);
  settings.max_waiters = 0;
  settings.initial = 2;
  PoolHarness h(settings);
  h.Settle();
  const auto first = h.Acquire(1);
  const auto second = h.Acquire(2);
  EXPECT_TRUE(second.ok()) << second.status();
  const auto third = h.Acquire(3);
  EXPECT_EQ(ReasonOf(third.status()), v1::Reason::QUEUE_FULL);
  EXPECT_GT(RetryAfterOf(third.status()), absl::ZeroDuration());
  h.Settle();
  EXPECT_TRUE(h.WasGranted(first));
  EXPECT_TRUE(h.WasGranted(second));
}

TEST(PoolWaitersTest, ARetryHintIsGivenHoweverShortRequestsMayWait) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.acquire_timeout = absl::Milliseconds(1);
  PoolHarness h(settings);
  h.Hold(1);
  const auto refused = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(2)));
  EXPECT_GT(RetryAfterOf(refused.status()), absl::ZeroDuration());
}

TEST(PoolWaitersTest, ASessionHoldsAndWaitsForNoMoreThanPerSessionMax) {
  PoolSettings settings = PoolHarness::Quiet(5);
  settings.per_session_max = 2;
  PoolHarness h(settings);
  const Granted held = h.Hold(1);
  ASSERT_TRUE(h.Acquire(1).ok());
  const auto third = h.Acquire(1);
  EXPECT_EQ(ReasonOf(third.status()), v1::Reason::QUOTA_EXCEEDED);
  EXPECT_THAT(third.status().message(), HasSubstr("holds or waits for 2"));
  EXPECT_TRUE(h.Acquire(2).ok());
  ASSERT_TRUE(h.Release(held).ok());
  EXPECT_TRUE(h.Acquire(1).ok());
}

TEST(PoolWaitersTest, ATenantAtItsMaximumWaitsWhileOthersPass) {
  PoolSettings settings = PoolHarness::Quiet(3);
  settings.per_tenant_max = 1;
  PoolHarness h(settings);
  const Granted held = h.Hold(1);
  const auto waits = h.Acquire(1);
  const auto passes = h.Acquire(2);
  h.Settle();
  EXPECT_FALSE(h.WasGranted(waits));
  EXPECT_TRUE(h.WasGranted(passes));
  ASSERT_TRUE(h.Release(held).ok());
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waits));
}

TEST(PoolWaitersTest, WhoseTenantsMaximumHoldsItBackIsToldSo) {
  PoolSettings settings = PoolHarness::Quiet(3);
  settings.per_tenant_max = 1;
  PoolHarness h(settings);
  h.Hold(1);
  const auto waiter = h.Acquire(PoolHarness::ClaimOf(1), absl::Milliseconds(50));
  h.Advance(absl::Milliseconds(50));
  h.Tick();
  ASSERT_EQ(h.WhyRefused(waiter), v1::Reason::WAIT_EXPIRED);
  EXPECT_THAT(h.RefusalOf(waiter).message(), HasSubstr("its tenant has all 1 that it may have"));
}

TEST(PoolWaitersTest, NothingIsOpenedForWaitersThatTheirTenantsMaximumHoldsBack) {
  PoolSettings settings = PoolHarness::Quiet(10);
  settings.per_tenant_max = 2;
  PoolHarness h(settings);
  for (int i = 0; i < 6; ++i) ASSERT_TRUE(h.Acquire(1).ok());
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 2);
}

}  // namespace
}  // namespace lessor
