// How lessord starts, and why it does not.
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <net/if.h>

#include "absl/strings/str_cat.h"

#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string Program() {
  return std::string(::getenv("LESSOR_BUILD_DIR")) + "/daemon/lessord";
}

struct Ended {
  int exit_code = 0;
  std::string output;
};

// Runs lessord until it ends by itself.
Ended RunToTheEnd(std::vector<std::string> arguments, std::optional<Account> account = std::nullopt,
                  const std::string& program = Program()) {
  arguments.insert(arguments.begin(), program);
  ChildProcess process({arguments, account, SIGTERM, {}});
  const int code = process.Wait();
  (void)process.WaitForOutput("\x01the end of the output");
  return {code, process.output()};
}

std::string Write(const std::string& path, const std::string& text) {
  std::ofstream(path) << text;
  return path;
}

std::string Read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

// What it opens first would stand in their place, and what is logged be written into it.
TEST(DaemonStartTest, StreamsThatWereClosedAreNobodysFiles) {
  Lessord lessord({});
  ASSERT_EQ(lessord.Terminate(), 0);
  std::vector<std::string> command = {"sh", "-c", "exec \"$@\" <&- >&- 2>&-", "sh"};
  for (const std::string& word : lessord.command()) command.push_back(word);
  ChildProcess without({command, std::nullopt, SIGTERM, {}});
  ASSERT_TRUE(Eventually([&] { return lessord.Lessorctl({"status"}).exit_code == 0; }));
  for (int stream = 0; stream <= 2; ++stream) {
    const std::string link = absl::StrCat("/proc/", without.pid(), "/fd/", stream);
    EXPECT_EQ(std::filesystem::read_symlink(link), "/dev/null") << stream;
  }
  without.Signal(SIGTERM);
  EXPECT_EQ(without.Wait(), 0);
}

TEST(DaemonStartTest, CheckConfigNamesEveryMistakeWithItsLine) {
  TempFolder folder;
  const std::string file = Write(folder.path() + "/bad.yaml",
                                 "drain_timout: 5s\n"
                                 "pools:\n"
                                 "  main:\n"
                                 "    upstream: redis://127.0.0.1\n"
                                 "    max: lots\n"
                                 "    idle_timeout: 5\n"
                                 "  other: {upstream: \"gopher://x\"}\n");
  const Ended ended = RunToTheEnd({"--check-config", "--config", file});
  EXPECT_EQ(ended.exit_code, 78);
  EXPECT_THAT(ended.output, AllOf(HasSubstr(absl::StrCat(file, ":1:")), HasSubstr("drain_timeout"),
                                  HasSubstr(absl::StrCat(file, ":5:")), HasSubstr("lots"),
                                  HasSubstr(absl::StrCat(file, ":6:")), HasSubstr("pools.main.idle_timeout"),
                                  HasSubstr(absl::StrCat(file, ":7:")), HasSubstr("gopher")));
  // The same without the flag: it does not start.
  EXPECT_EQ(RunToTheEnd({"--config", file}).exit_code, 78);
  EXPECT_EQ(RunToTheEnd({"--check-config", "--config", folder.path() + "/none.yaml"}).exit_code, 78);
}

TEST(DaemonStartTest, CheckConfigAcceptsTheShippedFiles) {
  for (const char* name : {"lessord.yaml", "example.yaml"}) {
    const Ended ended = RunToTheEnd(
        {"--check-config", "--config", absl::StrCat(::getenv("LESSOR_SOURCE_DIR"), "/config/", name)});
    EXPECT_EQ(ended.exit_code, 0) << ended.output;
    EXPECT_THAT(ended.output, HasSubstr("the settings are good"));
  }
}

TEST(DaemonStartTest, CommandLineIsCheckedToo) {
  EXPECT_EQ(RunToTheEnd({"--no-such-option"}).exit_code, 2);
  EXPECT_EQ(RunToTheEnd({"--version"}).exit_code, 0);
  const Ended ended = RunToTheEnd({"--check-config", "--pool", "main=gopher://x"});
  EXPECT_EQ(ended.exit_code, 78);
  EXPECT_THAT(ended.output, HasSubstr("command line"));
}

TEST(DaemonStartTest, PoolsOfTheCommandLineNeedNoFile) {
  RedisServer redis;
  TempFolder folder;
  ChildProcess broker(
      {{Program(), "--pool", "cache=" + redis.uri(), "--runtime-dir", folder.path() + "/run/deep",
        "--state-dir", folder.path() + "/state", "--metrics", "off"},
       std::nullopt,
       SIGTERM,
       {}});
  ASSERT_TRUE(broker.WaitForOutput(" ready ")) << broker.output();
  GrpcAgent agent("unix:" + folder.path() + "/run/deep/grpc.sock");
  ASSERT_TRUE(agent.Open().ok());
  EXPECT_TRUE(agent.Acquire("cache").ok());
  struct stat state {};
  ASSERT_EQ(::stat((folder.path() + "/state").c_str(), &state), 0);
  EXPECT_EQ(state.st_mode & 0777, 0700u);
  const auto status = agent.Call(&v1::AdminService::Stub::Status, v1::StatusRequest());
  EXPECT_EQ(status->metrics_address(), "");
}

