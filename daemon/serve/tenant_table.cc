#include "daemon/serve/tenant_table.h"

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr size_t kGroupsMax = 65536;  // NGROUPS_MAX of the kernel
constexpr size_t kNameBufferMax = 1 << 16;

std::optional<uint32_t> UserByName(const std::string& name) {
  std::vector<char> buffer(kNameBufferMax);
  passwd entry{};
  passwd* found = nullptr;
  if (::getpwnam_r(name.c_str(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
    return std::nullopt;
  }
  return entry.pw_uid;
}

std::optional<uint32_t> GroupByName(const std::string& name) {
  std::vector<char> buffer(kNameBufferMax);
  group entry{};
  group* found = nullptr;
  if (::getgrnam_r(name.c_str(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
    return std::nullopt;
  }
  return entry.gr_gid;
}

// Takes as long wherever the two differ; how long depends on `given` alone. `right` is not empty.
bool SameText(absl::string_view right, absl::string_view given) {
  size_t difference = right.size() ^ given.size();
  for (size_t i = 0; i < given.size(); ++i) {
    difference |= static_cast<unsigned char>(right[i % right.size()] ^ given[i]);
  }
  return difference == 0;
}

bool InGroup(const AgentIdentity& agent, uint32_t gid) {
  return agent.gid == gid || std::find(agent.groups.begin(), agent.groups.end(), gid) != agent.groups.end();
}

}  // namespace

AgentIdentity IdentityOf(const Credentials& peer, BorrowedFd socket, std::string listener) {
  AgentIdentity agent;
  agent.local = true;
  agent.uid = peer.uid;
  agent.gid = peer.gid;
  agent.listener = std::move(listener);
  std::vector<gid_t> groups(32);
  auto bytes = static_cast<socklen_t>(groups.size() * sizeof(gid_t));
  int result = ::getsockopt(socket.raw(), SOL_SOCKET, SO_PEERGROUPS, groups.data(), &bytes);
  if (result != 0 && errno == ERANGE && bytes / sizeof(gid_t) <= kGroupsMax) {
    groups.resize(bytes / sizeof(gid_t));
    result = ::getsockopt(socket.raw(), SOL_SOCKET, SO_PEERGROUPS, groups.data(), &bytes);
  }
  groups.resize(result == 0 ? bytes / sizeof(gid_t) : 0);
  agent.groups.assign(groups.begin(), groups.end());
  return agent;
}

TenantTable::TenantTable(const Settings& settings) : own_uid_(::geteuid()), own_gid_(::getegid()) {
  Reconfigure(settings);
}

Tenant& TenantTable::GetOrAdd(const std::string& name) {
  for (auto& tenant : tenants_) {
    if (tenant->name() == name) return *tenant;
  }
  tenants_.push_back(std::make_unique<Tenant>(TenantId(tenants_.size() + 1), name));
  return *tenants_.back();
}

void TenantTable::Reconfigure(const Settings& settings) {
  // Names are looked up off the lock: the answer may come over the network (sssd, LDAP).
  std::vector<Rule> rules;
  std::vector<Unknown> unknown;
  const auto look_up = [&](const auto& by_name, const std::string& name, std::string key) {
    const std::optional<uint32_t> id = name.empty() ? std::nullopt : by_name(name);
    if (!name.empty() && !id.has_value()) unknown.push_back({std::move(key), name});
    return id;
  };
  for (const TenantSettings& tenant : settings.tenants) {
    const std::string key = absl::StrCat("tenants.", tenant.name, ".match");
    const auto uid = look_up(UserByName, tenant.match.user, key + ".user");
    const auto gid = look_up(GroupByName, tenant.match.group, key + ".group");
    rules.push_back({.match = tenant.match,
                     .user = uid.value_or(0),
                     .group = gid.value_or(0),
                     .known = uid.has_value() != tenant.match.user.empty() &&
                              gid.has_value() != tenant.match.group.empty()});
  }
  const std::optional<uint32_t> admin_gid = look_up(GroupByName, settings.admin_group, "admin_group");

  MutexLock lock(mutex_);
  for (auto& tenant : tenants_) tenant->Reconfigure(TenantSettings{});
  for (size_t i = 0; i < rules.size(); ++i) {
    rules[i].tenant = &GetOrAdd(settings.tenants[i].name);
    rules[i].tenant->Reconfigure(settings.tenants[i]);
  }
  default_ = &GetOrAdd(kDefaultTenant);
  rules_ = std::move(rules);
  admin_gid_ = admin_gid;
  unknown_ = std::move(unknown);
}

std::vector<TenantTable::Unknown> TenantTable::unknown() const {
  MutexLock lock(mutex_);
  return unknown_;
}

void TenantTable::SetPasswords(std::map<std::string, std::string> passwords) {
  MutexLock lock(mutex_);
  passwords_ = {std::make_move_iterator(passwords.begin()), std::make_move_iterator(passwords.end())};
}

bool TenantTable::IsPassword(absl::string_view tenant, absl::string_view password) const {
  MutexLock lock(mutex_);
  const auto it = passwords_.find(tenant);
  // Who has none is compared with something too, so that it takes as long.
  const absl::string_view right = it == passwords_.end() ? "?" : absl::string_view(it->second);
  return SameText(right, password) && it != passwords_.end();
}

bool TenantTable::Matches(const Rule& rule, const AgentIdentity& agent) {
  const TenantMatch& match = rule.match;
  if (!rule.known || match == TenantMatch{}) return false;
  if (!match.listener.empty() && match.listener != agent.listener) return false;
  const bool asks_kernel = !match.user.empty() || !match.group.empty() || match.uid || match.gid;
  if (asks_kernel && !agent.local) return false;
  if (!match.user.empty() && agent.uid != rule.user) return false;
  if (!match.group.empty() && !InGroup(agent, rule.group)) return false;
  if (match.uid && agent.uid != *match.uid) return false;
  return !match.gid || InGroup(agent, *match.gid);
}

Tenant& TenantTable::Resolve(const AgentIdentity& agent) const {
  MutexLock lock(mutex_);
  for (const auto& tenant : tenants_) {
    if (tenant->name() == agent.tenant) return *tenant;
  }
  for (const Rule& rule : rules_) {
    if (Matches(rule, agent)) return *rule.tenant;
  }
  return *default_;
}

Tenant& TenantTable::Named(const std::string& name) {
  MutexLock lock(mutex_);
  return GetOrAdd(name);
}

Tenant& TenantTable::Get(TenantId id) const {
  MutexLock lock(mutex_);
  LESSOR_CHECK(id.value() >= 1 && id.value() <= tenants_.size());
  return *tenants_[id.value() - 1];
}

bool TenantTable::MayUse(const PoolSettings& pool, const AgentIdentity& agent, const Tenant& tenant) const {
  if (!pool.allow.empty()) {
    return std::find(pool.allow.begin(), pool.allow.end(), tenant.name()) != pool.allow.end();
  }
  return agent.local && (agent.uid == 0 || agent.uid == own_uid_ || InGroup(agent, own_gid_));
}

absl::Status TenantTable::CheckMayUse(absl::string_view name, const PoolSettings& pool,
                                      const AgentIdentity& agent, const Tenant& tenant) const {
  if (MayUse(pool, agent, tenant)) return absl::OkStatus();
  const std::string why =
      pool.allow.empty() ? absl::StrCat("pool '", name,
                                        "' is for the broker's own user and group only: its `allow` is empty")
                         : absl::StrCat("tenant '", tenant.name(), "' may not use pool '", name, "'");
  return ReasonError(v1::Reason::POOL_FORBIDDEN, why,
                     {{"pool", std::string(name)}, {"tenant", tenant.name()}});
}

bool TenantTable::IsAdmin(const AgentIdentity& agent) const {
  if (!agent.local) return false;
  if (agent.uid == 0 || agent.uid == own_uid_) return true;
  MutexLock lock(mutex_);
  return admin_gid_ && InGroup(agent, *admin_gid_);
}

}  // namespace lessor
