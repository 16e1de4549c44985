#include "daemon/serve/process_watch.h"

#include <fcntl.h>

#include <utility>

namespace lessor {

ProcessWatch::~ProcessWatch() {
  MutexLock lock(mutex_);
  for (auto& [key, process] : processes_) watch_.Remove(process.token);
}

absl::Status ProcessWatch::Add(Peer& peer, SessionId session) {
  const ProcessKey key = peer.key;
  UniqueFd pidfd = std::move(peer.pidfd);
  DescriptorBudget::Share share = std::move(peer.pidfd_share);
  MutexLock lock(mutex_);
  if (auto it = processes_.find(key); it != processes_.end()) {
    // Its death may have been reported already, and is reported once.
    if (HasDied(it->second.pidfd.borrow())) return absl::NotFoundError("the process has died");
    it->second.sessions.insert(session);
    return absl::OkStatus();
  }
  // The watch takes its own lock; it calls back without it, so OnDeath waits for us and then finds the
  // process.
  absl::StatusOr<FdWatch::Token> token =
      watch_.Add(pidfd.borrow(), FdWatch::For::kReadable, [this, key] { OnDeath(key); });
  if (!token.ok()) return token.status();
  processes_.emplace(key, Process{std::move(pidfd), std::move(share), *token, {session}});
  return absl::OkStatus();
}

void ProcessWatch::Remove(const ProcessKey& key, SessionId session) {
  UniqueFd closing;
  MutexLock lock(mutex_);
  auto it = processes_.find(key);
  if (it == processes_.end()) return;
  it->second.sessions.erase(session);
  if (!it->second.sessions.empty()) return;
  watch_.Remove(it->second.token);
  closing = std::move(it->second.pidfd);
  processes_.erase(it);
}

bool ProcessWatch::Runs(const ProcessKey& key) const {
  MutexLock lock(mutex_);
  auto it = processes_.find(key);
  return it != processes_.end() && !HasDied(it->second.pidfd.borrow());
}

void ProcessWatch::OnDeath(const ProcessKey& key) {
  std::vector<SessionId> sessions;
  {
    MutexLock lock(mutex_);
    auto it = processes_.find(key);
    if (it == processes_.end()) return;
    sessions.assign(it->second.sessions.begin(), it->second.sessions.end());
  }
  died_(sessions);  // ends them, which removes them here one by one
}

std::string ProcessWatch::CommandLineOf(const ProcessKey& key, pid_t pid, size_t bytes_max) const {
  UniqueFd pidfd;
  {
    MutexLock lock(mutex_);
    auto it = processes_.find(key);
    if (it == processes_.end()) return "";
    pidfd = UniqueFd(::fcntl(it->second.pidfd.raw(), F_DUPFD_CLOEXEC, 0));
  }
  // Off the lock: reading a process's memory waits while that is being changed.
  return pidfd ? CommandLine(pidfd.borrow(), pid, bytes_max) : "";
}

}  // namespace lessor
