#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <queue>
#include <string>
#include <type_traits>
#include <vector>

#include "daemon/base/fake_clock.h"
#include "daemon/base/random.h"
#include "daemon/lease/session_table.h"
#include "daemon/lease/tenant.h"
#include "tests/lease/pool_model.h"

namespace lessor {

// A world around a few PoolStates that share one TokenSource and one SessionTable, driven by a seed:
// thousands of agents that ask, hold, release, discard, renew, take back, oversleep and die; upstreams that
// answer, fail, hang and recover; operators at work. Time is an event queue, so a run takes no longer than
// its decisions. A PoolModel checks each pool after every step. The same seed and steps make the same run:
// `trace` says so. Single-threaded; one run.
class PoolSimulator {
 public:
  struct Report {
    std::string failure;  // the first broken rule with its step and pool; empty: none
    uint64_t trace = 0;   // a hash of every decision and error, with its time
    int steps = 0;
    std::map<std::string, int> saw;  // how often what happened: grants, ends, reasons, verbs
  };

  PoolSimulator(uint64_t seed, int steps);
  Report Run();

 private:
  enum class Upstream : uint8_t { kHealthy, kFailing, kHanging };
  struct Pool {
    size_t number;
    PoolSettings settings;
    bool tenants_share;
    bool relays_only;  // its agents are clients of a pool socket, else some are where tenants do not share
    PoolState state;
    PoolModel model;
    Upstream upstream = Upstream::kHealthy;
    std::map<WaiterId, size_t> asked_by;  // agents, of those who wait
  };
  struct Agent {
    SessionId session;  // zero: none now
    size_t tenant;
    UserId user{};
    Priority priority{};
    bool relay = false;  // comes by pool sockets, where there are any
  };
  struct Event {
    MonoTime at;
    uint64_t number;
    std::function<void()> run;
    friend bool operator<(const Event& a, const Event& b) {  // reversed: the earliest on top
      return a.at != b.at ? a.at > b.at : a.number > b.number;
    }
  };

  // The world (pool_simulator.cc)
  PoolSettings RandomSettings(bool tenants_share);
  void At(absl::Duration after, std::function<void()> run);
  bool Step();  // the earliest of all that is due; false: nothing is left, or a rule is broken
  void Finish();
  void RunFor(absl::Duration time);
  // `verb(out)` on the pool's state, then the checks, then what was decided.
  template <typename Verb>
  auto Do(Pool& pool, Verb verb) {
    Decisions out;
    if constexpr (std::is_void_v<std::invoke_result_t<Verb, Decisions&>>) {
      verb(out);
      Note(pool, out);
    } else {
      auto result = verb(out);
      Note(pool, out);
      return result;
    }
  }
  void Note(Pool& pool, const Decisions& out);
  void Carry(Pool& pool, const Decisions& out);
  void Mix(uint64_t value);
  void See(absl::string_view what) { ++report_.saw[std::string(what)]; }
  void Fail(absl::string_view rule, const Pool* pool = nullptr);
  void StartWork(Pool& pool, const Work& work);
  void Answer(Pool& pool, const Work& work, const absl::Status& how);
  void Linger(Pool& pool, SlotId slot);
  void Operate();
  void ChangeWeather();

  // Agents (pool_simulator_agents.cc)
  void Wake(size_t agent);
  bool HasSession(Agent& agent, size_t number);
  void Ask(size_t agent, Pool& pool);
  bool IsRelay(const Pool& pool, const Agent& agent) const {
    return pool.relays_only || (!pool.tenants_share && agent.relay);
  }
  void Hold(Pool& pool, const Granted& granted, size_t agent);
  void HoldByRelay(Pool& pool, const Granted& granted, size_t agent);
  void HandOut(Pool& pool, LeaseId lease, SessionId session);
  void Renew(Pool& pool, LeaseId lease, SessionId session);
  void GiveBack(Pool& pool, LeaseId lease, SessionId session, LeaseEnd how);
  void LoseStream(size_t agent);
  void Die(size_t agent, SessionId session);

  MonoTime Now() const { return clock_.Now(); }
  bool Chance(int percent) { return random_.Below(100) < static_cast<uint64_t>(percent); }
  int Between(int low, int high) {
    return low + static_cast<int>(random_.Below(static_cast<uint64_t>(high - low + 1)));
  }
  absl::Duration UpTo(absl::Duration most) {
    return absl::Microseconds(random_.Below(static_cast<uint64_t>(absl::ToInt64Microseconds(most)) + 1));
  }

  Random random_;
  const int steps_;
  FakeClock clock_;
  TokenSource tokens_{/*epoch=*/3};
  LeaseId last_token_;
  SessionTable sessions_;
  std::map<SessionId, size_t> agent_of_;
  std::vector<std::unique_ptr<Tenant>> tenants_;
  std::vector<Agent> agents_;
  std::vector<std::unique_ptr<Pool>> pools_;
  std::priority_queue<Event> events_;
  uint64_t last_event_ = 0;
  absl::Duration thinking_;  // of an agent between two requests, at most
  absl::Duration holding_;   // of a lease, as a rule, at most
  bool closing_ = false;     // the end: nothing new begins, the upstreams are healthy
  Report report_;
};

}  // namespace lessor
