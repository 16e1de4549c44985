#pragma once

#include <string>
#include <vector>

#include "daemon/settings/settings.h"

namespace lessor {

// One key that differs, as a path: "pools.main.max", "tenants.search.limits.leases", "listeners". A pool or
// tenant that came or went is one change: "pools.main".
struct Change {
  std::string key;
  bool needs_restart = false;  // a reload keeps the old value until the broker is restarted
  friend bool operator==(const Change&, const Change&) = default;
};

// What a reload from `old` to `now` changes, in the order of the documentation. Equal settings: empty.
std::vector<Change> Diff(const Settings& old, const Settings& now);

// What is in effect after that reload: what needs a restart is as it was. But for pools' sockets: one that is
// not there yet opens as `now` has it, and one that is switched off closes.
Settings UntilRestart(const Settings& old, Settings now);

}  // namespace lessor
