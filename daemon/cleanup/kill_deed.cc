#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/cleanup/deeds.h"

namespace lessor {
namespace {

constexpr size_t kWatchedMax = 256;  // processes whose end is waited for at once; the rest come after them
constexpr absl::Duration kLastMoment = absl::Seconds(1);       // before the timeout, to see them die
constexpr absl::Duration kLookAgain = absl::Milliseconds(50);  // for a process that was born meanwhile

UniqueFd OpenPidfd(pid_t pid) {
  return UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
}

// One attempt to end a process, and its group if that is asked for. A pidfd is opened first and the process
// looked at then: whoever has the pid by the time of the look, the signal goes to the one that was opened,
// and if that is another it has died.
class Killing {
 public:
  Killing(const journal::KillDeed& deed, absl::Duration timeout, const Clock& clock)
      : deed_(deed), clock_(clock), end_(clock.Now() + timeout) {
    const absl::Duration patience = absl::Milliseconds(
        static_cast<int64_t>(std::min<uint64_t>(deed.kill_after_ms(), std::numeric_limits<int32_t>::max())));
    kill_at_ = std::min(clock.Now() + patience, end_ - std::min(kLastMoment, timeout / 2));
  }

  absl::Status Run() {
    for (;;) {
      const bool kill = clock_.Now() >= kill_at_;
      std::vector<UniqueFd> living = SignalAll(kill ? SIGKILL : SIGTERM);
      if (living.empty()) return refused_;
      const MonoTime until = kill ? end_ : kill_at_;
      if (kill && clock_.Now() >= end_) return absl::DeadlineExceededError(Left(living.size()));
      WaitForOne(living, deed_.group() ? std::min(until, clock_.Now() + kLookAgain) : until);
    }
  }

 private:
  enum class Found { kGone, kIt, kAnother, kHidden };

  // Those that still live and could be signalled.
  std::vector<UniqueFd> SignalAll(int signal) {
    std::vector<UniqueFd> living;
    UniqueFd leader = OpenPidfd(deed_.pid());
    const Found found = LookAtLeader(leader);
    if (found == Found::kHidden) {
      refused_ = absl::PermissionDeniedError(absl::StrCat("process ", deed_.pid(), " is not to be seen"));
    }
    if (found == Found::kIt) Signal(deed_.pid(), deed_.start_time(), std::move(leader), signal, living);
    // While its group lives no other process gets its pid: with another one there, the group has gone.
    if (deed_.group() && (found == Found::kIt || found == Found::kGone)) SignalGroup(signal, living);
    return living;
  }

  Found LookAtLeader(const UniqueFd& pidfd) const {
    if (!pidfd) return Found::kGone;  // or a thread of another process
    const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(deed_.pid());
    if (facts.ok() && facts->start_time != deed_.start_time()) return Found::kAnother;
    if (HasDied(pidfd.borrow())) return Found::kGone;
    return facts.ok() ? Found::kIt : Found::kHidden;
  }

  bool IsMember(const absl::StatusOr<ProcessFacts>& facts) const {
    return facts.ok() && facts->group == deed_.pid() && facts->session == deed_.session();
  }

  void SignalGroup(int signal, std::vector<UniqueFd>& living) {
    const std::unique_ptr<DIR, int (*)(DIR*)> processes(::opendir("/proc"), ::closedir);
    if (processes == nullptr) {
      refused_ = KernelError(errno, "/proc");
      return;
    }
    while (const dirent* entry =
               ::readdir(processes.get())) {  // NOLINT(concurrency-mt-unsafe): it is ours alone
      pid_t pid = 0;
      if (!absl::SimpleAtoi(entry->d_name, &pid) || pid == deed_.pid() || !IsMember(ReadProcessFacts(pid)))
        continue;
      UniqueFd pidfd = OpenPidfd(pid);
      const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(pid);  // again, now that it is held
      if (pidfd && IsMember(facts)) Signal(pid, facts->start_time, std::move(pidfd), signal, living);
    }
  }

  void Signal(pid_t pid, uint64_t start_time, UniqueFd pidfd, int signal, std::vector<UniqueFd>& living) {
    if (HasDied(pidfd.borrow())) return;
    int& sent = sent_[{pid, start_time}];
    if (sent == kRefused) return;
    if (sent != signal) {
      if (::syscall(SYS_pidfd_send_signal, pidfd.raw(), signal, nullptr, 0) != 0) {
        if (errno == ESRCH) return;
        refused_ = KernelError(errno, absl::StrCat("a signal to process ", pid));
        sent = kRefused;
        return;
      }
      sent = signal;
    }
    if (living.size() < kWatchedMax) living.push_back(std::move(pidfd));
  }

  void WaitForOne(const std::vector<UniqueFd>& living, MonoTime until) const {
    std::vector<pollfd> events;
    events.reserve(living.size());
    for (const UniqueFd& pidfd : living) events.push_back({pidfd.raw(), POLLIN, 0});
    (void)::poll(events.data(), events.size(), MillisecondsUntil(until, clock_));
  }

  std::string Left(size_t count) const {
    return absl::StrCat("process ", deed_.pid(), ": ", count, count == 1 ? " has" : " have",
                        " not died of SIGKILL");
  }

  static constexpr int kRefused = -1;

  const journal::KillDeed& deed_;
  const Clock& clock_;
  const MonoTime end_;
  MonoTime kill_at_;
  std::map<std::pair<pid_t, uint64_t>, int> sent_;  // by pid and start time: the last signal, once each
  absl::Status refused_;                            // of one that nothing could be done about
};

}  // namespace

absl::Status CarryOutKill(const journal::KillDeed& deed, absl::Duration timeout, const Clock& clock) {
  if (deed.pid() <= 1) {
    return absl::InvalidArgumentError(absl::StrCat(deed.pid(), " is no process that may be killed"));
  }
  const std::string& boot_id = BootId();
  if (boot_id.empty()) return absl::UnavailableError("/proc cannot be read");
  if (boot_id != deed.boot_id()) return absl::OkStatus();
  return Killing(deed, timeout, clock).Run();
}

}  // namespace lessor
