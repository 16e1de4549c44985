// Client: the pumping of bytes between its two sockets.
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>
#include <vector>

#include "daemon/base/reason.h"
#include "daemon/relay/client.h"
#include "daemon/relay/pool_relay.h"

namespace lessor {
namespace {

constexpr size_t kPiecesMax = 64;        // in one system call
constexpr size_t kUnreadMax = 64 << 10;  // that the driver has not taken, and its front says by itself

// As many as go in one system call.
ssize_t SendPieces(BorrowedFd socket, const std::vector<absl::string_view>& all) {
  constexpr int kFlags = MSG_DONTWAIT | MSG_NOSIGNAL;
  if (all.size() == 1)
    return ::send(socket.raw(), all[0].data(), all[0].size(), kFlags);  // as a rule; cheaper
  std::array<iovec, kPiecesMax> pieces;
  size_t count = 0;
  for (const absl::string_view piece : all) {
    if (count == pieces.size()) break;
    pieces[count++] = {const_cast<char*>(piece.data()), piece.size()};  // sendmsg only reads it
  }
  msghdr message{};
  message.msg_iov = pieces.data();
  message.msg_iovlen = count;
  return ::sendmsg(socket.raw(), &message, kFlags);
}

// Whether both directions of a Unix socket have ended: the other end is closed, not only silent.
bool HasHungUp(BorrowedFd socket) {
  pollfd look{socket.raw(), 0, 0};
  return ::poll(&look, 1, 0) == 1 && (look.revents & (POLLHUP | POLLERR)) != 0;
}

}  // namespace

void Client::Read() {
  const PoolRelay::Turn turn(relay_);
  if (state_ != State::kEnded && state_ != State::kFlushing) (void)ReadPiece();
}

// True: a piece was there and has been taken, and more would be.
bool Client::ReadPiece() {
  // While something is held nothing more is taken; but its end is seen.
  const bool look = state_ == State::kWaiting || !held_.empty();
  const ssize_t got = ::recv(socket_.raw(), relay_.scratch_.data(), look ? 1 : relay_.scratch_.size(),
                             MSG_DONTWAIT | (look ? MSG_PEEK : 0));
  if (relay_.MayHaveLeft(got)) relay_.reads_.ReadOn(token_);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return false;
  if (got <= 0) {
    OnClientEof();
    return false;
  }
  if (look) {
    more_than_held_ = true;
    UpdateInterest();
    return false;
  }
  last_heard_ = relay_.Now();
  if (state_ == State::kSwapped && !SwapBack()) return false;
  Feed({relay_.scratch_.data(), static_cast<size_t>(got)});
  return client_readable_;
}

void Client::Feed(absl::string_view bytes) {
  const Flow flow{relay_.to_client_, relay_.to_upstream_};
  absl::Status status;
  bool again = false;
  do {
    const size_t before = bytes.size();
    status = front_->OnClient(bytes, flow);
    again = flow.to_client.size() >= kSaidMax && bytes.size() < before && !bytes.empty();
    const bool says = !flow.to_client.empty();
    Flush();
    says_itself_ = (says_itself_ || says) && !to_client_.empty();
  } while (again && status.ok() && to_client_.empty());
  if (!bytes.empty()) held_.assign(bytes.data(), bytes.size());
  OnSettled(status);
}

void Client::FeedHeld() {
  if (held_.empty() || to_client_.size() >= kUnreadMax) return;
  const std::string held = std::exchange(held_, {});
  more_than_held_ = false;
  Feed(held);
  UpdateInterest();
}

void Client::OnUpstreamReadable() {
  const PoolRelay::Turn turn(relay_);
  if (state_ != State::kAttached) return;
  const ssize_t got =
      ::recv(upstream_->socket.raw(), relay_.scratch_.data(), relay_.scratch_.size(), MSG_DONTWAIT);
  if (relay_.MayHaveLeft(got)) relay_.reads_.ReadOn(upstream_->token);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got <= 0) return OnUpstreamGone();
  const Flow flow{relay_.to_client_, relay_.to_upstream_};
  const absl::Status status = front_->OnUpstream({relay_.scratch_.data(), static_cast<size_t>(got)}, flow);
  if (!status.ok() && front_->wants_another() && !admitted_.keeps) {
    Flush();
    return OnUpstreamGone();
  }
  if (!status.ok()) {
    front_->Refuse(ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, status.message()), flow);
  }
  Flush();
  OnSettled(status);
  // The front may have held back because too much was under way.
  if (state_ == State::kAttached && !asked_for_traces_) FeedHeld();
}

// It has ended its writing side at least; if that is all, it still hears what it has asked for.
void Client::OnClientEof() {
  if (half_closed_) return;
  if (leaving_) return OnHangUp();
  // TCP does not tell a driver that is silent from one that has gone, and no driver is silent in that way.
  const bool gone = admitted_.login != nullptr || HasHungUp(socket_.borrow());
  if (gone || state_ == State::kSwapped) return EndQuietly();
  half_closed_ = true;
  UpdateInterest();
  if (state_ == State::kAttached) PassHalfClose();
  OnSettled(absl::OkStatus());
}

