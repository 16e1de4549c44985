#include "daemon/journal/record_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

constexpr size_t kHeaderBytes = 4096;
constexpr size_t kChunkBytes = 65'536;
constexpr uint64_t kVersion = 1;

// At the front of the file. All of it must be as expected, or the file begins anew.
struct Header {
  char kind[16];
  uint64_t version;
  uint64_t record_size;
  char boot_id[48];
};
static_assert(sizeof(Header) <= kHeaderBytes);

absl::Status FileError(absl::string_view call, const std::string& path, int error) {
  return absl::ErrnoToStatus(error, absl::StrCat(call, " ", path));
}

uint64_t& UsedWord(std::byte* record) {
  return *reinterpret_cast<uint64_t*>(record);
}

Header MakeHeader(const std::string& kind, size_t record_size, const std::string& boot_id) {
  Header header{};
  LESSOR_CHECK(kind.size() < sizeof header.kind);
  std::memcpy(header.kind, kind.data(), kind.size());
  header.version = kVersion;
  header.record_size = record_size;
  std::memcpy(header.boot_id, boot_id.data(), std::min(boot_id.size(), sizeof header.boot_id - 1));
  return header;
}

}  // namespace

absl::StatusOr<std::unique_ptr<RecordFile>> RecordFile::Open(const std::string& path, const std::string& kind,
                                                             size_t record_size, const std::string& boot_id) {
  LESSOR_CHECK(record_size % sizeof(uint64_t) == 0 && kChunkBytes % record_size == 0);
  UniqueFd file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file) return FileError("open", path, errno);
  std::unique_ptr<RecordFile> records(new RecordFile(std::move(file), record_size));
  if (absl::Status status = records->Begin(path, kind, boot_id); !status.ok()) return status;
  return records;
}

// Without a boot id nothing says that what is there is of this boot.
absl::Status RecordFile::Begin(const std::string& path, const std::string& kind, const std::string& boot_id) {
  const Header expected = MakeHeader(kind, record_size_, boot_id);
  Header there{};
  const ssize_t got = ::pread(file_.raw(), &there, sizeof there, 0);
  if (got < 0) return FileError("read", path, errno);
  struct stat st {};
  if (::fstat(file_.raw(), &st) != 0) return FileError("stat", path, errno);
  const bool same = got == sizeof there && std::memcmp(&there, &expected, sizeof there) == 0;
  if (!same || boot_id.empty()) {
    if (::ftruncate(file_.raw(), 0) != 0) return FileError("truncate", path, errno);
    if (const int error = ::posix_fallocate(file_.raw(), 0, kHeaderBytes); error != 0) {
      return FileError("reserve room in", path, error);
    }
    if (::pwrite(file_.raw(), &expected, sizeof expected, 0) != sizeof expected) {
      return FileError("write", path, errno);
    }
    return absl::OkStatus();
  }
  MutexLock lock(mutex_);
  const auto size = static_cast<size_t>(st.st_size);
  for (size_t chunk = 0; kHeaderBytes + (chunk + 1) * kChunkBytes <= size; ++chunk) {
    if (absl::Status status = Map(chunk); !status.ok())
      return absl::Status(status.code(), absl::StrCat("map ", path, ": ", status.message()));
  }
  return absl::OkStatus();
}

RecordFile::~RecordFile() {
  for (std::byte* chunk : chunks_) (void)::munmap(chunk, kChunkBytes);
}

// A chunk that was cut off when the broker was killed is not there, or all of it.
absl::Status RecordFile::Map(size_t chunk) {
  const auto offset = static_cast<off_t>(kHeaderBytes + chunk * kChunkBytes);
  if (const int error = ::posix_fallocate(file_.raw(), offset, kChunkBytes); error != 0) {
    return absl::ErrnoToStatus(error, "fallocate");
  }
  void* at = ::mmap(nullptr, kChunkBytes, PROT_READ | PROT_WRITE, MAP_SHARED, file_.raw(), offset);
  if (at == MAP_FAILED) return absl::ErrnoToStatus(errno, "mmap");
  auto* records = static_cast<std::byte*>(at);
  chunks_.push_back(records);
  for (size_t i = kChunkBytes / record_size_; i-- > 0;) {
    std::byte* record = records + i * record_size_;
    (UsedWord(record) != 0 ? found_ : free_).push_back(record);
  }
  return absl::OkStatus();
}

std::vector<std::byte*> RecordFile::TakeFound() {
  MutexLock lock(mutex_);
  return std::exchange(found_, {});
}

std::byte* RecordFile::Take() {
  MutexLock lock(mutex_);
  if (free_.empty()) {
    if ((chunks_.size() + 1) * (kChunkBytes / record_size_) > kRecordsMax) return nullptr;
    if (!Map(chunks_.size()).ok()) return nullptr;
  }
  std::byte* record = free_.back();
  free_.pop_back();
  std::memset(record, 0, record_size_);
  return record;
}

void RecordFile::MarkUsed(std::byte* record) {
  std::atomic_ref<uint64_t>(UsedWord(record)).store(1, std::memory_order_release);
}

void RecordFile::Give(std::byte* record) {
  std::atomic_ref<uint64_t>(UsedWord(record)).store(0, std::memory_order_release);
  MutexLock lock(mutex_);
  free_.push_back(record);
}

}  // namespace lessor
