#include "daemon/pool/connectors/blocking.h"

#include <chrono>
#include <future>
#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/pool/connectors/runner.h"

namespace lessor {
namespace {

using testing::Runner;

// Blocks one thread until it is opened; `entered` tells that it does.
struct Gate {
  std::promise<void> entered;
  std::promise<void> opened;
};

// Something that a call owns.
struct TellsItsEnd {
  explicit TellsItsEnd(std::promise<void>& the_told) : told(the_told) {}
  ~TellsItsEnd() { told.set_value(); }
  std::promise<void>& told;
};

BlockingPool::Call PassThrough(const std::shared_ptr<Gate>& gate) {
  return [gate] {
    gate->entered.set_value();
    gate->opened.get_future().wait();
    return absl::OkStatus();
  };
}

// Has one thread of the pool busy until the gate is opened.
std::shared_ptr<Gate> Occupy(Runner& runner, BlockingPool& pool) {
  // A call that has not begun by its deadline is dropped: on a slow machine it takes more than one.
  for (;;) {
    auto gate = std::make_shared<Gate>();
    std::future<void> entered = gate->entered.get_future();
    EXPECT_FALSE(
        runner.Await(pool.Run(PassThrough(gate), runner.In(absl::Milliseconds(5)), runner.clock())).ok());
    if (entered.wait_for(std::chrono::seconds(1)) == std::future_status::ready) return gate;
  }
}

TEST(BlockingPoolTest, GivesWhatTheCallReturned) {
  Runner runner;
  BlockingPool pool;
  EXPECT_TRUE(runner.Await(pool.Run([] { return absl::OkStatus(); }, runner.Soon(), runner.clock())).ok());
  const absl::Status status =
      runner.Await(pool.Run([] { return absl::NotFoundError("no"); }, runner.Soon(), runner.clock()));
  EXPECT_EQ(status, absl::NotFoundError("no"));
}

TEST(BlockingPoolTest, LeavesACallThatHangsAtTheDeadlineAndFreesItWhenItReturns) {
  Runner runner;
  BlockingPool pool({.threads_max = 1, .queue_max = 1});
  const auto gate = std::make_shared<Gate>();
  std::promise<void> freed;
  auto owned = std::make_shared<TellsItsEnd>(freed);
  const absl::Status late = runner.Await(pool.Run(
      [gate, owned = std::move(owned)] {
        gate->opened.get_future().wait();
        return absl::OkStatus();
      },
      runner.In(absl::Milliseconds(20)), runner.clock()));
  EXPECT_EQ(late.code(), absl::StatusCode::kDeadlineExceeded);
  gate->opened.set_value();
  freed.get_future().wait();
}

TEST(BlockingPoolTest, DropsACallThatHasNotBegunByItsDeadline) {
  Runner runner;
  BlockingPool pool({.threads_max = 1, .queue_max = 2});
  const auto gate = Occupy(runner, pool);
  bool ran = false;
  const absl::Status late = runner.Await(pool.Run(
      [&ran] {
        ran = true;
        return absl::OkStatus();
      },
      runner.In(absl::Milliseconds(5)), runner.clock()));
  EXPECT_EQ(late.code(), absl::StatusCode::kDeadlineExceeded);
  gate->opened.set_value();
  // Behind the dropped one in the queue, or after it.
  EXPECT_TRUE(runner.Await(pool.Run([] { return absl::OkStatus(); }, runner.Soon(), runner.clock())).ok());
  EXPECT_FALSE(ran);
}

TEST(BlockingPoolTest, RefusesACallBeyondItsQueue) {
  Runner runner;
  BlockingPool pool({.threads_max = 1, .queue_max = 1});
  const auto gate = Occupy(runner, pool);
  // One waits, abandoned but not yet dropped: the one thread is busy.
  EXPECT_EQ(
      runner
          .Await(pool.Run([] { return absl::OkStatus(); }, runner.In(absl::Milliseconds(5)), runner.clock()))
          .code(),
      absl::StatusCode::kDeadlineExceeded);
  const absl::Status refused =
      runner.Await(pool.Run([] { return absl::OkStatus(); }, runner.Soon(), runner.clock()));
  EXPECT_EQ(refused.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_THAT(refused.message(), ::testing::HasSubstr("1 calls wait"));
  gate->opened.set_value();
}

TEST(BlockingPoolTest, EndsWithoutWaitingForACallThatHangs) {
  Runner runner;
  std::shared_ptr<Gate> gate;
  {
    BlockingPool pool;
    gate = Occupy(runner, pool);
  }
  gate->opened.set_value();
}

}  // namespace
}  // namespace lessor
