#pragma once

#include <array>
#include <set>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/time/time.h"
#include "deploy/demo/crew.h"
#include "deploy/demo/observer.h"
#include "deploy/demo/report.h"
#include "deploy/demo/work.h"

#include "daemon/base/clock.h"

namespace lessor::demo {

// The demonstration, told in order:
//   1. All agents share the two pools, and each leases and counts; meanwhile the servers are asked how many
//   connections
//      they see.
//   2. The first half of the agents, the doomed, take every connection there is and start a query that takes
//   a minute;
//      the other half, the survivors, ask for connections and wait. The doomed are killed. The clock runs
//      until the servers know no query of the dead any more and the survivors hold every connection of both
//      pools.
//   3. The survivors go on as in 1.
// It needs pools of kConnections connections each, and half as many doomed as would fill both.
class Demonstration {
 public:
  struct Options {
    std::string postgres_log;     // the server's log, to read what it cancelled; empty: not told
    absl::Duration whole_within;  // from the kill
  };
  static constexpr int kAgents = 16;
  static constexpr int kConnections = 4;  // of each pool

  Demonstration(Options options, Crew crew, Observer observer, const Clock& clock)
      : options_(std::move(options)), crew_(std::move(crew)), observer_(std::move(observer)), clock_(clock) {}

  // An error: it could not go on. True: everything that is promised has held.
  absl::StatusOr<bool> Run();

 private:
  // What becomes of one kind of server after the kill.
  struct Recovery {
    absl::Duration queries_gone = absl::InfiniteDuration();
    absl::Duration all_held = absl::InfiniteDuration();
    bool done() const {
      return queries_gone != absl::InfiniteDuration() && all_held != absl::InfiniteDuration();
    }
  };
  using Waits = std::array<std::vector<int64_t>, kKindCount>;  // microseconds, of all agents
  using Ids = std::array<std::set<int64_t>, kKindCount>;       // the server's numbers of connections

  absl::Status Share();
  absl::Status Kill();
  absl::Status GoOn();

  // One turn of waiting: hears the agents and looks at the servers. DEADLINE_EXCEEDED after `end`.
  absl::Status Turn(MonoTime end, absl::string_view awaited);
  // Waits until the agents from `first` on have each worked, and adds up their waits.
  absl::StatusOr<Waits> AwaitWork(int first);
  absl::Status TakeEverything();
  absl::Status AwaitRecovery(MonoTime killed);
  // Takes what the agents from `first` to before `end` have said so far; it must begin with `word`.
  absl::Status TakeIds(int first, int end, absl::string_view word, Ids& ids);
  void TellOfRecovery();

  const Options options_;
  Crew crew_;
  Observer observer_;
  const Clock& clock_;
  Report report_;
  Ids doomed_;
  Ids survivors_;
  std::array<Recovery, kKindCount> recovery_;
};

}  // namespace lessor::demo
