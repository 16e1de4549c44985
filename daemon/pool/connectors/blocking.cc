#include "daemon/pool/connectors/blocking.h"

#include <pthread.h>
#include <signal.h>

#include <deque>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/mutex.h"
#include "daemon/pool/connectors/alarm.h"

namespace lessor {
namespace {

// The coroutine that waits, as its io_context sees it: touched on that context only.
struct Waiter {
  explicit Waiter(const asio::any_io_executor& executor) : alarm(executor) {}
  asio::steady_timer alarm;  // goes off at the deadline, or early: `result` is there
  std::optional<absl::Status> result;
};

}  // namespace

// One call and who waits for it.
class BlockingPool::Ticket {
 public:
  Ticket(Call call, std::shared_ptr<Waiter> waiter) : call_(std::move(call)), waiter_(std::move(waiter)) {}

  // On the thread that took it from the queue.
  void Run() {
    if (!Wanted()) return;
    absl::Status result = call_();
    call_ = nullptr;
    MutexLock lock(mutex_);
    if (waiter_ == nullptr) return;
    // Under the lock, which Abandon takes too: while there is a waiter there is its io_context. Nothing runs
    // here, the result is only queued.
    const asio::any_io_executor executor = waiter_->alarm.get_executor();
    asio::post(executor, [waiter = std::move(waiter_), result = std::move(result)]() mutable {
      waiter->result = std::move(result);
      waiter->alarm.cancel();
    });
  }

  // On the waiter's io_context, which may end after this.
  void Abandon() {
    MutexLock lock(mutex_);
    waiter_ = nullptr;
  }

 private:
  bool Wanted() {
    MutexLock lock(mutex_);
    return waiter_ != nullptr;
  }

  Call call_;
  Mutex mutex_;
  std::shared_ptr<Waiter> waiter_ ABSL_GUARDED_BY(mutex_);  // null: nobody waits any more
};

struct BlockingPool::State {
  explicit State(Limits the_limits) : limits(the_limits) {}
  const Limits limits;
  Mutex mutex;
  std::deque<std::shared_ptr<Ticket>> queue ABSL_GUARDED_BY(mutex);
  int threads ABSL_GUARDED_BY(mutex) = 0;
};

BlockingPool::BlockingPool(Limits limits) : state_(std::make_shared<State>(limits)) {}

BlockingPool::~BlockingPool() {
  std::deque<std::shared_ptr<Ticket>> dropped;  // destroyed off the lock
  MutexLock lock(state_->mutex);
  dropped.swap(state_->queue);
}

asio::awaitable<absl::Status> BlockingPool::Run(Call call, MonoTime deadline, const Clock& clock) {
  const auto waiter = std::make_shared<Waiter>(co_await asio::this_coro::executor);
  const auto ticket = std::make_shared<Ticket>(std::move(call), waiter);
  const absl::Cleanup abandon = [&ticket] { ticket->Abandon(); };
  SetAlarm(waiter->alarm, deadline, clock);
  if (absl::Status submitted = Submit(state_, ticket); !submitted.ok()) co_return submitted;
  co_await waiter->alarm.async_wait(asio::as_tuple(asio::use_awaitable));
  if (waiter->result.has_value()) co_return *std::move(waiter->result);
  co_return absl::DeadlineExceededError("not done in time");
}

absl::Status BlockingPool::Submit(const std::shared_ptr<State>& state, std::shared_ptr<Ticket> ticket) {
  {
    MutexLock lock(state->mutex);
    if (static_cast<int>(state->queue.size()) >= state->limits.queue_max) {
      return absl::ResourceExhaustedError(
          absl::StrCat(state->limits.queue_max, " calls wait for a blocking thread already"));
    }
    state->queue.push_back(std::move(ticket));
    if (state->threads >= state->limits.threads_max) return absl::OkStatus();
    ++state->threads;
  }
  try {
    std::thread([state] { Work(*state); }).detach();
    return absl::OkStatus();
  } catch (const std::system_error& error) {
    MutexLock lock(state->mutex);
    if (--state->threads > 0) return absl::OkStatus();  // one of the others takes it
    state->queue.clear();
    return absl::ResourceExhaustedError(absl::StrCat("no thread for a blocking call: ", error.what()));
  }
}

void BlockingPool::Work(State& state) {
  // Signals are the main thread's; and PQcancel writes without MSG_NOSIGNAL.
  sigset_t all;
  (void)::sigfillset(&all);
  (void)::pthread_sigmask(SIG_BLOCK, &all, nullptr);
  for (;;) {
    std::shared_ptr<Ticket> ticket;
    {
      MutexLock lock(state.mutex);
      if (state.queue.empty()) {
        --state.threads;
        return;
      }
      ticket = std::move(state.queue.front());
      state.queue.pop_front();
    }
    ticket->Run();
  }
}

}  // namespace lessor
