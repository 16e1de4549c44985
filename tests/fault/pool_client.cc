#include "tests/fault/pool_client.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>

#include "daemon/base/check.h"

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

}  // namespace lessor::testing
