#pragma once

#include <compare>
#include <cstdint>

namespace lessor {

// A number of bytes.
class Bytes {
 public:
  constexpr Bytes() = default;
  constexpr explicit Bytes(uint64_t count) : count_(count) {}
  constexpr uint64_t count() const { return count_; }
  friend constexpr auto operator<=>(Bytes, Bytes) = default;

 private:
  uint64_t count_ = 0;
};

constexpr Bytes KiB(uint64_t n) {
  return Bytes(n << 10);
}
constexpr Bytes MiB(uint64_t n) {
  return Bytes(n << 20);
}

}  // namespace lessor
