// What becomes of requests and leases. Circuit, upkeep and operators' verbs: pool_upkeep_test.cc.
#include "daemon/lease/pool_state.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/lease/pool_harness.h"

namespace lessor {
namespace {

using testing::HasSubstr;

TEST(PoolStateTest, AnIdleConnectionIsLookedAtBeforeItIsGranted) {
  PoolHarness h(PoolHarness::Quiet(2));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(1);
  EXPECT_FALSE(h.WasGranted(waiter));
  EXPECT_EQ(h.Pending(SlotWork::kLook), 1);
  const SlotId slot = h.Answer(SlotWork::kLook);
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.GrantOf(waiter).slot, slot);
  EXPECT_EQ(h.pending(), 0);
}

TEST(PoolStateTest, AConnectionThatHasJustBeenLookedAtIsGrantedWithoutAnotherLook) {
  PoolHarness h(PoolHarness::Quiet(1));
  EXPECT_TRUE(h.Release(h.Hold(1)).ok());
  h.Settle();
  h.Advance(PoolHarness::kLookLasts - absl::Nanoseconds(1));
  const auto waiter = h.Acquire(1);
  EXPECT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.pending(), 0);
}

TEST(PoolStateTest, AConnectionIsAlwaysValidatedWhereTheSettingsSaySo) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.validate_after = absl::ZeroDuration();
  PoolHarness h(settings);
  EXPECT_TRUE(h.Release(h.Hold(1)).ok());
  h.Settle();
  EXPECT_TRUE(h.Acquire(1).ok());
  EXPECT_EQ(h.Pending(SlotWork::kValidate), 1);
}

TEST(PoolStateTest, AConnectionIdleForLongIsValidatedBeforeItIsGranted) {
  PoolSettings settings = PoolHarness::Quiet(2);
  PoolHarness h(settings);
  h.MakeIdle(1, 1);
  h.Advance(settings.validate_after - absl::Nanoseconds(1));
  h.Hold(1);
  h.Release(h.Hold(1)).IgnoreError();
  h.Settle();
  h.Advance(settings.validate_after);
  const auto waiter = h.Acquire(1);
  EXPECT_EQ(h.Pending(SlotWork::kValidate), 1);
  h.Answer(SlotWork::kValidate);
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolStateTest, AWaiterGetsTheFreedConnectionWhenItComesBeforeTheNewOne) {
  PoolHarness h(PoolHarness::Quiet(2));
  const Granted held = h.Hold(1);
  Claim claim = PoolHarness::ClaimOf(1);
  const auto waiter = h.Acquire(claim);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 1);
  ASSERT_TRUE(h.Release(held).ok());
  h.Answer(SlotWork::kReset);
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.GrantOf(waiter).slot, held.slot);
  h.Answer(SlotWork::kConnect);
  EXPECT_EQ(h.Idle(), 1);
}

TEST(PoolStateTest, AWaiterGetsTheNewConnectionWhenItComesBeforeTheFreedOne) {
  PoolHarness h(PoolHarness::Quiet(2));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(1);
  const SlotId fresh = h.Answer(SlotWork::kConnect);
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.GrantOf(waiter).slot, fresh);
  ASSERT_TRUE(h.Release(held).ok());
  h.Settle();
  EXPECT_EQ(h.Idle(), 1);
}

TEST(PoolStateTest, ASpikeOpensNoMoreConnectionsThanWaitersAreUncovered) {
  PoolHarness h(PoolHarness::Quiet(20));
  h.MakeIdle(1, 2);
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(h.Acquire(1).ok());
  EXPECT_EQ(h.Pending(SlotWork::kLook), 2);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 3);
}

TEST(PoolStateTest, ForEachWaiterOneIdleConnectionIsLookedAt) {
  PoolHarness h(PoolHarness::Quiet(10));
  h.MakeIdle(1, 8);
  for (int i = 1; i <= 4; ++i) {
    ASSERT_TRUE(h.Acquire(1).ok());
    EXPECT_EQ(h.Pending(SlotWork::kLook), i);
  }
  h.Answer(SlotWork::kLook);
  EXPECT_EQ(h.Pending(SlotWork::kLook), 3);
  h.Answer(SlotWork::kLook, false);
  EXPECT_EQ(h.Pending(SlotWork::kLook), 3) << "another one instead of the dead one";
}

