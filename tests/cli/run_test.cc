// lessorctl run around a real lessord: what the caller sees, what is refused, and that nothing is left
// however it ends. What is awaited is waited for: lines, ends of pipes, pidfds.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "tests/cli/guarded_run.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::cli {
namespace {

using ::lessor::testing::Eventually;
using ::lessor::testing::Lessord;
using ::lessor::testing::TempFolder;
using ::testing::HasSubstr;
using ::testing::StartsWith;
namespace fs = std::filesystem;

// A daemon that has left its session and its parent and ignores what it is asked; then whatever is said on
// stdin.
constexpr char kTree[] =
    "( setsid sh -c 'trap \"\" TERM HUP INT; echo daemon $$; while :; do sleep 1000; done' & ); echo shell "
    "$$ $PPID; "
    "echo scratch $TMPDIR; read order; eval \"$order\"";

class RunTest : public ::testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    folder_ = new TempFolder();
    fs::create_directory(root());
    broker_ = new Lessord({.settings = absl::StrCat("cleanup: {roots: [\"", root(), "\"]}\n")});
  }
  static void TearDownTestSuite() {
    delete broker_;
    delete folder_;
  }
  void SetUp() override {
    if (GetParam() != "cgroup") return;
    GuardedRun probe(broker_->runtime_dir(), {"--kill-by", "cgroup"}, {"true"});
    if (probe.Wait() != 0) GTEST_SKIP() << "no cgroup can be made here: " << probe.Errors();
  }
  void TearDown() override {
    EXPECT_TRUE(Eventually([] { return broker_->Metric("lessor_sessions") == 0; }));
    EXPECT_TRUE(Eventually([] { return fs::is_empty(root()); }));
  }

  static std::string root() { return fs::canonical(folder_->path()) / "root"; }
  std::vector<std::string> Options(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> options = {"--kill-by", GetParam()};
    options.insert(options.end(), more.begin(), more.end());
    return options;
  }
  int StatusOf(const std::string& script) const {
    return GuardedRun(broker_->runtime_dir(), Options(), {"sh", "-c", script}).Wait();
  }
  static std::vector<std::string> Here() { return {"TMPDIR=" + root()}; }

  static inline TempFolder* folder_ = nullptr;
  static inline Lessord* broker_ = nullptr;
};
INSTANTIATE_TEST_SUITE_P(Ways, RunTest, ::testing::Values("cgroup", "subreapers"),
                         [](const auto& way) { return way.param; });

TEST_P(RunTest, TheExitStatusIsTheCommands) {
  for (const int code : {0, 1, 7, 69, 255}) {
    const int status = StatusOf(absl::StrCat("exit ", code));
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), code);
  }
}

TEST_P(RunTest, ASignalThatEndsTheCommandEndsLessorctl) {
  for (const int signal : {SIGTERM, SIGINT, SIGKILL, SIGSEGV, SIGPIPE}) {
    const int status = StatusOf(absl::StrCat("kill -", signal, " $$"));
    EXPECT_TRUE(WIFSIGNALED(status)) << signal;
    EXPECT_EQ(WTERMSIG(status), signal);
    EXPECT_FALSE(WCOREDUMP(status)) << "that is the command's to leave";
  }
}

// What it opens first would stand in their place, and its session among it.
TEST_P(RunTest, StreamsThatAreClosedDoNotEndTheCommand) {
  const std::string lessorctl =
      absl::StrCat(::getenv("LESSOR_BUILD_DIR"), "/client/cli/lessorctl --runtime-dir ",
                   broker_->runtime_dir(), " run --kill-by ", GetParam());
  const std::string busy = "i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done; exit 7";
  for (const char* closed : {">&- 2>&-", "<&- >&- 2>&-", "2>&-", "<&-"}) {
    const int status = StatusOf(absl::StrCat(lessorctl, " -- sh -c '", busy, "' ", closed));
    EXPECT_EQ(WEXITSTATUS(status), 7) << closed;
  }
}

TEST_P(RunTest, SaysHowTheProcessesAreKilled) {
  GuardedRun run(broker_->runtime_dir(), Options(), {"true"});
  EXPECT_EQ(run.Wait(), 0);
  EXPECT_THAT(run.Errors(),
              HasSubstr(GetParam() == "cgroup" ? "killed by cgroup /" : "killed by two child subreapers\n"));
}

