// What agents leave behind, around a real lessord: deaths of agents and of the broker, a journal that cannot
// be written, actions that hang or fail.
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "tests/fault/cleanup_agent.h"
#include "tests/fault/cleanup_fixture.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
namespace fs = std::filesystem;

TEST_F(CleanupTest, WhatAKilledAgentLeavesBehindIsGone) {
  const std::string tree = MakeTree("tree");
  const std::string file = MakeFile("file");
  MakeFile("other");
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    Stay(lessord_, {RemoveTree(tree), RemoveFile(file)}, hold);
  });
  ASSERT_EQ(victim.told(), "registered");
  EXPECT_TRUE(fs::exists(tree));
  victim.Kill();
  EXPECT_TRUE(Gone("tree"));
  EXPECT_TRUE(Gone("file"));
  EXPECT_TRUE(fs::exists(path("other")));
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 2; }));
  for (const char* phase : {"waiting", "due", "running", "resting", "dead"})
    EXPECT_EQ(Phase(phase), 0) << phase;
}

TEST_F(CleanupTest, AFullBatchIsCarriedOutAndOneMoreIsRefused) {
  std::vector<v1::CleanupAction> batch;
  for (int i = 0; i < 1000; ++i) batch.push_back(RemoveFile(MakeFile(absl::StrCat("f", i))));
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  ASSERT_TRUE(RegisterCleanup(agent, batch).ok());
  batch.push_back(RemoveFile(MakeFile("one more")));
  EXPECT_EQ(ReasonOf(RegisterCleanup(agent, batch).status()), v1::Reason::REQUEST_INVALID);
  agent.HangUp();
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 1000; }));
  EXPECT_TRUE(Gone("f0") && Gone("f999"));
  EXPECT_TRUE(fs::exists(path("one more")));
}

TEST_F(CleanupTest, AChildOfAKilledAgentIsKilledThoughItIgnoresTheRequest) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::signal(SIGTERM, SIG_IGN);
      ::setpgid(0, 0);
      for (;;) ::pause();
    }
    ::setpgid(child, child);
    RawAgent agent(lessord_.attach_socket());
    const bool attached = agent.Hello("victim").ok();
    v1::CleanupAction kill;
    kill.mutable_kill_process()->set_pid(child);
    kill.mutable_kill_process()->set_group(true);
    kill.mutable_kill_process()->mutable_kill_after()->set_nanos(50'000'000);
    hold(attached && RegisterCleanup(agent, {kill}).ok() ? absl::StrCat(child) : "failed");
  });
  const pid_t child = std::atoi(victim.told().c_str());  // NOLINT(cert-err34-c)
  ASSERT_GT(child, 0);
  ASSERT_TRUE(ReadProcessFacts(child).ok());
  victim.Kill();
  EXPECT_TRUE(Eventually([&] {
    const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(child);
    return !facts.ok() || facts->state == 'Z';
  }));
}

// Its grandchild, which is nobody's child any more: known by a pidfd that was closed after the registration.
TEST_F(CleanupTest, AnOrphanOfAKilledAgentIsKilled) {
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) return;
    const pid_t child = ::fork();
    if (child == 0) {
      const pid_t orphan = ::fork();
      if (orphan == 0) {
        ::setsid();
        for (;;) ::pause();
      }
      (void)!::write(ends[1], &orphan, sizeof orphan);
      ::_exit(0);
    }
    pid_t orphan = 0;
    (void)!::read(ends[0], &orphan, sizeof orphan);
    (void)::waitpid(child, nullptr, 0);
    RawAgent agent(lessord_.attach_socket());
    const bool attached = agent.Hello("victim").ok();
    UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, orphan, 0)));
    v1::CleanupAction kill;
    kill.mutable_kill_process()->set_pidfd(pidfd.raw());
    const bool registered = attached && RegisterCleanup(agent, {kill}).ok();
    pidfd.Reset();
    hold(registered ? absl::StrCat(orphan) : "failed");
  });
  const pid_t orphan = std::atoi(victim.told().c_str());  // NOLINT(cert-err34-c)
  ASSERT_GT(orphan, 0);
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "list"}).output, HasSubstr(absl::StrCat("kill ", orphan)));
  victim.Kill();
  EXPECT_TRUE(Eventually([&] {
    const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(orphan);
    return !facts.ok() || facts->state == 'Z';
  }));
}

