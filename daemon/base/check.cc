#include "daemon/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace lessor {

void CheckFailed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "lessor: %s:%d: check failed: %s\n", file, line, condition);
  std::abort();
}

}  // namespace lessor
