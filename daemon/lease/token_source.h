#pragma once

#include <atomic>

#include "daemon/base/check.h"
#include "daemon/base/ids.h"

namespace lessor {

// Draws lease ids, which are fencing tokens: each is greater than all before it, of this and of earlier
// epochs. One for all pools. Thread-safe. The epoch is durable and rises at each start (journal/epoch.h).
class TokenSource {
 public:
  explicit TokenSource(uint64_t epoch) : last_(epoch << FencingToken::kCounterBits) {
    LESSOR_CHECK(epoch > 0 && epoch <= FencingToken::kEpochMax);
  }
  // 2^40 leases fit into an epoch: at 100,000 a second, 127 days; Next() then runs into the next epoch, still
  // rising.
  LeaseId Next() { return LeaseId(last_.fetch_add(1, std::memory_order_relaxed) + 1); }
  uint64_t epoch() const { return last_.load(std::memory_order_relaxed) >> FencingToken::kCounterBits; }

 private:
  std::atomic<uint64_t> last_;
};

}  // namespace lessor
