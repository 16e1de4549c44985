#pragma once

#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"

namespace lessor::testing {

// An HTTP server of the test's own on a free port of 127.0.0.1, whose answers the test chooses. One request a
// connection. Thread-safe.
class HookServer {
 public:
  // Gets a whole request, head and body; answers "200 OK", or "302 Found\r\nLocation: /x", and what else
  // stands in a head; nullopt: never. On the server's thread.
  using Answer = std::function<std::optional<std::string>(const std::string& request)>;

  explicit HookServer(Answer answer);
  ~HookServer();

  int port() const { return port_; }
  std::string url(const std::string& path) const;
  // All that has come, in order.
  std::vector<std::string> requests() const;

 private:
  void Serve();
  void Treat(UniqueFd connection);

  const Answer answer_;
  UniqueFd listener_;
  int port_ = 0;
  UniqueFd wake_;  // eventfd
  mutable Mutex mutex_;
  std::vector<std::string> requests_ ABSL_GUARDED_BY(mutex_);
  std::vector<UniqueFd> hanging_;  // the thread's
  std::thread thread_;
};

}  // namespace lessor::testing
