#include "daemon/lease/circuit.h"

#include <algorithm>

#include "gtest/gtest.h"

#include "daemon/base/fake_clock.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr CircuitLimits kLimits = {
    .initial = absl::Milliseconds(100), .max = absl::Seconds(2), .failures_to_open = 3};

class CircuitTest : public testing::Test {
 protected:
  void Fail(absl::string_view why = "connection refused") {
    circuit_.OnFailure(clock_.Now(), clock_.WallNow(), absl::UnavailableError(why), random_);
  }
  void FailTimes(int times) {
    for (int i = 0; i < times; ++i) {
      clock_.AdvanceTo(std::max(clock_.Now(), circuit_.next_attempt()));
      EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
      Fail();
    }
  }
  absl::Duration Wait() const { return circuit_.next_attempt() - clock_.Now(); }

  FakeClock clock_;
  Random random_{1};
  Circuit circuit_{kLimits};
};

TEST_F(CircuitTest, WithoutFailuresAnyNumberOfConnectsMayBegin) {
  EXPECT_EQ(circuit_.state(), CircuitState::kClosed);
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 1000));
  EXPECT_TRUE(circuit_.FailFast(clock_.Now()).ok());
  EXPECT_TRUE(circuit_.last_error().ok());
  EXPECT_EQ(circuit_.last_error_time(), absl::InfinitePast());
}

TEST_F(CircuitTest, AfterAFailureConnectsGoOneAtATimeAndNotBeforeTheBackoff) {
  Fail();
  EXPECT_EQ(circuit_.state(), CircuitState::kClosed);
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 0));
  clock_.AdvanceTo(circuit_.next_attempt() - absl::Nanoseconds(1));
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 0));
  clock_.AdvanceTo(circuit_.next_attempt());  // the boundary itself is enough
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 1));
  EXPECT_TRUE(circuit_.FailFast(clock_.Now()).ok()) << "waiters wait while it is closed";
}

TEST_F(CircuitTest, OpensAtTheGivenNumberOfFailuresInARow) {
  FailTimes(2);
  EXPECT_EQ(circuit_.state(), CircuitState::kClosed);
  FailTimes(1);
  EXPECT_EQ(circuit_.state(), CircuitState::kOpen);
  EXPECT_EQ(circuit_.failures(), 3);
}

TEST_F(CircuitTest, ASuccessInBetweenStartsTheCountAndTheBackoffAfresh) {
  FailTimes(2);
  circuit_.OnSuccess();
  EXPECT_EQ(circuit_.failures(), 0);
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 7));
  Fail();
  EXPECT_LE(Wait(), kLimits.initial * 1.25);
  FailTimes(1);
  EXPECT_EQ(circuit_.state(), CircuitState::kClosed);
}

TEST_F(CircuitTest, BecomesHalfOpenWhenAskedAtTheNextAttemptAndLetsOneProbeThrough) {
  FailTimes(3);
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 0));
  EXPECT_EQ(circuit_.state(), CircuitState::kOpen);
  clock_.AdvanceTo(circuit_.next_attempt());
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 1)) << "an earlier connect is still under way";
  EXPECT_EQ(circuit_.state(), CircuitState::kOpen);
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  EXPECT_EQ(circuit_.state(), CircuitState::kHalfOpen);
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 1));
  EXPECT_TRUE(circuit_.FailFast(clock_.Now()).ok()) << "the probe's outcome may be waited for";
}

TEST_F(CircuitTest, AProbeThatNeverBeganMayBeTriedAgain) {
  FailTimes(3);
  clock_.AdvanceTo(circuit_.next_attempt());
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  EXPECT_EQ(circuit_.state(), CircuitState::kHalfOpen);
}

TEST_F(CircuitTest, AFailedProbeOpensItAgainForLonger) {
  FailTimes(3);
  const absl::Duration before = Wait();
  clock_.AdvanceTo(circuit_.next_attempt());
  ASSERT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  Fail();
  EXPECT_EQ(circuit_.state(), CircuitState::kOpen);
  EXPECT_GT(Wait(), before);
}

TEST_F(CircuitTest, ASuccessfulProbeClosesItAndKeepsTheLastErrorForPeople) {
  FailTimes(3);
  const absl::Time failed_at = circuit_.last_error_time();
  clock_.AdvanceTo(circuit_.next_attempt());
  ASSERT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
  circuit_.OnSuccess();
  EXPECT_EQ(circuit_.state(), CircuitState::kClosed);
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 5));
  EXPECT_EQ(circuit_.last_error().message(), "connection refused");
  EXPECT_EQ(circuit_.last_error_time(), failed_at);
}

