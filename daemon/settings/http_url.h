#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace lessor {

// An address that an HTTP request may go to, in parts. Read strictly, so that nobody can understand it in
// another way: no user, no fragment, no "." or ".." however written, no escaped slashes, no characters that
// RFC 3986 does not have, names of hosts in ASCII. Plain data; only ParseHttpUrl makes a meaningful one.
struct HttpUrl {
  bool encrypted = false;  // https
  std::string host;        // in lower case; an IPv6 address without brackets, as the system writes it
  int port = 0;            // 1..65535
  std::string path;        // begins with a slash
  std::string query;       // with its question mark; empty: none

  friend bool operator==(const HttpUrl&, const HttpUrl&) = default;
};

// INVALID_ARGUMENT, with words that do not quote it. At most 2 KiB.
absl::StatusOr<HttpUrl> ParseHttpUrl(absl::string_view text);

// What ParseHttpUrl reads back.
std::string ToString(const HttpUrl& url);

// Whether `url` is at or beneath `prefix`: the same scheme, host and port, and a path that is the prefix's or
// goes on behind it with a slash. The prefix's query does not matter.
bool IsBeneath(const HttpUrl& url, const HttpUrl& prefix);

}  // namespace lessor
