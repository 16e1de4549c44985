#pragma once

#include <atomic>
#include <list>
#include <string>
#include <thread>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// Stands between a broker and a real server, on a Unix socket of the same name in a folder of its own, and
// passes what both say, until the test wants something else. Thread-safe.
class Proxy {
 public:
  explicit Proxy(const std::string& server_socket);
  // The same behind a door of the test's own: it listens, and does not block.
  Proxy(const std::string& server_socket, UniqueFd door);
  ~Proxy();

  const std::string& folder() const { return folder_.path(); }
  std::string path() const { return folder_.path() + name_; }

  void HoldAnswers() { Behave(Manner::kHolding); }  // what the server says does not pass
  void BlackHole() { Behave(Manner::kBlackHole); }  // nothing passes, nor an end; whoever comes is let in
  void Pass() { Behave(Manner::kPassing); }         // all passes again, and what was held
  // To every broker's connection, in the server's place.
  void SayToAll(absl::string_view text);
  // Ends its writing side of every broker's connection; it still hears them.
  void EndWriting();
  int accepted() const { return accepted_; }

 private:
  enum class Manner { kPassing, kHolding, kBlackHole };
  // One direction of a connection.
  struct Way {
    std::string pending;
    bool ended = false;
  };
  struct Pair {
    UniqueFd broker;
    UniqueFd server;
    Way to_broker;
    Way to_server;
  };

  void Behave(Manner manner);
  void Wake() const;
  void Serve();
  void Accept() ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_);
  static void Move(int from, int to, Way& way);

  const std::string server_socket_;
  const std::string name_;
  TempFolder folder_;
  UniqueFd listener_;
  UniqueFd wake_;  // eventfd
  std::atomic<bool> stop_{false};
  std::atomic<int> accepted_{0};
  mutable Mutex mutex_;
  Manner manner_ ABSL_GUARDED_BY(mutex_) = Manner::kPassing;
  std::list<Pair> pairs_ ABSL_GUARDED_BY(mutex_);
  std::thread thread_;
};

}  // namespace lessor::testing
