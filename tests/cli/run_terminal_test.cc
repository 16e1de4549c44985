// lessorctl run on a terminal, under a shell with job control: Ctrl-C, Ctrl-Z, fg, and shells within.
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::cli {
namespace {

using ::lessor::testing::Lessord;
using ::lessor::testing::TempFolder;

constexpr int kPatienceMs = 30'000;

// An interactive bash on a terminal of its own, in which `$run` is `lessorctl run`.
class ShellOnTerminal {
 public:
  ShellOnTerminal(const Lessord& broker, const std::string& kill_by) {
    const winsize size{.ws_row = 24, .ws_col = 200, .ws_xpixel = 0, .ws_ypixel = 0};
    int controller = -1;
    shell_ = ::forkpty(&controller, nullptr, nullptr, &size);
    if (shell_ == 0) {
      for (int signal = 1; signal < SIGRTMIN; ++signal) (void)::signal(signal, SIG_DFL);
      // No function: that would be a process of its own in the background.
      const std::string run =
          absl::StrCat(LESSORCTL, " --runtime-dir ", broker.runtime_dir(), " run --kill-by ", kill_by);
      ::setenv("run", run.c_str(), 1);
      ::setenv("TERM", "dumb", 1);
      ::setenv("PS1", "outer> ", 1);
      ::unsetenv("PROMPT_COMMAND");
      ::execlp("bash", "bash", "--norc", "--noprofile", "-i", nullptr);
      ::_exit(127);
    }
    terminal_ = UniqueFd(controller);
    Expect("outer> ");
  }
  ~ShellOnTerminal() {
    terminal_.Reset();  // hangs up
    ::kill(shell_, SIGKILL);
    (void)::waitpid(shell_, nullptr, 0);
  }
  ShellOnTerminal(const ShellOnTerminal&) = delete;
  ShellOnTerminal& operator=(const ShellOnTerminal&) = delete;

  void Type(const std::string& keys) const {
    EXPECT_EQ(::write(terminal_.raw(), keys.data(), keys.size()), static_cast<ssize_t>(keys.size()));
  }
  // Waits until this is shown, behind what was expected before. What is typed is shown too, so it must not
  // have the words. What was shown before the words, since then.
  std::string Expect(const std::string& words) {
    for (;;) {
      const size_t at = shown_.find(words, read_to_);
      if (at != std::string::npos) {
        std::string before = shown_.substr(read_to_, at - read_to_);
        read_to_ = at + words.size();
        return before;
      }
      char buffer[4096];
      pollfd output{.fd = terminal_.raw(), .events = POLLIN, .revents = 0};
      const ssize_t n =
          ::poll(&output, 1, kPatienceMs) == 1 ? ::read(terminal_.raw(), buffer, sizeof(buffer)) : 0;
      if (n <= 0) {
        ADD_FAILURE() << "'" << words << "' was not shown: " << shown_;
        return "";
      }
      shown_.append(buffer, static_cast<size_t>(n));
    }
  }
  // The exit status of what has ended last.
  void ExpectStatus(int status) {
    Type("echo status $?.\n");
    Expect(absl::StrCat("status ", status, "."));
  }

 private:
  pid_t shell_ = -1;
  UniqueFd terminal_;
  std::string shown_;
  size_t read_to_ = 0;
};

constexpr char kStop[] = "\x1a";       // Ctrl-Z
constexpr char kInterrupt[] = "\x03";  // Ctrl-C

class RunTerminalTest : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    if (GetParam() != "cgroup") return;
    const auto probe = broker_.Lessorctl({"run", "--kill-by", "cgroup", "--", "true"});
    if (probe.exit_code != 0) GTEST_SKIP() << "no cgroup can be made here: " << probe.output;
  }

  // A command line: says "ready", and then so many times that it was interrupted or continued. It waits for
  // these signals, where a handler could come before what it shall interrupt.
  std::string Listener(int times) const {
    const std::string path = folder_.path() + "/listen";
    std::ofstream(path) << "import signal, sys\n"
                           "names = {signal.SIGCONT: 'continued', signal.SIGINT: 'interrupted'}\n"
                           "signal.pthread_sigmask(signal.SIG_BLOCK, names)\n"
                           "print('ready', flush=True)\n"
                           "for time in range(int(sys.argv[1])):\n"
                           "    print(names[signal.sigwait(names)], flush=True)\n"
                           "sys.exit(6)\n";
    return absl::StrCat("/usr/bin/python3 ", path, " ", times, "\n");
  }

  const TempFolder folder_;
  const Lessord broker_{{}};
  ShellOnTerminal shell_{broker_, GetParam()};
};
INSTANTIATE_TEST_SUITE_P(Ways, RunTerminalTest, ::testing::Values("cgroup", "subreapers"),
                         [](const auto& way) { return way.param; });

