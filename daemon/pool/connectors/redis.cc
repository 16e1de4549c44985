#include "daemon/pool/connectors/redis.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"

#include "daemon/base/random.h"
#include "daemon/base/reason.h"
#include "daemon/pool/connectors/adopted.h"
#include "daemon/pool/connectors/resolve.h"
#include "daemon/pool/connectors/socket.h"
#include "daemon/pool/connectors/stream.h"
#include "daemon/pool/connectors/upstream_failure.h"
#include "daemon/settings/secret.h"
#include "daemon/wire/redis.h"

namespace lessor {
namespace {

constexpr int kNonceBytes = 16;
constexpr absl::Duration kClocksDiffer = absl::Seconds(2);  // the server's counts whole seconds

class RedisConnection final : public StreamConnection {
 public:
  RedisConnection(UniqueFd socket, std::string id, std::map<std::string, std::string> facts,
                  redis::Login login, bool over_tcp, const Clock& clock)
      : StreamConnection(std::move(socket), std::move(facts), clock),
        id_(std::move(id)),
        login_(std::move(login)),
        over_tcp_(over_tcp) {}

  std::string upstream_id() const override { return id_; }
  bool ResetsOverTheWire() const override { return true; }

  asio::awaitable<absl::Status> Validate(MonoTime deadline) override {
    co_return co_await RunExchange(fd(), redis::ProbeExchange(SecureRandomHex(kNonceBytes)), deadline,
                                   clock());
  }

  // RESET logs in anew, with the password that it was opened with: where that has been changed since, the
  // server refuses, and the next connection reads the new one. But a TCP socket that was lent may lead
  // elsewhere by now: its holder can disconnect it and connect it to a server of its own (connect(2) with
  // AF_UNSPEC), at any moment, by a duplicate. Over those no password is ever sent.
  asio::awaitable<absl::Status> Reset(MonoTime deadline) override {
    const std::string nonce = SecureRandomHex(kNonceBytes);
    const bool in_place = over_tcp_ && !login_.password.empty();
    co_return co_await RunExchange(
        fd(), in_place ? redis::ResetInPlaceExchange(login_, nonce) : redis::ResetExchange(login_, nonce),
        deadline, clock());
  }

  asio::awaitable<Performed> Perform(Errand errand, MonoTime deadline) override {
    StatementAnswer answer;
    const std::vector<absl::string_view> command(errand.command.begin(), errand.command.end());
    Exchange exchange = redis::CommandExchange(command, answer);
    co_return co_await RunStatement(fd(), std::move(exchange), answer, deadline, clock());
  }

  // Cancel stays what it is for streams, nothing: a Redis command is not interrupted while it runs, and one
  // that blocks (BLPOP) is given up by the server as soon as it sees our end of the connection close.

 private:
  const std::string id_;
  const redis::Login login_;
  const bool over_tcp_;
};

}  // namespace

RedisConnector::RedisConnector(const PoolSettings& settings, const Clock& clock)
    : settings_(settings), clock_(clock) {}

absl::Status RedisConnector::HandoffAllowed() const {
  return HandoffAllowedFor(settings_.upstream);
}

asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> RedisConnector::Connect(MonoTime deadline) {
  const Upstream& upstream = settings_.upstream;
  const std::string server = ServerName(upstream);
  absl::StatusOr<UniqueFd> socket = co_await Dial(upstream, deadline, clock_, blocking_);
  if (!socket.ok()) co_return socket.status();
  absl::StatusOr<std::string> password = ReadPassword(settings_);
  if (!password.ok()) {
    co_return IndirectFailure(absl::StrCat("log in to ", server), password.status().message());
  }
  redis::Login login{
      .user = upstream.user, .password = *std::move(password), .database = upstream.redis_database};
  std::string id;
  absl::Status greeted =
      co_await RunExchange(socket->borrow(), redis::GreetingExchange(login), deadline, clock_);
  if (greeted.ok()) {
    greeted = co_await RunExchange(socket->borrow(), redis::ClientIdExchange(id), deadline, clock_);
  }
  if (!greeted.ok()) {
    // What does not speak Redis is an upstream that is not there.
    const std::string what = absl::StrCat("greet ", server);
    co_return ReasonOf(greeted) != v1::Reason::UNSPECIFIED ? Annotate(greeted, what)
                                                           : Unavailable(what, greeted.message());
  }
  co_return std::make_unique<RedisConnection>(
      *std::move(socket), std::move(id),
      std::map<std::string, std::string>{{"database", absl::StrCat(upstream.redis_database)},
                                         {"server", server}},
      std::move(login), upstream.path.empty(), clock_);
}

// A connection of that number that is younger is another one: the server has begun to count anew. What is
// killed has gone by the time of the answer.
asio::awaitable<absl::StatusOr<std::vector<std::string>>> RedisConnector::EndSessions(
    std::vector<UpstreamSession> sessions, absl::Duration, MonoTime deadline) {
  std::erase_if(sessions, [](const UpstreamSession& one) { return one.id.empty(); });
  if (sessions.empty()) co_return std::vector<std::string>();
  absl::StatusOr<std::unique_ptr<Connection>> connection = co_await Connect(deadline);
  if (!connection.ok()) co_return connection.status();
  const BorrowedFd socket = (*connection)->fd();
  for (const UpstreamSession& session : sessions) {
    std::string line;
    absl::Status asked =
        co_await RunExchange(socket, redis::ListClientExchange(session.id, line), deadline, clock_);
    if (!asked.ok()) co_return asked;
    const std::optional<int64_t> age = redis::AgeOfClient(line, session.id);
    if (!age.has_value() || absl::Seconds(*age) < session.age - kClocksDiffer) continue;
    asked = co_await RunExchange(socket, redis::KillClientExchange(session.id), deadline, clock_);
    if (!asked.ok()) co_return asked;
  }
  (void)co_await (*connection)->Close(deadline);
  co_return std::vector<std::string>();
}

std::unique_ptr<Connection> RedisConnector::Adopt(UniqueFd socket, UpstreamSession session) {
  return std::make_unique<AdoptedConnection>(std::move(socket), std::move(session), SocketAddress(), *this,
                                             clock_);
}

}  // namespace lessor
