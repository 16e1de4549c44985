#include "daemon/cleanup/deed_resolver.h"

#include <fcntl.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "daemon/base/process.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

const CleanupRights kRights{{"/tmp", "/srv//agents/", "/srv", "/dev/shm"}, {"/bin/true"}};

v1::CleanupAction Tree(const std::string& path) {
  v1::CleanupAction action;
  action.mutable_remove_tree()->set_path(path);
  return action;
}

absl::StatusOr<journal::Deed> Resolve(const v1::CleanupAction& action) {
  return ResolveDeed(action, kRights, {::getuid(), ::getpid()});
}

// "/srv + a/b"
std::string Place(const std::string& path) {
  const absl::StatusOr<journal::Deed> deed = Resolve(Tree(path));
  if (!deed.ok()) return v1::Reason::Code_Name(ReasonOf(deed.status()));
  EXPECT_TRUE(deed->remove().tree());
  return absl::StrCat(deed->remove().root(), " + ", deed->remove().path());
}

v1::CleanupAction KillBehind(int number) {
  v1::CleanupAction action;
  action.mutable_kill_process()->set_pidfd(number);
  return action;
}

TEST(DeedResolverTest, AProcessThatIsNoChildIsNamedByAPidfd) {
  const UniqueFd parents(static_cast<int>(::syscall(SYS_pidfd_open, ::getppid(), 0)));
  ASSERT_TRUE(static_cast<bool>(parents));
  const absl::StatusOr<journal::Deed> deed = Resolve(KillBehind(parents.raw()));
  ASSERT_TRUE(deed.ok()) << deed.status();
  EXPECT_EQ(deed->kill().pid(), ::getppid());
  EXPECT_EQ(deed->kill().start_time(), ReadProcessFacts(::getppid())->start_time);
  v1::CleanupAction both = KillBehind(parents.raw());
  both.mutable_kill_process()->set_pid(::getppid());
  EXPECT_EQ(ReasonOf(Resolve(both).status()), v1::Reason::REQUEST_INVALID);
}

TEST(DeedResolverTest, WhatIsNoPidfdOfALivingProcessIsRefused) {
  const UniqueFd other(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  for (const int number : {other.raw(), 999'999, -1}) {
    const absl::Status refused = Resolve(KillBehind(number)).status();
    EXPECT_EQ(ReasonOf(refused), v1::Reason::REQUEST_INVALID) << refused;
    EXPECT_THAT(refused.message(), HasSubstr("no pidfd open under the number"));
  }
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  const UniqueFd dead(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  const absl::Status refused = Resolve(KillBehind(dead.raw())).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::REQUEST_INVALID) << refused;
  EXPECT_THAT(refused.message(), HasSubstr("has ended"));
}

TEST(DeedResolverTest, APathIsBeneathTheDeepestRoot) {
  EXPECT_EQ(Place("/tmp/a"), "/tmp + a");
  EXPECT_EQ(Place("//tmp///a//b/"), "/tmp + a/b");
  EXPECT_EQ(Place("/srv/a"), "/srv + a");
  EXPECT_EQ(Place("/srv/agents/7/x"), "/srv//agents/ + 7/x");
}

TEST(DeedResolverTest, WhatIsBeneathNoRootIsForbidden) {
  for (const char* path : {"/tmp", "/tmp/", "/", "/tmpx/a", "/etc/passwd", "/srvx"}) {
    EXPECT_EQ(Place(path), "CLEANUP_FORBIDDEN") << path;
  }
  EXPECT_THAT(std::string(Resolve(Tree("/etc/passwd")).status().message()), HasSubstr("cleanup.roots"));
}

TEST(DeedResolverTest, APathThatIsNoneIsRefused) {
  for (const std::string& path :
       {std::string(), std::string("a"), std::string("tmp/a"), std::string("/tmp/../etc"),
        std::string("/tmp/a/.."), std::string("/tmp/./a"), std::string("/tmp/a\0b", 8),
        absl::StrCat("/tmp/", std::string(4096, 'x'))}) {
    EXPECT_EQ(Place(path), "REQUEST_INVALID") << path;
  }
  EXPECT_EQ(Place("/tmp/..a"), "/tmp + ..a");
  EXPECT_EQ(ReasonOf(Resolve(v1::CleanupAction()).status()), v1::Reason::REQUEST_INVALID);
}

TEST(DeedResolverTest, ACommandIsOneOfThoseAllowed) {
  v1::CleanupAction action;
  action.mutable_run_command();
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID);
  action.mutable_run_command()->add_arguments("/bin/sh");
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::CLEANUP_FORBIDDEN);
  action.mutable_run_command()->set_arguments(0, "/bin/true");
  action.mutable_run_command()->add_arguments("now");
  const absl::StatusOr<journal::Deed> deed = Resolve(action);
  ASSERT_TRUE(deed.ok()) << deed.status();
  EXPECT_EQ(deed->command().arguments(1), "now");
  action.mutable_run_command()->set_arguments(1, std::string(10'000, 'x'));
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID);
  action.mutable_run_command()->set_arguments(1, std::string("a\0b", 3));
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID);
}

