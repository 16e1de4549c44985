#include "daemon/base/random.h"

#include <sys/random.h>

#include "absl/strings/escaping.h"

#include "daemon/base/check.h"

namespace lessor {

std::string SecureRandomHex(int bytes) {
  std::string raw(static_cast<size_t>(bytes), '\0');
  // Up to 256 bytes are never interrupted nor cut short once the pool is seeded (getrandom(2)).
  LESSOR_CHECK(bytes > 0 && bytes <= 256);
  LESSOR_CHECK(::getrandom(raw.data(), raw.size(), 0) == static_cast<ssize_t>(raw.size()));
  return absl::BytesToHexString(raw);
}

}  // namespace lessor
