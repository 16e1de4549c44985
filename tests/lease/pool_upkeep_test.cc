// What a pool does by itself and at an operator's word.
#include "gtest/gtest.h"

#include "tests/lease/pool_harness.h"

namespace lessor {
namespace {

void Drain(PoolHarness& h, absl::Duration within = absl::Seconds(10)) {
  h.Call([&](Decisions& out) { h.pool().Drain(v1::Reason::POOL_DRAINING, within, h.Now(), out); });
}
void Resume(PoolHarness& h) {
  h.Call([&](Decisions& out) { h.pool().Resume(h.Now(), out); });
}
void Resize(PoolHarness& h, int min, int max) {
  h.Call([&](Decisions& out) { h.pool().Resize(min, max, h.Now(), out); });
}

// Leases' time.

TEST(PoolLeaseTimeTest, AnExpiredLeaseIsCutAtItsEndAndIsUnknownFromThen) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.lease_ttl = absl::Seconds(10);
  PoolHarness h(settings);
  const Granted held = h.Hold(1);
  EXPECT_EQ(held.expires, h.Now() + absl::Seconds(10));
  h.Advance(absl::Seconds(10) - absl::Nanoseconds(1));
  h.Tick();
  EXPECT_TRUE(h.ended().empty());
  h.Advance(absl::Nanoseconds(1));
  h.Tick();
  ASSERT_EQ(h.ended().size(), 1u);
  EXPECT_EQ(h.ended()[0].how, LeaseEnd::kExpired);
  EXPECT_EQ(h.ended()[0].held, absl::Seconds(10));
  EXPECT_EQ(h.Pending(SlotWork::kCancel), 1);
  EXPECT_EQ(ReasonOf(h.Release(held)), v1::Reason::LEASE_UNKNOWN);
}

TEST(PoolLeaseTimeTest, TheShorterOfTheClaimsAndThePoolsTimeHoldsAlsoWhenRenewed) {
  PoolSettings settings = PoolHarness::Quiet(2);
  settings.lease_ttl = absl::Seconds(10);
  PoolHarness h(settings);
  Claim claim = PoolHarness::ClaimOf(1);
  claim.ttl = absl::Seconds(3);
  const Granted held = h.Hold(claim);
  EXPECT_EQ(held.expires, h.Now() + absl::Seconds(3));
  h.Advance(absl::Seconds(2));
  EXPECT_EQ(h.pool().Renew(held.lease, held.session, h.Now()).value(), h.Now() + absl::Seconds(3));
  EXPECT_EQ(h.pool().Expires(held.lease, held.session).value(), h.Now() + absl::Seconds(3));
  EXPECT_EQ(ReasonOf(h.pool().Renew(held.lease, SessionId(9), h.Now()).status()), v1::Reason::LEASE_UNKNOWN);
  h.Advance(absl::Seconds(2));
  h.Tick();
  EXPECT_TRUE(h.ended().empty());
}

TEST(PoolLeaseTimeTest, WithoutALimitALeaseNeverExpires) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  EXPECT_EQ(held.expires, MonoTime::Infinite());
  EXPECT_EQ(h.pool().Renew(held.lease, held.session, h.Now()).value(), MonoTime::Infinite());
  h.Run(absl::Minutes(2));
  EXPECT_TRUE(h.ended().empty());
}

TEST(PoolLeaseTimeTest, ARevokedLeaseIsCutAndItsConnectionNeverLentAgain) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(1);
  EXPECT_TRUE(h.Call([&](Decisions& out) { return h.pool().Revoke(held.lease, h.Now(), out); }).ok());
  EXPECT_EQ(h.ended()[0].how, LeaseEnd::kRevoked);
  h.Settle();
  EXPECT_NE(h.GrantOf(waiter).slot, held.slot);
  EXPECT_FALSE(h.Call([&](Decisions& out) { return h.pool().Revoke(held.lease, h.Now(), out); }).ok());
}

