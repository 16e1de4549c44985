#include "daemon/cleanup/nursery.h"

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/cleanup/packet.h"
#include "daemon/cleanup/progress.h"
#include "tests/base/other_process.h"
#include "tests/cleanup/deeds_of.h"
#include "tests/cleanup/eventually.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace fs = std::filesystem;
using testing::Remove;
using testing::Shell;

const Identity kAgent = {.uid = 65534, .gid = 65533, .groups = {7, 9}};
constexpr int kPatienceMs = 30'000;

bool WaitFor(BorrowedFd readable) {
  pollfd event{readable.raw(), POLLIN, 0};
  return ::poll(&event, 1, kPatienceMs) == 1;
}

UniqueFd Hold(pid_t pid) {
  return UniqueFd(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
}

// A worker, and what it said first.
class TestWorker {
 public:
  TestWorker(Nursery& nursery, const Identity& identity) {
    auto ends = PacketPair();
    channel_ = std::move(ends->first);
    if (!nursery.Ask(identity, ends->second.borrow()).ok() || !WaitFor(nursery.socket())) return;
    ends->second.Reset();
    auto born = nursery.Answer();
    if (!born.ok()) return;
    born_ = *std::move(born);
    first_ = Receive();
  }
  pid_t pid() const { return born_.pid; }
  BorrowedFd pidfd() const { return born_.pidfd.borrow(); }
  const absl::Status& first() const { return first_; }

  void Send(const std::vector<journal::Deed>& deeds) const {
    journal::WorkerRequest request;
    for (const journal::Deed& deed : deeds) {
      request.add_steps()->set_deed(deed.SerializeAsString());
      request.mutable_steps()->rbegin()->set_timeout_ms(kPatienceMs);
    }
    (void)SendPacket(channel_.borrow(), request.SerializeAsString(), Patience::kNone);
  }
  // The next packet.
  std::vector<absl::Status> ReceiveAll() const {
    std::vector<char> room(kPacketMax);
    const auto packet = ReceivePacket(channel_.borrow(), absl::MakeSpan(room), Patience::kEndless);
    if (!packet.ok()) return {packet.status()};
    journal::WorkerReply reply;
    (void)reply.ParseFromArray(packet->bytes.data(), static_cast<int>(packet->bytes.size()));
    std::vector<absl::Status> results;
    for (const journal::WorkerResult& result : reply.results()) {
      results.emplace_back(static_cast<absl::StatusCode>(result.code()), result.message());
    }
    return results;
  }
  absl::Status Receive() const { return ReceiveAll().front(); }
  Progress Share() const {
    auto shared = Progress::Create();
    (void)SendPacket(channel_.borrow(), "", Patience::kNone, shared->second.borrow());
    return std::move(shared->first);
  }
  absl::Status Do(const journal::Deed& deed) const {
    Send({deed});
    return Receive();
  }
  std::string Says(const std::string& script) const {
    return std::string(Do(Shell(absl::StrCat(script, "; exit 1"))).message());
  }
  void Close() { channel_.Reset(); }

 private:
  UniqueFd channel_;
  Nursery::Born born_;
  absl::Status first_ = absl::UnavailableError("no worker was made");
};

// Whether `holds` is so in a process forked from this one, which may do with itself what it likes.
bool InAnotherProcess(const std::function<bool()>& holds) {
  const pid_t pid = ::fork();
  if (pid == 0) ::_exit(holds() ? 0 : 1);
  int status = -1;
  return ::waitpid(pid, &status, 0) == pid && status == 0;
}

constexpr absl::string_view kNoRights =
    "grep -E '^(Cap(Inh|Prm|Eff|Amb)|NoNewPrivs)' /proc/self/status | tr '\\t' ' '";
constexpr absl::string_view kNone =
    "exit status 1: CapInh: 0000000000000000 / CapPrm: 0000000000000000 / CapEff: 0000000000000000 / "
    "CapAmb: 0000000000000000 / NoNewPrivs: 1";

class NurseryTest : public ::testing::Test {
 protected:
  NurseryTest() : nursery_(*Nursery::Start()) { (void)::chmod(folder_.path().c_str(), 0777); }
  const testing::TempFolder folder_;
  std::unique_ptr<Nursery> nursery_;
};

TEST_F(NurseryTest, AWorkerHasTheIdentityThatWasAskedFor) {
  const TestWorker worker(*nursery_, kAgent);
  ASSERT_TRUE(worker.first().ok()) << worker.first();
  EXPECT_EQ(worker.Says("id -u; id -g; id -G"), "exit status 1: 65534 / 65533 / 65533 7 9");
  EXPECT_EQ(worker.Says("id -ru; id -rg"), "exit status 1: 65534 / 65533");
  const TestWorker root(*nursery_, {});
  EXPECT_EQ(root.Says("id -u; id -G"), "exit status 1: 0 / 0");
}

TEST_F(NurseryTest, AWorkerHasNoCapabilitiesAndGetsNone) {
  const TestWorker worker(*nursery_, kAgent);
  EXPECT_EQ(worker.Says(std::string(kNoRights)), kNone);
  const std::string status = testing::Contents(absl::StrCat("/proc/", worker.pid(), "/status"));
  EXPECT_THAT(status, HasSubstr("CapPrm:\t0000000000000000"));
  EXPECT_THAT(status, HasSubstr("NoNewPrivs:\t1"));
  EXPECT_THAT(status, HasSubstr("Name:\tlessor-worker"));
}

TEST_F(NurseryTest, AWorkerHoldsNothingButItsChannel) {
  const testing::TempFolder folder;
  const UniqueFd inheritable(::open(folder.path().c_str(), O_RDONLY | O_DIRECTORY));
  const auto nursery = *Nursery::Start();
  const TestWorker worker(*nursery, kAgent);
  const auto open = [](pid_t pid) {
    const fs::directory_iterator list(absl::StrCat("/proc/", pid, "/fd"));
    return std::distance(begin(list), end(list));
  };
  EXPECT_EQ(open(worker.pid()), 4) << "the three, and its channel";
  // It may not have closed yet what it made for the worker.
  EXPECT_TRUE(testing::Eventually([&] { return open(nursery->pid()) == 5; })) << "and the children's signals";
  EXPECT_EQ(worker.Says("ls /proc/self/fd"), "exit status 1: 0 / 1 / 2 / 3") << "3: the folder that ls reads";
  EXPECT_EQ(fs::read_symlink(absl::StrCat("/proc/", worker.pid(), "/cwd")), "/");
}

TEST_F(NurseryTest, TheKernelDecidesWhatAWorkerMayRemove) {
  const TestWorker worker(*nursery_, kAgent);
  fs::create_directories(folder_.path() + "/shut/inner");
  ASSERT_EQ(::chown((folder_.path() + "/shut").c_str(), 65534, 65533), 0);
  ASSERT_EQ(::chown((folder_.path() + "/shut/inner").c_str(), 65534, 65533), 0);
  ASSERT_EQ(::chmod((folder_.path() + "/shut/inner").c_str(), 0), 0);
  fs::create_directory(folder_.path() + "/roots");
  std::ofstream(folder_.path() + "/roots/file") << "content";
  std::ofstream(folder_.path() + "/mine") << "content";
  EXPECT_TRUE(worker.Do(Remove(folder_.path(), "mine")).ok());
  EXPECT_TRUE(worker.Do(Remove(folder_.path(), "shut", true)).ok()) << "what its owner may open again";
  EXPECT_TRUE(absl::IsPermissionDenied(worker.Do(Remove(folder_.path(), "roots/file"))));
  EXPECT_TRUE(fs::exists(folder_.path() + "/roots/file"));
  EXPECT_FALSE(fs::exists(folder_.path() + "/mine"));
  EXPECT_FALSE(fs::exists(folder_.path() + "/shut"));
}

TEST_F(NurseryTest, AWorkerTellsOfEachStepUnlessItsProgressIsShared) {
  const TestWorker worker(*nursery_, kAgent);
  const std::vector<journal::Deed> gone(3, Remove(folder_.path(), "not-there"));
  worker.Send(gone);
  for (int i = 0; i < 3; ++i) EXPECT_THAT(worker.ReceiveAll(), ElementsAre(absl::OkStatus()));
  const Progress progress = worker.Share();
  // Together those that go well within a moment, of which a test cannot be sure.
  std::vector<absl::Status> told;
  worker.Send(gone);
  while (told.size() < 3) {
    for (const absl::Status& each : worker.ReceiveAll()) told.push_back(each);
  }
  EXPECT_THAT(told, ElementsAre(absl::OkStatus(), absl::OkStatus(), absl::OkStatus()));
  EXPECT_EQ(progress.begun(), 3);
}

TEST_F(NurseryTest, AFailureIsToldAtOnceAndDoesNotStopWhatFollows) {
  const TestWorker worker(*nursery_, kAgent);
  const Progress progress = worker.Share();
  journal::Deed unreadable;
  unreadable.mutable_remove()->set_root("/\xff");
  worker.Send({Remove(folder_.path(), "a"), unreadable, Shell("exec tail -f /dev/null")});
  std::vector<absl::Status> told;
  while (told.size() < 2) {
    for (const absl::Status& each : worker.ReceiveAll()) told.push_back(each);
  }
  EXPECT_TRUE(told[0].ok());
  EXPECT_TRUE(absl::IsInvalidArgument(told[1])) << told[1];
  EXPECT_TRUE(testing::Eventually([&] { return progress.begun() == 3; }));
}

TEST_F(NurseryTest, AWorkerMayNotKillWhatItsAgentMayNot) {
  const testing::OtherProcess victim([] {});
  const TestWorker worker(*nursery_, kAgent);
  EXPECT_TRUE(absl::IsPermissionDenied(worker.Do(testing::Kill(victim.pid(), absl::ZeroDuration()))));
}

TEST_F(NurseryTest, AnAgentCannotLookIntoItsWorker) {
  const TestWorker worker(*nursery_, kAgent);
  ASSERT_TRUE(worker.first().ok());
  EXPECT_TRUE(InAnotherProcess([&] {
    if (::setresgid(65533, 65533, 65533) != 0 || ::setresuid(65534, 65534, 65534) != 0) return false;
    const bool attached = ::ptrace(PTRACE_SEIZE, worker.pid(), nullptr, nullptr) == 0;
    const UniqueFd memory(::open(absl::StrCat("/proc/", worker.pid(), "/mem").c_str(), O_RDWR | O_CLOEXEC));
    return !attached && !memory && ::kill(worker.pid(), 0) == 0;
  }));
}

TEST_F(NurseryTest, AWorkerEndsWithItsChannelAndIsReaped) {
  TestWorker worker(*nursery_, kAgent);
  worker.Close();
  EXPECT_TRUE(WaitFor(worker.pidfd()));
  // Whatever it answers next it does after it has reaped: it looks at the dead first.
  const TestWorker next(*nursery_, kAgent);
  const TestWorker another(*nursery_, kAgent);
  EXPECT_TRUE(another.first().ok());
  EXPECT_FALSE(fs::exists(absl::StrCat("/proc/", worker.pid())));
}

TEST_F(NurseryTest, SignalsThatStopTheBrokerDoNotStopItsWorkers) {
  const TestWorker worker(*nursery_, kAgent);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP, SIGQUIT}) {
    EXPECT_EQ(::kill(nursery_->pid(), signal), 0);
    EXPECT_EQ(::kill(worker.pid(), signal), 0);
  }
  EXPECT_EQ(worker.Says("kill -TERM $$"), "killed by SIGTERM") << "but a command has them as it should";
  EXPECT_TRUE(TestWorker(*nursery_, kAgent).first().ok());
}

