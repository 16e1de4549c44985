#include "daemon/pool/connectors/stream.h"

#include <sys/socket.h>

#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/pool/connectors/adopted.h"
#include "daemon/pool/connectors/socket.h"

namespace lessor {

asio::awaitable<absl::StatusOr<UniqueFd>> Dial(const Upstream& upstream, MonoTime deadline,
                                               const Clock& clock, BlockingPool& blocking) {
  absl::StatusOr<std::vector<SocketAddress>> addresses =
      co_await ResolveUpstream(upstream, deadline, clock, blocking);
  if (!addresses.ok()) co_return addresses.status();
  co_return co_await ConnectSocket(*std::move(addresses), ServerName(upstream), deadline, clock);
}

absl::Status HandoffAllowedFor(const Upstream& upstream) {
  if (!upstream.encrypted) return absl::OkStatus();
  return ReasonError(v1::Reason::HANDOFF_ENCRYPTED,
                     absl::StrCat("the upstream ", ServerName(upstream),
                                  " is reached by TLS, whose keys cannot be handed over with the socket"));
}

StreamConnection::StreamConnection(UniqueFd socket, std::map<std::string, std::string> facts,
                                   const Clock& clock)
    : socket_(std::move(socket)), facts_(std::move(facts)), clock_(clock) {}

StreamConnection::~StreamConnection() {
  (void)::shutdown(socket_.raw(), SHUT_RDWR);
  CloseWithoutLinger(fd());
}

asio::awaitable<absl::Status> StreamConnection::Validate(MonoTime) {
  co_return LooksQuiet(fd());
}

asio::awaitable<absl::Status> StreamConnection::Reset(MonoTime) {
  co_return LooksQuiet(fd());
}

asio::awaitable<absl::Status> StreamConnection::Cancel(MonoTime) {
  co_return absl::OkStatus();
}

asio::awaitable<bool> StreamConnection::Close(MonoTime deadline) {
  co_await CloseAndAwaitEof(fd(), "", deadline, clock_);
  co_return true;
}

StreamConnector::StreamConnector(const PoolSettings& settings, const Clock& clock)
    : upstream_(settings.upstream), clock_(clock) {}

std::string StreamConnector::kind() const {
  return std::string(ConnectorName(upstream_.kind));
}

absl::Status StreamConnector::HandoffAllowed() const {
  return HandoffAllowedFor(upstream_);
}

asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> StreamConnector::Connect(MonoTime deadline) {
  absl::StatusOr<UniqueFd> socket = co_await Dial(upstream_, deadline, clock_, blocking_);
  if (!socket.ok()) co_return socket.status();
  co_return std::make_unique<StreamConnection>(
      *std::move(socket), std::map<std::string, std::string>{{"server", ServerName(upstream_)}}, clock_);
}

asio::awaitable<absl::StatusOr<std::vector<std::string>>> StreamConnector::EndSessions(
    std::vector<UpstreamSession>, absl::Duration, MonoTime) {
  co_return std::vector<std::string>();
}

std::unique_ptr<Connection> StreamConnector::Adopt(UniqueFd socket, UpstreamSession session) {
  return std::make_unique<AdoptedConnection>(std::move(socket), std::move(session), SocketAddress(), *this,
                                             clock_);
}

}  // namespace lessor
