#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/redis.h"
#include "daemon/wire/redis_replies.h"

namespace lessor::redis {
namespace {

using ::testing::HasSubstr;

// For each reply "T@END", with its text, elements, kind and count where it has them.
std::string WalkAll(absl::string_view stream, size_t chunk) {
  ReplyWalker walker;
  std::string story;
  size_t taken = 0;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      const absl::StatusOr<ReplyWalker::Piece> piece = walker.Next(part);
      if (!piece.ok()) return absl::StrCat(story, piece.status().message());
      taken += piece->bytes.size();
      if (!piece->last) continue;
      absl::StrAppend(&story, std::string(1, static_cast<char>(walker.type())), walker.text());
      if (walker.elements() > 0) absl::StrAppend(&story, "(", walker.elements(), walker.kind(), ")");
      if (walker.count().has_value()) absl::StrAppend(&story, "#", *walker.count());
      absl::StrAppend(&story, "@", taken, " ");
    }
  }
  return story;
}

std::string StoryOf(absl::string_view stream) {
  const std::string at_once = WalkAll(stream, stream.size());
  EXPECT_EQ(WalkAll(stream, 1), at_once);
  return at_once;
}

TEST(RedisWalkTest, FindsTheEndOfEachReplyAndItsType) {
  EXPECT_EQ(StoryOf("+OK\r\n-ERR no\r\n:12\r\n$3\r\na\r\n\r\n$0\r\n\r\n"),
            "+OK@5 -ERR no@14 :12@19 $@28 $@34 ");
  EXPECT_EQ(StoryOf("$-1\r\n*-1\r\n_\r\n*0\r\n"), "_@5 _@10 _@13 *@17 ");
  EXPECT_EQ(StoryOf("#t\r\n,1.5\r\n(12\r\n=5\r\ntxt:a\r\n!5\r\nERR x\r\n"),
            "#t@4 ,1.5@10 (12@15 =@26 !ERR x@37 ");
  EXPECT_EQ(StoryOf("%1\r\n+a\r\n*2\r\n:1\r\n:2\r\n~1\r\n+x\r\n"), "%(2a)@20 ~(1x)@28 ");
}

