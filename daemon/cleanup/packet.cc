#include "daemon/cleanup/packet.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>

namespace lessor {
namespace {

constexpr char kMark = 'L';

absl::Status Failed(int error, absl::string_view what) {
  switch (error) {
    case EPIPE:
    case ECONNRESET:
    case ENOTCONN:
      return absl::CancelledError("the other end has gone");
    case EAGAIN:
      return absl::UnavailableError(what);
    case EMSGSIZE:
      return absl::InvalidArgumentError("a packet is too long");
    default:
      return absl::ErrnoToStatus(error, what);
  }
}

union Control {  // as cmsg(3) has it: aligned for the header
  cmsghdr header;
  std::array<char, CMSG_SPACE(sizeof(int))> room;
};

}  // namespace

absl::StatusOr<std::pair<UniqueFd, UniqueFd>> PacketPair() {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    return absl::ErrnoToStatus(errno, "socketpair");
  }
  return std::pair(UniqueFd(ends[0]), UniqueFd(ends[1]));
}

absl::Status SendPacket(BorrowedFd socket, absl::string_view bytes, Patience patience, BorrowedFd passed) {
  if (bytes.size() >= kPacketMax) return absl::InvalidArgumentError("a packet is too long");
  char mark = kMark;
  std::array<iovec, 2> parts{iovec{&mark, 1}, iovec{const_cast<char*>(bytes.data()), bytes.size()}};
  msghdr message{};
  message.msg_iov = parts.data();
  message.msg_iovlen = parts.size();
  Control control{};
  if (passed) {
    message.msg_control = control.room.data();
    message.msg_controllen = control.room.size();
    control.header.cmsg_level = SOL_SOCKET;
    control.header.cmsg_type = SCM_RIGHTS;
    control.header.cmsg_len = CMSG_LEN(sizeof(int));
    const int raw = passed.raw();
    std::memcpy(CMSG_DATA(&control.header), &raw, sizeof raw);
  }
  const int flags = MSG_NOSIGNAL | (patience == Patience::kNone ? MSG_DONTWAIT : 0);
  ssize_t sent = 0;
  do {
    sent = ::sendmsg(socket.raw(), &message, flags);
  } while (sent < 0 && errno == EINTR);
  return sent < 0 ? Failed(errno, "sendmsg") : absl::OkStatus();
}

absl::StatusOr<Packet> ReceivePacket(BorrowedFd socket, absl::Span<char> room, Patience patience) {
  iovec part{room.data(), room.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  Control control{};
  message.msg_control = control.room.data();
  message.msg_controllen = control.room.size();
  const int flags = MSG_CMSG_CLOEXEC | (patience == Patience::kNone ? MSG_DONTWAIT : 0);
  ssize_t got = 0;
  do {
    got = ::recvmsg(socket.raw(), &message, flags);
  } while (got < 0 && errno == EINTR);
  if (got < 0) return Failed(errno, "recvmsg");
  Packet packet;
  if (const cmsghdr* header = CMSG_FIRSTHDR(&message);
      header != nullptr && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
    int raw = -1;
    std::memcpy(&raw, CMSG_DATA(header), sizeof raw);
    packet.passed = UniqueFd(raw);
  }
  if (got == 0) return absl::CancelledError("the other end has gone");
  if ((message.msg_flags & MSG_TRUNC) != 0 || room[0] != kMark)
    return absl::DataLossError("a strange packet");
  packet.bytes = absl::string_view(room.data() + 1, static_cast<size_t>(got) - 1);
  return packet;
}

}  // namespace lessor
