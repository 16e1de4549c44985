#include "tests/cli/run.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include <gtest/gtest.h>

#include "daemon/base/fd.h"

namespace lessor::cli {
namespace {

std::vector<char*> Pointers(const std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (const std::string& text : strings) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

[[noreturn]] void Exec(const std::vector<std::string>& arguments, std::vector<std::string> environment) {
  environment.insert(environment.end(), {"TZ=UTC", "LANG=C.UTF-8"});
  if (const char* profile = ::getenv("LLVM_PROFILE_FILE")) {
    environment.push_back(std::string("LLVM_PROFILE_FILE=") + profile);
  }
  ::execve(arguments[0].c_str(), Pointers(arguments).data(), Pointers(environment).data());
  ::_exit(127);
}

int Wait(pid_t child) {
  int status = 0;
  EXPECT_EQ(::waitpid(child, &status, 0), child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Appends what there is; false: the other end is closed.
bool ReadSome(BorrowedFd fd, std::string& text) {
  char buffer[4096];
  const ssize_t n = ::read(fd.raw(), buffer, sizeof(buffer));
  if (n > 0) text.append(buffer, static_cast<size_t>(n));
  return n > 0;
}

}  // namespace

Outcome RunProgram(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
  std::array<int, 2> out{};
  std::array<int, 2> err{};
  EXPECT_EQ(::pipe2(out.data(), O_CLOEXEC), 0);
  EXPECT_EQ(::pipe2(err.data(), O_CLOEXEC), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(out[1], STDOUT_FILENO);
    ::dup2(err[1], STDERR_FILENO);
    Exec(arguments, environment);
  }
  const UniqueFd out_reader(out[0]);
  const UniqueFd err_reader(err[0]);
  ::close(out[1]);
  ::close(err[1]);
  Outcome outcome;
  pollfd watched[] = {{out_reader.raw(), POLLIN, 0}, {err_reader.raw(), POLLIN, 0}};
  while (watched[0].fd >= 0 || watched[1].fd >= 0) {
    (void)::poll(watched, 2, -1);
    if (watched[0].revents != 0 && !ReadSome(out_reader.borrow(), outcome.out)) watched[0].fd = -1;
    if (watched[1].revents != 0 && !ReadSome(err_reader.borrow(), outcome.err)) watched[1].fd = -1;
  }
  outcome.exit_code = Wait(child);
  return outcome;
}

Outcome RunOnTerminal(const std::vector<std::string>& arguments, const std::string& prompt,
                      const std::string& keys) {
  const winsize size{.ws_row = 24, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
  int controller = -1;
  const pid_t child = ::forkpty(&controller, nullptr, nullptr, &size);
  if (child == 0) Exec(arguments, {});
  const UniqueFd terminal(controller);
  Outcome outcome;
  bool typed = false;
  while (ReadSome(terminal.borrow(), outcome.out)) {
    if (typed || outcome.out.find(prompt) == std::string::npos) continue;
    EXPECT_EQ(::write(terminal.raw(), keys.data(), keys.size()), static_cast<ssize_t>(keys.size()));
    typed = true;
  }
  outcome.exit_code = Wait(child);
  return outcome;
}

}  // namespace lessor::cli