TEST_F(CleanupTest, ABrokerThatIsKilledGoesOnWhereItWas) {
  const std::string tree = MakeTree("tree");
  ForkedAgent victim([&](const ForkedAgent::Hold& hold) { Stay(lessord_, {RemoveTree(tree)}, hold); });
  ForkedAgent survivor(
      [&](const ForkedAgent::Hold& hold) { Stay(lessord_, {RemoveFile(path("file"))}, hold); });
  ASSERT_EQ(victim.told(), "registered");
  ASSERT_EQ(survivor.told(), "registered");
  MakeFile("file");
  lessord_.Kill();
  victim.Kill();
  victim.Reap();
  lessord_.Start();
  EXPECT_TRUE(Gone("tree"));
  EXPECT_TRUE(fs::exists(path("file"))) << "its agent lives";
  EXPECT_EQ(Phase("waiting"), 1);
  survivor.Kill();
  EXPECT_TRUE(Gone("file"));
}

TEST_F(CleanupTest, ABrokerThatStopsLeavesItsAgentsAlone) {
  ForkedAgent agent([&](const ForkedAgent::Hold& hold) { Stay(lessord_, {RemoveFile(path("file"))}, hold); });
  ASSERT_EQ(agent.told(), "registered");
  MakeFile("file");
  EXPECT_EQ(lessord_.Terminate(), 0);
  EXPECT_TRUE(fs::exists(path("file")));
  lessord_.Start();
  EXPECT_EQ(Phase("waiting"), 1);
  EXPECT_TRUE(fs::exists(path("file")));
  agent.Kill();
  EXPECT_TRUE(Gone("file"));
}

TEST_F(CleanupTest, WhatIsCancelledStays) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto ids = RegisterCleanup(agent, {RemoveFile(MakeFile("kept")), RemoveFile(MakeFile("gone"))});
  ASSERT_TRUE(ids.ok()) << ids.status();
  EXPECT_TRUE(CancelCleanup(agent, ids->at(0)).ok());
  EXPECT_EQ(ReasonOf(CancelCleanup(agent, ids->at(0))), v1::Reason::ACTION_UNKNOWN);
  agent.HangUp();
  EXPECT_TRUE(Gone("gone"));
  EXPECT_TRUE(fs::exists(path("kept")));
}

TEST_F(CleanupTest, WhoOrdersARunFindsItDone) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto ids = RegisterCleanup(agent, {RemoveTree(MakeTree("tree"))});
  ASSERT_TRUE(ids.ok()) << ids.status();
  EXPECT_TRUE(RunCleanup(agent, ids->at(0)).ok());
  EXPECT_FALSE(fs::exists(path("tree")));
  EXPECT_EQ(ReasonOf(RunCleanup(agent, ids->at(0))), v1::Reason::ACTION_UNKNOWN);
}

TEST_F(CleanupTest, WhoOrdersARunThatFailsIsToldHow) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto ids = RegisterCleanup(agent, {Command({"/bin/sh", "-c", "echo so it is; exit 3"})});
  ASSERT_TRUE(ids.ok()) << ids.status();
  const absl::Status failed = RunCleanup(agent, ids->at(0));
  EXPECT_EQ(ReasonOf(failed), v1::Reason::CLEANUP_FAILED);
  EXPECT_THAT(std::string(failed.message()), StartsWith("exit status 3: so it is"));
}

// What comes to be at its place later is not what was registered.
TEST_F(CleanupTest, ARunThatWasAnsweredIsNotMadeAgainAfterACrash) {
  for (int round = 0; round < 5; ++round) {
    RawAgent agent(lessord_.attach_socket());
    ASSERT_TRUE(agent.Hello().ok());
    const auto ids = RegisterCleanup(agent, {RemoveFile(MakeFile("file"))});
    ASSERT_TRUE(ids.ok()) << ids.status();
    ASSERT_TRUE(RunCleanup(agent, ids->at(0)).ok());
    lessord_.Kill();
    MakeFile("file");
    lessord_.Start();
    EXPECT_EQ(Phase("waiting"), 0);
  }
  EXPECT_TRUE(fs::exists(path("file")));
}

