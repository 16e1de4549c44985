#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"
#include "daemon/wire/postgres_bytes.h"

namespace lessor::postgres {

// Walks a stream of messages of the PostgreSQL protocol behind the start-up, whatever the chunks in which it
// comes, without copying what lies whole in a chunk. Messages of the types that `whole` names are given
// whole, or, if longer than `whole_max`, with kHeadMin bytes in their first piece; others are given in pieces
// as they come, and nothing of them is kept but an unfinished header. Owned by whoever relays the stream; not
// thread-safe.
class MessageWalker {
 public:
  struct Piece {
    char type = 0;
    bool begins = false;
    bool ends = false;
    bool kept = false;        // lies in the walker, until the next call; otherwise in the chunk
    absl::string_view bytes;  // with the header
    absl::string_view body() const { return bytes.substr(kHeaderBytes); }  // of a whole message
    bool whole() const { return begins && ends; }
  };
  static constexpr size_t kHeaderBytes = 5;        // type, length
  static constexpr size_t kHeadMin = 512;          // room for two names, however long they may be
  static constexpr uint32_t kLengthMax = 1 << 30;  // as the server's own

  using Whole = bool (*)(char type);
  MessageWalker(Whole whole, Bytes whole_max) : whole_(whole), whole_max_(whole_max) {}

  // Takes bytes from the front of `bytes` and gives the next piece; nullopt: it took them all and needs more.
  // DATA_LOSS: a length that cannot be; the stream is lost.
  absl::StatusOr<std::optional<Piece>> Next(absl::string_view& bytes);

  // The same in short, for what there is most: a message that lies whole in the chunk. False: this is none,
  // and nothing was taken; Next says what it is.
  bool TakeWhole(absl::string_view& bytes, Piece& piece) {
    if (left_ > 0 || !head_.empty() || bytes.size() < kHeaderBytes) return false;
    const uint32_t length = ReadInt32(bytes.substr(1));
    if (length < kLengthBytes || length >= bytes.size() || length > kLengthMax) return false;
    piece = {bytes.front(), true, true, false, bytes.substr(0, size_t{length} + 1)};
    bytes.remove_prefix(size_t{length} + 1);
    return true;
  }

  // No message has been given or taken in part.
  bool at_boundary() const { return left_ == 0 && head_.empty(); }
  // Of a message a part has been given, and the rest is to come.
  bool within() const { return left_ > 0; }
  char type() const { return type_; }  // of that message
  // Gives back what memory it has. At a boundary.
  void Shrink();

 private:
  static absl::StatusOr<uint64_t> SizeOf(absl::string_view header);
  // How much of a message must be there before its first piece can be given.
  uint64_t Needed(char type, uint64_t size) const;

  Whole whole_;
  Bytes whole_max_;
  std::string head_;   // what has come of a message that is not to be given yet
  std::string given_;  // what `kept` pieces lie in
  char type_ = 0;      // of the message that is given in pieces
  uint64_t left_ = 0;  // of it
};

}  // namespace lessor::postgres
