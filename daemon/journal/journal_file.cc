#include "daemon/journal/journal_file.h"

#include <array>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

// What leads from each version of the schema to the next; the version of a file is how many it has been
// through. What has once been released here never changes.
constexpr std::array<const char*, 1> kMigrations = {R"(
CREATE TABLE sessions(id INTEGER PRIMARY KEY, facts BLOB NOT NULL);
CREATE TABLE actions(
  id INTEGER PRIMARY KEY, session INTEGER NOT NULL, what BLOB NOT NULL,
  mark INTEGER NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL);
CREATE TABLE trail(
  number INTEGER PRIMARY KEY AUTOINCREMENT, action INTEGER NOT NULL, session INTEGER NOT NULL, what BLOB NOT NULL,
  outcome INTEGER NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL, ended INTEGER NOT NULL);
)"};
constexpr int64_t kVersion = kMigrations.size();
constexpr int kKind = 0x4c737372;  // "Lssr": the application_id by which file(1) and we know the file

absl::StatusOr<int64_t> NumberOf(sqlite::Database& database, absl::string_view pragma) {
  absl::StatusOr<sqlite::Statement> statement = database.Prepare(pragma);
  if (!statement.ok()) return statement.status();
  absl::StatusOr<bool> row = statement->Step();
  if (!row.ok()) return row.status();
  return *row ? statement->Int(0) : 0;
}

absl::Status CheckWhole(sqlite::Database& database, const std::string& path) {
  absl::StatusOr<sqlite::Statement> check = database.Prepare("PRAGMA quick_check(1)");
  if (!check.ok()) return check.status();
  absl::StatusOr<bool> row = check->Step();
  if (!row.ok()) return row.status();
  const std::string found = check->Bytes(0);
  if (found == "ok") return absl::OkStatus();
  return absl::DataLossError(absl::StrCat(path, " is damaged: ", found));
}

absl::Status Migrate(sqlite::Database& database, const std::string& path) {
  const absl::StatusOr<int64_t> version = NumberOf(database, "PRAGMA user_version");
  if (!version.ok()) return version.status();
  if (*version > kVersion) {
    return absl::FailedPreconditionError(
        absl::StrCat(path, " was written by a later lessord (schema ", *version, ", this one knows up to ",
                     kVersion, "): run that one, or move the file away and lose what it holds"));
  }
  for (int64_t from = *version; from < kVersion; ++from) {
    const std::string step =
        absl::StrCat("BEGIN IMMEDIATE;", kMigrations[static_cast<size_t>(from)],
                     "PRAGMA application_id = ", kKind, "; PRAGMA user_version = ", from + 1, "; COMMIT;");
    if (absl::Status done = database.Run(step); !done.ok()) return done;
  }
  return absl::OkStatus();
}

sqlite::Statement Prepared(sqlite::Database& database, absl::string_view sql) {
  absl::StatusOr<sqlite::Statement> statement = database.Prepare(sql);
  LESSOR_CHECK(statement.ok());  // the tables have just been found to be as they should be
  return *std::move(statement);
}

int64_t Number(uint64_t id) {  // SQLite's are signed; the bits are the same
  return static_cast<int64_t>(id);
}

template <typename Id>
Id IdIn(const sqlite::Statement& row, int column) {
  return Id(static_cast<uint64_t>(row.Int(column)));
}

}  // namespace

absl::StatusOr<std::unique_ptr<Journal::File>> Journal::File::Open(const std::string& path, size_t trail) {
  absl::StatusOr<std::unique_ptr<sqlite::Database>> opened = sqlite::Database::Open(path);
  if (!opened.ok()) return opened.status();
  sqlite::Database& database = **opened;
  // Nobody else has it, so its index of the WAL need not be shared memory; a second broker is turned away.
  absl::Status set = database.Run(
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "PRAGMA trusted_schema = OFF;");
  if (!set.ok()) return set;
  if (absl::Status whole = CheckWhole(database, path); !whole.ok()) return whole;
  if (absl::Status migrated = Migrate(database, path); !migrated.ok()) return migrated;
  return std::unique_ptr<File>(new File(*std::move(opened), trail));
}

Journal::File::File(std::unique_ptr<sqlite::Database> database, size_t trail)
    : database_(std::move(database)),
      trail_(static_cast<int64_t>(trail)),
      begin_(Prepared(*database_, "BEGIN IMMEDIATE")),
      commit_(Prepared(*database_, "COMMIT")),
      rollback_(Prepared(*database_, "ROLLBACK")),
      add_session_(Prepared(*database_, "INSERT OR REPLACE INTO sessions VALUES(?, ?)")),
      forget_(Prepared(*database_, "DELETE FROM sessions WHERE id = ?")),
      add_action_(Prepared(*database_, "INSERT INTO actions VALUES(?, ?, ?, ?, ?, ?)")),
      note_(Prepared(*database_, "UPDATE actions SET mark = ?, attempts = ?, error = ? WHERE id = ?")),
      end_(Prepared(*database_,
                    "INSERT INTO trail(action, session, what, outcome, attempts, error, ended)"
                    " SELECT id, session, what, ?, ?, ?, ? FROM actions WHERE id = ?")),
      remove_(Prepared(*database_, "DELETE FROM actions WHERE id = ?")),
      trim_(Prepared(*database_, "DELETE FROM trail WHERE number <= (SELECT max(number) FROM trail) - ?")) {}

