#include "tests/lease/pool_simulator.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr int kStepsToTheEndMax = 200'000;

absl::Duration Ms(int milliseconds) {
  return absl::Milliseconds(milliseconds);
}

}  // namespace

PoolSimulator::PoolSimulator(uint64_t seed, int steps)
    : random_(seed), steps_(steps), sessions_({.max = 2500, .per_uid_max = 1500}, /*first_id=*/1) {
  const int tenants = Between(1, 5);
  for (int i = 1; i <= tenants; ++i) {
    auto tenant = std::make_unique<Tenant>(TenantId(static_cast<uint64_t>(i)), absl::StrCat("tenant", i));
    TenantSettings settings;
    settings.weight = Between(1, 10);
    settings.limits.leases = Chance(30) ? Between(1, 50) : 0;
    tenant->Reconfigure(settings);
    tenants_.push_back(std::move(tenant));
  }
  const int agents = Between(1000, 3000);
  const int users = Between(1, 4);
  for (int i = 0; i < agents; ++i) {
    agents_.push_back({.tenant = random_.Below(tenants_.size()),
                       .user = UserId{static_cast<uint32_t>(Between(1, users))},
                       .priority = kPriorities[random_.Below(kPriorities.size())],
                       .relay = Chance(40)});
  }
  const size_t pools = static_cast<size_t>(Between(2, 4));
  for (size_t i = 0; i < pools; ++i) {
    const bool share = Chance(40);
    const PoolSettings settings = RandomSettings(share);
    pools_.push_back(
        std::unique_ptr<Pool>(new Pool{i,
                                       settings,
                                       share,
                                       share && Chance(50),
                                       PoolState(absl::StrCat("pool", i), settings, tokens_, seed + i),
                                       PoolModel(settings, share),
                                       Upstream::kHealthy,
                                       {}}));
  }
  thinking_ = Ms(Between(50, 3000));
  holding_ = Ms(Between(1, 20));
}

// Short times, so that everything that is due now and then comes to pass within a run.
PoolSettings PoolSimulator::RandomSettings(bool tenants_share) {
  PoolSettings s;
  s.max = Between(1, Chance(20) ? 30 : 8);
  s.min = Between(0, std::min(s.max, 4));
  if (Chance(30)) s.initial = Between(0, s.max);
  s.connects_max = Between(1, 8);
  s.idle_timeout = Chance(70) ? Ms(Between(20, 500)) : absl::ZeroDuration();
  s.max_lifetime = Chance(70) ? Ms(Between(30, 800)) : absl::ZeroDuration();
  s.validate_after = Ms(Between(0, 20));
  s.keepalive = Chance(70) ? Ms(Between(20, 200)) : absl::ZeroDuration();
  s.connect_timeout = Ms(Between(5, 50));
  s.validate_timeout = s.reset_timeout = s.cancel_timeout = s.close_timeout = Ms(Between(1, 10));
  s.acquire_timeout = Ms(Between(1, 200));
  s.lease_ttl = Chance(50) ? Ms(Between(5, 50)) : absl::ZeroDuration();
  s.max_waiters = Chance(20) ? Between(0, 5) : Between(20, 200);
  s.per_session_max = Chance(30) ? Between(1, 2) : 0;
  s.per_tenant_max = !tenants_share && Chance(30) ? Between(1, s.max) : 0;
  s.backoff = {Ms(Between(1, 10)), Ms(Between(10, 100))};
  s.circuit_failures = Between(1, 4);
  s.reuse = Chance(90);
  return s;
}

PoolSimulator::Report PoolSimulator::Run() {
  for (auto& pool : pools_) {
    Do(*pool, [&](Decisions& out) { pool->state.Start(Now(), out); });
  }
  for (size_t i = 0; i < agents_.size(); ++i) At(UpTo(thinking_), [this, i] { Wake(i); });
  At(UpTo(Ms(100)), [this] { Operate(); });
  At(UpTo(Ms(100)), [this] { ChangeWeather(); });
  while (report_.steps < steps_ && Step()) {
  }
  if (report_.failure.empty()) Finish();
  return report_;
}

void PoolSimulator::At(absl::Duration after, std::function<void()> run) {
  events_.push({Now() + after, ++last_event_, std::move(run)});
}

bool PoolSimulator::Step() {
  if (!report_.failure.empty()) return false;
  Pool* ticks = nullptr;
  MonoTime due = MonoTime::Infinite();
  for (auto& pool : pools_) {
    const MonoTime its = pool->state.NextDue(Now());
    if (its < due) ticks = pool.get(), due = its;
  }
  const MonoTime next_event = events_.empty() ? MonoTime::Infinite() : events_.top().at;
  const MonoTime grace = sessions_.NextDue();
  const MonoTime next = std::min({due, next_event, grace});
  if (next == MonoTime::Infinite()) return false;
  clock_.AdvanceTo(std::max(next, Now()));
  if (due == next) {
    Do(*ticks, [&](Decisions& out) { ticks->state.Tick(Now(), out); });
    if (ticks->state.NextDue(Now()) <= Now()) Fail("the next tick is due at once: it would spin", ticks);
  } else if (grace == next) {
    for (SessionId session : sessions_.ExpireDue(Now())) Die(agent_of_.at(session), session);
  } else {
    const std::function<void()> run = events_.top().run;
    events_.pop();
    run();
  }
  return report_.failure.empty();
}

