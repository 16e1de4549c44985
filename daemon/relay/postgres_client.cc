// PostgresFront: what the client says.
#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/relay/postgres_front.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_bytes.h"
#include "daemon/wire/postgres_server.h"

namespace lessor {
namespace {

constexpr size_t kTailBytes = 64;  // of a piece of a long query: longer than any word that is looked for
constexpr size_t kNamesMax = 256;  // settings between two questions
constexpr size_t kDeallocatedMax = 1024;  // that are not answered
constexpr size_t kNameBytesMax = 256;     // of a setting or a statement whose name is kept

void Forward(const postgres::MessageWalker::Piece& piece, Outgoing& out) {
  if (piece.kept) {
    out.Say(std::string(piece.bytes));
  } else {
    out.Pass(piece.bytes);
  }
}

}  // namespace

// Enough is under way; or the upstream may refuse to be brought into the client's state, and would do what
// stands behind the client's first Sync all the same; or the client, which is about to be parked, comes back
// by the queue; or the settings that it began with are to be restored behind what it has asked: what it asks
// next shall find them. But a COPY does not end without its data.
bool PostgresFront::IsHeldUp(char next) const {
  if (pipeline_.full() || own_ == Own::kAsking || swap_asked()) return true;
  // The rest of a message is passed on: without it the server answers nothing.
  const bool ended = pipeline_.ends_ready() && from_client_.at_boundary();
  if (own_ == Own::kEntering && (waits_ || ended)) return true;
  const bool copies = next == 'd' || next == 'c' || next == 'f';
  return !restored_.empty() && from_client_.at_boundary() && !copies && pipeline_.ends_ready();
}

absl::Status PostgresFront::OnMessage(const Piece& piece, const Flow& flow) {
  if (piece.begins) {
    if (AsksToSwap(piece)) return BeginSwap(Swapping::kAsked, flow), absl::OkStatus();
    switch (piece.type) {
      case 'Q':
        if (piece.whole()) OnQuery(piece, flow);
        pipeline_.Push({Ask::kQuery});
        if (pipeline_.skipping()) break;
        unnamed_ = {};
        unnamed_uncarried_ = false;
        notes_->unnamed = 0;
        break;
      case 'P':
        OnParse(piece, flow);
        break;
      case 'B':
        OnBind(piece, flow);
        pipeline_.Push({Ask::kBind});
        break;
      case 'D':
      case 'C':
        OnDescribeOrClose(piece, flow);
        break;
      default:
        if (absl::Status status = OnSimple(piece.type, flow); !status.ok()) return status;
    }
    notes_->used = true;
  }
  if (piece.type == 'Q' && !piece.whole()) OnLongQuery(piece);
  Forward(piece, flow.to_upstream);
  return absl::OkStatus();
}

// Messages of which the type says all.
absl::Status PostgresFront::OnSimple(char type, const Flow& flow) {
  switch (type) {
    case 'E':
      pipeline_.Push({Ask::kExecute});
      return absl::OkStatus();
    case 'S':
      pipeline_.Push({Ask::kSync});
      return absl::OkStatus();
    case 'F':  // of which function is not looked at
      notes_->changed = true;
      pipeline_.Push({Ask::kFunctionCall});
      return absl::OkStatus();
    case 'c':
    case 'f':
      pipeline_.Push({Ask::kCopyEnd});
      return absl::OkStatus();
    case 'H':
      pipeline_.Flush();
      return absl::OkStatus();
    case 'd':  // CopyData
      return absl::OkStatus();
    default:
      return Fail("08P01", absl::StrCat("invalid frontend message type ", static_cast<int>(type)), flow);
  }
}

void PostgresFront::Note(const Statement& statement) {
  Note(statement.traces);
  if (backslashes_ && absl::StrContains(statement.sql, '\\')) Note(postgres::TracesOf(statement.sql, true));
}

void PostgresFront::Note(const postgres::Traces& traces) {
  if (traces.flags == 0) return;
  constexpr uint32_t kAsks = postgres::Traces::kTemporary | postgres::Traces::kListen |
                             postgres::Traces::kCursor | postgres::Traces::kPrepare |
                             postgres::Traces::kAdvisory | postgres::Traces::kRole;
  traces_ |= traces.flags & kAsks;
  for (const std::string& name : traces.settings) {
    ReadBack(name);
    notes_->hasty = notes_->hasty || IsTimeout(name);
  }
  for (const std::string& name : traces.restored) NoteRestored(name);
  if (traces.Has(postgres::Traces::kUnnamed)) unnamed_setting_ = notes_->hasty = true;
  for (const std::string& name : traces.deallocated) {
    if (deallocated_.size() < kDeallocatedMax && name.size() <= kNameBytesMax) {
      deallocated_.push_back(name);
    } else {
      uncarried_ = true;
    }
  }
  notes_->changed = true;
}

// `which`: empty for all. Those that are named are read back as settings of the statement.
void PostgresFront::NoteRestored(const std::string& which) {
  if (which.empty() && settings_ != nullptr) {
    for (const auto& [name, value] : *settings_) ReadBack(name);
  }
  if (startup_ == nullptr) return;
  for (const auto& [name, value] : *startup_) {
    if (!which.empty() && which != name) continue;
    if (name == postgres::kApplicationName && WasOpenedWith(name, value)) continue;
    if (FindSetting(restored_, name) == nullptr) restored_.emplace_back(name, value);
  }
}

void PostgresFront::ReadBack(const std::string& name) {
  if (name == "transaction_isolation" || name == "transaction_read_only" || name == "transaction_deferrable")
    return;  // ends with its transaction
  if (name == "role" || name == "session_authorization") traces_ |= postgres::Traces::kRole;
  if (std::find(names_.begin(), names_.end(), name) != names_.end()) return;
  if (names_.size() < kNamesMax && name.size() <= kNameBytesMax) {
    names_.push_back(name);
  } else {
    unnamed_setting_ = true;
  }
}

void PostgresFront::OnQuery(const Piece& piece, const Flow& flow) {
  absl::string_view text = piece.body();
  if (!text.empty()) text.remove_suffix(1);  // its NUL
  const postgres::Traces traces = postgres::TracesOf(text, backslashes_);
  Note(traces);
  if (traces.Has(postgres::Traces::kStatements)) PrepareAll(flow);
}

// Piece by piece, and over each seam.
void PostgresFront::OnLongQuery(const Piece& piece) {
  const absl::string_view text = piece.begins ? piece.body() : piece.bytes;
  Note(postgres::TracesOf(absl::StrCat(tail_, text.substr(0, kTailBytes)), backslashes_));
  Note(postgres::TracesOf(text, backslashes_));
  tail_ = piece.ends ? "" : std::string(text.substr(text.size() - std::min(text.size(), kTailBytes)));
}

// Drivers that name none often send the same one again.
StatementRef PostgresFront::StatementOf(absl::string_view name, absl::string_view sql,
                                        absl::string_view types) {
  const StatementRef& last = unnamed_.statement;
  if (name.empty() && last != nullptr && last->sql == sql && last->types == types) return last;
  return shared_.statements.Intern(tenant_, name, sql, types);
}

void PostgresFront::OnParse(const Piece& piece, const Flow& flow) {
  absl::string_view body = piece.body();
  const std::optional<absl::string_view> name = postgres::TakeString(body);
  const std::optional<absl::string_view> sql = postgres::TakeString(body);
  StatementRef statement;
  const bool has_room = (name && name->empty()) || statements_.size() + parsing_.size() < kStatementsMax;
  if (piece.whole() && name && sql && has_room) statement = StatementOf(*name, *sql, body);
  if (statement == nullptr) {
    const bool unnamed = name && name->empty();
    (unnamed ? unnamed_uncarried_ : uncarried_) = true;
    notes_->changed = true;
    Note(postgres::TracesOf(body, backslashes_));
    pipeline_.Push({Ask::kParse});
    if (unnamed) unnamed_ = {};
    return;
  }
  if (statement->traces.Has(postgres::Traces::kStatements)) PrepareAll(flow);
  if (name->empty()) {
    unnamed_ = {statement};
    if (!pipeline_.skipping()) unnamed_uncarried_ = false;
  } else {
    Prepare(*name, flow);  // if there is one of this name already, the server shall say so
    notes_->changed = true;
  }
  pipeline_.Push({Ask::kParse, false, statement->id});
  if (!pipeline_.skipping()) parsing_.push_back(std::move(statement));
}

void PostgresFront::OnBind(const Piece& piece, const Flow& flow) {
  absl::string_view body = piece.body();
  (void)postgres::TakeString(body);  // the portal
  const std::optional<absl::string_view> name = postgres::TakeString(body);
  if (!name) {
    uncarried_ = true;  // names longer than any server's
    return;
  }
  if (pipeline_.skipping()) return;
  Prepare(*name, flow);
  auto parsing = std::find_if(parsing_.rbegin(), parsing_.rend(),
                              [&](const StatementRef& statement) { return statement->name == *name; });
  const Prepared* known = Find(*name);
  if (parsing != parsing_.rend()) {
    Note(**parsing);
  } else if (known != nullptr) {
    Note(*known->statement);
  }
}

void PostgresFront::OnDescribeOrClose(const Piece& piece, const Flow& flow) {
  absl::string_view body = piece.body();
  const bool of_statement = !body.empty() && body.front() == 'S';
  if (!body.empty()) body.remove_prefix(1);
  const absl::string_view name = postgres::TakeString(body).value_or("");
  if (piece.type == 'D' && of_statement) Prepare(name, flow);
  // One that is being parsed is described before it is known: its name says which.
  auto parsing = std::find_if(parsing_.rbegin(), parsing_.rend(),
                              [&](const StatementRef& statement) { return statement->name == name; });
  uint64_t id = 0;
  if (of_statement && parsing != parsing_.rend()) {
    id = (*parsing)->id;
  } else if (const Prepared* known = of_statement ? Find(name) : nullptr) {
    id = known->statement->id;
  }
  const Ask describe = of_statement ? Ask::kDescribeStatement : Ask::kDescribePortal;
  pipeline_.Push({piece.type == 'D' ? describe : Ask::kClose, false, id});
}

const PostgresFront::Prepared* PostgresFront::Find(absl::string_view name) const {
  if (name.empty()) return unnamed_.statement == nullptr ? nullptr : &unnamed_;
  auto it = std::lower_bound(
      statements_.begin(), statements_.end(), name,
      [](const Prepared& prepared, absl::string_view wanted) { return prepared.statement->name < wanted; });
  return it != statements_.end() && it->statement->name == name ? &*it : nullptr;
}

bool PostgresFront::OnUpstreamAlready(const Statement& statement) const {
  if (statement.name.empty() ? notes_->unnamed == statement.id : notes_->prepared.contains(statement.id))
    return true;
  return std::any_of(parsing_.begin(), parsing_.end(),
                     [&](const StatementRef& parsing) { return parsing->id == statement.id; });
}

// The client has it, this upstream not yet.
void PostgresFront::Prepare(absl::string_view name, const Flow& flow) {
  if (pipeline_.skipping()) return;
  const Prepared* known = Find(name);
  if (known == nullptr || OnUpstreamAlready(*known->statement)) return;
  // One that the client is closing would be in the way of the next of this name.
  if (!pipeline_.IsUnderWay(Ask::kClose, known->statement->id)) SendParse(*known, flow);
}

// The statement may speak of any of them by name. Where nothing of the client's is under way a Sync follows:
// a Parse that fails shall not take the client's query with it, which has no Sync.
void PostgresFront::PrepareAll(const Flow& flow) {
  if (pipeline_.skipping()) return;
  const bool first = pipeline_.own_only();
  bool sent = false;
  for (const Prepared& known : statements_) {
    if (OnUpstreamAlready(*known.statement)) continue;
    SendParse(known, flow);
    sent = true;
  }
  if (!first || !sent) return;
  std::string sync;
  postgres::AppendSync(sync);
  flow.to_upstream.Say(std::move(sync));
  pipeline_.Push({Ask::kSync, true});
}

// With a look at its rows, if the client believes to know them.
void PostgresFront::SendParse(const Prepared& prepared, const Flow& flow) {
  const Statement& statement = *prepared.statement;
  std::string parse;
  postgres::AppendParse(statement.name, statement.sql, statement.types, parse);
  pipeline_.Push({Ask::kParse, true, statement.id});
  parsing_.push_back(prepared.statement);
  if (!statement.name.empty()) notes_->changed = true;
  if (prepared.rows != 0) {
    postgres::AppendDescribeStatement(statement.name, parse);
    pipeline_.Push({Ask::kDescribeStatement, true, statement.id});
  }
  flow.to_upstream.Say(std::move(parse));
}

}  // namespace lessor
