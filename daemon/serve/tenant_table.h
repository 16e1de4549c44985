#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

#include "daemon/base/mutex.h"
#include "daemon/base/process.h"
#include "daemon/lease/tenant.h"
#include "daemon/settings/settings.h"

namespace lessor {

// What is known of an agent when it knocks.
struct AgentIdentity {
  bool local = false;           // the kernel said the rest; otherwise only the listener is known
  uint32_t uid = ~uint32_t{0};  // not local: nobody's
  uint32_t gid = ~uint32_t{0};
  std::vector<uint32_t> groups;  // supplementary
  std::string listener;          // "attach", "grpc", "pool", or a listener's name in the settings
  std::string tenant;            // whose password it has said; empty: the rules say which tenant is its
};

// Whether the kernel says of both that they are the same user's, on this host.
inline bool SameLocalUser(const AgentIdentity& a, const AgentIdentity& b) {
  return a.local && b.local && a.uid == b.uid;
}

// The kernel's word for the other end of a Unix socket, with its supplementary groups.
AgentIdentity IdentityOf(const Credentials& peer, BorrowedFd socket, std::string listener);

// Who is whose: finds an agent's tenant by the settings' rules (the first that matches, else `default`), and
// says who may use which pool and who may administer. Tenants are made when first named and stay, so that
// references to them are good for ever. Thread-safe.
class TenantTable {
 public:
  explicit TenantTable(const Settings& settings);

  // Takes over the rules, limits and groups of new settings.
  void Reconfigure(const Settings& settings);
  // What they name and this host does not have.
  struct Unknown {
    std::string key;  // of the settings
    std::string name;
  };
  std::vector<Unknown> unknown() const;
  // By the tenant's name. Until then nobody has one.
  void SetPasswords(std::map<std::string, std::string> passwords);

  // Whether it is the tenant's. Takes as long wherever the two differ, and for a tenant that has none or does
  // not exist.
  bool IsPassword(absl::string_view tenant, absl::string_view password) const;

  Tenant& Resolve(const AgentIdentity& agent) const;
  Tenant& Get(TenantId id) const;
  // Of that name, as an agent's session has had it: made again if the settings do not have it any more.
  Tenant& Named(const std::string& name);

  // OK: the pool's `allow` names the tenant; or is empty, and the agent has the broker's own uid or gid, or
  // is root. Otherwise POOL_FORBIDDEN.
  absl::Status CheckMayUse(absl::string_view name, const PoolSettings& pool, const AgentIdentity& agent,
                           const Tenant& tenant) const;
  // root, the broker's own uid, or a member of admin_group; on this host only.
  bool IsAdmin(const AgentIdentity& agent) const;

 private:
  struct Rule {
    TenantMatch match;
    uint32_t user = 0;   // of match.user, looked up
    uint32_t group = 0;  // of match.group, looked up
    bool known = true;   // the user and the group exist on this host
    Tenant* tenant = nullptr;
  };
  Tenant& GetOrAdd(const std::string& name) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  bool MayUse(const PoolSettings& pool, const AgentIdentity& agent, const Tenant& tenant) const;
  static bool Matches(const Rule& rule, const AgentIdentity& agent);

  const uint32_t own_uid_;
  const uint32_t own_gid_;
  mutable Mutex mutex_;
  std::vector<std::unique_ptr<Tenant>> tenants_ ABSL_GUARDED_BY(mutex_);  // the id is the place plus one
  std::vector<Rule> rules_ ABSL_GUARDED_BY(mutex_);
  Tenant* default_ ABSL_GUARDED_BY(mutex_) = nullptr;
  std::optional<uint32_t> admin_gid_ ABSL_GUARDED_BY(mutex_);
  std::vector<Unknown> unknown_ ABSL_GUARDED_BY(mutex_);
  std::map<std::string, std::string, std::less<>> passwords_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
