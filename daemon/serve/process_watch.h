#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"

#include "daemon/base/fd_watch.h"
#include "daemon/base/ids.h"
#include "daemon/base/mutex.h"
#include "daemon/base/process.h"

namespace lessor {

// Sees processes die. The sessions of one process share one pidfd. Thread-safe; `watch` outlives it.
class ProcessWatch {
 public:
  // Called once for each process that dies, on the watch's thread, with the sessions that it had.
  using Died = std::function<void(const std::vector<SessionId>&)>;

  ProcessWatch(FdWatch& watch, Died died) : watch_(watch), died_(std::move(died)) {}
  ~ProcessWatch();

  // Takes over the pidfd with its share, or lets both go if this process is watched already. Died may be
  // called before this returns. NOT_FOUND: it has died; UNAVAILABLE and others: the kernel refused. Nothing
  // is watched then.
  absl::Status Add(Peer& peer, SessionId session);
  void Remove(const ProcessKey& key, SessionId session);
  // Whether it is watched, and has not died by now.
  bool Runs(const ProcessKey& key) const;

  // The command line of a watched process; empty if it is not (any more).
  std::string CommandLineOf(const ProcessKey& key, pid_t pid, size_t bytes_max) const;

 private:
  struct Process {
    UniqueFd pidfd;
    DescriptorBudget::Share pidfd_share;
    FdWatch::Token token = 0;
    absl::flat_hash_set<SessionId> sessions;
  };
  void OnDeath(const ProcessKey& key);

  FdWatch& watch_;
  const Died died_;
  mutable Mutex mutex_;
  absl::flat_hash_map<ProcessKey, Process> processes_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
