#include "daemon/wire/postgres_walker.h"

#include <rapidcheck.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "tests/wire/postgres_stream.h"

namespace lessor::postgres {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using Piece = MessageWalker::Piece;

constexpr Bytes kWholeMax(2048);

bool IsQuery(char type) {
  return type == 'Q';
}

struct Walk {
  std::vector<std::string> messages;  // put together again
  std::vector<int> pieces;            // of each
  absl::Status error;
  bool at_boundary = false;
};

// All of a stream, cut into chunks of `chunk` bytes. Expects that every piece says what it is.
Walk WalkAll(absl::string_view stream, size_t chunk) {
  MessageWalker walker(&IsQuery, kWholeMax);
  Walk walk;
  bool open = false;
  while (!stream.empty() && walk.error.ok()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    for (const absl::string_view all = part;;) {
      absl::StatusOr<std::optional<Piece>> next = walker.Next(part);
      if (!next.ok()) {
        walk.error = next.status();
        break;
      }
      if (!next->has_value()) {
        EXPECT_TRUE(part.empty()) << "it needs more and has left some";
        break;
      }
      const Piece& piece = **next;
      EXPECT_EQ(piece.begins, !open);
      if (piece.begins) {
        walk.messages.emplace_back();
        walk.pieces.push_back(0);
      }
      open = !piece.ends;
      EXPECT_EQ(piece.type, piece.begins ? piece.bytes[0] : walk.messages.back()[0]);
      const bool in_chunk = piece.bytes.data() >= all.data() && piece.bytes.data() < all.data() + all.size();
      EXPECT_EQ(piece.kept, !in_chunk);
      absl::StrAppend(&walk.messages.back(), piece.bytes);
      ++walk.pieces.back();
      EXPECT_EQ(walker.at_boundary(), piece.ends);
    }
  }
  walk.at_boundary = walker.at_boundary();
  return walk;
}

// A query whose message is `size` bytes long.
std::string QueryOf(size_t size) {
  return ServerMessage('Q', std::string(size - MessageWalker::kHeaderBytes, 'x'));
}

TEST(PostgresWalkerTest, GivesTheStreamAsItCameWhateverTheChunks) {
  const std::vector<std::string> messages = {ServerMessage('S', ""), QueryOf(40),
                                             ServerMessage('d', "123456789"), QueryOf(5),
                                             ServerMessage('\xff', "\xff")};
  std::string stream;
  for (const std::string& message : messages) stream += message;
  for (size_t chunk = 1; chunk <= stream.size(); ++chunk) {
    const Walk walk = WalkAll(stream, chunk);
    EXPECT_EQ(walk.messages, messages) << "chunks of " << chunk;
    EXPECT_EQ(walk.pieces[1], 1) << "chunks of " << chunk;
    EXPECT_EQ(walk.pieces[3], 1) << "chunks of " << chunk;
    EXPECT_TRUE(walk.at_boundary);
  }
}

TEST(PostgresWalkerTest, WhatLiesWholeInAChunkIsNotCopied) {
  const std::string stream = absl::StrCat(QueryOf(100), QueryOf(kWholeMax.count()), ServerMessage('d', "12"));
  EXPECT_THAT(WalkAll(stream, stream.size()).pieces, ElementsAre(1, 1, 1));
  MessageWalker walker(&IsQuery, kWholeMax);
  absl::string_view bytes = stream;
  for (int i = 0; i < 3; ++i) EXPECT_FALSE((*walker.Next(bytes))->kept);
}

TEST(PostgresWalkerTest, AMessageThatIsNotToBeSeenWholeIsGivenAsItComes) {
  const std::string data = ServerMessage('d', "123456");
  EXPECT_THAT(WalkAll(data, 1).pieces, ElementsAre(7)) << "the header, then each byte";
  EXPECT_THAT(WalkAll(data, 6).pieces, ElementsAre(2));
}

TEST(PostgresWalkerTest, AMessageThatMayNotBeKeptAsAWholeBeginsWithItsHead) {
  const size_t max = kWholeMax.count();
  for (size_t chunk : {size_t{1}, size_t{7}, MessageWalker::kHeadMin - 1, MessageWalker::kHeadMin}) {
    EXPECT_THAT(WalkAll(QueryOf(max), chunk).pieces, ElementsAre(1)) << "at the limit, chunks of " << chunk;
    const std::string longer = QueryOf(max + 1);
    MessageWalker walker(&IsQuery, kWholeMax);
    absl::string_view rest = longer;
    absl::StatusOr<std::optional<Piece>> piece = std::nullopt;
    while (piece.ok() && !piece->has_value()) {
      absl::string_view part = rest.substr(0, chunk);
      rest.remove_prefix(part.size());
      piece = walker.Next(part);
    }
    ASSERT_TRUE(piece.ok());
    EXPECT_TRUE((*piece)->begins && !(*piece)->ends);
    EXPECT_GE((*piece)->bytes.size(), MessageWalker::kHeadMin);
    EXPECT_EQ(WalkAll(longer, chunk).messages, std::vector<std::string>{longer});
  }
}

TEST(PostgresWalkerTest, LengthsThatCannotBeAreRefused) {
  const auto header = [](uint32_t length) {
    std::string bytes = "Q";
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(length >> shift));
    return bytes;
  };
  for (size_t chunk : {1, 5}) {
    for (uint32_t length : {0U, 1U, 2U, 3U, MessageWalker::kLengthMax + 1, 0xffffffffU}) {
      const Walk walk = WalkAll(header(length), chunk);
      EXPECT_EQ(walk.error.code(), absl::StatusCode::kDataLoss) << length;
      EXPECT_THAT(walk.error.message(), HasSubstr(absl::StrCat("length ", length)));
      EXPECT_THAT(walk.messages, IsEmpty());
    }
    EXPECT_TRUE(WalkAll(header(4), chunk).error.ok());
    EXPECT_TRUE(WalkAll(header(MessageWalker::kLengthMax), chunk).error.ok());
  }
}

