#pragma once

#include <memory>
#include <string>

#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/pool/connector.h"
#include "daemon/settings/settings.h"

namespace lessor {

// What connectors share. All of it outlives them.
struct ConnectorContext {
  const Clock& clock;
};

// The connector for a pool's upstream, chosen by the scheme of its URI. INVALID_ARGUMENT, beginning with the
// pool's name: the upstream's own library does not understand the URI.
absl::StatusOr<std::unique_ptr<Connector>> MakeConnector(const std::string& pool,
                                                         const PoolSettings& settings,
                                                         const ConnectorContext& context);

}  // namespace lessor
