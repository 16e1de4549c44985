#include "daemon/cleanup/worker_runner.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <future>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/io_threads.h"
#include "daemon/base/passing.h"
#include "daemon/base/process.h"
#include "daemon/cleanup/cleanup_state.h"
#include "daemon/cleanup/packet.h"
#include "tests/cleanup/deeds_of.h"
#include "tests/cleanup/eventually.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace fs = std::filesystem;
using testing::Eventually;
using testing::Remove;
using testing::Shell;

const Identity kAgent = {.uid = 65534, .gid = 65533, .groups = {7, 9}};
const Identity kOther = {.uid = 65532, .gid = 65533, .groups = {}};
constexpr absl::Duration kLong = absl::Seconds(100);

// The nursery first: it is forked before there are threads.
class WorkerRunnerTest : public ::testing::Test {
 protected:
  WorkerRunnerTest() : nursery_(*Nursery::Start()), threads_(1) {
    runner_.emplace(*nursery_, threads_.Next(), clock_, log_);
    (void)::chmod(folder_.path().c_str(), 0777);
  }
  ~WorkerRunnerTest() override {
    threads_.Stop();
    runner_.reset();
  }

  static CleanupRunner::Step StepOf(const journal::Deed& deed, absl::Duration timeout = kLong) {
    return {deed.SerializeAsString(), timeout};
  }
  std::future<absl::Status> Begin(const Identity& identity, const journal::Deed& deed,
                                  absl::Duration timeout = kLong) {
    auto promise = std::make_shared<std::promise<absl::Status>>();
    std::future<absl::Status> ended = promise->get_future();
    runner_->Run(identity, StepOf(deed, timeout),
                 [promise](const absl::Status& status) { promise->set_value(status); });
    return ended;
  }
  // What it has told when it is over.
  std::vector<absl::Status> DoInOrder(const std::vector<journal::Deed>& deeds) {
    std::vector<CleanupRunner::Step> steps;
    for (const journal::Deed& deed : deeds) steps.push_back(StepOf(deed));
    return DoInOrder(std::move(steps));
  }
  std::vector<absl::Status> DoInOrder(std::vector<CleanupRunner::Step> steps) {
    std::promise<std::vector<absl::Status>> over;
    runner_->RunInOrder(
        kAgent, std::move(steps),
        [&, all = std::vector<absl::Status>()](const std::vector<absl::Status>& ended, bool last) mutable {
          all.insert(all.end(), ended.begin(), ended.end());
          if (last) over.set_value(all);
        });
    return over.get_future().get();
  }
  absl::Status Do(const Identity& identity, const journal::Deed& deed, absl::Duration timeout = kLong) {
    return Begin(identity, deed, timeout).get();
  }
  // A command that says who its worker is, and then hangs.
  std::future<absl::Status> BeginHanging(absl::Duration timeout, pid_t& worker) {
    const std::string path = folder_.path() + "/worker";
    fs::remove(path);
    auto ended = Begin(kAgent,
                       Shell(absl::StrCat("echo $PPID >", path, ".new; mv ", path, ".new ", path,
                                          "; exec tail -f /dev/null")),
                       timeout);
    EXPECT_TRUE(Eventually([&] { return fs::exists(path); }));
    worker = 0;
    std::ifstream(path) >> worker;
    EXPECT_GT(worker, 1);
    return ended;
  }
  std::string Touch(const std::string& name) {
    std::ofstream(folder_.path() + "/" + name) << "content";
    return folder_.path() + "/" + name;
  }

  const SystemClock clock_;
  const UniqueFd sink_{::open("/dev/null", O_WRONLY | O_CLOEXEC)};
  Logger log_{sink_.borrow(), {}, clock_};
  const testing::TempFolder folder_;
  std::unique_ptr<Nursery> nursery_;
  IoThreads threads_;
  std::optional<WorkerRunner> runner_;
};