TEST(RedisWalkTest, BulkStringsGoByInPieces) {
  const std::string stream = absl::StrCat("$300000\r\n", std::string(300'000, 'v'), "\r\n+OK\r\n");
  EXPECT_EQ(WalkAll(stream, 1000), "$@300011 +OK@300016 ");
  EXPECT_EQ(WalkAll("$9223372036854775807\r\nabc", 5), "");
}

TEST(RedisWalkTest, KnowsTheKindAndTheCountOfConfirmations) {
  EXPECT_EQ(StoryOf("*3\r\n$9\r\nsubscribe\r\n$1\r\na\r\n:1\r\n"), "*(3subscribe)#1@30 ");
  EXPECT_EQ(StoryOf(">3\r\n+unsubscribe\r\n_\r\n:0\r\n"), ">(3unsubscribe)#0@25 ");
  EXPECT_EQ(StoryOf(">2\r\n$10\r\ninvalidate\r\n*1\r\n$1\r\nk\r\n"), ">(2invalidate)@32 ");
  // Only of the outermost, and only what it is in its place.
  EXPECT_EQ(StoryOf("*3\r\n*3\r\n+a\r\n+b\r\n:1\r\n:7\r\n$1\r\nx\r\n"), "*(3)@31 ");
  EXPECT_EQ(StoryOf("*3\r\n+a\r\n+b\r\n:-1\r\n*4\r\n:1\r\n:2\r\n:3\r\n:4\r\n"), "*(3a)@17 *(4)#3@37 ");
}

TEST(RedisWalkTest, AttributesBelongToWhatIsBehindThem) {
  EXPECT_EQ(StoryOf("|1\r\n+ttl\r\n:1\r\n+OK\r\n+OK\r\n"), "+OK@19 +OK@24 ");
  EXPECT_EQ(StoryOf("|0\r\n*2\r\n|1\r\n+a\r\n*1\r\n+b\r\n:1\r\n:2\r\n"), "*(2)@32 ");
  EXPECT_EQ(StoryOf("|1\r\n|1\r\n+a\r\n+b\r\n+c\r\n+d\r\n>1\r\n+x\r\n"), ">(1x)@32 ");
  EXPECT_EQ(StoryOf("*1\r\n|1\r\n+a\r\n+b\r\n+kind\r\n"), "*(1kind)@23 ");
  ReplyWalker walker;
  absl::string_view begun = "|1\r\n+a\r\n+b\r\n";
  ASSERT_TRUE(walker.Next(begun).ok());
  EXPECT_EQ(walker.type(), Reply::Type::kAttribute);
  EXPECT_FALSE(walker.between());
}

TEST(RedisWalkTest, KeepsTheBeginningOfTextsOnly) {
  const std::string longest(ReplyWalker::kTextMax, 'x');
  EXPECT_EQ(StoryOf(absl::StrCat("-", longest, "y\r\n")), absl::StrCat("-", longest, "@36 "));
  EXPECT_EQ(StoryOf(absl::StrCat("!33\r\n", longest, "y\r\n")), absl::StrCat("!", longest, "@40 "));
  EXPECT_EQ(StoryOf(absl::StrCat("*1\r\n$33\r\n", longest, "y\r\n")), absl::StrCat("*(1", longest, ")@44 "));
  EXPECT_EQ(StoryOf(absl::StrCat("+", std::string(100'000, 'z'), "\r\n")),
            absl::StrCat("+", std::string(ReplyWalker::kTextMax, 'z'), "@100003 "));
}

TEST(RedisWalkTest, NestingIsLimited) {
  std::string deep;
  for (size_t i = 0; i < ReplyWalker::kDepthMax; ++i) deep += "*1\r\n";
  EXPECT_THAT(StoryOf(deep + ":1\r\n"), HasSubstr("*(1)"));
  EXPECT_THAT(StoryOf(deep + "*1\r\n:1\r\n"), HasSubstr("deeper than allowed"));
  EXPECT_EQ(StoryOf("*4294967295\r\n"), "");
  EXPECT_THAT(StoryOf("*4294967296\r\n"), HasSubstr("a count that is no number"));
}

TEST(RedisWalkTest, WhatIsNotTheProtocolIsRefused) {
  EXPECT_THAT(StoryOf("HTTP/1.1 400\r\n"), HasSubstr("byte 0x48 where a type should be"));
  EXPECT_THAT(StoryOf("+OK\n"), HasSubstr("an LF without CR"));
  EXPECT_THAT(StoryOf("+OK\rx"), HasSubstr("a CR without LF"));
  EXPECT_THAT(StoryOf("$2\r\nabc\r\n"), HasSubstr("does not end where it said"));
  EXPECT_THAT(StoryOf("$1\r\na\rx"), HasSubstr("a CR without LF"));
  for (absl::string_view bad :
       {"$01\r\n", "$-2\r\n", "$?\r\n", "$\r\n", "$9223372036854775808\r\n", "=-1\r\n"})
    EXPECT_THAT(StoryOf(bad), HasSubstr("a length that is no number")) << bad;
  for (absl::string_view bad : {"*01\r\n", "*?\r\n", "%-1\r\n", ">-1\r\n"})
    EXPECT_THAT(StoryOf(bad), HasSubstr("a count that is no number")) << bad;
  EXPECT_THAT(StoryOf(absl::StrCat("*", std::string(21, '1'))), HasSubstr("too many digits"));
}

TEST(RedisWalkTest, AWalkerThatFailedStaysFailedUntilItForgets) {
  ReplyWalker walker;
  absl::string_view bad = "?";
  EXPECT_FALSE(walker.Next(bad).ok());
  absl::string_view good = "+OK\r\n";
  EXPECT_FALSE(walker.Next(good).ok());
  walker.Release();
  EXPECT_TRUE(walker.Next(good).ok());
}

RC_GTEST_PROP(RedisWalkProperty, AnyChunkingGivesTheSameReplies, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(
      rc::gen::elementOf(std::vector<std::string>{"*", "$", "+", ":", ">", "%", "|", "-1", "0", "1", "2", "3",
                                                  "\r\n", "\r\n", "\r\n", "abc", "\n", "\r"}));
  std::string stream;
  for (const std::string& piece : pieces) stream += piece;
  const auto chunk = *rc::gen::inRange<size_t>(1, 10);
  RC_ASSERT(WalkAll(stream, chunk) == WalkAll(stream, stream.size() + 1));
}

}  // namespace
}  // namespace lessor::redis
