#pragma once

#include <cstdint>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/time/time.h"

#include "daemon/settings/settings.h"

// The small notations of the settings file. Pure functions. Every Parse... fails with INVALID_ARGUMENT and
// words that say what was read and what is accepted; Parse(Format(x)) == x.
namespace lessor {

// `500ms`, `5s`, `1.5s`, `1h30m`: numbers with units out of ns, us, ms, s, m and h; and a bare `0`. Not
// negative, cut to whole nanoseconds.
absl::StatusOr<absl::Duration> ParseDuration(absl::string_view text);

// `true`, `yes`, `on` or `false`, `no`, `off`; formatted as `true` and `false`.
absl::StatusOr<bool> ParseSwitch(absl::string_view text);
std::string FormatSwitch(bool on);

// Decimal digits only, at most 4294967295.
absl::StatusOr<int64_t> ParseWhole(absl::string_view text);

// `0.1`: digits with at most one point, no sign, no exponent.
absl::StatusOr<double> ParseFraction(absl::string_view text);
std::string FormatFraction(double fraction);

// Octal permission bits: `0660` or `660`; formatted with the leading zero.
absl::StatusOr<FileMode> ParseFileMode(absl::string_view text);
std::string FormatFileMode(FileMode mode);

// The value in backquotes for a message to a person: control characters escaped, at most 64 bytes of it.
std::string Quoted(absl::string_view text);

}  // namespace lessor
