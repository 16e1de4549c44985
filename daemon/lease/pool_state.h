#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/intrusive/set.hpp>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/container/inlined_vector.h"
#include "absl/status/statusor.h"
#include "lessor/v1/error.pb.h"

#include "daemon/base/mono_time.h"
#include "daemon/base/random.h"
#include "daemon/lease/circuit.h"
#include "daemon/lease/claim.h"
#include "daemon/lease/decision.h"
#include "daemon/lease/fair_queue.h"
#include "daemon/lease/idle_list.h"
#include "daemon/lease/slot.h"
#include "daemon/lease/token_source.h"
#include "daemon/settings/settings.h"

namespace lessor {

enum class PoolMode : uint8_t { kRunning, kPaused, kDraining };

// One lease as listings show it; `lease` is zero and `since` the request's time while it waits.
struct LeaseView {
  LeaseId lease;
  Claim claim;
  MonoTime since;
  MonoTime expires;
};

struct PoolView {
  PoolMode mode = PoolMode::kRunning;
  CircuitState circuit = CircuitState::kClosed;
  int min = 0;
  int max = 0;
  std::array<int, kSlotStates> slots{};
  int waiters = 0;
  MonoTime oldest_waiter = MonoTime::Infinite();
  uint64_t granted = 0;
  absl::Status last_error;  // of the last failed connect
  absl::Time last_error_time;
};

// Everything that is decided about one pool: who waits, who gets which slot, what becomes of a slot that
// comes back, when to connect and when to let go. Pure: it does no I/O, reads no clock and takes no lock; the
// same inputs and the same seed give the same decisions. Its owner (pool/pool.h) guards it with the pool's
// mutex, calls it with the time, and carries out what it appends to `out`.
//
// How a request is served: (1) it joins the FairQueue. (2) The waiters are walked in the order of service;
// each gets an idle connection that fits its owner (looked at first, or validated after `validate_after`), or
// is covered by work under way that will give it one, or starts such work: a connect while the pool has room,
// else (unless what closes makes room already) the closing of the oldest idle connection of another owner.
// Where nothing can be done for a waiter, those behind it get only what it cannot use (idle connections that
// they have held before), so nobody barges. (3) Whenever a slot or room comes free the walk is repeated.
//
// Invariants, checked by CheckInvariants: the slots in use are at most max (more only while shrinking); a
// slot is in one state and, if idle, in the idle list; each lease has one lent slot and each lent slot one
// lease.
class PoolState {
 public:
  // `tokens` outlives this.
  PoolState(std::string name, const PoolSettings& settings, TokenSource& tokens, uint64_t seed);

  // Connects what `initial` asks for. Once, first.
  void Start(MonoTime now, Decisions& out);

  // A connection that an earlier start of the broker has left: it counts against max until it is Resume'd or
  // OnRecovered. Before Start.
  SlotId AddRecovering();
  // The same for a connection that ends such ones. Nullopt: there is no room. Then what comes back next makes
  // some, which is kept until it is taken, or NeedNoRoom.
  std::optional<SlotId> TakeRoom(MonoTime now, Decisions& out);
  void NeedNoRoom(MonoTime now, Decisions& out);
  // Its agent has taken it up again, under the id that the lease had. The lease's end. When it comes back the
  // connection is closed.
  MonoTime Resume(SlotId slot, LeaseId lease, Claim claim, MonoTime now);

  // The answer comes as Granted or Refused, perhaps in `out` already. Errors, nothing changed: what Drain was
  // given, QUOTA_EXCEEDED (per_session_max), QUEUE_FULL, POOL_EXHAUSTED (no_wait), UPSTREAM_UNAVAILABLE (the
  // circuit is open and nothing is out that could come back), WAIT_EXPIRED.
  absl::StatusOr<WaiterId> Acquire(Claim claim, MonoTime now, MonoTime deadline, Decisions& out);
  // REQUEST_CANCELLED as Refused, unless it has been answered already.
  void Cancel(WaiterId waiter, MonoTime now, Decisions& out);

  // LEASE_UNKNOWN unless `session` holds `lease`. `how`: kReleased, kDiscarded or kUnsent; of a relay also
  // kParked, kReplaced and kAbandoned.
  absl::Status Release(LeaseId lease, SessionId session, LeaseEnd how, MonoTime now, Decisions& out);
  // The new end. LEASE_UNKNOWN.
  absl::StatusOr<MonoTime> Renew(LeaseId lease, SessionId session, MonoTime now);
  // LEASE_UNKNOWN.
  absl::StatusOr<MonoTime> Expires(LeaseId lease, SessionId session) const;
  // The slot whose descriptor may now be handed out. LEASE_UNKNOWN; REQUEST_INVALID if it was already.
  absl::StatusOr<SlotId> HandOut(LeaseId lease, SessionId session);
  // LEASE_UNKNOWN.
  absl::Status Revoke(LeaseId lease, MonoTime now, Decisions& out);
  // Its waiters are refused with SESSION_ENDED; what it holds is dirty.
  void EndSession(SessionId session, MonoTime now, Decisions& out);

