#pragma once

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>

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
