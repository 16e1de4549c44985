// What operators and reloads do to a running pool.

#include "daemon/pool/pool.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

class PoolVerbsTest : public PoolFixture {};

TEST_F(PoolVerbsTest, APausedPoolQueuesUntilItIsResumed) {
  Make(Quiet(1));
  MakeIdle(1);
  pool_->Pause();
  Request waiter = Ask(1);
  EXPECT_FALSE(waiter.answered());
  EXPECT_EQ(pool_->View().mode, PoolMode::kPaused);
  EXPECT_EQ(pool_->View().waiters, 1);
  pool_->Resume();
  ASSERT_TRUE(waiter.answered());
  EXPECT_TRUE(Answer(waiter).ok());
}

TEST_F(PoolVerbsTest, ADrainRefusesWaitersAsksHoldersAndClosesWhatComesBack) {
  Make(Quiet(2));
  const GrantedLease first = Hold(1);
  const GrantedLease second = Hold(2);
  Request waiter = Ask(3);
  pool_->Drain(v1::Reason::POOL_DRAINING, absl::Seconds(5));
  ASSERT_TRUE(waiter.answered());
  EXPECT_EQ(Refusal(waiter), v1::Reason::POOL_DRAINING);
  const std::vector<Recall> recalls = listener_.recalls();
  ASSERT_EQ(recalls.size(), 2u);
  EXPECT_EQ(recalls[0].lease, first.id);
  EXPECT_EQ(recalls[0].session, SessionId(1));
  EXPECT_EQ(recalls[0].within, absl::Seconds(5));
  EXPECT_EQ(recalls[1].lease, second.id);
  EXPECT_EQ(*pool_->TimeLeft(first.id, SessionId(1)), absl::Seconds(5));
  Request late = Ask(3);
  ASSERT_TRUE(late.answered());
  EXPECT_EQ(Refusal(late), v1::Reason::POOL_DRAINING);
  ASSERT_TRUE(GiveBack(first, 1).ok());
  ASSERT_TRUE(GiveBack(second, 2).ok());
  EXPECT_TRUE(AwaitEmpty());
}

TEST_F(PoolVerbsTest, TheBrokersDrainNamesItsOwnReason) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  pool_->Drain(v1::Reason::BROKER_DRAINING, absl::Seconds(5));
  EXPECT_EQ(Refusal(waiter), v1::Reason::BROKER_DRAINING);
}

TEST_F(PoolVerbsTest, ADrainedPoolServesAgainWhenResumed) {
  Make(Quiet(1));
  MakeIdle(1);
  pool_->Drain(v1::Reason::POOL_DRAINING, absl::Seconds(5));
  ASSERT_TRUE(AwaitEmpty());
  pool_->Resume();
  EXPECT_EQ(NumberOf(Hold(1)), 2);
}

TEST_F(PoolVerbsTest, ReconnectReplacesIdleConnectionsNowAndHeldOnesWhenTheyComeBack) {
  Make(Quiet(2));
  const LeaseId held = Hold(1).id;
  const LeaseId other = Hold(2).id;
  ASSERT_TRUE(pool_->Release(other, SessionId(2), LeaseEnd::kReleased).ok());
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));
  pool_->Reconnect();
  ASSERT_TRUE(upstream_->AwaitStory("gone 2"));
  EXPECT_EQ(Slots(SlotState::kLent), 1);
  ASSERT_TRUE(pool_->Release(held, SessionId(1), LeaseEnd::kReleased).ok());
  ASSERT_TRUE(upstream_->AwaitStory("gone 1"));
  EXPECT_EQ(NumberOf(Hold(1)), 3);
}

TEST_F(PoolVerbsTest, ALargerMaxServesWhoWaits) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  pool_->Resize(0, 2);
  EXPECT_EQ(NumberOf(*Answer(waiter)), 2);
  EXPECT_EQ(pool_->View().max, 2);
  EXPECT_EQ(pool_->settings().max, 2);
}

