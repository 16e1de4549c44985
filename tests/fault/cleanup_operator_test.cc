// What an operator sees of cleanup, and does about it.
#include <signal.h>

#include <filesystem>
#include <fstream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/cleanup_fixture.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
namespace fs = std::filesystem;

TEST_F(CleanupTest, ADeadLetterIsShownRetriedAndDiscarded) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello("its name").ok());
  v1::CleanupAction action = Command({"/bin/sh", "-c", absl::StrCat("echo no luck; test -e ", path("luck"))});
  action.set_attempts(2);
  action.set_label("its label");
  const auto ids = RegisterCleanup(agent, {action, action});
  ASSERT_TRUE(ids.ok()) << ids.status();
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "list"}).output, HasSubstr("its label"));
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "dead"}).output, StartsWith("no dead letters\n"));
  const Lessord::Outcome early = lessord_.Lessorctl({"cleanup", "retry", absl::StrCat(ids->at(0))});
  EXPECT_EQ(early.exit_code, 1);
  EXPECT_THAT(early.output, HasSubstr("is no dead letter"));
  agent.HangUp();
  ASSERT_TRUE(Eventually([&] { return Phase("dead") == 2; }));
  const std::string dead = lessord_.Lessorctl({"cleanup", "dead"}).output;
  for (const char* words : {"its name", "its label", "2/2", "no luck", "dead"})
    EXPECT_THAT(dead, HasSubstr(words));
  MakeFile("luck");
  const Lessord::Outcome unknown = lessord_.Lessorctl({"cleanup", "retry", "7"});
  EXPECT_EQ(unknown.exit_code, 1);
  EXPECT_THAT(unknown.output, HasSubstr("ACTION_UNKNOWN: there is no action 7"));
  const Lessord::Outcome program = lessord_.Lessorctl({"--json", "cleanup", "discard", "7"});
  EXPECT_EQ(program.exit_code, 1);
  EXPECT_THAT(program.output, HasSubstr("\"reason\":\"ACTION_UNKNOWN\""));
  EXPECT_NE(lessord_.Lessorctl({"cleanup", "retry"}).exit_code, 0) << "all is said, not guessed";
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "retry", "--all"}).output, HasSubstr("retried: 2"));
  EXPECT_THAT(lessord_.log(),
              HasSubstr("an administrator has dealt with a dead letter uid=0 verb=retry action="));
  EXPECT_TRUE(Eventually([&] { return Phase("dead") == 0 && Phase("running") == 0 && Phase("due") == 0; }));
  EXPECT_EQ(lessord_.Metric("lessor_cleanup_ends_total{kind=\"run_command\",outcome=\"done\"}"), 2);
}

// By whoever is out of memory, say. It cannot be made again, because the broker has threads by now.
TEST_F(CleanupTest, ABrokerWhoseNurseryIsKilledIsNotHealthyAndLosesNothing) {
  EXPECT_EQ(lessord_.Get("/healthz"), "ok\n");
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  ASSERT_TRUE(RegisterCleanup(agent, {RemoveFile(MakeFile("left"))}).ok());
  pid_t nursery = 0;
  std::ifstream(absl::StrCat("/proc/", lessord_.pid(), "/task/", lessord_.pid(), "/children")) >> nursery;
  ASSERT_GT(nursery, 1);
  ASSERT_EQ(::kill(nursery, SIGKILL), 0);
  ASSERT_TRUE(lessord_.WaitForLog("the nursery has died"));
  EXPECT_THAT(lessord_.Get("/healthz"), HasSubstr("restart the broker"));
  agent.HangUp();
  ASSERT_TRUE(Eventually([&] { return Phase("resting") + Phase("dead") == 1; }));
  EXPECT_TRUE(fs::exists(path("left")));
  (void)lessord_.Terminate();
  lessord_.Start();
  EXPECT_EQ(lessord_.Get("/healthz"), "ok\n");
  (void)lessord_.Lessorctl({"cleanup", "retry", "--all"});  // it may have been tried too often by then
  EXPECT_TRUE(Gone("left"));
}

TEST_F(CleanupTest, AnOperatorSeesWhatWouldBeDoneAndHasItDone) {
  RawAgent agent(lessord_.attach_socket());
  const auto session = agent.Hello();
  ASSERT_TRUE(session.ok());
  ASSERT_TRUE(RegisterCleanup(agent, {RemoveFile(MakeFile("first")), RemoveFile(MakeFile("second"))}).ok());
  const std::string id = absl::StrCat(session->session_id());
  const std::string dry = lessord_.Lessorctl({"cleanup", "run", id, "--dry-run"}).output;
  EXPECT_LT(dry.find("/second"), dry.find("/first")) << dry;
  EXPECT_TRUE(fs::exists(path("first")));
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "run", id}).output, HasSubstr("started: 2;"));
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "run", "17"}).output, HasSubstr("SESSION_UNKNOWN"));
  EXPECT_TRUE(Gone("first"));
  EXPECT_TRUE(Gone("second"));
  EXPECT_TRUE(RegisterCleanup(agent, {RemoveFile(MakeFile("third"))}).ok()) << "the session lives on";
  EXPECT_EQ(Phase("waiting"), 1);
}

}  // namespace
}  // namespace lessor::testing
