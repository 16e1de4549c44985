#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace lessor {

// Where a pool's connections lead: the parsed form of its `upstream` URI, whose scheme chooses the connector.
//
//   postgresql://user@host:port/database?key=value   any libpq URI; also postgres:; several hosts with commas
//   redis://user@host:port/2, rediss://...           the path is the database's number
//   redis+unix:///path/to/socket?db=2
//   tcp://host:port, tls://host:port                 an IPv6 address stands in brackets
//   unix:///path/to/socket
//
// Plain data. Only ParseUpstream makes a meaningful one. Holds no secret: an inline password is refused.
struct Upstream {
  enum class Kind { kPostgres, kRedis, kTcp, kUnix };

  Kind kind = Kind::kTcp;
  bool encrypted =
      false;         // rediss:, tls:, or postgres with sslmode=require or stricter; cannot be handed off
  std::string uri;   // as written; for postgres, what libpq is given
  std::string host;  // name or address, without brackets; empty: a Unix socket at `path`, or libpq's default
  int port = 0;      // 1..65535 wherever `host` is given; 0: a Unix socket, or libpq's default
  std::string path;  // absolute path of a Unix socket; for postgres its folder, empty: libpq's default
  std::string user;  // empty: none given
  std::string database;    // postgres: its name, empty: libpq's default
  int redis_database = 0;  // redis: its number

  friend bool operator==(const Upstream&, const Upstream&) = default;
};

// INVALID_ARGUMENT, with words for the person who wrote the URI: not a URI, a scheme this version does not
// have, a password inline (says where to put it), a host or port that cannot be. `uri` is at most 4 KiB.
absl::StatusOr<Upstream> ParseUpstream(absl::string_view uri);

// "postgres", "redis", "tcp" or "unix": what people and metrics call the connector.
absl::string_view ConnectorName(Upstream::Kind kind);

}  // namespace lessor
