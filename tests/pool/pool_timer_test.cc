// What a pool does by itself when its time has come. In real time, so every wait is short, and nothing
// depends on how short it was.
#include <atomic>

#include <gmock/gmock.h>

#include "daemon/pool/pool.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

constexpr absl::Duration kShort = absl::Milliseconds(20);

// The real clock, and how often it was read.
class CountingClock final : public Clock {
 public:
  MonoTime Now() const override {
    ++reads_;
    return real_.Now();
  }
  absl::Time WallNow() const override { return real_.WallNow(); }
  int reads() const { return reads_; }

 private:
  const SystemClock real_;
  mutable std::atomic<int> reads_{0};
};

class PoolTimerTest : public PoolFixture {
 protected:
  const Clock& clock() const override { return clock_; }
  CountingClock clock_;
};

TEST_F(PoolTimerTest, AWaiterIsRefusedAtItsDeadline) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  const MonoTime asked = clock_.Now();
  Request waiter = Ask(2, kShort);
  const Outcome refused = Answer(waiter);
  EXPECT_GE(clock_.Now(), asked + kShort);
  EXPECT_EQ(ReasonOf(refused.status()), v1::Reason::WAIT_EXPIRED);
  EXPECT_THAT(refused.status().message(), HasSubstr("pool 'main': 1 of 1 lent"));
  EXPECT_EQ(pool_->View().waiters, 0);
}

TEST_F(PoolTimerTest, AWaiterThatDoesNotSayWaitsForTheAcquireTimeout) {
  PoolSettings settings = Quiet(1);
  settings.acquire_timeout = kShort;
  Make(settings);
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  EXPECT_EQ(Refusal(waiter), v1::Reason::WAIT_EXPIRED);
}

TEST_F(PoolTimerTest, AnEarlierDeadlineIsMetWhileTheTimerStandsAtALaterOne) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request patient = Ask(2, absl::Hours(1));
  Request hasty = Ask(3, kShort);
  EXPECT_EQ(Refusal(hasty), v1::Reason::WAIT_EXPIRED);
  EXPECT_FALSE(patient.answered());
  pool_->Cancel(patient.id);
}

TEST_F(PoolTimerTest, ALeaseExpiresAndItsHolderIsCut) {
  PoolSettings settings = Quiet(1);
  settings.lease_ttl = kShort;
  Make(settings);
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  ASSERT_TRUE(listener_.AwaitEnded(1));
  const Ended ended = listener_.ended()[0];
  EXPECT_EQ(ended.lease, held.id);
  EXPECT_EQ(ended.how, LeaseEnd::kExpired);
  EXPECT_GE(ended.held, kShort);
  EXPECT_EQ(NumberOf(*Answer(waiter)), 2);
  EXPECT_THAT(upstream_->Story(), ::testing::Contains("cancel 1"));
}

TEST_F(PoolTimerTest, AHolderThatDoesNotGiveBackInADrainIsRevoked) {
  Make(Quiet(1));
  const LeaseId held = Hold(1).id;
  pool_->Drain(v1::Reason::POOL_DRAINING, kShort);
  EXPECT_FALSE(pool_->Empty());
  ASSERT_TRUE(listener_.AwaitEnded(1));
  EXPECT_EQ(listener_.ended()[0].lease, held);
  EXPECT_EQ(listener_.ended()[0].how, LeaseEnd::kRevoked);
  EXPECT_TRUE(AwaitEmpty());
}

TEST_F(PoolTimerTest, AFailingUpstreamIsTriedAgainAfterItsBackoff) {
  PoolSettings settings = Quiet(1);
  settings.min = 1;
  settings.backoff.initial = settings.backoff.max = kShort;
  settings.circuit_failures = 1;
  upstream_->Answer(FakeCall::kConnect, ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, "refused"));
  Make(settings);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kConnect, 3));
  upstream_->Answer(FakeCall::kConnect, absl::OkStatus());
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));
  EXPECT_EQ(pool_->View().circuit, CircuitState::kClosed);
}

TEST_F(PoolTimerTest, WhatIsIdleForTooLongIsClosed) {
  PoolSettings settings = Quiet(1);
  settings.idle_timeout = kShort;
  Make(settings);
  ASSERT_TRUE(GiveBack(Hold(1), 1).ok());
  EXPECT_TRUE(upstream_->AwaitStory("gone 1"));
  EXPECT_EQ(upstream_->Begun(FakeCall::kCancel), 0);
}

TEST_F(PoolTimerTest, WhatIsIdleIsKeptAliveByValidatingIt) {
  PoolSettings settings = Quiet(1);
  settings.min = 1;
  settings.keepalive = kShort;
  Make(settings);
  EXPECT_TRUE(upstream_->AwaitBegun(FakeCall::kValidate, 2));
}

TEST_F(PoolTimerTest, AWaitOfAThousandYearsDoesNotKeepTheTimerBusy) {
  constexpr int kTurns = 100;
  Make(Quiet(1));
  pool_->Pause();
  Request waiter = Ask(1, absl::Hours(24 * 365 * 1000));
  Turn();
  Turn();
  const int before = clock_.reads();
  for (int i = 0; i < kTurns; ++i) Turn();
  EXPECT_LT(clock_.reads(), before + kTurns / 2);
  EXPECT_FALSE(waiter.answered());
  pool_->Cancel(waiter.id);
}

}  // namespace
}  // namespace lessor
