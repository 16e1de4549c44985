#include "lessor/error.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/cord.h"
#include "lessor/v1/error.pb.h"

#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

constexpr char kErrorInfoUrl[] = "type.googleapis.com/google.rpc.ErrorInfo";
constexpr char kRetryInfoUrl[] = "type.googleapis.com/google.rpc.RetryInfo";
constexpr absl::Duration kDurationMax = absl::Hours(24 * 366 * 100);  // beyond it "infinite" is meant

template <typename Message>
Message PayloadOf(const absl::Status& status, absl::string_view url) {
  Message message;
  if (auto payload = status.GetPayload(url)) (void)message.ParseFromString(std::string(*payload));
  return message;
}

template <typename Message>
void SetPayload(absl::Status& status, absl::string_view url, const Message& message) {
  status.SetPayload(url, absl::Cord(message.SerializeAsString()));
}

const google::protobuf::EnumValueOptions& RowOf(v1::Reason::Code reason) {
  return v1::Reason::Code_descriptor()->FindValueByNumber(reason)->options();
}

absl::StatusCode CodeOf(v1::Reason::Code reason) {
  const std::string& name = RowOf(reason).GetExtension(v1::code);
  for (int code = 0; code <= static_cast<int>(absl::StatusCode::kUnauthenticated); ++code) {
    if (absl::StatusCodeToString(static_cast<absl::StatusCode>(code)) == name) {
      return static_cast<absl::StatusCode>(code);
    }
  }
  return absl::StatusCode::kUnknown;
}

}  // namespace

std::string ReasonOf(const absl::Status& status) {
  return PayloadOf<v1::ErrorInfo>(status, kErrorInfoUrl).reason();
}

Recovery RecoveryOf(const absl::Status& status) {
  v1::Reason::Code reason = v1::Reason::UNSPECIFIED;
  if (!v1::Reason::Code_Parse(ReasonOf(status), &reason)) return Recovery::kFail;
  switch (RowOf(reason).GetExtension(v1::recovery)) {
    case v1::RETRY:
      return Recovery::kRetry;
    case v1::RETRY_AFTER:
      return Recovery::kRetryAfter;
    case v1::REATTACH:
      return Recovery::kReattach;
    case v1::FALL_BACK:
      return Recovery::kFallBack;
    default:
      return Recovery::kFail;
  }
}

absl::Duration RetryAfterOf(const absl::Status& status) {
  return std::max(FromProto(PayloadOf<v1::RetryInfo>(status, kRetryInfoUrl).retry_delay()),
                  absl::ZeroDuration());
}

std::map<std::string, std::string> FactsOf(const absl::Status& status) {
  const auto info = PayloadOf<v1::ErrorInfo>(status, kErrorInfoUrl);
  return {info.metadata().begin(), info.metadata().end()};
}

absl::Status ErrorOf(v1::Reason::Code reason, absl::string_view message, absl::Duration retry_after) {
  absl::Status status(CodeOf(reason), message);
  v1::ErrorInfo info;
  info.set_reason(v1::Reason::Code_Name(reason));
  info.set_domain("lessor");
  SetPayload(status, kErrorInfoUrl, info);
  if (retry_after > absl::ZeroDuration()) {
    v1::RetryInfo retry;
    ToProto(retry_after, *retry.mutable_retry_delay());
    SetPayload(status, kRetryInfoUrl, retry);
  }
  return status;
}

absl::Status ForkedError() {
  return ErrorOf(v1::Reason::CLIENT_FORKED,
                 "this process was forked from the one that attached; it must attach for itself");
}

absl::Status FromWire(const v1::Status& wire) {
  if (wire.code() == 0) return ErrorOf(v1::Reason::INTERNAL, "the broker sent an error without a code");
  const bool known = wire.code() > 0 && wire.code() <= static_cast<int>(absl::StatusCode::kUnauthenticated);
  absl::Status status(known ? static_cast<absl::StatusCode>(wire.code()) : absl::StatusCode::kUnknown,
                      wire.message());
  for (const google::protobuf::Any& detail : wire.details()) {
    status.SetPayload(detail.type_url(), absl::Cord(detail.value()));
  }
  return status;
}

absl::Duration FromProto(const google::protobuf::Duration& duration) {
  return std::clamp(absl::Seconds(duration.seconds()) + absl::Nanoseconds(duration.nanos()), -kDurationMax,
                    kDurationMax);
}

void ToProto(absl::Duration duration, google::protobuf::Duration& proto) {
  absl::Duration rest;
  proto.set_seconds(
      absl::IDivDuration(std::clamp(duration, -kDurationMax, kDurationMax), absl::Seconds(1), &rest));
  proto.set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(rest)));
}

}  // namespace client
}  // namespace lessor