TEST_F(CleanupTest, WhatLeadsOutIsRefusedWhenItIsRegisteredAndWhenItIsDone) {
  const TempFolder outside;
  std::ofstream(outside.path() + "/canary") << "content";
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  for (const std::string& bad :
       {outside.path() + "/canary", scratch_.path(), path("../canary"), std::string("canary")}) {
    EXPECT_FALSE(RegisterCleanup(agent, {RemoveFile(bad)}).ok()) << bad;
  }
  EXPECT_EQ(ReasonOf(RegisterCleanup(agent, {RemoveFile(path("a")), RemoveFile("/etc/passwd")}).status()),
            v1::Reason::CLEANUP_FORBIDDEN);
  fs::create_directory(path("folder"));
  v1::CleanupAction sly = RemoveFile(path("folder/canary"));
  sly.set_attempts(1);
  ASSERT_TRUE(RegisterCleanup(agent, {sly}).ok());
  fs::remove(path("folder"));
  fs::create_symlink(outside.path(), path("folder"));
  agent.HangUp();
  EXPECT_TRUE(Eventually([&] { return Phase("dead") == 1; }));
  EXPECT_TRUE(fs::exists(outside.path() + "/canary"));
}

TEST_F(CleanupTest, ACommandThatHangsIsStoppedAndDelaysNobodyElse) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  v1::CleanupAction hangs = Command({"/bin/sh", "-c", "trap '' TERM; while :; do sleep 1000; done"});
  hangs.set_attempts(1);
  hangs.mutable_timeout()->set_seconds(1);
  hangs.set_priority(v1::CRITICAL);
  ASSERT_TRUE(RegisterCleanup(agent, {RemoveFile(MakeFile("behind")), hangs}).ok());
  agent.HangUp();
  ASSERT_TRUE(Eventually([&] { return Phase("running") == 1; }));
  RawAgent other(lessord_.attach_socket());
  ASSERT_TRUE(other.Hello().ok());
  ASSERT_TRUE(RegisterCleanup(other, {RemoveFile(MakeFile("others"))}).ok());
  other.HangUp();
  EXPECT_TRUE(Gone("others"));
  EXPECT_TRUE(Gone("behind"));
  EXPECT_EQ(Phase("dead"), 1);
  EXPECT_THAT(lessord_.Lessorctl({"cleanup", "dead"}).output, HasSubstr("it was not over in time"));
}

TEST_F(CleanupTest, WhatFailsAtFirstIsTriedAgainUntilItGoesWell) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  // The first attempt makes the file that the second one finds.
  const v1::CleanupAction action =
      Command({"/bin/sh", "-c",
               absl::StrCat("test -e ", path("tried"), " || { touch ", path("tried"), "; exit 3; }")});
  ASSERT_TRUE(RegisterCleanup(agent, {action}).ok());
  agent.HangUp();
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 1; }));
  EXPECT_EQ(lessord_.Metric("lessor_cleanup_failures_total{kind=\"run_command\"}"), 1);
}

// The broker is root and may do anything; an agent of another user gets no more by it than it has.
class ForeignCleanupTest : public CleanupTest {
 protected:
  static constexpr Account kNobody{65534, 65534};
  void SetUp() override {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
    fs::permissions(scratch_.path(), fs::perms{0755});
    fs::create_directory(path("theirs"));
    ASSERT_EQ(::chown(path("theirs").c_str(), kNobody.uid, kNobody.gid), 0);
  }
  std::unique_ptr<ForkedAgent> Foreigner(const std::vector<v1::CleanupAction>& actions) {
    auto agent = std::make_unique<ForkedAgent>(
        [&](const ForkedAgent::Hold& hold) { Stay(lessord_, actions, hold); }, kNobody);
    EXPECT_EQ(agent->told(), "registered");
    return agent;
  }
};

TEST_F(ForeignCleanupTest, NobodyHasMoreRemovedThanItMayRemoveItself) {
  v1::CleanupAction ours = RemoveFile(MakeFile("ours"));
  ours.set_attempts(1);
  v1::CleanupAction reads = Command({"/bin/sh", "-c", "id -u; cat /etc/shadow"});
  reads.set_attempts(1);
  const auto agent =
      Foreigner({RemoveTree(MakeTree("theirs/tree")), RemoveFile(path("theirs/file")), ours, reads});
  for (const auto& entry : fs::recursive_directory_iterator(path("theirs"))) {
    ASSERT_EQ(::lchown(entry.path().c_str(), kNobody.uid, kNobody.gid), 0);
  }
  MakeFile("theirs/file");  // root's, in a folder of theirs: they may
  agent->Kill();
  EXPECT_TRUE(Gone("theirs/tree"));
  EXPECT_TRUE(Gone("theirs/file"));
  ASSERT_TRUE(Eventually([&] { return Phase("dead") == 2; }));
  EXPECT_TRUE(fs::exists(path("ours")));
  const std::string dead = lessord_.Lessorctl({"cleanup", "dead"}).output;
  EXPECT_THAT(dead, HasSubstr("ours: Permission denied"));
  EXPECT_THAT(dead, HasSubstr("65534 / cat: /etc/shadow: Permission denied"));
}

