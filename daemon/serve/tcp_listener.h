#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

namespace lessor {

struct TcpListener {
  UniqueFd socket;      // listens, and does not block
  std::string address;  // as the kernel has it, with the port that port 0 has become
};

// Listens on ADDRESS:PORT of this host (`localhost` is 127.0.0.1; no other names). INVALID_ARGUMENT: no such
// address; otherwise the kernel's errors, naming address and call: ALREADY_EXISTS if somebody else has it.
absl::StatusOr<TcpListener> ListenTcp(absl::string_view address);

// The other end of a connection, as ADDRESS:PORT; empty: it has gone.
std::string TcpPeer(BorrowedFd socket);

// What is said goes out at once, and does not wait for more: drivers speak in small pieces.
void SendAtOnce(BorrowedFd socket);

}  // namespace lessor
