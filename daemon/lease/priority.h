#pragma once

#include <array>
#include <cstddef>

#include "absl/strings/string_view.h"

#include "daemon/settings/settings.h"

namespace lessor {

// How urgent a request is, from the most to the least urgent: the order of the values is the order of
// serving. The settings name the same classes, as the best that a tenant may ask for.
using Priority = PriorityClass;

inline constexpr std::array kPriorities = {Priority::kCritical, Priority::kHigh, Priority::kNormal,
                                           Priority::kLow};

constexpr size_t IndexOf(Priority priority) {
  return static_cast<size_t>(priority);
}

// As people write and read it.
constexpr absl::string_view PriorityName(Priority priority) {
  constexpr std::array<absl::string_view, kPriorities.size()> kNames = {"critical", "high", "normal", "low"};
  return kNames[IndexOf(priority)];
}

}  // namespace lessor
