// The upstream's side of RedisFront: which reply answers what, and what is restored.
#include <initializer_list>
#include <optional>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/relay/redis_front.h"

namespace lessor {
namespace {

using Type = redis::Reply::Type;
using ResetCommand = RedisShared::ResetCommand;
using Whose = RedisAwaited::Whose;

absl::string_view NameOf(RedisMeaning own) {
  switch (own) {
    case RedisMeaning::kReset:
      return "RESET";
    case RedisMeaning::kAuth:
      return "AUTH";
    case RedisMeaning::kHello:
      return "HELLO";
    case RedisMeaning::kSelect:
      return "SELECT";
    default:
      return "CLIENT SETNAME";
  }
}

// The server's error code. Not its words: they may quote the password.
absl::string_view CodeOf(absl::string_view error) {
  size_t length = 0;
  while (length < error.size() && absl::ascii_isupper(error[length])) ++length;
  return error.substr(0, length);
}

absl::Status RefusedBy(RedisMeaning own, const redis::ReplyWalker& reply) {
  return ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE,
                     absl::StrCat("restore the session: the upstream refuses ", NameOf(own), " with ",
                                  CodeOf(reply.text())));
}

absl::Status OutOfStep(RedisMeaning own) {
  return absl::DataLossError(
      absl::StrCat("restore the session: what the upstream says is no answer to ", NameOf(own)));
}

bool Says(const redis::ReplyWalker& reply, absl::string_view text) {
  return reply.type() == Type::kSimple && reply.text() == text;
}

}  // namespace

absl::Status RedisFront::OnUpstream(absl::string_view bytes, const Flow& flow) {
  while (!bytes.empty() && !blind_) {
    const bool whole = walker_.between();
    const absl::StatusOr<redis::ReplyWalker::Piece> piece = walker_.Next(bytes);
    if (!piece.ok()) {
      garbage_ = whole;
      return piece.status();
    }
    if (!Swallows()) flow.to_client.Pass(piece->bytes);
    if (!piece->last) continue;
    if (absl::Status good = EndReply(flow); !good.ok()) return good;
    AnswerDue(flow);
  }
  flow.to_client.Pass(bytes);
  return absl::OkStatus();
}

// Whether the reply that is being read is none of the client's business.
bool RedisFront::Swallows() const {
  if (!pending_.front_is(Whose::kFront)) return false;
  // Before the connection is reset, whatever comes was for its last holder.
  return pending_.front().meaning == RedisMeaning::kReset || walker_.type() != Type::kPush;
}

absl::Status RedisFront::EndReply(const Flow& flow) {
  if (Swallows()) {
    return pending_.front().meaning == RedisMeaning::kReset ? EndOwnReset(flow) : EndOwn();
  }
  if (EndPublication()) return absl::OkStatus();
  if (pending_.front_is(Whose::kClient)) {
    EndAnswer(flow);
  } else {
    GoBlind("in doubt");
  }
  return absl::OkStatus();
}

// Whether it was a message or a confirmation, which answers nothing by itself.
bool RedisFront::EndPublication() {
  const bool push = walker_.type() == Type::kPush;
  const bool awaited = pending_.front_is(Whose::kClient) && IsSubscription(pending_.front().meaning);
  // In RESP2 they are arrays, among which those that a command is answered with come only to who has no
  // subscription.
  const bool published =
      !session_.carried().resp3 && walker_.type() == Type::kArray && (session_.subscribed() || awaited);
  if (!push && !published) return false;
  if (IsChannelMessage(walker_.kind())) return true;
  const std::optional<RedisMeaning> confirmed = ConfirmationOf(walker_.kind());
  if (!confirmed.has_value() || walker_.elements() != 3 || !walker_.count().has_value()) return push;
  const bool none_left = session_.OnConfirmation(*confirmed, *walker_.count());
  // A server that moves a shard away unsubscribes of its own accord.
  if (!awaited || pending_.front().meaning != *confirmed) return true;
  uint32_t& missing = pending_.front().number;
  if (missing == kRedisAllChannels ? none_left : --missing == 0) pending_.Pop();
  return true;
}

