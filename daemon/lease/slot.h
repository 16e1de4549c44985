#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include <boost/intrusive/set_hook.hpp>

#include "absl/strings/string_view.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/lease/claim.h"

namespace lessor {

// The life of a slot. A slot exists from the decision to connect until its connection is gone, counts against
// the pool's max all that time, and is in exactly one state. Of what an earlier start of the broker has left
// a slot exists from the beginning, as recovering.
//
//   from         to                        when
//   connecting   idle                      the connector has a connection
//                (gone)                    it failed
//   idle         resetting                 somebody waits for it who needs it as it was connected
//                checking                  somebody waits for it, or it is time for a keepalive
//                closing                   idle too long, too old, not wanted any more, or wanted by another
//                owner
//   checking     idle                      the upstream answered; a waiter takes it from there
//                closing                   it did not
//   idle         lent                      granted
//   lent         resetting                 released after the descriptor had been out, or the broker used it
//                idle                      released, and the descriptor never left the broker
//                cancelling                discarded, expired, revoked, or its agent died; or not to be
//                reused
//   resetting    idle                      reset, and proven so
//                cancelling                the reset failed or was late: dirty
//                closing                   reset, but too old or too many
//   recovering   lent                      its agent has taken it up again
//                (gone)                    its upstream session has ended
//   cancelling   closing                   the upstream was told to stop, or could not be
//   closing      (gone)                    the upstream's EOF, or close_timeout of one that does not answer
//                lingering                 close_timeout, though the upstream answers
//   lingering    (gone)                    the upstream's EOF, or it does not answer any more
enum class SlotState : uint8_t {
  kConnecting,
  kIdle,
  kChecking,
  kLent,
  kResetting,
  kCancelling,
  kClosing,
  kRecovering,
  kLingering
};
inline constexpr int kSlotStates = 9;

absl::string_view Name(SlotState state);
bool MayBecome(SlotState from, SlotState to);

// Whose hands a socket has been in. A lent socket cannot be un-lent (its holder may have kept a duplicate),
// so it is lent again only to the same owner.
struct Owner {
  UserId uid;
  TenantId tenant;
  friend bool operator==(const Owner&, const Owner&) = default;
};

// A lease, at the slot that it has.
struct Held {
  LeaseId lease;
  Claim claim;
  bool handed = false;    // the descriptor has left the broker
  bool recalled = false;  // its holder has been asked to give it back
  MonoTime granted;
  MonoTime expires;    // infinite: never
  MonoTime unhurried;  // if recalled: when it would expire otherwise
};

// Its hook is for those whose leases expire.
struct Slot : boost::intrusive::set_base_hook<> {
  SlotId id;
  SlotState state = SlotState::kConnecting;
  bool had_owner = false;  // its descriptor has been out, in the hands of `owner`
  Owner owner;
  uint64_t generation = 0;  // of the pool when the connect began; an older one than the pool's is replaced
  MonoTime retire_at = MonoTime::Infinite();  // the end of its lifetime
  MonoTime idle_since;
  MonoTime proven_at;       // when the upstream last answered on it
  MonoTime quiet_at;        // when it was last found quiet, by an answer or by a look
  bool used = false;        // as it is it suits clients of the pool's socket only: one has used it, as a rule
  bool validating = false;  // while checking: by a round trip
  std::optional<Held> held;  // while lent

  bool FitsOwner(const Owner& other) const { return !had_owner || owner == other; }
};

}  // namespace lessor