absl::StatusOr<std::vector<Journal::Session>> Journal::File::Sessions() {
  absl::StatusOr<sqlite::Statement> all = database_->Prepare("SELECT id, facts FROM sessions ORDER BY id");
  if (!all.ok()) return all.status();
  std::vector<Session> sessions;
  for (;;) {
    const absl::StatusOr<bool> row = all->Step();
    if (!row.ok()) return row.status();
    if (!*row) return sessions;
    sessions.push_back({IdIn<SessionId>(*all, 0), all->Bytes(1)});
  }
}

absl::StatusOr<std::vector<Journal::Action>> Journal::File::Actions() {
  absl::StatusOr<sqlite::Statement> all =
      database_->Prepare("SELECT id, session, what, mark, attempts, error FROM actions ORDER BY id");
  if (!all.ok()) return all.status();
  std::vector<Action> actions;
  for (;;) {
    const absl::StatusOr<bool> row = all->Step();
    if (!row.ok()) return row.status();
    if (!*row) return actions;
    actions.push_back({IdIn<ActionId>(*all, 0), IdIn<SessionId>(*all, 1), all->Bytes(2),
                       static_cast<Mark>(all->Int(3)), static_cast<int>(all->Int(4)), all->Bytes(5)});
  }
}

absl::StatusOr<std::vector<Journal::Past>> Journal::File::Trail(size_t most) {
  absl::StatusOr<sqlite::Statement> all = database_->Prepare(
      "SELECT action, session, what, outcome, attempts, error, ended FROM trail ORDER BY number DESC LIMIT "
      "?");
  if (!all.ok()) return all.status();
  all->Bind(1, static_cast<int64_t>(most));
  std::vector<Past> trail;
  for (;;) {
    const absl::StatusOr<bool> row = all->Step();
    if (!row.ok()) return row.status();
    if (!*row) return trail;
    trail.push_back({IdIn<ActionId>(*all, 0), IdIn<SessionId>(*all, 1), all->Bytes(2),
                     static_cast<Outcome>(all->Int(3)), static_cast<int>(all->Int(4)), all->Bytes(5),
                     absl::FromUnixMillis(all->Int(6))});
  }
}

absl::Status Journal::File::Apply(const Change& change, absl::Time now) {
  now_ = now;
  return std::visit([this](const auto& one) { return Do(one); }, change);
}

absl::Status Journal::File::Commit() {
  if (std::exchange(grown_, false)) {
    trim_.Bind(1, trail_);
    if (absl::Status trimmed = trim_.Run(); !trimmed.ok()) return trimmed;
  }
  return commit_.Run();
}

// Some failures end the transaction by themselves.
void Journal::File::Rollback() {
  (void)rollback_.Run();
}

absl::Status Journal::File::Do(const Session& session) {
  add_session_.Bind(1, Number(session.id.value()));
  add_session_.BindBlob(2, session.facts);
  return add_session_.Run();
}

absl::Status Journal::File::Do(const Forget& forget) {
  forget_.Bind(1, Number(forget.session.value()));
  return forget_.Run();
}

absl::Status Journal::File::Do(const Action& action) {
  add_action_.Bind(1, Number(action.id.value()));
  add_action_.Bind(2, Number(action.session.value()));
  add_action_.BindBlob(3, action.what);
  add_action_.Bind(4, static_cast<int64_t>(action.mark));
  add_action_.Bind(5, action.attempts);
  add_action_.BindText(6, action.error);
  return add_action_.Run();
}

absl::Status Journal::File::Do(const Note& note) {
  note_.Bind(1, static_cast<int64_t>(note.mark));
  note_.Bind(2, note.attempts);
  note_.BindText(3, note.error);
  note_.Bind(4, Number(note.action.value()));
  return note_.Run();
}

absl::Status Journal::File::Do(const End& end) {
  end_.Bind(1, static_cast<int64_t>(end.outcome));
  end_.Bind(2, end.attempts);
  end_.BindText(3, end.error);
  end_.Bind(4, absl::ToUnixMillis(now_));
  end_.Bind(5, Number(end.action.value()));
  if (absl::Status noted = end_.Run(); !noted.ok()) return noted;
  remove_.Bind(1, Number(end.action.value()));
  grown_ = true;
  return remove_.Run();
}

}  // namespace lessor
