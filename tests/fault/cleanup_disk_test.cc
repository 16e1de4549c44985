// A disk that fails beneath a running broker, a file system that hangs, and a clock that jumps.
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/cleanup_fixture.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

std::string Library(const std::string& name) {
  return absl::StrCat("LD_PRELOAD=", ::getenv("LESSOR_BUILD_DIR"), "/tests/fault/lib", name, ".so");
}

class FailingDiskTest : public CleanupTest {
 protected:
  FailingDiskTest() {
    fs::permissions(switches_.path(), fs::perms::all);
    EXPECT_EQ(lessord_.Terminate(), 0);
    broker_.emplace(Lessord::Options{
        .settings = Settings(scratch_.path()),
        .environment = {Library("failing_disk"), "LESSOR_TEST_FAILING_DISK=" + switches_.path()}});
  }
  void Break(const std::string& call, int error) const {
    const std::string fresh = absl::StrCat(switches_.path(), "/.", call);
    std::ofstream(fresh) << error;
    fs::rename(fresh, absl::StrCat(switches_.path(), "/", call));
  }
  void Mend(const std::string& call) const { fs::remove(absl::StrCat(switches_.path(), "/", call)); }
  double Actions(const std::string& phase) const {
    return broker_->Metric(absl::StrCat("lessor_cleanup_actions{phase=\"", phase, "\"}"));
  }
  double Ended(const std::string& how) const {
    return broker_->Metric(
        absl::StrCat("lessor_cleanup_ends_total{kind=\"remove_file\",outcome=\"", how, "\"}"));
  }

  const TempFolder switches_;
  std::optional<Lessord> broker_;
};

class FailingJournalTest : public FailingDiskTest,
                           public ::testing::WithParamInterface<std::pair<const char*, int>> {};

// What is due is carried out all the same, and what was answered is not lost.
TEST_P(FailingJournalTest, RefusesWhatItCannotKeepAndGoesOnCleaningUp) {
  const auto& [call, error] = GetParam();
  MakeFile("due");
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) { Stay(*broker_, {RemoveFile(path("due"))}, hold); });
  ASSERT_EQ(victim.told(), "registered");
  RawAgent agent(broker_->attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  ASSERT_TRUE(RegisterCleanup(agent, {RemoveFile(MakeFile("kept"))}).ok());
  Break(call, error);
  const absl::Status refused = RegisterCleanup(agent, {RemoveFile(MakeFile("refused"))}).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::JOURNAL_UNAVAILABLE) << refused;
  EXPECT_GT(RetryAfterOf(refused), absl::ZeroDuration());
  victim.Kill();
  EXPECT_TRUE(Gone("due"));
  victim.Reap();
  EXPECT_TRUE(Eventually(
      [&] { return Ended("done") == 1 && broker_->Metric("lessor_journal_failures_total") >= 1; }));
  Mend(call);
  ASSERT_TRUE(RegisterCleanup(agent, {RemoveFile(MakeFile("later"))}).ok()) << "the disk is well again";
  EXPECT_EQ(Actions("waiting"), 2);
  broker_->Kill();
  MakeFile("due");  // of this end the journal has not heard: it may be done once more, and nothing else
  broker_->Start();
  EXPECT_TRUE(Gone("due"));
  EXPECT_EQ(Actions("waiting"), 2);
  EXPECT_TRUE(fs::exists(path("kept")) && fs::exists(path("refused")) && fs::exists(path("later")));
  agent.HangUp();
}

INSTANTIATE_TEST_SUITE_P(Calls, FailingJournalTest,
                         ::testing::Values(std::pair("fdatasync", EIO), std::pair("pwrite", ENOSPC),
                                           std::pair("pwrite", EIO)),
                         [](const auto& info) {
                           return absl::StrCat(info.param.first, info.param.second == EIO ? "Eio" : "Enospc");
                         });

