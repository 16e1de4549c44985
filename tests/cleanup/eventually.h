#pragma once

#include <poll.h>

#include <functional>

#include "daemon/base/clock.h"

namespace lessor::testing {

// Looks again and again: what another process does gives no sign.
inline bool Eventually(const std::function<bool()>& holds) {
  const SystemClock clock;
  const MonoTime end = clock.Now() + absl::Seconds(30);
  while (!holds()) {
    if (clock.Now() >= end) return false;
    (void)::poll(nullptr, 0, 1);
  }
  return true;
}

}  // namespace lessor::testing
