#pragma once

#include <memory>
#include <string>
#include <vector>

#include <hiredis/hiredis.h>

#include "absl/status/statusor.h"

#include "daemon/base/fd.h"

namespace lessor::demo {

// A Redis session by hiredis. Every call waits for the server. For one thread.
class RedisSession {
 public:
  // A new connection to the server's Unix socket.
  static absl::StatusOr<RedisSession> Connect(const std::string& path);
  // A connection that the broker has opened: hiredis adopts the descriptor, and closes it.
  static absl::StatusOr<RedisSession> Adopt(UniqueFd socket);

  // The answer as text, "" for nil. ABORTED: the server refused. UNAVAILABLE: the connection is gone.
  absl::StatusOr<std::string> Command(const std::vector<std::string>& words);

 private:
  using Context = std::unique_ptr<redisContext, decltype(&redisFree)>;

  explicit RedisSession(Context context) : context_(std::move(context)) {}
  static absl::StatusOr<RedisSession> From(redisContext* raw);

  Context context_;
};

}  // namespace lessor::demo
