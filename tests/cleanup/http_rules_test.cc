#include "daemon/cleanup/http_rules.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/cleanup/deed_resolver.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

const std::vector<std::string> kAllowed = {"http://hooks.example/agents", "https://a.example:8443/v1/"};

v1::HttpRequest Good() {
  v1::HttpRequest request;
  request.set_method("DELETE");
  request.set_url("HTTP://Hooks.Example:80/agents/7?force=1");
  return request;
}

absl::StatusOr<journal::HttpDeed> Resolve(const v1::HttpRequest& request) {
  journal::HttpDeed deed;
  if (absl::Status status = ResolveHttpRequest(request, kAllowed, deed); !status.ok()) return status;
  return deed;
}

bool IsInvalid(const v1::HttpRequest& request) {
  return ReasonOf(Resolve(request).status()) == v1::Reason::REQUEST_INVALID;
}

TEST(HttpRulesTest, TheUrlIsWrittenAnewFromItsParts) {
  const absl::StatusOr<journal::HttpDeed> deed = Resolve(Good());
  ASSERT_TRUE(deed.ok()) << deed.status();
  EXPECT_EQ(deed->url(), "http://hooks.example/agents/7?force=1");
}

TEST(HttpRulesTest, WhatIsNotAllowedIsForbiddenAndWhatIsMalformedInvalid) {
  v1::HttpRequest request = Good();
  for (const char* url :
       {"http://hooks.example/", "http://hooks.example/agentsx", "http://hooks.example.evil/agents",
        "http://evil/http://hooks.example/agents", "https://hooks.example/agents",
        "http://hooks.example:81/agents", "https://a.example/v1/", "https://a.example:8443/v1"}) {
    request.set_url(url);
    EXPECT_EQ(ReasonOf(Resolve(request).status()), v1::Reason::CLEANUP_FORBIDDEN) << url;
  }
  EXPECT_THAT(std::string(Resolve(request).status().message()), HasSubstr("cleanup.http_allowed"));
  for (const char* url :
       {"", "hooks.example/agents", "http://me@hooks.example/agents", "http://hooks.example/agents/..",
        "http://hooks.example/agents/%2e%2e/x", "http://hooks.example\\@evil/agents"}) {
    request.set_url(url);
    EXPECT_TRUE(IsInvalid(request)) << url;
  }
  request = Good();
  for (const char* method : {"", "get", "TRACE", "CONNECT", "GET / HTTP/1.1\r\nX:"}) {
    request.set_method(method);
    EXPECT_TRUE(IsInvalid(request)) << method;
  }
  journal::HttpDeed deed;
  EXPECT_THAT(std::string(ResolveHttpRequest(Good(), {}, deed).message()), HasSubstr("http_allowed: none"));
}

TEST(HttpRulesTest, HeadersAreTheAgentsButForThoseOfTheConnection) {
  const auto with = [](const std::string& name, const std::string& value) {
    v1::HttpRequest request = Good();
    request.add_headers()->set_name(name);
    request.mutable_headers(0)->set_value(value);
    return request;
  };
  EXPECT_TRUE(Resolve(with("X-Token", "a b")).ok());
  for (const char* name :
       {"Host", "host", "Content-Length", "Transfer-Encoding", "Transfer_Encoding", "content_length",
        "X-Original-URL", "x_rewrite_url", "Connection", "Upgrade", "Expect", "", "A B", "A:", "A\r\nB"}) {
    EXPECT_TRUE(IsInvalid(with(name, "x"))) << name;
  }
  for (const char* value : {"", " ", "a\r\nHost: evil", "a\tb", "\xc3\xa4"}) {
    EXPECT_TRUE(IsInvalid(with("A", value))) << value;
  }
}

TEST(HttpRulesTest, EverythingIsBounded) {
  v1::HttpRequest request = Good();
  request.set_body(std::string(8192, 'x'));
  for (int i = 0; i < 32; ++i) {
    request.add_headers()->set_name(absl::StrCat("A", i));
    request.mutable_headers(i)->set_value(std::string(200, 'x'));
  }
  for (uint32_t i = 0; i < 8; ++i) request.add_also_done(404);
  ASSERT_TRUE(Resolve(request).ok()) << Resolve(request).status();
  v1::HttpRequest longer = request;
  longer.mutable_body()->push_back('x');
  EXPECT_TRUE(IsInvalid(longer));
  longer = request;
  longer.add_headers()->set_name("B");
  longer.mutable_headers(32)->set_value("x");
  EXPECT_TRUE(IsInvalid(longer));
  longer = request;
  longer.mutable_headers(0)->set_value(std::string(4096, 'x'));
  EXPECT_TRUE(IsInvalid(longer));
  longer = request;
  longer.add_also_done(404);
  EXPECT_TRUE(IsInvalid(longer));
  for (const uint32_t status : {0U, 200U, 600U, UINT32_MAX}) {
    longer = Good();
    longer.add_also_done(status);
    EXPECT_TRUE(IsInvalid(longer)) << status;
  }
}

TEST(HttpRulesTest, OthersDoNotSeeWhatMayBeASecret) {
  v1::CleanupAction action;
  *action.mutable_http_request() = Good();
  action.mutable_http_request()->set_body("s3cret");
  action.mutable_http_request()->add_headers()->set_name("Authorization");
  action.mutable_http_request()->mutable_headers(0)->set_value("s3cret");
  WithholdSecrets(action);
  EXPECT_EQ(action.http_request().ShortDebugString(),
            R"_(method: "DELETE" url: "HTTP://Hooks.Example:80/agents/7?(withheld)" )_"
            R"_(headers { name: "Authorization" value: "(withheld)" } body: "(withheld)")_");
}

}  // namespace
}  // namespace lessor
