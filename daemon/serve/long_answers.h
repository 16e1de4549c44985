#pragma once

#include <cstdint>
#include <utility>

#include <grpcpp/support/server_callback.h>

#include "absl/container/flat_hash_map.h"

#include "daemon/base/mutex.h"

namespace lessor {

// Answers over gRPC that may be long (lists), on their way to callers who are not administrators: so many of
// each user at a time, so that who does not read them does not make the broker keep any number. Thread-safe;
// outlives its places.
class LongAnswers {
 public:
  static constexpr int kUserMax = 16;

  // One answer of a user's, until it is destroyed.
  class Place {
   public:
    Place() = default;
    Place(Place&& other) noexcept : answers_(std::exchange(other.answers_, nullptr)), uid_(other.uid_) {}
    Place& operator=(Place&& other) noexcept {
      std::swap(answers_, other.answers_);
      std::swap(uid_, other.uid_);
      return *this;
    }
    ~Place() {
      if (answers_ != nullptr) answers_->Leave(uid_);
    }
    explicit operator bool() const { return answers_ != nullptr; }

   private:
    friend class LongAnswers;
    Place(LongAnswers* answers, uint32_t uid) : answers_(answers), uid_(uid) {}
    LongAnswers* answers_ = nullptr;
    uint32_t uid_ = 0;
  };

  // False: the user has as many under way as it may.
  Place Enter(uint32_t uid) {
    MutexLock lock(mutex_);
    int& count = under_way_[uid];
    if (count >= kUserMax) return Place();
    ++count;
    return Place(this, uid);
  }

  // The end of a call whose answer has this place until gRPC has sent it. gRPC owns it until OnDone.
  class Reactor final : public grpc::ServerUnaryReactor {
   public:
    explicit Reactor(Place place) : place_(std::move(place)) {}
    void OnDone() override { delete this; }  // NOLINT: gRPC's way of ending a reactor

   private:
    const Place place_;
  };

 private:
  void Leave(uint32_t uid) {
    MutexLock lock(mutex_);
    auto it = under_way_.find(uid);
    if (--it->second == 0) under_way_.erase(it);
  }

  Mutex mutex_;
  absl::flat_hash_map<uint32_t, int> under_way_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
