// How much an agent can ask for over the attach socket, and for how long.
#include <sys/socket.h>

#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

class AttachBoundsTest : public ::testing::Test {
 protected:
  AttachBoundsTest() : before_(lessord_.footprint()) {}
  ~AttachBoundsTest() override { EXPECT_TRUE(lessord_.SettlesTo(before_)); }

  std::string Settings() const {
    return absl::StrCat("sessions: {open_timeout: 200ms}\n",
                        "pools: {main: {max: 4, max_waiters: 5000, upstream: '", upstream_.uri(), "'}}\n");
  }
  RawAgent Attached() const {
    RawAgent agent(lessord_.attach_socket());
    EXPECT_TRUE(agent.Hello().ok());
    return agent;
  }
  // All that the pool has.
  static std::vector<RawAgent::Held> TakeAll(RawAgent& agent) {
    std::vector<RawAgent::Held> all;
    for (int i = 0; i < 4; ++i) {
      absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
      EXPECT_TRUE(held.ok()) << held.status();
      if (held.ok()) all.push_back(*std::move(held));
    }
    return all;
  }

  Upstream upstream_{Upstream::Manner::kNumbered};
  Lessord lessord_{{.settings = Settings()}};
  const Footprint before_;
};

TEST_F(AttachBoundsTest, ConnectionsThatNeverOpenASessionAreClosedAtOpenTimeout) {
  std::vector<RawAgent> silent;
  for (int i = 0; i < 50; ++i) silent.emplace_back(lessord_.attach_socket());
  RawAgent busy = Attached();
  for (RawAgent& agent : silent) EXPECT_TRUE(agent.AtEnd());
  EXPECT_TRUE(busy.List().ok()) << "one that has a session stays";
}

TEST_F(AttachBoundsTest, PipelinedRequestsAreAllAnswered) {
  RawAgent agent = Attached();
  std::vector<uint64_t> ids;
  for (int i = 0; i < 4; ++i) ids.push_back(agent.BeginAcquire("main"));
  for (uint64_t id : ids) EXPECT_TRUE(RawAgent::TakeHeld(agent.Answer(id)).ok());
}

TEST_F(AttachBoundsTest, AnAcquireThatWaitsHoldsUpNothing) {
  RawAgent agent = Attached();
  std::vector<RawAgent::Held> all = TakeAll(agent);
  ASSERT_EQ(all.size(), 4u);
  const uint64_t waiting = agent.BeginAcquire("main");
  EXPECT_TRUE(agent.List().ok());
  ASSERT_TRUE(agent.Release(std::move(all.back())).ok());
  EXPECT_TRUE(RawAgent::TakeHeld(agent.Answer(waiting)).ok());
}

