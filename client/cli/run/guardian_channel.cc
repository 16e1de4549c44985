#include "client/cli/run/guardian_channel.h"

#include <sys/socket.h>

#include <cerrno>

namespace lessor::cli {

absl::StatusOr<std::pair<GuardianChannel, GuardianChannel>> GuardianChannel::MakePair() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    return absl::ErrnoToStatus(errno, "socketpair");
  }
  return std::pair(GuardianChannel(UniqueFd(ends[0])), GuardianChannel(UniqueFd(ends[1])));
}

void GuardianChannel::Send(const GuardianMessage& message) const {
  while (::send(end_.raw(), &message, sizeof(message), MSG_NOSIGNAL) < 0 && errno == EINTR) {
  }
}

std::optional<GuardianMessage> GuardianChannel::Receive() const {
  GuardianMessage message;
  ssize_t got = 0;
  // ECONNRESET comes once, where the far guardian has died without having read everything; what it said
  // stands behind it.
  do {
    got = ::recv(end_.raw(), &message, sizeof(message), 0);
  } while (got < 0 && (errno == EINTR || errno == ECONNRESET));
  if (got != static_cast<ssize_t>(sizeof(message))) return std::nullopt;
  return message;
}

}  // namespace lessor::cli
