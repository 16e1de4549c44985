#pragma once

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace lessor {

// The longest text of an error that quotes an upstream, in bytes.
constexpr size_t kUpstreamErrorBytesMax = 256;

// "<what>: <words>" as an UPSTREAM_UNAVAILABLE with the fact upstream_error, the text cut to
// kUpstreamErrorBytesMax. The words are the upstream's own, and untrusted: control characters, which could
// forge lines of a log, become spaces, and what is not UTF-8 becomes '?'.
absl::Status UpstreamError(absl::string_view what, absl::string_view words);

// The same words about what an agent has thought out, as an ABORTED: it is no failure of the upstream.
absl::Status RefusedStatement(absl::string_view words);

}  // namespace lessor
