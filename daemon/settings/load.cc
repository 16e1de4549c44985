#include "daemon/settings/load.h"

#include <fcntl.h>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <set>
#include <sstream>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include "absl/status/statusor.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "daemon/settings/fields.h"
#include "daemon/settings/node_reader.h"
#include "daemon/settings/report.h"
#include "daemon/settings/validate.h"
#include "daemon/settings/value.h"

namespace lessor {
namespace {

constexpr size_t kFileMax = size_t{1} << 20;
constexpr char kCommandLine[] = "command line";

Settings DefaultSettings() {
  Settings settings;
  const char* runtime_dir = std::getenv("LESSOR_RUNTIME_DIR");
  if (runtime_dir != nullptr && *runtime_dir != '\0') settings.runtime_dir = runtime_dir;
  return settings;
}

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  // O_NONBLOCK: opening a FIFO would wait for its writer.
  UniqueFd file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file) return absl::ErrnoToStatus(errno, "cannot be opened");
  std::string text(kFileMax + 1, '\0');  // one byte to see that there is more
  size_t size = 0;
  while (size < text.size()) {
    ssize_t got = read(file.raw(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return absl::ErrnoToStatus(errno, "cannot be read");
    if (got == 0) break;
    size += static_cast<size_t>(got);
  }
  text.resize(size);
  return text;
}

// Counts the documents of a YAML text and notes where the last of them begins.
class DocumentCounter final : public YAML::EventHandler {
 public:
  int count() const { return count_; }
  const YAML::Mark& last() const { return last_; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    ++count_;
    last_ = mark;
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}

 private:
  int count_ = 0;
  YAML::Mark last_;
};

// YAML::Load reads the first document and is silent about the rest, and YAML::LoadAll never ends where a
// stray comma stands between documents: so we look ourselves, and never further than the second.
void CheckSingleDocument(const std::string& text, Report& report) {
  std::istringstream stream(text);
  YAML::Parser parser(stream);
  DocumentCounter counter;
  while (counter.count() < 2 && parser.HandleNextDocument(counter)) {
  }
  if (counter.count() < 2) return;
  report.AddAt(report.PlaceIn(counter.last().line + 1, counter.last().column + 1),
               "more than one YAML document, or something that does not belong to the one before");
}

void ReadYaml(absl::string_view text, Settings& settings, Report& report) {
  if (text.size() > kFileMax) {
    report.Add("", "is longer than 1 MiB");
    return;
  }
  try {
    std::string copy(text);
    CheckSingleDocument(copy, report);
    NodeReader(YAML::Load(copy), "", report).Read(settings);
  } catch (const YAML::Exception& error) {
    report.AddAt(report.PlaceIn(error.mark.line + 1, error.mark.column + 1),
                 absl::StrCat("not YAML: ", error.msg));
  } catch (const std::exception& error) {  // yaml-cpp's limit on nesting is none of its own exceptions
    report.Add("", absl::StrCat("not YAML: ", error.what()));
  }
}

// Puts one text into the field with the given path below the visited struct, by the field's own rule.
class FieldSetter {
 public:
  FieldSetter(absl::string_view path, absl::string_view text) : path_(path), text_(text) {}
  absl::Status status() const { return status_; }

  template <typename T, typename Rule>
  void Field(const Key& key, T& member, const Rule& rule) {
    if (absl::StrCat(prefix_, key.name) == path_) status_ = ParseField(text_, member, rule);
  }
  template <typename S>
  void Group(const Key& key, S& member) {
    std::string outer = std::exchange(prefix_, absl::StrCat(prefix_, key.name, "."));
    VisitFields(member, *this);
    prefix_ = std::move(outer);
  }
  void Texts(const Key&, const std::vector<std::string>&, const TextsRule&) {}
  template <typename S>
  void List(const Key&, S&, size_t) {}
  template <typename S>
  void Table(const Key&, S&, size_t) {}

 private:
  const absl::string_view path_;
  const absl::string_view text_;
  std::string prefix_;
  absl::Status status_;
};

template <typename S>
void Override(S& members, absl::string_view key, const std::string& path, const std::string& text,
              Report& report) {
  report.NotePlace(path, Place{.file = kCommandLine});
  FieldSetter setter(key, text);
  VisitFields(members, setter);
  if (!setter.status().ok()) report.Add(path, setter.status().message());
}

void OverridePool(const std::string& pool, std::set<std::string>& seen, Settings& settings, Report& report) {
  size_t equals = pool.find('=');
  std::string name = pool.substr(0, equals);
  // Without its NAME= a URI's own `=` is found; it may hold a password, so it is not quoted as a bad name.
  if (equals == std::string::npos || absl::StrContains(name, "://")) {
    report.AddAt(Place{.file = kCommandLine}, "--pool takes NAME=URI, as in main=postgresql:///app");
    return;
  }
  if (absl::Status check = CheckName(name); !check.ok()) {
    report.AddAt(Place{.file = kCommandLine}, absl::StrCat("--pool: ", check.message()));
    return;
  }
  if (!seen.insert(name).second) {
    report.AddAt(Place{.file = kCommandLine}, absl::StrCat("--pool ", name, " is given twice"));
    return;
  }
  if (settings.pools.count(name) == 0 && settings.pools.size() >= Settings::kPoolsMax) {
    report.AddAt(Place{.file = kCommandLine}, absl::StrCat("more than ", Settings::kPoolsMax, " pools"));
    return;
  }
  std::string path = absl::StrCat("pools.", name, ".upstream");
  Override(settings.pools[name], "upstream", path, pool.substr(equals + 1), report);
}

void ApplyOverrides(const Overrides& overrides, Settings& settings, Report& report) {
  const std::pair<std::string, const std::string&> kTexts[] = {{"runtime_dir", overrides.runtime_dir},
                                                               {"state_dir", overrides.state_dir},
                                                               {"metrics.listen", overrides.metrics}};
  for (const auto& [path, text] : kTexts) {
    if (!text.empty()) Override(settings, path, path, text, report);
  }
  std::set<std::string> seen;
  for (const std::string& pool : overrides.pools) OverridePool(pool, seen, settings, report);
}

}  // namespace

Loaded LoadSettingsText(absl::string_view text, const std::string& name, const Overrides& overrides) {
  Report report(name);
  Loaded loaded{.settings = DefaultSettings()};
  ReadYaml(text, loaded.settings, report);
  ApplyOverrides(overrides, loaded.settings, report);
  Validate(loaded.settings, report);
  loaded.mistakes = report.TakeMistakes();
  return loaded;
}

Loaded LoadSettings(const std::string& path, const Overrides& overrides) {
  if (path.empty()) return LoadSettingsText("", "defaults", overrides);
  absl::StatusOr<std::string> text = ReadFile(path);
  if (text.ok()) return LoadSettingsText(*text, path, overrides);
  Loaded loaded{.settings = DefaultSettings()};
  loaded.mistakes.push_back(Mistake{.file = path, .message = std::string(text.status().message())});
  return loaded;
}

}  // namespace lessor
