#include "daemon/base/descriptor_budget.h"

#include <atomic>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace lessor {
namespace {

TEST(DescriptorBudgetTest, GivesUpToItsMaxAndNotOneMore) {
  DescriptorBudget budget(3);
  const DescriptorBudget::Share two = budget.Take(2);
  EXPECT_TRUE(two);
  EXPECT_FALSE(budget.Take(2));
  const DescriptorBudget::Share last = budget.Take(1);
  EXPECT_TRUE(last);
  EXPECT_FALSE(budget.Take(1));
  EXPECT_EQ(budget.used(), 3u) << "what was refused is not used";
}

TEST(DescriptorBudgetTest, ABudgetOfNoneGivesNone) {
  DescriptorBudget budget(0);
  EXPECT_FALSE(budget.Take(1));
  EXPECT_EQ(budget.used(), 0u);
}

TEST(DescriptorBudgetTest, AUserAloneGetsFourFifthsAndTheNextFindsRoom) {
  DescriptorBudget budget(100);
  std::vector<DescriptorBudget::Share> first;
  while (DescriptorBudget::Share share = budget.TakeFor(1, 1)) first.push_back(std::move(share));
  EXPECT_EQ(first.size(), 80u);
  std::vector<DescriptorBudget::Share> second;
  while (DescriptorBudget::Share share = budget.TakeFor(2, 1)) second.push_back(std::move(share));
  EXPECT_EQ(second.size(), 16u);
  EXPECT_TRUE(budget.TakeFor(3, 1));
  EXPECT_FALSE(budget.TakeFor(1, 1));
  EXPECT_EQ(budget.used(), 96u) << "what was refused is not used";
  second.clear();
  first.resize(79);
  EXPECT_TRUE(budget.TakeFor(1, 1)) << "what was given back is to be had again";
}

TEST(DescriptorBudgetTest, WhatAUserTakesCountsForAllAndBack) {
  DescriptorBudget budget(10);
  {
    const DescriptorBudget::Share users = budget.TakeFor(1, 4);
    const DescriptorBudget::Share others = budget.Take(4);
    EXPECT_TRUE(users && others);
    EXPECT_FALSE(budget.TakeFor(1, 3));
    EXPECT_EQ(budget.used(), 8u);
  }
  EXPECT_EQ(budget.used(), 0u);
  EXPECT_TRUE(budget.TakeFor(1, 8));
}

TEST(DescriptorBudgetTest, AShareIsGivenBackWithItsEnd) {
  DescriptorBudget budget(1);
  {
    const DescriptorBudget::Share share = budget.Take(1);
    EXPECT_EQ(budget.used(), 1u);
  }
  EXPECT_EQ(budget.used(), 0u);
  EXPECT_TRUE(budget.Take(1));
}

TEST(DescriptorBudgetTest, AnEmptyShareHoldsNothing) {
  EXPECT_FALSE(DescriptorBudget::Share());
}

TEST(DescriptorBudgetTest, AShareThatMovesIsGivenBackOnceByTheLastThatHasIt) {
  DescriptorBudget budget(5);
  std::optional<DescriptorBudget::Share> last;
  {
    DescriptorBudget::Share first = budget.Take(5);
    DescriptorBudget::Share second = std::move(first);
    EXPECT_TRUE(second);
    EXPECT_FALSE(first);  // NOLINT(bugprone-use-after-move): what is left is empty
    last.emplace(std::move(second));
  }
  EXPECT_EQ(budget.used(), 5u);
  last.reset();
  EXPECT_EQ(budget.used(), 0u);
}

TEST(DescriptorBudgetTest, AssigningOverAShareGivesTheOldOneBack) {
  DescriptorBudget budget(5);
  DescriptorBudget other(5);
  DescriptorBudget::Share share = budget.Take(2);
  share = budget.Take(3);
  EXPECT_EQ(budget.used(), 3u);
  share = other.Take(4);
  EXPECT_EQ(budget.used(), 0u);
  EXPECT_EQ(other.used(), 4u);
  share = DescriptorBudget::Share();
  EXPECT_EQ(other.used(), 0u);
}

TEST(DescriptorBudgetTest, ALowerMaxTakesNothingAwayButGivesNothingUntilEnoughCameBack) {
  DescriptorBudget budget(4);
  DescriptorBudget::Share three = budget.Take(3);
  const DescriptorBudget::Share one = budget.Take(1);
  budget.SetMax(2);
  EXPECT_TRUE(three);
  EXPECT_EQ(budget.used(), 4u);
  EXPECT_FALSE(budget.Take(1));
  three = DescriptorBudget::Share();
  EXPECT_FALSE(budget.Take(2));
  EXPECT_TRUE(budget.Take(1));
}

TEST(DescriptorBudgetTest, AHigherMaxHoldsAtOnce) {
  DescriptorBudget budget(1);
  const DescriptorBudget::Share one = budget.Take(1);
  budget.SetMax(3);
  EXPECT_TRUE(budget.Take(2));
}

TEST(DescriptorBudgetTest, ThreadsTogetherNeverHoldMoreThanItsMax) {
  constexpr uint64_t kMax = 5;
  DescriptorBudget budget(kMax);
  std::atomic<uint64_t> held{0};
  std::atomic<uint64_t> most{0};
  std::atomic<int> granted{0};
  std::vector<std::thread> threads;
  for (uint64_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (uint64_t i = 0; i < 5000; ++i) {
        const uint64_t count = 1 + (t + i) % 3;
        const DescriptorBudget::Share share = budget.Take(count);
        if (!share) continue;
        ++granted;
        const uint64_t now = held += count;
        uint64_t before = most;
        while (now > before && !most.compare_exchange_weak(before, now)) {
        }
        held -= count;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_GT(granted, 0);
  EXPECT_LE(most, kMax);
  EXPECT_EQ(budget.used(), 0u);
  EXPECT_TRUE(budget.Take(kMax)) << "all of it came back";
}

}  // namespace
}  // namespace lessor
