#include "daemon/lease/fair_queue.h"

#include <algorithm>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr size_t kClasses = kPriorities.size();

}  // namespace

void FairQueue::Pass::Charge(uint32_t weight) {
  const uint64_t divisor = std::clamp<uint32_t>(weight, 1, kWeightMax);
  const uint64_t whole = kOne + carry;
  time += whole / divisor;
  carry = static_cast<uint32_t>(whole % divisor);
}

std::optional<size_t> FairQueue::Passes::Turn(const std::array<bool, kClasses>& waiting) const {
  std::optional<size_t> highest;
  for (size_t c = 0; c < kClasses; ++c) {
    if (!waiting[c]) continue;
    if (count[c] >= kPassesMax) return c;
    if (!highest) highest = c;
  }
  return highest;
}

void FairQueue::Passes::Served(size_t served, const std::array<bool, kClasses>& waiting) {
  count[served] = 0;
  for (size_t lower = served + 1; lower < kClasses; ++lower) {
    if (waiting[lower]) count[lower] = std::min(count[lower] + 1, kPassesMax);
  }
}

FairQueue::Rank FairQueue::RankOf(Lane& lane) {
  return {lane.pass.time, lane.waiters.front().waiter.id, &lane};
}

void FairQueue::Class::Insert(const Rank& rank) {
  ranks.insert(std::upper_bound(ranks.begin(), ranks.end(), rank), rank);
}

void FairQueue::Class::Erase(const Rank& rank) {
  ranks.erase(std::lower_bound(ranks.begin(), ranks.end(), rank));
}

absl::StatusOr<WaiterId> FairQueue::Enqueue(Claim claim, MonoTime now, MonoTime deadline) {
  if (deadline <= now) {
    return ReasonError(v1::Reason::WAIT_EXPIRED, "the deadline had passed before the request could wait");
  }
  if (size() >= max_) {
    return ReasonError(v1::Reason::QUEUE_FULL, absl::StrCat(size(), " requests are waiting already"),
                       {{"waiters", absl::StrCat(size())}});
  }
  ++version_;
  const WaiterId id(++last_id_);
  Class& c = ClassOf(claim);
  Lane& lane = c.lanes[claim.tenant];
  const bool was_idle = lane.waiters.empty();
  if (was_idle) {
    c.idle.erase({lane.pass.time, claim.tenant});
    lane.tenant = claim.tenant;
    if (lane.pass.time < c.virtual_time) lane.pass = {.time = c.virtual_time};
  }
  auto waiting = std::make_unique<Waiting>(id, std::move(claim), now, deadline);
  deadlines_.insert(deadlines_.end(), *waiting);  // as a rule all wait equally long
  lane.waiters.push_back(*waiting);
  if (was_idle) c.Insert(RankOf(lane));
  waiting_.emplace(id, std::move(waiting));
  return id;
}

Waiter FairQueue::Take(WaiterId id, Eligible eligible) {
  const auto found = waiting_.find(id);
  LESSOR_CHECK(found != waiting_.end());
  const Claim& claim = found->second->waiter.claim;
  const size_t served = IndexOf(claim.priority);
  std::array<bool, kClasses> waiting{};
  for (size_t c = served + 1; c < kClasses; ++c) {
    waiting[c] = std::any_of(classes_[c].ranks.begin(), classes_[c].ranks.end(),
                             [&](const Rank& rank) { return eligible(rank.lane->tenant); });
  }
  passes_.Served(served, waiting);
  Class& c = classes_[served];
  Lane& lane = LaneOf(claim);
  c.virtual_time = std::max(c.virtual_time, lane.pass.time);
  LiftIneligible(c, eligible);
  return Extract(found, lane, /*granted=*/true);
}

// Time in which a tenant may not be served is not saved up: it continues as if it had begun to wait now.
void FairQueue::LiftIneligible(Class& c, Eligible eligible) {
  bool lifted = false;
  for (Rank& rank : c.ranks) {
    if (rank.pass >= c.virtual_time) break;
    if (eligible(rank.lane->tenant)) continue;
    rank.lane->pass = {.time = c.virtual_time};
    rank.pass = c.virtual_time;
    lifted = true;
  }
  if (lifted) std::sort(c.ranks.begin(), c.ranks.end());
}

// The one way out of the queue.
Waiter FairQueue::Extract(Places::iterator found, Lane& lane, bool granted) {
  ++version_;
  const std::unique_ptr<Waiting> gone = std::move(found->second);
  waiting_.erase(found);
  deadlines_.erase(deadlines_.iterator_to(*gone));

  const Claim& claim = gone->waiter.claim;
  Class& c = ClassOf(claim);
  c.Erase(RankOf(lane));
  if (granted) lane.pass.Charge(claim.weight);
  lane.waiters.erase(lane.waiters.iterator_to(*gone));
  if (!lane.waiters.empty()) {
    c.Insert(RankOf(lane));
  } else if (!c.ranks.empty()) {
    c.idle.insert({lane.pass.time, lane.tenant});
  } else {
    c = Class();  // nobody waits: everybody starts afresh
    passes_.count[IndexOf(claim.priority)] = 0;
  }
  DropIdle(c);
  return std::move(gone->waiter);
}

void FairQueue::DropIdle(Class& c) {
  while (!c.idle.empty() && c.idle.begin()->first <= c.virtual_time) {
    c.lanes.erase(c.idle.begin()->second);
    c.idle.erase(c.idle.begin());
  }
}

std::optional<Waiter> FairQueue::Remove(WaiterId id) {
  const auto found = waiting_.find(id);
  if (found == waiting_.end()) return std::nullopt;
  return Extract(found, LaneOf(found->second->waiter.claim), /*granted=*/false);
}

