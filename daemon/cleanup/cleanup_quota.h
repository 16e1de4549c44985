#pragma once

#include <cstddef>
#include <cstdint>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"

#include "daemon/base/ids.h"
#include "daemon/settings/settings.h"

namespace lessor {

// How many actions may be registered: of a session and in all as the settings say; of one user half of all,
// and so many bytes, so that nobody takes the room of others. Guarded by its registry's mutex.
class CleanupQuota {
 public:
  static constexpr size_t kUserBytesMax = 64 << 20;

  struct Wanted {
    SessionId session;
    size_t of_session = 0;  // that it has already
    uint32_t uid = 0;
    size_t actions = 0;
    size_t bytes = 0;
  };
  // QUOTA_EXCEEDED.
  absl::Status Check(const Wanted& wanted, const CleanupSettings& settings) const;

  // One action, whether there was room for it or not: what the journal had is taken in any case.
  void Take(uint32_t uid, size_t bytes);
  void Give(uint32_t uid, size_t bytes);

 private:
  struct Share {
    size_t actions = 0;
    size_t bytes = 0;
  };
  absl::flat_hash_map<uint32_t, Share> users_;
  size_t actions_ = 0;
};

}  // namespace lessor
