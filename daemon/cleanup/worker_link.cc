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
      reply.results().empty()) {
    return absl::DataLossError("it is no reply");
  }
  for (const journal::WorkerResult& result : reply.results()) {
    if (result.code() < 0 || result.code() > static_cast<int>(absl::StatusCode::kUnauthenticated)) {
      return absl::DataLossError("it is no result");
    }
  }
  return reply;
}

}  // namespace

WorkerTask::WorkerTask(std::vector<CleanupRunner::Step> steps, CleanupRunner::Told teller, MonoTime asked)
    : told(std::move(teller)), since(asked) {
  journal::WorkerRequest all;
  for (CleanupRunner::Step& each : steps) {
    journal::WorkerStep& step = *all.add_steps();
    step.set_deed(std::move(each.deed));
    step.set_timeout_ms(static_cast<uint64_t>(std::max<int64_t>(0, absl::ToInt64Milliseconds(each.timeout))));
    timeouts.push_back(each.timeout);
  }
  request = all.SerializeAsString();
}

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

void WorkerLink::ShareProgress() {
  absl::StatusOr<std::pair<Progress, UniqueFd>> shared = Progress::Create();
  if (!shared.ok() || !SendPacket(channel_.borrow(), "", Patience::kNone, shared->second.borrow()).ok())
    return;
  progress_.emplace(std::move(shared->first));
}

absl::Status WorkerLink::Send(const WorkerTask& given) {
  if (progress_.has_value()) progress_->Set(0);
  return SendPacket(channel_.borrow(), given.request, Patience::kNone);
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
