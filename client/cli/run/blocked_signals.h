#pragma once

#include <signal.h>

#include "absl/status/statusor.h"

#include "client/cpp/unique_fd.h"

namespace lessor::cli {

// The signals of a guardian: blocked and read from a descriptor, so that none of them ends or stops it.
// SIGCHLD is not ignored, whatever was inherited, or nobody's status could be had. For a program with one
// thread; a forked child has the same.
class BlockedSignals {
 public:
  // Notes how they are, and blocks them, but for those by which the kernel tells of our own mistakes.
  BlockedSignals();

  void Block() const;
  // As they were, but no stop: for a guardian that may as well die, having nothing to guard yet. A stop would
  // hold it while the outer one, which the shell watches, runs.
  void LetThrough() const;
  // As they were, SIGCHLD too: for a program that is about to be executed. Async-signal-safe.
  void Restore() const;

  // Reads those that are blocked.
  static absl::StatusOr<UniqueFd> Reader();

 private:
  sigset_t before_{};
  struct sigaction child_before_ {};
};

}  // namespace lessor::cli
