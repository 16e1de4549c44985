// The bounds that fair_queue.h states, over random histories, and that they are reached. RapidCheck prints
// the seed of a failure; RC_PARAMS="seed=..." replays it.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "rapidcheck/gtest.h"

#include "daemon/lease/fair_queue.h"

namespace lessor {
namespace {

constexpr size_t kClasses = kPriorities.size();

constexpr MonoTime kNow;

// Keeps `depth` waiters of each tenant in one class.
class Backlog {
 public:
  Backlog(std::vector<uint32_t> weights, Priority priority, int depth)
      : weights_(std::move(weights)), priority_(priority), depth_(depth), waiting_(weights_.size()) {}
  void Fill(FairQueue& queue) {
    for (size_t i = 0; i < weights_.size(); ++i) {
      for (; waiting_[i] < depth_; ++waiting_[i]) {
        const Claim claim{.tenant = TenantId(i + 1), .priority = priority_, .weight = weights_[i]};
        RC_ASSERT(queue.Enqueue(claim, kNow, MonoTime::Infinite()).ok());
      }
    }
  }
  void Taken(TenantId tenant) { --waiting_[tenant.value() - 1]; }

 private:
  std::vector<uint32_t> weights_;
  Priority priority_;
  int depth_;
  std::vector<int> waiting_;
};

RC_GTEST_PROP(FairQueueBoundProperty, SharesStayWithinTheBoundOverEveryInterval, ()) {
  const auto weights = *rc::gen::suchThat(
      rc::gen::container<std::vector<uint32_t>>(rc::gen::inRange<uint32_t>(1, kWeightMax + 1)),
      [](const std::vector<uint32_t>& w) { return w.size() >= 2 && w.size() <= 12; });
  const int before = *rc::gen::inRange(0, 200);
  const int grants = *rc::gen::inRange(1, 3000);
  FairQueue queue(1000);
  Backlog backlog(weights, Priority::kNormal, 2);
  std::vector<int64_t> granted(weights.size());
  for (int n = 0; n < before + grants; ++n) {
    backlog.Fill(queue);
    const TenantId tenant = queue.Take(queue.InOrder().Next()->id).claim.tenant;
    backlog.Taken(tenant);
    if (n < before) continue;  // an interval may begin anywhere
    const size_t i = tenant.value() - 1;
    ++granted[i];
    for (size_t j = 0; j < weights.size(); ++j) {
      const int64_t apart = std::abs(granted[i] * weights[j] - granted[j] * weights[i]);
      if (j != i) RC_ASSERT(apart <= static_cast<int64_t>(weights[i]) + weights[j]);
    }
  }
}

// What fair_queue.h states, class by class.
constexpr std::array<int, kClasses> kBetweenMax = {3, FairQueue::kGrantsBetweenMax, FairQueue::kPassesMax + 2,
                                                   FairQueue::kPassesMax + 2};

// Any pattern of arrivals in the four classes: while a class waits, the bound holds.
RC_GTEST_PROP(FairQueueBoundProperty, AWaitingClassIsServedWithinTheBound, ()) {
  const auto arrivals = *rc::gen::scale(
      6.0, rc::gen::container<std::vector<std::array<int, kClasses>>>(
               rc::gen::container<std::array<int, kClasses>>(rc::gen::weightedOneOf<int>(
                   {{4, rc::gen::just(0)}, {3, rc::gen::just(1)}, {1, rc::gen::inRange(0, 20)}}))));
  FairQueue queue(100'000);
  std::array<int, kClasses> waiting{};
  std::array<int, kClasses> without{};  // grants to others since it began to wait or was served
  for (const auto& counts : arrivals) {
    for (size_t c = 0; c < kClasses; ++c) {
      for (int i = 0; i < counts[c]; ++i, ++waiting[c]) {
        const Claim claim{.tenant = TenantId(1), .priority = kPriorities[c]};
        RC_ASSERT(queue.Enqueue(claim, kNow, MonoTime::Infinite()).ok());
      }
    }
    if (queue.empty()) continue;
    const size_t served = IndexOf(queue.Take(queue.InOrder().Next()->id).claim.priority);
    --waiting[served];
    for (size_t c = 0; c < kClasses; ++c) {
      without[c] = c == served || waiting[c] == 0 ? 0 : without[c] + 1;
      RC_ASSERT(without[c] <= kBetweenMax[c]);
    }
  }
}

class FairQueueBoundTest : public testing::Test {
 protected:
  void Add(Priority priority, int count) {
    const Claim claim{.tenant = TenantId(1), .priority = priority};
    for (int i = 0; i < count; ++i) ASSERT_TRUE(queue_.Enqueue(claim, kNow, MonoTime::Infinite()).ok());
  }
  Priority TakeNext() { return queue_.Take(queue_.InOrder().Next()->id).claim.priority; }

  FairQueue queue_{10'000};
};

TEST_F(FairQueueBoundTest, WithAllClassesBackloggedEachIsServedOnceInNineteenGrants) {
  for (Priority priority : kPriorities) Add(priority, 1000);
  std::array<int, kClasses> without{};
  std::array<int, kClasses> longest{};
  for (int n = 0; n < 1000; ++n) {
    const size_t served = IndexOf(TakeNext());
    for (size_t c = 0; c < kClasses; ++c) {
      without[c] = c == served ? 0 : without[c] + 1;
      longest[c] = std::max(longest[c], without[c]);
    }
  }
  EXPECT_EQ(longest, (std::array<int, kClasses>{3, 18, 18, 18}));
}

TEST_F(FairQueueBoundTest, TheLongestWaitOfTheSecondClassIsTheBoundItself) {
  Add(Priority::kCritical, 100);
  Add(Priority::kLow, 10);
  TakeNext();
  Add(Priority::kNormal, 10);
  for (int i = 1; i < FairQueue::kPassesMax; ++i) EXPECT_EQ(TakeNext(), Priority::kCritical);
  Add(Priority::kHigh, 1);  // kLow is due now, kNormal one grant later
  int between = 0;
  while (TakeNext() != Priority::kHigh) ++between;
  EXPECT_EQ(between, FairQueue::kGrantsBetweenMax);
}

}  // namespace
}  // namespace lessor