TEST(PoolLeaseTimeTest, TheEndOfTheBrokerRevokesEveryLeaseInTheOrderOfTheirTokens) {
  PoolHarness h(PoolHarness::Quiet(20));
  for (int i = 0; i < 20; ++i) h.Hold(1);
  h.Call([&](Decisions& out) { h.pool().RevokeAll(h.Now(), out); });
  ASSERT_EQ(h.ended().size(), 20u);
  for (size_t i = 1; i < 20; ++i) EXPECT_LT(h.ended()[i - 1].lease, h.ended()[i].lease);
  EXPECT_EQ(h.pool().leases_held(), 0u);
}

// Size and upkeep.

TEST(PoolUpkeepTest, OpensInitialInPartsWhereItIsMoreThanMayConnectAtOnce) {
  PoolSettings settings = PoolHarness::Quiet(10);
  settings.initial = 7;
  settings.connects_max = 2;
  PoolHarness h(settings);
  h.Call([&](Decisions& out) { h.pool().Start(h.Now(), out); });
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 2);
  h.Answer(SlotWork::kConnect);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 2);
  h.Settle();
  EXPECT_EQ(h.Idle(), 7);
  Resize(h, 0, 3);
  h.Settle();
  EXPECT_EQ(h.Idle(), 3) << "and not opened again";
}

TEST(PoolUpkeepTest, OpensWhatInitialAsksForAndKeepsMin) {
  PoolSettings settings = PoolHarness::Quiet(10);
  settings.min = 2;
  settings.initial = 5;
  settings.idle_timeout = absl::Seconds(60);
  PoolHarness h(settings);
  h.Settle();
  EXPECT_EQ(h.Idle(), 5);
  h.Run(absl::Seconds(59));
  EXPECT_EQ(h.Idle(), 5);
  h.Run(absl::Seconds(3));
  EXPECT_EQ(h.Idle(), 2);
  h.Run(absl::Seconds(600));
  EXPECT_EQ(h.Idle(), 2);
}

TEST(PoolUpkeepTest, WhatIsTooOldIsReplacedAtItsJitteredLifetime) {
  PoolSettings settings = PoolHarness::Quiet(10);
  settings.min = 8;
  settings.max_lifetime = absl::Seconds(100);
  settings.lifetime_jitter = 0.5;
  PoolHarness h(settings);
  h.Settle();
  h.Run(absl::Seconds(49));
  const SlotId first_ones(8);
  auto replaced = [&] { return h.Hold(1).slot > first_ones; };
  EXPECT_FALSE(replaced());
  h.Run(absl::Seconds(52));
  EXPECT_EQ(h.Slots(), 8);
  for (int i = 0; i < 8; ++i) EXPECT_TRUE(replaced());
}

TEST(PoolUpkeepTest, ALentConnectionThatIsTooOldIsNotReset) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.max_lifetime = absl::Seconds(10);
  PoolHarness h(settings);
  const Granted held = h.Hold(1);
  h.Advance(absl::Seconds(10));
  ASSERT_TRUE(h.Release(held).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 0);
  h.Settle();
  EXPECT_EQ(h.Slots(), 0);
}

TEST(PoolUpkeepTest, WithoutReuseWhatWasLentIsNeverLentAgain) {
  PoolSettings settings = PoolHarness::Quiet(1);
  settings.reuse = false;
  PoolHarness h(settings);
  ASSERT_TRUE(h.Release(h.Hold(1)).ok());
  EXPECT_EQ(h.Pending(SlotWork::kCancel), 1);
}

TEST(PoolUpkeepTest, IdleConnectionsAreProbedAndTheDeadReplaced) {
  PoolSettings settings = PoolHarness::Quiet(4);
  settings.min = 2;
  settings.keepalive = absl::Seconds(10);
  PoolHarness h(settings);
  h.Settle();
  h.Advance(absl::Seconds(10));
  h.Tick();
  EXPECT_EQ(h.Pending(SlotWork::kValidate), 2);
  h.Answer(SlotWork::kValidate, false);
  h.Answer(SlotWork::kValidate);
  h.Answer(SlotWork::kClose);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 1);
  h.Settle();
  EXPECT_EQ(h.Idle(), 2);
}

