#include "daemon/settings/upstream.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "daemon/settings/address.h"
#include "daemon/settings/value.h"

namespace lessor {
namespace {

constexpr size_t kUriLengthMax = 4096;
constexpr size_t kSocketPathMax = 107;  // sockaddr_un's sun_path with its terminating zero is 108
constexpr int kRedisPort = 6379;
constexpr int kRedisDatabaseMax = 65535;

// No message here quotes the URI itself: it may carry a password.
absl::Status Wrong(absl::string_view message) {
  return absl::InvalidArgumentError(message);
}

absl::Status InlinePassword() {
  return Wrong(
      "the URI carries a password; take it out, and name where it is kept with password_file, "
      "password_credential or password_env");
}

// The parts of SCHEME://[USER[:PASSWORD]@]AUTHORITY[/PATH][?QUERY], still percent-encoded.
struct Parts {
  absl::string_view scheme;
  absl::string_view user;
  absl::string_view authority;                             // without the user
  absl::string_view path;                                  // with its leading slash
  std::vector<std::pair<std::string, std::string>> query;  // decoded
};

int HexDigit(char c) {
  if (absl::ascii_isdigit(c)) return c - '0';
  return absl::ascii_tolower(c) - 'a' + 10;
}

absl::StatusOr<std::string> PercentDecode(absl::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      decoded += text[i];
      continue;
    }
    if (i + 2 >= text.size() || !absl::ascii_isxdigit(text[i + 1]) || !absl::ascii_isxdigit(text[i + 2])) {
      return Wrong("the URI has a % that two hexadecimal digits do not follow");
    }
    char c = static_cast<char>(HexDigit(text[i + 1]) * 16 + HexDigit(text[i + 2]));
    if (c == '\0') return Wrong("the URI contains a zero byte");
    decoded += c;
    i += 2;
  }
  return decoded;
}

absl::Status ParseQuery(absl::string_view text, Parts& parts) {
  for (absl::string_view item : absl::StrSplit(text, '&', absl::SkipEmpty())) {
    std::pair<absl::string_view, absl::string_view> pair = absl::StrSplit(item, absl::MaxSplits('=', 1));
    absl::StatusOr<std::string> key = PercentDecode(pair.first);
    absl::StatusOr<std::string> value = PercentDecode(pair.second);
    if (!key.ok()) return key.status();
    if (!value.ok()) return value.status();
    if (key->empty() || !absl::StrContains(item, '='))
      return Wrong("the URI's query is not key=value&key=value");
    if (*key == "password" || *key == "sslpassword") return InlinePassword();
    parts.query.emplace_back(*std::move(key), *std::move(value));
  }
  return absl::OkStatus();
}

absl::StatusOr<Parts> SplitUri(absl::string_view uri) {
  if (uri.size() > kUriLengthMax) return Wrong("the URI is longer than 4096 bytes");
  for (char c : uri) {
    if (absl::ascii_iscntrl(c) || c == ' ')
      return Wrong("the URI contains a space or control character; write %20");
  }
  Parts parts;
  size_t colon = uri.find(':');
  if (colon == absl::string_view::npos) {
    return Wrong("not a URI; write it like postgresql://user@host/database or redis://host:6379");
  }
  parts.scheme = uri.substr(0, colon);
  absl::string_view rest = uri.substr(colon + 1);
  size_t slash = rest.find('/', absl::StartsWith(rest, "//") ? 2 : 0);
  size_t question = rest.find('?');
  size_t end_of_authority = std::min({slash, question, rest.size()});
  if (absl::StrContains(rest.substr(end_of_authority), '@')) {
    // A password with an unescaped slash or question mark in it would end up here: refused before any part of
    // it is taken for a port and quoted.
    return Wrong("the URI has an @ behind its host; write it %40 (and no password)");
  }
  if (question != absl::string_view::npos) {
    if (absl::Status query = ParseQuery(rest.substr(question + 1), parts); !query.ok()) return query;
    rest = rest.substr(0, question);
  }
  if (!absl::StartsWith(rest, "//")) return parts;  // said of known schemes only, by whoever knows them
  rest.remove_prefix(2);
  slash = std::min(rest.find('/'), rest.size());
  parts.path = rest.substr(slash);
  parts.authority = rest.substr(0, slash);
  size_t at = parts.authority.rfind('@');
  if (at != absl::string_view::npos) {
    parts.user = parts.authority.substr(0, at);
    parts.authority.remove_prefix(at + 1);
    if (absl::StrContains(parts.user, ':')) return InlinePassword();
    if (absl::StrContains(parts.user, '@'))
      return Wrong("the URI has more than one @; write %40 for those of the user");
  }
  return parts;
}