TEST_F(NurseryTest, WorkersDieWithTheNursery) {
  const TestWorker worker(*nursery_, kAgent);
  worker.Send({Shell("while :; do :; done")});
  nursery_.reset();
  EXPECT_TRUE(WaitFor(worker.pidfd()));
}

TEST_F(NurseryTest, AllDieWithABrokerThatIsKilled) {
  const testing::Pair told = testing::Pipe();
  const std::string pid_file = folder_.path() + "/pid";
  const pid_t broker = ::fork();
  if (broker == 0) {
    const auto nursery = *Nursery::Start();
    const TestWorker worker(*nursery, kAgent);
    worker.Send({Shell(absl::StrCat("trap '' TERM HUP; echo $$ >", pid_file, ".new; mv ", pid_file, ".new ",
                                    pid_file, "; while :; do :; done"))});
    (void)testing::Eventually([&] { return fs::exists(pid_file); });
    const std::array<pid_t, 2> pids = {nursery->pid(), worker.pid()};
    (void)!::write(told.second.raw(), pids.data(), sizeof pids);
    for (;;) ::pause();
  }
  std::array<pid_t, 3> pids{};
  ASSERT_EQ(::read(told.first.raw(), pids.data(), sizeof pids), static_cast<ssize_t>(2 * sizeof(pid_t)));
  std::ifstream(pid_file) >> pids[2];
  std::vector<UniqueFd> held;
  for (const pid_t pid : pids) {
    ASSERT_GT(pid, 1);
    held.push_back(Hold(pid));
    EXPECT_TRUE(held.back() && !HasDied(held.back().borrow()));
  }
  EXPECT_EQ(::kill(broker, SIGKILL), 0);
  EXPECT_EQ(::waitpid(broker, nullptr, 0), broker);
  for (const UniqueFd& each : held) EXPECT_TRUE(WaitFor(each.borrow()));
}

