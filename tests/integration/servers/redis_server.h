#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "tests/integration/servers/child_process.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// A redis-server of the test's own, on a Unix socket in a temporary folder, without TCP and without
// persistence. Ready when constructed; ends the test program, with the server's words, if it does not start.
class RedisServer {
 public:
  RedisServer() : RedisServer(std::vector<std::string>()) {}
  // With more of its command line: {"--requirepass", "secret"}.
  explicit RedisServer(const std::vector<std::string>& options);

  std::string socket_path() const { return folder_.path() + "/redis.sock"; }
  std::string uri(int database = 0) const;  // redis+unix:...
  pid_t pid() const { return process_->pid(); }
  const ChildProcess& process() const { return *process_; }

  // Kills it, or starts it again, empty.
  void Kill();
  void StartAgain();

  // One command over a connection of its own (logged in first, if `password` is given), and its reply as
  // redis-cli would print it, roughly: nested replies are lines.
  std::string Ask(const std::vector<std::string>& command, const std::string& password = "") const;

  // How many connections the server has, the asking one not counted.
  int ClientCount() const;

 private:
  TempFolder folder_;
  const std::vector<std::string> command_;
  std::unique_ptr<ChildProcess> process_;
};

}  // namespace lessor::testing
