// Random histories of one queue, compared with a reference that is too simple to be wrong, and the bounds
// that fair_queue.h states. RapidCheck prints the seed of a failure; RC_PARAMS="seed=..." replays it.

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "rapidcheck/gtest.h"

#include "daemon/lease/fair_queue.h"

namespace lessor {
namespace {

constexpr size_t kClasses = kPriorities.size();

MonoTime At(int64_t seconds) {
  return MonoTime::FromStart(absl::Seconds(seconds));
}

// The rules of fair_queue.h, word by word, over one flat list: no indexes, no copies of state, every decision
// by looking at everybody. Passes count in 1/kOne: the weights here divide it.
class Reference {
 public:
  static constexpr int64_t kOne = 4;

  void Enqueue(WaiterId id, const Claim& claim, MonoTime deadline) {
    const size_t c = IndexOf(claim.priority);
    if (!Waits(c, claim.tenant)) {
      int64_t& pass = pass_[{c, claim.tenant}];
      pass = std::max(pass, virtual_time_[c]);
    }
    waiters_.push_back({id, claim, MonoTime(), deadline});
  }

  WaiterId Next(Eligible eligible) const {
    std::array<bool, kClasses> waiting = WaitingClasses(eligible);
    for (size_t c = 0; c < kClasses; ++c) {
      if (waiting[c] && passes_[c] >= FairQueue::kPassesMax) return FirstOf(c, eligible);
    }
    for (size_t c = 0; c < kClasses; ++c) {
      if (waiting[c]) return FirstOf(c, eligible);
    }
    return WaiterId();
  }

  void Take(WaiterId id, Eligible eligible) {
    const Waiter taken = *Find(id);
    const size_t c = IndexOf(taken.claim.priority);
    const std::array<bool, kClasses> waiting = WaitingClasses(eligible);
    passes_[c] = 0;
    for (size_t lower = c + 1; lower < kClasses; ++lower) {
      if (waiting[lower]) passes_[lower] = std::min(passes_[lower] + 1, FairQueue::kPassesMax);
    }
    int64_t& pass = pass_[{c, taken.claim.tenant}];
    virtual_time_[c] = std::max(virtual_time_[c], pass);
    pass += kOne / taken.claim.weight;
    for (auto& [key, other] : pass_) {
      if (key.first == c && Waits(c, key.second) && !eligible(key.second))
        other = std::max(other, virtual_time_[c]);
    }
    Remove(id);
  }

  void Remove(WaiterId id) {
    const size_t c = IndexOf(Find(id)->claim.priority);
    waiters_.erase(Find(id));
    for (const Waiter& waiter : waiters_) {
      if (IndexOf(waiter.claim.priority) == c) return;
    }
    passes_[c] = 0;
    virtual_time_[c] = 0;
    for (auto& [key, pass] : pass_) {
      if (key.first == c) pass = 0;
    }
  }

  const std::vector<Waiter>& waiters() const { return waiters_; }

 private:
  std::vector<Waiter>::const_iterator Find(WaiterId id) const {
    return std::find_if(waiters_.begin(), waiters_.end(), [&](const Waiter& w) { return w.id == id; });
  }
  bool Waits(size_t c, TenantId tenant) const {
    return std::any_of(waiters_.begin(), waiters_.end(), [&](const Waiter& w) {
      return IndexOf(w.claim.priority) == c && w.claim.tenant == tenant;
    });
  }
  std::array<bool, kClasses> WaitingClasses(Eligible eligible) const {
    std::array<bool, kClasses> waiting{};
    for (const Waiter& w : waiters_) waiting[IndexOf(w.claim.priority)] |= eligible(w.claim.tenant);
    return waiting;
  }
  // The oldest waiter of each tenant; of those, the lowest pass; of those, the oldest.
  WaiterId FirstOf(size_t c, Eligible eligible) const {
    std::map<TenantId, WaiterId> heads;
    for (const Waiter& w : waiters_) {
      if (IndexOf(w.claim.priority) == c && eligible(w.claim.tenant)) heads.emplace(w.claim.tenant, w.id);
    }
    std::set<std::pair<int64_t, WaiterId>> ranked;
    for (const auto& [tenant, id] : heads) ranked.insert({pass_.at({c, tenant}), id});
    return ranked.begin()->second;
  }

