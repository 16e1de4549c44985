// ReadPeer of daemon/base/process.h, on this kernel and as on older ones.
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/match.h"

#include "daemon/base/failpoint.h"
#include "daemon/base/process.h"
#include "tests/base/other_process.h"

namespace lessor {
namespace {

using testing::Listener;
using testing::OtherProcess;
using testing::Pair;
using testing::Pipe;
using testing::SocketPair;

// Each kernel that Lessor knows, as far as this one can pretend to be it.
struct Kernel {
  std::string name;
  std::vector<const char*> failpoints;
};

class PeerTest : public ::testing::TestWithParam<Kernel> {
 protected:
  PeerTest() {
    for (const char* point : GetParam().failpoints) ArmFailpoint(point, "error");
  }
  ~PeerTest() override {
    for (const char* point : GetParam().failpoints) ArmFailpoint(point, "");
  }
  bool Armed(absl::string_view point) const {
    for (const char* armed : GetParam().failpoints) {
      if (point == armed) return true;
    }
    return false;
  }

  // A process that connects to the listener, and whom ReadPeer takes it for.
  std::unique_ptr<OtherProcess> Connected() {
    return std::make_unique<OtherProcess>([this] { (void)listener_.Connect().Release(); });
  }
  Peer Read(const UniqueFd& socket) {
    absl::StatusOr<Peer> peer = ReadPeer(socket.borrow());
    EXPECT_TRUE(peer.ok()) << peer.status();
    return peer.ok() ? *std::move(peer) : Peer();
  }

  const Listener listener_;
};

const Kernel kNewest{"Newest", {}};
const Kernel kBefore69{"Before6_9", {"pidfs_inode"}};
const Kernel kWithoutPeerPidfd{"WithoutPeerPidfd", {"peer_pidfd"}};
const Kernel kBefore65{"Before6_5", {"peer_pidfd", "pidfs_inode"}};

std::string NameOf(const ::testing::TestParamInfo<Kernel>& test) {
  return test.param.name;
}

INSTANTIATE_TEST_SUITE_P(Kernels, PeerTest,
                         ::testing::Values(kNewest, kBefore69, kWithoutPeerPidfd, kBefore65), NameOf);

TEST_P(PeerTest, IsWhoMadeTheSocketPair) {
  const Pair pair = SocketPair();
  const Peer peer = Read(pair.first);
  EXPECT_EQ(peer.uid, ::geteuid());
  EXPECT_EQ(peer.gid, ::getegid());
  EXPECT_EQ(peer.pid, ::getpid());
  ASSERT_TRUE(peer.pidfd);
  EXPECT_FALSE(HasDied(peer.pidfd.borrow()));
  EXPECT_EQ(::fcntl(peer.pidfd.raw(), F_GETFD), FD_CLOEXEC);
}

TEST_P(PeerTest, IsWhoConnectedAndItsPidfdTellsItsDeath) {
  const auto other = Connected();
  const Peer peer = Read(listener_.Accept());
  EXPECT_EQ(peer.uid, ::geteuid());
  EXPECT_EQ(peer.gid, ::getegid());
  EXPECT_EQ(peer.pid, other->pid());
  EXPECT_FALSE(HasDied(peer.pidfd.borrow()));
  other->Die();
  EXPECT_TRUE(HasDied(peer.pidfd.borrow())) << "before anybody reaped it";
  other->DieAndBeReaped();
  EXPECT_TRUE(HasDied(peer.pidfd.borrow()));
}

TEST_P(PeerTest, TwoConnectionsOfOneProcessHaveOneKey) {
  const OtherProcess other([this] {
    (void)listener_.Connect().Release();
    (void)listener_.Connect().Release();
  });
  const Peer first = Read(listener_.Accept());
  const Peer second = Read(listener_.Accept());
  EXPECT_EQ(first.key, second.key);
  EXPECT_NE(first.pidfd.raw(), second.pidfd.raw()) << "each has a descriptor of its own";
}

TEST_P(PeerTest, OtherProcessesHaveOtherKeys) {
  const auto one = Connected();
  const Peer first = Read(listener_.Accept());
  const auto two = Connected();
  const Peer second = Read(listener_.Accept());
  const Pair own = SocketPair();
  const Peer third = Read(own.first);
  EXPECT_NE(first.key, second.key);
  EXPECT_NE(first.key, third.key);
  EXPECT_NE(second.key, third.key);
}

TEST_P(PeerTest, TheUserAndGroupAreThoseAtTheTimeOfTheConnection) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be somebody else";
  const OtherProcess other([this] {
    if (::setresgid(4343, 4343, 4343) != 0 || ::setresuid(4242, 4242, 4242) != 0) ::_exit(1);
    (void)listener_.Connect().Release();
  });
  const Peer peer = Read(listener_.Accept());
  EXPECT_EQ(peer.uid, 4242u);
  EXPECT_EQ(peer.gid, 4343u);
  EXPECT_EQ(peer.pid, other.pid());
}

// Kernels differ: SO_PEERPIDFD gives a pidfd for a process that nobody has reaped, and since Linux 6.16 for
// one that somebody has.
TEST_P(PeerTest, APeerThatDiedAlreadyIsNotFoundOrKnownToBeDead) {
  for (const bool reaped : {false, true}) {
    const auto other = Connected();
    const UniqueFd socket = listener_.Accept();
    reaped ? other->DieAndBeReaped() : other->Die();
    const absl::StatusOr<Peer> peer = ReadPeer(socket.borrow());
    if (peer.ok()) {
      EXPECT_FALSE(Armed("peer_pidfd")) << "the older way looks for a hang-up";
      EXPECT_TRUE(HasDied(peer->pidfd.borrow()));
      EXPECT_EQ(peer->uid, ::geteuid());
      if (reaped) EXPECT_EQ(peer->pid, 0);
    } else {
      EXPECT_EQ(peer.status().code(), absl::StatusCode::kNotFound) << peer.status();
    }
  }
}

TEST_P(PeerTest, WhatIsNoConnectedUnixSocketIsRefusedAndNobodyIsDead) {
  const Pair pipe = Pipe();
  for (BorrowedFd fd : {pipe.first.borrow(), BorrowedFd()}) {
    const absl::Status status = ReadPeer(fd).status();
    EXPECT_FALSE(status.ok());
    EXPECT_FALSE(absl::IsNotFound(status)) << status;
  }
}

TEST_P(PeerTest, WantOfDescriptorsIsAnErrorAndNotTakenForADeath) {
  const Pair pair = SocketPair();
  rlimit old{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &old), 0);
  const rlimit none{0, old.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
  const absl::Status status = ReadPeer(pair.first.borrow()).status();
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &old), 0);
  EXPECT_FALSE(status.ok());
  EXPECT_FALSE(absl::IsNotFound(status)) << status;
}

