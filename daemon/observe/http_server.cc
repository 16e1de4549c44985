#include "daemon/observe/http_server.h"

#include <sys/socket.h>

#include <cerrno>
#include <chrono>
#include <list>
#include <optional>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include "absl/container/flat_hash_set.h"
#include "absl/memory/memory.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"

#include "daemon/base/fd.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);
constexpr auto kDrainTimeout = std::chrono::seconds(1);
constexpr auto kAcceptPause = std::chrono::milliseconds(100);  // when there are no descriptors left
constexpr size_t kDrainMax = 64 * 1024;                        // bytes

struct HostPort {
  std::string host;
  std::string port;
};

absl::StatusOr<HostPort> Split(absl::string_view address) {
  const size_t colon = address.rfind(':');
  uint32_t port = 0;
  if (colon == absl::string_view::npos || colon == 0 || !absl::SimpleAtoi(address.substr(colon + 1), &port) ||
      port > 65535) {
    return absl::InvalidArgumentError(absl::StrCat(
        "'", address, "' is not an address: write host:port, as in 127.0.0.1:9747 or [::1]:9747"));
  }
  absl::string_view host = address.substr(0, colon);
  if (absl::ConsumePrefix(&host, "[")) absl::ConsumeSuffix(&host, "]");
  return HostPort{std::string(host), absl::StrCat(port)};
}

absl::StatusOr<tcp::endpoint> Resolve(asio::io_context& io, absl::string_view address) {
  absl::StatusOr<HostPort> where = Split(address);
  if (!where.ok()) return where.status();
  boost::system::error_code error;
  const auto found = tcp::resolver(io).resolve(where->host, where->port, tcp::resolver::passive, error);
  if (error || found.empty()) {
    return absl::NotFoundError(absl::StrCat("resolve '", where->host, "': ", error.message()));
  }
  return found.begin()->endpoint();
}

