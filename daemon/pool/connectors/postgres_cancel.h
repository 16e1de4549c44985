#pragma once

#include <sys/types.h>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/awaitable.hpp>
#include <libpq-fe.h>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd.h"
#include "daemon/base/mono_time.h"
#include "daemon/pool/connectors/resolve.h"

// A query of PostgreSQL's is cancelled by whoever knows the backend's pid and secret key, on a connection
// that is no session: the server does not count it. libpq keeps the key to itself, and its PGcancel dies with
// this process; a broker that follows it needs the key in writing.
namespace lessor::postgres {

// Listens to the start-up of a connection by libpq's own trace, which is the one place where libpq tells the
// key. From when it is made, before the first PQconnectPoll, until it is destroyed, before the connection.
class BackendKeyTrace {
 public:
  explicit BackendKeyTrace(PGconn* conn);
  ~BackendKeyTrace();
  BackendKeyTrace(const BackendKeyTrace&) = delete;
  BackendKeyTrace& operator=(const BackendKeyTrace&) = delete;

  // Of the backend with this pid. Nothing: the server has said none, or libpq tells of it in other words.
  std::optional<int32_t> KeyOf(int32_t pid) const;

 private:
  static ssize_t Write(void* self, const char* bytes, size_t size);
  void EndLine();

  PGconn* const conn_;
  std::string line_;  // may hold a password: never moved, and wiped at its end
  std::string told_;  // " PID KEY"
  std::unique_ptr<FILE, int (*)(FILE*)> file_;
};

// Where the server of this connection is, and the key: all that it takes, besides the pid, in bytes for
// Connection::cancel_ticket. Empty: the socket has no other end.
std::string CancelTicket(BorrowedFd socket, int32_t key);

// Where the server of a ticket is. Empty: that is no ticket.
SocketAddress ServerOf(absl::string_view ticket);

// Tells the server to stop what that backend is doing, and waits until it has passed that on. A ticket or pid
// that is not the backend's is ignored by the server. UNIMPLEMENTED: that is no ticket. UPSTREAM_UNAVAILABLE:
// it does not answer.
boost::asio::awaitable<absl::Status> CancelByTicket(std::string pid, std::string ticket, MonoTime deadline,
                                                    const Clock& clock);

}  // namespace lessor::postgres
