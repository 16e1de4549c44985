// redis::ReplyWalker: any bytes as what a server says. Every byte comes out once and in order; what replies
// there are does not depend on the chunks; and where redis::ReplyReader, which has the values, finds replies,
// the walker finds the same ones.

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis.h"
#include "daemon/wire/redis_replies.h"
#include "tests/fuzz/exchange_fuzz.h"

namespace lessor::redis {
namespace {

struct Walk {
  std::string replies;       // what was found
  std::string bytes;         // what came out
  std::vector<size_t> ends;  // where each reply ended
  std::vector<char> types;
  bool failed = false;
};

Walk WalkAll(absl::string_view stream, size_t chunk) {
  ReplyWalker walker;
  Walk walk;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      const absl::StatusOr<ReplyWalker::Piece> piece = walker.Next(part);
      if (!piece.ok()) {
        absl::StrAppend(&walk.replies, piece.status().ToString());
        walk.failed = true;
        return walk;
      }
      LESSOR_CHECK(piece->last || part.empty());
      LESSOR_CHECK(walker.between() == piece->last);
      LESSOR_CHECK(walker.text().size() <= ReplyWalker::kTextMax);
      LESSOR_CHECK(walker.kind().size() <= ReplyWalker::kTextMax);
      absl::StrAppend(&walk.bytes, piece->bytes);
      if (!piece->last) continue;
      LESSOR_CHECK(walker.type() != Reply::Type::kAttribute);
      walk.ends.push_back(walk.bytes.size());
      walk.types.push_back(static_cast<char>(walker.type()));
      absl::StrAppend(&walk.replies, std::string(1, walk.types.back()), walker.text(), "/", walker.kind(),
                      "/", walker.elements(), "/", walker.count().value_or(0), "@", walk.bytes.size(), ";");
    }
  }
  return walk;
}

void CheckAgainstReplyReader(absl::string_view stream, const Walk& walk) {
  ReplyReader reader;
  absl::string_view rest = stream;
  size_t found = 0;
  while (!rest.empty()) {
    const absl::StatusOr<std::optional<Reply>> reply = reader.Read(rest);
    // The reader checks values too, and keeps to limits of its own.
    if (!reply.ok() || !reply->has_value()) return;
    if ((*reply)->type == Reply::Type::kAttribute) continue;  // a reply of its own there
    LESSOR_CHECK(found < walk.ends.size());
    LESSOR_CHECK(walk.ends[found] == stream.size() - rest.size());
    LESSOR_CHECK(walk.types[found] == static_cast<char>((*reply)->type));
    ++found;
  }
  LESSOR_CHECK(!walk.failed);
}

}  // namespace
}  // namespace lessor::redis

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input = lessor::FuzzInput(data, size);
  const lessor::redis::Walk at_once = lessor::redis::WalkAll(input, input.size());
  LESSOR_CHECK(input.substr(0, at_once.bytes.size()) == at_once.bytes);
  LESSOR_CHECK(at_once.failed || at_once.bytes.size() == input.size());
  for (size_t chunk : {1, 7}) {
    const lessor::redis::Walk in_parts = lessor::redis::WalkAll(input, chunk);
    LESSOR_CHECK(in_parts.replies == at_once.replies);
    LESSOR_CHECK(input.substr(0, in_parts.bytes.size()) == in_parts.bytes);
  }
  lessor::redis::CheckAgainstReplyReader(input, at_once);
  return 0;
}
