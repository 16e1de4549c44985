// Agents that do not read: neither frames nor the descriptors beside them. They are bounded, and nobody else
// waits for them.
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

#include "daemon/base/reason.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

constexpr int kUnreadMax = 16;           // of one session, as docs/protocol.md says
constexpr size_t kGrowthMax = 16 << 20;  // bytes; with the sanitizers' own
constexpr absl::Duration kPromptly = absl::Milliseconds(500);

std::string PoolSettings(const Upstream& upstream, int max) {
  return absl::StrCat("pools: {main: {max: ", max, ", min: ", max, ", upstream: '", upstream.uri(), "'}}\n");
}

RawAgent Attach(const Lessord& lessord) {
  RawAgent agent(lessord.attach_socket());
  EXPECT_TRUE(agent.Hello().ok());
  return agent;
}

// That an agent with manners is served as if nothing were wrong.
void ExpectServedPromptly(RawAgent& agent) {
  const absl::Time began = absl::Now();
  absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  EXPECT_NE(NumberOf(held->fd.raw()), 0);
  ASSERT_TRUE(agent.Release(*std::move(held)).ok());
  EXPECT_LT(absl::Now() - began, kPromptly);
}

TEST(AttachUnreadTest, AgentThatReadsNoFramesIsBoundedAndHungUpOn) {
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = PoolSettings(upstream, 2)});
  RawAgent other = Attach(lessord);
  ExpectServedPromptly(other);
  const Footprint before = lessord.footprint();
  const size_t resident = lessord.resident_bytes();
  {
    std::vector<RawAgent> deaf;
    for (int i = 0; i < 8; ++i) deaf.push_back(Attach(lessord));
    v1::AttachRequest list;
    list.set_request_id(9);
    list.mutable_list();
    // Until each is stuck: both sockets are full, and the broker reads no more of it.
    ASSERT_TRUE(Eventually([&] {
      bool moved = false;
      for (RawAgent& agent : deaf) {
        while (agent.TrySend(list)) moved = true;
      }
      ExpectServedPromptly(other);
      return !moved;
    }));
    EXPECT_LT(lessord.resident_bytes(), resident + kGrowthMax);
    for (RawAgent& agent : deaf) EXPECT_TRUE(agent.WaitForHangUp());  // after kStallMax
    EXPECT_TRUE(lessord.SettlesTo(before)) << "although the agents are still there";
  }
  ExpectServedPromptly(other);
}

TEST(AttachUnreadTest, AgentThatReadsAgainInTimeGetsEveryAnswer) {
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = PoolSettings(upstream, 2)});
  RawAgent agent = Attach(lessord);
  v1::AttachRequest list;
  list.mutable_list();
  uint64_t sent = 0;
  do {
    list.set_request_id(agent.NextId());
  } while (agent.TrySend(list) && ++sent > 0);
  for (uint64_t i = 0; i < sent; ++i) {
    std::optional<RawAgent::Received> answer = agent.Receive();
    ASSERT_TRUE(answer.has_value()) << i << " of " << sent;
    EXPECT_TRUE(answer->reply.has_list());
  }
  EXPECT_TRUE(agent.List().ok());
}

TEST(AttachUnreadTest, MoreThan16UnreadDescriptorsAreHeldBackAndRefused) {
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = PoolSettings(upstream, 24)});
  ASSERT_TRUE(Eventually([&] { return lessord.Slots("main", "idle") == 24; }));
  const Footprint before = lessord.footprint();
  {
    RawAgent agent = Attach(lessord);
    for (int i = 0; i < kUnreadMax + 1; ++i) agent.BeginAcquire("main");
    // The lease of the one that was refused is back in the pool, while the agent still reads nothing.
    ASSERT_TRUE(Eventually(
        [&] { return lessord.Metric("lessor_leases_total{outcome=\"unsent\",pool=\"main\"}") == 1; }));
    EXPECT_EQ(lessord.Slots("main", "lent"), kUnreadMax);
    std::vector<RawAgent::Held> held;
    for (int i = 0; i < kUnreadMax + 1; ++i) {
      std::optional<RawAgent::Received> answer = agent.Receive();
      ASSERT_TRUE(answer.has_value());
      absl::StatusOr<RawAgent::Held> one = RawAgent::TakeHeld(*std::move(answer));
      if (one.ok()) {
        EXPECT_NE(NumberOf(one->fd.raw()), 0);
        held.push_back(*std::move(one));
      } else {
        EXPECT_EQ(ReasonOf(one.status()), v1::Reason::DESCRIPTORS_UNREAD) << one.status();
        EXPECT_GT(RetryAfterOf(one.status()), absl::ZeroDuration());
      }
    }
    EXPECT_EQ(held.size(), static_cast<size_t>(kUnreadMax));
    EXPECT_TRUE(agent.Acquire("main").ok()) << "who has read is served again";
  }
  EXPECT_TRUE(lessord.SettlesTo(before));
}

