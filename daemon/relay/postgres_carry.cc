// PostgresFront: what is carried from one upstream to the next, and what is asked before it is left.
#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/relay/postgres_front.h"
#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_bytes.h"
#include "daemon/wire/postgres_server.h"

namespace lessor {
namespace {

using postgres::Ask;
using postgres::Traces;

// Of the broker's own, so that no statement of the client's is touched.
constexpr absl::string_view kQuestion = "_lessor_question";

// Settings whose SET takes the value as it is; of others some are lists, which only set_config takes as a
// text. SET is what costs the server least.
bool IsPlain(absl::string_view name) {
  return name == "application_name" || name == "client_encoding" || name == "timezone" ||
         name == "datestyle" || name == "extra_float_digits" || name == "statement_timeout" ||
         name == "intervalstyle";
}

// Servers compare the names of encodings without case and punctuation, and drivers write them as they like.
std::string EncodingKey(absl::string_view name) {
  std::string key;
  for (const char c : name) {
    if (absl::ascii_isalnum(static_cast<unsigned char>(c))) key.push_back(absl::ascii_tolower(c));
  }
  return key;
}

bool IsSame(absl::string_view setting, absl::string_view a, absl::string_view b) {
  return a == b || (setting == "client_encoding" && EncodingKey(a) == EncodingKey(b));
}

struct Trace {
  uint32_t flag;
  const char* pinned_by;
  absl::string_view exists;  // SQL, whatever the search_path: every name and operator is qualified
};

constexpr Trace kTraces[] = {
    {Traces::kTemporary, "temporary tables",
     "EXISTS (SELECT 1 FROM pg_catalog.pg_class WHERE relnamespace OPERATOR(pg_catalog.=) "
     "pg_catalog.pg_my_temp_schema()) OR EXISTS (SELECT 1 FROM pg_catalog.pg_proc WHERE pronamespace "
     "OPERATOR(pg_catalog.=) pg_catalog.pg_my_temp_schema())"},
    {Traces::kListen, "LISTEN", "EXISTS (SELECT 1 FROM pg_catalog.pg_listening_channels())"},
    {Traces::kCursor, "a cursor WITH HOLD", "EXISTS (SELECT 1 FROM pg_catalog.pg_cursors WHERE is_holdable)"},
    {Traces::kPrepare, "PREPARE", "EXISTS (SELECT 1 FROM pg_catalog.pg_prepared_statements WHERE from_sql)"},
    {Traces::kAdvisory, "advisory locks",
     "EXISTS (SELECT 1 FROM pg_catalog.pg_locks WHERE locktype OPERATOR(pg_catalog.=) 'advisory' AND pid "
     "OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid())"},
    {Traces::kRole, "a role",
     "pg_catalog.current_setting('role') OPERATOR(pg_catalog.<>) 'none' OR SESSION_USER "
     "OPERATOR(pg_catalog.<>) (SELECT usename FROM pg_catalog.pg_stat_activity WHERE pid "
     "OPERATOR(pg_catalog.=) pg_catalog.pg_backend_pid())"},
};

constexpr std::array<Ask, 3> kRun = {Ask::kParse, Ask::kBind, Ask::kExecute};
void AppendRequest(absl::string_view sql, std::string& request) {
  postgres::AppendParse("", sql, absl::string_view("\0\0", 2), request);
  postgres::AppendRun("", request);
}

// Made once: there is one at each change of hands.
absl::string_view ResetRequest() {
  static const std::string kRequest = [] {
    std::string request;
    AppendRequest("DISCARD ALL", request);
    return request;
  }();
  return kRequest;
}

}  // namespace

// Before the client's first message on an upstream: brings it from the last holder's state into this one's.
// `ahead`: that message follows in the same write, if nothing speaks against it.
void PostgresFront::Enter(const Flow& flow, bool ahead) {
  entered_ = true;
  std::vector<std::string> statements;
  resetting_ = notes_->used && (!shared_.reset_when_changed || notes_->changed);
  waits_ = !ahead || (resetting_ && notes_->hasty);
  if (resetting_) {
    statements.emplace_back("DISCARD ALL");
    notes_->BeReset();
  }
  notes_->holder = holder_;
  NoteName();
  ApplySettings(statements);
  notes_->applied = settings_;
  if (statements.empty()) return (void)Entered(flow);
  notes_->used = true;
  if (settings_ != nullptr && std::any_of(settings_->begin(), settings_->end(),
                                          [](const auto& setting) { return IsTimeout(setting.first); })) {
    notes_->hasty = true;
  }
  // What the upstream reports must not change by the reset: it would say so together with the client's
  // answer.
  const bool alone = resetting_ && statements.size() == 1 && notes_->reported == reported_;
  if (alone && !waits_ && notes_->commits_at_once) return SendReset(flow);
  // Unknown to whoever could have prepared it before.
  const std::string guard =
      waits_ ? "" : absl::StrCat("lessor_", absl::Hex(static_cast<uint32_t>(key_.secret)), "_", ++enterings_);
  SendOwn(Own::kEntering, statements, flow, guard);
}

void PostgresFront::AppendOwn(absl::string_view sql, std::string& request) {
  AppendRequest(sql, request);
  for (Ask ask : kRun) pipeline_.Push({ask, true});
}

// By the extended protocol, with one Sync: so the server answers all of them at once.
//
// `guard`: what follows, in the same write, is to be done only if all of it has gone well, although the
// server begins anew behind a Sync. The last of it prepares a statement of that name, and what follows begins
// by asking what that is: if there is none this is an error, and the server skips all up to the next Sync.
void PostgresFront::SendOwn(Own what, const std::vector<std::string>& statements, const Flow& flow,
                            const std::string& guard) {
  std::string request;
  for (const std::string& sql : statements) AppendOwn(sql, request);
  if (!guard.empty()) {
    postgres::AppendParse(guard, "", absl::string_view("\0\0", 2), request);
    pipeline_.Push({Ask::kParse, true});
  }
  postgres::AppendSync(request);
  pipeline_.Push({Ask::kSync, true});
  if (!guard.empty()) {
    postgres::AppendDescribeStatement(guard, request);
    postgres::AppendCloseStatement(guard, request);
    for (Ask ask : {Ask::kDescribeStatement, Ask::kClose}) pipeline_.Push({ask, true});
  }
  flow.to_upstream.Say(std::move(request));
  notes_->unnamed = 0;
  own_ = what;
}

// A reset that nothing has to follow needs neither Sync nor guard: it is committed by itself, and if it fails
// the server skips all up to the client's first Sync, a simple query included. Two messages fewer for the
// server to read, and one answer fewer to wake anybody for.
void PostgresFront::SendReset(const Flow& flow) {
  flow.to_upstream.Pass(ResetRequest());
  for (Ask ask : kRun) pipeline_.Push({ask, true});
  notes_->unnamed = 0;
  own_ = Own::kEntering;
  resets_alone_ = true;
}

// The client is about to use a connection that was opened under some name.
void PostgresFront::NoteName() {
  const std::string* name = shared_.names.on() && settings_ != nullptr
                                ? FindSetting(*settings_, postgres::kApplicationName)
                                : nullptr;
  const absl::string_view opened = connection_->opened_under();
  if (name == nullptr || opened.empty()) return;
  shared_.names.OnAsked(*name);
  notes_->misnamed = shared_.names.Misnamed(*name, opened, notes_->misnamed);
  if (!std::exchange(notes_->name_unknown, false)) return;
  // It will be what the client is called, of which the server speaks only if it has said otherwise before.
  auto reported = std::make_shared<Reported>(*notes_->reported);
  (*reported)[postgres::kApplicationName] = name->substr(0, SessionNames::kBytesMax);
  notes_->reported = std::move(reported);
}

bool PostgresFront::WasOpenedWith(absl::string_view name, absl::string_view value) const {
  if (name == postgres::kApplicationName) return connection_->opened_under() == value;
  const std::string* opened = FindReported(*connection_->greeting(), name);
  return opened != nullptr && IsSame(name, *opened, value);
}

// Both lists are short.
void PostgresFront::ApplySettings(std::vector<std::string>& statements) const {
  if (notes_->applied == settings_) return;
  static const postgres::SettingList kNone;
  const postgres::SettingList& before = notes_->applied == nullptr ? kNone : *notes_->applied;
  const postgres::SettingList& wanted = settings_ == nullptr ? kNone : *settings_;
  for (const auto& [name, value] : before) {
    if (FindSetting(wanted, name) == nullptr) {
      statements.push_back(
          absl::StrCat("SELECT pg_catalog.set_config(", postgres::Literal(name), ", NULL, false)"));
    }
  }
  for (const auto& [name, value] : wanted) {
    const std::string* now = FindSetting(before, name);
    if (now != nullptr && *now == value) continue;
    if (now == nullptr && notes_->applied == nullptr && WasOpenedWith(name, value)) continue;
    statements.push_back(IsPlain(name)
                             ? absl::StrCat("SET ", name, " TO ", postgres::Literal(value))
                             : absl::StrCat("SELECT pg_catalog.set_config(", postgres::Literal(name), ", ",
                                            postgres::Literal(value), ", false)"));
  }
}

void PostgresFront::Told(ReportedRef reported) {
  reported_ = std::move(reported);
  static const std::string kConforming = "standard_conforming_strings";
  auto conforming = reported_->find(kConforming);
  backslashes_ = conforming != reported_->end() && conforming->second == "off";
}

// The upstream is in the client's state.
absl::Status PostgresFront::Entered(const Flow& flow) {
  failed_enterings_ = 0;
  TellDifferences(flow);
  if (phase_ != Phase::kStarting) return absl::OkStatus();
  Told(notes_->reported);
  if (shared_.startups.size() >= PostgresShared::kStartupsMax) shared_.startups.clear();
  auto accepted = std::make_shared<PostgresShared::Startup>(*starting_->startup);
  accepted->reported = reported_;
  accepted->greeting = GreetingOf(accepted->packet, *reported_);
  shared_.startups.emplace(starting_->packet, accepted);
  AnswerStartup(accepted->greeting, flow);
  return absl::OkStatus();
}

// A setting that is reset and set again is told twice. The last counts, and as a rule it is what it was.
bool PostgresFront::AllAreBack(const std::vector<std::pair<std::string, std::string>>& told,
                               const Reported& before) {
  for (auto it = told.rbegin(); it != told.rend(); ++it) {
    const bool overtaken =
        std::any_of(told.rbegin(), it, [&](const auto& later) { return later.first == it->first; });
    auto known = before.find(it->first);
    if (!overtaken && (known == before.end() || known->second != it->second)) return false;
  }
  return true;
}

// What the client was told, and what this upstream says, as a rule are the same; then nothing is made anew.
void PostgresFront::TellDifferences(const Flow& flow) {
  // Clients with the same start-up share what they were told, and so do the upstreams that they have had.
  if (told_.empty() && notes_->reported == reported_) return;
  const auto told = std::exchange(told_, {});
  if (notes_->reported == reported_ && AllAreBack(told, *reported_)) return;
  const auto now = [&](const std::string& name, const std::string& before) -> const std::string& {
    auto it = std::find_if(told.rbegin(), told.rend(), [&](const auto& one) { return one.first == name; });
    return it == told.rend() ? before : it->second;
  };
  bool same = reported_ != nullptr && reported_->size() == notes_->reported->size();
  for (const auto& [name, value] : told) same = same && notes_->reported->contains(name);
  if (same) {
    for (const auto& [name, value] : *notes_->reported) {
      auto it = reported_->find(name);
      same = same && it != reported_->end() && it->second == now(name, value);
    }
  }
  if (same) {
    notes_->reported = reported_;
    return;
  }
  auto merged = std::make_shared<Reported>(*notes_->reported);
  for (const auto& [name, value] : told) (*merged)[name] = value;
  notes_->reported = std::move(merged);
  if (reported_ == nullptr) return;  // it has not been told anything yet
  std::string differences;
  for (const auto& [name, value] : *notes_->reported) {
    auto it = reported_->find(name);
    if (it == reported_->end() || it->second != value)
      postgres::AppendParameterStatus(name, value, differences);
  }
  // Who asks for a swap reads no more than the answer: what the driver has to hear comes behind a refusal.
  if (swap_ == Swapping::kAsked) RefuseSwap({"55000", "the server's settings have changed; ask again"}, flow);
  flow.to_client.Say(std::move(differences));
  Told(notes_->reported);
}

// A RESET goes back to what the broker's own start-up said, not the client's: its settings are set anew,
// those that it has not set itself meanwhile.
void PostgresFront::Restore(const Flow& flow) {
  std::vector<std::string> values;
  for (const auto& [name, value] : std::exchange(restored_, {})) {
    values.push_back(absl::StrCat("(", postgres::Literal(name), ", ", postgres::Literal(value), ")"));
  }
  SendOwn(Own::kRestoring,
          {absl::StrCat("SELECT pg_catalog.set_config(v.n, v.t, false) FROM (VALUES ",
                        absl::StrJoin(values, ", "),
                        ") AS v(n, t) LEFT JOIN pg_catalog.pg_settings AS s ON pg_catalog.lower(s.name) "
                        "OPERATOR(pg_catalog.=) v.n WHERE CASE WHEN s.name IS NULL THEN "
                        "COALESCE(pg_catalog.current_setting(v.n, true), '') OPERATOR(pg_catalog.=) '' "
                        "ELSE s.source OPERATOR(pg_catalog.<>) 'session' END")},
          flow);
}

Front::Parking PostgresFront::Park(const Flow& flow) {
  if (!entered_) return Parking::kReady;
  pinned_by_ = WhyPinned();
  const bool lost = swap_ == Swapping::kSwapped || uncarried_ || unnamed_uncarried_ ||
                    unnamed_setting_;  // whatever the answer
  if (!lost && NeedsAsking()) {
    questions_ = 0;
    AskForTraces(flow);
    return Parking::kAsking;
  }
  pinned_by_ = WhyPinned();
  return *pinned_by_ == '\0' ? Parking::kReady : Parking::kPinned;
}

const char* PostgresFront::WhyPinned() const {
  if (swap_ == Swapping::kSwapped) return "a swap";
  if (uncarried_ || unnamed_uncarried_) return "statements";
  if (unnamed_setting_) return "settings";
  const char* why = "";
  for (const Trace& trace : kTraces) {
    if ((pins_ & trace.flag) != 0) why = trace.pinned_by;
  }
  return why;
}

// What the server reports by itself is known already.
bool PostgresFront::NeedsAsking() {
  for (const std::string& name : names_) {
    const std::string* value = FindReported(*reported_, name);
    if (value == nullptr) return true;
    Carry(name, *value);
  }
  names_.clear();
  return traces_ != 0;
}

void PostgresFront::AskForTraces(const Flow& flow) {
  std::vector<std::string> columns;
  for (const Trace& trace : kTraces) {
    if ((traces_ & trace.flag) != 0) columns.emplace_back(trace.exists);
  }
  for (const std::string& name : names_) {
    columns.push_back(absl::StrCat("pg_catalog.current_setting(", postgres::Literal(name), ", true)"));
  }
  std::string question;
  if (questions_++ > 0) {  // the first may have left its statement
    postgres::AppendCloseStatement(kQuestion, question);
    pipeline_.Push({Ask::kClose, true});
  }
  postgres::AppendParse(kQuestion, absl::StrCat("SELECT ", absl::StrJoin(columns, ", ")),
                        absl::string_view("\0\0", 2), question);
  postgres::AppendRun(kQuestion, question);
  postgres::AppendCloseStatement(kQuestion, question);
  postgres::AppendSync(question);
  flow.to_upstream.Say(std::move(question));
  for (Ask what : {Ask::kParse, Ask::kBind, Ask::kExecute, Ask::kClose, Ask::kSync}) {
    pipeline_.Push({what, true});
  }
  own_ = Own::kAsking;
}

// One row: a boolean for each trace that was asked for, then the settings.
void PostgresFront::OnTraces(absl::string_view row) {
  row.remove_prefix(std::min<size_t>(row.size(), 2));  // the number of columns
  const auto next = [&row]() -> std::optional<std::string> {
    if (row.size() < 4) return std::nullopt;
    const auto length = static_cast<int32_t>(postgres::ReadInt32(row));
    row.remove_prefix(4);
    if (length < 0 || static_cast<size_t>(length) > row.size()) return std::nullopt;  // NULL
    std::string value(row.substr(0, static_cast<size_t>(length)));
    row.remove_prefix(static_cast<size_t>(length));
    return value;
  };
  for (const Trace& trace : kTraces) {
    if ((traces_ & trace.flag) == 0) continue;
    pins_ &= ~trace.flag;
    if (next() == "t") pins_ |= trace.flag;
  }
  for (const std::string& name : names_) {
    if (const std::optional<std::string> value = next()) Carry(name, *value);
  }
  traces_ = 0;
  names_.clear();
  pinned_by_ = WhyPinned();
}

void PostgresFront::Carry(const std::string& name, const std::string& value) {
  auto changed =
      std::make_shared<postgres::SettingList>(settings_ == nullptr ? postgres::SettingList{} : *settings_);
  postgres::Set(name, value, *changed);
  uint64_t bytes = 0;
  for (const auto& [known, its_value] : *changed) bytes += known.size() + its_value.size();
  if (bytes > kCarriedMax.count()) {
    unnamed_setting_ = true;  // too much to be carried
  } else {
    settings_ = std::move(changed);
  }
}

}  // namespace lessor
