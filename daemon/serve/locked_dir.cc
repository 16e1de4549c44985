#include "daemon/serve/locked_dir.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

absl::Status MakeDir(const std::string& path, mode_t mode, absl::string_view flag) {
  for (size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    (void)::mkdir(path.substr(0, slash).c_str(), 0755);  // what is missing in between; errors show at the end
  }
  if (::mkdir(path.c_str(), mode) == 0 || errno == EEXIST) return absl::OkStatus();
  return absl::ErrnoToStatus(errno, absl::StrCat("mkdir ", path, " (choose another folder with ", flag, ")"));
}

}  // namespace

absl::StatusOr<LockedDir> LockedDir::Runtime(const std::string& path) {
  absl::Status made = MakeDir(path, 0755, "--runtime-dir, and tell agents by LESSOR_RUNTIME_DIR");
  if (!made.ok()) return made;
  return Lock(path, "--runtime-dir");
}

absl::StatusOr<LockedDir> LockedDir::State(const std::string& path) {
  absl::Status made = MakeDir(path, 0700, "--state-dir");
  if (!made.ok()) return made;
  return Lock(path, "--state-dir");
}

absl::StatusOr<LockedDir> LockedDir::Lock(const std::string& path, absl::string_view flag) {
  const std::string file = absl::StrCat(path, "/lock");
  // Ours alone: whoever may open it may lock it, and keep us out for good.
  UniqueFd lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!lock) {
    return absl::ErrnoToStatus(errno,
                               absl::StrCat("open ", file, " (choose another folder with ", flag, ")"));
  }
  if (::flock(lock.raw(), LOCK_EX | LOCK_NB) != 0) {
    std::array<char, 32> text{};
    const ssize_t got = ::read(lock.raw(), text.data(), text.size() - 1);
    const absl::string_view pid =
        absl::StripAsciiWhitespace(absl::string_view(text.data(), got > 0 ? static_cast<size_t>(got) : 0));
    return absl::AlreadyExistsError(absl::StrCat("another broker (pid ", pid, ") uses ", path,
                                                 "; stop it, or choose another folder with ", flag));
  }
  const std::string pid = absl::StrCat(::getpid(), "\n");
  if (::ftruncate(lock.raw(), 0) != 0 ||
      ::pwrite(lock.raw(), pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size())) {
    return absl::ErrnoToStatus(errno, absl::StrCat("write ", file));
  }
  return LockedDir(std::move(lock));
}

}  // namespace lessor
