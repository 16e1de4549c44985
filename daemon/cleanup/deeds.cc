#include "daemon/cleanup/deeds.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

#include "absl/strings/str_cat.h"

#include "daemon/cleanup/removal.h"

namespace lessor {

absl::Status CarryOut(const journal::Deed& deed, absl::Duration timeout, const Clock& clock) {
  LastFolder alone;
  switch (deed.deed_case()) {
    case journal::Deed::kRemove:
      return CarryOutRemoval(deed.remove(), alone);
    case journal::Deed::kKill:
      return CarryOutKill(deed.kill(), timeout, clock);
    case journal::Deed::kCommand:
      return CarryOutCommand(deed.command(), timeout, clock);
    case journal::Deed::kHttp:
      return CarryOutHttpRequest(deed.http(), timeout);
    case journal::Deed::kSegment:
      return CarryOutSegment(deed.segment());
    case journal::Deed::kStatement:  // the broker's own: a worker has no pools, and no leases
    case journal::Deed::kRelease:
    case journal::Deed::DEED_NOT_SET:
      break;
  }
  return absl::UnimplementedError("workers do not know this kind of deed");
}

absl::Status CarryOutRemoval(const journal::RemoveDeed& deed, LastFolder& last) {
  const size_t slash = deed.path().rfind('/');
  const absl::string_view folder(deed.path().data(), slash == std::string::npos ? 0 : slash);
  if (!deed.tree() && last.fd && last.root == deed.root() && last.path == folder) {
    return RemoveFileIn(last.fd.borrow(), deed.path());
  }
  if (deed.root().empty() || deed.root().front() != '/') {
    return absl::InvalidArgumentError(absl::StrCat("the root '", deed.root(), "' is no absolute path"));
  }
  const UniqueFd root(::open(deed.root().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!root) {
    if (errno == ENOENT) return absl::OkStatus();  // with all that was in it
    return KernelError(errno, absl::StrCat("the root '", deed.root(), "'"));
  }
  if (deed.tree()) return RemoveTree(root.borrow(), deed.path());
  last = {deed.root(), std::string(folder), UniqueFd()};
  return RemoveFile(root.borrow(), deed.path(), &last.fd);
}

int MillisecondsUntil(MonoTime end, const Clock& clock) {
  const absl::Duration left = std::max(end - clock.Now(), absl::ZeroDuration());
  const int64_t rounded = absl::ToInt64Milliseconds(absl::Ceil(left, absl::Milliseconds(1)));
  return static_cast<int>(std::min<int64_t>(rounded, std::numeric_limits<int>::max()));
}

absl::Status KernelError(int error, absl::string_view what) {
  const std::string words = absl::StrCat(what, ": ", std::strerror(error));  // NOLINT(concurrency-mt-unsafe)
  switch (error) {
    case EACCES:
    case EPERM:
      return absl::PermissionDeniedError(words);
    case ENOENT:
    case ENOTDIR:
    case ENOEXEC:
    case ELOOP:
    case E2BIG:
    case EINVAL:
    case ENAMETOOLONG:
      return absl::InvalidArgumentError(words);
    default:
      return absl::UnavailableError(words);
  }
}

}  // namespace lessor
