#include "daemon/serve/attach_connection.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <utility>

#include <boost/asio/dispatch.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/passing.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr size_t kDescriptorsIn = 253;  // SCM_MAX_FD: whatever is sent is received, to be closed if need be
constexpr size_t kFrameKept = 512;      // bytes; room for nearly all frames

absl::Status FrameInvalid(absl::string_view what) {
  return ReasonError(v1::Reason::FRAME_INVALID, what);
}

}  // namespace

AttachConnection::AttachConnection(asio::io_context& strand, UniqueFd socket, Peer peer, AgentIdentity agent,
                                   DescriptorBudget::Share share, const Context& context)
    : strand_(strand),
      frames_(ReadSet::Of(strand)),
      socket_(std::move(socket)),
      timer_(strand),
      peer_(std::move(peer)),
      agent_(std::move(agent)),
      share_(std::move(share)),
      context_(context) {}

void AttachConnection::Start(absl::Duration open_timeout) {
  absl::StatusOr<ReadSet::Token> reading = frames_.Add(socket_.borrow(), shared_from_this());
  if (!reading.ok()) {  // the kernel watches no more descriptors for us
    closed_ = true;
    return;
  }
  reading_ = *reading;
  timer_.expires_after(absl::ToChronoNanoseconds(open_timeout));
  timer_.async_wait([weak = weak_from_this()](const boost::system::error_code& cancelled) {
    auto self = weak.lock();
    if (!cancelled && self != nullptr && self->session_ == nullptr) self->Close(SessionEnd::kHungUp);
  });
}

void AttachConnection::OnHangUp() {
  Close(SessionEnd::kHungUp);
}

