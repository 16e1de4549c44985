#pragma once

#include <string>
#include <utility>

#include "absl/status/statusor.h"

#include "daemon/base/fd.h"

namespace lessor {

// A folder that one broker at a time may use, held by a lock for as long as this lives.
class LockedDir {
 public:
  // The folder of the sockets, made if need be (0755), and the one of what must survive a restart (0700: ours
  // alone). ALREADY_EXISTS: another broker has it, named by its pid. Otherwise the errors of the file system,
  // with what to do.
  static absl::StatusOr<LockedDir> Runtime(const std::string& path);
  static absl::StatusOr<LockedDir> State(const std::string& path);

 private:
  explicit LockedDir(UniqueFd lock) : lock_(std::move(lock)) {}
  static absl::StatusOr<LockedDir> Lock(const std::string& path, absl::string_view flag);
  UniqueFd lock_;
};

}  // namespace lessor
