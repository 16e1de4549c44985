#pragma once

#include <cstdint>
#include <optional>

#include "absl/strings/string_view.h"

#include "daemon/wire/redis.h"

// What the readers of the Redis protocol have in common. Internal to wire.
namespace lessor::redis {

// How a reply goes on behind the byte of its type. kNone: no such type.
enum class Shape : uint8_t { kNone, kLine, kBulk, kAggregate };

Shape ShapeOf(Reply::Type type);

// Whether an announced count means pairs.
inline bool CountsPairs(Reply::Type type) {
  return type == Reply::Type::kMap || type == Reply::Type::kAttribute;
}

bool IsDigits(absl::string_view text);

// The one way to write a length: no sign, no leading zero.
std::optional<uint64_t> ParseLength(absl::string_view text);

// More digits than any length has.
constexpr size_t kLengthDigitsMax = 20;

}  // namespace lessor::redis
