#include "daemon/cleanup/removal.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace lessor {
namespace {

constexpr int kPassesMax = 8;   // over a folder that somebody fills meanwhile
constexpr int kDepthMax = 100;  // of open folders; what lies deeper is moved up first

absl::Status Failed(int error, absl::string_view what) {
  const std::string words = absl::StrCat(what, ": ", std::strerror(error));  // NOLINT(concurrency-mt-unsafe)
  switch (error) {
    case EXDEV:  // what RESOLVE_BENEATH says of "..", and RESOLVE_NO_XDEV of a mount point
    case EBUSY:
      return absl::FailedPreconditionError(absl::StrCat(words, " (it leads out, or is a mount point)"));
    case ELOOP:
      return absl::FailedPreconditionError(absl::StrCat(words, " (a link is on the way)"));
    case EISDIR:
    case ENOTDIR:
      return absl::FailedPreconditionError(words);
    case EACCES:
    case EPERM:
    case EROFS:
      return absl::PermissionDeniedError(words);
    default:
      return absl::UnavailableError(words);
  }
}

UniqueFd OpenBeneath(BorrowedFd folder, const std::string& path, uint64_t flags) {
  open_how how{};
  how.flags = flags | O_CLOEXEC | O_NOFOLLOW;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS;
  // EAGAIN: something was renamed just now, so that the kernel cannot be sure.
  for (int attempt = 0;; ++attempt) {
    UniqueFd opened(static_cast<int>(::syscall(SYS_openat2, folder.raw(), path.c_str(), &how, sizeof how)));
    if (opened || errno != EAGAIN || attempt == kPassesMax) return opened;
  }
}

// The folder that `path` is in, and its name there.
struct Place {
  UniqueFd folder;
  std::string name;
};

absl::Status CheckPath(const std::string& path) {
  for (const absl::string_view part : absl::StrSplit(path, '/')) {
    if (part.empty() || part == "." || part == "..") {
      return absl::InvalidArgumentError(absl::StrCat(
          "'", path, "' is no path beneath a folder: it must have names only, without . and .."));
    }
  }
  if (path.find('\0') != std::string::npos) return absl::InvalidArgumentError("a path has no zero bytes");
  return absl::OkStatus();
}

// Of nothing: the folder is gone, and what was in it.
absl::StatusOr<Place> Find(BorrowedFd root, const std::string& path) {
  if (absl::Status good = CheckPath(path); !good.ok()) return good;
  const size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash);
  Place place{OpenBeneath(root, folder, O_PATH | O_DIRECTORY), path.substr(slash + 1)};
  if (!place.folder && errno != ENOENT) return Failed(errno, folder);
  return place;
}

class DirectoryStream {
 public:
  explicit DirectoryStream(UniqueFd folder) : stream_(::fdopendir(folder.raw())) {
    if (stream_ != nullptr) (void)folder.Release();
  }
  ~DirectoryStream() {
    if (stream_ != nullptr) (void)::closedir(stream_);
  }
  DirectoryStream(const DirectoryStream&) = delete;
  DirectoryStream& operator=(const DirectoryStream&) = delete;

  explicit operator bool() const { return stream_ != nullptr; }
  BorrowedFd fd() const { return BorrowedFd(::dirfd(stream_)); }
  void Rewind() { ::rewinddir(stream_); }
  // Null: there is no other.
  const char* Next() {
    while (const dirent* entry = ::readdir(stream_)) {  // NOLINT(concurrency-mt-unsafe): it is ours alone
      if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) return entry->d_name;
    }
    return nullptr;
  }

 private:
  DIR* stream_;
};

// One removal of a tree.
class TreeRemoval {
 public:
  // Whatever `name` in `folder` is.
  void Remove(BorrowedFd folder, const std::string& name, int depth) {
    if (::unlinkat(folder.raw(), name.c_str(), 0) == 0 || errno == ENOENT) return;
    const int why = errno;
    if (why != EISDIR && why != EPERM) return Note(why, name);  // EPERM: what POSIX says of a folder
    if (depth > kDepthMax && MoveUp(folder, name)) return;
    UniqueFd opened = OpenFolder(folder, name);
    if (!opened) {
      if (errno != ENOENT) Note(errno == ENOTDIR ? why : errno, name);
      return;
    }
    Empty(std::move(opened), name, depth);
    if (::unlinkat(folder.raw(), name.c_str(), AT_REMOVEDIR) != 0 && errno != ENOENT) Note(errno, name);
  }

