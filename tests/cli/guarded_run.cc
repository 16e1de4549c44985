#include "tests/cli/guarded_run.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <utility>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace lessor::cli {
namespace {

struct Pipe {
  UniqueFd reader;
  UniqueFd writer;
};

Pipe MakePipe() {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
  return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

[[noreturn]] void Become(std::vector<std::string> words, std::vector<std::string> environment) {
  // Whoever started this test may ignore what the commands are about to trap.
  for (int signal = 1; signal < SIGRTMIN; ++signal) (void)::signal(signal, SIG_DFL);
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::vector<char*> envp;
  for (std::string& word : environment) envp.push_back(word.data());
  envp.push_back(nullptr);
  ::execve(argv[0], argv.data(), envp.data());
  ::_exit(127);
}

}  // namespace

GuardedRun::GuardedRun(const std::string& runtime_dir, const std::vector<std::string>& options,
                       const std::vector<std::string>& command, const std::vector<std::string>& environment,
                       std::optional<testing::Account> account) {
  std::vector<std::string> words = {LESSORCTL, "--runtime-dir", runtime_dir, "run"};
  words.insert(words.end(), options.begin(), options.end());
  words.emplace_back("--");
  words.insert(words.end(), command.begin(), command.end());
  std::vector<std::string> variables = {absl::StrCat("PATH=", std::getenv("PATH"))};
  for (const char* name : {"LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"}) {
    if (const char* value = std::getenv(name)) variables.push_back(absl::StrCat(name, "=", value));
  }
  variables.insert(variables.end(), environment.begin(), environment.end());
  Pipe in = MakePipe();
  Pipe out = MakePipe();
  Pipe err = MakePipe();
  pid_ = ::fork();
  if (pid_ == 0) {
    ::setpgid(0, 0);
    ::dup2(in.reader.raw(), STDIN_FILENO);
    ::dup2(out.writer.raw(), STDOUT_FILENO);
    ::dup2(err.writer.raw(), STDERR_FILENO);
    if (account.has_value() &&
        (::setgroups(0, nullptr) != 0 || ::setgid(account->gid) != 0 || ::setuid(account->uid) != 0)) {
      ::_exit(126);
    }
    Become(std::move(words), std::move(variables));
  }
  in_ = std::move(in.writer);
  out_ = std::move(out.reader);
  err_ = std::move(err.reader);
}

GuardedRun::~GuardedRun() {
  if (pid_ < 0) return;
  ::kill(pid_, SIGKILL);
  (void)Wait();
}

std::string GuardedRun::Line() {
  std::string line;
  for (char next = 0; ::read(out_.raw(), &next, 1) == 1 && next != '\n';) line += next;
  return line;
}

std::string GuardedRun::Rest() {
  std::string rest;
  for (char next = 0; ::read(out_.raw(), &next, 1) == 1;) rest += next;
  return rest;
}

bool GuardedRun::OutputHasEnded() {
  pollfd output{.fd = out_.raw(), .events = POLLIN, .revents = 0};
  return ::poll(&output, 1, 0) == 1 && output.revents == POLLHUP;
}

void GuardedRun::Write(const std::string& text) {
  EXPECT_EQ(::write(in_.raw(), text.data(), text.size()), static_cast<ssize_t>(text.size()));
}

int GuardedRun::Wait() {
  int status = 0;
  EXPECT_EQ(::waitpid(std::exchange(pid_, -1), &status, 0) > 0, true);
  return status;
}

std::string GuardedRun::Errors() {
  std::string errors;
  for (char next = 0; ::read(err_.raw(), &next, 1) == 1;) errors += next;
  return errors;
}

UniqueFd OpenProcess(pid_t pid) {
  UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  EXPECT_TRUE(static_cast<bool>(process)) << pid;
  return process;
}

void AwaitEnd(const UniqueFd& process) {
  pollfd end{.fd = process.raw(), .events = POLLIN, .revents = 0};
  EXPECT_EQ(::poll(&end, 1, -1), 1);
}

}  // namespace lessor::cli
