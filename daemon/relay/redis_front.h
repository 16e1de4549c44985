#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"
#include "daemon/pool/connector.h"
#include "daemon/relay/front.h"
#include "daemon/relay/login.h"
#include "daemon/relay/redis_meaning.h"
#include "daemon/relay/redis_pending.h"
#include "daemon/relay/redis_session.h"
#include "daemon/wire/redis.h"
#include "daemon/wire/redis_commands.h"
#include "daemon/wire/redis_replies.h"

namespace lessor {

// What the fronts of one pool have in common. Owned by the pool's relay; outlives its fronts. On their
// strand.
struct RedisShared {
  // How the pool's connections are logged in, and where they are. Never logged.
  redis::Login login;
  // A connection is reset for the next client only if this one has done more than plain commands, or
  // transactions. Without: always. Commands of modules are taken for plain.
  bool reset_when_changed = false;
  // Whether the password may be sent on a connection that has been lent. Not, where an agent may have had the
  // socket itself and it is TCP: it may lead elsewhere by now (see connectors/redis.cc).
  bool password_may_be_sent = true;

  // Whether the server knows RESET (Redis 6.2). Found out by the first front that needs it.
  enum class ResetCommand : uint8_t { kUnknown, kKnown, kMissing };
  ResetCommand reset = ResetCommand::kUnknown;
};

// Lies with a connection: what its last holder has left there.
class RedisNotes final : public SessionNotes {
 public:
  uint64_t holder = 0;
  bool changed = false;  // is not, or may not be, as the pool has made it
  RedisCarried left;     // of a holder that has let go of it
};

// The front of Redis and Valkey: counts replies against commands, in order. Interface and calls: see Front.
//
// Carried from connection to connection are database, protocol version (HELLO) and name (CLIENT SETNAME),
// each once the server has taken it. What a connection's last holder has left is undone ahead of the first
// command: by RESET and the pool's log-in; or, where that cannot be, command by command, which is enough for
// what is carried, and holders who leave more have the pool reset it (Leave() is kReset). Until the first
// answer to a RESET it is sent alone. What the front asks is swallowed and checked.
//
// AUTH is answered here: the pool is logged in. No password of a client goes anywhere, HELLO's neither. With
// a Login each is checked, and before one was right nothing else is taken; without, all are right. QUIT
// is answered here and ends the client. RESET logs in again, so it leaves the client as it came; where it may
// not, or where replies are not counted, it is an error. Where the front cannot answer in the server's place,
// an UNWATCH stands for AUTH: in a MULTI, where a command is answered twice and UNWATCH does nothing, and
// where replies are not counted.
//
// Pins (see pinned_by): MULTI, WATCH, subscriptions, tracking, READONLY, ASKING, changes of what is carried
// within a MULTI, a name of more than RedisSession::kNameMax, CLIENT NO-EVICT and its like (which RESET does
// not undo). And for good: CLIENT REPLY OFF and SKIP, MONITOR, replication, SCRIPT DEBUG, subscribing or
// HELLO in a MULTI, and a reply that nobody has asked for; from then on bytes pass unread, and the connection
// is broken when the client leaves it.
//
// Not seen: what WAIT waits for, if the client has been parked since it wrote; CLIENT ID changes likewise.
//
// Limits: kUnansweredMax commands, of which plain ones in a row count as one; a HELLO of
// CommandCutter::kWholeMax; one command that changes what is carried at a time. Beyond, no bytes are taken
// until something is answered (or, for HELLO, the client is refused).
class RedisFront final : public Front {
 public:
  static constexpr size_t kUnansweredMax = RedisPending::kUnansweredMax;
  static constexpr Bytes kRefusalMax = Bytes(512);  // of Refuse()'s words

  // `holder` names this client among those of its pool; not zero. `login`: by which the client proves who it
  // is; null: it need not. `shared` and `login` outlive this.
  RedisFront(RedisShared& shared, uint64_t holder, Login* login = nullptr);