std::vector<Waiter> FairQueue::ExpireDue(MonoTime now) {
  std::vector<Waiter> expired;
  while (!deadlines_.empty() && NextDeadline() <= now) {
    expired.push_back(*Remove(deadlines_.begin()->waiter.id));
  }
  return expired;
}

WaiterId FairQueue::Surplus(WaiterId newcomer) const {
  struct Crowd {
    double waiting_by_weight = 0;
    WaiterId last;  // of the lowest class
  };
  absl::flat_hash_map<TenantId, Crowd> crowds;
  for (const Class& c : classes_) {
    for (const Rank& rank : c.ranks) {
      const Waiter& last = rank.lane->waiters.back().waiter;
      Crowd& crowd = crowds[rank.lane->tenant];
      crowd.waiting_by_weight += static_cast<double>(rank.lane->waiters.size()) /
                                 std::clamp<uint32_t>(last.claim.weight, 1, kWeightMax);
      crowd.last = last.id;
    }
  }
  const TenantId tenant = waiting_.at(newcomer)->waiter.claim.tenant;
  Crowd most{crowds.at(tenant).waiting_by_weight, newcomer};
  for (const auto& [other, crowd] : crowds) {
    const bool more = crowd.waiting_by_weight > most.waiting_by_weight;
    // The map's order differs from run to run, and a seed has to replay its run.
    const bool later =
        crowd.waiting_by_weight == most.waiting_by_weight && most.last != newcomer && crowd.last > most.last;
    if (more || later) most = crowd;
  }
  return most.last;
}

const Waiter* FairQueue::Find(WaiterId id) const {
  const auto found = waiting_.find(id);
  return found == waiting_.end() ? nullptr : &found->second->waiter;
}

void FairQueue::ForEach(absl::FunctionRef<void(const Waiter&)> visit) const {
  Order order = InOrder();
  while (const Waiter* waiter = order.Next()) visit(*waiter);
}

void FairQueue::ForEachTenant(absl::FunctionRef<void(TenantId, int waiters)> visit) const {
  for (const Class& c : classes_) {
    for (const Rank& rank : c.ranks) visit(rank.lane->tenant, static_cast<int>(rank.lane->waiters.size()));
  }
}

MonoTime FairQueue::NextDeadline() const {
  return deadlines_.empty() ? MonoTime::Infinite() : deadlines_.begin()->waiter.deadline;
}

MonoTime FairQueue::OldestSince() const {
  MonoTime oldest = MonoTime::Infinite();
  for (const Class& c : classes_) {
    for (const Rank& rank : c.ranks) oldest = std::min(oldest, rank.lane->waiters.front().waiter.since);
  }
  return oldest;
}

size_t FairQueue::tenants_remembered() const {
  size_t count = 0;
  for (const Class& c : classes_) count += c.lanes.size();
  return count;
}

FairQueue::Order::Order(const FairQueue& queue, Eligible eligible)
    : queue_(queue), eligible_(eligible), version_(queue.version_), passes_(queue.passes_) {
  for (size_t c = 0; c < kClasses; ++c) walks_[c].fresh = queue.classes_[c].ranks.begin();
}

const Waiter* FairQueue::Order::Next() {
  LESSOR_CHECK(version_ == queue_.version_);
  if (shown_) Step(*shown_);
  std::array<bool, kClasses> waiting{};
  for (size_t c = 0; c < kClasses; ++c) waiting[c] = HasNext(c);
  shown_ = passes_.Turn(waiting);
  if (!shown_) return nullptr;
  passes_.Served(*shown_, waiting);
  return Head(*shown_);
}

bool FairQueue::Order::HasNext(size_t c) {
  Walk& walk = walks_[c];
  while (walk.fresh != queue_.classes_[c].ranks.end() || !walk.reached.empty()) {
    if (FreshIsNext(c)) {
      if (eligible_(walk.fresh->lane->tenant)) return true;
      ++walk.fresh;
    } else {
      if (eligible_(walk.reached.front().lane->tenant)) return true;
      std::pop_heap(walk.reached.begin(), walk.reached.end());
      walk.reached.pop_back();
    }
  }
  return false;
}

bool FairQueue::Order::FreshIsNext(size_t c) const {
  const Walk& walk = walks_[c];
  if (walk.fresh == queue_.classes_[c].ranks.end()) return false;
  if (walk.reached.empty()) return true;
  const Ahead& ahead = walk.reached.front();
  return *walk.fresh < Rank{ahead.pass.time, ahead.next->waiter.id, nullptr};
}

const Waiter* FairQueue::Order::Head(size_t c) const {
  const Walk& walk = walks_[c];
  const Waiting& head = FreshIsNext(c) ? walk.fresh->lane->waiters.front() : *walk.reached.front().next;
  return &head.waiter;
}

// Beyond the head. As a rule nobody asks for more than the first.
void FairQueue::Order::Step(size_t c) {
  Walk& walk = walks_[c];
  Ahead ahead;
  if (FreshIsNext(c)) {
    const Lane& lane = *walk.fresh->lane;
    ahead = {lane.pass, lane.waiters.begin(), &lane};
    ++walk.fresh;
  } else {
    std::pop_heap(walk.reached.begin(), walk.reached.end());
    ahead = walk.reached.back();
    walk.reached.pop_back();
  }
  ahead.pass.Charge(ahead.next->waiter.claim.weight);
  if (++ahead.next != ahead.lane->waiters.end()) {
    walk.reached.push_back(ahead);
    std::push_heap(walk.reached.begin(), walk.reached.end());
  }
}

}  // namespace lessor
