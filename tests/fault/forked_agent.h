#pragma once

#include <sys/types.h>

#include <functional>
#include <optional>
#include <string>

#include "daemon/base/fd.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// An agent in a process of its own, which does something, says so, and then does nothing until it is killed.
// Killed and reaped by the destructor, and killed if the test dies.
class ForkedAgent {
 public:
  // Tells the test and stands still: what is on the stack of `Body` stays held. Does not return.
  using Hold = std::function<void(const std::string& told)>;
  using Body = std::function<void(const Hold& hold)>;

  // As another user, if `account` says so; the test must be root for that.
  explicit ForkedAgent(const Body& body, std::optional<Account> account = std::nullopt);
  ~ForkedAgent();
  ForkedAgent(const ForkedAgent&) = delete;
  ForkedAgent& operator=(const ForkedAgent&) = delete;

  pid_t pid() const { return pid_; }
  // Waits for what it tells; "" if it ended without.
  const std::string& told();
  void Kill();  // SIGKILL; it stays a zombie until Reap
  void Reap();

 private:
  pid_t pid_ = -1;
  UniqueFd told_end_;
  std::optional<std::string> told_;
};

}  // namespace lessor::testing
