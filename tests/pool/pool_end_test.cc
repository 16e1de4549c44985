// How leases end, and what becomes of their connections.
#include <fcntl.h>
#include <sys/socket.h>

#include <cerrno>

#include <gmock/gmock.h>

#include "daemon/pool/pool.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;

class PoolEndTest : public PoolFixture {
 protected:
  // What a holder keeps, whatever becomes of the lease.
  static UniqueFd Duplicate(const GrantedLease& lease) {
    return UniqueFd(::fcntl(lease.connection->fd().raw(), F_DUPFD_CLOEXEC, 0));
  }
  static bool CanSend(const UniqueFd& socket) { return ::send(socket.raw(), "x", 1, MSG_NOSIGNAL) == 1; }
  LeaseEnd HowEnded(LeaseId lease) const {
    for (const Ended& ended : listener_.ended()) {
      if (ended.lease == lease) return ended.how;
    }
    ADD_FAILURE() << "it has not ended";
    return LeaseEnd::kReleased;
  }
};

TEST_F(PoolEndTest, RevokingCutsTheHoldersDuplicate) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  const UniqueFd kept = Duplicate(held);
  ASSERT_TRUE(CanSend(kept));
  upstream_->Hold(FakeCall::kCancel);
  ASSERT_TRUE(pool_->Revoke(held.id).ok());
  // Before anything else happens, the upstream hears no more of the holder than it has said before.
  EXPECT_FALSE(CanSend(kept));
  EXPECT_EQ(upstream_->Heard(1), "x");
  EXPECT_TRUE(upstream_->HasEnded(1));
  EXPECT_EQ(HowEnded(held.id), LeaseEnd::kRevoked);
  EXPECT_EQ(ReasonOf(pool_->Revoke(held.id)), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(GiveBack(held, 1)), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(listener_.ended().size(), 1u);
  upstream_->LetAll(FakeCall::kCancel);
  EXPECT_TRUE(AwaitEmpty());
}

TEST_F(PoolEndTest, RevokingAllCutsEverybody) {
  Make(Quiet(3));
  std::vector<UniqueFd> kept;
  for (uint64_t agent = 1; agent <= 3; ++agent) kept.push_back(Duplicate(Hold(agent)));
  pool_->RevokeAll();
  for (const UniqueFd& socket : kept) EXPECT_FALSE(CanSend(socket));
  EXPECT_EQ(listener_.ended().size(), 3u);
  EXPECT_EQ(pool_->leases_held(), 0u);
  ASSERT_TRUE(AwaitEmpty());
  EXPECT_EQ(upstream_->Begun(FakeCall::kCancel), 3);
}

TEST_F(PoolEndTest, ASessionsEndTakesItsLeasesAndItsPlacesInTheQueueOnly) {
  Make(Quiet(2));
  const GrantedLease dead = Hold(1);
  const GrantedLease alive = Hold(2);
  const UniqueFd dead_keeps = Duplicate(dead);
  const UniqueFd alive_keeps = Duplicate(alive);
  Request dead_waits = Ask(1);
  Request alive_waits = Ask(2);
  pool_->EndSession(SessionId(1));
  ASSERT_TRUE(dead_waits.answered());
  EXPECT_EQ(Refusal(dead_waits), v1::Reason::SESSION_ENDED);
  EXPECT_FALSE(CanSend(dead_keeps));
  EXPECT_TRUE(CanSend(alive_keeps));
  EXPECT_EQ(HowEnded(dead.id), LeaseEnd::kSessionEnded);
  EXPECT_EQ(NumberOf(*Answer(alive_waits)), 3) << "the place of what was cut";
  EXPECT_EQ(listener_.ended().size(), 1u);
  EXPECT_EQ(upstream_->most_open(), 3) << "this test keeps the cut one";
}

TEST_F(PoolEndTest, WhatIsBeingCancelledOrClosedKeepsItsPlace) {
  Make(Quiet(1));
  const LeaseId lease = Hold(1).id;
  upstream_->Hold(FakeCall::kCancel);
  upstream_->Hold(FakeCall::kClose);
  ASSERT_TRUE(pool_->Revoke(lease).ok());
  Request waiter = Ask(2);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kCancel, 1));
  EXPECT_EQ(Slots(SlotState::kCancelling), 1);
  EXPECT_EQ(upstream_->DeadlineOf(FakeCall::kCancel), fake_clock_.Now() + pool_->settings().cancel_timeout);
  EXPECT_EQ(upstream_->Begun(FakeCall::kConnect), 1);
  ASSERT_TRUE(upstream_->Let(FakeCall::kCancel, absl::UnavailableError("the upstream does not listen")));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kClose, 1));
  EXPECT_EQ(Slots(SlotState::kClosing), 1);
  EXPECT_EQ(upstream_->DeadlineOf(FakeCall::kClose), fake_clock_.Now() + pool_->settings().close_timeout);
  EXPECT_EQ(upstream_->Begun(FakeCall::kConnect), 1);
  EXPECT_FALSE(waiter.answered());
  ASSERT_TRUE(upstream_->Let(FakeCall::kClose));
  EXPECT_EQ(NumberOf(*Answer(waiter)), 2);
  EXPECT_EQ(upstream_->most_open(), 1);
}

