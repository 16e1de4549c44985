#include "tests/pool/connectors/fake_upstream.h"

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

#include "absl/strings/string_view.h"

#include "daemon/base/check.h"

namespace lessor::testing {
namespace {

UniqueFd ListenUnix(const std::string& path) {
  UniqueFd listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  LESSOR_CHECK(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  LESSOR_CHECK(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  LESSOR_CHECK(::listen(listener.raw(), 16) == 0);
  return listener;
}

UniqueFd ListenTcp(int& port) {
  UniqueFd listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  LESSOR_CHECK(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), size) == 0);
  LESSOR_CHECK(::listen(listener.raw(), 16) == 0);
  LESSOR_CHECK(::getsockname(listener.raw(), reinterpret_cast<sockaddr*>(&address), &size) == 0);
  port = ::ntohs(address.sin_port);
  return listener;
}

}  // namespace

FakeUpstream::FakeUpstream(Manner manner, Door door) : manner_(manner), stop_(::eventfd(0, EFD_CLOEXEC)) {
  listener_ = door == Door::kUnix ? ListenUnix(socket_path()) : ListenTcp(port_);
  thread_ = std::thread([this] { Serve(); });
}

FakeUpstream::~FakeUpstream() {
  const uint64_t one = 1;
  LESSOR_CHECK(::write(stop_.raw(), &one, sizeof one) == sizeof one);
  thread_.join();
}

void FakeUpstream::Serve() {
  for (;;) {
    std::array<pollfd, 2> waits{{{listener_.raw(), POLLIN, 0}, {stop_.raw(), POLLIN, 0}}};
    (void)::poll(waits.data(), waits.size(), -1);
    if (waits[1].revents != 0) return;
    const UniqueFd client(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!client) continue;
    ++seen_;
    holding_ = true;
    Treat(client);
    holding_ = false;
  }
}

void FakeUpstream::Treat(const UniqueFd& client) {
  if (manner_ == Manner::kAbrupt) return;
  for (;;) {
    std::array<pollfd, 2> waits{{{client.raw(), POLLIN, 0}, {stop_.raw(), POLLIN, 0}}};
    (void)::poll(waits.data(), waits.size(), -1);
    if (waits[1].revents != 0) return;
    std::array<char, 4096> buffer;
    if (::recv(client.raw(), buffer.data(), buffer.size(), 0) <= 0) return;
    if (manner_ != Manner::kGarbage) continue;
    constexpr absl::string_view kGarbage = "HTTP/1.1 400 Bad Request\r\n\r\n";
    (void)::send(client.raw(), kGarbage.data(), kGarbage.size(), MSG_NOSIGNAL);
  }
}

}  // namespace lessor::testing
