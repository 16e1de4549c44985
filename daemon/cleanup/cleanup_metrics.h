#pragma once

#include <array>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

#include "absl/time/time.h"

#include "daemon/cleanup/cleanup_kind.h"
#include "daemon/cleanup/cleanup_state.h"
#include "daemon/journal/journal.h"

namespace lessor {

// What cleanup counts. Thread-safe.
class CleanupMetrics {
 public:
  explicit CleanupMetrics(prometheus::Registry& registry);

  void Registered(CleanupKind kind) { Of(kind).registered->Increment(); }
  void Failed(CleanupKind kind) { Of(kind).failed->Increment(); }
  void Ended(CleanupKind kind, Journal::Outcome how) {
    Of(kind).ended[static_cast<size_t>(how)]->Increment();
  }
  void Died(CleanupKind kind) { Of(kind).dead->Increment(); }  // may be done yet
  void Started(absl::Duration since_due) { start_.Observe(absl::ToDoubleSeconds(since_due)); }
  void Done(absl::Duration since_due) { done_.Observe(absl::ToDoubleSeconds(since_due)); }
  void Show(const CleanupState::Account& account);

  void Committed(size_t changes, absl::Duration took);
  void JournalFailed() { journal_failures_.Increment(); }

 private:
  struct Kind {
    prometheus::Counter* registered = nullptr;
    prometheus::Counter* failed = nullptr;
    std::array<prometheus::Counter*, 3> ended = {};  // by Journal::Outcome
    prometheus::Counter* dead = nullptr;
  };
  Kind& Of(CleanupKind kind) { return kinds_[static_cast<size_t>(kind)]; }

  std::array<Kind, kCleanupKinds> kinds_;
  prometheus::Histogram& start_;
  prometheus::Histogram& done_;
  prometheus::Histogram& commit_;
  prometheus::Histogram& batch_;
  prometheus::Counter& journal_failures_;
  std::array<prometheus::Gauge*, CleanupState::kPhases> phases_ = {};
};

}  // namespace lessor
