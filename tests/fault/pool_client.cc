#include "tests/fault/pool_client.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "daemon/base/check.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {

UniqueFd ConnectToPool(const std::string& path) {
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  const timeval minute{.tv_sec = 60, .tv_usec = 0};
  LESSOR_CHECK(::setsockopt(socket.raw(), SOL_SOCKET, SO_RCVTIMEO, &minute, sizeof minute) == 0);
  LESSOR_CHECK(::setsockopt(socket.raw(), SOL_SOCKET, SO_SNDTIMEO, &minute, sizeof minute) == 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  LESSOR_CHECK(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  LESSOR_CHECK(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  return socket;
}

void SendAll(int socket, absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<size_t>(sent));
  }
}

size_t SendUntilFull(int socket, absl::string_view bytes, size_t bytes_max) {
  constexpr int kNothingTakenMs = 300;
  size_t total = 0;
  while (total < bytes_max) {
    pollfd look{socket, POLLOUT, 0};
    if (::poll(&look, 1, kNothingTakenMs) != 1) break;
    const absl::string_view rest = bytes.substr(total % bytes.size());
    const ssize_t sent = ::send(socket, rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && errno == EAGAIN) continue;
    if (sent <= 0) break;
    total += static_cast<size_t>(sent);
  }
  return total;
}

bool TakesNoMore(int socket) {
  int before = 0;
  return Eventually([&] {
    int unread = 0;
    LESSOR_CHECK(::ioctl(socket, FIONREAD, &unread) == 0);
    return unread > 0 && std::exchange(before, unread) == unread;
  });
}

}  // namespace lessor::testing
