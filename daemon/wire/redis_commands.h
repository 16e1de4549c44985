#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"
#include "daemon/wire/redis_length.h"

namespace lessor::redis {

// Cuts what a client says to a Redis server into commands: arrays of bulk strings, and inline commands (a
// line of words). Big arguments go by in pieces and are never kept. Owned by whoever reads the client; not
// thread-safe. May be copied, to try what comes next.
//
// A command's first piece is its head: with it the name is known, and, if the command is to be seen whole
// (`seen_whole` says so of its name), all of it. Until then what came in earlier chunks is held, at most
// kWholeMax and the length of one argument. An inline command is always seen whole. Every byte is given
// exactly once, in order, in a piece; what the pieces are made of does not depend on the chunks, save where a
// body is cut.
//
// Stricter than Redis where Redis looks away: lines must end in CR LF (inline ones may end in LF) and lengths
// must be canonical, so that nobody can read the same bytes otherwise than we do.
class CommandCutter {
 public:
  static constexpr size_t kNameMax = 32;               // bytes; no command of Redis has a longer one
  static constexpr Bytes kWholeMax = KiB(64);          // of a command that is seen whole, with lengths
  static constexpr size_t kArgumentsKept = 32;         // of a command that is seen whole, with its name
  static constexpr Bytes kInlineMax = KiB(64);         // one line, as in Redis
  static constexpr size_t kInlineArgumentsMax = 1024;  // on one line
  static constexpr uint64_t kArgumentsMax = INT32_MAX;
  static constexpr uint64_t kArgumentBytesMax = INT64_MAX;

  // Of a name in upper case.
  using SeenWhole = bool (*)(absl::string_view name);

  // A stretch of one command. `held` stays until the next call, `bytes` is where it was read.
  struct Piece {
    absl::string_view held;  // from earlier chunks; of heads only
    absl::string_view bytes;
    bool head = false;  // begins with the command's first byte
    bool last = false;  // ends with the command's last byte
  };

  explicit CommandCutter(SeenWhole seen_whole) : seen_whole_(seen_whole) {}

  // Takes bytes from the front of `bytes` until a head, a command's end or the end of the chunk, and gives
  // them; nullopt: it took them all and holds them. DATA_LOSS: not the protocol, in the words that Redis has
  // for it ("Protocol error: ..."); the cutter says so from then on.
  absl::StatusOr<std::optional<Piece>> Next(absl::string_view& bytes);

  // Of the command whose piece was given last, until the next call.
  //
  // In upper case; empty if longer than kNameMax.
  absl::string_view name() const { return name_; }
  // With the name. Zero: an empty command, which Redis does not answer.
  uint64_t argument_count() const { return argument_count_; }
  // If it is seen whole: the arguments, with the name as it was sent. In part if !has_all_arguments(): the
  // command is longer than what is kept, and its rest follows as a body.
  const std::vector<std::string>& arguments() const { return arguments_; }
  bool has_all_arguments() const { return has_all_arguments_; }
  bool is_inline() const { return is_inline_; }

  // No byte of an unfinished command has been taken.
  bool between() const { return state_ == State::kStart; }
  // Gives memory back, if between().
  void Release();

 private:
  // kStart -> kCount -> kCountFeed -> (kDollar -> kLength -> kLengthFeed -> kBulk -> kBulkReturn ->
  // kBulkFeed)*
  //        -> kInline
  enum class State : uint8_t {
    kStart,
    kInline,
    kCount,
    kCountFeed,
    kDollar,
    kLength,
    kLengthFeed,
    kBulk,
    kBulkReturn,
    kBulkFeed,
  };
  // What a step has brought to an end. kFailed: the whole, and failure_ says why.
  enum class Step : uint8_t { kOn, kHead, kWhole, kLast, kFailed };

  void Begin(char first);
  Step Take(absl::string_view all, absl::string_view& bytes);
  bool TakePlainHead(absl::string_view& bytes);
  bool TakePlainArguments(absl::string_view& bytes);
  Step TakeByte(absl::string_view& bytes);
  Step TakeNumber(absl::string_view& bytes, State then, absl::string_view complaint);
  Step TakeBulk(absl::string_view& bytes);
  Step TakeInline(absl::string_view all, absl::string_view& bytes);
  Step EndCount();
  Step EndLength();
  Step EndArgument();
  Step Fail(absl::string_view what);
  void SetName(absl::string_view argument);
  Piece Cut(absl::string_view taken, Step step);

  SeenWhole seen_whole_;
  State state_ = State::kStart;
  bool head_given_ = false;
  bool keeping_ = false;     // the arguments of this command
  bool collecting_ = false;  // the argument that is being read
  bool is_inline_ = false;
  bool has_all_arguments_ = false;
  uint64_t command_bytes_ = 0;  // taken so far
  uint64_t argument_count_ = 0;
  uint64_t arguments_seen_ = 0;
  uint64_t bulk_missing_ = 0;
  LengthDigits number_;   // a count or a length
  std::string argument_;  // that is being read, if collecting_
  std::string name_;
  std::string held_;
  std::vector<std::string> arguments_;
  absl::Status failure_;
};

}  // namespace lessor::redis
