#pragma once

#include <atomic>
#include <cstdint>
#include <string>

#include "daemon/lease/claim.h"
#include "daemon/settings/settings.h"

namespace lessor {

// Whom an agent belongs to: its share, its limits, and what it holds of them over all pools. Owned by the
// tenant table, never destroyed while the broker runs; a reload changes the limits in place. Thread-safe.
class Tenant {
 public:
  Tenant(TenantId id, std::string name) : id_(id), name_(std::move(name)) {}

  void Reconfigure(const TenantSettings& settings) {
    weight_ = static_cast<uint32_t>(settings.weight);
    leases_max_ = settings.limits.leases;
    sessions_max_ = settings.limits.sessions;
    priority_max_ = settings.priority_max;
  }

  TenantId id() const { return id_; }
  const std::string& name() const { return name_; }
  uint32_t weight() const { return weight_; }
  int leases_max() const { return leases_max_; }      // 0: no limit
  int sessions_max() const { return sessions_max_; }  // 0: no limit
  Priority priority_max() const { return priority_max_; }
  int leases() const { return leases_; }

  // Counts one request, from the asking to the end of the lease that it becomes. False, and nothing counted:
  // the limit is reached.
  bool TryTakeLease() {
    const int limit = leases_max_;
    if (leases_.fetch_add(1) < limit || limit == 0) return true;
    leases_.fetch_sub(1);
    return false;
  }
  // Counts one whatever the limit is: what is due must not fail on what its agents hold.
  void TakeLease() { leases_.fetch_add(1); }
  void GiveLease() { leases_.fetch_sub(1); }

 private:
  const TenantId id_;
  const std::string name_;
  std::atomic<uint32_t> weight_{1};
  std::atomic<int> leases_max_{0};
  std::atomic<int> sessions_max_{0};
  std::atomic<Priority> priority_max_{Priority::kCritical};
  std::atomic<int> leases_{0};
};

}  // namespace lessor
