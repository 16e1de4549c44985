// The client's side, and how a front is attached and let go of. The upstream's side: redis_front_replies.cc.
#include "daemon/relay/redis_front.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/settings/settings.h"

namespace lessor {
namespace {

constexpr int kWrongPasswordsMax = 10;  // then it has to connect again
constexpr char kNoAuthHello[] =
    "-NOAUTH HELLO must be called with the client already authenticated, otherwise the HELLO <proto> AUTH "
    "<user> <pass> option can be used to authenticate the client and select the RESP protocol version at the "
    "same time\r\n";

// In the order of RedisFront::Answer; as Redis says it.
constexpr absl::string_view kAnswers[] = {
    "",
    "+OK\r\n",
    "-ERR wrong number of arguments for 'auth' command\r\n",
    "-ERR syntax error\r\n",
    "-ERR RESET is not possible here: it would lose the pool's log-in\r\n",
    "-NOAUTH Authentication required.\r\n",
    kNoAuthHello,
    "-WRONGPASS invalid username-password pair or user is disabled.\r\n",
};

// Why replies are not counted any more.
absl::string_view NameOf(RedisMeaning meaning) {
  switch (meaning) {
    case RedisMeaning::kReplyOff:
      return "client reply";
    case RedisMeaning::kMonitor:
      return "monitor";
    case RedisMeaning::kReplication:
      return "replication";
    case RedisMeaning::kScriptDebug:
      return "script debug";
    case RedisMeaning::kHello:
      return "hello in multi";
    default:
      return "subscribed in multi";
  }
}

// Whether the next holder can notice it. What ends by itself cannot: transactions, and the front says when it
// lets go in the middle of one.
bool ChangesConnection(RedisMeaning meaning) {
  switch (meaning) {
    case RedisMeaning::kPlain:
    case RedisMeaning::kMulti:
    case RedisMeaning::kExec:
    case RedisMeaning::kDiscard:
    case RedisMeaning::kWatch:
    case RedisMeaning::kUnwatch:
      return false;
    default:
      return true;
  }
}

std::string Encoded(absl::Span<const std::string> arguments) {
  std::string out;
  redis::AppendCommand(std::vector<absl::string_view>(arguments.begin(), arguments.end()), out);
  return out;
}

}  // namespace

RedisFront::RedisFront(RedisShared& shared, uint64_t holder, Login* login)
    : shared_(shared),
      holder_(holder),
      login_(login),
      cutter_(RedisSeenWhole),
      session_(shared.login.database) {
  LESSOR_CHECK(holder != 0);
}

absl::Status RedisFront::OnClient(absl::string_view& bytes, const Flow& flow) {
  while (!bytes.empty() && !wants_) {
    if (goodbye_) {  // nobody hears what is said behind a goodbye
      bytes = {};
      break;
    }
    const bool enough = pending_.full() || flow.to_client.size() >= kSaidMax;
    if (body_ == Body::kNone && (holding_ || enough)) break;
    std::optional<redis::CommandCutter> before;
    if (!attached()) before = cutter_;  // to which it goes back if it cannot go on
    absl::string_view rest = bytes;
    const absl::StatusOr<std::optional<redis::CommandCutter::Piece>> piece = cutter_.Next(rest);
    if (!piece.ok()) return RefuseBytes(piece.status(), flow);
    if (piece->has_value() && (*piece)->head) {
      const RedisCommand command = Understand(cutter_);
      refusal_ = CheckLogin(command.meaning);
      if (wrong_passwords_ > kWrongPasswordsMax) {
        return RefuseBytes(absl::PermissionDeniedError("too many wrong passwords"), flow);
      }
      if (!attached() && !IsAnsweredHere(command.meaning)) {
        cutter_ = *std::move(before);
        wants_ = true;
        break;
      }
      if (absl::Status taken = TakeHead(**piece, command, flow); !taken.ok()) return taken;
    } else if (piece->has_value() && body_ == Body::kPass) {
      flow.to_upstream.Pass((*piece)->bytes);
    }
    if (piece->has_value() && (*piece)->last) EndCommand(flow);
    bytes = rest;
  }
  return absl::OkStatus();
}

// What the command is refused with, because of who the client is or says that it is; kNothing: it is not.
RedisFront::Answer RedisFront::CheckLogin(RedisMeaning meaning) {
  if (login_ == nullptr || multi_sent_ || !doubt_.empty()) return Answer::kNothing;
  const std::vector<std::string>& arguments = cutter_.arguments();
  switch (meaning) {
    case RedisMeaning::kNothing:
    case RedisMeaning::kQuit:
      return Answer::kNothing;
    case RedisMeaning::kAuth:
      if (AnswerTo(meaning) != Answer::kOk) return Answer::kNothing;  // its form is wrong
      if (!cutter_.has_all_arguments()) return Answer::kWrongPassword;
      return Authenticate(arguments.size() == 2 ? absl::string_view(kDefaultTenant) : arguments[1],
                          arguments.back());
    case RedisMeaning::kHello:
      if (const RedisHello hello = WithoutLogin(arguments); hello.user.has_value())
        return Authenticate(hello.user->name, hello.user->password);
      return known_ ? Answer::kNothing : Answer::kNoAuthHello;
    default:
      return known_ ? Answer::kNothing : Answer::kNoAuth;
  }
}

RedisFront::Answer RedisFront::Authenticate(absl::string_view tenant, absl::string_view password) {
  if (!login_->Authenticate(tenant, password)) {
    ++wrong_passwords_;
    return Answer::kWrongPassword;
  }
  known_ = true;
  return Answer::kNothing;
}

bool RedisFront::IsAnsweredHere(RedisMeaning meaning) const {
  if (refusal_ != Answer::kNothing) return true;
  switch (meaning) {
    case RedisMeaning::kNothing:
    case RedisMeaning::kQuit:
      return true;
    case RedisMeaning::kAuth:
      return !multi_sent_ && doubt_.empty();
    case RedisMeaning::kReset:
      return LosesLogin() && !multi_sent_ && doubt_.empty();
    default:
      return false;
  }
}

absl::Status RedisFront::TakeHead(const redis::CommandCutter::Piece& piece, RedisCommand command,
                                  const Flow& flow) {
  if (command.meaning == RedisMeaning::kHello && !cutter_.has_all_arguments())
    return RefuseBytes(absl::DataLossError("Protocol error: too big HELLO"), flow);
  body_ = Body::kDrop;
  if (refusal_ != Answer::kNothing) {
    dropped_ = RedisMeaning::kAuth;
  } else if (IsAnsweredHere(command.meaning)) {
    dropped_ = command.meaning;
  } else if (command.meaning == RedisMeaning::kAuth) {
    flow.to_upstream.Say("*1\r\n$7\r\nUNWATCH\r\n");
    Await({}, flow);
  } else {
    body_ = Body::kPass;
    Forward(piece, command, flow);
    Await(command, flow);
    if (ChangesConnection(command.meaning)) notes_->changed = true;
  }
  return absl::OkStatus();
}

void RedisFront::Forward(const redis::CommandCutter::Piece& piece, RedisCommand command, const Flow& flow) {
  if (command.meaning == RedisMeaning::kHello) {
    RedisHello hello = WithoutLogin(cutter_.arguments());
    if (hello.name.has_value()) session_.Naming(*hello.name);
    flow.to_upstream.Say(std::move(hello.request));
    return;
  }
  if (command.meaning == RedisMeaning::kReset && (LosesLogin() || (LogsIn() && !doubt_.empty()))) {
    flow.to_upstream.Say("*2\r\n$5\r\nRESET\r\n$1\r\n?\r\n");  // an error
    return;
  }
  if (command.meaning == RedisMeaning::kSetName) {
    const bool seen = cutter_.has_all_arguments();
    session_.Naming(seen ? cutter_.arguments().back() : std::string(RedisSession::kNameMax + 1, '?'));
  }
  if (cutter_.is_inline()) {  // as we have read it, so that the server cannot read it otherwise
    flow.to_upstream.Say(Encoded(cutter_.arguments()));
  } else {
    flow.to_upstream.Say(std::string(piece.held));
    flow.to_upstream.Pass(piece.bytes);
  }
}

void RedisFront::Await(RedisCommand command, const Flow& flow) {
  if (!doubt_.empty()) return;
  // How EXEC answers these depends on whether they went well, or is not even in the protocol.
  const bool unframed = IsSubscription(command.meaning) || command.meaning == RedisMeaning::kHello;
  if (EndsCounting(command.meaning) || (unframed && multi_sent_)) {
    doubt_ = NameOf(command.meaning);
    AnswerInTurn({.whose = RedisAwaited::Whose::kHere, .meaning = RedisMeaning::kReplyOff}, flow);
    return;
  }
  switch (command.meaning) {
    case RedisMeaning::kMulti:
      multi_sent_ = true;
      break;
    case RedisMeaning::kExec:
    case RedisMeaning::kDiscard:
      multi_sent_ = false;
      break;
    case RedisMeaning::kReset:
      multi_sent_ = false;
      holding_ = true;
      break;
    case RedisMeaning::kHello:
    case RedisMeaning::kSetName:
      holding_ = true;
      break;
    default:
      break;
  }
  pending_.Push({.meaning = command.meaning, .number = command.number});
}

void RedisFront::EndCommand(const Flow& flow) {
  body_ = Body::kNone;
  const RedisMeaning dropped = std::exchange(dropped_, RedisMeaning::kNothing);
  if (dropped == RedisMeaning::kNothing) return;
  goodbye_ = dropped == RedisMeaning::kQuit;
  if (!doubt_.empty()) {  // whether and when the server would have answered is not known
    finished_ = goodbye_ && blind_;
    return;
  }
  const Answer refusal = std::exchange(refusal_, Answer::kNothing);
  const Answer answer = refusal != Answer::kNothing ? refusal : AnswerTo(dropped);
  AnswerInTurn(
      {.whose = RedisAwaited::Whose::kHere, .meaning = dropped, .number = static_cast<uint32_t>(answer)},
      flow);
}

RedisFront::Answer RedisFront::AnswerTo(RedisMeaning meaning) const {
  if (meaning == RedisMeaning::kReset) return Answer::kNoReset;
  if (meaning == RedisMeaning::kAuth && cutter_.argument_count() == 1) return Answer::kAuthArguments;
  if (meaning == RedisMeaning::kAuth && cutter_.argument_count() > 3) return Answer::kAuthSyntax;
  return Answer::kOk;
}

void RedisFront::AnswerInTurn(RedisAwaited what, const Flow& flow) {
  pending_.Push(what);
  AnswerDue(flow);
}

void RedisFront::AnswerDue(const Flow& flow) {
  while (pending_.front_is(RedisAwaited::Whose::kHere) && walker_.between()) {
    const RedisAwaited what = pending_.front();
    pending_.Pop();
    if (EndsCounting(what.meaning)) {
      GoBlind(doubt_);
      return;
    }
    flow.to_client.Say(std::string(kAnswers[what.number]));
    finished_ = what.meaning == RedisMeaning::kQuit;
  }
}

void RedisFront::GoBlind(absl::string_view why) {
  doubt_ = why;
  blind_ = true;
  holding_ = false;  // what it was for may never be seen to come
  finished_ = goodbye_;
  pending_.Release();
}

// Said only where it cannot be taken for something else.
absl::Status RedisFront::RefuseBytes(const absl::Status& why, const Flow& flow) {
  if (pending_.empty() && walker_.between() && doubt_.empty())
    flow.to_client.Say(absl::StrCat("-ERR ", why.message(), "\r\n"));
  return why;
}

void RedisFront::Attach(Connection& connection, const Flow& flow) {
  LESSOR_CHECK(!attached());
  wants_ = false;
  auto* notes = dynamic_cast<RedisNotes*>(connection.notes.get());
  const bool as_pooled = notes == nullptr;
  if (as_pooled) {
    auto made = std::make_unique<RedisNotes>();
    notes = made.get();
    connection.notes = std::move(made);
  }
  notes_ = notes;
  if (notes->holder == holder_) return;
  std::string out;
  if (as_pooled || (shared_.reset_when_changed && !notes->changed)) {
    AskForCarried(AsPooled(), out);
  } else if (ResetsInPlace()) {
    AskForCarried(notes->left, out);
  } else {
    Ask(RedisMeaning::kReset, {"RESET"}, out);
    probing_ = holding_ = shared_.reset == RedisShared::ResetCommand::kUnknown;
    if (!probing_) AskAfterReset(out);
  }
  notes->holder = holder_;
  notes->changed = session_.carried() != AsPooled();
  flow.to_upstream.Say(std::move(out));
}

void RedisFront::Detach() {
  LESSOR_CHECK(attached());
  if (!pinned_by().empty()) notes_->changed = true;
  notes_->left = session_.carried();
  notes_ = nullptr;
  session_.Unpin();
  pending_.Release();
  walker_.Release();
  cutter_.Release();
  holding_ = probing_ = multi_sent_ = false;
}

bool RedisFront::between() const {
  return attached() && pending_.empty() && body_ != Body::kPass && walker_.between() &&
         !session_.in_multi() && doubt_.empty();
}

bool RedisFront::awaits_client() const {
  // Of a command that is half said nothing can be answered.
  const size_t answerable = pending_.size() - (body_ == Body::kPass && !pending_.empty() ? 1 : 0);
  return attached() && doubt_.empty() && walker_.between() && answerable == 0;
}

Front::Parking RedisFront::Park(const Flow& /*flow*/) {
  return between() && pinned_by().empty() ? Parking::kReady : Parking::kPinned;
}

absl::string_view RedisFront::pinned_by() const {
  return doubt_.empty() ? session_.pinned_by() : doubt_;
}

Leaving RedisFront::Leave() const {
  LESSOR_CHECK(attached());
  const bool in_step = pending_.empty() && body_ != Body::kPass && walker_.between() && doubt_.empty();
  if (!in_step || session_.lasting()) return Leaving::kBroken;
  // What the server goes on doing for it (subscriptions, tracking) does not wait for the next holder.
  return pinned_by().empty() ? Leaving::kClean : Leaving::kReset;
}

void RedisFront::Refuse(const absl::Status& why, const Flow& flow) {
  // Not into the middle of a reply, nor to who wants none.
  const bool within = !walker_.between() && !garbage_ && !Swallows();
  if (!doubt_.empty() || finished_ || within) return;
  const v1::Reason::Code reason = ReasonOf(why);
  const std::string code = reason == v1::Reason::UNSPECIFIED ? "ERR" : v1::Reason::Code_Name(reason);
  std::string words(why.message().substr(0, kRefusalMax.count()));
  std::replace_if(
      words.begin(), words.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
      ' ');
  flow.to_client.Say(absl::StrCat("-", code, " ", words, "\r\n"));
}

}  // namespace lessor