void PoolSimulator::RunFor(absl::Duration time) {
  const MonoTime end = Now() + time;
  At(time, [] {});  // so that the time passes
  for (int i = 0; Now() < end && i < kStepsToTheEndMax && Step(); ++i) {
  }
}

// Everybody leaves, everything is healthy: each pool has to come back to its min, then, drained, to nothing.
void PoolSimulator::Finish() {
  closing_ = true;
  for (auto& pool : pools_) {
    pool->upstream = Upstream::kHealthy;
    pool->model.Resumed();
    Do(*pool, [&](Decisions& out) { pool->state.Resume(Now(), out); });
  }
  for (size_t i = 0; i < agents_.size(); ++i) {
    if (agents_[i].session) At(UpTo(Ms(50)), [this, i, session = agents_[i].session] { Die(i, session); });
  }
  RunFor(absl::Seconds(3));
  for (auto& pool : pools_) {
    for (int i = 0; pool->model.working() && i < kStepsToTheEndMax && Step(); ++i) {
    }
    const PoolModel& model = pool->model;
    if (model.working()) Fail("work never ends", pool.get());
    if (model.leases() + model.waiters() > 0) Fail("somebody who left still holds or waits", pool.get());
    const bool trims = pool->settings.idle_timeout > absl::ZeroDuration();
    if (model.slots() < pool->settings.min) Fail("fewer connections than min at the end", pool.get());
    if (trims && model.slots() > pool->settings.min) Fail("more connections than min at the end", pool.get());
  }
  for (const auto& tenant : tenants_) {
    if (tenant->leases() != 0) Fail(absl::StrCat(tenant->name(), " is charged for what it does not hold"));
  }
  if (sessions_.size() != 0) Fail("a session outlived its agent");
  for (auto& pool : pools_) {
    Do(*pool, [&](Decisions& out) { pool->state.Drain(v1::Reason::BROKER_DRAINING, Ms(5), Now(), out); });
    Do(*pool, [&](Decisions& out) { pool->state.RevokeAll(Now(), out); });
  }
  RunFor(absl::Seconds(1));
  for (auto& pool : pools_) {
    if (!pool->state.Empty()) Fail("not empty after a drain", pool.get());
  }
}

void PoolSimulator::Note(Pool& pool, const Decisions& out) {
  ++report_.steps;
  pool.model.Note(out, Now(), last_token_);
  if (pool.model.failure().empty()) pool.model.Compare(pool.state, Now());
  if (!pool.model.failure().empty()) return Fail(pool.model.failure(), &pool);
  Carry(pool, out);
}

void PoolSimulator::Carry(Pool& pool, const Decisions& out) {
  for (const Decision& decision : out) {
    Mix(pool.number);
    Mix(decision.index());
    Mix(static_cast<uint64_t>(absl::ToInt64Nanoseconds(Now().since_start())));
    if (const auto* granted = std::get_if<Granted>(&decision)) {
      Mix(granted->lease.value());
      Mix(granted->slot.value());
      See("granted");
      auto node = pool.asked_by.extract(granted->waiter);
      Hold(pool, *granted, node.mapped());
    } else if (const auto* refused = std::get_if<Refused>(&decision)) {
      Mix(refused->waiter.value());
      Mix(static_cast<uint64_t>(ReasonOf(refused->why)));
      See(v1::Reason::Code_Name(ReasonOf(refused->why)));
      auto node = pool.asked_by.extract(refused->waiter);
      tenants_[agents_[node.mapped()].tenant]->GiveLease();
    } else if (const auto* ended = std::get_if<Ended>(&decision)) {
      Mix(ended->lease.value());
      See(Name(ended->how));
      tenants_[ended->tenant.value() - 1]->GiveLease();
    } else if (const auto* recall = std::get_if<Recall>(&decision)) {
      Mix(recall->lease.value());
      See("recalled");
      if (Chance(50)) {  // some heed it
        At(UpTo(recall->within), [this, &pool, r = *recall] {
          if (pool.model.Holds(r.lease, r.session)) GiveBack(pool, r.lease, r.session, LeaseEnd::kReleased);
        });
      }
    } else {
      const Work& work = std::get<Work>(decision);
      Mix(work.slot.value() * 8 + static_cast<uint64_t>(work.what));
      StartWork(pool, work);
    }
  }
}

// FNV-1a.
void PoolSimulator::Mix(uint64_t value) {
  for (int i = 0; i < 8; ++i, value >>= 8) report_.trace = (report_.trace ^ (value & 0xff)) * 0x100000001b3u;
}

void PoolSimulator::Fail(absl::string_view rule, const Pool* pool) {
  if (!report_.failure.empty()) return;
  report_.failure = absl::StrCat("step ", report_.steps,
                                 pool == nullptr ? "" : absl::StrCat(", pool", pool->number), ": ", rule);
}

