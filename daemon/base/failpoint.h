#pragma once

#include "absl/status/status.h"

// A named place where a test can make the world go wrong: `LESSOR_FAILPOINT("peer_pidfd")` is an absl::Status
// that is OK unless the point is armed. Armed through the environment,
// LESSOR_FAILPOINTS="name=action;name=action", or by ArmFailpoint in a unit test; actions: `error`, `crash`
// (kill -9 of ourselves), `error*N` (the first N times). Compiled to an OK status in a release. The names in
// use stand in docs/architecture.md.
namespace lessor {

#ifdef LESSOR_FAILPOINTS
absl::Status EvaluateFailpoint(const char* name);
void ArmFailpoint(const char* name, const char* action);  // action "" disarms
#define LESSOR_FAILPOINT(name) ::lessor::EvaluateFailpoint(name)
#else
#define LESSOR_FAILPOINT(name) ::absl::OkStatus()
#endif

}  // namespace lessor
