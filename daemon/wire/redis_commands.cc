#include "daemon/wire/redis_commands.h"

#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor::redis {
namespace {

constexpr absl::string_view kBadCount = "invalid multibulk length";
constexpr absl::string_view kBadLength = "invalid bulk length";
constexpr absl::string_view kBadEnd = "a bulk string does not end where it said";

absl::Status NotACommand(absl::string_view what) {
  return absl::DataLossError(absl::StrCat("Protocol error: ", what));
}

// How a line is read as words: Redis' sdssplitargs.
//
// The inside of a quoted stretch, up to its closing quote. False: it does not close.
bool TakeQuoted(absl::string_view& line, char quote, std::string& word) {
  while (!line.empty()) {
    const char byte = line.front();
    line.remove_prefix(1);
    if (byte == quote) return true;
    if (byte != '\\' || line.empty()) {
      word.push_back(byte);
    } else if (quote == '\'') {
      const bool escaped = line.front() == '\'';
      word.push_back(escaped ? '\'' : '\\');
      if (escaped) line.remove_prefix(1);
    } else if (line.size() >= 3 && line[0] == 'x' && absl::ascii_isxdigit(line[1]) &&
               absl::ascii_isxdigit(line[2])) {
      word += absl::HexStringToBytes(line.substr(1, 2));
      line.remove_prefix(3);
    } else {
      constexpr absl::string_view kLetters = "nrtba";
      const size_t letter = kLetters.find(line.front());
      word.push_back(letter == absl::string_view::npos ? line.front() : "\n\r\t\b\a"[letter]);
      line.remove_prefix(1);
    }
  }
  return false;
}

// The word at the front of `line`. False: its quotes are not balanced.
bool TakeWord(absl::string_view& line, std::string& word) {
  while (!line.empty()) {
    const char byte = line.front();
    if (byte == ' ' || byte == '\t' || byte == '\r') return true;
    line.remove_prefix(1);
    if (byte == '"' || byte == '\'') {
      return TakeQuoted(line, byte, word) && (line.empty() || absl::ascii_isspace(line.front()));
    }
    word.push_back(byte);
  }
  return true;
}

absl::Status SplitLine(absl::string_view line, std::vector<std::string>& words) {
  // Redis takes the line for a C string, and what is behind a NUL for something else.
  if (line.find('\0') != absl::string_view::npos) return NotACommand("a NUL in an inline request");
  for (;;) {
    line = absl::StripLeadingAsciiWhitespace(line);
    if (line.empty()) return absl::OkStatus();
    if (words.size() == CommandCutter::kInlineArgumentsMax) return NotACommand("too big inline request");
    if (!TakeWord(line, words.emplace_back())) return NotACommand("unbalanced quotes in request");
  }
}

}  // namespace

absl::StatusOr<std::optional<CommandCutter::Piece>> CommandCutter::Next(absl::string_view& bytes) {
  if (!failure_.ok()) return failure_;
  if (bytes.empty()) return std::nullopt;
  if (state_ == State::kStart) Begin(bytes.front());
  if (head_given_) held_.clear();
  const absl::string_view all = bytes;
  while (!bytes.empty()) {
    const Step step = Take(all, bytes);
    if (step == Step::kOn) continue;
    if (step == Step::kFailed) return failure_;
    return Cut(all.substr(0, all.size() - bytes.size()), step);
  }
  if (head_given_) return Piece{.held = {}, .bytes = all};
  held_.append(all.data(), all.size());
  return std::nullopt;
}

void CommandCutter::Release() {
  if (!between()) return;
  held_ = argument_ = std::string();
  arguments_ = std::vector<std::string>();
}

void CommandCutter::Begin(char first) {
  head_given_ = keeping_ = collecting_ = has_all_arguments_ = false;
  is_inline_ = first != '*';
  if (is_inline_) state_ = State::kInline;
  command_bytes_ = argument_count_ = arguments_seen_ = bulk_missing_ = 0;
  number_ = {};
  name_.clear();
  held_.clear();
  arguments_.clear();
}

