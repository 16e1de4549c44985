// Client: the upstream's own socket in the driver's hands, and back.
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "daemon/base/reason.h"
#include "daemon/relay/client.h"
#include "daemon/relay/pool_relay.h"

namespace lessor {

absl::Status Client::HandOut() {
  const auto no = [](absl::string_view why) { return ReasonError(v1::Reason::REQUEST_INVALID, why); };
  if (admitted_.login != nullptr) return no("a descriptor cannot be passed over TCP");
  // A cancel that comes late would hit what the driver does itself.
  if (cancelling_ > 0 || !to_client_.empty() || !held_.empty()) return no("something is under way");
  return admitted_.holder->HandOut(lease_);
}

// The upstream leaves the relay's ReadSet: what it says is the driver's.
void Client::Swap() {
  relay_.BeBusy(*this);
  const absl::Status granted = HandOut();
  front_->Swap(granted, {relay_.to_client_, relay_.to_upstream_});
  if (!granted.ok()) {
    Flush();
    return OnSettled(absl::OkStatus());
  }
  relay_.reads_.Remove(upstream_->token);
  relay_.Drop(*upstream_->connection);
  state_ = State::kSwapped;
  relay_.swaps_.Add(1);
  pinned_by_.Set(front_->pinned_by().data());
  Show(ClientState::kPinned);
  if (!SendWith(upstream_->socket)) Flush();  // it has the answer only, and goes on through us
  relay_.to_client_.Clear();
}

// What the front has just said, and the descriptor with it. False: nothing was sent.
bool Client::SendWith(BorrowedFd descriptor) {
  absl::string_view answer = relay_.to_client_.pieces().front();
  iovec piece{const_cast<char*>(answer.data()), answer.size()};  // sendmsg only reads it
  const int raw = descriptor.raw();
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof raw)] = {};
  msghdr message{};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  cmsghdr* part = CMSG_FIRSTHDR(&message);
  part->cmsg_level = SOL_SOCKET;
  part->cmsg_type = SCM_RIGHTS;
  part->cmsg_len = CMSG_LEN(sizeof raw);
  std::memcpy(CMSG_DATA(part), &raw, sizeof raw);
  // A Unix socket takes a message this small as a whole, or not at all.
  return ::sendmsg(socket_.raw(), &message, MSG_DONTWAIT | MSG_NOSIGNAL) ==
         static_cast<ssize_t>(answer.size());
}

// The driver speaks through us again. The front believes what it must, that nothing is under way; whoever has
// deceived it is closed when an answer comes that nobody has asked for, and the pool trusts nothing of it.
bool Client::SwapBack() {
  std::shared_ptr<UpstreamSocket> watched = relay_.Take(upstream_->connection);
  if (watched == nullptr) {
    End(ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED, "the connection cannot be watched"));
    return false;
  }
  state_ = State::kAttached;
  upstream_ = std::move(watched);
  upstream_->client = shared_from_this();
  upstream_readable_ = true;
  upstream_writable_ = false;
  UpdateInterest();
  return true;
}

}  // namespace lessor
