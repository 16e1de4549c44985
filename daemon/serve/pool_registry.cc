#include "daemon/serve/pool_registry.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

// Whether a running pool can take the new settings over, or must be replaced.
bool SameUpstream(const PoolSettings& a, const PoolSettings& b) {
  return a.upstream == b.upstream && a.password_file == b.password_file &&
         a.password_credential == b.password_credential && a.password_env == b.password_env &&
         a.reuse == b.reuse;
}

prometheus::MetricFamily GaugeFamily(const char* name, const char* help) {
  prometheus::MetricFamily family;
  family.name = name;
  family.help = help;
  family.type = prometheus::MetricType::Gauge;
  return family;
}

void AddGauge(prometheus::MetricFamily& family, std::vector<prometheus::ClientMetric::Label> labels,
              double value) {
  prometheus::ClientMetric metric;
  metric.label = std::move(labels);
  metric.gauge.value = value;
  family.metric.push_back(std::move(metric));
}

}  // namespace

PoolRegistry::PoolRegistry(const PoolContext& context, MakeConnectorFn make_connector)
    : context_(context), make_connector_(std::move(make_connector)) {}

absl::Status PoolRegistry::Apply(const std::map<std::string, PoolSettings>& pools) {
  std::map<std::string, Entry, std::less<>> before;
  {
    MutexLock lock(mutex_);
    before = pools_;
  }
  // Everything that can fail comes first.
  std::map<std::string, std::unique_ptr<Connector>> connectors;
  for (const auto& [name, settings] : pools) {
    auto old = before.find(name);
    if (old != before.end() && SameUpstream(*old->second.settings, settings)) continue;
    absl::StatusOr<std::unique_ptr<Connector>> connector = make_connector_(name, settings);
    if (!connector.ok()) return Annotate(connector.status(), absl::StrCat("pool '", name, "'"));
    connectors.emplace(name, *std::move(connector));
  }

  std::map<std::string, Entry, std::less<>> after;
  std::vector<std::shared_ptr<Pool>> retired;
  Survivors survivors = TakeSurvivors();
  for (const auto& [name, settings] : pools) {
    auto shared = std::make_shared<const PoolSettings>(settings);
    auto fresh = connectors.find(name);
    auto old = before.find(name);
    if (fresh != connectors.end()) {
      if (old != before.end()) retired.push_back(old->second.pool);
      after[name] = {
          Pool::Create(name, settings, std::move(fresh->second), context_, TakeOf(name, settings, survivors)),
          std::move(shared)};
    } else {
      // Compared with what is in force: an operator may have resized it.
      if (!(old->second.pool->settings() == settings)) old->second.pool->Reconfigure(settings);
      after[name] = {old->second.pool, std::move(shared)};
    }
  }
  if (!survivors.empty()) {
    context_.log.Warn(
        "connections of an earlier start are of no pool of these settings: nobody ends them but "
        "their agents",
        {{"connections", survivors.size()}});
  }
  for (auto& [record, entry] : survivors) entry.Free();
  for (const auto& [name, entry] : before) {
    if (!pools.contains(name)) retired.push_back(entry.pool);
  }
  {
    MutexLock lock(mutex_);
    pools_ = std::move(after);
    DropEmptyRetired();
    retired_.insert(retired_.end(), retired.begin(), retired.end());
  }
  for (const auto& pool : retired) pool->Drain(v1::Reason::POOL_DRAINING, pool->settings().recall_timeout);
  return absl::OkStatus();
}

void PoolRegistry::SetSurvivors(Survivors survivors) {
  MutexLock lock(mutex_);
  survivors_ = std::move(survivors);
}

Survivors PoolRegistry::TakeSurvivors() {
  MutexLock lock(mutex_);
  return std::exchange(survivors_, {});
}

Survivors PoolRegistry::TakeOf(const std::string& name, const PoolSettings& settings, Survivors& all) {
  const auto its = std::partition(all.begin(), all.end(), [&](const auto& one) {
    return one.record.pool != name || one.record.upstream != ChecksumOf(settings.upstream);
  });
  Survivors taken(std::make_move_iterator(its), std::make_move_iterator(all.end()));
  all.erase(its, all.end());
  return taken;
}

void PoolRegistry::DropEmptyRetired() {
  retired_.erase(
      std::remove_if(retired_.begin(), retired_.end(), [](const auto& pool) { return pool->Empty(); }),
      retired_.end());
}

absl::StatusOr<PoolRegistry::Entry> PoolRegistry::Find(absl::string_view name) const {
  {
    MutexLock lock(mutex_);
    auto it = pools_.find(std::string(name));
    if (it != pools_.end()) return it->second;
  }
  return ReasonError(v1::Reason::POOL_UNKNOWN, absl::StrCat("there is no pool '", Printable(name, 64), "'"),
                     {{"pool", Printable(name, 64)}});
}

std::vector<PoolRegistry::Entry> PoolRegistry::List() const {
  std::vector<Entry> all;
  MutexLock lock(mutex_);
  all.reserve(pools_.size());
  for (const auto& [name, entry] : pools_) all.push_back(entry);
  return all;
}

std::vector<std::shared_ptr<Pool>> PoolRegistry::All() const {
  std::vector<std::shared_ptr<Pool>> all;
  MutexLock lock(mutex_);
  all.reserve(pools_.size() + retired_.size());
  for (const auto& [name, entry] : pools_) all.push_back(entry.pool);
  all.insert(all.end(), retired_.begin(), retired_.end());
  return all;
}

size_t PoolRegistry::leases_held() const {
  size_t held = 0;
  for (const auto& pool : All()) held += pool->leases_held();
  return held;
}

bool PoolRegistry::Empty() const {
  const auto pools = All();
  return std::all_of(pools.begin(), pools.end(), [](const auto& pool) { return pool->Empty(); });
}

std::vector<prometheus::MetricFamily> PoolRegistry::Collect() const {
  auto connections = GaugeFamily("lessor_pool_connections", "Slots in use, by state.");
  auto waiters = GaugeFamily("lessor_pool_waiters", "Requests that wait for a connection.");
  auto oldest = GaugeFamily("lessor_pool_longest_wait_seconds", "How long the oldest request has waited.");
  auto limit = GaugeFamily("lessor_pool_limit", "The pool's max.");
  auto circuit = GaugeFamily("lessor_pool_circuit", "1 for the state that the circuit is in.");
  const MonoTime now = context_.clock.Now();
  for (const Entry& entry : List()) {
    const PoolView view = entry.pool->View();
    const std::string& name = entry.pool->name();
    for (int i = 0; i < kSlotStates; ++i) {
      AddGauge(connections, {{"pool", name}, {"state", std::string(Name(static_cast<SlotState>(i)))}},
               view.slots[static_cast<size_t>(i)]);
    }
    AddGauge(waiters, {{"pool", name}}, view.waiters);
    AddGauge(oldest, {{"pool", name}},
             view.waiters == 0 ? 0 : absl::ToDoubleSeconds(now - view.oldest_waiter));
    AddGauge(limit, {{"pool", name}}, view.max);
    for (CircuitState state : {CircuitState::kClosed, CircuitState::kOpen, CircuitState::kHalfOpen}) {
      AddGauge(circuit, {{"pool", name}, {"state", std::string(Name(state))}}, view.circuit == state ? 1 : 0);
    }
  }
  return {connections, waiters, oldest, limit, circuit};
}

}  // namespace lessor
