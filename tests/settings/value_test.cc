#include "daemon/settings/value.h"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "daemon/settings/address.h"

namespace lessor {
namespace {

TEST(ParseDurationTest, ReadsNumbersWithUnits) {
  const std::pair<const char*, absl::Duration> kTable[] = {
      {"0", absl::ZeroDuration()},
      {"0s", absl::ZeroDuration()},
      {"7ns", absl::Nanoseconds(7)},
      {"250us", absl::Microseconds(250)},
      {"500ms", absl::Milliseconds(500)},
      {"5s", absl::Seconds(5)},
      {"1.5s", absl::Milliseconds(1500)},
      {"10m", absl::Minutes(10)},
      {"1h", absl::Hours(1)},
      {"1h30m", absl::Minutes(90)},
      {"1m0.25s", absl::Milliseconds(60250)},
      {"720h", absl::Hours(720)},
      {"0.3ns", absl::ZeroDuration()},  // cut to whole nanoseconds
  };
  for (const auto& [text, duration] : kTable) {
    absl::StatusOr<absl::Duration> parsed = ParseDuration(text);
    ASSERT_TRUE(parsed.ok()) << text << ": " << parsed.status();
    EXPECT_EQ(*parsed, duration) << text;
    EXPECT_EQ(*ParseDuration(absl::FormatDuration(*parsed)), *parsed) << text;
  }
}

TEST(ParseDurationTest, RefusesEverythingElse) {
  for (const char* text : {"", "s", "-5s", "+5s", "5 s", "5d", "5S", "1.s", ".5s", "1..5s", "inf", "5s ",
                           "1h30", "five", "1e3s", "11111111111111111111111111111111111s"}) {
    absl::StatusOr<absl::Duration> parsed = ParseDuration(text);
    ASSERT_FALSE(parsed.ok()) << text;
    EXPECT_NE(parsed.status().message().find("500ms"), absl::string_view::npos) << parsed.status();
  }
}

TEST(ParseDurationTest, SaysThatABareNumberHasNoUnit) {
  EXPECT_EQ(ParseDuration("30").status().message(), "`30` has no unit; write it like 30s or 30ms");
  EXPECT_EQ(ParseDuration("1.5").status().message(), "`1.5` has no unit; write it like 1.5s or 1.5ms");
}

TEST(ParseSwitchTest, ReadsTheUsualWords) {
  for (const char* text : {"true", "yes", "on"}) EXPECT_TRUE(*ParseSwitch(text)) << text;
  for (const char* text : {"false", "no", "off"}) EXPECT_FALSE(*ParseSwitch(text)) << text;
  for (const char* text : {"", "1", "0", "True", "enabled"}) EXPECT_FALSE(ParseSwitch(text).ok()) << text;
}

TEST(ParseWholeTest, ReadsDecimalDigitsOnly) {
  EXPECT_EQ(*ParseWhole("0"), 0);
  EXPECT_EQ(*ParseWhole("4294967295"), 4294967295);
  for (const char* text :
       {"", "-1", "+1", "0x10", "1.0", "1_000", "4294967296", " 1", "99999999999999999999"}) {
    EXPECT_FALSE(ParseWhole(text).ok()) << text;
  }
}

TEST(ParseFractionTest, ReadsDecimalsAndFormatsThemShort) {
  EXPECT_EQ(*ParseFraction("0.1"), 0.1);
  EXPECT_EQ(*ParseFraction("1"), 1.0);
  for (const char* text : {"", "-0.1", ".5", "1.", "1e-1", "nan", "inf", "0,1", "1.2.3"}) {
    EXPECT_FALSE(ParseFraction(text).ok()) << text;
  }
  EXPECT_EQ(FormatFraction(0.1), "0.1");
  EXPECT_EQ(FormatFraction(1.0), "1");
  EXPECT_EQ(FormatFraction(0.025), "0.025");
}

TEST(ParseFileModeTest, ReadsOctalPermissions) {
  EXPECT_EQ(ParseFileMode("0660")->bits, 0660u);
  EXPECT_EQ(ParseFileMode("666")->bits, 0666u);
  EXPECT_EQ(ParseFileMode("00")->bits, 0u);
  for (const char* text : {"", "0", "0888", "04755", "rw-rw----", "0o660", "-660"}) {
    EXPECT_FALSE(ParseFileMode(text).ok()) << text;
  }
  EXPECT_EQ(FormatFileMode(FileMode{0600}), "0600");
  EXPECT_EQ(FormatFileMode(FileMode{07}), "0007");
}

TEST(QuotedTest, EscapesAndCuts) {
  EXPECT_EQ(Quoted("a\nb"), "`a\\nb`");
  EXPECT_EQ(Quoted(std::string(100, 'x')), "`" + std::string(64, 'x') + "...`");
}

TEST(ParseHostPortTest, ReadsNamesAndAddresses) {
  EXPECT_EQ(*ParseHostPort("127.0.0.1:9747"), (HostPort{"127.0.0.1", 9747}));
  EXPECT_EQ(*ParseHostPort("[::1]:0"), (HostPort{"::1", 0}));
  EXPECT_EQ(*ParseHostPort("[fe80::1%eth0]:1"), (HostPort{"fe80::1%eth0", 1}));
  EXPECT_EQ(*ParseHostMaybePort("db.internal", 5432), (HostPort{"db.internal", 5432}));
  for (const char* text : {"", ":80", "host", "host:", "host:port", "host:65536", "::1:80", "[::1",
                           "[host]:80", "[]:80", "[::1]80", "ho st:80", "a/b:80"}) {
    EXPECT_FALSE(ParseHostPort(text).ok()) << text;
  }
  EXPECT_FALSE(ParseHostPort(std::string(300, 'h') + ":80").ok());
}

TEST(IsLoopbackTest, KnowsWhatOtherHostsCannotReach) {
  for (const char* host : {"127.0.0.1", "127.9.9.9", "::1", "localhost"})
    EXPECT_TRUE(IsLoopback({host, 1})) << host;
  for (const char* host : {"0.0.0.0", "10.0.0.1", "::", "::2", "db.internal"}) {
    EXPECT_FALSE(IsLoopback({host, 1})) << host;
  }
}

}  // namespace
}  // namespace lessor
