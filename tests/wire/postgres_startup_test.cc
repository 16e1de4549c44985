#include "daemon/wire/postgres_startup.h"

#include <string>
#include <variant>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/postgres.h"
#include "daemon/wire/postgres_server.h"
#include "tests/wire/postgres_stream.h"

namespace lessor::postgres {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Pair;

std::string Number(uint32_t value) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) out.push_back(static_cast<char>(value >> shift));
  return out;
}

std::string Packet(uint32_t code, absl::string_view rest) {
  return absl::StrCat(Number(static_cast<uint32_t>(8 + rest.size())), Number(code), rest);
}

// Names and values by turns, each closed by a NUL, and the NUL that closes all.
std::string Startup(std::initializer_list<absl::string_view> words, uint32_t version = 3 << 16) {
  std::string body;
  for (absl::string_view word : words) body += Text(word);
  return Packet(version, Text(body));
}

// What is read of it when it has come as a whole; every shorter part of it must be too little.
absl::StatusOr<FirstPacket> Read(absl::string_view packet) {
  for (size_t cut = 0; cut < packet.size(); ++cut) {
    absl::string_view part = packet.substr(0, cut);
    const absl::StatusOr<std::optional<FirstPacket>> read = ReadFirstPacket(part);
    if (!read.ok()) return read.status();
    EXPECT_FALSE(read->has_value()) << "after " << cut << " bytes";
    EXPECT_EQ(part.size(), cut) << "nothing is taken of a part";
  }
  const std::string more = absl::StrCat(packet, "more");
  absl::string_view bytes = more;
  absl::StatusOr<std::optional<FirstPacket>> read = ReadFirstPacket(bytes);
  if (!read.ok()) return read.status();
  EXPECT_TRUE(read->has_value());
  EXPECT_EQ(bytes, "more");
  return **std::move(read);
}

StartupPacket ReadStartup(std::initializer_list<absl::string_view> words) {
  const absl::StatusOr<FirstPacket> packet = Read(Startup(words));
  EXPECT_TRUE(packet.ok()) << packet.status();
  return packet.ok() ? std::get<StartupPacket>(*packet) : StartupPacket{};
}

std::string WhyNot(absl::string_view packet) {
  const absl::StatusOr<FirstPacket> read = Read(packet);
  EXPECT_EQ(read.status().code(), absl::StatusCode::kInvalidArgument) << read.status();
  return std::string(read.status().message());
}

TEST(PostgresStartupTest, UserDatabaseAndSettingsAreToldApart) {
  const StartupPacket packet = ReadStartup(
      {"user", "alice", "database", "shop", "TimeZone", "Europe/Rome", "application_name", "a b"});
  EXPECT_EQ(packet.user, "alice");
  EXPECT_EQ(packet.database, "shop");
  EXPECT_EQ(packet.minor_version, 0);
  EXPECT_FALSE(packet.replication);
  EXPECT_THAT(packet.settings, ElementsAre(Pair("timezone", "Europe/Rome"), Pair("application_name", "a b")));
  EXPECT_THAT(packet.unknown_extensions, IsEmpty());
}

TEST(PostgresStartupTest, OfASettingThatIsSaidTwiceTheLastCounts) {
  const StartupPacket packet =
      ReadStartup({"user", "alice", "options",
                   "-c application_name=a -c TimeZone=UTC -c timezone=Europe/Rome", "application_name", "b"});
  EXPECT_THAT(packet.settings, ElementsAre(Pair("application_name", "b"), Pair("timezone", "Europe/Rome")));
}

TEST(PostgresStartupTest, AParameterCountsMoreThanOptionsWhereverTheyStand) {
  EXPECT_THAT(ReadStartup({"application_name", "b", "options", "-c application_name=a -c geqo=off"}).settings,
              ElementsAre(Pair("application_name", "b"), Pair("geqo", "off")));
  EXPECT_THAT(ReadStartup({"options", "-c geqo=on", "options", "-c timezone=UTC"}).settings,
              ElementsAre(Pair("timezone", "UTC")))
      << "of two such parameters the last counts, whole";
}

