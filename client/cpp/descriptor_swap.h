#pragma once

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

// One open file in the place of another, under the number that a driver knows. Without any dependency: the
// preloaded library has none.
namespace lessor {
inline namespace client {

// A socket's number in the kernel; 0: not open, or no socket.
inline uint64_t SocketIdentity(int descriptor) {
  struct stat about {};
  return ::fstat(descriptor, &about) == 0 && S_ISSOCK(about.st_mode) ? about.st_ino : 0;
}

inline bool HasUnread(int descriptor) {
  int unread = 0;
  return ::ioctl(descriptor, FIONREAD, &unread) != 0 || unread != 0;
}

// As recv(2); `received` is the descriptor that has come with the bytes, -1: none.
inline ssize_t ReceiveWith(int socket, void* buffer, size_t size, int flags, int& received) {
  iovec piece{buffer, size};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof received)];
  msghdr message{};
  message.msg_iov = &piece;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof control;
  received = -1;
  const ssize_t got = ::recvmsg(socket, &message, flags | MSG_CMSG_CLOEXEC);
  const cmsghdr* part = got > 0 ? CMSG_FIRSTHDR(&message) : nullptr;
  if (part != nullptr && part->cmsg_level == SOL_SOCKET && part->cmsg_type == SCM_RIGHTS) {
    ::memcpy(&received, CMSG_DATA(part), sizeof received);
  }
  return got;
}

// Puts `real`, which it closes in any case, under the number `descriptor`, with the flags of what was there.
// The number under which that is kept now; -1: it could not be done, and nothing has changed.
inline int PutOver(int descriptor, int real) {
  const int flags = ::fcntl(descriptor, F_GETFL);
  const int close_on_exec = ::fcntl(descriptor, F_GETFD) & FD_CLOEXEC;
  int kept = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  if (kept >= 0 && (::fcntl(real, F_SETFL, flags) != 0 ||
                    ::dup3(real, descriptor, close_on_exec != 0 ? O_CLOEXEC : 0) != descriptor)) {
    ::close(kept);
    kept = -1;
  }
  ::close(real);
  return kept;
}

// The other way round; closes `kept`.
inline void PutBack(int descriptor, int kept) {
  const int close_on_exec = ::fcntl(descriptor, F_GETFD) & FD_CLOEXEC;
  (void)::dup3(kept, descriptor, close_on_exec != 0 ? O_CLOEXEC : 0);
  ::close(kept);
}

}  // namespace client
}  // namespace lessor
