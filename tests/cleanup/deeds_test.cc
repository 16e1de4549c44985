#include "daemon/cleanup/deeds.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "tests/base/other_process.h"
#include "tests/cleanup/deeds_of.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;
using testing::Command;
using testing::Kill;
using testing::Remove;
using testing::Shell;

constexpr absl::Duration kLong = absl::Seconds(60);

absl::Status Do(const journal::Deed& deed, absl::Duration timeout = kLong) {
  const SystemClock clock;
  return CarryOut(deed, timeout, clock);
}

std::string Message(const absl::Status& status) {
  return std::string(status.message());
}

// An id is given again, if not often: by its maker and the boot it is known whose it is.
TEST(DeedsTest, ASegmentOfAnotherMakerOrBootIsLeftAlone) {
  const int id = ::shmget(IPC_PRIVATE, 4096, 0600);
  ASSERT_GE(id, 0);
  journal::Deed deed;
  journal::SegmentDeed& segment = *deed.mutable_segment();
  segment.set_sysv_id(id);
  segment.set_made_by(::getpid() + 1);
  segment.set_boot_id(BootId());
  shmid_ds about{};
  EXPECT_TRUE(Do(deed).ok());
  EXPECT_EQ(::shmctl(id, IPC_STAT, &about), 0);
  segment.set_made_by(::getpid());
  segment.set_boot_id("another");
  EXPECT_TRUE(Do(deed).ok());
  EXPECT_EQ(::shmctl(id, IPC_STAT, &about), 0);
  segment.set_boot_id(BootId());
  EXPECT_TRUE(Do(deed).ok());
  EXPECT_NE(::shmctl(id, IPC_STAT, &about), 0);
  EXPECT_TRUE(Do(deed).ok()) << "gone already";
}

// No attempt would ever go otherwise.
TEST(DeedsTest, AFolderIsNoSegment) {
  const std::string name = absl::StrCat("/lessor-test-", ::getpid());
  ASSERT_EQ(::mkdir(("/dev/shm" + name).c_str(), 0700), 0);
  journal::Deed deed;
  deed.mutable_segment()->set_posix_name(name);
  const absl::Status refused = Do(deed);
  EXPECT_TRUE(absl::IsInvalidArgument(refused)) << refused;
  EXPECT_EQ(::rmdir(("/dev/shm" + name).c_str()), 0) << "it is still there";
}

TEST(DeedsTest, ADeedThatIsNotKnownIsRefused) {
  EXPECT_TRUE(absl::IsUnimplemented(Do(journal::Deed())));
}

TEST(DeedsTest, FilesAndTreesAreRemovedBeneathTheRoot) {
  const testing::TempFolder folder;
  fs::create_directories(folder.path() + "/tree/a");
  std::ofstream(folder.path() + "/file") << "content";
  EXPECT_TRUE(Do(Remove(folder.path(), "file")).ok());
  EXPECT_FALSE(fs::exists(folder.path() + "/file"));
  EXPECT_TRUE(absl::IsFailedPrecondition(Do(Remove(folder.path(), "tree"))));
  EXPECT_TRUE(Do(Remove(folder.path(), "tree", true)).ok());
  EXPECT_FALSE(fs::exists(folder.path() + "/tree"));
  EXPECT_TRUE(Do(Remove(folder.path() + "/gone", "file")).ok()) << "with its root";
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Remove("relative", "file"))));
}

TEST(DeedsTest, ACommandThatEndsWellIsDone) {
  EXPECT_TRUE(Do(Command({"/bin/true"})).ok());
  EXPECT_TRUE(Do(Shell("read line; test -z \"$line\"")).ok()) << "its standard input is empty";
}

TEST(DeedsTest, ACommandHasAnEnvironmentThatIsAlwaysTheSame) {
  const std::string told = Message(Do(Command({"/bin/sh", "-c", "env; exit 1"})));
  EXPECT_THAT(told, HasSubstr("PATH=/usr/local/bin:/usr/bin:/bin"));
  EXPECT_THAT(told, Not(HasSubstr("LESSOR")));
}

