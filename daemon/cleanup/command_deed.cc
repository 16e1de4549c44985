#include <fcntl.h>
#include <linux/close_range.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/base/process.h"
#include "daemon/cleanup/deeds.h"

namespace lessor {
namespace {

constexpr size_t kOutputMax = 4096;               // bytes that are kept
constexpr size_t kOutputToldMax = 512;            // bytes of it that are told
constexpr size_t kDrainedAtEndMax = 1024 * 1024;  // bytes; what it left behind may write for ever

struct Pipe {
  UniqueFd reads;
  UniqueFd writes;
};
absl::StatusOr<Pipe> OpenPipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return KernelError(errno, "pipe2");
  return Pipe{UniqueFd(ends[0]), UniqueFd(ends[1])};
}

// What execve takes.
std::vector<char*> Pointers(std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  pointers.reserve(strings.size() + 1);
  for (std::string& string : strings) pointers.push_back(string.data());
  pointers.push_back(nullptr);
  return pointers;
}

// One run of a command. The process group is the command's own, and its id is not given to another while the
// command has not been reaped, which is the last that happens.
class CommandRun {
 public:
  CommandRun(const Clock& clock, MonoTime end) : clock_(clock), end_(end) {}
  ~CommandRun() {
    if (pid_ > 0) {
      SignalGroup(SIGKILL);
      while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
      }
    }
  }
  CommandRun(const CommandRun&) = delete;
  CommandRun& operator=(const CommandRun&) = delete;

  absl::Status Start(std::vector<std::string> arguments) {
    absl::StatusOr<Pipe> output = OpenPipe();
    absl::StatusOr<Pipe> failure = OpenPipe();
    const UniqueFd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    if (!output.ok() || !failure.ok() || !null) return absl::UnavailableError("no descriptors for a command");
    std::vector<std::string> environment = {"PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/"};
    const std::vector<char*> argv = Pointers(arguments);
    const std::vector<char*> envp = Pointers(environment);
    const pid_t worker = ::getpid();
    pid_ = ::fork();
    if (pid_ == 0) {
      Execute(argv, envp, null.borrow(), output->writes.borrow(), worker);
      const int error = errno;
      (void)!::write(failure->writes.raw(), &error, sizeof error);
      ::_exit(127);
    }
    if (pid_ < 0) return KernelError(errno, "fork");
    failure->writes.Reset();
    output_ = std::move(output->reads);
    (void)::fcntl(output_.raw(), F_SETFL, O_NONBLOCK);
    int error = 0;  // the pipe ends with the exec, or with the process
    if (::read(failure->reads.raw(), &error, sizeof error) == sizeof error) {
      return KernelError(error, absl::StrCat("'", arguments.front(), "' cannot be executed"));
    }
    pidfd_ = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    if (!pidfd_) return KernelError(errno, "pidfd_open");
    return absl::OkStatus();
  }

  absl::Status Wait() {
    if (!WaitUntil(end_)) {
      SignalGroup(SIGTERM);
      (void)WaitUntil(end_ + kCommandGrace);
      return absl::DeadlineExceededError(absl::StrCat("it was not over in time", Told()));
    }
    siginfo_t how{};
    if (::waitid(P_PID, static_cast<id_t>(pid_), &how, WEXITED | WNOWAIT) != 0)
      return KernelError(errno, "waitid");
    if (how.si_code == CLD_EXITED) {
      if (how.si_status == 0) return absl::OkStatus();
      return absl::AbortedError(absl::StrCat("exit status ", how.si_status, Told()));
    }
    const char* name = ::sigabbrev_np(how.si_status);
    const std::string signal = name != nullptr ? absl::StrCat("SIG", name) : absl::StrCat(how.si_status);
    return absl::AbortedError(absl::StrCat("killed by ", signal, Told()));
  }

 private:
  // In the child; returns if it has failed.
  static void Execute(const std::vector<char*>& argv, const std::vector<char*>& envp, BorrowedFd null,
                      BorrowedFd output, pid_t worker) {
    if (::setpgid(0, 0) != 0 || ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0) return;
    if (::getppid() != worker) ::_exit(0);  // it had died before
    for (int signal = 1; signal < NSIG; ++signal) (void)::signal(signal, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    (void)::sigprocmask(SIG_SETMASK, &none, nullptr);
    if (::dup2(null.raw(), STDIN_FILENO) < 0 || ::dup2(output.raw(), STDOUT_FILENO) < 0 ||
        ::dup2(output.raw(), STDERR_FILENO) < 0 ||
        ::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC) != 0) {
      return;
    }
    ::execve(argv.front(), argv.data(), envp.data());
  }

  // True: it has ended, and what it wrote has been read. Processes that it left behind may hold its output
  // open.
  bool WaitUntil(MonoTime end) {
    for (;;) {
      std::array<pollfd, 2> events{pollfd{pidfd_.raw(), POLLIN, 0}, pollfd{output_.raw(), POLLIN, 0}};
      const int timeout_ms = MillisecondsUntil(end, clock_);
      (void)::poll(events.data(), events.size(), timeout_ms);
      const bool ended = events[0].revents != 0;
      if (events[1].revents != 0 || ended) Drain(ended ? kDrainedAtEndMax : kOutputMax);
      if (ended) return true;
      if (timeout_ms == 0) return false;
    }
  }

  void Drain(size_t bytes_max) {
    std::array<char, 4096> piece;
    for (size_t drained = 0; drained < bytes_max && output_;) {
      const ssize_t got = ::read(output_.raw(), piece.data(), piece.size());
      if (got == 0) output_.Reset();  // poll passes over it from now on
      if (got <= 0) return;
      const auto size = static_cast<size_t>(got);
      output_text_.append(piece.data(), std::min(size, kOutputMax - output_text_.size()));
      drained += size;
    }
  }

  std::string Told() const {
    const std::string line =
        absl::StrReplaceAll(absl::StripTrailingAsciiWhitespace(output_text_), {{"\n", " / "}});
    const std::string text = Printable(line, kOutputToldMax);
    return text.empty() ? "" : absl::StrCat(": ", text);
  }

  void SignalGroup(int signal) const { (void)::kill(-pid_, signal); }

  const Clock& clock_;
  const MonoTime end_;
  pid_t pid_ = -1;
  UniqueFd pidfd_;
  UniqueFd output_;
  std::string output_text_;
};

}  // namespace

absl::Status CarryOutCommand(const journal::CommandDeed& deed, absl::Duration timeout, const Clock& clock) {
  if (deed.arguments().empty() || deed.arguments(0).empty() || deed.arguments(0).front() != '/') {
    return absl::InvalidArgumentError("a command begins with the absolute path of a program");
  }
  for (const std::string& argument : deed.arguments()) {
    if (argument.find('\0') != std::string::npos) {
      return absl::InvalidArgumentError("an argument has no zero bytes");
    }
  }
  CommandRun run(clock, clock.Now() + timeout);
  absl::Status status = run.Start({deed.arguments().begin(), deed.arguments().end()});
  return status.ok() ? run.Wait() : status;
}

}  // namespace lessor
