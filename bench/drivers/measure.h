#pragma once

#include <sys/resource.h>
#include <sys/un.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/clock.h"

// What every driver needs to measure and to say what it measured.
namespace lessor::bench {

// A driver cannot go on: says why and ends the program. The runner prints it.
[[noreturn]] inline void Die(const std::string& why) {
  std::fprintf(stderr, "%s\n", why.c_str());
  std::exit(1);
}

inline void DieUnless(bool good, const char* what) {
  if (!good) {
    std::perror(what);
    std::exit(1);
  }
}

inline void DieUnless(const absl::Status& status) {
  if (!status.ok()) Die(status.ToString());
}

// Collects times and gives their percentiles. One thread.
class Latencies {
 public:
  Latencies() { times_.reserve(1 << 20); }
  void Add(absl::Duration time) { times_.push_back(absl::ToDoubleMicroseconds(time)); }
  void Clear() { times_.clear(); }
  size_t count() const { return times_.size(); }
  // `part` in [0, 1]; microseconds, 0 where nothing was measured.
  double Percentile(double part);

 private:
  std::vector<double> times_;  // microseconds
};

// One line of JSON on stdout, which the runner reads: {"name": ..., "value": ...}.
void Emit(absl::string_view name, double value);
// `prefix`_p50_us, _p95_us and _p99_us.
void EmitPercentiles(absl::string_view prefix, Latencies& latencies);

// Of a socket by its path; dies if that is too long.
sockaddr_un UnixAddress(const std::string& path);

// As many descriptors as this process may have.
inline void RaiseDescriptorLimit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace lessor::bench
