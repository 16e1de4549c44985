#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "absl/types/span.h"

#include "daemon/settings/settings.h"

// What one key of the settings file may hold, and how its value is read and written. For each rule there is
//   ParseField(text, member, rule)  INVALID_ARGUMENT with words for people; the member is unchanged on error
//   FormatField(member, rule)       what ParseField reads back to an equal member
//   Accepts(rule)                   the accepted values in words, for errors and the documentation
namespace lessor {

// When a changed key takes effect: with the reload, or only with the next start of the broker.
enum class Reload { kAtOnce, kAtRestart };

// A key as fields.h lists it. `meaning` is one clause for people.
struct Key {
  absl::string_view name;
  absl::string_view meaning;
  Reload reload = Reload::kAtOnce;  // of a group, list or table: of all in it
};

struct IntRule {
  int64_t min;
  int64_t max;
  absl::string_view zero = {};   // not empty: 0 is accepted too, and means this
  absl::string_view unset = {};  // the word for nullopt, of an optional member
};

struct DurationRule {
  absl::Duration min;
  absl::Duration max;
  absl::string_view zero = {};  // not empty: 0 is accepted too, and means this
};

struct FractionRule {
  double min;
  double max;
};

struct SwitchRule {};
struct ModeRule {};
struct ChoiceRule {};  // an enum of settings.h
struct UriRule {};     // Upstream

struct TextRule {
  absl::Status (*check)(absl::string_view text);  // of a text that is not empty
  absl::string_view accepts;
  absl::string_view empty = {};       // not empty: "" is accepted too, and means this
  absl::string_view empty_word = {};  // another way to write ""
};

// A list of texts.
struct TextsRule {
  absl::Status (*check)(absl::string_view text);
  absl::string_view accepts;
  absl::string_view empty;  // what an empty list means
  size_t count_max;
};

// Texts that several keys accept. All refuse control characters and more than 4096 bytes.
extern const char kNameForm[];                   // what CheckName accepts
absl::Status CheckName(absl::string_view text);  // of pools and tenants: [a-z0-9][a-z0-9_-]{0,31}
absl::Status CheckAbsolutePath(absl::string_view text);
absl::Status CheckSocketPath(absl::string_view text);  // absolute, at most 107 bytes
absl::Status CheckAccount(absl::string_view text);     // a user's or group's name
absl::Status CheckAddress(absl::string_view text);     // HOST:PORT
absl::Status CheckFileName(absl::string_view text);    // one component of a path
absl::Status CheckVariable(absl::string_view text);    // [A-Za-z_][A-Za-z0-9_]*
absl::Status CheckHttpPrefix(absl::string_view text);  // an HttpUrl without a query
absl::Status CheckText(absl::string_view text);        // anything printable

// The words of each enum, in the order of its values.
absl::Span<const std::pair<absl::string_view, HoldMode>> WordsOf(HoldMode);
absl::Span<const std::pair<absl::string_view, ResetMode>> WordsOf(ResetMode);
absl::Span<const std::pair<absl::string_view, LogLevel>> WordsOf(LogLevel);
absl::Span<const std::pair<absl::string_view, LogFormat>> WordsOf(LogFormat);
absl::Span<const std::pair<absl::string_view, PriorityClass>> WordsOf(PriorityClass);

absl::Status ParseField(absl::string_view text, int& member, const IntRule& rule);
absl::Status ParseField(absl::string_view text, std::optional<int>& member, const IntRule& rule);
absl::Status ParseField(absl::string_view text, std::optional<uint32_t>& member, const IntRule& rule);
absl::Status ParseField(absl::string_view text, absl::Duration& member, const DurationRule& rule);
absl::Status ParseField(absl::string_view text, double& member, const FractionRule& rule);
absl::Status ParseField(absl::string_view text, bool& member, const SwitchRule& rule);
absl::Status ParseField(absl::string_view text, FileMode& member, const ModeRule& rule);
absl::Status ParseField(absl::string_view text, Upstream& member, const UriRule& rule);
absl::Status ParseField(absl::string_view text, std::string& member, const TextRule& rule);
absl::Status ParseField(absl::string_view text, HoldMode& member, const ChoiceRule& rule);
absl::Status ParseField(absl::string_view text, ResetMode& member, const ChoiceRule& rule);
absl::Status ParseField(absl::string_view text, LogLevel& member, const ChoiceRule& rule);
absl::Status ParseField(absl::string_view text, LogFormat& member, const ChoiceRule& rule);
absl::Status ParseField(absl::string_view text, PriorityClass& member, const ChoiceRule& rule);

std::string FormatField(int member, const IntRule& rule);
std::string FormatField(std::optional<int> member, const IntRule& rule);
std::string FormatField(std::optional<uint32_t> member, const IntRule& rule);
std::string FormatField(absl::Duration member, const DurationRule& rule);
std::string FormatField(double member, const FractionRule& rule);
std::string FormatField(bool member, const SwitchRule& rule);
std::string FormatField(FileMode member, const ModeRule& rule);
std::string FormatField(const Upstream& member, const UriRule& rule);
std::string FormatField(const std::string& member, const TextRule& rule);
std::string FormatField(HoldMode member, const ChoiceRule& rule);
std::string FormatField(ResetMode member, const ChoiceRule& rule);
std::string FormatField(LogLevel member, const ChoiceRule& rule);
std::string FormatField(LogFormat member, const ChoiceRule& rule);
std::string FormatField(PriorityClass member, const ChoiceRule& rule);

std::string Accepts(const IntRule& rule);
std::string Accepts(const DurationRule& rule);
std::string Accepts(const FractionRule& rule);
std::string Accepts(const SwitchRule& rule);
std::string Accepts(const ModeRule& rule);
std::string Accepts(const UriRule& rule);
std::string Accepts(const TextRule& rule);
std::string Accepts(const TextsRule& rule);
template <typename Enum>
std::string AcceptsWords() {
  std::string words;
  for (const auto& [word, value] : WordsOf(Enum{})) {
    if (!words.empty()) words += ", ";
    words += std::string(word);
  }
  return words;
}

}  // namespace lessor
