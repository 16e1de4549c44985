#include "daemon/cleanup/cleanup_metrics.h"

#include <string>

namespace lessor {
namespace {

using Buckets = prometheus::Histogram::BucketBoundaries;

const Buckets kSeconds = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30};

prometheus::Family<prometheus::Counter>& Counters(prometheus::Registry& registry, const char* name,
                                                  const char* help) {
  return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Histogram& Histogram(prometheus::Registry& registry, const char* name, const char* help,
                                 const Buckets& buckets) {
  return prometheus::BuildHistogram().Name(name).Help(help).Register(registry).Add({}, buckets);
}

}  // namespace

CleanupMetrics::CleanupMetrics(prometheus::Registry& registry)
    : start_(Histogram(registry, "lessor_cleanup_start_seconds",
                       "From the session's end, as the broker saw it, to the start of an action.", kSeconds)),
      done_(Histogram(registry, "lessor_cleanup_done_seconds",
                      "From the session's end, as the broker saw it, to an action being done.", kSeconds)),
      commit_(Histogram(registry, "lessor_journal_commit_seconds",
                        "How long a transaction of the journal took, with its flush to the disk.", kSeconds)),
      batch_(Histogram(registry, "lessor_journal_commit_changes", "How many changes shared a transaction.",
                       Buckets{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000})),
      journal_failures_(Counters(registry, "lessor_journal_failures_total",
                                 "Batches of changes of actions that the journal could not write.")
                            .Add({})) {
  auto& actions = prometheus::BuildGauge()
                      .Name("lessor_cleanup_actions")
                      .Help("Actions that are not over, by phase.")
                      .Register(registry);
  constexpr std::array<const char*, CleanupState::kPhases> kNames = {"waiting", "due", "running", "resting",
                                                                     "dead"};
  auto& registered = Counters(registry, "lessor_cleanup_registered_total", "Actions registered, by kind.");
  auto& failures = Counters(registry, "lessor_cleanup_failures_total", "Attempts that failed, by kind.");
  auto& ends = Counters(registry, "lessor_cleanup_ends_total",
                        "Actions that are over, by kind and outcome; dead letters when they become such.");
  for (size_t i = 0; i < kCleanupKinds; ++i) {
    const std::string kind = NameOf(static_cast<CleanupKind>(i));
    const auto end = [&](const char* outcome) { return &ends.Add({{"kind", kind}, {"outcome", outcome}}); };
    kinds_[i] = {&registered.Add({{"kind", kind}}),
                 &failures.Add({{"kind", kind}}),
                 {end("done"), end("cancelled"), end("discarded")},
                 end("dead")};
  }
  for (size_t i = 0; i < kNames.size(); ++i) phases_[i] = &actions.Add({{"phase", kNames[i]}});
}

void CleanupMetrics::Show(const CleanupState::Account& account) {
  for (size_t i = 0; i < phases_.size(); ++i) phases_[i]->Set(static_cast<double>(account.in_phase[i]));
}

void CleanupMetrics::Committed(size_t changes, absl::Duration took) {
  commit_.Observe(absl::ToDoubleSeconds(took));
  batch_.Observe(static_cast<double>(changes));
}

}  // namespace lessor
