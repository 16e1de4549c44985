#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "daemon/relay/front.h"
#include "daemon/relay/login.h"
#include "daemon/relay/postgres_session.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_pipeline.h"
#include "daemon/wire/postgres_server.h"
#include "daemon/wire/postgres_startup.h"
#include "daemon/wire/postgres_walker.h"

namespace lessor {

// The front of PostgreSQL pools. See docs/design/pool-sockets.md for what is carried and what pins.
//
// Its own requests lie in the same pipeline as the client's, marked as its own:
//   entering   on an upstream that somebody else has had: reset, settings. The first message follows in the
//              same write, guarded: it is not carried out if that fails. Where whoever had it has set
//              time-outs, by which the reset may fail, it waits, and can go to another upstream
//   preparing  ahead of a message that uses a statement which this upstream has not seen
//   restoring  behind a RESET of the client: the settings that it began with, which the server does not know
//   failing    behind a statement that was refused in a transaction: so that the transaction has failed
//   leaving    behind the client's goodbye: what would last although nobody is there any more
//   asking     before parking, if the client has done something that may have left traces
class PostgresFront final : public Front {
 public:
  static constexpr Bytes kWholeMax = KiB(64);
  static constexpr Bytes kCarriedMax = KiB(64);   // settings, as the server tells them
  static constexpr size_t kStatementsMax = 4096;  // named ones that are carried
  static constexpr Bytes kPasswordMax = KiB(8);
  static constexpr int kEnteringsMax = 3;     // in a row that fail
  static constexpr int kQuestionsMax = 3;     // in a row that are cancelled
  static constexpr int kFirstPacketsMax = 4;  // TLS, GSS and a swap may be asked for ahead of the start-up

  // `holder`: no other client has it. `login`: by which the client proves that it is of the tenant that it
  // names as its user; null: it need not. `shared` and `login` outlive this.
  PostgresFront(PostgresShared& shared, uint64_t holder, CancelKey key, Login* login = nullptr);
  ~PostgresFront() override;

  absl::Status OnClient(absl::string_view& bytes, const Flow& flow) override;
  void BelongTo(TenantId tenant) override { tenant_ = tenant; }
  absl::Status OnUpstream(absl::string_view bytes, const Flow& flow) override;
  bool wants_upstream() const override {
    return connection_ == nullptr && wants_upstream_ && !wants_user_name_;
  }
  bool wants_user_name() const override { return wants_user_name_; }
  void OnUserName(const std::string& name) override;
  bool greeted() const override { return phase_ != Phase::kGreeting && phase_ != Phase::kProving; }
  bool GreetAlone(const Flow& flow) override;
  void Attach(Connection& connection, const Flow& flow) override;
  void Detach() override;
  bool between() const override;
  bool in_transaction() const override;
  bool awaits_client() const override;
  Parking Park(const Flow& flow) override;
  absl::string_view pinned_by() const override { return pinned_by_; }
  bool finished() const override { return phase_ == Phase::kFinished; }
  bool CleanUp(const Flow& flow) override;
  Leaving Leave() const override;
  bool SurvivesLoss() const override;
  bool wants_another() const override {
    return own_ == Own::kEntering && waits_ && !swap_asked() && failed_enterings_ < kEnteringsMax - 1;
  }
  bool wants_swap() const override { return swap_asked() && entered_ && between(); }
  void Swap(const absl::Status& granted, const Flow& flow) override;
  void Refuse(const absl::Status& why, const Flow& flow) override;
  bool WantsReplaced() override { return connection_ != nullptr && shared_.names.Replaces(notes_->misnamed); }
  std::optional<CancelKey> cancels() const override { return cancels_; }

 private:
  enum class Phase : uint8_t {
    kGreeting,  // the first packet has not come
    kProving,   // it has, and waits for the password
    kStarting,  // it has, and waits for an upstream, or for what that says of the settings
    kOpen,
    kFinished,
  };
  enum class Swapping : uint8_t {
    kNone,
    kAsked,         // nothing more of the client is taken until it is answered
    kAskedAtStart,  // the same; its ReadyForQuery is the answer
    kSwapped,       // it has had the upstream's socket in its hands
  };
  // Which of its own requests is under way. Preparing is none: it is part of the client's message.
  enum class Own : uint8_t { kNothing, kEntering, kRestoring, kFailing, kAsking, kLeaving };
  struct Mistake {
    absl::string_view sqlstate;
    std::string message;
  };
  // A prepared statement, and what the client was told of its rows: a hash, 0: nothing.
  struct Prepared {
    StatementRef statement;
    uint64_t rows = 0;
  };
  using Piece = postgres::MessageWalker::Piece;
  using Ask = postgres::Ask;