void RedisFront::EndAnswer(const Flow& flow) {
  const RedisAwaited answered = pending_.front();
  if (IsSubscription(answered.meaning) && !walker_.is_error()) return GoBlind("in doubt");
  pending_.Pop();
  if (answered.meaning == RedisMeaning::kReset) return EndClientReset(flow);
  session_.OnReply(answered.meaning, answered.number, walker_);
  if (answered.meaning == RedisMeaning::kHello || answered.meaning == RedisMeaning::kSetName)
    holding_ = false;
  if (pending_.empty()) multi_sent_ = session_.in_multi();
}

void RedisFront::EndClientReset(const Flow& flow) {
  holding_ = false;
  if (!Says(walker_, "RESET")) {
    multi_sent_ = session_.in_multi();
    return;
  }
  shared_.reset = ResetCommand::kKnown;
  session_.Reset(shared_.login.database);
  std::string out;
  AskAfterReset(out);
  flow.to_upstream.Say(std::move(out));
}

absl::Status RedisFront::EndOwnReset(const Flow& flow) {
  // What its last holder had subscribed to may still say something.
  const bool published = walker_.type() == Type::kArray &&
                         (IsChannelMessage(walker_.kind()) || ConfirmationOf(walker_.kind()).has_value());
  if (walker_.type() == Type::kPush || published) return absl::OkStatus();
  const bool done = Says(walker_, "RESET");
  if (!done && !walker_.is_error()) return OutOfStep(RedisMeaning::kReset);
  if (!done && shared_.reset == ResetCommand::kKnown) return RefusedBy(RedisMeaning::kReset, walker_);
  pending_.Pop();
  shared_.reset = done ? ResetCommand::kKnown : ResetCommand::kMissing;
  if (!probing_) return absl::OkStatus();
  probing_ = holding_ = false;
  std::string out;
  if (done) {
    AskAfterReset(out);
  } else {
    AskForCarried(notes_->left, out);
  }
  flow.to_upstream.Say(std::move(out));
  return absl::OkStatus();
}

absl::Status RedisFront::EndOwn() {
  const RedisMeaning own = pending_.front().meaning;
  if (walker_.is_error()) return RefusedBy(own, walker_);
  if (own != RedisMeaning::kHello && !Says(walker_, "OK")) return OutOfStep(own);
  pending_.Pop();
  return absl::OkStatus();
}

RedisCarried RedisFront::AsPooled() const {
  return {.database = shared_.login.database, .resp3 = false, .name = {}};
}

bool RedisFront::LogsIn() const {
  return !shared_.login.user.empty() || !shared_.login.password.empty();
}

bool RedisFront::LosesLogin() const {
  return LogsIn() && !shared_.password_may_be_sent;
}

bool RedisFront::ResetsInPlace() const {
  return shared_.reset == ResetCommand::kMissing || LosesLogin();
}

void RedisFront::Ask(RedisMeaning meaning, std::initializer_list<absl::string_view> command,
                     std::string& out) {
  redis::AppendCommand(command, out);
  pending_.Push({.whose = Whose::kFront, .meaning = meaning});
}

// A reset connection is logged out, in database 0, in RESP2 and without a name.
void RedisFront::AskAfterReset(std::string& out) {
  const redis::Login& login = shared_.login;
  if (!login.user.empty()) {
    Ask(RedisMeaning::kAuth, {"AUTH", login.user, login.password}, out);
  } else if (!login.password.empty()) {
    Ask(RedisMeaning::kAuth, {"AUTH", login.password}, out);
  }
  AskForCarried({}, out);
}

void RedisFront::AskForCarried(const RedisCarried& from, std::string& out) {
  const RedisCarried& to = session_.carried();
  if (to.resp3 != from.resp3) Ask(RedisMeaning::kHello, {"HELLO", to.resp3 ? "3" : "2"}, out);
  if (to.database != from.database) Ask(RedisMeaning::kSelect, {"SELECT", absl::StrCat(to.database)}, out);
  if (to.name != from.name) Ask(RedisMeaning::kSetName, {"CLIENT", "SETNAME", to.name}, out);
}

}  // namespace lessor
