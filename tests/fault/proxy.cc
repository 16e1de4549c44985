#include "tests/fault/proxy.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "daemon/base/check.h"
#include "tests/fault/pool_client.h"

namespace lessor::testing {
namespace {

constexpr int kBacklog = 256;

UniqueFd ListenAt(const std::string& path) {
  UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  LESSOR_CHECK(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  LESSOR_CHECK(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  LESSOR_CHECK(::listen(listener.raw(), kBacklog) == 0);
  return listener;
}

}  // namespace

Proxy::Proxy(const std::string& server_socket)
    : server_socket_(server_socket),
      name_(server_socket.substr(server_socket.rfind('/'))),
      listener_(ListenAt(path())),
      wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      thread_([this] { Serve(); }) {}

Proxy::Proxy(const std::string& server_socket, UniqueFd door)
    : server_socket_(server_socket),
      listener_(std::move(door)),
      wake_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      thread_([this] { Serve(); }) {}

Proxy::~Proxy() {
  stop_ = true;
  Wake();
  thread_.join();
}

void Proxy::Wake() const {
  const uint64_t one = 1;
  LESSOR_CHECK(::write(wake_.raw(), &one, sizeof one) == sizeof one);
}

void Proxy::Behave(Manner manner) {
  {
    MutexLock lock(mutex_);
    manner_ = manner;
  }
  Wake();
}

void Proxy::SayToAll(absl::string_view text) {
  MutexLock lock(mutex_);
  for (const Pair& pair : pairs_) SendAll(pair.broker.raw(), text);
}

void Proxy::EndWriting() {
  MutexLock lock(mutex_);
  for (Pair& pair : pairs_) {
    (void)::shutdown(pair.broker.raw(), SHUT_WR);
    pair.to_broker.ended = true;
  }
}

void Proxy::Serve() {
  while (!stop_) {
    std::vector<pollfd> waits = {{wake_.raw(), POLLIN, 0}, {listener_.raw(), POLLIN, 0}};
    {
      MutexLock lock(mutex_);
      const auto wait = [&](int from, int to, const Way& way, bool passes) {
        if (!passes || way.ended) return;
        waits.push_back(way.pending.empty() ? pollfd{from, POLLIN, 0} : pollfd{to, POLLOUT, 0});
      };
      for (const Pair& pair : pairs_) {
        wait(pair.server.raw(), pair.broker.raw(), pair.to_broker, manner_ == Manner::kPassing);
        wait(pair.broker.raw(), pair.server.raw(), pair.to_server, manner_ != Manner::kBlackHole);
      }
    }
    (void)::poll(waits.data(), waits.size(), -1);
    uint64_t ignored = 0;
    (void)!::read(wake_.raw(), &ignored, sizeof ignored);
    MutexLock lock(mutex_);
    Accept();
    for (auto it = pairs_.begin(); it != pairs_.end();) {
      if (manner_ == Manner::kPassing) Move(it->server.raw(), it->broker.raw(), it->to_broker);
      if (manner_ != Manner::kBlackHole) Move(it->broker.raw(), it->server.raw(), it->to_server);
      it = it->to_broker.ended && it->to_server.ended ? pairs_.erase(it) : std::next(it);
    }
  }
}

void Proxy::Accept() {
  for (;;) {
    UniqueFd broker(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!broker) return;
    ++accepted_;
    UniqueFd server(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, server_socket_.data(), server_socket_.size());
    if (::connect(server.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) continue;
    pairs_.push_back({std::move(broker), std::move(server), {}, {}});
  }
}

// Whatever can be moved without waiting; and the end.
void Proxy::Move(int from, int to, Way& way) {
  while (!way.ended) {
    if (way.pending.empty()) {
      std::array<char, 1 << 16> buffer;
      const ssize_t got = ::recv(from, buffer.data(), buffer.size(), MSG_DONTWAIT);
      if (got < 0 && errno == EAGAIN) return;
      if (got <= 0) {
        way.ended = true;
        (void)::shutdown(to, SHUT_WR);
        return;
      }
      way.pending.assign(buffer.data(), static_cast<size_t>(got));
    }
    const ssize_t sent = ::send(to, way.pending.data(), way.pending.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent < 0 && errno == EAGAIN) return;
    if (sent < 0) {
      way.ended = true;
      (void)::shutdown(from, SHUT_RD);
      return;
    }
    way.pending.erase(0, static_cast<size_t>(sent));
  }
}

}  // namespace lessor::testing