absl::Status TakeSocketPath(absl::string_view encoded, Upstream& upstream) {
  absl::StatusOr<std::string> path = PercentDecode(encoded);
  if (!path.ok()) return path.status();
  if (path->size() < 2 || path->front() != '/') {
    return Wrong("a Unix socket is given by an absolute path, with three slashes: unix:///run/app.sock");
  }
  if (path->size() > kSocketPathMax) return Wrong("the socket's path is longer than 107 bytes");
  upstream.path = *std::move(path);
  return absl::OkStatus();
}

absl::Status TakeHostPort(absl::StatusOr<HostPort> address, Upstream& upstream) {
  if (!address.ok()) return address.status();
  if (address->port == 0) return Wrong("port 0 cannot be connected to");
  upstream.host = address->host;
  upstream.port = address->port;
  return absl::OkStatus();
}

absl::Status TakeUser(const Parts& parts, Upstream& upstream) {
  absl::StatusOr<std::string> user = PercentDecode(parts.user);
  if (!user.ok()) return user.status();
  upstream.user = *std::move(user);
  return absl::OkStatus();
}

absl::Status ParsePostgresHosts(absl::string_view hosts, Upstream& upstream) {
  bool first = true;
  for (absl::string_view encoded : absl::StrSplit(hosts, ',')) {
    absl::StatusOr<std::string> text = PercentDecode(encoded);
    if (!text.ok()) return text.status();
    Upstream one;
    if (absl::StartsWith(*text, "/")) {
      one.path = *text;
    } else if (absl::StartsWith(*text, ":")) {  // the default host with a port
      absl::Status port = TakeHostPort(ParseHostPort(absl::StrCat("localhost", *text)), one);
      if (!port.ok()) return port;
      one.host.clear();
    } else if (!text->empty()) {
      constexpr int kPostgresPort = 5432;
      absl::Status taken = TakeHostPort(ParseHostMaybePort(*text, kPostgresPort), one);
      if (!taken.ok()) return taken;
    }
    if (std::exchange(first, false)) {
      upstream.host = one.host;
      upstream.port = one.port;
      upstream.path = one.path;
    }
  }
  return absl::OkStatus();
}

absl::Status ApplyPostgresOption(const std::string& key, const std::string& value, Upstream& upstream) {
  if (key == "host") {
    Upstream hosts;
    if (absl::Status parsed = ParsePostgresHosts(value, hosts); !parsed.ok()) return parsed;
    upstream.host = hosts.host;
    upstream.path = hosts.path;
    if (upstream.port == 0) upstream.port = hosts.port;
  } else if (key == "port") {
    std::pair<absl::string_view, absl::string_view> first = absl::StrSplit(value, absl::MaxSplits(',', 1));
    absl::StatusOr<int64_t> port = ParseWhole(first.first);
    if (!port.ok() || *port < 1 || *port > 65535) return Wrong("the URI's query has a port that is none");
    upstream.port = static_cast<int>(*port);
  } else if (key == "user") {
    upstream.user = value;
  } else if (key == "dbname") {
    upstream.database = value;
  } else if (key == "sslmode") {
    upstream.encrypted = value == "require" || value == "verify-ca" || value == "verify-full";
  } else if (key == "ssl" && value == "true") {  // libpq: the same as sslmode=require
    upstream.encrypted = true;
  }
  return absl::OkStatus();
}

absl::Status ParsePostgres(const Parts& parts, Upstream& upstream) {
  upstream.kind = Upstream::Kind::kPostgres;
  absl::StatusOr<std::string> database = PercentDecode(parts.path.substr(parts.path.empty() ? 0 : 1));
  if (!database.ok()) return database.status();
  upstream.database = *std::move(database);
  if (absl::Status hosts = ParsePostgresHosts(parts.authority, upstream); !hosts.ok()) return hosts;
  for (const auto& [key, value] : parts.query) {
    if (absl::Status option = ApplyPostgresOption(key, value, upstream); !option.ok()) return option;
  }
  return absl::OkStatus();
}

