#include "client/cpp/connection.h"

#include <unistd.h>

#include <utility>

#include "absl/strings/str_cat.h"

#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

constexpr size_t kSmallFrame = 512;  // serialised on the stack
constexpr absl::Duration kBusyRetry = absl::Milliseconds(100);
constexpr absl::Duration kSilentRetry = absl::Seconds(1);

bool Acquires(const v1::AttachRequest& request) {
  return request.has_acquire() || request.has_acquire_batch();
}

}  // namespace

v1::AttachReply::ReplyCase AnswerTo(v1::AttachRequest::RequestCase request) {
  switch (request) {
    case v1::AttachRequest::kHello:
      return v1::AttachReply::kSession;
    case v1::AttachRequest::kAcquire:
      return v1::AttachReply::kAcquire;
    case v1::AttachRequest::kRelease:
      return v1::AttachReply::kRelease;
    case v1::AttachRequest::kRenew:
      return v1::AttachReply::kRenew;
    case v1::AttachRequest::kAcquireBatch:
      return v1::AttachReply::kAcquireBatch;
    case v1::AttachRequest::kReleaseBatch:
      return v1::AttachReply::kReleaseBatch;
    case v1::AttachRequest::kList:
      return v1::AttachReply::kList;
    case v1::AttachRequest::kResume:
      return v1::AttachReply::kResume;
    case v1::AttachRequest::kRegisterCleanup:
      return v1::AttachReply::kRegisterCleanup;
    case v1::AttachRequest::kCancelCleanup:
      return v1::AttachReply::kCancelCleanup;
    case v1::AttachRequest::kRunCleanup:
      return v1::AttachReply::kRunCleanup;
    default:
      return v1::AttachReply::REPLY_NOT_SET;  // not a request of this library's
  }
}

absl::StatusOr<std::shared_ptr<Connection>> Connection::Open(const std::string& path, const std::string& name,
                                                             const Deadline& deadline, OnEvent on_event) {
  v1::Hello hello;
  hello.mutable_open()->set_name(name);
  return Greet(path, hello, deadline, std::move(on_event));
}

absl::StatusOr<std::shared_ptr<Connection>> Connection::Greet(const std::string& path, const v1::Hello& hello,
                                                              const Deadline& deadline, OnEvent on_event) {
  auto socket = FrameSocket::Connect(path, deadline);
  if (!socket.ok()) return socket.status();
  auto connection = std::make_shared<Connection>(*std::move(socket), std::move(on_event));
  v1::AttachRequest request;
  *request.mutable_hello() = hello;
  bool unsent = false;
  absl::StatusOr<Answer> answer = connection->Call(request, deadline, &unsent);
  if (answer.ok()) {
    connection->session_ = std::move(*answer->reply.mutable_session());
    return connection;
  }
  if (!connection->Alive().ok() && ReasonOf(answer.status()) == "SESSION_ENDED") {
    return ErrorOf(v1::Reason::BROKER_UNREACHABLE,
                   absl::StrCat("attach to ", path, ": greeting: ", answer.status().message()), kSilentRetry);
  }
  return answer.status();
}

Connection::Connection(std::unique_ptr<FrameSocket> socket, OnEvent on_event)
    : pid_(::getpid()), on_event_(std::move(on_event)), socket_(std::move(socket)) {}

// In a forked child the threads that wait are missing, and a condition's destructor would wait for them.
Connection::~Connection() {
  if (Forked()) {
    (void)room_.release();
  } else {
    socket_->Shutdown();
  }
}

bool Connection::Forked() {
  if (::getpid() == pid_) return false;
  socket_->CloseInChild();
  return true;
}

absl::Status Connection::Alive() {
  if (Forked()) return ForkedError();
  MutexLock lock(mutex_);
  return ended_;
}

absl::StatusOr<Connection::Answer> Connection::Call(v1::AttachRequest& request, const Deadline& deadline,
                                                    bool* unsent, absl::Span<const UniqueFd> fds) {
  if (Forked()) return ForkedError();
  Pending call;
  call.expected = AnswerTo(request.request_case());
  if (unsent != nullptr) *unsent = true;
  absl::StatusOr<uint64_t> id = Register(request, call, deadline);
  if (!id.ok()) return id.status();
  const absl::Status sent = Send(request, deadline, fds);
  if (!sent.ok()) {
    MutexLock lock(mutex_);
    pending_.erase(*id);
    room_->NotifyOne();
    PassReading();
    return sent;
  }
  if (unsent != nullptr) *unsent = false;
  return Await(*id, request, call, deadline);
}

absl::StatusOr<uint64_t> Connection::Register(v1::AttachRequest& request, Pending& call,
                                              const Deadline& deadline) {
  const size_t limit = Acquires(request) ? kAcquiresMax : kRequestsMax;
  MutexLock lock(mutex_);
  for (bool polled = false; ended_.ok() && pending_.size() + abandoned_.size() >= limit; polled = true) {
    if (!polled) {
      // Answers that nobody waits for may be what takes the room.
      mutex_.Unlock();
      (void)Poll();
      mutex_.Lock();
    } else if (Acquires(request) || deadline.passed()) {
      return ErrorOf(v1::Reason::QUOTA_EXCEEDED,
                     absl::StrCat(limit, " requests are under way on this session"), kBusyRetry);
    } else {
      room_->WaitUntil(mutex_, deadline);
    }
  }
  if (!ended_.ok()) return ended_;
  const uint64_t id = next_id_++;
  request.set_request_id(id);
  pending_.emplace(id, &call);
  return id;
}