CommandCutter::Step CommandCutter::Take(absl::string_view all, absl::string_view& bytes) {
  switch (state_) {
    case State::kStart:
      if (TakePlainHead(bytes)) return argument_count_ == 1 ? Step::kWhole : Step::kHead;
      return TakeByte(bytes);
    case State::kDollar:
      if (head_given_ && TakePlainArguments(bytes)) return Step::kLast;
      return bytes.empty() ? Step::kOn : TakeByte(bytes);
    case State::kCount:
      return TakeNumber(bytes, State::kCountFeed, kBadCount);
    case State::kLength:
      return TakeNumber(bytes, State::kLengthFeed, kBadLength);
    case State::kBulk:
      return TakeBulk(bytes);
    case State::kInline:
      return TakeInline(all, bytes);
    default:
      return TakeByte(bytes);
  }
}

// What there is most, in one go: a head that lies whole in the chunk, of a command that is not seen whole.
// False: this is none, and nothing was taken.
bool CommandCutter::TakePlainHead(absl::string_view& bytes) {
  absl::string_view rest = bytes;
  uint64_t count = 0;
  uint64_t length = 0;
  if (!TakeLength('*', rest, count) || count == 0 || count > kArgumentsMax) return false;
  if (!TakeLength('$', rest, length) || length > kNameMax || !EndsAt(rest, length)) return false;
  SetName(rest.substr(0, length));
  if (seen_whole_(name_)) return false;
  rest.remove_prefix(length + kLineEnd.size());
  command_bytes_ = bytes.size() - rest.size();
  argument_count_ = count;
  arguments_seen_ = 1;
  state_ = State::kDollar;
  bytes = rest;
  return true;
}

// The same of arguments that are of no interest. True: of all that are left; otherwise of those that lie
// whole in the chunk.
bool CommandCutter::TakePlainArguments(absl::string_view& bytes) {
  while (arguments_seen_ < argument_count_) {
    absl::string_view rest = bytes;
    uint64_t length = 0;
    if (!TakeLength('$', rest, length) || !EndsAt(rest, length)) return false;
    rest.remove_prefix(length + kLineEnd.size());
    command_bytes_ += bytes.size() - rest.size();
    ++arguments_seen_;
    bytes = rest;
  }
  return true;
}

CommandCutter::Step CommandCutter::TakeByte(absl::string_view& bytes) {
  const char byte = bytes.front();
  bytes.remove_prefix(1);
  ++command_bytes_;
  switch (state_) {
    case State::kStart:  // Begin has seen which it is
      state_ = State::kCount;
      return Step::kOn;
    case State::kDollar:
      if (byte != '$') return Fail(absl::StrCat("expected '$', got '", absl::CHexEscape({&byte, 1}), "'"));
      number_ = {};
      state_ = State::kLength;
      return Step::kOn;
    case State::kCountFeed:
      return byte == '\n' ? EndCount() : Fail(kBadCount);
    case State::kLengthFeed:
      return byte == '\n' ? EndLength() : Fail(kBadLength);
    case State::kBulkReturn:
      state_ = State::kBulkFeed;
      return byte == '\r' ? Step::kOn : Fail(kBadEnd);
    case State::kBulkFeed:
      return byte == '\n' ? EndArgument() : Fail(kBadEnd);
    case State::kCount:
    case State::kLength:
    case State::kInline:
    case State::kBulk:
      break;  // taken in blocks
  }
  LESSOR_CHECK(false);
}

CommandCutter::Step CommandCutter::TakeNumber(absl::string_view& bytes, State then,
                                              absl::string_view complaint) {
  const size_t digits = number_.Take(bytes);
  bytes.remove_prefix(digits);
  command_bytes_ += digits;
  if (bytes.empty()) return Step::kOn;
  if (bytes.front() != '\r') return Fail(complaint);
  bytes.remove_prefix(1);
  ++command_bytes_;
  state_ = then;
  return Step::kOn;
}

