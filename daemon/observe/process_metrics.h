#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "prometheus/collectable.h"
#include "prometheus/metric_family.h"

namespace lessor {

// The process's own metrics, under the names that Prometheus' client libraries agree on: CPU seconds, bytes
// of memory, open descriptors and their limit, threads and start time (Unix time). Read from /proc at each
// collection; what cannot be read is left out. Thread-safe: it has no state.
class ProcessMetrics final : public prometheus::Collectable {
 public:
  // Where the process's files are: /proc/self, but for tests. /proc/stat lies one folder above.
  explicit ProcessMetrics(absl::string_view proc_self = "/proc/self") : proc_self_(proc_self) {}

  std::vector<prometheus::MetricFamily> Collect() const override;

 private:
  const std::string proc_self_;
};

}  // namespace lessor
