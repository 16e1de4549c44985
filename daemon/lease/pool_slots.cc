// PoolState's slots: the one place where their state changes, and what the answers to Work lead to.
#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"
#include "daemon/lease/pool_state.h"

namespace lessor {
namespace {

// How long no connects are tried after the broker ran out of descriptors.
constexpr absl::Duration kDescriptorPause = absl::Milliseconds(200);

}  // namespace

Slot& PoolState::At(SlotId slot) {
  auto it = slots_.find(slot);
  LESSOR_CHECK(it != slots_.end());
  return *it->second;
}

Slot& PoolState::Add(SlotState state) {
  const SlotId id(++last_slot_);
  Slot& slot = *slots_.emplace(id, std::make_unique<Slot>()).first->second;
  slot.id = id;
  slot.state = state;
  Count(slot, +1);
  return slot;
}

// Keeps what is derived from a slot's state: the counts, and what is on its way back for whom.
void PoolState::Count(const Slot& slot, int by) {
  counts_[static_cast<size_t>(slot.state)] += by;
  if (slot.state != SlotState::kChecking && slot.state != SlotState::kResetting) return;
  auto it = std::find_if(returning_.begin(), returning_.end(), [&](const Returning& r) {
    return r.owned == slot.had_owner && (!r.owned || r.owner == slot.owner);
  });
  if (it == returning_.end()) {
    returning_.push_back({slot.had_owner, slot.owner, 0, 0});
    it = std::prev(returning_.end());
  }
  (slot.state == SlotState::kChecking ? it->checking : it->resetting) += by;
  if (it->checking == 0 && it->resetting == 0) returning_.erase(it);
}

void PoolState::Move(Slot& slot, SlotState to) {
  LESSOR_CHECK(MayBecome(slot.state, to));
  if (slot.state == SlotState::kIdle) idle_.Remove(slot);
  Count(slot, -1);
  slot.state = to;
  Count(slot, +1);
  if (to == SlotState::kIdle) idle_.Add(slot);
}

void PoolState::Drop(SlotId slot) {
  Count(At(slot), -1);
  slots_.erase(slot);
}

void PoolState::StartConnect(MonoTime now, Decisions& out) {
  Slot& slot = Add(SlotState::kConnecting);
  slot.generation = generation_;
  if (settings_.max_lifetime > absl::ZeroDuration()) {
    slot.retire_at = now + settings_.max_lifetime * (1.0 - settings_.lifetime_jitter * random_.Unit());
  }
  out.push_back(Work{slot.id, SlotWork::kConnect});
}

// Of no generation of this start's, so it is replaced when it comes back.
SlotId PoolState::AddRecovering() {
  return Add(SlotState::kRecovering).id;
}

std::optional<SlotId> PoolState::TakeRoom(MonoTime now, Decisions& out) {
  room_kept_ = InUse() >= settings_.max;
  if (!room_kept_) return AddRecovering();
  TrimIdle(now, out);
  return std::nullopt;
}

void PoolState::NeedNoRoom(MonoTime now, Decisions& out) {
  if (!std::exchange(room_kept_, false)) return;
  Schedule(now, out);
  FillUp(now, out);
}

void PoolState::StartCheck(Slot& slot, SlotWork how, Decisions& out) {
  Move(slot, SlotState::kChecking);
  slot.validating = how == SlotWork::kValidate;
  out.push_back(Work{slot.id, how});
}

void PoolState::StartReset(Slot& slot, Decisions& out) {
  Move(slot, SlotState::kResetting);
  out.push_back(Work{slot.id, SlotWork::kReset});
}

void PoolState::StartClose(Slot& slot, Decisions& out) {
  Move(slot, SlotState::kClosing);
  out.push_back(Work{slot.id, SlotWork::kClose});
}

void PoolState::StartCancel(Slot& slot, Decisions& out) {
  Move(slot, SlotState::kCancelling);
  out.push_back(Work{slot.id, SlotWork::kCancel});
}

bool PoolState::Unwanted(const Slot& slot, MonoTime now) const {
  return mode_ == PoolMode::kDraining || slot.generation != generation_ || now >= slot.retire_at ||
         InUse() - InState(SlotState::kClosing) - InState(SlotState::kCancelling) > Max();
}

// The slot is whole again: to whoever waits for it, to the idle ones, or away. `proven`: the upstream has
// just answered on it.
void PoolState::BecomeIdle(Slot& slot, MonoTime now, bool proven, Decisions& out) {
  if (proven) slot.proven_at = slot.quiet_at = now;
  slot.idle_since = now;
  Move(slot, SlotState::kIdle);
  if (Unwanted(slot, now)) StartClose(slot, out);
}

void PoolState::OnConnected(SlotId id, const absl::Status& result, MonoTime now, absl::Time wall_now,
                            Decisions& out) {
  LESSOR_CHECK(At(id).state == SlotState::kConnecting);
  if (result.ok()) {
    circuit_.OnSuccess();
    no_descriptors_ = absl::OkStatus();
    no_descriptors_until_ = MonoTime();
    BecomeIdle(At(id), now, /*proven=*/true, out);
    proven_now_ = id;
  } else {
    Drop(id);
    // Having no descriptors left is our own trouble and says nothing about the upstream.
    if (ReasonOf(result) == v1::Reason::DESCRIPTORS_EXHAUSTED) {
      no_descriptors_until_ = now + kDescriptorPause;
      no_descriptors_ = result;
      if (!CouldServeLater()) RefuseAll(WithRetryAfter(result, kDescriptorPause), out);
    } else {
      circuit_.OnFailure(now, wall_now, result, random_);
      FailFast(now, out);
    }
  }
  Schedule(now, out);
  FillUp(now, out);
  proven_now_ = SlotId();
}

void PoolState::OnChecked(SlotId id, bool fine, MonoTime now, Decisions& out) {
  Slot& slot = At(id);
  LESSOR_CHECK(slot.state == SlotState::kChecking);
  if (fine) {
    // A keepalive does not make the slot younger: what nobody needs still grows idle.
    slot.quiet_at = now;
    if (slot.validating) slot.proven_at = now;
    Move(slot, SlotState::kIdle);
    if (Unwanted(slot, now)) StartClose(slot, out);
    proven_now_ = id;
  } else {
    StartClose(slot, out);
  }
  Schedule(now, out);
  proven_now_ = SlotId();
}

void PoolState::OnReset(SlotId id, bool clean, MonoTime now, Decisions& out) {
  Slot& slot = At(id);
  LESSOR_CHECK(slot.state == SlotState::kResetting);
  if (clean) {
    slot.used = false;
    BecomeIdle(slot, now, /*proven=*/true, out);
    proven_now_ = id;
  } else {
    StartCancel(slot, out);
  }
  Schedule(now, out);
  proven_now_ = SlotId();
}

void PoolState::OnCancelled(SlotId id, MonoTime now, Decisions& out) {
  LESSOR_CHECK(At(id).state == SlotState::kCancelling);
  StartClose(At(id), out);
  Schedule(now, out);
}

void PoolState::OnClosed(SlotId id, MonoTime now, Decisions& out) {
  LESSOR_CHECK(At(id).state == SlotState::kClosing || At(id).state == SlotState::kLingering);
  Drop(id);
  Schedule(now, out);
  FillUp(now, out);
}

// It makes no room for anybody in the foreseeable future: who has waited for it is served otherwise.
void PoolState::OnLingering(SlotId id, MonoTime now, Decisions& out) {
  Move(At(id), SlotState::kLingering);
  Schedule(now, out);
  FillUp(now, out);
}

void PoolState::OnRecovered(SlotId id, MonoTime now, Decisions& out) {
  LESSOR_CHECK(At(id).state == SlotState::kRecovering);
  Drop(id);
  Schedule(now, out);
  FillUp(now, out);
}

}  // namespace lessor
