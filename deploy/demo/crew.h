#pragma once

#include <sys/types.h>

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/time/time.h"

#include "daemon/base/fd.h"

namespace lessor::demo {

// The agent processes, as their leader sees them: pipes to tell them things and to hear them. They find the
// broker by LESSOR_RUNTIME_DIR. The destructor kills those that still run. For one thread.
class Crew {
 public:
  static absl::StatusOr<Crew> Start(int agents);
  Crew(Crew&& other) noexcept = default;
  ~Crew();

  int size() const { return static_cast<int>(agents_.size()); }

  // A command of agent.h.
  void Tell(int agent, const std::string& line);
  // Hears what the agents say, for at most `patience` if they say nothing. INTERNAL: one has failed, or ended
  // without having been killed, or talks without end.
  absl::Status Listen(absl::Duration patience);
  // What an agent has said first and nobody has taken.
  std::optional<std::string> TakeLine(int agent);

  // SIGKILL. Its end is not waited for here: others are to see it first.
  void Kill(int agent);

 private:
  struct Agent {
    pid_t pid = 0;
    UniqueFd commands;
    UniqueFd answers;  // none once it is killed
    std::string partial;
    std::deque<std::string> lines;
  };

  explicit Crew(std::vector<Agent> agents) : agents_(std::move(agents)) {}
  static absl::StatusOr<Agent> StartOne(int number);
  absl::Status Hear(int number);

  std::vector<Agent> agents_;
};

}  // namespace lessor::demo
