#pragma once

#include <signal.h>
#include <sys/types.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/fd.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// A program that runs beside the test: started by its path, ended by its process id. Its output (both
// streams) is read all the time and kept, the last of it. It gets `end_signal` from the destructor, and also
// if the thread that started it dies: so start it on the main thread.
class ChildProcess {
 public:
  struct Options {
    std::vector<std::string> command;  // the first is the program's path, or is searched in PATH
    std::optional<Account> account;    // nullopt: as the test itself; ignored unless the test is root
    int end_signal = SIGTERM;
    std::vector<std::string> environment;  // "NAME=value", added to the test's own
  };

  explicit ChildProcess(Options options);
  ~ChildProcess();  // waits for its end
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  pid_t pid() const { return pid_; }

  // Waits until the output holds `text`. False: it has ended without, or `timeout` is over.
  bool WaitForOutput(absl::string_view text, absl::Duration timeout = absl::Seconds(60));
  // Waits until it has closed its output, as its end does. False: `timeout` is over.
  bool WaitForEndOfOutput(absl::Duration timeout = absl::Seconds(60));
  std::string output() const;

  void Signal(int number) const;
  // Waits for its end; the exit code, or minus the signal that ended it.
  int Wait();

 private:
  void Spawn(UniqueFd output);
  void ReadOutput();

  const Options options_;
  pid_t pid_ = -1;
  std::optional<int> ended_;  // what Wait gave
  UniqueFd output_end_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::string output_;   // guarded by mutex_
  bool at_end_ = false;  // guarded by mutex_
  std::thread reader_;
};

}  // namespace lessor::testing
