// lessorctl run around a real lessord: what is refused, before the command starts, and what the command
// finds.
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "tests/cli/guarded_run.h"
#include "tests/cli/run.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/integration/servers/redis_server.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::cli {
namespace {

using ::lessor::testing::Lessord;
using ::lessor::testing::PostgresServer;
using ::lessor::testing::RedisServer;
using ::lessor::testing::TempFolder;
using ::testing::HasSubstr;
using ::testing::StartsWith;
namespace fs = std::filesystem;

class RunRefusalTest : public ::testing::Test {
 protected:
  // The exit code, and what was said. The command must not have run, or `output` says what it wrote.
  struct Refused {
    int exit_code = 0;
    std::string errors;
  };
  Refused Run(const std::vector<std::string>& options,
              const std::vector<std::string>& command = {"echo", "ran"},
              const std::vector<std::string>& environment = {}) const {
    GuardedRun run(broker_.runtime_dir(), options, command, environment);
    EXPECT_EQ(run.Rest(), "");
    const int status = run.Wait();
    EXPECT_TRUE(WIFEXITED(status));
    return {WEXITSTATUS(status), run.Errors()};
  }

  const TempFolder folder_;
  Lessord broker_{{.settings = absl::StrCat("cleanup: {roots: [", folder_.path(), "]}\n")}};
};

TEST_F(RunRefusalTest, ACommandThatCannotBeRunIs126AndOneThatIsNotFound127) {
  Refused refused = Run({}, {"/nonexistent/program"});
  EXPECT_EQ(refused.exit_code, 127);
  EXPECT_THAT(refused.errors,
              HasSubstr("lessorctl run: cannot run '/nonexistent/program': No such file or directory\n"));
  EXPECT_EQ(Run({}, {"lessor-no-such-program"}).exit_code, 127);
  refused = Run({}, {"/etc/passwd"});
  EXPECT_EQ(refused.exit_code, 126);
  EXPECT_THAT(refused.errors, HasSubstr("cannot run '/etc/passwd': Permission denied\n"));
}

TEST_F(RunRefusalTest, WithoutABrokerNothingRuns) {
  const Outcome outcome =
      RunProgram({LESSORCTL, "run", "--runtime-dir", "/nonexistent", "--", "/bin/echo", "ran"});
  EXPECT_EQ(outcome.exit_code, 69);
  EXPECT_EQ(outcome.out, "");
  EXPECT_THAT(outcome.err, StartsWith("lessorctl: BROKER_UNREACHABLE: "));
}

TEST_F(RunRefusalTest, APoolWithoutASocketIsRefused) {
  for (const char* pool : {"mian", "../pools", "."}) {
    const Refused refused = Run({absl::StrCat("--pool=", pool)});
    EXPECT_EQ(refused.exit_code, 1) << pool;
    EXPECT_THAT(refused.errors,
                StartsWith(absl::StrCat("lessorctl: POOL_UNKNOWN: pool '", pool, "' has no socket")));
  }
}

TEST_F(RunRefusalTest, AScratchDirectoryThatTheSettingsDoNotAllowIsRefused) {
  const TempFolder elsewhere;
  const Refused refused = Run({"--scratch"}, {"echo", "ran"}, {"TMPDIR=" + elsewhere.path()});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_THAT(refused.errors, HasSubstr("CLEANUP_FORBIDDEN"));
  EXPECT_THAT(refused.errors, HasSubstr("cleanup.roots: " + folder_.path()));
  EXPECT_TRUE(fs::is_empty(elsewhere.path()));
}

TEST_F(RunRefusalTest, ALimitThatNobodyEnforcesIsRefused) {
  GuardedRun run(broker_.runtime_dir(), {"--limit", "pids=1"}, {"sh", "-c", "true & wait; echo ran"});
  const std::string output = run.Rest();
  const int status = run.Wait();
  const std::string errors = run.Errors();
  EXPECT_EQ(output, "");
  if (errors.find("killed by cgroup") != std::string::npos) {
    EXPECT_NE(WEXITSTATUS(status), 0) << "the kernel lets it fork no more";
  } else {
    EXPECT_EQ(WEXITSTATUS(status), 1) << errors;
    EXPECT_THAT(errors, StartsWith("lessorctl: "));
  }
}

TEST_F(RunRefusalTest, UsageErrorsAre2) {
  const std::vector<std::vector<std::string>> lines = {
      {},
      {"true"},
      {"--"},
      {"--limit", "colour=red", "--", "true"},
      {"--limit", "memory=much", "--", "true"},
      {"--limit", "time=0s", "--", "true"},
      {"--limit", "pids=3", "--kill-by", "subreapers", "--", "true"},
      {"--kill-by", "magic", "--", "true"}};
  for (std::vector<std::string> line : lines) {
    line.insert(line.begin(), {LESSORCTL, "run", "--runtime-dir", broker_.runtime_dir()});
    const Outcome outcome = RunProgram(line);
    EXPECT_EQ(outcome.exit_code, 2) << outcome.err;
    EXPECT_THAT(outcome.err, StartsWith("lessorctl: "));
  }
}

// A broker that takes connections and says nothing.
TEST(RunUnansweredTest, UntilThereIsACommandASignalEndsLessorctl) {
  const TempFolder folder;
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string path = folder.path() + "/attach.sock";
  std::memcpy(address.sun_path, path.c_str(), path.size());
  const UniqueFd listener(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  ASSERT_EQ(::bind(listener.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  ASSERT_EQ(::listen(listener.raw(), 1), 0);
  for (const bool whole_group : {false, true}) {
    GuardedRun run(folder.path(), {"--timeout", "10m"}, {"echo", "ran"});
    const UniqueFd connection(::accept4(listener.raw(), nullptr, nullptr, SOCK_CLOEXEC));
    ::kill(whole_group ? -run.pid() : run.pid(), SIGINT);
    EXPECT_EQ(WTERMSIG(run.Wait()), SIGINT);
    EXPECT_EQ(run.Rest(), "");
    EXPECT_EQ(run.Errors(), "");
  }
}

// Another user than root, who makes no cgroup here, and may not kill what has become root.
TEST(RunForeignTest, WhatMayNotBeKilledIsNamedAndNotWaitedFor) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  const TempFolder folder;
  fs::permissions(folder.path(), fs::perms{0755});
  const std::string program = folder.path() + "/become-root";
  fs::copy_file("/usr/bin/setpriv", program);
  ASSERT_EQ(::chmod(program.c_str(), 04755), 0);
  const Lessord broker({});
  const std::string script =
      absl::StrCat(program, " --reuid 0 sh -c 'echo $$; exec sleep 1000' & read order; exit 3");
  GuardedRun run(broker.runtime_dir(), {}, {"sh", "-c", script}, {}, testing::Account{65534, 65534});
  const std::string left = run.Line();
  pid_t pid = 0;
  ASSERT_TRUE(absl::SimpleAtoi(left, &pid)) << run.Errors();
  run.Write("end\n");
  EXPECT_EQ(WEXITSTATUS(run.Wait()), 3);
  ::kill(pid, SIGKILL);
  const std::string errors = run.Errors();
  EXPECT_THAT(errors, HasSubstr("killed by two child subreapers"));
  EXPECT_THAT(errors, HasSubstr(absl::StrCat("these processes cannot be killed: ", pid, "\n")));
}

TEST_F(RunRefusalTest, TheCommandsWordsComeAsTheyAre) {
  GuardedRun run(broker_.runtime_dir(), {},
                 {"printf", "%s\\n", "[1,2]", "--", "--pool", "run", "--help", ""});
  EXPECT_EQ(run.Rest(), "[1,2]\n--\n--pool\nrun\n--help\n\n");
  EXPECT_EQ(run.Wait(), 0);
}

class RunPoolsTest : public ::testing::Test {
 protected:
  std::string Output(const std::vector<std::string>& options, const std::string& script,
                     const std::vector<std::string>& environment = {}) const {
    GuardedRun run(broker_.runtime_dir(), options, {"sh", "-c", script}, environment);
    std::string output = run.Rest();
    EXPECT_EQ(run.Wait(), 0) << run.Errors();
    return output;
  }
  std::string place(const std::string& pool) const { return broker_.runtime_dir() + "/pools/" + pool; }

  const PostgresServer postgres_;
  const RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools: {main: {upstream: \"", postgres_.uri(),
                                            "\"}, other-one: {upstream: \"", postgres_.uri(),
                                            "\"}, cache: {upstream: \"", redis_.uri(), "\"}}\n")}};
};

TEST_F(RunPoolsTest, DriversFindTheNamedPools) {
  EXPECT_EQ(Output({"--pool", "main", "--pool", "cache"},
                   "psql -XAtc 'select 6 * 7'; redis-cli -s ${REDIS_URL#unix://} ping",
                   {"PGHOST=/nonexistent", "PGHOSTADDR=192.0.2.1", "PGPORT=1"}),
            "42\nPONG\n");
}

TEST_F(RunPoolsTest, TheFirstNamedOfAKindIsTheKinds) {
  EXPECT_EQ(
      Output({"--pool", "other-one", "--pool", "main"},
             "echo $PGHOST $PGPORT $LESSOR_POOL_OTHER_ONE $LESSOR_POOL_MAIN $LESSOR_POOL_CACHE$REDIS_URL"),
      absl::StrCat(place("other-one"), " 5432 ", place("other-one"), " ", place("main"), "\n"));
}

TEST_F(RunPoolsTest, UnnamedPoolsAreFoundWhereThereIsNoDoubtAndNothingIsSaid) {
  const std::string say =
      "echo ${PGHOST:-none} $REDIS_URL $LESSOR_POOL_MAIN $LESSOR_POOL_CACHE $LESSOR_RUNTIME_DIR";
  const std::string rest =
      absl::StrCat(" ", place("main"), " ", place("cache/redis.sock"), " ", broker_.runtime_dir(), "\n");
  EXPECT_EQ(Output({}, say), absl::StrCat("none unix://", place("cache/redis.sock"), rest))
      << "two of PostgreSQL";
  EXPECT_EQ(Output({}, say, {"REDIS_URL=mine"}), absl::StrCat("none mine", rest));
}

}  // namespace
}  // namespace lessor::cli
