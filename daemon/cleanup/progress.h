#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

#include "absl/status/statusor.h"

#include "daemon/base/fd.h"

namespace lessor {

// How many steps of its run a worker has begun: a page that it shares with the broker. With it the worker
// need not tell of each step by itself, which costs more than most steps do, and the broker knows all the
// same at which one it hangs or was killed. The broker sets it to zero before it sends a run. Other processes
// of the worker's user cannot reach it.
class Progress {
 public:
  // And what maps the same page in the worker. The kernel's errors.
  static absl::StatusOr<std::pair<Progress, UniqueFd>> Create();
  static absl::StatusOr<Progress> Map(BorrowedFd page);
  Progress(Progress&& other) noexcept : begun_(std::exchange(other.begun_, nullptr)) {}
  ~Progress();

  void Set(uint32_t begun) { begun_->store(begun); }
  uint32_t begun() const { return begun_->load(); }

 private:
  using Counter = std::atomic<uint32_t>;
  static_assert(Counter::is_always_lock_free);  // so that it works between processes
  explicit Progress(Counter* begun) : begun_(begun) {}

  Counter* begun_;
};

}  // namespace lessor
