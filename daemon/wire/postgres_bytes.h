#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

// How the PostgreSQL protocol writes numbers, strings and messages. Internal to wire/.
namespace lessor::postgres {

constexpr uint32_t kLengthBytes = 4;        // a length counts itself
constexpr uint32_t kCancelCode = 80877102;  // 1234 << 16 | 5678, where a start-up has its version

inline void AppendInt32(uint32_t value, std::string& out) {
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(value >> shift));
}

inline void AppendInt16(uint16_t value, std::string& out) {
  out.push_back(static_cast<char>(value >> 8));
  out.push_back(static_cast<char>(value));
}

// At least four bytes.
inline uint32_t ReadInt32(absl::string_view bytes) {
  uint32_t value = 0;
  for (size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

// The text up to a NUL, which goes with it; nullopt: there is none.
inline std::optional<absl::string_view> TakeString(absl::string_view& bytes) {
  const size_t end = bytes.find('\0');
  if (end == absl::string_view::npos) return std::nullopt;
  const absl::string_view text = bytes.substr(0, end);
  bytes.remove_prefix(end + 1);
  return text;
}

// A field of an ErrorResponse, by its type; empty: it has none, or is no such message.
inline absl::string_view ErrorField(absl::string_view body, char type) {
  absl::string_view found;
  while (!body.empty() && body.front() != '\0') {
    const char field = body.front();
    const size_t end = std::min(body.find('\0'), body.size());
    if (field == type) found = body.substr(1, end - 1);
    body.remove_prefix(std::min(end + 1, body.size()));
  }
  return found;
}

inline void AppendString(absl::string_view text, std::string& out) {
  absl::StrAppend(&out, text);
  out.push_back('\0');
}

inline void AppendMessage(char type, absl::string_view body, std::string& out) {
  out.push_back(type);
  AppendInt32(static_cast<uint32_t>(kLengthBytes + body.size()), out);
  absl::StrAppend(&out, body);
}

}  // namespace lessor::postgres
