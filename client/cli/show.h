#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "lessor/v1/admin.pb.h"

// What people see of the broker's answers. Pure functions; `width_max` as in Table: 0 is as wide as it gets.
// Every text ends in a line break.
namespace lessor::cli {

std::string StatusText(const v1::StatusResponse& status);

// The pools' table, and below it the last error of each pool that cannot connect.
std::string PoolsText(const v1::ListPoolsResponse& pools, size_t width_max);

std::string SessionsText(const v1::ListSessionsResponse& sessions, size_t width_max);

// Who holds and who waits, since when; holders first, waiters in the order they will be served.
std::string LeasesText(const v1::ListLeasesResponse& leases, size_t width_max);

// Cleanup actions in the order in which they are carried out. Of dead letters, and those that have failed,
// below the table why.
std::string CleanupText(const google::protobuf::RepeatedPtrField<v1::CleanupInfo>& actions, size_t width_max);
// The same, with how many there have been. `if_none` stands where the table would be empty.
std::string CleanupText(const v1::ListCleanupActionsResponse& response, absl::string_view if_none,
                        size_t width_max);

// One pool in one line: what became of it.
std::string PoolLine(const v1::PoolInfo& pool);

// What a reload changed, and what waits for a restart.
std::string ReloadText(const v1::ReloadResponse& reload);

}  // namespace lessor::cli
