#include "daemon/pool/pool.h"

#include <pthread.h>

#include <gmock/gmock.h>

#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class PoolTest : public PoolFixture {};

TEST_F(PoolTest, AnswersOnceTheConnectionIsMade) {
  PoolSettings settings = Quiet(2);
  settings.connect_timeout = absl::Seconds(7);
  Make(settings);
  upstream_->Hold(FakeCall::kConnect);
  Request request = Ask(1);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kConnect, 1));
  EXPECT_FALSE(request.answered());
  EXPECT_TRUE(request.id);
  EXPECT_EQ(upstream_->DeadlineOf(FakeCall::kConnect), fake_clock_.Now() + absl::Seconds(7));
  fake_clock_.Advance(absl::Milliseconds(20));
  ASSERT_TRUE(upstream_->Let(FakeCall::kConnect));
  const Outcome granted = Answer(request);
  ASSERT_TRUE(granted.ok()) << granted.status();
  EXPECT_EQ(granted->waited, absl::Milliseconds(20));
  EXPECT_EQ(granted->expires, MonoTime::Infinite());
  EXPECT_EQ(granted->connection->facts().at("number"), "1");
  EXPECT_TRUE(granted->connection->fd());
}

TEST_F(PoolTest, OpensWhatMinAsksForAtTheStart) {
  PoolSettings settings = Quiet(4);
  settings.min = 3;
  Make(settings);
  EXPECT_TRUE(AwaitSlots(SlotState::kIdle, 3));
}

TEST_F(PoolTest, AnswersWithAnIdleConnectionBeforeAcquireReturns) {
  Make(Quiet(1));
  MakeIdle(1);
  Request request = Ask(1, absl::ZeroDuration());
  ASSERT_TRUE(request.answered());
  EXPECT_EQ(NumberOf(*Answer(request)), 1);
}

TEST_F(PoolTest, RefusesAtOnceWhoDoesNotWaitWhenNothingIsFree) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request request = Ask(2, absl::ZeroDuration());
  ASSERT_TRUE(request.answered());
  EXPECT_FALSE(request.id);
  EXPECT_EQ(Refusal(request), v1::Reason::POOL_EXHAUSTED);
}

TEST_F(PoolTest, GivesAFreedConnectionToTheWaiterWithoutReset) {
  upstream_->ResetOverTheWire(false);
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request waiter = Ask(1);
  EXPECT_FALSE(waiter.answered());
  ASSERT_TRUE(GiveBack(held, 1).ok());
  ASSERT_TRUE(waiter.answered());
  const Outcome granted = Answer(waiter);
  EXPECT_EQ(NumberOf(*granted), 1);
  EXPECT_LT(held.id, granted->id);
}

TEST_F(PoolTest, ServesAWaiterWithANewConnectionWhileTheOldOneIsHeld) {
  Make(Quiet(2));
  const GrantedLease held = Hold(1);
  const GrantedLease second = Hold(1);
  EXPECT_EQ(NumberOf(second), 2);
}

TEST_F(PoolTest, LendsAConnectionAgainOnlyAfterItsReset) {
  PoolSettings settings = Quiet(1);
  settings.reset_timeout = absl::Seconds(3);
  Make(settings);
  const GrantedLease held = Hold(1);
  upstream_->Hold(FakeCall::kReset);
  ASSERT_TRUE(GiveBack(held, 1).ok());
  Request waiter = Ask(1);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kReset, 1));
  EXPECT_EQ(upstream_->DeadlineOf(FakeCall::kReset), fake_clock_.Now() + absl::Seconds(3));
  EXPECT_FALSE(waiter.answered());
  ASSERT_TRUE(upstream_->Let(FakeCall::kReset));
  EXPECT_EQ(NumberOf(*Answer(waiter)), 1);
}

// The descriptor is gone before the slot is free, so that a pool never has more than max.
TEST_F(PoolTest, ADirtyConnectionIsCancelledClosedAndReplaced) {
  Make(Quiet(1));
  int number = 0;
  {
    const GrantedLease held = Hold(1);
    upstream_->Answer(FakeCall::kReset, absl::UnavailableError("half an answer"));
    ASSERT_TRUE(GiveBack(held, 1).ok());
  }
  Request waiter = Ask(1);
  number = NumberOf(*Answer(waiter));
  EXPECT_EQ(number, 2);
  EXPECT_THAT(upstream_->Story(),
              ElementsAre("connect 1", "reset 1", "cancel 1", "close 1", "gone 1", "connect 2"));
  EXPECT_EQ(upstream_->most_open(), 1);
}