TEST(PostgresStartupTest, ADatabaseNeedNotBeSaid) {
  EXPECT_EQ(ReadStartup({"user", "alice"}).database, "");
}

TEST(PostgresStartupTest, OptionsAreSettings) {
  EXPECT_THAT(
      ReadStartup({"user", "a", "options", "-c Search_Path=x,y  --statement-timeout=5s -cgeqo=off"}).settings,
      ElementsAre(Pair("search_path", "x,y"), Pair("statement_timeout", "5s"), Pair("geqo", "off")));
  EXPECT_THAT(ReadStartup({"user", "a", "options", "-c app.who=Jane\\ Doe\\\\ -c\ta=b=c"}).settings,
              ElementsAre(Pair("app.who", "Jane Doe\\"), Pair("a", "b=c")));
  EXPECT_THAT(ReadStartup({"user", "a", "options", ""}).settings, IsEmpty());
  EXPECT_THAT(ReadStartup({"user", "a", "options", "-c a="}).settings, ElementsAre(Pair("a", "")));
}

TEST(PostgresStartupTest, OptionsThatCannotBeCarriedAreRefused) {
  for (absl::string_view options : {"-d 5", "search_path=x", "-e", "\\"}) {
    EXPECT_THAT(WhyNot(Startup({"user", "a", "options", options})), HasSubstr("only -c name=value"))
        << options;
  }
  for (absl::string_view options : {"-c", "-c a", "--a", "-c =b", "--"}) {
    EXPECT_THAT(WhyNot(Startup({"user", "a", "options", options})), HasSubstr("has no value")) << options;
  }
}

TEST(PostgresStartupTest, ReplicationIsSeen) {
  for (absl::string_view yes : {"true", "database", "1", "on"}) {
    EXPECT_TRUE(ReadStartup({"user", "a", "replication", yes}).replication) << yes;
  }
  for (absl::string_view no : {"false", "off", "no", "0"}) {
    EXPECT_FALSE(ReadStartup({"user", "a", "replication", no}).replication) << no;
  }
}

TEST(PostgresStartupTest, LaterMinorVersionsAndTheirExtensionsAreNoted) {
  const absl::StatusOr<FirstPacket> read =
      Read(Startup({"user", "a", "_pq_.command_progress", "1"}, (3 << 16) + 2));
  ASSERT_TRUE(read.ok());
  const auto& packet = std::get<StartupPacket>(*read);
  EXPECT_EQ(packet.minor_version, 2);
  EXPECT_THAT(packet.unknown_extensions, ElementsAre("_pq_.command_progress"));
  EXPECT_THAT(packet.settings, IsEmpty());
}

TEST(PostgresStartupTest, AskingForEncryptionIsAPacketOfItsOwn) {
  for (uint32_t code : {80877103U, 80877104U}) {
    const absl::StatusOr<FirstPacket> read = Read(Packet(code, ""));
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(std::holds_alternative<EncryptionRequest>(*read));
  }
}

TEST(PostgresStartupTest, ACancelRequestNamesWhomItMeans) {
  const absl::StatusOr<FirstPacket> read = Read(CancelRequest(7, -2));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(std::get<CancelPacket>(*read).process_id, 7);
  EXPECT_EQ(std::get<CancelPacket>(*read).secret_key, -2);
  EXPECT_THAT(WhyNot(Packet(80877102, "1234567")), HasSubstr("length of cancel request"));
  EXPECT_THAT(WhyNot(Packet(80877102, "123456789")), HasSubstr("length of cancel request"));
}

TEST(PostgresStartupTest, OtherProtocolsAreRefused) {
  EXPECT_THAT(WhyNot(Startup({"user", "a"}, 2 << 16)), HasSubstr("unsupported frontend protocol 2.0"));
  EXPECT_THAT(WhyNot(Startup({"user", "a"}, (4 << 16) + 1)), HasSubstr("unsupported frontend protocol 4.1"));
  EXPECT_THAT(WhyNot("GET / HTTP/1.1\r\n"), HasSubstr("invalid length"));
}

