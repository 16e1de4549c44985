#include "daemon/base/io_threads.h"

#include "daemon/base/check.h"
#include "daemon/base/read_set.h"

namespace lessor {

IoThreads::IoThreads(int count, absl::Duration busy_poll) {
  LESSOR_CHECK(count > 0);
  for (int i = 0; i < count; ++i) {
    strands_.push_back(std::make_unique<Strand>());
    // It opens epoll sets when it is first used, and fails if it cannot: now, while there are descriptors.
    (void)ReadSet::Of(strands_.back()->context);
  }
  for (auto& strand : strands_) {
    threads_.emplace_back([context = &strand->context, busy_poll] {
      ReadSet::Of(*context).ServeOnThisThread(busy_poll);
      context->run();
    });
  }
}

// A handler that never ran may own an object that lives on another strand (a pool, and with it its timer): so
// every context drops its handlers before the first of them goes. Twice, because what goes may cancel a wait,
// whose handler is then queued where handlers were dropped already.
IoThreads::~IoThreads() {
  Stop();
  for (int round = 0; round < 2; ++round) {
    for (auto& strand : strands_) strand->context.DropHandlers();
  }
}

asio::io_context& IoThreads::Next() {
  return strands_[next_.fetch_add(1, std::memory_order_relaxed) % strands_.size()]->context;
}

void IoThreads::Stop() {
  for (auto& strand : strands_) {
    strand->guard.reset();
    strand->context.stop();
  }
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

}  // namespace lessor
