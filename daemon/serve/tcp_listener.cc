#include "daemon/serve/tcp_listener.h"

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <utility>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

#include "daemon/settings/address.h"

namespace lessor {
namespace {

using boost::asio::ip::tcp;

constexpr int kBacklog = 4096;  // the kernel cuts it to net.core.somaxconn

std::string InWords(const tcp::endpoint& endpoint) {
  const std::string host = endpoint.address().to_string();
  return endpoint.address().is_v6() ? absl::StrCat("[", host, "]:", endpoint.port())
                                    : absl::StrCat(host, ":", endpoint.port());
}

// What getsockname(2) or getpeername(2) says.
template <typename Ask>
std::string NameOf(BorrowedFd socket, Ask ask) {
  tcp::endpoint endpoint;
  auto length = static_cast<socklen_t>(endpoint.capacity());
  if (ask(socket.raw(), endpoint.data(), &length) != 0) return "";
  endpoint.resize(length);
  return InWords(endpoint);
}

}  // namespace

absl::StatusOr<TcpListener> ListenTcp(absl::string_view address) {
  absl::StatusOr<HostPort> where = ParseHostPort(address);
  if (!where.ok()) return where.status();
  boost::system::error_code unreadable;
  const auto host =
      boost::asio::ip::make_address(where->host == "localhost" ? "127.0.0.1" : where->host, unreadable);
  if (unreadable) return absl::InvalidArgumentError(absl::StrCat(address, " is not an address of this host"));
  const tcp::endpoint endpoint(host, static_cast<uint16_t>(where->port));
  const auto failed = [&](absl::string_view call) {
    return absl::ErrnoToStatus(errno, absl::StrCat(call, " ", address));
  };
  UniqueFd socket(
      ::socket(endpoint.protocol().family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, IPPROTO_TCP));
  if (!socket) return failed("socket");
  const int on = 1;
  if (::setsockopt(socket.raw(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0) return failed("setsockopt");
  if (::bind(socket.raw(), endpoint.data(), static_cast<socklen_t>(endpoint.size())) != 0) {
    return failed("bind");
  }
  if (::listen(socket.raw(), kBacklog) != 0) return failed("listen");
  std::string name = NameOf(socket.borrow(), ::getsockname);
  return TcpListener{std::move(socket), std::move(name)};
}

std::string TcpPeer(BorrowedFd socket) {
  return NameOf(socket, ::getpeername);
}

void SendAtOnce(BorrowedFd socket) {
  const int on = 1;
  (void)::setsockopt(socket.raw(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

}  // namespace lessor
