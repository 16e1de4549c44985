#pragma once

#include <map>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace lessor {

// One server that a PostgreSQL URI names. Empty: libpq's default.
struct PostgresHost {
  std::string host;     // a name, an address, or the folder of a Unix socket
  std::string address;  // what the URI gives as hostaddr, or a name was resolved to
  std::string port;
  friend bool operator==(const PostgresHost&, const PostgresHost&) = default;

  // Whether libpq would have to look up a name, for which it blocks.
  bool NeedsLookUp() const;
  int port_number() const;  // 5432 where none is given
};

// How libpq is told to connect. Plain data; only ParsePostgresOptions makes a meaningful one.
struct PostgresOptions {
  std::map<std::string, std::string> settings;  // all but hosts and password
  std::vector<PostgresHost> hosts;              // at least one, at most kPostgresHostsMax
  bool encrypted = false;                       // the URI demands TLS or GSS encryption
  bool named = false;                           // the URI has an application_name

  // Keywords and values for PQconnectStartParams, with these hosts in place of the URI's.
  std::map<std::string, std::string> For(const std::vector<PostgresHost>& resolved,
                                         absl::string_view password) const;
};

constexpr size_t kPostgresHostsMax = 16;

// Any libpq URI, as libpq reads it, with libpq's defaults (PGHOST and the like). What the broker must decide
// itself is overridden: no encryption, because a socket is lent without its keys; no .pgpass. Names itself
// "lessor" unless the URI says otherwise. Blocks a little: libpq may read files. INVALID_ARGUMENT in libpq's
// words; or it names a `service`, which libpq would look up behind our back.
absl::StatusOr<PostgresOptions> ParsePostgresOptions(const std::string& uri);

}  // namespace lessor
