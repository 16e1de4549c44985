// What a pool does with the connections that an earlier start of the broker has left.
#include <fcntl.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/string_view.h"

#include "tests/integration/servers/temp_folder.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

class PoolRecoveryTest : public PoolFixture {
 protected:
  static constexpr uint64_t kNobody = 99;

  std::unique_ptr<Ledger> OpenLedger() const {
    auto ledger = Ledger::Open(folder_.path(), "boot");
    LESSOR_CHECK(ledger.ok());
    return *std::move(ledger);
  }
  void MakeWith(const PoolSettings& settings, Survivors survivors,
                absl::Duration resume_timeout = absl::Hours(1)) {
    pool_ = Pool::Create(
        "main", settings, std::make_unique<FakeConnector>(upstream_),
        {tokens_, clock(), *io_, listener_, families_, log_, descriptors_, ledger_.get(), resume_timeout},
        std::move(survivors));
  }
  // An earlier start with connections to agents of these numbers; 0: idle. As if it were killed: what it has
  // opened stays open in `sockets_`, and in the ledger.
  Survivors Leave(const std::vector<uint64_t>& agents) {
    MakeWith(Quiet(8), {});
    std::vector<GrantedLease> held;
    for (uint64_t agent : agents) held.push_back(Hold(agent == 0 ? kNobody : agent));
    for (size_t i = 0; i < agents.size(); ++i) {
      sockets_.emplace_back(::fcntl(held[i].connection->fd().raw(), F_DUPFD_CLOEXEC, 0));
      leases_.push_back(held[i].id);
    }
    pool_.reset();
    io_ = std::make_unique<IoThreads>(2);
    held.clear();
    ledger_ = nullptr;
    ledger_ = OpenLedger();
    Survivors survivors = ledger_->TakeConnections();
    for (auto& [record, entry] : survivors) {
      if (record.session == SessionId(kNobody)) record.lease = LeaseId();
    }
    return survivors;
  }
  absl::StatusOr<GrantedLease> TakeUp(size_t which, uint64_t agent, int fd) {
    UniqueFd copy(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    return pool_->TakeUp(leases_[which], PoolHarness::ClaimOf(agent), copy);
  }
  bool Told(absl::string_view event) const {
    for (const std::string& one : upstream_->Story()) {
      if (one == event) return true;
    }
    return false;
  }

  testing::TempFolder folder_;
  std::unique_ptr<Ledger> ledger_ = OpenLedger();
  std::vector<UniqueFd> sockets_;
  std::vector<LeaseId> leases_;
};

TEST_F(PoolRecoveryTest, WhatNobodyHoldsIsEndedAndItsRoomTaken) {
  upstream_->Hold(FakeCall::kEnd);
  MakeWith(Quiet(2), Leave({0, 0}));
  EXPECT_EQ(Slots(SlotState::kRecovering), 2);
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 1));
  Request waiting = Ask(3);
  EXPECT_FALSE(waiting.answered());
  EXPECT_EQ(upstream_->Begun(FakeCall::kConnect), 2);  // of the earlier start
  upstream_->LetAll(FakeCall::kEnd);
  EXPECT_TRUE(Answer(waiting).ok());
  EXPECT_EQ(Slots(SlotState::kRecovering), 0);
  EXPECT_EQ(OpenLedger()->TakeConnections().size(), 1u);
}

TEST_F(PoolRecoveryTest, WhoEndsThemCountsAsWell) {
  upstream_->Hold(FakeCall::kEnd);
  MakeWith(Quiet(2), Leave({0}));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 1));
  EXPECT_EQ(Slots(SlotState::kRecovering), 2);
  Request waiting = Ask(3);
  EXPECT_EQ(upstream_->Begun(FakeCall::kConnect), 1);  // of the earlier start
  upstream_->LetAll(FakeCall::kEnd);
  EXPECT_TRUE(Answer(waiting).ok());
  EXPECT_FALSE(Told("stop 1"));
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 0));
}

TEST_F(PoolRecoveryTest, WhereThereIsNoRoomToAskQueriesAreStoppedFirst) {
  upstream_->Hold(FakeCall::kStop);
  MakeWith(Quiet(2), Leave({0, 0}));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kStop, 1));
  ASSERT_TRUE(upstream_->Let(FakeCall::kStop));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kStop, 2));
  EXPECT_EQ(upstream_->Begun(FakeCall::kEnd), 0);
  upstream_->LetAll(FakeCall::kStop);
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 0));
  EXPECT_TRUE(Told("end 1") && Told("end 2"));
}

TEST_F(PoolRecoveryTest, AnUpstreamThatCannotStopQueriesIsAskedAllTheSame) {
  upstream_->Answer(FakeCall::kStop, absl::UnimplementedError("no such word"));
  MakeWith(Quiet(1), Leave({0}));
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 0));
  EXPECT_TRUE(Told("end 1"));
}

