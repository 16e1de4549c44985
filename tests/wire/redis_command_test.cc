#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/wire/redis.h"
#include "daemon/wire/redis_commands.h"

namespace lessor::redis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

bool SeenWhole(absl::string_view name) {
  return name == "CLIENT";
}

std::string Command(const std::vector<std::string>& arguments) {
  std::string out;
  AppendCommand(std::vector<absl::string_view>(arguments.begin(), arguments.end()), out);
  return out;
}

// "NAME/3" for each head, with the arguments if they were kept ("+": and others that were not), "." for each
// end; and the error that ends it.
struct Cuts {
  std::string story;
  std::string bytes;
  size_t pieces = 0;
};

Cuts CutAll(absl::string_view stream, size_t chunk) {
  CommandCutter cutter(SeenWhole);
  Cuts cuts;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      const absl::StatusOr<std::optional<CommandCutter::Piece>> piece = cutter.Next(part);
      if (!piece.ok()) {
        absl::StrAppend(&cuts.story, piece.status().message());
        return cuts;
      }
      if (!piece->has_value()) continue;
      ++cuts.pieces;
      absl::StrAppend(&cuts.bytes, (*piece)->held, (*piece)->bytes);
      if ((*piece)->head) {
        absl::StrAppend(&cuts.story, cutter.name(), "/", cutter.argument_count());
        if (!cutter.arguments().empty()) {
          absl::StrAppend(&cuts.story, "[", absl::StrJoin(cutter.arguments(), ","),
                          cutter.has_all_arguments() ? "]" : "+]");
        }
      }
      if ((*piece)->last) cuts.story += ".";
    }
  }
  return cuts;
}

// The same at once and byte by byte.
std::string StoryOf(absl::string_view stream) {
  const Cuts at_once = CutAll(stream, stream.size());
  const Cuts in_bytes = CutAll(stream, 1);
  EXPECT_EQ(at_once.story, in_bytes.story);
  EXPECT_EQ(at_once.bytes, stream.substr(0, at_once.bytes.size()));
  return at_once.story;
}

TEST(RedisCommandCutterTest, CutsAPipelineAndUppersTheNames) {
  const std::string stream = Command({"set", "k", "v"}) + Command({"PING"}) + Command({"Get", "k"});
  EXPECT_EQ(StoryOf(stream), "SET/3.PING/1.GET/2.");
  EXPECT_EQ(CutAll(stream, 1).bytes, stream);
  EXPECT_EQ(CutAll(stream, stream.size()).bytes, stream);
}