TEST(PostgresWalkerTest, IsAtABoundaryOnlyBetweenMessages) {
  const std::string stream = absl::StrCat(QueryOf(20), ServerMessage('d', "1234"));
  for (size_t cut = 0; cut <= stream.size(); ++cut) {
    const bool boundary = cut == 0 || cut == 20 || cut == stream.size();
    EXPECT_EQ(cut == 0 || WalkAll(stream.substr(0, cut), cut).at_boundary, boundary || cut == 0) << cut;
    if (cut > 0) {
      EXPECT_EQ(WalkAll(stream.substr(0, cut), 1).at_boundary, boundary) << cut;
    }
  }
}

TEST(PostgresWalkerTest, GoesOnAfterItHasGivenItsMemoryBack) {
  MessageWalker walker(&IsQuery, kWholeMax);
  const std::string query = QueryOf(1000);
  for (int i = 0; i < 2; ++i) {
    absl::string_view first = absl::string_view(query).substr(0, 500);
    absl::string_view second = absl::string_view(query).substr(500);
    EXPECT_FALSE((*walker.Next(first)).has_value());
    const std::optional<Piece> piece = *walker.Next(second);
    ASSERT_TRUE(piece && piece->whole() && piece->kept);
    EXPECT_EQ(piece->bytes, query);
    walker.Shrink();
    EXPECT_TRUE(walker.at_boundary());
  }
}

RC_GTEST_PROP(PostgresWalkerProperty, AnyChunkingGivesTheSameMessages, (const std::string& garbage)) {
  std::string stream;
  for (const std::string& body : *rc::gen::arbitrary<std::vector<std::string>>()) {
    stream += ServerMessage(*rc::gen::element('Q', 'd', 'Z'), body);
  }
  stream += garbage;
  const auto chunk = *rc::gen::inRange<size_t>(1, 20);
  const Walk cut = WalkAll(stream, chunk);
  const Walk whole = WalkAll(stream, stream.size() + 1);
  RC_ASSERT(cut.error == whole.error);
  RC_ASSERT(absl::StrJoin(cut.messages, "") == absl::StrJoin(whole.messages, ""));
  if (cut.error.ok()) RC_ASSERT(cut.at_boundary == whole.at_boundary);
}

}  // namespace
}  // namespace lessor::postgres