CommandCutter::Step CommandCutter::TakeBulk(absl::string_view& bytes) {
  const absl::string_view part = bytes.substr(0, bulk_missing_);
  if (collecting_) argument_.append(part.data(), part.size());
  bytes.remove_prefix(part.size());
  bulk_missing_ -= part.size();
  command_bytes_ += part.size();
  if (bulk_missing_ == 0) state_ = State::kBulkReturn;
  return Step::kOn;
}

CommandCutter::Step CommandCutter::TakeInline(absl::string_view all, absl::string_view& bytes) {
  const size_t feed = bytes.find('\n');
  const size_t taken = feed == absl::string_view::npos ? bytes.size() : feed + 1;
  bytes.remove_prefix(taken);
  command_bytes_ += taken;
  if (command_bytes_ > kInlineMax.count()) return Fail("too big inline request");
  if (feed == absl::string_view::npos) return Step::kOn;
  std::string line = absl::StrCat(held_, all.substr(0, all.size() - bytes.size() - 1));
  if (!line.empty() && line.back() == '\r') line.pop_back();
  failure_ = SplitLine(line, arguments_);
  if (!failure_.ok()) return Step::kFailed;
  argument_count_ = arguments_.size();
  has_all_arguments_ = true;
  if (!arguments_.empty()) SetName(arguments_.front());
  return Step::kWhole;
}

CommandCutter::Step CommandCutter::EndCount() {
  if (number_.is_minus_one() || number_.length() == 0) {  // Redis takes both for nothing
    has_all_arguments_ = true;
    return Step::kWhole;
  }
  const std::optional<uint64_t> count = number_.length();
  if (!count.has_value() || *count > kArgumentsMax) return Fail(kBadCount);
  argument_count_ = *count;
  state_ = State::kDollar;
  return Step::kOn;
}

CommandCutter::Step CommandCutter::EndLength() {
  const std::optional<uint64_t> length = number_.length();
  if (!length.has_value() || *length > kArgumentBytesMax) return Fail(kBadLength);
  bulk_missing_ = *length;
  state_ = *length > 0 ? State::kBulk : State::kBulkReturn;
  const bool is_name = arguments_seen_ == 0;
  collecting_ = is_name ? *length <= kNameMax : keeping_;
  // With the end of its line.
  if (!is_name && keeping_ && command_bytes_ + *length + 2 > kWholeMax.count())
    keeping_ = collecting_ = false;
  argument_.clear();
  // No more can be known of the command; if it was known already, the caller has had the head.
  return collecting_ || head_given_ ? Step::kOn : Step::kHead;
}

CommandCutter::Step CommandCutter::EndArgument() {
  state_ = State::kDollar;
  ++arguments_seen_;
  const bool last = arguments_seen_ == argument_count_;
  if (arguments_seen_ == 1 && collecting_) {
    SetName(argument_);
    keeping_ = seen_whole_(name_);
  }
  if (keeping_) {
    arguments_.push_back(std::move(argument_));
    argument_.clear();
    has_all_arguments_ = last;
    if (!last && arguments_.size() < kArgumentsKept) return Step::kOn;
    keeping_ = false;
  }
  if (head_given_) return last ? Step::kLast : Step::kOn;
  return last ? Step::kWhole : Step::kHead;
}

CommandCutter::Step CommandCutter::Fail(absl::string_view what) {
  failure_ = NotACommand(what);
  return Step::kFailed;
}

void CommandCutter::SetName(absl::string_view argument) {
  if (argument.size() > kNameMax) return;
  name_.assign(argument.data(), argument.size());
  absl::AsciiStrToUpper(&name_);
}

CommandCutter::Piece CommandCutter::Cut(absl::string_view taken, Step step) {
  Piece piece{.held = {}, .bytes = taken};
  piece.head = step == Step::kHead || step == Step::kWhole;
  piece.last = step == Step::kWhole || step == Step::kLast;
  if (piece.head) piece.held = held_;
  head_given_ = true;
  if (piece.last) state_ = State::kStart;
  return piece;
}

}  // namespace lessor::redis
