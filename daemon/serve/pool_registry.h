#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include <prometheus/collectable.h>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/any_invocable.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/mutex.h"
#include "daemon/pool/pool.h"
#include "daemon/settings/settings.h"

namespace lessor {

// Makes a connector for a pool; wired by main to pool/connectors.
using MakeConnectorFn =
    std::function<absl::StatusOr<std::unique_ptr<Connector>>(const std::string& name, const PoolSettings&)>;

// The pools by name, as the settings say. Thread-safe. Shows their state to Prometheus at each scrape.
class PoolRegistry final : public prometheus::Collectable {
 public:
  struct Entry {
    std::shared_ptr<Pool> pool;
    std::shared_ptr<const PoolSettings> settings;
  };

  PoolRegistry(const PoolContext& context, MakeConnectorFn make_connector);

  // What an earlier start has left, for the pools that the first Apply makes; what none of them had is
  // forgotten then. Before it.
  void SetSurvivors(Survivors survivors);

  // Makes what is new, changes what has changed, drains what is gone. A pool whose upstream or password has
  // changed is replaced: new requests go to the new one, what the old one has lent runs out. On error nothing
  // has changed.
  absl::Status Apply(const std::map<std::string, PoolSettings>& pools);

  // POOL_UNKNOWN.
  absl::StatusOr<Entry> Find(absl::string_view name) const;
  std::vector<Entry> List() const;  // by name

  // All of them, the draining predecessors too.
  std::vector<std::shared_ptr<Pool>> All() const;
  size_t leases_held() const;

  bool Empty() const;  // no pool has a connection or a waiter

  std::vector<prometheus::MetricFamily> Collect() const override;

 private:
  void DropEmptyRetired() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  Survivors TakeSurvivors();
  static Survivors TakeOf(const std::string& name, const PoolSettings& settings, Survivors& all);

  const PoolContext context_;
  const MakeConnectorFn make_connector_;
  mutable Mutex mutex_;
  std::map<std::string, Entry, std::less<>> pools_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::shared_ptr<Pool>> retired_ ABSL_GUARDED_BY(mutex_);
  Survivors survivors_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
