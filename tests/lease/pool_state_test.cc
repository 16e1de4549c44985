// What becomes of connections and leases. Who waits: pool_waiters_test.cc; failing upstreams:
// pool_circuit_test.cc; upkeep and operators' verbs: pool_upkeep_test.cc.
#include "daemon/lease/pool_state.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/lease/pool_harness.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

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

TEST(PoolStateTest, ALookDoesNotPutOffTheValidation) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.validate_after = absl::Seconds(1);
  PoolHarness h(settings);
  h.MakeIdle(1, 1);
  Claim unsent = PoolHarness::ClaimOf(1);
  unsent.handoff = false;
  for (int i = 0; i < 4; ++i) {
    h.Advance(absl::Milliseconds(240));
    const auto waiter = h.Acquire(unsent);
    h.Answer(SlotWork::kLook);
    ASSERT_TRUE(h.Release(h.GrantOf(waiter)).ok());
  }
  h.Advance(absl::Milliseconds(240));
  ASSERT_TRUE(h.Acquire(unsent).ok());
  EXPECT_EQ(h.Pending(SlotWork::kValidate), 1);
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

TEST(PoolStateTest, WhatLingersCountsAndMakesNoRoom) {
  PoolHarness h(PoolHarness::Quiet(2));
  h.MakeIdle(1, 2);
  const auto waiter = h.Acquire(2);
  ASSERT_EQ(h.Pending(SlotWork::kClose), 1);
  h.Linger();
  EXPECT_EQ(h.Slots(SlotState::kLingering), 1);
  ASSERT_EQ(h.Pending(SlotWork::kClose), 2) << "another idle one makes room instead";
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 0);
  h.Linger();
  const auto refused = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(3)));
  EXPECT_THAT(refused.status().message(),
              HasSubstr("0 of 2 lent, 2 closed but not ended by the upstream yet"));
  h.Answer(SlotWork::kClose);
  h.Answer(SlotWork::kConnect);
  EXPECT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.Slots(), 2);
}

TEST(PoolStateTest, RoomThatIsNotThereIsMadeOfWhatComesBackAndKept) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  EXPECT_FALSE(h.TakeRoom().has_value());
  const auto waiter = h.Acquire(1);
  ASSERT_TRUE(h.Release(held).ok());
  h.Settle();
  EXPECT_EQ(h.Slots(), 0) << "closed, though somebody waits for it";
  EXPECT_FALSE(h.WasGranted(waiter));
  const std::optional<SlotId> room = h.TakeRoom();
  ASSERT_TRUE(room.has_value());
  h.EndRecovery(*room);
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolStateTest, RoomIsMadeOfAnIdleOneAndLeftToOthersWhereItIsNotNeeded) {
  PoolHarness h(PoolHarness::Quiet(2));
  h.MakeIdle(1, 2);
  EXPECT_FALSE(h.TakeRoom().has_value());
  h.Settle();
  EXPECT_EQ(h.Idle(), 1);
  const auto waiter = h.Acquire(2);
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter)) << "the other one makes way for it";
  EXPECT_EQ(h.Slots(), 1);
  const auto another = h.Acquire(3);
  h.Settle();
  EXPECT_FALSE(h.WasGranted(another));
  h.NeedNoRoom();
  h.Settle();
  EXPECT_TRUE(h.WasGranted(another));
}

TEST(PoolStateTest, WhatLingersDoesNotCountAsOneOfMin) {
  PoolSettings settings = PoolHarness::Quiet(3);
  settings.min = 1;
  PoolHarness h(settings);
  h.Settle();
  ASSERT_TRUE(h.Release(h.Hold(1), LeaseEnd::kDiscarded).ok());
  h.Answer(SlotWork::kCancel);
  h.Linger();
  h.Answer(SlotWork::kConnect);
  EXPECT_EQ(h.Idle(), 1);
  EXPECT_EQ(h.Slots(SlotState::kLingering), 1);
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

TEST(PoolStateTest, WhatTheBrokerHasUsedItselfIsResetAndMayBeAnybodysAgain) {
  PoolHarness h(PoolHarness::Quiet(1));
  Claim claim = PoolHarness::ClaimOf(1);
  claim.handoff = false;
  claim.own_use = true;
  ASSERT_TRUE(h.Release(h.Hold(claim)).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1);
  h.Settle();
  h.Advance(PoolHarness::kLookLasts);
  ASSERT_TRUE(h.Release(h.Hold(claim), LeaseEnd::kDiscarded).ok());
  EXPECT_EQ(h.Pending(SlotWork::kCancel), 1);
  h.Settle();
  ASSERT_TRUE(h.Release(h.Hold(claim)).ok());
  h.Settle();
  ASSERT_TRUE(h.Acquire(2).ok());
  EXPECT_EQ(h.Pending(SlotWork::kClose), 0) << "nobody has had its descriptor";
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
  Claim low = PoolHarness::ClaimOf(2);
  low.priority = Priority::kLow;
  const auto first = h.Acquire(low);
  const auto second = h.Acquire(2);
  const auto other = h.Acquire(3);
  h.Call([&](Decisions& out) {
    h.pool().EndSession(SessionId(2), h.Now(), out);
    ASSERT_EQ(out.size(), 2u);
    EXPECT_EQ(std::get<Refused>(out[0]).waiter, *first) << "the oldest first";
  });
  EXPECT_EQ(h.WhyRefused(first), v1::Reason::SESSION_ENDED);
  EXPECT_EQ(h.WhyRefused(second), v1::Reason::SESSION_ENDED);
  EXPECT_TRUE(h.ended().empty());
  ASSERT_TRUE(h.Release(held).ok());
  h.Settle();
  EXPECT_TRUE(h.WasGranted(other));
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
