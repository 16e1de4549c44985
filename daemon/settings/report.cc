#include "daemon/settings/report.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"

namespace lessor {

std::string ToString(const Mistake& mistake) {
  std::string text = mistake.file;
  if (mistake.line > 0) absl::StrAppend(&text, ":", mistake.line);
  if (mistake.line > 0 && mistake.column > 0) absl::StrAppend(&text, ":", mistake.column);
  return absl::StrCat(text, ": ", mistake.message);
}

void Report::Add(const std::string& path, absl::string_view message) {
  broken_.insert(path);
  AddAt(FindPlace(path), path.empty() ? std::string(message) : absl::StrCat(path, ": ", message));
}

void Report::AddAt(const Place& place, absl::string_view message) {
  if (mistakes_.size() >= Loaded::kMistakesMax) {
    ++more_;
    return;
  }
  mistakes_.push_back(Mistake{place.file, place.line, place.column, std::string(message)});
}

Place Report::FindPlace(std::string path) const {
  while (!path.empty()) {
    auto found = places_.find(path);
    if (found != places_.end()) return found->second;
    size_t end = path.find_last_of(".[");
    path.resize(end == std::string::npos ? 0 : end);
  }
  return Place{.file = file_};
}

std::vector<Mistake> Report::TakeMistakes() {
  std::stable_sort(mistakes_.begin(), mistakes_.end(), [](const Mistake& a, const Mistake& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
  if (more_ > 0)
    mistakes_.push_back(Mistake{.file = file_, .message = absl::StrCat("and ", more_, " more mistakes")});
  return std::move(mistakes_);
}

}  // namespace lessor