TEST_F(NurseryTest, ADeadNurseryIsTold) {
  EXPECT_EQ(::kill(nursery_->pid(), SIGKILL), 0);
  EXPECT_TRUE(WaitFor(nursery_->socket()));
  EXPECT_TRUE(absl::IsCancelled(nursery_->Answer().status()));
  const auto ends = PacketPair();
  EXPECT_TRUE(absl::IsCancelled(nursery_->Ask(kAgent, ends->second.borrow())));
}

TEST_F(NurseryTest, ABrokerWithoutRightsHasWorkersOfItsOwnIdentityOnly) {
  EXPECT_TRUE(InAnotherProcess([] {
    const std::array<gid_t, 2> groups = {4, 5};
    if (::setgroups(2, groups.data()) != 0 || ::setresgid(1234, 1234, 1234) != 0 ||
        ::setresuid(1233, 1233, 1233) != 0) {
      return false;
    }
    const auto nursery = *Nursery::Start();
    const TestWorker worker(*nursery, {.uid = 1233, .gid = 1, .groups = {}});
    const TestWorker other(*nursery, kAgent);
    return worker.Says("id -u; id -G") == "exit status 1: 1233 / 1234 4 5" &&
           worker.Says(std::string(kNoRights)) == kNone && absl::IsPermissionDenied(other.first()) &&
           nursery->CanServe({.uid = 1233, .gid = 1, .groups = {}}).ok() &&
           absl::IsPermissionDenied(nursery->CanServe(kAgent));
  }));
}