TEST(PoolStateTest, AsManyConnectsAsConnectsMaxRunAtOnceAndTheRestFollow) {
  PoolSettings settings = PoolHarness::Quiet(20);
  settings.connects_max = 3;
  PoolHarness h(settings);
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(h.Acquire(1).ok());
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 3);
  h.Answer(SlotWork::kConnect);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 3);
  h.Settle();
  EXPECT_EQ(h.Slots(SlotState::kLent), 10);
}

TEST(PoolStateTest, NeverHasMoreSlotsThanMax) {
  PoolHarness h(PoolHarness::Quiet(3));
  for (int i = 0; i < 10; ++i) ASSERT_TRUE(h.Acquire(1).ok());
  h.Settle();
  EXPECT_EQ(h.Slots(), 3);
  EXPECT_EQ(h.Slots(SlotState::kLent), 3);
  EXPECT_EQ(h.pool().View().waiters, 7);
}

TEST(PoolStateTest, AConnectionOfAnotherOwnerIsClosedAndReplacedNotLent) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(2);
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 0) << "what closes counts against max";
  const SlotId closed = h.Answer(SlotWork::kClose);
  ASSERT_EQ(h.Pending(SlotWork::kConnect), 1);
  h.Answer(SlotWork::kConnect);
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_NE(h.GrantOf(waiter).slot, closed);
}

TEST(PoolStateTest, TheSameUserOfAnotherTenantIsAnotherOwner) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  Claim claim = PoolHarness::ClaimOf(1);
  claim.tenant = TenantId(2);
  ASSERT_TRUE(h.Acquire(claim).ok());
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  EXPECT_EQ(h.Pending(SlotWork::kLook), 0);
}

TEST(PoolStateTest, WithRoomAnotherOwnersIdleConnectionStays) {
  PoolHarness h(PoolHarness::Quiet(2));
  h.MakeIdle(1, 1);
  h.Hold(2);
  EXPECT_EQ(h.Idle(), 1);
  EXPECT_EQ(h.Slots(), 2);
}

TEST(PoolStateTest, ALeaseNeverHandedOutComesBackCleanWithoutAReset) {
  PoolHarness h(PoolHarness::Quiet(1));
  Claim claim = PoolHarness::ClaimOf(1);
  claim.handoff = false;
  const Granted held = h.Hold(claim);
  ASSERT_TRUE(h.Release(held, LeaseEnd::kDiscarded).ok());
  EXPECT_EQ(h.pending(), 0);
  EXPECT_EQ(h.Idle(), 1);
  EXPECT_EQ(h.Hold(2).slot, held.slot) << "nobody has had it in hand";
}

TEST(PoolStateTest, AnUnsentDescriptorComesBackWithoutAResetButKeepsItsOwner) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  ASSERT_TRUE(h.Release(held, LeaseEnd::kUnsent).ok());
  EXPECT_EQ(h.pending(), 0);
  EXPECT_EQ(h.Idle(), 1);
  EXPECT_EQ(h.ended().back().how, LeaseEnd::kUnsent);
}

TEST(PoolStateTest, ADescriptorIsHandedOutOnceAndTiesTheConnectionToItsHolder) {
  PoolHarness h(PoolHarness::Quiet(1));
  Claim claim = PoolHarness::ClaimOf(1);
  claim.handoff = false;
  const Granted held = h.Hold(claim);
  EXPECT_EQ(ReasonOf(h.pool().HandOut(held.lease, SessionId(9)).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(h.pool().HandOut(held.lease, held.session).value(), held.slot);
  EXPECT_EQ(ReasonOf(h.pool().HandOut(held.lease, held.session).status()), v1::Reason::REQUEST_INVALID);
  ASSERT_TRUE(h.Release(held).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1);
  h.Settle();
  ASSERT_TRUE(h.Acquire(2).ok());
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
}

TEST(PoolStateTest, AFailedResetIsCancelledThenClosedAndNeverLentAgain) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(1);
  ASSERT_TRUE(h.Release(held).ok());
  h.Answer(SlotWork::kReset, false);
  EXPECT_EQ(h.Pending(SlotWork::kCancel), 1);
  h.Answer(SlotWork::kCancel);
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  h.Answer(SlotWork::kClose);
  h.Answer(SlotWork::kConnect);
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_NE(h.GrantOf(waiter).slot, held.slot);
}

TEST(PoolStateTest, WhatADeadAgentHeldIsCancelledClosedAndReplaced) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(2);
  h.Call([&](Decisions& out) { h.pool().EndSession(held.session, h.Now(), out); });
  ASSERT_EQ(h.ended().size(), 1u);
  EXPECT_EQ(h.ended()[0].how, LeaseEnd::kSessionEnded);
  EXPECT_EQ(h.Pending(SlotWork::kCancel), 1);
  EXPECT_EQ(h.pending(), 1) << "nothing is lent or opened while the cancel is in flight";
  h.Settle();
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_NE(h.GrantOf(waiter).slot, held.slot);
}