// In a file system and a network of its own, because the defaults are folders and a port of the whole
// machine.
[[noreturn]] void BecomeBrokerOfAnEmptyMachine(const std::string& runtime_dir, const std::string& program) {
  ifreq loopback{};
  std::snprintf(loopback.ifr_name, sizeof loopback.ifr_name, "lo");
  loopback.ifr_flags = IFF_UP;
  if (::unshare(CLONE_NEWNS | CLONE_NEWNET) != 0 ||
      ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
      ::mount("none", "/var/lib", "tmpfs", 0, nullptr) != 0 ||
      ::ioctl(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0), SIOCSIFFLAGS, &loopback) != 0) {
    ::_exit(125);
  }
  ::setenv("LESSOR_RUNTIME_DIR", runtime_dir.c_str(), 1);
  ::execl(program.c_str(), "lessord", nullptr);
  ::_exit(127);
}

TEST(DaemonStartTest, NothingAtAllHasToBeConfigured) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root, for a file system and a network of its own";
  TempFolder folder;
  const std::string program = Program();
  const pid_t broker = ::fork();
  if (broker == 0) BecomeBrokerOfAnEmptyMachine(folder.path(), program);
  GrpcAgent agent("unix:" + folder.path() + "/grpc.sock");
  absl::StatusOr<v1::StatusResponse> status;
  int how = 0;
  EXPECT_TRUE(Eventually([&] {
    if (::waitpid(broker, &how, WNOHANG) == broker) return true;
    if (::access((folder.path() + "/grpc.sock").c_str(), F_OK) != 0) return false;
    status = agent.Call(&v1::AdminService::Stub::Status, v1::StatusRequest());
    return status.ok();
  }));
  if (WIFEXITED(how) && WEXITSTATUS(how) == 125) GTEST_SKIP() << "namespaces are not to be had here";
  ASSERT_TRUE(status.ok()) << status.status();
  EXPECT_EQ(status->runtime_dir(), folder.path());
  EXPECT_EQ(status->metrics_address(), "127.0.0.1:9747");
  EXPECT_EQ(status->pools(), 0u);
  EXPECT_EQ(::kill(broker, SIGTERM), 0);
  EXPECT_EQ(::waitpid(broker, &how, 0), broker);
  EXPECT_TRUE(WIFEXITED(how) && WEXITSTATUS(how) == 0) << how;
}

TEST(DaemonStartTest, SecondBrokerOfAFolderIsRefusedAndTheFirstServesOn) {
  Lessord broker({});
  const std::vector<std::string> command = broker.command();
  const Ended second = RunToTheEnd({command.begin() + 1, command.end()});
  EXPECT_EQ(second.exit_code, 1);
  EXPECT_THAT(second.output,
              AllOf(HasSubstr("another broker"), HasSubstr(absl::StrCat("pid ", broker.pid()))));
  GrpcAgent agent("unix:" + broker.grpc_socket());
  EXPECT_TRUE(agent.Open().ok());
}

// Whoever may open it may lock it, and keep the broker from starting.
TEST(DaemonStartTest, LockFilesAreForTheBrokersUserOnly) {
  const Lessord lessord({});
  for (const std::string& folder : {lessord.runtime_dir(), lessord.state_dir()}) {
    struct stat file {};
    ASSERT_EQ(::stat((folder + "/lock").c_str(), &file), 0) << folder;
    EXPECT_EQ(file.st_mode & 07777, 0600u) << folder;
  }
}

TEST(DaemonStartTest, SecondBrokerOfAStateFolderIsRefusedAndTheFirstServesOn) {
  const Lessord first({});
  TempFolder folder;
  const Ended second =
      RunToTheEnd({"--runtime-dir", folder.path(), "--state-dir", first.state_dir(), "--metrics", "off"});
  EXPECT_EQ(second.exit_code, 1);
  EXPECT_THAT(second.output, AllOf(HasSubstr(first.state_dir()), HasSubstr(absl::StrCat("pid ", first.pid())),
                                   HasSubstr("--state-dir")));
  EXPECT_EQ(first.Lessorctl({"status"}).exit_code, 0);
}

