// The reader's half of a Connection: what becomes of a frame.
#include <utility>

#include "absl/strings/str_cat.h"

#include "client/cpp/connection.h"
#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

// A message's own words, bounded: they end up in statuses and events.
constexpr size_t kLastWordsMax = 512;

absl::InlinedVector<uint64_t, 1> LeasesOf(const v1::AttachReply& reply) {
  absl::InlinedVector<uint64_t, 1> leases;
  if (reply.has_acquire()) leases.push_back(reply.acquire().lease().lease_id());
  if (reply.has_acquire_batch()) {
    for (const auto& result : reply.acquire_batch().results()) {
      if (result.has_lease()) leases.push_back(result.lease().lease_id());
    }
  }
  if (reply.has_resume()) {
    for (const auto& result : reply.resume().results()) {
      if (result.has_lease()) leases.push_back(result.lease().lease_id());
    }
  }
  return leases;
}

}  // namespace

bool Connection::ReadOne(const Deadline& deadline, Wait wait) {
  FrameSocket::Received received = wait == Wait::kNo ? socket_->ReceiveNow() : socket_->Receive(deadline);
  v1::AttachReply reply;
  using Kind = FrameSocket::Received::Kind;
  const Kind kind = received.kind;
  const bool parsed = kind == Kind::kFrame &&
                      reply.ParseFromArray(received.bytes.data(), static_cast<int>(received.bytes.size()));
  Effects effects;
  {
    MutexLock lock(mutex_);
    reading_ = false;
    if (kind == Kind::kEnded) {
      EndLocked(last_words_.empty() ? "the broker closed the connection" : last_words_, effects);
    } else if (kind == Kind::kOversized) {
      EndLocked(absl::StrCat("the broker sent a frame of more than ", kFrameBytesMax, " bytes"), effects);
    } else if (kind == Kind::kFrame && !parsed) {
      EndLocked("the broker sent a frame that is not an AttachReply", effects);
    } else if (parsed) {
      Deliver(received, reply, effects);
    }
    // Nobody shall sleep while this thread is in a callback, or after it has left Poll.
    if (wait == Wait::kNo || effects.events || effects.shutdown || !effects.late.empty() ||
        !effects.late_actions.empty()) {
      PassReading();
    }
  }
  CarryOut(effects);
  return kind != Kind::kNothing;
}

void Connection::Deliver(FrameSocket::Received& received, v1::AttachReply& reply, Effects& effects) {
  const uint64_t id = reply.request_id();
  if (id == 0) return DeliverEvent(reply, effects);
  if (auto call = pending_.find(id); call != pending_.end() && !call->second->done) {
    return DeliverAnswer(*call->second, received, reply, effects);
  }
  if (abandoned_.erase(id) > 0) {
    room_->NotifyOne();
    received.fds.clear();  // before the release, as the broker expects
    for (uint64_t lease_id : LeasesOf(reply)) effects.late.push_back(lease_id);
    for (uint64_t action_id : reply.register_cleanup().action_ids())
      effects.late_actions.push_back(action_id);
    return;
  }
  EndLocked(absl::StrCat("the broker answered request ", id, ", which was not asked"), effects);
}

void Connection::DeliverAnswer(Pending& call, FrameSocket::Received& received, v1::AttachReply& reply,
                               Effects& effects) {
  if (!reply.has_error() && reply.reply_case() != call.expected) {
    EndLocked("the broker's answer is not of the kind that was asked for", effects);
    return;
  }
  for (uint64_t lease_id : LeasesOf(reply)) {
    if (lease_id != 0 && held_.emplace(lease_id, Holding()).second) continue;
    EndLocked("the broker granted a lease without an id, or one that is held already", effects);
    return;
  }
  if (reply.has_error()) {
    call.failure = FromWire(reply.error());
  } else {
    call.answer.reply.Swap(&reply);
    call.answer.fds = std::move(received.fds);
    call.answer.fds_lost = received.fds_lost;
  }
  call.done = true;
  if (call.sleeping) call.wake.NotifyOne();
}