TEST_P(RunTerminalTest, CtrlCEndsTheCommandAndIsItsStatus) {
  shell_.Type("$run -- sh -c 'echo rea''dy; exec sleep 1000'\n");
  shell_.Expect("ready");
  shell_.Type(kInterrupt);
  shell_.Expect("outer> ");
  shell_.ExpectStatus(128 + SIGINT);
}

TEST_P(RunTerminalTest, CtrlCReachesACommandOnceAndItMayGoOn) {
  shell_.Type("$run -- " + Listener(2));
  shell_.Expect("ready");
  shell_.Type(kInterrupt);
  shell_.Expect("interrupted");
  shell_.Type(kStop);
  shell_.Expect("Stopped");
  shell_.Type("fg\n");
  shell_.Expect("continued");
  shell_.Expect("outer> ");
  shell_.ExpectStatus(6);
}

TEST_P(RunTerminalTest, CtrlZStopsAndFgContinues) {
  shell_.Type("$run -- " + Listener(3));
  shell_.Expect("ready");
  for (int time = 0; time < 3; ++time) {
    shell_.Type(kStop);
    shell_.Expect("Stopped");
    shell_.Expect("outer> ");
    shell_.ExpectStatus(128 + SIGSTOP);
    shell_.Expect("outer> ");
    shell_.Type("fg\n");
    shell_.Expect("continued");
  }
  shell_.Expect("outer> ");
  shell_.ExpectStatus(6);
}

TEST_P(RunTerminalTest, ACommandThatIgnoresCtrlZRunsOn) {
  shell_.Type("$run -- sh -c 'trap \"\" TSTP; echo rea''dy; read line; echo go''t $line'\n");
  shell_.Expect("ready");
  shell_.Type(kStop);
  shell_.Type("words\n");
  EXPECT_EQ(shell_.Expect("got words").find("Stopped"), std::string::npos);
  shell_.Expect("outer> ");
  shell_.ExpectStatus(0);
}

TEST_P(RunTerminalTest, ABackgroundCommandThatReadsTheTerminalIsStoppedByIt) {
  shell_.Type("$run -- sh -c 'read line; echo go''t $line' &\n");
  shell_.Expect("killed by");
  shell_.Type("wait %1; echo status $?.\n");  // returns when it stops
  shell_.Expect(absl::StrCat("status ", 128 + SIGSTOP, "."));
  shell_.Expect("outer> ");
  shell_.Type("fg\n");
  shell_.Expect("$run --");
  shell_.Type("words\n");
  shell_.Expect("got words");
}

TEST_P(RunTerminalTest, AStopThatIsSentToLessorctlAloneStopsTheCommand) {
  shell_.Type("$run -- sh -c 'ps -o ppid= -p $PPID; read line; echo go''t $line'\n");
  shell_.Expect("killed by");
  shell_.Expect("\n");
  pid_t outer = 0;
  ASSERT_TRUE(absl::SimpleAtoi(shell_.Expect("\r\n"), &outer));
  ::kill(outer, SIGTSTP);
  shell_.Expect("Stopped");
  shell_.Type("fg\n");
  shell_.Expect("$run --");
  shell_.Type("words\n");
  shell_.Expect("got words");
}

TEST_P(RunTerminalTest, AShellWithinHasJobControlOfItsOwn) {
  shell_.Type("PS1='inn''er> ' $run -- bash --norc --noprofile -i\n");
  shell_.Expect("inner> ");
  shell_.Type(Listener(2));
  shell_.Expect("ready");
  shell_.Type(kStop);
  shell_.Expect("Stopped");
  shell_.Expect("inner> ");
  shell_.Type("fg\n");
  shell_.Expect("continued");
  shell_.Type(kInterrupt);
  shell_.Expect("inner> ");
  shell_.Type("suspend\n");
  shell_.Expect("Stopped");
  shell_.Expect("outer> ");
  shell_.Type("fg\n");
  shell_.Expect("inner> ");
  shell_.Type("exit 4\n");
  shell_.Expect("outer> ");
  shell_.ExpectStatus(4);
}

}  // namespace
}  // namespace lessor::cli
