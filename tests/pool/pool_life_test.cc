// A pool lives as long as there is work under way on it, and leaves nothing behind.
#include <gmock/gmock.h>

#include "daemon/base/process.h"
#include "daemon/pool/pool.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

class PoolLifeTest : public PoolFixture {
 protected:
  bool AwaitGone(const std::weak_ptr<Pool>& pool) {
    return Await([&] { return pool.expired(); });
  }
};

TEST_F(PoolLifeTest, APoolThatWasDroppedEndsWithItsLastConnectAndFreesEverything) {
  const auto descriptors = OpenDescriptors();
  Make(Quiet(2));
  upstream_->Hold(FakeCall::kConnect);
  Request request = Ask(1);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kConnect, 1));
  pool_->Drain(v1::Reason::POOL_DRAINING, absl::ZeroDuration());
  EXPECT_EQ(Refusal(request), v1::Reason::POOL_DRAINING);
  const std::weak_ptr<Pool> pool = std::exchange(pool_, nullptr);
  Turn();
  Turn();
  EXPECT_FALSE(pool.expired());
  ASSERT_TRUE(upstream_->Let(FakeCall::kConnect));
  ASSERT_TRUE(AwaitGone(pool));
  EXPECT_THAT(upstream_->Story(), ::testing::ElementsAre("connect 1", "close 1", "gone 1"));
  EXPECT_EQ(OpenDescriptors(), descriptors);
}

TEST_F(PoolLifeTest, EveryKindOfWorkKeepsADroppedPoolAlive) {
  PoolSettings settings = Quiet(1);
  for (FakeCall call : {FakeCall::kReset, FakeCall::kCancel, FakeCall::kClose}) {
    upstream_ = std::make_shared<FakeUpstream>();
    const auto descriptors = OpenDescriptors();
    Make(settings);
    upstream_->Hold(call);
    if (call == FakeCall::kCancel) upstream_->Answer(FakeCall::kReset, absl::UnavailableError("dirty"));
    const LeaseId lease = Hold(1).id;
    ASSERT_TRUE(pool_->Release(lease, SessionId(1), LeaseEnd::kReleased).ok());
    if (call == FakeCall::kClose) ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));
    pool_->Drain(v1::Reason::POOL_DRAINING, absl::ZeroDuration());
    ASSERT_TRUE(upstream_->AwaitBegun(call, 1));
    const std::weak_ptr<Pool> pool = std::exchange(pool_, nullptr);
    Turn();
    EXPECT_FALSE(pool.expired());
    ASSERT_TRUE(upstream_->Let(call));
    EXPECT_TRUE(AwaitGone(pool));
    EXPECT_EQ(upstream_->open(), 0);
    EXPECT_EQ(OpenDescriptors(), descriptors);
  }
}

TEST_F(PoolLifeTest, TheTimerDoesNotKeepAPoolAlive) {
  PoolSettings settings = Quiet(1);
  settings.min = 1;
  settings.keepalive = absl::Hours(1);
  Make(settings);
  ASSERT_TRUE(AwaitSlots(SlotState::kIdle, 1));
  const std::weak_ptr<Pool> pool = std::exchange(pool_, nullptr);
  EXPECT_TRUE(AwaitGone(pool));
  EXPECT_EQ(upstream_->open(), 0);
}

TEST_F(PoolLifeTest, AConnectionStaysOpenForWhoeverIsSendingIt) {
  Make(Quiet(1));
  GrantedLease held = Hold(1);
  ASSERT_TRUE(pool_->Revoke(held.id).ok());
  ASSERT_TRUE(AwaitEmpty());
  EXPECT_EQ(upstream_->open(), 1);
  EXPECT_FALSE(LooksQuiet(held.connection->fd()).ok()) << "it was cut all the same";
  held.connection.reset();
  EXPECT_EQ(upstream_->open(), 0);
}

// Whatever is under way on one strand may hold what belongs to another: the pool's timer, for one.
TEST_F(PoolLifeTest, TheIoThreadsMayEndWithWorkUnderWay) {
  const auto descriptors = OpenDescriptors();
  for (FakeCall call : {FakeCall::kConnect, FakeCall::kReset}) {
    for (int others = 0; others < 2; ++others) {
      upstream_ = std::make_shared<FakeUpstream>();
      io_ = std::make_unique<IoThreads>(2);
      if (others > 0) (void)io_->Next();  // so that the pool is at home on the other strand
      Make(Quiet(1));
      Request request;
      upstream_->Hold(call);
      if (call == FakeCall::kConnect) {
        request = Ask(1);
      } else {
        ASSERT_TRUE(GiveBack(Hold(1), 1).ok());
      }
      ASSERT_TRUE(upstream_->AwaitBegun(call, 1));
      const std::weak_ptr<Pool> pool = std::exchange(pool_, nullptr);
      io_->Stop();
      EXPECT_FALSE(pool.expired());
      io_.reset();
      EXPECT_TRUE(pool.expired());
      EXPECT_EQ(upstream_->open(), 0);
      EXPECT_FALSE(upstream_->Let(call));
    }
  }
  upstream_ = std::make_shared<FakeUpstream>();
  io_ = std::make_unique<IoThreads>(2);
  EXPECT_EQ(OpenDescriptors(), descriptors);
}

TEST_F(PoolLifeTest, AConnectionHasItsShareOfTheDescriptorsForAsLongAsItIsOpen) {
  descriptors_.SetMax(1);
  Make(Quiet(2));
  {
    const GrantedLease first = Hold(1);
    Request second = Ask(1, absl::Milliseconds(20));
    ASSERT_TRUE(Await([&] { return Slots(SlotState::kConnecting) == 0; }));
    fake_clock_.Advance(absl::Milliseconds(20));
    const Outcome late = Answer(second);
    EXPECT_EQ(ReasonOf(late.status()), v1::Reason::WAIT_EXPIRED) << late.status();
    EXPECT_THAT(std::string(late.status().message()), testing::HasSubstr("LimitNOFILE"));
    EXPECT_EQ(upstream_->most_open(), 1);
    EXPECT_EQ(pool_->View().circuit, CircuitState::kClosed);
    ASSERT_TRUE(GiveBack(first, 1, LeaseEnd::kDiscarded).ok());
  }
  ASSERT_TRUE(AwaitEmpty());
  EXPECT_EQ(descriptors_.used(), 0u);
  fake_clock_.Advance(absl::Seconds(1));
  EXPECT_TRUE(GiveBack(Hold(1), 1).ok());
  EXPECT_EQ(descriptors_.used(), 1u);
}

}  // namespace
}  // namespace lessor
