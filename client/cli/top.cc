#include "client/cli/top.h"

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
constexpr uint32_t kBarWidth = 10;

absl::Duration ToDuration(const google::protobuf::Duration& duration) {
  return absl::Seconds(duration.seconds()) + absl::Nanoseconds(duration.nanos());
}

std::string Head(const v1::StatusResponse& status, size_t width_max) {
  const std::string line = absl::StrFormat(
      "lessord %s %s  up %s  sessions %d  leases %d  waiting %d  descriptors %d/%d",
      Printable(status.version()), status.state() == v1::StatusResponse::DRAINING ? "draining" : "ready",
      DurationText(status.uptime()), status.sessions(), status.leases(), status.waiters(),
      status.descriptors_open(), status.descriptors_max());
  return absl::StrCat(width_max == 0 ? line : CutTo(line, width_max), "\n");
}

// What of the pool's max is lent.
std::string Bar(const v1::PoolInfo& pool) {
  const uint64_t max = std::max<uint64_t>(pool.max(), 1);
  const uint64_t lent = std::min<uint64_t>(pool.lent(), max);
  const uint64_t full = (lent * kBarWidth + max - 1) / max;
  return std::string(full, '#') + std::string(kBarWidth - full, '.');
}

std::string State(const v1::PoolInfo& pool) {
  if (pool.mode() == v1::PoolInfo::PAUSED) return "paused";
  if (pool.mode() == v1::PoolInfo::DRAINING) return "draining";
  if (pool.circuit() == v1::PoolInfo::OPEN) return "down";
  if (pool.circuit() == v1::PoolInfo::HALF_OPEN) return "probing";
  // Slots that nobody can have, and why LENT and IDLE may stay below MAX.
  if (pool.recovering() > 0) return "recovering";
  return pool.lingering() > 0 ? "lingering" : "ok";
}

struct Split {
  std::vector<const v1::LeaseInfo*> held;     // longest held first
  std::vector<const v1::LeaseInfo*> waiting;  // next served first
};

Split SplitLeases(const v1::ListLeasesResponse& leases) {
  Split split;
  for (const v1::LeaseInfo& lease : leases.leases()) {
    (lease.state() == v1::LeaseInfo::WAITING ? split.waiting : split.held).push_back(&lease);
  }
  std::stable_sort(split.held.begin(), split.held.end(),
                   [](const auto* a, const auto* b) { return ToDuration(a->age()) > ToDuration(b->age()); });
  return split;
}

// `rows_max` lines with the headings and the line that says how many are left out; 0: all.
std::string Leases(const v1::ListLeasesResponse& leases, size_t width_max, size_t rows_max) {
  Split split = SplitLeases(leases);
  const size_t all = split.held.size() + split.waiting.size();
  size_t room = all;
  if (rows_max != 0 && all + 1 > rows_max) {
    room = rows_max < 3 ? 0 : rows_max - 2;
    const size_t waiting =
        std::min(split.waiting.size(), std::max(room / 2, room - std::min(room, split.held.size())));
    split.waiting.resize(waiting);
    split.held.resize(std::min(split.held.size(), room - waiting));
  }
  if (room == 0) return "";
  Table table({{"POOL", kLeft, true},
               {"STATE"},
               {"FOR", kRight},
               {"SESSION", kRight},
               {"PID", kRight},
               {"TENANT", kLeft, true},
               {"COMMAND", kLeft, true}});
  for (const auto* part : {&split.held, &split.waiting}) {
    for (const v1::LeaseInfo* lease : *part) {
      table.Add({lease->pool(), lease->state() == v1::LeaseInfo::WAITING ? "waits" : "held",
                 DurationText(lease->age()), absl::StrCat(lease->session_id()),
                 lease->pid() <= 0 ? "" : absl::StrCat(lease->pid()), lease->tenant(), lease->command()});
    }
  }
  const size_t shown = split.held.size() + split.waiting.size();
  return table.Render(width_max) + (shown < all ? absl::StrCat("and ", all - shown, " more\n") : "");
}

}  // namespace

std::string TopView::Rate(const v1::PoolInfo& pool, absl::Duration passed) const {
  const auto last = last_totals_.find(pool.name());
  if (passed <= absl::ZeroDuration() || last == last_totals_.end() || pool.leases_total() < last->second)
    return "";
  return absl::StrFormat(
      "%.0f", static_cast<double>(pool.leases_total() - last->second) / absl::ToDoubleSeconds(passed));
}

std::string TopView::Pools(const Snapshot& snapshot, size_t width_max) {
  const absl::Duration uptime = ToDuration(snapshot.status.uptime());
  const bool same_run = last_epoch_ != 0 && last_epoch_ == snapshot.status.epoch();
  const absl::Duration passed = same_run ? uptime - last_uptime_ : absl::ZeroDuration();
  Table table({{"POOL", kLeft, true},
               {"STATE"},
               {"USE"},
               {"LENT", kRight},
               {"MAX", kRight},
               {"IDLE", kRight},
               {"WAITING", kRight},
               {"LONGEST", kRight},
               {"LEASES/S", kRight}});
  std::map<std::string, uint64_t> totals;
  for (const v1::PoolInfo& pool : snapshot.pools.pools()) {
    table.Add({pool.name(), State(pool), Bar(pool), absl::StrCat(pool.lent()), absl::StrCat(pool.max()),
               absl::StrCat(pool.idle()), absl::StrCat(pool.waiters()),
               pool.waiters() == 0 ? "" : DurationText(pool.longest_wait()), Rate(pool, passed)});
    totals[pool.name()] = pool.leases_total();
  }
  last_totals_ = std::move(totals);
  last_epoch_ = snapshot.status.epoch();
  last_uptime_ = uptime;
  return table.Render(width_max);
}

std::string TopView::Frame(const Snapshot& snapshot, size_t width_max, size_t height_max) {
  std::string frame = absl::StrCat(Head(snapshot.status, width_max), "\n", Pools(snapshot, width_max), "\n");
  const auto used = static_cast<size_t>(std::count(frame.begin(), frame.end(), '\n'));
  if (height_max == 0) return frame + Leases(snapshot.leases, width_max, 0);
  if (used + 1 < height_max) frame += Leases(snapshot.leases, width_max, height_max - used);
  return frame;
}

}  // namespace lessor::cli
