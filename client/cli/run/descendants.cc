#include "client/cli/run/descendants.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"

#include "client/cpp/deadline.h"
#include "client/cpp/unique_fd.h"

namespace lessor::cli {
namespace {

constexpr size_t kStatBytesMax = 1024;  // of /proc/PID/stat: a name of 16 bytes and some fifty numbers
constexpr int kFreezeRoundsMax = 1000;
constexpr absl::Duration kBetweenLooks = absl::Milliseconds(20);

using Name = std::pair<pid_t, uint64_t>;  // number and start

// nullopt: it is no more, or a zombie.
std::optional<ProcessSeen> See(pid_t pid) {
  const UniqueFd file(::open(absl::StrCat("/proc/", pid, "/stat").c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return std::nullopt;
  char text[kStatBytesMax];
  const ssize_t length = ::read(file.raw(), text, sizeof(text));
  if (length <= 0) return std::nullopt;
  // The name, in parentheses, may have anything in it; what follows has not.
  const absl::string_view all(text, static_cast<size_t>(length));
  const size_t name_end = all.rfind(')');
  if (name_end == absl::string_view::npos) return std::nullopt;
  const std::vector<absl::string_view> fields =
      absl::StrSplit(all.substr(name_end + 1), ' ', absl::SkipEmpty());
  // proc(5): state is field 3, the parent 4, the start 22.
  constexpr size_t kState = 0;
  constexpr size_t kParent = 1;
  constexpr size_t kStarted = 19;
  ProcessSeen process{.pid = pid};
  if (fields.size() <= kStarted || fields[kState] == "Z" || fields[kState] == "X" ||
      !absl::SimpleAtoi(fields[kParent], &process.parent) ||
      !absl::SimpleAtoi(fields[kStarted], &process.started)) {
    return std::nullopt;
  }
  return process;
}

enum class Sent { kYes, kForbidden, kGone };

// To this very process: a number that is somebody else's by now is left alone.
Sent Send(const ProcessSeen& process, int signal) {
  const UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0)));
  if (!pidfd) return Sent::kGone;
  const std::optional<ProcessSeen> now = See(process.pid);
  if (!now.has_value() || now->started != process.started) return Sent::kGone;
  if (::syscall(SYS_pidfd_send_signal, pidfd.raw(), signal, nullptr, 0) == 0) return Sent::kYes;
  return errno == EPERM ? Sent::kForbidden : Sent::kGone;
}

// False: there is no child any more, dead or alive. Then there is no descendant either, since the first of
// their line would be one.
bool ReapChildren() {
  for (;;) {
    siginfo_t info{};
    if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG) != 0) return errno != ECHILD;
    if (info.si_pid == 0) return true;
  }
}

// Stops them all, so that none can fork and be missed. Bounded: what outruns it meets the next round.
void Freeze() {
  std::set<Name> frozen;
  bool found_new = true;
  for (int round = 0; found_new && round < kFreezeRoundsMax; ++round) {
    found_new = false;
    for (const ProcessSeen& process : Descendants().value_or(std::vector<ProcessSeen>())) {
      if (!frozen.emplace(process.pid, process.started).second) continue;
      found_new = true;
      (void)Send(process, SIGSTOP);
    }
  }
}

// Returns as soon as a child has ended, or when it is time to look again.
void AwaitChild() {
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  const timespec patience = absl::ToTimespec(kBetweenLooks);
  (void)::sigtimedwait(&child, nullptr, &patience);
}

}  // namespace

absl::StatusOr<std::vector<ProcessSeen>> Descendants() {
  const std::unique_ptr<DIR, decltype(&::closedir)> folder(::opendir("/proc"), &::closedir);
  if (folder == nullptr) return absl::ErrnoToStatus(errno, "look at /proc");
  std::multimap<pid_t, ProcessSeen> by_parent;
  while (const dirent* entry = ::readdir(folder.get())) {
    pid_t pid = 0;
    if (!absl::SimpleAtoi(entry->d_name, &pid)) continue;
    const std::optional<ProcessSeen> process = See(pid);
    if (process.has_value()) by_parent.emplace(process->parent, *process);
  }
  std::vector<ProcessSeen> found;
  const auto add_children_of = [&](pid_t parent) {
    const auto [first, last] = by_parent.equal_range(parent);
    for (auto child = first; child != last; ++child) found.push_back(child->second);
    by_parent.erase(first, last);  // numbers that were used again meanwhile make no circles
  };
  add_children_of(::getpid());
  for (size_t next = 0; next < found.size(); ++next) add_children_of(found[next].pid);
  return found;
}

std::vector<pid_t> KillDescendants(absl::Duration patience) {
  const Deadline deadline = Deadline::After(patience);
  while (ReapChildren()) {
    Freeze();
    std::vector<pid_t> left;
    bool hope = false;
    for (const ProcessSeen& process : Descendants().value_or(std::vector<ProcessSeen>())) {
      if (Send(process, SIGKILL) != Sent::kForbidden) hope = true;
      left.push_back(process.pid);
    }
    // Zombies alone are none of these, and gone with the next reaping.
    if (!left.empty() && (!hope || deadline.passed())) return left;
    if (deadline.passed()) return {};
    AwaitChild();
  }
  return {};
}

}  // namespace lessor::cli