TEST_F(PoolTest, UnreadBytesAreDirtAndNoResetIsTried) {
  Make(Quiet(1));
  {
    const GrantedLease held = Hold(1);
    upstream_->Say(1, "an answer that nobody read");
    ASSERT_TRUE(GiveBack(held, 1).ok());
  }
  ASSERT_TRUE(AwaitEmpty());
  EXPECT_THAT(upstream_->Story(), ElementsAre("connect 1", "cancel 1", "close 1", "gone 1"));
}

TEST_F(PoolTest, AnIdleConnectionThatTheUpstreamClosedIsNotLent) {
  Make(Quiet(1));
  MakeIdle(1);
  upstream_->HangUp(1);
  fake_clock_.Advance(absl::Milliseconds(1));  // so long the last look counts
  EXPECT_EQ(NumberOf(Hold(1)), 2);
}

TEST_F(PoolTest, ValidatesWhatWasIdleForLongBeforeLendingIt) {
  PoolSettings settings = Quiet(1);
  settings.validate_timeout = absl::Seconds(4);
  Make(settings);
  MakeIdle(1);
  fake_clock_.Advance(settings.validate_after);
  upstream_->Hold(FakeCall::kValidate);
  Request first = Ask(1);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kValidate, 1));
  EXPECT_EQ(upstream_->DeadlineOf(FakeCall::kValidate), fake_clock_.Now() + absl::Seconds(4));
  EXPECT_FALSE(first.answered());
  ASSERT_TRUE(upstream_->Let(FakeCall::kValidate));
  const Outcome granted = Answer(first);
  ASSERT_TRUE(granted.ok()) << granted.status();
  EXPECT_EQ(NumberOf(*granted), 1);
  ASSERT_TRUE(GiveBack(*granted, 1).ok());
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));

  fake_clock_.Advance(settings.validate_after);
  upstream_->Answer(FakeCall::kValidate, absl::UnavailableError("silence"));
  EXPECT_EQ(NumberOf(Hold(1)), 2);
}

// As after the upstream's restart: each is looked at on the stack of whoever asks first.
TEST_F(PoolTest, HundredsOfDeadConnectionsDoNotUseUpTheStack) {
  constexpr int kDead = 300;
  constexpr size_t kStackBytes = 256 << 10;
  PoolSettings settings = Quiet(kDead);
  settings.min = kDead;
  Make(settings);
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, kDead));
  for (int i = 1; i <= kDead; ++i) upstream_->HangUp(i);
  fake_clock_.Advance(absl::Milliseconds(1));  // so long the last look counts
  upstream_->Hold(FakeCall::kConnect);

  pthread_attr_t small;
  ASSERT_EQ(::pthread_attr_init(&small), 0);
  ASSERT_EQ(::pthread_attr_setstacksize(&small, kStackBytes), 0);
  std::function<void()> ask = [this] { Ask(1); };
  pthread_t thread;
  ASSERT_EQ(::pthread_create(
                &thread, &small,
                [](void* task) -> void* {
                  (*static_cast<std::function<void()>*>(task))();
                  return nullptr;
                },
                &ask),
            0);
  ASSERT_EQ(::pthread_join(thread, nullptr), 0);
  (void)::pthread_attr_destroy(&small);
  EXPECT_EQ(Metric("lessor_pool_validations_total", {{"outcome", "failed"}}), kDead);
  upstream_->LetAll(FakeCall::kConnect);
}

TEST_F(PoolTest, QuotesTheUpstreamThatCannotBeReached) {
  PoolSettings settings = Quiet(1);
  settings.circuit_failures = 1;
  Make(settings);
  upstream_->Answer(FakeCall::kConnect,
                    ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, "connect to db: Connection refused"));
  Request request = Ask(1);
  const Outcome refused = Answer(request);
  EXPECT_EQ(ReasonOf(refused.status()), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(refused.status().message(), HasSubstr("pool 'main'"));
  EXPECT_THAT(refused.status().message(), HasSubstr("connect to db: Connection refused"));
  EXPECT_EQ(pool_->View().circuit, CircuitState::kOpen);
}

TEST_F(PoolTest, TakesAWaiterBackOnce) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  pool_->Cancel(waiter.id);
  ASSERT_TRUE(waiter.answered());
  EXPECT_EQ(Refusal(waiter), v1::Reason::REQUEST_CANCELLED);
  pool_->Cancel(waiter.id);
  pool_->Cancel(WaiterId());
  pool_->Cancel(WaiterId(12345));
  EXPECT_EQ(pool_->View().waiters, 0);
}

