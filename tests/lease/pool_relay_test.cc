// Leases of pool sockets' clients: what becomes of their connections, and how many of them are wanted.
#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "daemon/base/reason.h"
#include "daemon/lease/pool_state.h"
#include "tests/lease/pool_harness.h"

namespace lessor {
namespace {

Claim RelayOf(uint64_t agent) {
  Claim claim = PoolHarness::ClaimOf(agent);
  claim.handoff = false;
  claim.relay = true;
  return claim;
}

// As many idle connections as relay clients have left.
void LeaveUsed(PoolHarness& h, int count) {
  std::vector<Granted> held;
  for (int i = 0; i < count; ++i) held.push_back(h.Hold(RelayOf(1)));
  for (const Granted& one : held) ASSERT_TRUE(h.Release(one, LeaseEnd::kParked).ok());
  ASSERT_EQ(h.pending(), 0);
}

TEST(PoolRelayTest, AParkedOrReleasedConnectionIsIdleAtOnceAndGoesToTheNextRelayWithoutAReset) {
  for (LeaseEnd how : {LeaseEnd::kParked, LeaseEnd::kReleased}) {
    PoolHarness h(PoolHarness::Quiet(1));
    const Granted held = h.Hold(RelayOf(1));
    ASSERT_TRUE(h.Release(held, how).ok());
    EXPECT_EQ(h.ended().back().how, how);
    EXPECT_EQ(h.Idle(), 1);
    EXPECT_EQ(h.pending(), 0);
    const auto next = h.Acquire(RelayOf(2));
    ASSERT_TRUE(h.WasGranted(next)) << "the upstream has just answered on it";
    EXPECT_EQ(h.GrantOf(next).slot, held.slot);
    EXPECT_EQ(h.pending(), 0);
  }
}

TEST(PoolRelayTest, AConnectionThatIsToBeReplacedIsClosedWithoutACancelAndAnotherOpened) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(RelayOf(1));
  const auto next = h.Acquire(RelayOf(2));
  ASSERT_TRUE(h.Release(held, LeaseEnd::kReplaced).ok());
  EXPECT_EQ(h.ended().back().how, LeaseEnd::kReplaced);
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  EXPECT_EQ(h.pending(), 1) << "the server counts the old one until it has ended";
  h.Answer(SlotWork::kClose);
  h.Answer(SlotWork::kConnect);
  ASSERT_TRUE(h.WasGranted(next));
  EXPECT_NE(h.GrantOf(next).slot, held.slot);
}

// One that suits nobody is better than none: of two, the connect of the second has failed.
TEST(PoolRelayTest, NothingIsReplacedWhileConnectsFail) {
  for (const absl::Status& why : {absl::UnavailableError("connection refused"),
                                  ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED, "no descriptors left")}) {
    PoolHarness h(PoolHarness::Quiet(2));
    const Granted held = h.Hold(RelayOf(1));
    const auto next = h.Acquire(RelayOf(2));
    h.Answer(SlotWork::kConnect, why);
    h.Advance(absl::Seconds(20));
    h.Tick();  // the next is tried, but has not gone well yet
    ASSERT_TRUE(h.Release(held, LeaseEnd::kReplaced).ok());
    EXPECT_EQ(h.Pending(SlotWork::kClose), 0) << why;
    ASSERT_TRUE(h.WasGranted(next)) << why;
    EXPECT_EQ(h.GrantOf(next).slot, held.slot);
    h.Answer(SlotWork::kConnect);
    ASSERT_TRUE(h.Release(h.GrantOf(next), LeaseEnd::kReplaced).ok());
    EXPECT_EQ(h.Pending(SlotWork::kClose), 1) << "it has gone well since";
  }
}

TEST(PoolRelayTest, WhatWasOpenedForClientsIsResetBeforeItIsHandedOff) {
  PoolHarness h(PoolHarness::Quiet(1));
  const auto agent = h.Acquire(PoolHarness::ClaimOf(1));
  h.ConnectForClients();
  EXPECT_FALSE(h.WasGranted(agent));
  h.Answer(SlotWork::kReset);
  EXPECT_TRUE(h.WasGranted(agent));
}

