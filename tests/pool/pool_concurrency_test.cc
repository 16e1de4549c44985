// Many threads on one pool, while its upstream fails now and then and an operator plays with it.
#include <atomic>
#include <set>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "daemon/base/mutex.h"
#include "daemon/base/random.h"
#include "daemon/pool/pool.h"
#include "tests/pool/pool_fixture.h"

namespace lessor {
namespace {

constexpr int kMax = 4;
constexpr int kAgents = 8;
constexpr int kRequestsEach = 150;

class PoolConcurrencyTest : public PoolFixture {
 protected:
  const Clock& clock() const override { return clock_; }

  static PoolSettings Busy() {
    PoolSettings settings = Quiet(kMax);
    settings.min = 1;
    settings.backoff.initial = settings.backoff.max = absl::Milliseconds(1);
    settings.validate_after = absl::Milliseconds(1);
    settings.keepalive = absl::Milliseconds(50);
    return settings;
  }

  // No two holders at once, whatever the broker thinks of their leases: a lease that has ended otherwise than
  // by release never brings its connection back.
  void Enter(const GrantedLease& lease) {
    ++granted_;
    MutexLock lock(mutex_);
    EXPECT_TRUE(held_.insert(NumberOf(lease)).second) << "lent twice";
  }
  void Leave(const GrantedLease& lease) {
    MutexLock lock(mutex_);
    held_.erase(NumberOf(lease));
  }

  void OneRequest(uint64_t agent, Random& random) {
    ++asked_;
    const bool impatient = random.Below(10) == 0;
    Request request = Ask(agent, impatient ? absl::ZeroDuration() : absl::Seconds(20));
    if (random.Below(8) == 0) pool_->Cancel(request.id);
    const Outcome outcome = Answer(request);
    EXPECT_FALSE(absl::IsInternal(outcome.status())) << outcome.status();
    ++answered_;
    if (!outcome.ok()) return;
    Enter(*outcome);
    std::this_thread::yield();
    switch (random.Below(10)) {
      case 0:
        // One agent's session for each thread: nobody else's leases are touched.
        pool_->EndSession(SessionId(agent));
        return;
      case 1:
        (void)pool_->Revoke(outcome->id);
        return;
      case 2:
        (void)GiveBack(*outcome, agent, LeaseEnd::kDiscarded);
        return;
      case 3:
        upstream_->Say(NumberOf(*outcome), "dirt");
        break;
      default:
        break;
    }
    Leave(*outcome);
    // Not ok: an operator was faster.
    (void)GiveBack(*outcome, agent);
  }

  void Operate(Random& random) {
    switch (random.Below(8)) {
      case 0:
        pool_->Pause();
        pool_->Resume();
        break;
      case 1:
        pool_->Resize(0, static_cast<int>(1 + random.Below(kMax)));
        break;
      case 2:
        pool_->Reconnect();
        break;
      case 3:
        pool_->RevokeAll();
        break;
      case 4:
        upstream_->Answer(FakeCall::kReset, absl::UnavailableError("dirty"));
        break;
      case 5:
        upstream_->Answer(FakeCall::kConnect, ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, "refused"));
        break;
      default:
        upstream_->Answer(FakeCall::kReset, absl::OkStatus());
        upstream_->Answer(FakeCall::kConnect, absl::OkStatus());
        pool_->Reconfigure(Busy());
        break;
    }
    (void)pool_->View();
    (void)pool_->Leases();
  }

  const SystemClock clock_;
  Mutex mutex_;
  std::set<int> held_ ABSL_GUARDED_BY(mutex_);  // connections by number
  std::atomic<int> asked_{0};
  std::atomic<int> answered_{0};
  std::atomic<size_t> granted_{0};
};

TEST_F(PoolConcurrencyTest, EveryRequestIsAnsweredOnceAndNothingIsLentTwiceOrLost) {
  Make(Busy());
  std::atomic<int> running{kAgents};
  std::vector<std::thread> agents;
  for (uint64_t agent = 1; agent <= kAgents; ++agent) {
    agents.emplace_back([this, agent, &running] {
      Random random(agent);
      for (int i = 0; i < kRequestsEach; ++i) OneRequest(agent, random);
      --running;
    });
  }
  Random random(/*seed=*/0);
  while (running > 0) {
    Operate(random);
    Turn();
  }
  for (std::thread& agent : agents) agent.join();

  EXPECT_EQ(asked_, kAgents * kRequestsEach);
  EXPECT_EQ(answered_, asked_);
  EXPECT_EQ(pool_->leases_held(), 0u);
  EXPECT_EQ(pool_->View().waiters, 0);
  EXPECT_EQ(listener_.ended().size(), granted_);
  EXPECT_EQ(pool_->View().granted, granted_);
  pool_->Drain(v1::Reason::POOL_DRAINING, absl::ZeroDuration());
  EXPECT_TRUE(AwaitEmpty());
  EXPECT_EQ(upstream_->open(), 0);
}

// With nothing but acquires and releases, the upstream never sees more than max.
TEST_F(PoolConcurrencyTest, TheUpstreamNeverSeesMoreThanMax) {
  Make(Busy());
  std::vector<std::thread> agents;
  for (uint64_t agent = 1; agent <= kAgents; ++agent) {
    agents.emplace_back([this, agent] {
      for (int i = 0; i < kRequestsEach; ++i) {
        const uint64_t session = agent % 3 + 1;  // of three owners, so that connections are replaced
        LeaseId lease;
        {
          Request request = Ask(session);
          const Outcome outcome = Answer(request);
          ASSERT_TRUE(outcome.ok()) << outcome.status();
          lease = outcome->id;
        }
        EXPECT_TRUE(pool_->Release(lease, SessionId(session), LeaseEnd::kReleased).ok());
      }
    });
  }
  for (std::thread& agent : agents) agent.join();
  EXPECT_LE(upstream_->most_open(), kMax);
  EXPECT_EQ(pool_->View().granted, static_cast<uint64_t>(kAgents * kRequestsEach));
  ASSERT_TRUE(Await([&] { return Slots(SlotState::kResetting) + Slots(SlotState::kClosing) == 0; }));
}

}  // namespace
}  // namespace lessor
