#pragma once

#include <atomic>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"
#include "daemon/base/mutex.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// A server whose manners the test chooses, with any number of connections, on a Unix socket or on a free port
// of 127.0.0.1. Connections are numbered from 1, so that a test can tell which of them it was lent.
// Thread-safe.
class Upstream {
 public:
  enum class Manner {
    kNumbered,  // answers whatever comes with the connection's number and a line break
    kSilent,    // reads, never answers
    kAbrupt,    // closes at once
    kGarbage,   // answers whatever comes with something that is no known protocol
  };
  enum class Door { kUnix, kTcp };

  explicit Upstream(Manner manner, Door door = Door::kUnix);
  ~Upstream();

  std::string path() const { return folder_.path() + "/upstream.sock"; }
  int port() const { return port_; }
  std::string uri() const;  // unix:... or tcp:...

  void SetManner(Manner manner) { manner_ = manner; }
  void Refuse();       // from now on nobody listens: connects are refused
  void ListenAgain();  // and from now on somebody does
  void CloseAll();     // ends every connection
  void SayToAll(absl::string_view text);

  int accepted() const { return accepted_; }
  int open() const;  // connections that neither side has closed

 private:
  void Listen();
  void Serve();
  void Accept();
  bool Treat(int number, int socket);  // false: close it
  void Wake() const;

  const Door door_;
  std::atomic<Manner> manner_;
  TempFolder folder_;
  int port_ = 0;
  UniqueFd wake_;  // eventfd
  std::atomic<bool> stop_{false};
  std::atomic<int> accepted_{0};
  mutable Mutex mutex_;
  UniqueFd listener_ ABSL_GUARDED_BY(mutex_);
  std::map<int, UniqueFd> connections_ ABSL_GUARDED_BY(mutex_);
  std::thread thread_;
};

// Asks a numbered upstream over a connection that was lent: its number, 0 if it does not answer.
int NumberOf(int fd);

}  // namespace lessor::testing
