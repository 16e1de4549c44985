// Children that cannot be orphaned: the gate before the exec, and their end with all of their group.
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

#include "lessor/cleanup.h"

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

namespace fs = std::filesystem;
using Request = v1::AttachRequest;

// What a child writes to path(). Children hold no copy of the descriptor, so whoever has opened it is known.
class Words {
 public:
  Words() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) std::abort();
    read_ = UniqueFd(ends[0]);
    write_ = UniqueFd(ends[1]);
  }
  std::string path() const { return absl::StrCat("/proc/", ::getpid(), "/fd/", write_.raw()); }
  // The next line; empty: nobody is left who could write one.
  std::string Line() {
    std::string line;
    for (char next = 0; ::read(read_.raw(), &next, 1) == 1 && next != '\n';) line += next;
    return line;
  }
  // From here on only those can write who have opened it already.
  void Close() { write_.Reset(); }
  // Waits until everybody who has opened it is gone.
  void AwaitNobody() {
    Close();
    while (!Line().empty()) {
    }
  }

 private:
  UniqueFd read_;
  UniqueFd write_;
};

class ChildProcessTest : public ClientFixture {
 protected:
  void SetUp() override {
    ClientFixture::SetUp();
    words_.emplace();
  }
  void TearDown() override {
    words_.reset();
    ClientFixture::TearDown();
  }
  static bool NoChildren() { return ::waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD; }
  static bool Runs(pid_t pid) {
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == 0;
  }
  // A shell that has run `script` up to its "echo ready".
  absl::StatusOr<ChildProcess> Shell(Client& client, const std::string& script,
                                     absl::Duration kill_after = absl::Seconds(20)) {
    auto child =
        ChildProcess::Spawn(client, {"/bin/sh", "-c", absl::StrCat("exec >", words_->path(), "; ", script)},
                            {.kill_after = kill_after, .environment = {}});
    if (child.ok()) EXPECT_EQ(words_->Line(), "ready");
    return child;
  }

  std::optional<Words> words_;
};

TEST_F(ChildProcessTest, TheProgramRunsOnlyAfterTheBrokersAnswer) {
  Client client = AttachWith();
  std::atomic<bool> at_the_gate = false;
  broker_->SetScript([&](FakeBroker::Peer&, const Request& request) {
    if (!request.has_register_cleanup()) return false;
    const v1::KillProcess& kill = request.register_cleanup().actions(0).kill_process();
    at_the_gate =
        kill.group() && kill.kill_after().seconds() == 20 && ::getpgid(kill.pid()) == kill.pid() &&
        fs::read_symlink(absl::StrCat("/proc/", kill.pid(), "/exe")) == fs::read_symlink("/proc/self/exe");
    return false;
  });
  auto child =
      ChildProcess::Spawn(client, {"sleep", "1000"}, {.kill_after = absl::Seconds(20), .environment = {}});
  ASSERT_TRUE(child.ok()) << child.status();
  EXPECT_TRUE(at_the_gate);
  EXPECT_NE(fs::read_symlink(absl::StrCat("/proc/", child->pid(), "/exe")),
            fs::read_symlink("/proc/self/exe"));
  EXPECT_EQ(broker_->cleanup().size(), 1u);
}

TEST_F(ChildProcessTest, ARefusedChildIsGoneAndHasRunNothing) {
  Client client = AttachWith();
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    if (request.has_register_cleanup()) {
      peer.Fail(request.request_id(), v1::Reason::JOURNAL_UNAVAILABLE, 8, "the disk is full");
    }
    return request.has_register_cleanup();
  });
  const std::string mark = broker_->dir() + "/ran";
  EXPECT_EQ(ReasonOf(ChildProcess::Spawn(client, {"touch", mark}).status()), "JOURNAL_UNAVAILABLE");
  EXPECT_TRUE(NoChildren());
  EXPECT_FALSE(fs::exists(mark));
}

TEST_F(ChildProcessTest, AChildAtTheGateDiesWithItsParent) {
  broker_->SetScript(
      [](FakeBroker::Peer&, const Request& request) { return request.has_register_cleanup(); });
  const std::string mark = broker_->dir() + "/ran";
  const pid_t parent = ::fork();
  if (parent == 0) {
    auto client = Client::Attach({.runtime_dir = broker_->dir(), .answer_timeout = absl::Seconds(60)});
    (void)ChildProcess::Spawn(*client, {"touch", mark});
    ::_exit(1);
  }
  ASSERT_TRUE(broker_->AwaitRequests(Request::kRegisterCleanup, 1));
  ASSERT_EQ(::kill(parent, SIGKILL), 0);
  ASSERT_EQ(::waitpid(parent, nullptr, 0), parent);
  words_->AwaitNobody();  // the parent had its ends, and so has the child before its exec
  EXPECT_FALSE(fs::exists(mark));
}

