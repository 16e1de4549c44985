#include "daemon/base/random.h"

#include <algorithm>
#include <set>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::MatchesRegex;
using ::testing::SizeIs;

TEST(RandomTest, ASeedReplaysARun) {
  Random first(42);
  Random second(42);
  Random other(43);
  bool differs = false;
  for (int i = 0; i < 100; ++i) {
    const uint64_t drawn = first.Below(1'000'000);
    EXPECT_EQ(second.Below(1'000'000), drawn);
    differs = differs || other.Below(1'000'000) != drawn;
    EXPECT_EQ(first.Unit(), second.Unit());
    (void)other.Unit();
  }
  EXPECT_TRUE(differs);
}

TEST(RandomTest, BelowReachesEachNumberUnderItsBoundAndNotTheBound) {
  Random random(1);
  std::set<uint64_t> drawn;
  for (int i = 0; i < 1000; ++i) drawn.insert(random.Below(5));
  EXPECT_THAT(drawn, ElementsAre(0, 1, 2, 3, 4));
  EXPECT_EQ(random.Below(1), 0u);
}

TEST(RandomTest, UnitReachesFromZeroUpToOneExclusive) {
  Random random(1);
  double low = 1;
  double high = 0;
  for (int i = 0; i < 10'000; ++i) {
    const double drawn = random.Unit();
    ASSERT_GE(drawn, 0.0);
    ASSERT_LT(drawn, 1.0);
    low = std::min(low, drawn);
    high = std::max(high, drawn);
  }
  EXPECT_LT(low, 0.01);
  EXPECT_GT(high, 0.99);
}

TEST(SecureRandomHexTest, IsTwoLowerCaseDigitsForEachByte) {
  for (int bytes : {1, 16, 256}) {
    const std::string hex = SecureRandomHex(bytes);
    EXPECT_THAT(hex, SizeIs(static_cast<size_t>(bytes) * 2));
    EXPECT_THAT(hex, MatchesRegex("[0-9a-f]+"));
  }
}

TEST(SecureRandomHexTest, IsFreshEachTime) {
  std::set<std::string> drawn;
  for (int i = 0; i < 100; ++i) drawn.insert(SecureRandomHex(16));
  EXPECT_THAT(drawn, SizeIs(100));
}

TEST(SecureRandomHexDeathTest, ToAskForNoneOrForMoreThan256BytesIsOurMistake) {
  EXPECT_DEATH((void)SecureRandomHex(0), "check failed: bytes > 0");
  EXPECT_DEATH((void)SecureRandomHex(257), "check failed: .*bytes <= 256");
}

}  // namespace
}  // namespace lessor
