// A tcp upstream on the loopback address: sends back what it gets, and ends what the other side ends, in one
// thread.
//
//   echo_upstream     prints its port, runs until it is ended
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cstdio>

#include "bench/drivers/measure.h"
#include "daemon/base/fd.h"

namespace lessor::bench {
namespace {

void Watch(const UniqueFd& epoll, int raw) {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.fd = raw;
  DieUnless(::epoll_ctl(epoll.raw(), EPOLL_CTL_ADD, raw, &event) == 0, "epoll_ctl");
}

UniqueFd Listen() {
  UniqueFd listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* raw = reinterpret_cast<sockaddr*>(&address);
  DieUnless(::bind(listener.raw(), raw, size) == 0 && ::listen(listener.raw(), 1024) == 0, "listen");
  DieUnless(::getsockname(listener.raw(), raw, &size) == 0, "getsockname");
  std::printf("%d\n", ntohs(address.sin_port));
  std::fflush(stdout);
  return listener;
}

void Echo(int raw) {
  std::array<char, 4096> buffer;
  const ssize_t bytes = ::recv(raw, buffer.data(), buffer.size(), MSG_DONTWAIT);
  if (bytes > 0) {
    (void)::send(raw, buffer.data(), static_cast<size_t>(bytes), MSG_NOSIGNAL);
  } else if (bytes == 0 || errno != EAGAIN) {
    const UniqueFd ended(raw);
  }
}

}  // namespace
}  // namespace lessor::bench

int main() {
  using namespace lessor::bench;  // NOLINT: this program's own
  RaiseDescriptorLimit();
  const lessor::UniqueFd listener = Listen();
  const lessor::UniqueFd epoll(::epoll_create1(EPOLL_CLOEXEC));
  Watch(epoll, listener.raw());
  std::array<epoll_event, 64> events;
  for (;;) {
    const int count = ::epoll_wait(epoll.raw(), events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
      const int raw = events[static_cast<size_t>(i)].data.fd;
      if (raw != listener.raw()) {
        Echo(raw);
      } else if (lessor::UniqueFd accepted(::accept4(raw, nullptr, nullptr, SOCK_CLOEXEC)); accepted) {
        Watch(epoll, accepted.Release());  // Echo ends it
      }
    }
  }
}