  absl::Status OnClient(absl::string_view& bytes, const Flow& flow) override;
  // UPSTREAM_UNAVAILABLE: it has refused what was to restore the session.
  absl::Status OnUpstream(absl::string_view bytes, const Flow& flow) override;
  bool wants_upstream() const override { return wants_; }
  bool greeted() const override { return login_ == nullptr || known_; }
  void Attach(Connection& connection, const Flow& flow) override;
  void Detach() override;
  bool between() const override;
  bool awaits_client() const override;
  bool blind() const override { return blind_; }
  bool MayNeverAnswer() const override { return attached(); }
  Parking Park(const Flow& flow) override;
  absl::string_view pinned_by() const override;
  bool finished() const override { return finished_; }
  Leaving Leave() const override;
  bool SurvivesLoss() const override { return between() && pinned_by().empty(); }
  void Refuse(const absl::Status& why, const Flow& flow) override;

 private:
  // What becomes of the rest of the command whose head has been seen.
  enum class Body : uint8_t { kNone, kPass, kDrop };
  // What the front says itself; see kAnswers.
  enum class Answer : uint8_t {
    kNothing,
    kOk,
    kAuthArguments,
    kAuthSyntax,
    kNoReset,
    kNoAuth,
    kNoAuthHello,
    kWrongPassword,
  };

  // Of the client's side.
  bool attached() const { return notes_ != nullptr; }
  Answer CheckLogin(RedisMeaning meaning);
  Answer Authenticate(absl::string_view tenant, absl::string_view password);
  bool IsAnsweredHere(RedisMeaning meaning) const;
  absl::Status TakeHead(const redis::CommandCutter::Piece& piece, RedisCommand command, const Flow& flow);
  void Forward(const redis::CommandCutter::Piece& piece, RedisCommand command, const Flow& flow);
  void Await(RedisCommand command, const Flow& flow);
  void EndCommand(const Flow& flow);
  Answer AnswerTo(RedisMeaning meaning) const;
  void AnswerInTurn(RedisAwaited what, const Flow& flow);
  void AnswerDue(const Flow& flow);
  absl::Status RefuseBytes(const absl::Status& why, const Flow& flow);

  // Of the upstream's side.
  bool Swallows() const;
  absl::Status EndReply(const Flow& flow);
  bool EndPublication();
  void EndAnswer(const Flow& flow);
  void EndClientReset(const Flow& flow);
  absl::Status EndOwn();
  absl::Status EndOwnReset(const Flow& flow);
  void GoBlind(absl::string_view why);

  // Of what is restored.
  RedisCarried AsPooled() const;
  bool LogsIn() const;
  bool LosesLogin() const;  // by a RESET
  bool ResetsInPlace() const;
  void Ask(RedisMeaning meaning, std::initializer_list<absl::string_view> command, std::string& out);
  void AskAfterReset(std::string& out);
  void AskForCarried(const RedisCarried& from, std::string& out);

  RedisShared& shared_;
  const uint64_t holder_;
  Login* const login_;
  RedisNotes* notes_ = nullptr;  // of the connection; null: none is attached
  redis::CommandCutter cutter_;
  redis::ReplyWalker walker_;
  RedisPending pending_;
  RedisSession session_;
  absl::string_view doubt_;  // why replies cannot be counted from some command on; empty: they can
  Body body_ = Body::kNone;
  RedisMeaning dropped_ = RedisMeaning::kNothing;  // the command that is answered here when it has ended
  Answer refusal_ = Answer::kNothing;              // ... and with what, if it is refused
  bool known_ = false;                             // who it is, by its login_
  int wrong_passwords_ = 0;                        // that it has tried
  bool wants_ = false;
  bool holding_ = false;     // takes no command until something is answered
  bool probing_ = false;     // holding_ because a RESET has gone alone, to see whether the server knows it
  bool multi_sent_ = false;  // a MULTI has been sent, and nothing that ends it
  bool blind_ = false;       // that command has been reached: what the upstream says passes unread
  bool garbage_ = false;     // what came behind a whole reply is none, and none of it was passed
  bool goodbye_ = false;     // QUIT has come; finished_ when its turn comes
  bool finished_ = false;
};

}  // namespace lessor
