// Preloaded into lessord: a directory of users that does not answer while somebody holds a lock on the file
// $LESSOR_TEST_STALL. Whoever asks has made $LESSOR_TEST_STALL.asked before.
#include <dlfcn.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include <string>

extern "C" int getpwuid_r(uid_t uid, passwd* entry, char* buffer, size_t size, passwd** found) {
  using Real = int (*)(uid_t, passwd*, char*, size_t, passwd**);
  static const auto real = reinterpret_cast<Real>(::dlsym(RTLD_NEXT, "getpwuid_r"));
  if (const char* const stall = ::getenv("LESSOR_TEST_STALL")) {
    ::close(::open((std::string(stall) + ".asked").c_str(), O_CREAT | O_CLOEXEC, 0600));
    const int lock = ::open(stall, O_RDONLY | O_CLOEXEC);
    (void)::flock(lock, LOCK_SH);
    ::close(lock);
  }
  return real(uid, entry, buffer, size, found);
}
