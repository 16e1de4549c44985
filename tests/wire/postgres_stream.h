#pragma once

#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace lessor::postgres {

// Messages as a server sends them, for tests.
inline std::string ServerMessage(char type, absl::string_view body) {
  const size_t length = body.size() + 4;
  std::string out(1, type);
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(length >> shift));
  return absl::StrCat(out, body);
}

inline std::string Text(absl::string_view text) {
  return absl::StrCat(text, absl::string_view("\0", 1));
}
inline std::string Ready(absl::string_view state) {
  return ServerMessage('Z', state);
}
inline std::string Complete(absl::string_view tag) {
  return ServerMessage('C', Text(tag));
}
inline std::string Notice() {
  return ServerMessage('N', absl::StrCat(Text("SWARNING"), Text("Mno transaction"), Text("")));
}
inline std::string Parameter() {
  return ServerMessage('S', absl::StrCat(Text("TimeZone"), Text("UTC")));
}
inline std::string Notification() {
  return ServerMessage('A', absl::StrCat("\1\1\1\1", Text("channel"), Text("payload")));
}

inline std::string Error(absl::string_view severity, absl::string_view sqlstate, absl::string_view message) {
  return ServerMessage('E', absl::StrCat(Text(absl::StrCat("S", severity)), Text(absl::StrCat("V", severity)),
                                         Text(absl::StrCat("C", sqlstate)), Text(absl::StrCat("M", message)),
                                         Text("Fpostgres.c"), Text("")));
}

// One text column "?column?".
inline std::string OneColumn() {
  return ServerMessage(
      'T', absl::StrCat(absl::string_view("\0\1", 2), Text("?column?"),
                        absl::string_view("\0\0\0\0\0\0\0\0\0\x19\xff\xff\xff\xff\xff\xff\0\0", 18)));
}

// One row of one column of less than 256 bytes.
inline std::string Row(absl::string_view value) {
  std::string body("\0\1\0\0\0", 5);
  body.push_back(static_cast<char>(value.size()));
  return ServerMessage('D', absl::StrCat(body, value));
}

}  // namespace lessor::postgres