  // Ahead of OnConnected: as it is opened it suits clients of pool sockets; others need a reset first.
  void SuitClientsOnly(SlotId slot) { At(slot).used = true; }

  // Answers to Work.
  void OnConnected(SlotId slot, const absl::Status& result, MonoTime now, absl::Time wall_now,
                   Decisions& out);
  void OnChecked(SlotId slot, bool fine, MonoTime now, Decisions& out);
  void OnReset(SlotId slot, bool clean, MonoTime now, Decisions& out);
  void OnCancelled(SlotId slot, MonoTime now, Decisions& out);
  void OnClosed(SlotId slot, MonoTime now, Decisions& out);
  // Its close takes long; OnClosed follows.
  void OnLingering(SlotId slot, MonoTime now, Decisions& out);
  // What an earlier start has left there has ended.
  void OnRecovered(SlotId slot, MonoTime now, Decisions& out);

  // Does what is due: deadlines, lifetimes, keepalives, probes of a failing upstream. Call it at NextDue(),
  // later is no harm but delay.
  void Tick(MonoTime now, Decisions& out);
  // `now`: that of the last call. Infinite: nothing will be due by itself.
  MonoTime NextDue(MonoTime now) const;

  // Operators' verbs.
  void Pause();
  void Resume(MonoTime now, Decisions& out);
  // `why`: POOL_DRAINING or BROKER_DRAINING, for those who wait and those who come. Holders have `within` to
  // give back, then are cut.
  void Drain(v1::Reason::Code why, absl::Duration within, MonoTime now, Decisions& out);
  void Reconnect(MonoTime now, Decisions& out);
  void Resize(int min, int max, MonoTime now, Decisions& out);
  // New settings of the same upstream; limits and times hold from now on.
  void Reconfigure(const PoolSettings& settings, MonoTime now, Decisions& out);
  // The broker ends: revokes every lease.
  void RevokeAll(MonoTime now, Decisions& out);

  // How many wait for whom nothing is under way: so many connections would be taken at once if they came
  // back.
  int Wanted() const;
  // Whether somebody of that tenant, or of any, waits and the tenant has all that it may have at once: so
  // that only what the tenant itself gives back helps. Nobody of these is among those Wanted.
  bool IsHeldBack(TenantId tenant) const;
  bool AnyHeldBack() const;

  PoolView View() const;
  std::vector<LeaseView> Leases() const;  // held ones, then waiting ones in order of service
  // But for what only the upstream can end, which nobody waits for.
  bool Empty() const {
    return InUse() == InState(SlotState::kRecovering) + InState(SlotState::kLingering) && queue_.empty();
  }
  size_t leases_held() const { return leases_.size(); }
  void CheckInvariants() const;

 private:
  struct SessionUse {  // in no order
    absl::InlinedVector<WaiterId, 2> waiting;
    absl::InlinedVector<LeaseId, 2> leases;
    bool none() const { return waiting.empty() && leases.empty(); }
  };
  // Slots that will be idle again for one owner, or for anybody.
  struct Returning {
    bool owned;
    Owner owner;
    int checking;
    int resetting;
  };
  // What is under way, handed out to waiters one by one during a walk.
  struct Supply {
    absl::InlinedVector<Returning, 4> returning;
    int connecting = 0;
    int room = 0;  // closing: a connect may follow
    bool TakeChecking(const Owner& owner);
    bool Checking() const;  // whether any is left
    bool TakeResetting(const Owner& owner);
    bool TakeConnecting() { return connecting > 0 && connecting-- > 0; }
    bool TakeRoom() { return room > 0 && room-- > 0; }
  };
  struct ExpiresBefore {
    bool operator()(const Slot& a, const Slot& b) const {
      const MonoTime by = a.held->expires;
      return by != b.held->expires ? by < b.held->expires : a.held->lease < b.held->lease;
    }
  };
  enum class Upkeep : uint8_t { kKeep, kClose, kValidate };