TEST_F(NurseryTest, ABrokerWithCapabilitiesButNotRootPassesNoneOn) {
  EXPECT_TRUE(InAnotherProcess([] {
    (void)::prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0);
    if (::setgroups(0, nullptr) != 0 || ::setresgid(1234, 1234, 1234) != 0 ||
        ::setresuid(1233, 1233, 1233) != 0) {
      return false;
    }
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, 2> data{};
    data[0].permitted = CAP_TO_MASK(CAP_SETUID) | CAP_TO_MASK(CAP_SETGID) | CAP_TO_MASK(CAP_KILL);
    data[0].effective = data[0].inheritable = data[0].permitted;
    if (::syscall(SYS_capset, &header, data.data()) != 0) return false;
    for (const int each : {CAP_SETUID, CAP_SETGID, CAP_KILL}) {
      if (::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, each, 0, 0) != 0) return false;
    }
    const auto nursery = *Nursery::Start();
    const TestWorker worker(*nursery, kAgent);
    const TestWorker own(*nursery, {.uid = 1233, .gid = 1234, .groups = {}});
    return worker.Says("id -u; id -G") == "exit status 1: 65534 / 65533 7 9" &&
           worker.Says(std::string(kNoRights)) == kNone && own.Says(std::string(kNoRights)) == kNone;
  }));
}

TEST(RightsTest, WhatIsMissingIsNamed) {
  Rights rights{.identity = {.uid = 1000, .gid = 1000, .groups = {}}, .may_set_uid = true};
  EXPECT_TRUE(rights.CanServe({.uid = 1000, .gid = 5, .groups = {}}).ok());
  EXPECT_THAT(std::string(rights.CanServe(kAgent).message()), HasSubstr("lacks CAP_SETGID CAP_KILL"));
  rights.may_set_gid = rights.may_kill = true;
  EXPECT_TRUE(rights.CanServe(kAgent).ok());
  EXPECT_TRUE(absl::IsPermissionDenied(rights.CanServe({.uid = ~0U, .gid = 0, .groups = {}})));
  EXPECT_TRUE(absl::IsPermissionDenied(
      rights.CanServe({.uid = 1, .gid = 1, .groups = std::vector<uint32_t>(kGroupsMax + 1)})));
}

TEST(PacketTest, WhatIsTooLongOrStrangeIsRefused) {
  const auto ends = PacketPair();
  EXPECT_TRUE(absl::IsInvalidArgument(
      SendPacket(ends->first.borrow(), std::string(kPacketMax, 'x'), Patience::kNone)));
  std::vector<char> room(16);
  const auto receive = [&] {
    return ReceivePacket(ends->second.borrow(), absl::MakeSpan(room), Patience::kNone);
  };
  EXPECT_TRUE(absl::IsUnavailable(receive().status()));
  EXPECT_TRUE(SendPacket(ends->first.borrow(), "", Patience::kNone).ok());
  EXPECT_EQ(receive()->bytes, "");
  EXPECT_TRUE(SendPacket(ends->first.borrow(), std::string(16, 'x'), Patience::kNone).ok());
  EXPECT_TRUE(absl::IsDataLoss(receive().status()));
  EXPECT_EQ(::send(ends->first.raw(), "x", 1, 0), 1);
  EXPECT_TRUE(absl::IsDataLoss(receive().status()));
}

}  // namespace
}  // namespace lessor
