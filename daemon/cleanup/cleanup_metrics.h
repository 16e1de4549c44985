#pragma once

#include <array>
#include <string>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include "absl/time/time.h"

#include "daemon/cleanup/cleanup_state.h"

namespace lessor {

// What cleanup counts. Thread-safe. Kinds of actions are few and known.
class CleanupMetrics {
 public:
  explicit CleanupMetrics(prometheus::Registry& registry);

  void Registered(const std::string& kind) { registered_.Add({{"kind", kind}}).Increment(); }
  // "done", "cancelled", "discarded"; "dead" may come more than once, and is followed by another.
  void Ended(const std::string& kind, const std::string& outcome) {
    ends_.Add({{"kind", kind}, {"outcome", outcome}}).Increment();
  }
  void Failed(const std::string& kind) { failures_.Add({{"kind", kind}}).Increment(); }
  void Started(absl::Duration since_due) { start_.Observe(absl::ToDoubleSeconds(since_due)); }
  void Done(absl::Duration since_due) { done_.Observe(absl::ToDoubleSeconds(since_due)); }
  void Show(const CleanupState::Account& account);

  void Committed(size_t changes, absl::Duration took);
  void JournalFailed() { journal_failures_.Increment(); }

 private:
  prometheus::Family<prometheus::Counter>& registered_;
  prometheus::Family<prometheus::Counter>& ends_;
  prometheus::Family<prometheus::Counter>& failures_;
  prometheus::Histogram& start_;
  prometheus::Histogram& done_;
  prometheus::Histogram& commit_;
  prometheus::Histogram& batch_;
  prometheus::Counter& journal_failures_;
  std::array<prometheus::Gauge*, CleanupState::kPhases> phases_ = {};
};

}  // namespace lessor
