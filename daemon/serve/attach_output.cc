// AttachConnection's way out: answers and events become frames, descriptors go beside them.
#include <fcntl.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

#include <boost/asio/post.hpp>

#include "daemon/base/reason.h"
#include "daemon/serve/attach_connection.h"

namespace lessor {
namespace {

// How soon it is looked again whether descriptors have been read.
constexpr std::chrono::milliseconds kLook(100);
// How soon a frame that could not be sent is tried again: at first, and at last.
constexpr std::chrono::milliseconds kRetryMin(2);
constexpr std::chrono::milliseconds kRetryMax(64);

// Whether the peer has read everything that we sent it.
bool HasReadAll(BorrowedFd socket) {
  int unread = 0;
  return ::ioctl(socket.raw(), SIOCOUTQ, &unread) == 0 && unread == 0;
}

}  // namespace

void AttachConnection::Reply(uint64_t id, v1::AttachReply reply) {
  reply.set_request_id(id);
  Frame frame;
  frame.request_id = id;
  frame.bytes = reply.SerializeAsString();
  if (frame.bytes.size() > kFrameMax) {  // a list of very many leases
    return ReplyError(
        id, ReasonError(v1::Reason::REQUEST_INVALID, "the answer does not fit into a frame; ask over gRPC"));
  }
  Post(std::move(frame));
}

void AttachConnection::ReplyError(uint64_t id, const absl::Status& why) {
  v1::AttachReply reply;
  *reply.mutable_error() = ToWire(why);
  Reply(id, std::move(reply));
}

void AttachConnection::ReplyGrant(uint64_t id, absl::StatusOr<GrantReply> granted, bool collected) {
  if (!granted.ok()) return ReplyError(id, granted.status());
  v1::AttachReply reply;
  reply.set_request_id(id);
  Frame frame;
  frame.request_id = id;
  frame.leases.push_back(LeaseId(granted->lease.lease_id()));
  if (granted->connection != nullptr) frame.connections.push_back(std::move(granted->connection));
  *(collected ? reply.mutable_collect() : reply.mutable_acquire())->mutable_lease() =
      std::move(granted->lease);
  frame.bytes = reply.SerializeAsString();
  Post(std::move(frame));
}

void AttachConnection::ReplyGrants(uint64_t id, absl::StatusOr<GrantReplies> granted) {
  if (!granted.ok()) return ReplyError(id, granted.status());
  v1::AttachReply reply;
  reply.set_request_id(id);
  Frame frame;
  frame.request_id = id;
  for (absl::StatusOr<GrantReply>& one : *granted) {
    v1::AcquireBatchResponse::Result* result = reply.mutable_acquire_batch()->add_results();
    if (!one.ok()) {
      *result->mutable_error() = ToWire(one.status());
      continue;
    }
    frame.leases.push_back(LeaseId(one->lease.lease_id()));
    if (one->connection != nullptr) frame.connections.push_back(std::move(one->connection));
    *result->mutable_lease() = std::move(one->lease);
  }
  frame.bytes = reply.SerializeAsString();
  Post(std::move(frame));
}

void AttachConnection::Post(Frame frame) {
  if (strand_.get_executor().running_in_this_thread()) return Deliver(std::move(frame));
  asio::post(strand_, [self = shared_from_this(), frame = std::move(frame)]() mutable {
    self->Deliver(std::move(frame));
  });
}

void AttachConnection::Deliver(Frame frame) {
  in_flight_.erase(frame.request_id);
  if (closed_) return TakeBack(frame);
  if (frame.bytes.size() > kFrameMax) {  // upstreams' words, of many errors in a batch
    TakeBack(frame);
    return ReplyError(frame.request_id,
                      ReasonError(v1::Reason::REQUEST_INVALID,
                                  "the answer does not fit into a frame; ask for fewer at once"));
  }
  outbox_.push_back(std::move(frame));
  if (flushing_ || outbox_.size() > 1) return;  // sent after those before it
  if (!frames_.AtEndOfRound(shared_from_this())) Flush();
}

AttachConnection::Sent AttachConnection::TrySend(const Frame& frame) {
  const size_t count = frame.connections.size();
  if (count == 0) return SendNow(frame);
  // While it waited its lease may have ended, and its connection be somebody else's.
  if (!StillHeld(frame)) return Sent::kRefused;
  // What the peer has read is asked only where there seems to be no room: it is a system call.
  std::optional<DescriptorBudget::Share> room = RoomFor(count);
  if (!room && NoteRead()) room = RoomFor(count);
  if (!room) return Sent::kLater;
  const Sent sent = SendNow(frame);
  if (sent != Sent::kDone) return sent;
  descriptors_unread_ += count;
  if (*room) unread_shares_.push_back(*std::move(room));
  return sent;
}

// Room for `count` descriptors that the peer leaves unread, nullopt if there is none. The first takes no
// share: so many as there are connections the kernel bears.
std::optional<DescriptorBudget::Share> AttachConnection::RoomFor(size_t count) {
  if (descriptors_unread_ > 0 && descriptors_unread_ + count > kUnreadMax) return std::nullopt;
  const size_t shared = descriptors_unread_ == 0 ? count - 1 : count;
  if (shared == 0) return DescriptorBudget::Share();
  DescriptorBudget::Share share = context_.unread.Take(shared);
  if (!share) return std::nullopt;
  return share;
}

bool AttachConnection::NoteRead() {
  if (descriptors_unread_ == 0 || !HasReadAll(socket_.borrow())) return false;
  descriptors_unread_ = 0;
  unread_shares_.clear();
  return true;
}

// An agent that has read its descriptors may say nothing for a long time, and others want their share.
void AttachConnection::LookForRead() {
  if (closed_ || looking_ || unread_shares_.empty() || !outbox_.empty()) return;  // the timer is Flush's
  looking_ = true;
  timer_.expires_after(kLook);
  timer_.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
    auto self = weak.lock();
    if (self == nullptr) return;
    self->looking_ = false;
    if (error || self->closed_) return;
    (void)self->NoteRead();
    self->LookForRead();
  });
}

