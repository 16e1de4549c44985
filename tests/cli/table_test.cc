#include "client/cli/table.h"

#include <gtest/gtest.h>

#include "absl/strings/str_split.h"

#include "client/cli/format.h"

namespace lessor::cli {
namespace {

constexpr Table::Align kLeft = Table::Align::kLeft;
constexpr Table::Align kRight = Table::Align::kRight;

TEST(TableTest, ColumnsAreAlignedAndNumbersStandRight) {
  Table table({{"NAME"}, {"COUNT", kRight}, {"NOTE"}});
  table.Add({"main", "7", "first"});
  table.Add({"ä", "12345", ""});
  EXPECT_EQ(table.Render(0),
            "NAME  COUNT  NOTE\n"
            "main      7  first\n"
            "ä     12345  -\n");
}

TEST(TableTest, AHostileCellCannotBreakTheTable) {
  Table table({{"NAME"}, {"N", kRight}});
  table.Add({"a\nb\x1b[31m", "1"});
  EXPECT_EQ(table.Render(0), "NAME      N\na?b?[31m  1\n");
}

TEST(TableTest, ColumnsThatMayGiveWayAreCutFromTheRight) {
  Table table({{"NAME", kLeft, true}, {"N", kRight}, {"COMMAND", kLeft, true}});
  table.Add({"a-long-name-here", "1", "python3 worker.py --with many --arguments"});
  EXPECT_EQ(table.Render(40),
            "NAME              N  COMMAND\n"
            "a-long-name-here  1  python3 worker.py …\n");
  EXPECT_EQ(table.Render(22),
            "NAME       N  COMMAND\n"
            "a-long-n…  1  python3…\n");
}

TEST(TableTest, NoLineIsWiderThanTheScreen) {
  Table table({{"A"}, {"B"}});
  table.Add({std::string(100, 'a'), std::string(100, 'b')});
  for (size_t width = 1; width < 210; ++width) {
    for (absl::string_view line : absl::StrSplit(table.Render(width), '\n')) EXPECT_LE(Width(line), width);
  }
}

}  // namespace
}  // namespace lessor::cli
