#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <boost/intrusive/list.hpp>
#include <boost/intrusive/set.hpp>

#include "absl/container/btree_set.h"
#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/lease/claim.h"
#include "daemon/lease/priority.h"

namespace lessor {

// A claim in the queue.
struct Waiter {
  WaiterId id;  // rises with every Enqueue of this queue
  Claim claim;
  MonoTime since;
  MonoTime deadline;  // expired at this very moment; Infinite: waits for ever
};

// May this tenant be served now? A pool says no of one that holds as much as it may.
using Eligible = absl::FunctionRef<bool(TenantId)>;
inline bool EveryTenant(TenantId) {
  return true;
}

// The waiters of one pool, and the order in which they are served. Pure: it reads no clock, calls nobody
// back. Owned and guarded by its pool's mutex; not thread-safe by itself.
//
// The order: priority class first, then weighted fair between the tenants of a class, then first come first
// served within a tenant.
//
// Weighted fair is start-time fair queueing (Goyal, Vin and Cheng 1996) with every grant of length one. Each
// tenant of a class has a pass, the class has a virtual time. A tenant that begins to wait gets pass =
// max(its pass, virtual time); the lowest pass is served; a grant sets virtual time = that pass and adds
// 1/weight to it. Only a grant is charged: who is cancelled or expires has cost its tenant nothing. The
// bound: while tenants i and j both wait all along in one class and the order is followed, |grants_i/weight_i
// - grants_j/weight_j| <= 1/weight_i + 1/weight_j. A tenant's pass is forgotten as soon as it says nothing
// more (it has no waiters and its pass is not above the virtual time, or its class has no waiters at all).
//
// Priorities are strict, but starve nobody: a class with waiters is passed over by at most kPassesMax grants
// to higher classes; then it is due, and the highest class that is due is served next. The bound: while a
// class waits, at least one of any kGrantsBetweenMax + 1 consecutive grants is its own. In between are at
// most kPassesMax to higher classes until it is due, and those that other classes get by falling due first:
// two, or three while the second highest class waits (then the third highest gets one, which counts as
// passing over the lowest, so that this may fall due twice). For the highest class it is one of any four.
//
// Who is not eligible is left out as if it did not wait: it blocks nobody, its class is not passed over on
// its account, and it saves up nothing. Bounds count only grants made while it was eligible.
//
// Invariant: Enqueue keeps size() <= max. Every waiter leaves exactly once: by Take, Remove or ExpireDue.
// Costs: O(tenants waiting) for each waiter in or out, and O(log waiters) where some wait longer than others.
class FairQueue {
 public:
  class Order;

  static constexpr int kPassesMax = 16;
  static constexpr int kGrantsBetweenMax = kPassesMax + 3;  // kPassesMax + 2 for the lower two classes

  explicit FairQueue(size_t waiters_max) : max_(waiters_max) {}
  FairQueue(const FairQueue&) = delete;
  FairQueue& operator=(const FairQueue&) = delete;

  // QUEUE_FULL (with the fact `waiters`; when to come back is the owner's to add): max are waiting already.
  // WAIT_EXPIRED: deadline <= now. Nothing changes on error. `now` never goes back.
  absl::StatusOr<WaiterId> Enqueue(Claim claim, MonoTime now, MonoTime deadline);

  // The waiters in the order of serving. Both the queue and what `eligible` refers to must outlive the Order:
  // pass a named lambda, not a temporary.
  Order InOrder(Eligible eligible = EveryTenant) const;

  // Removes the waiter, which must be there, as granted: charges its tenant and counts the classes passed
  // over. Give the same `eligible` as to the Order that found it; it is asked before the queue changes.
  // Taking somebody who is not at the head is allowed (no connection fits the head): those before keep their
  // places and what they are due.
  Waiter Take(WaiterId id, Eligible eligible = EveryTenant);

  // Removes without charge. nullopt: not there (any more).
  std::optional<Waiter> Remove(WaiterId id);
  std::vector<Waiter> ExpireDue(MonoTime now);  // earliest deadline first; a deadline == now is due

  // Who has to go where one too many waits, `newcomer` being the last who came: of the tenant that has the
  // most waiters for its weight, in its lowest class the one who came last. That is longest queue drop
  // (McKenney, Stochastic Fairness Queueing, 1990): a tenant that fills the queue takes no room from one that
  // waits little. The newcomer itself where its own tenant has the most, or as many as any.
  WaiterId Surplus(WaiterId newcomer) const;

  const Waiter* Find(WaiterId id) const;  // nullptr: not there. Valid until the queue changes
  void ForEach(absl::FunctionRef<void(const Waiter&)> visit) const;  // in the order of serving; for listings

  // Each tenant that waits, with how many of its; once for each class that they are of. O(tenants waiting).
  void ForEachTenant(absl::FunctionRef<void(TenantId, int waiters)> visit) const;

  size_t size() const { return waiting_.size(); }
  bool empty() const { return waiting_.empty(); }
  size_t max() const { return max_; }
  void SetMax(size_t waiters_max) { max_ = waiters_max; }  // those over it stay; new ones are refused
  MonoTime NextDeadline() const;                           // Infinite: nobody waits, or all for ever
  MonoTime OldestSince() const;                            // Infinite: nobody waits
  size_t tenants_remembered() const;                       // (class, tenant) pairs with any state; for tests

