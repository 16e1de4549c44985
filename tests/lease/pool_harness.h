#pragma once

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <type_traits>
#include <vector>

#include "gtest/gtest.h"

#include "daemon/base/check.h"
#include "daemon/base/fake_clock.h"
#include "daemon/base/reason.h"
#include "daemon/lease/pool_state.h"

namespace lessor {

// A PoolState with a clock that stands still and an upstream that answers when it is told to. It keeps what
// was decided, and checks the state's invariants after every call. Single-threaded.
class PoolHarness {
 public:
  static constexpr absl::Duration kLookLasts = absl::Milliseconds(1);  // as in pool_schedule.cc

  // Small and without periodic work, so that a test sees only what it asks for.
  static PoolSettings Quiet(int max) {
    PoolSettings settings;
    settings.max = max;
    settings.idle_timeout = settings.max_lifetime = settings.keepalive = absl::ZeroDuration();
    settings.lease_ttl = absl::ZeroDuration();
    return settings;
  }

  explicit PoolHarness(const PoolSettings& settings) : pool_("main", settings, tokens_, /*seed=*/1) {
    Call([&](Decisions& out) { pool_.Start(Now(), out); });
  }

  // One session, user and tenant per number, unless the test changes the claim.
  static Claim ClaimOf(uint64_t agent) {
    return {.session = SessionId(agent),
            .tenant = TenantId(agent),
            .user = UserId{static_cast<uint32_t>(agent)},
            .handoff = true};
  }
  static Claim NoWait(Claim claim) {
    claim.no_wait = true;
    return claim;
  }

  absl::StatusOr<WaiterId> Acquire(const Claim& claim, absl::Duration wait = absl::Seconds(30)) {
    return Call([&](Decisions& out) { return pool_.Acquire(claim, Now(), Now() + wait, out); });
  }
  absl::StatusOr<WaiterId> Acquire(uint64_t agent) { return Acquire(ClaimOf(agent)); }

  // Acquires, answers whatever that needs, and expects a grant.
  Granted Hold(const Claim& claim) {
    const absl::StatusOr<WaiterId> waiter = Acquire(claim);
    EXPECT_TRUE(waiter.ok()) << waiter.status();
    Settle();
    LESSOR_CHECK(waiter.ok() && granted_.contains(*waiter));
    return granted_.at(*waiter);
  }
  Granted Hold(uint64_t agent) { return Hold(ClaimOf(agent)); }

  absl::Status Release(const Granted& granted, LeaseEnd how = LeaseEnd::kReleased) {
    return Call(
        [&](Decisions& out) { return pool_.Release(granted.lease, granted.session, how, Now(), out); });
  }
  // Holds and gives back, `count` at once, until all are idle: what was once in the agent's hands. Then a
  // time passes after which they are looked at again before they are granted.
  void MakeIdle(uint64_t agent, int count) {
    std::vector<Granted> held;
    for (int i = 0; i < count; ++i) held.push_back(Hold(agent));
    for (const Granted& granted : held) EXPECT_TRUE(Release(granted).ok());
    Settle();
    Advance(kLookLasts);
  }

  int Pending(SlotWork what) const {
    return static_cast<int>(
        std::count_if(work_.begin(), work_.end(), [&](const Work& w) { return w.what == what; }));
  }
  int pending() const { return static_cast<int>(work_.size()); }