TEST_F(WorkerRunnerTest, DeedsAreDoneWithTheRightsOfTheAgent) {
  const std::string file = Touch("file");
  EXPECT_TRUE(Do(kAgent, Remove(folder_.path(), "file")).ok());
  EXPECT_FALSE(fs::exists(file));
  fs::create_directory(folder_.path() + "/roots");
  const std::string roots = Touch("roots/file");
  EXPECT_TRUE(absl::IsPermissionDenied(Do(kAgent, Remove(folder_.path(), "roots/file"))));
  EXPECT_TRUE(fs::exists(roots));
  EXPECT_EQ(Do(kAgent, Shell("id -u; id -G; exit 3")),
            absl::AbortedError("exit status 3: 65534 / 65533 7 9"));
  EXPECT_EQ(Do(kOther, Shell("id -u; id -G; exit 3")), absl::AbortedError("exit status 3: 65532 / 65533"));
  EXPECT_TRUE(absl::IsUnimplemented(Do(kAgent, {})));
  EXPECT_EQ(runner_->workers(), 2);
}

TEST_F(WorkerRunnerTest, AnIdentityThatTheKernelDoesNotKnowIsRefused) {
  EXPECT_TRUE(absl::IsPermissionDenied(Do({.uid = ~0U, .gid = 0, .groups = {}}, Shell("exit 0"))));
  EXPECT_TRUE(runner_->CanServe(kAgent).ok());
}

TEST_F(WorkerRunnerTest, ADeedThatIsTooLongIsRefused) {
  EXPECT_TRUE(absl::IsInvalidArgument(Do(kAgent, Shell(std::string(kPacketMax, 'x')))));
  EXPECT_TRUE(Do(kAgent, Shell("exit 0 #" + std::string(kPacketMax / 2 - 100, 'x'))).ok());
}

TEST_F(WorkerRunnerTest, ADeedWhoseTextIsNoTextIsRefusedForGood) {
  const absl::Status status = Do(kAgent, Remove(folder_.path(), "\xff"));
  EXPECT_TRUE(absl::IsInvalidArgument(status)) << status;
}

TEST_F(WorkerRunnerTest, AWorkerThatIsKilledFailsItsDeedAndIsReplaced) {
  pid_t worker = 0;
  auto ended = BeginHanging(kLong, worker);
  EXPECT_EQ(::kill(worker, SIGKILL), 0);
  EXPECT_EQ(ended.get(), absl::UnavailableError("the worker was killed"));
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok());
}

TEST_F(WorkerRunnerTest, AnIdleWorkerThatIsKilledFailsNothing) {
  const std::string told = std::string(Do(kAgent, Shell("echo $PPID; exit 1")).message());
  const pid_t worker = std::stoi(told.substr(told.rfind(": ") + 2));
  const UniqueFd held(static_cast<int>(::syscall(SYS_pidfd_open, worker, 0)));
  EXPECT_EQ(::kill(worker, SIGKILL), 0);
  pollfd event{held.raw(), POLLIN, 0};
  ASSERT_EQ(::poll(&event, 1, 30'000), 1);
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok());
}

TEST_F(WorkerRunnerTest, AWorkerThatIsStoppedIsKilledAfterItsDeedsTime) {
  pid_t worker = 0;
  auto ended = BeginHanging(absl::Milliseconds(500), worker);
  const UniqueFd held(static_cast<int>(::syscall(SYS_pidfd_open, worker, 0)));
  EXPECT_EQ(::kill(worker, SIGSTOP), 0);
  const MonoTime stopped = clock_.Now();
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok()) << "another worker does it";
  EXPECT_TRUE(absl::IsDeadlineExceeded(ended.get()));
  EXPECT_LT(clock_.Now() - stopped, WorkerCrew::kSlack + absl::Seconds(10));
  pollfd event{held.raw(), POLLIN, 0};
  EXPECT_EQ(::poll(&event, 1, 30'000), 1) << "it has been killed";
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok());
  EXPECT_TRUE(Eventually([&] { return runner_->workers() == 1; }));
  EXPECT_EQ(runner_->stuck(), 0);
}

TEST_F(WorkerRunnerTest, ACommandOverItsTimeIsToldWithWhatItSaid) {
  const absl::Status status =
      Do(kAgent, Shell("echo begun; exec tail -f /dev/null"), absl::Milliseconds(200));
  EXPECT_TRUE(absl::IsDeadlineExceeded(status));
  EXPECT_THAT(std::string(status.message()), HasSubstr("begun"));
}

TEST_F(WorkerRunnerTest, DeedsThatHangHoldUpNeitherOtherIdentitiesNorForLongTheirOwn) {
  const std::string hanging = "exec tail -f /dev/null";
  std::vector<std::future<absl::Status>> hang;
  for (size_t i = 0; i + 4 < WorkerCrew::kWorkersMax; ++i) hang.push_back(Begin(kAgent, Shell(hanging)));
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok()) << "it has got a worker of its own";
  for (int i = 0; i < 20; ++i) hang.push_back(Begin(kAgent, Shell(hanging)));
  EXPECT_TRUE(Eventually([&] { return runner_->workers() == static_cast<int>(WorkerCrew::kWorkersMax); }));
  Touch("file");
  EXPECT_TRUE(Do(kOther, Shell("exit 0")).ok());
  EXPECT_LE(runner_->workers(), static_cast<int>(WorkerCrew::kWorkersMax) + 1);
  for (const auto& each : hang)
    EXPECT_EQ(each.wait_for(std::chrono::seconds(0)), std::future_status::timeout);
}

