// PostgresFront: what the upstream says.
#include <algorithm>
#include <utility>

#include "absl/hash/hash.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/relay/postgres_front.h"
#include "daemon/wire/postgres_bytes.h"
#include "daemon/wire/postgres_server.h"

namespace lessor {
namespace {

constexpr absl::string_view kCancelled = "57014";

std::string WordsOf(absl::string_view error) {
  const absl::string_view message = postgres::ErrorField(error, 'M');
  return message.empty() ? "an error without words" : std::string(message);
}

bool EndsSession(absl::string_view error) {
  const absl::string_view severity = postgres::ErrorField(error, 'V');
  return severity == "FATAL" || severity == "PANIC";
}

// Of names and types; never 0.
uint64_t HashOfRows(absl::string_view body) {
  uint64_t hash = 1;
  body.remove_prefix(std::min<size_t>(body.size(), 2));  // how many
  constexpr size_t kFixed = 18;                          // table, column, type, its size and modifier, format
  while (const std::optional<absl::string_view> name = postgres::TakeString(body)) {
    if (body.size() < kFixed) break;
    hash = absl::HashOf(hash, *name, body.substr(6, 4), body.substr(12, 4));
    body.remove_prefix(kFixed);
  }
  return hash == 0 ? 1 : hash;
}

}  // namespace

absl::Status PostgresFront::OnUpstream(absl::string_view bytes, const Flow& flow) {
  Piece piece;
  while (!bytes.empty()) {
    if (!from_upstream_.TakeWhole(bytes, piece)) {
      absl::StatusOr<std::optional<Piece>> next = from_upstream_.Next(bytes);
      if (!next.ok()) {
        out_of_step_ = true;
        return next.status();
      }
      if (!next->has_value()) return absl::OkStatus();
      piece = **next;
    }
    if (piece.begins) {
      if (absl::Status status = OnAnswer(piece, flow); !status.ok()) return status;
      if (piece.type == 'E' && passing_) has_said_goodbye_ = EndsSession(piece.body());
    }
    if (own_ == Own::kAsking && piece.type == 'D') OnOwnRow(piece);
    if (!passing_) continue;
    if (piece.kept) {
      flow.to_client.Say(std::string(piece.bytes));
    } else {
      flow.to_client.Pass(piece.bytes);
    }
  }
  return absl::OkStatus();
}

// Takes note of a message that begins, and says in passing_ whether the client shall have it.
absl::Status PostgresFront::OnAnswer(const Piece& piece, const Flow& flow) {
  const absl::string_view body = piece.body();
  const bool ready = piece.type == 'Z';
  if (ready && body.size() != 1) out_of_step_ = true;
  const postgres::Pipeline::Answer answer = pipeline_.On(piece.type, ready && !body.empty() ? body[0] : 'I');
  if (answer.out_of_step) out_of_step_ = true;
  if (out_of_step_) return absl::DataLossError("the server sent what nobody had asked for");
  passing_ = true;
  if (piece.type == 'E' && pipeline_.idle() && !answer.completed && phase_ == Phase::kOpen &&
      SurvivesLoss()) {
    passing_ = false;  // it takes leave of nobody: the client goes on with another one
    return absl::OkStatus();
  }
  if (piece.type == 'A' && !entered_) passing_ = false;  // for its last holder, who has hidden its LISTEN
  if (piece.type == 'S') {
    return OnParameter(body, answer.own && own_ == Own::kEntering);
  }
  if (answer.completed) OnCompleted(*answer.completed, answer.failed);
  if (answer.completed && !answer.failed && piece.type == 'T') OnRows(*answer.completed, body, flow);
  // A Parse ahead of the client's message is swallowed, but not its failure, which is the message's; unless a
  // Sync of the front's own keeps them apart.
  const bool prepares = answer.own && own_ == Own::kNothing;
  if (answer.own) passing_ = prepares && piece.type == 'E' && !pipeline_.own_first();
  if (answer.own && !prepares) return OnOwnAnswer(piece, answer, flow);
  if (rejecting_ && !answer.own) {
    rejecting_ = !ready;
    const bool in_transaction = ready && pipeline_.idle() && pipeline_.status() == 'T';
    passing_ = ready && !in_transaction;
    if (in_transaction) SendOwn(Own::kFailing, {"_lessor_refused_a_statement"}, flow);
  }
  if (piece.type == 'C' && piece.whole() && absl::StartsWith(body, "D"))
    OnTag(body.substr(0, body.find('\0')));
  if (ready && pipeline_.idle()) {
    deallocated_.clear();
    if (!restored_.empty() && pipeline_.status() != 'E') {  // first; the client hears of both together
      passing_ = false;
      Restore(flow);
    }
  }
  return absl::OkStatus();
}

void PostgresFront::OnCompleted(const postgres::Asked& asked, bool failed) {
  if (asked.what == Ask::kParse && asked.statement != 0) OnParsed(asked.statement, failed, asked.own);
  if (asked.what == Ask::kClose && !failed && asked.statement != 0) {
    notes_->prepared.erase(asked.statement);
    std::erase_if(statements_, [&](const Prepared& known) { return known.statement->id == asked.statement; });
  }
  if (!failed) return;
  // Everything up to the next Sync has not happened.
  std::erase_if(parsing_, [&](const StatementRef& ref) {
    const bool gone = !pipeline_.IsUnderWay(Ask::kParse, ref->id);
    if (gone && ref == unnamed_.statement) unnamed_ = {};
    return gone;
  });
}

void PostgresFront::OnParsed(uint64_t id, bool failed, bool own) {
  auto it = std::find_if(parsing_.begin(), parsing_.end(),
                         [&](const StatementRef& statement) { return statement->id == id; });
  if (it == parsing_.end()) return;
  const StatementRef statement = std::move(*it);
  parsing_.erase(it);
  if (statement->name.empty()) {
    notes_->unnamed = failed ? 0 : id;
    if (failed && unnamed_.statement == statement) unnamed_ = {};
    return;
  }
  if (failed) return;
  notes_->prepared.insert(id);
  if (own) return;
  auto place =
      std::lower_bound(statements_.begin(), statements_.end(), statement,
                       [](const Prepared& a, const StatementRef& b) { return a.statement->name < b->name; });
  statements_.insert(place, Prepared{statement});
}

// The client has been told of a statement's rows, or this upstream tells the front: they must be the same, as
// within one session of the server, or the client would take one column for another.
void PostgresFront::OnRows(const postgres::Asked& asked, absl::string_view body, const Flow& flow) {
  if (asked.what != Ask::kDescribeStatement || asked.statement == 0) return;
  Prepared* known =
      unnamed_.statement != nullptr && unnamed_.statement->id == asked.statement ? &unnamed_ : nullptr;
  for (Prepared& one : statements_) {
    if (one.statement->id == asked.statement) known = &one;
  }
  if (known == nullptr) return;
  const uint64_t rows = HashOfRows(body);
  if (!asked.own) {
    known->rows = rows;
  } else if (known->rows != rows && !rejecting_) {
    std::string error;
    postgres::AppendError({false, "0A000", "cached plan must not change result type", ""}, error);
    flow.to_client.Say(std::move(error));
    rejecting_ = true;
  }
}

void PostgresFront::Forget(absl::string_view name) {
  const Prepared* known = Find(name);
  if (known == nullptr || name.empty()) return;
  const uint64_t id = known->statement->id;
  notes_->prepared.erase(id);
  std::erase_if(statements_, [&](const Prepared& one) { return one.statement->id == id; });
}

// Which of what a statement could have done it has done. `tag`: one that begins with a D; no other says so.
void PostgresFront::OnTag(absl::string_view tag) {
  if (absl::StartsWith(tag, "DROP")) traces_ |= pins_ & postgres::Traces::kTemporary;
  const bool discard = tag == "DISCARD ALL";
  // What has been asked since may have left something already.
  const bool last = pipeline_.is_last();
  if (discard || tag == "DEALLOCATE ALL") {
    statements_.clear();
    notes_->prepared.clear();
    if (last) uncarried_ = false;
  }
  if (discard) settings_ = startup_;
  if (discard && last) {
    names_.clear();
    traces_ = pins_ = 0;
    unnamed_setting_ = false;
    pinned_by_ = "";
  }
  if (tag != "DEALLOCATE" && tag != "DEALLOCATE ALL") return;
  if (deallocated_.empty()) {
    if (tag == "DEALLOCATE") uncarried_ = true;  // nobody knows which
    return;
  }
  Forget(deallocated_.front());
  deallocated_.erase(deallocated_.begin());
}

absl::Status PostgresFront::OnParameter(absl::string_view body, bool own) {
  const std::optional<absl::string_view> name = postgres::TakeString(body);
  const std::optional<absl::string_view> value = postgres::TakeString(body);
  if (!name || !value) {
    out_of_step_ = true;
    return absl::DataLossError("the server sent a ParameterStatus that is none");
  }
  if (own) {
    passing_ = false;
    told_.emplace_back(*name, *value);
    return absl::OkStatus();
  }
  auto now = std::make_shared<Reported>(*notes_->reported);
  (*now)[std::string(*name)] = std::string(*value);
  notes_->reported = std::move(now);
  Told(notes_->reported);
  return absl::OkStatus();
}

absl::Status PostgresFront::OnOwnAnswer(const Piece& piece, const postgres::Pipeline::Answer& answer,
                                        const Flow& flow) {
  if (piece.type == 'E') {
    own_error_ = WordsOf(piece.body());
    own_cancelled_ = postgres::ErrorField(piece.body(), 'C') == kCancelled;
    // At the Sync it was not a setting; nor was whoever has cancelled it.
    resetting_ = resetting_ || !answer.failed || own_cancelled_;
  }
  if (piece.type == 'C') resetting_ = false;  // it is the first
  const bool over = resets_alone_ ? piece.type == 'C' || piece.type == 'E' : piece.type == 'Z';
  return over && answer.completed ? OnOwnReady(flow) : absl::OkStatus();
}

// It may come in pieces: settings can be long.
void PostgresFront::OnOwnRow(const Piece& piece) {
  const absl::string_view part = piece.begins ? piece.body() : piece.bytes;
  if (piece.begins) own_row_lost_ = false;
  if (own_row_lost_ || own_row_.size() + part.size() > kCarriedMax.count()) {
    own_row_lost_ = unnamed_setting_ = true;  // too long to be carried
    own_row_ = {};
    return;
  }
  own_row_.append(part.data(), part.size());
  if (piece.ends) OnTraces(std::exchange(own_row_, {}));
}

absl::Status PostgresFront::OnOwnReady(const Flow& flow) {
  const Own done = std::exchange(own_, Own::kNothing);
  resets_alone_ = false;
  const std::string error = std::exchange(own_error_, {});
  if (done == Own::kEntering) {
    if (error.empty()) return Entered(flow);
    if (resetting_) {
      own_ = Own::kEntering;  // it does not end here
      return absl::DataLossError(absl::StrCat("the server refuses to reset the session: ", error));
    }
    notes_->applied = nullptr;
    notes_->changed = true;
    notes_->name_unknown = true;
    auto now = std::make_shared<Reported>(*notes_->reported);
    for (const auto& [name, value] : std::exchange(told_, {})) (*now)[name] = value;
    notes_->reported = std::move(now);
    const std::string message = absl::StrCat("the session's settings were refused: ", error);
    return Fail("22023", phase_ == Phase::kStarting ? error : message, flow);
  }
  if (done == Own::kLeaving && !error.empty()) return absl::DataLossError(error);
  if (done == Own::kLeaving && std::exchange(discarding_, false)) {
    traces_ = pins_ = 0;
    swap_ = Swapping::kNone;
    notes_->BeReset();
  } else if (done == Own::kLeaving && swap_ == Swapping::kSwapped) {
    discarding_ = true;
    SendOwn(Own::kLeaving, {"DISCARD ALL"}, flow);
  }
  if (done == Own::kRestoring || done == Own::kFailing)
    passing_ = true;  // for the client's own, which was kept back
  if (done == Own::kAsking && !error.empty()) {
    // The client has done nothing wrong: a cancel of its last query may be late, or it is another session's.
    if (own_cancelled_ && questions_ < kQuestionsMax) return AskForTraces(flow), absl::OkStatus();
    return absl::DataLossError(absl::StrCat("the server does not tell the session's state: ", error));
  }
  return absl::OkStatus();
}

}  // namespace lessor
