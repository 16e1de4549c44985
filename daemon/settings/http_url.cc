#include "daemon/settings/http_url.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"

#include "daemon/settings/address.h"

namespace lessor {
namespace {

constexpr size_t kUrlBytesMax = 2048;
constexpr size_t kHostBytesMax = 253;  // of a name in the DNS
constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;

absl::Status Wrong(absl::string_view why) {
  return absl::InvalidArgumentError(why);
}

int DefaultPort(bool encrypted) {
  return encrypted ? kHttpsPort : kHttpPort;
}

// What RFC 3986 lets stand in a path as it is.
bool IsPathChar(char c) {
  return absl::ascii_isalnum(c) || absl::StrContains("-._~!$&'()*+,;=:@/%", c);
}

// Each "%" begins an escape. Not of what could be read as a step in a path, or as its end; by a lenient
// reader either, who decodes twice or takes UTF-8 that is longer than it need be.
absl::Status CheckEscapes(absl::string_view text) {
  for (size_t at = text.find('%'); at != absl::string_view::npos; at = text.find('%', at + 1)) {
    const std::string code = absl::AsciiStrToLower(text.substr(at + 1, 2));
    if (code.size() < 2 || !absl::ascii_isxdigit(code[0]) || !absl::ascii_isxdigit(code[1])) {
      return Wrong("it has a % that begins no escape");
    }
    if (code == "2e" || code == "2f" || code == "5c" || code == "00") {
      return Wrong("its path has an escaped dot, slash, backslash or zero byte");
    }
    const absl::string_view next = text.substr(at + 3, 3);
    const bool overlong =
        code == "c0" || code == "c1" || (code == "e0" && next < "%a0") || (code == "f0" && next < "%90");
    if (overlong || (code == "25" && next.size() >= 2 && absl::ascii_isxdigit(next[0]) &&
                     absl::ascii_isxdigit(next[1]))) {
      return Wrong("it has an escape that some servers read twice, or as what it is not");
    }
  }
  return absl::OkStatus();
}

absl::Status CheckPath(absl::string_view path) {
  if (!std::all_of(path.begin(), path.end(), IsPathChar)) {
    return Wrong("it has a character that stands escaped in a URL");
  }
  if (absl::Status escapes = CheckEscapes(path); !escapes.ok()) return escapes;
  for (const absl::string_view part : absl::StrSplit(path, '/')) {
    // Some servers pass over what follows a semicolon.
    const absl::string_view step = part.substr(0, part.find(';'));
    if (step == "." || step == "..") return Wrong("its path has \".\" or \"..\" in it; write where it leads");
  }
  return absl::OkStatus();
}

absl::Status CheckQuery(absl::string_view query) {
  const bool good = std::all_of(query.begin(), query.end(), [](char c) { return IsPathChar(c) || c == '?'; });
  return good ? absl::OkStatus() : Wrong("its query has a character that stands escaped in a URL");
}

// A name, or an address; of several ways to write an IPv6 address, one.
absl::StatusOr<std::string> HostFrom(absl::string_view host) {
  if (absl::StrContains(host, ':')) {
    in6_addr address{};
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (::inet_pton(AF_INET6, std::string(host).c_str(), &address) != 1 ||
        ::inet_ntop(AF_INET6, &address, text.data(), text.size()) == nullptr) {
      return Wrong("its host is no IPv6 address");
    }
    return std::string(text.data());
  }
  const bool good =
      !host.empty() && host.size() <= kHostBytesMax && std::all_of(host.begin(), host.end(), [](char c) {
        return absl::ascii_isalnum(c) || c == '-' || c == '.' || c == '_';
      });
  if (!good) return Wrong("its host is no name in ASCII and no address");
  return absl::AsciiStrToLower(host);
}

}  // namespace

absl::StatusOr<HttpUrl> ParseHttpUrl(absl::string_view text) {
  if (text.size() > kUrlBytesMax) return Wrong(absl::StrCat("it is longer than ", kUrlBytesMax, " bytes"));
  HttpUrl url;
  const size_t colon = text.find("://");
  const std::string scheme = absl::AsciiStrToLower(text.substr(0, colon));
  if (colon == absl::string_view::npos || (scheme != "http" && scheme != "https")) {
    return Wrong("it does not begin with http:// or https://");
  }
  url.encrypted = scheme == "https";
  text.remove_prefix(colon + 3);
  if (absl::StrContains(text, '#')) return Wrong("it has a fragment (#), which is never sent");
  const size_t end = std::min(text.find_first_of("/?"), text.size());
  const absl::string_view authority = text.substr(0, end);
  text.remove_prefix(end);
  if (absl::StrContains(authority, '@')) return Wrong("it has a user (@); put what it needs into headers");
  const absl::StatusOr<HostPort> place = ParseHostMaybePort(authority, DefaultPort(url.encrypted));
  if (!place.ok() || place->port == 0) return Wrong("it has no host, or a port that cannot be");
  absl::StatusOr<std::string> host = HostFrom(place->host);
  if (!host.ok()) return host.status();
  url.host = *std::move(host);
  url.port = place->port;
  const size_t question = std::min(text.find('?'), text.size());
  url.path = question == 0 ? "/" : std::string(text.substr(0, question));
  url.query = std::string(text.substr(question));
  if (absl::Status path = CheckPath(url.path); !path.ok()) return path;
  if (absl::Status query = CheckQuery(url.query); !query.ok()) return query;
  return url;
}

std::string ToString(const HttpUrl& url) {
  const bool bracketed = absl::StrContains(url.host, ':');
  return absl::StrCat(
      url.encrypted ? "https://" : "http://", bracketed ? "[" : "", url.host, bracketed ? "]" : "",
      url.port == DefaultPort(url.encrypted) ? "" : absl::StrCat(":", url.port), url.path, url.query);
}

bool IsBeneath(const HttpUrl& url, const HttpUrl& prefix) {
  if (url.encrypted != prefix.encrypted || url.host != prefix.host || url.port != prefix.port) return false;
  absl::string_view rest = url.path;
  if (!absl::ConsumePrefix(&rest, prefix.path)) return false;
  return rest.empty() || rest.front() == '/' || prefix.path.back() == '/';
}

}  // namespace lessor