TEST_F(PoolEndTest, WhatAnUpstreamThatAnswersDoesNotEndCountsUntilItDoes) {
  Make(Quiet(1));
  const LeaseId lease = Hold(1).id;
  upstream_->Hold(FakeCall::kClose);
  ASSERT_TRUE(pool_->Revoke(lease).ok());
  Request waiter = Ask(2);
  for (int times = 1; times <= 3; ++times) {
    ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kClose, times));
    EXPECT_EQ(upstream_->Begun(FakeCall::kCancel), times) << "whether it answers is asked before each wait";
    ASSERT_TRUE(upstream_->Let(FakeCall::kClose, absl::DeadlineExceededError("it goes on")));
    EXPECT_TRUE(AwaitSlots(SlotState::kLingering, 1));
  }
  EXPECT_FALSE(waiter.answered());
  upstream_->LetAll(FakeCall::kClose);
  EXPECT_EQ(NumberOf(*Answer(waiter)), 2);
  EXPECT_EQ(upstream_->most_open(), 1);
}

// What takes its place may be reached: a standby, a new server under the same name.
TEST_F(PoolEndTest, AnUpstreamThatDoesNotAnswerIsNotWaitedFor) {
  Make(Quiet(1));
  const LeaseId lease = Hold(1).id;
  upstream_->Hold(FakeCall::kClose);
  ASSERT_TRUE(pool_->Revoke(lease).ok());
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kClose, 1));
  upstream_->Answer(FakeCall::kCancel, absl::UnavailableError("the upstream does not listen"));
  ASSERT_TRUE(upstream_->Let(FakeCall::kClose, absl::DeadlineExceededError("it goes on")));
  EXPECT_TRUE(AwaitEmpty());
  EXPECT_EQ(NumberOf(Hold(2)), 2);
}

TEST_F(PoolEndTest, NobodyWaitsForWhatLingersWhenTheBrokerEnds) {
  Make(Quiet(1));
  const LeaseId lease = Hold(1).id;
  upstream_->Hold(FakeCall::kClose);
  ASSERT_TRUE(pool_->Revoke(lease).ok());
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kClose, 1));
  EXPECT_FALSE(pool_->Empty());
  ASSERT_TRUE(upstream_->Let(FakeCall::kClose, absl::DeadlineExceededError("it goes on")));
  EXPECT_TRUE(AwaitSlots(SlotState::kLingering, 1));
  EXPECT_TRUE(pool_->Empty());
}

TEST_F(PoolEndTest, WhatIsDiscardedIsClosed) {
  Make(Quiet(1));
  {
    const GrantedLease held = Hold(1);
    ASSERT_TRUE(GiveBack(held, 1, LeaseEnd::kDiscarded).ok());
    EXPECT_EQ(HowEnded(held.id), LeaseEnd::kDiscarded);
  }
  ASSERT_TRUE(AwaitEmpty());
  EXPECT_THAT(upstream_->Story(), ElementsAre("connect 1", "cancel 1", "close 1", "gone 1"));
}

TEST_F(PoolEndTest, WhatWasNotSentIsIdleAgainWithoutReset) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  ASSERT_TRUE(GiveBack(held, 1, LeaseEnd::kUnsent).ok());
  EXPECT_EQ(Slots(SlotState::kIdle), 1);
  EXPECT_EQ(HowEnded(held.id), LeaseEnd::kUnsent);
  EXPECT_EQ(upstream_->Begun(FakeCall::kReset), 0);
}

TEST_F(PoolEndTest, OnlyTheHolderMayRelease) {
  Make(Quiet(1));
  const GrantedLease held = Hold(1);
  EXPECT_EQ(ReasonOf(GiveBack(held, 2)), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(pool_->leases_held(), 1u);
  EXPECT_TRUE(GiveBack(held, 1).ok());
}

TEST_F(PoolEndTest, WhatOneOwnerHeldIsClosedForAnother) {
  Make(Quiet(1));
  MakeIdle(1);
  EXPECT_EQ(NumberOf(Hold(2)), 2);
  EXPECT_EQ(upstream_->Begun(FakeCall::kCancel), 0) << "it was clean";
  EXPECT_EQ(upstream_->most_open(), 1);
}

}  // namespace
}  // namespace lessor
