#include "daemon/settings/field.h"

#include "absl/strings/str_cat.h"

#include "daemon/settings/nearest.h"
#include "daemon/settings/value.h"

namespace lessor {
namespace {

absl::Status OutOfRange(absl::string_view text, absl::string_view accepts) {
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " is out of range; accepted: ", accepts));
}

std::string OrZero(absl::string_view range, absl::string_view zero) {
  return zero.empty() ? std::string(range) : absl::StrCat(range, ", or 0 (", zero, ")");
}

absl::StatusOr<int64_t> ParseInRange(absl::string_view text, const IntRule& rule) {
  absl::StatusOr<int64_t> number = ParseWhole(text);
  if (!number.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(number.status().message(), "; accepted: ", Accepts(rule)));
  }
  bool zero = *number == 0 && !rule.zero.empty();
  if (!zero && (*number < rule.min || *number > rule.max)) return OutOfRange(text, Accepts(rule));
  return number;
}

template <typename Int>
absl::Status ParseOptional(absl::string_view text, std::optional<Int>& member, const IntRule& rule) {
  if (text == rule.unset) {
    member = std::nullopt;
    return absl::OkStatus();
  }
  absl::StatusOr<int64_t> number = ParseInRange(text, rule);
  if (!number.ok()) return number.status();
  member = static_cast<Int>(*number);
  return absl::OkStatus();
}

template <typename Enum>
absl::Status ParseWord(absl::string_view text, Enum& member) {
  std::vector<absl::string_view> words;
  for (const auto& [word, value] : WordsOf(Enum{})) {
    if (word == text) {
      member = value;
      return absl::OkStatus();
    }
    words.push_back(word);
  }
  absl::string_view nearest = Nearest(text, words);
  return absl::InvalidArgumentError(absl::StrCat(Quoted(text), " is not one of ", AcceptsWords<Enum>(),
                                                 nearest.empty() ? "" : "; did you mean ", nearest,
                                                 nearest.empty() ? "" : "?"));
}

template <typename Enum>
std::string FormatWord(Enum member) {
  for (const auto& [word, value] : WordsOf(Enum{})) {
    if (value == member) return std::string(word);
  }
  return "";
}

// Assigns what was parsed, or hands its error on.
template <typename T>
absl::Status Take(absl::StatusOr<T> parsed, T& member) {
  if (!parsed.ok()) return parsed.status();
  member = *std::move(parsed);
  return absl::OkStatus();
}

}  // namespace

absl::Span<const std::pair<absl::string_view, HoldMode>> WordsOf(HoldMode) {
  static constexpr std::pair<absl::string_view, HoldMode> kWords[] = {
      {"until_wanted", HoldMode::kUntilWanted},
      {"transaction", HoldMode::kTransaction},
      {"session", HoldMode::kSession}};
  return kWords;
}

absl::Span<const std::pair<absl::string_view, ResetMode>> WordsOf(ResetMode) {
  static constexpr std::pair<absl::string_view, ResetMode> kWords[] = {
      {"always", ResetMode::kAlways}, {"when_changed", ResetMode::kWhenChanged}};
  return kWords;
}

absl::Span<const std::pair<absl::string_view, LogLevel>> WordsOf(LogLevel) {
  static constexpr std::pair<absl::string_view, LogLevel> kWords[] = {{"debug", LogLevel::kDebug},
                                                                      {"info", LogLevel::kInfo},
                                                                      {"warning", LogLevel::kWarning},
                                                                      {"error", LogLevel::kError}};
  return kWords;
}

absl::Span<const std::pair<absl::string_view, LogFormat>> WordsOf(LogFormat) {
  static constexpr std::pair<absl::string_view, LogFormat> kWords[] = {{"text", LogFormat::kText},
                                                                       {"json", LogFormat::kJson}};
  return kWords;
}

absl::Span<const std::pair<absl::string_view, PriorityClass>> WordsOf(PriorityClass) {
  static constexpr std::pair<absl::string_view, PriorityClass> kWords[] = {
      {"critical", PriorityClass::kCritical},
      {"high", PriorityClass::kHigh},
      {"normal", PriorityClass::kNormal},
      {"low", PriorityClass::kLow}};
  return kWords;
}

absl::Status ParseField(absl::string_view text, int& member, const IntRule& rule) {
  absl::StatusOr<int64_t> number = ParseInRange(text, rule);
  if (number.ok()) member = static_cast<int>(*number);
  return number.status();
}

absl::Status ParseField(absl::string_view text, std::optional<int>& member, const IntRule& rule) {
  return ParseOptional(text, member, rule);
}

absl::Status ParseField(absl::string_view text, std::optional<uint32_t>& member, const IntRule& rule) {
  return ParseOptional(text, member, rule);
}

absl::Status ParseField(absl::string_view text, absl::Duration& member, const DurationRule& rule) {
  absl::StatusOr<absl::Duration> duration = ParseDuration(text);
  if (!duration.ok()) return duration.status();
  bool zero = *duration == absl::ZeroDuration() && !rule.zero.empty();
  if (!zero && (*duration < rule.min || *duration > rule.max)) return OutOfRange(text, Accepts(rule));
  member = *duration;
  return absl::OkStatus();
}

