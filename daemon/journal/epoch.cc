#include "daemon/journal/epoch.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "daemon/base/ids.h"

namespace lessor {
namespace {

absl::Status FileError(absl::string_view call, const std::string& path) {
  return absl::ErrnoToStatus(errno, absl::StrCat(call, " ", path));
}

absl::StatusOr<uint64_t> ReadEpoch(const std::string& path) {
  UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) {
    if (errno == ENOENT) return 0;
    return FileError("open", path);
  }
  std::array<char, 32> text;
  const ssize_t got = ::read(file.raw(), text.data(), text.size());
  if (got < 0) return FileError("read", path);
  uint64_t epoch = 0;
  const absl::string_view digits(text.data(), static_cast<size_t>(got));
  const bool whole = digits.size() < text.size();  // what fills the buffer may go on behind it
  if (!whole || !absl::SimpleAtoi(absl::StripAsciiWhitespace(digits), &epoch)) {
    return absl::DataLossError(
        absl::StrCat(path,
                     " is damaged: it should hold one number, greater than every epoch so "
                     "far. Write one into it, or fencing tokens may fall"));
  }
  if (epoch >= FencingToken::kEpochMax) {
    return absl::DataLossError(
        absl::StrCat(path, " holds the epoch ", epoch, ", and none follows ", FencingToken::kEpochMax,
                     ", the last that fencing tokens have room for. If that is no mistake, write 0 into it "
                     "once no upstream remembers an earlier token"));
  }
  return epoch;
}

}  // namespace

absl::StatusOr<uint64_t> NextEpoch(const std::string& state_dir) {
  const std::string path = absl::StrCat(state_dir, "/epoch");
  const std::string fresh = absl::StrCat(path, ".new");
  absl::StatusOr<uint64_t> last = ReadEpoch(path);
  if (!last.ok()) return last.status();
  const uint64_t next = *last + 1;

  UniqueFd file(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  if (!file) return FileError("open", fresh);
  const std::string text = absl::StrCat(next, "\n");
  errno = ENOSPC;  // what a short write means, which sets no error of its own
  if (::write(file.raw(), text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
    return FileError("write", fresh);
  }
  if (::fsync(file.raw()) != 0) return FileError("fsync", fresh);
  if (::rename(fresh.c_str(), path.c_str()) != 0) return FileError("rename", fresh);
  UniqueFd folder(::open(state_dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!folder || ::fsync(folder.raw()) != 0) return FileError("fsync", state_dir);
  return next;
}

}  // namespace lessor
