// docs/errors.md says the same as proto/lessor/v1/error.proto.

#include <cstdlib>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "lessor/v1/error.pb.h"

namespace lessor {
namespace {

// The document's rows "| `REASON` | `CODE` | `RECOVERY` | meaning |", by reason; the rest joined with " | ".
std::map<std::string, std::string> Documented() {
  const char* source = std::getenv("LESSOR_SOURCE_DIR");
  std::ifstream file(absl::StrCat(source == nullptr ? "." : source, "/docs/errors.md"));
  EXPECT_TRUE(file.is_open()) << "docs/errors.md under $LESSOR_SOURCE_DIR";
  std::map<std::string, std::string> rows;
  bool in_table = false;
  for (std::string line; std::getline(file, line);) {
    if (absl::StartsWith(line, "## ")) in_table = line == "## The reasons";
    std::vector<std::string> cells = absl::StrSplit(line, " | ");
    if (!in_table || cells.size() != 4 || !absl::StartsWith(cells[0], "| `")) continue;
    for (std::string& cell : cells) {
      cell = std::string(absl::StripSuffix(absl::StripPrefix(absl::StripAsciiWhitespace(cell), "| "), " |"));
    }
    const auto bare = [](absl::string_view cell) {
      return std::string(absl::StripSuffix(absl::StripPrefix(cell, "`"), "`"));
    };
    const std::string reason = bare(cells[0]);
    EXPECT_EQ(rows.count(reason), 0u) << reason << " stands twice";
    rows[reason] = absl::StrJoin({bare(cells[1]), bare(cells[2]), cells[3]}, " | ");
  }
  return rows;
}

TEST(ErrorsDocumentTest, TheTableIsTheProtos) {
  std::map<std::string, std::string> expected;
  const auto* reasons = v1::Reason::Code_descriptor();
  for (int i = 0; i < reasons->value_count(); ++i) {
    const auto& options = reasons->value(i)->options();
    expected[reasons->value(i)->name()] = absl::StrCat(options.GetExtension(v1::code), " | ",
                                                       v1::Recovery_Name(options.GetExtension(v1::recovery)),
                                                       " | ", options.GetExtension(v1::meaning));
  }
  EXPECT_EQ(Documented(), expected);
}

}  // namespace
}  // namespace lessor
