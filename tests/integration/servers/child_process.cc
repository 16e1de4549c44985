#include "tests/integration/servers/child_process.h"

#include <fcntl.h>
#include <grp.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include "daemon/base/check.h"

namespace lessor::testing {
namespace {

constexpr size_t kOutputMax = 1 << 20;  // bytes kept

std::vector<char*> Pointers(const std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  for (const std::string& string : strings) pointers.push_back(const_cast<char*>(string.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

std::vector<std::string> Environment(const std::vector<std::string>& added) {
  std::vector<std::string> all;
  for (char** entry = environ; *entry != nullptr; ++entry) all.emplace_back(*entry);
  all.insert(all.end(), added.begin(), added.end());
  return all;
}

}  // namespace

ChildProcess::ChildProcess(Options options) : options_(std::move(options)) {
  std::array<int, 2> ends{};
  LESSOR_CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
  output_end_ = UniqueFd(ends[0]);
  Spawn(UniqueFd(ends[1]));
  reader_ = std::thread([this] { ReadOutput(); });
}

ChildProcess::~ChildProcess() {
  Signal(options_.end_signal);
  (void)Wait();
  reader_.join();
}

void ChildProcess::Spawn(UniqueFd output) {
  const std::vector<char*> arguments = Pointers(options_.command);
  const std::vector<std::string> environment = Environment(options_.environment);
  const std::vector<char*> environment_pointers = Pointers(environment);
  const bool change_account = options_.account.has_value() && ::geteuid() == 0;
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  LESSOR_CHECK(pid_ >= 0);
  if (pid_ > 0) return;
  // The child: only what is safe between fork and exec.
  if (change_account) {
    if (::setgroups(0, nullptr) != 0 || ::setgid(options_.account->gid) != 0 ||
        ::setuid(options_.account->uid) != 0) {
      ::_exit(126);
    }
  }
  // After setuid, which forgets it.
  if (::prctl(PR_SET_PDEATHSIG, options_.end_signal) != 0 || ::getppid() != parent) ::_exit(126);
  if (::dup2(output.raw(), STDOUT_FILENO) < 0 || ::dup2(output.raw(), STDERR_FILENO) < 0) ::_exit(126);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  ::execvpe(arguments[0], arguments.data(), environment_pointers.data());
  ::_exit(127);
}

void ChildProcess::ReadOutput() {
  std::array<char, 4096> buffer;
  for (;;) {
    const ssize_t got = ::read(output_end_.raw(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    const std::lock_guard lock(mutex_);
    changed_.notify_all();
    if (got <= 0) {
      at_end_ = true;
      return;
    }
    output_.append(buffer.data(), static_cast<size_t>(got));
    if (output_.size() > kOutputMax) output_.erase(0, output_.size() - kOutputMax);
  }
}

bool ChildProcess::WaitForOutput(absl::string_view text, absl::Duration timeout) {
  std::unique_lock lock(mutex_);
  const auto found = [&] { return absl::string_view(output_).find(text) != absl::string_view::npos; };
  changed_.wait_for(lock, absl::ToChronoMilliseconds(timeout), [&] { return at_end_ || found(); });
  return found();
}

bool ChildProcess::WaitForEndOfOutput(absl::Duration timeout) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, absl::ToChronoMilliseconds(timeout), [&] { return at_end_; });
}

std::string ChildProcess::output() const {
  const std::lock_guard lock(mutex_);
  return output_;
}

void ChildProcess::Signal(int number) const {
  if (!ended_.has_value()) (void)::kill(pid_, number);
}

int ChildProcess::Wait() {
  if (!ended_.has_value()) {
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    ended_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }
  return *ended_;
}

}  // namespace lessor::testing
