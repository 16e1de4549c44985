#include "daemon/settings/value.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/escaping.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/strip.h"

namespace lessor {
namespace {

constexpr size_t kValueLengthMax = 32;  // no number that means something is longer
constexpr size_t kQuotedMax = 64;

bool AllDigits(absl::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), absl::ascii_isdigit);
}

bool IsDecimal(absl::string_view text) {
  size_t point = text.find('.');
  if (point == absl::string_view::npos) return AllDigits(text);
  return AllDigits(text.substr(0, point)) && AllDigits(text.substr(point + 1));
}

// Cuts the longest prefix of digits and points off `text`.
absl::string_view CutNumber(absl::string_view& text) {
  size_t length = 0;
  while (length < text.size() && (absl::ascii_isdigit(text[length]) || text[length] == '.')) ++length;
  absl::string_view number = text.substr(0, length);
  text.remove_prefix(length);
  return number;
}

// Cuts the longest prefix of letters off `text`.
absl::string_view CutUnit(absl::string_view& text) {
  size_t length = 0;
  while (length < text.size() && absl::ascii_isalpha(text[length])) ++length;
  absl::string_view unit = text.substr(0, length);
  text.remove_prefix(length);
  return unit;
}

bool IsDurationUnit(absl::string_view unit) {
  return unit == "ns" || unit == "us" || unit == "ms" || unit == "s" || unit == "m" || unit == "h";
}

absl::Status NotADuration(absl::string_view text) {
  return absl::InvalidArgumentError(
      absl::StrCat(Quoted(text), " is not a duration; write it like 500ms, 5s, 1.5s, 10m or 1h30m"));
}

absl::Status NoUnit(absl::string_view text, absl::string_view examples) {
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " has no unit; write it like ", examples));
}

}  // namespace

absl::StatusOr<absl::Duration> ParseDuration(absl::string_view text) {
  if (text == "0") return absl::ZeroDuration();
  if (text.empty() || text.size() > kValueLengthMax) return NotADuration(text);
  if (IsDecimal(text)) return NoUnit(text, absl::StrCat(text, "s or ", text, "ms"));
  absl::string_view rest = text;
  while (!rest.empty()) {
    if (!IsDecimal(CutNumber(rest)) || !IsDurationUnit(CutUnit(rest))) return NotADuration(text);
  }
  absl::Duration duration;
  if (!absl::ParseDuration(text, &duration)) return NotADuration(text);
  return absl::Trunc(duration, absl::Nanoseconds(1));
}

absl::StatusOr<bool> ParseSwitch(absl::string_view text) {
  if (text == "true" || text == "yes" || text == "on") return true;
  if (text == "false" || text == "no" || text == "off") return false;
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " is neither true nor false"));
}

std::string FormatSwitch(bool on) {
  return on ? "true" : "false";
}

absl::StatusOr<int64_t> ParseWhole(absl::string_view text) {
  int64_t number;
  if (text.size() <= kValueLengthMax && AllDigits(text) && absl::SimpleAtoi(text, &number) &&
      number <= int64_t{UINT32_MAX}) {
    return number;
  }
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " is not a whole number like 20"));
}

absl::StatusOr<double> ParseFraction(absl::string_view text) {
  double number;
  if (text.size() <= kValueLengthMax && IsDecimal(text) && absl::SimpleAtod(text, &number)) return number;
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " is not a number like 0.1"));
}

std::string FormatFraction(double fraction) {
  // The shortest of the fixed notations that reads back the same; 30 decimals fit the longest value accepted.
  for (int decimals = 0; decimals < 30; ++decimals) {
    std::string text = absl::StrFormat("%.*f", decimals, fraction);
    double back;
    if (absl::SimpleAtod(text, &back) && back == fraction) return text;
  }
  return absl::StrFormat("%.30f", fraction);
}

absl::StatusOr<FileMode> ParseFileMode(absl::string_view text) {
  absl::string_view digits = absl::StripPrefix(text, "0");
  bool octal = !digits.empty() && digits.size() <= 3 &&
               std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '7'; });
  if (!octal) {
    return absl::InvalidArgumentError(
        absl::StrCat(Quoted(text), " is not a file mode; write octal permissions like 0660"));
  }
  uint32_t bits = 0;
  for (char digit : digits) bits = bits * 8 + static_cast<uint32_t>(digit - '0');
  return FileMode{bits};
}

std::string FormatFileMode(FileMode mode) {
  return absl::StrFormat("0%03o", mode.bits);
}

std::string Quoted(absl::string_view text) {
  bool cut = text.size() > kQuotedMax;
  return absl::StrCat("`", absl::CHexEscape(text.substr(0, kQuotedMax)), cut ? "..." : "", "`");
}

}  // namespace lessor
