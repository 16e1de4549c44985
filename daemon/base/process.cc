#include "daemon/base/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <filesystem>
#include <iterator>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

#include "daemon/base/failpoint.h"

#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77  // linux/socket.h since 6.5; Debian 12's headers are older
#endif

namespace lessor {
namespace {

constexpr long kPidfsMagic = 0x50494446;  // linux/magic.h PID_FS_MAGIC

std::string ReadSmallFile(const std::string& path, size_t bytes_max) {
  UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return "";
  std::string text(bytes_max, '\0');
  const ssize_t got = ::read(file.raw(), text.data(), text.size());
  text.resize(got > 0 ? static_cast<size_t>(got) : 0);
  return text;
}

// /proc/PID/stat from its third field on: the second, the command, may contain anything, and ends with the
// last closing parenthesis.
bool ReadStat(pid_t pid, ProcessFacts& facts) {
  constexpr size_t kFirst = 3;
  const std::string stat = ReadSmallFile(absl::StrCat("/proc/", pid, "/stat"), 1024);
  const size_t end = stat.rfind(')');
  if (end == std::string::npos || end + 2 > stat.size()) return false;
  std::vector<absl::string_view> fields = absl::StrSplit(absl::string_view(stat).substr(end + 2), ' ');
  if (fields.size() <= 22 - kFirst || fields[0].size() != 1) return false;
  facts.state = fields[0][0];
  return absl::SimpleAtoi(fields[4 - kFirst], &facts.parent) &&
         absl::SimpleAtoi(fields[5 - kFirst], &facts.group) &&
         absl::SimpleAtoi(fields[6 - kFirst], &facts.session) &&
         absl::SimpleAtoi(fields[22 - kFirst], &facts.start_time);
}

uint64_t StartTicks(pid_t pid) {
  ProcessFacts facts;
  return ReadStat(pid, facts) ? facts.start_time : 0;
}

// The pid as our /proc shows it.
pid_t PidOf(BorrowedFd pidfd) {
  const std::string info = ReadSmallFile(absl::StrCat("/proc/self/fdinfo/", pidfd.raw()), 1024);
  for (absl::string_view line : absl::StrSplit(info, '\n')) {
    pid_t pid = 0;
    if (absl::StartsWith(line, "Pid:") && absl::SimpleAtoi(line.substr(4), &pid)) return pid > 0 ? pid : 0;
  }
  return 0;
}

bool HasHungUp(BorrowedFd socket) {
  pollfd poll_fd{socket.raw(), POLLRDHUP, 0};
  return ::poll(&poll_fd, 1, 0) > 0 && (poll_fd.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

// Start times are in ticks of the boot clock.
uint64_t TicksSinceBoot() {
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  const auto ticks = static_cast<uint64_t>(::sysconf(_SC_CLK_TCK));
  return static_cast<uint64_t>(now.tv_sec) * ticks +
         static_cast<uint64_t>(now.tv_nsec) * ticks / 1'000'000'000;
}

absl::StatusOr<UniqueFd> OpenOlderPidfd(BorrowedFd socket, const Credentials& credentials) {
  if (credentials.pid <= 0) {
    return absl::UnavailableError(
        "the peer is in another pid namespace, and this kernel has no SO_PEERPIDFD (Linux 6.5)");
  }
  const uint64_t accepted = TicksSinceBoot();
  UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, credentials.pid, 0)));
  if (!pidfd) {
    if (errno == ESRCH) return absl::NotFoundError("the peer has died");
    return absl::ErrnoToStatus(errno, "pidfd_open");
  }
  struct stat proc {};
  const std::string path = absl::StrCat("/proc/", credentials.pid);
  const bool same_user = ::stat(path.c_str(), &proc) == 0 && proc.st_uid == credentials.uid;
  if (StartTicks(credentials.pid) > accepted || !same_user || HasHungUp(socket)) {
    return absl::NotFoundError("the peer has died");
  }
  return pidfd;
}

absl::StatusOr<UniqueFd> PeerPidfd(BorrowedFd socket, const Credentials& credentials) {
  if (LESSOR_FAILPOINT("peer_pidfd").ok()) {
    int raw = -1;
    socklen_t size = sizeof raw;
    if (::getsockopt(socket.raw(), SOL_SOCKET, SO_PEERPIDFD, &raw, &size) == 0) {
      return UniqueFd(raw);  // a pidfd is born with CLOEXEC
    }
    // EINVAL, ESRCH: the peer was reaped before we asked.
    if (errno == EINVAL || errno == ESRCH) return absl::NotFoundError("the peer has died");
    if (errno != ENOPROTOOPT) return absl::ErrnoToStatus(errno, "getsockopt(SO_PEERPIDFD)");
  }
  return OpenOlderPidfd(socket, credentials);
}

// Whether each process has an inode of its own: a matter of the kernel, so one pidfd tells it of all.
bool IsOfPidfs(BorrowedFd pidfd) {
  static const bool is_so = [&] {
    struct statfs fs {};
    return ::fstatfs(pidfd.raw(), &fs) == 0 && fs.f_type == kPidfsMagic;
  }();
  return is_so && LESSOR_FAILPOINT("pidfs_inode").ok();
}

ProcessKey KeyOf(BorrowedFd pidfd, pid_t pid) {
  struct stat st {};
  if (IsOfPidfs(pidfd) && ::fstat(pidfd.raw(), &st) == 0) {
    return {st.st_ino, st.st_dev};
  }
  if (pid > 0) return {static_cast<uint64_t>(pid), StartTicks(pid)};
  // Nothing names the process: a key of its own, so that it shares its pidfd with nobody.
  static std::atomic<uint64_t> unnamed{0};
  return {++unnamed, ~uint64_t{0}};
}

// How many bytes the printable character at the front has; 0: what is there is none, or no UTF-8 (Unicode 15,
// table 3-7: no overlong forms, no surrogates).
size_t PrintableAtFront(absl::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto follows = [&](size_t i, unsigned char min = 0x80, unsigned char max = 0xBF) {
    return i < text.size() && byte(i) >= min && byte(i) <= max;
  };
  const unsigned char first = byte(0);
  if (first < 0x80) return first >= 0x20 && first != 0x7F ? 1 : 0;
  if (first == 0xC2) return follows(1, 0xA0) ? 2 : 0;  // below: control characters
  if (first > 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const unsigned char min = first == 0xE0 ? 0xA0 : 0x80;
    const unsigned char max = first == 0xED ? 0x9F : 0xBF;
    return follows(1, min, max) && follows(2) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const unsigned char min = first == 0xF0 ? 0x90 : 0x80;
    const unsigned char max = first == 0xF4 ? 0x8F : 0xBF;
    return follows(1, min, max) && follows(2) && follows(3) ? 4 : 0;
  }
  return 0;
}

}  // namespace