TEST_F(ChildProcessTest, AFailedExecIsHeardAndLeavesNothing) {
  Client client = AttachWith();
  EXPECT_EQ(ChildProcess::Spawn(client, {"/nonexistent/program"}).status().code(),
            absl::StatusCode::kNotFound);
  EXPECT_EQ(ChildProcess::Spawn(client, {"lessor-no-such-program"}).status().code(),
            absl::StatusCode::kNotFound);
  const absl::Status denied = ChildProcess::Spawn(client, {"/etc/passwd"}).status();
  EXPECT_EQ(denied.code(), absl::StatusCode::kPermissionDenied);
  EXPECT_THAT(std::string(denied.message()), testing::HasSubstr("/etc/passwd"));
  EXPECT_EQ(ReasonOf(ChildProcess::Spawn(client, {}).status()), "REQUEST_INVALID");
  EXPECT_TRUE(NoChildren());
  EXPECT_TRUE(broker_->cleanup().empty());
  EXPECT_EQ(broker_->Seen(Request::kCancelCleanup), 3);
}

TEST_F(ChildProcessTest, WaitTellsTheStatusAndDismisses) {
  Client client = AttachWith();
  auto child = ChildProcess::Spawn(client, {"sh", "-c", "exit 7"});
  ASSERT_TRUE(child.ok()) << child.status();
  for (int time = 0; time < 2; ++time) {
    auto status = child->Wait();
    ASSERT_TRUE(status.ok()) << status.status();
    EXPECT_EQ(WEXITSTATUS(*status), 7);
  }
  EXPECT_TRUE(child->Kill().ok());
  EXPECT_TRUE(NoChildren());
  EXPECT_TRUE(broker_->cleanup().empty());
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 0);
}

TEST_F(ChildProcessTest, TheChildHasItsEnvironmentAndNoBlockedSignals) {
  Client client = AttachWith();
  auto child = ChildProcess::Spawn(
      client,
      {"sh", "-c",
       "test \"$A\" = b && test -z \"$HOME\" && /bin/grep -q 'SigBlk:.*0000000000000000' /proc/self/status"},
      {.environment = std::vector<std::string>{"A=b"}});
  ASSERT_TRUE(child.ok()) << child.status();
  EXPECT_EQ(child->Wait().value_or(-1), 0);
}

TEST_F(ChildProcessTest, LeavingTheScopeAsksTheGroupToEnd) {
  Client client = AttachWith();
  {
    auto child = Shell(client, "trap 'echo asked; exit' TERM; sleep 1000 & echo ready; wait");
    ASSERT_TRUE(child.ok()) << child.status();
  }
  EXPECT_EQ(words_->Line(), "asked");
  EXPECT_TRUE(NoChildren());
  words_->AwaitNobody();  // the sleep
  EXPECT_TRUE(broker_->cleanup().empty());
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 0);
}

