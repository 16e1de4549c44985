#include "client/cli/run/inner_guardian.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "lessor/cleanup.h"
#include "lessor/client.h"

#include "client/cli/run/descendants.h"
#include "client/cli/run/gated_child.h"
#include "client/cli/run/guardian_streams.h"
#include "client/cli/run/run_environment.h"
#include "client/cpp/deadline.h"

namespace lessor::cli {
namespace {

using Kind = GuardianMessage::Kind;

constexpr absl::Duration kTermPatience = absl::Seconds(5);   // from the limit's SIGTERM to SIGKILL
constexpr absl::Duration kKillPatience = absl::Seconds(10);  // from SIGKILL to the end, kernel permitting
constexpr absl::Duration kPollMax = absl::Hours(1);          // what poll() takes in one go

class InnerGuardian {
 public:
  InnerGuardian(const RunPlan& plan, const BlockedSignals& signals, const Cgroup* cgroup,
                const GuardianChannel& channel)
      : plan_(plan), signals_(signals), cgroup_(cgroup), channel_(channel) {}

  int Run() {
    signals_.LetThrough();
    absl::Status prepared = Prepare();
    signals_.Block();
    if (prepared.ok()) prepared = Fork();
    if (prepared.ok()) prepared = Register();
    if (!prepared.ok()) return static_cast<int>(Fail(plan_.command, prepared));  // a child ends at its gate
    child_->Open();
    LetGoOfStreams();
    Watch();
    End();
    if (const std::optional<GatedChild::Refusal> refusal = child_->Refused(); refusal.has_value()) {
      Say(refusal->words);
      return refusal->exit_code;
    }
    if (status_.has_value()) channel_.Send({.kind = Kind::kEnded, .value = *status_});
    return 0;
  }

 private:
  // The session, and what the command finds. Any error ends the session, and with it what was made.
  absl::Status Prepare() {
    const std::string& program = plan_.argv[0];
    ClientOptions options;
    options.runtime_dir = plan_.command.runtime_dir;
    options.name = program.substr(program.rfind('/') + 1);
    options.connect_timeout = options.answer_timeout = plan_.command.timeout;
    options.reattach_timeout = absl::ZeroDuration();  // another session would not have what was registered
    absl::StatusOr<Client> client = Client::Attach(std::move(options));
    if (!client.ok()) return client.status();
    client_.emplace(*std::move(client));
    environment_.Set("LESSOR_RUNTIME_DIR", plan_.command.runtime_dir);
    const absl::StatusOr<std::vector<ProcessSeen>> look = Descendants();  // as will be needed in the end
    if (!look.ok()) return look.status();
    absl::Status pointed = PointAtPools(plan_.command.runtime_dir, plan_.pools, environment_);
    if (!pointed.ok() || !plan_.scratch) return pointed;
    absl::StatusOr<ScratchDirectory> scratch = ScratchDirectory::Create(*client_, {.prefix = "run-"});
    if (!scratch.ok()) {
      absl::Status why(scratch.status().code(), absl::StrCat("--scratch, a folder in $TMPDIR or else /tmp: ",
                                                             scratch.status().message()));
      scratch.status().ForEachPayload(
          [&](absl::string_view url, const absl::Cord& payload) { why.SetPayload(url, payload); });
      return why;
    }
    scratch_.emplace(*std::move(scratch));
    for (const char* name : {"TMPDIR", "TMP", "TEMP"}) environment_.Set(name, scratch_->path());
    return absl::OkStatus();
  }

  absl::Status Fork() {
    absl::StatusOr<UniqueFd> reader = BlockedSignals::Reader();
    if (!reader.ok()) return reader.status();
    reader_ = *std::move(reader);
    absl::StatusOr<GatedChild> child = GatedChild::Fork({.argv = plan_.argv,
                                                         .environment = environment_.words(),
                                                         .descriptors = plan_.limits.descriptors,
                                                         .cgroup = cgroup_},
                                                        signals_);
    if (!child.ok()) return child.status();
    child_.emplace(*std::move(child));
    // The command stays in the group that the shell made, and this process leaves it, so that neither the
    // terminal's signals nor a `kill -9 %1` reach both.
    (void)::setpgid(0, 0);
    // What the terminal has sent since the signals were blocked, but before there was a command. One that has
    // come after that comes to it twice, which is once, as long as it is held.
    ReadSignals(true);
    channel_.Send({.kind = Kind::kStarted});
    return absl::OkStatus();
  }

  // Has the broker kill the command if no guardian is left to do it, and says who kills.
  absl::Status Register() {
    absl::StatusOr<CleanupGuard> kill =
        CleanupGuard::Register(*client_, CleanupAction::KillProcess(child_->pid(), false));
    if (kill.ok()) {
      kill_.emplace(*std::move(kill));
    } else if (ReasonOf(kill.status()) == "CLEANUP_FORBIDDEN") {
      Say(absl::StrCat("the broker will not kill the command if both guardians are killed: ",
                       kill.status().message()));
    } else {
      return kill.status();
    }
    const absl::StatusOr<SessionInfo> session = client_->session();
    if (!session.ok()) return session.status();
    Say(absl::StrCat("session ", session->session_id, ", whose processes are killed by ",
                     cgroup_ != nullptr ? "cgroup " + cgroup_->path() : "two child subreapers"));
    return absl::OkStatus();
  }

