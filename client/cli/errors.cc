#include "client/cli/errors.h"

#include <optional>

#include <nlohmann/json.hpp>

#include "absl/strings/cord.h"
#include "absl/strings/str_cat.h"

#include "client/cli/format.h"

namespace lessor::cli {
namespace {

constexpr char kErrorInfoUrl[] = "type.googleapis.com/google.rpc.ErrorInfo";
constexpr char kRetryInfoUrl[] = "type.googleapis.com/google.rpc.RetryInfo";
constexpr char kQuotaFailureUrl[] = "type.googleapis.com/google.rpc.QuotaFailure";

template <typename Message>
std::optional<Message> Detail(const absl::Status& status, absl::string_view url) {
  const auto payload = status.GetPayload(url);
  Message message;
  if (!payload || !message.ParseFromString(std::string(*payload))) return std::nullopt;
  return message;
}

// The reason's row of the table; nullptr: none was given, or a newer broker's.
const google::protobuf::EnumValueOptions* RowOf(const absl::Status& status) {
  const auto info = Detail<v1::ErrorInfo>(status, kErrorInfoUrl);
  if (!info || info->domain() != "lessor") return nullptr;
  const auto* value = v1::Reason::Code_descriptor()->FindValueByName(info->reason());
  return value == nullptr ? nullptr : &value->options();
}

std::string NameOf(const absl::Status& status) {
  const auto info = Detail<v1::ErrorInfo>(status, kErrorInfoUrl);
  return info && !info->reason().empty() ? info->reason() : absl::StatusCodeToString(status.code());
}

bool HasReason(const absl::Status& status, v1::Reason::Code reason) {
  return NameOf(status) == v1::Reason::Code_Name(reason);
}

// To an operator.
std::string Advice(const absl::Status& status) {
  if (HasReason(status, v1::Reason::LEASE_UNKNOWN)) return "`lessorctl leases` lists the leases there are";
  if (HasReason(status, v1::Reason::BROKER_UNREACHABLE)) {
    return "start it, or name its runtime directory with --runtime-dir";
  }
  switch (RecoveryOf(status)) {
    case v1::RETRY:
      return "ask again";
    case v1::RETRY_AFTER: {
      const auto retry = Detail<v1::RetryInfo>(status, kRetryInfoUrl);
      return retry ? absl::StrCat("ask again in ", DurationText(retry->retry_delay())) : "ask again later";
    }
    case v1::REATTACH:
      return "`lessorctl sessions` lists the sessions there are";
    case v1::FALL_BACK:
      return "use another way to reach the resource";
    default:
      return "asking again gets the same answer";
  }
}

}  // namespace

absl::Status FromGrpc(const grpc::Status& status) {
  if (status.ok()) return absl::OkStatus();
  absl::Status error(static_cast<absl::StatusCode>(status.error_code()), status.error_message());
  v1::Status wire;
  if (!wire.ParseFromString(status.error_details())) return error;
  for (const google::protobuf::Any& detail : wire.details()) {
    error.SetPayload(detail.type_url(), absl::Cord(detail.value()));
  }
  return error;
}

absl::Status NoBroker(absl::string_view message) {
  absl::Status status = absl::UnavailableError(message);
  v1::ErrorInfo info;
  info.set_reason(v1::Reason::Code_Name(v1::Reason::BROKER_UNREACHABLE));
  info.set_domain("lessor");
  status.SetPayload(kErrorInfoUrl, absl::Cord(info.SerializeAsString()));
  return status;
}

v1::Recovery RecoveryOf(const absl::Status& status) {
  if (const auto* row = RowOf(status)) return row->GetExtension(v1::recovery);
  if (absl::IsUnavailable(status)) return v1::RETRY_AFTER;
  return absl::IsDeadlineExceeded(status) ? v1::RETRY : v1::FAIL;
}

ExitCode ExitCodeOf(const absl::Status& status) {
  if (status.ok()) return ExitCode::kDone;
  if (HasReason(status, v1::Reason::BROKER_UNREACHABLE)) return ExitCode::kNoBroker;
  if (HasReason(status, v1::Reason::SETTINGS_INVALID)) return ExitCode::kConfiguration;
  const v1::Recovery recovery = RecoveryOf(status);
  return recovery == v1::RETRY || recovery == v1::RETRY_AFTER ? ExitCode::kTryAgain : ExitCode::kRefused;
}

std::string Explain(const absl::Status& status) {
  std::string text = absl::StrCat(Printable(NameOf(status)), ": ",
                                  PrintableLines(absl::string_view(status.message())), "\n");
  if (const auto quota = Detail<v1::QuotaFailure>(status, kQuotaFailureUrl)) {
    for (const auto& violation : quota->violations()) {
      absl::StrAppend(&text, "limit: ", Printable(violation.subject()), ": ",
                      Printable(violation.description()), "\n");
    }
  }
  absl::StrAppend(&text, "hint: ", Advice(status), ".");
  // What the table says of it is said to agents, of their own sessions and leases.
  const bool agents =
      HasReason(status, v1::Reason::SESSION_UNKNOWN) || HasReason(status, v1::Reason::LEASE_UNKNOWN);
  const auto* row = RowOf(status);
  if (row != nullptr && !agents) absl::StrAppend(&text, " ", row->GetExtension(v1::meaning));
  return text + "\n";
}

std::string ExplainAsJson(const absl::Status& status) {
  nlohmann::ordered_json json;
  json["reason"] = NameOf(status);
  json["code"] = absl::StatusCodeToString(status.code());
  json["message"] = std::string(status.message());
  json["recovery"] = v1::Recovery_Name(RecoveryOf(status));
  json["metadata"] = nlohmann::ordered_json::object();
  if (const auto info = Detail<v1::ErrorInfo>(status, kErrorInfoUrl)) {
    for (const auto& [key, value] : info->metadata()) json["metadata"][key] = value;
  }
  if (const auto retry = Detail<v1::RetryInfo>(status, kRetryInfoUrl)) {
    const auto& delay = retry->retry_delay();
    json["retry_delay_seconds"] = static_cast<double>(delay.seconds()) + delay.nanos() / 1e9;
  }
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace lessor::cli