TEST(PoolUpkeepTest, AKeepaliveMakesNothingYounger) {
  PoolSettings settings = PoolHarness::Quiet(4);
  settings.initial = 1;
  settings.keepalive = absl::Seconds(10);
  settings.idle_timeout = absl::Seconds(60);
  PoolHarness h(settings);
  h.Settle();
  h.Run(absl::Seconds(62));
  EXPECT_EQ(h.Slots(), 0);
}

TEST(PoolUpkeepTest, NothingIsDueInAnEmptyPool) {
  PoolHarness h(PoolHarness::Quiet(4));
  EXPECT_EQ(h.pool().NextDue(h.Now()), MonoTime::Infinite());
}

// Operators' verbs.

TEST(PoolVerbsTest, APausedPoolLetsHoldersFinishAndWaitersWait) {
  PoolHarness h(PoolHarness::Quiet(2));
  const Granted held = h.Hold(1);
  h.pool().Pause();
  const auto waiter = h.Acquire(1);
  EXPECT_EQ(ReasonOf(h.Acquire(PoolHarness::NoWait(PoolHarness::ClaimOf(1))).status()),
            v1::Reason::POOL_EXHAUSTED);
  ASSERT_TRUE(h.Release(held).ok());
  h.Settle();
  EXPECT_FALSE(h.WasGranted(waiter));
  EXPECT_EQ(h.Idle(), 1);
  Resume(h);
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolVerbsTest, ADrainRefusesWaitersRecallsHoldersCutsTheLateAndEmpties) {
  PoolHarness h(PoolHarness::Quiet(3));
  const Granted early = h.Hold(1);
  const Granted late = h.Hold(1);
  h.MakeIdle(2, 1);
  const auto waiter = h.Acquire(1);
  Drain(h);
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::POOL_DRAINING);
  EXPECT_EQ(ReasonOf(h.Acquire(1).status()), v1::Reason::POOL_DRAINING);
  ASSERT_EQ(h.recalls().size(), 2u);
  EXPECT_EQ(h.recalls()[0].lease, early.lease);
  EXPECT_EQ(h.recalls()[0].within, absl::Seconds(10));
  EXPECT_EQ(h.pool().Renew(late.lease, late.session, h.Now()).value(), h.Now() + absl::Seconds(10));
  ASSERT_TRUE(h.Release(early).ok());
  h.Advance(absl::Seconds(5));
  EXPECT_EQ(h.pool().Renew(late.lease, late.session, h.Now()).value(), h.Now() + absl::Seconds(5))
      << "not prolonged";
  h.Run(absl::Seconds(5));
  EXPECT_EQ(h.ended().back().how, LeaseEnd::kRevoked);
  h.Settle();
  EXPECT_TRUE(h.pool().Empty());
  Resume(h);
  h.Hold(1);
}

TEST(PoolVerbsTest, WhoWasAskedToGiveBackKeepsItsTimeWhenThePoolIsResumed) {
  PoolSettings settings = PoolHarness::Quiet(2);
  settings.lease_ttl = absl::Seconds(60);
  PoolHarness h(settings);
  const Granted held = h.Hold(1);
  Drain(h);
  Drain(h, absl::Seconds(5));
  Resume(h);
  h.Run(absl::Seconds(59));
  EXPECT_TRUE(h.ended().empty());
  EXPECT_EQ(h.pool().Renew(held.lease, held.session, h.Now()).value(), h.Now() + absl::Seconds(60));
  h.Run(absl::Seconds(60));
  ASSERT_EQ(h.ended().size(), 1u);
  EXPECT_EQ(h.ended().back().how, LeaseEnd::kExpired);
}

