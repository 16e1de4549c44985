#include "daemon/relay/session_names.h"

#include <algorithm>

#include "absl/strings/ascii.h"

namespace lessor {
namespace {

// Whether servers take a name as it is; of others they make something else.
bool IsTakenAsItIs(absl::string_view name) {
  return name.size() <= SessionNames::kBytesMax && std::all_of(name.begin(), name.end(), [](char c) {
           return absl::ascii_isprint(static_cast<unsigned char>(c));
         });
}

}  // namespace

void SessionNames::OnAsked(absl::string_view name) {
  since_replaced_ = std::min(since_replaced_ + 1, kBetweenReplacements);
  if (!on() || name.empty()) return;
  if (name == common_) {
    votes_ = std::min(votes_ + 1, kVotesMax);
    return;
  }
  if (!IsTakenAsItIs(name)) return;
  if (votes_ > 0) {
    --votes_;
    return;
  }
  common_ = std::string(name);
  votes_ = 1;
  changed_(common_);
}

int SessionNames::Misnamed(absl::string_view name, absl::string_view opened, int misnamed) const {
  if (name == opened) return std::max(misnamed - 1, 0);
  return name == common_ ? misnamed + 1 : misnamed;
}

bool SessionNames::Replaces(int misnamed) {
  if (misnamed < kMisnamedMax || since_replaced_ < kBetweenReplacements) return false;
  since_replaced_ = 0;
  return true;
}

}  // namespace lessor