  // Until the command has ended, or the outer guardian.
  void Watch() {
    if (plan_.limits.time.has_value()) time_limit_ = Deadline::After(*plan_.limits.time);
    while (!status_.has_value()) {
      pollfd events[] = {{reader_.raw(), POLLIN, 0}, {channel_.end().raw(), POLLIN, 0}};
      const absl::Duration left =
          time_limit_.has_value() ? std::min(time_limit_->left(), kPollMax) : kPollMax;
      if (::poll(events, 2,
                 static_cast<int>(absl::ToInt64Milliseconds(absl::Ceil(left, absl::Milliseconds(1))))) < 0) {
        continue;
      }
      if (events[0].revents != 0) ReadSignals(false);
      if (events[1].revents != 0) {
        const std::optional<GuardianMessage> message = channel_.Receive();
        if (!message.has_value()) return;
        Forward(*message);
      }
      if (!status_.has_value() && time_limit_.has_value() && time_limit_->passed()) EnforceTime();
    }
  }

  void ReadSignals(bool terminals_too) {
    signalfd_siginfo info{};
    while (::read(reader_.raw(), &info, sizeof(info)) == static_cast<ssize_t>(sizeof(info))) {
      const int signal = static_cast<int>(info.ssi_signo);
      if (signal != SIGCHLD && (terminals_too || info.ssi_code != SI_KERNEL)) {
        Forward({.kind = Kind::kSignal, .value = signal, .sender = static_cast<pid_t>(info.ssi_pid)});
      }
    }
    Reap();
  }

  // The command's stops and end, and whatever orphans have come to this process.
  void Reap() {
    int status = 0;
    for (;;) {
      const pid_t pid = ::waitpid(-1, &status, WUNTRACED | WCONTINUED | WNOHANG);
      if (pid <= 0) return;
      if (pid == child_->pid()) Tell(status);
    }
  }

  // The shell watches the outer guardian and not the command, so that one stops and continues with it: by
  // signals from here, which come in the order in which they are sent, and by SIGSTOP, since other stops are
  // blocked.
  void Tell(int status) {
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      status_ = status;
      return;
    }
    stopped_ = WIFSTOPPED(status);
    if (::getppid() == outer_) ::kill(outer_, stopped_ ? SIGSTOP : SIGCONT);
    if (stopped_) channel_.Send({.kind = Kind::kStopped, .stops = ++stops_});
  }

  // Its number is the command's as long as it is not reaped, which only this thread does.
  void Forward(const GuardianMessage& message) {
    Reap();
    if (status_.has_value() || message.sender == child_->pid()) return;
    // What the terminal sends to its foreground group, the command has got with the outer guardian.
    if (message.by_terminal && ::getpgid(child_->pid()) == ::getpgid(outer_)) return;
    // The shell continues the group, and so the command; by the time that it is said here, it may have been
    // stopped again, and must stay so. What the outer guardian has read after it heard of a stop was sent
    // after that stop, which has taken away what came before. So only a SIGCONT for the present stop is the
    // command's.
    if (message.value == SIGCONT && !(stopped_ && message.stops == stops_)) return;
    ::kill(child_->pid(), message.value);
  }

  void EnforceTime() {
    ::kill(child_->pid(), warned_ ? SIGKILL : SIGTERM);
    ::kill(child_->pid(), SIGCONT);  // one that is stopped would not hear it
    if (!warned_)
      Say(absl::StrCat("the command has run for ", absl::FormatDuration(*plan_.limits.time), ", its limit"));
    time_limit_ = Deadline::After(kTermPatience);
    warned_ = true;
  }

  // Kills what is left, then has removed what it used.
  void End() {
    if (cgroup_ != nullptr) cgroup_->Kill();
    const std::vector<pid_t> left = KillDescendants(kKillPatience);
    if (!left.empty()) Say(absl::StrCat("these processes cannot be killed: ", absl::StrJoin(left, " ")));
    if (cgroup_ != nullptr) cgroup_->Remove();
    if (kill_.has_value()) (void)kill_->Dismiss();
    if (!scratch_.has_value() || scratch_->lost()) return;
    const absl::Status removed = scratch_->Remove();
    if (!removed.ok() && ReasonOf(removed) != "SESSION_ENDED") {
      Say(absl::StrCat("the broker will try again to remove ", scratch_->path(), ": ", removed.message()));
    }
  }

  const RunPlan& plan_;
  const BlockedSignals& signals_;
  const Cgroup* const cgroup_;
  const GuardianChannel& channel_;
  const pid_t outer_ = ::getppid();
  std::optional<Client> client_;
  Environment environment_ = Environment::Own();
  std::optional<ScratchDirectory> scratch_;
  std::optional<GatedChild> child_;
  std::optional<CleanupGuard> kill_;
  UniqueFd reader_;
  std::optional<Deadline> time_limit_;
  bool warned_ = false;
  bool stopped_ = false;
  int stops_ = 0;
  std::optional<int> status_;  // the command's, once it is reaped
};

}  // namespace

int GuardCommand(const RunPlan& plan, const BlockedSignals& signals, const Cgroup* cgroup,
                 const GuardianChannel& channel) {
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  return InnerGuardian(plan, signals, cgroup, channel).Run();
}

}  // namespace lessor::cli
