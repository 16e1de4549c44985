#include "daemon/cleanup/nursery.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

#include "absl/memory/memory.h"
#include "absl/strings/str_cat.h"
#include "lessor/journal/record.pb.h"

#include "daemon/cleanup/packet.h"
#include "daemon/cleanup/worker.h"

namespace lessor {
namespace {

// Both sides are of one program, so that it goes as it stands in memory.
struct Answered {
  int error = 0;
  pid_t pid = 0;
};

void ResetSignals() {
  for (int signal = 1; signal < NSIG; ++signal) (void)::signal(signal, SIG_DFL);
  // A service manager and a terminal send these to all processes of the broker, which drains and needs
  // workers for it. Its end is theirs.
  for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGPIPE}) (void)::signal(signal, SIG_IGN);
}

// The process itself, with one thread.
class NurseryProcess {
 public:
  NurseryProcess(UniqueFd channel, Rights rights)
      : channel_(KeepOnly(std::move(channel))), rights_(std::move(rights)), room_(kPacketMax) {
    sigset_t children;
    ::sigemptyset(&children);
    ::sigaddset(&children, SIGCHLD);
    (void)::sigprocmask(SIG_SETMASK, &children, nullptr);
    deaths_ = UniqueFd(::signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK));
  }

  void Serve() {
    for (;;) {
      std::array<pollfd, 2> events{pollfd{channel_.raw(), POLLIN, 0}, pollfd{deaths_.raw(), POLLIN, 0}};
      if (::poll(events.data(), events.size(), -1) < 0 && errno != EINTR) return;
      if (events[1].revents != 0) Reap();
      if (events[0].revents != 0 && !ServeOne()) return;
    }
  }

 private:
  void Reap() {
    std::array<signalfd_siginfo, 16> signals;
    (void)!::read(deaths_.raw(), signals.data(), sizeof signals);
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
  }

  // False: the broker has gone.
  bool ServeOne() {
    absl::StatusOr<Packet> packet =
        ReceivePacket(channel_.borrow(), absl::MakeSpan(room_), Patience::kEndless);
    if (!packet.ok()) return false;
    // Without a descriptor: the kernel had none left for us, which passes.
    if (!packet->passed) return Answer({.error = EMFILE}, {});
    journal::Identity wanted;
    if (!wanted.ParseFromArray(packet->bytes.data(), static_cast<int>(packet->bytes.size()))) return false;
    return Fork({wanted.uid(), wanted.gid(), {wanted.groups().begin(), wanted.groups().end()}},
                std::move(packet->passed));
  }

  bool Fork(const Identity& identity, UniqueFd channel) {
    const pid_t self = ::getpid();
    Answered answer;
    answer.pid = ::fork();
    if (answer.pid == 0) LiveAsWorker(std::move(channel), identity, rights_, self);
    if (answer.pid < 0) answer.error = errno;
    // Before the answer: from then on the broker trusts the channel to end with its worker.
    channel.Reset();
    UniqueFd pidfd;
    if (answer.pid > 0) pidfd = UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, answer.pid, 0)));
    if (answer.pid > 0 && !pidfd) {
      answer.error = errno;
      (void)::kill(answer.pid, SIGKILL);  // not reaped yet, so it is this one
    }
    return Answer(answer, pidfd.borrow());
  }

  bool Answer(const Answered& answer, BorrowedFd pidfd) {
    const absl::string_view bytes(reinterpret_cast<const char*>(&answer), sizeof answer);
    return SendPacket(channel_.borrow(), bytes, Patience::kEndless, pidfd).ok();
  }

  UniqueFd channel_;
  UniqueFd deaths_;
  const Rights rights_;
  std::vector<char> room_;
};

[[noreturn]] void LiveAsNursery(UniqueFd channel, Rights rights, pid_t broker) {
  (void)::prctl(PR_SET_NAME, "lessor-nursery", 0, 0, 0);
  (void)::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (::getppid() != broker) ::_exit(0);  // it had died before
  // An agent may have the broker's uid. What is forked from here is born so.
  (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  ResetSignals();
  (void)::setsid();
  ::umask(S_IRWXG | S_IRWXO);
  if (::chdir("/") != 0) ::_exit(1);
  NurseryProcess(std::move(channel), std::move(rights)).Serve();
  ::_exit(0);
}

}  // namespace

absl::StatusOr<std::unique_ptr<Nursery>> Nursery::Start() {
  absl::StatusOr<std::pair<UniqueFd, UniqueFd>> ends = PacketPair();
  if (!ends.ok()) return ends.status();
  Rights rights = Rights::Present();
  const pid_t broker = ::getpid();
  const pid_t pid = ::fork();
  if (pid < 0) return absl::ErrnoToStatus(errno, "fork");
  if (pid == 0) LiveAsNursery(std::move(ends->second), std::move(rights), broker);
  return absl::WrapUnique(new Nursery(pid, std::move(ends->first), std::move(rights)));
}

Nursery::~Nursery() {
  (void)::kill(pid_, SIGKILL);  // nobody else reaps it, so it is this one
  while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

absl::Status Nursery::Ask(const Identity& identity, BorrowedFd channel) {
  journal::Identity wanted;
  wanted.set_uid(identity.uid);
  wanted.set_gid(identity.gid);
  wanted.mutable_groups()->Add(identity.groups.begin(), identity.groups.end());
  return SendPacket(socket_.borrow(), wanted.SerializeAsString(), Patience::kNone, channel);
}

absl::StatusOr<Nursery::Born> Nursery::Answer() {
  std::array<char, 1 + sizeof(Answered)> room;
  absl::StatusOr<Packet> packet = ReceivePacket(socket_.borrow(), absl::MakeSpan(room), Patience::kNone);
  if (!packet.ok()) return packet.status();
  Answered answer;
  if (packet->bytes.size() != sizeof answer) return absl::DataLossError("the nursery's answer is none");
  std::memcpy(&answer, packet->bytes.data(), sizeof answer);
  if (answer.error != 0 || !packet->passed) {
    return absl::ResourceExhaustedError(absl::StrCat(
        "no worker could be forked: ", std::strerror(answer.error)));  // NOLINT(concurrency-mt-unsafe)
  }
  return Born{answer.pid, std::move(packet->passed)};
}

}  // namespace lessor
