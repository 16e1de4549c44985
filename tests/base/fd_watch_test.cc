#include "daemon/base/fd_watch.h"

#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/base/other_process.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::OtherProcess;
using testing::Pair;
using testing::SocketPair;

constexpr std::chrono::seconds kPatience{30};

UniqueFd Event() {
  return UniqueFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
}
// Makes it readable.
void Ring(const UniqueFd& event) {
  const uint64_t one = 1;
  EXPECT_EQ(::write(event.raw(), &one, sizeof one), static_cast<ssize_t>(sizeof one));
}

// What was called, in its order.
class Calls {
 public:
  std::function<void()> Note(const std::string& name) {
    return [this, name] {
      const std::lock_guard lock(mutex_);
      names_.push_back(name);
      changed_.notify_all();
    };
  }
  bool WaitFor(size_t count) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, kPatience, [&] { return names_.size() >= count; });
  }
  std::vector<std::string> names() const {
    const std::lock_guard lock(mutex_);
    return names_;
  }

 private:
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::string> names_;  // guarded by mutex_
};

class FdWatchTest : public ::testing::Test {
 protected:
  FdWatch::Token Add(const UniqueFd& fd, FdWatch::For what, std::function<void()> callback) {
    const absl::StatusOr<FdWatch::Token> token = watch_.Add(fd.borrow(), what, std::move(callback));
    EXPECT_TRUE(token.ok()) << token.status();
    return token.value_or(0);
  }
  FdWatch::Token Add(const UniqueFd& fd, const std::string& name) {
    return Add(fd, FdWatch::For::kReadable, calls_.Note(name));
  }

  // Returns once the watch has seen all that happened before: the kernel tells events in their order, and one
  // thread calls them.
  void PassOnce() {
    const UniqueFd last = Event();
    const FdWatch::Token token = Add(last, FdWatch::For::kReadable, passes_.Note("pass"));
    Ring(last);
    ASSERT_TRUE(passes_.WaitFor(++passed_));
    watch_.Remove(token);
  }

  Calls calls_;
  Calls passes_;
  size_t passed_ = 0;
  FdWatch watch_;
};

TEST_F(FdWatchTest, CallsOnceWhenItBecomesReadableHoweverOftenItDoes) {
  const UniqueFd event = Event();
  Add(event, "event");
  PassOnce();
  EXPECT_THAT(calls_.names(), IsEmpty()) << "nothing has happened yet";
  Ring(event);
  ASSERT_TRUE(calls_.WaitFor(1));
  Ring(event);
  PassOnce();
  EXPECT_THAT(calls_.names(), ElementsAre("event"));
}

TEST_F(FdWatchTest, CallsForWhatWasReadableBeforeItWasAdded) {
  const UniqueFd event = Event();
  Ring(event);
  Add(event, "event");
  EXPECT_TRUE(calls_.WaitFor(1));
}

TEST_F(FdWatchTest, AHangUpWatchSleepsThroughDataAndWakesAtTheOthersEnd) {
  Pair pair = SocketPair();
  Add(pair.first, FdWatch::For::kHangUp, calls_.Note("hang-up"));
  ASSERT_EQ(::write(pair.second.raw(), "data", 4), 4);
  PassOnce();
  EXPECT_THAT(calls_.names(), IsEmpty());
  pair.second.Reset();
  ASSERT_TRUE(calls_.WaitFor(1)) << "though the data is unread";
  PassOnce();
  EXPECT_THAT(calls_.names(), ElementsAre("hang-up"));
}

TEST_F(FdWatchTest, ToWriteNoMoreIsAHangUpToo) {
  const Pair pair = SocketPair();
  Add(pair.first, FdWatch::For::kHangUp, calls_.Note("hang-up"));
  ASSERT_EQ(::shutdown(pair.second.raw(), SHUT_WR), 0);
  EXPECT_TRUE(calls_.WaitFor(1));
}

TEST_F(FdWatchTest, WhatIsRemovedBeforeItsEventIsNotCalled) {
  const UniqueFd event = Event();
  const FdWatch::Token token = Add(event, "event");
  watch_.Remove(token);
  Ring(event);
  PassOnce();
  EXPECT_THAT(calls_.names(), IsEmpty());
}

TEST_F(FdWatchTest, RemovedTwiceOrNeverAddedChangesNothing) {
  const UniqueFd event = Event();
  const FdWatch::Token token = Add(event, "first");
  watch_.Remove(token);
  const FdWatch::Token again = Add(event, "again");
  EXPECT_NE(again, token);
  watch_.Remove(token);
  watch_.Remove(0);
  watch_.Remove(again + 1000);
  Ring(event);
  EXPECT_TRUE(calls_.WaitFor(1));
  EXPECT_THAT(calls_.names(), ElementsAre("again"));
}

TEST_F(FdWatchTest, WhatHasBeenCalledCanBeRemovedAndAddedAgain) {
  const UniqueFd event = Event();
  const FdWatch::Token token = Add(event, "first");
  Ring(event);
  ASSERT_TRUE(calls_.WaitFor(1));
  watch_.Remove(token);
  Add(event, "second");
  ASSERT_TRUE(calls_.WaitFor(2));
  EXPECT_THAT(calls_.names(), ElementsAre("first", "second"));
}

TEST_F(FdWatchTest, TwoDescriptorsAreCalledEachForItself) {
  const UniqueFd event = Event();
  const UniqueFd quiet = Event();
  Pair pair = SocketPair();
  Add(event, "event");
  Add(quiet, "quiet");
  Add(pair.first, FdWatch::For::kHangUp, calls_.Note("hang-up"));
  Ring(event);
  ASSERT_TRUE(calls_.WaitFor(1));
  pair.second.Reset();
  ASSERT_TRUE(calls_.WaitFor(2));
  PassOnce();
  EXPECT_THAT(calls_.names(), ElementsAre("event", "hang-up"));
}