TEST_F(PoolTest, RefusesAnEncryptedUpstreamAndOpensNothing) {
  PoolSettings settings = Quiet(2);
  settings.min = 2;
  Make(settings, ReasonError(v1::Reason::HANDOFF_ENCRYPTED, "reached by TLS"));
  Request request = Ask(1);
  ASSERT_TRUE(request.answered());
  EXPECT_FALSE(request.id);
  const Outcome refused = Answer(request);
  EXPECT_EQ(ReasonOf(refused.status()), v1::Reason::HANDOFF_ENCRYPTED);
  EXPECT_EQ(refused.status().message(), "pool 'main': reached by TLS");
  EXPECT_EQ(upstream_->Begun(FakeCall::kConnect), 0);
  pool_->Resume();
  pool_->Reconfigure(settings);
  EXPECT_EQ(upstream_->Begun(FakeCall::kConnect), 0);
}

TEST_F(PoolTest, HandsTheDescriptorOutOnceAndToItsHolder) {
  Make(Quiet(1));
  Claim claim = PoolHarness::ClaimOf(1);
  claim.handoff = false;
  Request request = Ask(claim);
  const Outcome granted = Answer(request);
  ASSERT_TRUE(granted.ok());
  EXPECT_EQ(ReasonOf(pool_->HandOut(granted->id, SessionId(2)).status()), v1::Reason::LEASE_UNKNOWN);
  const auto handed = pool_->HandOut(granted->id, SessionId(1));
  ASSERT_TRUE(handed.ok()) << handed.status();
  EXPECT_EQ(*handed, granted->connection);
  EXPECT_EQ(ReasonOf(pool_->HandOut(granted->id, SessionId(1)).status()), v1::Reason::REQUEST_INVALID);
}

TEST_F(PoolTest, WithoutAnAcquireTimeoutWhoDoesNotSayDoesNotWait) {
  PoolSettings settings = Quiet(1);
  settings.acquire_timeout = absl::ZeroDuration();
  settings.min = 1;
  Make(settings);
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));
  Request first = Ask(1);
  EXPECT_TRUE(Answer(first).ok()) << "what is idle it gets";
  Request next = Ask(1);
  EXPECT_EQ(Refusal(next), v1::Reason::POOL_EXHAUSTED);
}

TEST_F(PoolTest, RenewStartsTheLeasesTimeAgain) {
  PoolSettings settings = Quiet(1);
  settings.lease_ttl = absl::Seconds(10);
  Make(settings);
  const GrantedLease held = Hold(1);
  EXPECT_EQ(held.expires, fake_clock_.Now() + absl::Seconds(10));
  fake_clock_.Advance(absl::Seconds(4));
  EXPECT_EQ(*pool_->TimeLeft(held.id, SessionId(1)), absl::Seconds(6));
  EXPECT_EQ(*pool_->Renew(held.id, SessionId(1)), absl::Seconds(10));
  EXPECT_EQ(*pool_->TimeLeft(held.id, SessionId(1)), absl::Seconds(10));
  EXPECT_EQ(ReasonOf(pool_->Renew(held.id, SessionId(2)).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(pool_->TimeLeft(held.id, SessionId(2)).status()), v1::Reason::LEASE_UNKNOWN);
}

TEST_F(PoolTest, ALeaseWithoutEndHasInfiniteTimeLeft) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  EXPECT_EQ(*pool_->TimeLeft(held.id, SessionId(1)), absl::InfiniteDuration());
  EXPECT_EQ(*pool_->Renew(held.id, SessionId(1)), absl::InfiniteDuration());
}

TEST_F(PoolTest, ListsHoldersThenWaiters) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  const std::vector<LeaseView> leases = pool_->Leases();
  ASSERT_EQ(leases.size(), 2u);
  EXPECT_EQ(leases[0].lease, held.id);
  EXPECT_EQ(leases[0].claim.session, SessionId(1));
  EXPECT_FALSE(leases[1].lease);
  EXPECT_EQ(leases[1].claim.session, SessionId(2));
  EXPECT_EQ(pool_->leases_held(), 1u);
  EXPECT_EQ(pool_->name(), "main");
  pool_->EndSession(SessionId(2));
}

}  // namespace
}  // namespace lessor
