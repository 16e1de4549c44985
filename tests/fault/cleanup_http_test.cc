// HTTP requests as cleanup, around a real lessord and a server of the test's own: hooks that answer, fail,
// hang or lead elsewhere.
#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/cleanup_agent.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/hook_server.h"

namespace lessor::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class CleanupHttpTest : public ::testing::Test {
 protected:
  std::string Settings() const {
    return absl::StrCat("cleanup: {http_allowed: [\"", hooks_.url("/hooks"),
                        "\"], backoff: {initial: 5ms, max: 20ms}}\n");
  }
  std::optional<std::string> Answer(const std::string& request) {
    if (absl::StrContains(request, "/hooks/hang")) return std::nullopt;
    if (absl::StrContains(request, "/hooks/away")) return absl::StrCat("302 Found\r\nLocation: /elsewhere");
    if (absl::StrContains(request, "/hooks/late") && failures_-- > 0) return "500 Not Yet";
    return "204 No Content";
  }
  v1::CleanupAction Hook(const std::string& path) const {
    v1::CleanupAction action;
    action.mutable_http_request()->set_method("DELETE");
    action.mutable_http_request()->set_url(hooks_.url(path));
    return action;
  }
  void Leave(const std::vector<v1::CleanupAction>& actions) const {
    RawAgent agent(lessord_.attach_socket());
    ASSERT_TRUE(agent.Hello().ok());
    const auto ids = RegisterCleanup(agent, actions);
    ASSERT_TRUE(ids.ok()) << ids.status();
  }
  bool Came(const std::string& words, int times) const {
    return Eventually([&] {
      int count = 0;
      for (const std::string& request : hooks_.requests()) count += absl::StrContains(request, words) ? 1 : 0;
      return count == times;
    });
  }
  double Phase(const std::string& phase) const {
    return lessord_.Metric(absl::StrCat("lessor_cleanup_actions{phase=\"", phase, "\"}"));
  }
  std::string DeadLetters() const { return lessord_.Lessorctl({"cleanup", "dead"}).output; }

  std::atomic<int> failures_ = 2;
  HookServer hooks_{[this](const std::string& request) { return Answer(request); }};
  Lessord lessord_{{.settings = Settings(), .arguments = {}}};
};

TEST_F(CleanupHttpTest, TheHookOfAKilledAgentIsCalled) {
  v1::CleanupAction action = Hook("/hooks/sandboxes/7");
  action.mutable_http_request()->add_headers()->set_name("Authorization");
  action.mutable_http_request()->mutable_headers(0)->set_value("Bearer s3cret");
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    RawAgent agent(lessord_.attach_socket());
    const bool attached = agent.Hello("victim").ok();
    hold(attached && RegisterCleanup(agent, {action}).ok() ? "registered" : "failed");
  });
  ASSERT_EQ(victim.told(), "registered");
  EXPECT_TRUE(hooks_.requests().empty());
  victim.Kill();
  ASSERT_TRUE(Came("DELETE /hooks/sandboxes/7 HTTP/1.1", 1));
  EXPECT_THAT(hooks_.requests().front(), HasSubstr("Authorization: Bearer s3cret"));
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 1; }));
}

TEST_F(CleanupHttpTest, AHookThatFailsAtFirstIsCalledUntilItGoesWell) {
  Leave({Hook("/hooks/late")});
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 1; }));
  EXPECT_TRUE(Came("/hooks/late", 3));
  EXPECT_EQ(lessord_.Metric("lessor_cleanup_failures_total{kind=\"http_request\"}"), 2);
}

TEST_F(CleanupHttpTest, AHookThatHangsDelaysNobody) {
  v1::CleanupAction hangs = Hook("/hooks/hang");
  hangs.mutable_timeout()->set_seconds(1000);
  Leave({hangs});
  ASSERT_TRUE(Came("/hooks/hang", 1));
  Leave({Hook("/hooks/other")});
  EXPECT_TRUE(Came("/hooks/other", 1));
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 1; }));
  EXPECT_EQ(Phase("running"), 1) << "it was not waited for";
}

TEST_F(CleanupHttpTest, AHookThatAlwaysHangsIsADeadLetter) {
  v1::CleanupAction hangs = Hook("/hooks/hang");
  hangs.set_attempts(2);
  hangs.mutable_timeout()->set_nanos(500'000'000);
  Leave({hangs});
  EXPECT_TRUE(Eventually([&] { return Phase("dead") == 1; }));
  EXPECT_THAT(DeadLetters(), AllOf(HasSubstr("timed out"), HasSubstr("2/2")));
}

TEST_F(CleanupHttpTest, ARedirectIsAFailureAndNotFollowed) {
  v1::CleanupAction away = Hook("/hooks/away");
  away.set_attempts(1);
  Leave({away});
  EXPECT_TRUE(Eventually([&] { return Phase("dead") == 1; }));
  EXPECT_THAT(DeadLetters(), HasSubstr("answered HTTP/1.1 302 Found"));
  EXPECT_TRUE(Came("/elsewhere", 0));
}

TEST_F(CleanupHttpTest, WhatTheSettingsDoNotAllowIsRefused) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  EXPECT_EQ(ReasonOf(RegisterCleanup(agent, {Hook("/other")}).status()), v1::Reason::CLEANUP_FORBIDDEN);
  EXPECT_EQ(ReasonOf(RegisterCleanup(agent, {Hook("/hooks/../other")}).status()),
            v1::Reason::REQUEST_INVALID);
  lessord_.WriteSettings("cleanup: {http_allowed: [\"http://a/x?y\"]}\n");
  EXPECT_THAT(lessord_.Lessorctl({"reload"}).output, HasSubstr("has a query"));
}

TEST_F(CleanupHttpTest, NobodyButTheSessionSeesItsSecrets) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  v1::CleanupAction action = Hook("/hooks/hang?token=s3cret");
  action.mutable_http_request()->set_body("s3cret");
  action.mutable_http_request()->add_headers()->set_name("X-Token");
  action.mutable_http_request()->mutable_headers(0)->set_value("s3cret");
  action.set_attempts(1);
  action.mutable_timeout()->set_nanos(100'000'000);
  ASSERT_TRUE(RegisterCleanup(agent, {action}).ok());
  const auto seen = [&](std::vector<std::string> arguments) { return lessord_.Lessorctl(arguments).output; };
  EXPECT_THAT(seen({"cleanup", "list"}), HasSubstr("/hooks/hang"));
  EXPECT_THAT(seen({"cleanup", "list"}), Not(HasSubstr("s3cret")));
  EXPECT_THAT(seen({"cleanup", "list", "--json"}), Not(HasSubstr("s3cret")));
  agent.HangUp();
  ASSERT_TRUE(Eventually([&] { return Phase("dead") == 1; }));
  EXPECT_THAT(DeadLetters(), Not(HasSubstr("s3cret")));
  EXPECT_THAT(lessord_.log(), Not(HasSubstr("s3cret")));
}

}  // namespace
}  // namespace lessor::testing
