#include "tests/lease/pool_model.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

// What fair_queue.h states, class by class.
constexpr std::array<int, kPriorities.size()> kBetweenMax = {
    3, FairQueue::kGrantsBetweenMax, FairQueue::kPassesMax + 2, FairQueue::kPassesMax + 2};

// A failed connect may hold further ones back for this long, though another has succeeded since.
constexpr absl::Duration kHeldBackMax = absl::Seconds(1);

// So long a connection counts as quiet after the last look at it.
constexpr absl::Duration kLookLasts = absl::Milliseconds(1);

}  // namespace

void PoolModel::Expect(bool holds, absl::string_view rule) {
  if (!holds && failure_.empty()) failure_ = std::string(rule);
}

void PoolModel::Asked(WaiterId waiter, const Claim& claim, MonoTime deadline) {
  const bool fresh = waiting_.emplace(waiter, Waiting{claim, deadline}).second;
  Expect(fresh, "a waiter's id was used again");
  deadlines_.insert(deadline);
  ++owners_waiting_[KeyOf(claim)];
  ++class_waiting_[IndexOf(claim.priority)];
  Expect(settings_.per_session_max == 0 || UseOf(claim.session) <= settings_.per_session_max,
         "a session got more than per_session_max");
}

void PoolModel::HandedOut(LeaseId lease) {
  Holding& held = leases_.at(lease);
  Expect(!held.handed, "a descriptor was handed out twice");
  held.handed = true;
  ModelSlot& slot = slots_.at(held.slot);
  Expect(!slot.used, "what a relay's client has used was handed off without a reset");
  slot.owner = Owner{held.claim.user, held.claim.tenant};
}

void PoolModel::Resumed() {
  for (auto& [lease, held] : leases_) {
    if (held.recalled) held.expires = held.unhurried;
    held.recalled = false;
  }
}

void PoolModel::Renewed(LeaseId lease, MonoTime expires) {
  Holding& held = leases_.at(lease);
  Expect(!held.recalled || expires == held.expires, "what was recalled was prolonged");
  held.expires = expires;
}

void PoolModel::Answered(SlotId id, SlotWork what, bool fine, MonoTime now) {
  ModelSlot& slot = slots_.at(id);
  Expect(slot.working == what, "an answer to what was not asked");
  slot.working.reset();
  switch (what) {
    case SlotWork::kConnect:
      connects_fail_ = !fine;
      if (fine) break;
      connect_failed_ = now;
      slots_.erase(id);
      return;
    case SlotWork::kClose:
      slots_.erase(id);
      return;
    case SlotWork::kCancel:
      return;
    case SlotWork::kLook:
    case SlotWork::kValidate:
    case SlotWork::kReset:
      break;
  }
  if (fine) {
    slot.proven = now;
    if (what == SlotWork::kReset) slot.used = slot.to_be_reset = false;
  } else {
    slot.dirty = true;
  }
}

void PoolModel::Note(const Decisions& out, MonoTime now, LeaseId& last_token) {
  for (const Decision& decision : out) {
    if (const auto* granted = std::get_if<Granted>(&decision)) {
      NoteGranted(*granted, now, last_token);
    } else if (const auto* refused = std::get_if<Refused>(&decision)) {
      NoteRefused(*refused);
    } else if (const auto* ended = std::get_if<Ended>(&decision)) {
      NoteEnded(*ended, now);
    } else if (const auto* recall = std::get_if<Recall>(&decision)) {
      const auto it = leases_.find(recall->lease);
      Expect(it != leases_.end(), "a lease was recalled that is not held");
      if (it == leases_.end()) continue;
      if (!it->second.recalled) it->second.unhurried = it->second.expires;
      it->second.recalled = true;
      it->second.expires = std::min(it->second.expires, now + recall->within);
    } else {
      NoteWork(std::get<Work>(decision));
    }
  }
  for (auto& [id, slot] : slots_) {
    const bool leaving = slot.working == SlotWork::kCancel || slot.working == SlotWork::kClose;
    Expect(!slot.dirty || leaving, "a dirty connection is not on its way out");
  }
}

