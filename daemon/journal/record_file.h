#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"

#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"

namespace lessor {

// Records of one size in a file that is mapped and written in place. What is stored there outlives this
// process however it ends, but not the machine: the file names the boot that it is of. Space on the disk is
// reserved before it is written to, so a full disk is never a SIGBUS. Thread-safe; what is in a record is for
// its user to guard.
//
// The first word of a record says whether it is used: it is written last, and cleared first.
class RecordFile {
 public:
  static constexpr size_t kRecordsMax = 1 << 20;

  // A file of another boot, or of another kind or size of record, begins anew. Errors of the file system,
  // naming file and call. `kind` is at most 15 bytes.
  static absl::StatusOr<std::unique_ptr<RecordFile>> Open(const std::string& path, const std::string& kind,
                                                          size_t record_size, const std::string& boot_id);
  ~RecordFile();
  RecordFile(const RecordFile&) = delete;
  RecordFile& operator=(const RecordFile&) = delete;

  // Those that an earlier process of this boot has left, which are the caller's now. Once.
  std::vector<std::byte*> TakeFound();

  // Room for one more, all zero. Null: the disk is full, or it would be one of too many.
  std::byte* Take();
  static void MarkUsed(std::byte* record);
  void Give(std::byte* record);

 private:
  RecordFile(UniqueFd file, size_t record_size) : file_(std::move(file)), record_size_(record_size) {}
  absl::Status Begin(const std::string& path, const std::string& kind, const std::string& boot_id);
  absl::Status Map(size_t chunk) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);

  const UniqueFd file_;
  const size_t record_size_;
  Mutex mutex_;
  std::vector<std::byte*> chunks_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::byte*> free_ ABSL_GUARDED_BY(mutex_);
  std::vector<std::byte*> found_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
