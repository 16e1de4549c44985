#include "daemon/serve/proto_time.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

constexpr absl::Duration kLongest = absl::Hours(24 * 365);
constexpr int32_t kNanosEnd = 1'000'000'000;

}  // namespace

google::protobuf::Duration ToProto(absl::Duration duration) {
  google::protobuf::Duration proto;
  absl::Duration rest;
  proto.set_seconds(absl::IDivDuration(std::clamp(duration, -kLongest, kLongest), absl::Seconds(1), &rest));
  proto.set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(rest)));
  return proto;
}

google::protobuf::Timestamp ToProto(absl::Time time) {
  google::protobuf::Timestamp proto;
  const int64_t seconds = absl::ToUnixSeconds(time);
  proto.set_seconds(seconds);
  proto.set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(time - absl::FromUnixSeconds(seconds))));
  return proto;
}

absl::StatusOr<absl::Duration> DurationFrom(const google::protobuf::Duration& proto,
                                            absl::string_view field) {
  if (proto.seconds() < 0 || proto.nanos() < 0 || proto.nanos() >= kNanosEnd) {
    return ReasonError(v1::Reason::REQUEST_INVALID,
                       absl::StrCat(field, " must not be negative, and its nanos stay below a second"));
  }
  return std::min(absl::Seconds(proto.seconds()) + absl::Nanoseconds(proto.nanos()), kLongest);
}

}  // namespace lessor
