#pragma once

#include <vector>

#include "absl/strings/string_view.h"

namespace lessor {

// The word of `known` that somebody who wrote `written` most probably meant: the fewest letters to change,
// add, drop or swap, or one that starts like it. Empty: none is near. O(known * length^2); words longer than
// 64 are near none.
absl::string_view Nearest(absl::string_view written, const std::vector<absl::string_view>& known);

}  // namespace lessor