TEST_P(RunTest, SignalsReachTheCommand) {
  GuardedRun run(
      broker_->runtime_dir(), Options(),
      {"sh", "-c",
       "for s in TERM HUP INT QUIT USR1 USR2 WINCH ALRM; do trap \"echo $s\" $s; done; echo ready; "
       "sleep 1000 & while :; do wait; done"});
  ASSERT_EQ(run.Line(), "ready");
  const std::vector<std::pair<int, std::string>> signals = {
      {SIGTERM, "TERM"}, {SIGHUP, "HUP"},   {SIGINT, "INT"},     {SIGQUIT, "QUIT"},
      {SIGUSR1, "USR1"}, {SIGUSR2, "USR2"}, {SIGWINCH, "WINCH"}, {SIGALRM, "ALRM"}};
  for (const auto& [number, name] : signals) {
    ::kill(run.pid(), number);
    EXPECT_EQ(run.Line(), name);
  }
}

// The tree above: the daemon's number, the command's, and the inner guardian's.
class RunTreeTest : public RunTest {
 protected:
  void SetUp() override {
    RunTest::SetUp();
    if (IsSkipped()) return;
    for (int line = 0; line < 3; ++line) {
      const std::vector<std::string> words = absl::StrSplit(run().Line(), ' ');
      ASSERT_GE(words.size(), 2u);
      if (words[0] == "daemon") ASSERT_TRUE(absl::SimpleAtoi(words[1], &daemon_));
      if (words[0] == "shell") ASSERT_TRUE(absl::SimpleAtoi(words[1], &command_));
      if (words[0] == "shell") ASSERT_TRUE(absl::SimpleAtoi(words[2], &inner_));
      if (words[0] == "scratch") scratch_ = words[1];
    }
    ASSERT_TRUE(fs::is_directory(scratch_)) << scratch_;
    ASSERT_THAT(scratch_, StartsWith(root()));
    ASSERT_GT(daemon_, 1);
    ASSERT_GT(inner_, 1);
  }
  GuardedRun& run() {
    if (run_ == nullptr) {
      run_ = std::make_unique<GuardedRun>(broker_->runtime_dir(), Options({"--scratch"}),
                                          std::vector<std::string>{"sh", "-c", kTree}, Here());
    }
    return *run_;
  }
  void ExpectNothingIsLeft() {
    EXPECT_TRUE(run().OutputHasEnded()) << "every process that came from the command is gone";
    EXPECT_FALSE(fs::exists(scratch_));
  }

  pid_t daemon_ = 0;
  pid_t command_ = 0;
  pid_t inner_ = 0;
  std::string scratch_;
  std::unique_ptr<GuardedRun> run_;
};
INSTANTIATE_TEST_SUITE_P(Ways, RunTreeTest, ::testing::Values("cgroup", "subreapers"),
                         [](const auto& way) { return way.param; });

TEST_P(RunTreeTest, NothingIsLeftWhenTheCommandEnds) {
  run().Write("touch $TMPDIR/file; exit 5\n");
  const int status = run().Wait();
  EXPECT_EQ(WEXITSTATUS(status), 5);
  ExpectNothingIsLeft();
}

TEST_P(RunTreeTest, NothingIsLeftWhenTheCommandIsKilled) {
  ::kill(command_, SIGKILL);
  const int status = run().Wait();
  EXPECT_EQ(WTERMSIG(status), SIGKILL);
  ExpectNothingIsLeft();
}

TEST_P(RunTreeTest, NothingIsLeftWhenLessorctlIsKilled) {
  const UniqueFd inner = OpenProcess(inner_);
  ::kill(run().pid(), SIGKILL);
  AwaitEnd(inner);
  ExpectNothingIsLeft();
  EXPECT_THAT(run().Errors(), HasSubstr("killed by")) << "and nobody holds its stderr";
}

TEST_P(RunTreeTest, NothingIsLeftWhenTheInnerGuardianIsKilled) {
  ::kill(inner_, SIGKILL);
  const int status = run().Wait();
  EXPECT_EQ(WTERMSIG(status), SIGKILL);
  EXPECT_TRUE(run().OutputHasEnded());
  EXPECT_TRUE(Eventually([&] { return !fs::exists(scratch_); })) << "the broker's work";
  EXPECT_THAT(run().Errors(), HasSubstr("its inner guardian was killed"));
}

