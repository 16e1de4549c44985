#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include "absl/time/time.h"

#include "daemon/base/mutex.h"
#include "daemon/lease/decision.h"

namespace lessor {

class PoolMetrics;

// The metric families of all pools, and what each pool counts in them. Made once, outlives the pools.
// Thread-safe. Pool names come from the settings, so the number of series is bounded by them; a pool that is
// taken out of the settings keeps its series, because a counter that vanishes and comes back at zero
// misleads.
class PoolMetricFamilies {
 public:
  explicit PoolMetricFamilies(prometheus::Registry& registry);
  ~PoolMetricFamilies();

  PoolMetrics& Of(const std::string& pool);

 private:
  friend class PoolMetrics;
  prometheus::Family<prometheus::Histogram>& wait_;
  prometheus::Family<prometheus::Histogram>& hold_;
  prometheus::Family<prometheus::Histogram>& connect_;
  prometheus::Family<prometheus::Counter>& leases_;
  prometheus::Family<prometheus::Counter>& refusals_;
  prometheus::Family<prometheus::Counter>& connects_;
  prometheus::Family<prometheus::Counter>& checks_;
  prometheus::Family<prometheus::Counter>& resets_;
  prometheus::Family<prometheus::Counter>& cancels_;
  Mutex mutex_;
  std::map<std::string, std::unique_ptr<PoolMetrics>> pools_ ABSL_GUARDED_BY(mutex_);
};

// What one pool counts. Thread-safe. Made by PoolMetricFamilies::Of.
class PoolMetrics {
 public:
  PoolMetrics(PoolMetricFamilies& families, const std::string& pool);
  PoolMetrics(const PoolMetrics&) = delete;
  PoolMetrics& operator=(const PoolMetrics&) = delete;

  void Waited(absl::Duration wait) { wait_.Observe(absl::ToDoubleSeconds(wait)); }
  void Ended(LeaseEnd how, absl::Duration held);
  void Refused(const absl::Status& why);
  void Connected(const absl::Status& result, absl::Duration took);
  void Checked(bool fine) { (fine ? checks_ok_ : checks_failed_).Increment(); }
  void Reset(bool clean) { (clean ? resets_ok_ : resets_failed_).Increment(); }
  void Cancelled(bool fine) { (fine ? cancels_ok_ : cancels_failed_).Increment(); }

 private:
  PoolMetricFamilies& families_;
  const std::string pool_;
  prometheus::Histogram& wait_;
  prometheus::Histogram& hold_;
  prometheus::Histogram& connect_;
  std::array<prometheus::Counter*, kLeaseEnds> ends_;
  prometheus::Counter& connects_ok_;
  prometheus::Counter& checks_ok_;
  prometheus::Counter& checks_failed_;
  prometheus::Counter& resets_ok_;
  prometheus::Counter& resets_failed_;
  prometheus::Counter& cancels_ok_;
  prometheus::Counter& cancels_failed_;
};

}  // namespace lessor
