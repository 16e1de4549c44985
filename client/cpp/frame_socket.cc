#include "client/cpp/frame_socket.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"

#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

// A blocking receive looks at its deadline this often; nearer deadlines are polled for exactly. So the usual
// receive is one system call.
constexpr absl::Duration kTick = absl::Seconds(1);
constexpr absl::Duration kConnectTick = absl::Milliseconds(50);
constexpr absl::Duration kUnreachableRetry = absl::Milliseconds(500);

int PollMillis(absl::Duration left) {
  const int64_t millis = absl::ToInt64Milliseconds(absl::Ceil(left, absl::Milliseconds(1)));
  return static_cast<int>(std::min<int64_t>(millis, absl::ToInt64Milliseconds(absl::Hours(1))));
}

absl::Status Unreachable(const std::string& path, absl::string_view what) {
  return ErrorOf(v1::Reason::BROKER_UNREACHABLE, absl::StrCat("attach to ", path, ": ", what),
                 kUnreachableRetry);
}

void SetTimeout(int fd, int option, absl::Duration timeout) {
  const timeval value = absl::ToTimeval(timeout);
  (void)setsockopt(fd, SOL_SOCKET, option, &value, sizeof(value));
}

void TakeDescriptors(msghdr& message, absl::InlinedVector<UniqueFd, 1>& fds) {
  for (cmsghdr* part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
    if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
    const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < count; ++i) {
      int raw = -1;
      std::memcpy(&raw, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
      fds.emplace_back(raw);
    }
  }
}

}  // namespace

absl::StatusOr<std::unique_ptr<FrameSocket>> FrameSocket::Connect(const std::string& path,
                                                                  const Deadline& deadline) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof(address.sun_path)) {
    return ErrorOf(v1::Reason::REQUEST_INVALID, absl::StrCat("attach to ", path, ": the path has more than ",
                                                             sizeof(address.sun_path) - 1, " bytes"));
  }
  path.copy(address.sun_path, path.size());
  UniqueFd fd(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  if (!fd) return Unreachable(path, absl::StrCat("socket: ", std::strerror(errno)));
  // A full backlog makes connect() wait for as long as the send timeout says.
  SetTimeout(fd.raw(), SO_SNDTIMEO, kConnectTick);
  while (::connect(fd.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
    const int error = errno;
    const bool again = error == EAGAIN || error == EINTR;
    if (!again) return Unreachable(path, absl::StrCat("connect: ", std::strerror(error)));
    if (deadline.passed()) return Unreachable(path, "connect: the broker does not accept");
  }
  return std::make_unique<FrameSocket>(std::move(fd));
}

FrameSocket::FrameSocket(UniqueFd fd)
    : fd_(fd.Release()), buffer_(std::make_unique_for_overwrite<char[]>(kFrameBytesMax)) {
  SetTimeout(raw(), SO_RCVTIMEO, kTick);
}

FrameSocket::~FrameSocket() {
  UniqueFd closing(fd_.exchange(-1));
}

FrameSocket::Sent FrameSocket::Send(absl::string_view frame, absl::Span<const UniqueFd> fds) {
  iovec part{.iov_base = const_cast<char*>(frame.data()), .iov_len = frame.size()};  // only read
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kFrameDescriptorsMax)];
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  if (!fds.empty()) {
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(sizeof(int) * fds.size());
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int) * fds.size());
    for (size_t i = 0; i < fds.size(); ++i) {
      const int raw = fds[i].raw();
      std::memcpy(CMSG_DATA(header) + i * sizeof(int), &raw, sizeof(int));
    }
  }
  for (;;) {
    if (::sendmsg(raw(), &message, MSG_NOSIGNAL | MSG_DONTWAIT) >= 0) return Sent::kSent;
    if (errno == EINTR) continue;
    if (errno == EPERM && !fds.empty()) return Sent::kRefused;
    const bool full = errno == EAGAIN || errno == ENOBUFS || errno == ENOMEM;
    return full ? Sent::kFull : Sent::kEnded;
  }
}

FrameSocket::Received FrameSocket::Receive(const Deadline& deadline) {
  for (;;) {
    const absl::Duration left = deadline.left();
    const bool exact = left < kTick;
    if (exact) {
      pollfd waiting{.fd = raw(), .events = POLLIN, .revents = 0};
      (void)::poll(&waiting, 1, PollMillis(left));
    }
    Received received = ReceiveOnce(exact ? MSG_DONTWAIT : 0);
    if (received.kind != Received::Kind::kNothing || deadline.passed()) return received;
  }
}

FrameSocket::Received FrameSocket::ReceiveNow() {
  return ReceiveOnce(MSG_DONTWAIT);
}

FrameSocket::Received FrameSocket::ReceiveOnce(int flags) {
  Received received;
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int) * kFrameDescriptorsMax)];
  iovec part{.iov_base = buffer_.get(), .iov_len = kFrameBytesMax};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  ssize_t length = ::recvmsg(raw(), &message, flags | MSG_CMSG_CLOEXEC);
  if (length < 0 && errno == ECONNRESET) {
    // The peer closed without reading all that we sent. The kernel says so once, before it delivers what the
    // peer had sent, which may be the reason.
    message.msg_controllen = sizeof(control);
    length = ::recvmsg(raw(), &message, flags | MSG_CMSG_CLOEXEC);
  }
  if (length < 0) {
    const bool nothing = errno == EAGAIN || errno == EINTR;
    received.kind = nothing ? Received::Kind::kNothing : Received::Kind::kEnded;
    return received;
  }
  TakeDescriptors(message, received.fds);
  received.fds_lost = (message.msg_flags & MSG_CTRUNC) != 0;
  if ((message.msg_flags & MSG_TRUNC) != 0) {
    received.kind = Received::Kind::kOversized;
  } else if (length == 0) {
    received.kind = Received::Kind::kEnded;  // an empty frame looks the same, and is as good as an end
  } else {
    received.kind = Received::Kind::kFrame;
    received.bytes = absl::string_view(buffer_.get(), static_cast<size_t>(length));
  }
  return received;
}

void FrameSocket::WaitForRoom(const Deadline& deadline) const {
  pollfd waiting{.fd = raw(), .events = POLLOUT | POLLIN, .revents = 0};
  (void)::poll(&waiting, 1, PollMillis(deadline.left()));
}

void FrameSocket::Shutdown() {
  (void)::shutdown(raw(), SHUT_RDWR);
}

void FrameSocket::CloseInChild() {
  UniqueFd closing(fd_.exchange(-1));
}

}  // namespace client
}  // namespace lessor
