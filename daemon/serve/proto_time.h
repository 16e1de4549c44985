#pragma once

#include <google/protobuf/duration.pb.h>
#include <google/protobuf/timestamp.pb.h>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

namespace lessor {

google::protobuf::Duration ToProto(absl::Duration duration);
google::protobuf::Timestamp ToProto(absl::Time time);

// A duration from outside. REQUEST_INVALID, naming `field`: it is negative, or its fields disagree. Longer
// ones than a year are taken for a year.
absl::StatusOr<absl::Duration> DurationFrom(const google::protobuf::Duration& proto, absl::string_view field);

}  // namespace lessor
