#include "daemon/base/mono_time.h"

#include <gtest/gtest.h>

namespace lessor {
namespace {

MonoTime At(int64_t seconds) {
  return MonoTime::FromStart(absl::Seconds(seconds));
}

TEST(MonoTimeTest, StartsAtTheClocksOwnZero) {
  EXPECT_EQ(MonoTime().since_start(), absl::ZeroDuration());
  EXPECT_EQ(MonoTime(), At(0));
}

TEST(MonoTimeTest, DurationsMoveItForthAndBack) {
  EXPECT_EQ(At(5) + absl::Seconds(2), At(7));
  EXPECT_EQ(At(5) - absl::Seconds(2), At(3));
  EXPECT_EQ(At(5) + absl::Seconds(-2), At(3));
  EXPECT_EQ(At(1) - absl::Seconds(2), At(-1));
  EXPECT_EQ((At(5) + absl::Nanoseconds(1)).since_start(), absl::Seconds(5) + absl::Nanoseconds(1));
}

TEST(MonoTimeTest, TheDifferenceOfTwoIsTheTimeBetweenThem) {
  EXPECT_EQ(At(7) - At(5), absl::Seconds(2));
  EXPECT_EQ(At(5) - At(7), absl::Seconds(-2));
  EXPECT_EQ(At(5) - At(5), absl::ZeroDuration());
}

TEST(MonoTimeTest, EarlierIsLessDownToTheNanosecond) {
  const MonoTime later = At(5) + absl::Nanoseconds(1);
  EXPECT_LT(At(5), later);
  EXPECT_GT(later, At(5));
  EXPECT_LE(At(5), At(5));
  EXPECT_NE(At(5), later);
  EXPECT_EQ(At(5) <=> At(5), std::strong_ordering::equal);
}

TEST(MonoTimeTest, NeverIsAfterAllOthersAndStaysNever) {
  const MonoTime never = MonoTime::Infinite();
  EXPECT_GT(never, At(int64_t{292} * 365 * 24 * 60 * 60));
  EXPECT_EQ(never, MonoTime::Infinite());
  EXPECT_EQ(never + absl::Hours(1), never);
  EXPECT_EQ(never - absl::Hours(1), never);
  EXPECT_EQ(never - absl::InfiniteDuration(), never);
}

TEST(MonoTimeTest, AnEndlessWaitEndsNever) {
  EXPECT_EQ(At(5) + absl::InfiniteDuration(), MonoTime::Infinite());
  EXPECT_EQ(MonoTime::Infinite() - At(5), absl::InfiniteDuration());
  EXPECT_EQ(At(5) - MonoTime::Infinite(), -absl::InfiniteDuration());
}

TEST(MonoTimeTest, WhatIsTooFarAwayToTellIsNeverInsteadOfThePast) {
  EXPECT_EQ(At(INT64_MAX), MonoTime::Infinite());
  EXPECT_EQ(At(5) + absl::Seconds(INT64_MAX), MonoTime::Infinite());
  const MonoTime late = At(9'000'000'000);
  EXPECT_EQ(late + absl::Seconds(9'000'000'000), MonoTime::Infinite());
  EXPECT_LT(At(-9'000'000'000) - absl::Seconds(9'000'000'000), At(-9'000'000'000));
  EXPECT_EQ(late - At(-9'000'000'000), absl::InfiniteDuration());
  EXPECT_EQ(At(-9'000'000'000) - late, -absl::InfiniteDuration());
}

TEST(MonoTimeTest, PartsOfANanosecondAreCutOff) {
  EXPECT_EQ(At(5) + absl::Nanoseconds(1) / 2, At(5));
  EXPECT_EQ(At(5) + absl::Nanoseconds(7) / 4, At(5) + absl::Nanoseconds(1));
}

}  // namespace
}  // namespace lessor
