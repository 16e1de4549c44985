#include "daemon/wire/redis_grammar.h"

#include <algorithm>

#include "daemon/wire/redis_length.h"

namespace lessor::redis {

Shape ShapeOf(Reply::Type type) {
  using Type = Reply::Type;
  switch (type) {
    case Type::kSimple:
    case Type::kError:
    case Type::kInteger:
    case Type::kNull:
    case Type::kDouble:
    case Type::kBoolean:
    case Type::kBigNumber:
      return Shape::kLine;
    case Type::kBulk:
    case Type::kBulkError:
    case Type::kVerbatim:
      return Shape::kBulk;
    case Type::kArray:
    case Type::kMap:
    case Type::kSet:
    case Type::kPush:
    case Type::kAttribute:
      return Shape::kAggregate;
  }
  return Shape::kNone;  // any other byte that the peer sent
}

bool IsDigits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<uint64_t> ParseLength(absl::string_view text) {
  LengthDigits digits;
  return digits.Take(text) == text.size() ? digits.length() : std::nullopt;
}

}  // namespace lessor::redis
