#include "bench/drivers/attach_frames.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "google/protobuf/io/coded_stream.h"
#include "google/protobuf/wire_format_lite.h"
#include "lessor/v1/attach.pb.h"

#include "bench/drivers/measure.h"

namespace lessor::bench {
namespace {

using google::protobuf::internal::WireFormatLite;
using google::protobuf::io::CodedInputStream;

constexpr size_t kFrameMax = 64 << 10;
constexpr size_t kDescriptorsMax = 64;

// Goes to the first field `number` of the message that `in` reads. False: there is none.
bool SeekField(CodedInputStream& in, int number) {
  while (const uint32_t tag = in.ReadTag()) {
    if (WireFormatLite::GetTagFieldNumber(tag) == number) return true;
    if (!WireFormatLite::SkipField(&in, tag)) return false;
  }
  return false;
}

[[noreturn]] void DieOfAnswer(absl::string_view frame) {
  v1::AttachReply reply;
  (void)reply.ParseFromArray(frame.data(), static_cast<int>(frame.size()));
  Die(absl::StrCat("the broker answers: ", reply.ShortDebugString()));
}

}  // namespace

std::string HelloFrame() {
  v1::AttachRequest request;
  request.set_request_id(kHelloId);
  request.mutable_hello()->mutable_open()->set_name("bench");
  return request.SerializeAsString();
}

std::string AcquireFrame(const std::string& pool) {
  v1::AttachRequest request;
  request.set_request_id(kAcquireId);
  request.mutable_acquire()->set_pool(pool);
  return request.SerializeAsString();
}

std::string AcquireBatchFrame(const std::string& pool, int count) {
  v1::AttachRequest request;
  request.set_request_id(kAcquireId);
  for (int i = 0; i < count; ++i) request.mutable_acquire_batch()->add_requests()->set_pool(pool);
  return request.SerializeAsString();
}

std::string ReleaseFrame(uint64_t lease_id) {
  v1::AttachRequest request;
  request.set_request_id(kReleaseId);
  request.mutable_release()->set_lease_id(lease_id);
  return request.SerializeAsString();
}

UniqueFd ConnectSeqpacket(const std::string& path) {
  UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  DieUnless(static_cast<bool>(socket), "socket");
  const sockaddr_un address = UnixAddress(path);
  DieUnless(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0,
            "connect");
  return socket;
}

Received ReceiveFrame(BorrowedFd socket, int flags) {
  static thread_local std::array<char, kFrameMax> buffer;
  alignas(cmsghdr) std::array<char, CMSG_SPACE(kDescriptorsMax * sizeof(int))> control;
  iovec io{buffer.data(), buffer.size()};
  msghdr message{};
  message.msg_iov = &io;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  const ssize_t bytes = ::recvmsg(socket.raw(), &message, flags | MSG_CMSG_CLOEXEC);
  Received received;
  if (bytes < 0 && errno == EAGAIN) return received;
  DieUnless(bytes >= 0, "recvmsg");
  if (bytes == 0) Die("the server has hung up");
  received.bytes = absl::string_view(buffer.data(), static_cast<size_t>(bytes));
  for (cmsghdr* part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
    const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (size_t i = 0; i < count; ++i) {
      int raw;
      std::memcpy(&raw, CMSG_DATA(part) + i * sizeof raw, sizeof raw);
      const UniqueFd closed_at_once(raw);
    }
    received.descriptors += static_cast<int>(count);
  }
  return received;
}

void SendFrame(BorrowedFd socket, absl::string_view frame) {
  DieUnless(::send(socket.raw(), frame.data(), frame.size(), MSG_NOSIGNAL) >= 0, "send");
}

UniqueFd AttachSession(const std::string& path) {
  UniqueFd socket = ConnectSeqpacket(path);
  SendFrame(socket.borrow(), HelloFrame());
  CheckAnswer(ReceiveFrame(socket.borrow(), 0).bytes);
  return socket;
}

uint64_t LeaseIdOf(absl::string_view frame) {
  CodedInputStream in(reinterpret_cast<const uint8_t*>(frame.data()), static_cast<int>(frame.size()));
  uint32_t length;
  uint64_t lease_id;
  if (!SeekField(in, v1::AttachReply::kAcquireFieldNumber) || !in.ReadVarint32(&length) ||
      !SeekField(in, v1::AcquireResponse::kLeaseFieldNumber) || !in.ReadVarint32(&length) ||
      !SeekField(in, v1::Lease::kLeaseIdFieldNumber) || !in.ReadVarint64(&lease_id)) {
    DieOfAnswer(frame);
  }
  return lease_id;
}

void CheckAnswer(absl::string_view frame) {
  CodedInputStream in(reinterpret_cast<const uint8_t*>(frame.data()), static_cast<int>(frame.size()));
  if (SeekField(in, v1::AttachReply::kErrorFieldNumber)) DieOfAnswer(frame);
}

}  // namespace lessor::bench
