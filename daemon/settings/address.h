#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace lessor {

// A host and a port, as in `127.0.0.1:7447`, `[::1]:7447` or `db.internal:5432`.
struct HostPort {
  std::string host;  // without brackets
  int port = 0;      // 0..65535
  friend bool operator==(const HostPort&, const HostPort&) = default;
};

// INVALID_ARGUMENT, with words for people, where `text` is not HOST:PORT. Names are not resolved.
absl::StatusOr<HostPort> ParseHostPort(absl::string_view text);

// The same where the port may be missing; then it is `port_default`.
absl::StatusOr<HostPort> ParseHostMaybePort(absl::string_view text, int port_default);

// 127.0.0.0/8, ::1 or `localhost`: reachable from this host only.
bool IsLoopback(const HostPort& address);

}  // namespace lessor
