#pragma once

#include <cstdint>
#include <string>

#include "absl/time/time.h"

#include "daemon/base/ids.h"
#include "daemon/lease/priority.h"

namespace lessor {

using TenantId = Id<struct TenantTag>;  // the broker's own number for a tenant; the settings know its name

// A Unix user as the kernel numbers it. Not an Id: zero is root.
enum class UserId : uint32_t {};

// A tenant's share of a pool relative to the others'. Larger ones count as kWeightMax, zero counts as one.
inline constexpr uint32_t kWeightMax = 1000;

// Who asks for a lease, and for what. A value: small, moved into the lease that it becomes.
struct Claim {
  SessionId session;
  TenantId tenant;
  UserId user{};  // what was handed off is lent again only to the same user and tenant
  Priority priority = Priority::kNormal;
  uint32_t weight = 1;                            // the tenant's, 1..kWeightMax
  absl::Duration ttl = absl::InfiniteDuration();  // the lease's, counted from its grant
  // Only what is idle now; a look at, or a validation of, an idle connection may still be awaited.
  bool no_wait = false;
  bool handoff = false;  // the descriptor leaves the broker with the grant
  // A client of a pool socket: the descriptor never leaves the broker, and the relay brings the upstream's
  // session into order on its way, so it takes a connection as the last client has left it.
  bool relay = false;
  // The broker itself talks over it: it gets a connection as it was connected, and has it reset afterwards
  // for whoever comes next, because no descriptor was in anybody's hands.
  bool own_use = false;
  std::string label;  // the agent's own words, for people; its length is bounded at the door
};

}  // namespace lessor
