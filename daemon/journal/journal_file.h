#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"

#include "daemon/journal/journal.h"
#include "daemon/journal/sqlite.h"

namespace lessor {

// The journal's tables. For one thread at a time.
class Journal::File {
 public:
  // Brings the schema up to date and checks the whole file. FAILED_PRECONDITION: a later version's;
  // DATA_LOSS: damaged.
  static absl::StatusOr<std::unique_ptr<File>> Open(const std::string& path, size_t trail);

  absl::StatusOr<std::vector<Session>> Sessions();
  absl::StatusOr<std::vector<Action>> Actions();
  absl::StatusOr<std::vector<Past>> Trail(size_t most);

  absl::Status Begin() { return begin_.Run(); }
  absl::Status Apply(const Change& change, absl::Time now);
  absl::Status Commit();
  // As if nothing had been done since Begin.
  void Rollback();

 private:
  File(std::unique_ptr<sqlite::Database> database, size_t trail);

  absl::Status Do(const Session& session);
  absl::Status Do(const Action& action);
  absl::Status Do(const Forget& forget);
  absl::Status Do(const Note& note);
  absl::Status Do(const End& end);

  const std::unique_ptr<sqlite::Database> database_;
  const int64_t trail_;
  absl::Time now_;      // of the change that is applied
  bool grown_ = false;  // the trail has, since it was trimmed
  sqlite::Statement begin_;
  sqlite::Statement commit_;
  sqlite::Statement rollback_;
  sqlite::Statement add_session_;
  sqlite::Statement forget_;
  sqlite::Statement add_action_;
  sqlite::Statement note_;
  sqlite::Statement end_;
  sqlite::Statement remove_;
  sqlite::Statement trim_;
};

}  // namespace lessor
