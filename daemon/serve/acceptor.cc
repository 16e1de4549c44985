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

constexpr int kAcceptsMax = 64;  // in a round
constexpr std::chrono::milliseconds kPause(100);

}  // namespace

std::shared_ptr<Acceptor> Acceptor::Start(asio::io_context& context, UniqueFd socket, std::string name,
                                          Logger& log, Accepted accepted) {
  std::shared_ptr<Acceptor> acceptor(
      new Acceptor(context, std::move(socket), std::move(name), log, std::move(accepted)));
  asio::post(context, [acceptor] { acceptor->Listen(); });
  return acceptor;
}

Acceptor::Acceptor(asio::io_context& context, UniqueFd socket, std::string name, Logger& log,
                   Accepted accepted)
    : context_(context),
      reads_(ReadSet::Of(context)),
      pause_(context),
      name_(std::move(name)),
      log_(log),
      accepted_(std::move(accepted)),
      socket_(std::move(socket)) {}

void Acceptor::Close() {
  const auto closed = std::make_shared<std::promise<void>>();
  asio::post(context_, [this, closed] {
    CloseHere();
    closed->set_value();
  });
  closed->get_future().wait();
}

void Acceptor::CloseSoon() {
  asio::post(context_, [self = shared_from_this()] { self->CloseHere(); });
}

void Acceptor::CloseHere() {
  if (token_ != 0) reads_.Remove(token_);
  socket_.Reset();
  pause_.cancel();
}

void Acceptor::Listen() {
  if (!socket_) return;
  if (token_ != 0) return reads_.Resume(token_);
  absl::StatusOr<ReadSet::Token> token = reads_.Add(socket_.borrow(), shared_from_this());
  if (!token.ok()) return Pause(token.status().ToString());
  token_ = *token;
}

void Acceptor::Pause(const std::string& why) {
  log_.Warn("cannot accept", {{"socket", name_}, {"error", why}});
  if (token_ != 0) reads_.Pause(token_);
  pause_.expires_after(kPause);
  pause_.async_wait([self = shared_from_this()](const boost::system::error_code& error) {
    if (!error) self->Listen();
  });
}

// One in each round: to ask in vain for another costs more than a round. But where so many are readable that
// it takes several rounds until it is its turn again, all who wait.
void Acceptor::Read() {
  const int most = reads_.full() ? kAcceptsMax : 1;
  for (int i = 0; i < most && socket_; ++i) {
    UniqueFd connection(::accept4(socket_.raw(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (connection) {
      accepted_(std::move(connection));
      continue;
    }
    if (errno == EAGAIN) return;
    if (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS) {
      return Pause(std::strerror(errno));  // NOLINT(concurrency-mt-unsafe)
    }
    // ECONNABORTED and the like concern that one connection only.
  }
}

}  // namespace lessor
