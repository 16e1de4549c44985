// What the simulator's agents do.
#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/lease/pool_simulator.h"

namespace lessor {
namespace {

constexpr absl::Duration kGrace = absl::Milliseconds(20);
constexpr absl::Duration kOversleep = absl::Milliseconds(30);

std::string SecretOf(size_t agent) {
  return absl::StrCat("secret", agent);
}

}  // namespace

void PoolSimulator::Wake(size_t number) {
  if (closing_) return;
  At(UpTo(thinking_) + absl::Microseconds(1), [this, number] { Wake(number); });
  Agent& agent = agents_[number];
  if (!HasSession(agent, number)) return;
  if (Chance(3)) return LoseStream(number);
  Pool& pool = *pools_[random_.Below(pools_.size())];
  for (int times = Chance(20) ? 3 : 1; times > 0; --times) Ask(number, pool);
}

bool PoolSimulator::HasSession(Agent& agent, size_t number) {
  if (agent.session) return true;
  const Tenant& tenant = *tenants_[agent.tenant];
  const auto opened = sessions_.Open({agent.user, tenant.id(), tenant.sessions_max()}, SecretOf(number));
  if (!opened.ok()) {
    See("no session");
    return false;
  }
  agent.session = *opened;
  agent_of_[*opened] = number;
  return true;
}

void PoolSimulator::Ask(size_t number, Pool& pool) {
  const Agent& agent = agents_[number];
  Tenant& tenant = *tenants_[agent.tenant];
  if (!sessions_.Authenticate(agent.session, SecretOf(number)).ok()) Fail("a live session was not let in");
  if (!tenant.TryTakeLease()) return See("tenant's limit");
  const bool relay = IsRelay(pool, agent);
  const Claim claim = {.session = agent.session,
                       .tenant = tenant.id(),
                       .user = agent.user,
                       .priority = agent.priority,
                       .weight = tenant.weight(),
                       .ttl = Chance(30) ? absl::Milliseconds(Between(1, 40)) : absl::InfiniteDuration(),
                       .no_wait = Chance(10),
                       .handoff = !relay && !pool.tenants_share && Chance(70),
                       .relay = relay,
                       .label = {}};
  const MonoTime deadline = Now() + absl::Microseconds(1) + UpTo(absl::Milliseconds(Chance(80) ? 100 : 5));
  const absl::StatusOr<WaiterId> asked = Do(pool, [&](Decisions& out) {
    absl::StatusOr<WaiterId> waiter = pool.state.Acquire(claim, Now(), deadline, out);
    if (waiter.ok()) {
      pool.model.Asked(*waiter, claim, deadline);
      pool.asked_by.emplace(*waiter, number);
    }
    return waiter;
  });
  if (!asked.ok()) {
    tenant.GiveLease();
    Mix(static_cast<uint64_t>(ReasonOf(asked.status())));
    return See(absl::StrCat("at the door: ", v1::Reason::Code_Name(ReasonOf(asked.status()))));
  }
  if (Chance(5)) {
    At(UpTo(absl::Milliseconds(20)), [this, &pool, waiter = *asked] {
      Do(pool, [&](Decisions& out) { pool.state.Cancel(waiter, Now(), out); });
    });
  } else if (Chance(3)) {
    At(UpTo(absl::Milliseconds(20)), [this, number, session = agent.session] { Die(number, session); });
  }
}

void PoolSimulator::HoldByRelay(Pool& pool, const Granted& granted, size_t number) {
  const auto give_back_after = [&](absl::Duration after, LeaseEnd how) {
    At(after, [this, &pool, lease = granted.lease, session = granted.session, how] {
      GiveBack(pool, lease, session, how);
    });
  };
  const absl::Duration time = UpTo(holding_);
  const int fate = Between(0, 99);
  if (fate < 5) return give_back_after(time, LeaseEnd::kDiscarded);
  if (fate < 8) return give_back_after(absl::ZeroDuration(), LeaseEnd::kUnsent);
  if (fate < 14) return At(time, [this, number, session = granted.session] { Die(number, session); });
  if (fate < 24) return give_back_after(time, LeaseEnd::kAbandoned);
  if (fate < 26) return See("never given back");
  if (fate < 30) return give_back_after(time, LeaseEnd::kReplaced);
  give_back_after(time, fate < 40 ? LeaseEnd::kReleased : LeaseEnd::kParked);
}

void PoolSimulator::Hold(Pool& pool, const Granted& granted, size_t number) {
  if (IsRelay(pool, agents_[number])) return HoldByRelay(pool, granted, number);
  const LeaseId lease = granted.lease;
  const SessionId session = granted.session;
  const absl::Duration time = UpTo(holding_);
  if (!pool.tenants_share && Chance(60)) {
    At(time / 4, [this, &pool, lease, session] { HandOut(pool, lease, session); });
  }
  const auto give_back_after = [&](absl::Duration after, LeaseEnd how) {
    At(after, [this, &pool, lease, session, how] { GiveBack(pool, lease, session, how); });
  };
  const int fate = Between(0, 99);
  if (fate < 5) return give_back_after(time, LeaseEnd::kDiscarded);
  if (fate < 8) return give_back_after(absl::ZeroDuration(), LeaseEnd::kUnsent);
  if (fate < 14) return At(time, [this, number, session] { Die(number, session); });
  if (fate < 24) {
    At(time / 2, [this, &pool, lease, session] { Renew(pool, lease, session); });
  } else if (fate < 34) {
    return give_back_after(time + kOversleep, LeaseEnd::kReleased);
  } else if (fate < 36) {
    return See("never given back");
  }
  give_back_after(time, LeaseEnd::kReleased);
}

void PoolSimulator::HandOut(Pool& pool, LeaseId lease, SessionId session) {
  const bool held = pool.model.Holds(lease, session);
  const auto slot = pool.state.HandOut(lease, session);
  const bool again = ReasonOf(slot.status()) == v1::Reason::REQUEST_INVALID;
  if (slot.ok()) pool.model.HandedOut(lease);
  if (held != (slot.ok() || again)) Fail("a descriptor was handed out to the wrong one", &pool);
}

void PoolSimulator::Renew(Pool& pool, LeaseId lease, SessionId session) {
  const bool held = pool.model.Holds(lease, session);
  const absl::StatusOr<MonoTime> expires = pool.state.Renew(lease, session, Now());
  if (expires.ok() != held) Fail("who may renew differs", &pool);
  if (!held || !expires.ok()) return;
  if (*expires <= Now()) Fail("renewed into the past", &pool);
  pool.model.Renewed(lease, *expires);
  See("renewed");
}

void PoolSimulator::GiveBack(Pool& pool, LeaseId lease, SessionId session, LeaseEnd how) {
  const bool held = pool.model.Holds(lease, session);
  const SessionId stranger(session.value() + 1);
  const absl::Status refused =
      Do(pool, [&](Decisions& out) { return pool.state.Release(lease, stranger, how, Now(), out); });
  if (refused.ok()) Fail("a stranger released a lease", &pool);
  const absl::Status released =
      Do(pool, [&](Decisions& out) { return pool.state.Release(lease, session, how, Now(), out); });
  if (released.ok() != held) Fail("who may release differs", &pool);
  if (!held) See("released too late");
}

void PoolSimulator::LoseStream(size_t number) {
  const SessionId session = agents_[number].session;
  if (!sessions_.BeginGrace(session, Now() + kGrace)) Fail("a live session has no grace");
  See("stream lost");
  if (Chance(50)) return;
  At(UpTo(kGrace / 2), [this, session] {
    if (sessions_.Resume(session)) See("resumed");
  });
}

void PoolSimulator::Die(size_t number, SessionId session) {
  if (!sessions_.End(session)) return;
  See("died");
  agents_[number].session = SessionId();
  agent_of_.erase(session);
  for (auto& pool : pools_) {
    Do(*pool, [&](Decisions& out) { pool->state.EndSession(session, Now(), out); });
  }
}

}  // namespace lessor
