// lessor-swap.so: see README.md. Every function here stands in for glibc's of the same name, in whatever
// thread or signal handler that is called; a descriptor is used by one thread at a time, as libpq demands.
#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>

#include "client/cpp/descriptor_swap.h"

namespace {

using Connect = int (*)(int, const sockaddr*, socklen_t);
using Recv = ssize_t (*)(int, void*, size_t, int);
using Send = ssize_t (*)(int, const void*, size_t, int);
using Close = int (*)(int);
using EpollCtl = int (*)(int, int, int, epoll_event*);

// glibc's own. Looked up by whoever comes first: constructors of other libraries may connect.
template <typename Function>
Function Real(std::atomic<Function>& cached, const char* name) {
  Function function = cached.load(std::memory_order_relaxed);
  if (function == nullptr) {
    function = reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
    cached.store(function, std::memory_order_relaxed);
  }
  return function;
}
std::atomic<Connect> real_connect;
std::atomic<Recv> real_recv;
std::atomic<Send> real_send;
std::atomic<Close> real_close;
std::atomic<EpollCtl> real_epoll_ctl;

// The broker's word for "the server's socket is welcome": wire/postgres_startup.h has it as kSwapCode.
constexpr unsigned char kRequest[] = {0, 0, 0, 8, 'L', 'S', 'S', 'W'};
constexpr unsigned char kGoodbye[] = {'X', 0, 0, 0, 4};
constexpr char kSocketName[] = "/.s.PGSQL.";
constexpr char kLeases[] = "/l/";  // serve/pool_sockets.h has it as kLeasesFolder

enum class State : unsigned char { kOther, kAsked, kSwapped };
struct Entry {
  std::atomic<State> state{State::kOther};
  int kept = -1;     // swapped: the pool's socket
  int watchers = 0;  // epoll sets that it is in
  pid_t process = 0;
};
constexpr int kEntries = 4096;
Entry entries[kEntries];

// Where the pools' sockets are; empty: swap nothing.
char folder[sizeof(sockaddr_un::sun_path)];

__attribute__((constructor)) void Begin() {
  (void)Real(real_connect, "connect");
  (void)Real(real_recv, "recv");
  (void)Real(real_send, "send");
  (void)Real(real_close, "close");
  (void)Real(real_epoll_ctl, "epoll_ctl");
  const char* wanted = ::getenv("LESSOR_SWAP");
  if (wanted == nullptr || *wanted != '/' || ::strlen(wanted) >= sizeof folder) return;
  size_t length = ::strlen(wanted);
  ::memcpy(folder, wanted, length + 1);
  while (length > 0 && folder[length - 1] == '/') folder[--length] = '\0';
}

State StateOf(int fd) {
  return fd >= 0 && fd < kEntries ? entries[fd].state.load(std::memory_order_relaxed) : State::kOther;
}

// FOLDER/POOL/.s.PGSQL.PORT, or a lease's own, FOLDER/POOL/l/NUMBER/.s.PGSQL.PORT: a server that has its
// socket beside the pools would not understand what it is asked.
bool IsPoolSocket(const sockaddr* address, socklen_t size) {
  if (*folder == '\0' || address == nullptr || size > sizeof(sockaddr_un) || address->sa_family != AF_UNIX) {
    return false;
  }
  char path[sizeof(sockaddr_un::sun_path) + 1] = {};
  ::memcpy(path, reinterpret_cast<const char*>(address) + offsetof(sockaddr_un, sun_path),
           size - offsetof(sockaddr_un, sun_path));
  const size_t length = ::strlen(folder);
  if (::strncmp(path, folder, length) != 0 || path[length] != '/') return false;
  const char* rest = ::strchr(path + length + 1, '/');  // behind the pool's name
  if (rest != nullptr && ::strncmp(rest, kLeases, sizeof kLeases - 1) == 0) {
    rest = ::strchr(rest + sizeof kLeases - 1, '/');
  }
  return rest != nullptr && ::strncmp(rest, kSocketName, sizeof kSocketName - 1) == 0;
}

void Ask(int fd) {
  const Send send = Real(real_send, "send");
  if (fd >= kEntries || send(fd, kRequest, sizeof kRequest, MSG_NOSIGNAL | MSG_DONTWAIT) < 0) return;
  Entry& entry = entries[fd];
  entry.kept = -1;
  entry.watchers = 0;
  entry.process = ::getpid();
  entry.state.store(State::kAsked, std::memory_order_relaxed);
}

// What is not taken goes on through the broker: it sees that when the driver speaks to it again.
void Take(int fd, int real) {
  Entry& entry = entries[fd];
  const int flags = ::fcntl(fd, F_GETFD);
  const bool understood = entry.watchers == 0 && entry.process == ::getpid() && (flags & FD_CLOEXEC) != 0 &&
                          !lessor::HasUnread(fd);
  if (!understood) {
    Real(real_close, "close")(real);
    entry.state.store(State::kOther, std::memory_order_relaxed);
    return;
  }
  entry.kept = lessor::PutOver(fd, real);
  entry.state.store(entry.kept < 0 ? State::kOther : State::kSwapped, std::memory_order_relaxed);
}

// As recv, and takes the descriptor if one comes.
ssize_t Receive(int fd, void* buffer, size_t size, int flags) {
  int real = -1;
  const ssize_t got = lessor::ReceiveWith(fd, buffer, size, flags, real);
  const int error = errno;
  if (real >= 0) Take(fd, real);
  errno = error;
  return got;
}

}  // namespace