absl::StatusOr<Credentials> ReadCredentials(BorrowedFd socket) {
  ucred credentials{};
  socklen_t size = sizeof credentials;
  if (::getsockopt(socket.raw(), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0) {
    return absl::ErrnoToStatus(errno, "getsockopt(SO_PEERCRED)");
  }
  return Credentials{credentials.uid, credentials.gid, credentials.pid};
}

absl::StatusOr<Peer> ReadPeer(BorrowedFd socket) {
  absl::StatusOr<Credentials> credentials = ReadCredentials(socket);
  if (!credentials.ok()) return credentials.status();
  return ReadPeer(socket, *credentials);
}

absl::StatusOr<Peer> ReadPeer(BorrowedFd socket, const Credentials& credentials) {
  absl::StatusOr<UniqueFd> pidfd = PeerPidfd(socket, credentials);
  if (!pidfd.ok()) return pidfd.status();
  Peer peer;
  peer.uid = credentials.uid;
  peer.gid = credentials.gid;
  if (HasDied(pidfd->borrow())) return absl::NotFoundError("the peer has died");
  peer.pid = credentials.pid > 0 ? credentials.pid : PidOf(pidfd->borrow());
  peer.key = KeyOf(pidfd->borrow(), peer.pid);
  peer.pidfd = *std::move(pidfd);
  return peer;
}

absl::StatusOr<Peer> ReopenPeer(pid_t pid, const ProcessKey& key) {
  if (pid <= 0) return absl::NotFoundError("the process has no pid here");
  Peer peer;
  peer.pid = pid;
  peer.pidfd = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
  if (!peer.pidfd && errno != ESRCH) return absl::ErrnoToStatus(errno, "pidfd_open");
  if (peer.pidfd) peer.key = KeyOf(peer.pidfd.borrow(), pid);
  if (!peer.pidfd || !(peer.key == key) || HasDied(peer.pidfd.borrow())) {
    return absl::NotFoundError("the process has died");
  }
  return peer;
}

std::string Printable(absl::string_view text, size_t bytes_max) {
  std::string out;
  while (!text.empty()) {
    const size_t length = PrintableAtFront(text);
    if (out.size() + std::max<size_t>(length, 1) > bytes_max) break;
    length > 0 ? out.append(text.data(), length) : out.append("?");
    text.remove_prefix(std::max<size_t>(length, 1));
  }
  return out;
}

absl::StatusOr<ProcessFacts> ReadProcessFacts(pid_t pid) {
  ProcessFacts facts;
  const std::string status = ReadSmallFile(absl::StrCat("/proc/", pid, "/status"), 4096);
  bool known = false;
  for (absl::string_view line : absl::StrSplit(status, '\n')) {
    if (!absl::ConsumePrefix(&line, "Uid:\t")) continue;
    known = absl::SimpleAtoi(line.substr(0, line.find('\t')), &facts.uid);
  }
  if (!known || !ReadStat(pid, facts)) {
    return absl::NotFoundError(absl::StrCat("there is no process ", pid));
  }
  return facts;
}

absl::StatusOr<pid_t> ProcessBehind(pid_t holder, int number) {  // house(raw-fd): a number only
  const std::string info = ReadSmallFile(absl::StrCat("/proc/", holder, "/fdinfo/", number), 4096);
  for (absl::string_view line : absl::StrSplit(info, '\n')) {
    pid_t pid = 0;
    if (!absl::ConsumePrefix(&line, "Pid:\t") || !absl::SimpleAtoi(line, &pid)) continue;
    if (pid > 0) return pid;
    return absl::NotFoundError(
        absl::StrCat("the process of pidfd ", number, " has ended, or is not to be seen"));
  }
  return absl::InvalidArgumentError(
      absl::StrCat("process ", holder, " has no pidfd open under the number ", number));
}

const std::string& BootId() {
  static const std::string kId(
      absl::StripTrailingAsciiWhitespace(ReadSmallFile("/proc/sys/kernel/random/boot_id", 64)));
  return kId;
}

std::string CommandLine(BorrowedFd pidfd, pid_t pid, size_t bytes_max) {
  if (pid <= 0) return "";
  std::string line = ReadSmallFile(absl::StrCat("/proc/", pid, "/cmdline"), bytes_max);
  if (HasDied(pidfd)) return "";  // the pid may be somebody else's by now
  while (!line.empty() && line.back() == '\0') line.pop_back();
  for (char& c : line) {
    if (c == '\0') c = ' ';
  }
  return Printable(line, bytes_max);
}

bool HasDied(BorrowedFd pidfd) {
  pollfd poll_fd{pidfd.raw(), POLLIN, 0};
  return ::poll(&poll_fd, 1, 0) > 0;
}

uint64_t RaiseDescriptorLimit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  return limit.rlim_max;
}

uint64_t OpenDescriptors() {
  std::error_code error;
  std::filesystem::directory_iterator list("/proc/self/fd", error);
  if (error) return 0;
  const auto count = std::distance(begin(list), end(list));
  return count > 0 ? static_cast<uint64_t>(count - 1) : 0;  // less the one that lists them
}

}  // namespace lessor
