#include "daemon/base/busy_poll.h"

#include <gtest/gtest.h>

#include "absl/time/time.h"

namespace lessor {
namespace {

constexpr absl::Duration kMost = absl::Microseconds(100);

MonoTime At(absl::Duration since_start) {
  return MonoTime::FromStart(since_start);
}

class BusyPollTest : public ::testing::Test {
 protected:
  void WaitShortly(int times) {
    for (int i = 0; i < times; ++i) poll_.OnWaited(absl::Microseconds(90));
  }
  absl::Duration Window() const { return poll_.Window(now_); }

  MonoTime now_ = At(absl::Seconds(1));
  BusyPoll poll_{kMost};
};

TEST_F(BusyPollTest, SleepsAtOnceBeforeItKnowsAnything) {
  EXPECT_EQ(Window(), absl::ZeroDuration());
}

TEST_F(BusyPollTest, ShortWaitsOpenTheWindowUpToItsMost) {
  absl::Duration before;
  for (int i = 0; i < 4; ++i) {
    WaitShortly(1);
    EXPECT_GT(Window(), before) << i;
    before = Window();
  }
  WaitShortly(10);
  EXPECT_EQ(Window(), kMost);
}

TEST_F(BusyPollTest, ItIsNoWiderThanWaitsHaveNeeded) {
  poll_.OnWaited(absl::Microseconds(3));
  const absl::Duration first = Window();
  for (int i = 0; i < 10; ++i) poll_.OnWaited(absl::Microseconds(3));
  EXPECT_EQ(Window(), first);
}

TEST_F(BusyPollTest, OneLongWaitClosesIt) {
  WaitShortly(10);
  poll_.OnWaited(kMost + absl::Microseconds(1));
  EXPECT_EQ(Window(), absl::ZeroDuration());
}

TEST_F(BusyPollTest, WhatComesOnceInAWhileFindsItAsleep) {
  for (int i = 0; i < 100; ++i) {
    poll_.OnWaited(absl::Milliseconds(5));
    EXPECT_EQ(Window(), absl::ZeroDuration());
    poll_.OnWaited(absl::Microseconds(60));  // the answer to it
    EXPECT_LE(Window(), absl::Microseconds(10));
  }
}

TEST_F(BusyPollTest, OthersThatRunShortlyAreWhatYieldingIsFor) {
  WaitShortly(10);
  EXPECT_TRUE(poll_.OnYielded(now_, kMost - absl::Microseconds(1)));
  EXPECT_EQ(Window(), kMost);
}

TEST_F(BusyPollTest, WhoIsKeptAwayForLongerThanTheWindowSleeps) {
  WaitShortly(10);
  EXPECT_FALSE(poll_.OnYielded(now_, kMost));
  EXPECT_EQ(Window(), absl::ZeroDuration());
}

TEST_F(BusyPollTest, WhoIsKeptAwaySleepsAHundredTimesAsLong) {
  WaitShortly(10);
  const absl::Duration away = absl::Milliseconds(3);
  EXPECT_FALSE(poll_.OnYielded(now_, away));
  const MonoTime lost = now_;
  now_ = lost + 100 * away - absl::Microseconds(1);
  WaitShortly(10);
  EXPECT_EQ(Window(), absl::ZeroDuration());
  now_ = lost + 100 * away;
  EXPECT_EQ(Window(), kMost);
}

TEST_F(BusyPollTest, WhoWasFrozenForAnHourDoesNotSleepForDays) {
  WaitShortly(10);
  EXPECT_FALSE(poll_.OnYielded(now_, absl::Hours(1)));
  now_ = now_ + absl::Seconds(10);
  EXPECT_EQ(Window(), kMost);
}

TEST_F(BusyPollTest, OneOfNoLengthNeverOpens) {
  poll_ = BusyPoll(absl::ZeroDuration());
  EXPECT_TRUE(poll_.off());
  poll_.OnWaited(absl::ZeroDuration());
  poll_.OnWaited(absl::Microseconds(1));
  EXPECT_EQ(Window(), absl::ZeroDuration());
}

}  // namespace
}  // namespace lessor