TEST(PoolRelayTest, AParkedConnectionGoesToWhoWaitsInTheSameCall) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(RelayOf(1));
  const auto next = h.Acquire(RelayOf(2));
  EXPECT_FALSE(h.WasGranted(next));
  ASSERT_TRUE(h.Release(held, LeaseEnd::kParked).ok());
  EXPECT_TRUE(h.WasGranted(next));
}

TEST(PoolRelayTest, AConnectionThatAClientHasUsedIsLookedAtWhenItHasBeenIdle) {
  PoolHarness h(PoolHarness::Quiet(1));
  LeaveUsed(h, 1);
  h.Advance(PoolHarness::kLookLasts);
  const auto next = h.Acquire(RelayOf(2));
  EXPECT_EQ(h.Pending(SlotWork::kLook), 1);
  h.Answer(SlotWork::kLook);
  EXPECT_TRUE(h.WasGranted(next));
}

TEST(PoolRelayTest, WhatAClientHasUsedIsResetBeforeItIsHandedOff) {
  PoolHarness h(PoolHarness::Quiet(1));
  LeaveUsed(h, 1);
  const auto waiter = h.Acquire(2);
  EXPECT_FALSE(h.WasGranted(waiter));
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1);
  EXPECT_EQ(h.pending(), 1);
  const SlotId slot = h.Answer(SlotWork::kReset);
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.GrantOf(waiter).slot, slot);
}

TEST(PoolRelayTest, ADescriptorThatMayBeHandedOutLaterIsResetAsWell) {
  PoolHarness h(PoolHarness::Quiet(1));
  LeaveUsed(h, 1);
  Claim claim = PoolHarness::ClaimOf(2);
  claim.handoff = false;
  ASSERT_TRUE(h.Acquire(claim).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1);
}

TEST(PoolRelayTest, WhatHasBeenHandedOutIsTrustedNoMoreThanAfterAHandoff) {
  for (LeaseEnd how : {LeaseEnd::kReleased, LeaseEnd::kParked, LeaseEnd::kAbandoned, LeaseEnd::kDiscarded}) {
    PoolHarness h(PoolHarness::Quiet(1));
    const Granted held = h.Hold(RelayOf(1));
    ASSERT_TRUE(h.pool().HandOut(held.lease, held.session).ok());
    ASSERT_TRUE(h.Release(held, how).ok());
    EXPECT_EQ(h.Pending(how == LeaseEnd::kReleased ? SlotWork::kReset : SlotWork::kCancel), 1);
    EXPECT_EQ(h.pending(), 1);
  }
}

TEST(PoolRelayTest, WhatHasBeenHandedOutIsLentToItsOwnerOnly) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(RelayOf(1));
  ASSERT_TRUE(h.pool().HandOut(held.lease, held.session).ok());
  ASSERT_TRUE(h.Release(held, LeaseEnd::kReleased).ok());
  h.Answer(SlotWork::kReset);
  Claim other = RelayOf(2);
  other.user = UserId{4711};
  const auto waiter = h.Acquire(other);
  EXPECT_FALSE(h.WasGranted(waiter));
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
}

TEST(PoolRelayTest, AFailedResetIsNotHandedOff) {
  PoolHarness h(PoolHarness::Quiet(1));
  LeaveUsed(h, 1);
  const auto waiter = h.Acquire(2);
  const SlotId slot = h.Answer(SlotWork::kReset, false);
  EXPECT_EQ(h.Pending(SlotWork::kCancel), 1);
  h.Settle();
  ASSERT_TRUE(h.WasGranted(waiter));
  EXPECT_NE(h.GrantOf(waiter).slot, slot);
}

TEST(PoolRelayTest, ForEachWaiterOneUsedConnectionIsReset) {
  PoolHarness h(PoolHarness::Quiet(4));
  LeaveUsed(h, 4);
  ASSERT_TRUE(h.Acquire(2).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1);
  const auto relay = h.Acquire(RelayOf(3));
  EXPECT_TRUE(h.WasGranted(relay)) << "who takes them as they are does not wait for that";
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1) << "and it is not done again meanwhile";
  ASSERT_TRUE(h.Acquire(2).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 2);
}

