#include "daemon/settings/http_url.h"

#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

TEST(ParseHttpUrlTest, ThereIsOneWayToWriteEach) {
  struct Row {
    const char* text;
    const char* written;
  };
  for (const Row& row :
       {Row{"http://a", "http://a/"},
        {"HTTPS://A.Example:443/", "https://a.example/"},
        {"http://a:443/x", "http://a:443/x"},
        {"http://a?b", "http://a/?b"},
        {"http://a/x/?b=c/../d?e", "http://a/x/?b=c/../d?e"},
        {"http://[::0:1]:80/x", "http://[::1]/x"},
        {"http://127.0.0.1:8080//x//y", "http://127.0.0.1:8080//x//y"},
        {"http://a/%41%20%25%e2%82%ac;v=1/x.y/...", "http://a/%41%20%25%e2%82%ac;v=1/x.y/..."},
        {"http://a_b-c.d/x@y:z", "http://a_b-c.d/x@y:z"}}) {
    const absl::StatusOr<HttpUrl> url = ParseHttpUrl(row.text);
    ASSERT_TRUE(url.ok()) << row.text << ": " << url.status();
    EXPECT_EQ(ToString(*url), row.written);
    EXPECT_EQ(*ParseHttpUrl(row.written), *url);
  }
}

TEST(ParseHttpUrlTest, WhatCouldBeUnderstoodInAnotherWayIsRefused) {
  for (const std::string& text : {std::string(""),
                                  std::string("a"),
                                  std::string("//a/"),
                                  std::string("ftp://a/"),
                                  std::string("file:///etc"),
                                  std::string("http:a/"),
                                  std::string("http:///x"),
                                  std::string("http://:80/"),
                                  std::string("http://a:0/"),
                                  std::string("http://a:65536/"),
                                  std::string("http://a:x/"),
                                  std::string("http://a:80:80/"),
                                  std::string("http://user@a/"),
                                  std::string("http://user:pw@a/"),
                                  std::string("http://a@b/"),
                                  std::string("http://a\\@b/"),
                                  std::string("http://a\\b/"),
                                  std::string("http://a/b\\c"),
                                  std::string("http://a/#b"),
                                  std::string("http://a#@b/"),
                                  std::string("http://a/x y"),
                                  std::string("http://a/x\r\nHost: b"),
                                  std::string("http://a\0.b/", 12),
                                  std::string("http://a/\0", 10),
                                  std::string("http://a%2eb/"),
                                  std::string("http://\xc3\xa4/"),
                                  std::string("http://a/\xc3\xa4"),
                                  std::string("http://[::1/"),
                                  std::string("http://[a]/"),
                                  std::string("http://[::1%25lo]/"),
                                  std::string("http://a/."),
                                  std::string("http://a/.."),
                                  std::string("http://a/x/../y"),
                                  std::string("http://a/x/./y"),
                                  std::string("http://a/x/..;/y"),
                                  std::string("http://a/..;v=1"),
                                  std::string("http://a/%2e%2e/y"),
                                  std::string("http://a/.%2E/y"),
                                  std::string("http://a/x%2fy"),
                                  std::string("http://a/%252e%252e/y"),
                                  std::string("http://a/%c0%ae%c0%ae/y"),
                                  std::string("http://a/%E0%80%ae/y"),
                                  std::string("http://a/%f0%80%80%ae/y"),
                                  std::string("http://a/x%5Cy"),
                                  std::string("http://a/x%00"),
                                  std::string("http://a/%"),
                                  std::string("http://a/%4"),
                                  std::string("http://a/%zz"),
                                  std::string("http://a/<x>"),
                                  std::string("http://a/?\"x\""),
                                  absl::StrCat("http://", std::string(254, 'a'), "/"),
                                  absl::StrCat("http://a/", std::string(2048, 'x'))}) {
    EXPECT_FALSE(ParseHttpUrl(text).ok()) << text;
  }
}

TEST(IsBeneathTest, APathIsComparedByItsSteps) {
  struct Row {
    const char* prefix;
    const char* url;
    bool beneath;
  };
  for (const Row& row : {Row{"http://a", "http://a/x", true},
                         {"http://a/x", "http://a/x", true},
                         {"http://a/x", "http://a/x?y", true},
                         {"http://a/x", "http://a/x/y", true},
                         {"http://a/x", "http://a/xy", false},
                         {"http://a/x/", "http://a/x/", true},
                         {"http://a/x/", "http://a/x/y", true},
                         {"http://a/x/", "http://a/x", false},
                         {"http://a/x", "http://A:80/x/y", true},
                         {"http://a/x", "http://a/X", false},
                         {"http://a/x", "https://a/x", false},
                         {"http://a/x", "http://a:81/x", false},
                         {"http://a", "http://a.evil/", false},
                         {"http://a", "http://evil/a", false},
                         {"http://a", "http://a./", false},
                         {"http://[::1]", "http://[0:0::1]/x", true}}) {
    EXPECT_EQ(IsBeneath(*ParseHttpUrl(row.url), *ParseHttpUrl(row.prefix)), row.beneath)
        << row.url << " beneath " << row.prefix;
  }
}

}  // namespace
}  // namespace lessor