TEST(RedisCommandCutterTest, BigArgumentsGoByInPieces) {
  const std::string stream = Command({"SET", "k", std::string(300'000, 'v')});
  const Cuts cuts = CutAll(stream, 1000);
  EXPECT_EQ(cuts.story, "SET/3.");
  EXPECT_EQ(cuts.bytes, stream);
  EXPECT_GE(cuts.pieces, 300u);
}

TEST(RedisCommandCutterTest, HoldsNoMoreThanTheHead) {
  CommandCutter cutter(SeenWhole);
  absl::string_view begun = "*2\r\n$3\r\nGE";
  auto piece = cutter.Next(begun);
  ASSERT_TRUE(piece.ok());
  EXPECT_FALSE(piece->has_value());
  EXPECT_FALSE(cutter.between());
  absl::string_view rest = "T\r\n$1\r\nk\r\n";
  piece = cutter.Next(rest);
  ASSERT_TRUE(piece.ok() && piece->has_value());
  EXPECT_EQ((*piece)->held, "*2\r\n$3\r\nGE");
  EXPECT_EQ((*piece)->bytes, "T\r\n");
  EXPECT_TRUE((*piece)->head);
  EXPECT_FALSE((*piece)->last);
  piece = cutter.Next(rest);
  ASSERT_TRUE(piece.ok() && piece->has_value());
  EXPECT_EQ((*piece)->bytes, "$1\r\nk\r\n");
  EXPECT_TRUE((*piece)->last);
  EXPECT_TRUE(cutter.between());
}

TEST(RedisCommandCutterTest, WhatIsToBeSeenWholeComesInOnePiece) {
  const std::string stream = Command({"client", "setname", "me"});
  EXPECT_EQ(StoryOf(stream), "CLIENT/3[client,setname,me].");
  EXPECT_EQ(CutAll(stream, 1).pieces, 1u);
}

TEST(RedisCommandCutterTest, WhatIsTooLongToBeSeenWholeIsKnownInPart) {
  const size_t around = Command({"CLIENT", "SETNAME", std::string(60'000, 'n')}).size() - 60'000;
  const size_t fits = CommandCutter::kWholeMax.count() - around;
  const std::string name(fits, 'n');
  EXPECT_EQ(StoryOf(Command({"CLIENT", "SETNAME", name})),
            absl::StrCat("CLIENT/3[CLIENT,SETNAME,", name, "]."));
  EXPECT_EQ(StoryOf(Command({"CLIENT", "SETNAME", name + "n"})), "CLIENT/3[CLIENT,SETNAME+].");
  // Announced is enough: nothing is held for what cannot be kept.
  EXPECT_EQ(StoryOf("*2\r\n$6\r\nCLIENT\r\n$100000\r\n"), "CLIENT/2[CLIENT+]");
}

TEST(RedisCommandCutterTest, KeepsSoManyArgumentsAndNoMore) {
  std::vector<std::string> arguments(CommandCutter::kArgumentsKept, "x");
  arguments.front() = "CLIENT";
  const std::string kept = absl::StrJoin(arguments, ",");
  EXPECT_EQ(StoryOf(Command(arguments)), absl::StrCat("CLIENT/32[", kept, "]."));
  arguments.push_back("y");
  EXPECT_EQ(StoryOf(Command(arguments) + Command({"PING"})), absl::StrCat("CLIENT/33[", kept, "+].PING/1."));
}

TEST(RedisCommandCutterTest, ALongNameIsNoName) {
  const std::string longest(CommandCutter::kNameMax, 'N');
  EXPECT_EQ(StoryOf(Command({longest, "x"})), longest + "/2.");
  EXPECT_EQ(StoryOf(Command({longest + "N", "x"}) + Command({longest + "N"})), "/2./1.");
  EXPECT_EQ(StoryOf(Command({"", "x"})), "/2.");
}

TEST(RedisCommandCutterTest, InlineCommandsAreReadAsRedisReadsThem) {
  EXPECT_EQ(StoryOf("ping\r\nPING\nget  a\tb \r\n"), "PING/1[ping].PING/1[PING].GET/3[get,a,b].");
  EXPECT_EQ(StoryOf("set \"a \\x41\\n\\\"\" 'b\\'\\n'\r\n"), "SET/3[set,a A\n\",b'\\n].");
  EXPECT_EQ(StoryOf("a\"b c\" d\r\n"), "AB C/2[ab c,d].");
  for (absl::string_view bad : {"a \"b\r\n", "a 'b\r\n", "a \"b\"c\r\n", "a \"b\\\"\r\n"})
    EXPECT_EQ(StoryOf(bad), "Protocol error: unbalanced quotes in request") << bad;
  EXPECT_EQ(StoryOf(absl::string_view("a\0b\n", 4)), "Protocol error: a NUL in an inline request");
}

TEST(RedisCommandCutterTest, InlineCommandsAreBounded) {
  const std::string longest(CommandCutter::kInlineMax.count() - 1, 'a');
  EXPECT_THAT(StoryOf(longest + "\n"), HasSubstr("/1["));
  EXPECT_EQ(StoryOf(longest + "a\n"), "Protocol error: too big inline request");
  EXPECT_EQ(StoryOf(longest + "aa"), "Protocol error: too big inline request");  // before its end has come
  std::string words;
  for (size_t i = 0; i < CommandCutter::kInlineArgumentsMax; ++i) words += "x ";
  EXPECT_THAT(StoryOf(words + "\n"), HasSubstr("X/1024["));
  EXPECT_EQ(StoryOf(words + "x\n"), "Protocol error: too big inline request");
}

TEST(RedisCommandCutterTest, EmptyCommandsAreCommandsWithoutAName) {
  EXPECT_EQ(StoryOf("*0\r\n*-1\r\n\r\n \n"), "/0./0./0./0.");
}

TEST(RedisCommandCutterTest, LengthsAreCanonicalAndBounded) {
  for (absl::string_view bad : {"*+1\r\n", "*01\r\n", "*00\r\n", "*-2\r\n", "*-0\r\n", "*--1\r\n", "*-\r\n",
                                "*\r\n", "*1\n", "*1\rx", "*2147483648\r\n", "*111111111111111111111\r\n"})
    EXPECT_EQ(StoryOf(bad), "Protocol error: invalid multibulk length") << bad;
  for (absl::string_view bad : {"$-1\r\n", "$01\r\n", "$\r\n", "$9223372036854775808\r\n",
                                "$18446744073709551616\r\n", "$18446744073709551620\r\n", "$1\rx"})
    EXPECT_EQ(StoryOf(absl::StrCat("*1\r\n", bad)), "Protocol error: invalid bulk length") << bad;
  EXPECT_EQ(StoryOf("*2147483647\r\n$3\r\nSET\r\n$9223372036854775807\r\n"), "SET/2147483647");
  EXPECT_EQ(StoryOf("*1\r\n:1\r\n"), "Protocol error: expected '$', got ':'");
  EXPECT_EQ(StoryOf("*1\r\n\x01"), "Protocol error: expected '$', got '\\x01'");
  EXPECT_THAT(StoryOf("*1\r\n$3\r\nPING\r\n"), HasSubstr("does not end where it said"));
  EXPECT_THAT(StoryOf("*1\r\n$4\r\nPING\rx"), HasSubstr("does not end where it said"));
}

TEST(RedisCommandCutterTest, ACutterThatFailedStaysFailed) {
  CommandCutter cutter(SeenWhole);
  absl::string_view bad = "*x\r\n";
  EXPECT_FALSE(cutter.Next(bad).ok());
  absl::string_view good = "PING\r\n";
  EXPECT_FALSE(cutter.Next(good).ok());
  EXPECT_EQ(good.size(), 6u);
}

TEST(RedisCommandCutterTest, ACopyTriesWhatComesNext) {
  CommandCutter cutter(SeenWhole);
  absl::string_view begun = "*1\r\n$4\r\nPI";
  ASSERT_TRUE(cutter.Next(begun).ok());
  for (int i = 0; i < 2; ++i) {
    CommandCutter copy = cutter;
    absl::string_view rest = "NG\r\n";
    const auto piece = copy.Next(rest);
    ASSERT_TRUE(piece.ok() && piece->has_value());
    EXPECT_EQ(absl::StrCat((*piece)->held, (*piece)->bytes), "*1\r\n$4\r\nPING\r\n");
    EXPECT_EQ(copy.name(), "PING");
  }
  cutter.Release();  // changes nothing in the middle of a command
  absl::string_view rest = "NG\r\n";
  EXPECT_TRUE((*cutter.Next(rest))->last);
  cutter.Release();
  rest = "PING\r\n";
  EXPECT_THAT((*cutter.Next(rest))->bytes, "PING\r\n");
  EXPECT_THAT(cutter.arguments(), ElementsAre("PING"));
}

RC_GTEST_PROP(RedisCommandCutterProperty, AnyChunkingGivesTheSameCommands, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
      std::vector<std::string>{"*1\r\n$6\r\nCLIENT\r\n", "*2\r\n$6\r\nclient\r\n", "*2\r\n$3\r\nGET\r\n",
                               "$1\r\nk\r\n", "PING x\r\n", "\n", "*0\r\n", "\"", "'", "\\", "$", "*"}));
  std::string stream;
  for (const std::string& piece : pieces) stream += piece;
  const auto chunk = *rc::gen::inRange<size_t>(1, 10);
  RC_ASSERT(CutAll(stream, chunk).story == CutAll(stream, stream.size() + 1).story);
}

}  // namespace
}  // namespace lessor::redis
