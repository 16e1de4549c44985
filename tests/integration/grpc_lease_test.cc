// Leases over gRPC on the broker's Unix socket: a real lessord, a real Redis.
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

using ::testing::HasSubstr;
using v1::LeaseService;

// One of the details of google.rpc.
template <typename Detail>
Detail DetailOf(const absl::Status& status, const std::string& name) {
  Detail detail;
  const auto payload = status.GetPayload("type.googleapis.com/google.rpc." + name);
  EXPECT_TRUE(payload.has_value() && detail.ParseFromString(std::string(*payload))) << name << ": " << status;
  return detail;
}

class GrpcLeaseTest : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(agent_.Open("tester").ok()); }
  // Until so many wait for the pool.
  bool AwaitWaiters(uint32_t count) {
    return Eventually([&] { return agent_.Pool("cache").waiters() == count; });
  }

  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools:\n"
                                            "  cache: {upstream: \"",
                                            redis_.uri(),
                                            "\", max: 2, lease_ttl: 30s}\n"
                                            "  single: {upstream: \"",
                                            redis_.uri(3),
                                            "\", per_session_max: 1}\n"
                                            "  gone: {upstream: \"redis+unix:///nowhere/redis.sock\"}\n")}};
  GrpcAgent agent_{"unix:" + broker_.grpc_socket()};
};

TEST_F(GrpcLeaseTest, AgentAcquiresListsRenewsAndReleases) {
  const auto lease = agent_.Acquire("cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  EXPECT_EQ(lease->pool(), "cache");
  EXPECT_EQ(lease->connector(), "redis");
  EXPECT_EQ(lease->lease_id(), lease->token().epoch() << 40 | lease->token().counter());
  EXPECT_EQ(lease->token().epoch(), 1u);
  EXPECT_LE(lease->time_left().seconds(), 30);
  EXPECT_FALSE(lease->facts().empty());

  const auto listed = agent_.List();
  ASSERT_TRUE(listed.ok()) << listed.status();
  ASSERT_EQ(listed->leases_size(), 1);
  EXPECT_EQ(listed->leases(0).lease_id(), lease->lease_id());
  EXPECT_EQ(listed->leases(0).state(), v1::LeaseInfo::HELD);
  EXPECT_EQ(listed->leases(0).session_name(), "tester");
  EXPECT_EQ(listed->leases(0).pid(), ::getpid());

  v1::RenewRequest renew;
  renew.set_lease_id(lease->lease_id());
  const auto renewed = agent_.Call(&LeaseService::Stub::Renew, renew);
  ASSERT_TRUE(renewed.ok()) << renewed.status();
  EXPECT_GE(renewed->time_left().seconds(), 29);

  EXPECT_EQ(agent_.Release(lease->lease_id()), absl::OkStatus());
  EXPECT_EQ(agent_.List()->leases_size(), 0);
  // It never left the broker, so there is nothing to reset.
  EXPECT_EQ(agent_.Pool("cache").idle(), 1u);
  EXPECT_EQ(ReasonOf(agent_.Release(lease->lease_id())), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::Renew, renew).status()), v1::Reason::LEASE_UNKNOWN);
}

TEST_F(GrpcLeaseTest, FencingTokensRise) {
  uint64_t last = 0;
  for (int i = 0; i < 5; ++i) {
    const auto lease = agent_.Acquire("cache");
    ASSERT_TRUE(lease.ok()) << lease.status();
    EXPECT_GT(lease->lease_id(), last);
    last = lease->lease_id();
    EXPECT_EQ(agent_.Release(last), absl::OkStatus());
  }
}

