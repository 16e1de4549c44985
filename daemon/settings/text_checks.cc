// What texts in the settings must look like: names, paths, accounts, addresses.
#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

#include "daemon/settings/address.h"
#include "daemon/settings/field.h"
#include "daemon/settings/http_url.h"
#include "daemon/settings/value.h"

namespace lessor {
namespace {

constexpr size_t kTextMax = 4096;
constexpr size_t kNameMax = 32;
constexpr size_t kAccountMax = 256;
constexpr size_t kFileNameMax = 255;
constexpr size_t kSocketPathMax = 107;  // sockaddr_un's sun_path with its terminating zero is 108

absl::Status Refused(absl::string_view text, absl::string_view why) {
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " ", why));
}

}  // namespace

const char kNameForm[] =
    "1 to 32 lower-case letters, digits, `-` and `_`, the first of them a letter or digit";

absl::Status CheckText(absl::string_view text) {
  if (text.size() > kTextMax) return Refused(text, "is longer than 4096 bytes");
  if (std::any_of(text.begin(), text.end(), absl::ascii_iscntrl)) {
    return Refused(text, "contains a control character");
  }
  return absl::OkStatus();
}

absl::Status CheckName(absl::string_view text) {
  bool good = !text.empty() && text.size() <= kNameMax && text[0] != '-' && text[0] != '_' &&
              std::all_of(text.begin(), text.end(), [](char c) {
                return absl::ascii_islower(c) || absl::ascii_isdigit(c) || c == '-' || c == '_';
              });
  return good ? absl::OkStatus() : Refused(text, absl::StrCat("is not a name; accepted: ", kNameForm));
}

absl::Status CheckAbsolutePath(absl::string_view text) {
  return text[0] == '/' ? absl::OkStatus() : Refused(text, "is not an absolute path");
}

absl::Status CheckSocketPath(absl::string_view text) {
  if (text.size() > kSocketPathMax) return Refused(text, "is longer than the 107 bytes of a socket's path");
  return CheckAbsolutePath(text);
}

absl::Status CheckAccount(absl::string_view text) {
  bool good = text.size() <= kAccountMax && text.find_first_of(":/ ") == absl::string_view::npos;
  return good ? absl::OkStatus() : Refused(text, "is not the name of a user or group");
}

absl::Status CheckAddress(absl::string_view text) {
  return ParseHostPort(text).status();
}

absl::Status CheckHttpPrefix(absl::string_view text) {
  const absl::StatusOr<HttpUrl> url = ParseHttpUrl(text);
  if (!url.ok()) return Refused(text, absl::StrCat("cannot be allowed: ", url.status().message()));
  return url->query.empty() ? absl::OkStatus() : Refused(text, "has a query, which is not compared");
}

absl::Status CheckFileName(absl::string_view text) {
  bool good =
      text.size() <= kFileNameMax && text.find('/') == absl::string_view::npos && text != "." && text != "..";
  return good ? absl::OkStatus() : Refused(text, "is not a name without slashes");
}

absl::Status CheckVariable(absl::string_view text) {
  bool good = !absl::ascii_isdigit(text[0]) && std::all_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isalnum(c) || c == '_';
  });
  return good ? absl::OkStatus() : Refused(text, "is not the name of an environment variable");
}

}  // namespace lessor
