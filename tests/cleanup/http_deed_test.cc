// HTTP requests as deeds, against a server of the test's own.
#include <stdlib.h>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/cleanup/deeds.h"
#include "tests/integration/servers/hook_server.h"

namespace lessor {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::HookServer;
using ::testing::Not;
using ::testing::StartsWith;

constexpr absl::Duration kLong = absl::Seconds(60);

HookServer Always(const std::string& answer) {
  return HookServer([answer](const std::string&) { return answer; });
}

journal::HttpDeed Request(const std::string& url, const std::string& method = "POST") {
  journal::HttpDeed deed;
  deed.set_method(method);
  deed.set_url(url);
  return deed;
}

absl::Status Do(const journal::HttpDeed& deed, absl::Duration timeout = kLong) {
  return CarryOutHttpRequest(deed, timeout);
}

TEST(HttpDeedTest, ARequestIsSentAsItWasSaid) {
  HookServer server = Always("204 No Content");
  journal::HttpDeed deed = Request(server.url("/a/%41;x?b=c"));
  deed.set_body(std::string("b\0dy", 4));
  v1::HttpHeader& header = *deed.add_headers();
  header.set_name("Authorization");
  header.set_value("Bearer s3cret");
  ASSERT_EQ(Do(deed), absl::OkStatus());
  const std::string seen = server.requests().at(0);
  EXPECT_THAT(seen, StartsWith("POST /a/%41;x?b=c HTTP/1.1\r\n"));
  EXPECT_THAT(seen,
              AllOf(HasSubstr("\r\nAuthorization: Bearer s3cret\r\n"), HasSubstr("\r\nContent-Length: 4\r\n"),
                    HasSubstr(absl::StrCat("\r\nHost: 127.0.0.1:", server.port(), "\r\n")),
                    Not(HasSubstr("Content-Type"))));
  EXPECT_EQ(seen.substr(seen.size() - 4), std::string("b\0dy", 4));
}

TEST(HttpDeedTest, EachMethodIsItself) {
  HookServer server = Always("200 OK");
  for (const char* method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
    EXPECT_EQ(Do(Request(server.url("/"), method)), absl::OkStatus());
    EXPECT_THAT(server.requests().back(), StartsWith(absl::StrCat(method, " / HTTP/1.1\r\n")));
  }
}

TEST(HttpDeedTest, OnlyTwoHundredsAreDoneUnlessOthersMeanIt) {
  for (const char* bad : {"304 Not Modified", "404 Not Found", "500 Internal Server Error"}) {
    HookServer server = Always(bad);
    const absl::Status status = Do(Request(server.url("/"), "DELETE"));
    EXPECT_TRUE(absl::IsAborted(status)) << status;
    EXPECT_EQ(status.message(), absl::StrCat("answered HTTP/1.1 ", bad));
  }
  HookServer gone = Always("404 Not Found");
  journal::HttpDeed deed = Request(gone.url("/"), "DELETE");
  deed.add_also_done(410);
  deed.add_also_done(404);
  EXPECT_EQ(Do(deed), absl::OkStatus());
}

TEST(HttpDeedTest, ARedirectIsNotFollowed) {
  HookServer other = Always("200 OK");
  HookServer server = Always(absl::StrCat("302 Found\r\nLocation: ", other.url("/")));
  EXPECT_THAT(std::string(Do(Request(server.url("/"))).message()), HasSubstr("302 Found"));
  EXPECT_TRUE(other.requests().empty());
}

TEST(HttpDeedTest, TheEnvironmentLeadsNowhere) {
  HookServer proxy = Always("200 OK");
  HookServer server = Always("200 OK");
  for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"}) {
    ASSERT_EQ(::setenv(name, proxy.url("").c_str(), 1), 0);
  }
  EXPECT_EQ(Do(Request(server.url("/"))), absl::OkStatus());
  EXPECT_TRUE(proxy.requests().empty());
  EXPECT_EQ(server.requests().size(), 1u);
  for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"}) {
    ::unsetenv(name);
  }
}

TEST(HttpDeedTest, AnAnswerThatDoesNotComeEndsAtItsTime) {
  HookServer server([](const std::string&) { return std::nullopt; });
  EXPECT_TRUE(absl::IsDeadlineExceeded(Do(Request(server.url("/")), absl::Milliseconds(100))));
}

TEST(HttpDeedTest, WhoDoesNotListenMayListenLater) {
  int port = 0;
  {
    HookServer server = Always("200 OK");
    port = server.port();
  }
  const absl::Status status = Do(Request(absl::StrCat("http://127.0.0.1:", port, "/")));
  EXPECT_TRUE(absl::IsUnavailable(status)) << status;
}

TEST(HttpDeedTest, OfALongAnswerNoMoreIsReadThanIsNeeded) {
  const std::string megabytes(8 << 20, 'x');
  HookServer good = Always(absl::StrCat("200 OK\r\n\r\n", megabytes));
  EXPECT_EQ(Do(Request(good.url("/"))), absl::OkStatus());
  HookServer bad = Always(absl::StrCat("500 Oh\r\n\r\n", megabytes));
  EXPECT_EQ(Do(Request(bad.url("/"))).message(), "answered HTTP/1.1 500 Oh");
  HookServer endless = Always(absl::StrCat("200 OK\r\nX: ", megabytes));
  EXPECT_FALSE(Do(Request(endless.url("/"))).ok()) << "its head does not end";
}

TEST(HttpDeedTest, WhatIsNoHttpIsNoSuccess) {
  HookServer server = Always("200 OK");
  EXPECT_TRUE(absl::IsUnavailable(Do(Request(absl::StrCat("https://127.0.0.1:", server.port(), "/")))));
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Request("file:///etc/hostname"))));
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Request("ftp://127.0.0.1/"))));
}

}  // namespace
}  // namespace lessor