  std::vector<Waiter> waiters_;  // oldest first
  std::map<std::pair<size_t, TenantId>, int64_t> pass_;
  std::array<int64_t, kClasses> virtual_time_{};
  std::array<int, kClasses> passes_{};
};

// One random step of a history.
struct Step {
  enum Kind { kEnqueue, kTakeNext, kTakeAny, kRemove, kAdvance };
  int kind;
  uint64_t tenant;
  size_t priority;
  uint64_t pick;
  uint64_t excluded;  // a tenant that is not eligible in this step; 0: all are
};
void showValue(const Step& s, std::ostream& out) {
  out << "{kind " << s.kind << " tenant " << s.tenant << " class " << s.priority << " pick " << s.pick
      << " excluded " << s.excluded << "}";
}

rc::Gen<Step> AnyStep() {
  return rc::gen::apply(
      [](int kind, uint64_t tenant, size_t priority, uint64_t pick, uint64_t excluded) {
        return Step{kind, tenant, priority, pick, excluded > 5 ? 0 : excluded};
      },
      rc::gen::weightedElement<int>({{9, Step::kEnqueue},
                                     {6, Step::kTakeNext},
                                     {1, Step::kTakeAny},
                                     {1, Step::kRemove},
                                     {1, Step::kAdvance}}),
      rc::gen::inRange<uint64_t>(1, 6), rc::gen::inRange<size_t>(0, kClasses),
      rc::gen::inRange<uint64_t>(0, 1000), rc::gen::inRange<uint64_t>(0, 20));
}

// Powers of two, so that both the queue's fixed point and the reference are exact.
uint32_t WeightOf(TenantId tenant) {
  return std::array{1u, 2u, 4u, 1u, 2u}[tenant.value() - 1];
}

class Twin {
 public:
  void Apply(const Step& step) {
    const TenantId excluded(step.excluded);
    const auto eligible = [&](TenantId tenant) { return tenant != excluded; };
    const std::vector<Waiter>& waiters = reference_.waiters();
    switch (step.kind) {
      case Step::kEnqueue:
        return Enqueue(step);
      case Step::kTakeNext:
        if (WaiterId next = reference_.Next(eligible)) Take(next, eligible);
        return;
      case Step::kTakeAny:
        if (!waiters.empty() && eligible(Pick(step).claim.tenant)) Take(Pick(step).id, eligible);
        return;
      case Step::kRemove:
        if (!waiters.empty()) Remove(Pick(step).id);
        return;
      case Step::kAdvance:
        return Expire(At(++now_));
    }
  }

  // The walk is what repeated grants would serve, the indexes agree, and nothing is remembered in vain.
  void Check(const Step& step) {
    const TenantId excluded(step.excluded);
    const auto eligible = [&](TenantId tenant) { return tenant != excluded; };
    RC_ASSERT(queue_.size() == reference_.waiters().size());
    Reference replay = reference_;
    FairQueue::Order order = queue_.InOrder(eligible);
    while (WaiterId expected = replay.Next(eligible)) {
      const Waiter* shown = order.Next();
      RC_ASSERT(shown != nullptr);
      RC_ASSERT(shown->id == expected);
      replay.Take(expected, eligible);
    }
    RC_ASSERT(order.Next() == nullptr);
    MonoTime earliest = MonoTime::Infinite();
    for (const Waiter& w : reference_.waiters()) earliest = std::min(earliest, w.deadline);
    RC_ASSERT(queue_.NextDeadline() == earliest);
    if (queue_.empty()) RC_ASSERT(queue_.tenants_remembered() == 0u);
  }

