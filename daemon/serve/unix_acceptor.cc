#include "daemon/serve/unix_acceptor.h"

#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/passing.h"

namespace lessor {
namespace {

constexpr int kBacklog = 4096;  // the kernel cuts it to net.core.somaxconn

absl::Status PathError(absl::string_view call, const std::string& path) {
  return absl::ErrnoToStatus(errno, absl::StrCat(call, " ", path));
}

absl::Status GiveTo(uint32_t user, const std::string& path) {
  const bool theirs = user == ::geteuid() || ::chown(path.c_str(), user, static_cast<gid_t>(-1)) == 0;
  if (!theirs && errno != EPERM) return PathError("chown", path);
  if (::chmod(path.c_str(), theirs ? 0600 : 0666) != 0) return PathError("chmod", path);
  return absl::OkStatus();
}

absl::Status SetOwner(const UnixAcceptor::Options& options) {
  if (options.only_user) return GiveTo(*options.only_user, options.path);
  uid_t uid = static_cast<uid_t>(-1);
  gid_t gid = static_cast<gid_t>(-1);
  // At start, on one thread: the plain look-ups will do.
  if (!options.owner.empty()) {
    const passwd* entry = ::getpwnam(options.owner.c_str());  // NOLINT(concurrency-mt-unsafe)
    if (entry == nullptr)
      return absl::InvalidArgumentError(absl::StrCat("there is no user '", options.owner, "'"));
    uid = entry->pw_uid;
  }
  if (!options.group.empty()) {
    const group* entry = ::getgrnam(options.group.c_str());  // NOLINT(concurrency-mt-unsafe)
    if (entry == nullptr)
      return absl::InvalidArgumentError(absl::StrCat("there is no group '", options.group, "'"));
    gid = entry->gr_gid;
  }
  if (::chown(options.path.c_str(), uid, gid) != 0) return PathError("chown", options.path);
  if (::chmod(options.path.c_str(), options.mode.bits) != 0) return PathError("chmod", options.path);
  return absl::OkStatus();
}

// What an earlier run left behind: a socket that nobody listens on. Anything else is not ours to remove.
absl::Status RemoveStale(const std::string& path, const sockaddr_un& address, int type) {
  struct stat there {};
  if (::lstat(path.c_str(), &there) != 0) return absl::OkStatus();  // bind says what is wrong, if anything
  if (!S_ISSOCK(there.st_mode)) {
    return absl::AlreadyExistsError(
        absl::StrCat(path, " is there and is no socket; move it, or choose another path"));
  }
  const UniqueFd probe(::socket(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (::connect(probe.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ||
      errno == EAGAIN) {
    return absl::AlreadyExistsError(absl::StrCat("another process listens on ", path, "; stop it first"));
  }
  if (::unlink(path.c_str()) != 0) return PathError("unlink", path);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::shared_ptr<UnixAcceptor>> UnixAcceptor::Listen(asio::io_context& context,
                                                                   const Options& options, Logger& log,
                                                                   Accepted accepted) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (options.path.size() >= sizeof address.sun_path) {
    return absl::InvalidArgumentError(
        absl::StrCat(options.path, " is longer than a Unix socket's path may be"));
  }
  std::memcpy(address.sun_path, options.path.data(), options.path.size());
  UniqueFd socket(::socket(AF_UNIX, options.type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!socket) return PathError("socket", options.path);
  (void)MayBePassed(socket.borrow(), false);
  if (absl::Status status = RemoveStale(options.path, address, options.type); !status.ok()) return status;
  if (::bind(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    return PathError("bind", options.path);
  }
  if (absl::Status status = SetOwner(options); !status.ok()) return status;
  if (::listen(socket.raw(), kBacklog) != 0) return PathError("listen", options.path);
  return std::shared_ptr<UnixAcceptor>(new UnixAcceptor(
      options.path, Acceptor::Start(context, std::move(socket), options.path, log, std::move(accepted))));
}

void UnixAcceptor::CloseSoon() {
  (void)::unlink(path_.c_str());
  acceptor_->CloseSoon();
}

void UnixAcceptor::Close() {
  (void)::unlink(path_.c_str());
  acceptor_->Close();
}

}  // namespace lessor
