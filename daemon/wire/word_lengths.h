#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace lessor {

// What can be told of a few words of ASCII letters before any of them is compared: for each first letter, in
// whatever case, the lengths that they have. Most other words have none of these.
class WordLengths {
 public:
  static constexpr size_t kSizeMax = 31;  // of a word that is added

  constexpr void Add(absl::string_view word) { lengths_[word[0] & 31] |= 1U << word.size(); }
  // False: it is none of them.
  constexpr bool MayBe(absl::string_view word) const {
    return !word.empty() && word.size() <= kSizeMax && (lengths_[word[0] & 31] >> word.size() & 1) != 0;
  }

 private:
  std::array<uint32_t, 32> lengths_{};
};

}  // namespace lessor
