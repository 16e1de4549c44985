// A broker that is killed and comes back: sessions, leases and guards go on in the agents that had them.
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "lessor/cleanup.h"
#include "lessor/client.h"

#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor {
namespace {

namespace fs = std::filesystem;
using ::lessor::testing::Lessord;
using ::lessor::testing::RedisServer;

bool Ping(int fd) {
  char answer[7];
  return ::send(fd, "PING\r\n", 6, MSG_NOSIGNAL) == 6 &&
         ::recv(fd, answer, sizeof answer, MSG_WAITALL) == sizeof answer &&
         std::string(answer, sizeof answer) == "+PONG\r\n";
}

class ResumeTest : public ::testing::Test {
 protected:
  static constexpr int kMax = 80;

  std::string Settings(const std::string& more = "") const {
    return absl::StrCat("pools: {main: {max: ", kMax, ", upstream: '", redis_.uri(), "'}}\n", more);
  }
  Client Attached() {
    auto client = Client::Attach({.runtime_dir = broker_.runtime_dir(),
                                  .on_event = [this](const Event& event) { events_.push_back(event.kind); }});
    if (!client.ok()) ADD_FAILURE() << client.status();
    return *std::move(client);
  }
  void Crash() {
    broker_.Kill();
    broker_.Start();
  }

