#pragma once

#include <exception>
#include <optional>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>

#include "daemon/base/check.h"
#include "daemon/base/clock.h"
#include "daemon/base/io_threads.h"

namespace lessor::testing {

// Runs one coroutine after the other to its end, on the test's own thread. An exception ends the test
// program: the connectors promise that none comes out of them.
class Runner {
 public:
  // Asio opens what it needs when the first timer is made: now, before a test takes the descriptors away.
  Runner() { (void)asio::steady_timer(context_); }

  template <typename T>
  T Await(asio::awaitable<T> coroutine) {
    std::optional<T> result;
    asio::co_spawn(context_, std::move(coroutine), [&result](std::exception_ptr thrown, T value) {
      LESSOR_CHECK(thrown == nullptr);
      result.emplace(std::move(value));
    });
    RunAll();
    LESSOR_CHECK(result.has_value());
    return *std::move(result);
  }

  void Await(asio::awaitable<void> coroutine) {
    bool done = false;
    asio::co_spawn(context_, std::move(coroutine), [&done](std::exception_ptr thrown) {
      LESSOR_CHECK(thrown == nullptr);
      done = true;
    });
    RunAll();
    LESSOR_CHECK(done);
  }

  const Clock& clock() const { return clock_; }
  MonoTime In(absl::Duration duration) const { return clock_.Now() + duration; }
  // Far enough for everything that is to succeed, on a busy machine.
  MonoTime Soon() const { return In(absl::Seconds(30)); }

 private:
  // Ends when nothing is left to wait for: no alarm outlives its coroutine for long.
  void RunAll() {
    context_.restart();
    context_.run();
  }

  const SystemClock clock_;
  asio::io_context context_{1};
};

}  // namespace lessor::testing
