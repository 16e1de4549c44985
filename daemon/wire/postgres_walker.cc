#include "daemon/wire/postgres_walker.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

namespace lessor::postgres {

absl::StatusOr<uint64_t> MessageWalker::SizeOf(absl::string_view header) {
  const uint32_t length = ReadInt32(header.substr(1));
  if (length < kLengthBytes || length > kLengthMax) {
    return absl::DataLossError(absl::StrCat("a PostgreSQL message of length ", length));
  }
  return uint64_t{length} + 1;
}

uint64_t MessageWalker::Needed(char type, uint64_t size) const {
  if (!whole_(type)) return kHeaderBytes;
  return size <= whole_max_.count() ? size : std::min<uint64_t>(size, kHeadMin);
}

absl::StatusOr<std::optional<MessageWalker::Piece>> MessageWalker::Next(absl::string_view& bytes) {
  const auto take = [&bytes](uint64_t count) {
    const absl::string_view taken = bytes.substr(0, count);
    bytes.remove_prefix(taken.size());
    return taken;
  };
  if (Piece whole; TakeWhole(bytes, whole)) return whole;
  if (bytes.empty()) return std::nullopt;
  if (left_ > 0) {
    Piece piece{type_, false, false, false, take(left_)};
    left_ -= piece.bytes.size();
    piece.ends = left_ == 0;
    return piece;
  }
  // What was kept is completed first, the header before the rest.
  while (!head_.empty() || bytes.size() < kHeaderBytes) {
    uint64_t needed = kHeaderBytes;
    uint64_t size = 0;
    if (head_.size() >= kHeaderBytes) {
      absl::StatusOr<uint64_t> said = SizeOf(head_);
      if (!said.ok()) return said.status();
      size = *said;
      needed = Needed(head_.front(), size);
    }
    if (size == 0 || head_.size() < needed) {
      if (bytes.empty()) return std::nullopt;
      const absl::string_view some = take(needed - head_.size());
      head_.append(some.data(), some.size());
      continue;
    }
    given_ = std::exchange(head_, {});
    type_ = given_.front();
    left_ = size - given_.size();
    return Piece{type_, true, left_ == 0, true, given_};
  }
  absl::StatusOr<uint64_t> size = SizeOf(bytes);
  if (!size.ok()) return size.status();
  type_ = bytes.front();
  if (bytes.size() < Needed(type_, *size)) {
    const absl::string_view all = take(bytes.size());
    head_.assign(all.data(), all.size());
    return std::nullopt;
  }
  Piece piece{type_, true, false, false, take(bytes.size())};  // or it had been taken whole
  left_ = *size - piece.bytes.size();
  return piece;
}

void MessageWalker::Shrink() {
  head_ = {};
  given_ = {};
}

}  // namespace lessor::postgres
