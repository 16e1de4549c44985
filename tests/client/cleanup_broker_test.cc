// Guards, scratch files and children against a real broker, and with owners that are killed.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "lessor/cleanup.h"

#include "daemon/base/fd.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

namespace fs = std::filesystem;
using ::lessor::testing::Eventually;
using ::lessor::testing::Lessord;
using ::lessor::testing::TempFolder;

// A process that owns what it makes, and then does nothing until it is killed. What it and its children write
// to descriptor 1 is heard here.
class Owner {
 public:
  explicit Owner(const std::function<void()>& make) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) std::abort();
    read_ = UniqueFd(ends[0]);
    UniqueFd write(ends[1]);
    pid_ = ::fork();
    if (pid_ != 0) return;
    ::dup2(write.raw(), STDOUT_FILENO);
    write.Reset();
    make();  // does not return
    ::_exit(1);
  }
  ~Owner() { Kill(); }

  static void Say(const std::string& line) {
    const std::string words = line + "\n";
    (void)!::write(STDOUT_FILENO, words.data(), words.size());
  }
  // Empty: nobody is left who could say it.
  std::string Line() {
    std::string line;
    for (char next = 0; ::read(read_.raw(), &next, 1) == 1 && next != '\n';) line += next;
    return line;
  }
  void Kill() {
    if (pid_ == 0) return;
    ::kill(pid_, SIGKILL);
    ::waitpid(pid_, nullptr, 0);
    pid_ = 0;
  }
  // The owner and every child and grandchild of its.
  bool AllGone() {
    ::fcntl(read_.raw(), F_SETFL, O_NONBLOCK);
    return Eventually([this] {
      char rest[64];
      return ::read(read_.raw(), rest, sizeof(rest)) == 0;
    });
  }

 private:
  UniqueFd read_;
  pid_t pid_ = 0;
};

class CleanupBrokerTest : public ::testing::Test {
 protected:
  Client Attach() {
    absl::StatusOr<Client> client = Client::Attach({.runtime_dir = broker_.runtime_dir()});
    if (!client.ok()) ADD_FAILURE() << client.status();
    return *std::move(client);
  }
  bool Empty() const { return fs::is_empty(root_); }

  // In an Owner: a folder with something in it, a file, and a child with a grandchild that both ignore
  // SIGTERM. Says the folder, the file and "ready".
  void MakeAll() const {
    auto client = Client::Attach({.runtime_dir = broker_.runtime_dir()});
    if (!client.ok()) return Owner::Say(client.status().ToString());
    auto folder = ScratchDirectory::Create(*client, here_);
    if (!folder.ok()) return Owner::Say(folder.status().ToString());
    fs::create_directories(folder->path() + "/deep/er");
    std::ofstream(folder->path() + "/deep/er/file") << "left over";
    auto file = ScratchFile::Create(*client, here_);
    if (!file.ok()) return Owner::Say(file.status().ToString());
    Owner::Say(folder->path());
    Owner::Say(file->path());
    auto child = ChildProcess::Spawn(
        *client, {"/bin/sh", "-c", "trap '' TERM; sleep 1000 & echo ready; exec sleep 1000"},
        {.kill_after = absl::Milliseconds(100), .environment = {}});
    if (!child.ok()) return Owner::Say(child.status().ToString());
    for (;;) ::pause();
  }

  TempFolder folder_;
  const std::string root_ = fs::canonical(folder_.path()) / "root";
  const bool made_ = fs::create_directory(root_);
  const ScratchOptions here_{.parent = root_, .prefix = "work-"};
  Lessord broker_{{.settings = absl::StrCat("cleanup:\n  roots: [\"", root_, "\"]\n"),
                   .arguments = {},
                   .environment = {},
                   .account = {}}};
};

