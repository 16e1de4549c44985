#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace lessor::cli {

// What a command finds in its environment. A value.
class Environment {
 public:
  explicit Environment(std::vector<std::string> words) : words_(std::move(words)) {}
  static Environment Own();  // this process's

  bool Has(absl::string_view name) const;
  void Set(absl::string_view name, absl::string_view value);
  void Unset(absl::string_view name);
  const std::vector<std::string>& words() const { return words_; }  // "NAME=value"

 private:
  std::vector<std::string> words_;
};

// Points drivers at the sockets of the pools in `runtime_dir`: LESSOR_POOL_NAME for each of them is what a
// driver takes for its place; PGHOST and PGPORT are of a PostgreSQL pool, REDIS_URL of a Redis pool. `named`:
// these pools only, the first of a kind for the kind's variables, which are set whatever they were. Empty:
// all that have a socket, and a kind's variables only where one pool is of that kind and they are not set.
// POOL_UNKNOWN: one of `named` has no socket.
absl::Status PointAtPools(const std::string& runtime_dir, const std::vector<std::string>& named,
                          Environment& environment);

}  // namespace lessor::cli