class OwnInodePeerTest : public PeerTest {};
INSTANTIATE_TEST_SUITE_P(Kernels, OwnInodePeerTest, ::testing::Values(kNewest, kWithoutPeerPidfd), NameOf);

TEST_P(OwnInodePeerTest, TheKeyIsThePidfdsInodeAndDevice) {
  const Pair pair = SocketPair();
  const Peer peer = Read(pair.first);
  struct statfs system {};
  ASSERT_EQ(::fstatfs(peer.pidfd.raw(), &system), 0);
  if (system.f_type != 0x50494446) GTEST_SKIP() << "no pidfs before Linux 6.9";
  struct stat info {};
  ASSERT_EQ(::fstat(peer.pidfd.raw(), &info), 0);
  EXPECT_EQ(peer.key, (ProcessKey{info.st_ino, info.st_dev}));
}

class SharedInodePeerTest : public PeerTest {};
INSTANTIATE_TEST_SUITE_P(Kernels, SharedInodePeerTest, ::testing::Values(kBefore69, kBefore65), NameOf);

TEST_P(SharedInodePeerTest, TheKeyIsPidAndStartTime) {
  const auto other = Connected();
  const Peer peer = Read(listener_.Accept());
  EXPECT_EQ(peer.key.first, static_cast<uint64_t>(other->pid()));
  EXPECT_GT(peer.key.second, 0u);
  EXPECT_NE(peer.key.second, ~uint64_t{0}) << "which is for one that nothing names";
}

// What the older way checks, because the pid alone may be another process's by now.
class OlderPeerTest : public PeerTest {};
INSTANTIATE_TEST_SUITE_P(Kernels, OlderPeerTest, ::testing::Values(kWithoutPeerPidfd, kBefore65), NameOf);

TEST_P(OlderPeerTest, GivesTheSameKeyAsTheNewerWay) {
  const auto other = Connected();
  const UniqueFd socket = listener_.Accept();
  const Peer older = Read(socket);
  ArmFailpoint("peer_pidfd", "");
  EXPECT_EQ(older.key, Read(socket).key);
}

TEST_P(OlderPeerTest, OneThatHungUpIsNotFoundThoughItLives) {
  const OtherProcess other([this] { (void)listener_.Connect(); });
  EXPECT_TRUE(absl::IsNotFound(ReadPeer(listener_.Accept().borrow()).status()));
}

TEST_P(OlderPeerTest, OneThatRunsAsAnotherUserByNowIsNotFound) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can become somebody else";
  const OtherProcess other([this] {
    (void)listener_.Connect().Release();
    if (::setresuid(4242, 4242, 4242) != 0) ::_exit(1);
  });
  EXPECT_TRUE(absl::IsNotFound(ReadPeer(listener_.Accept().borrow()).status()));
}

TEST_P(OlderPeerTest, OneInAnotherPidNamespaceIsRefusedWithTheKernelThatItTakes) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root may make a pid namespace";
  const Pair pair = SocketPair();
  const pid_t outer = ::fork();
  ASSERT_GE(outer, 0);
  if (outer == 0) {
    // Its children are in a namespace where this test's process has no pid.
    if (::unshare(CLONE_NEWPID) != 0) ::_exit(77);
    const pid_t inner = ::fork();
    if (inner == 0) {
      const absl::Status status = ReadPeer(pair.first.borrow()).status();
      ::_exit(absl::IsUnavailable(status) && absl::StrContains(status.message(), "Linux 6.5") ? 0 : 1);
    }
    int code = 0;
    (void)::waitpid(inner, &code, 0);
    ::_exit(WIFEXITED(code) ? WEXITSTATUS(code) : 2);
  }
  int code = 0;
  ASSERT_EQ(::waitpid(outer, &code, 0), outer);
  ASSERT_TRUE(WIFEXITED(code));
  if (WEXITSTATUS(code) == 77) GTEST_SKIP() << "no pid namespaces here";
  EXPECT_EQ(WEXITSTATUS(code), 0);
}

}  // namespace
}  // namespace lessor