absl::StatusOr<UniqueFd> OpenListener(const tcp::endpoint& endpoint) {
  UniqueFd fd(::socket(endpoint.protocol().family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!fd) return absl::ErrnoToStatus(errno, "socket");
  const int on = 1;
  if (::setsockopt(fd.raw(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) != 0) {
    return absl::ErrnoToStatus(errno, "setsockopt");
  }
  if (::bind(fd.raw(), endpoint.data(), static_cast<socklen_t>(endpoint.size())) != 0) {
    return absl::ErrnoToStatus(errno, "bind (another address: metrics.listen, or --metrics)");
  }
  if (::listen(fd.raw(), SOMAXCONN) != 0) return absl::ErrnoToStatus(errno, "listen");
  return fd;
}

using Request = http::request_parser<http::empty_body>;
using Response = http::response<http::string_body>;

Response MakeResponse(Pages::Page page, unsigned version, bool keep_alive) {
  Response response(static_cast<http::status>(page.status), version);
  response.set(http::field::content_type, page.content_type);
  response.set(http::field::cache_control, "no-store");
  response.set("X-Content-Type-Options", "nosniff");
  if (page.status == 405) response.set(http::field::allow, "GET, HEAD");
  response.keep_alive(keep_alive);
  response.body() = std::move(page.body);
  response.prepare_payload();
  return response;
}

Pages::Page Refusal(int status, absl::string_view why) {
  return {.status = status, .content_type = "text/plain; charset=utf-8", .body = absl::StrCat(why, "\n")};
}

// What to say to a request that could not be read; nullopt: nobody is there to hear it.
std::optional<Pages::Page> ParseRefusal(const boost::system::error_code& error) {
  if (error == http::error::header_limit || error == http::error::buffer_overflow) {
    return Refusal(431, "the header is too long");
  }
  if (error == http::error::end_of_stream || error == http::error::partial_message ||
      error.category() != make_error_code(http::error::bad_method).category()) {
    return std::nullopt;
  }
  return Refusal(400, absl::StrCat("not HTTP: ", error.message()));
}

}  // namespace

// Shared by the server and its coroutines, which each hold a reference; touched on io's thread only.
struct HttpServer::State {
  State(asio::io_context& context, Pages served_pages, Limits bounds)
      : io(context), acceptor(context), pages(std::move(served_pages)), limits(bounds) {}

  // A connection that is being served; counted from its accept on, and known to Stop.
  class Connection {
   public:
    Connection(State& state, tcp::socket socket)
        : state_(state),
          stream_(std::move(socket)),
          place_(state.connections.insert(state.connections.end(), this)) {}
    ~Connection() { state_.connections.erase(place_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    beast::tcp_stream& stream() { return stream_; }

    // Whether its next request is awaited; who has just been answered goes behind those who wait already.
    void SetWaiting(bool waiting) {
      waiting_ = waiting;
      if (waiting) state_.connections.splice(state_.connections.end(), state_.connections, place_);
    }
    bool waiting() const { return waiting_; }

   private:
    State& state_;
    beast::tcp_stream stream_;
    const std::list<Connection*>::iterator place_;
    bool waiting_ = true;
  };

  static asio::awaitable<void> Accept(std::shared_ptr<State> self);
  static asio::awaitable<void> Serve(std::shared_ptr<State> self, std::unique_ptr<Connection> connection);
  asio::awaitable<bool> ServeOne(Connection& connection, beast::flat_buffer& buffer);
  void Admit(const std::shared_ptr<State>& self, UniqueFd fd);
  void MakeRoom();
  Pages::Page Answer(const Request& request) const;

  asio::io_context& io;
  tcp::acceptor acceptor;
  const Pages pages;
  const Limits limits;
  bool stopped = false;
  std::list<Connection*> connections;  // of those whose request is awaited, the longest awaited first
};

asio::awaitable<void> HttpServer::State::Accept(std::shared_ptr<State> self) {
  while (!self->stopped) {
    auto [error] = co_await self->acceptor.async_wait(tcp::acceptor::wait_read, kAwait);
    if (error || self->stopped) co_return;
    // Not Asio's accept, which leaves the descriptor open over exec.
    UniqueFd fd(::accept4(self->acceptor.native_handle(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (fd) {
      self->Admit(self, std::move(fd));
    } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
      asio::steady_timer pause(self->io, kAcceptPause);
      co_await pause.async_wait(kAwait);
    }
  }
}

void HttpServer::State::Admit(const std::shared_ptr<State>& self, UniqueFd fd) {
  if (connections.size() >= limits.connections_max) MakeRoom();
  // What was closed takes a moment to end.
  if (connections.size() >= 2 * limits.connections_max) return;
  boost::system::error_code error;
  tcp::socket socket(io);
  socket.assign(acceptor.local_endpoint(error).protocol(), fd.raw(), error);
  if (error) return;
  (void)fd.Release();
  asio::co_spawn(io, Serve(self, std::make_unique<Connection>(*this, std::move(socket))), asio::detached);
}

// Whoever keeps us waiting longest for a request gives way: else a few idle connections of anybody would keep
// out the probe that asks whether the broker lives.
void HttpServer::State::MakeRoom() {
  for (Connection* connection : connections) {
    if (!connection->waiting()) continue;
    connection->SetWaiting(false);
    return connection->stream().close();
  }
}

asio::awaitable<void> HttpServer::State::Serve(std::shared_ptr<State> self,
                                               std::unique_ptr<Connection> connection) {
  beast::tcp_stream& stream = connection->stream();
  beast::flat_buffer buffer(2 * self->limits.header_max.count());
  bool again = true;
  while (again && !self->stopped) again = co_await self->ServeOne(*connection, buffer);

  // To close with bytes unread would reset the connection, and the peer might lose our last answer.
  boost::system::error_code ignored;
  stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
  stream.expires_after(kDrainTimeout);
  for (size_t drained = 0; drained < kDrainMax && !self->stopped;) {
    buffer.clear();
    auto [error, bytes] = co_await stream.async_read_some(buffer.prepare(buffer.max_size()), kAwait);
    if (error) break;
    drained += bytes;
  }
}

// One request and its answer; false: this was the last.
asio::awaitable<bool> HttpServer::State::ServeOne(Connection& connection, beast::flat_buffer& buffer) {
  beast::tcp_stream& stream = connection.stream();
  const auto timeout = absl::ToChronoNanoseconds(limits.request_timeout);
  Request request;
  request.header_limit(static_cast<uint32_t>(limits.header_max.count()));
  stream.expires_after(timeout);
  connection.SetWaiting(true);
  const auto [error, header_bytes] = co_await http::async_read_header(stream, buffer, request, kAwait);
  connection.SetWaiting(false);
  if (stopped) co_return false;

  std::optional<Pages::Page> page;
  bool keep = false;
  if (error) {
    page = ParseRefusal(error);
    if (!page) co_return false;
  } else {
    page = Answer(request);
    keep = request.get().keep_alive() && request.is_done() && page->status != 405;
  }
  const bool head = !error && request.get().method() == http::verb::head;
  Response response = MakeResponse(std::move(*page), error ? 11 : request.get().version(), keep);
  http::response_serializer<http::string_body> serializer(response);
  stream.expires_after(timeout);
  const auto [write_error, written] = head ? co_await http::async_write_header(stream, serializer, kAwait)
                                           : co_await http::async_write(stream, serializer, kAwait);
  co_return keep && !write_error;
}

Pages::Page HttpServer::State::Answer(const Request& request) const {
  const http::verb method = request.get().method();
  if (method != http::verb::get && method != http::verb::head) return Refusal(405, "only GET and HEAD");
  if (!request.is_done()) return Refusal(413, "no bodies");
  const auto target = request.get().target();
  return pages.Get(absl::string_view(target.data(), target.size()));
}

absl::StatusOr<std::unique_ptr<HttpServer>> HttpServer::Listen(asio::io_context& io,
                                                               absl::string_view address, Pages pages,
                                                               Limits limits) {
  const absl::StatusOr<tcp::endpoint> endpoint = Resolve(io, address);
  if (!endpoint.ok()) return endpoint.status();
  absl::StatusOr<UniqueFd> fd = OpenListener(*endpoint);
  if (!fd.ok()) return Annotate(fd.status(), absl::StrCat("listen on ", address));

  auto state = std::make_shared<State>(io, std::move(pages), limits);
  boost::system::error_code error;
  state->acceptor.assign(endpoint->protocol(), fd->raw(), error);
  if (error) return absl::InternalError(absl::StrCat("listen on ", address, ": ", error.message()));
  (void)fd->Release();
  const tcp::endpoint local = state->acceptor.local_endpoint(error);
  const std::string host = local.address().to_string();
  std::string where = local.address().is_v6() ? absl::StrCat("[", host, "]:", local.port())
                                              : absl::StrCat(host, ":", local.port());
  asio::co_spawn(io, State::Accept(state), asio::detached);
  return absl::WrapUnique(new HttpServer(std::move(state), std::move(where)));
}

HttpServer::HttpServer(std::shared_ptr<State> state, std::string address)
    : state_(std::move(state)), address_(std::move(address)) {}

HttpServer::~HttpServer() {
  Stop();
}

void HttpServer::Stop() {
  if (std::exchange(state_->stopped, true)) return;
  boost::system::error_code ignored;
  state_->acceptor.close(ignored);
  for (State::Connection* connection : state_->connections) connection->stream().close();
}

}  // namespace lessor
