#pragma once

#include <atomic>
#include <string>
#include <thread>

#include "daemon/base/fd.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

// A server that does nothing right. It listens on a Unix socket in a temporary folder, or on a free port of
// 127.0.0.1, and treats one connection after the other on a thread of its own.
class FakeUpstream {
 public:
  enum class Manner {
    kSilent,   // accepts, reads, never answers; closes when the client has
    kAbrupt,   // accepts and closes at once
    kGarbage,  // answers the first bytes with something that is neither Redis nor PostgreSQL
  };
  enum class Door { kUnix, kTcp };

  FakeUpstream(Manner manner, Door door);
  ~FakeUpstream();

  const std::string& folder() const { return folder_.path(); }
  std::string socket_path() const { return folder() + "/.s.PGSQL.5432"; }  // where libpq looks for one
  int port() const { return port_; }
  int connections_seen() const { return seen_; }
  bool HoldsOne() const { return holding_; }  // a client that it has not closed yet

 private:
  void Serve();
  void Treat(const UniqueFd& client);

  const Manner manner_;
  TempFolder folder_;
  UniqueFd listener_;
  UniqueFd stop_;
  int port_ = 0;
  std::atomic<int> seen_{0};
  std::atomic<bool> holding_{false};
  std::thread thread_;
};

}  // namespace lessor::testing