  // Requests (pool_state.cc)
  void Grant(WaiterId waiter, Slot& slot, MonoTime now, Decisions& out);
  MonoTime Lend(Slot& slot, LeaseId lease, Claim&& claim, SessionUse& use, MonoTime now);
  void EndLease(Slot& slot, LeaseEnd how, MonoTime now, Decisions& out);
  absl::Duration Ttl(const Claim& claim) const;
  void SetExpiry(Slot& slot, MonoTime expires);
  void Refuse(WaiterId waiter, absl::Status why, Decisions& out);
  void RefuseAll(const absl::Status& why, Decisions& out);
  void ForgetWaiting(const Waiter& waiter);
  std::vector<Slot*> LentInOrder() const;
  absl::StatusOr<Slot*> Find(LeaseId lease, SessionId session) const;
  static size_t QueueMax(const PoolSettings& settings);
  absl::Status QueueFull() const;
  absl::Status WaitExpired(const Waiter& waiter, MonoTime now) const;
  absl::Duration RetryDelay() const;
  absl::Status Exhausted() const;
  std::string WhereTheyAre() const;
  absl::Status Draining() const;

  // The walk (pool_schedule.cc)
  void Schedule(MonoTime now, Decisions& out);
  bool NothingToGive() const;
  bool ServeOne(MonoTime now, Decisions& out);
  Supply WhatIsUnderWay() const;
  bool Grow(MonoTime now, Decisions& out);
  bool MakeRoom(MonoTime now, Decisions& out);
  Slot* BestFor(const Owner& owner);
  bool IsFresh(const Slot& slot, MonoTime now) const;  // proven so lately that it needs no look
  int RoomOf(TenantId tenant) const;  // under per_tenant_max; below zero once that is lowered
  bool HasRoom(TenantId tenant, int promised = 0) const { return RoomOf(tenant) > promised; }
  bool MayConnect(MonoTime now);
  int Target() const { return std::max(settings_.min, warm_up_); }
  void FillUp(MonoTime now, Decisions& out);
  void FailFast(MonoTime now, Decisions& out);
  bool CouldServeLater() const;

  // Slots (pool_slots.cc)
  Slot& At(SlotId slot);
  Slot& Add(SlotState state);
  void Move(Slot& slot, SlotState to);
  void Count(const Slot& slot, int by);
  void StartConnect(MonoTime now, Decisions& out);
  void StartCheck(Slot& slot, SlotWork how, Decisions& out);
  void StartReset(Slot& slot, Decisions& out);
  void StartClose(Slot& slot, Decisions& out);
  void StartCancel(Slot& slot, Decisions& out);
  void BecomeIdle(Slot& slot, MonoTime now, bool proven, Decisions& out);
  void Drop(SlotId slot);
  bool Unwanted(const Slot& slot, MonoTime now) const;
  int InState(SlotState state) const { return counts_[static_cast<size_t>(state)]; }
  int InUse() const { return static_cast<int>(slots_.size()); }
  int Max() const { return settings_.max - (room_kept_ ? 1 : 0); }
  bool HasRoom() const { return InUse() < Max(); }
  int Staying() const {
    return InUse() - InState(SlotState::kCancelling) - InState(SlotState::kClosing) -
           InState(SlotState::kLingering);
  }
  void TrimIdle(MonoTime now, Decisions& out);
  void Housekeep(MonoTime now, Decisions& out);
  Upkeep UpkeepOf(const Slot& slot, MonoTime now) const;

  const std::string name_;
  PoolSettings settings_;
  TokenSource& tokens_;
  Random random_;
  PoolMode mode_ = PoolMode::kRunning;
  v1::Reason::Code draining_why_ = v1::Reason::POOL_DRAINING;  // of the last Drain

  FairQueue queue_;
  absl::InlinedVector<WaiterId, 4> no_wait_;   // waiting only for a check
  absl::flat_hash_set<WaiterId> checked_for_;  // in the last walk: covered by a check
  absl::flat_hash_map<TenantId, int> tenant_leases_;
  absl::flat_hash_map<SessionId, SessionUse> sessions_;

  absl::flat_hash_map<SlotId, std::unique_ptr<Slot>> slots_;  // ahead of expiries_, where they are listed
  std::array<int, kSlotStates> counts_{};
  absl::InlinedVector<Returning, 4> returning_;
  IdleList idle_;
  SlotId proven_now_;  // became idle in this very call, so needs no look
  uint64_t last_slot_ = 0;
  uint64_t generation_ = 1;
  bool room_kept_ = false;  // somebody needs one, see TakeRoom
  int warm_up_ = 0;         // `initial`, until so many connections are there for the first time

  absl::flat_hash_map<LeaseId, Slot*> leases_;
  boost::intrusive::set<Slot, boost::intrusive::compare<ExpiresBefore>> expiries_;  // those that ever do

  Circuit circuit_;
  MonoTime no_descriptors_until_;  // connects wait: this process had no descriptor left
  absl::Status no_descriptors_;    // what that connect said; OK once another has succeeded
  MonoTime next_housekeeping_;
  uint64_t granted_ = 0;
  double mean_hold_seconds_ = 0.01;  // moving average, for retry hints
};

}  // namespace lessor
