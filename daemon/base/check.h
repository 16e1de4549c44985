#pragma once

// Always on: what only our own mistake can cause ends the broker with the place and the broken rule. What a
// peer, a file or the kernel can cause gets an absl::Status instead.
#define LESSOR_CHECK(condition)                                              \
  do {                                                                       \
    if (!(condition)) ::lessor::CheckFailed(#condition, __FILE__, __LINE__); \
  } while (false)

namespace lessor {
[[noreturn]] void CheckFailed(const char* condition, const char* file, int line);
}  // namespace lessor
