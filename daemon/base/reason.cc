#include "daemon/base/reason.h"

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

constexpr char kErrorInfoUrl[] = "type.googleapis.com/google.rpc.ErrorInfo";
constexpr char kRetryInfoUrl[] = "type.googleapis.com/google.rpc.RetryInfo";
constexpr char kQuotaFailureUrl[] = "type.googleapis.com/google.rpc.QuotaFailure";
constexpr char kDomain[] = "lessor";
constexpr size_t kMessageMax = 1024;  // bytes; with eight facts of kFactMax the details stay below 4 KiB
constexpr size_t kFactMax = 256;
constexpr size_t kFactsMax = 8;

absl::StatusCode CodeOf(v1::Reason::Code reason) {
  const auto* value = v1::Reason::Code_descriptor()->FindValueByNumber(reason);
  const std::string& name = value->options().GetExtension(v1::code);
  for (int code = 0; code <= static_cast<int>(absl::StatusCode::kUnauthenticated); ++code) {
    if (absl::StatusCodeToString(static_cast<absl::StatusCode>(code)) == name) {
      return static_cast<absl::StatusCode>(code);
    }
  }
  return absl::StatusCode::kUnknown;
}

// Cuts between characters: protobuf strings must be valid UTF-8.
std::string Cut(absl::string_view text, size_t bytes_max) {
  if (text.size() > bytes_max) {
    while (bytes_max > 0 && (static_cast<unsigned char>(text[bytes_max]) & 0xC0) == 0x80) --bytes_max;
    text = text.substr(0, bytes_max);
  }
  std::string clean(text);
  bool ascii = true;
  for (char c : clean) ascii = ascii && static_cast<unsigned char>(c) < 0x80;
  if (!ascii &&
      !google::protobuf::internal::IsStructurallyValidUTF8(clean.data(), static_cast<int>(clean.size()))) {
    for (char& c : clean) {
      if (static_cast<unsigned char>(c) >= 0x80) c = '?';
    }
  }
  return clean;
}

template <typename Message>
void SetPayload(absl::Status& status, absl::string_view url, const Message& message) {
  status.SetPayload(url, absl::Cord(message.SerializeAsString()));
}

template <typename Message>
Message PayloadOf(const absl::Status& status, absl::string_view url) {
  Message message;
  if (auto payload = status.GetPayload(url)) (void)message.ParseFromString(std::string(*payload));
  return message;
}

}  // namespace

absl::Status ReasonError(v1::Reason::Code reason, absl::string_view message, const Facts& facts) {
  absl::Status status(CodeOf(reason), Cut(message, kMessageMax));
  v1::ErrorInfo info;
  info.set_reason(v1::Reason::Code_Name(reason));
  info.set_domain(kDomain);
  for (size_t i = 0; i < facts.size() && i < kFactsMax; ++i) {
    (*info.mutable_metadata())[std::string(facts[i].first)] = Cut(facts[i].second, kFactMax);
  }
  SetPayload(status, kErrorInfoUrl, info);
  return status;
}

absl::Status WithRetryAfter(absl::Status status, absl::Duration delay) {
  v1::RetryInfo info;
  const absl::Duration whole = absl::Trunc(delay, absl::Nanoseconds(1));
  absl::Duration rest;
  info.mutable_retry_delay()->set_seconds(absl::IDivDuration(whole, absl::Seconds(1), &rest));
  info.mutable_retry_delay()->set_nanos(static_cast<int32_t>(absl::ToInt64Nanoseconds(rest)));
  SetPayload(status, kRetryInfoUrl, info);
  return status;
}

absl::Status WithQuotaViolation(absl::Status status, absl::string_view subject,
                                absl::string_view description) {
  v1::QuotaFailure failure;
  v1::QuotaFailure::Violation* violation = failure.add_violations();
  violation->set_subject(Cut(subject, kFactMax));
  violation->set_description(Cut(description, kFactMax));
  SetPayload(status, kQuotaFailureUrl, failure);
  return status;
}

absl::Status Annotate(const absl::Status& status, absl::string_view what) {
  if (status.ok()) return status;
  absl::Status annotated(status.code(), Cut(absl::StrCat(what, ": ", status.message()), kMessageMax));
  status.ForEachPayload(
      [&](absl::string_view url, const absl::Cord& payload) { annotated.SetPayload(url, payload); });
  return annotated;
}

v1::Reason::Code ReasonOf(const absl::Status& status) {
  v1::Reason::Code code = v1::Reason::UNSPECIFIED;
  (void)v1::Reason::Code_Parse(PayloadOf<v1::ErrorInfo>(status, kErrorInfoUrl).reason(), &code);
  return code;
}

absl::Duration RetryAfterOf(const absl::Status& status) {
  const auto delay = PayloadOf<v1::RetryInfo>(status, kRetryInfoUrl).retry_delay();
  return absl::Seconds(delay.seconds()) + absl::Nanoseconds(delay.nanos());
}

v1::Status ToWire(const absl::Status& status) {
  v1::Status wire;
  if (status.ok()) return wire;
  if (!status.GetPayload(kErrorInfoUrl).has_value()) {
    return ToWire(ReasonError(v1::Reason::INTERNAL, status.ToString()));
  }
  wire.set_code(static_cast<int32_t>(status.code()));
  wire.set_message(std::string(status.message()));
  status.ForEachPayload([&](absl::string_view url, const absl::Cord& payload) {
    google::protobuf::Any* detail = wire.add_details();
    detail->set_type_url(std::string(url));
    detail->set_value(std::string(payload));
  });
  return wire;
}

absl::Status FromWire(const v1::Status& wire) {
  absl::Status status(static_cast<absl::StatusCode>(wire.code()), wire.message());
  for (const google::protobuf::Any& detail : wire.details()) {
    status.SetPayload(detail.type_url(), absl::Cord(detail.value()));
  }
  return status;
}

}  // namespace lessor
