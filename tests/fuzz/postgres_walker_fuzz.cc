// postgres::MessageWalker: any bytes; what it gives must be the bytes that came, cut at the same places
// whatever the chunks, and what is to be seen whole must be whole.

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres_walker.h"
#include "tests/fuzz/exchange_fuzz.h"

namespace lessor::postgres {
namespace {

constexpr Bytes kWholeMax(1024);

bool IsSeenWhole(char type) {
  return type == 'Q' || type == 'P' || type == 'Z';
}

// Where messages have ended, and the error.
std::string WalkAll(const absl::string_view stream, size_t chunk) {
  MessageWalker walker(&IsSeenWhole, kWholeMax);
  std::string ends;
  std::string given;
  size_t begun = 0;  // where the message that is given now has
  for (size_t at = 0; at < stream.size(); at += chunk) {
    absl::string_view part = stream.substr(at, chunk);
    for (;;) {
      const auto next = walker.Next(part);
      if (!next.ok()) return absl::StrCat(ends, next.status().ToString());
      if (!next->has_value()) break;
      const MessageWalker::Piece& piece = **next;
      LESSOR_CHECK(!piece.bytes.empty());
      if (piece.begins) {
        begun = given.size();
        LESSOR_CHECK(piece.bytes.size() >= MessageWalker::kHeaderBytes && piece.bytes[0] == piece.type);
        LESSOR_CHECK(piece.ends || !IsSeenWhole(piece.type) || piece.bytes.size() >= MessageWalker::kHeadMin);
      }
      absl::StrAppend(&given, piece.bytes);
      LESSOR_CHECK(walker.at_boundary() == piece.ends);
      if (!piece.ends) continue;
      absl::StrAppend(&ends, given.size(), " ");
      LESSOR_CHECK(piece.begins || !IsSeenWhole(piece.type) || given.size() - begun > kWholeMax.count());
    }
    LESSOR_CHECK(part.empty() && absl::StartsWith(stream, given));
  }
  LESSOR_CHECK(!walker.at_boundary() || given.size() == stream.size());
  return ends;
}

}  // namespace
}  // namespace lessor::postgres

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input = lessor::FuzzInput(data, size);
  const std::string at_once = lessor::postgres::WalkAll(input, size + 1);
  LESSOR_CHECK(lessor::postgres::WalkAll(input, 1) == at_once);
  LESSOR_CHECK(lessor::postgres::WalkAll(input, 7) == at_once);
  return 0;
}
