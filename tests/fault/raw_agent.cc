#include "tests/fault/raw_agent.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor::testing {
namespace {

constexpr int kStalledMs = 60'000;
constexpr size_t kFrameMax = 64 << 10;
constexpr size_t kFdsMax = 253;  // SCM_MAX_FD

bool WaitFor(int fd, short events, int timeout_ms = kStalledMs) {
  pollfd waiting{fd, events, 0};
  int count = 0;
  do {
    count = ::poll(&waiting, 1, timeout_ms);
  } while (count < 0 && errno == EINTR);
  return count > 0;
}

// Like sendmsg, but for the flags.
v1::AttachRequest With(uint64_t id) {
  v1::AttachRequest request;
  request.set_request_id(id);
  return request;
}

}  // namespace

ssize_t SendFrame(int socket, absl::string_view bytes, const std::vector<int>& fds) {
  alignas(cmsghdr) std::array<char, CMSG_SPACE(kFdsMax * sizeof(int))> control{};
  iovec io{const_cast<char*>(bytes.data()), bytes.size()};
  msghdr message{};
  message.msg_iov = &io;
  message.msg_iovlen = 1;
  if (!fds.empty()) {
    LESSOR_CHECK(fds.size() <= kFdsMax);
    message.msg_control = control.data();
    message.msg_controllen = CMSG_SPACE(fds.size() * sizeof(int));
    cmsghdr* part = CMSG_FIRSTHDR(&message);
    part->cmsg_level = SOL_SOCKET;
    part->cmsg_type = SCM_RIGHTS;
    part->cmsg_len = CMSG_LEN(fds.size() * sizeof(int));
    std::memcpy(CMSG_DATA(part), fds.data(), fds.size() * sizeof(int));
  }
  return ::sendmsg(socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
}

bool ConnectTo(BorrowedFd socket, const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  LESSOR_CHECK(path.size() < sizeof address.sun_path);
  std::memcpy(address.sun_path, path.data(), path.size());
  return ::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

std::unique_ptr<RawAgent> RawAgent::TryConnect(const std::string& attach_socket) {
  UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  if (!ConnectTo(socket.borrow(), attach_socket)) return nullptr;
  return std::unique_ptr<RawAgent>(new RawAgent(std::move(socket)));
}

RawAgent::RawAgent(const std::string& attach_socket)
    : socket_(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0)) {
  LESSOR_CHECK(ConnectTo(socket_.borrow(), attach_socket));
}

bool RawAgent::Send(const v1::AttachRequest& request, const std::vector<int>& fds) {
  return SendBytes(request.SerializeAsString(), fds);
}

bool RawAgent::SendBytes(absl::string_view bytes, const std::vector<int>& fds) {
  for (;;) {
    if (SendFrame(socket_.raw(), bytes, fds) >= 0) return true;
    if (errno != EAGAIN) return false;
    LESSOR_CHECK(WaitFor(socket_.raw(), POLLOUT));
  }
}

bool RawAgent::TrySend(const v1::AttachRequest& request) {
  return SendFrame(socket_.raw(), request.SerializeAsString(), {}) >= 0;
}

std::optional<RawAgent::Received> RawAgent::ReadFrame() {
  LESSOR_CHECK(WaitFor(socket_.raw(), POLLIN));
  std::string buffer(kFrameMax, '\0');
  alignas(cmsghdr) std::array<char, CMSG_SPACE(kFdsMax * sizeof(int))> control;
  iovec io{buffer.data(), buffer.size()};
  msghdr message{};
  message.msg_iov = &io;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  const ssize_t got = ::recvmsg(socket_.raw(), &message, MSG_CMSG_CLOEXEC);
  if (got <= 0) return std::nullopt;
  Received received;
  for (cmsghdr* part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
    if (part->cmsg_type != SCM_RIGHTS) continue;
    const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < count; ++i) {
      int raw = -1;
      std::memcpy(&raw, CMSG_DATA(part) + i * sizeof raw, sizeof raw);
      received.fds.emplace_back(raw);
    }
  }
  LESSOR_CHECK((message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) == 0);
  LESSOR_CHECK(received.reply.ParseFromArray(buffer.data(), static_cast<int>(got)));
  return received;
}

std::optional<RawAgent::Received> RawAgent::Receive() {
  if (kept_.empty()) return ReadFrame();
  std::optional<Received> first = std::move(kept_.front());
  kept_.pop_front();
  return first;
}

absl::StatusOr<RawAgent::Received> RawAgent::Answer(uint64_t request_id) {
  for (auto it = kept_.begin(); it != kept_.end(); ++it) {
    if (it->reply.request_id() != request_id) continue;
    Received found = std::move(*it);
    kept_.erase(it);
    return found;
  }
  for (;;) {
    std::optional<Received> received = ReadFrame();
    if (!received.has_value()) return absl::FailedPreconditionError("the connection has ended");
    if (received->reply.request_id() == request_id) return *std::move(received);
    kept_.push_back(*std::move(received));
  }
}

bool RawAgent::WaitForHangUp(absl::Duration patience) const {
  return WaitFor(socket_.raw(), 0, static_cast<int>(absl::ToInt64Milliseconds(patience)));
}

