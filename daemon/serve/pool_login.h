#pragma once

#include <memory>
#include <string>

#include "daemon/base/log.h"
#include "daemon/relay/login.h"
#include "daemon/serve/driver_sessions.h"
#include "daemon/serve/tenant_table.h"

namespace lessor {

// A connection to a pool's TCP address: its tenant is who can say the tenant's password.
class PoolLogin final : public Login {
 public:
  struct Context {
    TenantTable& tenants;
    DriverSessions& sessions;
    Logger& log;
  };
  // `relay` owns its client, and so this. `peer`: its address, for people.
  PoolLogin(const Context& context, std::weak_ptr<PoolRelay> relay,
            std::shared_ptr<const PoolSettings> settings, std::string peer)
      : context_(context), relay_(std::move(relay)), settings_(std::move(settings)), peer_(std::move(peer)) {}

  bool Authenticate(absl::string_view tenant, absl::string_view password) override;
  absl::StatusOr<std::shared_ptr<Holder>> Enter() override;

 private:
  const Context context_;
  const std::weak_ptr<PoolRelay> relay_;
  const std::shared_ptr<const PoolSettings> settings_;
  const std::string peer_;
  bool refused_ = false;  // and that has been logged
  std::string tenant_;    // empty: it has said no right password yet
};

}  // namespace lessor
