#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

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
        : budget_(std::exchange(other.budget_, nullptr)), count_(std::exchange(other.count_, 0)) {}
    Share& operator=(Share&& other) noexcept {
      std::swap(budget_, other.budget_);
      std::swap(count_, other.count_);
      return *this;
    }
    ~Share() {
      if (budget_ != nullptr) budget_->used_ -= count_;
    }
    explicit operator bool() const { return budget_ != nullptr; }

   private:
    friend class DescriptorBudget;
    Share(DescriptorBudget* budget, uint64_t count) : budget_(budget), count_(count) {}
    DescriptorBudget* budget_ = nullptr;
    uint64_t count_ = 0;
  };

  Share Take(uint64_t count) {
    if (used_.fetch_add(count) + count <= max_) return Share(this, count);
    used_ -= count;
    return Share();
  }
  void SetMax(uint64_t max) { max_ = max; }
  uint64_t used() const { return used_; }

 private:
  std::atomic<uint64_t> max_;
  std::atomic<uint64_t> used_{0};
};

}  // namespace lessor