void PoolModel::NoteGranted(const Granted& granted, MonoTime now, LeaseId& last_token) {
  const auto it = waiting_.find(granted.waiter);
  const auto at = slots_.find(granted.slot);
  Expect(it != waiting_.end(), "a grant to nobody, or a second answer to one waiter");
  Expect(at != slots_.end(), "a grant of no slot");
  if (!failure_.empty()) return;
  const Claim claim = it->second.claim;
  ModelSlot& slot = at->second;
  Expect(!slot.lease, "a connection was lent twice");
  Expect(!slot.working.has_value(), "a connection was lent while work on it was under way");
  Expect(!slot.dirty, "a dirty connection was lent");
  Expect(claim.relay || !slot.used, "what a relay's client has used was lent to another without a reset");
  Expect(!slot.to_be_reset, "a connection was lent with a transaction open");
  Expect(slot.proven &&
             (*slot.proven == now || now - *slot.proven < std::min(kLookLasts, settings_.validate_after)),
         "a connection was lent without a look");
  Expect(!slot.owner || *slot.owner == Owner{claim.user, claim.tenant},
         "a connection was lent to another owner");
  Expect(granted.lease > last_token, "a fencing token did not rise");
  Expect(granted.session == claim.session, "a grant names another session");
  Expect(granted.expires > now, "a lease was granted that has expired");
  Expect(settings_.per_tenant_max == 0 || LeasesOf(claim.tenant) < settings_.per_tenant_max,
         "a tenant got more than per_tenant_max");
  last_token = granted.lease;
  NoteTurn(claim.priority);
  StopWaiting(it);
  slot.lease = granted.lease;
  if (claim.handoff) slot.owner = Owner{claim.user, claim.tenant};
  leases_.emplace(granted.lease, Holding{granted.slot, claim, claim.handoff, false, granted.expires});
}

void PoolModel::NoteTurn(Priority served) {
  for (size_t c = 0; c < kPriorities.size(); ++c) {
    if (c == IndexOf(served) || class_waiting_[c] == 0) {
      class_passed_[c] = 0;
    } else if (++class_passed_[c] > kBetweenMax[c] && tenants_share_ && settings_.per_tenant_max == 0) {
      Expect(false, absl::StrCat("priority ", PriorityName(kPriorities[c]), " starves"));
    }
  }
}

void PoolModel::StopWaiting(std::map<WaiterId, Waiting>::iterator it) {
  const Claim& claim = it->second.claim;
  deadlines_.erase(deadlines_.find(it->second.deadline));
  if (--owners_waiting_[KeyOf(claim)] == 0) owners_waiting_.erase(KeyOf(claim));
  const size_t c = IndexOf(claim.priority);
  if (--class_waiting_[c] == 0) class_passed_[c] = 0;
  waiting_.erase(it);
}

void PoolModel::NoteRefused(const Refused& refused) {
  const auto it = waiting_.find(refused.waiter);
  Expect(it != waiting_.end(), "a refusal to nobody, or a second answer to one waiter");
  Expect(!refused.why.ok(), "a refusal without a reason");
  if (it != waiting_.end()) StopWaiting(it);
}

void PoolModel::NoteEnded(const Ended& ended, MonoTime now) {
  const auto it = leases_.find(ended.lease);
  Expect(it != leases_.end(), "a lease ended that is not held");
  if (it == leases_.end()) return;
  Holding& held = it->second;
  Expect(ended.how != LeaseEnd::kExpired || held.expires <= now, "a lease expired too early");
  Expect(ended.session == held.claim.session && ended.tenant == held.claim.tenant,
         "an end names another holder");
  ModelSlot& slot = slots_.at(held.slot);
  slot.lease = LeaseId();
  if (held.claim.relay) {
    NoteRelayEnded(ended.how, slot, now);
  } else {
    const bool clean = ended.how == LeaseEnd::kUnsent || !held.handed;
    if (!clean && (ended.how != LeaseEnd::kReleased || !settings_.reuse)) slot.dirty = true;
  }
  leases_.erase(it);
}

void PoolModel::NoteRelayEnded(LeaseEnd how, ModelSlot& slot, MonoTime now) {
  if (how == LeaseEnd::kUnsent) return;
  const bool replaced = how == LeaseEnd::kReplaced;
  const bool whole = how == LeaseEnd::kReleased || how == LeaseEnd::kParked || replaced;
  slot.used = true;
  slot.dirty = !settings_.reuse || (replaced && !connects_fail_) || (!whole && how != LeaseEnd::kAbandoned);
  slot.to_be_reset = how == LeaseEnd::kAbandoned;
  if (whole) slot.proven = now;  // the relay has read all that the upstream had to say
}

