#include "client/cli/run/run_limits.h"

#include <cmath>
#include <cstdint>
#include <set>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"

namespace lessor::cli {
namespace {

constexpr uint64_t kMemoryMin = 1 << 20;  // bytes: less than that no program starts
constexpr uint64_t kMemoryMax = uint64_t{1} << 50;
constexpr uint64_t kPidsMax = 4 << 20;         // the kernel's own PID_MAX_LIMIT
constexpr uint64_t kDescriptorsMax = 1 << 30;  // and NR_OPEN's
constexpr uint64_t kDescriptorsMin = 8;
constexpr double kCpuMin = 0.01;  // a quota is at least a millisecond
constexpr double kCpuMax = 10000;
constexpr int kCpuPeriod = 100'000;  // microseconds, the kernel's default
constexpr absl::Duration kTimeMin = absl::Milliseconds(1);
constexpr absl::Duration kTimeMax = absl::Hours(24 * 365);
constexpr absl::string_view kExamples = "memory=512M, pids=100, cpu=1.5, nofile=1024 or time=10m";

// "512M", in powers of 1024.
bool ParseBytes(absl::string_view text, uint64_t& bytes) {
  constexpr absl::string_view kUnits = "KMGT";
  const size_t unit = text.empty() ? absl::string_view::npos : kUnits.find(text.back());
  const size_t shift = unit == absl::string_view::npos ? 0 : 10 * (unit + 1);
  if (shift > 0) text.remove_suffix(1);
  if (!absl::SimpleAtoi(text, &bytes) || bytes > kMemoryMax >> shift) return false;
  bytes <<= shift;
  return bytes >= kMemoryMin;
}

bool ParseCount(absl::string_view text, uint64_t min, uint64_t max, uint64_t& count) {
  return absl::SimpleAtoi(text, &count) && count >= min && count <= max;
}

// One of them. False: the value cannot be. nullopt: no such name.
std::optional<bool> ParseLimit(absl::string_view name, absl::string_view value, RunLimits& limits) {
  uint64_t number = 0;
  if (name == "memory") {
    if (!ParseBytes(value, number)) return false;
    limits.cgroup.push_back({"memory", "memory.max", absl::StrCat(number)});
  } else if (name == "pids") {
    if (!ParseCount(value, 1, kPidsMax, number)) return false;
    limits.cgroup.push_back({"pids", "pids.max", absl::StrCat(number)});
  } else if (name == "cpu") {
    double cores = 0;
    if (!absl::SimpleAtod(value, &cores) || !(cores >= kCpuMin && cores <= kCpuMax)) return false;
    limits.cgroup.push_back(
        {"cpu", "cpu.max", absl::StrCat(std::llround(cores * kCpuPeriod), " ", kCpuPeriod)});
  } else if (name == "nofile") {
    if (!ParseCount(value, kDescriptorsMin, kDescriptorsMax, number)) return false;
    limits.descriptors = number;
  } else if (name == "time") {
    absl::Duration time;
    if (!absl::ParseDuration(std::string(value), &time) || time < kTimeMin || time > kTimeMax) return false;
    limits.time = time;
  } else {
    return std::nullopt;
  }
  return true;
}

}  // namespace

absl::StatusOr<RunLimits> ParseLimits(const std::vector<std::string>& texts) {
  RunLimits limits;
  std::set<absl::string_view> names;
  for (const std::string& text : texts) {
    const std::pair<absl::string_view, absl::string_view> parts =
        absl::StrSplit(text, absl::MaxSplits('=', 1));
    const std::optional<bool> good = ParseLimit(parts.first, parts.second, limits);
    if (!good.has_value()) {
      return absl::InvalidArgumentError(absl::StrCat("'", text, "' is no limit: ", kExamples));
    }
    if (!*good) {
      return absl::InvalidArgumentError(
          absl::StrCat("'", parts.second, "' is no value that '", parts.first, "' can have: ", kExamples));
    }
    if (!names.insert(parts.first).second) {
      return absl::InvalidArgumentError(absl::StrCat("'", parts.first, "' is limited twice"));
    }
  }
  return limits;
}

}  // namespace lessor::cli
