#include "tests/fault/forked_agent.h"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "daemon/base/check.h"

namespace lessor::testing {
namespace {

[[noreturn]] void RunChild(const ForkedAgent::Body& body, const std::optional<Account>& account, int told_end,
                           pid_t parent) {
  if (account.has_value() &&
      (::setgroups(0, nullptr) != 0 || ::setgid(account->gid) != 0 || ::setuid(account->uid) != 0)) {
    ::_exit(126);
  }
  if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != parent) ::_exit(126);
  body([told_end](const std::string& told) {
    const std::string line = told + "\n";
    if (::write(told_end, line.data(), line.size()) != static_cast<ssize_t>(line.size())) ::_exit(1);
    for (;;) ::pause();
  });
  ::_exit(1);
}

}  // namespace

ForkedAgent::ForkedAgent(const Body& body, std::optional<Account> account) {
  std::array<int, 2> ends{};
  LESSOR_CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
  told_end_ = UniqueFd(ends[0]);
  const UniqueFd child_end(ends[1]);
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  LESSOR_CHECK(pid_ >= 0);
  if (pid_ == 0) RunChild(body, account, child_end.raw(), parent);
}

ForkedAgent::~ForkedAgent() {
  Kill();
  Reap();
}

const std::string& ForkedAgent::told() {
  if (told_.has_value()) return *told_;
  told_.emplace();
  char byte = 0;
  while (::read(told_end_.raw(), &byte, 1) == 1 && byte != '\n') told_->push_back(byte);
  return *told_;
}

void ForkedAgent::Kill() {
  if (pid_ > 0) (void)::kill(pid_, SIGKILL);
}

void ForkedAgent::Reap() {
  if (pid_ <= 0) return;
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
}

}  // namespace lessor::testing
