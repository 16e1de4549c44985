#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/settings/upstream.h"

// What the broker was told. Plain data with the defaults of this version: a default-constructed Settings is a
// working broker without pools. load.h fills it from YAML and checks it; keys, bounds and one line of
// documentation for each member stand in fields.h, which loading, dumping and comparing share.
namespace lessor {

// The class of a waiter: a better class is served before a worse one.
enum class PriorityClass { kCritical, kHigh, kNormal, kLow };

// When a client of a pool socket gives its connection back.
enum class HoldMode { kUntilWanted, kTransaction, kSession };
// When a connection is reset between two clients of a pool socket.
enum class ResetMode { kAlways, kWhenChanged };

enum class LogLevel { kDebug, kInfo, kWarning, kError };
enum class LogFormat { kText, kJson };

// The permission bits of a Unix socket, 0..0777.
struct FileMode {
  uint32_t bits = 0666;
  friend bool operator==(FileMode, FileMode) = default;
};

struct MetricsSettings {
  std::string listen = "127.0.0.1:9747";  // ADDRESS:PORT, port 0: any; empty (written `off`): no metrics
  bool enabled() const { return !listen.empty(); }
  friend bool operator==(const MetricsSettings&, const MetricsSettings&) = default;
};

// The broker's own two sockets, attach.sock and grpc.sock. Everybody on the host may connect by default,
// because each pool's `allow` decides who gets something.
struct SocketsSettings {
  FileMode mode;
  std::string group;  // empty: the broker's own
  friend bool operator==(const SocketsSettings&, const SocketsSettings&) = default;
};

// One more door for gRPC: either `tcp` or `unix_path` is set, never both.
struct ListenerSettings {
  std::string tcp;        // ADDRESS:PORT; [::1]:7447 for IPv6; loopback only, and with `insecure`
  bool insecure = false;  // the writer knows that this door is neither encrypted nor authenticated
  std::string unix_path;  // key `unix`: absolute path of the socket, at most 107 bytes
  FileMode mode;          // of the Unix socket
  std::string owner;      // of the Unix socket; empty: the broker's user
  std::string group;      // of the Unix socket; empty: the broker's group
  absl::Duration grace_period = absl::Seconds(2);  // within which a session may resume after its stream ended

  // What `match: {listener: ...}` of a tenant says to mean this one: the address or path as written. The
  // broker's own sockets are called "attach" and "grpc", those of pools "pool".
  const std::string& name() const { return tcp.empty() ? unix_path : tcp; }
  friend bool operator==(const ListenerSettings&, const ListenerSettings&) = default;
};

struct LogSettings {
  LogLevel level = LogLevel::kInfo;
  LogFormat format = LogFormat::kText;
  friend bool operator==(const LogSettings&, const LogSettings&) = default;
};

struct SessionsSettings {
  int max = 20000;          // sessions in all
  int per_uid_max = 12000;  // of one user
  absl::Duration open_timeout = absl::Seconds(
      10);  // a connection that has opened no session, or not begun at a pool, by then is closed
  absl::Duration resume_timeout = absl::Seconds(30);  // leases that nobody has taken up again are ended
  friend bool operator==(const SessionsSettings&, const SessionsSettings&) = default;
};

// Whom a tenant's agents are recognised by. Everything that is given must hold. Nothing given: matches nobody
// (allowed only for the tenant `default`, which gets all whom no other tenant matches).
struct TenantMatch {
  std::string user;             // by name; empty: any
  std::string group;            // by name, the agent's primary or a supplementary one; empty: any
  std::optional<uint32_t> uid;  // nullopt: any
  std::optional<uint32_t> gid;  // nullopt: any
  std::string listener;         // ListenerSettings::name(), "attach" or "grpc"; empty: any
  friend bool operator==(const TenantMatch&, const TenantMatch&) = default;
};

struct TenantLimits {
  int leases = 0;    // held at once, over all pools; 0: no limit
  int sessions = 0;  // open at once; 0: no limit
  friend bool operator==(const TenantLimits&, const TenantLimits&) = default;
};

// Waits between attempts of something that fails, doubled each time and jittered.
struct BackoffSettings {
  absl::Duration initial = absl::Milliseconds(100);
  absl::Duration max = absl::Seconds(5);
  friend bool operator==(const BackoffSettings&, const BackoffSettings&) = default;
};

// The cleanup of what agents leave behind.
struct CleanupSettings {
  std::vector<std::string> roots = {"/tmp", "/var/tmp", "/dev/shm"};  // beneath these files are removed
  std::vector<std::string> commands;           // programs that may be run, by their absolute paths
  std::vector<std::string> http_allowed;       // URLs beneath which HTTP requests may be made
  absl::Duration timeout = absl::Seconds(30);  // of one attempt, where the action does not say
  int attempts = 8;                            // then an action is a dead letter, where it does not say
  BackoffSettings backoff = {absl::Seconds(1), absl::Minutes(5)};
  int per_session_max = 10000;  // actions of one session that are not over
  int max = 200000;             // in all
  int trail = 10000;            // how many that are over the journal keeps
  friend bool operator==(const CleanupSettings&, const CleanupSettings&) = default;
};

struct TenantSettings {
  std::string name;  // the key in the file, unique: [a-z0-9][a-z0-9_-]{0,31}
  TenantMatch match;
  std::string password_file;  // absolute path: what its agents say over a pool's TCP; empty: none may
  std::vector<std::string> cleanup_roots;     // instead of cleanup.roots; empty: those
  std::vector<std::string> cleanup_commands;  // instead of cleanup.commands; empty: those
  std::vector<std::string> cleanup_http;      // instead of cleanup.http_allowed; empty: those
  int weight = 1;                             // 1..1000: its share of a pool that several tenants wait for
  TenantLimits limits;
  PriorityClass priority_max =
      PriorityClass::kCritical;  // the best class its agents get; better ones become this
  friend bool operator==(const TenantSettings&, const TenantSettings&) = default;
};

// Who matches no tenant of the file belongs to this one. The file may give it a weight and limits.
inline constexpr char kDefaultTenant[] = "default";

// The socket in the runtime folder by which drivers use a pool without knowing of the broker, and TCP beside
// it.
struct PoolSocketSettings {
  bool enabled = true;
  FileMode mode;      // everybody may connect; `allow` decides who gets something
  std::string group;  // empty: the broker's own
  // ADDRESS:PORT, loopback only, port 0: any; drivers say tenant and password there; empty: no TCP.
  std::string tcp;
  friend bool operator==(const PoolSocketSettings&, const PoolSocketSettings&) = default;
};

struct PoolSettings {
  Upstream upstream;

