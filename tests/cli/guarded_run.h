#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

#include "daemon/base/fd.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::cli {

// A `lessorctl run` of the test's, in a process group of its own, with pipes for its streams. Only the
// command and what comes from it holds the writing end of its output: the output's end is the end of them
// all. Killed, with its inner guardian, by the destructor if it has not ended.
class GuardedRun {
 public:
  // `options` of `run`; `environment` besides PATH; `account`: the test must be root to be another user.
  GuardedRun(const std::string& runtime_dir, const std::vector<std::string>& options,
             const std::vector<std::string>& command, const std::vector<std::string>& environment = {},
             std::optional<testing::Account> account = std::nullopt);
  ~GuardedRun();
  GuardedRun(const GuardedRun&) = delete;
  GuardedRun& operator=(const GuardedRun&) = delete;

  pid_t pid() const { return pid_; }  // the outer guardian
  // The next line of the command's output; "": there is no more.
  std::string Line();
  std::string Rest();  // all lines up to the end
  // Whether the output has ended already.
  bool OutputHasEnded();
  void Write(const std::string& text);  // to the command
  // Waits for the outer guardian's end: as waitpid's.
  int Wait();
  // What was said on stderr, up to its end: after Wait().
  std::string Errors();

 private:
  pid_t pid_ = -1;
  UniqueFd in_;
  UniqueFd out_;
  UniqueFd err_;
};

// Waits for the end of a process that is not a child: its descriptor was got while it lived.
UniqueFd OpenProcess(pid_t pid);
void AwaitEnd(const UniqueFd& process);

}  // namespace lessor::cli
