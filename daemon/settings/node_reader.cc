#include "daemon/settings/node_reader.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_join.h"

#include "daemon/settings/nearest.h"
#include "daemon/settings/value.h"

namespace lessor {
namespace {

absl::string_view KindOf(const YAML::Node& node) {
  if (node.IsMap()) return "a map";
  if (node.IsSequence()) return "a list";
  return node.IsScalar() ? "a single value" : "nothing";
}

}  // namespace

NodeReader::NodeReader(const YAML::Node& node, std::string path, Report& report)
    : path_(std::move(path)), report_(report) {
  if (!node.IsMap()) {
    // `pools:` with everything beneath commented out is a map of nothing.
    if (!node.IsNull())
      report_.Add(path_, absl::StrCat("is ", KindOf(node), ", but takes `key: value` pairs"));
    return;
  }
  for (const auto& pair : node) {
    if (!pair.first.IsScalar()) {
      report_.AddAt(PlaceOf(pair.first), "a key is a plain word");
      continue;
    }
    std::string key = pair.first.Scalar();
    if (!entries_.emplace(key, pair.second).second) {
      report_.AddAt(PlaceOf(pair.first),
                    absl::StrCat(path_, path_.empty() ? "" : ": ", Quoted(key), " stands twice"));
      continue;
    }
    report_.NotePlace(PathOf(key), PlaceOf(pair.first));
    order_.push_back(std::move(key));
  }
}

Place NodeReader::PlaceOf(const YAML::Node& node) const {
  return report_.PlaceIn(node.Mark().line + 1, node.Mark().column + 1);
}

std::optional<YAML::Node> NodeReader::Take(const Key& key) {
  known_.push_back(key.name);
  auto found = entries_.find(std::string(key.name));
  if (found == entries_.end()) return std::nullopt;
  return found->second;
}

std::optional<YAML::Node> NodeReader::TakeSequence(const Key& key, size_t count_max) {
  std::optional<YAML::Node> node = Take(key);
  if (!node || node->IsNull()) return std::nullopt;
  if (!node->IsSequence()) {
    report_.Add(PathOf(key.name), absl::StrCat("is ", KindOf(*node), ", but takes a list: [a, b]"));
    return std::nullopt;
  }
  if (node->size() > count_max) {
    report_.Add(PathOf(key.name), absl::StrCat("has more than ", count_max, " entries"));
    return std::nullopt;
  }
  return node;
}

std::optional<std::string> NodeReader::TakeText(const Key& key) {
  std::optional<YAML::Node> node = Take(key);
  if (!node) return std::nullopt;
  if (node->IsScalar()) return node->Scalar();
  if (node->IsNull()) {
    report_.Add(PathOf(key.name), "has no value; leave the line out to get the default");
  } else {
    report_.Add(PathOf(key.name), absl::StrCat("is ", KindOf(*node), ", but takes a single value"));
  }
  return std::nullopt;
}

std::vector<std::string> NodeReader::TakeNames(size_t count_max) {
  if (order_.size() > count_max) {
    report_.Add(path_, absl::StrCat("has more than ", count_max, " entries"));
    return {};
  }
  std::vector<std::string> names;
  for (const std::string& name : order_) {
    if (absl::Status check = CheckName(name); check.ok()) {
      names.push_back(name);
    } else {
      report_.Add(PathOf(name), check.message());
    }
  }
  return names;
}

void NodeReader::Texts(const Key& key, std::vector<std::string>& member, const TextsRule& rule) {
  std::optional<YAML::Node> node = TakeSequence(key, rule.count_max);
  if (!node) return;
  std::vector<std::string> texts;
  for (const YAML::Node& item : *node) {
    std::string path = absl::StrCat(PathOf(key.name), "[", texts.size(), "]");
    report_.NotePlace(path, PlaceOf(item));
    texts.push_back(item.IsScalar() ? item.Scalar() : "");
    absl::Status check =
        item.IsScalar()
            ? rule.check(texts.back())
            : absl::InvalidArgumentError(absl::StrCat("is ", KindOf(item), ", not one of ", rule.accepts));
    if (!check.ok()) report_.Add(path, check.message());
  }
  member = std::move(texts);
}

void NodeReader::ComplainAboutUnknownKeys() {
  for (const std::string& key : order_) {
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    absl::string_view nearest = Nearest(key, known_);
    std::string hint = nearest.empty() ? absl::StrCat("known here: ", absl::StrJoin(known_, ", "))
                                       : absl::StrCat("did you mean `", nearest, "`?");
    report_.Add(PathOf(key), absl::StrCat("unknown key ", Quoted(key), "; ", hint));
  }
}

}  // namespace lessor