absl::StatusOr<RawAgent::Received> RawAgent::Ask(v1::AttachRequest request) {
  if (request.request_id() == 0) request.set_request_id(NextId());
  if (!Send(request)) return absl::FailedPreconditionError("the broker has hung up");
  absl::StatusOr<Received> received = Answer(request.request_id());
  if (received.ok() && received->reply.has_error()) return FromWire(received->reply.error());
  return received;
}

absl::StatusOr<v1::OpenSessionResponse> RawAgent::Hello(const std::string& name) {
  v1::AttachRequest request = With(NextId());
  request.mutable_hello()->mutable_open()->set_name(name);
  absl::StatusOr<Received> received = Ask(request);
  if (!received.ok()) return received.status();
  return received->reply.session();
}

absl::StatusOr<v1::OpenSessionResponse> RawAgent::Join(uint64_t session_id, const std::string& secret) {
  v1::AttachRequest request = With(NextId());
  request.mutable_hello()->set_session_id(session_id);
  request.mutable_hello()->set_session_secret(secret);
  absl::StatusOr<Received> received = Ask(request);
  if (!received.ok()) return received.status();
  return received->reply.session();
}

absl::StatusOr<RawAgent::Held> RawAgent::TakeHeld(absl::StatusOr<Received> received) {
  if (!received.ok()) return received.status();
  if (received->reply.has_error()) return FromWire(received->reply.error());
  if (received->fds.size() != 1) return absl::InternalError("a lease without its descriptor");
  return Held{received->reply.acquire().lease(), std::move(received->fds.front())};
}

absl::StatusOr<RawAgent::Held> RawAgent::Acquire(const v1::AcquireRequest& acquire) {
  v1::AttachRequest request = With(NextId());
  *request.mutable_acquire() = acquire;
  return TakeHeld(Ask(request));
}

absl::StatusOr<RawAgent::Held> RawAgent::Acquire(const std::string& pool, absl::Duration wait) {
  return Acquire(AcquireRequestFor(pool, wait));
}

uint64_t RawAgent::BeginAcquire(const std::string& pool, absl::Duration wait) {
  v1::AttachRequest request = With(NextId());
  *request.mutable_acquire() = AcquireRequestFor(pool, wait);
  (void)Send(request);
  return request.request_id();
}

absl::Status RawAgent::Release(uint64_t lease_id, bool discard) {
  v1::AttachRequest request = With(NextId());
  request.mutable_release()->set_lease_id(lease_id);
  request.mutable_release()->set_discard(discard);
  return Ask(request).status();
}

absl::Status RawAgent::Release(Held held, bool discard) {
  held.fd.Reset();
  return Release(held.lease.lease_id(), discard);
}

absl::StatusOr<absl::Duration> RawAgent::Renew(uint64_t lease_id) {
  v1::AttachRequest request = With(NextId());
  request.mutable_renew()->set_lease_id(lease_id);
  absl::StatusOr<Received> received = Ask(request);
  if (!received.ok()) return received.status();
  const auto& left = received->reply.renew().time_left();
  return absl::Seconds(left.seconds()) + absl::Nanoseconds(left.nanos());
}

absl::StatusOr<v1::Lease> RawAgent::Resume(uint64_t lease_id, int fd) {
  v1::AttachRequest request;
  request.set_request_id(NextId());
  request.mutable_resume()->add_lease_ids(lease_id);
  // Who has nothing to take up is refused by the kernel already.
  if (!Send(request, {fd})) return ReasonError(v1::Reason::LEASE_UNKNOWN, "the kernel refuses");
  absl::StatusOr<Received> answer = Answer(request.request_id());
  if (!answer.ok()) return answer.status();
  if (answer->reply.has_error()) return FromWire(answer->reply.error());
  const v1::AcquireBatchResponse::Result& result = answer->reply.resume().results(0);
  if (result.has_error()) return FromWire(result.error());
  return result.lease();
}

absl::StatusOr<v1::ListResponse> RawAgent::List() {
  v1::AttachRequest request = With(NextId());
  request.mutable_list();
  absl::StatusOr<Received> received = Ask(request);
  if (!received.ok()) return received.status();
  return received->reply.list();
}

absl::Status RawAgent::Cancel(uint64_t request_id) {
  v1::AttachRequest request = With(NextId());
  request.mutable_cancel()->set_request_id(request_id);
  return Ask(request).status();
}

v1::AcquireRequest AcquireRequestFor(const std::string& pool, absl::Duration wait) {
  v1::AcquireRequest request;
  request.set_pool(pool);
  absl::Duration rest;
  request.mutable_wait()->set_seconds(absl::IDivDuration(wait, absl::Seconds(1), &rest));
  request.mutable_wait()->set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(rest)));
  return request;
}

bool WaitReadable(int fd) {
  return WaitFor(fd, POLLIN);
}

bool ReadsEof(int fd) {
  char byte = 0;
  return WaitReadable(fd) && ::recv(fd, &byte, 1, MSG_DONTWAIT) == 0;
}

}  // namespace lessor::testing
