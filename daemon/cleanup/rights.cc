#include "daemon/cleanup/rights.h"

#include <grp.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

constexpr uid_t kUnchanged = static_cast<uid_t>(-1);

using Capabilities = std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3>;

__user_cap_header_struct OfThisProcess() {
  return {.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
}

Capabilities ReadCapabilities() {
  __user_cap_header_struct header = OfThisProcess();
  Capabilities capabilities{};
  (void)::syscall(SYS_capget, &header, capabilities.data());
  return capabilities;
}

bool Has(const Capabilities& capabilities, unsigned capability) {
  return (capabilities[CAP_TO_INDEX(capability)].effective & CAP_TO_MASK(capability)) != 0;
}

std::vector<uint32_t> InOrder(std::vector<uint32_t> groups) {
  std::sort(groups.begin(), groups.end());
  groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  return groups;
}

std::vector<uint32_t> PresentGroups() {
  const int count = ::getgroups(0, nullptr);
  std::vector<uint32_t> groups(count > 0 ? static_cast<size_t>(count) : 0);
  const int got = ::getgroups(static_cast<int>(groups.size()), groups.data());
  groups.resize(got > 0 ? static_cast<size_t>(got) : 0);
  return InOrder(std::move(groups));
}

absl::Status Refused(absl::string_view call) {
  return absl::PermissionDeniedError(
      absl::StrCat(call, ": ", std::strerror(errno)));  // NOLINT(concurrency-mt-unsafe)
}

// A change of the uid takes them away from root only: a broker that was given some besides keeps them.
absl::Status DropCapabilities() {
  if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0) != 0)
    return Refused("prctl(PR_CAP_AMBIENT)");
  __user_cap_header_struct header = OfThisProcess();
  const Capabilities none{};
  if (::syscall(SYS_capset, &header, none.data()) != 0) return Refused("capset");
  for (const __user_cap_data_struct& half : ReadCapabilities()) {
    if ((half.effective | half.permitted | half.inheritable) != 0) {
      return absl::PermissionDeniedError("capset: some capabilities are left");
    }
  }
  return absl::OkStatus();
}

bool Is(const Identity& wanted) {
  std::array<uid_t, 3> uids{};
  std::array<gid_t, 3> gids{};
  return ::getresuid(&uids[0], &uids[1], &uids[2]) == 0 && ::getresgid(&gids[0], &gids[1], &gids[2]) == 0 &&
         std::count(uids.begin(), uids.end(), wanted.uid) == 3 &&
         std::count(gids.begin(), gids.end(), wanted.gid) == 3 && PresentGroups() == wanted.groups;
}

bool CanGoBack(const Identity& from, const Identity& to) {
  if (to.uid == 0) return false;  // it has gone nowhere that it could not go anyway
  const bool to_root = ::setresuid(kUnchanged, 0, kUnchanged) == 0;
  const bool to_uid = to.uid != from.uid && ::setresuid(kUnchanged, from.uid, kUnchanged) == 0;
  const bool to_gid = to.gid != from.gid && ::setresgid(kUnchanged, from.gid, kUnchanged) == 0;
  return to_root || to_uid || to_gid;
}

}  // namespace

Rights Rights::Present() {
  const Capabilities capabilities = ReadCapabilities();
  return {.identity = {.uid = ::geteuid(), .gid = ::getegid(), .groups = PresentGroups()},
          .may_set_uid = Has(capabilities, CAP_SETUID),
          .may_set_gid = Has(capabilities, CAP_SETGID),
          .may_kill = Has(capabilities, CAP_KILL)};
}

absl::Status Rights::CanServe(const Identity& wanted) const {
  if (wanted.groups.size() > kGroupsMax) {
    return absl::PermissionDeniedError(absl::StrCat("more than ", kGroupsMax, " groups"));
  }
  if (wanted.uid == kUnchanged || wanted.gid == kUnchanged) {
    return absl::PermissionDeniedError("an identity that the kernel could not name");
  }
  if (wanted.uid == identity.uid) return absl::OkStatus();
  std::string missing;
  if (!may_set_uid) absl::StrAppend(&missing, " CAP_SETUID");
  if (!may_set_gid) absl::StrAppend(&missing, " CAP_SETGID");
  if (!may_kill) absl::StrAppend(&missing, " CAP_KILL");  // or one that hangs could not be ended
  if (missing.empty()) return absl::OkStatus();
  return absl::PermissionDeniedError(absl::StrCat(
      "the broker, of uid ", identity.uid, ", cannot work as uid ", wanted.uid, ": it lacks", missing));
}

absl::Status Become(const Identity& identity, const Rights& present) {
  if (absl::Status can = present.CanServe(identity); !can.ok()) return can;
  Identity wanted = {identity.uid, identity.gid, InOrder(identity.groups)};
  if (!present.may_set_gid) wanted = {identity.uid, present.identity.gid, present.identity.groups};
  if (wanted.groups != present.identity.groups &&
      ::setgroups(wanted.groups.size(), wanted.groups.data()) != 0) {
    return Refused("setgroups");
  }
  if (::setresgid(wanted.gid, wanted.gid, wanted.gid) != 0) return Refused("setresgid");
  if (::setresuid(wanted.uid, wanted.uid, wanted.uid) != 0) return Refused("setresuid");
  if (wanted.uid != 0) {
    if (absl::Status dropped = DropCapabilities(); !dropped.ok()) return dropped;
  }
  if (!Is(wanted)) return absl::PermissionDeniedError("setresuid: the identity is not the one asked for");
  if (CanGoBack(present.identity, wanted)) {
    return absl::PermissionDeniedError("setresuid: the former identity could be had back");
  }
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return Refused("prctl(PR_SET_NO_NEW_PRIVS)");
  if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return Refused("prctl(PR_SET_DUMPABLE)");
  return absl::OkStatus();
}

}  // namespace lessor
