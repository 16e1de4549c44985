#pragma once

#include <fstream>
#include <string>

#include "daemon/base/check.h"
#include "daemon/settings/settings.h"
#include "daemon/settings/upstream.h"

namespace lessor::testing {

// The settings of a pool with this upstream, which must be a good URI.
inline PoolSettings SettingsOf(const std::string& uri) {
  absl::StatusOr<Upstream> upstream = ParseUpstream(uri);
  LESSOR_CHECK(upstream.ok());
  PoolSettings settings;
  settings.upstream = *std::move(upstream);
  return settings;
}

inline void WriteFile(const std::string& path, const std::string& content) {
  std::ofstream(path, std::ios::trunc) << content;
}

}  // namespace lessor::testing
