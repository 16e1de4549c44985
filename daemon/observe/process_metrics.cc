#include "daemon/observe/process_metrics.h"

#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

namespace lessor {
namespace {

void Add(std::vector<prometheus::MetricFamily>& families, absl::string_view name, absl::string_view help,
         prometheus::MetricType type, double value) {
  prometheus::MetricFamily family;
  family.name = std::string(name);
  family.help = std::string(help);
  family.type = type;
  prometheus::ClientMetric metric;
  if (type == prometheus::MetricType::Counter) {
    metric.counter.value = value;
  } else {
    metric.gauge.value = value;
  }
  family.metric.push_back(std::move(metric));
  families.push_back(std::move(family));
}

std::string ReadFile(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// The fields of /proc/PID/stat from the third on (proc(5)): the second is the command in parentheses, which
// may hold anything, parentheses too.
struct Stat {
  double cpu_ticks = 0;
  double threads = 0;
  double start_ticks = 0;  // since boot
  double virtual_bytes = 0;
  double resident_pages = 0;
};

std::optional<Stat> ReadStat(const std::string& proc_self) {
  const std::string text = ReadFile(absl::StrCat(proc_self, "/stat"));
  const size_t command_end = text.rfind(')');
  if (command_end == std::string::npos) return std::nullopt;
  const std::vector<absl::string_view> fields =
      absl::StrSplit(absl::string_view(text).substr(command_end + 1), ' ', absl::SkipEmpty());
  constexpr size_t kFirst = 3;  // proc(5) counts from one
  double user = 0;
  double system = 0;
  Stat stat;
  const auto read = [&](size_t number, double* value) {
    return number - kFirst < fields.size() && absl::SimpleAtod(fields[number - kFirst], value);
  };
  if (!read(14, &user) || !read(15, &system) || !read(20, &stat.threads) || !read(22, &stat.start_ticks) ||
      !read(23, &stat.virtual_bytes) || !read(24, &stat.resident_pages)) {
    return std::nullopt;
  }
  stat.cpu_ticks = user + system;
  return stat;
}

std::optional<double> BootTime(const std::string& proc_self) {
  const std::string stat = ReadFile(absl::StrCat(proc_self, "/../stat"));
  for (absl::string_view line : absl::StrSplit(stat, '\n')) {
    double seconds = 0;
    if (absl::ConsumePrefix(&line, "btime ") && absl::SimpleAtod(line, &seconds)) return seconds;
  }
  return std::nullopt;
}

std::optional<double> OpenDescriptors(const std::string& proc_self) {
  std::error_code error;
  const std::filesystem::directory_iterator begin(absl::StrCat(proc_self, "/fd"), error);
  if (error) return std::nullopt;
  double count = -1;  // the one that lists the folder
  for (auto it = begin; it != std::filesystem::directory_iterator(); it.increment(error)) {
    if (error) return std::nullopt;
    ++count;
  }
  return count;
}

}  // namespace

std::vector<prometheus::MetricFamily> ProcessMetrics::Collect() const {
  using prometheus::MetricType;
  std::vector<prometheus::MetricFamily> families;
  if (const std::optional<Stat> stat = ReadStat(proc_self_)) {
    const auto ticks_per_second = static_cast<double>(::sysconf(_SC_CLK_TCK));
    Add(families, "process_cpu_seconds_total", "Total user and system CPU time spent in seconds.",
        MetricType::Counter, stat->cpu_ticks / ticks_per_second);
    Add(families, "process_resident_memory_bytes", "Resident memory size in bytes.", MetricType::Gauge,
        stat->resident_pages * static_cast<double>(::sysconf(_SC_PAGESIZE)));
    Add(families, "process_virtual_memory_bytes", "Virtual memory size in bytes.", MetricType::Gauge,
        stat->virtual_bytes);
    Add(families, "process_threads", "Number of OS threads in the process.", MetricType::Gauge,
        stat->threads);
    if (const std::optional<double> boot = BootTime(proc_self_)) {
      Add(families, "process_start_time_seconds", "Start time of the process since unix epoch in seconds.",
          MetricType::Gauge, *boot + stat->start_ticks / ticks_per_second);
    }
  }
  if (const std::optional<double> open = OpenDescriptors(proc_self_)) {
    Add(families, "process_open_fds", "Number of open file descriptors.", MetricType::Gauge, *open);
  }
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
    Add(families, "process_max_fds", "Maximum number of open file descriptors.", MetricType::Gauge,
        static_cast<double>(limit.rlim_cur));
  }
  return families;
}

}  // namespace lessor