TEST_F(CleanupBrokerTest, WhatLeavesItsScopeIsGone) {
  Client client = Attach();
  pid_t pid = 0;
  {
    auto folder = ScratchDirectory::Create(client, here_);
    ASSERT_TRUE(folder.ok()) << folder.status();
    std::ofstream(folder->path() + "/file") << "left over";
    auto file = ScratchFile::Create(client, here_);
    ASSERT_TRUE(file.ok()) << file.status();
    auto child = ChildProcess::Spawn(client, {"sleep", "1000"});
    ASSERT_TRUE(child.ok()) << child.status();
    pid = child->pid();
  }
  EXPECT_TRUE(Empty());
  EXPECT_EQ(::kill(pid, 0), -1);
}

TEST_F(CleanupBrokerTest, RemoveAndWaitAreHeard) {
  Client client = Attach();
  auto folder = ScratchDirectory::Create(client, here_);
  ASSERT_TRUE(folder.ok()) << folder.status();
  const absl::Status removed = folder->Remove();
  EXPECT_TRUE(removed.ok()) << removed;
  EXPECT_TRUE(Empty());
  auto child = ChildProcess::Spawn(client, {"sh", "-c", "exit 3"});
  ASSERT_TRUE(child.ok()) << child.status();
  auto status = child->Wait();
  ASSERT_TRUE(status.ok()) << status.status();
  EXPECT_EQ(WEXITSTATUS(*status), 3);
}

TEST_F(CleanupBrokerTest, WhatIsKeptOutlivesItsOwner) {
  Owner owner([this] {
    auto client = Client::Attach({.runtime_dir = broker_.runtime_dir()});
    auto left = ScratchDirectory::Create(*client, here_);
    auto kept = ScratchDirectory::Create(*client, here_);
    Owner::Say(kept->Keep().value_or("not kept"));
    Owner::Say(left->path());
    for (;;) ::pause();
  });
  const std::string kept = owner.Line();
  const std::string left = owner.Line();
  ASSERT_TRUE(fs::is_directory(kept)) << kept;
  ASSERT_TRUE(fs::is_directory(left)) << left;
  owner.Kill();
  EXPECT_TRUE(
      Eventually([&] { return !fs::exists(left); }));  // the one that was made last would have gone first
  EXPECT_TRUE(fs::is_directory(kept));
}

TEST_F(CleanupBrokerTest, AKilledOwnerLeavesNothing) {
  Owner owner([this] { MakeAll(); });
  const std::string folder = owner.Line();
  ASSERT_TRUE(fs::is_directory(folder)) << folder;
  const std::string file = owner.Line();
  ASSERT_TRUE(fs::is_regular_file(file)) << file;
  ASSERT_EQ(owner.Line(), "ready");
  owner.Kill();
  EXPECT_TRUE(owner.AllGone());
  EXPECT_TRUE(Eventually([&] { return Empty(); }));
}

TEST_F(CleanupBrokerTest, AKilledOwnerLeavesNothingAfterTheBrokersOwnDeath) {
  Owner owner([this] { MakeAll(); });
  const std::string folder = owner.Line();
  ASSERT_TRUE(fs::is_directory(folder)) << folder;
  ASSERT_NE(owner.Line(), "");
  ASSERT_EQ(owner.Line(), "ready");
  broker_.Kill();
  owner.Kill();
  EXPECT_FALSE(Empty());
  broker_.Start();
  EXPECT_TRUE(owner.AllGone());
  EXPECT_TRUE(Eventually([&] { return Empty(); }));
}

TEST_F(CleanupBrokerTest, AFolderThatTheSettingsDoNotNameIsRefusedAndNotMade) {
  Client client = Attach();
  const std::string outside = fs::canonical(folder_.path()) / "outside";
  fs::create_directory(outside);
  EXPECT_EQ(ReasonOf(ScratchDirectory::Create(client, {.parent = outside}).status()), "CLEANUP_FORBIDDEN");
  EXPECT_EQ(ReasonOf(ScratchFile::Create(client, {.parent = outside}).status()), "CLEANUP_FORBIDDEN");
  EXPECT_TRUE(fs::is_empty(outside));
}

}  // namespace
}  // namespace lessor
