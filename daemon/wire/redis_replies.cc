#include "daemon/wire/redis_replies.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis_grammar.h"
#include "daemon/wire/redis_length.h"

namespace lessor::redis {
namespace {

using Type = Reply::Type;

static_assert(ReplyWalker::kTextMax > kLengthDigitsMax);  // a length that is too long is seen to be

absl::Status NotRedis(absl::string_view what) {
  return absl::DataLossError(absl::StrCat("not a Redis reply: ", what));
}

void AppendUpTo(size_t bytes_max, absl::string_view part, std::string& out) {
  const absl::string_view fits = part.substr(0, bytes_max - std::min(bytes_max, out.size()));
  out.append(fits.data(), fits.size());
}

// Where it ends, well or not; the size of `bytes`: not in them.
size_t EndOfLine(absl::string_view bytes) {
  const auto* const found =
      std::find_if(bytes.begin(), bytes.end(), [](char byte) { return byte == '\r' || byte == '\n'; });
  return static_cast<size_t>(found - bytes.begin());
}

}  // namespace

absl::StatusOr<ReplyWalker::Piece> ReplyWalker::Next(absl::string_view& bytes) {
  LESSOR_CHECK(!bytes.empty());
  if (!failure_.ok()) return failure_;
  if (between_) Begin();
  const absl::string_view all = bytes;
  if (state_ == State::kType && open_.empty() && TakePlain(bytes)) {
    return Piece{.bytes = all.substr(0, all.size() - bytes.size()), .last = true};
  }
  while (!bytes.empty() && !between_) {
    if (state_ == State::kBulk) {
      TakeBulk(bytes);
    } else if (state_ == State::kLine) {
      failure_ = TakeLine(bytes);
    } else {
      failure_ = TakeByte(bytes.front());
      bytes.remove_prefix(1);
    }
    if (!failure_.ok()) return failure_;
  }
  return Piece{.bytes = all.substr(0, all.size() - bytes.size()), .last = between_};
}

// What there is most, in one go: a string, nothing or a short line that lies whole in the chunk. False: this
// is none, and nothing was taken.
bool ReplyWalker::TakePlain(absl::string_view& bytes) {
  constexpr absl::string_view kNothing = "$-1\r\n";
  const auto type = static_cast<Type>(bytes.front());
  size_t size = 0;
  if (type == Type::kBulk) {
    absl::string_view rest = bytes;
    uint64_t length = 0;
    if (TakeLength('$', rest, length) && EndsAt(rest, length)) {
      size = bytes.size() - rest.size() + length + kLineEnd.size();
      type_ = Type::kBulk;
    } else if (absl::StartsWith(bytes, kNothing)) {
      size = kNothing.size();
      type_ = Type::kNull;
    }
  } else if (type == Type::kSimple || type == Type::kInteger) {
    const absl::string_view text = bytes.substr(1, EndOfLine(bytes.substr(1, kTextMax)));
    if (EndsAt(bytes, 1 + text.size())) {
      size = 1 + text.size() + kLineEnd.size();
      type_ = type;
      text_.assign(text.data(), text.size());
    }
  }
  if (size == 0) return false;
  bytes.remove_prefix(size);
  between_ = true;
  return true;
}

void ReplyWalker::Begin() {
  between_ = false;
  type_ = Type::kNull;
  elements_ = 0;
  count_.reset();
  text_.clear();
  kind_.clear();
}

absl::Status ReplyWalker::TakeByte(char byte) {
  switch (state_) {
    case State::kType:
      return TakeType(byte);
    case State::kLineFeed:
      if (byte != '\n') return NotRedis("a CR without LF");
      return EndLine();
    case State::kBulkReturn:
      if (byte != '\r') return NotRedis("a bulk string does not end where it said");
      state_ = State::kBulkFeed;
      return absl::OkStatus();
    case State::kBulkFeed:
      if (byte != '\n') return NotRedis("a CR without LF");
      EndValue();
      return absl::OkStatus();
    case State::kLine:
    case State::kBulk:
      break;  // taken in blocks
  }
  LESSOR_CHECK(false);
}

absl::Status ReplyWalker::TakeType(char byte) {
  current_ = static_cast<Type>(byte);
  if (ShapeOf(current_) == Shape::kNone) {
    return NotRedis(absl::StrFormat("byte 0x%02x where a type should be", static_cast<unsigned char>(byte)));
  }
  if (open_.empty()) type_ = current_;
  line_.clear();
  state_ = State::kLine;
  return absl::OkStatus();
}

absl::Status ReplyWalker::TakeLine(absl::string_view& bytes) {
  const size_t end = EndOfLine(bytes);
  AppendUpTo(kTextMax, bytes.substr(0, end), line_);
  if (ShapeOf(current_) != Shape::kLine && line_.size() > kLengthDigitsMax) {
    return NotRedis("a length of too many digits");
  }
  if (end == bytes.size()) {
    bytes = {};
    return absl::OkStatus();
  }
  if (bytes[end] == '\n') return NotRedis("an LF without CR");
  bytes.remove_prefix(end + 1);
  state_ = State::kLineFeed;
  return absl::OkStatus();
}

void ReplyWalker::TakeBulk(absl::string_view& bytes) {
  const absl::string_view part = bytes.substr(0, bulk_missing_);
  if (std::string* wanted = Wanted()) AppendUpTo(kTextMax, part, *wanted);
  bytes.remove_prefix(part.size());
  bulk_missing_ -= part.size();
  if (bulk_missing_ == 0) state_ = State::kBulkReturn;
}

absl::Status ReplyWalker::EndLine() {
  switch (ShapeOf(current_)) {
    case Shape::kBulk:
      return BeginBulk();
    case Shape::kAggregate:
      return BeginAggregate();
    default:
      break;
  }
  if (std::string* wanted = Wanted()) *wanted = line_;
  const bool third = open_.size() == 1 && !open_.front().attribute && open_.front().missing + 2 == elements_;
  if (third && current_ == Type::kInteger) count_ = ParseLength(line_);
  EndValue();
  return absl::OkStatus();
}

// Where the text of the value that is being read is kept; null: nowhere.
std::string* ReplyWalker::Wanted() {
  if (open_.empty())
    return ShapeOf(current_) == Shape::kLine || current_ == Type::kBulkError ? &text_ : nullptr;
  const bool first = open_.size() == 1 && !open_.front().attribute && open_.front().missing == elements_;
  return first && (current_ == Type::kSimple || current_ == Type::kBulk) ? &kind_ : nullptr;
}

absl::Status ReplyWalker::BeginBulk() {
  if (current_ == Type::kBulk && line_ == "-1") {
    if (open_.empty()) type_ = Type::kNull;
    EndValue();
    return absl::OkStatus();
  }
  const std::optional<uint64_t> length = ParseLength(line_);
  if (!length.has_value() || *length > kBulkBytesMax) return NotRedis("a length that is no number");
  bulk_missing_ = *length;
  state_ = *length > 0 ? State::kBulk : State::kBulkReturn;
  return absl::OkStatus();
}

absl::Status ReplyWalker::BeginAggregate() {
  if (current_ == Type::kArray && line_ == "-1") {
    if (open_.empty()) type_ = Type::kNull;
    EndValue();
    return absl::OkStatus();
  }
  const std::optional<uint64_t> count = ParseLength(line_);
  if (!count.has_value() || *count > kElementsMax) return NotRedis("a count that is no number");
  if (open_.size() == kDepthMax) return absl::DataLossError("a Redis reply is nested deeper than allowed");
  const bool attribute = current_ == Type::kAttribute;
  const uint64_t elements = CountsPairs(current_) ? 2 * *count : *count;
  if (open_.empty() && !attribute) elements_ = elements;
  if (elements > 0) {
    open_.push_back({.missing = elements, .attribute = attribute});
    state_ = State::kType;
  } else if (attribute) {
    state_ = State::kType;
  } else {
    EndValue();
  }
  return absl::OkStatus();
}

void ReplyWalker::EndValue() {
  state_ = State::kType;
  while (!open_.empty()) {
    if (--open_.back().missing > 0) return;
    const bool attribute = open_.back().attribute;
    open_.pop_back();
    if (attribute) return;  // what it speaks about is still to come
  }
  between_ = true;
}

}  // namespace lessor::redis
