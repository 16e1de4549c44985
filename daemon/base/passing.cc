#include "daemon/base/passing.h"

#include <sys/socket.h>

#include "daemon/base/failpoint.h"

namespace lessor {
namespace {

constexpr int kPassRights = 83;  // SO_PASSRIGHTS, which Debian 12's headers do not have

}  // namespace

bool MayBePassed(BorrowedFd socket, bool may) {
  if (!LESSOR_FAILPOINT("passrights").ok()) return false;
  const int value = may ? 1 : 0;
  return ::setsockopt(socket.raw(), SOL_SOCKET, kPassRights, &value, sizeof value) == 0;
}

bool CanRefuseDescriptors() {
  const UniqueFd probe(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  return probe && MayBePassed(probe.borrow(), false);
}

}  // namespace lessor
