#include "daemon/serve/acceptor.h"

#include <sys/socket.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <future>
#include <utility>

#include <boost/asio/post.hpp>

namespace lessor {
namespace {

constexpr int kAcceptsAtOnce = 64;  // then others on the strand get their turn
constexpr std::chrono::milliseconds kPause(100);

}  // namespace

std::shared_ptr<Acceptor> Acceptor::Start(asio::io_context& context, UniqueFd socket, std::string name,
                                          Logger& log, Accepted accepted) {
  std::shared_ptr<Acceptor> acceptor(
      new Acceptor(context, std::move(socket), std::move(name), log, std::move(accepted)));
  asio::post(context, [acceptor] { acceptor->Wait(); });
  return acceptor;
}

Acceptor::Acceptor(asio::io_context& context, UniqueFd socket, std::string name, Logger& log,
                   Accepted accepted)
    : socket_(context, socket.Release()),
      pause_(context),
      name_(std::move(name)),
      log_(log),
      accepted_(std::move(accepted)) {}

void Acceptor::Close() {
  const auto closed = std::make_shared<std::promise<void>>();
  asio::post(socket_.get_executor(), [this, closed] {
    CloseHere();
    closed->set_value();
  });
  closed->get_future().wait();
}

void Acceptor::CloseSoon() {
  asio::post(socket_.get_executor(), [self = shared_from_this()] { self->CloseHere(); });
}

void Acceptor::CloseHere() {
  closed_ = true;
  boost::system::error_code ignored;
  socket_.close(ignored);
  pause_.cancel();
}

void Acceptor::Wait() {
  if (closed_) return;
  socket_.async_wait(asio::posix::descriptor_base::wait_read,
                     [self = shared_from_this()](const boost::system::error_code& error) {
                       if (!error && !self->closed_) self->AcceptAll();
                     });
}

void Acceptor::AcceptAll() {
  for (int i = 0; i < kAcceptsAtOnce; ++i) {
    UniqueFd connection(::accept4(socket_.native_handle(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (connection) {
      accepted_(std::move(connection));
      continue;
    }
    if (errno == EAGAIN) break;
    if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS) {
      log_.Warn("cannot accept",
                {{"socket", name_}, {"error", std::strerror(errno)}});  // NOLINT(concurrency-mt-unsafe)
      pause_.expires_after(kPause);
      pause_.async_wait([self = shared_from_this()](const boost::system::error_code& error) {
        if (!error) self->Wait();
      });
      return;
    }
    // ECONNABORTED and the like concern that one connection only.
  }
  Wait();
}

}  // namespace lessor