TEST_F(AttachBoundsTest, CancelEndsAnAcquireThatWaits) {
  RawAgent agent = Attached();
  std::vector<RawAgent::Held> all = TakeAll(agent);
  const uint64_t waiting = agent.BeginAcquire("main");
  EXPECT_TRUE(agent.Cancel(waiting).ok());
  EXPECT_EQ(ReasonOf(RawAgent::TakeHeld(agent.Answer(waiting)).status()), v1::Reason::REQUEST_CANCELLED);
  EXPECT_EQ(lessord_.Metric("lessor_pool_waiters{pool=\"main\"}"), 0);
  EXPECT_TRUE(agent.Cancel(waiting).ok()) << "of what is over: nothing to do";
  EXPECT_TRUE(agent.Cancel(999'999).ok());
}

TEST_F(AttachBoundsTest, CancelOfWhatWasGrantedChangesNothing) {
  RawAgent agent = Attached();
  const uint64_t id = agent.BeginAcquire("main");
  absl::StatusOr<RawAgent::Held> held = RawAgent::TakeHeld(agent.Answer(id));
  ASSERT_TRUE(held.ok());
  EXPECT_TRUE(agent.Cancel(id).ok());
  EXPECT_NE(NumberOf(held->fd.raw()), 0);
}

TEST_F(AttachBoundsTest, CloseIsAnsweredAndReleasesWhatIsHeld) {
  RawAgent agent = Attached();
  std::vector<RawAgent::Held> all = TakeAll(agent);
  v1::AttachRequest close;
  close.mutable_close();
  absl::StatusOr<RawAgent::Received> answer = agent.Ask(close);
  ASSERT_TRUE(answer.ok()) << answer.status();
  EXPECT_EQ(answer->reply.close().leases_released(), 4u);
  EXPECT_TRUE(agent.AtEnd());
  for (const RawAgent::Held& held : all) EXPECT_TRUE(ReadsEof(held.fd.raw()));
}

TEST_F(AttachBoundsTest, MoreThan1024WaitingAcquiresAreRefused) {
  RawAgent holder = Attached();
  std::vector<RawAgent::Held> all = TakeAll(holder);
  RawAgent agent = Attached();
  std::vector<uint64_t> ids;
  for (int i = 0; i < 1030; ++i) ids.push_back(agent.BeginAcquire("main", absl::Seconds(60)));
  for (size_t i = 1024; i < ids.size(); ++i) {
    EXPECT_EQ(ReasonOf(RawAgent::TakeHeld(agent.Answer(ids[i])).status()), v1::Reason::QUOTA_EXCEEDED);
  }
  EXPECT_EQ(lessord_.Metric("lessor_pool_waiters{pool=\"main\"}"), 1024);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(agent.Cancel(ids[static_cast<size_t>(i)]).ok());
  const uint64_t again = agent.BeginAcquire("main", absl::ZeroDuration());
  EXPECT_EQ(ReasonOf(RawAgent::TakeHeld(agent.Answer(again)).status()), v1::Reason::POOL_EXHAUSTED)
      << "there is room again";
}

TEST_F(AttachBoundsTest, AnswerThatDoesNotFitIsRefused) {
  RawAgent holder = Attached();
  std::vector<RawAgent::Held> all = TakeAll(holder);
  RawAgent agent = Attached();
  for (int i = 0; i < 1000; ++i) agent.BeginAcquire("main", absl::Seconds(60));
  EXPECT_EQ(ReasonOf(agent.List().status()), v1::Reason::REQUEST_INVALID);
  EXPECT_TRUE(agent.Cancel(1).ok()) << "the connection stays";
}

TEST_F(AttachBoundsTest, BatchGivesADescriptorForEachLease) {
  RawAgent agent = Attached();
  v1::AttachRequest request;
  for (int i = 0; i < 6; ++i) {
    *request.mutable_acquire_batch()->add_requests() =
        AcquireRequestFor(i == 2 ? "nowhere" : "main", absl::ZeroDuration());
  }
  std::vector<RawAgent::Held> warm = TakeAll(agent);  // so that none has to wait for a connect
  for (RawAgent::Held& held : warm) ASSERT_TRUE(agent.Release(std::move(held)).ok());
  ASSERT_TRUE(Eventually([&] { return lessord_.Slots("main", "idle") == 4; }));
  absl::StatusOr<RawAgent::Received> answer = agent.Ask(request);
  ASSERT_TRUE(answer.ok()) << answer.status();
  const auto& results = answer->reply.acquire_batch().results();
  ASSERT_EQ(results.size(), 6);
  EXPECT_EQ(ReasonOf(FromWire(results[2].error())), v1::Reason::POOL_UNKNOWN);
  EXPECT_EQ(ReasonOf(FromWire(results[5].error())), v1::Reason::POOL_EXHAUSTED);
  ASSERT_EQ(answer->fds.size(), 4u);
  std::set<int> numbers;
  for (const UniqueFd& fd : answer->fds) numbers.insert(NumberOf(fd.raw()));
  EXPECT_EQ(numbers.size(), 4u);
  EXPECT_FALSE(numbers.contains(0));
}

}  // namespace
}  // namespace lessor::testing
