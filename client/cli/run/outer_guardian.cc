#include "client/cli/run/outer_guardian.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <memory>
#include <optional>
#include <utility>

#include "client/cli/run/blocked_signals.h"
#include "client/cli/run/cgroup.h"
#include "client/cli/run/descendants.h"
#include "client/cli/run/guardian_channel.h"
#include "client/cli/run/guardian_streams.h"
#include "client/cli/run/inner_guardian.h"

namespace lessor::cli {
namespace {

using Kind = GuardianMessage::Kind;

constexpr absl::Duration kKillPatience = absl::Seconds(10);  // from SIGKILL to the end, kernel permitting
constexpr int kSignalExit = 128;                             // plus the signal: as shells say it

// By the same signal, without a core of this process.
int DieBy(int signal) {
  const rlimit none{.rlim_cur = 0, .rlim_max = 0};
  ::setrlimit(RLIMIT_CORE, &none);
  ::prctl(PR_SET_DUMPABLE, 0);
  ::signal(signal, SIG_DFL);
  (void)::raise(signal);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  ::sigprocmask(SIG_UNBLOCK, &set, nullptr);
  return kSignalExit + signal;
}

int EndAs(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : DieBy(WTERMSIG(status));
}

class OuterGuardian {
 public:
  OuterGuardian(GuardianChannel channel, UniqueFd reader, pid_t inner)
      : channel_(std::move(channel)), reader_(std::move(reader)), inner_(inner) {}

  // Until the inner guardian has ended. The command's wait status; nullopt: it was not started, or the inner
  // guardian was killed.
  std::optional<int> Watch() {
    std::optional<int> ended;
    for (;;) {
      pollfd events[] = {{reader_.raw(), POLLIN, 0}, {channel_.end().raw(), POLLIN, 0}};
      if (::poll(events, 2, -1) < 0) continue;
      // What was said is heard before a signal is read: see kStopped.
      if (events[1].revents == 0) {
        PassSignalOn();
        continue;
      }
      const std::optional<GuardianMessage> message = channel_.Receive();
      if (!message.has_value()) return ended;
      if (message->kind == Kind::kStarted) Start();
      if (message->kind == Kind::kStopped) OnStopped(message->stops);
      if (message->kind == Kind::kEnded) ended = message->value;
    }
  }

  bool started() const { return started_; }  // that there is a command, or was

 private:
  // Whoever hears of it has been stopped before, and so has been continued since: by a SIGCONT that may have
  // been read, and passed on as if it were for an earlier stop, before this was said.
  void OnStopped(int stops) {
    stops_ = stops;
    channel_.Send({.kind = Kind::kSignal, .value = SIGCONT, .stops = stops_});
  }

  void Start() {
    started_ = true;
    LetGoOfStreams();
  }

  void PassSignalOn() {
    signalfd_siginfo info{};
    if (::read(reader_.raw(), &info, sizeof(info)) != static_cast<ssize_t>(sizeof(info))) return;
    const int signal = static_cast<int>(info.ssi_signo);
    const auto sender = static_cast<pid_t>(info.ssi_pid);
    if (signal == SIGCHLD || sender == inner_ || sender == ::getpid()) return;
    const bool by_terminal = info.ssi_code == SI_KERNEL;
    if (started_) {
      channel_.Send({.kind = Kind::kSignal,
                     .by_terminal = by_terminal,
                     .value = signal,
                     .sender = sender,
                     .stops = stops_});
    } else if (!by_terminal) {
      ::kill(inner_, signal);  // which is what there is of the command so far
    }
  }

  const GuardianChannel channel_;
  const UniqueFd reader_;
  const pid_t inner_;
  bool started_ = false;
  int stops_ = 0;
};

// null: none is wanted, or none is to be had and none is needed.
absl::StatusOr<std::unique_ptr<Cgroup>> MakeCgroup(const RunPlan& plan) {
  const bool needed = plan.kill_by == KillBy::kCgroup || !plan.limits.cgroup.empty();
  if (plan.kill_by == KillBy::kSubreapers) return nullptr;
  absl::StatusOr<std::unique_ptr<Cgroup>> made = Cgroup::Make(plan.limits.cgroup);
  if (made.ok() || needed) return made;
  return nullptr;
}

int WaitFor(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

// The wait status to end with.
absl::StatusOr<int> Guard(const RunPlan& plan) {
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  const BlockedSignals signals;
  absl::StatusOr<UniqueFd> reader = BlockedSignals::Reader();
  if (!reader.ok()) return reader.status();
  absl::StatusOr<std::pair<GuardianChannel, GuardianChannel>> channel = GuardianChannel::MakePair();
  if (!channel.ok()) return channel.status();
  const absl::StatusOr<std::unique_ptr<Cgroup>> cgroup = MakeCgroup(plan);
  if (!cgroup.ok()) return cgroup.status();
  const pid_t inner = ::fork();
  if (inner < 0) return absl::ErrnoToStatus(errno, "fork");
  if (inner == 0) {
    {
      const GuardianChannel outer_end = std::move(channel->first);  // closed, so that its end is heard
    }
    ::_exit(GuardCommand(plan, signals, cgroup->get(), channel->second));
  }
  { const GuardianChannel inner_end = std::move(channel->second); }
  OuterGuardian guardian(std::move(channel->first), *std::move(reader), inner);
  const std::optional<int> ended = guardian.Watch();
  const int status = WaitFor(inner);
  if (ended.has_value()) return *ended;
  if (guardian.started() && WIFSIGNALED(status)) {
    if (*cgroup != nullptr) (*cgroup)->Kill();
    (void)KillDescendants(kKillPatience);
    Say("its inner guardian was killed, and so was the command with all that came from it");
  }
  return status;
}

}  // namespace

ExitCode RunGuarded(const RunPlan& plan) {
  const absl::StatusOr<int> status = Guard(plan);
  if (!status.ok()) return Fail(plan.command, status.status());
  return static_cast<ExitCode>(EndAs(*status));
}

}  // namespace lessor::cli
