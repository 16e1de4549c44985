// Agents that die or hang up while they hold leases. The same on kernels that know less about processes:
// failpoints take SO_PEERPIDFD (Linux 6.5) and the pidfds' own inodes (6.9) away.
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

struct Kernel {
  std::string name;
  std::string failpoints;
};
void PrintTo(const Kernel& kernel, std::ostream* out) {
  *out << kernel.name;
}

class DeathTest : public ::testing::TestWithParam<Kernel> {
 protected:
  DeathTest() : before_(lessord_.footprint()) {}
  ~DeathTest() override { EXPECT_TRUE(lessord_.SettlesTo(before_)); }

  std::string Settings() const {
    return absl::StrCat("pools: {main: {max: 2, upstream: '", upstream_.uri(), "'}}\n");
  }
  std::vector<std::string> Environment() const {
    if (GetParam().failpoints.empty()) return {};
    return {"LESSOR_FAILPOINTS=" + GetParam().failpoints};
  }
  // Takes the pool's two connections, and tells `more`.
  void HoldBoth(const ForkedAgent::Hold& hold, const std::string& more = "held") const {
    RawAgent agent(lessord_.attach_socket());
    const bool attached = agent.Hello("victim").ok();
    auto one = agent.Acquire("main");
    auto two = agent.Acquire("main");
    hold(attached && one.ok() && two.ok() ? more : "failed");
  }
  // That the pool is whole: both connections can be had, and neither is one that the dead agent had (1 and
  // 2).
  void ExpectPoolWhole() const {
    RawAgent heir(lessord_.attach_socket());
    ASSERT_TRUE(heir.Hello("heir").ok());
    absl::StatusOr<RawAgent::Held> one = heir.Acquire("main");
    absl::StatusOr<RawAgent::Held> two = heir.Acquire("main");
    ASSERT_TRUE(one.ok() && two.ok()) << one.status() << two.status();
    EXPECT_GT(NumberOf(one->fd.raw()), 2);
    EXPECT_GT(NumberOf(two->fd.raw()), 2);
  }

  Upstream upstream_{Upstream::Manner::kNumbered, Upstream::Door::kTcp};
  Lessord lessord_{{.settings = Settings(), .environment = Environment()}};
  const Footprint before_;
};

TEST_P(DeathTest, WhatAKilledAgentHeldIsBack) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) { HoldBoth(hold); });
  ASSERT_EQ(victim.told(), "held");
  victim.Kill();
  victim.Reap();
  ExpectPoolWhole();
}

TEST_P(DeathTest, ZombieThatNobodyReapsIsDead) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) { HoldBoth(hold); });
  ASSERT_EQ(victim.told(), "held");
  victim.Kill();
  ExpectPoolWhole();
}

TEST_P(DeathTest, WaiterGetsWhatADyingAgentHeld) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) { HoldBoth(hold); });
  ASSERT_EQ(victim.told(), "held");
  RawAgent heir(lessord_.attach_socket());
  ASSERT_TRUE(heir.Hello("heir").ok());
  const uint64_t waiting = heir.BeginAcquire("main");
  ASSERT_TRUE(heir.List().ok());  // so the acquire has been read
  victim.Kill();
  EXPECT_TRUE(RawAgent::TakeHeld(heir.Answer(waiting)).ok());
}

// The fork keeps the connection open, so there is no EOF: only the pidfd tells.
TEST_P(DeathTest, ForkedChildThatStillHoldsTheSocketKeepsNothingAlive) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    RawAgent agent(lessord_.attach_socket());
    (void)agent.Hello("victim");
    auto one = agent.Acquire("main");
    auto two = agent.Acquire("main");
    const pid_t child = ::fork();
    if (child == 0) {
      for (;;) ::pause();
    }
    hold(one.ok() && two.ok() ? absl::StrCat(child) : "failed");
  });
  pid_t child = 0;
  ASSERT_TRUE(absl::SimpleAtoi(victim.told(), &child)) << victim.told();
  victim.Kill();
  ExpectPoolWhole();
  EXPECT_EQ(::kill(child, SIGKILL), 0) << "it was there all the time";
}

TEST_P(DeathTest, AgentThatHangsUpWithoutDyingHoldsNothing) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  absl::StatusOr<RawAgent::Held> one = agent.Acquire("main");
  absl::StatusOr<RawAgent::Held> two = agent.Acquire("main");
  ASSERT_TRUE(one.ok() && two.ok());
  agent.HangUp();
  EXPECT_TRUE(ReadsEof(one->fd.raw())) << "what it keeps is of no use";
  EXPECT_TRUE(ReadsEof(two->fd.raw()));
  ExpectPoolWhole();
}

TEST_P(DeathTest, SessionsOfOneProcessShareOnePidfd) {
  constexpr int kSessions = 40;
  std::vector<RawAgent> agents;
  for (int i = 0; i < kSessions; ++i) {
    agents.emplace_back(lessord_.attach_socket());
    ASSERT_TRUE(agents.back().Hello().ok());
  }
  // Not more: what was counted before may have been closing.
  EXPECT_TRUE(
      Eventually([&] { return lessord_.footprint().descriptors <= before_.descriptors + kSessions + 1; }));
}

TEST_P(DeathTest, OfTwoSessionsOfAProcessOneMayClose) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    auto closed = std::make_unique<RawAgent>(lessord_.attach_socket());
    (void)closed->Hello("closed");
    auto lost = closed->Acquire("main");
    RawAgent kept(lessord_.attach_socket());
    (void)kept.Hello("kept");
    auto held = kept.Acquire("main");
    closed.reset();
    const bool cut = ReadsEof(lost->fd.raw());
    hold(cut && NumberOf(held->fd.raw()) != 0 ? "held" : "failed");
  });
  ASSERT_EQ(victim.told(), "held");
  EXPECT_EQ(lessord_.Metric("lessor_sessions"), 1);
  victim.Kill();
  ExpectPoolWhole();
}

TEST_P(DeathTest, AgentThatDiesBeforeItsHelloIsForgotten) {
  for (int i = 0; i < 10; ++i) {
    ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
      const RawAgent agent(lessord_.attach_socket());
      hold("connected");
    });
    ASSERT_EQ(victim.told(), "connected");
    victim.Kill();
  }
}

TEST_P(DeathTest, ManyDeathsAtOnceLeaveNothing) {
  std::vector<std::unique_ptr<ForkedAgent>> crowd;
  for (int i = 0; i < 16; ++i) {
    crowd.push_back(std::make_unique<ForkedAgent>([&](const ForkedAgent::Hold& hold) {
      RawAgent agent(lessord_.attach_socket());
      (void)agent.Hello();
      const uint64_t waiting = agent.BeginAcquire("main", absl::Seconds(60));
      (void)waiting;
      hold(agent.List().ok() ? "waits" : "failed");
    }));
  }
  for (auto& agent : crowd) ASSERT_EQ(agent->told(), "waits");
  for (auto& agent : crowd) agent->Kill();
  EXPECT_TRUE(lessord_.SettlesTo(before_));
}

INSTANTIATE_TEST_SUITE_P(Kernels, DeathTest,
                         ::testing::Values(Kernel{"Newest", ""}, Kernel{"NoPeerPidfd", "peer_pidfd=error"},
                                           Kernel{"NoPidfsInodes", "pidfs_inode=error"},
                                           Kernel{"Neither", "peer_pidfd=error;pidfs_inode=error"}),
                         [](const auto& instance) { return instance.param.name; });

}  // namespace
}  // namespace lessor::testing
