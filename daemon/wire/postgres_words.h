#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// What words of SQL consist of, as the server's lexer has it. Internal to wire/.
namespace lessor::postgres {

enum : uint8_t { kWithin = 1, kFirst = 2, kIsV = 4 };
inline constexpr std::array<uint8_t, 256> kInWords = [] {
  std::array<uint8_t, 256> bytes{};
  for (size_t c = 'a'; c <= 'z'; ++c) bytes[c] = bytes[c - 'a' + 'A'] = kFirst | kWithin;
  for (size_t c = 0x80; c < bytes.size(); ++c) bytes[c] = kFirst | kWithin;
  for (size_t c = '0'; c <= '9'; ++c) bytes[c] = kWithin;
  bytes['_'] = kFirst | kWithin;
  bytes['$'] = kWithin;
  bytes['v'] = bytes['V'] = kFirst | kWithin | kIsV;
  return bytes;
}();
inline uint8_t InWordsOf(char c) {
  return kInWords[static_cast<unsigned char>(c)];
}
inline bool BeginsWord(char c) {
  return (InWordsOf(c) & kFirst) != 0;
}
inline bool InWord(char c) {
  return (InWordsOf(c) & kWithin) != 0;
}

}  // namespace lessor::postgres