  const absl::Status& status() const { return status_; }

 private:
  // Over and over: a folder that changes while it is read may not tell of all that is in it, and what lay
  // deep comes up into the first.
  void Empty(UniqueFd opened, const std::string& name, int depth) {
    DirectoryStream folder(std::move(opened));
    if (!folder) return Note(errno, name);
    if (depth == 0) top_ = folder.fd();
    for (int pass = 0; pass < kPassesMax; ++pass) {
      const int moved = moved_;
      bool any = false;
      while (const char* entry = folder.Next()) {
        any = true;
        Remove(folder.fd(), entry, depth + 1);
      }
      if (!any || !status_.ok()) return;
      if (moved_ > moved) pass = 0;
      folder.Rewind();
    }
  }

  // Its owner may have shut itself out, as programs do to protect what they have unpacked.
  static UniqueFd OpenFolder(BorrowedFd folder, const std::string& name) {
    UniqueFd opened = OpenBeneath(folder, name, O_RDONLY | O_DIRECTORY);
    if (!opened && errno == EACCES) {
      const UniqueFd shut = OpenBeneath(folder, name, O_PATH | O_DIRECTORY);
      const std::string itself = absl::StrCat("/proc/self/fd/", shut.raw());
      if (shut && ::chmod(itself.c_str(), S_IRWXU) == 0) {
        opened = OpenBeneath(folder, name, O_RDONLY | O_DIRECTORY);
      } else {
        errno = EACCES;
      }
    }
    struct stat st {};
    if (opened && ::fstat(opened.raw(), &st) == 0 && (st.st_mode & S_IRWXU) != S_IRWXU) {
      (void)::fchmod(opened.raw(), S_IRWXU);  // if that is forbidden, removing says so
    }
    return opened;
  }

  // Into the first folder of the tree, where it is found again: by another attempt too.
  bool MoveUp(BorrowedFd folder, const std::string& name) {
    for (;; ++moved_) {
      const std::string up = absl::StrCat(".lessor-deep-", moved_);
      if (::renameat2(folder.raw(), name.c_str(), top_.raw(), up.c_str(), RENAME_NOREPLACE) == 0) break;
      if (errno != EEXIST) return false;
    }
    ++moved_;
    return true;
  }

  void Note(int error, absl::string_view name) {
    if (status_.ok()) status_ = Failed(error, name);
  }

  BorrowedFd top_{-1};  // the first folder of the tree
  absl::Status status_;
  int moved_ = 0;
};

}  // namespace

absl::Status RemoveFile(BorrowedFd root, const std::string& path, UniqueFd* folder) {
  absl::StatusOr<Place> place = Find(root, path);
  if (!place.ok()) return place.status();
  if (!place->folder) return absl::OkStatus();
  absl::Status removed = RemoveFileIn(place->folder.borrow(), path);
  if (folder != nullptr) *folder = std::move(place->folder);
  return removed;
}

absl::Status RemoveFileIn(BorrowedFd folder, const std::string& path) {
  if (absl::Status good = CheckPath(path); !good.ok()) return good;
  const std::string name = path.substr(path.rfind('/') + 1);
  if (::unlinkat(folder.raw(), name.c_str(), 0) == 0 || errno == ENOENT) return absl::OkStatus();
  return Failed(errno, path);
}

absl::Status RemoveTree(BorrowedFd root, const std::string& path) {
  const absl::StatusOr<Place> place = Find(root, path);
  if (!place.ok()) return place.status();
  if (!place->folder) return absl::OkStatus();
  TreeRemoval removal;
  removal.Remove(place->folder.borrow(), place->name, 0);
  return removal.status();
}

}  // namespace lessor
