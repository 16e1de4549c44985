#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "absl/strings/string_view.h"

#include "daemon/base/mono_time.h"
#include "daemon/lease/decision.h"
#include "daemon/lease/pool_state.h"

namespace lessor {

// What one pool must look like, told from the outside: from the questions put to its PoolState, the answers
// given to it and the decisions it made. Every rule that a decision breaks, and every difference between this
// and the state, is kept as the `failure`; the first one counts. Single-threaded.
class PoolModel {
 public:
  // `tenants_share`: no connection is ever handed out, so that any waiter can have any of them, and the order
  // of service between the priority classes can be measured.
  PoolModel(const PoolSettings& settings, bool tenants_share)
      : settings_(settings), tenants_share_(tenants_share) {}

  void SetSettings(const PoolSettings& settings) { settings_ = settings; }

  // Before a call's decisions are noted.
  void Asked(WaiterId waiter, const Claim& claim, MonoTime deadline);
  void HandedOut(LeaseId lease);
  void Renewed(LeaseId lease, MonoTime expires);
  void Resumed();  // before the state is
  // Before the answer is given to the state.
  void Answered(SlotId slot, SlotWork what, bool fine, MonoTime now);
  void Lingers(SlotId slot) { slots_.at(slot).lingering = true; }

  // After every call: its decisions, then the state against the model. `last_token` is the greatest of all
  // pools'.
  void Note(const Decisions& out, MonoTime now, LeaseId& last_token);
  void Compare(const PoolState& state, MonoTime now);

  bool Holds(LeaseId lease, SessionId session) const;
  bool Waits(WaiterId waiter) const { return waiting_.contains(waiter); }
  LeaseId AnyLease(uint64_t number) const;  // zero: there is none
  int leases() const { return static_cast<int>(leases_.size()); }
  int waiters() const { return static_cast<int>(waiting_.size()); }
  int slots() const { return static_cast<int>(slots_.size()); }
  bool working() const;  // some answer is still to come
  const std::string& failure() const { return failure_; }

 private:
  struct Waiting {
    Claim claim;
    MonoTime deadline;
  };
  struct Holding {
    SlotId slot;
    Claim claim;
    bool handed = false;
    bool recalled = false;
    MonoTime expires;
    MonoTime unhurried = MonoTime();  // if recalled: when it would expire otherwise
  };
  struct ModelSlot {
    std::optional<SlotWork> working;
    LeaseId lease;
    bool lingering = false;          // its close takes long
    bool dirty = false;              // never to be lent again
    bool used = false;               // by a relay's client, as it has left it: for relays only
    bool to_be_reset = false;        // before anybody gets it
    std::optional<MonoTime> proven;  // when work on it last showed that it is good
    std::optional<Owner> owner;
  };
  using OwnerKey = std::pair<uint32_t, TenantId>;
  static OwnerKey KeyOf(const Claim& claim) { return {static_cast<uint32_t>(claim.user), claim.tenant}; }

  void Expect(bool holds, absl::string_view rule);
  void NoteGranted(const Granted& granted, MonoTime now, LeaseId& last_token);
  void NoteRefused(const Refused& refused);
  void NoteEnded(const Ended& ended, MonoTime now);
  void NoteRelayEnded(LeaseEnd how, ModelSlot& slot, MonoTime now);
  void NoteWork(const Work& work);
  void NoteTurn(Priority served);
  void StopWaiting(std::map<WaiterId, Waiting>::iterator it);
  void CompareSlots(const PoolView& view, MonoTime now);
  int WhoFit(const ModelSlot& slot) const;
  int LeasesOf(TenantId tenant) const;
  int UseOf(SessionId session) const;

  PoolSettings settings_;
  const bool tenants_share_;
  std::map<WaiterId, Waiting> waiting_;
  std::map<LeaseId, Holding> leases_;
  std::map<SlotId, ModelSlot> slots_;
  std::multiset<MonoTime> deadlines_;
  std::map<OwnerKey, int> owners_waiting_;
  std::array<int, kPriorities.size()> class_waiting_{};
  std::array<int, kPriorities.size()> class_passed_{};  // grants to others while it waited
  int slots_before_ = 0;
  bool connects_fail_ = false;  // the last one did
  MonoTime connect_failed_;
  std::string failure_;
};

}  // namespace lessor
