#include <rapidcheck.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/redis.h"

namespace lessor::redis {
namespace {

using ::testing::HasSubstr;
using Type = Reply::Type;

// A reply as one line, so that trees are compared by what they are.
std::string Show(const Reply& reply) {
  std::string out(1, static_cast<char>(reply.type));
  absl::StrAppend(&out, reply.text);
  if (!reply.elements.empty()) {
    absl::StrAppend(&out, "[");
    for (const Reply& element : reply.elements) absl::StrAppend(&out, Show(element), " ");
    out.back() = ']';
  }
  return out;
}

// All replies of a stream cut into chunks of `chunk` bytes; the last entry is the error, if there is one.
std::vector<std::string> ReadAll(absl::string_view stream, size_t chunk, ReplyReader reader = ReplyReader()) {
  std::vector<std::string> replies;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      absl::StatusOr<std::optional<Reply>> reply = reader.Read(part);
      if (!reply.ok()) {
        replies.push_back(std::string(reply.status().message()));
        return replies;
      }
      if (reply->has_value()) replies.push_back(Show(**reply));
    }
  }
  return replies;
}

std::string ErrorOf(absl::string_view stream, ReplyReader::Limits limits = {}) {
  ReplyReader reader(limits);
  absl::string_view rest = stream;
  while (!rest.empty()) {
    absl::StatusOr<std::optional<Reply>> reply = reader.Read(rest);
    if (reply.ok()) continue;
    EXPECT_EQ(reply.status().code(), absl::StatusCode::kDataLoss);
    return std::string(reply.status().message());
  }
  return "";
}

struct Pair {
  absl::string_view wire;
  absl::string_view reply;
};

const Pair kGood[] = {
    {"+OK\r\n", "+OK"},
    {"+\r\n", "+"},
    {"-ERR no\r\n", "-ERR no"},
    {":0\r\n", ":0"},
    {":-9223372036854775808\r\n", ":-9223372036854775808"},
    {"$5\r\na\r\nbc\r\n", "$a\r\nbc"},
    {"$0\r\n\r\n", "$"},
    {"$-1\r\n", "_"},
    {"*-1\r\n", "_"},
    {"_\r\n", "_"},
    {"#t\r\n", "#t"},
    {",1.5e3\r\n", ",1.5e3"},
    {",-inf\r\n", ",-inf"},
    {"(-3492890328409238509324850943850943825024385\r\n", "(-3492890328409238509324850943850943825024385"},
    {"!3\r\nbad\r\n", "!bad"},
    {"=7\r\ntxt:abc\r\n", "=txt:abc"},
    {"*0\r\n", "*"},
    {"*2\r\n:1\r\n*1\r\n+x\r\n", "*[:1 *[+x]]"},
    {"*2\r\n*0\r\n:7\r\n", "*[* :7]"},
    {"%1\r\n+k\r\n:1\r\n", "%[+k :1]"},
    {"~1\r\n:1\r\n", "~[:1]"},
    {">2\r\n+message\r\n$1\r\nx\r\n", ">[+message $x]"},
    {"|1\r\n+ttl\r\n:9\r\n", "|[+ttl :9]"},
    {"*2\r\n|1\r\n+ttl\r\n:9\r\n:1\r\n:2\r\n", "*[:1 :2]"},
};

TEST(RedisReplyTest, EveryTypeIsReadWhateverTheChunks) {
  for (const Pair& pair : kGood) {
    for (size_t chunk = 1; chunk <= pair.wire.size(); ++chunk) {
      EXPECT_THAT(ReadAll(pair.wire, chunk), testing::ElementsAre(std::string(pair.reply))) << pair.wire;
    }
  }
}

TEST(RedisReplyTest, RepliesBehindOneAnotherAreToldApart) {
  std::string stream;
  std::vector<std::string> expected;
  for (const Pair& pair : kGood) {
    absl::StrAppend(&stream, pair.wire);
    expected.emplace_back(pair.reply);
  }
  for (size_t chunk = 1; chunk <= stream.size(); ++chunk) EXPECT_EQ(ReadAll(stream, chunk), expected);
}

TEST(RedisReplyTest, APartOfAReplyIsNone) {
  for (const Pair& pair : kGood) {
    for (size_t cut = 0; cut < pair.wire.size(); ++cut) {
      EXPECT_TRUE(ReadAll(pair.wire.substr(0, cut), 1).empty()) << pair.wire << " up to " << cut;
    }
  }
}

TEST(RedisReplyTest, WhatIsNotRedisIsRefused) {
  for (absl::string_view bad : {"HTTP/1.1 200 OK\r\n",
                                "\r\n",
                                "+OK\n",
                                "+O\rK\r\n",
                                ":\r\n",
                                ":1x\r\n",
                                ": 1\r\n",
                                ":99999999999999999999\r\n",
                                "$x\r\n",
                                "$\r\n",
                                "$-2\r\n",
                                "$01\r\na\r\n",
                                "$+1\r\na\r\n",
                                "$?\r\n",
                                "*?\r\n",
                                "*-2\r\n",
                                "%-1\r\n",
                                "!-1\r\n",
                                "$1\r\nab\r\n",
                                "$1\r\na\rb",
                                "_x\r\n",
                                "#y\r\n",
                                ",\r\n",
                                ",1 \r\n",
                                ",one\r\n",
                                "(\r\n",
                                "(1.5\r\n",
                                "=3\r\ntxt\r\n",
                                "=4\r\ntxt;\r\n",
                                ";4\r\nabcd\r\n"}) {
    EXPECT_THAT(ErrorOf(bad), HasSubstr("not a Redis reply")) << bad;
    EXPECT_EQ(ReadAll(bad, 1), ReadAll(bad, bad.size())) << bad;
  }
}

