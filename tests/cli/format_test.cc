#include "client/cli/format.h"

#include <gtest/gtest.h>

namespace lessor::cli {
namespace {

std::string Duration(int64_t seconds, int32_t nanos = 0) {
  google::protobuf::Duration duration;
  duration.set_seconds(seconds);
  duration.set_nanos(nanos);
  return DurationText(duration);
}

TEST(FormatTest, DurationsHaveTwoUnitsAtMost) {
  EXPECT_EQ(Duration(0), "0ms");
  EXPECT_EQ(Duration(0, 999'999), "0ms");
  EXPECT_EQ(Duration(0, 350'000'000), "350ms");
  EXPECT_EQ(Duration(1, 250'000'000), "1.2s");
  EXPECT_EQ(Duration(59, 999'000'000), "59.9s");
  EXPECT_EQ(Duration(60), "1m00s");
  EXPECT_EQ(Duration(192), "3m12s");
  EXPECT_EQ(Duration(2 * 3600 + 300), "2h05m");
  EXPECT_EQ(Duration(3 * 86400 + 4 * 3600), "3d04h");
  EXPECT_EQ(Duration(-5), "0ms");
}

TEST(FormatTest, WhatATerminalWouldActOnIsReplaced) {
  EXPECT_EQ(Printable("plain é 漢"), "plain é 漢");
  EXPECT_EQ(Printable("\x1b[2J\n\t\r\x7f"), "?[2J????");
  EXPECT_EQ(Printable("\xc2\x9b\xe2\x80\xae\xe2\x81\xa6\xef\xbb\xbf"), "????")
      << "C1, directions, byte order mark";
  EXPECT_EQ(Printable("a\xff"
                      "b\xc3"),
            "a?b?");
  EXPECT_EQ(Printable("\xc0\xaf"), "??") << "overlong";
  EXPECT_EQ(Printable("\xed\xa0\x80"), "???") << "surrogate";
  EXPECT_EQ(Printable("\xf4\x90\x80\x80"), "????") << "beyond Unicode";
  EXPECT_EQ(Printable(absl::string_view("\0", 1)), "?");
}

TEST(FormatTest, LinesAreKeptWhereLinesAreMeant) {
  EXPECT_EQ(PrintableLines("a:\n\tb\x1b"), "a:\n\tb?");
}

TEST(FormatTest, CutsBetweenCharactersAndShowsIt) {
  EXPECT_EQ(CutTo("äöü", 3), "äöü");
  EXPECT_EQ(CutTo("äöüß", 3), "äö…");
  EXPECT_EQ(CutTo("ab", 1), "…");
  EXPECT_EQ(CutTo("ab", 0), "");
  EXPECT_EQ(Width("äöüß"), 4u);
}

TEST(FormatTest, TimesMayHaveADate) {
  google::protobuf::Timestamp time;
  time.set_seconds(1767225600);
  EXPECT_EQ(TimeText(time, true).size(), 19u);
  EXPECT_EQ(TimeText(time, true).substr(11), TimeText(time, false));
}

}  // namespace
}  // namespace lessor::cli
