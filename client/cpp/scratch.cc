// Folders and files whose removal is registered before they are made.
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <functional>
#include <utility>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "lessor/cleanup.h"

#include "client/cpp/status.h"
#include "client/cpp/unique_fd.h"

namespace lessor {
inline namespace client {

// A ScratchFile's inside. Destroyed from the last member to the first: it is closed before it is removed.
struct ScratchFileState {
  CleanupGuard guard;
  std::string path;
  UniqueFd fd;
};

namespace {

constexpr int kNamesMax = 4;  // of 128 random bits each: a second one is not needed in practice
constexpr size_t kNameBytes = 16;

absl::StatusOr<std::string> ParentOf(const ScratchOptions& options) {
  if (options.prefix.find('/') != std::string::npos) {
    return ErrorOf(v1::Reason::REQUEST_INVALID,
                   absl::StrCat("the prefix '", options.prefix, "' has a slash"));
  }
  std::string parent = options.parent;
  if (parent.empty()) {
    const char* named = std::getenv("TMPDIR");
    parent = named != nullptr && *named != '\0' ? named : "/tmp";
  }
  // The broker follows no links on the way, so there must not be any in what it is told.
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(parent.c_str(), nullptr), &std::free);
  if (real == nullptr) return absl::ErrnoToStatus(errno, absl::StrCat("scratch folder '", parent, "'"));
  return std::string(real.get());
}

absl::StatusOr<std::string> RandomName() {
  std::array<char, kNameBytes> bytes{};
  // house(random): a name that nobody can guess; a test has the fake broker take the name it is told
  if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    return absl::ErrnoToStatus(errno, "getrandom");
  }
  return absl::BytesToHexString({bytes.data(), bytes.size()});
}

struct Made {
  CleanupGuard guard;
  std::string path;
};

// Registers what `undo` makes of a new path, and then has `make` make it, which says whether it could
// (errno).
//
// Where the name exists already, it is somebody else's, and the registration is taken back. If this process
// died between the two, the broker would remove what is not ours: with 128 random bits that is not a thing
// that happens.
absl::StatusOr<Made> Make(Client& client, const ScratchOptions& options,
                          CleanupAction (*undo)(std::string path, CleanupOptions options),
                          const std::function<bool(const char* path)>& make) {
  const absl::StatusOr<std::string> parent = ParentOf(options);
  if (!parent.ok()) return parent.status();
  for (int tried = 1;; ++tried) {
    const absl::StatusOr<std::string> name = RandomName();
    if (!name.ok()) return name.status();
    std::string path = absl::StrCat(*parent == "/" ? "" : *parent, "/", options.prefix, *name);
    auto guard = CleanupGuard::Register(client, undo(path, {}));
    if (!guard.ok()) return guard.status();
    if (make(path.c_str())) return Made{.guard = *std::move(guard), .path = std::move(path)};
    const int error = errno;
    const absl::Status dismissed = guard->Dismiss();
    if (error != EEXIST || tried == kNamesMax) return absl::ErrnoToStatus(error, absl::StrCat("make ", path));
    if (!dismissed.ok()) return dismissed;
  }
}

absl::StatusOr<std::string> KeepPath(CleanupGuard& guard, const std::string& path) {
  const absl::Status dismissed = guard.Dismiss();
  if (!dismissed.ok()) return dismissed;
  return path;
}

}  // namespace

absl::StatusOr<ScratchDirectory> ScratchDirectory::Create(Client& client, const ScratchOptions& options) {
  auto made = Make(client, options, &CleanupAction::RemoveTree,
                   [](const char* path) { return ::mkdir(path, S_IRWXU) == 0; });
  if (!made.ok()) return made.status();
  return ScratchDirectory(std::move(made->guard), std::move(made->path));
}

absl::StatusOr<std::string> ScratchDirectory::Keep() {
  return KeepPath(guard_, path_);
}

absl::StatusOr<ScratchFile> ScratchFile::Create(Client& client, const ScratchOptions& options) {
  UniqueFd fd;
  auto made = Make(client, options, &CleanupAction::RemoveFile, [&fd](const char* path) {
    fd = UniqueFd(::open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return static_cast<bool>(fd);
  });
  if (!made.ok()) return made.status();
  return ScratchFile(std::make_unique<ScratchFileState>(
      ScratchFileState{.guard = std::move(made->guard), .path = std::move(made->path), .fd = std::move(fd)}));
}

ScratchFile::ScratchFile(std::unique_ptr<ScratchFileState> state) : state_(std::move(state)) {}
ScratchFile::ScratchFile(ScratchFile&& other) noexcept = default;
ScratchFile& ScratchFile::operator=(ScratchFile&& other) noexcept = default;
ScratchFile::~ScratchFile() = default;

int ScratchFile::fd() const {
  return state_ == nullptr || state_->guard.Forked() ? -1 : state_->fd.raw();
}

int ScratchFile::TakeFd() {
  return state_ == nullptr || state_->guard.Forked() ? -1 : state_->fd.Release();
}

const std::string& ScratchFile::path() const {
  static const std::string kNone;
  return state_ == nullptr ? kNone : state_->path;
}

bool ScratchFile::lost() const {
  return state_ != nullptr && state_->guard.lost();
}

absl::Status ScratchFile::Remove() {
  if (state_ == nullptr) return CleanupGuard().Run();
  if (!state_->guard.Forked()) state_->fd.Reset();
  return state_->guard.Run();
}

absl::StatusOr<std::string> ScratchFile::Keep() {
  if (state_ == nullptr) return CleanupGuard().Dismiss();
  return KeepPath(state_->guard, state_->path);
}

}  // namespace client
}  // namespace lessor
