#include "tests/fault/upstream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

#include "daemon/base/check.h"
#include "tests/fault/raw_agent.h"

namespace lessor::testing {
namespace {

constexpr int kBacklog = 256;
constexpr absl::string_view kGarbage = "HTTP/1.1 400 Bad Request\r\n\r\n";

UniqueFd ListenUnix(const std::string& path) {
  UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  LESSOR_CHECK(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  (void)::unlink(path.c_str());
  LESSOR_CHECK(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  LESSOR_CHECK(::chmod(path.c_str(), 0666) == 0);
  LESSOR_CHECK(::listen(listener.raw(), kBacklog) == 0);
  return listener;
}

UniqueFd ListenTcp(int& port) {
  UniqueFd listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const int yes = 1;
  (void)::setsockopt(listener.raw(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(static_cast<uint16_t>(port));
  socklen_t size = sizeof address;
  LESSOR_CHECK(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), size) == 0);
  LESSOR_CHECK(::listen(listener.raw(), kBacklog) == 0);
  LESSOR_CHECK(::getsockname(listener.raw(), reinterpret_cast<sockaddr*>(&address), &size) == 0);
  port = ::ntohs(address.sin_port);
  return listener;
}

}  // namespace

Upstream::Upstream(Manner manner, Door door)
    : door_(door), manner_(manner), wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  Listen();
  thread_ = std::thread([this] { Serve(); });
}

Upstream::~Upstream() {
  stop_ = true;
  Wake();
  thread_.join();
}

std::string Upstream::uri() const {
  return door_ == Door::kUnix ? absl::StrCat("unix://", path()) : absl::StrCat("tcp://127.0.0.1:", port_);
}

void Upstream::Listen() {
  UniqueFd listener = door_ == Door::kUnix ? ListenUnix(path()) : ListenTcp(port_);
  MutexLock lock(mutex_);
  listener_ = std::move(listener);
}

void Upstream::Wake() const {
  const uint64_t one = 1;
  LESSOR_CHECK(::write(wake_.raw(), &one, sizeof one) == sizeof one);
}

void Upstream::Refuse() {
  {
    MutexLock lock(mutex_);
    listener_.Reset();
  }
  Wake();
}

void Upstream::ListenAgain() {
  Listen();
  Wake();
}

void Upstream::CloseAll() {
  {
    MutexLock lock(mutex_);
    // The thread that polls them keeps them open until it wakes; the other side shall hear of it now.
    for (const auto& [number, socket] : connections_) (void)::shutdown(socket.raw(), SHUT_RDWR);
    connections_.clear();
  }
  Wake();
}

void Upstream::SayToAll(absl::string_view text) {
  MutexLock lock(mutex_);
  for (const auto& [number, socket] : connections_) {
    (void)::send(socket.raw(), text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  }
}

int Upstream::open() const {
  MutexLock lock(mutex_);
  return static_cast<int>(connections_.size());
}

void Upstream::Serve() {
  while (!stop_) {
    std::vector<pollfd> waits = {{wake_.raw(), POLLIN, 0}};
    {
      MutexLock lock(mutex_);
      waits.push_back({listener_.raw(), POLLIN, 0});  // -1, refused: ignored by poll
      for (const auto& [number, socket] : connections_) waits.push_back({socket.raw(), POLLIN, 0});
    }
    (void)::poll(waits.data(), waits.size(), -1);
    uint64_t ignored = 0;
    (void)!::read(wake_.raw(), &ignored, sizeof ignored);
    MutexLock lock(mutex_);
    if (listener_) Accept();
    for (auto it = connections_.begin(); it != connections_.end();) {
      it = Treat(it->first, it->second.raw()) ? std::next(it) : connections_.erase(it);
    }
  }
}

void Upstream::Accept() ABSL_NO_THREAD_SAFETY_ANALYSIS {  // called with mutex_ held
  for (;;) {
    UniqueFd socket(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket) return;
    const int number = ++accepted_;
    if (manner_ != Manner::kAbrupt) connections_.emplace(number, std::move(socket));
  }
}

bool Upstream::Treat(int number, int socket) {
  std::array<char, 4096> buffer;
  const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
  if (got < 0) return errno == EAGAIN;
  if (got == 0) return false;
  std::string answer;
  if (manner_ == Manner::kNumbered) answer = absl::StrCat(number, "\n");
  if (manner_ == Manner::kGarbage) answer = std::string(kGarbage);
  (void)::send(socket, answer.data(), answer.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  return true;
}

int NumberOf(int fd) {
  if (::send(fd, "?", 1, MSG_NOSIGNAL) != 1 || !WaitReadable(fd)) return 0;
  std::array<char, 32> buffer;
  const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
  int number = 0;
  if (got <= 0) return 0;
  const absl::string_view text(buffer.data(), static_cast<size_t>(got));
  return absl::SimpleAtoi(absl::StripSuffix(text, "\n"), &number) ? number : 0;
}

}  // namespace lessor::testing
