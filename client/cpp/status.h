#pragma once

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "lessor/v1/error.pb.h"

namespace lessor {
inline namespace client {

// An error that the library makes itself, from the same table as the broker's. `retry_after` zero: no
// RetryInfo.
absl::Status ErrorOf(v1::Reason::Code reason, absl::string_view message,
                     absl::Duration retry_after = absl::ZeroDuration());

// CLIENT_FORKED.
absl::Status ForkedError();

// The broker's error, its details as payloads. Never OK: an error with code 0 is the broker's mistake.
absl::Status FromWire(const v1::Status& wire);

// Saturating; what is not finite or not a duration becomes the nearest that is.
absl::Duration FromProto(const google::protobuf::Duration& duration);
void ToProto(absl::Duration duration, google::protobuf::Duration& proto);

}  // namespace client
}  // namespace lessor
