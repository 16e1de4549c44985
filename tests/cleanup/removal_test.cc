#include "daemon/cleanup/removal.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

class RemovalTest : public ::testing::Test {
 protected:
  RemovalTest() {
    fs::create_directory(beneath());
    fs::create_directory(outside());
    Write(canary());
    OpenRoot();
  }
  ~RemovalTest() override { EXPECT_TRUE(fs::exists(canary())) << "something outside has been removed"; }

  void OpenRoot() { root_ = UniqueFd(::open(beneath().c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)); }
  std::string beneath(const std::string& name = "") const {
    return absl::StrCat(folder_.path(), "/allowed/", name);
  }
  std::string outside() const { return folder_.path() + "/outside"; }
  std::string canary() const { return outside() + "/canary"; }
  static void Write(const std::string& path) { std::ofstream(path) << "content"; }
  absl::Status File(const std::string& path) const { return RemoveFile(root_.borrow(), path); }
  absl::Status Tree(const std::string& path) const { return RemoveTree(root_.borrow(), path); }

  const testing::TempFolder folder_;
  UniqueFd root_;
};

TEST_F(RemovalTest, AFileIsRemovedAndASecondTimeIsNoError) {
  fs::create_directory(beneath("a"));
  Write(beneath("a/file"));
  EXPECT_TRUE(File("a/file").ok());
  EXPECT_FALSE(fs::exists(beneath("a/file")));
  EXPECT_TRUE(File("a/file").ok());
  EXPECT_TRUE(File("nowhere/file").ok());
  EXPECT_TRUE(Tree("nowhere/tree").ok());
}

TEST_F(RemovalTest, AFolderIsNoFile) {
  fs::create_directory(beneath("a"));
  EXPECT_TRUE(absl::IsFailedPrecondition(File("a"))) << File("a");
  EXPECT_TRUE(fs::exists(beneath("a")));
}

TEST_F(RemovalTest, PathsThatAreNoneAreRefused) {
  const std::vector<std::string> paths = {"",
                                          "/",
                                          ".",
                                          "..",
                                          "../outside/canary",
                                          "a/../../outside/canary",
                                          "/etc/passwd",
                                          "a//b",
                                          "a/",
                                          "a/.",
                                          std::string("a\0b", 3)};
  for (const std::string& path : paths) {
    EXPECT_TRUE(absl::IsInvalidArgument(File(path))) << path;
    EXPECT_TRUE(absl::IsInvalidArgument(Tree(path))) << path;
  }
}

TEST_F(RemovalTest, ATreeIsRemovedWithAllThatIsInIt) {
  fs::create_directories(beneath("tree/a/b/c"));
  fs::create_directories(beneath("tree/d"));
  for (const std::string name : {"tree/1", "tree/a/2", "tree/a/b/c/3", "tree/d/.hidden"})
    Write(beneath(name));
  ASSERT_EQ(::mkfifo(beneath("tree/d/pipe").c_str(), 0600), 0);
  Write(beneath("beside"));
  EXPECT_TRUE(Tree("tree").ok());
  EXPECT_FALSE(fs::exists(beneath("tree")));
  EXPECT_TRUE(fs::exists(beneath("beside")));
  EXPECT_TRUE(Tree("beside").ok()) << "a file is a small tree";
  EXPECT_FALSE(fs::exists(beneath("beside")));
}

TEST_F(RemovalTest, LinksAreRemovedAndNotFollowed) {
  fs::create_directory(beneath("tree"));
  fs::create_symlink(outside(), beneath("tree/link"));
  fs::create_symlink(canary(), beneath("file"));
  fs::create_symlink(outside(), beneath("whole"));
  EXPECT_TRUE(Tree("tree").ok());
  EXPECT_TRUE(File("file").ok());
  EXPECT_TRUE(Tree("whole").ok());
  EXPECT_TRUE(fs::is_empty(beneath()));
}

TEST_F(RemovalTest, ALinkOnTheWayIsRefused) {
  fs::create_symlink(outside(), beneath("way"));
  fs::create_directory(beneath("inside"));
  Write(beneath("inside/file"));
  fs::create_symlink("inside", beneath("short"));
  for (const std::string path : {"way/canary", "short/file"}) {
    EXPECT_TRUE(absl::IsFailedPrecondition(File(path))) << File(path);
    EXPECT_TRUE(absl::IsFailedPrecondition(Tree(path))) << Tree(path);
  }
  EXPECT_TRUE(fs::exists(beneath("inside/file")));
}

