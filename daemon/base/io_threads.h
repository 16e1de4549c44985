#pragma once

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include "absl/time/time.h"

namespace lessor {

namespace asio = boost::asio;

// The broker's I/O threads: each runs an io_context of its own, so whatever lives on one context is on one
// strand and needs no lock. Objects are spread over them with Next(). Thread-safe. Stop() ends and joins the
// threads; the contexts themselves live until the destructor, so that what still points to them can be
// destroyed in peace.
class IoThreads {
 public:
  // `busy_poll`: for how long at most each looks for what comes next before it sleeps (BusyPoll).
  explicit IoThreads(int count, absl::Duration busy_poll = absl::ZeroDuration());
  ~IoThreads();
  IoThreads(const IoThreads&) = delete;
  IoThreads& operator=(const IoThreads&) = delete;

  asio::io_context& Next();
  void Stop();

 private:
  struct Context : asio::io_context {
    using asio::io_context::io_context;
    void DropHandlers() { shutdown(); }
  };
  struct Strand {
    Context context{1};  // one thread: asio skips its inner locking where it can
    asio::executor_work_guard<asio::io_context::executor_type> guard{context.get_executor()};
  };
  std::vector<std::unique_ptr<Strand>> strands_;
  std::vector<std::thread> threads_;
  std::atomic<size_t> next_{0};
};

}  // namespace lessor