void Connection::DeliverEvent(v1::AttachReply& reply, Effects& effects) {
  switch (reply.reply_case()) {
    case v1::AttachReply::kRevoked: {
      auto found = held_.find(reply.revoked().lease_id());
      if (found == held_.end()) return;  // it crossed our release
      v1::Reason::Code why = v1::Reason::LEASE_REVOKED;
      (void)v1::Reason::Code_Parse(reply.revoked().reason(), &why);
      if (why != v1::Reason::LEASE_EXPIRED) why = v1::Reason::LEASE_REVOKED;
      found->second.revoked = why;
      Queue({.kind = Event::Kind::kLeaseRevoked,
             .lease = {found->first},
             .reason = v1::Reason::Code_Name(why),
             .within = absl::ZeroDuration()},
            effects);
      return;
    }
    case v1::AttachReply::kRecalled:
      if (!held_.contains(reply.recalled().lease_id())) return;
      Queue({.kind = Event::Kind::kLeaseRecalled,
             .lease = {reply.recalled().lease_id()},
             .reason = {},
             .within = FromProto(reply.recalled().within())},
            effects);
      return;
    case v1::AttachReply::kEnding: {
      const std::string why = v1::SessionEnding::Why_Name(reply.ending().why());
      last_words_ = absl::StrCat("the broker ended it: ", why.empty() ? "for an unknown reason" : why);
      Queue({.kind = Event::Kind::kSessionEnding, .lease = {}, .reason = why, .within = absl::ZeroDuration()},
            effects);
      return;
    }
    case v1::AttachReply::kError:  // about a frame that it could not read: it closes the connection next
      last_words_ = absl::StrCat("the broker said: ", reply.error().message().substr(0, kLastWordsMax));
      return;
    default:
      return;  // an event that a newer broker has
  }
}

void Connection::EndLocked(const std::string& why, Effects& effects) {
  if (!ended_.ok()) return;
  ended_ = ErrorOf(v1::Reason::SESSION_ENDED,
                   absl::StrCat("the session has ended, and with it every lease: ", why));
  for (auto& [id, call] : pending_) {
    if (call->done) continue;
    call->failure = ended_;
    call->done = true;
    if (call->sleeping) call->wake.NotifyOne();
  }
  abandoned_.clear();
  room_->NotifyAll();
  effects.shutdown = true;
  if (session_.session_id() == 0) return;  // there was none yet
  Queue({.kind = Event::Kind::kSessionLost, .lease = {}, .reason = why, .within = absl::ZeroDuration()},
        effects);
}

void Connection::Queue(Event event, Effects& effects) {
  if (!on_event_ || events_.size() >= kEventsMax) return;
  events_.push_back(std::move(event));
  effects.events = true;
}

void Connection::PassReading() {
  if (reading_) return;
  for (auto& [id, call] : pending_) {
    if (!call->sleeping || call->done) continue;
    call->wake.NotifyOne();
    return;
  }
}

void Connection::CarryOut(const Effects& effects) {
  if (effects.shutdown) socket_->Shutdown();
  for (uint64_t lease_id : effects.late) {
    v1::AttachRequest request;
    request.mutable_release()->set_lease_id(lease_id);
    // A lease that nobody knows of would hold its slot for as long as this process lives.
    if (!SendQuietly(request)) End("a lease that was granted too late could not be given back");
  }
  if (!effects.late_actions.empty()) {
    // Whoever registered them was told that they are not, and does not expect them. Ending the session would
    // have them carried out, so one that cannot be told stays.
    v1::AttachRequest request;
    request.mutable_cancel_cleanup()->mutable_action_ids()->Assign(effects.late_actions.begin(),
                                                                   effects.late_actions.end());
    (void)SendQuietly(request);
  }
  if (effects.events) RunEvents();
}

void Connection::RunEvents() {
  for (;;) {
    Event event;
    {
      MutexLock lock(mutex_);
      if (dispatching_ || events_.empty()) return;
      dispatching_ = true;
      event = std::move(events_.front());
      events_.pop_front();
    }
    on_event_(event);
    MutexLock lock(mutex_);
    dispatching_ = false;
  }
}

}  // namespace client
}  // namespace lessor
