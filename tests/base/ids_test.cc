#include "daemon/base/ids.h"

#include <type_traits>

#include <gtest/gtest.h>

#include "absl/container/flat_hash_map.h"

namespace lessor {
namespace {

// Ids of different kinds do not mix, nor does a bare number become one by accident.
static_assert(!std::is_convertible_v<SlotId, WaiterId>);
static_assert(!std::is_constructible_v<SlotId, WaiterId>);
static_assert(!std::is_convertible_v<uint64_t, SlotId>);
static_assert(!std::is_convertible_v<SlotId, uint64_t>);

constexpr uint64_t kCounterMax = (uint64_t{1} << FencingToken::kCounterBits) - 1;

TEST(IdTest, ZeroNamesNothing) {
  EXPECT_FALSE(SessionId());
  EXPECT_EQ(SessionId().value(), 0u);
  EXPECT_EQ(SessionId(), SessionId(0));
  EXPECT_TRUE(SessionId(1));
  EXPECT_TRUE(SessionId(UINT64_MAX));
}

TEST(IdTest, IdsAreOrderedAsTheirNumbersAre) {
  EXPECT_EQ(SlotId(7), SlotId(7));
  EXPECT_LT(SlotId(7), SlotId(8));
  EXPECT_LT(SlotId(INT64_MAX), SlotId(UINT64_MAX)) << "unsigned";
}

TEST(IdTest, AnIdIsFoundAgainInAHashTable) {
  absl::flat_hash_map<WaiterId, int> waiters;
  for (int i = 0; i < 100; ++i) waiters[WaiterId(static_cast<uint64_t>(i))] = i;
  EXPECT_EQ(waiters.size(), 100u);
  EXPECT_EQ(waiters.at(WaiterId(42)), 42);
  EXPECT_FALSE(waiters.contains(WaiterId(100)));
}

TEST(FencingTokenTest, TheUpper24BitsAreTheEpochAndTheLower40TheCounter) {
  const FencingToken token = TokenOf(LeaseId(uint64_t{3} << 40 | 17));
  EXPECT_EQ(token.epoch, 3u);
  EXPECT_EQ(token.counter, 17u);
}

TEST(FencingTokenTest, NeitherPartRunsIntoTheOther) {
  const FencingToken counters_last = TokenOf(LeaseId(kCounterMax));
  EXPECT_EQ(counters_last.epoch, 0u);
  EXPECT_EQ(counters_last.counter, kCounterMax);
  const FencingToken next_epoch = TokenOf(LeaseId(kCounterMax + 1));
  EXPECT_EQ(next_epoch.epoch, 1u);
  EXPECT_EQ(next_epoch.counter, 0u);
}

TEST(FencingTokenTest, TheLastEpochIsTheLargestOf24Bits) {
  static_assert(FencingToken::kEpochMax == (1 << 24) - 1);
  const FencingToken last = TokenOf(LeaseId(UINT64_MAX));
  EXPECT_EQ(last.epoch, FencingToken::kEpochMax);
  EXPECT_EQ(last.counter, kCounterMax);
}

}  // namespace
}  // namespace lessor