absl::Status ParseField(absl::string_view text, double& member, const FractionRule& rule) {
  absl::StatusOr<double> number = ParseFraction(text);
  if (!number.ok()) return number.status();
  if (*number < rule.min || *number > rule.max) return OutOfRange(text, Accepts(rule));
  member = *number;
  return absl::OkStatus();
}

absl::Status ParseField(absl::string_view text, bool& member, const SwitchRule&) {
  return Take(ParseSwitch(text), member);
}

absl::Status ParseField(absl::string_view text, FileMode& member, const ModeRule&) {
  return Take(ParseFileMode(text), member);
}

absl::Status ParseField(absl::string_view text, Upstream& member, const UriRule&) {
  return Take(ParseUpstream(text), member);
}

absl::Status ParseField(absl::string_view text, std::string& member, const TextRule& rule) {
  bool empty = text.empty() || (!rule.empty_word.empty() && text == rule.empty_word);
  if (empty && rule.empty.empty()) {
    return absl::InvalidArgumentError(absl::StrCat("may not be empty; accepted: ", Accepts(rule)));
  }
  if (!empty) {
    if (absl::Status common = CheckText(text); !common.ok()) return common;
    if (absl::Status check = rule.check(text); !check.ok()) return check;
  }
  member = empty ? "" : std::string(text);
  return absl::OkStatus();
}

absl::Status ParseField(absl::string_view text, HoldMode& member, const ChoiceRule&) {
  return ParseWord(text, member);
}
absl::Status ParseField(absl::string_view text, ResetMode& member, const ChoiceRule&) {
  return ParseWord(text, member);
}
absl::Status ParseField(absl::string_view text, LogLevel& member, const ChoiceRule&) {
  return ParseWord(text, member);
}
absl::Status ParseField(absl::string_view text, LogFormat& member, const ChoiceRule&) {
  return ParseWord(text, member);
}
absl::Status ParseField(absl::string_view text, PriorityClass& member, const ChoiceRule&) {
  return ParseWord(text, member);
}

std::string FormatField(int member, const IntRule&) {
  return absl::StrCat(member);
}
std::string FormatField(std::optional<int> member, const IntRule& rule) {
  return member ? absl::StrCat(*member) : std::string(rule.unset);
}
std::string FormatField(std::optional<uint32_t> member, const IntRule& rule) {
  return member ? absl::StrCat(*member) : std::string(rule.unset);
}
std::string FormatField(absl::Duration member, const DurationRule&) {
  return absl::FormatDuration(member);
}
std::string FormatField(double member, const FractionRule&) {
  return FormatFraction(member);
}
std::string FormatField(bool member, const SwitchRule&) {
  return FormatSwitch(member);
}
std::string FormatField(FileMode member, const ModeRule&) {
  return FormatFileMode(member);
}
std::string FormatField(const Upstream& member, const UriRule&) {
  return member.uri;
}
std::string FormatField(const std::string& member, const TextRule& rule) {
  return member.empty() ? std::string(rule.empty_word) : member;
}
std::string FormatField(HoldMode member, const ChoiceRule&) {
  return FormatWord(member);
}
std::string FormatField(ResetMode member, const ChoiceRule&) {
  return FormatWord(member);
}
std::string FormatField(LogLevel member, const ChoiceRule&) {
  return FormatWord(member);
}
std::string FormatField(LogFormat member, const ChoiceRule&) {
  return FormatWord(member);
}
std::string FormatField(PriorityClass member, const ChoiceRule&) {
  return FormatWord(member);
}

std::string Accepts(const IntRule& rule) {
  std::string range = OrZero(absl::StrCat(rule.min, " to ", rule.max), rule.zero);
  return rule.unset.empty() ? range : absl::StrCat(range, ", or `", rule.unset, "`");
}
std::string Accepts(const DurationRule& rule) {
  return OrZero(absl::StrCat(absl::FormatDuration(rule.min), " to ", absl::FormatDuration(rule.max)),
                rule.zero);
}
std::string Accepts(const FractionRule& rule) {
  return absl::StrCat(FormatFraction(rule.min), " to ", FormatFraction(rule.max));
}
std::string Accepts(const SwitchRule&) {
  return "true, false";
}
std::string Accepts(const ModeRule&) {
  return "octal permissions like 0660";
}
std::string Accepts(const UriRule&) {
  return "a URI, see Upstreams";
}
std::string Accepts(const TextRule& rule) {
  if (rule.empty.empty()) return std::string(rule.accepts);
  absl::string_view word = rule.empty_word.empty() ? "\"\"" : rule.empty_word;
  return absl::StrCat(rule.accepts, ", or `", word, "` (", rule.empty, ")");
}
std::string Accepts(const TextsRule& rule) {
  return absl::StrCat("a list of ", rule.accepts, ", or `[]` (", rule.empty, ")");
}

}  // namespace lessor