 private:
  const Waiter& Pick(const Step& step) const {
    return reference_.waiters()[step.pick % reference_.waiters().size()];
  }
  void Enqueue(const Step& step) {
    const Claim claim{.session = SessionId(1),
                      .tenant = TenantId(step.tenant),
                      .priority = kPriorities[step.priority],
                      .weight = WeightOf(TenantId(step.tenant))};
    const MonoTime deadline =
        step.pick % 3 == 0 ? At(now_ + 1 + static_cast<int64_t>(step.pick % 7)) : MonoTime::Infinite();
    const absl::StatusOr<WaiterId> id = queue_.Enqueue(claim, At(now_), deadline);
    RC_ASSERT(id.ok() == (reference_.waiters().size() < kMax));
    if (id.ok()) reference_.Enqueue(*id, claim, deadline);
  }
  void Take(WaiterId id, Eligible eligible) {
    RC_ASSERT(queue_.Take(id, eligible).id == id);
    reference_.Take(id, eligible);
  }
  void Remove(WaiterId id) {
    RC_ASSERT(queue_.Remove(id).has_value());
    RC_ASSERT(!queue_.Remove(id).has_value());
    reference_.Remove(id);
  }
  void Expire(MonoTime now) {
    std::set<WaiterId> expected;
    for (const Waiter& w : reference_.waiters()) {
      if (w.deadline <= now) expected.insert(w.id);
    }
    std::set<WaiterId> expired;
    for (const Waiter& w : queue_.ExpireDue(now)) expired.insert(w.id);
    RC_ASSERT(expired == expected);
    for (WaiterId id : expected) reference_.Remove(id);
  }

  static constexpr size_t kMax = 40;
  FairQueue queue_{kMax};
  Reference reference_;
  int64_t now_ = 0;
};

RC_GTEST_PROP(FairQueueProperty, AgreesWithTheReferenceAfterEveryStep, ()) {
  Twin twin;
  const auto steps = *rc::gen::scale(3.0, rc::gen::container<std::vector<Step>>(AnyStep()));
  for (const Step& step : steps) {
    twin.Apply(step);
    twin.Check(step);
  }
}

// A tenant whose waiters all give up is served exactly as if they had never been there.
RC_GTEST_PROP(FairQueueProperty, WhoGivesUpChangesNobodysOrder, ()) {
  const auto tenants = *rc::gen::container<std::vector<uint64_t>>(rc::gen::inRange<uint64_t>(1, 5));
  const auto gives_up = *rc::gen::container<std::vector<bool>>(tenants.size(), rc::gen::arbitrary<bool>());
  FairQueue with(1000);
  FairQueue without(1000);
  std::vector<std::pair<WaiterId, WaiterId>> kept;
  std::vector<WaiterId> leaving;
  for (size_t i = 0; i < tenants.size(); ++i) {
    const Claim claim{.tenant = TenantId(tenants[i]), .weight = WeightOf(TenantId(tenants[i]))};
    const WaiterId id = *with.Enqueue(claim, At(0), MonoTime::Infinite());
    if (gives_up[i]) {
      leaving.push_back(id);
    } else {
      kept.emplace_back(id, *without.Enqueue(claim, At(0), MonoTime::Infinite()));
    }
  }
  for (WaiterId id : leaving) with.Remove(id);
  const std::map<WaiterId, WaiterId> twin(kept.begin(), kept.end());
  while (!with.empty()) {
    const WaiterId id = with.Take(with.InOrder().Next()->id).id;
    RC_ASSERT(without.Take(without.InOrder().Next()->id).id == twin.at(id));
  }
  RC_ASSERT(without.empty());
}

RC_GTEST_PROP(FairQueueProperty, WithinATenantAndClassNobodyOvertakes, ()) {
  const auto steps = *rc::gen::scale(3.0, rc::gen::container<std::vector<Step>>(AnyStep()));
  FairQueue queue(1000);
  std::map<std::pair<size_t, TenantId>, WaiterId> last;
  for (const Step& step : steps) {
    if (step.kind != Step::kTakeNext) {
      const Claim claim{.tenant = TenantId(step.tenant), .priority = kPriorities[step.priority]};
      RC_ASSERT(queue.Enqueue(claim, At(0), MonoTime::Infinite()).ok());
    } else if (!queue.empty()) {
      const Waiter taken = queue.Take(queue.InOrder().Next()->id);
      WaiterId& before = last[{IndexOf(taken.claim.priority), taken.claim.tenant}];
      RC_ASSERT(before < taken.id);
      before = taken.id;
    }
  }
}

}  // namespace
}  // namespace lessor
