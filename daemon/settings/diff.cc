#include "daemon/settings/diff.h"

#include <map>
#include <set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/settings/fields.h"

namespace lessor {
namespace {

// One key with its value as text. `entry` is the pool or tenant it belongs to ("pools.main"), or empty.
struct Flat {
  std::string key;
  std::string entry;
  std::string value;
  bool needs_restart = false;
};

// Turns a struct into a flat list of keys, in the order of fields.h: a visitor.
class Flattener {
 public:
  std::vector<Flat> Take() { return std::move(flat_); }

  template <typename T, typename Rule>
  void Field(const Key& key, const T& member, const Rule& rule) {
    Add(key, FormatField(member, rule));
  }
  void Texts(const Key& key, const std::vector<std::string>& member, const TextsRule&) {
    Add(key, absl::StrJoin(member, ","));
  }
  template <typename S>
  void Group(const Key& key, const S& member) {
    Nested(absl::StrCat(prefix_, key.name, "."), entry_, restart_ || key.reload == Reload::kAtRestart,
           member);
  }
  template <typename S>
  void List(const Key& key, const std::vector<S>& member, size_t) {
    // A list has no names to compare by: it is one value.
    Flattener items;
    for (const S& item : member) VisitFields(item, items);
    Add(key, absl::StrJoin(items.Take(), "\n", [](std::string* out, const Flat& flat) {
          absl::StrAppend(out, flat.key, ": ", flat.value);
        }));
  }
  template <typename Container>
  void Table(const Key& key, const Container& member, size_t) {
    ForEachEntry(member, [&](const std::string& name, const auto& item) {
      std::string entry = absl::StrCat(prefix_, key.name, ".", name);
      Nested(absl::StrCat(entry, "."), entry, restart_ || key.reload == Reload::kAtRestart, item);
    });
  }

 private:
  void Add(const Key& key, std::string value) {
    flat_.push_back(Flat{absl::StrCat(prefix_, key.name), entry_, std::move(value),
                         restart_ || key.reload == Reload::kAtRestart});
  }
  template <typename S>
  void Nested(std::string prefix, std::string entry, bool restart, const S& member) {
    std::swap(prefix_, prefix);
    std::swap(entry_, entry);
    std::swap(restart_, restart);
    VisitFields(member, *this);
    restart_ = restart;
    entry_ = std::move(entry);
    prefix_ = std::move(prefix);
  }

  std::string prefix_;
  std::string entry_;
  bool restart_ = false;
  std::vector<Flat> flat_;
};

std::vector<Flat> Flatten(const Settings& settings) {
  Flattener flattener;
  VisitFields(settings, flattener);
  return flattener.Take();
}

// What of `flat` is not in `others`: each key whose entry is there, and each other entry once.
void AddMissing(const std::vector<Flat>& flat, const std::vector<Flat>& others,
                std::vector<Change>& changes) {
  std::set<std::string> entries;
  for (const Flat& other : others) entries.insert(other.entry);
  for (const Flat& one : flat) {
    if (entries.insert(one.entry).second) changes.push_back({one.entry, one.needs_restart});
  }
}

// Tenants that are in both, in another order: the first match counts, so that is a change too.
bool OrderChanged(const Settings& old, const Settings& now) {
  std::vector<std::string> before;
  std::vector<std::string> after;
  for (const TenantSettings& tenant : old.tenants) {
    if (now.FindTenant(tenant.name) != nullptr) before.push_back(tenant.name);
  }
  for (const TenantSettings& tenant : now.tenants) {
    if (old.FindTenant(tenant.name) != nullptr) after.push_back(tenant.name);
  }
  return before != after;
}

}  // namespace

std::vector<Change> Diff(const Settings& old, const Settings& now) {
  std::vector<Flat> before = Flatten(old);
  std::vector<Flat> after = Flatten(now);
  std::map<std::string, std::string> values;
  for (const Flat& flat : before) values[flat.key] = flat.value;
  std::vector<Change> changes;
  for (const Flat& flat : after) {
    auto found = values.find(flat.key);
    if (found != values.end() && found->second != flat.value)
      changes.push_back({flat.key, flat.needs_restart});
  }
  if (OrderChanged(old, now)) changes.push_back({"tenants", false});
  AddMissing(after, before, changes);
  AddMissing(before, after, changes);
  return changes;
}

Settings UntilRestart(const Settings& old, Settings now) {
  now.runtime_dir = old.runtime_dir;
  now.state_dir = old.state_dir;
  now.metrics = old.metrics;
  now.sockets = old.sockets;
  now.listeners = old.listeners;
  now.io_threads = old.io_threads;
  now.busy_poll = old.busy_poll;
  now.log.format = old.log.format;
  now.sessions.open_timeout = old.sessions.open_timeout;
  now.sessions.resume_timeout = old.sessions.resume_timeout;
  now.cleanup.backoff = old.cleanup.backoff;
  now.cleanup.trail = old.cleanup.trail;
  for (auto& [name, pool] : now.pools) {
    if (auto it = old.pools.find(name); it != old.pools.end()) pool.socket = it->second.socket;
  }
  return now;
}

}  // namespace lessor
