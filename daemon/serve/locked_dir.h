#pragma once

#include <string>

#include "absl/status/statusor.h"

#include "daemon/base/fd.h"

namespace lessor {

// The folder that a broker's sockets live in, held by a lock for as long as this lives: one broker a folder.
class RuntimeDir {
 public:
  // Makes the folder if need be (0755). ALREADY_EXISTS: another broker has it, named by its pid. Otherwise
  // the errors of the file system, with what to do.
  static absl::StatusOr<RuntimeDir> Lock(const std::string& path);

 private:
  explicit RuntimeDir(UniqueFd lock) : lock_(std::move(lock)) {}
  UniqueFd lock_;
};

// Makes the folder if need be, private to us (0700).
absl::Status MakeStateDir(const std::string& path);

}  // namespace lessor
