// What the broker has too little of: descriptors, places in a queue, and a clock that can be relied on.
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

#include "daemon/base/reason.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/pool_client.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/raw_redis.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

std::string Pool(const Upstream& upstream, const std::string& more) {
  return absl::StrCat("pools: {main: {upstream: '", upstream.uri(), "', ", more, "}}\n");
}

TEST(DescriptorExhaustionTest, CrowdOfAgentsIsTurnedAwayWithTheReasonAndThePoolServesOn) {
  constexpr int kLimit = 400;
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = Pool(upstream, "max: 8"), .descriptors_max = kLimit});
  RawAgent first(lessord.attach_socket());
  ASSERT_TRUE(first.Hello().ok());
  ASSERT_TRUE(first.Release(*first.Acquire("main")).ok());
  const Footprint before = lessord.footprint();
  {
    std::vector<RawAgent> crowd;
    int turned_away = 0;
    for (int i = 0; i < kLimit; ++i) {
      crowd.emplace_back(lessord.attach_socket());
      absl::StatusOr<v1::OpenSessionResponse> opened = crowd.back().Hello();
      if (opened.ok()) continue;
      ++turned_away;
    }
    EXPECT_GT(turned_away, 0);
    EXPECT_GT(static_cast<int>(crowd.size()) - turned_away, 10) << "many are served";
    EXPECT_LT(lessord.open_descriptors(), kLimit) << "some are left for the upstream";
    RawAgent late(lessord.attach_socket());
    const std::optional<RawAgent::Received> why = late.Receive();
    ASSERT_TRUE(why.has_value());
    EXPECT_EQ(ReasonOf(FromWire(why->reply.error())), v1::Reason::DESCRIPTORS_EXHAUSTED);
    EXPECT_TRUE(late.AtEnd());
    absl::StatusOr<RawAgent::Held> held = first.Acquire("main");
    ASSERT_TRUE(held.ok()) << held.status();
    EXPECT_NE(NumberOf(held->fd.raw()), 0);
    ASSERT_TRUE(first.Release(*std::move(held)).ok());
    EXPECT_EQ(lessord.Lessorctl({"status"}).exit_code, 0) << "and so are operators";
  }
  EXPECT_TRUE(lessord.SettlesTo(before));
  RawAgent again(lessord.attach_socket());
  EXPECT_TRUE(again.Hello().ok());
}

// By the pool's socket, where one process can connect as often as it likes.
TEST(DescriptorExhaustionTest, AUserThatTakesAllItCanLeavesRoomForAnother) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  constexpr int kLimit = 400;
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = absl::StrCat("tenants: {guests: {match: {uid: 65534}}}\n",
                                                  Pool(upstream, "max: 8, allow: [default, guests]")),
                         .descriptors_max = kLimit});
  const Footprint before = lessord.footprint();
  {
    std::vector<UniqueFd> crowd;
    int taken = 0;
    for (int i = 0; i < kLimit; ++i) {
      crowd.push_back(ConnectToPool(lessord.runtime_dir() + "/pools/main/sock"));
      char byte = 0;
      const ssize_t got = ::recv(crowd.back().raw(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
      if (got != 0) ++taken;
    }
    EXPECT_TRUE(lessord.WaitForLog("no descriptors left for another client of a user"));
    ForkedAgent guest(
        [&](const ForkedAgent::Hold& hold) {
          int served = 0;
          std::vector<RawAgent> agents;
          for (int i = 0; i < 10; ++i) {
            agents.emplace_back(lessord.attach_socket());
            served += agents.back().Hello().ok() ? 1 : 0;
          }
          hold(absl::StrCat(served));
        },
        Account{65534, 65534});
    EXPECT_EQ(guest.told(), "10");
    EXPECT_GT(taken, 50) << "many are served";
  }
  EXPECT_TRUE(lessord.SettlesTo(before));
}

// In its own protocol, like every other refusal.
TEST(DescriptorExhaustionTest, ADriverThatIsTurnedAwayIsToldWhy) {
  constexpr int kLimit = 200;
  const Upstream upstream(Upstream::Manner::kSilent, Upstream::Door::kTcp);
  const Lessord lessord(
      {.settings = absl::StrCat("pools: {main: {upstream: 'redis://127.0.0.1:", upstream.port(), "'}}\n"),
       .descriptors_max = kLimit});
  const std::string path = lessord.runtime_dir() + "/pools/main/redis.sock";
  std::vector<UniqueFd> crowd;
  for (int i = 0; i < kLimit; ++i) crowd.push_back(ConnectToPool(path));
  EXPECT_THAT(RawRedis(path).Reply().value_or("(end)"),
              HasSubstr("no descriptors left for another client of this user"));
}

// The process's own limit is reached, whatever the budget says: what waits to be accepted waits on.
TEST(DescriptorExhaustionTest, WhatCannotBeAcceptedIsAcceptedOnceItCan) {
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
  GTEST_SKIP() << "UBSan looks at an object's memory through a pipe of its own, and takes it for bad without";
#endif
#endif
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = Pool(upstream, "max: 8"), .descriptors_max = 400});
  rlimit before{};
  ASSERT_EQ(::prlimit(lessord.pid(), RLIMIT_NOFILE, nullptr, &before), 0);
  const rlimit none{3, before.rlim_max};
  ASSERT_EQ(::prlimit(lessord.pid(), RLIMIT_NOFILE, &none, nullptr), 0);
  RawAgent agent(lessord.attach_socket());
  EXPECT_TRUE(lessord.WaitForLog("cannot accept"));
  ASSERT_EQ(::prlimit(lessord.pid(), RLIMIT_NOFILE, &before, nullptr), 0);
  EXPECT_TRUE(agent.Hello().ok());
  EXPECT_TRUE(agent.Acquire("main").ok());
}

