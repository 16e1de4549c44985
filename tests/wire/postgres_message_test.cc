#include <rapidcheck.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/postgres.h"
#include "tests/wire/postgres_stream.h"

namespace lessor::postgres {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// All messages of a stream cut into chunks of `chunk` bytes, as type and body; the last entry is the error,
// if any.
std::vector<std::string> ReadAll(absl::string_view stream, size_t chunk,
                                 MessageReader reader = MessageReader()) {
  std::vector<std::string> messages;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      absl::StatusOr<std::optional<Message>> message = reader.Read(part);
      if (!message.ok()) {
        EXPECT_EQ(message.status().code(), absl::StatusCode::kDataLoss);
        messages.emplace_back(message.status().message());
        return messages;
      }
      if (message->has_value())
        messages.push_back(absl::StrCat(std::string(1, (*message)->type), (*message)->body));
    }
  }
  return messages;
}

TEST(PostgresMessageTest, MessagesAreToldApartWhateverTheChunks) {
  const std::string stream =
      absl::StrCat(ServerMessage('1', ""), Ready("I"), ServerMessage('\xff', "\xff\xff"));
  for (size_t chunk = 1; chunk <= stream.size(); ++chunk) {
    EXPECT_THAT(ReadAll(stream, chunk), ElementsAre("1", "ZI", "\xff\xff\xff"));
  }
}

TEST(PostgresMessageTest, APartOfAMessageIsNone) {
  const std::string stream = Complete("SELECT 1");
  for (size_t cut = 0; cut < stream.size(); ++cut) EXPECT_TRUE(ReadAll(stream.substr(0, cut), 3).empty());
}

TEST(PostgresMessageTest, LengthsThatCannotBeAreRefused) {
  for (int length = 0; length < 4; ++length) {
    std::string bad("Z\0\0\0", 4);
    bad.push_back(static_cast<char>(length));
    EXPECT_THAT(ReadAll(bad, 1), ElementsAre(HasSubstr("not a PostgreSQL message: type 0x5a")));
  }
  EXPECT_THAT(ReadAll("HTTP/1.1 400 Bad Request\r\n", 100), ElementsAre(HasSubstr("longer than allowed")));
  EXPECT_THAT(ReadAll("\xff\xff\xff\xff\xff", 1), ElementsAre(HasSubstr("longer than allowed")));
}

TEST(PostgresMessageTest, TheByteThatIsTooManyIsRefused) {
  EXPECT_THAT(ReadAll(ServerMessage('D', "12345678"), 1, MessageReader(Bytes(8))), ElementsAre("D12345678"));
  EXPECT_THAT(ReadAll(ServerMessage('D', "123456789"), 1, MessageReader(Bytes(8))),
              ElementsAre(HasSubstr("type 0x44 is longer than allowed")));
}

TEST(PostgresMessageTest, AReaderThatFailedStaysFailed) {
  MessageReader reader;
  absl::string_view bad("Z\0\0\0\0", 5);
  EXPECT_FALSE(reader.Read(bad).ok());
  const std::string ready = Ready("I");
  absl::string_view good = ready;
  EXPECT_FALSE(reader.Read(good).ok());
  EXPECT_EQ(good.size(), ready.size());
}

TEST(PostgresMessageTest, RequestsAreEncodedAsTheManualSays) {
  std::string out;
  AppendSync(out);
  AppendQuery("SELECT 1", out);
  AppendTerminate(out);
  EXPECT_EQ(out, std::string("S\0\0\0\4Q\0\0\0\rSELECT 1\0X\0\0\0\4", 24));
  EXPECT_EQ(CancelRequest(0x01020304, -2),
            std::string("\0\0\0\x10\x04\xd2\x16\x2e\1\2\3\4\xff\xff\xff\xfe", 16));
}

TEST(PostgresMessageDeathTest, AStatementWithANulEndsTheBroker) {
  std::string out;
  EXPECT_DEATH(AppendQuery(absl::string_view("SELECT\0 1", 9), out), "check failed");
}

RC_GTEST_PROP(PostgresMessageProperty, AnyChunkingGivesTheSameMessages, (const std::string& garbage)) {
  const auto bodies = *rc::gen::arbitrary<std::vector<std::string>>();
  std::string stream;
  for (const std::string& body : bodies) stream += ServerMessage(*rc::gen::arbitrary<char>(), body);
  stream += garbage;
  const auto chunk = *rc::gen::inRange<size_t>(1, 20);
  RC_ASSERT(ReadAll(stream, chunk) == ReadAll(stream, stream.size() + 1));
}

}  // namespace
}  // namespace lessor::postgres