TEST(DeedsTest, AFailedCommandTellsHowItEndedAndWhatItSaid) {
  const absl::Status status = Do(Shell("echo out; echo wrong >&2; exit 3"));
  EXPECT_EQ(status, absl::AbortedError("exit status 3: out / wrong"));
  EXPECT_EQ(Do(Shell("exit 4")), absl::AbortedError("exit status 4"));
  EXPECT_EQ(Do(Shell("kill -SEGV $$")), absl::AbortedError("killed by SIGSEGV"));
}

TEST(DeedsTest, WhatACommandSaysIsBounded) {
  const std::string told = Message(Do(Shell("yes | head -c 3000000; exit 1")));
  EXPECT_THAT(told, HasSubstr("exit status 1: y / y / "));
  EXPECT_LE(told.size(), 600u);
}

TEST(DeedsTest, WhatCannotBeExecutedIsToldFromWhatFails) {
  const testing::TempFolder folder;
  std::ofstream(folder.path() + "/plain") << "content";
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Command({"/nowhere/program"}))))
      << Do(Command({"/nowhere/program"}));
  EXPECT_TRUE(absl::IsPermissionDenied(Do(Command({folder.path() + "/plain"}))));
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Command({"true"}))));
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Command({}))));
  EXPECT_TRUE(absl::IsInvalidArgument(Do(Command({"/bin/echo", std::string("a\0b", 3)}))));
  EXPECT_EQ(::waitpid(-1, nullptr, WNOHANG), -1) << "no child is left";
}

TEST(DeedsTest, ACommandOverItsTimeMayEndItselfAndIsKilledIfItDoesNot) {
  absl::Status status =
      Do(Shell("trap 'echo ended; exit 0' TERM; echo begun; while :; do :; done"), absl::Milliseconds(200));
  EXPECT_TRUE(absl::IsDeadlineExceeded(status));
  EXPECT_THAT(Message(status), HasSubstr("begun / ended"));
  status = Do(Shell("trap '' TERM; echo begun; while :; do :; done"), absl::Milliseconds(200));
  EXPECT_TRUE(absl::IsDeadlineExceeded(status));
  EXPECT_THAT(Message(status), HasSubstr("begun"));
}

TEST(DeedsTest, WhatACommandLeavesInItsGroupIsKilled) {
  const testing::Pair alive = testing::Pipe();
  const testing::TempFolder folder;
  const std::string fifo = folder.path() + "/fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  const UniqueFd reads(::open(fifo.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  EXPECT_TRUE(Do(Shell(absl::StrCat("exec 3>", fifo, "; cat /dev/zero >/dev/null & exit 0"))).ok());
  pollfd event{reads.raw(), POLLIN, 0};
  ASSERT_EQ(::poll(&event, 1, 30'000), 1);
  EXPECT_NE(event.revents & POLLHUP, 0) << "nobody holds the pipe any more";
}

TEST(DeedsTest, ADaemonThatHoldsTheOutputOpenDoesNotHoldUpWhatComesNext) {
  const testing::TempFolder folder;
  const std::string pid_file = folder.path() + "/pid";
  const absl::Status status = Do(
      Shell(absl::StrCat("setsid sh -c 'echo $$ >", pid_file, "; exec tail -f /dev/null' & while ! test -s ",
                         pid_file, "; do :; done; echo left; exit 5")));
  EXPECT_EQ(status, absl::AbortedError("exit status 5: left"));
  pid_t pid = 0;
  std::ifstream(pid_file) >> pid;
  ASSERT_GT(pid, 1);
  EXPECT_EQ(::kill(pid, SIGKILL), 0) << "what has left the group is not the command's";
}

TEST(DeedsTest, NothingOfTheCallersIsOpenInACommand) {
  const testing::TempFolder folder;
  const UniqueFd inheritable(::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY));  // without CLOEXEC
  const std::string told = Message(Do(Shell("ls /proc/self/fd; exit 1")));
  EXPECT_EQ(told, "exit status 1: 0 / 1 / 2 / 3");  // 3: the folder that ls reads
}

// A process that has done `body`, and then lives until it is killed.
class Victim {
 public:
  explicit Victim(const std::function<void()>& body) {
    testing::Pair said = testing::Pipe();
    pid_ = ::fork();
    if (pid_ == 0) {
      body();
      (void)!::write(said.second.raw(), "\n", 1);
      for (;;) ::pause();
    }
    char byte = 0;
    EXPECT_EQ(::read(said.first.raw(), &byte, 1), 1);
  }
  ~Victim() {
    (void)::kill(pid_, SIGKILL);
    (void)::waitpid(pid_, nullptr, 0);
  }
  Victim(const Victim&) = delete;
  Victim& operator=(const Victim&) = delete;
  pid_t pid() const { return pid_; }

 private:
  pid_t pid_ = -1;
};

class KillTest : public ::testing::Test {
 protected:
  static void Stand() { (void)::signal(SIGTERM, SIG_DFL); }
  static void StandAgainstTerm() { (void)::signal(SIGTERM, SIG_IGN); }
  static bool Lives(pid_t pid) {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT | WNOHANG) == 0 &&
           info.si_pid == 0;
  }
  static int SignalThatEnded(pid_t pid) {
    siginfo_t info{};
    EXPECT_EQ(::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT), 0);
    return info.si_code == CLD_KILLED ? info.si_status : 0;
  }
};

