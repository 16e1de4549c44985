#include "daemon/cleanup/worker_link.h"

#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "daemon/cleanup/worker.h"

namespace lessor {
namespace {

absl::StatusOr<journal::WorkerReply> ReadWord(BorrowedFd channel) {
  std::array<char, 2 * kReplyMessageMax> room;
  const absl::StatusOr<Packet> packet = ReceivePacket(channel, absl::MakeSpan(room), Patience::kNone);
  if (!packet.ok()) return packet.status();
  journal::WorkerReply reply;
  if (!reply.ParseFromArray(packet->bytes.data(), static_cast<int>(packet->bytes.size())) ||
      reply.code() < 0 || reply.code() > static_cast<int>(absl::StatusCode::kUnauthenticated)) {
    return absl::DataLossError("it is no reply");
  }
  return reply;
}

}  // namespace

bool KillHeld(BorrowedFd pidfd) {
  return pidfd && ::syscall(SYS_pidfd_send_signal, pidfd.raw(), SIGKILL, nullptr, 0) == 0;
}

absl::Status WorkerLink::Watch(ReadSet& set) {
  const absl::StatusOr<ReadSet::Token> token = set.Add(channel_.borrow(), shared_from_this());
  if (!token.ok()) return token.status();
  set_ = &set;
  token_ = *token;
  return absl::OkStatus();
}

void WorkerLink::Close() {
  if (set_ != nullptr) std::exchange(set_, nullptr)->Remove(token_);
  listener_ = nullptr;
  channel_.Reset();
}

absl::Status WorkerLink::Send(const WorkerTask& given) const {
  journal::WorkerRequest request;
  *request.mutable_deed() = given.deed;
  request.set_timeout_ms(
      static_cast<uint64_t>(std::max<int64_t>(0, absl::ToInt64Milliseconds(given.timeout))));
  return SendPacket(channel_.borrow(), request.SerializeAsString(), Patience::kNone);
}

void WorkerLink::Read() {
  word_ = ReadWord(channel_.borrow());
}

void WorkerLink::Handle() {
  if (listener_ == nullptr || absl::IsUnavailable(word_.status())) return;
  listener_->OnWord(*this, std::exchange(word_, absl::UnavailableError("")));
}

void WorkerLink::OnHangUp() {
  if (listener_ != nullptr) listener_->OnWord(*this, absl::CancelledError("it has ended"));
}

}  // namespace lessor
