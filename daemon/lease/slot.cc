#include "daemon/lease/slot.h"

namespace lessor {

absl::string_view Name(SlotState state) {
  constexpr std::array<absl::string_view, kSlotStates> kNames = {"connecting", "idle",       "checking",
                                                                 "lent",       "resetting",  "cancelling",
                                                                 "closing",    "recovering", "lingering"};
  return kNames[static_cast<size_t>(state)];
}

bool MayBecome(SlotState from, SlotState to) {
  using enum SlotState;
  switch (from) {
    case kConnecting:
      return to == kIdle;
    case kIdle:
      return to == kChecking || to == kLent || to == kResetting || to == kClosing;
    case kChecking:
      return to == kIdle || to == kClosing;
    case kLent:
      return to == kResetting || to == kIdle || to == kCancelling;
    case kResetting:
      return to == kIdle || to == kCancelling || to == kClosing;
    case kCancelling:
      return to == kClosing;
    case kRecovering:
      return to == kLent;
    case kClosing:
      return to == kLingering;
    case kLingering:
      return false;
  }
  return false;
}

}  // namespace lessor