TEST_F(PoolRecoveryTest, WhatIsHeldCountsAndIsTakenUpOnce) {
  MakeWith(Quiet(2), Leave({5, 6}));
  EXPECT_EQ(pool_->AwaitedSessions().size(), 2u);
  Request waiting = Ask(7, absl::ZeroDuration());
  EXPECT_EQ(Refusal(waiting), v1::Reason::POOL_EXHAUSTED);
  EXPECT_EQ(ReasonOf(TakeUp(0, 6, sockets_[0].raw()).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(TakeUp(0, 5, sockets_[1].raw()).status()), v1::Reason::REQUEST_INVALID);
  const absl::StatusOr<GrantedLease> again = TakeUp(0, 5, sockets_[0].raw());
  ASSERT_TRUE(again.ok()) << again.status();
  EXPECT_EQ(again->id, leases_[0]);
  EXPECT_EQ(ReasonOf(TakeUp(0, 5, sockets_[0].raw()).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(Slots(SlotState::kLent), 1);
  EXPECT_EQ(Slots(SlotState::kRecovering), 1);
  EXPECT_FALSE(Told("end 1") || Told("end 2"));
}

// What the broker knew of it is lost: it is not lent again.
TEST_F(PoolRecoveryTest, WhatWasTakenUpIsCancelledAndClosedWhenItComesBack) {
  MakeWith(Quiet(1), Leave({5}));
  {
    const absl::StatusOr<GrantedLease> again = TakeUp(0, 5, sockets_[0].raw());
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(GiveBack(*again, 5).ok());
  }
  EXPECT_TRUE(upstream_->AwaitStory("close 1"));
  EXPECT_TRUE(Told("cancel 1"));
  EXPECT_TRUE(AwaitEmpty());
  EXPECT_EQ(NumberOf(Hold(5)), 2);
}

TEST_F(PoolRecoveryTest, ASessionThatEndsHasLostIt) {
  MakeWith(Quiet(2), Leave({5, 6}));
  pool_->EndSession(SessionId(5));
  EXPECT_TRUE(upstream_->AwaitStory("end 1"));
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 1));
  EXPECT_EQ(ReasonOf(TakeUp(0, 5, sockets_[0].raw()).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_TRUE(TakeUp(1, 6, sockets_[1].raw()).ok());
}

TEST_F(PoolRecoveryTest, ALeaseIsGivenBackWithoutBeingTakenUp) {
  MakeWith(Quiet(2), Leave({5, 5}));
  EXPECT_FALSE(pool_->GiveUp(leases_[0], SessionId(6)));
  EXPECT_TRUE(pool_->GiveUp(leases_[0], SessionId(5)));
  EXPECT_FALSE(pool_->GiveUp(leases_[0], SessionId(5)));
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 1));
}

TEST_F(PoolRecoveryTest, AnUpstreamThatCannotBeAskedIsAskedAgain) {
  upstream_->Answer(FakeCall::kEnd, absl::UnavailableError("away"));
  MakeWith(Quiet(1), Leave({0}));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 2));
  EXPECT_EQ(Slots(SlotState::kRecovering), 1);
  EXPECT_EQ(OpenLedger()->TakeConnections().size(), 1u);
  upstream_->LetAll(FakeCall::kEnd);
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 0));
  EXPECT_TRUE(OpenLedger()->TakeConnections().empty());
}

TEST_F(PoolRecoveryTest, OneThatDoesNotEndKeepsItsOwnPlaceOnly) {
  upstream_->Hold(FakeCall::kEnd);
  MakeWith(Quiet(2), Leave({0, 0}));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 1));
  Request waiting = Ask(3);
  ASSERT_TRUE(upstream_->Let(FakeCall::kEnd, absl::AbortedError("it waits for a lock")));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 2));
  ASSERT_TRUE(upstream_->Let(FakeCall::kEnd));
  {
    const GrantedLease other = *Answer(waiting);
    EXPECT_EQ(NumberOf(other), 3);
    EXPECT_EQ(OpenLedger()->TakeConnections().size(), 2u);
    EXPECT_TRUE(upstream_->AwaitBegun(FakeCall::kStop, 3)) << "it is stopped again";
    EXPECT_EQ(upstream_->Begun(FakeCall::kEnd), 2) << "that takes a connection, for which there is no room";
    EXPECT_EQ(Slots(SlotState::kRecovering), 1);
    EXPECT_TRUE(GiveBack(other, 3).ok());
  }
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 3)) << "what came back has made room";
  EXPECT_EQ(Slots(SlotState::kRecovering), 2);
  upstream_->LetAll(FakeCall::kEnd);
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 0));
  EXPECT_TRUE(OpenLedger()->TakeConnections().empty());
}

TEST_F(PoolRecoveryTest, WhereNoRoomComesFreeItIsAskedOnceInAWhile) {
  upstream_->Answer(FakeCall::kEnd, absl::AbortedError("it waits for a lock"));
  MakeWith(Quiet(1), Leave({0}));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 1));
  ASSERT_TRUE(upstream_->AwaitBegun(FakeCall::kStop, 3));
  EXPECT_EQ(upstream_->Begun(FakeCall::kEnd), 1) << "each is one connection more than max";
  fake_clock_.Advance(absl::Seconds(30));
  EXPECT_TRUE(upstream_->AwaitBegun(FakeCall::kEnd, 2));
  EXPECT_EQ(Slots(SlotState::kRecovering), 1);
}

TEST_F(PoolRecoveryTest, AnotherCrashBeforeAnybodyCameLosesNothing) {
  MakeWith(Quiet(2), Leave({5}));
  pool_.reset();
  io_ = std::make_unique<IoThreads>(2);
  ledger_ = nullptr;
  ledger_ = OpenLedger();
  MakeWith(Quiet(2), ledger_->TakeConnections());
  EXPECT_TRUE(TakeUp(0, 5, sockets_[0].raw()).ok());
}

class PoolRecoveryTimeTest : public PoolRecoveryTest {
 protected:
  const Clock& clock() const override { return system_clock_; }
  SystemClock system_clock_;
};

TEST_F(PoolRecoveryTimeTest, WhatNobodyTakesUpInTimeIsEnded) {
  MakeWith(Quiet(2), Leave({5, 6}), absl::Milliseconds(20));
  EXPECT_TRUE(AwaitSlots(SlotState::kRecovering, 0));
  EXPECT_TRUE(Told("end 1") && Told("end 2"));
}

}  // namespace
}  // namespace lessor