TEST(PoolStateTest, WithRoomADeadConnectionIsReplacedWithoutWaitingForItsEnd) {
  PoolHarness h(PoolHarness::Quiet(2));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(1);
  h.Answer(SlotWork::kLook, false);
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  ASSERT_EQ(h.Pending(SlotWork::kConnect), 1);
  h.Answer(SlotWork::kConnect);
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolStateTest, EndingASessionRefusesItsWaitersAndLeavesOthersAlone) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  const auto first = h.Acquire(2);
  const auto second = h.Acquire(2);
  const auto other = h.Acquire(3);
  h.Call([&](Decisions& out) { h.pool().EndSession(SessionId(2), h.Now(), out); });
  EXPECT_EQ(h.WhyRefused(first), v1::Reason::SESSION_ENDED);
  EXPECT_EQ(h.WhyRefused(second), v1::Reason::SESSION_ENDED);
  EXPECT_TRUE(h.ended().empty());
  ASSERT_TRUE(h.Release(held).ok());
  h.Settle();
  EXPECT_TRUE(h.WasGranted(other));
}

TEST(PoolStateTest, WhoDoesNotWaitGetsAnIdleConnectionAfterALook) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1)));
  ASSERT_TRUE(waiter.ok());
  h.Answer(SlotWork::kLook);
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolStateTest, WhoDoesNotWaitIsToldAtOnceThatNothingIsFree) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.Hold(1);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1)));
  EXPECT_EQ(ReasonOf(waiter.status()), v1::Reason::POOL_EXHAUSTED);
  EXPECT_GT(RetryAfterOf(waiter.status()), absl::ZeroDuration());
  EXPECT_THAT(waiter.status().message(), HasSubstr("1 of 1 lent"));
  EXPECT_EQ(h.pool().View().waiters, 0);
}

TEST(PoolStateTest, WhoDoesNotWaitIsRefusedWhenTheLookFails) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1)));
  h.Answer(SlotWork::kLook, false);
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::POOL_EXHAUSTED);
}

TEST(PoolStateTest, AWaiterIsRefusedAtItsDeadlineAndNotBefore) {
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

TEST(PoolStateTest, ADeadlineThatHasPassedIsRefusedAtTheDoorAndLeavesNothing) {
  PoolHarness h(PoolHarness::Quiet(1));
  EXPECT_EQ(ReasonOf(h.Acquire(PoolHarness::ClaimOf(1), absl::ZeroDuration()).status()),
            v1::Reason::WAIT_EXPIRED);
  EXPECT_TRUE(h.pool().Empty());
}

TEST(PoolStateTest, AWaiterThatTakesItsRequestBackIsToldSoAndHoldsNobodyUp) {
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

TEST(PoolStateTest, AFullQueueRefusesAtOnceWithItsLengthAndWhenToComeBack) {
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

TEST(PoolStateTest, WithoutPlacesToWaitWhatIsIdleIsStillLentToAsManyAsItIs) {
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

TEST(PoolStateTest, ARetryHintIsGivenHoweverShortRequestsMayWait) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.acquire_timeout = absl::Milliseconds(1);
  PoolHarness h(settings);
  h.Hold(1);
  const auto refused = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(2)));
  EXPECT_GT(RetryAfterOf(refused.status()), absl::ZeroDuration());
}

TEST(PoolStateTest, ASessionHoldsAndWaitsForNoMoreThanPerSessionMax) {
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

TEST(PoolStateTest, ATenantAtItsMaximumWaitsWhileOthersPass) {
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

TEST(PoolStateTest, NothingIsOpenedForWaitersThatTheirTenantsMaximumHoldsBack) {
  PoolSettings settings = PoolHarness::Quiet(10);
  settings.per_tenant_max = 2;
  PoolHarness h(settings);
  for (int i = 0; i < 6; ++i) ASSERT_TRUE(h.Acquire(1).ok());
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 2);
}

TEST(PoolStateTest, FencingTokensRise) {
  PoolHarness h(PoolHarness::Quiet(2));
  LeaseId last;
  for (int i = 0; i < 10; ++i) {
    const Granted held = h.Hold(1);
    EXPECT_GT(held.lease, last);
    last = held.lease;
    ASSERT_TRUE(h.Release(held).ok());
    h.Settle();
  }
}

}  // namespace
}  // namespace lessor
