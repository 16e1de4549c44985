#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

struct sqlite3;
struct sqlite3_stmt;

namespace lessor::sqlite {

class Statement;

// An open database file, which outlives its statements. For one thread at a time, its statements too.
class Database {
 public:
  // Makes the file if there is none. The errors of Error() below.
  static absl::StatusOr<std::unique_ptr<Database>> Open(const std::string& path);

  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  absl::Status Run(const std::string& sql);  // one statement or several; rows are not looked at
  absl::StatusOr<Statement> Prepare(absl::string_view sql);

  // What SQLite said last, naming the file. DATA_LOSS: it is damaged, or no database. RESOURCE_EXHAUSTED: the
  // disk is full. UNAVAILABLE: it cannot be read or written, or somebody else has it. INTERNAL: any other.
  absl::Status Error(absl::string_view what) const;

 private:
  Database(sqlite3* database, std::string path) : database_(database), path_(std::move(path)) {}

  sqlite3* database_;
  std::string path_;
};

// A prepared statement, used over and over: Bind, Step until it has no more rows, Reset. Move-only.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) = delete;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement();

  // Parameters are counted from 1; text and blobs are read until the next Reset, where they lie.
  void Bind(int parameter, int64_t value);
  void BindBlob(int parameter, absl::string_view bytes);
  void BindText(int parameter, absl::string_view text);

  absl::StatusOr<bool> Step();  // whether it has come to a row
  void Reset();
  absl::Status Run();  // Step, which must not come to a row, and Reset

  // Of the row; columns are counted from 0.
  int64_t Int(int column) const;
  std::string Bytes(int column) const;

 private:
  friend class Database;
  Statement(const Database& database, sqlite3_stmt* statement)
      : database_(&database), statement_(statement) {}

  const Database* database_;
  sqlite3_stmt* statement_;
};

}  // namespace lessor::sqlite
