#include "daemon/settings/nearest.h"

#include <string>

#include <gtest/gtest.h>

namespace lessor {
namespace {

TEST(NearestTest, FindsTheWordThatWasMeant) {
  const std::vector<absl::string_view> kKnown = {"max", "min", "idle_timeout", "password_file", "upstream"};
  EXPECT_EQ(Nearest("maxx", kKnown), "max");
  EXPECT_EQ(Nearest("mxa", kKnown), "max");
  EXPECT_EQ(Nearest("idle-timeout", kKnown), "idle_timeout");
  EXPECT_EQ(Nearest("upstraem", kKnown), "upstream");
  EXPECT_EQ(Nearest("password", kKnown), "password_file");
}

TEST(NearestTest, DoesNotGuessWildly) {
  const std::vector<absl::string_view> kKnown = {"max", "upstream"};
  EXPECT_EQ(Nearest("zebra", kKnown), "");
  EXPECT_EQ(Nearest("mad", {"log"}), "");
  EXPECT_EQ(Nearest("", kKnown), "");
  EXPECT_EQ(Nearest(std::string(10000, 'm'), kKnown), "");
  EXPECT_EQ(Nearest("max", {}), "");
}

}  // namespace
}  // namespace lessor
