#include "bench/drivers/measure.h"

#include <sys/socket.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "absl/strings/str_cat.h"

namespace lessor::bench {

double Latencies::Percentile(double part) {
  if (times_.empty()) return 0;
  const auto rank = static_cast<std::ptrdiff_t>(std::ceil(part * static_cast<double>(times_.size()))) - 1;
  const auto at = times_.begin() + std::max<std::ptrdiff_t>(rank, 0);
  std::nth_element(times_.begin(), at, times_.end());
  return *at;
}

sockaddr_un UnixAddress(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path) Die("the socket's path is too long");
  std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
  return address;
}

void Emit(absl::string_view name, double value) {
  std::printf("{\"name\": \"%.*s\", \"value\": %.6g}\n", static_cast<int>(name.size()), name.data(), value);
  std::fflush(stdout);
}

void EmitPercentiles(absl::string_view prefix, Latencies& latencies) {
  Emit(absl::StrCat(prefix, "_p50_us"), latencies.Percentile(0.50));
  Emit(absl::StrCat(prefix, "_p95_us"), latencies.Percentile(0.95));
  Emit(absl::StrCat(prefix, "_p99_us"), latencies.Percentile(0.99));
}

}  // namespace lessor::bench