TEST(PoolRelayTest, WhoDoesNotWaitStillGetsWhatIsReset) {
  PoolHarness h(PoolHarness::Quiet(2));
  LeaveUsed(h, 2);
  const auto waiter = h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(2)));
  EXPECT_FALSE(h.WasRefused(waiter));
  h.Hold(RelayOf(3));
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolRelayTest, AHandedOffConnectionThatCameBackBelongsToItsOwnerAlsoAmongRelays) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.MakeIdle(1, 1);
  ASSERT_TRUE(h.Acquire(RelayOf(2)).ok());
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
}

TEST(PoolRelayTest, AnAbandonedConnectionIsReset) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(RelayOf(1));
  const auto next = h.Acquire(RelayOf(2));
  ASSERT_TRUE(h.Release(held, LeaseEnd::kAbandoned).ok());
  EXPECT_FALSE(h.WasGranted(next));
  EXPECT_EQ(h.Pending(SlotWork::kReset), 1);
  h.Answer(SlotWork::kReset);
  ASSERT_TRUE(h.WasGranted(next));
  EXPECT_EQ(h.GrantOf(next).slot, held.slot);
  ASSERT_TRUE(h.Release(h.GrantOf(next), LeaseEnd::kUnsent).ok());
  EXPECT_EQ(h.Idle(), 1);
  EXPECT_EQ(h.Hold(3).slot, held.slot) << "nothing was left on it, so that no reset is needed";
}

TEST(PoolRelayTest, WhatMayBeInTheMiddleOfSomethingIsCancelled) {
  const auto expect_cancelled = [](auto end) {
    PoolSettings settings = PoolHarness::Quiet(1);
    settings.lease_ttl = absl::Seconds(1);
    PoolHarness h(settings);
    const Granted held = h.Hold(RelayOf(1));
    end(h, held);
    EXPECT_EQ(h.Pending(SlotWork::kCancel), 1) << Name(h.ended().back().how);
    EXPECT_EQ(h.pending(), 1);
  };
  expect_cancelled(
      [](PoolHarness& h, const Granted& held) { ASSERT_TRUE(h.Release(held, LeaseEnd::kDiscarded).ok()); });
  expect_cancelled([](PoolHarness& h, const Granted&) {
    h.Advance(absl::Seconds(1));
    h.Tick();
  });
  expect_cancelled([](PoolHarness& h, const Granted& held) {
    h.Call([&](Decisions& out) { h.pool().EndSession(held.session, h.Now(), out); });
  });
  expect_cancelled([](PoolHarness& h, const Granted& held) {
    ASSERT_TRUE(h.Call([&](Decisions& out) { return h.pool().Revoke(held.lease, h.Now(), out); }).ok());
  });
}

TEST(PoolRelayTest, WithoutReuseNothingComesBack) {
  for (LeaseEnd how : {LeaseEnd::kParked, LeaseEnd::kReleased, LeaseEnd::kAbandoned}) {
    PoolSettings settings = PoolHarness::Quiet(1);
    settings.reuse = false;
    PoolHarness h(settings);
    ASSERT_TRUE(h.Release(h.Hold(RelayOf(1)), how).ok());
    EXPECT_EQ(h.Pending(SlotWork::kCancel), 1) << Name(how);
  }
}

TEST(PoolRelayTest, AParkedConnectionThatIsNotWantedAnyMoreIsClosed) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(RelayOf(1));
  h.Call([&](Decisions& out) { h.pool().Reconnect(h.Now(), out); });
  ASSERT_TRUE(h.Release(held, LeaseEnd::kParked).ok());
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
}