  // Where the upstream's password comes from: at most one of the three, all empty: there is none. See
  // secret.h.
  std::string password_file;        // absolute path
  std::string password_credential;  // systemd credential: $CREDENTIALS_DIRECTORY/NAME
  std::string password_env;         // environment variable of the broker

  std::vector<std::string> allow;  // tenants; empty: the broker's own uid and group only

  int min = 0;   // connections kept open; 0..max
  int max = 10;  // slots, that is what the upstream sees at most; 1..10000
  std::optional<int>
      initial;           // connections opened at start; nullopt: as many as `min`. Use initial_connections().
  int connects_max = 8;  // connects under way at once

  absl::Duration idle_timeout = absl::Minutes(10);  // idle this long and more than `min`: closed; zero: never
  absl::Duration max_lifetime =
      absl::Minutes(30);  // age at which an idle connection is replaced; zero: never
  double lifetime_jitter =
      0.1;  // 0..1: replaced earlier by up to this part of max_lifetime, so not all at once
  absl::Duration validate_after =
      absl::Milliseconds(500);                  // idle this long: validated before it is lent; zero: always
  absl::Duration keepalive = absl::Minutes(2);  // idle connections are probed this often; zero: never
  absl::Duration connect_timeout = absl::Seconds(5);
  absl::Duration validate_timeout = absl::Seconds(1);
  absl::Duration reset_timeout = absl::Seconds(1);
  absl::Duration cancel_timeout = absl::Seconds(2);
  absl::Duration close_timeout =
      absl::Seconds(1);  // a closing connection counts until the upstream's EOF or this

  absl::Duration acquire_timeout = absl::Seconds(30);  // how long a waiter waits that does not say
  absl::Duration lease_ttl = absl::Hours(1);           // longest time to live of a lease; zero: for ever
  absl::Duration recall_timeout =
      absl::Seconds(10);  // draining: how long a holder has that was asked to give back

  int max_waiters = 1000;   // waiters beyond it are refused at once
  int per_session_max = 0;  // leases of one session at once; 0: no limit
  int per_tenant_max = 0;   // leases of one tenant at once; 0: no limit

  BackoffSettings backoff;
  // Clients of the pool's socket.
  PoolSocketSettings socket;
  HoldMode hold = HoldMode::kUntilWanted;
  ResetMode reset = ResetMode::kAlways;
  absl::Duration pinned_timeout;       // idle this long while somebody waits: disconnected; zero: never
  absl::Duration client_idle_timeout;  // silent this long between transactions: disconnected; zero: never
  // Silent this long in the middle of something while nothing but the client can carry it on: disconnected.
  absl::Duration client_stall_timeout;  // zero: never
  absl::Duration client_max_lifetime;   // older than this: disconnected once idle; zero: never

  int circuit_failures = 3;  // failed connects in a row that open the circuit
  bool reuse = true;  // may a connection that was lent be lent again (tcp and unix: on the agent's word)?

  int initial_connections() const { return initial.value_or(min); }
  friend bool operator==(const PoolSettings&, const PoolSettings&) = default;
};

struct Settings {
  std::string runtime_dir =
      "/run/lessor";  // attach.sock, grpc.sock; the default is $LESSOR_RUNTIME_DIR if set
  std::string state_dir = "/var/lib/lessor";  // the journal
  std::string admin_group;  // whose members may administer, besides root and the broker's uid; empty: nobody
  absl::Duration drain_timeout = absl::Seconds(30);    // how long SIGTERM waits for leases
  int io_threads = 0;                                  // 0: half the cores, 1 to 4
  absl::Duration busy_poll = absl::Microseconds(100);  // zero: I/O threads sleep at once
  MetricsSettings metrics;
  SocketsSettings sockets;
  LogSettings log;
  SessionsSettings sessions;
  CleanupSettings cleanup;
  std::vector<ListenerSettings> listeners;  // at most kListenersMax
  std::vector<TenantSettings> tenants;  // in the file's order: the first that matches an agent is its tenant
  std::map<std::string, PoolSettings> pools;  // by name, [a-z0-9][a-z0-9_-]{0,31}

  static constexpr int kListenersMax = 64;
  static constexpr int kTenantsMax = 1000;
  static constexpr int kPoolsMax = 256;
  static constexpr int kCleanupPathsMax = 64;  // roots, commands, URLs

  // nullptr: no such tenant.
  const TenantSettings* FindTenant(absl::string_view name) const;
  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace lessor
