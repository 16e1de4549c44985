#include "daemon/serve/statement_runner.h"

#include <unistd.h>

#include <atomic>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <prometheus/registry.h>

#include "daemon/base/fake_clock.h"
#include "daemon/base/reason.h"
#include "daemon/pool/fake_connector.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

constexpr absl::Duration kTimeout = absl::Seconds(30);

journal::Deed Sql(const std::string& pool) {
  journal::Deed deed;
  deed.mutable_statement()->set_pool(pool);
  deed.mutable_statement()->set_tenant("team");
  deed.mutable_statement()->set_sql("DELETE FROM held");
  return deed;
}

// Two pools of two connections each, over fake upstreams, on a strand of the runner's own. Time stands still.
class StatementRunnerTest : public ::testing::Test, private LeaseListener {
 protected:
  StatementRunnerTest() {
    PoolSettings pool;
    pool.max = 2;
    pool.idle_timeout = pool.max_lifetime = pool.keepalive = absl::ZeroDuration();
    EXPECT_EQ(pools_.Apply({{"main", pool}, {"other", pool}, {"cache", pool}}), absl::OkStatus());
  }
  ~StatementRunnerTest() override {
    for (const auto& pool : pools_.All()) pool->RevokeAll();
    io_.Stop();
  }

  std::future<absl::Status> Begin(const journal::Deed& deed) {
    auto ended = std::make_shared<std::promise<absl::Status>>();
    runner_.Run(me_, deed.statement(), kTimeout, [this, ended](const absl::Status& how) {
      if (how.ok()) ++done_;
      ended->set_value(how);
    });
    return ended->get_future();
  }
  absl::Status Do(const journal::Deed& deed) { return Begin(deed).get(); }

  const Identity me_{.uid = ::getuid(), .gid = ::getgid(), .groups = {}};
  FakeClock clock_;
  const std::shared_ptr<FakeUpstream> main_ = std::make_shared<FakeUpstream>();
  const std::shared_ptr<FakeUpstream> other_ = std::make_shared<FakeUpstream>();
  std::atomic<size_t> done_ = 0;
  prometheus::Registry metrics_;
  PoolMetricFamilies families_{metrics_};
  TokenSource tokens_{/*epoch=*/1};
  DescriptorBudget descriptors_{1000};
  Logger log_{BorrowedFd(), {.level = Level::kError}, clock_};
  TenantTable tenants_{Settings()};
  IoThreads io_{2};
  PoolRegistry pools_{{tokens_, clock_, io_, *this, families_, log_, descriptors_},
                      [this](const std::string& name, const PoolSettings&) {
                        return std::make_unique<FakeConnector>(name == "main" ? main_ : other_,
                                                               absl::OkStatus(),
                                                               name == "cache" ? "redis" : "postgres");
                      }};
  StatementRunner runner_{{pools_, tenants_, clock_, io_.Next()}};

 private:
  void OnLeaseEnded(const Ended& ended) override { tenants_.Get(ended.tenant).GiveLease(); }
  void OnLeaseRecalled(const Recall&) override {}
};

TEST_F(StatementRunnerTest, AConnectionIsTakenUsedResetAndGivenBack) {
  ASSERT_EQ(Do(Sql("main")), absl::OkStatus());
  ASSERT_TRUE(main_->AwaitStory("reset 1"));
  EXPECT_THAT(main_->Story(), ::testing::ElementsAre("connect 1", "perform 1", "reset 1"));
  EXPECT_EQ(tenants_.Named("team").leases(), 0);
}

TEST_F(StatementRunnerTest, AnAttemptHasItsTimeAndWhatIsLateIsCancelled) {
  main_->Hold(FakeCall::kPerform);
  auto ended = Begin(Sql("main"));
  ASSERT_TRUE(main_->AwaitBegun(FakeCall::kPerform, 1));
  EXPECT_EQ(main_->DeadlineOf(FakeCall::kPerform), clock_.Now() + kTimeout);
  clock_.Advance(kTimeout);
  main_->Let(FakeCall::kPerform, absl::UnavailableError("no more"));
  EXPECT_TRUE(absl::IsDeadlineExceeded(ended.get()));
  EXPECT_TRUE(main_->AwaitStory("cancel 1"));
  EXPECT_TRUE(main_->AwaitStory("gone 1"));
}

TEST_F(StatementRunnerTest, WhatIsLostBeforeItsTimeIsSaidSo) {
  main_->Answer(FakeCall::kPerform, absl::UnavailableError("the upstream closed the connection"));
  EXPECT_TRUE(absl::IsUnavailable(Do(Sql("main"))));
  EXPECT_TRUE(main_->AwaitStory("gone 1"));
}

TEST_F(StatementRunnerTest, WhatFailsBeforeItBeginsCountsForNobody) {
  EXPECT_EQ(ReasonOf(Do(Sql("nowhere"))), v1::Reason::POOL_UNKNOWN);
  const absl::Status wrong = Do(Sql("cache"));
  EXPECT_TRUE(absl::IsFailedPrecondition(wrong)) << "it is not final: " << wrong;
  EXPECT_THAT(std::string(wrong.message()), HasSubstr("sql needs postgres"));
  pools_.Find("main")->pool->Drain(v1::Reason::POOL_DRAINING, absl::ZeroDuration());
  EXPECT_EQ(ReasonOf(Do(Sql("main"))), v1::Reason::POOL_DRAINING);
  EXPECT_EQ(tenants_.Named("team").leases(), 0);
}

TEST_F(StatementRunnerTest, WhatIsNotForTheAgentIsRefused) {
  AgentIdentity stranger{.local = true,
                         .uid = ::getuid() + 7,
                         .gid = ::getgid() + 7,
                         .groups = {},
                         .listener = "",
                         .tenant = ""};
  EXPECT_EQ(ReasonOf(runner_.Check(stranger, Sql("main").statement())), v1::Reason::POOL_FORBIDDEN);
  stranger.uid = ::getuid();
  EXPECT_EQ(runner_.Check(stranger, Sql("main").statement()), absl::OkStatus());
  EXPECT_EQ(ReasonOf(runner_.Check(stranger, Sql("cache").statement())), v1::Reason::REQUEST_INVALID);
}

TEST_F(StatementRunnerTest, WhatIsUnderWayOrWaitsIsBoundedAndHoldsUpNoOtherPool) {
  main_->Hold(FakeCall::kConnect);
  constexpr size_t kAll = StatementRunner::kUnderWayMax + StatementRunner::kQueueMax;
  std::vector<std::future<absl::Status>> ended;
  for (size_t i = 0; i < kAll; ++i) ended.push_back(Begin(Sql("main")));
  EXPECT_TRUE(absl::IsResourceExhausted(Do(Sql("main"))));
  EXPECT_EQ(pools_.Find("main")->pool->View().waiters, static_cast<int>(StatementRunner::kUnderWayMax));
  EXPECT_EQ(Do(Sql("other")), absl::OkStatus());
  EXPECT_EQ(done_, 1u);
  main_->LetAll(FakeCall::kConnect);
  for (std::future<absl::Status>& one : ended) ASSERT_EQ(one.get(), absl::OkStatus());
  EXPECT_EQ(main_->most_open(), 2);
}

}  // namespace
}  // namespace lessor