TEST_F(PoolVerbsTest, ASmallerMaxClosesIdleConnectionsAndALargerMinOpensThem) {
  PoolSettings settings = Quiet(3);
  settings.min = 3;
  Make(settings);
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 3));
  pool_->Resize(0, 1);
  ASSERT_TRUE(Await([&] { return upstream_->open() == 1; }));
  ASSERT_TRUE(AwaitSlots(SlotState::kClosing, 0));
  EXPECT_EQ(Slots(SlotState::kIdle), 1);
  pool_->Resize(2, 2);
  EXPECT_TRUE(AwaitSlots(SlotState::kIdle, 2));
}

TEST_F(PoolVerbsTest, NewSettingsHoldFromNowOn) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  PoolSettings settings = Quiet(1);
  settings.reset_timeout = absl::Seconds(9);
  settings.min = 1;
  settings.lease_ttl = absl::Seconds(3);
  pool_->Reconfigure(settings);
  EXPECT_EQ(pool_->settings(), settings);
  ASSERT_TRUE(GiveBack(held, 1).ok());
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kReset, 1));
  EXPECT_EQ(upstream_->DeadlineOf(FakeCall::kReset), fake_clock_.Now() + absl::Seconds(9));
  EXPECT_EQ(Hold(1).expires, fake_clock_.Now() + absl::Seconds(3));
}

TEST_F(PoolVerbsTest, MetricsCountWhatHappens) {
  PoolSettings settings = Quiet(2);
  settings.circuit_failures = 1;
  Make(settings);
  const GrantedLease released = Hold(1);
  const GrantedLease revoked = Hold(2);
  Request none_free = Ask(3, absl::ZeroDuration());
  ASSERT_TRUE(GiveBack(released, 1).ok());
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));
  fake_clock_.Advance(settings.validate_after);
  const GrantedLease dirty = Hold(1);
  upstream_->Answer(FakeCall::kReset, absl::UnavailableError("no echo"));
  upstream_->Answer(FakeCall::kCancel, absl::UnavailableError("no ear"));
  ASSERT_TRUE(pool_->Revoke(revoked.id).ok());
  ASSERT_TRUE(GiveBack(dirty, 1).ok());
  ASSERT_TRUE(AwaitEmpty());
  upstream_->Answer(FakeCall::kConnect, ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, "refused"));
  Request unavailable = Ask(1);
  EXPECT_EQ(Refusal(unavailable), v1::Reason::UPSTREAM_UNAVAILABLE);

  EXPECT_EQ(Metric("lessor_lease_wait_seconds", {{"pool", "main"}}), 3);
  EXPECT_EQ(Metric("lessor_lease_hold_seconds", {{"pool", "main"}}), 3);
  EXPECT_EQ(Metric("lessor_leases_total", {{"pool", "main"}, {"outcome", "released"}}), 2);
  EXPECT_EQ(Metric("lessor_leases_total", {{"outcome", "revoked"}}), 1);
  EXPECT_EQ(Metric("lessor_leases_total", {{"outcome", "expired"}}), 0);
  EXPECT_EQ(Metric("lessor_lease_refusals_total", {{"reason", "pool_exhausted"}}), 1);
  EXPECT_EQ(Metric("lessor_lease_refusals_total", {{"reason", "upstream_unavailable"}}), 1);
  EXPECT_EQ(Metric("lessor_pool_connects_total", {{"outcome", "ok"}}), 2);
  EXPECT_EQ(Metric("lessor_pool_connects_total", {{"outcome", "upstream_unavailable"}}), 1);
  EXPECT_EQ(Metric("lessor_connect_seconds"), 3);
  EXPECT_EQ(Metric("lessor_pool_validations_total", {{"outcome", "ok"}}), 1);
  EXPECT_EQ(Metric("lessor_pool_resets_total", {{"outcome", "ok"}}), 1);
  EXPECT_EQ(Metric("lessor_pool_resets_total", {{"outcome", "failed"}}), 1);
  EXPECT_EQ(Metric("lessor_pool_cancels_total", {{"outcome", "failed"}}), 2);
}

TEST_F(PoolVerbsTest, APoolOfTheSameNameGoesOnCountingWhereItsPredecessorStopped) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  const std::shared_ptr<Pool> predecessor = std::exchange(pool_, nullptr);
  Make(Quiet(1));
  const GrantedLease second = Hold(1);
  EXPECT_EQ(Metric("lessor_pool_connects_total", {{"pool", "main"}, {"outcome", "ok"}}), 2);
}

}  // namespace
}  // namespace lessor
