#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"

namespace lessor {

// The broker's durable epoch: a number in STATE_DIR/epoch that rises by one at each start and is on the disk
// before it is used, so that fencing tokens never fall, whatever was lost. A file that is there but cannot be
// read as an epoch is an error, never a new beginning: DATA_LOSS, and it stays as it is. So is the last epoch
// that fencing tokens have room for (FencingToken::kEpochMax, enough for a start a minute over 31 years).
// Otherwise the errors of the file system, naming file and call.
absl::StatusOr<uint64_t> NextEpoch(const std::string& state_dir);

}  // namespace lessor