TEST_F(FdWatchTest, MoreThanOneRoundOfEventsIsCalledWhenAllComeAtOnce) {
  constexpr size_t kMany = 200;  // a round is 64
  std::vector<UniqueFd> events;
  for (size_t i = 0; i < kMany; ++i) {
    events.push_back(Event());
    Ring(events.back());
    Add(events.back(), "event");
  }
  ASSERT_TRUE(calls_.WaitFor(kMany));
  PassOnce();
  EXPECT_EQ(calls_.names().size(), kMany);
}

TEST_F(FdWatchTest, CallbacksRunOnOneThreadOfItsOwnAndMayAddAndRemove) {
  const UniqueFd first = Event();
  const UniqueFd second = Event();
  std::thread::id first_thread;
  std::thread::id second_thread;
  std::promise<FdWatch::Token> token;
  token.set_value(Add(first, FdWatch::For::kReadable, [&] {
    first_thread = std::this_thread::get_id();
    watch_.Remove(token.get_future().get());
    Add(second, FdWatch::For::kReadable, [&] {
      second_thread = std::this_thread::get_id();
      calls_.Note("second")();
    });
  }));
  Ring(second);
  Ring(first);
  ASSERT_TRUE(calls_.WaitFor(1));
  EXPECT_EQ(first_thread, second_thread);
  EXPECT_NE(first_thread, std::this_thread::get_id());
}

TEST_F(FdWatchTest, RemoveDoesNotWaitForACallbackThatHasBegun) {
  const UniqueFd event = Event();
  std::promise<void> removed;
  bool saw_it = false;
  const FdWatch::Token token = Add(event, FdWatch::For::kReadable, [&] {
    calls_.Note("begun")();
    saw_it = removed.get_future().wait_for(kPatience) == std::future_status::ready;
    calls_.Note("ended")();
  });
  Ring(event);
  ASSERT_TRUE(calls_.WaitFor(1));
  watch_.Remove(token);
  removed.set_value();
  ASSERT_TRUE(calls_.WaitFor(2));
  EXPECT_TRUE(saw_it);
}

TEST_F(FdWatchTest, NoCallbackRunsAfterStop) {
  const UniqueFd before = Event();
  const UniqueFd after = Event();
  const FdWatch::Token token = Add(before, "before");
  watch_.Stop();
  Ring(before);
  Ring(after);
  Add(after, "after");
  watch_.Remove(token);
  watch_.Stop();
  EXPECT_THAT(calls_.names(), IsEmpty());
}

TEST_F(FdWatchTest, StopWaitsForTheCallbackThatRuns) {
  const UniqueFd event = Event();
  std::promise<void> gate;
  Add(event, FdWatch::For::kReadable, [&] {
    calls_.Note("begun")();
    gate.get_future().wait();
    calls_.Note("ended")();
  });
  Ring(event);
  ASSERT_TRUE(calls_.WaitFor(1));
  std::thread opener([&] { gate.set_value(); });
  watch_.Stop();
  EXPECT_THAT(calls_.names(), ElementsAre("begun", "ended"));
  opener.join();
}

TEST_F(FdWatchTest, WhatTheKernelRefusesIsAnErrorAndForgotten) {
  auto held = std::make_shared<int>(0);
  const UniqueFd regular(::memfd_create("regular", MFD_CLOEXEC));
  EXPECT_FALSE(watch_.Add(BorrowedFd(), FdWatch::For::kReadable, [held] {}).ok());
  EXPECT_FALSE(watch_.Add(regular.borrow(), FdWatch::For::kReadable, [held] {}).ok());
  const UniqueFd event = Event();
  Add(event, "event");
  EXPECT_FALSE(watch_.Add(event.borrow(), FdWatch::For::kReadable, [held] {}).ok()) << "is watched already";
  EXPECT_EQ(held.use_count(), 1);
  Ring(event);
  EXPECT_TRUE(calls_.WaitFor(1)) << "the first watch stands";
}

TEST_F(FdWatchTest, AddsAndRemovesOfManyThreadsLoseNoEventAndDoubleNone) {
  constexpr int kEach = 300;
  std::atomic<int> kept = 0;
  std::atomic<int> called_twice = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kEach; ++i) {
        const UniqueFd event = Event();
        const auto called = std::make_shared<std::atomic<int>>(0);
        const auto done = std::make_shared<std::promise<void>>();
        const FdWatch::Token token = Add(event, FdWatch::For::kReadable, [&called_twice, called, done] {
          if (++*called == 1) {
            done->set_value();
          } else {
            ++called_twice;
          }
        });
        Ring(event);
        if ((i + t) % 2 == 0) {
          std::future<void> future = done->get_future();
          if (future.wait_for(kPatience) == std::future_status::ready) ++kept;
        }
        watch_.Remove(token);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  PassOnce();
  EXPECT_EQ(kept, 4 * kEach / 2);
  EXPECT_EQ(called_twice, 0);
}

TEST(FdWatchDeathOfAProcessTest, APidfdIsReadableOnceTheProcessHasDied) {
  OtherProcess other([] {});  // before there are other threads
  const UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, other.pid(), 0)));
  ASSERT_TRUE(pidfd);
  Calls calls;
  FdWatch watch;
  ASSERT_TRUE(watch.Add(pidfd.borrow(), FdWatch::For::kReadable, calls.Note("died")).ok());
  other.Die();
  EXPECT_TRUE(calls.WaitFor(1)) << "though nobody has reaped it";
}

}  // namespace
}  // namespace lessor
