// Preloaded into lessord: a wall clock that is a day ahead while the file $LESSOR_TEST_TOMORROW is there. All
// other clocks are the kernel's.
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept {
  static const char* const tomorrow = ::getenv("LESSOR_TEST_TOMORROW");
  const auto result = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
  if (clock == CLOCK_REALTIME && tomorrow != nullptr && ::access(tomorrow, F_OK) == 0) {
    time->tv_sec += 24 * 60 * 60;
  }
  return result;
}
