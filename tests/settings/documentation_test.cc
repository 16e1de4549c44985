#include <stdlib.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <yaml-cpp/yaml.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

#include "daemon/settings/fields.h"
#include "daemon/settings/load.h"
#include "tests/settings/scratch_file.h"

// config/lessord.yaml and docs/configuration.md are written for people; here they are held to the keys
// themselves.
namespace lessor {
namespace {

std::string ReadSource(const std::string& path) {
  const char* root = getenv("LESSOR_SOURCE_DIR");
  std::ifstream file(absl::StrCat(root == nullptr ? "." : root, "/", path));
  EXPECT_TRUE(file.good()) << path << "; run through ctest, or set LESSOR_SOURCE_DIR";
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Lists every key as docs/configuration.md does: "pools.NAME.max", with its row. A visitor of fields.h.
class Describer {
 public:
  std::set<std::string> keys;
  std::vector<std::string> rows;

  template <typename T, typename Rule>
  void Field(const Key& key, const T& member, const Rule& rule) {
    Add(key, FormatField(member, rule), Values(member, rule));
  }
  void Texts(const Key& key, const std::vector<std::string>& member, const TextsRule& rule) {
    Add(key, absl::StrCat("[", absl::StrJoin(member, ", "), "]"), Accepts(rule));
  }
  template <typename S>
  void Group(const Key& key, const S& member) {
    Nested(absl::StrCat(prefix_, key.name, "."), key, member);
  }
  template <typename S>
  void List(const Key& key, const std::vector<S>&, size_t) {
    Nested(absl::StrCat(prefix_, key.name, "[]."), key, S());
  }
  void Table(const Key& key, const std::vector<TenantSettings>&, size_t) {
    Nested(absl::StrCat(prefix_, key.name, ".NAME."), key, TenantSettings());
  }
  void Table(const Key& key, const std::map<std::string, PoolSettings>&, size_t) {
    Nested(absl::StrCat(prefix_, key.name, ".NAME."), key, PoolSettings());
  }

 private:
  template <typename T, typename Rule>
  static std::string Values(const T&, const Rule& rule) {
    return Accepts(rule);
  }
  template <typename Enum>
  static std::string Values(const Enum&, const ChoiceRule&) {
    return AcceptsWords<Enum>();
  }

  void Add(const Key& key, const std::string& value, const std::string& values) {
    std::string path = absl::StrCat(prefix_, key.name);
    bool restart = restart_ || key.reload == Reload::kAtRestart;
    std::string shown = absl::StrCat("`", value.empty() ? "\"\"" : value, "`");
    keys.insert(path);
    rows.push_back(absl::StrCat("| `", path, "` | ", shown, " | ", values, " | ", key.meaning, " | ",
                                restart ? "restart" : "at once", " |"));
  }
  template <typename S>
  void Nested(std::string prefix, const Key& key, const S& member) {
    bool restart = restart_ || key.reload == Reload::kAtRestart;
    std::swap(prefix, prefix_);
    std::swap(restart, restart_);
    VisitFields(member, *this);
    restart_ = restart;
    prefix_ = std::move(prefix);
  }

  std::string prefix_;
  bool restart_ = false;
};

Describer Describe() {
  Describer describer;
  const Settings defaults;
  VisitFields(defaults, describer);
  return describer;
}

// The keys that stand in a YAML text, as Describer names them.
void CollectKeys(const YAML::Node& node, const std::string& path, std::set<std::string>& keys) {
  if (node.IsMap()) {
    for (const auto& pair : node) {
      bool table = path == "tenants" || path == "pools";
      std::string name = table ? "NAME" : pair.first.Scalar();
      CollectKeys(pair.second, path.empty() ? name : absl::StrCat(path, ".", name), keys);
    }
  } else if (path == "listeners") {
    for (const YAML::Node& item : node) CollectKeys(item, "listeners[]", keys);
  } else {
    keys.insert(path);
  }
}

// `text` with its commented-out examples in force. Prose has one space behind its #; an example has none or
// more.
std::string Uncomment(absl::string_view text) {
  std::string yaml;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    bool example =
        absl::StartsWith(line, "#") && line != "#" && (line[1] != ' ' || absl::StartsWith(line, "#  "));
    absl::StrAppend(&yaml, example ? line.substr(1) : line, "\n");
  }
  return yaml;
}

TEST(CommentedSettingsTest, AreTheDefaults) {
  ScopedVariable unset("LESSOR_RUNTIME_DIR", nullptr);
  Loaded loaded = LoadSettingsText(ReadSource("config/lessord.yaml"), "lessord.yaml");
  for (const Mistake& mistake : loaded.mistakes) ADD_FAILURE() << ToString(mistake);
  EXPECT_EQ(loaded.settings, Settings());
}

TEST(CommentedSettingsTest, NameEveryKeyAndItsDefault) {
  ScopedVariable unset("LESSOR_RUNTIME_DIR", nullptr);
  std::string text = Uncomment(ReadSource("config/lessord.yaml"));
  Loaded loaded = LoadSettingsText(text, "lessord.yaml");
  for (const Mistake& mistake : loaded.mistakes) ADD_FAILURE() << ToString(mistake);
  std::set<std::string> keys;
  CollectKeys(YAML::Load(text), "", keys);
  EXPECT_EQ(keys, Describe().keys);

  ASSERT_EQ(loaded.settings.pools.size(), 1u);
  PoolSettings pool = loaded.settings.pools.begin()->second;
  pool.upstream = Upstream();
  EXPECT_EQ(pool, PoolSettings());
  ASSERT_EQ(loaded.settings.tenants.size(), 2u);
  TenantSettings tenant = loaded.settings.tenants[0];
  tenant.match.uid = std::nullopt;
  EXPECT_EQ(tenant, TenantSettings{.name = tenant.name});
  EXPECT_EQ(loaded.settings.tenants[1], TenantSettings{.name = "default"});
  ASSERT_EQ(loaded.settings.listeners.size(), 2u);
  EXPECT_EQ(loaded.settings.listeners[0],
            (ListenerSettings{.tcp = loaded.settings.listeners[0].tcp, .insecure = true}));
  EXPECT_EQ(loaded.settings.listeners[1],
            ListenerSettings{.unix_path = loaded.settings.listeners[1].unix_path});
}

TEST(ExampleSettingsTest, AreGood) {
  Loaded loaded = LoadSettingsText(ReadSource("config/example.yaml"), "example.yaml");
  for (const Mistake& mistake : loaded.mistakes) ADD_FAILURE() << ToString(mistake);
  EXPECT_EQ(loaded.settings.pools.size(), 2u);
}

TEST(ConfigurationDocumentTest, HasARowForEveryKeyAndNoOther) {
  std::string text = ReadSource("docs/configuration.md");
  Describer describer = Describe();
  size_t missing = 0;
  for (const std::string& row : describer.rows) {
    if (absl::StrContains(text, row + "\n")) continue;
    ++missing;
    ADD_FAILURE() << "docs/configuration.md lacks this row:\n" << row;
  }
  if (missing > 0) return;
  size_t rows = 0;
  for (absl::string_view line : absl::StrSplit(text, '\n')) {
    if (absl::EndsWith(line, "| at once |") || absl::EndsWith(line, "| restart |")) ++rows;
  }
  EXPECT_EQ(rows, describer.rows.size()) << "docs/configuration.md has rows of keys that do not exist";
}

}  // namespace
}  // namespace lessor
