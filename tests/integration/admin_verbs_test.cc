// What the administrator's verbs do, as agents and servers see it.
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using Admin = v1::AdminService::Stub;
using ::testing::HasSubstr;

class AdminVerbsTest : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(agent_.Open("tester").ok()); }

  absl::StatusOr<v1::PoolResponse> Do(grpc::Status (Admin::*verb)(grpc::ClientContext*,
                                                                  const v1::PoolRequest&, v1::PoolResponse*),
                                      const std::string& pool = "cache") {
    v1::PoolRequest request;
    request.set_pool(pool);
    return agent_.Call(verb, request);
  }
  absl::StatusOr<v1::PoolResponse> Resize(std::optional<uint32_t> min, std::optional<uint32_t> max) {
    v1::ResizePoolRequest request;
    request.set_pool("cache");
    if (min) request.set_min(*min);
    if (max) request.set_max(*max);
    return agent_.Call(&Admin::ResizePool, request);
  }
  std::future<absl::StatusOr<v1::Lease>> AcquireAside() {
    return std::async(std::launch::async, [this] { return agent_.Acquire("cache"); });
  }
  bool Await(const std::function<bool(const v1::PoolInfo&)>& holds) {
    return Eventually([&] { return holds(agent_.Pool("cache")); });
  }

  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools:\n  cache: {upstream: \"", redis_.uri(),
                                            "\", max: 2, recall_timeout: 1m}\n")}};
  GrpcAgent agent_{"unix:" + broker_.grpc_socket()};
};

TEST_F(AdminVerbsTest, StatusCountsWhatThereIs) {
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  const auto status = agent_.Call(&Admin::Status, v1::StatusRequest());
  ASSERT_TRUE(status.ok()) << status.status();
  EXPECT_EQ(status->state(), v1::StatusResponse::READY);
  EXPECT_FALSE(status->version().empty());
  EXPECT_EQ(status->epoch(), 1u);
  EXPECT_EQ(status->sessions(), 1u);
  EXPECT_EQ(status->leases(), 1u);
  EXPECT_EQ(status->waiters(), 0u);
  EXPECT_EQ(status->pools(), 1u);
  EXPECT_EQ(status->pid(), broker_.pid());
  EXPECT_EQ(status->runtime_dir(), broker_.runtime_dir());
  EXPECT_EQ(status->metrics_address(), absl::StrCat("127.0.0.1:", broker_.metrics_port()));
  EXPECT_GT(status->descriptors_open(), 5u);
  EXPECT_GE(status->descriptors_max(), status->descriptors_open());
}

TEST_F(AdminVerbsTest, PausedPoolKeepsItsWaitersUntilItIsResumed) {
  const auto paused = Do(&Admin::PausePool);
  ASSERT_TRUE(paused.ok()) << paused.status();
  EXPECT_EQ(paused->pool().mode(), v1::PoolInfo::PAUSED);
  auto waiting = AcquireAside();
  ASSERT_TRUE(Await([](const auto& pool) { return pool.waiters() == 1; }));
  EXPECT_EQ(agent_.Pool("cache").lent(), 0u);
  const auto resumed = Do(&Admin::ResumePool);
  ASSERT_TRUE(resumed.ok());
  EXPECT_EQ(resumed->pool().mode(), v1::PoolInfo::RUNNING);
  EXPECT_TRUE(waiting.get().ok());
}

TEST_F(AdminVerbsTest, ResizingServesThoseWhoWait) {
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  auto waiting = AcquireAside();
  ASSERT_TRUE(Await([](const auto& pool) { return pool.waiters() == 1; }));
  const auto resized = Resize(std::nullopt, 3);
  ASSERT_TRUE(resized.ok()) << resized.status();
  EXPECT_EQ(resized->pool().max(), 3u);
  EXPECT_TRUE(waiting.get().ok());
  EXPECT_EQ(redis_.ClientCount(), 3);
}

TEST_F(AdminVerbsTest, ResizingFillsAndTrimsThePool) {
  ASSERT_TRUE(Resize(5, 6).ok());
  EXPECT_TRUE(Await([](const auto& pool) { return pool.idle() == 5; }));
  ASSERT_TRUE(Resize(0, 1).ok());
  EXPECT_TRUE(Await([](const auto& pool) { return pool.idle() == 1; }));
  EXPECT_TRUE(Eventually([&] { return redis_.ClientCount() == 1; }));
  for (const auto& [min, max] :
       std::vector<std::pair<uint32_t, uint32_t>>{{2, 1}, {0, 0}, {0, 10001}, {4294967295, 4294967295}}) {
    EXPECT_EQ(ReasonOf(Resize(min, max).status()), v1::Reason::REQUEST_INVALID) << min << ", " << max;
  }
}

