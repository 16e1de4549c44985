#pragma once

#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/clock.h"
#include "daemon/base/fd.h"
#include "daemon/pool/connector.h"
#include "daemon/pool/connectors/resolve.h"
#include "daemon/wire/exchange.h"

// What all connectors do with a socket. Each coroutine runs on an io_context that one thread runs, ends by
// `deadline`, and does not throw. None relies on O_NONBLOCK: whoever was lent the socket may have changed it.
//
// A socket is in the io_context's epoll set only while one of these waits for it: while it is idle or lent
// nobody is woken by what others do with it.
namespace lessor {

enum class Readiness { kReadable, kWritable };

// Waits until a system call on the socket would not wait, or has an error to tell. UPSTREAM_UNAVAILABLE,
// beginning with `what`: not in time.
asio::awaitable<absl::Status> WaitUntilReady(BorrowedFd socket, Readiness readiness, MonoTime deadline,
                                             const Clock& clock, std::string what);

// Tries the addresses in turn, each with its share of the time that is left, and gives the first socket that
// is connected. The error is the last one's: UPSTREAM_UNAVAILABLE in the kernel's words, beginning with
// "connect to <server>", or DESCRIPTORS_EXHAUSTED.
asio::awaitable<absl::StatusOr<UniqueFd>> ConnectSocket(std::vector<SocketAddress> addresses,
                                                        std::string server, MonoTime deadline,
                                                        const Clock& clock);

// Sends the request and reads the answer to its end, with nothing behind it. Errors: the checker's, and
// UPSTREAM_UNAVAILABLE where the stream ended or the deadline passed; then the connection is of no use any
// more.
asio::awaitable<absl::Status> RunExchange(BorrowedFd socket, Exchange exchange, MonoTime deadline,
                                          const Clock& clock);

// The same for a statement of somebody else's, whose exchange sets `answer`.
asio::awaitable<Connection::Performed> RunStatement(BorrowedFd socket, Exchange exchange,
                                                    const StatementAnswer& answer, MonoTime deadline,
                                                    const Clock& clock);

// Sends `goodbye` if there is room for it, ends our side, and reads and discards until the upstream has ended
// its own (or `deadline`, or too much of it). Then nobody's duplicate can use the connection any more. Our
// side may have been ended before (SHUT_WR). If its holder has shut it down for reading as well, the
// upstream's end is still seen over TCP, but not over a Unix socket. False: `deadline` came first.
asio::awaitable<bool> CloseAndAwaitEof(BorrowedFd socket, std::string goodbye, MonoTime deadline,
                                       const Clock& clock);

// Where the other end of a socket is. Empty: it has none.
SocketAddress PeerOf(BorrowedFd socket);

// CloseAndAwaitEof of a session that has a process of its own at the server. False: it has not ended by
// `deadline`, and this may be called again; nobody can write to the socket meanwhile. True: nothing more will
// be heard. So it is where the socket does not lead to `peer` any more: whoever was lent it can connect it
// elsewhere, to what never ends. An empty `peer`: nobody knows where it should lead.
asio::awaitable<bool> EndSessionAndAwaitEof(BorrowedFd socket, std::string goodbye, SocketAddress peer,
                                            MonoTime deadline, const Clock& clock);

// So that closing it does not wait, whatever its holder has set (SO_LINGER makes close(2) wait for the other
// end, even of a socket that does not block). Right before the close.
void CloseWithoutLinger(BorrowedFd socket);

}  // namespace lessor
