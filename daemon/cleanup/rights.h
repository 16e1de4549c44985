#pragma once

#include <cstdint>
#include <vector>

#include "absl/status/status.h"

#include "daemon/cleanup/runner.h"

namespace lessor {

// What a process is and may become, as it was looked at. Immutable.
struct Rights {
  Identity identity;  // effective; the groups sorted
  bool may_set_uid = false;
  bool may_set_gid = false;
  bool may_kill = false;

  static Rights Present();

  // OK: a child of this process can work as `identity`. Otherwise PERMISSION_DENIED, with what is missing.
  // Whoever may not set groups works for its own uid with its own: they are what it would be given by its
  // next log-in, and the uid is what owns files and processes.
  absl::Status CanServe(const Identity& identity) const;
};

constexpr size_t kGroupsMax = 4096;  // supplementary, of an identity

// Gives the calling process, which has one thread and the rights `present`, the identity and nothing else: no
// capabilities unless it is root's, no way back, no new privileges by what it executes, and no other process
// of that user may look into it. Ends well only if the kernel confirms all of that; after an error the
// process must end. PERMISSION_DENIED: naming the call.
absl::Status Become(const Identity& identity, const Rights& present);

}  // namespace lessor
