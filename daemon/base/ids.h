#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace lessor {

// A number that names one thing of one kind; ids of different kinds do not mix. Zero names nothing.
template <typename Tag>
class Id {
 public:
  constexpr Id() = default;
  constexpr explicit Id(uint64_t value) : value_(value) {}
  constexpr uint64_t value() const { return value_; }
  constexpr explicit operator bool() const { return value_ != 0; }
  friend constexpr auto operator<=>(Id, Id) = default;
  template <typename H>
  friend H AbslHashValue(H h, Id id) {
    return H::combine(std::move(h), id.value_);
  }

 private:
  uint64_t value_ = 0;
};

using SessionId = Id<struct SessionTag>;
using SlotId = Id<struct SlotTag>;      // one pool's; never reused while the pool lives
using WaiterId = Id<struct WaiterTag>;  // one pool's

// A lease's id is its fencing token in one number: the broker's durable epoch in the upper 24 bits, a counter
// in the lower 40. So it never falls, over restarts too.
using LeaseId = Id<struct LeaseTag>;
using ActionId = Id<struct ActionTag>;  // of a cleanup action, made in the same way

struct FencingToken {
  static constexpr int kCounterBits = 40;
  static constexpr uint64_t kEpochMax = (uint64_t{1} << (64 - kCounterBits)) - 1;
  uint64_t epoch = 0;
  uint64_t counter = 0;
};
constexpr FencingToken TokenOf(LeaseId id) {
  return {id.value() >> FencingToken::kCounterBits,
          id.value() & ((uint64_t{1} << FencingToken::kCounterBits) - 1)};
}

}  // namespace lessor
