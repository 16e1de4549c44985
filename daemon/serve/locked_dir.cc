#include "daemon/serve/runtime_dir.h"

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

absl::StatusOr<RuntimeDir> RuntimeDir::Lock(const std::string& path) {
  if (absl::Status status = MakeDir(path, 0755, "--runtime-dir, and tell agents by LESSOR_RUNTIME_DIR");
      !status.ok()) {
    return status;
  }
  const std::string file = absl::StrCat(path, "/lock");
  UniqueFd lock(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  if (!lock) {
    return absl::ErrnoToStatus(errno,
                               absl::StrCat("open ", file, " (choose another folder with --runtime-dir)"));
  }
  if (::flock(lock.raw(), LOCK_EX | LOCK_NB) != 0) {
    std::array<char, 32> text{};
    const ssize_t got = ::read(lock.raw(), text.data(), text.size() - 1);
    const absl::string_view pid =
        absl::StripAsciiWhitespace(absl::string_view(text.data(), got > 0 ? static_cast<size_t>(got) : 0));
    return absl::AlreadyExistsError(absl::StrCat("another broker (pid ", pid, ") serves ", path,
                                                 "; stop it, or choose another folder with --runtime-dir"));
  }
  const std::string pid = absl::StrCat(::getpid(), "\n");
  if (::ftruncate(lock.raw(), 0) != 0 ||
      ::pwrite(lock.raw(), pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size())) {
    return absl::ErrnoToStatus(errno, absl::StrCat("write ", file));
  }
  return RuntimeDir(std::move(lock));
}

absl::Status MakeStateDir(const std::string& path) {
  return MakeDir(path, 0700, "--state-dir");
}

}  // namespace lessor
