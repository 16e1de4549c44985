#pragma once

#include <atomic>

namespace lessor {

// What one thread writes and listings read, on any thread: whole, but in no order with anything else. A plain
// store, where that of an atomic would wait for all stores before it.
template <typename Value>
class Shown {
 public:
  explicit Shown(Value value) : value_(value) {}
  void Set(Value value) { value_.store(value, std::memory_order_relaxed); }
  void Add(Value more) { Set(Get() + more); }
  Value Get() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<Value> value_;
};

}  // namespace lessor