TEST(RedisReplyTest, GiantLengthsAreRefusedBeforeTheirBytesArrive) {
  EXPECT_THAT(ErrorOf("$1048577\r\n"), HasSubstr("longer than allowed"));
  EXPECT_THAT(ErrorOf("$18446744073709551615\r\n"), HasSubstr("longer than allowed"));
  EXPECT_THAT(ErrorOf("$18446744073709551616\r\n"), HasSubstr("no number"));
  EXPECT_THAT(ErrorOf("$1844674407370955161600000"), HasSubstr("too many digits"));
  EXPECT_THAT(ErrorOf("*4097\r\n"), HasSubstr("more elements"));
  EXPECT_THAT(ErrorOf("%2049\r\n"), HasSubstr("more elements"));
  EXPECT_THAT(ErrorOf("%9223372036854775809\r\n"), HasSubstr("more elements"));
  EXPECT_THAT(ErrorOf("*2\r\n*4095\r\n"), HasSubstr("more elements"));
}

TEST(RedisReplyTest, TheByteThatIsTooManyIsRefused) {
  const ReplyReader::Limits limits{.reply_max = Bytes(10)};
  EXPECT_EQ(ErrorOf("+1234567\r\n", limits), "");
  EXPECT_THAT(ErrorOf("+12345678\r\n", limits), HasSubstr("longer than allowed"));
  EXPECT_EQ(ErrorOf("$4\r\n1234\r\n", limits), "");
  EXPECT_THAT(ErrorOf("$7\r\n", limits), HasSubstr("longer than allowed"));
  EXPECT_EQ(ErrorOf("+1234567\r\n+1234567\r\n", limits), "") << "the limit is for each reply";
}

TEST(RedisReplyTest, NestingHasALimit) {
  std::string deep;
  for (int i = 0; i < 8; ++i) deep += "*1\r\n";
  EXPECT_EQ(ReadAll(deep + ":1\r\n", 1).size(), 1u);
  EXPECT_EQ(ErrorOf(deep + ":1\r\n"), "");
  EXPECT_THAT(ErrorOf(deep + "*1\r\n"), HasSubstr("deeper than allowed"));
}

TEST(RedisReplyTest, AReaderThatFailedStaysFailed) {
  ReplyReader reader;
  absl::string_view bad = "?";
  EXPECT_FALSE(reader.Read(bad).ok());
  absl::string_view good = "+OK\r\n";
  EXPECT_FALSE(reader.Read(good).ok());
  EXPECT_EQ(good.size(), 5u);
}

TEST(RedisReplyTest, ADescriptionNeverHoldsWhatTheReplySays) {
  EXPECT_EQ((Reply{.type = Type::kBulk, .text = "secret", .elements = {}}).Describe(),
            "a bulk string of 6 bytes");
  EXPECT_EQ((Reply{.type = Type::kSimple, .text = "secret", .elements = {}}).Describe(),
            "a line of type '+'");
  EXPECT_EQ((Reply{.type = Type::kPush, .text = {}, .elements = {Reply{}}}).Describe(),
            "an aggregate of type '>' with 1 elements");
  EXPECT_EQ(Reply{}.Describe(), "a null");
}

TEST(RedisCommandTest, ArgumentsMayHoldAnyBytes) {
  std::string out = "before";
  AppendCommand({"SET", absl::string_view("a\0\r\n", 4), ""}, out);
  EXPECT_EQ(out, absl::StrCat("before*3\r\n$3\r\nSET\r\n$4\r\n", absl::string_view("a\0\r\n", 4),
                              "\r\n$0\r\n\r\n"));
}

RC_GTEST_PROP(RedisCommandProperty, ACommandReadsBackAsItsArguments,
              (const std::vector<std::string>& arguments)) {
  RC_PRE(!arguments.empty());
  const std::vector<absl::string_view> views(arguments.begin(), arguments.end());
  std::string out;
  AppendCommand(views, out);
  ReplyReader reader;
  absl::string_view rest = out;
  const absl::StatusOr<std::optional<Reply>> reply = reader.Read(rest);
  RC_ASSERT(reply.ok() && reply->has_value() && rest.empty());
  RC_ASSERT((*reply)->elements.size() == arguments.size());
  for (size_t i = 0; i < arguments.size(); ++i) RC_ASSERT((*reply)->elements[i].text == arguments[i]);
}

RC_GTEST_PROP(RedisReplyProperty, AnyChunkingGivesTheSameReplies, ()) {
  const auto pieces = *rc::gen::container<std::vector<std::string>>(
      rc::gen::elementOf(std::vector<std::string>{"*", "$", "+", ":", "%", "|", "-1", "0", "1", "2", "3",
                                                  "\r\n", "\r\n", "\r\n", "abc", "\n", "\r"}));
  std::string stream;
  for (const std::string& piece : pieces) stream += piece;
  const auto chunk = *rc::gen::inRange<size_t>(1, 10);
  RC_ASSERT(ReadAll(stream, chunk) == ReadAll(stream, stream.size() + 1));
}

}  // namespace
}  // namespace lessor::redis