v1::CleanupAction Sql(const std::string& sql) {
  v1::CleanupAction action;
  action.mutable_run_statement()->set_pool("main");
  action.mutable_run_statement()->set_sql(sql);
  return action;
}

TEST(DeedResolverTest, AStatementIsBounded) {
  const absl::StatusOr<journal::Deed> deed =
      ResolveDeed(Sql("DELETE FROM a"), kRights, {::getuid(), ::getpid(), "team"});
  ASSERT_TRUE(deed.ok()) << deed.status();
  EXPECT_EQ(deed->statement().ShortDebugString(), R"(pool: "main" tenant: "team" sql: "DELETE FROM a")");
  EXPECT_TRUE(Resolve(Sql(std::string(8192, ' '))).ok());
  for (const std::string& bad : {std::string(), std::string("a\0b", 3), std::string(8193, ' ')}) {
    EXPECT_EQ(ReasonOf(Resolve(Sql(bad)).status()), v1::Reason::REQUEST_INVALID) << bad.size();
  }
  v1::CleanupAction action = Sql("");
  v1::RunStatement& statement = *action.mutable_run_statement();
  statement.add_command("DEL");
  statement.add_command(std::string("\0\xff", 2));
  EXPECT_EQ(Resolve(action)->statement().command(1), std::string("\0\xff", 2));
  statement.set_sql("SELECT 1");
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID) << "both";
  statement.clear_sql();
  statement.add_command(std::string(8192, 'x'));
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID) << "too long";
  statement.clear_command();
  for (int i = 0; i < 64; ++i) statement.add_command("x");
  EXPECT_TRUE(Resolve(action).ok());
  statement.add_command("x");
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID) << "too many";
  statement.clear_pool();
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID) << "of no pool";
}

v1::CleanupAction Segment(const std::string& posix_name) {
  v1::CleanupAction action;
  action.mutable_drop_segment()->set_posix_name(posix_name);
  return action;
}

TEST(DeedResolverTest, APosixSegmentHasANameOfOneStep) {
  EXPECT_EQ(Resolve(Segment("/psm_1"))->segment().posix_name(), "/psm_1");
  EXPECT_TRUE(Resolve(Segment("/" + std::string(255, 'x'))).ok());
  for (const std::string& bad : {std::string(), std::string("/"), std::string("psm_1"), std::string("/../a"),
                                 std::string("/.."), std::string("/."), std::string("/a/b"),
                                 std::string("//a"), std::string("/a\0b", 4), "/" + std::string(256, 'x')}) {
    EXPECT_EQ(ReasonOf(Resolve(Segment(bad)).status()), v1::Reason::REQUEST_INVALID) << bad;
  }
}

// It is a file there, and not to be removed by another name either.
TEST(DeedResolverTest, APosixSegmentIsBeneathARoot) {
  const CleanupAgent agent{::getuid(), ::getpid()};
  for (const char* root : {"/dev/shm", "/dev/shm/", "/dev", "/"}) {
    EXPECT_TRUE(ResolveDeed(Segment("/psm_1"), {{root}, {}}, agent).ok()) << root;
  }
  EXPECT_EQ(ReasonOf(ResolveDeed(Segment("/psm_1"), {{"/tmp", "/dev/shm/deeper"}, {}}, agent).status()),
            v1::Reason::CLEANUP_FORBIDDEN);
  EXPECT_EQ(ReasonOf(ResolveDeed(Segment("/psm_1"), {}, agent).status()), v1::Reason::CLEANUP_FORBIDDEN);
}

