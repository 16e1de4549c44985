// Preloaded into lessord: calls on its journal's files, and removals, fail with an error of the test's
// choice, for as long as the file $LESSOR_TEST_FAILING_DISK/CALL is there: it has the error's number. CALL is
// fdatasync, pwrite or unlinkat.
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// 0: it is to do what it does.
int ErrorFor(const char* call) {
  const char* folder = ::getenv("LESSOR_TEST_FAILING_DISK");
  char path[256];
  ::snprintf(path, sizeof path, "%s/%s", folder == nullptr ? "" : folder, call);
  const long fd = ::syscall(SYS_open, path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  char number[16] = {};
  ::syscall(SYS_read, fd, number, sizeof number - 1);
  ::syscall(SYS_close, fd);
  return ::atoi(number);
}

bool IsJournal(int fd) {
  char name[64];
  char path[256] = {};
  ::snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  return ::readlink(name, path, sizeof path - 1) > 0 && ::strstr(path, "/journal.db") != nullptr;
}

int FailureOf(const char* call, int fd) {
  const int error = IsJournal(fd) ? ErrorFor(call) : 0;
  if (error != 0) errno = error;
  return error;
}

}  // namespace

extern "C" int fdatasync(int fd) {
  return FailureOf("fdatasync", fd) != 0 ? -1 : static_cast<int>(::syscall(SYS_fdatasync, fd));
}

extern "C" ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
  return FailureOf("pwrite", fd) != 0 ? -1 : ::syscall(SYS_pwrite64, fd, bytes, size, at);
}
extern "C" ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at) {
  return ::pwrite64(fd, bytes, size, at);
}

extern "C" int unlinkat(int folder, const char* path, int flags) noexcept {
  const int error = ErrorFor("unlinkat");
  if (error == 0) return static_cast<int>(::syscall(SYS_unlinkat, folder, path, flags));
  errno = error;
  return -1;
}