 private:
  // A waiter where it waits: in its lane, and among all by deadline.
  struct Waiting : boost::intrusive::list_base_hook<>, boost::intrusive::set_base_hook<> {
    Waiting(WaiterId id, Claim&& claim, MonoTime since, MonoTime deadline)
        : waiter{id, std::move(claim), since, deadline} {}
    Waiter waiter;
    friend bool operator<(const Waiting& a, const Waiting& b) {
      const MonoTime by = a.waiter.deadline;
      return by != b.waiter.deadline ? by < b.waiter.deadline : a.waiter.id < b.waiter.id;
    }
  };
  using Waiters = boost::intrusive::list<Waiting>;
  using Places = absl::flat_hash_map<WaiterId, std::unique_ptr<Waiting>>;

  // Virtual time and passes, in units of 1/kOne of a grant of weight one. Integers, so that a run can be
  // replayed and nothing drifts: what 1/weight leaves over is carried to the tenant's next grant. 2^22 keeps
  // the rounding below what the bound can show for weights up to kWeightMax, and lasts seven years at 20,000
  // grants a second.
  struct Pass {
    static constexpr uint64_t kOne = uint64_t{1} << 22;
    uint64_t time = 0;
    uint32_t carry = 0;
    void Charge(uint32_t weight);
  };

  // The waiters of one tenant in one class, oldest first.
  struct Lane {
    TenantId tenant;
    Pass pass;
    Waiters waiters;
  };

  // Where a lane with waiters stands in its class: the lowest pass first, then who has waited longest.
  struct Rank {
    uint64_t pass;
    WaiterId head;
    Lane* lane;
    friend bool operator<(const Rank& a, const Rank& b) {
      return a.pass != b.pass ? a.pass < b.pass : a.head < b.head;
    }
  };

  // Invariant: a lane is in `ranks` (it has waiters) or in `idle` (it has none, and pass > virtual_time).
  struct Class {
    std::map<TenantId, Lane> lanes;      // nodes stay where they are
    absl::InlinedVector<Rank, 2> ranks;  // sorted
    absl::btree_set<std::pair<uint64_t, TenantId>> idle;
    uint64_t virtual_time = 0;

    void Insert(const Rank& rank);
    void Erase(const Rank& rank);
  };

  // How often each class has been passed over since it was last served or began to wait, and what follows.
  struct Passes {
    std::array<int, kPriorities.size()> count{};
    // Whose turn it is among the classes that have somebody to serve; nullopt: none has.
    std::optional<size_t> Turn(const std::array<bool, kPriorities.size()>& waiting) const;
    void Served(size_t served, const std::array<bool, kPriorities.size()>& waiting);
  };

  static Rank RankOf(Lane& lane);
  static void DropIdle(Class& c);
  static void LiftIneligible(Class& c, Eligible eligible);
  Class& ClassOf(const Claim& claim) { return classes_[IndexOf(claim.priority)]; }
  Waiter Extract(Places::iterator found, Lane& lane, bool granted);
  Lane& LaneOf(const Claim& claim) { return ClassOf(claim).lanes.at(claim.tenant); }

  size_t max_;
  uint64_t last_id_ = 0;
  uint64_t version_ = 0;  // of the set of waiters and their order; an Order of another version is refused
  Places waiting_;        // owns them; ahead of the lanes and deadlines_, where they are listed
  std::array<Class, kPriorities.size()> classes_;
  Passes passes_;
  boost::intrusive::set<Waiting> deadlines_;
};

// The waiters one after another, exactly as repeated Take(Next()) would serve them, but nobody is taken:
// passes are charged on copies, and only for the lanes that were reached. The first Next() costs O(classes +
// ineligible tenants) and allocates nothing; a whole walk O(waiters * log tenants). `eligible` is asked anew
// at each step: a tenant that it refuses is left out from then on.
class FairQueue::Order {
 public:
  // nullptr: nobody is left. The queue must not have changed since InOrder (checked).
  const Waiter* Next();

 private:
  friend class FairQueue;

  // A lane that has been reached: its pass and its next waiter, had those before been granted.
  struct Ahead {
    Pass pass;
    Waiters::const_iterator next;
    const Lane* lane;
    // Reversed, because the standard library's heaps have the greatest on top.
    friend bool operator<(const Ahead& a, const Ahead& b) {
      return a.pass.time != b.pass.time ? a.pass.time > b.pass.time : a.next->waiter.id > b.next->waiter.id;
    }
  };
  struct Walk {
    const Rank* fresh;                      // the first lane that was not reached yet
    absl::InlinedVector<Ahead, 4> reached;  // a heap
  };

  Order(const FairQueue& queue, Eligible eligible);
  bool HasNext(size_t c);  // leaves out the ineligible in front
  bool FreshIsNext(size_t c) const;
  const Waiter* Head(size_t c) const;
  void Step(size_t c);

  const FairQueue& queue_;
  Eligible eligible_;
  uint64_t version_;
  Passes passes_;
  std::array<Walk, kPriorities.size()> walks_;
  std::optional<size_t> shown_;  // the class whose head Next has returned last
};

inline FairQueue::Order FairQueue::InOrder(Eligible eligible) const {
  return Order(*this, eligible);
}

}  // namespace lessor
