// What lessord tells its service manager and its log.
#include <sys/socket.h>
#include <sys/un.h>

#include <cstring>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

// A service manager's end of sd_notify.
class NotifySocket {
 public:
  NotifySocket() : socket_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path().data(), path().size());
    EXPECT_EQ(::bind(socket_.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  std::string path() const { return folder_.path() + "/notify.sock"; }
  std::string Next() {
    char buffer[4096];
    const ssize_t got = ::recv(socket_.raw(), buffer, sizeof buffer, 0);
    return got > 0 ? std::string(buffer, static_cast<size_t>(got)) : "";
  }

 private:
  TempFolder folder_;
  const UniqueFd socket_;
};

TEST(DaemonNotifyTest, SaysThatItIsReadyAliveAndStopping) {
  NotifySocket manager;
  Lessord broker({.environment = {"NOTIFY_SOCKET=" + manager.path(), "WATCHDOG_USEC=100000"}});
  EXPECT_THAT(manager.Next(), HasSubstr("READY=1"));
  EXPECT_EQ(manager.Next(), "WATCHDOG=1");
  EXPECT_EQ(manager.Next(), "WATCHDOG=1");
  broker.Signal(SIGTERM);
  std::string heard = manager.Next();
  while (heard == "WATCHDOG=1") heard = manager.Next();
  EXPECT_THAT(heard, HasSubstr("STOPPING=1"));
}

TEST(DaemonNotifyTest, FeedsTheWatchdogWhileItWaitsForLeases) {
  RedisServer redis;
  NotifySocket manager;
  Lessord broker(
      {.settings = absl::StrCat("drain_timeout: 1m\npools: {cache: {upstream: \"", redis.uri(), "\"}}\n"),
       .environment = {"NOTIFY_SOCKET=" + manager.path(), "WATCHDOG_USEC=100000"}});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  ASSERT_TRUE(agent.Open().ok());
  const auto lease = agent.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  broker.Signal(SIGTERM);
  while (!absl::StrContains(manager.Next(), "STOPPING=1")) {
  }
  for (int i = 0; i < 3; ++i) EXPECT_EQ(manager.Next(), "WATCHDOG=1");
  EXPECT_EQ(agent.Release(lease->lease_id()), absl::OkStatus());
}

TEST(DaemonNotifyTest, LogKeepsSecrets) {
  const std::string password = "pass-very-secret-word";
  RedisServer redis({"--requirepass", password});
  TempFolder folder;
  std::ofstream(folder.path() + "/password") << password << "\n";
  Lessord broker({.settings = absl::StrCat("log: {level: debug}\npools:\n  cache: {upstream: \"", redis.uri(),
                                           "\", password_file: \"", folder.path(),
                                           "/password\"}\n"
                                           "  wrong: {upstream: \"",
                                           redis.uri(), "\", password_env: WRONG}\n"),
                  .environment = {"WRONG=also-very-secret"}});
  GrpcAgent agent("unix:" + broker.grpc_socket());
  ASSERT_TRUE(agent.Open("an agent with a name").ok());
  ASSERT_TRUE(agent.Acquire("cache").ok());
  const absl::Status wrong = agent.Acquire("wrong", absl::Seconds(10)).status();
  EXPECT_FALSE(wrong.ok());
  v1::KillSessionRequest kill;
  kill.set_session_id(agent.session_id());
  ASSERT_TRUE(agent.Call(&v1::AdminService::Stub::KillSession, kill).ok());
  EXPECT_EQ(broker.Lessorctl({"reload"}).exit_code, 0);
  const std::string config = broker.Lessorctl({"config", "dump"}).output;
  const std::string pools = broker.Lessorctl({"--json", "pools"}).output;
  EXPECT_EQ(broker.Terminate(), 0);
  ASSERT_TRUE(broker.WaitForLog(" stopped"));

  EXPECT_THAT(broker.log(), HasSubstr("an agent with a name"));
  const std::string everything = absl::StrCat(broker.log(), config, pools, wrong.ToString());
  for (const std::string& secret : {password, std::string("also-very-secret"), agent.secret()}) {
    EXPECT_THAT(everything, Not(HasSubstr(secret)));
  }
}

TEST(DaemonNotifyTest, LogIsAJsonObjectALineIfWanted) {
  TempFolder folder;
  std::ofstream(folder.path() + "/lessord.yaml")
      << "runtime_dir: " << folder.path() << "\nstate_dir: " << folder.path()
      << "/state\nmetrics: {listen: off}\nlog: {format: json}\n";
  ChildProcess broker({{std::string(::getenv("LESSOR_BUILD_DIR")) + "/daemon/lessord", "--config",
                        folder.path() + "/lessord.yaml"},
                       std::nullopt,
                       SIGTERM,
                       {}});
  ASSERT_TRUE(broker.WaitForOutput("\"ready\"")) << broker.output();
  broker.Signal(SIGTERM);
  EXPECT_EQ(broker.Wait(), 0);
  ASSERT_TRUE(broker.WaitForOutput("\"stopped\""));
  std::vector<std::string> messages;
  for (absl::string_view line : absl::StrSplit(broker.output(), '\n', absl::SkipEmpty())) {
    const auto json = nlohmann::json::parse(std::string(line), nullptr, /*allow_exceptions=*/false);
    ASSERT_TRUE(json.is_object()) << line;
    messages.push_back(json.value("message", ""));
  }
  EXPECT_THAT(messages, ::testing::ElementsAre("ready", "draining", "stopped"));
}

}  // namespace
}  // namespace lessor::testing
