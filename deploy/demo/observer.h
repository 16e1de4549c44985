#pragma once

#include <array>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "deploy/demo/postgres_session.h"
#include "deploy/demo/redis_session.h"
#include "deploy/demo/work.h"

namespace lessor::demo {

// Asks the servers themselves, over a connection of its own to each, past the broker: who is connected (all
// but itself), and which of them are in the middle of a query that Work::Block started. For one thread.
class Observer {
 public:
  struct Seen {
    int connections = 0;
    int blocked = 0;
  };

  static absl::StatusOr<Observer> Open(const std::string& postgres_folder, const std::string& redis_socket);

  // Empty counts for so many agents.
  absl::Status PrepareTally(int agents);
  // The sum of the agents' counts.
  absl::StatusOr<int64_t> Tally(Kind kind, int agents);

  // Looks once at both.
  absl::Status Look();

  const Seen& seen(Kind kind) const { return seen_[Index(kind)]; }                  // at the last look
  int most_connections(Kind kind) const { return most_connections_[Index(kind)]; }  // at any
  int looks() const { return looks_; }

 private:
  Observer(PostgresSession postgres, RedisSession redis, std::string redis_id)
      : postgres_(std::move(postgres)), redis_(std::move(redis)), redis_id_(std::move(redis_id)) {}

  absl::StatusOr<Seen> LookAtPostgres();
  absl::StatusOr<Seen> LookAtRedis();

  PostgresSession postgres_;
  RedisSession redis_;
  std::string redis_id_;  // which client of Redis this is
  std::array<Seen, kKindCount> seen_{};
  std::array<int, kKindCount> most_connections_{};
  int looks_ = 0;
};

}  // namespace lessor::demo
