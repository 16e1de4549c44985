#include "daemon/pool/connectors/socket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/pool/connector.h"
#include "daemon/pool/connectors/alarm.h"
#include "daemon/pool/connectors/upstream_failure.h"

namespace lessor {
namespace {

constexpr auto kNoThrow = asio::as_tuple(asio::use_awaitable);
constexpr char kLate[] = "no answer in time";

// One wait: shared by the coroutine and the handler of the alarm, which may be called when the coroutine is
// long past it. Never owns the socket.
struct Watch {
  explicit Watch(const asio::any_io_executor& executor) : socket(executor), alarm(executor) {}
  ~Watch() { LetGo(); }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

  // Takes the socket out of the epoll set.
  void LetGo() {
    if (socket.is_open()) (void)socket.release();
  }

  asio::posix::stream_descriptor socket;
  asio::steady_timer alarm;
  bool late = false;
};

// A Unix socket's connect does not wait for room in the listener's queue, and nothing tells when there is
// some.
constexpr absl::Duration kBacklogRetry = absl::Milliseconds(5);
// Nor does anything tell when the upstream's end comes to a socket that was shut down for reading.
constexpr absl::Duration kEofRetry = absl::Milliseconds(5);

asio::awaitable<void> WaitUntil(MonoTime until, const Clock& clock) {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  SetAlarm(timer, until, clock);
  co_await timer.async_wait(kNoThrow);
}

asio::awaitable<absl::StatusOr<UniqueFd>> ConnectOne(const SocketAddress& address, const std::string& what,
                                                     MonoTime deadline, const Clock& clock) {
  const int family = address.data()->sa_family;
  UniqueFd socket(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!socket) co_return SystemFailure(errno, what);
  if (family != AF_UNIX) {
    const int on = 1;
    (void)::setsockopt(socket.raw(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    (void)::setsockopt(socket.raw(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
  }
  const auto length = static_cast<socklen_t>(address.size());
  while (::connect(socket.raw(), address.data(), length) != 0) {
    if (errno == EINTR) continue;  // the next says EALREADY, or how it went
    if (errno == EISCONN) break;
    if (errno == EAGAIN && clock.Now() + kBacklogRetry < deadline) {
      co_await WaitUntil(clock.Now() + kBacklogRetry, clock);
      continue;
    }
    if (errno != EINPROGRESS && errno != EALREADY) co_return SystemFailure(errno, what);
    const absl::Status writable =
        co_await WaitUntilReady(socket.borrow(), Readiness::kWritable, deadline, clock, what);
    if (!writable.ok()) co_return writable;
    int error = 0;
    socklen_t size = sizeof error;
    (void)::getsockopt(socket.raw(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) co_return SystemFailure(error, what);
    break;
  }
  co_return socket;
}

asio::awaitable<absl::Status> SendAll(BorrowedFd socket, absl::string_view bytes, MonoTime deadline,
                                      const Clock& clock) {
  constexpr char kWhat[] = "send";
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket.raw(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent >= 0) {
      bytes.remove_prefix(static_cast<size_t>(sent));
      continue;
    }
    if (errno == EINTR) continue;
    if (errno != EAGAIN) co_return SystemFailure(errno, kWhat);
    const absl::Status writable =
        co_await WaitUntilReady(socket, Readiness::kWritable, deadline, clock, kWhat);
    if (!writable.ok()) co_return writable;
  }
  co_return absl::OkStatus();
}

// Of a socket that reads as ended: whether the upstream has ended it, or its holder (by shutdown). Only TCP
// can tell.
bool UpstreamHasEnded(BorrowedFd socket) {
  tcp_info info{};
  socklen_t size = sizeof info;
  if (::getsockopt(socket.raw(), IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return true;
  return info.tcpi_state != TCP_ESTABLISHED && info.tcpi_state != TCP_FIN_WAIT1 &&
         info.tcpi_state != TCP_FIN_WAIT2;
}

void Cut(BorrowedFd socket) {
  (void)::shutdown(socket.raw(), SHUT_RDWR);
}

// Ends our side, and reads. False: `deadline` came first.
asio::awaitable<bool> AwaitEof(BorrowedFd socket, std::string goodbye, MonoTime deadline,
                               const Clock& clock) {
  if (!goodbye.empty()) {
    (void)::send(socket.raw(), goodbye.data(), goodbye.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  }
  (void)::shutdown(socket.raw(), SHUT_WR);
  // More than what can lie in the sockets' buffers of an upstream that was sending to a holder who is gone.
  uint64_t left = MiB(16).count();
  std::array<char, 16384> buffer;
  while (left > 0) {
    const ssize_t got = ::recv(socket.raw(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got > 0) {
      left -= std::min(left, static_cast<uint64_t>(got));
      continue;
    }
    if (got < 0 && errno == EINTR) continue;
    if (got == 0 && UpstreamHasEnded(socket)) co_return true;
    if (got == 0) {
      if (clock.Now() + kEofRetry >= deadline) co_return false;
      co_await WaitUntil(clock.Now() + kEofRetry, clock);
      continue;
    }
    if (errno != EAGAIN) co_return true;
    const absl::Status readable =
        co_await WaitUntilReady(socket, Readiness::kReadable, deadline, clock, "close");
    if (!readable.ok()) co_return false;
  }
  co_return true;
}

}  // namespace

absl::Status LooksQuiet(BorrowedFd socket) {
  char byte;
  const ssize_t got = ::recv(socket.raw(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  if (got == 0) return absl::FailedPreconditionError("the upstream has closed the connection");
  if (got > 0) return absl::FailedPreconditionError("the upstream has sent something that nobody has read");
  if (errno != EAGAIN) return absl::ErrnoToStatus(errno, "recv");
  // Whoever was lent it may have ended our side: sending nothing tells, and sends nothing.
  if (::send(socket.raw(), &byte, 0, MSG_DONTWAIT | MSG_NOSIGNAL) < 0 && errno != EAGAIN) {
    return absl::ErrnoToStatus(errno, "send");
  }
  return absl::OkStatus();
}

asio::awaitable<absl::Status> WaitUntilReady(BorrowedFd socket, Readiness readiness, MonoTime deadline,
                                             const Clock& clock, std::string what) {
  if (clock.Now() >= deadline) co_return Unavailable(what, kLate);
  const auto watch = std::make_shared<Watch>(co_await asio::this_coro::executor);
  boost::system::error_code refused;
  watch->socket.assign(socket.raw(), refused);
  if (refused) co_return SystemFailure(refused.value(), what);
  SetAlarm(watch->alarm, deadline, clock);
  watch->alarm.async_wait([watch](const boost::system::error_code& stopped) {
    if (stopped) return;
    watch->late = true;
    boost::system::error_code let_go_already;
    watch->socket.cancel(let_go_already);
  });
  const auto [error] = co_await watch->socket.async_wait(readiness == Readiness::kReadable
                                                             ? asio::posix::descriptor_base::wait_read
                                                             : asio::posix::descriptor_base::wait_write,
                                                         kNoThrow);
  watch->alarm.cancel();
  watch->LetGo();
  if (!error) co_return absl::OkStatus();
  co_return watch->late ? Unavailable(what, kLate) : SystemFailure(error.value(), what);
}

asio::awaitable<absl::StatusOr<UniqueFd>> ConnectSocket(std::vector<SocketAddress> addresses,
                                                        std::string server, MonoTime deadline,
                                                        const Clock& clock) {
  const std::string what = absl::StrCat("connect to ", server);
  absl::Status last = Unavailable(what, "no address");
  for (size_t i = 0; i < addresses.size(); ++i) {
    const MonoTime now = clock.Now();
    const MonoTime share = now + (deadline - now) / static_cast<int64_t>(addresses.size() - i);
    absl::StatusOr<UniqueFd> socket = co_await ConnectOne(addresses[i], what, share, clock);
    if (socket.ok()) co_return socket;
    last = socket.status();
  }
  co_return last;
}

asio::awaitable<absl::Status> RunExchange(BorrowedFd socket, Exchange exchange, MonoTime deadline,
                                          const Clock& clock) {
  const absl::Status sent = co_await SendAll(socket, exchange.request, deadline, clock);
  if (!sent.ok()) co_return sent;
  std::array<char, 4096> buffer;
  // Ends: the checker takes a limited number of bytes.
  for (;;) {
    const ssize_t got = ::recv(socket.raw(), buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got > 0) {
      const absl::StatusOr<ExchangeChecker::Verdict> verdict =
          exchange.checker->Consume(absl::string_view(buffer.data(), static_cast<size_t>(got)));
      if (!verdict.ok()) co_return verdict.status();
      if (*verdict == ExchangeChecker::Verdict::kDone) co_return LooksQuiet(socket);
      continue;
    }
    if (got < 0 && errno == EINTR) continue;
    const std::string what = absl::StrCat("awaited ", exchange.checker->awaiting());
    if (got == 0) co_return Unavailable(what, "the upstream closed the connection");
    if (errno != EAGAIN) co_return SystemFailure(errno, what);
    const absl::Status readable =
        co_await WaitUntilReady(socket, Readiness::kReadable, deadline, clock, what);
    if (!readable.ok()) co_return readable;
  }
}

asio::awaitable<Connection::Performed> RunStatement(BorrowedFd socket, Exchange exchange,
                                                    const StatementAnswer& answer, MonoTime deadline,
                                                    const Clock& clock) {
  const absl::Status status = co_await RunExchange(socket, std::move(exchange), deadline, clock);
  co_return Connection::Performed{answer.value_or(status), status.ok()};
}

asio::awaitable<Connection::Performed> Connection::Perform(Errand, MonoTime) {
  co_return Performed{absl::UnimplementedError("the broker does not speak this upstream's protocol")};
}

asio::awaitable<absl::Status> Connector::StopQueries(std::vector<UpstreamSession>, MonoTime) {
  co_return absl::UnimplementedError("only a session of this upstream's can stop another");
}

asio::awaitable<bool> CloseAndAwaitEof(BorrowedFd socket, std::string goodbye, MonoTime deadline,
                                       const Clock& clock) {
  const bool ended = co_await AwaitEof(socket, std::move(goodbye), deadline, clock);
  Cut(socket);
  co_return ended;
}

SocketAddress PeerOf(BorrowedFd socket) {
  SocketAddress peer;
  auto size = static_cast<socklen_t>(peer.capacity());
  if (::getpeername(socket.raw(), peer.data(), &size) != 0) return {};
  peer.resize(size);
  return peer;
}

asio::awaitable<bool> EndSessionAndAwaitEof(BorrowedFd socket, std::string goodbye, SocketAddress peer,
                                            MonoTime deadline, const Clock& clock) {
  const bool ended = co_await AwaitEof(socket, std::move(goodbye), deadline, clock);
  if (!ended && peer.size() > 0 && PeerOf(socket) == peer) co_return false;
  Cut(socket);
  co_return true;
}

void CloseWithoutLinger(BorrowedFd socket) {
  const linger off{};
  (void)::setsockopt(socket.raw(), SOL_SOCKET, SO_LINGER, &off, sizeof off);
}

}  // namespace lessor