TEST(PoolWantedTest, CountsThoseForWhomNothingIsUnderWay) {
  PoolHarness h(PoolHarness::Quiet(2));
  EXPECT_EQ(h.pool().Wanted(), 0);
  const Granted held = h.Hold(RelayOf(1));
  EXPECT_EQ(h.pool().Wanted(), 0);
  ASSERT_TRUE(h.Acquire(RelayOf(2)).ok());
  EXPECT_EQ(h.pool().Wanted(), 0) << "a connect is";
  ASSERT_TRUE(h.Acquire(RelayOf(3)).ok());
  ASSERT_TRUE(h.Acquire(RelayOf(4)).ok());
  EXPECT_EQ(h.pool().Wanted(), 2);
  h.Settle();
  EXPECT_EQ(h.pool().Wanted(), 2);
  ASSERT_TRUE(h.Release(held, LeaseEnd::kAbandoned).ok());
  EXPECT_EQ(h.pool().Wanted(), 1) << "a reset is";
  h.Answer(SlotWork::kReset);
  EXPECT_EQ(h.pool().Wanted(), 1);
  h.Call([&](Decisions& out) { h.pool().EndSession(SessionId(4), h.Now(), out); });
  EXPECT_EQ(h.pool().Wanted(), 0);
}

TEST(PoolWantedTest, WhatIsCancelledOrClosedMakesRoom) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(RelayOf(1));
  ASSERT_TRUE(h.Acquire(RelayOf(2)).ok());
  EXPECT_EQ(h.pool().Wanted(), 1);
  ASSERT_TRUE(h.Release(held, LeaseEnd::kDiscarded).ok());
  EXPECT_EQ(h.pool().Wanted(), 0);
  h.Answer(SlotWork::kCancel);
  EXPECT_EQ(h.pool().Wanted(), 0);
}

TEST(PoolWantedTest, WhoIsHeldBackByItsTenantsMaximumWantsNothing) {
  PoolSettings settings = PoolHarness::Quiet(2);
  settings.per_tenant_max = 1;
  PoolHarness h(settings);
  h.Hold(RelayOf(1));
  h.Hold(RelayOf(2));
  ASSERT_TRUE(h.Acquire(RelayOf(1)).ok());
  EXPECT_EQ(h.pool().Wanted(), 0);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(h.Acquire(RelayOf(3)).ok());
  EXPECT_EQ(h.pool().Wanted(), 1) << "of three one would be served";
  Claim urgent = RelayOf(3);
  urgent.priority = Priority::kHigh;
  ASSERT_TRUE(h.Acquire(urgent).ok());
  EXPECT_EQ(h.pool().Wanted(), 1) << "of whatever class";
}

TEST(PoolWantedTest, WhoIsHeldBackWantsWhatItsOwnTenantHas) {
  PoolSettings settings = PoolHarness::Quiet(3);
  settings.per_tenant_max = 1;
  PoolHarness h(settings);
  const Granted first = h.Hold(RelayOf(1));
  h.Hold(RelayOf(2));
  EXPECT_FALSE(h.pool().AnyHeldBack());
  ASSERT_TRUE(h.Acquire(RelayOf(1)).ok());
  EXPECT_TRUE(h.pool().AnyHeldBack());
  EXPECT_TRUE(h.pool().IsHeldBack(RelayOf(1).tenant));
  EXPECT_FALSE(h.pool().IsHeldBack(RelayOf(2).tenant)) << "nobody of it waits";
  h.Call([&](Decisions&) { h.pool().Pause(); });
  EXPECT_FALSE(h.pool().AnyHeldBack());
  EXPECT_FALSE(h.pool().IsHeldBack(RelayOf(1).tenant));
  h.Call([&](Decisions& out) { h.pool().Resume(h.Now(), out); });
  ASSERT_TRUE(h.Release(first, LeaseEnd::kParked).ok());
  EXPECT_FALSE(h.pool().AnyHeldBack()) << "it is served";
}

TEST(PoolWantedTest, InAPausedPoolNobodyWantsAnything) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.Hold(RelayOf(1));
  ASSERT_TRUE(h.Acquire(RelayOf(2)).ok());
  h.Call([&](Decisions&) { h.pool().Pause(); });
  EXPECT_EQ(h.pool().Wanted(), 0);
  h.Call([&](Decisions& out) { h.pool().Resume(h.Now(), out); });
  EXPECT_EQ(h.pool().Wanted(), 1);
}

}  // namespace
}  // namespace lessor
