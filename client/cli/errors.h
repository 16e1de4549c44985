#pragma once

#include <string>

#include <grpcpp/support/status.h>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "lessor/v1/error.pb.h"

// What went wrong, and what lessorctl tells its caller about it. Errors are absl::Status with the google.rpc
// details as payloads, by type URL.
namespace lessor::cli {

// docs/errors.md prints these.
enum class ExitCode {
  kDone = 0,
  kRefused = 1,
  kUsage = 2,
  kNoBroker = 69,
  kTryAgain = 75,
  kConfiguration = 78,
};

// A call's status with its details. OK stays OK.
absl::Status FromGrpc(const grpc::Status& status);

// The error that the client makes where no broker answers.
absl::Status NoBroker(absl::string_view message);

// What the table in error.proto says of the error's reason; where it has no reason that we know, what its
// code says.
v1::Recovery RecoveryOf(const absl::Status& status);
ExitCode ExitCodeOf(const absl::Status& status);

// For people: "REASON: message", then a line "hint: ...". For programs: one JSON object. Ends in a line
// break.
std::string Explain(const absl::Status& status);
std::string ExplainAsJson(const absl::Status& status);

}  // namespace lessor::cli
