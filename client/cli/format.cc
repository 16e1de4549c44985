#include "client/cli/format.h"

#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/time.h"

namespace lessor::cli {
namespace {

struct Character {
  uint32_t code = 0;
  size_t bytes = 1;
  bool valid = false;
};

Character Decode(absl::string_view text) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return {};
  uint32_t code = lead & (0x7Fu >> bytes);
  for (size_t i = 1; i < bytes; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return {};
    code = code << 6 | (byte(i) & 0x3Fu);
  }
  const bool overlong = (bytes == 3 && code < 0x800) || (bytes == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (overlong || surrogate || code > 0x10FFFF) return {};
  return {code, bytes, true};
}

// C0 and C1 controls, line and paragraph separators, marks of direction.
bool IsControl(uint32_t code) {
  return code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code >= 0x200E && code <= 0x200F) ||
         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

std::string Replace(absl::string_view text, bool keep_lines) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Character c = Decode(text);
    const bool kept = keep_lines && (c.code == '\n' || c.code == '\t');
    if (c.valid && (kept || !IsControl(c.code))) {
      absl::StrAppend(&out, text.substr(0, c.bytes));
    } else {
      out += '?';
    }
    text.remove_prefix(c.bytes);
  }
  return out;
}

}  // namespace

std::string Printable(absl::string_view text) {
  return Replace(text, false);
}

std::string PrintableLines(absl::string_view text) {
  return Replace(text, true);
}

size_t Width(absl::string_view text) {
  size_t width = 0;
  for (const char c : text) width += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
  return width;
}

std::string CutTo(absl::string_view text, size_t width_max) {
  if (Width(text) <= width_max) return std::string(text);
  if (width_max == 0) return "";
  std::string out;
  for (size_t width = 0; width + 1 < width_max; ++width) {
    const size_t bytes = Decode(text).bytes;
    absl::StrAppend(&out, text.substr(0, bytes));
    text.remove_prefix(bytes);
  }
  return out + "…";
}

std::string DurationText(const google::protobuf::Duration& duration) {
  const int64_t seconds = duration.seconds();
  const int64_t ms = seconds * 1000 + duration.nanos() / 1'000'000;
  if (ms <= 0) return "0ms";
  if (ms < 1000) return absl::StrCat(ms, "ms");
  if (seconds < 60) return absl::StrFormat("%d.%ds", ms / 1000, ms % 1000 / 100);
  if (seconds < 3600) return absl::StrFormat("%dm%02ds", seconds / 60, seconds % 60);
  if (seconds < 86400) return absl::StrFormat("%dh%02dm", seconds / 3600, seconds % 3600 / 60);
  return absl::StrFormat("%dd%02dh", seconds / 86400, seconds % 86400 / 3600);
}

std::string TimeText(const google::protobuf::Timestamp& time, bool with_date) {
  return absl::FormatTime(with_date ? "%Y-%m-%d %H:%M:%S" : "%H:%M:%S", absl::FromUnixSeconds(time.seconds()),
                          absl::LocalTimeZone());
}

}  // namespace lessor::cli