// One frame, then the other connections of the strand get their turn. Nearly always it is the only one, and
// asking the socket for another would be a system call for nothing.
void AttachConnection::Read() {
  static thread_local std::array<char, kFrameMax> buffer;
  alignas(cmsghdr) static thread_local std::array<char, CMSG_SPACE(kDescriptorsIn * sizeof(int))> control;
  received_ = Received();
  if (stalled_since_) return;  // paused in this very round, by what was read before it
  iovec io{buffer.data(), buffer.size()};
  msghdr message{};
  message.msg_iov = &io;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  received_.bytes = ::recvmsg(socket_.raw(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
  if (received_.bytes < 0) {
    received_.error = errno;
    return;
  }
  received_.truncated = (message.msg_flags & MSG_TRUNC) != 0;
  for (cmsghdr* part = CMSG_FIRSTHDR(&message); part != nullptr; part = CMSG_NXTHDR(&message, part)) {
    if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS) continue;
    const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    const int* raw = reinterpret_cast<const int*>(CMSG_DATA(part));
    for (size_t i = 0; i < count; ++i) {
      received_.descriptors.emplace_back(raw[i]);
      const linger off{};  // or closing a socket waits for whoever is at its other end
      (void)::setsockopt(raw[i], SOL_SOCKET, SO_LINGER, &off, sizeof off);
    }
  }
  if (!received_.truncated) frame_.assign(buffer.data(), static_cast<size_t>(received_.bytes));
}

void AttachConnection::Handle() {
  if (closed_) return;
  if (received_.bytes < 0) {
    if (received_.error != 0 && received_.error != EAGAIN && received_.error != EINTR) {
      Close(SessionEnd::kHungUp);
    }
    return;
  }
  if (received_.bytes == 0) {  // EOF, a half-close, or an empty frame, which nobody can tell apart
    return Close(SessionEnd::kHungUp);
  }
  if (received_.truncated) {
    return Reject(0, FrameInvalid(absl::StrCat("the frame is longer than ", kFrameMax, " bytes")));
  }
  static thread_local v1::AttachRequest request;  // reused, so that it keeps what it has allocated
  const bool parsed = request.ParseFromString(frame_);
  if (frame_.capacity() > kFrameKept) frame_ = std::string();
  if (!received_.descriptors.empty() && !(parsed && request.has_resume())) {
    received_.descriptors.clear();
    Reject(parsed ? request.request_id() : 0,
           FrameInvalid("agents send no descriptors but to resume leases"));
  } else if (!parsed) {
    Reject(0, FrameInvalid("the frame is not an AttachRequest: no such protobuf message, or one with text "
                           "that is not UTF-8"));
  } else if (request.request_id() == 0) {
    Reject(0, FrameInvalid("request_id is 0, which is for events"));
  } else if (session_ == nullptr && !request.has_hello()) {
    Reject(request.request_id(), FrameInvalid("the first frame has to be hello"));
  } else {
    HandleRequest(request);
  }
}

void AttachConnection::HandleRequest(const v1::AttachRequest& request) {
  const uint64_t id = request.request_id();
  if (in_flight_.contains(id)) {
    return Reject(id, FrameInvalid("a request with this request_id is waiting already"));
  }
  v1::AttachReply reply;
  const auto answer = [&](auto result, auto* field) {
    if (!result.ok()) return ReplyError(id, result.status());
    *field = *std::move(result);
    Reply(id, std::move(reply));
  };
  switch (request.request_case()) {
    case v1::AttachRequest::kHello:
      return HandleHello(id, request.hello());
    case v1::AttachRequest::kAcquire:
      return HandleAcquire(id, request.acquire());
    case v1::AttachRequest::kAcquireBatch:
      return HandleAcquireBatch(id, request.acquire_batch());
    case v1::AttachRequest::kRelease:
      return answer(context_.leases.Release(*session_, request.release()), reply.mutable_release());
    case v1::AttachRequest::kReleaseBatch:
      return answer(context_.leases.ReleaseBatch(*session_, request.release_batch()),
                    reply.mutable_release_batch());
    case v1::AttachRequest::kRenew:
      return answer(context_.leases.Renew(*session_, request.renew()), reply.mutable_renew());
    case v1::AttachRequest::kList:
      *reply.mutable_list() = context_.leases.List(*session_);
      return Reply(id, std::move(reply));
    case v1::AttachRequest::kResume: {
      auto resumed =
          context_.leases.Resume(session_, request.resume(), std::exchange(received_.descriptors, {}));
      if (!context_.leases.Awaits(session_->id())) (void)MayBePassed(socket_.borrow(), false);
      return answer(std::move(resumed), reply.mutable_resume());
    }
    case v1::AttachRequest::kCollect:
      return HandleCollect(id, request.collect());
    case v1::AttachRequest::kCancel:
      return HandleCancel(id, request.cancel().request_id());
    case v1::AttachRequest::kRegisterCleanup:
    case v1::AttachRequest::kCancelCleanup:
    case v1::AttachRequest::kRunCleanup:
    case v1::AttachRequest::kListCleanup:
      return HandleCleanup(id, request);
    case v1::AttachRequest::kClose: {
      session_->RemoveSink(this);  // the answer comes before the end
      absl::StatusOr<v1::CloseSessionResponse> closed = context_.sessions.Close(*session_);
      session_.reset();
      if (closed.ok()) *reply.mutable_close() = *std::move(closed);
      Reply(id, std::move(reply));
      return Finish(SessionEnd::kClosed);
    }
    case v1::AttachRequest::REQUEST_NOT_SET:
      return Reject(id, FrameInvalid("the frame has no request, or one that this version does not know"));
  }
}

void AttachConnection::HandleHello(uint64_t id, const v1::Hello& hello) {
  if (session_ != nullptr) return Reject(id, FrameInvalid("hello comes once"));
  absl::StatusOr<SessionHandlers::Opened> opened =
      hello.session_id() != 0
          ? context_.sessions.Join(agent_, SessionId(hello.session_id()), hello.session_secret())
          : context_.sessions.Open(agent_, hello.open(), Door::kAttach, &*peer_, absl::ZeroDuration());
  if (!opened.ok()) return Reject(id, opened.status());
  timer_.cancel();
  peer_.reset();
  session_ = std::move(opened->session);
  if (!session_->AddSink(shared_from_this())) {  // it has ended meanwhile: killed, or its process has died
    session_.reset();
    return Reject(id, ReasonError(v1::Reason::SESSION_ENDED, "the session has ended"));
  }
  const bool returns = hello.session_id() != 0;  // a new session has nothing to resume
  if (returns && context_.leases.Awaits(session_->id())) (void)MayBePassed(socket_.borrow(), true);
  v1::AttachReply reply;
  *reply.mutable_session() = std::move(opened->response);
  Reply(id, std::move(reply));
}

bool AttachConnection::TakeInFlight(uint64_t id) {
  if (in_flight_.size() >= kInFlightMax) {
    ReplyError(id, ReasonError(v1::Reason::QUOTA_EXCEEDED,
                               absl::StrCat("this session has ", kInFlightMax, " requests waiting already")));
    return false;
  }
  in_flight_.try_emplace(id);
  return true;
}

void AttachConnection::HandleAcquire(uint64_t id, const v1::AcquireRequest& request) {
  if (!TakeInFlight(id)) return;
  PendingAcquire pending =
      context_.leases.Acquire(session_, request, absl::InfiniteDuration(), /*handoff=*/true,
                              [self = shared_from_this(), id](absl::StatusOr<GrantReply> granted) {
                                self->ReplyGrant(id, std::move(granted), /*collected=*/false);
                              });
  if (auto it = in_flight_.find(id); it != in_flight_.end()) it->second.push_back(std::move(pending));
}

void AttachConnection::HandleAcquireBatch(uint64_t id, const v1::AcquireBatchRequest& request) {
  if (!TakeInFlight(id)) return;
  std::vector<PendingAcquire> pending =
      context_.leases.AcquireBatch(session_, request, absl::InfiniteDuration(), /*handoff=*/true,
                                   [self = shared_from_this(), id](absl::StatusOr<GrantReplies> granted) {
                                     self->ReplyGrants(id, std::move(granted));
                                   });
  if (auto it = in_flight_.find(id); it != in_flight_.end()) it->second = std::move(pending);
}

void AttachConnection::HandleCollect(uint64_t id, const v1::CollectRequest& request) {
  ReplyGrant(id, context_.leases.Collect(*session_, LeaseId(request.lease_id())), /*collected=*/true);
}

void AttachConnection::HandleCancel(uint64_t id, uint64_t target) {
  if (auto it = in_flight_.find(target); it != in_flight_.end()) {
    const std::vector<PendingAcquire> pending = it->second;  // answering it takes it out of the map
    for (const PendingAcquire& one : pending) one.Cancel();
  }
  v1::AttachReply reply;
  reply.mutable_cancel();
  Reply(id, std::move(reply));
}

void AttachConnection::HandleCleanup(uint64_t id, const v1::AttachRequest& request) {
  const auto answers = [this, id](auto* (v1::AttachReply::*field)()) {
    return [self = shared_from_this(), id, field](auto result) {
      if (!result.ok()) return self->ReplyError(id, result.status());
      v1::AttachReply reply;
      *(reply.*field)() = *std::move(result);
      self->Reply(id, std::move(reply));
    };
  };
  if (request.has_register_cleanup()) {
    context_.cleanup.Register(session_, request.register_cleanup(),
                              answers(&v1::AttachReply::mutable_register_cleanup));
  } else if (request.has_cancel_cleanup()) {
    context_.cleanup.Cancel(*session_, request.cancel_cleanup(),
                            answers(&v1::AttachReply::mutable_cancel_cleanup));
  } else if (request.has_run_cleanup()) {
    context_.cleanup.Run(*session_, request.run_cleanup(), answers(&v1::AttachReply::mutable_run_cleanup));
  } else {
    answers (&v1::AttachReply::mutable_list_cleanup)(
        absl::StatusOr<v1::ListCleanupResponse>(context_.cleanup.List(*session_)));
  }
}

void AttachConnection::Reject(uint64_t id, const absl::Status& why) {
  ReplyError(id, why);
  Finish(SessionEnd::kHungUp);
}

void AttachConnection::Finish(SessionEnd why) {
  Flush();
  Close(why);
}

void AttachConnection::Close(SessionEnd why) {
  if (closed_) return;
  closed_ = true;
  timer_.cancel();
  // Its own waiters first, so that what is taken back does not go to them.
  const auto waiting = std::exchange(in_flight_, {});
  for (const auto& [id, pending] : waiting) {
    for (const PendingAcquire& one : pending) one.Cancel();
  }
  const auto unsent = std::exchange(outbox_, {});
  for (const Frame& frame : unsent) TakeBack(frame);
  frames_.Remove(reading_);
  socket_ = UniqueFd();
  if (session_ == nullptr) return;
  session_->RemoveSink(this);
  context_.sessions.End(*session_, why);
}

void AttachConnection::OnEvent(const v1::KeepAliveResponse& event) {
  v1::AttachReply reply;
  switch (event.event_case()) {
    case v1::KeepAliveResponse::kRevoked:
      *reply.mutable_revoked() = event.revoked();
      break;
    case v1::KeepAliveResponse::kRecalled:
      *reply.mutable_recalled() = event.recalled();
      break;
    case v1::KeepAliveResponse::kEnding:
      *reply.mutable_ending() = event.ending();
      break;
    case v1::KeepAliveResponse::EVENT_NOT_SET:
      return;
  }
  Reply(0, std::move(reply));
}

void AttachConnection::OnSessionEnded() {
  asio::dispatch(strand_, [self = shared_from_this()] { self->Finish(SessionEnd::kClosed); });
}

}  // namespace lessor