TEST(DaemonStartTest, WhatIsNoSocketIsNotReplacedByOne) {
  TempFolder folder;
  const std::string precious = folder.path() + "/precious";
  std::ofstream(precious) << "data\n";
  std::ofstream(folder.path() + "/lessord.yaml")
      << "runtime_dir: " << folder.path() << "/run\nstate_dir: " << folder.path()
      << "/state\nmetrics: {listen: off}\n"
      << "listeners: [{unix: " << precious << "}]\n";
  const Ended ended = RunToTheEnd({"--config", folder.path() + "/lessord.yaml"});
  EXPECT_EQ(ended.exit_code, 1);
  EXPECT_THAT(ended.output, AllOf(HasSubstr(precious), HasSubstr("no socket")));
  EXPECT_TRUE(std::filesystem::is_regular_file(precious));
}

TEST(DaemonStartTest, EpochAndTokensRiseOverRestartsAndCrashes) {
  RedisServer redis;
  Lessord broker({.settings = absl::StrCat("pools: {cache: {upstream: \"", redis.uri(), "\"}}\n")});
  uint64_t last_token = 0;
  for (uint64_t epoch = 1; epoch <= 3; ++epoch) {
    GrpcAgent agent("unix:" + broker.grpc_socket());
    const auto opened = agent.Open();
    ASSERT_TRUE(opened.ok()) << opened.status();
    EXPECT_EQ(opened->broker_epoch(), epoch);
    const auto lease = agent.Acquire("cache");
    ASSERT_TRUE(lease.ok());
    EXPECT_EQ(lease->token().epoch(), epoch);
    EXPECT_GT(lease->lease_id(), last_token);
    last_token = lease->lease_id();
    if (epoch % 2 == 1) {
      broker.Kill();  // leaves its sockets behind
    } else {
      EXPECT_EQ(broker.Terminate(), 0);
      EXPECT_NE(::access(broker.grpc_socket().c_str(), F_OK), 0);
    }
    broker.Start();
  }
}

TEST(DaemonStartTest, DamagedEpochIsReportedAndNotReplaced) {
  Lessord broker({});
  EXPECT_EQ(broker.Terminate(), 0);
  const std::string file = broker.state_dir() + "/epoch";
  const std::vector<std::string> command = broker.command();
  for (const char* damage : {"", "seven\n", "12x", "-1\n", "99999999999999999999999\n"}) {
    Write(file, damage);
    const Ended ended = RunToTheEnd({command.begin() + 1, command.end()});
    EXPECT_EQ(ended.exit_code, 1);
    EXPECT_THAT(ended.output, AllOf(HasSubstr(file), HasSubstr("damaged"))) << damage;
    EXPECT_EQ(Read(file), damage);
  }
  Write(file, "41\n");
  broker.Start();
  EXPECT_EQ(Read(file), "42\n");
}

TEST(DaemonStartTest, FolderThatCannotBeWrittenIsNamed) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root, to run as another user";
  TempFolder folder;
  const std::string program = folder.path() + "/lessord";
  std::filesystem::copy_file(Program(), program);
  for (const char* name : {"/run", "/state"}) {
    ASSERT_EQ(::mkdir((folder.path() + name).c_str(), 0700), 0);
    ASSERT_EQ(::chown((folder.path() + name).c_str(), kNobody.uid, kNobody.gid), 0);
  }
  const std::vector<std::string> arguments = {
      "--runtime-dir", folder.path() + "/run", "--state-dir", folder.path() + "/state", "--metrics", "off"};
  ASSERT_EQ(::chmod((folder.path() + "/run").c_str(), 0500), 0);
  const Ended run = RunToTheEnd(arguments, kNobody, program);
  EXPECT_EQ(run.exit_code, 1);
  EXPECT_THAT(run.output, AllOf(HasSubstr(folder.path() + "/run/lock"), HasSubstr("--runtime-dir")));
  ASSERT_EQ(::chmod((folder.path() + "/run").c_str(), 0700), 0);
  ASSERT_EQ(::chmod((folder.path() + "/state").c_str(), 0500), 0);
  const Ended state = RunToTheEnd(arguments, kNobody, program);
  EXPECT_EQ(state.exit_code, 1);
  EXPECT_THAT(state.output, AllOf(HasSubstr(folder.path() + "/state/"), HasSubstr("--state-dir")));
}

TEST(DaemonStartTest, MetricsPortThatIsTakenIsNamed) {
  Lessord first({});
  TempFolder folder;
  const std::string address = absl::StrCat("127.0.0.1:", first.metrics_port());
  const Ended ended = RunToTheEnd({"--runtime-dir", folder.path(), "--state-dir", folder.path() + "/state",
                                   "--metrics", address, "--pool", "cache=redis+unix:///nowhere/redis.sock"});
  EXPECT_EQ(ended.exit_code, 1) << ended.output;
  EXPECT_THAT(ended.output, HasSubstr(address));
}

}  // namespace
}  // namespace lessor::testing
