#include "daemon/settings/dump.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/settings/fields.h"

namespace lessor {
namespace {

// May `text` stand in YAML as it is? Conservative: what is not sure is quoted.
bool IsPlain(absl::string_view text) {
  if (text.empty() || absl::EqualsIgnoreCase(text, "null") || text.back() == ':') return false;
  if (!absl::ascii_isalnum(text[0]) && text[0] != '/') return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return absl::ascii_isalnum(c) || absl::string_view("/_.-:+@%?=&").find(c) != absl::string_view::npos;
  });
}

std::string Scalar(absl::string_view text) {
  if (IsPlain(text)) return std::string(text);
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;  // control characters were refused when it was read
  }
  return quoted + '"';
}

// Writes a struct as a block of YAML: a visitor of fields.h.
class Dumper {
 public:
  std::string Take() { return std::move(yaml_); }

  template <typename T, typename Rule>
  void Field(const Key& key, const T& member, const Rule& rule) {
    Line(key.name, Scalar(FormatField(member, rule)));
  }
  void Texts(const Key& key, const std::vector<std::string>& member, const TextsRule&) {
    std::string items = absl::StrJoin(
        member, ", ", [](std::string* out, const std::string& text) { absl::StrAppend(out, Scalar(text)); });
    Line(key.name, absl::StrCat("[", items, "]"));
  }
  template <typename S>
  void Group(const Key& key, const S& member) {
    Line(key.name, "");
    Nested(member);
  }
  template <typename S>
  void List(const Key& key, const std::vector<S>& member, size_t) {
    Line(key.name, member.empty() ? "[]" : "");
    for (const S& item : member) {
      absl::StrAppend(&yaml_, std::string(indent_ + 2, ' '), "-\n");
      indent_ += 2;
      Nested(item);
      indent_ -= 2;
    }
  }
  template <typename Container>
  void Table(const Key& key, const Container& member, size_t) {
    Line(key.name, member.empty() ? "{}" : "");
    ForEachEntry(member, [&](const std::string& name, const auto& item) {
      indent_ += 2;
      Line(Scalar(name), "");
      Nested(item);
      indent_ -= 2;
    });
  }

 private:
  void Line(absl::string_view key, absl::string_view value) {
    absl::StrAppend(&yaml_, std::string(indent_, ' '), key, value.empty() ? ":" : ": ", value, "\n");
  }
  template <typename S>
  void Nested(const S& member) {
    indent_ += 2;
    VisitFields(member, *this);
    indent_ -= 2;
  }

  std::string yaml_;
  size_t indent_ = 0;
};

}  // namespace

std::string DumpYaml(const Settings& settings) {
  Dumper dumper;
  VisitFields(settings, dumper);
  return dumper.Take();
}

}  // namespace lessor