absl::Status TakeRedisDatabase(absl::string_view text, Upstream& upstream) {
  absl::StatusOr<int64_t> number = ParseWhole(text);
  if (!number.ok() || *number > kRedisDatabaseMax) {
    return Wrong("a Redis database is a number, as in redis://host:6379/2");
  }
  upstream.redis_database = static_cast<int>(*number);
  return absl::OkStatus();
}

absl::Status ParseRedis(const Parts& parts, Upstream& upstream) {
  upstream.kind = Upstream::Kind::kRedis;
  upstream.encrypted = parts.scheme == "rediss";
  if (parts.scheme == "redis+unix") {
    if (!parts.authority.empty())
      return Wrong("write the socket with three slashes: redis+unix:///run/redis.sock");
    if (absl::Status path = TakeSocketPath(parts.path, upstream); !path.ok()) return path;
  } else {
    absl::Status host = TakeHostPort(ParseHostMaybePort(parts.authority, kRedisPort), upstream);
    if (!host.ok()) return host;
    if (parts.path.size() > 1) {
      if (absl::Status db = TakeRedisDatabase(parts.path.substr(1), upstream); !db.ok()) return db;
    }
  }
  for (const auto& [key, value] : parts.query) {
    if (key != "db") return Wrong(absl::StrCat("a Redis URI has no ", Quoted(key), "; only `db` is known"));
    if (absl::Status db = TakeRedisDatabase(value, upstream); !db.ok()) return db;
  }
  return absl::OkStatus();
}

absl::Status ParseTcp(const Parts& parts, Upstream& upstream) {
  upstream.kind = Upstream::Kind::kTcp;
  upstream.encrypted = parts.scheme == "tls";
  if (parts.path.size() > 1 || !parts.query.empty() || !parts.user.empty()) {
    return Wrong(absl::StrCat("write ", parts.scheme, "://HOST:PORT and nothing else"));
  }
  return TakeHostPort(ParseHostPort(parts.authority), upstream);
}

absl::Status ParseUnix(const Parts& parts, Upstream& upstream) {
  upstream.kind = Upstream::Kind::kUnix;
  if (!parts.query.empty() || !parts.user.empty() || !parts.authority.empty()) {
    return Wrong("write unix:///PATH, with three slashes, and nothing else");
  }
  return TakeSocketPath(parts.path, upstream);
}

using SchemeParser = absl::Status (*)(const Parts&, Upstream&);

constexpr std::pair<absl::string_view, SchemeParser> kSchemes[] = {
    {"postgresql", ParsePostgres}, {"postgres", ParsePostgres}, {"redis", ParseRedis}, {"rediss", ParseRedis},
    {"redis+unix", ParseRedis},    {"tcp", ParseTcp},           {"tls", ParseTcp},     {"unix", ParseUnix}};

constexpr absl::string_view kSchemesOfLaterVersions[] = {"http", "https", "http+unix", "process", "exec"};

}  // namespace

absl::StatusOr<Upstream> ParseUpstream(absl::string_view uri) {
  absl::StatusOr<Parts> parts = SplitUri(uri);
  if (!parts.ok()) return parts.status();
  for (absl::string_view scheme : kSchemesOfLaterVersions) {
    if (parts->scheme == scheme) return Wrong(absl::StrCat(scheme, ": is not supported in this version"));
  }
  for (const auto& [scheme, parse] : kSchemes) {
    if (parts->scheme != scheme) continue;
    if (!absl::StartsWith(uri.substr(scheme.size()), "://")) {
      return Wrong(absl::StrCat("write ", scheme, ":// with two slashes"));
    }
    Upstream upstream;
    upstream.uri = std::string(uri);
    if (absl::Status user = TakeUser(*parts, upstream); !user.ok()) return user;
    if (absl::Status parsed = parse(*parts, upstream); !parsed.ok()) return parsed;
    return upstream;
  }
  return Wrong(
      absl::StrCat("unknown scheme ", Quoted(parts->scheme),
                   "; known are postgresql, postgres, redis, rediss, redis+unix, tcp, tls and unix"));
}

absl::string_view ConnectorName(Upstream::Kind kind) {
  switch (kind) {
    case Upstream::Kind::kPostgres:
      return "postgres";
    case Upstream::Kind::kRedis:
      return "redis";
    case Upstream::Kind::kTcp:
      return "tcp";
    case Upstream::Kind::kUnix:
      return "unix";
  }
  return "";
}

}  // namespace lessor
