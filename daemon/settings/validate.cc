#include "daemon/settings/validate.h"

#include <algorithm>
#include <set>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

#include "daemon/settings/address.h"
#include "daemon/settings/field.h"
#include "daemon/settings/value.h"

namespace lessor {
namespace {

constexpr absl::string_view kLongestSocketName = "/attach.sock";
constexpr absl::string_view kPoolsFolder = "/pools/";
constexpr size_t kPoolFolderMax = 93;   // with /.s.PGSQL.5432 behind it a socket's path
constexpr size_t kSocketPathMax = 107;  // sockaddr_un's sun_path with its terminating zero is 108

void ValidateFolders(const Settings& settings, Report& report) {
  if (report.IsBroken("runtime_dir")) return;
  // It may come from the environment, so it is checked here and not only where it is read.
  absl::Status path = settings.runtime_dir.empty() ? absl::InvalidArgumentError("is empty")
                                                   : CheckAbsolutePath(settings.runtime_dir);
  if (path.ok()) path = CheckText(settings.runtime_dir);
  if (!path.ok()) {
    report.Add("runtime_dir", path.message());
  } else if (settings.runtime_dir.size() + kLongestSocketName.size() > kSocketPathMax) {
    report.Add("runtime_dir",
               absl::StrCat("is longer than ", kSocketPathMax - kLongestSocketName.size(),
                            " bytes, so the path of attach.sock in it would not fit a socket address"));
  }
}

void ValidateTcpListener(const ListenerSettings& listener, const std::string& path, Report& report) {
  absl::StatusOr<HostPort> address = ParseHostPort(listener.tcp);
  if (!address.ok()) return;  // reported where it was read
  if (!IsLoopback(*address)) {
    report.Add(path + ".tcp",
               absl::StrCat(Quoted(listener.tcp),
                            " is not a loopback address; TCP that other hosts can reach needs mTLS, "
                            "which this version does not have"));
  } else if (!listener.insecure && !report.IsBroken(path + ".insecure")) {
    report.Add(path + ".tcp",
               "TCP is neither encrypted nor authenticated: every user of this host can connect; say "
               "`insecure: true` if that is meant");
  }
}

void ValidateListeners(const Settings& settings, Report& report) {
  std::set<std::string> names;
  for (size_t i = 0; i < settings.listeners.size(); ++i) {
    const ListenerSettings& listener = settings.listeners[i];
    std::string path = absl::StrCat("listeners[", i, "]");
    if (report.IsBroken(path) || report.IsBroken(path + ".tcp") || report.IsBroken(path + ".unix")) continue;
    if (listener.tcp.empty() == listener.unix_path.empty()) {
      report.Add(path, listener.tcp.empty() ? "needs `tcp: ADDRESS:PORT` or `unix: /path`"
                                            : "has both `tcp` and `unix`; make it two listeners");
      continue;
    }
    if (!listener.tcp.empty()) ValidateTcpListener(listener, path, report);
    if (!names.insert(listener.name()).second) {
      report.Add(path, absl::StrCat(Quoted(listener.name()), " is a listener already"));
    }
  }
}

bool IsListener(const Settings& settings, absl::string_view name) {
  if (name == "attach" || name == "grpc" || name == "pool") return true;
  for (const ListenerSettings& listener : settings.listeners) {
    if (listener.name() == name) return true;
  }
  return false;
}

void ValidateTenants(const Settings& settings, Report& report) {
  for (const TenantSettings& tenant : settings.tenants) {
    std::string path = absl::StrCat("tenants.", tenant.name);
    bool matches_all = tenant.match == TenantMatch();
    bool has_password = !tenant.password_file.empty() || report.IsBroken(path + ".password_file");
    if (tenant.name == kDefaultTenant && !matches_all) {
      report.Add(path + ".match", "the tenant `default` is for all whom no other matches; it has no match");
    } else if (tenant.name != kDefaultTenant && matches_all && !has_password && !report.IsBroken(path) &&
               !report.IsBroken(path + ".match")) {
      report.Add(path + ".match",
                 "says nobody; give it a user, group, uid, gid or listener, or the tenant a password_file");
    }
    if (!tenant.match.listener.empty() && !report.IsBroken("listeners") &&
        !IsListener(settings, tenant.match.listener)) {
      report.Add(
          path + ".match.listener",
          absl::StrCat(
              Quoted(tenant.match.listener),
              " is no listener; write its address or path as in `listeners`, or attach, grpc or pool"));
    }
  }
}

void ValidatePoolSizes(const PoolSettings& pool, const std::string& path, Report& report) {
  if (report.IsBroken(path + ".max")) return;
  if (pool.min > pool.max && !report.IsBroken(path + ".min")) {
    report.Add(path + ".min", absl::StrCat("is ", pool.min, ", but max is ", pool.max));
  }
  if (pool.initial && *pool.initial > pool.max) {
    report.Add(path + ".initial", absl::StrCat("is ", *pool.initial, ", but max is ", pool.max));
  }
}

void ValidatePoolPassword(const PoolSettings& pool, const std::string& path, Report& report) {
  int sources = !pool.password_file.empty() + !pool.password_credential.empty() + !pool.password_env.empty();
  if (sources > 1) {
    report.Add(path, "has more than one of password_file, password_credential and password_env");
  }
  bool may_have_password =
      pool.upstream.kind == Upstream::Kind::kPostgres || pool.upstream.kind == Upstream::Kind::kRedis;
  if (sources > 0 && !may_have_password && !report.IsBroken(path + ".upstream")) {
    report.Add(path, absl::StrCat("has a password, but the connector ", ConnectorName(pool.upstream.kind),
                                  " cannot use one"));
  }
}

void ValidatePoolTenants(const Settings& settings, const PoolSettings& pool, const std::string& path,
                         Report& report) {
  std::set<std::string> seen;
  for (size_t i = 0; i < pool.allow.size(); ++i) {
    std::string item = absl::StrCat(path, ".allow[", i, "]");
    if (report.IsBroken(item)) continue;
    const std::string& tenant = pool.allow[i];
    if (tenant != kDefaultTenant && settings.FindTenant(tenant) == nullptr) {
      report.Add(item, absl::StrCat("there is no tenant ", Quoted(tenant), " in `tenants`"));
    } else if (!seen.insert(tenant).second) {
      report.Add(item, absl::StrCat(Quoted(tenant), " stands twice"));
    }
  }
}

void ValidatePoolSocket(const Settings& settings, const PoolSettings& pool, const std::string& name,
                        Report& report) {
  if (!pool.socket.enabled || report.IsBroken("runtime_dir")) return;
  const size_t folder = settings.runtime_dir.size() + kPoolsFolder.size() + name.size();
  if (folder <= kPoolFolderMax) return;
  report.Add(
      absl::StrCat("pools.", name),
      absl::StrCat("the folder of its socket would have ", folder, " bytes, and PostgreSQL's drivers take ",
                   kPoolFolderMax, "; shorten runtime_dir or its name, or say `socket: {enabled: false}`"));
}

// Whether a tenant of the pool can say who it is where the kernel cannot.
bool HasPassword(const Settings& settings, const PoolSettings& pool) {
  return std::any_of(pool.allow.begin(), pool.allow.end(), [&](const std::string& name) {
    const TenantSettings* tenant = settings.FindTenant(name);
    return tenant != nullptr && !tenant->password_file.empty();
  });
}

void ValidatePoolTcp(const Settings& settings, const PoolSettings& pool, const std::string& path,
                     std::set<std::string>& taken, Report& report) {
  const std::string& tcp = pool.socket.tcp;
  const std::string key = path + ".socket.tcp";
  absl::StatusOr<HostPort> address = ParseHostPort(tcp);
  if (tcp.empty() || !address.ok() || report.IsBroken(path)) return;  // what is wrong was reported where read
  const bool logs_in =
      pool.upstream.kind == Upstream::Kind::kPostgres || pool.upstream.kind == Upstream::Kind::kRedis;
  if (!IsLoopback(*address)) {
    report.Add(key,
               absl::StrCat(Quoted(tcp), " is not a loopback address; passwords travel there unencrypted"));
  } else if (!pool.socket.enabled && !report.IsBroken(path + ".socket.enabled")) {
    report.Add(key, "the pool has no socket (`enabled: false`), so it has no TCP either");
  } else if (!logs_in && !pool.upstream.uri.empty()) {
    report.Add(key,
               absl::StrCat("the protocol of the connector ", ConnectorName(pool.upstream.kind),
                            " has no log-in, so nobody could say who connects; only postgresql and redis "
                            "pools can have TCP"));
  } else if (!HasPassword(settings, pool) && !report.IsBroken("tenants")) {
    report.Add(key, "nobody could use it: no tenant in the pool's `allow` has a password_file");
  } else if (address->port != 0 && !taken.insert(tcp).second) {
    report.Add(key, absl::StrCat(Quoted(tcp), " is another pool's already"));
  }
}

void ValidateBackoff(const BackoffSettings& backoff, const std::string& path, Report& report) {
  const bool read = !report.IsBroken(path + ".backoff.initial") && !report.IsBroken(path + ".backoff.max");
  if (!read || backoff.initial <= backoff.max) return;
  report.Add(path + ".backoff.initial", absl::StrCat("is ", absl::FormatDuration(backoff.initial),
                                                     ", but max is ", absl::FormatDuration(backoff.max)));
}

void ValidatePool(const Settings& settings, const PoolSettings& pool, const std::string& path,
                  Report& report) {
  if (report.IsBroken(path)) return;
  if (pool.upstream.uri.empty() && !report.IsBroken(path + ".upstream")) {
    report.Add(path + ".upstream",
               "is missing; say where the pool's connections lead, as in redis://127.0.0.1:6379");
  }
  ValidatePoolSizes(pool, path, report);
  ValidatePoolPassword(pool, path, report);
  ValidatePoolTenants(settings, pool, path, report);
  ValidateBackoff(pool.backoff, path, report);
}

}  // namespace

void Validate(const Settings& settings, Report& report) {
  ValidateFolders(settings, report);
  ValidateListeners(settings, report);
  ValidateTenants(settings, report);
  ValidateBackoff(settings.cleanup.backoff, "cleanup", report);
  std::set<std::string> tcp_addresses;
  for (const auto& [name, pool] : settings.pools) {
    ValidatePool(settings, pool, absl::StrCat("pools.", name), report);
    ValidatePoolSocket(settings, pool, name, report);
    ValidatePoolTcp(settings, pool, absl::StrCat("pools.", name), tcp_addresses, report);
  }
}

}  // namespace lessor
