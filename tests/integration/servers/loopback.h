#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <utility>

#include "daemon/base/check.h"
#include "daemon/base/fd.h"

namespace lessor::testing {

// A listening socket on a port of 127.0.0.1 that was free.
class LoopbackListener {
 public:
  LoopbackListener() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    address_.sin_family = AF_INET;
    address_.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address_;
    LESSOR_CHECK(::bind(socket_.raw(), address(), size) == 0);
    LESSOR_CHECK(::getsockname(socket_.raw(), reinterpret_cast<sockaddr*>(&address_), &size) == 0);
    LESSOR_CHECK(::listen(socket_.raw(), 8) == 0);
  }
  int port() const { return ::ntohs(address_.sin_port); }
  const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&address_); }
  UniqueFd Accept() const { return UniqueFd(::accept4(socket_.raw(), nullptr, nullptr, SOCK_CLOEXEC)); }
  UniqueFd Take() { return std::move(socket_); }

  // What an agent can do with a TCP socket that it was lent: from now on it leads here. Our end of it.
  UniqueFd LeadHere(BorrowedFd lent) const {
    sockaddr nobody{};
    nobody.sa_family = AF_UNSPEC;
    LESSOR_CHECK(::connect(lent.raw(), &nobody, sizeof nobody) == 0);
    LESSOR_CHECK(::connect(lent.raw(), address(), sizeof address_) == 0);
    return Accept();
  }

 private:
  UniqueFd socket_;
  sockaddr_in address_{};
};

}  // namespace lessor::testing
