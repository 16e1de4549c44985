#include "daemon/base/descriptor_budget.h"

namespace lessor {

DescriptorBudget::Share DescriptorBudget::Take(uint64_t count) {
  if (used_.fetch_add(count) + count <= max_) return Share(this, count, std::nullopt);
  used_ -= count;
  return Share();
}

DescriptorBudget::Share DescriptorBudget::TakeFor(uint32_t user, uint64_t count) {
  MutexLock lock(mutex_);
  const auto it = by_user_.find(user);
  const uint64_t own = (it == by_user_.end() ? 0 : it->second) + count;
  const uint64_t max = max_;
  const uint64_t all = used_.fetch_add(count) + count;
  if (all > max || own > kTimesTheRest * (max - all)) {
    used_ -= count;
    return Share();
  }
  by_user_[user] = own;
  return Share(this, count, user);
}

void DescriptorBudget::GiveBack(uint64_t count, std::optional<uint32_t> user) {
  used_ -= count;
  if (!user) return;
  MutexLock lock(mutex_);
  const auto it = by_user_.find(*user);
  it->second -= count;
  if (it->second == 0) by_user_.erase(it);
}

}  // namespace lessor
