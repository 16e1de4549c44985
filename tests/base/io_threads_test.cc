#include "daemon/base/io_threads.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/time/time.h"

namespace lessor {
namespace {

using ::testing::SizeIs;

constexpr std::chrono::seconds kPatience{30};

// Counts down as things happen; who waits sees all that was done before.
class Countdown {
 public:
  explicit Countdown(int left) : left_(left) {}
  void Tick() {
    const std::lock_guard lock(mutex_);
    --left_;
    changed_.notify_all();
  }
  bool Wait() {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, kPatience, [&] { return left_ <= 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int left_;  // guarded by mutex_
};

// Tells the order in which things went.
struct TellsItsEnd {
  TellsItsEnd(std::vector<std::string>& the_ended, std::string the_name)
      : ended(the_ended), name(std::move(the_name)) {}
  ~TellsItsEnd() { ended.push_back(name); }
  std::vector<std::string>& ended;
  const std::string name;
};

TEST(IoThreadsTest, NextGoesRoundItsContexts) {
  IoThreads io(3);
  std::vector<asio::io_context*> round;
  for (int i = 0; i < 3; ++i) round.push_back(&io.Next());
  EXPECT_THAT(std::set<asio::io_context*>(round.begin(), round.end()), SizeIs(3));
  for (int i = 0; i < 7; ++i) EXPECT_EQ(&io.Next(), round[static_cast<size_t>(i % 3)]);
}

TEST(IoThreadsTest, EachContextRunsOnOneThreadOfItsOwn) {
  constexpr int kContexts = 3;
  constexpr int kPosts = 50;
  Countdown done(kContexts * kPosts);
  std::vector<std::set<std::thread::id>> ran_on(kContexts);
  IoThreads io(kContexts);
  for (int post = 0; post < kPosts; ++post) {
    for (std::set<std::thread::id>& threads : ran_on) {
      asio::post(io.Next(), [&] {
        threads.insert(std::this_thread::get_id());
        done.Tick();
      });
    }
  }
  ASSERT_TRUE(done.Wait());
  std::set<std::thread::id> all{std::this_thread::get_id()};
  for (const std::set<std::thread::id>& threads : ran_on) {
    EXPECT_THAT(threads, SizeIs(1));
    all.insert(threads.begin(), threads.end());
  }
  EXPECT_THAT(all, SizeIs(kContexts + 1)) << "none on the caller's";
}

TEST(IoThreadsTest, WhatLivesOnOneContextNeedsNoLock) {
  constexpr int kThreads = 4;
  constexpr int kPosts = 500;
  Countdown done(kThreads * kPosts);
  int count = 0;
  IoThreads io(2);
  asio::io_context& context = io.Next();
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < kPosts; ++i) {
        asio::post(context, [&] {
          ++count;
          done.Tick();
        });
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  ASSERT_TRUE(done.Wait());
  EXPECT_EQ(count, kThreads * kPosts);
}

TEST(IoThreadsTest, ThreadsThatAskAtOnceSpreadEvenly) {
  constexpr int kEach = 300;
  IoThreads io(3);
  std::mutex mutex;
  std::map<asio::io_context*, int> given;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < kEach; ++i) {
        asio::io_context* context = &io.Next();
        const std::lock_guard lock(mutex);
        ++given[context];
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_THAT(given, SizeIs(3));
  for (const auto& [context, times] : given) EXPECT_EQ(times, 4 * kEach / 3);
}

TEST(IoThreadsTest, AThreadWithoutWorkWaitsForSome) {
  IoThreads io(1);
  for (int round = 0; round < 3; ++round) {
    Countdown done(1);
    asio::post(io.Next(), [&] { done.Tick(); });
    EXPECT_TRUE(done.Wait()) << round;
  }
}

// Each answer comes while the thread looks for it, or just after it has fallen asleep.
TEST(IoThreadsTest, AThreadThatLooksBeforeItSleepsMissesNothing) {
  IoThreads io(1, absl::Microseconds(100));
  for (int round = 0; round < 5'000; ++round) {
    Countdown done(1);
    asio::post(io.Next(), [&] { done.Tick(); });
    ASSERT_TRUE(done.Wait()) << round;
  }
}

TEST(IoThreadsTest, StopWaitsForTheHandlerThatRuns) {
  Countdown begun(1);
  Countdown opened(1);
  bool ended = false;
  IoThreads io(1);
  asio::post(io.Next(), [&] {
    begun.Tick();
    (void)opened.Wait();
    ended = true;
  });
  ASSERT_TRUE(begun.Wait());
  std::thread opener([&] { opened.Tick(); });
  io.Stop();
  EXPECT_TRUE(ended);
  opener.join();
}

TEST(IoThreadsTest, WhatIsPostedAfterStopNeverRunsAndLivesUntilTheDestructor) {
  std::vector<std::string> ended;
  bool ran = false;
  {
    IoThreads io(2);
    io.Stop();
    asio::post(io.Next(), [&ran, owned = std::make_unique<TellsItsEnd>(ended, "handler")] { ran = true; });
    io.Stop();
    EXPECT_THAT(ended, SizeIs(0));
  }
  EXPECT_FALSE(ran);
  EXPECT_THAT(ended, SizeIs(1));
}

TEST(IoThreadsTest, WhatPointsToAContextCanGoAfterStop) {
  IoThreads io(1);
  auto timer = std::make_unique<asio::steady_timer>(io.Next(), std::chrono::hours(1));
  bool ran = false;
  timer->async_wait([&](const boost::system::error_code&) { ran = true; });
  io.Stop();
  timer.reset();
  EXPECT_FALSE(ran);
}

// As a pool's do: the handler on one context owns an object with a timer on another, and that timer's handler
// owns one more.
TEST(IoThreadsTest, HandlersThatNeverRanMayOwnWhatLivesOnOtherContexts) {
  struct Owner {
    Owner(asio::io_context& context, std::unique_ptr<TellsItsEnd> the_owned)
        : timer(context, std::chrono::hours(1)) {
      timer.async_wait([owned = std::move(the_owned)](const boost::system::error_code&) {});
    }
    asio::steady_timer timer;
  };
  for (const bool backward : {false, true}) {
    std::vector<std::string> ended;
    {
      IoThreads io(2);
      asio::io_context* handler_on = &io.Next();
      asio::io_context* timer_on = &io.Next();
      if (backward) std::swap(handler_on, timer_on);
      io.Stop();
      auto owner = std::make_shared<Owner>(*timer_on, std::make_unique<TellsItsEnd>(ended, "timer's"));
      asio::post(*handler_on,
                 [owner = std::move(owner), owned = std::make_unique<TellsItsEnd>(ended, "handler's")] {});
    }
    EXPECT_THAT(ended, ::testing::UnorderedElementsAre("timer's", "handler's"));
  }
}

TEST(IoThreadsDeathTest, NoThreadsAtAllIsOurMistake) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_DEATH(IoThreads(0), "check failed: count > 0");
}

}  // namespace
}  // namespace lessor