extern "C" int connect(int fd, const sockaddr* address, socklen_t size) {
  const int result = Real(real_connect, "connect")(fd, address, size);
  if (result == 0 && IsPoolSocket(address, size)) {
    const int error = errno;
    Ask(fd);
    errno = error;
  }
  return result;
}

extern "C" ssize_t recv(int fd, void* buffer, size_t size, int flags) {
  if (StateOf(fd) != State::kAsked || (flags & MSG_PEEK) != 0) {
    return Real(real_recv, "recv")(fd, buffer, size, flags);
  }
  return Receive(fd, buffer, size, flags);
}

// What recv becomes in programs that were built with _FORTIFY_SOURCE.
// NOLINTNEXTLINE(bugprone-reserved-identifier): glibc's name
extern "C" ssize_t __recv_chk(int fd, void* buffer, size_t size, size_t room, int flags) {
  if (size > room) ::abort();
  return recv(fd, buffer, size, flags);
}

extern "C" ssize_t send(int fd, const void* bytes, size_t size, int flags) {
  if (StateOf(fd) == State::kSwapped && size == sizeof kGoodbye && ::memcmp(bytes, kGoodbye, size) == 0) {
    Entry& entry = entries[fd];
    // Whose socket it is says goodbye; a forked child's would end its parent's session.
    if (entry.process != ::getpid()) return static_cast<ssize_t>(size);
    lessor::PutBack(fd, entry.kept);
    entry.kept = -1;
    entry.state.store(State::kOther, std::memory_order_relaxed);
  }
  return Real(real_send, "send")(fd, bytes, size, flags);
}

extern "C" int close(int fd) {
  if (StateOf(fd) != State::kOther) {
    Entry& entry = entries[fd];
    const State was = entry.state.exchange(State::kOther, std::memory_order_relaxed);
    if (was == State::kSwapped) (void)Real(real_close, "close")(entry.kept);
  }
  return Real(real_close, "close")(fd);
}

extern "C" int epoll_ctl(int epoll, int operation, int fd, epoll_event* event) {
  const int result = Real(real_epoll_ctl, "epoll_ctl")(epoll, operation, fd, event);
  if (result == 0 && StateOf(fd) == State::kAsked) {
    if (operation == EPOLL_CTL_ADD) ++entries[fd].watchers;
    if (operation == EPOLL_CTL_DEL) --entries[fd].watchers;
  }
  return result;
}
