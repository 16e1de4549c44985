#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "lessor/lease.h"

namespace lessor::demo {

enum class Kind { kPostgres, kRedis };
constexpr std::array<Kind, 2> kKinds = {Kind::kPostgres, Kind::kRedis};
constexpr size_t kKindCount = kKinds.size();

constexpr size_t Index(Kind kind) {
  return static_cast<size_t>(kind);
}

// The pools' names in the quickstart's settings.
constexpr absl::string_view PoolOf(Kind kind) {
  return kind == Kind::kPostgres ? "main" : "cache";
}

// The Redis keys that the agents count in, followed by an agent's number.
constexpr absl::string_view kTallyKey = "lessor-demo:tally:";

// What an agent does with the connection of a lease. Owns the connection's descriptor, so it is to be
// destroyed before the lease is released. Errors are those of PostgresSession and RedisSession.
class Work {
 public:
  static absl::StatusOr<std::unique_ptr<Work>> On(Lease& lease, Kind kind);
  virtual ~Work() = default;

  // Adds one to this agent's count on the server, and says what it is now.
  virtual absl::StatusOr<int64_t> Count(int agent) = 0;
  // The server's own number for this connection: PostgreSQL's backend pid, Redis's client id.
  virtual absl::StatusOr<int64_t> ConnectionId() = 0;
  // A query that takes a minute; nobody waits for its end.
  virtual absl::Status Block() = 0;
};

}  // namespace lessor::demo
