#pragma once

#include <map>
#include <string>

#include "absl/status/status.h"
#include "absl/time/time.h"

// Everything of the client library lives in lessor::client, which is inline: write lessor::Client. The inner
// name keeps the library's symbols apart from those of other code in namespace lessor.
namespace lessor {
inline namespace client {

// What to do about an error.
enum class Recovery {
  kFail,        // asking again gets the same answer: change the request, the settings or the rights
  kRetry,       // ask again at once
  kRetryAfter,  // ask again after RetryAfterOf()
  kReattach,    // the session is gone, and with it every lease; the next Acquire attaches again
  kFallBack,    // use another way to reach the resource
};

// Every error of this library carries a reason with a stable name, whether the broker made the error or the
// library itself (BROKER_UNREACHABLE, CLIENT_FORKED, SESSION_ENDED, ...), except where cleanup.h hands on the
// system's own. docs/errors.md lists them. All functions here are pure and may be called with any status, on
// any thread.

// "POOL_EXHAUSTED"; empty: OK, or not an error of Lessor's.
std::string ReasonOf(const absl::Status& status);

// kFail where the status carries no reason, or one that this version does not know.
Recovery RecoveryOf(const absl::Status& status);

// How long to wait before asking again; zero: the error does not say.
absl::Duration RetryAfterOf(const absl::Status& status);

// The error's facts by name: pool, waiters, lease, upstream_error, ...
std::map<std::string, std::string> FactsOf(const absl::Status& status);

}  // namespace client
}  // namespace lessor