TEST_F(RemovalTest, ATreeDeeperThanDescriptorsReachIsRemoved) {
  constexpr int kDepth = 500;
  UniqueFd folder(::open(beneath().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  for (int i = 0; i < kDepth; ++i) {
    ASSERT_EQ(::mkdirat(folder.raw(), "d", 0700), 0);
    const UniqueFd file(::openat(folder.raw(), "f", O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    folder = UniqueFd(::openat(folder.raw(), "d", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    ASSERT_TRUE(folder);
  }
  folder.Reset();
  const absl::Status removed = Tree("d");
  EXPECT_TRUE(removed.ok()) << removed;
  EXPECT_FALSE(fs::exists(beneath("d")));
}

TEST_F(RemovalTest, ManyFilesAreRemoved) {
  fs::create_directory(beneath("tree"));
  const UniqueFd folder(::open(beneath("tree").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  for (int i = 0; i < 3000; ++i) {
    const UniqueFd file(
        ::openat(folder.raw(), absl::StrCat(i).c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    ASSERT_TRUE(file);
  }
  EXPECT_TRUE(Tree("tree").ok());
  EXPECT_FALSE(fs::exists(beneath("tree")));
}

// As somebody who is not root, as workers are as a rule.
class UnprivilegedRemovalTest : public RemovalTest {
 protected:
  UnprivilegedRemovalTest() {
    const testing::Account account = testing::UnprivilegedAccount();
    if (::geteuid() != 0) return;
    fs::permissions(folder_.path(), fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
    EXPECT_EQ(::chown(beneath().c_str(), account.uid, account.gid), 0);
    EXPECT_EQ(::seteuid(account.uid), 0);
  }
  ~UnprivilegedRemovalTest() override { EXPECT_EQ(::seteuid(::getuid()), 0); }
};

TEST_F(UnprivilegedRemovalTest, FoldersThatTheirOwnerHasShutAreRemoved) {
  fs::create_directories(beneath("tree/shut/deep"));
  fs::create_directories(beneath("tree/readonly/deep"));
  Write(beneath("tree/shut/deep/file"));
  Write(beneath("tree/readonly/deep/file"));
  for (const std::string name : {"tree/readonly/deep", "tree/readonly"}) {
    fs::permissions(beneath(name), fs::perms::owner_read | fs::perms::owner_exec);
  }
  fs::permissions(beneath("tree/shut"), fs::perms::none);
  const absl::Status removed = Tree("tree");
  EXPECT_TRUE(removed.ok()) << removed;
  EXPECT_FALSE(fs::exists(beneath("tree")));
}

TEST_F(UnprivilegedRemovalTest, WhatIsSomebodyElsesStaysAndTheRestGoes) {
  if (::getuid() != 0) GTEST_SKIP() << "nothing here is anybody else's";
  fs::create_directory(beneath("tree"));
  Write(beneath("tree/mine"));
  ASSERT_EQ(::seteuid(0), 0);
  fs::create_directory(beneath("tree/roots"));
  fs::permissions(beneath("tree/roots"), fs::perms::owner_all);
  Write(beneath("tree/roots/file"));
  ASSERT_EQ(::seteuid(testing::UnprivilegedAccount().uid), 0);
  EXPECT_TRUE(absl::IsPermissionDenied(Tree("tree"))) << Tree("tree");
  EXPECT_FALSE(fs::exists(beneath("tree/mine")));
  ASSERT_EQ(::seteuid(0), 0);
  EXPECT_TRUE(fs::exists(beneath("tree/roots/file")));
}

TEST_F(RemovalTest, AMountPointIsNotCrossed) {
  fs::create_directories(beneath("tree/mounted"));
  if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
      ::mount(outside().c_str(), beneath("tree/mounted").c_str(), nullptr, MS_BIND, nullptr) != 0) {
    GTEST_SKIP() << "only root may mount";
  }
  OpenRoot();  // in the namespace that has the mount
  Write(beneath("tree/file"));
  EXPECT_TRUE(absl::IsFailedPrecondition(File("tree/mounted/canary"))) << File("tree/mounted/canary");
  EXPECT_TRUE(absl::IsFailedPrecondition(Tree("tree"))) << Tree("tree");
  EXPECT_FALSE(fs::exists(beneath("tree/file")));
  ASSERT_EQ(::umount(beneath("tree/mounted").c_str()), 0);
  EXPECT_TRUE(Tree("tree").ok());
}

// An agent exchanges a folder for a link that leads out, and back, as fast as it can.
class SwappedRemovalTest : public RemovalTest {
 protected:
  SwappedRemovalTest() {
    fs::create_directory(beneath("tree"));
    fs::create_symlink(outside(), beneath("tree/link"));
    swapper_ = std::thread([this] {
      const std::string link = beneath("tree/link");
      const std::string folder = beneath("tree/folder");
      while (!stop_) {
        (void)::renameat2(AT_FDCWD, link.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE);
        ++swaps_;
      }
    });
  }
  ~SwappedRemovalTest() override {
    stop_ = true;
    swapper_.join();
    EXPECT_GT(swaps_, 1000);
  }
  // Until it has been tried often enough while it was being swapped.
  void While(const std::function<void()>& attempt) const {
    for (int i = 0; i < 2000 || swaps_ < 20'000; ++i) attempt();
  }

  std::atomic<bool> stop_ = false;
  std::atomic<int> swaps_ = 0;
  std::thread swapper_;
};

TEST_F(SwappedRemovalTest, NoFileOutsideIsReached) {
  While([&] {
    (void)::mkdir(beneath("tree/folder").c_str(), 0700);
    (void)File("tree/folder/canary");
  });
}

TEST_F(SwappedRemovalTest, NoTreeOutsideIsReached) {
  While([&] {
    (void)::mkdir(beneath("tree/folder").c_str(), 0700);
    (void)::symlink(outside().c_str(), beneath("tree/link").c_str());
    (void)Tree("tree/folder");
  });
}

// On tmpfs, where making them takes no time.
TEST_F(RemovalTest, AHundredThousandFilesAreATreeLikeAnyOther) {
  if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
      ::mount("none", beneath().c_str(), "tmpfs", 0, "size=512m") != 0) {
    GTEST_SKIP() << "only root may mount";
  }
  OpenRoot();
  const auto descriptors = [] {
    return std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator());
  };
  const auto before = descriptors();
  for (int folder = 0; folder < 100; ++folder) {
    fs::create_directories(beneath(absl::StrCat("tree/", folder)));
    for (int file = 0; file < 1000; ++file) {
      const std::string path = beneath(absl::StrCat("tree/", folder, "/", file));
      const UniqueFd made(::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
      ASSERT_TRUE(made);
    }
  }
  EXPECT_TRUE(Tree("tree").ok());
  EXPECT_FALSE(fs::exists(beneath("tree")));
  EXPECT_EQ(descriptors(), before);
  root_.Reset();
  ASSERT_EQ(::umount(beneath().c_str()), 0);
}

}  // namespace
}  // namespace lessor