TEST_F(CircuitTest, ALateSuccessOfAnEarlierConnectClosesAnOpenCircuit) {
  FailTimes(3);
  circuit_.OnSuccess();
  EXPECT_EQ(circuit_.state(), CircuitState::kClosed);
}

TEST_F(CircuitTest, TheBackoffDoublesUpToItsMaximumWithinTheJitter) {
  absl::Duration expected = kLimits.initial;
  for (int i = 0; i < 100; ++i) {
    FailTimes(1);
    EXPECT_GE(Wait(), expected * 0.75) << i;
    EXPECT_LE(Wait(), expected * 1.25) << i;
    expected = std::min(expected * 2, kLimits.max);
  }
}

TEST_F(CircuitTest, TheJitterSpreadsOverItsWholeRangeAndASeedReplaysIt) {
  absl::Duration shortest = absl::InfiniteDuration();
  absl::Duration longest = absl::ZeroDuration();
  for (uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    Random same(seed);
    Circuit circuit(kLimits);
    Circuit twin(kLimits);
    circuit.OnFailure(clock_.Now(), clock_.WallNow(), absl::UnavailableError("x"), random);
    twin.OnFailure(clock_.Now(), clock_.WallNow(), absl::UnavailableError("x"), same);
    EXPECT_EQ(circuit.next_attempt(), twin.next_attempt());
    shortest = std::min(shortest, circuit.next_attempt() - clock_.Now());
    longest = std::max(longest, circuit.next_attempt() - clock_.Now());
  }
  EXPECT_LT(shortest, kLimits.initial * 0.8);
  EXPECT_GT(longest, kLimits.initial * 1.2);
}

TEST_F(CircuitTest, ConnectsThatFailTogetherAreOneStepOfTheBackoff) {
  for (int i = 0; i < 20; ++i) Fail();
  EXPECT_EQ(circuit_.state(), CircuitState::kOpen);
  EXPECT_LE(Wait(), kLimits.initial * 1.25);
}

TEST_F(CircuitTest, FailsFastWithTheUpstreamsWordsAndTheTimeToTheNextAttempt) {
  FailTimes(2);
  clock_.AdvanceTo(circuit_.next_attempt());
  Fail("FATAL: too many connections");
  const absl::Status status = circuit_.FailFast(clock_.Now());
  EXPECT_EQ(ReasonOf(status), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(status.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(status.message(), "FATAL: too many connections");
  EXPECT_EQ(RetryAfterOf(status), Wait());
  clock_.AdvanceTo(circuit_.next_attempt() + absl::Seconds(1));
  EXPECT_GT(RetryAfterOf(circuit_.FailFast(clock_.Now())), absl::ZeroDuration()) << "always a hint";
}

TEST_F(CircuitTest, AnErrorThatHasAReasonKeepsIt) {
  for (int i = 0; i < 3; ++i) {
    circuit_.OnFailure(clock_.Now(), clock_.WallNow(),
                       ReasonError(v1::Reason::HANDOFF_ENCRYPTED, "the server insists on TLS"), random_);
  }
  EXPECT_EQ(ReasonOf(circuit_.FailFast(clock_.Now())), v1::Reason::HANDOFF_ENCRYPTED);
  EXPECT_GT(RetryAfterOf(circuit_.FailFast(clock_.Now())), absl::ZeroDuration());
}

TEST_F(CircuitTest, NewLimitsHoldFromTheNextFailureOn) {
  FailTimes(1);
  circuit_.SetLimits({.initial = absl::Seconds(10), .max = absl::Seconds(10), .failures_to_open = 2});
  EXPECT_LE(Wait(), kLimits.initial * 1.25);
  FailTimes(1);
  EXPECT_EQ(circuit_.state(), CircuitState::kOpen);
  EXPECT_GE(Wait(), absl::Seconds(7.5));
}

TEST_F(CircuitTest, AJumpOfTheWallClockChangesNoDecision) {
  FailTimes(1);
  const MonoTime next = circuit_.next_attempt();
  clock_.JumpWall(-absl::Hours(24));
  EXPECT_EQ(circuit_.next_attempt(), next);
  EXPECT_FALSE(circuit_.MayConnect(clock_.Now(), 0));
  clock_.AdvanceTo(next);
  EXPECT_TRUE(circuit_.MayConnect(clock_.Now(), 0));
}

TEST(CircuitStateTest, StatesHaveNames) {
  EXPECT_EQ(Name(CircuitState::kClosed), "closed");
  EXPECT_EQ(Name(CircuitState::kOpen), "open");
  EXPECT_EQ(Name(CircuitState::kHalfOpen), "half_open");
}

}  // namespace
}  // namespace lessor
