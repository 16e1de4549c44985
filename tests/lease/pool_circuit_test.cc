// A pool whose upstream fails, or for which no descriptor is left.
#include "gmock/gmock.h"
#include "gtest/gtest.h"

#include "tests/lease/pool_harness.h"

namespace lessor {
namespace {

using testing::HasSubstr;

PoolSettings Failing(int max) {
  PoolSettings settings = PoolHarness::Quiet(max);
  settings.circuit_failures = 2;
  settings.backoff = {absl::Milliseconds(100), absl::Seconds(5)};
  return settings;
}

// Fails connects for `h`'s waiters until its circuit is open.
void OpenCircuit(PoolHarness& h) {
  for (int i = 0; i < 10 && h.pool().View().circuit != CircuitState::kOpen; ++i) {
    if (h.pool().View().waiters == 0) ASSERT_TRUE(h.Acquire(99).ok());
    if (h.Pending(SlotWork::kConnect) == 0) {
      h.clock().AdvanceTo(h.pool().NextDue(h.Now()));
      h.Tick();
    }
    if (h.Pending(SlotWork::kConnect) > 0) h.Answer(SlotWork::kConnect, false);
  }
  ASSERT_EQ(h.pool().View().circuit, CircuitState::kOpen);
}

TEST(PoolCircuitTest, WithNothingOutWaitersFailFastWithTheUpstreamsWords) {
  PoolHarness h(Failing(5));
  const auto waiter = h.Acquire(1);
  OpenCircuit(h);
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(h.RefusalOf(waiter).message(), HasSubstr("connection refused"));
  const auto next = h.Acquire(1);
  EXPECT_EQ(ReasonOf(next.status()), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_GT(RetryAfterOf(next.status()), absl::ZeroDuration());
  EXPECT_TRUE(h.pool().Empty());
}

TEST(PoolCircuitTest, WithSomethingOutWaitersWaitForIt) {
  PoolHarness h(Failing(5));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(1);
  OpenCircuit(h);
  EXPECT_FALSE(h.WasRefused(waiter));
  EXPECT_TRUE(h.Acquire(1).ok());
  ASSERT_TRUE(h.Release(held).ok());
  h.Answer(SlotWork::kReset);
  EXPECT_TRUE(h.WasGranted(waiter));
}

TEST(PoolCircuitTest, WhenTheLastThatWasOutIsLostWaitersAreTold) {
  PoolHarness h(Failing(5));
  const Granted held = h.Hold(1);
  const auto waiter = h.Acquire(1);
  OpenCircuit(h);
  ASSERT_TRUE(h.Release(held).ok());
  EXPECT_FALSE(h.WasRefused(waiter)) << "it may come back clean";
  h.Answer(SlotWork::kReset, false);
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::UPSTREAM_UNAVAILABLE);
}

TEST(PoolCircuitTest, AProbeAtTheNextAttemptServesItsWaiterAndClosesTheCircuit) {
  PoolHarness h(Failing(5));
  h.Acquire(1).IgnoreError();
  OpenCircuit(h);
  h.Advance(absl::Seconds(7));
  const auto waiter = h.Acquire(1);
  ASSERT_TRUE(waiter.ok());
  ASSERT_TRUE(h.Acquire(2).ok());
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 1) << "one probe";
  EXPECT_EQ(h.pool().View().circuit, CircuitState::kHalfOpen);
  h.Answer(SlotWork::kConnect);
  EXPECT_TRUE(h.WasGranted(waiter));
  EXPECT_EQ(h.pool().View().circuit, CircuitState::kClosed);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 1) << "the other's";
}

TEST(PoolCircuitTest, MinIsFilledByProbesOnceTheUpstreamIsBack) {
  PoolSettings settings = Failing(5);
  settings.min = 3;
  PoolHarness h(settings);
  for (int i = 0; i < 3; ++i) h.Answer(SlotWork::kConnect, false);
  EXPECT_EQ(h.Slots(), 0);
  h.Run(absl::Seconds(10));
  EXPECT_EQ(h.Idle(), 3);
}

TEST(PoolCircuitTest, RunningOutOfDescriptorsSaysNothingAboutTheUpstream) {
  PoolHarness h(Failing(5));
  const auto waiter = h.Acquire(1);
  const absl::Status none = ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED, "no descriptors left");
  h.Answer(SlotWork::kConnect, none);
  EXPECT_EQ(h.WhyRefused(waiter), v1::Reason::DESCRIPTORS_EXHAUSTED);
  EXPECT_GT(RetryAfterOf(h.RefusalOf(waiter)), absl::ZeroDuration());
  EXPECT_EQ(h.pool().View().circuit, CircuitState::kClosed);
  EXPECT_TRUE(h.pool().View().last_error.ok());
  const auto next = h.Acquire(1);
  EXPECT_EQ(h.Pending(SlotWork::kConnect), 0) << "not at once";
  h.Run(absl::Seconds(1));
  EXPECT_TRUE(h.WasGranted(next));
}

TEST(PoolCircuitTest, AWaiterThatAFailingUpstreamHoldsUpHoldsUpNobodyWhoNeedsNoConnect) {
  PoolHarness h(Failing(5));
  h.MakeIdle(1, 1);
  const auto stuck = h.Acquire(2);
  h.Answer(SlotWork::kConnect, false);
  const auto served = h.Acquire(1);
  ASSERT_EQ(h.Pending(SlotWork::kLook), 1);
  h.Answer(SlotWork::kLook);
  EXPECT_TRUE(h.WasGranted(served));
  EXPECT_FALSE(h.WasGranted(stuck));
}

TEST(PoolCircuitTest, WhileTheUpstreamFailsOthersConnectionsAreNotClosedForNothing) {
  PoolHarness h(Failing(3));
  h.MakeIdle(1, 3);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(h.Acquire(2).ok());
  EXPECT_EQ(h.Pending(SlotWork::kClose), 3) << "a healthy upstream makes new ones";
  h.Settle();
  PoolHarness failing(Failing(3));
  failing.MakeIdle(1, 3);
  ASSERT_TRUE(failing.Acquire(2).ok());
  failing.Answer(SlotWork::kClose);
  failing.Answer(SlotWork::kConnect, false);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(failing.Acquire(2).ok());
  EXPECT_EQ(failing.Pending(SlotWork::kClose), 0);
  EXPECT_EQ(failing.Idle(), 2);
}

TEST(PoolCircuitTest, AFullPoolGivesUpOneConnectionToProbeForAnotherOwnerWhenItIsTime) {
  PoolHarness h(Failing(3));
  h.MakeIdle(1, 3);
  const auto waiter = h.Acquire(2);
  h.Answer(SlotWork::kClose);
  h.Answer(SlotWork::kConnect, false);
  h.Call([&](Decisions& out) { h.pool().Resize(0, 2, h.Now(), out); });
  const MonoTime failed = h.Now();
  while (h.Pending(SlotWork::kClose) == 0) {
    h.clock().AdvanceTo(h.pool().NextDue(h.Now()));
    h.Tick();
  }
  EXPECT_GE(h.Now() - failed, absl::Milliseconds(75));
  EXPECT_LE(h.Now() - failed, absl::Milliseconds(125));
  EXPECT_EQ(h.pending(), 1);
  h.Settle();
  EXPECT_TRUE(h.WasGranted(waiter));
}

}  // namespace
}  // namespace lessor
