// Children that cannot be orphaned: held at a gate until the broker has their end on disk.
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "lessor/cleanup.h"

#include "client/cpp/deadline.h"
#include "client/cpp/status.h"
#include "client/cpp/unique_fd.h"

namespace lessor {
inline namespace client {
namespace {

constexpr int kExitNotRun = 127;                            // as the shell's
constexpr absl::Duration kKillPatience = absl::Seconds(5);  // from SIGKILL to the end, kernel permitting
constexpr absl::Duration kGroupPatience = absl::Milliseconds(50);  // for init to reap the group's others
constexpr absl::Duration kPollMax = absl::Hours(1);                // what poll() takes in one go

// What a child runs, made before the fork: after it nothing may be allocated.
class Image {
 public:
  Image(const std::vector<std::string>& argv, const ChildOptions& options)
      : words_(argv), environment_(options.environment.value_or(std::vector<std::string>())) {
    for (std::string& word : words_) argv_.push_back(word.data());
    argv_.push_back(nullptr);
    for (std::string& word : environment_) envp_.push_back(word.data());
    envp_.push_back(nullptr);
    inherits_ = !options.environment.has_value();
    if (argv[0].find('/') != std::string::npos) {
      programs_ = {argv[0]};
      return;
    }
    const char* path = std::getenv("PATH");
    for (absl::string_view folder : absl::StrSplit(path == nullptr ? "/usr/bin:/bin" : path, ':')) {
      programs_.push_back(absl::StrCat(folder.empty() ? "." : folder, "/", argv[0]));
    }
  }
  Image(const Image&) = delete;
  Image& operator=(const Image&) = delete;

  // Async-signal-safe. Returns only if no program could be run: errno's value.
  int Execute() const {
    int error = ENOENT;
    for (const std::string& program : programs_) {
      ::execve(program.c_str(), argv_.data(), inherits_ ? environ : envp_.data());
      if (errno == ENOENT || errno == ENOTDIR) continue;
      error = errno;
      if (error != EACCES) break;  // as execvp does: a later one in $PATH may be executable
    }
    return error;
  }

 private:
  std::vector<std::string> words_;
  std::vector<std::string> environment_;
  std::vector<std::string> programs_;
  std::vector<char*> argv_;
  std::vector<char*> envp_;
  bool inherits_ = true;
};

// No signal handler of the parent's may run in the child, where it would act on what both share.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;
  const sigset_t& before() const { return before_; }

 private:
  sigset_t before_{};
};

// The child, from the fork to the exec: async-signal-safe calls only.
[[noreturn]] void RunChild(const UniqueFd& gate, const Image& image, const sigset_t& mask) {
  // The end of the gate tells of the parent's death too, but not while a process that another of its threads
  // has forked holds a copy. Tied to the forking thread, which waits in Spawn until the exec.
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  char word = 0;
  ssize_t got = 0;
  do {
    got = ::recv(gate.raw(), &word, 1, 0);
  } while (got < 0 && errno == EINTR);
  if (got != 1) ::_exit(kExitNotRun);
  // The broker answers for it from here on, also where the thread that forked it ends.
  ::prctl(PR_SET_PDEATHSIG, 0);
  for (int number = 1; number < NSIG; ++number) {
    struct sigaction action {};
    if (::sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN) continue;
    action.sa_handler = SIG_DFL;
    action.sa_flags = 0;
    ::sigaction(number, &action, nullptr);
  }
  ::pthread_sigmask(SIG_SETMASK, &mask, nullptr);
  const int error = image.Execute();
  (void)::send(gate.raw(), &error, sizeof(error), MSG_NOSIGNAL);
  ::_exit(kExitNotRun);
}

// Waits for the exec. As everywhere where one is waited for so, a process that another thread forks meanwhile
// and that never execs holds a copy of the far end and is waited for too. errno's value if it failed; 0: it
// did not, or the child was killed, which Wait() tells.
int ExecError(const UniqueFd& gate) {
  int error = 0;
  ssize_t got = 0;
  do {
    got = ::recv(gate.raw(), &error, sizeof(error), MSG_WAITALL);
  } while (got < 0 && errno == EINTR);
  return got == static_cast<ssize_t>(sizeof(error)) ? error : 0;
}

pid_t Reap(pid_t pid, int* status) {
  pid_t reaped = 0;
  do {
    reaped = ::waitpid(pid, status, 0);
  } while (reaped < 0 && errno == EINTR);
  return reaped;
}

// A child that has not passed the gate; killed and reaped unless it is let go.
class Held {
 public:
  explicit Held(pid_t pid) : pid_(pid) {}
  ~Held() {
    if (pid_ == 0) return;
    ::kill(pid_, SIGKILL);
    Reap(pid_, nullptr);
  }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  pid_t pid() const { return pid_; }
  void LetGo() { pid_ = 0; }

 private:
  pid_t pid_;
};

}  // namespace

// A ChildProcess's inside. Invariant: until it is `over` the child is not reaped by this object, and its
// group is signalled only until then, so the number is this child's.
struct ChildState {
  ChildState() = default;
  ChildState(const ChildState&) = delete;
  ChildState& operator=(const ChildState&) = delete;
  ~ChildState() {
    if (over || guard.Forked()) return;
    const Deadline graceful = Deadline::After(kill_after);
    if (!AwaitEnd(Deadline::After(absl::ZeroDuration()))) {
      ::kill(-pid, SIGTERM);
      ::kill(-pid, SIGCONT);  // one that is stopped would not hear it
      if (!AwaitEnd(graceful)) ::kill(-pid, SIGKILL);
    }
    // What the kernel does not let go is the broker's: the guard runs.
    if (AwaitEnd(Deadline::After(kKillPatience))) (void)Finish();
  }