  // Answers the oldest work of this kind, which must be there.
  SlotId Answer(SlotWork what, bool fine = true) {
    return Answer(what, fine ? absl::OkStatus() : absl::UnavailableError("connection refused"));
  }
  SlotId Answer(SlotWork what, const absl::Status& how) {
    const auto it = std::find_if(work_.begin(), work_.end(), [&](const Work& w) { return w.what == what; });
    LESSOR_CHECK(it != work_.end());
    const SlotId slot = it->slot;
    work_.erase(it);
    Call([&](Decisions& out) {
      switch (what) {
        case SlotWork::kConnect:
          return pool_.OnConnected(slot, how, Now(), clock_.WallNow(), out);
        case SlotWork::kLook:
        case SlotWork::kValidate:
          return pool_.OnChecked(slot, how.ok(), Now(), out);
        case SlotWork::kReset:
          return pool_.OnReset(slot, how.ok(), Now(), out);
        case SlotWork::kCancel:
          return pool_.OnCancelled(slot, Now(), out);
        case SlotWork::kClose:
          return pool_.OnClosed(slot, Now(), out);
      }
    });
    return slot;
  }
  std::optional<SlotId> TakeRoom() {
    return Call([&](Decisions& out) { return pool_.TakeRoom(Now(), out); });
  }
  void NeedNoRoom() {
    Call([&](Decisions& out) { pool_.NeedNoRoom(Now(), out); });
  }
  void EndRecovery(SlotId slot) {
    Call([&](Decisions& out) { pool_.OnRecovered(slot, Now(), out); });
  }
  // Answers the oldest connect: it has led to one that suits clients of pool sockets only.
  void ConnectForClients() {
    const auto it =
        std::find_if(work_.begin(), work_.end(), [](const Work& w) { return w.what == SlotWork::kConnect; });
    LESSOR_CHECK(it != work_.end());
    pool_.SuitClientsOnly(it->slot);
    Answer(SlotWork::kConnect);
  }
  // The newest close takes long; it can be answered still.
  void Linger() {
    const auto it =
        std::find_if(work_.rbegin(), work_.rend(), [](const Work& w) { return w.what == SlotWork::kClose; });
    LESSOR_CHECK(it != work_.rend());
    Call([&, slot = it->slot](Decisions& out) { pool_.OnLingering(slot, Now(), out); });
  }
  // Answers everything well, until nothing is left to answer.
  void Settle() {
    for (int i = 0; !work_.empty(); ++i) {
      LESSOR_CHECK(i < 10'000);
      Answer(work_.front().what);
    }
  }

  void Advance(absl::Duration by) { clock_.Advance(by); }
  void Tick() {
    Call([&](Decisions& out) { pool_.Tick(Now(), out); });
    EXPECT_GT(pool_.NextDue(Now()), Now()) << "it would spin";
  }
  // Ticks whenever it is due, answering everything well, for this long.
  void Run(absl::Duration time) {
    const MonoTime end = Now() + time;
    for (MonoTime due = pool_.NextDue(Now()); due <= end; due = pool_.NextDue(Now())) {
      clock_.AdvanceTo(due);
      Tick();
      Settle();
    }
    clock_.AdvanceTo(end);
  }

  // `verb(out)` on the pool, then the bookkeeping.
  template <typename Verb>
  std::invoke_result_t<Verb, Decisions&> Call(Verb verb) {
    struct Keep {
      PoolHarness& harness;
      Decisions out;
      ~Keep() { harness.Note(out); }
    } keep{*this, {}};
    return verb(keep.out);
  }

  bool WasGranted(const absl::StatusOr<WaiterId>& waiter) const {
    return waiter.ok() && granted_.contains(*waiter);
  }
  bool WasRefused(const absl::StatusOr<WaiterId>& waiter) const {
    return waiter.ok() && refused_.contains(*waiter);
  }
  v1::Reason::Code WhyRefused(const absl::StatusOr<WaiterId>& waiter) const {
    return WasRefused(waiter) ? ReasonOf(refused_.at(*waiter)) : v1::Reason::UNSPECIFIED;
  }
  const Granted& GrantOf(const absl::StatusOr<WaiterId>& waiter) const { return granted_.at(*waiter); }
  const absl::Status& RefusalOf(const absl::StatusOr<WaiterId>& waiter) const { return refused_.at(*waiter); }

  int Slots() const {
    int sum = 0;
    for (int count : pool_.View().slots) sum += count;
    return sum;
  }
  int Slots(SlotState state) const { return pool_.View().slots[static_cast<size_t>(state)]; }
  int Idle() const { return Slots(SlotState::kIdle); }

  MonoTime Now() const { return clock_.Now(); }
  FakeClock& clock() { return clock_; }
  PoolState& pool() { return pool_; }
  const std::vector<Ended>& ended() const { return ended_; }
  const std::vector<Recall>& recalls() const { return recalls_; }
  const std::deque<Work>& work() const { return work_; }

 private:
  void Note(const Decisions& out) {
    for (const Decision& decision : out) {
      if (const auto* granted = std::get_if<Granted>(&decision)) granted_.emplace(granted->waiter, *granted);
      if (const auto* refused = std::get_if<Refused>(&decision))
        refused_.emplace(refused->waiter, refused->why);
      if (const auto* ended = std::get_if<Ended>(&decision)) ended_.push_back(*ended);
      if (const auto* recall = std::get_if<Recall>(&decision)) recalls_.push_back(*recall);
      if (const auto* work = std::get_if<Work>(&decision)) work_.push_back(*work);
    }
    pool_.CheckInvariants();
  }

  FakeClock clock_;
  TokenSource tokens_{/*epoch=*/1};
  PoolState pool_;
  std::deque<Work> work_;  // asked for and not answered, oldest first
  std::map<WaiterId, Granted> granted_;
  std::map<WaiterId, absl::Status> refused_;
  std::vector<Ended> ended_;
  std::vector<Recall> recalls_;
};

}  // namespace lessor