absl::Status Connection::Send(const v1::AttachRequest& request, const Deadline& deadline,
                              absl::Span<const UniqueFd> fds) {
  const size_t size = request.ByteSizeLong();
  if (size > kFrameBytesMax) {
    return ErrorOf(v1::Reason::REQUEST_INVALID,
                   absl::StrCat("the request has ", size, " bytes; a frame has at most ", kFrameBytesMax));
  }
  absl::InlinedVector<char, kSmallFrame> frame(size);
  request.SerializeWithCachedSizesToArray(reinterpret_cast<uint8_t*>(frame.data()));
  for (;;) {
    switch (socket_->Send({frame.data(), frame.size()}, fds)) {
      case FrameSocket::Sent::kSent:
        return absl::OkStatus();
      case FrameSocket::Sent::kEnded: {
        // What the broker said before it closed is still there to be read, and says why.
        absl::Status polled = Poll();
        if (!polled.ok()) return polled;
        End("the broker closed the connection");
        return Alive();
      }
      case FrameSocket::Sent::kRefused:
        return ErrorOf(v1::Reason::LEASE_UNKNOWN, "this session has no lease that could be taken up again");
      case FrameSocket::Sent::kFull:
        break;
    }
    if (deadline.passed()) {
      return ErrorOf(v1::Reason::BROKER_UNREACHABLE, "the broker does not read its attach socket",
                     kSilentRetry);
    }
    // A broker that cannot write may have stopped reading, so read while waiting for room.
    socket_->WaitForRoom(deadline);
    absl::Status polled = Poll();
    if (!polled.ok()) return polled;
  }
}

absl::StatusOr<Connection::Answer> Connection::Await(uint64_t id, const v1::AttachRequest& request,
                                                     Pending& call, const Deadline& deadline) {
  bool given_up = false;
  for (;;) {
    MutexLock lock(mutex_);
    while (!call.done && reading_ && !deadline.passed()) {
      call.sleeping = true;
      call.wake.WaitUntil(mutex_, deadline);
      call.sleeping = false;
    }
    given_up = !call.done && deadline.passed();
    if (call.done || given_up) {
      pending_.erase(id);
      room_->NotifyOne();
      if (given_up) abandoned_.insert(id);
      PassReading();
      break;
    }
    reading_ = true;
    mutex_.Unlock();
    ReadOne(deadline, Wait::kUntilDeadline);
    mutex_.Lock();
  }
  if (given_up) {
    GiveUp(id, request);
    return ErrorOf(v1::Reason::BROKER_UNREACHABLE, "the broker did not answer in time", kSilentRetry);
  }
  if (!call.failure.ok()) return call.failure;
  return std::move(call.answer);
}

void Connection::GiveUp(uint64_t id, const v1::AttachRequest& request) {
  if (!Acquires(request)) return;
  v1::AttachRequest cancel;
  cancel.mutable_cancel()->set_request_id(id);
  (void)SendQuietly(cancel);  // a lease that is granted nevertheless is given back when its answer is read
}

bool Connection::SendQuietly(v1::AttachRequest& request) {
  uint64_t id = 0;
  {
    MutexLock lock(mutex_);
    if (!ended_.ok() || pending_.size() + abandoned_.size() >= kRequestsMax) return false;
    id = next_id_++;
    abandoned_.insert(id);
  }
  request.set_request_id(id);
  if (socket_->Send(request.SerializeAsString()) == FrameSocket::Sent::kSent) return true;
  MutexLock lock(mutex_);
  abandoned_.erase(id);
  return false;
}

void Connection::Forget(uint64_t lease_id) {
  MutexLock lock(mutex_);
  held_.erase(lease_id);
}

absl::Status Connection::Standing(uint64_t lease_id) {
  if (Forked()) return ForkedError();
  MutexLock lock(mutex_);
  if (!ended_.ok()) return ended_;
  auto found = held_.find(lease_id);
  if (found == held_.end()) return ErrorOf(v1::Reason::LEASE_UNKNOWN, "the lease has been released already");
  if (found->second.revoked == v1::Reason::UNSPECIFIED) return absl::OkStatus();
  return ErrorOf(found->second.revoked, "the broker took the lease back and cut its connection");
}

bool Connection::Revoked(uint64_t lease_id) {
  MutexLock lock(mutex_);
  auto found = held_.find(lease_id);
  return found != held_.end() && found->second.revoked != v1::Reason::UNSPECIFIED;
}

absl::Status Connection::Poll() {
  if (Forked()) return ForkedError();
  for (size_t frames = 0; frames < kFramesPerPollMax; ++frames) {
    {
      MutexLock lock(mutex_);
      if (!ended_.ok()) return ended_;
      if (reading_) return absl::OkStatus();  // whoever reads delivers it
      reading_ = true;
    }
    if (!ReadOne(Deadline::After(absl::ZeroDuration()), Wait::kNo)) break;
  }
  return Alive();
}

void Connection::End(const std::string& why) {
  Effects effects;
  {
    MutexLock lock(mutex_);
    EndLocked(why, effects);
  }
  CarryOut(effects);
}

}  // namespace client
}  // namespace lessor
