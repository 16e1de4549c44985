// Upstreams that do nothing right, and what comes of those who wait for them.
#include <sys/socket.h>

#include <ostream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

#include "daemon/base/reason.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

RawAgent Attach(const Lessord& lessord) {
  RawAgent agent(lessord.attach_socket());
  EXPECT_TRUE(agent.Hello().ok());
  return agent;
}

struct BadUpstream {
  std::string name;
  std::string scheme;  // "redis", "postgresql"
  Upstream::Manner manner;
  bool refuses = false;
};
void PrintTo(const BadUpstream& upstream, std::ostream* out) {
  *out << upstream.name;
}

class BadUpstreamTest : public ::testing::TestWithParam<BadUpstream> {
 protected:
  BadUpstreamTest() {
    if (GetParam().refuses) upstream_.Refuse();
  }
  std::string Settings() const {
    return absl::StrCat(
        "pools: {main: {max: 4, connect_timeout: 200ms, backoff: {initial: 10ms, max: 50ms}, upstream: '",
        GetParam().scheme, "://127.0.0.1:", upstream_.port(), "'}}\n");
  }

  Upstream upstream_{GetParam().manner, Upstream::Door::kTcp};
  Lessord lessord_{{.settings = Settings()}};
};

TEST_P(BadUpstreamTest, IsQuotedToWhoWaitsAndLeavesNothingBehind) {
  RawAgent agent = Attach(lessord_);
  // The first comes with what the broker opens once and keeps: threads for look-ups, and the like.
  EXPECT_FALSE(agent.Acquire("main").ok());
  const Footprint before = lessord_.footprint();
  for (int i = 0; i < 20; ++i) {
    const absl::Status refused = agent.Acquire("main").status();
    ASSERT_EQ(ReasonOf(refused), v1::Reason::UPSTREAM_UNAVAILABLE) << refused;
    EXPECT_THAT(std::string(refused.message()), HasSubstr("pool 'main'"));
    EXPECT_GT(RetryAfterOf(refused), absl::ZeroDuration()) << "it says when to come back";
  }
  EXPECT_TRUE(lessord_.SettlesTo(before));
  EXPECT_LE(upstream_.open(), 1) << "one connect at a time";
}

TEST_P(BadUpstreamTest, OnesPoolLeavesOtherPoolsAlone) {
  const Upstream good(Upstream::Manner::kNumbered);
  lessord_.WriteSettings(absl::StrCat("pools:\n  main: {max: 4, connect_timeout: 200ms, upstream: '",
                                      GetParam().scheme, "://127.0.0.1:", upstream_.port(),
                                      "'}\n  good: {upstream: '", good.uri(), "'}\n"));
  ASSERT_EQ(lessord_.Lessorctl({"reload"}).exit_code, 0);
  RawAgent agent = Attach(lessord_);
  const uint64_t waiting = agent.BeginAcquire("main");
  absl::StatusOr<RawAgent::Held> held = agent.Acquire("good");
  ASSERT_TRUE(held.ok()) << held.status();
  EXPECT_NE(NumberOf(held->fd.raw()), 0);
  EXPECT_FALSE(RawAgent::TakeHeld(agent.Answer(waiting)).ok());
}

INSTANTIATE_TEST_SUITE_P(
    Manners, BadUpstreamTest,
    ::testing::Values(BadUpstream{"RedisThatNeverAnswers", "redis", Upstream::Manner::kSilent},
                      BadUpstream{"RedisThatClosesAtOnce", "redis", Upstream::Manner::kAbrupt},
                      BadUpstream{"RedisThatIsNone", "redis", Upstream::Manner::kGarbage},
                      BadUpstream{"RedisThatIsNotThere", "redis", Upstream::Manner::kSilent, true},
                      BadUpstream{"PostgresThatNeverAnswers", "postgresql", Upstream::Manner::kSilent},
                      BadUpstream{"PostgresThatClosesAtOnce", "postgresql", Upstream::Manner::kAbrupt},
                      BadUpstream{"PostgresThatIsNone", "postgresql", Upstream::Manner::kGarbage},
                      BadUpstream{"PostgresThatIsNotThere", "postgresql", Upstream::Manner::kSilent, true}),
    [](const auto& instance) { return instance.param.name; });

class FlakyUpstreamTest : public ::testing::TestWithParam<Upstream::Door> {
 protected:
  std::string Settings() const {
    return absl::StrCat("pools: {main: {max: 2, min: 2, backoff: {initial: 5ms, max: 20ms}, upstream: '",
                        upstream_.uri(), "'}}\n");
  }
  // Closes all, and waits until none is taken for alive: what has been looked at within the last
  // millisecond is.
  void CloseAllUnseen() {
    upstream_.CloseAll();
    const absl::Time closed = absl::Now();
    ASSERT_TRUE(Eventually([&] { return absl::Now() - closed > absl::Milliseconds(2); }));
  }

