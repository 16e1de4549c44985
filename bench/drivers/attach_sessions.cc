// Attaches many sessions from one process, one after another, and keeps them until stdin ends.
//
//   attach_sessions SOCKET SESSIONS     prints the time, then waits
#include <unistd.h>

#include <cstdlib>
#include <vector>

#include "bench/drivers/attach_frames.h"
#include "bench/drivers/measure.h"

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc != 3) Die("attach_sessions SOCKET SESSIONS");
  RaiseDescriptorLimit();
  const size_t count = static_cast<size_t>(std::atoi(argv[2]));
  std::vector<lessor::UniqueFd> sessions;
  sessions.reserve(count);
  const lessor::SystemClock clock;
  const lessor::MonoTime begin = clock.Now();
  while (sessions.size() < count) sessions.push_back(AttachSession(argv[1]));
  Emit("attach_seconds", absl::ToDoubleSeconds(clock.Now() - begin));
  char end;
  while (::read(STDIN_FILENO, &end, 1) > 0) {
  }
  return 0;
}
