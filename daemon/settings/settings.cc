#include "daemon/settings/settings.h"

namespace lessor {

const TenantSettings* Settings::FindTenant(absl::string_view name) const {
  for (const TenantSettings& tenant : tenants) {
    if (tenant.name == name) return &tenant;
  }
  return nullptr;
}

}  // namespace lessor