TEST_F(AdminVerbsTest, DrainedPoolRefusesAndClosesUntilItIsResumed) {
  const auto lease = agent_.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  const auto drained = Do(&Admin::DrainPool);
  ASSERT_TRUE(drained.ok());
  EXPECT_EQ(drained->pool().mode(), v1::PoolInfo::DRAINING);
  const absl::Status refused = agent_.Acquire("cache").status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::POOL_DRAINING);
  EXPECT_GT(RetryAfterOf(refused), absl::ZeroDuration());
  EXPECT_EQ(agent_.Release(lease->lease_id()), absl::OkStatus());
  EXPECT_TRUE(Eventually([&] { return redis_.ClientCount() == 0; }));
  ASSERT_TRUE(Do(&Admin::ResumePool).ok());
  EXPECT_TRUE(agent_.Acquire("cache").ok());
}

TEST_F(AdminVerbsTest, ReconnectReplacesIdleConnectionsNowAndLentOnesLater) {
  const auto first = agent_.Acquire("cache");
  const auto second = agent_.Acquire("cache");
  ASSERT_TRUE(first.ok() && second.ok());
  ASSERT_EQ(agent_.Release(first->lease_id()), absl::OkStatus());
  ASSERT_TRUE(Do(&Admin::ReconnectPool).ok());
  EXPECT_TRUE(Eventually([&] { return redis_.ClientCount() == 1; }));
  EXPECT_EQ(agent_.Pool("cache").lent(), 1u);
  ASSERT_EQ(agent_.Release(second->lease_id()), absl::OkStatus());
  EXPECT_TRUE(Eventually([&] { return redis_.ClientCount() == 0; }));
  EXPECT_TRUE(agent_.Acquire("cache").ok());
}

TEST_F(AdminVerbsTest, RevokedLeaseIsGone) {
  const auto lease = agent_.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  v1::RevokeLeaseRequest revoke;
  revoke.set_lease_id(lease->lease_id());
  ASSERT_TRUE(agent_.Call(&Admin::RevokeLease, revoke).ok());
  EXPECT_EQ(ReasonOf(agent_.Call(&Admin::RevokeLease, revoke).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(agent_.Release(lease->lease_id())), v1::Reason::LEASE_UNKNOWN);
  // Its descriptor was never asked for, so its connection is as good as before.
  EXPECT_TRUE(Await([](const auto& pool) { return pool.idle() == 1; }));
  EXPECT_EQ(broker_.Metric("lessor_leases_total{outcome=\"revoked\",pool=\"cache\"}"), 1);
}

TEST_F(AdminVerbsTest, KilledSessionLosesWhatItHoldsAndWaitsFor) {
  GrpcAgent victim("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(victim.Open("victim").ok());
  ASSERT_TRUE(victim.Acquire("cache").ok());
  ASSERT_TRUE(victim.Acquire("cache").ok());
  auto waiting = std::async(std::launch::async, [&] { return victim.Acquire("cache").status(); });
  ASSERT_TRUE(Await([](const auto& pool) { return pool.waiters() == 1; }));
  v1::KillSessionRequest kill;
  kill.set_session_id(victim.session_id());
  const auto killed = agent_.Call(&Admin::KillSession, kill);
  ASSERT_TRUE(killed.ok()) << killed.status();
  EXPECT_EQ(killed->leases_released(), 2u);
  EXPECT_EQ(ReasonOf(waiting.get()), v1::Reason::SESSION_ENDED);
  EXPECT_EQ(ReasonOf(victim.List().status()), v1::Reason::SESSION_UNKNOWN);
  EXPECT_EQ(ReasonOf(agent_.Call(&Admin::KillSession, kill).status()), v1::Reason::SESSION_UNKNOWN);
  EXPECT_TRUE(Await([](const auto& pool) { return pool.lent() == 0; }));
}

TEST_F(AdminVerbsTest, LeasesAreListedByPoolHeldOnesFirst) {
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  auto waiting = AcquireAside();
  ASSERT_TRUE(Await([](const auto& pool) { return pool.waiters() == 1; }));
  v1::ListLeasesRequest request;
  request.set_pool("cache");
  const auto leases = agent_.Call(&Admin::ListLeases, request);
  ASSERT_TRUE(leases.ok());
  ASSERT_EQ(leases->leases_size(), 3);
  EXPECT_EQ(leases->leases(1).state(), v1::LeaseInfo::HELD);
  EXPECT_EQ(leases->leases(2).state(), v1::LeaseInfo::WAITING);
  EXPECT_THAT(leases->leases(2).command(), HasSubstr("admin_door_test"));
  request.set_pool("nowhere");
  EXPECT_EQ(ReasonOf(agent_.Call(&Admin::ListLeases, request).status()), v1::Reason::POOL_UNKNOWN);
  ASSERT_TRUE(Resize(std::nullopt, 3).ok());
  EXPECT_TRUE(waiting.get().ok());
}

TEST_F(AdminVerbsTest, UnknownPoolIsNamed) {
  for (const auto verb : {&Admin::PausePool, &Admin::ResumePool, &Admin::DrainPool, &Admin::ReconnectPool}) {
    EXPECT_EQ(ReasonOf(Do(verb, "nowhere").status()), v1::Reason::POOL_UNKNOWN);
  }
}

}  // namespace
}  // namespace lessor::testing
