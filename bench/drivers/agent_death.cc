// How long a pool is short of what a killed agent held: from kill -9 until somebody else has been lent all of
// it.
//
//   agent_death SOCKET POOL LEASES ROUNDS     LEASES is the pool's max
//
// Each round a child process attaches and acquires every slot of the pool; then this process asks for every
// slot, and waits; then the child is killed.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <string>

#include "bench/drivers/attach_frames.h"
#include "bench/drivers/measure.h"

namespace lessor::bench {
namespace {

// Acquires, says so on `ready`, and waits to be killed.
[[noreturn]] void BeAgent(const std::string& path, const std::string& pool, int leases, BorrowedFd ready) {
  const UniqueFd session = AttachSession(path);
  SendFrame(session.borrow(), AcquireBatchFrame(pool, leases));
  if (ReceiveFrame(session.borrow(), 0).descriptors != leases) Die("the agent has not got all leases");
  DieUnless(::write(ready.raw(), "", 1) == 1, "write");
  for (;;) ::pause();
}

pid_t StartAgent(const std::string& path, const std::string& pool, int leases) {
  std::array<int, 2> ends;
  DieUnless(::pipe2(ends.data(), O_CLOEXEC) == 0, "pipe2");
  const UniqueFd out(ends[0]);
  UniqueFd in(ends[1]);
  const pid_t agent = ::fork();
  DieUnless(agent >= 0, "fork");
  if (agent == 0) BeAgent(path, pool, leases, in.borrow());
  in = UniqueFd();
  char byte;
  DieUnless(::read(out.raw(), &byte, 1) == 1, "the agent has ended");
  return agent;
}

absl::Duration Round(const std::string& path, const std::string& pool, int leases, const Clock& clock) {
  const pid_t agent = StartAgent(path, pool, leases);
  const UniqueFd session = AttachSession(path);
  SendFrame(session.borrow(), AcquireBatchFrame(pool, leases));
  // Frames are handled in their order: the answer to this one says that the batch waits.
  SendFrame(session.borrow(), ReleaseFrame(1));
  (void)ReceiveFrame(session.borrow(), 0);
  const MonoTime begin = clock.Now();
  DieUnless(::kill(agent, SIGKILL) == 0, "kill");
  const Received granted = ReceiveFrame(session.borrow(), 0);
  const absl::Duration took = clock.Now() - begin;
  if (granted.descriptors != leases) Die("the pool is not whole");
  (void)::waitpid(agent, nullptr, 0);
  return took;
}

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc != 5) Die("agent_death SOCKET POOL LEASES ROUNDS");
  const lessor::SystemClock clock;
  Latencies whole;
  for (int round = 0; round < std::atoi(argv[4]); ++round) {
    whole.Add(Round(argv[1], argv[2], std::atoi(argv[3]), clock));
  }
  EmitPercentiles("whole", whole);
  return 0;
}
