// The least that a server on an attach socket can do: answers a request with a descriptor and a release with
// an acknowledgement, in one thread, and decides nothing. What the broker's cycles are compared with.
//
//   bare_attach SOCKET     prints "ready", runs until it is ended
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <vector>

#include "lessor/v1/attach.pb.h"

#include "bench/drivers/attach_frames.h"
#include "bench/drivers/measure.h"

namespace lessor::bench {
namespace {

// A frame is "field 1, its one byte, the request's tag": the third byte tells what is asked.
constexpr size_t kTagAt = 2;
constexpr char Tag(int field) {
  return static_cast<char>(field << 3 | 2);
}

struct Answers {
  std::string hello;
  std::string acquire;
  std::string release;
};

// As long as the broker's own.
Answers MakeAnswers() {
  v1::AttachReply hello;
  hello.set_request_id(kHelloId);
  hello.mutable_session()->set_session_id(1);
  v1::AttachReply acquire;
  acquire.set_request_id(kAcquireId);
  v1::Lease& lease = *acquire.mutable_acquire()->mutable_lease();
  lease.set_lease_id((uint64_t{1} << 40) + 1'000'000);
  lease.mutable_token()->set_epoch(1);
  lease.mutable_token()->set_counter(1'000'000);
  lease.set_pool("echo");
  lease.set_connector("tcp");
  lease.mutable_time_left()->set_seconds(3600);
  lease.mutable_waited()->set_nanos(1000);
  (*lease.mutable_facts())["server"] = "127.0.0.1:50000";
  v1::AttachReply release;
  release.set_request_id(kReleaseId);
  release.mutable_release();
  return {hello.SerializeAsString(), acquire.SerializeAsString(), release.SerializeAsString()};
}

// A TCP connection of our own to lend; the accepted end is left in the backlog.
UniqueFd MakeConnection(UniqueFd& listener) {
  listener = UniqueFd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* raw = reinterpret_cast<sockaddr*>(&address);
  DieUnless(::bind(listener.raw(), raw, size) == 0 && ::listen(listener.raw(), 1) == 0, "listen");
  DieUnless(::getsockname(listener.raw(), raw, &size) == 0, "getsockname");
  UniqueFd connection(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  DieUnless(::connect(connection.raw(), raw, size) == 0, "connect");
  return connection;
}

UniqueFd Listen(const std::string& path) {
  UniqueFd listener(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  const sockaddr_un address = UnixAddress(path);
  DieUnless(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                ::listen(listener.raw(), 4096) == 0,
            "listen");
  return listener;
}

void SendWithDescriptor(BorrowedFd socket, const std::string& frame, BorrowedFd lent) {
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
  iovec io{const_cast<char*>(frame.data()), frame.size()};
  msghdr message{};
  message.msg_iov = &io;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  cmsghdr* part = CMSG_FIRSTHDR(&message);
  part->cmsg_level = SOL_SOCKET;
  part->cmsg_type = SCM_RIGHTS;
  part->cmsg_len = CMSG_LEN(sizeof(int));
  const int raw = lent.raw();
  std::memcpy(CMSG_DATA(part), &raw, sizeof raw);
  (void)::sendmsg(socket.raw(), &message, MSG_NOSIGNAL);  // who has gone away needs no answer
}

class Server {
 public:
  explicit Server(const std::string& path)
      : listener_(Listen(path)), epoll_(::epoll_create1(EPOLL_CLOEXEC)), lent_(MakeConnection(upstream_)) {
    Watch(listener_, 0);
  }

  [[noreturn]] void Run() {
    std::array<epoll_event, 256> events;
    for (;;) {
      const int count = ::epoll_wait(epoll_.raw(), events.data(), static_cast<int>(events.size()), -1);
      for (int i = 0; i < count; ++i) {
        const uint64_t which = events[static_cast<size_t>(i)].data.u64;
        which == 0 ? Accept() : Serve(sockets_[which - 1]);
      }
    }
  }

 private:
  void Watch(const UniqueFd& fd, uint64_t which) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = which;
    DieUnless(::epoll_ctl(epoll_.raw(), EPOLL_CTL_ADD, fd.raw(), &event) == 0, "epoll_ctl");
  }

  void Accept() {
    UniqueFd socket(::accept4(listener_.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!socket) return;
    sockets_.push_back(std::move(socket));
    Watch(sockets_.back(), sockets_.size());
  }

  void Serve(UniqueFd& socket) {
    std::array<char, 4096> frame;
    const ssize_t bytes = ::recv(socket.raw(), frame.data(), frame.size(), MSG_DONTWAIT);
    if (bytes < 0 && errno == EAGAIN) return;
    if (bytes <= static_cast<ssize_t>(kTagAt)) {
      socket = UniqueFd();
      return;
    }
    switch (frame[kTagAt]) {
      case Tag(v1::AttachRequest::kAcquireFieldNumber):
        return SendWithDescriptor(socket.borrow(), answers_.acquire, lent_.borrow());
      case Tag(v1::AttachRequest::kReleaseFieldNumber):
        return Send(socket, answers_.release);
      default:
        return Send(socket, answers_.hello);
    }
  }

  static void Send(const UniqueFd& socket, const std::string& frame) {
    (void)::send(socket.raw(), frame.data(), frame.size(), MSG_NOSIGNAL);
  }

  const Answers answers_ = MakeAnswers();
  const UniqueFd listener_;
  const UniqueFd epoll_;
  UniqueFd upstream_;
  const UniqueFd lent_;
  std::vector<UniqueFd> sockets_;
};

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  if (argc != 2) lessor::bench::Die("bare_attach SOCKET");
  lessor::bench::RaiseDescriptorLimit();
  lessor::bench::Server server(argv[1]);
  std::puts("ready");
  std::fflush(stdout);
  server.Run();
}
