#pragma once

#include <memory>

#include <boost/asio/awaitable.hpp>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"

#include "daemon/base/clock.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/mono_time.h"

namespace lessor {

// Runs calls that block (name look-ups, PQcancel) on threads of their own, so that a coroutine can wait for
// them with a deadline. Each connector has its own pool, and so has whoever else needs one: an upstream that
// hangs keeps nobody else's calls waiting. A thread lives only while there is something to do, so an idle
// pool costs nothing.
//
// A call cannot be interrupted. Whoever waited for it goes at its deadline, and the call runs on to its own
// end: so it owns all that it touches, and shares with its waiter only what both own. One that has not begun
// by then is dropped. The destructor does not wait either: it drops what is queued and leaves what runs
// behind.
//
// Thread-safe. Run must be awaited on an io_context that one thread runs (IoThreads).
class BlockingPool {
 public:
  struct Limits {
    int threads_max = 4;
    int queue_max = 1000;  // calls that wait for a thread
  };
  using Call = absl::AnyInvocable<absl::Status()>;

  BlockingPool() : BlockingPool(Limits{}) {}
  explicit BlockingPool(Limits limits);
  ~BlockingPool();
  BlockingPool(const BlockingPool&) = delete;
  BlockingPool& operator=(const BlockingPool&) = delete;

  // What `call` returned. DEADLINE_EXCEEDED: it had not returned by `deadline`, and perhaps never ran.
  // RESOURCE_EXHAUSTED: the queue is full, or the system has no thread left; it does not run.
  asio::awaitable<absl::Status> Run(Call call, MonoTime deadline, const Clock& clock);

 private:
  class Ticket;
  struct State;

  static absl::Status Submit(const std::shared_ptr<State>& state, std::shared_ptr<Ticket> ticket);
  static void Work(State& state);

  const std::shared_ptr<State> state_;  // shared with the threads, which may outlive this
};

}  // namespace lessor
