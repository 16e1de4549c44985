#include "daemon/settings/address.h"

#include <arpa/inet.h>

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/settings/value.h"

namespace lessor {
namespace {

constexpr size_t kHostLengthMax = 255;
constexpr int kPortMax = 65535;

bool IsIpv6(const std::string& host) {
  in6_addr address;
  // A zone (fe80::1%eth0) is not part of the address proper.
  return inet_pton(AF_INET6, host.substr(0, host.find('%')).c_str(), &address) == 1;
}

bool IsNameOrIpv4(absl::string_view host) {
  return std::all_of(host.begin(), host.end(),
                     [](char c) { return absl::ascii_isalnum(c) || c == '-' || c == '.' || c == '_'; });
}

// Splits `[host]:port`, `host:port` or `host`. nullopt for the port: none was given.
absl::Status Split(absl::string_view text, absl::string_view& host, std::optional<absl::string_view>& port) {
  absl::string_view rest;
  if (!text.empty() && text[0] == '[') {
    size_t end = text.find(']');
    if (end == absl::string_view::npos || !IsIpv6(std::string(text.substr(1, end - 1)))) {
      return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " has no IPv6 address in its brackets"));
    }
    host = text.substr(1, end - 1);
    rest = text.substr(end + 1);
  } else {
    size_t colon = text.find(':');
    host = text.substr(0, colon);
    rest = colon == absl::string_view::npos ? absl::string_view() : text.substr(colon);
    if (std::count(text.begin(), text.end(), ':') > 1) {
      return absl::InvalidArgumentError(
          absl::StrCat(Quoted(text), ": an IPv6 address stands in brackets, as in [::1]:7447"));
    }
    if (!IsNameOrIpv4(host)) {
      return absl::InvalidArgumentError(absl::StrCat(Quoted(host), " is not a host name or address"));
    }
  }
  if (host.empty() || host.size() > kHostLengthMax) {
    return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " names no host"));
  }
  if (rest.empty()) return absl::OkStatus();
  if (rest[0] != ':') {
    return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " is not HOST:PORT"));
  }
  port = rest.substr(1);
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<HostPort> ParseHostMaybePort(absl::string_view text, int port_default) {
  absl::string_view host;
  std::optional<absl::string_view> port_text;
  if (absl::Status split = Split(text, host, port_text); !split.ok()) return split;
  int port = port_default;
  if (port_text) {
    absl::StatusOr<int64_t> number = ParseWhole(*port_text);
    if (!number.ok() || *number > kPortMax) {
      return absl::InvalidArgumentError("what follows the colon is not a port (0 to 65535)");
    }
    port = static_cast<int>(*number);
  }
  return HostPort{.host = std::string(host), .port = port};
}

absl::StatusOr<HostPort> ParseHostPort(absl::string_view text) {
  constexpr int kNone = -1;
  absl::StatusOr<HostPort> address = ParseHostMaybePort(text, kNone);
  if (address.ok() && address->port == kNone) {
    return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " has no port; write HOST:PORT"));
  }
  return address;
}

bool IsLoopback(const HostPort& address) {
  in_addr ipv4;
  in6_addr ipv6;
  if (inet_pton(AF_INET, address.host.c_str(), &ipv4) == 1) return (ntohl(ipv4.s_addr) >> 24) == 127;
  if (inet_pton(AF_INET6, address.host.c_str(), &ipv6) == 1) return IN6_IS_ADDR_LOOPBACK(&ipv6);
  return address.host == "localhost";
}

}  // namespace lessor