TEST(PoolVerbsTest, AReconnectReplacesWhatIsIdleNowAndWhatIsLentOnItsReturn) {
  PoolSettings settings = PoolHarness::Quiet(4);
  settings.min = 2;
  PoolHarness h(settings);
  h.Settle();
  const Granted held = h.Hold(1);
  h.Call([&](Decisions& out) { h.pool().Reconnect(h.Now(), out); });
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 1);
  ASSERT_TRUE(h.Release(held).ok());
  EXPECT_EQ(h.Pending(SlotWork::kReset), 0);
  h.Settle();
  EXPECT_EQ(h.Idle(), 2);
  EXPECT_GT(h.Hold(1).slot, SlotId(2));
}

TEST(PoolVerbsTest, AConnectOfAnEarlierGenerationIsReplacedWhenItArrives) {
  PoolHarness h(PoolHarness::Quiet(1));
  const auto waiter = h.Acquire(1);
  h.Call([&](Decisions& out) { h.pool().Reconnect(h.Now(), out); });
  h.Answer(SlotWork::kConnect);
  EXPECT_EQ(h.Pending(SlotWork::kClose), 1);
  h.Settle();
  EXPECT_EQ(h.GrantOf(waiter).slot, SlotId(2));
}

TEST(PoolVerbsTest, GrowingServesThoseWhoWait) {
  PoolHarness h(PoolHarness::Quiet(1));
  h.Hold(1);
  const auto waiter = h.Acquire(1);
  Resize(h, 3, 5);
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.Slots(), 3);
}

TEST(PoolVerbsTest, ShrinkingClosesTheIdleNowAndTheLentOnTheirReturn) {
  PoolHarness h(PoolHarness::Quiet(6));
  std::vector<Granted> held;
  for (int i = 0; i < 4; ++i) held.push_back(h.Hold(1));
  h.MakeIdle(2, 2);
  Resize(h, 0, 2);
  EXPECT_EQ(h.Pending(SlotWork::kClose), 2);
  const auto waiter = h.Acquire(1);
  for (int i = 0; i < 2; ++i) ASSERT_TRUE(h.Release(held[i]).ok());
  h.Settle();
  EXPECT_FALSE(h.WasGranted(waiter));
  EXPECT_EQ(h.Slots(), 2);
  ASSERT_TRUE(h.Release(held[2]).ok());
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.Slots(), 2);
}

TEST(PoolVerbsTest, NewSettingsHoldFromNowOn) {
  PoolSettings settings = PoolHarness::Quiet(1);
  PoolHarness h(settings);
  h.Hold(1);
  ASSERT_TRUE(h.Acquire(1).ok());
  settings.max_waiters = 1;
  settings.lease_ttl = absl::Seconds(7);
  h.Call([&](Decisions& out) { h.pool().Reconfigure(settings, h.Now(), out); });
  EXPECT_EQ(ReasonOf(h.Acquire(1).status()), v1::Reason::QUEUE_FULL);
  settings.max = 2;
  h.Call([&](Decisions& out) { h.pool().Reconfigure(settings, h.Now(), out); });
  h.Settle();
  EXPECT_EQ(h.pool().Leases().back().expires, h.Now() + absl::Seconds(7));
  EXPECT_EQ(h.pool().View().max, 2);
}

TEST(PoolVerbsTest, ListsHoldersThenWaitersInTheOrderOfService) {
  PoolHarness h(PoolHarness::Quiet(1));
  const Granted held = h.Hold(1);
  Claim low = PoolHarness::ClaimOf(2);
  low.priority = Priority::kLow;
  ASSERT_TRUE(h.Acquire(low).ok());
  ASSERT_TRUE(h.Acquire(3).ok());
  const std::vector<LeaseView> all = h.pool().Leases();
  ASSERT_EQ(all.size(), 3u);
  EXPECT_EQ(all[0].lease, held.lease);
  EXPECT_EQ(all[1].claim.session, SessionId(3));
  EXPECT_EQ(all[2].claim.session, SessionId(2));
}

}  // namespace
}  // namespace lessor
