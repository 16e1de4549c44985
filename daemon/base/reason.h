#pragma once

#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "lessor/v1/error.pb.h"

namespace lessor {

// Names the fields of an error: {"pool", "main"}. Values are cut so that all details stay below 4 KiB: gRPC
// drops larger trailers, and the code with them.
using Facts = std::vector<std::pair<absl::string_view, std::string>>;

// An error with a stable reason. Its canonical code is the one that the table in error.proto gives the
// reason; the google.rpc details travel as payloads of the Status, so every layer can add words with Annotate
// and keep them.
absl::Status ReasonError(v1::Reason::Code reason, absl::string_view message, const Facts& facts = {});

// The same error, with a RetryInfo that says when to come back.
absl::Status WithRetryAfter(absl::Status status, absl::Duration delay);

// The same error, with a QuotaFailure that says which limit was met.
absl::Status WithQuotaViolation(absl::Status status, absl::string_view subject,
                                absl::string_view description);

// "<what>: <message>", with code and details kept. OK stays OK.
absl::Status Annotate(const absl::Status& status, absl::string_view what);

// What a status carries. UNSPECIFIED and nullopt-like zero values where it carries nothing.
v1::Reason::Code ReasonOf(const absl::Status& status);
absl::Duration RetryAfterOf(const absl::Status& status);  // zero: none

// To and from the wire form (google.rpc.Status). A status without a reason is given INTERNAL's.
v1::Status ToWire(const absl::Status& status);
absl::Status FromWire(const v1::Status& wire);

}  // namespace lessor
