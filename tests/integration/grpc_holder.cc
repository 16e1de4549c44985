// An agent that has gRPC and nothing of ours: opens a session, acquires, says so, and holds on until it is
// killed.
//   grpc_holder SOCKET POOL
#include <unistd.h>

#include <cstdio>

#include "tests/integration/grpc_agent.h"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  lessor::testing::GrpcAgent agent(std::string("unix:") + argv[1]);
  const auto opened = agent.Open("holder");
  const auto lease = opened.ok() ? agent.Acquire(argv[2]) : opened.status();
  if (!lease.ok()) {
    std::printf("%s\n", lease.status().ToString().c_str());
    return 1;
  }
  std::printf("holding %llu\n", static_cast<unsigned long long>(lease->lease_id()));
  std::fflush(stdout);
  for (;;) ::pause();
}