  RedisServer redis_;
  Lessord broker_{{.settings = Settings()}};
  std::vector<Event::Kind> events_;
};

TEST_F(ResumeTest, LeasesGoOnWithTheirIdsAndSockets) {
  Client client = Attached();
  auto one = client.Acquire("main");
  auto two = client.Acquire("main");
  ASSERT_TRUE(one.ok() && two.ok());
  const uint64_t session = client.session()->session_id;
  const LeaseId id = one->id();
  Crash();
  EXPECT_TRUE(client.PollEvents().ok());
  EXPECT_THAT(events_, ::testing::ElementsAre(Event::Kind::kSessionLost, Event::Kind::kSessionResumed));
  EXPECT_EQ(client.session()->session_id, session);
  EXPECT_FALSE(one->lost() || one->revoked());
  EXPECT_EQ(one->id().value, id.value);
  EXPECT_TRUE(Ping(one->fd()) && Ping(two->fd()));
  EXPECT_EQ(broker_.Slots("main", "lent"), 2);
  EXPECT_EQ(client.List()->size(), 2u);
  EXPECT_TRUE(one->Renew().ok());
  EXPECT_TRUE(one->Release().ok());
  auto three = client.Acquire("main");
  ASSERT_TRUE(three.ok()) << three.status();
  EXPECT_TRUE(Ping(three->fd()));
  EXPECT_GT(three->id().value, id.value);
}

TEST_F(ResumeTest, WhoeverIsUsedFirstTakesUpTheSession) {
  Client client = Attached();
  auto lease = client.Acquire("main");
  auto other = client.Acquire("main");
  ASSERT_TRUE(lease.ok() && other.ok());
  Crash();
  EXPECT_TRUE(lease->Renew().ok());
  EXPECT_TRUE(other->Release().ok());
  Crash();
  EXPECT_TRUE(client.Acquire("main").ok());  // given back at once
  EXPECT_TRUE(lease->Release().ok());
}

TEST_F(ResumeTest, ABatchIsGivenBackToABrokerThatWasKilledUnnoticed) {
  Client client = Attached();
  std::vector<Lease> leases;
  for (int i = 0; i < 3; ++i) leases.push_back(client.Acquire("main").value());
  Crash();
  for (const absl::Status& released : client.ReleaseBatch(std::move(leases))) {
    EXPECT_TRUE(released.ok()) << released;
  }
  EXPECT_TRUE(::lessor::testing::Eventually([&] { return broker_.Slots("main", "recovering") == 0; }));
}

TEST_F(ResumeTest, MoreLeasesThanAFrameTakesAndOneWhoseSocketTheDriverHas) {
  Client client = Attached();
  std::vector<Lease> leases;
  for (int i = 0; i < 70; ++i) leases.push_back(client.Acquire("main").value());
  const int taken = leases[3].TakeFd();
  const int closed = leases[4].TakeFd();
  ::close(closed);
  Crash();
  EXPECT_TRUE(client.PollEvents().ok());
  EXPECT_THAT(events_, ::testing::ElementsAre(Event::Kind::kSessionLost, Event::Kind::kLeaseRevoked,
                                              Event::Kind::kSessionResumed));
  EXPECT_EQ(broker_.Slots("main", "lent"), 69);
  EXPECT_TRUE(leases[4].revoked());
  EXPECT_EQ(ReasonOf(leases[4].Release()), "LEASE_REVOKED");
  EXPECT_TRUE(Ping(taken));
  EXPECT_TRUE(leases[3].Release().ok());
  ::close(taken);
  for (size_t i = 5; i < leases.size(); ++i) EXPECT_TRUE(leases[i].Release().ok());
}

TEST_F(ResumeTest, GuardsGoOnToo) {
  const std::string folder = broker_.runtime_dir() + "/work";
  fs::create_directory(folder);
  broker_.Terminate();
  broker_.WriteSettings(Settings(absl::StrCat("cleanup: {roots: ['", folder, "']}\n")));
  broker_.Start();
  Client client = Attached();
  const auto registered = [&](const std::string& name) {
    std::ofstream(folder + name) << "content";
    return CleanupGuard::Register(client, CleanupAction::RemoveFile(folder + name)).value();
  };
  CleanupGuard dismissed = registered("/dismissed");
  CleanupGuard run = registered("/run");
  {
    const CleanupGuard dropped = registered("/dropped");
    Crash();
    EXPECT_TRUE(dropped.lost() || fs::exists(folder + "/dropped"));
  }
  EXPECT_FALSE(fs::exists(folder + "/dropped"));
  EXPECT_TRUE(dismissed.Dismiss().ok());
  Crash();
  EXPECT_TRUE(run.Run().ok());
  EXPECT_FALSE(fs::exists(folder + "/run"));
  EXPECT_TRUE(fs::exists(folder + "/dismissed"));
}

TEST_F(ResumeTest, AfterAStopTheSessionGoesOnAndTheLeasesDoNot) {
  Client client = Attached();
  auto lease = client.Acquire("main");
  ASSERT_TRUE(lease.ok());
  const uint64_t session = client.session()->session_id;
  broker_.Signal(SIGTERM);
  broker_.Terminate();  // a second signal: it does not wait for leases
  broker_.Start();
  EXPECT_TRUE(client.PollEvents().ok());
  EXPECT_EQ(client.session()->session_id, session);
  EXPECT_TRUE(lease->revoked());
  EXPECT_EQ(ReasonOf(lease->Release()), "LEASE_REVOKED");
  EXPECT_TRUE(client.Acquire("main").ok());
}

TEST_F(ResumeTest, ASessionThatAnOperatorKilledIsNotTakenUp) {
  Client client = Attached();
  auto lease = client.Acquire("main");
  ASSERT_TRUE(lease.ok());
  const uint64_t session = client.session()->session_id;
  ASSERT_EQ(broker_.Lessorctl({"kill-session", absl::StrCat(session)}).exit_code, 0);
  EXPECT_EQ(ReasonOf(client.PollEvents()), "SESSION_ENDED");
  EXPECT_TRUE(lease->lost());
  EXPECT_EQ(ReasonOf(lease->Release()), "SESSION_ENDED");
  EXPECT_TRUE(client.Acquire("main").ok());
  EXPECT_NE(client.session()->session_id, session);
}

TEST_F(ResumeTest, ThreadsTakeUpTheSessionTogether) {
  Client client = Attached();
  std::vector<Lease> leases;
  for (int i = 0; i < 8; ++i) leases.push_back(client.Acquire("main").value());
  Crash();
  std::atomic<int> fine = 0;
  std::vector<std::thread> threads;
  for (Lease& lease : leases) {
    threads.emplace_back([&] { fine += lease.Renew().ok() && lease.Release().ok() ? 1 : 0; });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(fine, 8);
}

}  // namespace
}  // namespace lessor
