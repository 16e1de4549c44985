// PoolState's walk over the waiters: who is served by what, and when the pool grows.
#include <algorithm>
#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/lease/pool_state.h"

namespace lessor {
namespace {

// For so long a connection that was looked at, reset or validated counts as quiet. A look is no promise:
// whatever it would find may come a moment later just as well. Where connections go from hand to hand this
// saves a look for each.
constexpr absl::Duration kLookLasts = absl::Milliseconds(1);

}  // namespace

bool PoolState::Supply::TakeChecking(const Owner& owner) {
  for (Returning& r : returning) {
    if (r.checking > 0 && (!r.owned || r.owner == owner)) return r.checking-- > 0;
  }
  return false;
}

bool PoolState::Supply::Checking() const {
  return std::any_of(returning.begin(), returning.end(), [](const Returning& r) { return r.checking > 0; });
}

bool PoolState::Supply::TakeResetting(const Owner& owner) {
  for (Returning& r : returning) {
    if (r.resetting > 0 && (!r.owned || r.owner == owner)) return r.resetting-- > 0;
  }
  return false;
}

PoolState::Supply PoolState::WhatIsUnderWay() const {
  Supply supply;
  supply.returning = returning_;
  supply.connecting = InState(SlotState::kConnecting);
  const int surplus = std::max(0, InUse() - Max());  // after a resize: what closes makes no room
  supply.room = std::max(0, InState(SlotState::kClosing) + InState(SlotState::kCancelling) - surplus);
  return supply;
}

int PoolState::Wanted() const {
  if (mode_ != PoolMode::kRunning || queue_.empty()) return 0;
  int waiting = static_cast<int>(queue_.size());
  if (settings_.per_tenant_max > 0) {  // who is held back by it would not take anything
    waiting = 0;
    absl::flat_hash_map<TenantId, int> promised;
    queue_.ForEachTenant([&](TenantId tenant, int waiters) {
      int& ahead = promised[tenant];
      const int served = std::min(waiters, std::max(0, RoomOf(tenant) - ahead));
      ahead += served;
      waiting += served;
    });
  }
  const int coming = InState(SlotState::kIdle) + InState(SlotState::kChecking) +
                     InState(SlotState::kResetting) + InState(SlotState::kConnecting) +
                     InState(SlotState::kCancelling) + InState(SlotState::kClosing);
  return std::max(0, waiting - coming);
}

bool PoolState::IsHeldBack(TenantId tenant) const {
  if (mode_ != PoolMode::kRunning || HasRoom(tenant)) return false;
  bool waits = false;
  queue_.ForEachTenant([&](TenantId other, int) { waits |= other == tenant; });
  return waits;
}

bool PoolState::AnyHeldBack() const {
  if (mode_ != PoolMode::kRunning || settings_.per_tenant_max == 0) return false;
  bool any = false;
  queue_.ForEachTenant([&](TenantId tenant, int) { any |= !HasRoom(tenant); });
  return any;
}

void PoolState::Schedule(MonoTime now, Decisions& out) {
  if (queue_.empty()) return;
  while (mode_ == PoolMode::kRunning && ServeOne(now, out)) {
  }
  if (mode_ == PoolMode::kPaused) checked_for_.clear();
  // Whoever does not wait, and is not about to be served by a check, is told so now.
  const auto waiting = std::exchange(no_wait_, {});
  for (WaiterId waiter : waiting) {
    if (queue_.Find(waiter) == nullptr) continue;
    if (checked_for_.contains(waiter)) {
      no_wait_.push_back(waiter);
    } else {
      absl::Status why = Exhausted();
      Refuse(waiter, std::move(why), out);
    }
  }
  if (mode_ == PoolMode::kRunning) FailFast(now, out);
}

// All are lent, and there may be no more: as a rule, where many wait.
bool PoolState::NothingToGive() const {
  return InState(SlotState::kLent) == InUse() && !HasRoom();
}

bool PoolState::ServeOne(MonoTime now, Decisions& out) {
  if (NothingToGive()) {
    checked_for_.clear();
    return false;
  }
  Supply supply = WhatIsUnderWay();
  // Who is covered by a check already does not start another one.
  const auto covered = std::exchange(checked_for_, {});
  // Those ahead count as served, so that nothing is opened for those whom their tenant's maximum holds back.
  absl::flat_hash_map<TenantId, int> promised;
  const auto eligible = [&](TenantId tenant) {
    auto it = promised.find(tenant);
    return HasRoom(tenant, it == promised.end() ? 0 : it->second);
  };
  FairQueue::Order order = queue_.InOrder(eligible);
  while (const Waiter* next = order.Next()) {
    const WaiterId waiter = next->id;
    const Claim& claim = next->claim;
    const Owner owner{claim.user, claim.tenant};
    Slot* const best = BestFor(owner);
    const bool fresh = best != nullptr && IsFresh(*best, now);
    // Whom a check covers already, or who has nothing else, waits for one that is under way.
    if (!fresh && (covered.contains(waiter) || best == nullptr) && supply.TakeChecking(owner)) {
      checked_for_.insert(waiter);
    } else if (best != nullptr) {
      Slot& slot = *best;
      if (slot.used && !claim.relay) {
        const bool under_way = covered.contains(waiter) && supply.TakeResetting(owner);
        if (!under_way) StartReset(slot, out);
        checked_for_.insert(waiter);
      } else if (fresh) {
        checked_for_.insert(covered.begin(), covered.end());  // the next walk goes on from there
        Grant(waiter, slot, now, out);
        return true;
      } else {
        StartCheck(slot,
                   now - slot.proven_at >= settings_.validate_after ? SlotWork::kValidate : SlotWork::kLook,
                   out);
        checked_for_.insert(waiter);
      }
    } else if (supply.TakeResetting(owner)) {
      if (covered.contains(waiter)) checked_for_.insert(waiter);
    } else if (!supply.TakeConnecting() && !Grow(now, out) && !supply.TakeRoom() && !MakeRoom(now, out)) {
      // Nothing can be done for it. Those behind it may still have what it cannot use: idle connections that
      // others have held, while the upstream takes no new ones.
      if (idle_.size() == 0 && !supply.Checking()) return false;
      continue;
    }
    if (settings_.per_tenant_max > 0) ++promised[claim.tenant];
  }
  return false;
}

bool PoolState::IsFresh(const Slot& slot, MonoTime now) const {
  if (slot.id == proven_now_) return true;
  return now - slot.quiet_at < std::min(kLookLasts, settings_.validate_after);
}

// What is proven in this very call goes first.
Slot* PoolState::BestFor(const Owner& owner) {
  if (proven_now_) {
    Slot& proven = At(proven_now_);
    if (proven.state == SlotState::kIdle && proven.FitsOwner(owner)) return &proven;
  }
  const SlotId best = idle_.BestFor(owner);
  return best ? &At(best) : nullptr;
}

int PoolState::RoomOf(TenantId tenant) const {
  if (settings_.per_tenant_max == 0) return std::numeric_limits<int>::max();
  auto it = tenant_leases_.find(tenant);
  return settings_.per_tenant_max - (it == tenant_leases_.end() ? 0 : it->second);
}

bool PoolState::MayConnect(MonoTime now) {
  return HasRoom() && InState(SlotState::kConnecting) < settings_.connects_max &&
         now >= no_descriptors_until_ && circuit_.MayConnect(now, InState(SlotState::kConnecting));
}

bool PoolState::Grow(MonoTime now, Decisions& out) {
  if (!MayConnect(now)) return false;
  StartConnect(now, out);
  return true;
}

// While connects are held back, closing what works for others would gain nothing.
bool PoolState::MakeRoom(MonoTime now, Decisions& out) {
  if (HasRoom()) return false;  // there is room, but not now: Tick tries again
  const int leaving = InState(SlotState::kClosing) + InState(SlotState::kCancelling);
  if (now < no_descriptors_until_ || circuit_.HoldsBack(now, InState(SlotState::kConnecting) + leaving))
    return false;
  const SlotId oldest = idle_.Oldest();  // of another owner, or the waiter had got it
  if (!oldest) return false;
  StartClose(At(oldest), out);
  return true;
}

// As many as there shall be without anybody asking. What may not begin now (connects_max, a failing upstream)
// begins when a connect has ended, or in Tick.
void PoolState::FillUp(MonoTime now, Decisions& out) {
  if (mode_ == PoolMode::kDraining) return;
  const int coming = InState(SlotState::kConnecting) + InState(SlotState::kRecovering);
  if (Staying() - coming >= warm_up_) warm_up_ = 0;
  while (Staying() < Target() && MayConnect(now)) StartConnect(now, out);
}

// Whether something may come back without a connect.
bool PoolState::CouldServeLater() const {
  return InState(SlotState::kLent) + InState(SlotState::kResetting) + InState(SlotState::kChecking) +
             InState(SlotState::kIdle) >
         0;
}

// Whoever waits for nothing but connects that are not even tried is told what is wrong.
void PoolState::FailFast(MonoTime now, Decisions& out) {
  if (queue_.empty() || CouldServeLater() || circuit_.state() != CircuitState::kOpen) return;
  RefuseAll(circuit_.FailFast(now), out);
}

}  // namespace lessor
