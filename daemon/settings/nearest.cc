#include "daemon/settings/nearest.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace lessor {
namespace {

constexpr size_t kWordLengthMax = 64;

// The optimal string alignment distance: Levenshtein's, and a swap of two neighbours counts one.
size_t EditDistance(absl::string_view a, absl::string_view b) {
  std::vector<std::vector<size_t>> cost(a.size() + 1, std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) {
    for (size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      size_t changed = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({changed, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

bool StartsAlike(absl::string_view a, absl::string_view b) {
  constexpr size_t kLettersMin = 3;
  return std::min(a.size(), b.size()) >= kLettersMin && (absl::StartsWith(a, b) || absl::StartsWith(b, a));
}

}  // namespace

absl::string_view Nearest(absl::string_view written, const std::vector<absl::string_view>& known) {
  if (written.size() > kWordLengthMax) return {};
  absl::string_view nearest;
  size_t distance_min = 1 + written.size() / 4;  // what is further away would be a guess
  for (absl::string_view word : known) {
    size_t distance = EditDistance(written, word);
    if (distance <= distance_min && (nearest.empty() || distance < distance_min)) {
      nearest = word;
      distance_min = distance;
    }
  }
  if (!nearest.empty()) return nearest;
  for (absl::string_view word : known) {
    if (StartsAlike(written, word)) return word;
  }
  return {};
}

}  // namespace lessor