TEST_F(GrpcLeaseTest, BatchAnswersEachInItsOrder) {
  v1::AcquireBatchRequest request;
  for (const char* pool : {"cache", "nowhere", "cache", "cache"}) {
    v1::AcquireRequest* one = request.add_requests();
    one->set_pool(pool);
    one->mutable_wait()->set_nanos(100'000'000);
  }
  const auto batch = agent_.Call(&LeaseService::Stub::AcquireBatch, request);
  ASSERT_TRUE(batch.ok()) << batch.status();
  ASSERT_EQ(batch->results_size(), 4);
  EXPECT_TRUE(batch->results(0).has_lease());
  EXPECT_EQ(ReasonOf(FromWire(batch->results(1).error())), v1::Reason::POOL_UNKNOWN);
  EXPECT_TRUE(batch->results(2).has_lease());
  EXPECT_EQ(ReasonOf(FromWire(batch->results(3).error())), v1::Reason::WAIT_EXPIRED);

  v1::ReleaseBatchRequest release;
  for (uint64_t lease :
       {batch->results(0).lease().lease_id(), uint64_t{77}, batch->results(2).lease().lease_id()}) {
    release.add_requests()->set_lease_id(lease);
  }
  const auto released = agent_.Call(&LeaseService::Stub::ReleaseBatch, release);
  ASSERT_TRUE(released.ok()) << released.status();
  ASSERT_EQ(released->results_size(), 3);
  EXPECT_EQ(released->results(0).code(), 0);
  EXPECT_EQ(ReasonOf(FromWire(released->results(1))), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(released->results(2).code(), 0);
  EXPECT_EQ(agent_.Pool("cache").lent(), 0u);
}

TEST_F(GrpcLeaseTest, ErrorsCarryTheirReasonAndFacts) {
  const absl::Status unknown = agent_.Acquire("nowhere").status();
  EXPECT_EQ(unknown.code(), absl::StatusCode::kNotFound);
  const auto info = DetailOf<v1::ErrorInfo>(unknown, "ErrorInfo");
  EXPECT_EQ(info.reason(), "POOL_UNKNOWN");
  EXPECT_EQ(info.domain(), "lessor");
  EXPECT_EQ(info.metadata().at("pool"), "nowhere");

  const absl::Status gone = agent_.Acquire("gone", absl::Seconds(5)).status();
  EXPECT_EQ(gone.code(), absl::StatusCode::kUnavailable);
  EXPECT_EQ(ReasonOf(gone), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(std::string(gone.message()), HasSubstr("No such file or directory"));
  EXPECT_GT(RetryAfterOf(gone), absl::ZeroDuration());
}

TEST_F(GrpcLeaseTest, ExhaustedPoolSaysWhenToComeBack) {
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  const absl::Status exhausted = agent_.Acquire("cache", absl::ZeroDuration()).status();
  EXPECT_EQ(exhausted.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(ReasonOf(exhausted), v1::Reason::POOL_EXHAUSTED);
  EXPECT_GT(RetryAfterOf(exhausted), absl::ZeroDuration());
}

TEST_F(GrpcLeaseTest, QuotaFailureNamesTheLimit) {
  ASSERT_TRUE(agent_.Acquire("single").ok());
  const absl::Status status = agent_.Acquire("single").status();
  EXPECT_EQ(ReasonOf(status), v1::Reason::QUOTA_EXCEEDED);
  const auto failure = DetailOf<v1::QuotaFailure>(status, "QuotaFailure");
  ASSERT_EQ(failure.violations_size(), 1) << status;
  EXPECT_EQ(failure.violations(0).subject(), absl::StrCat("session:", agent_.session_id()));
  EXPECT_THAT(failure.violations(0).description(), HasSubstr("per_session_max"));
}

TEST_F(GrpcLeaseTest, WaitEndsAtTheCallsOwnDeadlineWithTheBrokersAnswer) {
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  ASSERT_TRUE(agent_.Acquire("cache").ok());
  v1::AcquireRequest request;
  request.set_pool("cache");  // whose acquire_timeout is 30 s
  const absl::Time start = absl::Now();
  const absl::Status status =
      agent_.Call(&LeaseService::Stub::Acquire, request, /*deadline=*/absl::Seconds(1)).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kDeadlineExceeded);
  EXPECT_EQ(ReasonOf(status), v1::Reason::WAIT_EXPIRED) << status;
  EXPECT_LT(absl::Now() - start, absl::Seconds(5));
  EXPECT_EQ(agent_.Pool("cache").waiters(), 0u);
}

TEST_F(GrpcLeaseTest, CancelledCallFreesItsPlaceAndTakesNoLease) {
  const auto first = agent_.Acquire("cache");
  const auto second = agent_.Acquire("cache");
  ASSERT_TRUE(first.ok() && second.ok());
  v1::AcquireRequest request;
  request.set_pool("cache");
  const std::unique_ptr<grpc::ClientContext> context = agent_.Context();
  v1::AcquireResponse response;
  auto call = std::async(std::launch::async,
                         [&] { return agent_.leases().Acquire(context.get(), request, &response); });
  ASSERT_TRUE(AwaitWaiters(1));
  EXPECT_EQ(agent_.List()->leases(2).state(), v1::LeaseInfo::WAITING);
  context->TryCancel();
  EXPECT_EQ(call.get().error_code(), grpc::StatusCode::CANCELLED);
  ASSERT_TRUE(AwaitWaiters(0));
  EXPECT_EQ(agent_.Release(first->lease_id()), absl::OkStatus());
  EXPECT_EQ(agent_.Pool("cache").lent(), 1u);
  EXPECT_TRUE(agent_.Acquire("cache", absl::ZeroDuration()).ok());
}

TEST_F(GrpcLeaseTest, CancelledBatchKeepsNothing) {
  const auto held = agent_.Acquire("cache");
  ASSERT_TRUE(held.ok());
  v1::AcquireBatchRequest request;
  request.add_requests()->set_pool("cache");  // granted at once
  request.add_requests()->set_pool("cache");  // waits
  const std::unique_ptr<grpc::ClientContext> context = agent_.Context();
  v1::AcquireBatchResponse response;
  auto call = std::async(std::launch::async,
                         [&] { return agent_.leases().AcquireBatch(context.get(), request, &response); });
  ASSERT_TRUE(AwaitWaiters(1));
  context->TryCancel();
  EXPECT_EQ(call.get().error_code(), grpc::StatusCode::CANCELLED);
  EXPECT_TRUE(Eventually([&] { return agent_.List()->leases_size() == 1; }));
  EXPECT_EQ(agent_.Pool("cache").lent(), 1u);
}

TEST_F(GrpcLeaseTest, NonsenseIsRefusedByName) {
  v1::AcquireRequest request;
  request.set_pool("cache");
  request.mutable_wait()->set_seconds(-1);
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::Acquire, request).status()),
            v1::Reason::REQUEST_INVALID);
  request.clear_wait();
  request.mutable_ttl()->set_seconds(-1);
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::Acquire, request).status()),
            v1::Reason::REQUEST_INVALID);
  request.clear_ttl();
  request.set_label(std::string(65, 'x'));
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::Acquire, request).status()),
            v1::Reason::REQUEST_INVALID);

  v1::AcquireBatchRequest batch;
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::AcquireBatch, batch).status()),
            v1::Reason::REQUEST_INVALID);
  for (int i = 0; i < 65; ++i) batch.add_requests()->set_pool("cache");
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::AcquireBatch, batch).status()),
            v1::Reason::REQUEST_INVALID);
  EXPECT_EQ(ReasonOf(agent_.Call(&LeaseService::Stub::ReleaseBatch, v1::ReleaseBatchRequest()).status()),
            v1::Reason::REQUEST_INVALID);
  EXPECT_EQ(agent_.List()->leases_size(), 0);
}