  // The start-up (postgres_front.cc)
  absl::Status OnFirstPacket(absl::string_view& bytes, const Flow& flow);
  absl::Status OnStartup(postgres::StartupPacket packet, const Flow& flow);
  absl::Status BeginSession(const Flow& flow);
  absl::Status OnPassword(absl::string_view& bytes, const Flow& flow);
  std::optional<Mistake> WrongName() const;
  bool Greet(const Flow& flow);
  void AnswerStartup(absl::string_view greeting, const Flow& flow);
  absl::Status Fail(absl::string_view sqlstate, absl::string_view message, const Flow& flow);
  void SayLast(const postgres::ErrorWords& words, const Flow& flow);

  // The client's messages (postgres_client.cc)
  bool MustWait(char next) const {  // `free`: of what IsHeldUp looks for there is nothing
    const bool free = own_ == Own::kNothing && !swap_asked() && restored_.empty() && !pipeline_.full();
    return !free && IsHeldUp(next);
  }
  bool IsHeldUp(char next) const;
  absl::Status OnMessage(const Piece& piece, const Flow& flow);
  absl::Status OnSimple(char type, const Flow& flow);
  void OnQuery(const Piece& piece, const Flow& flow);
  void OnLongQuery(const Piece& piece);
  void OnParse(const Piece& piece, const Flow& flow);
  StatementRef StatementOf(absl::string_view name, absl::string_view sql, absl::string_view types);
  void OnBind(const Piece& piece, const Flow& flow);
  void OnDescribeOrClose(const Piece& piece, const Flow& flow);
  void Note(const postgres::Traces& traces);
  void Note(const Statement& statement);
  void NoteRestored(const std::string& which);
  void ReadBack(const std::string& name);
  void Prepare(absl::string_view name, const Flow& flow);
  void PrepareAll(const Flow& flow);
  void SendParse(const Prepared& prepared, const Flow& flow);
  const Prepared* Find(absl::string_view name) const;
  bool OnUpstreamAlready(const Statement& statement) const;

  // The upstream's socket for the client's (postgres_swap.cc)
  bool AsksToSwap(const Piece& piece) const { return piece.type == 'Q' && IsTheQuestion(piece); }
  bool IsTheQuestion(const Piece& query) const;
  void BeginSwap(Swapping how, const Flow& flow);
  void RefuseSwap(const Mistake& why, const Flow& flow);

  // The upstream's messages (postgres_upstream.cc)
  absl::Status OnAnswer(const Piece& piece, const Flow& flow);
  void OnCompleted(const postgres::Asked& asked, bool failed);
  void OnParsed(uint64_t id, bool failed, bool own);
  void OnTag(absl::string_view tag);
  absl::Status OnParameter(absl::string_view body, bool own);
  void OnRows(const postgres::Asked& asked, absl::string_view body, const Flow& flow);
  absl::Status OnOwnAnswer(const Piece& piece, const postgres::Pipeline::Answer& answer, const Flow& flow);
  void OnOwnRow(const Piece& piece);
  absl::Status OnOwnReady(const Flow& flow);
  void Forget(absl::string_view name);

  // Coming and going (postgres_carry.cc)
  void Enter(const Flow& flow, bool ahead);
  void SendOwn(Own what, const std::vector<std::string>& statements, const Flow& flow,
               const std::string& guard = "");
  void AppendOwn(absl::string_view sql, std::string& request);
  void SendReset(const Flow& flow);
  void ApplySettings(std::vector<std::string>& statements) const;
  void NoteName();
  bool WasOpenedWith(absl::string_view name, absl::string_view value) const;
  absl::Status Entered(const Flow& flow);
  void Told(ReportedRef reported);
  static bool AllAreBack(const std::vector<std::pair<std::string, std::string>>& told,
                         const Reported& before);
  void TellDifferences(const Flow& flow);
  void Restore(const Flow& flow);
  bool NeedsAsking();
  const char* WhyPinned() const;
  void AskForTraces(const Flow& flow);
  void OnTraces(absl::string_view row);
  void Carry(const std::string& name, const std::string& value);

