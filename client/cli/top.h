#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "absl/time/time.h"
#include "lessor/v1/admin.pb.h"

namespace lessor::cli {

// What `lessorctl top` shows at one moment.
struct Snapshot {
  v1::StatusResponse status;
  v1::ListPoolsResponse pools;
  v1::ListLeasesResponse leases;
};

// Composes the frames of `top`. Remembers the last snapshot, for leases per second; time is the broker's own
// uptime.
class TopView {
 public:
  // At most `width_max` columns and `height_max` lines; 0: as many as there are. Of the leases, those held
  // longest come first, and waiters keep at least half of the room that they need.
  std::string Frame(const Snapshot& snapshot, size_t width_max, size_t height_max);

 private:
  std::string Rate(const v1::PoolInfo& pool, absl::Duration passed) const;
  std::string Pools(const Snapshot& snapshot, size_t width_max);

  std::map<std::string, uint64_t> last_totals_;  // leases by pool
  uint64_t last_epoch_ = 0;                      // 0: no snapshot yet
  absl::Duration last_uptime_;
};

}  // namespace lessor::cli
