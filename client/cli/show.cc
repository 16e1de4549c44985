#include "client/cli/show.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include "client/cli/format.h"
#include "client/cli/table.h"

namespace lessor::cli {
namespace {

constexpr Table::Align kRight = Table::Align::kRight;
constexpr Table::Align kLeft = Table::Align::kLeft;

const char* Word(v1::StatusResponse::State state) {
  switch (state) {
    case v1::StatusResponse::READY:
      return "ready";
    case v1::StatusResponse::DRAINING:
      return "draining";
    default:
      return "unknown state";
  }
}

const char* Word(v1::PoolInfo::Mode mode) {
  switch (mode) {
    case v1::PoolInfo::RUNNING:
      return "running";
    case v1::PoolInfo::PAUSED:
      return "paused";
    case v1::PoolInfo::DRAINING:
      return "draining";
    default:
      return "";
  }
}

const char* Word(v1::PoolInfo::Circuit circuit) {
  switch (circuit) {
    case v1::PoolInfo::CLOSED:
      return "closed";
    case v1::PoolInfo::OPEN:
      return "open";
    case v1::PoolInfo::HALF_OPEN:
      return "half-open";
    default:
      return "";
  }
}

const char* Word(v1::SessionInfo::Door door) {
  switch (door) {
    case v1::SessionInfo::ATTACH:
      return "attach";
    case v1::SessionInfo::GRPC_UNIX:
      return "grpc";
    case v1::SessionInfo::GRPC_TCP:
      return "grpc-tcp";
    case v1::SessionInfo::POOL_SOCKET:
      return "pool";
    case v1::SessionInfo::POOL_TCP:
      return "pool-tcp";
    default:
      return "";
  }
}

const char* Word(v1::Priority priority) {
  switch (priority) {
    case v1::CRITICAL:
      return "critical";
    case v1::HIGH:
      return "high";
    case v1::LOW:
      return "low";
    default:
      return "normal";
  }
}

const char* StateWord(const v1::LeaseInfo& lease) {
  switch (lease.client()) {
    case v1::LeaseInfo::ACTIVE:
      return "active";
    case v1::LeaseInfo::IDLE:
      return "idle";
    case v1::LeaseInfo::PINNED:
      return "pinned";
    case v1::LeaseInfo::IN_TRANSACTION:
      return "in transaction";
    default:
      break;
  }
  switch (lease.state()) {
    case v1::LeaseInfo::HELD:
      return "held";
    case v1::LeaseInfo::WAITING:
      return "waits";
    case v1::LeaseInfo::PARKED:
      return "parked";
    default:
      return "";
  }
}

// Hoarders first: who holds a lease and has been idle longest.
std::vector<const v1::LeaseInfo*> ByIdleTime(const v1::ListLeasesResponse& leases) {
  std::vector<const v1::LeaseInfo*> all;
  for (const v1::LeaseInfo& lease : leases.leases()) all.push_back(&lease);
  const auto idle = [](const v1::LeaseInfo* lease) {
    const bool counts = lease->state() == v1::LeaseInfo::HELD && lease->has_idle();
    return counts ? static_cast<double>(lease->idle().seconds()) + lease->idle().nanos() * 1e-9 : -1;
  };
  std::stable_sort(all.begin(), all.end(), [&](const auto* a, const auto* b) { return idle(a) > idle(b); });
  return all;
}

// Zero names nothing: the lease of a waiter, a process of another pid namespace.
std::string IdText(uint64_t id) {
  return id == 0 ? "" : absl::StrCat(id);
}
std::string PidText(int32_t pid) {
  return pid <= 0 ? "" : absl::StrCat(pid);
}

// Nobody knows it over TCP.
std::string UidText(const v1::SessionInfo& session) {
  const bool known =
      session.door() != v1::SessionInfo::GRPC_TCP && session.door() != v1::SessionInfo::POOL_TCP;
  return known ? absl::StrCat(session.uid()) : "";
}

// Slots that are neither lent nor idle: on their way in or out.
uint32_t Moving(const v1::PoolInfo& pool) {
  return pool.connecting() + pool.checking() + pool.resetting() + pool.cancelling() + pool.closing() +
         pool.recovering() + pool.lingering();
}

}  // namespace

std::string StatusText(const v1::StatusResponse& status) {
  std::string text =
      absl::StrFormat("lessord %s is %s: pid %d, up %s, epoch %d\n", Printable(status.version()),
                      Word(status.state()), status.pid(), DurationText(status.uptime()), status.epoch());
  absl::StrAppendFormat(&text, "%-13s%d\n", "sessions", status.sessions());
  absl::StrAppendFormat(&text, "%-13s%d held, %d waiting\n", "leases", status.leases(), status.waiters());
  absl::StrAppendFormat(&text, "%-13s%d\n", "pools", status.pools());
  absl::StrAppendFormat(&text, "%-13s%d of %d\n", "descriptors", status.descriptors_open(),
                        status.descriptors_max());
  absl::StrAppendFormat(&text, "%-13s%s\n", "runtime dir", Printable(status.runtime_dir()));
  const std::string metrics = status.metrics_address().empty()
                                  ? "none"
                                  : absl::StrCat("http://", Printable(status.metrics_address()), "/metrics");
  absl::StrAppendFormat(&text, "%-13s%s\n", "metrics", metrics);
  return text;
}

std::string PoolsText(const v1::ListPoolsResponse& pools, size_t width_max) {
  if (pools.pools().empty()) return "no pools\n";
  Table table({{"POOL", kLeft, true},
               {"MODE"},
               {"CIRCUIT"},
               {"MIN", kRight},
               {"MAX", kRight},
               {"LENT", kRight},
               {"IDLE", kRight},
               {"MOVING", kRight},
               {"WAITING", kRight},
               {"LONGEST", kRight},
               {"GRANTED", kRight},
               {"UPSTREAM", kLeft, true}});
  std::string notes;
  for (const v1::PoolInfo& pool : pools.pools()) {
    table.Add({pool.name(), Word(pool.mode()), Word(pool.circuit()), absl::StrCat(pool.min()),
               absl::StrCat(pool.max()), absl::StrCat(pool.lent()), absl::StrCat(pool.idle()),
               absl::StrCat(Moving(pool)), absl::StrCat(pool.waiters()),
               pool.waiters() == 0 ? "" : DurationText(pool.longest_wait()),
               absl::StrCat(pool.leases_total()), pool.upstream()});
    const auto note = [&](const std::string& line) {
      absl::StrAppend(&notes, width_max == 0 ? line : CutTo(line, width_max), "\n");
    };
    if (pool.lingering() > 0) {
      note(absl::StrCat(Printable(pool.name()), ": ", pool.lingering(),
                        " closed, but not ended by the upstream yet; they count until they are"));
    }
    if (pool.recovering() > 0) {
      note(absl::StrCat(
          Printable(pool.name()), ": ", pool.recovering(),
          " of an earlier start of the broker, not taken up again or ended yet; they count until "
          "they are"));
    }
    if (pool.circuit() == v1::PoolInfo::CLOSED || pool.last_error().empty()) continue;
    note(absl::StrCat(Printable(pool.name()), " cannot connect (", TimeText(pool.last_error_time(), true),
                      "): ", Printable(pool.last_error())));
  }
  return table.Render(width_max) + notes;
}

std::string SessionsText(const v1::ListSessionsResponse& sessions, size_t width_max) {
  if (sessions.sessions().empty()) return "no sessions\n";
  Table table({{"SESSION", kRight},
               {"NAME", kLeft, true},
               {"TENANT", kLeft, true},
               {"DOOR"},
               {"STATE"},
               {"UID", kRight},
               {"PID", kRight},
               {"AGE", kRight},
               {"LEASES", kRight},
               {"WAITING", kRight},
               {"COMMAND", kLeft, true}});
  for (const v1::SessionInfo& session : sessions.sessions()) {
    table.Add({absl::StrCat(session.session_id()), session.name(), session.tenant(), Word(session.door()),
               session.in_grace() ? "grace" : "attached", UidText(session), PidText(session.pid()),
               DurationText(session.age()), absl::StrCat(session.leases()), absl::StrCat(session.waiters()),
               session.command()});
  }
  return table.Render(width_max);
}

std::string LeasesText(const v1::ListLeasesResponse& leases, size_t width_max) {
  if (leases.leases().empty()) return "no leases, and nobody waits\n";
  Table table({{"POOL", kLeft, true},
               {"STATE"},
               {"IDLE", kRight},
               {"PINNED BY"},
               {"FOR", kRight},
               {"SINCE"},
               {"LEFT", kRight},
               {"PRIORITY"},
               {"LEASE", kRight},
               {"SESSION", kRight},
               {"TENANT", kLeft, true},
               {"PID", kRight},
               {"LABEL", kLeft, true},
               {"COMMAND", kLeft, true}});
  for (const v1::LeaseInfo* info : ByIdleTime(leases)) {
    const v1::LeaseInfo& lease = *info;
    const std::string& label = lease.label().empty() ? lease.session_name() : lease.label();
    table.Add({lease.pool(), StateWord(lease), lease.has_idle() ? DurationText(lease.idle()) : "",
               lease.pinned_by(), DurationText(lease.age()), TimeText(lease.since(), false),
               lease.has_time_left() ? DurationText(lease.time_left()) : "", Word(lease.priority()),
               IdText(lease.lease_id()), absl::StrCat(lease.session_id()), lease.tenant(),
               PidText(lease.pid()), label, lease.command()});
  }
  return table.Render(width_max);
}

std::string PoolLine(const v1::PoolInfo& pool) {
  return absl::StrFormat("%s is %s: min %d, max %d, %d lent, %d idle, %d moving, %d waiting\n",
                         Printable(pool.name()), Word(pool.mode()), pool.min(), pool.max(), pool.lent(),
                         pool.idle(), Moving(pool), pool.waiters());
}

std::string ReloadText(const v1::ReloadResponse& reload) {
  std::string text;
  for (const std::string& key : reload.changed()) absl::StrAppend(&text, "changed: ", Printable(key), "\n");
  for (const std::string& key : reload.needs_restart()) {
    absl::StrAppend(&text, "needs a restart: ", Printable(key), "\n");
  }
  return text.empty() ? "nothing has changed\n" : text;
}

}  // namespace lessor::cli