TEST_P(RunTreeTest, WhenBothGuardiansAreKilledTheBrokerKillsTheCommandAndRemovesTheScratchDirectory) {
  const UniqueFd command = OpenProcess(command_);
  ::kill(run().pid(), SIGSTOP);  // or it would do the inner one's work
  ::kill(inner_, SIGKILL);
  ::kill(run().pid(), SIGKILL);
  (void)run().Wait();
  AwaitEnd(command);
  EXPECT_TRUE(Eventually([&] { return !fs::exists(scratch_); }));
  ASSERT_FALSE(run().OutputHasEnded()) << "the daemon lives, as the documentation says";
  ::kill(-daemon_, SIGKILL);  // it leads its group, its `sleep` in it
  const std::string errors = run().Errors();
  const size_t cgroup = errors.find("cgroup /");
  if (cgroup == std::string::npos) return;
  const std::string folder = errors.substr(cgroup + 7, errors.find('\n', cgroup) - cgroup - 7);
  EXPECT_TRUE(Eventually([&] { return ::rmdir(folder.c_str()) == 0; })) << folder;
}

TEST_P(RunTreeTest, NothingIsLeftWhenTheWholeProcessGroupIsKilled) {
  const UniqueFd inner = OpenProcess(inner_);
  ASSERT_EQ(::getpgid(command_), run().pid());
  ::kill(-run().pid(), SIGKILL);
  AwaitEnd(inner);
  ExpectNothingIsLeft();
}

TEST_P(RunTreeTest, TheRunGoesOnWithoutABrokerAndTheNextOneRemovesTheScratchDirectory) {
  broker_->Kill();
  run().Write("exit 5\n");
  EXPECT_EQ(WEXITSTATUS(run().Wait()), 5);
  EXPECT_TRUE(run().OutputHasEnded());
  EXPECT_TRUE(fs::exists(scratch_));
  broker_->Start();
  EXPECT_TRUE(Eventually([&] { return !fs::exists(scratch_); }));
}

TEST_P(RunTreeTest, AnOperatorWhoEndsTheSessionEndsTheRun) {
  const std::string sessions = broker_->Lessorctl({"sessions", "--json"}).output;
  const size_t at = sessions.find("\"session_id\":\"");
  ASSERT_NE(at, std::string::npos) << sessions;
  const size_t begin = at + 14;
  const std::string id = sessions.substr(begin, sessions.find('"', begin) - begin);
  EXPECT_EQ(broker_->Lessorctl({"kill-session", id}).exit_code, 0);
  const int status = run().Wait();
  EXPECT_EQ(WTERMSIG(status), SIGTERM);
  EXPECT_TRUE(run().OutputHasEnded());
}

TEST_P(RunTest, AChainOfForksIsCaught) {
  GuardedRun run(broker_->runtime_dir(), Options(), {"sh", "-c", "f() { f & }; f; echo ready; read order"});
  ASSERT_EQ(run.Line(), "ready");
  run.Write("end\n");
  EXPECT_EQ(run.Wait(), 0);
  EXPECT_TRUE(run.OutputHasEnded());
}

TEST_P(RunTest, WhoReadsTheCommandsOutputDoesNotWaitForTheGuardians) {
  GuardedRun run(broker_->runtime_dir(), Options(), {"sh", "-c", "echo last; exec >&-; read order; exit 9"});
  EXPECT_EQ(run.Rest(), "last\n");
  run.Write("end\n");
  EXPECT_EQ(WEXITSTATUS(run.Wait()), 9);
}

TEST_P(RunTest, WhenItsTimeIsOverTheCommandIsAskedAndThenKilled) {
  GuardedRun run(broker_->runtime_dir(), Options({"--limit", "time=50ms"}),
                 {"sh", "-c", "trap 'echo asked; exit 4' TERM; sleep 1000 & wait"});
  EXPECT_EQ(run.Line(), "asked");
  EXPECT_EQ(WEXITSTATUS(run.Wait()), 4);
  EXPECT_THAT(run.Errors(), HasSubstr("the command has run for 50ms, its limit"));
}

TEST_P(RunTest, DescriptorsAreLimited) {
  GuardedRun run(broker_->runtime_dir(), Options({"--limit", "nofile=64"}),
                 {"sh", "-c", "ulimit -n; ulimit -Hn"});
  EXPECT_EQ(run.Rest(), "64\n64\n");
}

}  // namespace
}  // namespace lessor::cli