  Upstream upstream_{Upstream::Manner::kNumbered, GetParam()};
  Lessord lessord_{{.settings = Settings()}};
};

TEST_P(FlakyUpstreamTest, IdleConnectionsThatItClosedAreReplaced) {
  RawAgent agent = Attach(lessord_);
  ASSERT_TRUE(Eventually([&] { return lessord_.Slots("main", "idle") == 2; }));
  const Footprint before = lessord_.footprint();
  for (int round = 0; round < 5; ++round) {
    // A look that is under way counts from when its answer is heard: after the close, on a busy machine.
    ASSERT_TRUE(Eventually([&] { return lessord_.Slots("main", "idle") == 2; }));
    const int newest = upstream_.accepted();
    CloseAllUnseen();
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
    ASSERT_TRUE(held.ok()) << held.status();
    EXPECT_GT(NumberOf(held->fd.raw()), newest) << "one that was closed is never lent";
    ASSERT_TRUE(agent.Release(*std::move(held)).ok());
  }
  EXPECT_TRUE(lessord_.SettlesTo(before));
}

TEST_P(FlakyUpstreamTest, LentConnectionsThatItClosedAreNotLentAgain) {
  RawAgent agent = Attach(lessord_);
  ASSERT_TRUE(Eventually([&] { return lessord_.Slots("main", "idle") == 2; }));
  const Footprint before = lessord_.footprint();
  for (int round = 0; round < 5; ++round) {
    // The one beside it is closed too: as new as it may be, it is not made just now.
    ASSERT_TRUE(Eventually([&] { return lessord_.Slots("main", "idle") == 2; }));
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
    ASSERT_TRUE(held.ok()) << held.status();
    const int number = NumberOf(held->fd.raw());
    CloseAllUnseen();
    ASSERT_TRUE(ReadsEof(held->fd.raw()));
    ASSERT_TRUE(agent.Release(*std::move(held)).ok());
    absl::StatusOr<RawAgent::Held> next = agent.Acquire("main");
    ASSERT_TRUE(next.ok()) << next.status();
    EXPECT_GT(NumberOf(next->fd.raw()), number);
    ASSERT_TRUE(agent.Release(*std::move(next)).ok());
  }
  EXPECT_TRUE(lessord_.SettlesTo(before));
}

TEST_P(FlakyUpstreamTest, UnreadWordsOfItAreNotHandedToTheNextHolder) {
  RawAgent agent = Attach(lessord_);
  absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  const int number = NumberOf(held->fd.raw());
  upstream_.SayToAll("for you only\n");
  ASSERT_TRUE(WaitReadable(held->fd.raw()));
  ASSERT_TRUE(agent.Release(*std::move(held)).ok());
  absl::StatusOr<RawAgent::Held> next = agent.Acquire("main");
  ASSERT_TRUE(next.ok()) << next.status();
  EXPECT_NE(NumberOf(next->fd.raw()), number);
}

TEST_P(FlakyUpstreamTest, ThatComesBackServesAgain) {
  RawAgent agent = Attach(lessord_);
  // What it gets it gives back: while something is out, others wait for that.
  const auto why_not = [&] {
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
    if (!held.ok()) return ReasonOf(held.status());
    EXPECT_TRUE(agent.Release(*std::move(held)).ok());
    return v1::Reason::UNSPECIFIED;
  };
  upstream_.Refuse();
  upstream_.CloseAll();
  ASSERT_TRUE(Eventually([&] { return why_not() == v1::Reason::UPSTREAM_UNAVAILABLE; }));
  EXPECT_EQ(lessord_.Metric("lessor_pool_circuit{pool=\"main\",state=\"closed\"}"), 0);
  upstream_.ListenAgain();
  EXPECT_TRUE(Eventually([&] { return why_not() == v1::Reason::UNSPECIFIED; }));
  EXPECT_TRUE(Eventually(
      [&] { return lessord_.Metric("lessor_pool_circuit{pool=\"main\",state=\"closed\"}") == 1; }));
}

INSTANTIATE_TEST_SUITE_P(Doors, FlakyUpstreamTest,
                         ::testing::Values(Upstream::Door::kUnix, Upstream::Door::kTcp),
                         [](const auto& instance) {
                           return instance.param == Upstream::Door::kUnix ? "Unix" : "Tcp";
                         });

}  // namespace
}  // namespace lessor::testing
