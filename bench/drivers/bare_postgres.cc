// The least that a relay for PostgreSQL's clients can do that connect anew for each query: greets a client
// with what the server has said to itself, gives it a connection of the server's at its first message, with a
// DISCARD ALL ahead of that, and passes on pieces until the client ends. In one thread; it knows no message,
// no error, no queue and no client that dies. What more a broker costs is the price of what it knows.
//
//   bare_postgres FOLDER SERVER SIZE USER DATABASE     prints "ready", runs until it is ended
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"

#include "bench/drivers/measure.h"
#include "daemon/base/fd.h"
#include "daemon/wire/postgres_bytes.h"
#include "daemon/wire/postgres_server.h"

namespace lessor::bench {
namespace {

constexpr size_t kResetsAnswer = 27;  // ParseComplete, BindComplete, CommandComplete
constexpr size_t kReadyForQuery = 6;
constexpr uint32_t kVersion = 3 << 16;

std::string Reset() {
  std::string reset;
  postgres::AppendParse("", "DISCARD ALL", absl::string_view("\0\0", 2), reset);  // no parameters
  postgres::AppendRun("", reset);
  return reset;
}

std::string Startup(absl::string_view user, absl::string_view database) {
  std::string body;
  postgres::AppendInt32(kVersion, body);
  for (const absl::string_view word :
       {absl::string_view("user"), user, absl::string_view("database"), database,
        absl::string_view("application_name"), absl::string_view("pgbench"), absl::string_view()}) {
    postgres::AppendString(word, body);
  }
  std::string packet;
  postgres::AppendInt32(static_cast<uint32_t>(sizeof(uint32_t) + body.size()), packet);
  return packet + body;
}

class Relay {
 public:
  Relay(const std::string& folder, const std::string& server, int size, const std::string& startup)
      : epoll_(::epoll_create1(EPOLL_CLOEXEC)) {
    for (int i = 0; i < size; ++i) Connect(server, startup);
    listener_ = UniqueFd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_un address = UnixAddress(folder + "/.s.PGSQL.5432");
    DieUnless(::bind(listener_.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                  ::listen(listener_.raw(), 128) == 0,
              "listen");
    Watch(listener_, EPOLLIN);
  }

  [[noreturn]] void Run() {
    std::array<epoll_event, 64> events;
    for (;;) {
      const int count = ::epoll_wait(epoll_.raw(), events.data(), static_cast<int>(events.size()), -1);
      for (int i = 0; i < count; ++i) {
        const int raw = events[static_cast<size_t>(i)].data.fd;
        raw == listener_.raw() ? Accept() : Serve(At(raw));
      }
    }
  }

 private:
  struct End {
    UniqueFd socket;
    End* other = nullptr;  // whom it speaks to
    bool server = false;
    bool greeted = false;    // a client
    bool resetting = false;  // a server: its next answer begins with the reset's
  };

  void Watch(const UniqueFd& socket, uint32_t events) {
    epoll_event event{};
    event.events = events;
    event.data.fd = socket.raw();
    DieUnless(::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, socket.raw(), &event) == 0, "epoll_ctl");
  }

  End& At(int raw) {
    const auto place = static_cast<size_t>(raw);
    if (ends_.size() <= place) ends_.resize(place + 1);
    if (ends_[place] == nullptr) ends_[place] = std::make_unique<End>();
    return *ends_[place];
  }

  End& Add(UniqueFd socket) {
    End& end = At(socket.raw());
    end = End();
    end.socket = std::move(socket);
    Watch(end.socket, EPOLLIN | EPOLLET);
    return end;
  }

  void Connect(const std::string& path, const std::string& startup) {
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = UnixAddress(path);
    DieUnless(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0,
              "connect");
    DieUnless(::send(socket.raw(), startup.data(), startup.size(), MSG_NOSIGNAL) > 0, "send");
    greeting_.clear();
    while (greeting_.size() < kReadyForQuery || greeting_[greeting_.size() - kReadyForQuery] != 'Z') {
      const ssize_t bytes = ::recv(socket.raw(), buffer_.data(), buffer_.size(), 0);
      if (bytes <= 0) Die("the server does not greet");
      greeting_.append(buffer_.data(), static_cast<size_t>(bytes));
    }
    End& end = Add(std::move(socket));
    end.server = true;
    idle_.push_back(&end);
  }

  void Accept() {
    UniqueFd socket(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    if (socket) Serve(Add(std::move(socket)));  // as a rule it has spoken by now
  }

  void Serve(End& end) {
    const ssize_t bytes = ::recv(end.socket.raw(), buffer_.data(), buffer_.size(), MSG_DONTWAIT);
    if (bytes < 0 && errno == EAGAIN) return;
    const absl::string_view piece(buffer_.data(), bytes > 0 ? static_cast<size_t>(bytes) : 0);
    if (end.server) return Answer(end, piece);
    if (piece.empty() || piece[0] == 'X') return Leave(end);
    if (!end.greeted) {
      end.greeted = true;
      return Send(end, greeting_);
    }
    if (end.other != nullptr) return Send(*end.other, piece);
    if (idle_.empty()) Die("more clients than connections");
    Give(end, piece);
  }

  void Answer(End& server, absl::string_view piece) {
    if (piece.empty()) Die("the server has ended a connection");
    if (std::exchange(server.resetting, false)) piece.remove_prefix(std::min(piece.size(), kResetsAnswer));
    if (server.other != nullptr) Send(*server.other, piece);
  }

  void Give(End& client, absl::string_view piece) {
    End& server = *idle_.back();
    idle_.pop_back();
    client.other = &server;
    server.other = &client;
    server.resetting = true;
    std::array<iovec, 2> pieces{iovec{const_cast<char*>(reset_.data()), reset_.size()},
                                iovec{const_cast<char*>(piece.data()), piece.size()}};
    DieUnless(::writev(server.socket.raw(), pieces.data(), pieces.size()) > 0, "writev");
  }

  void Leave(End& client) {
    if (client.other != nullptr) {
      client.other->other = nullptr;
      idle_.push_back(client.other);
    }
    client = End();
  }

  static void Send(const End& end, absl::string_view piece) {
    (void)::send(end.socket.raw(), piece.data(), piece.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  }

  const std::string reset_ = Reset();
  const UniqueFd epoll_;
  UniqueFd listener_;
  std::string greeting_;                    // the server's to the last of the connections
  std::vector<std::unique_ptr<End>> ends_;  // by descriptor
  std::vector<End*> idle_;                  // servers; the last to come is the first to go
  std::array<char, 64 << 10> buffer_;
};

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  int size = 0;
  if (argc != 6 || !absl::SimpleAtoi(argv[3], &size)) Die("bare_postgres FOLDER SERVER SIZE USER DATABASE");
  RaiseDescriptorLimit();
  Relay relay(argv[1], argv[2], size, Startup(argv[4], argv[5]));
  std::puts("ready");
  std::fflush(stdout);
  relay.Run();
}
