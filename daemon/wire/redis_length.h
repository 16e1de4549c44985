#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include "absl/strings/string_view.h"

namespace lessor::redis {

// A length or count as it comes, in whatever chunks: digits in the one way to write it, without a sign or a
// leading zero, or -1. Internal to wire.
class LengthDigits {
 public:
  // How many bytes from the front of `bytes` belong to it.
  size_t Take(absl::string_view bytes) {
    size_t taken = 0;
    while (taken < bytes.size() && TakeOne(bytes[taken])) ++taken;
    return taken;
  }
  // Of what was taken. Nullopt: it is none.
  std::optional<uint64_t> length() const {
    return any_ && !minus_ ? std::optional<uint64_t>(value_) : std::nullopt;
  }
  bool is_minus_one() const { return minus_ && value_ == 1; }

 private:
  bool TakeOne(char byte) {
    if (byte == '-') return !any_ && !std::exchange(minus_, true);
    if (byte < '0' || byte > '9') return false;
    const auto digit = static_cast<uint64_t>(byte - '0');
    if (any_ && value_ == 0) return false;
    if (value_ > (std::numeric_limits<uint64_t>::max() - digit) / 10) return false;
    value_ = 10 * value_ + digit;
    return any_ = true;
  }

  uint64_t value_ = 0;
  bool any_ = false;  // digits
  bool minus_ = false;
};

inline constexpr absl::string_view kLineEnd = "\r\n";

// Whether a string of that length is all there, with its line end.
inline bool EndsAt(absl::string_view bytes, uint64_t length) {
  return bytes.size() >= kLineEnd.size() && bytes.size() - kLineEnd.size() >= length &&
         bytes[length] == '\r' && bytes[length + 1] == '\n';
}

// Takes a line off the front of `bytes`: `type`, and a length as LengthDigits has it. False: it is not all
// there, is none, or is longer than any that is met; nothing was taken.
inline bool TakeLength(char type, absl::string_view& bytes, uint64_t& length) {
  constexpr size_t kDigitsMax = 18;
  if (bytes.empty() || bytes.front() != type) return false;
  uint64_t value = 0;
  size_t at = 1;
  for (; at < bytes.size() && at <= kDigitsMax && bytes[at] >= '0' && bytes[at] <= '9'; ++at) {
    value = 10 * value + static_cast<uint64_t>(bytes[at] - '0');
  }
  const bool canonical = at > 1 && (at == 2 || bytes[1] != '0');
  if (!canonical || !EndsAt(bytes, at)) return false;
  bytes.remove_prefix(at + kLineEnd.size());
  length = value;
  return true;
}

}  // namespace lessor::redis
