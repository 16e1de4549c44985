#pragma once

#include <concepts>
#include <map>
#include <string>
#include <type_traits>
#include <vector>

#include "absl/time/time.h"

#include "daemon/settings/field.h"
#include "daemon/settings/settings.h"

// Every key of the settings file, once: its name, member, accepted values and meaning. Loading, dumping,
// comparing and the test of the documentation are visitors of these functions. A visitor has
//   Field(key, member, rule)             one value
//   Texts(key, member, rule)             a list of texts
//   Group(key, member)                   a nested struct: VisitFields(member, ...)
//   List(key, vector, count_max)         a list of structs
//   Table(key, container, count_max)     structs by name, in a map or in the file's order
// Members are const when the struct is.
namespace lessor {

template <typename S, typename Struct>
concept FieldsOf = std::same_as<std::remove_const_t<S>, Struct>;

inline constexpr TextRule kNamedAccount = {CheckAccount, "a name", "any"};

template <FieldsOf<MetricsSettings> S, typename V>
void VisitFields(S& metrics, V& visit) {
  visit.Field(
      {"listen", "where /metrics, /healthz, /readyz and a page with links to them are served over HTTP"},
      metrics.listen, TextRule{CheckAddress, "ADDRESS:PORT", "nowhere", "off"});
}

template <FieldsOf<SocketsSettings> S, typename V>
void VisitFields(S& sockets, V& visit) {
  visit.Field(
      {"mode", "permissions of attach.sock and grpc.sock; each pool's `allow` decides who gets something"},
      sockets.mode, ModeRule{});
  visit.Field({"group", "group of the two sockets"}, sockets.group,
              TextRule{CheckAccount, "a group's name", "the broker's own"});
}

template <FieldsOf<LogSettings> S, typename V>
void VisitFields(S& log, V& visit) {
  visit.Field({"level", "the least serious messages written to stderr"}, log.level, ChoiceRule{});
  visit.Field({"format", "one line of text or one JSON object a message", Reload::kAtRestart}, log.format,
              ChoiceRule{});
}

template <FieldsOf<SessionsSettings> S, typename V>
void VisitFields(S& sessions, V& visit) {
  visit.Field({"max", "sessions open at once"}, sessions.max, IntRule{1, 1000000});
  visit.Field({"per_uid_max", "sessions of one user open at once"}, sessions.per_uid_max,
              IntRule{1, 1000000});
  visit.Field({"open_timeout",
               "a connection that has not said by then who it is (opened a session, begun at a pool's "
               "socket) is closed",
               Reload::kAtRestart},
              sessions.open_timeout, DurationRule{absl::Milliseconds(100), absl::Minutes(10)});
  visit.Field(
      {"resume_timeout",
       "after the broker was killed: how long from its next start agents may take their leases up again; "
       "then those connections are ended",
       Reload::kAtRestart},
      sessions.resume_timeout, DurationRule{absl::ZeroDuration(), absl::Minutes(10)});
}

template <FieldsOf<ListenerSettings> S, typename V>
void VisitFields(S& listener, V& visit) {
  visit.Field({"tcp", "TCP address; in this version loopback only, and with `insecure: true`"}, listener.tcp,
              TextRule{CheckAddress, "ADDRESS:PORT", "this is a Unix socket"});
  visit.Field({"insecure", "the writer knows that this door is neither encrypted nor authenticated"},
              listener.insecure, SwitchRule{});
  visit.Field({"unix", "path of a Unix socket"}, listener.unix_path,
              TextRule{CheckSocketPath, "an absolute path of at most 107 bytes", "this is TCP"});
  visit.Field({"mode", "permissions of the Unix socket"}, listener.mode, ModeRule{});
  visit.Field({"owner", "owner of the Unix socket"}, listener.owner,
              TextRule{CheckAccount, "a user's name", "the broker's own"});
  visit.Field({"group", "group of the Unix socket"}, listener.group,
              TextRule{CheckAccount, "a group's name", "the broker's own"});
  visit.Field({"grace_period", "how long a session may resume after its stream broke"}, listener.grace_period,
              DurationRule{absl::Milliseconds(1), absl::Minutes(10), "not at all"});
}

template <FieldsOf<TenantMatch> S, typename V>
void VisitFields(S& match, V& visit) {
  constexpr IntRule kId = {0, UINT32_MAX - 1, {}, "any"};
  visit.Field({"user", "the agent's user, by name"}, match.user, kNamedAccount);
  visit.Field({"group", "a group the agent's user is in, by name"}, match.group, kNamedAccount);
  visit.Field({"uid", "the agent's user id"}, match.uid, kId);
  visit.Field({"gid", "the agent's group id"}, match.gid, kId);
  visit.Field({"listener", "the door: a listener's address or path as written, `attach`, `grpc` or `pool`"},
              match.listener, TextRule{CheckText, "a listener", "any"});
}

template <FieldsOf<TenantLimits> S, typename V>
void VisitFields(S& limits, V& visit) {
  visit.Field({"leases", "leases held at once, over all pools"}, limits.leases,
              IntRule{1, 1000000, "no limit"});
  visit.Field({"sessions", "sessions open at once"}, limits.sessions, IntRule{1, 1000000, "no limit"});
}

inline constexpr TextsRule CleanupPaths(absl::string_view empty) {
  return {CheckAbsolutePath, "absolute paths", empty, Settings::kCleanupPathsMax};
}

inline constexpr TextsRule HttpPrefixes(absl::string_view empty) {
  return {CheckHttpPrefix, "http or https URLs", empty, Settings::kCleanupPathsMax};
}

template <FieldsOf<TenantSettings> S, typename V>
void VisitFields(S& tenant, V& visit) {
  visit.Group({"match", "whom it is recognised by; everything given must hold"}, tenant.match);
  visit.Field({"password_file", "file with its password for the pools' TCP, read at start and reload"},
              tenant.password_file, TextRule{CheckAbsolutePath, "an absolute path", "not over TCP"});
  visit.Texts({"cleanup_roots", "beneath these its agents' files are removed"}, tenant.cleanup_roots,
              CleanupPaths("`cleanup.roots`"));
  visit.Texts({"cleanup_commands", "programs that its agents' cleanup may run"}, tenant.cleanup_commands,
              CleanupPaths("`cleanup.commands`"));
  visit.Texts({"cleanup_http", "beneath these its agents' cleanup may make HTTP requests"},
              tenant.cleanup_http, HttpPrefixes("`cleanup.http_allowed`"));
  visit.Field({"weight", "its share of a pool that several tenants wait for"}, tenant.weight,
              IntRule{1, 1000});
  visit.Group({"limits", "what it may have at once"}, tenant.limits);
  visit.Field({"priority_max", "the best class its agents get; who asks for a better one gets this"},
              tenant.priority_max, ChoiceRule{});
}

template <FieldsOf<BackoffSettings> S, typename V>
void VisitFields(S& backoff, V& visit) {
  constexpr DurationRule kWait = {absl::Milliseconds(1), absl::Minutes(10)};
  visit.Field({"initial", "wait after the first failure; doubled after each, with jitter"}, backoff.initial,
              kWait);
  visit.Field({"max", "longest wait between two attempts"}, backoff.max, kWait);
}

template <FieldsOf<CleanupSettings> S, typename V>
void VisitFields(S& cleanup, V& visit) {
  visit.Texts({"roots", "folders beneath which agents may have files and folders removed"}, cleanup.roots,
              CleanupPaths("nothing is removed"));
  visit.Texts({"commands", "programs that cleanup may run, with the agent's rights"}, cleanup.commands,
              CleanupPaths("none"));
  visit.Texts({"http_allowed", "URLs beneath which cleanup may make HTTP requests"}, cleanup.http_allowed,
              HttpPrefixes("none"));
  visit.Field({"timeout", "an attempt takes at most this long, where the action does not say"},
              cleanup.timeout, DurationRule{absl::Milliseconds(10), absl::Hours(1)});
  visit.Field({"attempts", "then an action is a dead letter, where it does not say"}, cleanup.attempts,
              IntRule{1, 100});
  visit.Group({"backoff", "waits between failed attempts", Reload::kAtRestart}, cleanup.backoff);
  visit.Field({"per_session_max", "actions of one session that are not over"}, cleanup.per_session_max,
              IntRule{1, 1000000});
  visit.Field({"max", "actions in all that are not over; of one user at most half of it"}, cleanup.max,
              IntRule{1, 10000000});
  visit.Field({"trail", "how many actions that are over the journal keeps", Reload::kAtRestart},
              cleanup.trail, IntRule{0, 10000000});
}

template <FieldsOf<PoolSettings> S, typename V>
void VisitPoolLimits(S& pool, V& visit) {
  visit.Field({"min", "connections kept open"}, pool.min, IntRule{0, 10000});
  visit.Field({"max", "connections in all, the most that the upstream sees"}, pool.max, IntRule{1, 10000});
  visit.Field({"initial", "connections opened at start"}, pool.initial, IntRule{0, 10000, {}, "min"});
  visit.Field({"connects_max", "connects under way at once"}, pool.connects_max, IntRule{1, 1000});
  visit.Field({"max_waiters", "who would wait beyond this many is refused at once"}, pool.max_waiters,
              IntRule{0, 1000000});
  visit.Field({"per_session_max", "leases of one session at once"}, pool.per_session_max,
              IntRule{1, 10000, "no limit"});
  visit.Field({"per_tenant_max", "leases of one tenant at once"}, pool.per_tenant_max,
              IntRule{1, 10000, "no limit"});
}

template <FieldsOf<PoolSettings> S, typename V>
void VisitPoolLifetimes(S& pool, V& visit) {
  constexpr DurationRule kLife = {absl::Milliseconds(100), absl::Hours(24 * 30), "never"};
  visit.Field({"idle_timeout", "idle this long and more than `min`: closed"}, pool.idle_timeout, kLife);
  visit.Field({"max_lifetime", "older than this: replaced once idle"}, pool.max_lifetime, kLife);
  visit.Field({"lifetime_jitter", "replaced earlier by up to this part of max_lifetime, so not all at once"},
              pool.lifetime_jitter, FractionRule{0, 1});
  visit.Field({"validate_after", "idle this long: validated before it is lent"}, pool.validate_after,
              DurationRule{absl::Milliseconds(1), absl::Hours(24), "always"});
  visit.Field({"keepalive", "idle connections are probed this often, with jitter"}, pool.keepalive, kLife);
}

template <FieldsOf<PoolSettings> S, typename V>
void VisitPoolTimeouts(S& pool, V& visit) {
  constexpr DurationRule kStep = {absl::Milliseconds(1), absl::Minutes(10)};
  visit.Field({"connect_timeout", "a connect, with its log-in, fails after this"}, pool.connect_timeout,
              kStep);
  visit.Field({"validate_timeout", "a connection that has not answered by then is closed"},
              pool.validate_timeout, kStep);
  visit.Field({"reset_timeout", "a returned connection not clean by then is closed"}, pool.reset_timeout,
              kStep);
  visit.Field({"cancel_timeout", "cancelling a dead agent's query is given up after this"},
              pool.cancel_timeout, kStep);
  visit.Field({"close_timeout",
               "for so long a closed connection's end is waited for; a backend that goes on counts on"},
              pool.close_timeout, kStep);
  visit.Field({"acquire_timeout", "how long a waiter waits that does not say"}, pool.acquire_timeout,
              DurationRule{absl::Milliseconds(1), absl::Hours(24), "not at all"});
  visit.Field({"lease_ttl", "a lease not renewed for this long expires"}, pool.lease_ttl,
              DurationRule{absl::Milliseconds(1), absl::Hours(24 * 30), "never"});
  visit.Field({"recall_timeout", "draining: how long a holder has that was asked to give back"},
              pool.recall_timeout, DurationRule{absl::Milliseconds(1), absl::Hours(24), "no time"});
}

template <FieldsOf<PoolSocketSettings> S, typename V>
void VisitFields(S& socket, V& visit) {
  visit.Field({"enabled", "there is one"}, socket.enabled, SwitchRule{});
  visit.Field({"mode", "its permissions; `allow` decides who gets something"}, socket.mode, ModeRule{});
  visit.Field({"group", "its group"}, socket.group,
              TextRule{CheckAccount, "a group's name", "the broker's own"});
  visit.Field({"tcp", "loopback address beside it, where drivers say a tenant's name and password"},
              socket.tcp, TextRule{CheckAddress, "ADDRESS:PORT", "no TCP"});
}

template <FieldsOf<PoolSettings> S, typename V>
void VisitPoolClients(S& pool, V& visit) {
  constexpr DurationRule kPatience = {absl::Milliseconds(10), absl::Hours(24 * 30), "never"};
  visit.Group({"socket", "the socket by which drivers use it", Reload::kAtRestart}, pool.socket);
  visit.Field({"hold", "when a client of the socket gives its connection back"}, pool.hold, ChoiceRule{});
  visit.Field({"reset", "when a connection is reset between two clients of the socket"}, pool.reset,
              ChoiceRule{});
  visit.Field({"pinned_timeout",
               "a client that cannot be parked is disconnected when it has been idle this long "
               "and somebody waits"},
              pool.pinned_timeout, kPatience);
  visit.Field(
      {"client_idle_timeout", "a client that has been silent this long between transactions is disconnected"},
      pool.client_idle_timeout, kPatience);
  visit.Field({"client_stall_timeout",
               "a client that has been silent this long in the middle of something, while the server waits "
               "for it, is disconnected"},
              pool.client_stall_timeout, kPatience);
  visit.Field({"client_max_lifetime", "a client connected for longer is disconnected once it is idle"},
              pool.client_max_lifetime, kPatience);
}

template <FieldsOf<PoolSettings> S, typename V>
void VisitFields(S& pool, V& visit) {
  visit.Field({"upstream", "where its connections lead; needed"}, pool.upstream, UriRule{});
  visit.Field({"password_file", "file with the upstream's password, read again at each connect"},
              pool.password_file, TextRule{CheckAbsolutePath, "an absolute path", "none"});
  visit.Field({"password_credential", "systemd credential with the password"}, pool.password_credential,
              TextRule{CheckFileName, "a credential's name", "none"});
  visit.Field({"password_env", "environment variable of the broker with the password"}, pool.password_env,
              TextRule{CheckVariable, "a variable's name", "none"});
  visit.Texts({"allow", "the tenants that may use it, and nobody else: not the broker's own user either"},
              pool.allow,
              TextsRule{CheckName, "tenants", "the broker's own user and group only", Settings::kTenantsMax});
  VisitPoolLimits(pool, visit);
  VisitPoolLifetimes(pool, visit);
  VisitPoolTimeouts(pool, visit);
  VisitPoolClients(pool, visit);
  visit.Group({"backoff", "waits between failed connects"}, pool.backoff);
  visit.Field({"circuit_failures", "failed connects in a row after which waiters fail fast"},
              pool.circuit_failures, IntRule{1, 1000});
  visit.Field({"reuse",
               "a connection that was lent may be lent again: tcp and unix ones on the agent's word, others "
               "after a reset"},
              pool.reuse, SwitchRule{});
}

template <FieldsOf<Settings> S, typename V>
void VisitFields(S& settings, V& visit) {
  visit.Field({"runtime_dir", "folder of attach.sock and grpc.sock", Reload::kAtRestart},
              settings.runtime_dir, TextRule{CheckAbsolutePath, "an absolute path of at most 95 bytes"});
  visit.Field({"state_dir", "folder of what must survive a restart", Reload::kAtRestart}, settings.state_dir,
              TextRule{CheckAbsolutePath, "an absolute path"});
  visit.Field({"admin_group", "its members may administer, besides root and the broker's own user"},
              settings.admin_group, TextRule{CheckAccount, "a group's name", "nobody else"});
  visit.Field({"drain_timeout", "how long leases may finish after SIGTERM"}, settings.drain_timeout,
              DurationRule{absl::Milliseconds(1), absl::Hours(24), "no time"});
  visit.Field({"io_threads", "threads for sockets and timers", Reload::kAtRestart}, settings.io_threads,
              IntRule{1, 256, "half the cores, 1 to 4"});
  visit.Field({"busy_poll",
               "how long at most these threads look for what comes next before they sleep: a query sooner "
               "answered for processor time that nobody else has asked for",
               Reload::kAtRestart},
              settings.busy_poll, DurationRule{absl::Microseconds(1), absl::Milliseconds(1), "never"});
  visit.Group({"metrics", "the HTTP door for monitoring", Reload::kAtRestart}, settings.metrics);
  visit.Group({"sockets", "the broker's own two sockets", Reload::kAtRestart}, settings.sockets);
  visit.Group({"log", "what is logged, and how"}, settings.log);
  visit.Group({"sessions", "limits on sessions"}, settings.sessions);
  visit.Group({"cleanup", "what agents leave behind"}, settings.cleanup);
  visit.List({"listeners", "doors for gRPC beyond the broker's own Unix socket", Reload::kAtRestart},
             settings.listeners, Settings::kListenersMax);
  visit.Table({"tenants", "whom agents belong to, by name; the first that matches counts"}, settings.tenants,
              Settings::kTenantsMax);
  visit.Table({"pools", "pools of connections, by name"}, settings.pools, Settings::kPoolsMax);
}

// The two kinds of table alike: by name, and in the file's order.
inline TenantSettings& AddEntry(std::vector<TenantSettings>& tenants, const std::string& name) {
  return tenants.emplace_back(TenantSettings{.name = name});
}
inline PoolSettings& AddEntry(std::map<std::string, PoolSettings>& pools, const std::string& name) {
  return pools[name];
}
template <typename F>
void ForEachEntry(const std::vector<TenantSettings>& tenants, F each) {
  for (const TenantSettings& tenant : tenants) each(tenant.name, tenant);
}
template <typename F>
void ForEachEntry(const std::map<std::string, PoolSettings>& pools, F each) {
  for (const auto& [name, pool] : pools) each(name, pool);
}

}  // namespace lessor