TEST(DescriptorExhaustionTest, PoolThatNeedsMoreThanThereAreSaysSoAndBlamesNotTheUpstream) {
  constexpr int kLimit = 96;
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord(
      {.settings = Pool(upstream, "max: 200, acquire_timeout: 300ms"), .descriptors_max = kLimit});
  EXPECT_THAT(lessord.log(), HasSubstr("LimitNOFILE"));
  RawAgent agent(lessord.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  std::vector<RawAgent::Held> held;
  absl::Status refused;
  while (held.size() < kLimit && refused.ok()) {
    absl::StatusOr<RawAgent::Held> one = agent.Acquire("main", absl::Milliseconds(300));
    refused = one.status();
    if (one.ok()) held.push_back(*std::move(one));
  }
  EXPECT_GT(held.size(), 20u);
  EXPECT_THAT(std::string(refused.message()), HasSubstr("descriptors")) << refused;
  EXPECT_EQ(lessord.Metric("lessor_pool_circuit{pool=\"main\",state=\"closed\"}"), 1);
  // What is given back is lent again.
  ASSERT_TRUE(agent.Release(std::move(held.back())).ok());
  EXPECT_TRUE(agent.Acquire("main").ok());
}

TEST(QueueExhaustionTest, FullQueueRefusesAtOnceWithItsLengthAndWhenToComeBack) {
  const Upstream upstream(Upstream::Manner::kNumbered);
  const Lessord lessord({.settings = Pool(upstream, "max: 1, max_waiters: 3")});
  RawAgent agent(lessord.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const Footprint before = lessord.footprint();
  absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  std::vector<uint64_t> waiting;
  for (int i = 0; i < 3; ++i) waiting.push_back(agent.BeginAcquire("main", absl::Hours(1)));
  const absl::Status refused = agent.Acquire("main", absl::Hours(1)).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::QUEUE_FULL) << refused;
  EXPECT_THAT(std::string(refused.message()), HasSubstr("3"));
  EXPECT_GT(RetryAfterOf(refused), absl::ZeroDuration());
  EXPECT_EQ(lessord.Metric("lessor_lease_refusals_total{pool=\"main\",reason=\"queue_full\"}"), 1);
  // Each in its turn.
  for (uint64_t id : waiting) {
    ASSERT_TRUE(agent.Release(*std::move(held)).ok());
    held = RawAgent::TakeHeld(agent.Answer(id));
    ASSERT_TRUE(held.ok()) << held.status();
  }
  ASSERT_TRUE(agent.Release(*std::move(held)).ok());
  EXPECT_TRUE(lessord.SettlesTo(before));
}

// A preloaded library lets the wall clock jump by a day, back and forth. Deadlines are kept by the monotonic
// clock, so nothing comes early, late or twice. (gRPC's own shutdown sleeps by the wall clock: no jump then.)
TEST(ClockTest, WallClockThatJumpsChangesNoDecision) {
  const Upstream upstream(Upstream::Manner::kNumbered);
  const TempFolder folder;
  const std::string tomorrow = folder.path() + "/tomorrow";
  const std::string library = absl::StrCat(::getenv("LESSOR_BUILD_DIR"), "/tests/fault/libjumping_clock.so");
  const Lessord lessord({.settings = Pool(upstream, "max: 1, lease_ttl: 400ms"),
                         .environment = {"LD_PRELOAD=" + library, "LESSOR_TEST_TOMORROW=" + tomorrow}});
  RawAgent agent(lessord.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  for (int round = 0; round < 4; ++round) {
    const absl::Time began = absl::Now();
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
    ASSERT_TRUE(held.ok()) << held.status();
    const uint64_t waiting = agent.BeginAcquire("main", absl::Milliseconds(100));
    ASSERT_TRUE(agent.List().ok());  // so the acquire has been read
    if (round % 2 == 0) {
      std::ofstream(tomorrow) << "\n";
    } else {
      ASSERT_EQ(::unlink(tomorrow.c_str()), 0);
    }
    const absl::Status late = RawAgent::TakeHeld(agent.Answer(waiting)).status();
    EXPECT_EQ(ReasonOf(late), v1::Reason::WAIT_EXPIRED) << late;
    EXPECT_GE(absl::Now() - began, absl::Milliseconds(100));
    const absl::StatusOr<RawAgent::Received> revoked = agent.Event();
    ASSERT_TRUE(revoked.ok()) << revoked.status();
    EXPECT_EQ(revoked->reply.revoked().reason(), "LEASE_EXPIRED");
    EXPECT_GE(absl::Now() - began, absl::Milliseconds(400));
    EXPECT_LT(absl::Now() - began, absl::Seconds(30));
    EXPECT_TRUE(ReadsEof(held->fd.raw()));
  }
  EXPECT_EQ(lessord.Metric("lessor_leases_total{outcome=\"expired\",pool=\"main\"}"), 4);
}

}  // namespace
}  // namespace lessor::testing
