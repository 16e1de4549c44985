#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "lessor/journal/record.pb.h"
#include "lessor/v1/cleanup.pb.h"

namespace lessor {

// What the settings allow to an agent's tenant.
struct CleanupRights {
  std::vector<std::string> roots;
  std::vector<std::string> commands;
  std::vector<std::string> http = {};  // URLs
};

// Checks an action once, when it is registered, and makes of it what whoever carries it out needs to know.
// Whether the agent may touch a file is left to the kernel, which knows when the time comes, and whether it
// may use a pool to whoever knows the pools. REQUEST_INVALID: it is malformed; CLEANUP_FORBIDDEN: no root, no
// command, no URL of the settings, or a process that is not the agent's child. `agent`: its process and user,
// for the last.
struct CleanupAgent {
  uint32_t uid = 0;
  pid_t pid = 0;
  std::string tenant = {};
};
absl::StatusOr<journal::Deed> ResolveDeed(const v1::CleanupAction& action, const CleanupRights& rights,
                                          const CleanupAgent& agent);

// Takes out what may be a secret, so that others than the session itself may see it: an HTTP request's query,
// body and headers' values.
void WithholdSecrets(v1::CleanupAction& action);

}  // namespace lessor
