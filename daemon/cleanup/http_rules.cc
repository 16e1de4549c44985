#include "daemon/cleanup/http_rules.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"

#include "daemon/base/reason.h"
#include "daemon/settings/http_url.h"

namespace lessor {
namespace {

constexpr int kHeadersMax = 32;
constexpr size_t kHeaderBytesMax = 8192;  // of all
constexpr size_t kBodyBytesMax = 8192;
constexpr int kAlsoDoneMax = 8;
constexpr char kWithheld[] = "(withheld)";

absl::Status Invalid(absl::string_view message) {
  return ReasonError(v1::Reason::REQUEST_INVALID, message);
}

template <size_t kCount>
bool IsOneOf(absl::string_view word, const std::array<absl::string_view, kCount>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Of the connection: they are the worker's, and could lead the request elsewhere, or another one into it.
// Many servers read "_" as "-", and some a path from the last two.
bool IsOfTheConnection(absl::string_view name) {
  constexpr std::array<absl::string_view, 11> kNames = {
      "connection", "content-length",    "expect",         "host",         "keep-alive", "te", "trailer",
      "upgrade",    "transfer-encoding", "x-original-url", "x-rewrite-url"};
  return IsOneOf(absl::StrReplaceAll(absl::AsciiStrToLower(name), {{"_", "-"}}), kNames);
}

absl::Status CheckHeader(const v1::HttpHeader& header) {
  const std::string& name = header.name();
  const bool token = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return absl::ascii_isalnum(c) || c == '-' || c == '_';
  });
  if (!token) return Invalid("a header's name is not made of letters, digits, - and _");
  if (IsOfTheConnection(name))
    return Invalid(absl::StrCat("the header ", name, " is not the agent's to set"));
  const std::string& value = header.value();
  if (absl::StripAsciiWhitespace(value).empty() ||
      !std::all_of(value.begin(), value.end(), absl::ascii_isprint)) {
    return Invalid(absl::StrCat("the value of the header ", name, " is empty or not printable ASCII"));
  }
  return absl::OkStatus();
}

absl::Status CheckHeaders(const google::protobuf::RepeatedPtrField<v1::HttpHeader>& headers) {
  if (headers.size() > kHeadersMax) {
    return Invalid(absl::StrCat("there are more than ", kHeadersMax, " headers"));
  }
  size_t bytes = 0;
  for (const v1::HttpHeader& header : headers) {
    bytes += header.name().size() + header.value().size();
    if (absl::Status good = CheckHeader(header); !good.ok()) return good;
  }
  if (bytes <= kHeaderBytesMax) return absl::OkStatus();
  return Invalid(absl::StrCat("the headers have more than ", kHeaderBytesMax, " bytes"));
}

absl::Status CheckAlsoDone(const google::protobuf::RepeatedField<uint32_t>& statuses) {
  if (statuses.size() > kAlsoDoneMax) {
    return Invalid(absl::StrCat("also_done has more than ", kAlsoDoneMax, " statuses"));
  }
  const bool good = std::all_of(statuses.begin(), statuses.end(),
                                [](uint32_t status) { return status >= 300 && status <= 599; });
  return good ? absl::OkStatus() : Invalid("also_done has what is no status from 300 to 599");
}

bool IsAllowed(const HttpUrl& url, const std::vector<std::string>& allowed) {
  return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& text) {
    const absl::StatusOr<HttpUrl> prefix = ParseHttpUrl(text);
    return prefix.ok() && IsBeneath(url, *prefix);
  });
}

}  // namespace

absl::Status ResolveHttpRequest(const v1::HttpRequest& request, const std::vector<std::string>& allowed,
                                journal::HttpDeed& deed) {
  constexpr std::array<absl::string_view, 5> kMethods = {"DELETE", "GET", "PATCH", "POST", "PUT"};
  if (!IsOneOf(request.method(), kMethods)) {
    return Invalid(absl::StrCat("method is none of ", absl::StrJoin(kMethods, ", ")));
  }
  const absl::StatusOr<HttpUrl> url = ParseHttpUrl(request.url());
  if (!url.ok()) return Invalid(absl::StrCat("url: ", url.status().message()));
  if (!IsAllowed(*url, allowed)) {
    return ReasonError(
        v1::Reason::CLEANUP_FORBIDDEN,
        absl::StrCat("url is beneath none of those that the settings allow (cleanup.http_allowed: ",
                     allowed.empty() ? "none" : absl::StrJoin(allowed, ", "), ")"));
  }
  if (absl::Status headers = CheckHeaders(request.headers()); !headers.ok()) return headers;
  if (request.body().size() > kBodyBytesMax) {
    return Invalid(absl::StrCat("body is longer than ", kBodyBytesMax, " bytes"));
  }
  if (absl::Status also = CheckAlsoDone(request.also_done()); !also.ok()) return also;
  deed.set_method(request.method());
  deed.set_url(ToString(*url));
  *deed.mutable_headers() = request.headers();
  deed.set_body(request.body());
  *deed.mutable_also_done() = request.also_done();
  return absl::OkStatus();
}

void WithholdSecrets(v1::HttpRequest& request) {
  if (const size_t query = request.url().find('?'); query != std::string::npos) {
    request.set_url(absl::StrCat(request.url().substr(0, query), "?", kWithheld));
  }
  if (!request.body().empty()) request.set_body(kWithheld);
  for (v1::HttpHeader& header : *request.mutable_headers()) header.set_value(kWithheld);
}

}  // namespace lessor
