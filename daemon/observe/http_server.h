#pragma once

#include <memory>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/bytes.h"
#include "daemon/observe/pages.h"

namespace boost::asio {
class io_context;
}

namespace lessor {

// Serves Pages over HTTP/1.1 to whoever can connect: GET and HEAD, keep-alive, no bodies, no TLS. It shows no
// secrets, but names pools and tenants, so it listens where the settings say, by default on loopback.
//
// Runs on the single thread that runs `io`; construct, Stop and destroy it on that thread, or while `io` does
// not run. After Stop `pages` is not asked again. `io` outlives the server; what is still inside ends with
// its next run, or with `io` itself.
//
// Bounds: a header of header_max bytes (431 beyond); connections_max connections at a time (for one more, the
// one whose request has been awaited longest is closed; where none is awaited the new one is, beyond twice as
// many); a connection has request_timeout to send each request and as long to take the answer, and is closed
// then. Other methods get 405, a body 413, nonsense 400, all
// with close.
class HttpServer {
 public:
  struct Limits {
    size_t connections_max = 64;
    Bytes header_max = KiB(8);
    absl::Duration request_timeout = absl::Seconds(10);
  };

  // Listens on "host:port" ("[::1]:9747" for IPv6; port 0: any free one). INVALID_ARGUMENT: no such form;
  // NOT_FOUND: the host's name does not resolve; else what the kernel said to bind and listen.
  static absl::StatusOr<std::unique_ptr<HttpServer>> Listen(boost::asio::io_context& io,
                                                            absl::string_view address, Pages pages,
                                                            Limits limits);
  static absl::StatusOr<std::unique_ptr<HttpServer>> Listen(boost::asio::io_context& io,
                                                            absl::string_view address, Pages pages) {
    return Listen(io, address, std::move(pages), Limits());
  }
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  // Where it really listens: "127.0.0.1:34567".
  const std::string& address() const { return address_; }

  // Closes the listener and every connection. Again: nothing.
  void Stop();

 private:
  struct State;
  HttpServer(std::shared_ptr<State> state, std::string address);

  const std::shared_ptr<State> state_;
  const std::string address_;
};

}  // namespace lessor
