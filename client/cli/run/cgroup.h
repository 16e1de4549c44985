#pragma once

#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "client/cpp/unique_fd.h"

namespace lessor::cli {

// A file of a cgroup and what is written into it: {"memory", "memory.max", "536870912"}.
struct CgroupSetting {
  std::string controller;
  std::string file;
  std::string value;
};

// A cgroup (version 2) of its own for a command and all that comes from it, to be killed at once. Killed and
// removed by the destructor; a forked process that must not do so has to _exit.
class Cgroup {
 public:
  // Beneath the cgroup of this process; with settings, where their controllers are enabled, which may be
  // beside it. Errors, after which nothing is left: there is no such place, it may not be written or entered,
  // or the kernel has no cgroup.kill (before Linux 5.14).
  static absl::StatusOr<std::unique_ptr<Cgroup>> Make(const std::vector<CgroupSetting>& settings);
  ~Cgroup();
  Cgroup(const Cgroup&) = delete;
  Cgroup& operator=(const Cgroup&) = delete;

  const std::string& path() const { return path_; }
  // The calling process goes into it. Async-signal-safe. False: errno says why.
  bool Enter() const;
  // Kills all that are in it, and waits for their end, the kernel permitting.
  void Kill() const;
  // Once nobody is in it. Nothing happens where it is gone already.
  void Remove() const;

 private:
  explicit Cgroup(std::string path) : path_(std::move(path)) {}
  static absl::StatusOr<std::unique_ptr<Cgroup>> MakeBeneath(const std::string& folder,
                                                             const std::vector<CgroupSetting>& settings);
  absl::Status Prepare(const std::vector<CgroupSetting>& settings);

  const std::string path_;
  UniqueFd members_;  // cgroup.procs
};

}  // namespace lessor::cli
