#include "daemon/wire/upstream_error.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

// At most `bytes_max` bytes of `words`, not cut inside a UTF-8 character, on one line.
std::string OneLine(absl::string_view words, size_t bytes_max) {
  if (words.size() > bytes_max) {
    while (bytes_max > 0 && (static_cast<unsigned char>(words[bytes_max]) & 0xC0) == 0x80) --bytes_max;
    words = words.substr(0, bytes_max);
  }
  std::string line(words);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; },
      ' ');
  return line;
}

}  // namespace

absl::Status UpstreamError(absl::string_view what, absl::string_view words) {
  return ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE,
                     OneLine(absl::StrCat(what, ": ", words), kUpstreamErrorBytesMax),
                     {{"upstream_error", OneLine(words, kUpstreamErrorBytesMax)}});
}

absl::Status RefusedStatement(absl::string_view words) {
  return absl::AbortedError(OneLine(words, kUpstreamErrorBytesMax));
}

}  // namespace lessor
