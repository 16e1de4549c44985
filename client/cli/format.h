#pragma once

#include <string>

#include "absl/strings/string_view.h"
#include "google/protobuf/duration.pb.h"
#include "google/protobuf/timestamp.pb.h"

// How lessorctl writes single values for people. Pure functions.
namespace lessor::cli {

// `text` with everything replaced by '?' that a terminal would act on instead of showing (control characters,
// marks that change the direction of text) or that is not UTF-8. Names, labels and command lines are whatever
// agents say.
std::string Printable(absl::string_view text);

// The same, but line breaks and tabs stay: for messages of several lines and for YAML.
std::string PrintableLines(absl::string_view text);

// Characters, as columns on the screen; `text` is Printable.
size_t Width(absl::string_view text);

// At most `width_max` characters of `text`, the last of them "…" where something was cut off.
std::string CutTo(absl::string_view text, size_t width_max);

// "350ms", "1.2s", "3m12s", "2h05m", "3d04h"; "0ms" for less than a millisecond.
std::string DurationText(const google::protobuf::Duration& duration);

// "14:03:22" in the local time zone, with the date before it, "2026-01-31 14:03:22", where `with_date`.
std::string TimeText(const google::protobuf::Timestamp& time, bool with_date);

}  // namespace lessor::cli