TEST_F(ForeignCleanupTest, AFolderThatIsReadOnlyForAWhileIsCleanedOnceItIsNot) {
  v1::CleanupAction action = RemoveFile(MakeFile("theirs/file"));
  action.set_attempts(100);
  const auto agent = Foreigner({action});
  fs::permissions(path("theirs"), fs::perms{0555});
  agent->Kill();
  ASSERT_TRUE(Eventually(
      [&] { return lessord_.Metric("lessor_cleanup_failures_total{kind=\"remove_file\"}") >= 2; }));
  EXPECT_TRUE(fs::exists(path("theirs/file")));
  fs::permissions(path("theirs"), fs::perms{0755});
  EXPECT_TRUE(Gone("theirs/file"));
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_cleanup_done_seconds_count") == 1; }));
}

// A broker without rights serves its own user, and says of others why not.
TEST(UnprivilegedBrokerTest, ServesItsOwnUserOnly) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  constexpr Account kBroker{65533, 65533};
  const Lessord lessord({.settings = "", .account = kBroker});
  const auto registers = [&](std::optional<Account> account) {
    ForkedAgent agent(
        [&](const ForkedAgent::Hold& hold) {
          RawAgent raw(lessord.attach_socket());
          const bool attached = raw.Hello("agent").ok();
          const absl::Status status = RegisterCleanup(raw, {RemoveFile("/tmp/lessor-not-there")}).status();
          hold(absl::StrCat(attached, " ", status.ok() ? "ok" : std::string(status.message())));
        },
        account);
    return agent.told();
  };
  EXPECT_EQ(registers(kBroker), "1 ok");
  EXPECT_THAT(registers(Account{65534, 65534}), HasSubstr("CAP_SETUID"));
  EXPECT_THAT(registers(std::nullopt), HasSubstr("cannot work as uid 0"));
}

class BrokenJournalTest : public CleanupTest {
 protected:
  BrokenJournalTest() {
    lessord_.Terminate();
    broken_ = std::make_unique<Lessord>(Lessord::Options{
        .settings = Settings(scratch_.path()), .environment = {"LESSOR_FAILPOINTS=journal_commit=error"}});
  }
  std::unique_ptr<Lessord> broken_;
};

TEST_F(BrokenJournalTest, ARegistrationThatCannotBeWrittenIsRefusedAndForgotten) {
  RawAgent agent(broken_->attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const absl::Status refused = RegisterCleanup(agent, {RemoveFile(MakeFile("file"))}).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::JOURNAL_UNAVAILABLE) << refused;
  EXPECT_GT(RetryAfterOf(refused), absl::ZeroDuration());
  EXPECT_EQ(broken_->Metric("lessor_cleanup_actions{phase=\"waiting\"}"), 0);
  agent.HangUp();
  EXPECT_TRUE(Eventually([&] { return broken_->Metric("lessor_sessions") == 0; }));
  EXPECT_TRUE(fs::exists(path("file")));
}

TEST_F(CleanupTest, NothingLeaks) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto round = [&](int number) {
    std::vector<v1::CleanupAction> actions;
    for (int i = 0; i < 50; ++i)
      actions.push_back(RemoveFile(MakeFile(absl::StrCat("file", number, "-", i))));
    const auto ids = RegisterCleanup(agent, actions);
    ASSERT_TRUE(ids.ok()) << ids.status();
    for (const uint64_t id : *ids) ASSERT_TRUE(RunCleanup(agent, id).ok());
  };
  round(0);
  const Footprint before = lessord_.footprint();
  for (int i = 1; i < 5; ++i) round(i);
  EXPECT_TRUE(lessord_.SettlesTo(before));
}

}  // namespace
}  // namespace lessor::testing