  PostgresShared& shared_;
  const uint64_t holder_;
  const CancelKey key_;
  Login* const login_;
  TenantId tenant_;
  std::optional<CancelKey> cancels_;
  Phase phase_ = Phase::kGreeting;
  bool wants_upstream_ = false;
  bool wants_user_name_ = false;
  Swapping swap_ = Swapping::kNone;

  // The session, as the client knows it.
  SettingsRef startup_;               // the settings that it began with
  SettingsRef settings_;              // those that it has now; null: none
  ReportedRef reported_;              // what the client was told
  bool backslashes_ = false;          // escape in plain strings, says that
  std::vector<Prepared> statements_;  // named, by name
  Prepared unnamed_;
  uint32_t traces_ = 0;             // Traces::Flag: what may have been left since the server was asked
  uint32_t pins_ = 0;               // Traces::Flag: what was there when it was
  std::vector<std::string> names_;  // settings that may have changed since
  bool out_of_step_ = false;        // nothing is known any more
  bool has_said_goodbye_ = false;   // the server, by its last error, which the client has heard
  bool uncarried_ = false;          // it has a statement that cannot be carried
  bool unnamed_uncarried_ = false;  // the unnamed one is such
  bool unnamed_setting_ = false;    // it has a setting whose name is not known
  const char* pinned_by_ = "";

  bool swap_asked() const { return swap_ == Swapping::kAsked || swap_ == Swapping::kAskedAtStart; }
  bool in_step() const {
    return !out_of_step_ && pipeline_.idle() && from_client_.at_boundary() && from_upstream_.at_boundary();
  }

  // What the client has asked is being answered.
  bool owes_client() const {
    return connection_ != nullptr && !out_of_step_ && !pipeline_.own_only() &&
           !pipeline_.awaits_client(false);
  }

  // What is under way.
  postgres::MessageWalker from_client_;
  postgres::MessageWalker from_upstream_;
  postgres::Pipeline pipeline_;
  std::vector<StatementRef> parsing_;     // Parses that are not answered
  std::vector<std::string> deallocated_;  // names in DEALLOCATEs that are not answered
  postgres::SettingList restored_;        // of the startup_, to be set anew when the client's query is over
  std::string tail_;                      // of a query that is too long to be seen whole
  Own own_ = Own::kNothing;
  bool resetting_ = false;      // entering, and its DISCARD ALL is not done
  bool resets_alone_ = false;   // entering, by a reset that no Sync of the front's own follows
  bool waits_ = false;          // entering, and nothing of the client's has been said behind it
  uint64_t enterings_ = 0;      // so far
  int failed_enterings_ = 0;    // in a row
  bool discarding_ = false;     // leaving, by DISCARD ALL
  std::string own_row_;         // of its answer
  bool own_row_lost_ = false;   // it is too long
  bool rejecting_ = false;      // the client is told that its statement's rows have changed, and nothing else
  bool passing_ = false;        // the rest of the upstream's message goes to the client
  std::string own_error_;       // what the server said to a request of the front's own
  bool own_cancelled_ = false;  // which was that it was cancelled
  int questions_ = 0;           // asked in a row
  std::vector<std::pair<std::string, std::string>> told_;  // ParameterStatus while entering

  // While attached.
  Connection* connection_ = nullptr;
  PostgresNotes* notes_ = nullptr;
  bool entered_ = false;

  // While starting.
  struct Starting {
    std::string default_user;  // what its driver says if it was not told
    int packets = 0;
    bool asks_to_swap = false;
    std::string packet;  // the first, as it comes; "": somebody has begun like this
    std::shared_ptr<const PostgresShared::Startup> startup;
    postgres::MessageReader password{kPasswordMax};  // cuts the message that has it
  };
  std::unique_ptr<Starting> starting_;
};

}  // namespace lessor