TEST_F(KillTest, AProcessIsAskedFirst) {
  const Victim victim(Stand);
  EXPECT_TRUE(Do(Kill(victim.pid(), absl::Seconds(30))).ok());
  EXPECT_EQ(SignalThatEnded(victim.pid()), SIGTERM);
  EXPECT_TRUE(Do(Kill(victim.pid(), absl::Seconds(30))).ok()) << "not reaped yet, but dead";
}

TEST_F(KillTest, OneThatDoesNotListenIsKilled) {
  const Victim victim(StandAgainstTerm);
  EXPECT_TRUE(Do(Kill(victim.pid(), absl::Milliseconds(50))).ok());
  EXPECT_EQ(SignalThatEnded(victim.pid()), SIGKILL);
}

TEST_F(KillTest, OneThatDoesNotListenIsKilledBeforeTheTimeIsOver) {
  const Victim victim(StandAgainstTerm);
  EXPECT_TRUE(Do(Kill(victim.pid(), absl::Hours(1)), absl::Milliseconds(200)).ok());
  EXPECT_EQ(SignalThatEnded(victim.pid()), SIGKILL);
}

TEST_F(KillTest, AProcessWithAnotherStartTimeIsLeftAlone) {
  const Victim victim(Stand);
  journal::Deed deed = Kill(victim.pid(), absl::ZeroDuration());
  deed.mutable_kill()->set_start_time(deed.kill().start_time() - 1);
  EXPECT_TRUE(Do(deed).ok());
  deed.mutable_kill()->set_group(true);
  EXPECT_TRUE(Do(deed).ok());
  EXPECT_TRUE(Lives(victim.pid()));
}

TEST_F(KillTest, AProcessOfAnotherBootHasGone) {
  const Victim victim(Stand);
  journal::Deed deed = Kill(victim.pid(), absl::ZeroDuration());
  deed.mutable_kill()->set_boot_id("00000000-0000-0000-0000-000000000000");
  EXPECT_TRUE(Do(deed).ok());
  EXPECT_TRUE(Lives(victim.pid()));
}

TEST_F(KillTest, TheFirstProcessesAreNobodysToKill) {
  journal::Deed deed = Kill(::getpid(), absl::ZeroDuration());
  for (const int pid : {1, 0, -1}) {
    deed.mutable_kill()->set_pid(pid);
    EXPECT_TRUE(absl::IsInvalidArgument(Do(deed)));
  }
}

