#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "daemon/base/check.h"
#include "daemon/relay/redis_meaning.h"

namespace lessor {

// Something whose turn comes when everything before it has been answered.
struct RedisAwaited {
  enum class Whose : uint8_t {
    kClient,  // the server answers a command of the client
    kFront,   // the server answers a command of the front's own: swallowed
    kHere,    // the front does it itself, without the server
  };
  Whose whose = Whose::kClient;
  RedisMeaning meaning = RedisMeaning::kPlain;
  uint32_t number = 0;  // see RedisMeaning; of kPlain: how many of them in a row; of kHere: which answer
};

// What is awaited, in order. Plain commands in a row are one entry, so that a long pipeline is no long queue:
// there are drivers that say all of it before they read a reply. Owned by a RedisFront; not thread-safe. At
// most kUnansweredMax entries; at rest, after Release, it has no memory.
class RedisPending {
 public:
  static constexpr size_t kUnansweredMax = 4096;

  bool empty() const { return size_ == 0; }
  size_t size() const { return size_; }
  // No more commands of the client. What the front itself asks on top of them is not more than a handful.
  bool full() const { return entries_.size() - first_ >= kUnansweredMax; }

  RedisAwaited& front() {
    LESSOR_CHECK(!empty());
    return entries_[first_];
  }
  const RedisAwaited& front() const {
    LESSOR_CHECK(!empty());
    return entries_[first_];
  }
  bool front_is(RedisAwaited::Whose whose) const { return !empty() && entries_[first_].whose == whose; }

  void Push(RedisAwaited awaited) {
    ++size_;
    const bool plain =
        awaited.whose == RedisAwaited::Whose::kClient && awaited.meaning == RedisMeaning::kPlain;
    if (plain) awaited.number = 1;
    if (plain && first_ < entries_.size() && entries_.back().whose == awaited.whose &&
        entries_.back().meaning == awaited.meaning && entries_.back().number < UINT32_MAX) {
      ++entries_.back().number;
      return;
    }
    if (first_ > 0 && first_ >= entries_.size() / 2) {
      entries_.erase(entries_.begin(), entries_.begin() + static_cast<ptrdiff_t>(first_));
      first_ = 0;
    }
    entries_.push_back(awaited);
  }

  void Pop() {
    LESSOR_CHECK(!empty());
    --size_;
    RedisAwaited& first = entries_[first_];
    const bool more = first.whose == RedisAwaited::Whose::kClient && first.meaning == RedisMeaning::kPlain &&
                      --first.number > 0;
    if (!more) ++first_;
    if (first_ == entries_.size()) {
      entries_.clear();
      first_ = 0;
    }
  }

  void Release() { *this = RedisPending(); }

 private:
  std::vector<RedisAwaited> entries_;  // from first_ on
  size_t first_ = 0;
  size_t size_ = 0;
};

}  // namespace lessor
