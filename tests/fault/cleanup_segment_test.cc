// Shared memory that agents leave behind: it has a name, and outlives them.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <unistd.h>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/cleanup_fixture.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

v1::CleanupAction DropPosix(const std::string& name) {
  v1::CleanupAction action;
  action.mutable_drop_segment()->set_posix_name(name);
  action.set_attempts(2);
  return action;
}
v1::CleanupAction DropSysv(int id) {
  v1::CleanupAction action;
  action.mutable_drop_segment()->set_sysv_id(id);
  return action;
}

class CleanupSegmentTest : public CleanupTest {
 protected:
  ~CleanupSegmentTest() override { (void)::shm_unlink(name_.c_str()); }

  static bool Make(const std::string& name) {
    return static_cast<bool>(UniqueFd(::shm_open(name.c_str(), O_RDWR | O_CREAT | O_EXCL, 0600)));
  }
  static bool IsThere(const std::string& name) {
    return static_cast<bool>(UniqueFd(::shm_open(name.c_str(), O_RDONLY, 0)));
  }
  static bool IsThere(int sysv_id) {
    shmid_ds about{};
    return ::shmctl(sysv_id, IPC_STAT, &about) == 0;
  }

  // An agent's: registers both kinds, and makes the one with a name afterwards, as it should be.
  void LeaveBoth(const ForkedAgent::Hold& hold) const {
    const int id = ::shmget(IPC_PRIVATE, 4096, 0600);
    RawAgent door(lessord_.attach_socket());
    const bool registered =
        door.Hello("victim").ok() && RegisterCleanup(door, {DropPosix(name_), DropSysv(id)}).ok();
    hold(registered && Make(name_) ? absl::StrCat(id) : "failed");
  }

  const std::string name_ = absl::StrCat("/lessor-test-", ::getpid());
};

TEST_F(CleanupSegmentTest, BothKindsGoWithTheirAgent) {
  ForkedAgent agent([&](const ForkedAgent::Hold& hold) { LeaveBoth(hold); });
  int id = -1;
  ASSERT_TRUE(absl::SimpleAtoi(agent.told(), &id)) << agent.told();
  EXPECT_TRUE(IsThere(name_));
  EXPECT_TRUE(IsThere(id));
  agent.Kill();
  EXPECT_TRUE(Eventually([&] { return !IsThere(name_) && !IsThere(id); }));
  EXPECT_TRUE(Eventually([&] {
    return lessord_.Metric("lessor_cleanup_ends_total{kind=\"drop_segment\",outcome=\"done\"}") == 2;
  }));
}

TEST_F(CleanupSegmentTest, BothKindsGoThoughTheBrokerWasKilledFirst) {
  ForkedAgent agent([&](const ForkedAgent::Hold& hold) { LeaveBoth(hold); });
  int id = -1;
  ASSERT_TRUE(absl::SimpleAtoi(agent.told(), &id)) << agent.told();
  lessord_.Kill();
  agent.Kill();
  agent.Reap();
  EXPECT_TRUE(IsThere(name_) && IsThere(id));
  lessord_.Start();
  EXPECT_TRUE(Eventually([&] { return !IsThere(name_) && !IsThere(id); }));
}

TEST_F(CleanupSegmentTest, OneThatHasGoneAlreadyIsDone) {
  const int id = ::shmget(IPC_PRIVATE, 4096, 0600);
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const auto ids = RegisterCleanup(agent, {DropPosix(name_), DropSysv(id)});
  EXPECT_EQ(::shmctl(id, IPC_RMID, nullptr), 0);
  ASSERT_TRUE(ids.ok()) << ids.status();
  EXPECT_TRUE(RunCleanup(agent, ids->at(0)).ok());
  EXPECT_TRUE(RunCleanup(agent, ids->at(1)).ok());
}

// The kernel decides with the rights of whoever has registered it.
TEST_F(CleanupSegmentTest, AnotherUsersStays) {
  if (::getuid() != 0) GTEST_SKIP() << "needs root, to be another user";
  const int id = ::shmget(IPC_PRIVATE, 4096, 0666);
  ASSERT_TRUE(Make(name_));
  ForkedAgent agent(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent door(lessord_.attach_socket());
        if (!door.Hello("thief").ok()) hold("failed");
        const absl::Status sysv = RegisterCleanup(door, {DropSysv(id)}).status();
        const auto posix = RegisterCleanup(door, {DropPosix(name_)});
        hold(absl::StrCat(v1::Reason::Code_Name(ReasonOf(sysv)), " ", sysv.message(), " ", posix.ok()));
      },
      Account{65534, 65534});
  EXPECT_THAT(agent.told(), HasSubstr("CLEANUP_FORBIDDEN"));
  EXPECT_THAT(agent.told(), HasSubstr("is another user's 1"));
  agent.Kill();
  EXPECT_TRUE(Eventually([&] { return Phase("dead") == 1; }));
  EXPECT_TRUE(IsThere(name_));
  EXPECT_TRUE(IsThere(id));
  EXPECT_EQ(::shmctl(id, IPC_RMID, nullptr), 0);
}

}  // namespace
}  // namespace lessor::testing