void PoolSimulator::StartWork(Pool& pool, const Work& work) {
  const PoolSettings& s = pool.settings;
  bool fine = closing_ || Chance(96);
  absl::Duration takes = Ms(1) + UpTo(Ms(5));
  absl::Duration limit = s.validate_timeout;
  bool needs_upstream = true;
  switch (work.what) {
    case SlotWork::kConnect:
      takes = Ms(1) + UpTo(Ms(20));
      limit = s.connect_timeout;
      break;
    case SlotWork::kLook:
      takes = absl::ZeroDuration();
      needs_upstream = false;
      break;
    case SlotWork::kValidate:
    case SlotWork::kReset:
      break;
    case SlotWork::kCancel:
    case SlotWork::kClose:
      if (!closing_ && Chance(10)) takes = limit;
      needs_upstream = false;
      if (work.what == SlotWork::kClose && !closing_ && Chance(10)) {
        At(limit, [this, &pool, slot = work.slot] { Linger(pool, slot); });
        takes = limit + Ms(1) + UpTo(Ms(100));
      }
      break;
  }
  if (needs_upstream && pool.upstream != Upstream::kHealthy) {
    fine = false;
    if (pool.upstream == Upstream::kHanging) takes = limit;
  }
  absl::Status how = fine ? absl::OkStatus() : absl::UnavailableError("the upstream is down");
  if (work.what == SlotWork::kConnect && !closing_ && Chance(1)) {
    how = ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED, "no descriptors left");
  }
  At(takes, [this, &pool, work, how] { Answer(pool, work, how); });
}

void PoolSimulator::Answer(Pool& pool, const Work& work, const absl::Status& how) {
  pool.model.Answered(work.slot, work.what, how.ok(), Now());
  PoolState& state = pool.state;
  Do(pool, [&](Decisions& out) {
    switch (work.what) {
      case SlotWork::kConnect:
        return state.OnConnected(work.slot, how, Now(), clock_.WallNow(), out);
      case SlotWork::kLook:
      case SlotWork::kValidate:
        return state.OnChecked(work.slot, how.ok(), Now(), out);
      case SlotWork::kReset:
        return state.OnReset(work.slot, how.ok(), Now(), out);
      case SlotWork::kCancel:
        return state.OnCancelled(work.slot, Now(), out);
      case SlotWork::kClose:
        return state.OnClosed(work.slot, Now(), out);
    }
  });
}

void PoolSimulator::Linger(Pool& pool, SlotId slot) {
  pool.model.Lingers(slot);
  See("lingering");
  Do(pool, [&](Decisions& out) { pool.state.OnLingering(slot, Now(), out); });
}

void PoolSimulator::ChangeWeather() {
  if (closing_) return;
  Pool& pool = *pools_[random_.Below(pools_.size())];
  const Upstream weather = Chance(50)   ? Upstream::kHealthy
                           : Chance(50) ? Upstream::kFailing
                                        : Upstream::kHanging;
  pool.upstream = weather;
  At(UpTo(Ms(200)), [this] { ChangeWeather(); });
}

void PoolSimulator::Operate() {
  if (closing_) return;
  Pool& pool = *pools_[random_.Below(pools_.size())];
  PoolState& state = pool.state;
  if (state.Wanted() > pool.model.waiters()) Fail("more are wanted than wait", &pool);
  const auto resume = [this, &pool] {
    pool.model.Resumed();
    Do(pool, [&](Decisions& out) { pool.state.Resume(Now(), out); });
  };
  switch (random_.Below(7)) {
    case 0:
      Do(pool, [&](Decisions&) { state.Pause(); });
      At(UpTo(Ms(50)), resume);
      break;
    case 1:
      Do(pool, [&](Decisions& out) { state.Drain(v1::Reason::POOL_DRAINING, UpTo(Ms(20)), Now(), out); });
      At(UpTo(Ms(50)), resume);
      break;
    case 2:
      Do(pool, [&](Decisions& out) { state.Reconnect(Now(), out); });
      break;
    case 3:
      pool.settings.max = Between(1, 12);
      pool.settings.min = Between(0, std::min(4, pool.settings.max));
      pool.model.SetSettings(pool.settings);
      Do(pool, [&](Decisions& out) { state.Resize(pool.settings.min, pool.settings.max, Now(), out); });
      break;
    case 4:
      pool.settings = RandomSettings(pool.tenants_share);
      pool.model.SetSettings(pool.settings);
      Do(pool, [&](Decisions& out) { state.Reconfigure(pool.settings, Now(), out); });
      break;
    default:
      if (const LeaseId lease = pool.model.AnyLease(random_.Below(1000))) {
        const absl::Status status = Do(pool, [&](Decisions& out) { return state.Revoke(lease, Now(), out); });
        if (!status.ok()) Fail("a lease that is held could not be revoked", &pool);
      }
  }
  At(UpTo(Ms(40)), [this] { Operate(); });
}

}  // namespace lessor