TEST(DeedResolverTest, ASystemVSegmentIsThereAndTheAgents) {
  const int id = ::shmget(IPC_PRIVATE, 4096, 0600);
  ASSERT_GE(id, 0);
  v1::CleanupAction action;
  action.mutable_drop_segment()->set_sysv_id(id);
  const absl::StatusOr<journal::Deed> deed = Resolve(action);
  EXPECT_EQ(ReasonOf(ResolveDeed(action, kRights, {::getuid() + 1, ::getpid()}).status()),
            v1::Reason::CLEANUP_FORBIDDEN);
  action.mutable_drop_segment()->set_posix_name("/both");
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID);
  action.mutable_drop_segment()->clear_posix_name();
  EXPECT_EQ(::shmctl(id, IPC_RMID, nullptr), 0);
  ASSERT_TRUE(deed.ok()) << deed.status();
  EXPECT_EQ(deed->segment().sysv_id(), id);
  EXPECT_EQ(deed->segment().made_by(), ::getpid());
  EXPECT_EQ(deed->segment().boot_id(), BootId());
  EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::CLEANUP_FORBIDDEN) << "it has gone";
}

// A process that waits until the test is done with it.
class Child {
 public:
  explicit Child(bool leads) : pid_(::fork()) {
    if (pid_ == 0) {
      if (leads) ::setpgid(0, 0);
      for (;;) ::pause();
    }
    if (leads) ::setpgid(pid_, pid_);  // whoever comes first
  }
  ~Child() {
    ::kill(pid_, SIGKILL);
    (void)::waitpid(pid_, nullptr, 0);
  }
  pid_t pid() const { return pid_; }

 private:
  const pid_t pid_;
};

v1::CleanupAction Kill(pid_t pid, bool group = false) {
  v1::CleanupAction action;
  action.mutable_kill_process()->set_pid(pid);
  action.mutable_kill_process()->set_group(group);
  return action;
}

TEST(DeedResolverTest, AChildOfTheAgentMayBeKilled) {
  const Child child(/*leads=*/true);
  const absl::StatusOr<journal::Deed> deed = Resolve(Kill(child.pid(), /*group=*/true));
  ASSERT_TRUE(deed.ok()) << deed.status();
  EXPECT_EQ(deed->kill().pid(), child.pid());
  EXPECT_EQ(deed->kill().start_time(), ReadProcessFacts(child.pid())->start_time);
  EXPECT_EQ(deed->kill().boot_id(), BootId());
  EXPECT_EQ(deed->kill().kill_after_ms(), 5000U);
}

TEST(DeedResolverTest, NobodyElsesProcessMayBe) {
  const Child child(/*leads=*/false);
  EXPECT_EQ(ReasonOf(ResolveDeed(Kill(child.pid()), kRights, {::getuid(), ::getppid()}).status()),
            v1::Reason::CLEANUP_FORBIDDEN)
      << "another's child";
  EXPECT_EQ(ReasonOf(ResolveDeed(Kill(child.pid()), kRights, {::getuid() + 1, ::getpid()}).status()),
            v1::Reason::CLEANUP_FORBIDDEN)
      << "another user's";
  EXPECT_EQ(ReasonOf(Resolve(Kill(::getppid())).status()), v1::Reason::CLEANUP_FORBIDDEN);
  EXPECT_EQ(ReasonOf(Resolve(Kill(INT_MAX)).status()), v1::Reason::CLEANUP_FORBIDDEN) << "nobody's";
  for (const pid_t pid : {-1, 0, 1}) {
    EXPECT_EQ(ReasonOf(Resolve(Kill(pid)).status()), v1::Reason::REQUEST_INVALID);
  }
  EXPECT_EQ(ReasonOf(Resolve(Kill(child.pid(), /*group=*/true)).status()), v1::Reason::REQUEST_INVALID)
      << "it leads no group";
}

TEST(DeedResolverTest, HowLongItMayTakeToEndIsBounded) {
  const Child child(/*leads=*/false);
  v1::CleanupAction action = Kill(child.pid());
  for (const int64_t seconds : {int64_t{-1}, int64_t{601}, INT64_MAX}) {
    action.mutable_kill_process()->mutable_kill_after()->set_seconds(seconds);
    EXPECT_EQ(ReasonOf(Resolve(action).status()), v1::Reason::REQUEST_INVALID) << seconds;
  }
  action.mutable_kill_process()->mutable_kill_after()->set_seconds(0);
  EXPECT_EQ(Resolve(action)->kill().kill_after_ms(), 0U);
}

}  // namespace
}  // namespace lessor