TEST_F(FailingDiskTest, ARemovalThatFailsIsTriedUntilTheDiskIsWell) {
  RawAgent agent(broker_->attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  Break("unlinkat", EIO);
  v1::CleanupAction first = RemoveFile(MakeFile("file"));
  v1::CleanupAction second = RemoveFile(MakeFile("other"));
  first.set_attempts(100);
  second.set_attempts(100);
  ASSERT_TRUE(RegisterCleanup(agent, {first, second}).ok());
  agent.HangUp();
  ASSERT_TRUE(Eventually(
      [&] { return broker_->Metric("lessor_cleanup_failures_total{kind=\"remove_file\"}") >= 2; }));
  EXPECT_TRUE(fs::exists(path("file")));
  Mend("unlinkat");
  EXPECT_TRUE(Gone("file") && Gone("other"));
  EXPECT_TRUE(Eventually([&] { return Ended("done") == 2; }));
}

TEST_F(FailingDiskTest, ARemovalThatAlwaysFailsIsADeadLetterWithTheError) {
  RawAgent agent(broker_->attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  Break("unlinkat", EIO);
  v1::CleanupAction action = RemoveFile(MakeFile("file"));
  action.set_attempts(3);
  ASSERT_TRUE(RegisterCleanup(agent, {action}).ok());
  agent.HangUp();
  ASSERT_TRUE(Eventually([&] { return Actions("dead") == 1; }));
  EXPECT_EQ(broker_->Metric("lessor_cleanup_failures_total{kind=\"remove_file\"}"), 3);
  EXPECT_THAT(broker_->Lessorctl({"cleanup", "dead"}).output, HasSubstr("Input/output error"));
  Mend("unlinkat");
  EXPECT_EQ(broker_->Lessorctl({"cleanup", "retry", "--all"}).exit_code, 0);
  EXPECT_TRUE(Gone("file"));
}

// Retries, deadlines and whose process it is are kept by clocks that do not jump.
TEST_F(CleanupTest, AClockThatJumpsChangesNothing) {
  EXPECT_EQ(lessord_.Terminate(), 0);
  const std::string tomorrow = path("tomorrow");
  const auto jump = [&](bool ahead) {
    if (ahead) {
      MakeFile("tomorrow");
    } else {
      fs::remove(tomorrow);
    }
  };
  Lessord broker({.settings = Settings(scratch_.path()),
                  .environment = {Library("jumping_clock"), "LESSOR_TEST_TOMORROW=" + tomorrow}});
  ForkedAgent survivor(
      [&](const ForkedAgent::Hold& hold) { Stay(broker, {RemoveFile(path("survivors"))}, hold); });
  ASSERT_EQ(survivor.told(), "registered");
  MakeFile("survivors");
  // It fails until its file is there, and so for as long as the clock jumps to and fro.
  v1::CleanupAction stubborn = Command({"/bin/sh", "-c", absl::StrCat("test -e ", path("luck"))});
  stubborn.set_attempts(100);
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) { Stay(broker, {stubborn}, hold); });
  ASSERT_EQ(victim.told(), "registered");
  victim.Kill();
  const auto failures = [&] { return broker.Metric("lessor_cleanup_failures_total{kind=\"run_command\"}"); };
  for (const bool ahead : {true, false, true}) {
    const double before = failures();
    jump(ahead);
    ASSERT_TRUE(Eventually([&] { return failures() > before; })) << "it is tried on";
  }
  MakeFile("luck");
  EXPECT_TRUE(Eventually([&] { return broker.Metric("lessor_cleanup_done_seconds_count") == 1; }));
  victim.Reap();
  broker.Kill();
  jump(false);  // back, while nobody looks
  broker.Start();
  EXPECT_EQ(broker.Metric("lessor_cleanup_actions{phase=\"waiting\"}"), 1) << "its process lives";
  EXPECT_TRUE(fs::exists(path("survivors")));
  survivor.Kill();
  EXPECT_TRUE(Gone("survivors"));
}

}  // namespace
}  // namespace lessor::testing