// It will say no more, and what is under way nobody else could carry on. (One that waits is served first.)
bool Client::HasItsAnswers() const {
  if (!half_closed_ || front_->PassesHalfClose() || !held_.empty() || !to_upstream_.empty()) return false;
  if (state_ == State::kParked) return !front_->wants_upstream() && !front_->wants_user_name();
  return state_ == State::kAttached && (front_->between() || front_->awaits_client() || front_->blind());
}

void Client::PassHalfClose() {
  if (HalfClosesUpstream()) (void)::shutdown(upstream_->socket.raw(), SHUT_WR);
}

// Nothing more is to come, but it may not have taken yet all that has.
void Client::EndOnceFlushed() {
  const bool hears = token_ != 0 && state_ != State::kWaiting;
  if (to_client_.empty() || !hears) return EndQuietly();
  if (upstream_ != nullptr) LetGo(EndFor(front_->Leave()));
  state_ = State::kFlushing;
  Show(ClientState::kParked);
  UpdateInterest();
}

// What has been said goes out, as far as there is room; the rest waits, and nothing more is read for it.
void Client::Flush() {
  if (!relay_.to_upstream_.empty()) {
    if (state_ == State::kAttached) {
      Send(upstream_->socket, relay_.to_upstream_, to_upstream_);
    }
    relay_.to_upstream_.Clear();
  }
  if (!relay_.to_client_.empty()) {
    Send(socket_.borrow(), relay_.to_client_, to_client_);
    if (to_client_.empty()) last_took_ = relay_.Now();
    relay_.to_client_.Clear();
  }
}

void Client::Send(BorrowedFd socket, Outgoing& out, std::string& pending) {
  size_t sent = 0;
  if (pending.empty()) {
    const ssize_t done = SendPieces(socket, out.pieces());
    // A side that has gone is seen where it is read: what it still had to say comes first.
    if (done < 0 && errno != EAGAIN && errno != EINTR) return;
    sent = done < 0 ? 0 : static_cast<size_t>(done);
    if (sent == out.size()) return;
  }
  for (absl::string_view piece : out.pieces()) {
    const size_t skip = std::min(sent, piece.size());
    sent -= skip;
    piece.remove_prefix(skip);
    pending.append(piece.data(), piece.size());
  }
  UpdateInterest();
}

// True: all of it went.
bool Client::SendPending(BorrowedFd socket, std::string& pending) {
  const ssize_t sent = ::send(socket.raw(), pending.data(), pending.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  if (sent < 0) {
    if (errno == EAGAIN || errno == EINTR) return false;
    pending.clear();
  } else {
    pending.erase(0, static_cast<size_t>(sent));
  }
  if (pending.empty()) pending = {};
  return pending.empty();
}

void Client::OnWritable() {
  const PoolRelay::Turn turn(relay_);
  if (state_ == State::kEnded) return;
  last_took_ = relay_.Now();
  if (!SendPending(socket_.borrow(), to_client_)) return;
  if (state_ == State::kFlushing) return EndQuietly();
  says_itself_ = false;
  UpdateInterest();
  // The front may have held back because enough had been said.
  const bool attached = state_ == State::kAttached && !asked_for_traces_;
  if (attached || (state_ == State::kParked && !front_->wants_upstream())) FeedHeld();
}

void Client::OnUpstreamWritable() {
  const PoolRelay::Turn turn(relay_);
  if (state_ != State::kAttached || !SendPending(upstream_->socket, to_upstream_)) return;
  UpdateInterest();
  FeedHeld();
}

// Each side is read only while the other takes what it says. The client is read although it does not take
// what it hears, because there are drivers who first say all that they have to say (pipelines of redis-py);
// but not what the front answers by itself, which nobody else would hold back.
void Client::UpdateInterest() {
  if (state_ == State::kEnded || token_ == 0) return;
  const bool enough = to_client_.size() >= kUnreadMax && (says_itself_ || state_ != State::kAttached);
  const bool heard = !half_closed_ && state_ != State::kFlushing;
  const bool client_readable = heard && to_upstream_.empty() && !enough && !more_than_held_;
  const bool client_writable = !to_client_.empty();
  if (client_readable != client_readable_ || client_writable != client_writable_) {
    client_readable_ = client_readable;
    client_writable_ = client_writable;
    relay_.reads_.Await(token_, client_readable, client_writable);
  }
  if (state_ != State::kAttached) return;
  // What is asked before parking is answered to us, and others wait for it.
  const bool upstream_readable = to_client_.empty() || asked_for_traces_;
  const bool upstream_writable = !to_upstream_.empty();
  if (upstream_readable != upstream_readable_ || upstream_writable != upstream_writable_) {
    upstream_readable_ = upstream_readable;
    upstream_writable_ = upstream_writable;
    relay_.reads_.Await(upstream_->token, upstream_readable, upstream_writable);
  }
}

}  // namespace lessor
