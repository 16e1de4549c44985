#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

#include "daemon/settings/fields.h"
#include "daemon/settings/report.h"

namespace lessor {

// Reads one YAML map into one struct: a visitor of fields.h. What is wrong goes to the report, and the member
// keeps its default. Depth is bounded by the settings' own, so aliases cannot blow a file up. Lives for one
// visit; `report` must outlive it. May throw what yaml-cpp throws; load.cc catches it.
class NodeReader {
 public:
  // `path` is the map's own: "" or "pools.main". Complains about keys that stand twice or are not words.
  NodeReader(const YAML::Node& node, std::string path, Report& report);

  // Visits all fields of `members`, then complains about the keys that none of them asked for.
  template <typename S>
  void Read(S& members) {
    VisitFields(members, *this);
    ComplainAboutUnknownKeys();
  }

  template <typename T, typename Rule>
  void Field(const Key& key, T& member, const Rule& rule) {
    std::optional<std::string> text = TakeText(key);
    if (!text) return;
    if (absl::Status parsed = ParseField(*text, member, rule); !parsed.ok()) {
      report_.Add(PathOf(key.name), parsed.message());
    }
  }

  void Texts(const Key& key, std::vector<std::string>& member, const TextsRule& rule);

  template <typename S>
  void Group(const Key& key, S& member) {
    if (std::optional<YAML::Node> node = Take(key)) NodeReader(*node, PathOf(key.name), report_).Read(member);
  }

  template <typename S>
  void List(const Key& key, std::vector<S>& member, size_t count_max) {
    std::optional<YAML::Node> node = TakeSequence(key, count_max);
    if (!node) return;
    for (const YAML::Node& item : *node) {
      std::string path = absl::StrCat(PathOf(key.name), "[", member.size(), "]");
      report_.NotePlace(path, PlaceOf(item));
      NodeReader(item, path, report_).Read(member.emplace_back());
    }
  }

  template <typename Container>
  void Table(const Key& key, Container& member, size_t count_max) {
    std::optional<YAML::Node> node = Take(key);
    if (!node) return;
    NodeReader table(*node, PathOf(key.name), report_);
    for (const std::string& name : table.TakeNames(count_max)) {
      NodeReader(table.entries_.at(name), table.PathOf(name), report_).Read(AddEntry(member, name));
    }
  }

 private:
  std::string PathOf(absl::string_view key) const {
    return path_.empty() ? std::string(key) : absl::StrCat(path_, ".", key);
  }
  Place PlaceOf(const YAML::Node& node) const;

  // The value of a key, now known; nullopt: not given, or not of the kind, which has then been reported.
  std::optional<YAML::Node> Take(const Key& key);
  std::optional<YAML::Node> TakeSequence(const Key& key, size_t count_max);
  std::optional<std::string> TakeText(const Key& key);
  // All keys, as names of a table's entries, in the file's order; those that are no names are reported and
  // left out.
  std::vector<std::string> TakeNames(size_t count_max);
  void ComplainAboutUnknownKeys();

  const std::string path_;
  Report& report_;
  std::map<std::string, YAML::Node> entries_;
  std::vector<std::string> order_;        // of the entries in the file
  std::vector<absl::string_view> known_;  // keys that the visit asked for
};

}  // namespace lessor
