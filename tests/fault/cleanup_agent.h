#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "lessor/v1/cleanup.pb.h"

#include "tests/fault/raw_agent.h"

namespace lessor::testing {

v1::CleanupAction RemoveFile(const std::string& path);
v1::CleanupAction RemoveTree(const std::string& path);
v1::CleanupAction Command(const std::vector<std::string>& arguments);

// Whole requests, with the answer's error, or the one result's, as a Status.
absl::StatusOr<std::vector<uint64_t>> RegisterCleanup(RawAgent& agent,
                                                      const std::vector<v1::CleanupAction>& actions);
absl::Status CancelCleanup(RawAgent& agent, uint64_t action);
absl::Status RunCleanup(RawAgent& agent, uint64_t action);

}  // namespace lessor::testing