void PoolModel::NoteWork(const Work& work) {
  if (work.what == SlotWork::kConnect) {
    const bool fresh = slots_.emplace(work.slot, ModelSlot{.working = SlotWork::kConnect}).second;
    Expect(fresh, "a slot's number was used again");
    return;
  }
  const auto it = slots_.find(work.slot);
  Expect(it != slots_.end(), "work on a slot that is gone");
  if (it == slots_.end()) return;
  ModelSlot& slot = it->second;
  Expect(!slot.lease, "work on a connection that is lent");
  Expect(!slot.working.has_value(), "two works on one connection");
  const bool ends = work.what == SlotWork::kCancel || work.what == SlotWork::kClose;
  Expect(ends || !slot.dirty, "work that would bring a dirty connection back");
  slot.working = work.what;
  if (ends) slot.dirty = true;
}

void PoolModel::Compare(const PoolState& state, MonoTime now) {
  state.CheckInvariants();
  const PoolView view = state.View();
  Expect(view.waiters == waiters(), "the queue and the waiters without an answer differ");
  Expect(state.leases_held() == leases_.size(), "the leases held differ");
  Expect(slots() <= settings_.max || slots() <= slots_before_, "the pool grew above max");
  slots_before_ = slots();
  Expect(deadlines_.empty() || *deadlines_.begin() > now, "a waiter had no answer at its deadline");
  for (const auto& [id, held] : leases_) {
    Expect(held.expires > now, "a lease outlived its time");
    const auto slot = slots_.find(held.slot);
    Expect(slot != slots_.end() && slot->second.lease == id, "a lease has lost its connection");
  }
  CompareSlots(view, now);
}

void PoolModel::CompareSlots(const PoolView& view, MonoTime now) {
  std::array<int, kSlotStates> counts{};
  const auto count = [&](SlotState s) -> int& { return counts[static_cast<size_t>(s)]; };
  int fit = 0;  // the most waiters that could have one and the same idle connection
  for (const auto& [id, slot] : slots_) {
    if (slot.lingering) {
      ++count(SlotState::kLingering);
    } else if (slot.working) {
      constexpr std::array kStateOf = {SlotState::kConnecting, SlotState::kChecking,   SlotState::kChecking,
                                       SlotState::kResetting,  SlotState::kCancelling, SlotState::kClosing};
      ++count(kStateOf[static_cast<size_t>(*slot.working)]);
    } else if (slot.lease) {
      ++count(SlotState::kLent);
    } else {
      ++count(SlotState::kIdle);
      fit = std::max(fit, WhoFit(slot));
    }
  }
  Expect(view.slots == counts, "the slots' states differ");
  if (view.mode != PoolMode::kRunning || settings_.per_tenant_max > 0) return;
  // Who cannot have an idle one as it is waits for its reset.
  Expect(fit <= count(SlotState::kChecking) + count(SlotState::kResetting),
         "somebody waits beside an idle connection");
  const int coming =
      count(SlotState::kConnecting) + count(SlotState::kChecking) + count(SlotState::kResetting);
  const bool may_grow = slots() < settings_.max && count(SlotState::kConnecting) < settings_.connects_max;
  const bool held_back = connects_fail_ || now - connect_failed_ < kHeldBackMax;
  Expect(held_back || !may_grow || waiters() <= coming, "somebody waits although there is room to connect");
  const int leaving = count(SlotState::kCancelling) + count(SlotState::kClosing);
  Expect(
      held_back || slots() < settings_.max || count(SlotState::kIdle) == 0 || waiters() <= coming + leaving,
      "somebody waits although another owner's idle connection could make room");
}

int PoolModel::WhoFit(const ModelSlot& slot) const {
  if (!slot.owner) return waiters();
  const auto it = owners_waiting_.find({static_cast<uint32_t>(slot.owner->uid), slot.owner->tenant});
  return it == owners_waiting_.end() ? 0 : it->second;
}

bool PoolModel::Holds(LeaseId lease, SessionId session) const {
  const auto it = leases_.find(lease);
  return it != leases_.end() && it->second.claim.session == session;
}

LeaseId PoolModel::AnyLease(uint64_t number) const {
  if (leases_.empty()) return LeaseId();
  return std::next(leases_.begin(), static_cast<long>(number % leases_.size()))->first;
}

bool PoolModel::working() const {
  return std::any_of(slots_.begin(), slots_.end(),
                     [](const auto& slot) { return slot.second.working.has_value(); });
}

int PoolModel::LeasesOf(TenantId tenant) const {
  return static_cast<int>(std::count_if(
      leases_.begin(), leases_.end(), [&](const auto& held) { return held.second.claim.tenant == tenant; }));
}

int PoolModel::UseOf(SessionId session) const {
  const auto of = [&](const auto& entry) { return entry.second.claim.session == session; };
  return static_cast<int>(std::count_if(leases_.begin(), leases_.end(), of) +
                          std::count_if(waiting_.begin(), waiting_.end(), of));
}

}  // namespace lessor