AttachConnection::Sent AttachConnection::SendNow(const Frame& frame) {
  ssize_t sent = -1;
  if (frame.connections.empty()) {
    sent = ::send(socket_.raw(), frame.bytes.data(), frame.bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
  } else {
    sent = SendWithDescriptors(frame);
  }
  if (sent >= 0) return Sent::kDone;
  switch (errno) {
    case EAGAIN:
    case ENOBUFS:
    case ENOMEM:
    case ETOOMANYREFS:  // too many descriptors of ours wait unread, in this and other agents' sockets
      return Sent::kLater;
    default:
      return Sent::kGone;
  }
}

ssize_t AttachConnection::SendWithDescriptors(const Frame& frame) {
  alignas(cmsghdr) std::array<char, CMSG_SPACE(LeaseHandlers::kBatchMax * sizeof(int))> control;
  iovec io{const_cast<char*>(frame.bytes.data()), frame.bytes.size()};
  const size_t count = frame.connections.size();
  msghdr message{};
  message.msg_iov = &io;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = CMSG_SPACE(count * sizeof(int));
  cmsghdr* part = CMSG_FIRSTHDR(&message);
  part->cmsg_level = SOL_SOCKET;
  part->cmsg_type = SCM_RIGHTS;
  part->cmsg_len = CMSG_LEN(count * sizeof(int));
  for (size_t i = 0; i < count; ++i) {
    const int raw = frame.connections[i]->fd().raw();
    // Blocking, whatever the broker or the last holder has set: drivers expect that of a socket.
    (void)::fcntl(raw, F_SETFL, 0);
    std::memcpy(CMSG_DATA(part) + i * sizeof(int), &raw, sizeof raw);
  }
  return ::sendmsg(socket_.raw(), &message, MSG_DONTWAIT | MSG_NOSIGNAL);
}

// The agent does not read, or has given a lease back meanwhile by another way: what there is goes back, and
// the answer says why.
void AttachConnection::Refuse(const Frame& frame) {
  const bool held = StillHeld(frame);
  TakeBack(frame);
  if (!held) {
    return ReplyError(frame.request_id, ReasonError(v1::Reason::LEASE_UNKNOWN,
                                                    "the lease ended before its descriptor could be sent"));
  }
  ReplyError(
      frame.request_id,
      WithRetryAfter(ReasonError(v1::Reason::DESCRIPTORS_UNREAD,
                                 "descriptors sent to this agent wait unread; nothing more was lent to it"),
                     absl::Seconds(1)));
}

bool AttachConnection::StillHeld(const Frame& frame) const {
  return std::all_of(frame.leases.begin(), frame.leases.end(), [this](LeaseId lease) {
    return session_ != nullptr && session_->PoolOf(lease) != nullptr;
  });
}

void AttachConnection::TakeBack(const Frame& frame) {
  if (session_ == nullptr) return;
  for (LeaseId lease : frame.leases) context_.leases.TakeBackUnsent(*session_, lease);
}

// What is taken back here may be granted to another request of this agent: it joins the outbox.
void AttachConnection::Flush() {
  if (std::exchange(flushing_, true)) return;
  SendOutbox();
  flushing_ = false;
}

void AttachConnection::SendOutbox() {
  while (!closed_ && !outbox_.empty()) {
    Sent sent = TrySend(outbox_.front());
    if (sent == Sent::kGone) return Close(SessionEnd::kHungUp);
    if (sent == Sent::kLater) {
      const absl::Duration stalled = Stall();
      if (stalled >= kUnreadPatience && !outbox_.front().connections.empty()) {
        sent = Sent::kRefused;
      } else if (stalled >= kStallMax) {
        return Close(SessionEnd::kHungUp);
      } else {
        return WaitToFlush();
      }
    }
    const Frame frame = std::move(outbox_.front());
    outbox_.pop_front();
    // A refusal's answer goes to the end of the outbox, and the stall goes on: the peer still does not read.
    if (sent == Sent::kRefused) {
      Refuse(frame);
    } else if (stalled_since_) {
      stalled_since_ = context_.clock.Now();
    }
  }
  LookForRead();
  if (!stalled_since_) return;
  stalled_since_.reset();
  retry_ = kRetryMin;
  frames_.Resume(reading_);
}

// The first frame of the outbox could not be sent; for how long already. Until there is room again no more
// requests are read.
absl::Duration AttachConnection::Stall() {
  const MonoTime now = context_.clock.Now();
  if (!stalled_since_) {
    stalled_since_ = now;
    frames_.Pause(reading_);
  }
  return now - *stalled_since_;
}

// The kernel tells when there is room again for bytes, but not when descriptors have been read: so it is
// asked.
void AttachConnection::WaitToFlush() {
  timer_.expires_after(retry_);
  retry_ = std::min(2 * retry_, kRetryMax);
  timer_.async_wait([weak = weak_from_this()](const boost::system::error_code& error) {
    auto self = weak.lock();
    if (!error && self != nullptr) self->Flush();
  });
}

}  // namespace lessor
