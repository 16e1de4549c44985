#include <sys/mman.h>
#include <sys/shm.h>

#include <cerrno>
#include <string>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/cleanup/deeds.h"
#include "daemon/cleanup/sysv_segment.h"

namespace lessor {

namespace {

// Between the look and the removal the id could only become another's if the segment went and 32,768 others
// were made; and even that one would have to be the same user's.
absl::Status RemoveSysv(const journal::SegmentDeed& deed) {
  const std::string& boot_id = BootId();
  if (boot_id.empty()) return absl::UnavailableError("/proc cannot be read");
  if (boot_id != deed.boot_id()) return absl::OkStatus();
  const absl::StatusOr<std::optional<SysvSegment>> found = FindSysvSegment(deed.sysv_id());
  if (!found.ok()) return found.status();
  if (!found->has_value() || (*found)->made_by != deed.made_by()) return absl::OkStatus();
  if (::shmctl(deed.sysv_id(), IPC_RMID, nullptr) == 0) return absl::OkStatus();
  if (errno == EINVAL || errno == EIDRM) return absl::OkStatus();  // gone meanwhile
  return KernelError(errno, absl::StrCat("the System V segment ", deed.sysv_id()));
}

}  // namespace

absl::Status CarryOutSegment(const journal::SegmentDeed& deed) {
  if (deed.has_sysv_id()) return RemoveSysv(deed);
  if (::shm_unlink(deed.posix_name().c_str()) == 0 || errno == ENOENT) return absl::OkStatus();
  if (errno == EISDIR) {
    return absl::InvalidArgumentError(
        absl::StrCat("'", deed.posix_name(), "' is a folder, not a segment: register remove_tree for it"));
  }
  return KernelError(errno, absl::StrCat("the segment '", deed.posix_name(), "'"));
}

}  // namespace lessor