TEST_F(ChildProcessTest, AGroupThatIgnoresTermIsKilled) {
  Client client = AttachWith();
  {
    auto child =
        Shell(client, "trap '' TERM; sleep 1000 & echo ready; exec sleep 1000", absl::Milliseconds(20));
    ASSERT_TRUE(child.ok()) << child.status();
  }
  EXPECT_TRUE(NoChildren());
  words_->AwaitNobody();
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(ChildProcessTest, AStoppedChildEndsToo) {
  Client client = AttachWith();
  {
    auto child = Shell(client, "trap 'echo asked; exit' TERM; sleep 1000 & echo ready; wait");
    ASSERT_TRUE(child.ok()) << child.status();
    ASSERT_EQ(::kill(child->pid(), SIGSTOP), 0);
  }
  EXPECT_EQ(words_->Line(), "asked");
  EXPECT_TRUE(NoChildren());
  words_->AwaitNobody();
}

TEST_F(ChildProcessTest, TheGroupEndsWithItsLeader) {
  Client client = AttachWith();
  auto child = Shell(client, "sleep 1000 & echo ready; exit 3");
  ASSERT_TRUE(child.ok()) << child.status();
  auto status = child->Wait();
  ASSERT_TRUE(status.ok()) << status.status();
  EXPECT_EQ(WEXITSTATUS(*status), 3);
  words_->AwaitNobody();
}

TEST_F(ChildProcessTest, KillEndsItAtOnceAndWaitTells) {
  Client client = AttachWith();
  auto child = Shell(client, "trap '' TERM; echo ready; exec sleep 1000");
  ASSERT_TRUE(child.ok()) << child.status();
  EXPECT_TRUE(child->Kill().ok());
  auto status = child->Wait();
  ASSERT_TRUE(status.ok()) << status.status();
  EXPECT_TRUE(WIFSIGNALED(*status) && WTERMSIG(*status) == SIGKILL);
}

TEST_F(ChildProcessTest, AChildOutlivesTheThreadThatStartedIt) {
  Client client = AttachWith();
  std::optional<ChildProcess> child;
  const std::string fifo = broker_->dir() + "/fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  const UniqueFd ask(::open(fifo.c_str(), O_RDWR | O_CLOEXEC));
  std::string thread;
  std::thread([&] {
    thread = absl::StrCat("/proc/self/task/", ::gettid());
    auto spawned = Shell(client, absl::StrCat("echo ready; read -r line <", fifo, "; echo $line"));
    if (spawned.ok()) child = *std::move(spawned);
  }).join();
  ASSERT_TRUE(child.has_value());
  while (fs::exists(thread)) std::this_thread::yield();  // joined a moment before the kernel has let it go
  ASSERT_EQ(::write(ask.raw(), "alive\n", 6), 6);
  words_->Close();
  EXPECT_EQ(words_->Line(), "alive");
}

TEST_F(ChildProcessTest, AMovedChildEndsOnceAndTheOldOneDoesNothing) {
  Client client = AttachWith();
  auto first = ChildProcess::Spawn(client, {"sleep", "1000"});
  auto second = ChildProcess::Spawn(client, {"sleep", "1000"});
  ASSERT_TRUE(first.ok() && second.ok());
  const pid_t ended = first->pid();
  const pid_t kept = second->pid();
  *first = std::move(*second);
  EXPECT_EQ(::kill(ended, 0), -1);
  EXPECT_TRUE(Runs(kept));
  EXPECT_EQ(first->pid(), kept);
  EXPECT_EQ(second->pid(), 0);
  EXPECT_EQ(second->Wait().status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(second->Kill().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(ChildProcessTest, AStatusThatWasTakenLeavesTheGroupToTheBroker) {
  Client client = AttachWith();
  auto child = ChildProcess::Spawn(client, {"true"});
  ASSERT_TRUE(child.ok()) << child.status();
  ASSERT_EQ(::waitpid(child->pid(), nullptr, 0), child->pid());
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    v1::AttachReply reply;  // without the fake's killing of a number that may be anybody's
    reply.set_request_id(request.request_id());
    reply.mutable_run_cleanup()->add_results();
    peer.Send(reply);
    return true;
  });
  EXPECT_TRUE(child->Kill().ok());  // signals nobody
  EXPECT_EQ(child->Wait().status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(child->Wait().status().code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 1);
}

TEST_F(ChildProcessTest, AChildEndsWithoutTheBrokerToo) {
  Client client = AttachWith();
  {
    auto child = Shell(client, "sleep 1000 & echo ready; wait");
    ASSERT_TRUE(child.ok()) << child.status();
    broker_->Stop();
  }
  EXPECT_TRUE(NoChildren());
  words_->AwaitNobody();
}

TEST_F(ChildProcessTest, AForkedChildLeavesItsParentsChildAlone) {
  Client client = AttachWith();
  auto child = ChildProcess::Spawn(client, {"sleep", "1000"});
  ASSERT_TRUE(child.ok()) << child.status();
  EXPECT_EQ(InChild([&] {
              std::string words = absl::StrCat(ReasonOf(child->Wait().status()), " ", ReasonOf(child->Kill()),
                                               " ", ReasonOf(ChildProcess::Spawn(client, {"true"}).status()));
              const ChildProcess dropped = *std::move(child);
              return words;
            }),
            "CLIENT_FORKED CLIENT_FORKED CLIENT_FORKED");
  EXPECT_TRUE(Runs(child->pid()));
  EXPECT_EQ(broker_->cleanup().size(), 1u);
}

}  // namespace
}  // namespace lessor
