#pragma once

#include <variant>

#include "absl/container/inlined_vector.h"
#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/lease/claim.h"

namespace lessor {

// What a pool's state has decided and its owner has to carry out, in this order, after unlocking.

// How a lease ended.
enum class LeaseEnd : uint8_t {
  kReleased,
  kParked,     // a client of a pool socket, between transactions, made room
  kReplaced,   // parked or released, with the word that a connection opened anew suits the clients better
  kDiscarded,  // released, with the word that the connection is no good
  kAbandoned,  // a client of a pool socket went away inside a transaction, which is rolled back first
  kUnsent,     // granted, but the descriptor could not be sent; it never left the broker
  kExpired,
  kRevoked,       // by an operator, a drain or the end of the broker
  kSessionEnded,  // its agent died, or closed its session while holding it
};
inline constexpr int kLeaseEnds = 9;
absl::string_view Name(LeaseEnd end);
// Others have ended it, or the session's end has: its holder has not given it back.
constexpr bool IsTakenBack(LeaseEnd end) {
  return end == LeaseEnd::kExpired || end == LeaseEnd::kRevoked || end == LeaseEnd::kSessionEnded;
}

// Something to do with a slot's connection, off the lock. Each is answered by exactly one call of the
// PoolState::On... function named.
enum class SlotWork : uint8_t {
  kConnect,   // open one: OnConnected
  kLook,      // see without waiting whether it is still quiet: OnChecked
  kValidate,  // a round trip: OnChecked
  kReset,     // OnReset
  kCancel,    // shut the socket down, then tell the upstream to stop: OnCancelled
  kClose,     // OnClosed
};

struct Granted {
  WaiterId waiter;
  LeaseId lease;
  SlotId slot;
  SessionId session;
  absl::Duration waited;
  MonoTime expires;      // infinite: never
  bool handoff = false;  // the descriptor leaves the broker with it
};
struct Refused {
  WaiterId waiter;
  absl::Status why;
};
struct Ended {
  LeaseId lease;
  SlotId slot;
  SessionId session;
  TenantId tenant;
  LeaseEnd how;
  absl::Duration held;
};
// Ask the holder to give the lease back.
struct Recall {
  LeaseId lease;
  SessionId session;
  absl::Duration within;
};
struct Work {
  SlotId slot;
  SlotWork what;
};

using Decision = std::variant<Granted, Refused, Ended, Recall, Work>;
using Decisions = absl::InlinedVector<Decision, 4>;

}  // namespace lessor