TEST_F(KillTest, AGroupIsKilledButNotWhoHasLeftItsSession) {
  testing::Pair told = testing::Pipe();
  const Victim leader([&] {
    ::setsid();
    for (int i = 0; i < 3; ++i) {
      if (::fork() != 0) continue;
      if (i == 0) StandAgainstTerm();
      if (i == 2) ::setsid();
      (void)!::write(told.second.raw(), "\n", 1);
      for (;;) ::pause();
    }
  });
  for (int i = 0; i < 3; ++i) {
    char byte = 0;
    ASSERT_EQ(::read(told.first.raw(), &byte, 1), 1);
  }
  std::ifstream list(absl::StrCat("/proc/", leader.pid(), "/task/", leader.pid(), "/children"));
  const std::vector<pid_t> pids{std::istream_iterator<pid_t>(list), {}};
  ASSERT_EQ(pids.size(), 3u);
  std::vector<UniqueFd> held;
  held.reserve(pids.size());
  for (const pid_t pid : pids) held.emplace_back(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));

  EXPECT_TRUE(Do(Kill(leader.pid(), absl::Milliseconds(50), true)).ok());
  EXPECT_EQ(SignalThatEnded(leader.pid()), SIGTERM);
  EXPECT_TRUE(HasDied(held[0].borrow())) << "it ignores SIGTERM";
  EXPECT_TRUE(HasDied(held[1].borrow()));
  EXPECT_FALSE(HasDied(held[2].borrow())) << "it has a session of its own";
  (void)::syscall(SYS_pidfd_send_signal, held[2].raw(), SIGKILL, nullptr, 0);
}

TEST_F(KillTest, AGroupIsKilledAlthoughItsLeaderHasGone) {
  testing::Pair told = testing::Pipe();
  pid_t child = 0;
  journal::Deed deed;
  {
    const Victim leader([&] {
      ::setsid();
      const pid_t forked = ::fork();
      if (forked == 0) {
        for (;;) ::pause();
      }
      (void)!::write(told.second.raw(), &forked, sizeof forked);
    });
    ASSERT_EQ(::read(told.first.raw(), &child, sizeof child), static_cast<ssize_t>(sizeof child));
    deed = Kill(leader.pid(), absl::Seconds(30), true);
  }
  const UniqueFd held(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
  ASSERT_TRUE(held);
  EXPECT_FALSE(HasDied(held.borrow()));
  EXPECT_TRUE(Do(deed).ok());
  EXPECT_TRUE(HasDied(held.borrow()));
}

TEST(DeedsTest, TheFolderOfTheLastFileIsLookedUpOnceAndNoOtherIsTakenForIt) {
  const testing::TempFolder folder;
  for (const char* name : {"a", "b"}) {
    fs::create_directory(folder.path() + "/" + name);
    for (const char* file : {"/1", "/2"}) std::ofstream(folder.path() + "/" + name + file) << "content";
  }
  LastFolder last;
  const auto remove = [&](const std::string& root, const std::string& path) {
    return CarryOutRemoval(Remove(root, path).remove(), last);
  };
  EXPECT_TRUE(remove(folder.path(), "a/1").ok());
  const int opened = last.fd.raw();
  EXPECT_GE(opened, 0);
  EXPECT_TRUE(remove(folder.path(), "a/2").ok());
  EXPECT_EQ(last.fd.raw(), opened);
  EXPECT_TRUE(remove(folder.path(), "b/1").ok());
  EXPECT_EQ(last.path, "b");
  EXPECT_TRUE(remove(folder.path() + "/b", "2").ok());
  EXPECT_TRUE(fs::is_empty(folder.path() + "/a") && fs::is_empty(folder.path() + "/b"));
  EXPECT_TRUE(absl::IsInvalidArgument(remove(folder.path() + "/b", "..")));
  EXPECT_TRUE(remove(folder.path(), "nowhere/file").ok());
  EXPECT_FALSE(last.fd);
  EXPECT_TRUE(remove(folder.path(), "nowhere/other").ok());
}

}  // namespace
}  // namespace lessor
