#include "daemon/serve/pool_login.h"

#include <utility>

#include "daemon/base/check.h"
#include "daemon/base/process.h"

namespace lessor {
namespace {

constexpr size_t kNameBytesMax = 64;

}  // namespace

bool PoolLogin::Authenticate(absl::string_view tenant, absl::string_view password) {
  const bool right = context_.tenants.IsPassword(tenant, password);
  if (!right || (!tenant_.empty() && tenant_ != tenant)) {
    // Once for each connection: Redis' clients may try as often as they like.
    if (!std::exchange(refused_, true)) {
      context_.log.Warn("wrong tenant or password on a pool's TCP address",
                        {{"tenant", Printable(tenant, kNameBytesMax)}, {"from", peer_}});
    }
    return false;
  }
  tenant_ = std::string(tenant);
  return true;
}

absl::StatusOr<std::shared_ptr<Holder>> PoolLogin::Enter() {
  const std::shared_ptr<PoolRelay> relay = relay_.lock();
  LESSOR_CHECK(relay != nullptr && !tenant_.empty());
  AgentIdentity agent;
  agent.listener = "pool";
  agent.tenant = tenant_;
  const Tenant& tenant = context_.tenants.Resolve(agent);
  absl::Status allowed = context_.tenants.CheckMayUse(relay->pool()->name(), *settings_, agent, tenant);
  if (!allowed.ok()) return allowed;
  return context_.sessions.JoinRemote(std::move(agent), peer_, relay);
}

}  // namespace lessor
