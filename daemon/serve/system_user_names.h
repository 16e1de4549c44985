#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"

#include "daemon/base/clock.h"
#include "daemon/base/mono_time.h"
#include "daemon/base/mutex.h"
#include "daemon/pool/connectors/blocking.h"
#include "daemon/relay/user_names.h"

namespace lessor {

// UserNames from the C library, which may ask a directory service (nsswitch.conf) and wait for that as long
// as it likes. So it is called on threads of its own, for each user on one at a time, and nobody waits for it
// longer than `patience`; it may come back later all the same. What it says is kept for a while; while it
// says nothing, what it has said last.
class SystemUserNames final : public UserNames {
 public:
  struct Limits {
    absl::Duration patience = absl::Seconds(2);
    absl::Duration keeps = absl::Minutes(1);        // a name
    absl::Duration keeps_none = absl::Seconds(10);  // that there is none, or no answer
    int threads = 16;  // a user whose name does not come keeps one; with all kept nobody's comes
  };
  // Empty: the user has no name. An error: that could not be found out.
  using LookUp = std::function<absl::StatusOr<std::string>(uint32_t uid)>;
  static absl::StatusOr<std::string> Ask(uint32_t uid);  // the C library

  explicit SystemUserNames(const Clock& clock) : SystemUserNames(clock, Limits(), &Ask) {}
  SystemUserNames(const Clock& clock, const Limits& limits, LookUp look_up)
      : clock_(clock),
        limits_(limits),
        look_up_(std::move(look_up)),
        threads_({.threads_max = limits.threads}) {}

  std::optional<std::string> Known(uint32_t uid) override;
  void Find(uint32_t uid, asio::io_context& strand, Done done) override;

 private:
  struct Waiting {
    asio::io_context* strand;
    Done done;
  };
  struct Entry {
    std::string name;
    MonoTime until;                    // when to ask again
    std::optional<std::string> found;  // by a call, and not looked at yet
    bool calling = false;              // a thread is in the call
    bool awaited = false;              // somebody waits for it
    std::vector<Waiting> waiting;
  };
  struct Entries {  // shared with calls, which may outlive this
    Mutex mutex;    // a leaf
    absl::flat_hash_map<uint32_t, Entry> by_uid ABSL_GUARDED_BY(mutex);
  };

  static absl::Status Call(Entries& entries, uint32_t uid, const LookUp& look_up);
  asio::awaitable<void> Await(uint32_t uid);
  void TakeFound(Entry& entry) const;

  const Clock& clock_;
  const Limits limits_;
  const LookUp look_up_;
  BlockingPool threads_;
  const std::shared_ptr<Entries> entries_ = std::make_shared<Entries>();
};

}  // namespace lessor