// What the first gives back goes to the second of the same agent, which is refused in its turn.
TEST(AttachUnreadTest, RequestsOfAnAgentThatReadsNothingAreRefusedOneAfterAnother) {
  constexpr int kWaiting = 2;
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = PoolSettings(upstream, kUnreadMax + 1)});
  ASSERT_TRUE(Eventually([&] { return lessord.Slots("main", "idle") == kUnreadMax + 1; }));
  RawAgent other = Attach(lessord);
  absl::StatusOr<RawAgent::Held> held = other.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  RawAgent deaf = Attach(lessord);
  for (int i = 0; i < kUnreadMax + kWaiting; ++i) deaf.BeginAcquire("main", absl::Minutes(1));
  ASSERT_TRUE(Eventually([&] { return lessord.Metric("lessor_pool_waiters{pool=\"main\"}") == kWaiting; }));
  ASSERT_TRUE(other.Release(*std::move(held)).ok());
  ASSERT_TRUE(Eventually(
      [&] { return lessord.Metric("lessor_leases_total{outcome=\"unsent\",pool=\"main\"}") == kWaiting; }));
  int granted = 0;
  for (int i = 0; i < kUnreadMax + kWaiting; ++i) {
    std::optional<RawAgent::Received> answer = deaf.Receive();
    ASSERT_TRUE(answer.has_value()) << i;
    const absl::StatusOr<RawAgent::Held> one = RawAgent::TakeHeld(*std::move(answer));
    if (one.ok()) {
      ++granted;
    } else {
      EXPECT_EQ(ReasonOf(one.status()), v1::Reason::DESCRIPTORS_UNREAD) << one.status();
    }
  }
  EXPECT_EQ(granted, kUnreadMax);
  ExpectServedPromptly(other);
}

// The connection is somebody else's by then.
TEST(AttachUnreadTest, DescriptorThatWaitsIsNotSentOnceItsLeaseHasEnded) {
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = PoolSettings(upstream, kUnreadMax + 1)});
  ASSERT_TRUE(Eventually([&] { return lessord.Slots("main", "idle") == kUnreadMax + 1; }));
  // It waits for a second only, then it is refused for another reason: on a slow machine more than one try.
  bool in_time = false;
  for (int tries = 0; tries < 20 && !in_time; ++tries) {
    RawAgent deaf(lessord.attach_socket());
    const absl::StatusOr<v1::OpenSessionResponse> session = deaf.Hello();
    ASSERT_TRUE(session.ok()) << session.status();
    RawAgent hand(lessord.attach_socket());
    ASSERT_TRUE(hand.Join(session->session_id(), session->session_secret()).ok());
    for (int i = 0; i < kUnreadMax + 1; ++i) deaf.BeginAcquire("main");
    uint64_t last = 0;
    ASSERT_TRUE(Eventually([&] {
      const absl::StatusOr<v1::ListResponse> list = hand.List();
      if (!list.ok()) return false;
      for (const v1::LeaseInfo& lease : list->leases()) last = std::max(last, lease.lease_id());
      return list->leases_size() == kUnreadMax + 1;
    }));
    in_time = hand.Release(last).ok();
    int granted = 0;
    for (int i = 0; i < kUnreadMax + 1; ++i) {
      const absl::StatusOr<RawAgent::Held> one = RawAgent::TakeHeld(deaf.Receive().value());
      if (one.ok()) {
        ++granted;
        EXPECT_NE(one->lease.lease_id(), last);
      } else if (in_time) {
        EXPECT_EQ(ReasonOf(one.status()), v1::Reason::LEASE_UNKNOWN) << one.status();
      }
    }
    EXPECT_EQ(granted, kUnreadMax);
  }
  EXPECT_TRUE(in_time);
}

// The kernel allows a user as many descriptors under way as one of its processes may have open, all sockets
// together; root is exempt, so the broker must be somebody else.
TEST(AttachUnreadTest, UnreadDescriptorsOfManySessionsDoNotHitOthers) {
  const Account account = UnprivilegedAccount();
  if (account.uid == 0) GTEST_SKIP() << "needs a user that is not root";
  constexpr int kLimit = 400;
  constexpr int kGreedy = 30;  // 30 * 16 unread descriptors are more than the kernel allows
  const Upstream upstream(Upstream::Manner::kNumbered);
  // More than the greedy can keep at a time, in frames that wait to be sent: the pool is not what is short.
  const Lessord lessord({.settings = PoolSettings(upstream, 2 * kGreedy) + "sessions: {per_uid_max: 100}\n",
                         .account = account,
                         .descriptors_max = kLimit});
  RawAgent other = Attach(lessord);
  ExpectServedPromptly(other);
  const Footprint before = lessord.footprint();
  {
    // Each gives its leases back over a second connection of its session, and never reads the first.
    std::vector<RawAgent> deaf;
    std::vector<RawAgent> hands;
    for (int i = 0; i < kGreedy; ++i) {
      deaf.emplace_back(lessord.attach_socket());
      absl::StatusOr<v1::OpenSessionResponse> session = deaf.back().Hello();
      ASSERT_TRUE(session.ok()) << session.status();
      hands.emplace_back(lessord.attach_socket());
      ASSERT_TRUE(hands.back().Join(session->session_id(), session->session_secret()).ok());
      for (int round = 0; round < kUnreadMax; ++round) {
        deaf.back().BeginAcquire("main", absl::ZeroDuration());
        absl::StatusOr<v1::ListResponse> held = hands.back().List();
        ASSERT_TRUE(held.ok()) << held.status();
        for (const v1::LeaseInfo& lease : held->leases()) {
          if (lease.state() == v1::LeaseInfo::HELD) (void)hands.back().Release(lease.lease_id());
        }
      }
      ASSERT_NO_FATAL_FAILURE(ExpectServedPromptly(other));
    }
    for (int i = 0; i < 20; ++i) ASSERT_NO_FATAL_FAILURE(ExpectServedPromptly(other));
  }
  ExpectServedPromptly(other);
  EXPECT_TRUE(lessord.SettlesTo(before));
}

}  // namespace
}  // namespace lessor::testing