TEST(PostgresStartupTest, TheUserMayBeLeftOut) {
  EXPECT_THAT(ReadStartup({}).user, IsEmpty());
  const StartupPacket packet = ReadStartup({"database", "shop"});
  EXPECT_THAT(packet.user, IsEmpty());
  EXPECT_EQ(packet.database, "shop");
}

TEST(PostgresStartupTest, WordsWithoutAnEndAreRefused) {
  for (const std::string& body :
       {std::string(""), std::string("user"), absl::StrCat(Text("user"), "a"),
        absl::StrCat(Text("user"), Text("a")), absl::StrCat(Text("user"), Text("a"), "b")}) {
    EXPECT_THAT(WhyNot(Packet(3 << 16, body)), HasSubstr("invalid startup packet layout")) << body;
  }
}

TEST(PostgresStartupTest, ALengthBeyondTheLimitIsRefusedBeforeItsBytesCome) {
  const std::string longest = Startup({"user", std::string(kFirstPacketMax - 8 - 5 - 1 - 1, 'u')});
  ASSERT_EQ(longest.size(), kFirstPacketMax);
  absl::string_view bytes = longest;
  EXPECT_TRUE((*ReadFirstPacket(bytes)).has_value());
  for (uint32_t length : {0U, 7U, static_cast<uint32_t>(kFirstPacketMax + 1), 0xffffffffU}) {
    const std::string header = Number(length);
    absl::string_view part = header;
    EXPECT_THAT(ReadFirstPacket(part).status().message(), HasSubstr("invalid length of startup packet"));
  }
}

TEST(PostgresServerTest, AnswersAreEncodedAsTheManualSays) {
  std::string out;
  AppendAuthenticationOk(out);
  AppendBackendKeyData(1, -2, out);
  AppendReadyForQuery('T', out);
  EXPECT_EQ(out, absl::StrCat(ServerMessage('R', Number(0)),
                              ServerMessage('K', absl::StrCat(Number(1), Number(0xfffffffe))), Ready("T")));
  out.clear();
  AppendParameterStatus("TimeZone", "UTC", out);
  EXPECT_EQ(out, Parameter());
  out.clear();
  AppendNegotiateVersion({"_pq_.a", "_pq_.b"}, out);
  EXPECT_EQ(out,
            ServerMessage('v', absl::StrCat(Number(3 << 16), Number(2), Text("_pq_.a"), Text("_pq_.b"))));
}

TEST(PostgresServerTest, AnErrorHasAHintOnlyIfThereIsOne) {
  std::string out;
  AppendError({true, "53300", "full", "later"}, out);
  EXPECT_EQ(out, ServerMessage('E', absl::StrCat(Text("SFATAL"), Text("VFATAL"), Text("C53300"),
                                                 Text("Mfull"), Text("Hlater"), Text(""))));
  out.clear();
  AppendError({false, "0A000", "no", ""}, out);
  EXPECT_EQ(out, ServerMessage('E', absl::StrCat(Text("SERROR"), Text("VERROR"), Text("C0A000"), Text("Mno"),
                                                 Text(""))));
}

TEST(PostgresServerTest, StatementsArePreparedRunAndClosed) {
  std::string out;
  AppendParse("s", "SELECT 1", absl::string_view("\0\0", 2), out);
  AppendDescribeStatement("s", out);
  AppendRun("s", out);
  AppendCloseStatement("s", out);
  EXPECT_EQ(out,
            absl::StrCat(
                ServerMessage('P', absl::StrCat(Text("s"), Text("SELECT 1"), absl::string_view("\0\0", 2))),
                ServerMessage('D', absl::StrCat("S", Text("s"))),
                ServerMessage('B', absl::StrCat(Text(""), Text("s"), absl::string_view("\0\0\0\0\0\0", 6))),
                ServerMessage('E', absl::StrCat(Text(""), Number(0))),
                ServerMessage('C', absl::StrCat("S", Text("s")))));
}

TEST(PostgresServerTest, ALiteralHoldsWhatever) {
  EXPECT_EQ(Literal(""), "''");
  EXPECT_EQ(Literal("it's"), "'it''s'");
  EXPECT_EQ(Literal("a\\'b"), "E'a\\\\''b'");
}

}  // namespace
}  // namespace lessor::postgres
