#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include <boost/asio/awaitable.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/time/time.h"

#include "daemon/base/clock.h"
#include "daemon/base/mono_time.h"
#include "daemon/base/mutex.h"
#include "daemon/pool/connectors/blocking.h"
#include "daemon/relay/user_names.h"

namespace lessor {

// UserNames from the C library, which may ask a directory service (nsswitch.conf) and wait for that as long
// as it likes: so it is called on a thread of its own, and what it says is kept for a while.
class SystemUserNames final : public UserNames {
 public:
  struct Limits {
    absl::Duration patience = absl::Seconds(2);     // whoever is not named by then has no name
    absl::Duration keeps = absl::Minutes(1);        // a name
    absl::Duration keeps_none = absl::Seconds(10);  // that there is none
  };
  using LookUp = std::function<std::string(uint32_t uid)>;  // empty: it has none
  static std::string Ask(uint32_t uid);                     // the C library

  explicit SystemUserNames(const Clock& clock) : SystemUserNames(clock, Limits(), &Ask) {}
  SystemUserNames(const Clock& clock, const Limits& limits, LookUp look_up)
      : clock_(clock), limits_(limits), look_up_(std::move(look_up)) {}

  std::optional<std::string> Known(uint32_t uid) override;
  void Find(uint32_t uid, asio::io_context& strand, Done done) override;

 private:
  struct Entry {
    std::string name;
    MonoTime until;
  };
  asio::awaitable<void> Finding(uint32_t uid, Done done);

  const Clock& clock_;
  const Limits limits_;
  const LookUp look_up_;
  BlockingPool threads_;
  Mutex mutex_;  // a leaf
  absl::flat_hash_map<uint32_t, Entry> entries_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