  // Whether the child has ended, and is ready to be reaped, by the deadline.
  bool AwaitEnd(const Deadline& deadline) const {
    for (;;) {
      pollfd gone{.fd = pidfd.raw(), .events = POLLIN, .revents = 0};
      const absl::Duration left = std::min(deadline.left(), kPollMax);
      const int wait_ms =
          static_cast<int>(absl::ToInt64Milliseconds(absl::Ceil(left, absl::Milliseconds(1))));
      if (::poll(&gone, 1, wait_ms) > 0) return true;
      if (deadline.passed()) return false;
    }
  }

  // Not reaped by anybody, so that the number is still this child's.
  bool Ours() const {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0;
  }

  // After the child's end: ends the rest of its group, dismisses the guard and reaps. In this order: a zombie
  // keeps the group's number from being anybody else's, and a guard that outlived it would name a number
  // that may.
  absl::StatusOr<int> Finish() {
    over = true;
    if (!Ours()) {
      (void)guard.Run();
      return ended = absl::FailedPreconditionError(absl::StrCat(
                 "the status of child ", pid, " was taken by somebody else, or SIGCHLD is ignored"));
    }
    ::kill(-pid, SIGKILL);
    (void)guard.Dismiss();
    int status = 0;
    if (Reap(pid, &status) < 0) return ended = absl::ErrnoToStatus(errno, "waitpid");
    ended = status;
    AwaitGroup();
    return ended;
  }

  // What got SIGKILL is gone in a moment, once init has reaped it; an init that does not is not waited for.
  void AwaitGroup() const {
    const Deadline deadline = Deadline::After(kGroupPatience);
    while (::kill(-pid, 0) == 0 && !deadline.passed()) (void)::poll(nullptr, 0, 1);
  }

  CleanupGuard guard;
  pid_t pid = 0;
  UniqueFd pidfd;
  absl::Duration kill_after;
  bool over = false;  // reaped: `ended` is what Wait() answers
  absl::StatusOr<int> ended = 0;
};

absl::StatusOr<ChildProcess> ChildProcess::Spawn(Client& client, const std::vector<std::string>& argv,
                                                 const ChildOptions& options) {
  if (argv.empty() || argv[0].empty()) {
    return ErrorOf(v1::Reason::REQUEST_INVALID, "a child needs a program to run");
  }
  const Image image(argv, options);
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    return absl::ErrnoToStatus(errno, "socketpair");
  }
  UniqueFd gate(ends[0]);
  UniqueFd far(ends[1]);
  pid_t pid = 0;
  {
    const SignalsBlocked blocked;
    pid = ::fork();
    if (pid == 0) {
      gate.Reset();
      RunChild(far, image, blocked.before());
    }
  }
  if (pid < 0) return absl::ErrnoToStatus(errno, "fork");
  Held held(pid);
  far.Reset();
  auto state = std::make_unique<ChildState>();
  state->over = true;  // until it is let go
  state->pid = pid;
  state->kill_after = options.kill_after;
  state->pidfd = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  if (!state->pidfd) return absl::ErrnoToStatus(errno, "pidfd_open");
  if (::setpgid(pid, pid) != 0) return absl::ErrnoToStatus(errno, "setpgid");
  auto guard = CleanupGuard::Register(client, CleanupAction::KillProcess(pid, true, options.kill_after));
  if (!guard.ok()) return guard.status();
  (void)::send(gate.raw(), "", 1, MSG_NOSIGNAL);
  if (const int error = ExecError(gate); error != 0) {
    (void)guard->Dismiss();
    return absl::ErrnoToStatus(error, absl::StrCat("exec ", argv[0]));
  }
  state->guard = *std::move(guard);
  state->over = false;
  held.LetGo();
  return ChildProcess(std::move(state));
}

ChildProcess::ChildProcess(std::unique_ptr<ChildState> state) : state_(std::move(state)) {}
ChildProcess::ChildProcess(ChildProcess&& other) noexcept = default;
ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept = default;
ChildProcess::~ChildProcess() = default;

pid_t ChildProcess::pid() const {
  return state_ == nullptr ? 0 : state_->pid;
}

absl::StatusOr<int> ChildProcess::Wait() {
  if (state_ == nullptr) return absl::FailedPreconditionError("this ChildProcess was moved from");
  if (state_->over) return state_->ended;
  if (state_->guard.Forked()) return ForkedError();
  while (!state_->AwaitEnd(Deadline::After(absl::InfiniteDuration()))) {
  }
  return state_->Finish();
}

absl::Status ChildProcess::Kill() {
  if (state_ == nullptr) return absl::FailedPreconditionError("this ChildProcess was moved from");
  if (state_->over) return absl::OkStatus();
  if (state_->guard.Forked()) return ForkedError();
  if (state_->Ours() && ::kill(-state_->pid, SIGKILL) != 0) return absl::ErrnoToStatus(errno, "kill");
  return absl::OkStatus();
}

}  // namespace client
}  // namespace lessor
