#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"

#include "daemon/base/mutex.h"

namespace lessor {

// How many descriptors the doors may use for agents. What pools may need at most, and a reserve for
// everything else, is kept out of it, so that a crowd of agents cannot keep the broker from its upstreams.
// Thread-safe; outlives its shares.
class DescriptorBudget {
 public:
  explicit DescriptorBudget(uint64_t max) : max_(max) {}

  // Some descriptors' worth of the budget, given back by its destructor. False: there was not enough left.
  class Share {
   public:
    Share() = default;
    Share(Share&& other) noexcept
        : budget_(std::exchange(other.budget_, nullptr)),
          count_(std::exchange(other.count_, 0)),
          user_(std::exchange(other.user_, std::nullopt)) {}
    Share& operator=(Share&& other) noexcept {
      std::swap(budget_, other.budget_);
      std::swap(count_, other.count_);
      std::swap(user_, other.user_);
      return *this;
    }
    ~Share() {
      if (budget_ != nullptr) budget_->GiveBack(count_, user_);
    }
    explicit operator bool() const { return budget_ != nullptr; }

   private:
    friend class DescriptorBudget;
    Share(DescriptorBudget* budget, uint64_t count, std::optional<uint32_t> user)
        : budget_(budget), count_(count), user_(user) {}
    DescriptorBudget* budget_ = nullptr;
    uint64_t count_ = 0;
    std::optional<uint32_t> user_;
  };

  Share Take(uint64_t count);
  // For a process of this user (kNoUser: nobody says whose it is). Refused too where the user would then have
  // more than kTimesTheRest of what is left for all: one alone can have four fifths, and who comes next finds
  // room. (The dynamic threshold by which switches share a buffer between their ports: Choudhury and Hahne,
  // IEEE/ACM Transactions on Networking 6(2), 1998.)
  Share TakeFor(uint32_t user, uint64_t count);
  static constexpr uint32_t kNoUser = UINT32_MAX;
  static constexpr uint64_t kTimesTheRest = 4;

  void SetMax(uint64_t max) { max_ = max; }
  uint64_t used() const { return used_; }

 private:
  void GiveBack(uint64_t count, std::optional<uint32_t> user);

  std::atomic<uint64_t> max_;
  std::atomic<uint64_t> used_{0};
  Mutex mutex_;  // a leaf
  absl::flat_hash_map<uint32_t, uint64_t> by_user_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
