#include "daemon/serve/session.h"

#include <algorithm>

#include "daemon/base/reason.h"

namespace lessor {

bool Session::Enter(const std::shared_ptr<Pool>& pool) {
  MutexLock lock(mutex_);
  if (ended_) return false;
  if (std::find(pools_.begin(), pools_.end(), pool) == pools_.end()) pools_.push_back(pool);
  return true;
}

bool Session::AddLease(LeaseId lease, const std::shared_ptr<Pool>& pool) {
  MutexLock lock(mutex_);
  if (ended_) return false;
  leases_.emplace_back(lease, pool);
  return true;
}

std::shared_ptr<Pool> Session::TakeLease(LeaseId lease) {
  MutexLock lock(mutex_);
  auto it =
      std::find_if(leases_.begin(), leases_.end(), [&](const auto& held) { return held.first == lease; });
  if (it == leases_.end()) return nullptr;
  std::shared_ptr<Pool> pool = std::move(it->second);
  std::swap(*it, leases_.back());
  leases_.pop_back();
  return pool;
}

std::shared_ptr<Pool> Session::PoolOf(LeaseId lease) const {
  MutexLock lock(mutex_);
  for (const auto& [held, pool] : leases_) {
    if (held == lease) return pool;
  }
  return nullptr;
}

size_t Session::leases() const {
  MutexLock lock(mutex_);
  return leases_.size();
}

Session::Remains Session::Seal() {
  Remains remains;
  MutexLock lock(mutex_);
  if (ended_) return remains;
  ended_ = true;
  remains.leases = leases_.size();
  remains.pools.assign(pools_.begin(), pools_.end());
  for (const auto& weak : sinks_) {
    if (auto sink = weak.lock()) remains.sinks.push_back(std::move(sink));
  }
  pools_.clear();
  leases_.clear();
  sinks_.clear();
  return remains;
}

bool Session::AddSink(const std::shared_ptr<EventSink>& sink) {
  MutexLock lock(mutex_);
  if (ended_) return false;
  sinks_.push_back(sink);
  return true;
}

void Session::RemoveSink(const EventSink* sink) {
  MutexLock lock(mutex_);
  auto gone = [&](const std::weak_ptr<EventSink>& weak) {
    auto held = weak.lock();
    return held == nullptr || held.get() == sink;
  };
  sinks_.erase(std::remove_if(sinks_.begin(), sinks_.end(), gone), sinks_.end());
}

bool Session::has_sinks() const {
  MutexLock lock(mutex_);
  return !sinks_.empty();
}

void Session::Push(const v1::KeepAliveResponse& event) {
  std::vector<std::shared_ptr<EventSink>> sinks;
  {
    MutexLock lock(mutex_);
    for (const auto& weak : sinks_) {
      if (auto sink = weak.lock()) sinks.push_back(std::move(sink));
    }
  }
  for (const auto& sink : sinks) sink->OnEvent(event);
}

absl::Status WhyRevoked(const v1::LeaseRevoked& revoked) {
  const bool expired = revoked.reason() == v1::Reason::Code_Name(v1::Reason::LEASE_EXPIRED);
  return expired ? ReasonError(v1::Reason::LEASE_EXPIRED, "the lease's time ran out (lease_ttl)")
                 : ReasonError(v1::Reason::LEASE_REVOKED, "an operator took the lease back");
}

absl::Status WhySessionEnded(bool broker_stopping) {
  return broker_stopping ? ReasonError(v1::Reason::BROKER_DRAINING, "the broker is shutting down")
                         : ReasonError(v1::Reason::SESSION_ENDED, "the session has been ended");
}

absl::Status OpenedByAnother() {
  return ReasonError(v1::Reason::SESSION_UNKNOWN,
                     "the session was opened by another user, or from another host");
}

}  // namespace lessor
