#include "daemon/wire/redis.h"

#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis_grammar.h"

namespace lessor::redis {
namespace {

using Type = Reply::Type;

bool IsInteger(absl::string_view text) {
  int64_t value = 0;
  absl::string_view digits = text;
  if (!digits.empty() && (digits.front() == '-' || digits.front() == '+')) digits.remove_prefix(1);
  return IsDigits(digits) && absl::SimpleAtoi(text, &value);
}

bool IsBigNumber(absl::string_view text) {
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  return IsDigits(text);
}

bool IsDouble(absl::string_view text) {
  double value = 0;
  // SimpleAtod strips blanks, which the protocol does not have.
  return text.find_first_of(" \t\v\f") == absl::string_view::npos && absl::SimpleAtod(text, &value);
}

absl::Status NotRedis(absl::string_view what) {
  return absl::DataLossError(absl::StrCat("not a Redis reply: ", what));
}

absl::Status TooLong() {
  return absl::DataLossError("a Redis reply is longer than allowed");
}

absl::Status CheckLine(Type type, absl::string_view text) {
  bool good = true;
  switch (type) {
    case Type::kInteger:
      good = IsInteger(text);
      break;
    case Type::kNull:
      good = text.empty();
      break;
    case Type::kBoolean:
      good = text == "t" || text == "f";
      break;
    case Type::kDouble:
      good = IsDouble(text);
      break;
    case Type::kBigNumber:
      good = IsBigNumber(text);
      break;
    default:
      break;  // simple strings and errors hold any text
  }
  return good ? absl::OkStatus() : NotRedis(absl::StrFormat("a value of type '%c' that cannot be", type));
}

}  // namespace

void AppendCommand(absl::Span<const absl::string_view> arguments, std::string& out) {
  LESSOR_CHECK(!arguments.empty());
  absl::StrAppend(&out, "*", arguments.size(), "\r\n");
  for (absl::string_view argument : arguments) {
    absl::StrAppend(&out, "$", argument.size(), "\r\n", argument, "\r\n");
  }
}

std::string Reply::Describe() const {
  switch (ShapeOf(type)) {
    case Shape::kLine:
      if (type == Type::kNull) return "a null";
      return absl::StrFormat("a line of type '%c'", type);
    case Shape::kBulk:
      return absl::StrCat("a bulk string of ", text.size(), " bytes");
    case Shape::kAggregate:
      return absl::StrFormat("an aggregate of type '%c' with %d elements", type, elements.size());
    case Shape::kNone:
      break;
  }
  return "an unknown type";
}

absl::StatusOr<std::optional<Reply>> ReplyReader::Read(absl::string_view& bytes) {
  while (failure_.ok() && !bytes.empty()) {
    if (state_ == State::kBulk) {
      TakeBulk(bytes);
      continue;
    }
    const char byte = bytes.front();
    bytes.remove_prefix(1);
    failure_ = TakeByte(byte);
    if (failure_.ok() && whole_.has_value()) return std::exchange(whole_, std::nullopt);
  }
  if (!failure_.ok()) return failure_;
  return std::nullopt;
}

absl::Status ReplyReader::TakeByte(char byte) {
  if (++reply_bytes_ > limits_.reply_max.count()) return TooLong();
  switch (state_) {
    case State::kType:
      return TakeType(byte);
    case State::kLine:
      return TakeLineByte(byte);
    case State::kLineFeed:
      if (byte != '\n') return NotRedis("a CR without LF");
      return EndLine();
    case State::kBulkReturn:
      if (byte != '\r') return NotRedis("a bulk string does not end where it said");
      state_ = State::kBulkFeed;
      return absl::OkStatus();
    case State::kBulkFeed:
      if (byte != '\n') return NotRedis("a CR without LF");
      return EndBulk();
    case State::kBulk:
      break;  // taken in blocks by TakeBulk
  }
  LESSOR_CHECK(false);
}

void ReplyReader::TakeBulk(absl::string_view& bytes) {
  const absl::string_view part = bytes.substr(0, bulk_missing_);
  current_.text.append(part.data(), part.size());
  bytes.remove_prefix(part.size());
  bulk_missing_ -= part.size();
  reply_bytes_ += part.size();  // BeginBulk has seen to it that the whole fits
  if (bulk_missing_ == 0) state_ = State::kBulkReturn;
}

absl::Status ReplyReader::TakeType(char byte) {
  if (ShapeOf(static_cast<Type>(byte)) == Shape::kNone) {
    return NotRedis(absl::StrFormat("byte 0x%02x where a type should be", static_cast<unsigned char>(byte)));
  }
  current_ = Reply{.type = static_cast<Type>(byte), .text = {}, .elements = {}};
  state_ = State::kLine;
  return absl::OkStatus();
}

absl::Status ReplyReader::TakeLineByte(char byte) {
  if (byte == '\r') {
    state_ = State::kLineFeed;
    return absl::OkStatus();
  }
  if (byte == '\n') return NotRedis("an LF without CR");
  if (ShapeOf(current_.type) != Shape::kLine && current_.text.size() == kLengthDigitsMax) {
    return NotRedis("a length of too many digits");
  }
  current_.text.push_back(byte);
  return absl::OkStatus();
}

absl::Status ReplyReader::EndLine() {
  switch (ShapeOf(current_.type)) {
    case Shape::kBulk:
      return BeginBulk();
    case Shape::kAggregate:
      return BeginAggregate();
    default:
      break;
  }
  if (absl::Status good = CheckLine(current_.type, current_.text); !good.ok()) return good;
  Finish(std::exchange(current_, Reply{}));
  return absl::OkStatus();
}

absl::Status ReplyReader::BeginBulk() {
  if (current_.type == Type::kBulk && current_.text == "-1") {
    Finish(Reply{});
    return absl::OkStatus();
  }
  const std::optional<uint64_t> length = ParseLength(current_.text);
  if (!length.has_value()) return NotRedis("a length that is no number");
  const uint64_t left = limits_.reply_max.count() - reply_bytes_;
  if (*length > left) return TooLong();
  current_.text.clear();
  bulk_missing_ = *length;
  state_ = *length > 0 ? State::kBulk : State::kBulkReturn;
  return absl::OkStatus();
}

absl::Status ReplyReader::BeginAggregate() {
  if (current_.type == Type::kArray && current_.text == "-1") {
    Finish(Reply{});
    return absl::OkStatus();
  }
  const std::optional<uint64_t> count = ParseLength(current_.text);
  if (!count.has_value()) return NotRedis("a count that is no number");
  // Compared before it is doubled for a map, so that nothing can overflow.
  if (*count > limits_.elements_max)
    return absl::DataLossError("a Redis reply has more elements than allowed");
  const uint64_t elements = CountsPairs(current_.type) ? 2 * *count : *count;
  reply_elements_ += elements;
  if (reply_elements_ > limits_.elements_max) {
    return absl::DataLossError("a Redis reply has more elements than allowed");
  }
  if (open_.size() == limits_.depth_max)
    return absl::DataLossError("a Redis reply is nested deeper than allowed");
  current_.text.clear();
  if (elements == 0) {
    Finish(std::exchange(current_, Reply{}));
  } else {
    open_.push_back({std::exchange(current_, Reply{}), elements});
    state_ = State::kType;
  }
  return absl::OkStatus();
}

absl::Status ReplyReader::EndBulk() {
  // A verbatim string begins with its format: "txt:" or "mkd:".
  if (current_.type == Type::kVerbatim && (current_.text.size() < 4 || current_.text[3] != ':')) {
    return NotRedis("a verbatim string without a format");
  }
  Finish(std::exchange(current_, Reply{}));
  return absl::OkStatus();
}

void ReplyReader::Finish(Reply reply) {
  state_ = State::kType;
  while (!open_.empty()) {
    Open& around = open_.back();
    if (reply.type != Type::kAttribute) {
      around.reply.elements.push_back(std::move(reply));
      --around.missing;
    }
    if (around.missing > 0) return;
    reply = std::move(around.reply);
    open_.pop_back();
  }
  whole_ = std::move(reply);
  reply_bytes_ = 0;
  reply_elements_ = 0;
}

}  // namespace lessor::redis