TEST_F(WorkerRunnerTest, ManyDeedsAreDoneByFewWorkersAndLeaveNoDescriptors) {
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok());
  const auto held = [&] { return OpenDescriptors() - 2 * static_cast<uint64_t>(runner_->workers()); };
  const uint64_t before = held();
  std::vector<std::future<absl::Status>> ends;
  for (int i = 0; i < 1000; ++i) {
    const std::string name = absl::StrCat("file", i);
    Touch(name);
    ends.push_back(Begin(kAgent, Remove(folder_.path(), name)));
  }
  for (auto& end : ends) EXPECT_TRUE(end.get().ok());
  EXPECT_TRUE(fs::is_empty(folder_.path()));
  EXPECT_TRUE(Eventually([&] { return held() == before; })) << held() << " instead of " << before;
}

TEST_F(WorkerRunnerTest, ARunIsDoneInItsOrderWhateverFailsInIt) {
  const std::string log = folder_.path() + "/log";
  const auto say = [&](int number) { return Shell(absl::StrCat("echo ", number, " >>", log)); };
  EXPECT_THAT(DoInOrder({say(1), Shell("exit 3"), say(2), Remove(folder_.path(), "nothing"), say(3)}),
              ElementsAre(absl::OkStatus(), absl::AbortedError("exit status 3"), absl::OkStatus(),
                          absl::OkStatus(), absl::OkStatus()));
  EXPECT_EQ(testing::Contents(log), "1\n2\n3\n");
}

TEST_F(WorkerRunnerTest, TheStepAtWhichAWorkerWasKilledIsKnownAndNoneAfterItIsBegun) {
  Touch("first");
  Touch("last");
  EXPECT_THAT(
      DoInOrder({Remove(folder_.path(), "first"), Remove(folder_.path(), "nothing"),
                 Shell("kill -KILL $PPID; exec tail -f /dev/null"), Remove(folder_.path(), "last")}),
      ElementsAre(absl::OkStatus(), absl::OkStatus(), absl::UnavailableError("the worker was killed")));
  EXPECT_FALSE(fs::exists(folder_.path() + "/first"));
  EXPECT_TRUE(fs::exists(folder_.path() + "/last"));
}

TEST_F(WorkerRunnerTest, TheStepAtWhichAWorkerHangsIsKnownAndHasItsOwnTime) {
  Touch("last");
  const std::vector<absl::Status> told =
      DoInOrder({StepOf(Remove(folder_.path(), "nothing")),
                 StepOf(Shell("kill -STOP $PPID; exec tail -f /dev/null"), absl::Milliseconds(500)),
                 StepOf(Remove(folder_.path(), "last"))});
  ASSERT_EQ(told.size(), 2);
  EXPECT_TRUE(told[0].ok());
  EXPECT_TRUE(absl::IsDeadlineExceeded(told[1])) << told[1];
  EXPECT_TRUE(fs::exists(folder_.path() + "/last"));
}

TEST_F(WorkerRunnerTest, TheLongestRunOfTheLongestPathsFitsIntoAPacket) {
  std::string longest;
  while (longest.size() < 3900) longest += std::string(100, 'x') + "/";
  longest.resize(4095 - folder_.path().size() - 1, 'x');
  const std::vector run(CleanupState::kRunMax, Remove(folder_.path(), longest));
  EXPECT_EQ(DoInOrder(run), std::vector(run.size(), absl::OkStatus()));
}

