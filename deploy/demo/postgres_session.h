#pragma once

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

namespace lessor::demo {

// A PostgreSQL session on a connected socket that speaks just enough of the protocol for simple queries: SQL
// out, rows of text back. It stands here because libpq cannot adopt a descriptor. Every call waits for the
// server; an error of the socket or of the protocol leaves the session useless. For one thread.
class PostgresSession {
 public:
  using Row = std::vector<std::string>;  // NULL reads as ""

  // A new connection to the server whose socket is in `folder`, which must trust local users.
  static absl::StatusOr<PostgresSession> Connect(const std::string& folder, absl::string_view user,
                                                 absl::string_view database);
  // A connection that somebody else has opened and logged in: the broker.
  explicit PostgresSession(UniqueFd socket) : socket_(std::move(socket)) {}

  // Runs one or several statements. ABORTED: the server refused, in its own words. UNAVAILABLE: the
  // connection is gone. INTERNAL: what came is not PostgreSQL.
  absl::StatusOr<std::vector<Row>> Query(absl::string_view sql);

 private:
  struct Message {
    char type = 0;
    std::string body;
  };

  absl::Status Send(absl::string_view bytes);
  absl::Status Receive(size_t size, std::string& bytes);
  absl::StatusOr<Message> Next();
  // Reads up to the server's ReadyForQuery.
  absl::StatusOr<std::vector<Row>> Answer();

  UniqueFd socket_;
};

}  // namespace lessor::demo
