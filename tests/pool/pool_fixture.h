#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/post.hpp>
#include <gtest/gtest.h>
#include <prometheus/registry.h>

#include "absl/status/statusor.h"

#include "daemon/base/fake_clock.h"
#include "daemon/base/reason.h"
#include "daemon/pool/fake_connector.h"
#include "daemon/pool/pool.h"
#include "tests/lease/pool_harness.h"

namespace lessor {

// Keeps what the pool says about leases. Thread-safe.
class RecordingListener final : public LeaseListener {
 public:
  void OnLeaseEnded(const Ended& ended) override {
    std::lock_guard lock(mutex_);
    ended_.push_back(ended);
    changed_.notify_all();
  }
  void OnLeaseRecalled(const Recall& recall) override {
    std::lock_guard lock(mutex_);
    recalls_.push_back(recall);
  }
  std::vector<Ended> ended() const {
    std::lock_guard lock(mutex_);
    return ended_;
  }
  std::vector<Recall> recalls() const {
    std::lock_guard lock(mutex_);
    return recalls_;
  }
  // False: they did not come.
  bool AwaitEnded(size_t count) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, FakeUpstream::kPatience, [&] { return ended_.size() >= count; });
  }

 private:
  mutable std::mutex mutex_;  // std's, because a condition variable waits on it
  std::condition_variable changed_;
  std::vector<Ended> ended_;
  std::vector<Recall> recalls_;
};

// A pool named "main" on two I/O threads, over a fake upstream. Time stands still, except in tests of the
// pool's timer, which runs in real time.
class PoolFixture : public ::testing::Test {
 protected:
  using Outcome = absl::StatusOr<GrantedLease>;
  struct Request {
    WaiterId id;
    std::future<Outcome> answer;
    bool answered() const { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }
  };

  // Small, and without periodic work.
  static PoolSettings Quiet(int max) { return PoolHarness::Quiet(max); }

  std::shared_ptr<Pool> NewPool(const PoolSettings& settings, absl::Status handoff = absl::OkStatus()) {
    return Pool::Create("main", settings, std::make_unique<FakeConnector>(upstream_, std::move(handoff)),
                        {tokens_, clock(), *io_, listener_, families_, log_, descriptors_});
  }
  void Make(const PoolSettings& settings, absl::Status handoff = absl::OkStatus()) {
    pool_ = NewPool(settings, std::move(handoff));
  }

  // A second answer would break the promise, and end the test program.
  Request Ask(const Claim& claim, absl::Duration wait = absl::InfiniteDuration()) {
    auto promise = std::make_shared<std::promise<Outcome>>();
    Request request;
    request.answer = promise->get_future();
    request.id =
        pool_->Acquire(claim, wait, [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
    return request;
  }
  Request Ask(uint64_t agent, absl::Duration wait = absl::InfiniteDuration()) {
    return Ask(PoolHarness::ClaimOf(agent), wait);
  }
  static Outcome Answer(Request& request) {
    if (request.answer.wait_for(FakeUpstream::kPatience) != std::future_status::ready) {
      return absl::InternalError("no answer came");
    }
    return request.answer.get();
  }
  v1::Reason::Code Refusal(Request& request) { return ReasonOf(Answer(request).status()); }
  GrantedLease Hold(uint64_t agent) {
    Request request = Ask(agent);
    Outcome outcome = Answer(request);
    LESSOR_CHECK(outcome.ok());
    return *std::move(outcome);
  }
  static int NumberOf(const GrantedLease& lease) {
    return static_cast<const FakeConnection&>(*lease.connection).number();
  }
  absl::Status GiveBack(const GrantedLease& lease, uint64_t agent, LeaseEnd how = LeaseEnd::kReleased) {
    return pool_->Release(lease.id, SessionId(agent), how);
  }
  // One connection, idle, that `agent` has held.
  void MakeIdle(uint64_t agent) {
    EXPECT_TRUE(GiveBack(Hold(agent), agent).ok());
    EXPECT_TRUE(AwaitSlots(SlotState::kIdle, 1));
  }

  // Lets the I/O threads work until it holds. False: it does not come to hold.
  bool Await(const std::function<bool()>& holds) {
    const auto end = std::chrono::steady_clock::now() + FakeUpstream::kPatience;
    while (!holds()) {
      if (std::chrono::steady_clock::now() > end) return false;
      Turn();
    }
    return true;
  }
  // Until an I/O thread has done what it had to do when this was called.
  void Turn() {
    std::promise<void> reached;
    asio::post(io_->Next(), [&reached] { reached.set_value(); });
    reached.get_future().wait();
  }
  int Slots(SlotState state) const { return pool_->View().slots[static_cast<size_t>(state)]; }
  bool AwaitSlots(SlotState state, int count) {
    return Await([&] { return Slots(state) == count; });
  }
  bool AwaitEmpty() {
    return Await([&] { return pool_->Empty(); });
  }

  // A counter's value, or how often a histogram has observed; 0 where there is none.
  double Metric(const std::string& name, const std::map<std::string, std::string>& labels = {}) {
    double sum = 0;
    for (const prometheus::MetricFamily& family : metrics_.Collect()) {
      if (family.name != name) continue;
      for (const prometheus::ClientMetric& metric : family.metric) {
        const bool matches = std::all_of(labels.begin(), labels.end(), [&](const auto& wanted) {
          return std::any_of(metric.label.begin(), metric.label.end(), [&](const auto& label) {
            return label.name == wanted.first && label.value == wanted.second;
          });
        });
        if (matches) sum += metric.counter.value + static_cast<double>(metric.histogram.sample_count);
      }
    }
    return sum;
  }

  virtual const Clock& clock() const { return fake_clock_; }

  FakeClock fake_clock_;
  prometheus::Registry metrics_;
  PoolMetricFamilies families_{metrics_};
  TokenSource tokens_{/*epoch=*/1};
  RecordingListener listener_;
  DescriptorBudget descriptors_{1000};
  Logger log_{BorrowedFd(), {.level = Level::kError}, fake_clock_};
  std::shared_ptr<FakeUpstream> upstream_ = std::make_shared<FakeUpstream>();
  std::unique_ptr<IoThreads> io_ = std::make_unique<IoThreads>(2);
  std::shared_ptr<Pool> pool_;
};

}  // namespace lessor
