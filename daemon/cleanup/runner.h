#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/functional/any_invocable.h"
#include "absl/status/status.h"
#include "absl/time/time.h"

namespace lessor {

// With whose rights something is done.
struct Identity {
  uint32_t uid = 0;
  uint32_t gid = 0;
  std::vector<uint32_t> groups;  // supplementary
  friend bool operator==(const Identity&, const Identity&) = default;
  template <typename H>
  friend H AbslHashValue(H h, const Identity& identity) {
    return H::combine(std::move(h), identity.uid, identity.gid, identity.groups);
  }
};

// Carries out what cleanup actions say, with the rights of whoever registered them. Thread-safe.
class CleanupRunner {
 public:
  // How an attempt has ended. INVALID_ARGUMENT and UNIMPLEMENTED: no further one can go better.
  // DEADLINE_EXCEEDED: it was not over within its time, and has been stopped. Called once, on any thread with
  // no lock held; must not wait. Not called for what is under way when the runner is destroyed.
  using Done = absl::AnyInvocable<void(const absl::Status&)>;

  struct Step {
    std::string deed;  // a journal::Deed: whoever carries it out reads it
    absl::Duration timeout;
  };
  // How the next steps of a run, at least one, have ended, in their order, each as `Done` has it; called
  // until `over`. Steps of which nothing was said by then have not been begun, and are not going to be.
  using Told = absl::AnyInvocable<void(const std::vector<absl::Status>& ended, bool over)>;

  virtual ~CleanupRunner() = default;

  // OK: it can work as this identity. Otherwise PERMISSION_DENIED, with what is missing.
  virtual absl::Status CanServe(const Identity& identity) const = 0;
  // Begins at once unless too much of this identity is under way. However it hangs, what is of others goes
  // on.
  virtual void Run(const Identity& identity, Step step, Done done) = 0;
  // The same for several, each begun when the one before it has ended, however it has. If that was because it
  // hung or its process died, the rest is not begun.
  virtual void RunInOrder(const Identity& identity, std::vector<Step> steps, Told told) = 0;
};

}  // namespace lessor