// Its user can trace it, and so speak in its place: the broker would have to let go of what it passes.
TEST_F(WorkerRunnerTest, AWorkerCannotPassADescriptorToTheBroker) {
  if (!CanRefuseDescriptors()) GTEST_SKIP() << "this kernel cannot refuse descriptors: Linux 6.16";
  pid_t worker = 0;
  const auto hangs = BeginHanging(kLong, worker);
  const UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, worker, 0)));
  const UniqueFd channel(static_cast<int>(::syscall(SYS_pidfd_getfd, pidfd.raw(), STDERR_FILENO + 1, 0)));
  ASSERT_TRUE(static_cast<bool>(channel)) << absl::ErrnoToStatus(errno, "pidfd_getfd");
  const absl::Status refused = SendPacket(channel.borrow(), "x", Patience::kNone, pidfd.borrow());
  EXPECT_TRUE(absl::IsPermissionDenied(refused)) << refused;
  EXPECT_TRUE(Do(kAgent, Remove(folder_.path(), "nothing")).ok()) << "others of its user work on";
}

TEST_F(WorkerRunnerTest, WhatIsMoreThanTheQueueTakesIsRefused) {
  pid_t worker = 0;
  std::vector<std::future<absl::Status>> hang;
  hang.push_back(BeginHanging(kLong, worker));
  for (size_t i = 0; i < WorkerCrew::kWorkersMax; ++i) {
    hang.push_back(Begin(kAgent, Shell("exec tail -f /dev/null")));
  }
  EXPECT_TRUE(Eventually([&] { return runner_->workers() == static_cast<int>(WorkerCrew::kWorkersMax); }));
  for (size_t i = 0; i < WorkerCrew::kQueueMax; ++i)
    runner_->Run(kAgent, {"", kLong}, [](const absl::Status&) {});
  EXPECT_TRUE(absl::IsResourceExhausted(Do(kAgent, Shell("exit 0"))));
}

TEST_F(WorkerRunnerTest, WithoutItsNurseryTheBrokerGoesOn) {
  pid_t worker = 0;
  auto ended = BeginHanging(kLong, worker);
  EXPECT_EQ(::kill(nursery_->pid(), SIGKILL), 0);
  EXPECT_TRUE(absl::IsUnavailable(ended.get())) << "workers die with it";
  EXPECT_TRUE(Eventually([&] {
    const absl::Status status = Do(kAgent, Shell("exit 0"));
    EXPECT_TRUE(absl::IsUnavailable(status)) << status;
    return status.message().find("nursery") != std::string::npos;
  }));
  // TSan's own thread in the nursery may keep its socket open for a moment after its workers have died: one
  // that is asked for then is gone when its channel has ended.
  EXPECT_TRUE(Eventually([&] { return runner_->workers() == 0; }));
}

TEST_F(WorkerRunnerTest, ANurseryThatDoesNotAnswerHoldsNothingUpForEver) {
  EXPECT_EQ(::kill(nursery_->pid(), SIGSTOP), 0);
  EXPECT_TRUE(absl::IsUnavailable(Do(kAgent, Shell("exit 0"))));
  EXPECT_EQ(runner_->workers(), 0);
  EXPECT_EQ(::kill(nursery_->pid(), SIGCONT), 0);
  EXPECT_TRUE(Do(kAgent, Shell("exit 0")).ok()) << "and it may come back";
}

TEST_F(WorkerRunnerTest, WhatIsUnderWayAtTheEndIsDropped) {
  pid_t worker = 0;
  auto ended = BeginHanging(kLong, worker);
  const UniqueFd held(static_cast<int>(::syscall(SYS_pidfd_open, worker, 0)));
  threads_.Stop();
  runner_.reset();
  EXPECT_THROW((void)ended.get(), std::future_error) << "the promise was broken, not kept";
  nursery_.reset();
  pollfd event{held.raw(), POLLIN, 0};
  EXPECT_EQ(::poll(&event, 1, 30'000), 1);
}

}  // namespace
}  // namespace lessor
