#include "daemon/journal/sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <cerrno>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/fd.h"

namespace lessor::sqlite {
namespace {

absl::StatusCode CodeOf(int result) {
  switch (result & 0xff) {  // the rest says more exactly what it was
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return absl::StatusCode::kDataLoss;
    case SQLITE_FULL:
      return absl::StatusCode::kResourceExhausted;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return absl::StatusCode::kUnavailable;
    default:
      return absl::StatusCode::kInternal;
  }
}

// SQLite makes its other files as the first is, and leaves as they are those that it finds.
absl::Status KeepToOurselves(const std::string& path) {
  const auto failed = [](absl::string_view call, const std::string& file) {
    return absl::UnavailableError(absl::ErrnoToStatus(errno, absl::StrCat(file, ": ", call)).message());
  };
  const UniqueFd made(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!made) return failed("open", path);
  for (const char* suffix : {"", "-wal"}) {
    const std::string file = path + suffix;
    if (::chmod(file.c_str(), S_IRUSR | S_IWUSR) != 0 && errno != ENOENT) {
      return failed("chmod", file);
    }
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::unique_ptr<Database>> Database::Open(const std::string& path) {
  if (absl::Status kept = KeepToOurselves(path); !kept.ok()) return kept;
  sqlite3* raw = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  const int result = ::sqlite3_open_v2(path.c_str(), &raw, flags, nullptr);
  LESSOR_CHECK(raw != nullptr);  // null only without memory
  std::unique_ptr<Database> database(new Database(raw, path));
  if (result != SQLITE_OK) return database->Error("open");
  (void)::sqlite3_extended_result_codes(raw, 1);
  return database;
}

Database::~Database() {
  LESSOR_CHECK(::sqlite3_close(database_) == SQLITE_OK);  // a statement is left
}

absl::Status Database::Error(absl::string_view what) const {
  const int result = ::sqlite3_extended_errcode(database_);
  return {CodeOf(result), absl::StrCat(path_, ": ", what, ": ", ::sqlite3_errmsg(database_))};
}

absl::Status Database::Run(const std::string& sql) {
  if (::sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) return Error(sql);
  return absl::OkStatus();
}

absl::StatusOr<Statement> Database::Prepare(absl::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int result = ::sqlite3_prepare_v3(database_, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (result != SQLITE_OK) return Error(sql);
  return Statement(*this, statement);
}

Statement::Statement(Statement&& other) noexcept
    : database_(other.database_), statement_(std::exchange(other.statement_, nullptr)) {}

Statement::~Statement() {
  (void)::sqlite3_finalize(statement_);  // null: nothing
}

void Statement::Bind(int parameter, int64_t value) {
  LESSOR_CHECK(::sqlite3_bind_int64(statement_, parameter, value) == SQLITE_OK);
}

void Statement::BindBlob(int parameter, absl::string_view bytes) {
  // A null pointer would bind NULL.
  const char* data = bytes.empty() ? "" : bytes.data();
  LESSOR_CHECK(::sqlite3_bind_blob64(statement_, parameter, data, bytes.size(), SQLITE_STATIC) == SQLITE_OK);
}

void Statement::BindText(int parameter, absl::string_view text) {
  const char* data = text.empty() ? "" : text.data();
  LESSOR_CHECK(::sqlite3_bind_text64(statement_, parameter, data, text.size(), SQLITE_STATIC, SQLITE_UTF8) ==
               SQLITE_OK);
}

absl::StatusOr<bool> Statement::Step() {
  const int result = ::sqlite3_step(statement_);
  if (result == SQLITE_ROW) return true;
  if (result == SQLITE_DONE) return false;
  return database_->Error(::sqlite3_sql(statement_));
}

void Statement::Reset() {
  (void)::sqlite3_reset(statement_);  // repeats what Step has said
}

absl::Status Statement::Run() {
  const absl::StatusOr<bool> row = Step();
  Reset();
  if (!row.ok()) return row.status();
  LESSOR_CHECK(!*row);
  return absl::OkStatus();
}

int64_t Statement::Int(int column) const {
  return ::sqlite3_column_int64(statement_, column);
}

std::string Statement::Bytes(int column) const {
  const void* data = ::sqlite3_column_blob(statement_, column);
  const int size = ::sqlite3_column_bytes(statement_, column);
  return data == nullptr ? "" : std::string(static_cast<const char*>(data), static_cast<size_t>(size));
}

}  // namespace lessor::sqlite
