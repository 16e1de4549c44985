#include "tests/integration/servers/hook_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor::testing {
namespace {

constexpr int kBacklog = 64;
constexpr char kTls = 0x16;           // how a client begins that wants it
constexpr int kPatienceSeconds = 10;  // with a client that does not send what it has announced

// Whether head and body are there.
bool IsWhole(absl::string_view request) {
  const size_t end = request.find("\r\n\r\n");
  if (end == absl::string_view::npos) return false;
  constexpr absl::string_view kLength = "\r\nContent-Length: ";
  const size_t length = request.find(kLength);
  uint64_t bytes = 0;
  if (length < end) {
    const absl::string_view number = request.substr(length + kLength.size());
    LESSOR_CHECK(absl::SimpleAtoi(number.substr(0, number.find('\r')), &bytes));
  }
  return request.size() >= end + 4 + bytes;
}

}  // namespace

HookServer::HookServer(Answer answer)
    : answer_(std::move(answer)),
      listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)),
      wake_(::eventfd(0, EFD_CLOEXEC)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  LESSOR_CHECK(::bind(listener_.raw(), reinterpret_cast<const sockaddr*>(&address), size) == 0);
  LESSOR_CHECK(::listen(listener_.raw(), kBacklog) == 0);
  LESSOR_CHECK(::getsockname(listener_.raw(), reinterpret_cast<sockaddr*>(&address), &size) == 0);
  port_ = ::ntohs(address.sin_port);
  thread_ = std::thread([this] { Serve(); });
}

HookServer::~HookServer() {
  const uint64_t one = 1;
  LESSOR_CHECK(::write(wake_.raw(), &one, sizeof one) == sizeof one);
  thread_.join();
}

std::string HookServer::url(const std::string& path) const {
  return absl::StrCat("http://127.0.0.1:", port_, path);
}

std::vector<std::string> HookServer::requests() const {
  MutexLock lock(mutex_);
  return requests_;
}

void HookServer::Serve() {
  for (;;) {
    std::array<pollfd, 2> events{pollfd{wake_.raw(), POLLIN, 0}, pollfd{listener_.raw(), POLLIN, 0}};
    (void)::poll(events.data(), events.size(), -1);
    if (events[0].revents != 0) return;
    Treat(UniqueFd(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC)));
  }
}

void HookServer::Treat(UniqueFd connection) {
  const timeval patience{kPatienceSeconds, 0};
  (void)::setsockopt(connection.raw(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  std::string request;
  std::array<char, 4096> piece;
  while (!IsWhole(request)) {
    const ssize_t got = ::recv(connection.raw(), piece.data(), piece.size(), 0);
    if (got <= 0) return;
    request.append(piece.data(), static_cast<size_t>(got));
    if (request.front() == kTls) return;
  }
  {
    MutexLock lock(mutex_);
    requests_.push_back(request);
  }
  const std::optional<std::string> answer = answer_(request);
  if (!answer.has_value()) return hanging_.push_back(std::move(connection));
  const absl::string_view separator =
      absl::StrContains(*answer, "\r\n\r\n") ? "" : "\r\nContent-Length: 0\r\n\r\n";
  const std::string whole = absl::StrCat("HTTP/1.1 ", *answer, separator);
  (void)::send(connection.raw(), whole.data(), whole.size(), MSG_NOSIGNAL);
}

}  // namespace lessor::testing
