// How lessord stops.
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using Admin = v1::AdminService::Stub;

class DaemonDrainTest : public ::testing::Test {
 protected:
  void Start(const std::string& drain_timeout) {
    broker_ = std::make_unique<Lessord>(Lessord::Options{
        .settings = absl::StrCat("drain_timeout: ", drain_timeout, "\npools:\n  cache: {upstream: \"",
                                 redis_.uri(), "\", max: 1}\n")});
    agent_ = std::make_unique<GrpcAgent>("unix:" + broker_->grpc_socket());
    ASSERT_TRUE(agent_->Open().ok());
    const auto lease = agent_->Acquire("cache");
    ASSERT_TRUE(lease.ok()) << lease.status();
    lease_ = lease->lease_id();
  }
  // Until it answers that it drains.
  bool AwaitDraining() {
    return Eventually([&] {
      const auto status = agent_->Call(&Admin::Status, v1::StatusRequest());
      return status.ok() && status->state() == v1::StatusResponse::DRAINING;
    });
  }
  // It has ended by itself; its exit code.
  int Await() {
    EXPECT_TRUE(broker_->WaitForLog(" stopped"));
    return broker_->Terminate();
  }

  RedisServer redis_;
  std::unique_ptr<Lessord> broker_;
  std::unique_ptr<GrpcAgent> agent_;
  uint64_t lease_ = 0;
};

TEST_F(DaemonDrainTest, WaitsForALeaseRefusesWhatIsNewAndEndsWithTheLastRelease) {
  Start("10m");
  broker_->Signal(SIGTERM);
  ASSERT_TRUE(AwaitDraining());

  const absl::Status acquire = agent_->Acquire("cache").status();
  EXPECT_EQ(ReasonOf(acquire), v1::Reason::BROKER_DRAINING) << acquire;
  EXPECT_GT(RetryAfterOf(acquire), absl::ZeroDuration());
  GrpcAgent late("unix:" + broker_->grpc_socket());
  const absl::Status open = late.Open().status();
  EXPECT_EQ(ReasonOf(open), v1::Reason::BROKER_DRAINING) << open;
  EXPECT_GT(RetryAfterOf(open), absl::ZeroDuration());
  EXPECT_EQ(broker_->Get("/readyz"), "draining\n");
  EXPECT_EQ(broker_->Get("/healthz"), "ok\n");
  EXPECT_EQ(broker_->Lessorctl({"reload"}).exit_code, 75);
  EXPECT_EQ(broker_->Lessorctl({"resume", "cache"}).exit_code, 75);
  EXPECT_TRUE(agent_->List().ok());
  EXPECT_FALSE(absl::StrContains(broker_->log(), " stopped"));

  EXPECT_EQ(agent_->Release(lease_), absl::OkStatus());
  EXPECT_EQ(Await(), 0);
}

TEST_F(DaemonDrainTest, RefusesThoseWhoWaitAlready) {
  Start("10m");
  auto waiting = std::async(std::launch::async, [&] { return agent_->Acquire("cache").status(); });
  ASSERT_TRUE(Eventually([&] { return agent_->Pool("cache").waiters() == 1; }));
  broker_->Signal(SIGTERM);
  const absl::Status refused = waiting.get();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::BROKER_DRAINING) << refused;
  EXPECT_EQ(agent_->Release(lease_), absl::OkStatus());
  EXPECT_EQ(Await(), 0);
}

TEST_F(DaemonDrainTest, DrainTimeoutCutsWhatIsStillHeld) {
  Start("200ms");
  ASSERT_EQ(redis_.ClientCount(), 1);
  broker_->Signal(SIGTERM);
  EXPECT_EQ(Await(), 0);
  EXPECT_TRUE(Eventually([&] { return redis_.ClientCount() == 0; }));
  EXPECT_FALSE(agent_->List().ok());
}

TEST_F(DaemonDrainTest, SecondSignalStopsAtOnce) {
  Start("10m");
  broker_->Signal(SIGTERM);
  ASSERT_TRUE(AwaitDraining());
  broker_->Signal(SIGINT);
  EXPECT_EQ(Await(), 0);
  EXPECT_THAT(broker_->log(), ::testing::HasSubstr("second signal"));
}

TEST_F(DaemonDrainTest, EndsAtOnceWhenNothingIsHeld) {
  Start("10m");
  EXPECT_EQ(agent_->Release(lease_), absl::OkStatus());
  EXPECT_EQ(broker_->Terminate(), 0);
}

TEST_F(DaemonDrainTest, DeathOfTheHolderEndsTheWaitToo) {
  Start("10m");
  EXPECT_EQ(agent_->Release(lease_), absl::OkStatus());
  ChildProcess holder({{std::string(::getenv("LESSOR_BUILD_DIR")) + "/tests/integration/grpc_holder",
                        broker_->grpc_socket(), "cache"},
                       std::nullopt,
                       SIGKILL,
                       {}});
  ASSERT_TRUE(holder.WaitForOutput("holding "));
  broker_->Signal(SIGTERM);
  ASSERT_TRUE(AwaitDraining());
  holder.Signal(SIGKILL);
  EXPECT_EQ(Await(), 0);
}

}  // namespace
}  // namespace lessor::testing
