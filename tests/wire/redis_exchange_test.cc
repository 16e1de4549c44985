#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/base/reason.h"
#include "daemon/wire/redis.h"
#include "tests/wire/chunks.h"

namespace lessor::redis {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const Login kLogin{.user = "broker", .password = "hunter2", .database = 3};

std::string Echoed() {
  return absl::StrCat("$32\r\n", kNonce, "\r\n");
}

absl::Status Refusal(const MakeExchange& make, absl::string_view answer) {
  return Judge(make, answer).status();
}

TEST(RedisGreetingTest, AsksOnlyForWhatTheLoginSays) {
  EXPECT_EQ(GreetingExchange({}).request, "*1\r\n$4\r\nPING\r\n");
  EXPECT_EQ(GreetingExchange({.user = {}, .password = "pw"}).request,
            "*2\r\n$4\r\nAUTH\r\n$2\r\npw\r\n*1\r\n$4\r\nPING\r\n");
  EXPECT_EQ(
      GreetingExchange({.user = "u", .password = "pw", .database = 12}).request,
      "*3\r\n$4\r\nAUTH\r\n$1\r\nu\r\n$2\r\npw\r\n*2\r\n$6\r\nSELECT\r\n$2\r\n12\r\n*1\r\n$4\r\nPING\r\n");
}

TEST(RedisGreetingTest, AcceptsExactlyItsReplies) {
  ExpectExactlyAccepted([] { return GreetingExchange({}); }, "+PONG\r\n");
  ExpectExactlyAccepted([] { return GreetingExchange(kLogin); }, "+OK\r\n+OK\r\n+PONG\r\n");
}

TEST(RedisGreetingTest, QuotesTheUpstreamThatRefuses) {
  const absl::Status noauth =
      Refusal([] { return GreetingExchange({}); }, "-NOAUTH Authentication required.\r\n");
  EXPECT_EQ(ReasonOf(noauth), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_EQ(noauth.message(), "awaited the reply to PING: NOAUTH Authentication required.");
  // The replies to what was sent behind it arrive as well and change nothing.
  const absl::Status wrongpass = Refusal(
      [] { return GreetingExchange(kLogin); },
      "-WRONGPASS invalid username-password pair or user is disabled.\r\n-NOAUTH Authentication required.\r\n"
      "-NOAUTH Authentication required.\r\n");
  EXPECT_THAT(wrongpass.message(), HasSubstr("the reply to AUTH: WRONGPASS invalid username-password pair"));
  const absl::Status database =
      Refusal([] { return GreetingExchange(kLogin); }, "+OK\r\n-ERR DB index is out of range\r\n+PONG\r\n");
  EXPECT_EQ(database.message(), "awaited the reply to SELECT: ERR DB index is out of range");
}

TEST(RedisGreetingTest, NeverRepeatsThePassword) {
  for (absl::string_view answer :
       {"-ERR unknown command `AUTH`, with args beginning with: `broker`, `hunter2`, \r\n",
        "-ERR unknown command `AUTH`, with args beginning with: `broker`, `hunt\r\n",
        "-ERR what is hunter2?\r\n", "!7\r\nhunter2\r\n", "+hunter2\r\n", "hunter2"}) {
    const absl::Status status = Refusal([] { return GreetingExchange(kLogin); }, answer);
    EXPECT_FALSE(status.ok());
    EXPECT_THAT(status.ToString(), Not(HasSubstr("hunt"))) << answer;
  }
}

TEST(RedisGreetingTest, ServersOfOtherProtocolsAreRecognised) {
  const absl::Status status =
      Refusal([] { return GreetingExchange({}); }, "HTTP/1.1 400 Bad Request\r\n\r\n");
  EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(status.message(),
            "awaited the reply to PING: not a Redis reply: byte 0x48 where a type should be");
}

TEST(RedisClientTest, TellsItsNumberOrDoesNot) {
  std::string id;
  const MakeExchange make = [&] { return ClientIdExchange(id); };
  ExpectExactlyAccepted(make, ":4711\r\n");
  EXPECT_EQ(id, "4711");
  id.clear();
  EXPECT_TRUE(Refusal(make, "-NOPERM this user has no permissions to run the 'client|id' command\r\n").ok());
  EXPECT_EQ(id, "");
  EXPECT_FALSE(Refusal(make, "+4711\r\n").ok());
}

TEST(RedisClientTest, IsKnownByItsLine) {
  const std::string line = "id=7 addr=1.2.3.4:5 laddr=1.2.3.4:6379 fd=8 name= age=120 idle=0 flags=N db=0\n";
  EXPECT_EQ(AgeOfClient(line, "7"), 120);
  EXPECT_EQ(AgeOfClient(line, "8"), std::nullopt);
  EXPECT_EQ(AgeOfClient("", "7"), std::nullopt);
  EXPECT_EQ(AgeOfClient("id=7 age=x", "7"), std::nullopt);
  EXPECT_EQ(AgeOfClient("id=7", "7"), std::nullopt);
  std::string said;
  ExpectExactlyAccepted([&] { return ListClientExchange("7", said); }, "$4\r\nid=7\r\n");
  EXPECT_EQ(said, "id=7");
  EXPECT_EQ(KillClientExchange("7").request, "*4\r\n$6\r\nCLIENT\r\n$4\r\nKILL\r\n$2\r\nID\r\n$1\r\n7\r\n");
  ExpectExactlyAccepted([] { return KillClientExchange("7"); }, ":0\r\n");
}

TEST(RedisResetTest, AsksForEverythingInOneRequest) {
  EXPECT_EQ(ResetExchange(kLogin, kNonce).request,
            absl::StrCat("*1\r\n$5\r\nRESET\r\n*3\r\n$4\r\nAUTH\r\n$6\r\nbroker\r\n$7\r\nhunter2\r\n"
                         "*2\r\n$6\r\nSELECT\r\n$1\r\n3\r\n*2\r\n$4\r\nECHO\r\n$32\r\n",
                         kNonce, "\r\n"));
}

TEST(RedisResetTest, AcceptsExactlyItsReplies) {
  ExpectExactlyAccepted([] { return ResetExchange(kLogin, kNonce); },
                        absl::StrCat("+RESET\r\n+OK\r\n+OK\r\n", Echoed()));
  ExpectExactlyAccepted([] { return ResetExchange({}, kNonce); }, absl::StrCat("+RESET\r\n", Echoed()));
}

TEST(RedisResetTest, WhateverTheLastHolderLeftIsDirt) {
  for (absl::string_view before :
       {"+OK\r\n", ":1\r\n", "$-1\r\n", "*0\r\n", ">2\r\n+invalidate\r\n*0\r\n", "_\r\n",
        "|1\r\n+ttl\r\n:9\r\n", "$5\r\nRESET\r\n", "+reset\r\n", "\r\n", "-ERR old\r\n"}) {
    const absl::Status status =
        Refusal([] { return ResetExchange({}, kNonce); }, absl::StrCat(before, "+RESET\r\n", Echoed()));
    EXPECT_FALSE(status.ok()) << before;
  }
}

TEST(RedisResetTest, AnotherNonceIsDirt) {
  const MakeExchange make = [] { return ResetExchange({}, kNonce); };
  const std::string old = "$32\r\nffffffffffffffffffffffffffffffff\r\n";
  EXPECT_EQ(Refusal(make, absl::StrCat("+RESET\r\n", old)).code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_FALSE(Refusal(make, absl::StrCat("+RESET\r\n+", kNonce, "\r\n")).ok())
      << "a line is not a bulk string";
  EXPECT_FALSE(Refusal(make, absl::StrCat("+RESET\r\n", Echoed(), Echoed())).ok());
}

TEST(RedisResetTest, AServerThatDoesNotKnowResetFailsInItsOwnWords) {
  const absl::Status status = Refusal([] { return ResetExchange({}, kNonce); },
                                      "-ERR unknown command `RESET`, with args beginning with: \r\n");
  EXPECT_EQ(status.message(), "awaited the reply to RESET: ERR unknown command `RESET`");
}

std::string Bulk(absl::string_view text) {
  return absl::StrCat("$", text.size(), "\r\n", text, "\r\n");
}
constexpr char kPristine[] =
    "id=3 addr=10.0.0.1:5 name= age=0 flags=N db=3 sub=0 psub=0 ssub=0 multi=-1 qbuf=0 cmd=client|info "
    "user=broker "
    "redir=-1 resp=2\n";

TEST(RedisResetInPlaceTest, NeverSendsThePassword) {
  const std::string request = ResetInPlaceExchange(kLogin, kNonce).request;
  EXPECT_THAT(request, Not(HasSubstr("hunter2")));
  EXPECT_THAT(request, Not(HasSubstr("AUTH")));
  EXPECT_THAT(request, HasSubstr(std::string(kNonce)));
}

TEST(RedisResetInPlaceTest, AcceptsExactlyItsReplies) {
  ExpectExactlyAccepted([] { return ResetInPlaceExchange(kLogin, kNonce); },
                        absl::StrCat("+OK\r\n+OK\r\n+OK\r\n+OK\r\n+OK\r\n", Bulk(kPristine), Echoed()));
  // 6.2 knows no sharded subscriptions and does not tell the protocol.
  const std::string old = "id=3 flags=N db=3 sub=0 psub=0 multi=-1 argv-mem=10 user=broker redir=-1\n";
  ExpectExactlyAccepted([] { return ResetInPlaceExchange(kLogin, kNonce); },
                        absl::StrCat("+OK\r\n+OK\r\n+OK\r\n+OK\r\n+OK\r\n", Bulk(old), Echoed()));
}

TEST(RedisResetInPlaceTest, WhatTheseCommandsDoNotEndIsDirt) {
  const std::string commands = "+OK\r\n+OK\r\n+OK\r\n+OK\r\n+OK\r\n";
  const std::pair<absl::string_view, absl::string_view> traces[] = {
      {"flags=N", "flags=x"},     {"flags=N", "flags=P"},        {"db=3", "db=4"},
      {"sub=0", "sub=1"},         {" psub=0", " psub=2"},        {"multi=-1", "multi=0"},
      {"redir=-1", "redir=5"},    {"user=broker", "user=other"}, {"ssub=0", "ssub=1"},
      {"flags=N db=3 sub=0 ", ""}};
  for (const auto& [clean, dirty] : traces) {
    const std::string info = absl::StrReplaceAll(kPristine, {{clean, dirty}});
    const absl::Status status = Refusal([] { return ResetInPlaceExchange(kLogin, kNonce); },
                                        absl::StrCat(commands, Bulk(info), Echoed()));
    EXPECT_FALSE(status.ok()) << info;
    EXPECT_THAT(status.ToString(), Not(HasSubstr("flags="))) << "not quoted";
  }
  // RESP3 gives the same words as a verbatim string; in MULTI commands are queued.
  EXPECT_FALSE(
      Refusal([] { return ResetInPlaceExchange(kLogin, kNonce); },
              absl::StrCat(commands, "=", sizeof kPristine + 3, "\r\ntxt:", kPristine, "\r\n", Echoed()))
          .ok());
  EXPECT_FALSE(Refusal([] { return ResetInPlaceExchange(kLogin, kNonce); }, "+QUEUED\r\n").ok());
}

TEST(RedisProbeTest, AcceptsExactlyTheNonce) {
  EXPECT_EQ(ProbeExchange(kNonce).request, absl::StrCat("*2\r\n$4\r\nECHO\r\n$32\r\n", kNonce, "\r\n"));
  ExpectExactlyAccepted([] { return ProbeExchange(kNonce); }, Echoed());
  EXPECT_FALSE(Refusal([] { return ProbeExchange(kNonce); }, "$-1\r\n").ok());
  EXPECT_FALSE(Refusal([] { return ProbeExchange(kNonce); }, "-LOADING Redis is loading\r\n").ok());
}

}  // namespace
}  // namespace lessor::redis
