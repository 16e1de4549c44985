#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/wire/redis.h"

namespace lessor::redis {

// Walks over what a Redis server says, RESP2 or RESP3, and tells where each top-level reply ends and what it
// is, without keeping it: any number of elements and bytes goes by. (ReplyReader has the values, and a limit
// for each.) Owned by whoever reads the server; not thread-safe.
//
// Attributes belong to the reply behind them. Checked is what says where a reply ends: types, lengths,
// counts, line ends; what is written in a line is not. The streamed types that RESP3 proposes and Redis never
// sends are refused. The verdict does not depend on the chunks.
class ReplyWalker {
 public:
  static constexpr size_t kDepthMax = 128;              // aggregates within one another
  static constexpr uint64_t kElementsMax = UINT32_MAX;  // of one aggregate, pairs count once
  static constexpr uint64_t kBulkBytesMax = INT64_MAX;  // one string
  static constexpr size_t kTextMax = 32;                // bytes of text() that are kept

  // A stretch of one top-level reply, where it was read.
  struct Piece {
    absl::string_view bytes;
    bool last = false;  // ends with the reply's last byte
  };

  // Takes bytes from the front of `bytes`, which is not empty, to the end of a reply or of the chunk.
  // DATA_LOSS: not the protocol, or nested too deep; the walker says so from then on.
  absl::StatusOr<Piece> Next(absl::string_view& bytes);

  // No byte of an unfinished reply has been taken.
  bool between() const { return between_; }

  // Of the reply whose piece was given last; complete with its last piece.
  //
  // kAttribute: no more has come yet than what stands before it. A RESP2 null is a kNull.
  Reply::Type type() const { return type_; }
  bool is_error() const { return type_ == Reply::Type::kError || type_ == Reply::Type::kBulkError; }
  // The beginning of a line or of a bulk error; empty of anything else.
  absl::string_view text() const { return text_; }
  // Of an array or a push: how many elements, the text of the first if it is one ("subscribe"), and the third
  // if it is an integer that is not negative.
  uint64_t elements() const { return elements_; }
  absl::string_view kind() const { return kind_; }
  std::optional<uint64_t> count() const { return count_; }

  // Gives memory back, and forgets whatever has been begun.
  void Release() { *this = ReplyWalker(); }

 private:
  // kType -> kLine -> kLineFeed -> (kType | kBulk -> kBulkReturn -> kBulkFeed -> kType)
  enum class State : uint8_t { kType, kLine, kLineFeed, kBulk, kBulkReturn, kBulkFeed };

  // An aggregate some of whose elements are still missing.
  struct Open {
    uint64_t missing;
    bool attribute;
  };

  void Begin();
  bool TakePlain(absl::string_view& bytes);
  absl::Status TakeByte(char byte);
  absl::Status TakeType(char byte);
  absl::Status TakeLine(absl::string_view& bytes);
  void TakeBulk(absl::string_view& bytes);
  absl::Status EndLine();
  absl::Status BeginBulk();
  absl::Status BeginAggregate();
  void EndValue();
  std::string* Wanted();

  State state_ = State::kType;
  bool between_ = true;
  Reply::Type type_ = Reply::Type::kNull;
  Reply::Type current_ = Reply::Type::kNull;  // of the value that is being read
  uint64_t bulk_missing_ = 0;
  uint64_t elements_ = 0;
  std::optional<uint64_t> count_;
  std::string line_;  // the beginning of the line that is being read
  std::string text_;
  std::string kind_;
  std::vector<Open> open_;  // the aggregates around the value, outermost first
  absl::Status failure_;
};

}  // namespace lessor::redis
