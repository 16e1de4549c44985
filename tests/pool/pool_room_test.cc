// What the pool's relay needs of it: to be told when somebody waits, and whether a lease is held yet.
#include <atomic>
#include <memory>

#include "daemon/pool/pool.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

class CountingRoomMaker final : public RoomMaker {
 public:
  void OnWanted() override { ++told; }
  std::atomic<int> told{0};
};

class PoolRoomTest : public PoolFixture {
 protected:
  void SetUp() override {
    Make(Quiet(1));
    pool_->SetRoomMaker(maker_);
  }
  const std::shared_ptr<CountingRoomMaker> maker_ = std::make_shared<CountingRoomMaker>();
};

TEST_F(PoolRoomTest, WhoHasNotAskedIsNotTold) {
  const GrantedLease held = Hold(1);
  Request waiter = Ask(2);
  EXPECT_EQ(pool_->wanted(), 1);
  EXPECT_EQ(maker_->told, 0);
}

TEST_F(PoolRoomTest, WhoHasAskedIsToldOnceOfTheNextDecisionThatLeavesSomebodyWaiting) {
  const GrantedLease held = Hold(1);
  pool_->TellWhenWanted();
  Request first = Ask(2);
  Request second = Ask(3);
  EXPECT_EQ(maker_->told, 1);
  pool_->TellWhenWanted();
  EXPECT_EQ(maker_->told, 1) << "of what was decided before it sees in wanted()";
  EXPECT_EQ(pool_->wanted(), 2);
  pool_->Cancel(first.id);
  EXPECT_EQ(maker_->told, 2) << "somebody waits yet";
}

TEST_F(PoolRoomTest, NobodyIsToldWhileNobodyWaits) {
  pool_->TellWhenWanted();
  const GrantedLease held = Hold(1);
  ASSERT_TRUE(GiveBack(held, 1).ok());
  EXPECT_EQ(maker_->told, 0);
  const GrantedLease again = Hold(1);
  Request waiter = Ask(2);
  EXPECT_EQ(maker_->told, 1) << "it has asked before";
}

TEST_F(PoolRoomTest, ALeaseIsHeldUntilItIsTakenBack) {
  pool_->Resize(0, 3);
  const GrantedLease first = Hold(1);
  const GrantedLease second = Hold(2);
  const GrantedLease third = Hold(3);
  EXPECT_TRUE(pool_->IsHeld(first, SessionId(1)));
  ASSERT_TRUE(GiveBack(second, 2).ok());
  EXPECT_TRUE(pool_->IsHeld(first, SessionId(1)));
  ASSERT_TRUE(pool_->Revoke(third.id).ok());
  EXPECT_TRUE(pool_->IsHeld(first, SessionId(1))) << "another was";
  EXPECT_FALSE(pool_->IsHeld(third, SessionId(3)));
  pool_->EndSession(SessionId(1));
  EXPECT_FALSE(pool_->IsHeld(first, SessionId(1)));
}

}  // namespace
}  // namespace lessor
