// A file system that hangs, as one over a network does whose server has gone: what waits for it waits in the
// kernel, where not even SIGKILL ends it.
#include <fcntl.h>
#include <linux/fs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "tests/fault/cleanup_fixture.h"

namespace lessor::testing {
namespace {

namespace fs = std::filesystem;

// An ext4 in a file, mounted where this process and those it starts alone see it. While it is frozen, whoever
// would change something there waits. A child thaws it when this process ends, however it does: nothing else
// could.
class FreezableDisk {
 public:
  // Null: no disk can be made here.
  static std::unique_ptr<FreezableDisk> Make(const std::string& image, const std::string& point) {
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
      return nullptr;
    const std::string make = absl::StrCat("truncate -s 16M ", image, " && mkfs.ext4 -q ", image, " && mkdir ",
                                          point, " && mount -o loop ", image, " ", point);
    if (std::system(make.c_str()) != 0) return nullptr;  // NOLINT(cert-env33-c,concurrency-mt-unsafe)
    return std::unique_ptr<FreezableDisk>(new FreezableDisk(point));
  }
  ~FreezableDisk() {
    Thaw();
    EXPECT_EQ(::umount2(point_.c_str(), MNT_DETACH), 0);
  }
  FreezableDisk(const FreezableDisk&) = delete;
  FreezableDisk& operator=(const FreezableDisk&) = delete;

  void Freeze() {
    std::array<int, 2> ends{};
    LESSOR_CHECK(::pipe2(ends.data(), O_CLOEXEC) == 0);
    const UniqueFd waits(ends[0]);
    alive_ = UniqueFd(ends[1]);
    const UniqueFd root(::open(point_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    guardian_ = ::fork();
    if (guardian_ == 0) {
      alive_.Reset();
      char byte = 0;
      (void)!::read(waits.raw(), &byte, 1);
      (void)::ioctl(root.raw(), FITHAW, 0);
      ::_exit(0);
    }
    LESSOR_CHECK(::ioctl(root.raw(), FIFREEZE, 0) == 0);
  }
  void Thaw() {
    if (guardian_ <= 0) return;
    alive_.Reset();
    (void)::waitpid(std::exchange(guardian_, -1), nullptr, 0);
  }

 private:
  explicit FreezableDisk(std::string point) : point_(std::move(point)) {}

  const std::string point_;
  UniqueFd alive_;
  pid_t guardian_ = -1;
};

TEST(HungDiskTest, DelaysNobodyElseAndWhatHungIsDoneOnceItGoesOn) {
  const TempFolder scratch;
  const std::string hung = scratch.path() + "/hung";
  const std::unique_ptr<FreezableDisk> disk = FreezableDisk::Make(scratch.path() + "/image", hung);
  if (disk == nullptr) GTEST_SKIP() << "only root may mount a disk, where there are loop devices";
  Lessord lessord({.settings = absl::StrCat("cleanup: {roots: [", hung, ", ", scratch.path(),
                                            "], backoff: {initial: 5ms, max: 20ms}}\n")});
  const std::string theirs = hung + "/file";
  const std::string others = scratch.path() + "/file";
  for (const std::string& path : {theirs, others}) std::ofstream(path) << "content";
  const auto begin = [&](const std::string& path) {
    v1::CleanupAction action = RemoveFile(path);
    action.set_attempts(50);
    action.mutable_timeout()->set_nanos(100'000'000);
    return std::make_unique<ForkedAgent>([&lessord, action](const ForkedAgent::Hold& hold) {
      RawAgent agent(lessord.attach_socket());
      hold(agent.Hello().ok() && RegisterCleanup(agent, {action}).ok() ? "registered" : "failed");
    });
  };
  const auto victim = begin(theirs);
  const auto other = begin(others);
  ASSERT_EQ(victim->told(), "registered");
  ASSERT_EQ(other->told(), "registered");
  disk->Freeze();
  victim->Kill();
  ASSERT_TRUE(Eventually([&] { return lessord.Metric("lessor_cleanup_actions{phase=\"running\"}") == 1; }));
  other->Kill();
  EXPECT_TRUE(Eventually([&] { return !fs::exists(others); })) << "of the same user, and on another disk";
  EXPECT_TRUE(lessord.WaitForLog("a cleanup worker hangs in the kernel"));
  EXPECT_TRUE(fs::exists(theirs));
  disk->Thaw();
  EXPECT_TRUE(Eventually([&] { return !fs::exists(theirs); }));
  EXPECT_TRUE(Eventually([&] {
    return lessord.Metric("lessor_cleanup_ends_total{kind=\"remove_file\",outcome=\"done\"}") == 2;
  }));
}

}  // namespace
}  // namespace lessor::testing