TEST_F(GrpcLeaseTest, TooLargeMessageIsRefusedAndTheSessionLivesOn) {
  v1::AcquireRequest request;
  request.set_pool("cache");
  request.set_label(std::string(300 << 10, 'x'));
  EXPECT_EQ(agent_.Call(&LeaseService::Stub::Acquire, request).status().code(),
            absl::StatusCode::kResourceExhausted);
  const std::unique_ptr<grpc::ClientContext> context = agent_.Context();
  context->AddMetadata("padding", std::string(64 << 10, 'x'));
  v1::ListResponse response;
  EXPECT_FALSE(agent_.leases().List(context.get(), v1::ListRequest(), &response).ok());
  // For so much metadata gRPC sometimes ends the connection, under a call that has begun meanwhile, too.
  EXPECT_TRUE(Eventually([&] { return agent_.List().ok(); }));
}

TEST_F(GrpcLeaseTest, EverythingIsBackWhenTheSessionIsClosed) {
  const Footprint before = broker_.footprint();
  GrpcAgent other("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(other.Open().ok());
  ASSERT_TRUE(other.Acquire("cache").ok());
  ASSERT_TRUE(other.Acquire("cache").ok());
  auto waiting = std::async(std::launch::async, [&] { return other.Acquire("cache").status(); });
  ASSERT_TRUE(AwaitWaiters(1));
  const auto closed = agent_.Call(&v1::SessionService::Stub::Close, v1::CloseSessionRequest());
  ASSERT_TRUE(closed.ok());
  EXPECT_EQ(closed->leases_released(), 0u);
  const auto also_closed = other.Call(&v1::SessionService::Stub::Close, v1::CloseSessionRequest());
  ASSERT_TRUE(also_closed.ok()) << also_closed.status();
  EXPECT_EQ(also_closed->leases_released(), 2u);
  EXPECT_EQ(ReasonOf(waiting.get()), v1::Reason::SESSION_ENDED);
  EXPECT_EQ(ReasonOf(other.List().status()), v1::Reason::SESSION_UNKNOWN);
  EXPECT_TRUE(Eventually([&] { return broker_.Metric("lessor_sessions") == 0; }));
  EXPECT_TRUE(Eventually([&] { return broker_.Slots("cache", "lent") == 0; }));
  EXPECT_EQ(before.gauges.at("lessor_sessions"), 1);
}

}  // namespace
}  // namespace lessor::testing
