#pragma once

#include <sys/resource.h>
#include <sys/types.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"

#include "client/cli/run/blocked_signals.h"
#include "client/cli/run/cgroup.h"
#include "client/cpp/unique_fd.h"

namespace lessor::cli {

struct Program {
  std::vector<std::string> argv;         // the first is looked for in $PATH, unless it has a slash
  std::vector<std::string> environment;  // "NAME=value"
  std::optional<rlim_t> descriptors;     // soft and hard
  const Cgroup* cgroup = nullptr;        // null: none
};

// A child that is held at a gate, until somebody else knows of it, and then executes a program. It inherits
// what a command of a shell does; its signals are as they were before they were blocked. If this process dies
// first, the child ends. Reaped by whoever has it.
class GatedChild {
 public:
  static absl::StatusOr<GatedChild> Fork(const Program& program, const BlockedSignals& signals);

  pid_t pid() const { return pid_; }

  // Does not wait for the program to run: a stop from the terminal may come first, and somebody must notice.
  void Open() const;

  // Why the program did not run, as a shell says it: 127 not found, 126 otherwise.
  struct Refusal {
    int exit_code = 0;
    std::string words;
  };
  // Once the child has ended. nullopt: the program ran, or a signal came before it.
  std::optional<Refusal> Refused() const;

 private:
  GatedChild(pid_t pid, UniqueFd gate, std::string name)
      : pid_(pid), gate_(std::move(gate)), name_(std::move(name)) {}

  pid_t pid_ = 0;
  UniqueFd gate_;
  std::string name_;  // of the program
};

}  // namespace lessor::cli
