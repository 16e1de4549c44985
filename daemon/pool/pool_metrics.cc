#include "daemon/pool/pool_metrics.h"

#include "absl/strings/ascii.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

// From what a warm pool does (tens of microseconds) to what nobody should wait for.
const prometheus::Histogram::BucketBoundaries& Buckets() {
  static const prometheus::Histogram::BucketBoundaries kBuckets = {
      0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
      0.25,   0.5,     1,      2.5,   5,      10,    30,   60,    300};
  return kBuckets;
}

template <typename Builder>
auto& Family(Builder builder, prometheus::Registry& registry, const char* name, const char* help) {
  return builder.Name(name).Help(help).Register(registry);
}

std::string ReasonLabel(const absl::Status& status) {
  return absl::AsciiStrToLower(v1::Reason::Code_Name(ReasonOf(status)));
}

}  // namespace

PoolMetricFamilies::PoolMetricFamilies(prometheus::Registry& registry)
    : wait_(Family(prometheus::BuildHistogram(), registry, "lessor_lease_wait_seconds",
                   "From a request to its grant.")),
      hold_(Family(prometheus::BuildHistogram(), registry, "lessor_lease_hold_seconds",
                   "From a grant to the end of the lease.")),
      connect_(Family(prometheus::BuildHistogram(), registry, "lessor_connect_seconds",
                      "Opening and authenticating one connection, failed attempts included.")),
      leases_(Family(prometheus::BuildCounter(), registry, "lessor_leases_total",
                     "Leases by how they ended: released, parked, abandoned, replaced, discarded, unsent, "
                     "expired, revoked, session_ended.")),
      refusals_(Family(prometheus::BuildCounter(), registry, "lessor_lease_refusals_total",
                       "Requests that got no lease, by reason.")),
      connects_(Family(prometheus::BuildCounter(), registry, "lessor_pool_connects_total",
                       "Connects by outcome: ok, or the reason of the failure.")),
      checks_(Family(prometheus::BuildCounter(), registry, "lessor_pool_validations_total",
                     "Checks of idle connections by outcome: ok, failed.")),
      resets_(Family(prometheus::BuildCounter(), registry, "lessor_pool_resets_total",
                     "Resets of returned connections by outcome: ok, failed.")),
      cancels_(Family(prometheus::BuildCounter(), registry, "lessor_pool_cancels_total",
                      "Cancels of upstream work by outcome: ok, failed.")) {}

PoolMetricFamilies::~PoolMetricFamilies() = default;

PoolMetrics& PoolMetricFamilies::Of(const std::string& pool) {
  MutexLock lock(mutex_);
  std::unique_ptr<PoolMetrics>& metrics = pools_[pool];
  if (metrics == nullptr) metrics = std::make_unique<PoolMetrics>(*this, pool);
  return *metrics;
}

PoolMetrics::PoolMetrics(PoolMetricFamilies& families, const std::string& pool)
    : families_(families),
      pool_(pool),
      wait_(families.wait_.Add({{"pool", pool}}, Buckets())),
      hold_(families.hold_.Add({{"pool", pool}}, Buckets())),
      connect_(families.connect_.Add({{"pool", pool}}, Buckets())),
      connects_ok_(families.connects_.Add({{"pool", pool}, {"outcome", "ok"}})),
      checks_ok_(families.checks_.Add({{"pool", pool}, {"outcome", "ok"}})),
      checks_failed_(families.checks_.Add({{"pool", pool}, {"outcome", "failed"}})),
      resets_ok_(families.resets_.Add({{"pool", pool}, {"outcome", "ok"}})),
      resets_failed_(families.resets_.Add({{"pool", pool}, {"outcome", "failed"}})),
      cancels_ok_(families.cancels_.Add({{"pool", pool}, {"outcome", "ok"}})),
      cancels_failed_(families.cancels_.Add({{"pool", pool}, {"outcome", "failed"}})) {
  for (int i = 0; i < kLeaseEnds; ++i) {
    ends_[static_cast<size_t>(i)] =
        &families.leases_.Add({{"pool", pool}, {"outcome", std::string(Name(static_cast<LeaseEnd>(i)))}});
  }
}

void PoolMetrics::Ended(LeaseEnd how, absl::Duration held) {
  ends_[static_cast<size_t>(how)]->Increment();
  hold_.Observe(absl::ToDoubleSeconds(held));
}

void PoolMetrics::Refused(const absl::Status& why) {
  families_.refusals_.Add({{"pool", pool_}, {"reason", ReasonLabel(why)}}).Increment();
}

void PoolMetrics::Connected(const absl::Status& result, absl::Duration took) {
  connect_.Observe(absl::ToDoubleSeconds(took));
  if (result.ok()) {
    connects_ok_.Increment();
  } else {
    families_.connects_.Add({{"pool", pool_}, {"outcome", ReasonLabel(result)}}).Increment();
  }
}

}  // namespace lessor
