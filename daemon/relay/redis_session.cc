#include "daemon/relay/redis_session.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"

namespace lessor {

using Type = redis::Reply::Type;

absl::string_view RedisSession::pinned_by() const {
  if (multi_) return "multi";
  if (watch_) return "watch";
  if (subscribed()) return "subscriptions";
  if (tracking_) return "tracking";
  if (readonly_) return "readonly";
  if (asking_) return "asking";
  if (unsure_) return "changed in multi";
  if (long_name_) return "long name";
  if (lasting_) return "client flags";
  return {};
}

void RedisSession::Naming(absl::string_view name) {
  naming_ = std::string(name.substr(0, kNameMax + 1));
}

void RedisSession::OnReply(RedisMeaning meaning, uint32_t number, const redis::ReplyWalker& reply) {
  asking_ = false;  // was for this one command
  const bool ok = reply.type() == Type::kSimple && reply.text() == "OK";
  switch (meaning) {
    case RedisMeaning::kPlain:
      return;
    case RedisMeaning::kExec:
      return OnExec(reply);
    case RedisMeaning::kHello:
      if (!reply.is_error() && reply.type() != Type::kSimple) OnHello(number);
      break;
    case RedisMeaning::kSelect:
      if (ok) carried_.database = static_cast<int>(number);
      break;
    case RedisMeaning::kSetName:
      if (ok) TakeName();
      break;
    case RedisMeaning::kMulti:
      if (ok) multi_ = true;
      break;
    case RedisMeaning::kDiscard:
      if (ok) EndMulti(false);
      break;
    case RedisMeaning::kWatch:
    case RedisMeaning::kUnwatch:
      if (ok) watch_ = meaning == RedisMeaning::kWatch;
      break;
    case RedisMeaning::kTrackingOn:
    case RedisMeaning::kTrackingOff:
      if (ok) tracking_ = meaning == RedisMeaning::kTrackingOn;
      break;
    case RedisMeaning::kReadOnly:
    case RedisMeaning::kReadWrite:
      if (ok) readonly_ = meaning == RedisMeaning::kReadOnly;
      break;
    case RedisMeaning::kAsking:
      if (ok) asking_ = true;
      break;
    case RedisMeaning::kLasting:
      if (!reply.is_error()) lasting_ = true;  // queued is enough
      break;
    default:
      break;
  }
  if (reply.type() == Type::kSimple && reply.text() == "QUEUED") OnQueued(meaning);
  if (meaning == RedisMeaning::kSetName || meaning == RedisMeaning::kHello) naming_.reset();
}

bool RedisSession::OnConfirmation(RedisMeaning meaning, uint64_t count) {
  // Channels and patterns are counted together; whatever else changes, the other kind has not.
  switch (meaning) {
    case RedisMeaning::kSubscribe:
    case RedisMeaning::kUnsubscribe:
      channels_ = count - std::min(count, patterns_);
      return channels_ == 0;
    case RedisMeaning::kPatternSubscribe:
    case RedisMeaning::kPatternUnsubscribe:
      patterns_ = count - std::min(count, channels_);
      return patterns_ == 0;
    default:
      shards_ = count;
      return shards_ == 0;
  }
}

void RedisSession::Reset(int database) {
  const bool lasting = lasting_;
  *this = RedisSession(database);
  lasting_ = lasting;
}

void RedisSession::Unpin() {
  RedisCarried carried = std::move(carried_);
  *this = RedisSession(carried.database);
  carried_ = std::move(carried);
}

void RedisSession::OnQueued(RedisMeaning meaning) {
  switch (meaning) {
    case RedisMeaning::kSelect:
    case RedisMeaning::kSetName:
    case RedisMeaning::kTrackingOn:
    case RedisMeaning::kTrackingOff:
    case RedisMeaning::kReadOnly:
    case RedisMeaning::kReadWrite:
      queued_change_ = true;
      break;
    default:
      break;
  }
}

void RedisSession::OnExec(const redis::ReplyWalker& reply) {
  // Other errors leave everything as it is: an old server's MULTI stays open after an EXEC that it refuses,
  // and a WATCH outlives an EXEC without MULTI.
  if (!reply.is_error() || absl::StartsWith(reply.text(), "EXECABORT"))
    EndMulti(reply.type() == Type::kArray);
}

void RedisSession::OnHello(uint32_t version) {
  if (version != 0) carried_.resp3 = version == 3;
  TakeName();
}

void RedisSession::TakeName() {
  if (!naming_.has_value()) return;
  long_name_ = naming_->size() > kNameMax;
  carried_.name = long_name_ ? std::string() : *std::move(naming_);
}

void RedisSession::EndMulti(bool executed) {
  unsure_ = unsure_ || (executed && queued_change_);
  multi_ = watch_ = queued_change_ = false;
}

}  // namespace lessor
