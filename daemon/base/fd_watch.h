#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <thread>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"

#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"

namespace lessor {

// Watches descriptors for one event each, on a thread of its own that does nothing else: so a death is seen
// however busy the I/O threads are. For pidfds (readable: the process has died) and for sockets that somebody
// else reads (hang-up only). Thread-safe.
class FdWatch {
 public:
  using Token = uint64_t;
  enum class For : uint8_t { kReadable, kHangUp };

  FdWatch();
  ~FdWatch();
  FdWatch(const FdWatch&) = delete;
  FdWatch& operator=(const FdWatch&) = delete;

  // Calls `callback` once, on the watch's thread, with no lock held. The descriptor stays open until Remove.
  // On error, the kernel's, nothing is watched.
  absl::StatusOr<Token> Add(BorrowedFd fd, For what, std::function<void()> callback);

  // A callback that has begun may still be running when this returns.
  void Remove(Token token);

  // Ends the thread: no callback runs after it. Add and Remove may still be called.
  void Stop();

 private:
  struct Watched {
    BorrowedFd fd;
    std::function<void()> callback;
  };
  void Loop();

  UniqueFd epoll_;
  UniqueFd stop_;  // eventfd
  Mutex mutex_;
  Token last_ ABSL_GUARDED_BY(mutex_) = 0;
  absl::flat_hash_map<Token, Watched> watched_ ABSL_GUARDED_BY(mutex_);
  std::thread thread_;
};

}  // namespace lessor
