#include "daemon/relay/session_names.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SessionNamesTest : public ::testing::Test {
 protected:
  void AskedTimes(int times, absl::string_view name) {
    for (int i = 0; i < times; ++i) names_.OnAsked(name);
  }

  std::vector<std::string> told_;
  SessionNames names_{"lessor", [this](const std::string& common) { told_.push_back(common); }};
};

TEST_F(SessionNamesTest, TheFirstClientTells) {
  names_.OnAsked("fleet");
  EXPECT_EQ(names_.common(), "fleet");
  EXPECT_THAT(told_, ElementsAre("fleet"));
  AskedTimes(10, "fleet");
  EXPECT_THAT(told_, ElementsAre("fleet")) << "once";
}

TEST_F(SessionNamesTest, TheMajorityCountsWhateverOthersAreCalled) {
  for (int i = 0; i < 1000; ++i) names_.OnAsked(i % 5 < 3 ? "fleet" : i % 5 == 3 ? "psql" : "cron");
  EXPECT_EQ(names_.common(), "fleet");
}

TEST_F(SessionNamesTest, ALongMajorityIsOvertakenByAsManyAsAreCounted) {
  AskedTimes(10 * SessionNames::kVotesMax, "before");
  AskedTimes(SessionNames::kVotesMax, "now");
  EXPECT_EQ(names_.common(), "before");
  names_.OnAsked("now");
  EXPECT_EQ(names_.common(), "now");
  EXPECT_THAT(told_, ElementsAre("before", "now"));
}

TEST_F(SessionNamesTest, NoConnectionIsOpenedUnderANameOfWhichServersMakeAnother) {
  for (const std::string& name : {std::string(), std::string(64, 'x'), std::string("caf\xc3\xa9"),
                                  std::string("a\nb"), std::string("a\0b", 3)}) {
    names_.OnAsked(name);
  }
  EXPECT_THAT(told_, IsEmpty());
  names_.OnAsked(std::string(63, 'x'));
  EXPECT_THAT(told_, ElementsAre(std::string(63, 'x')));
}

TEST_F(SessionNamesTest, OffItTellsNobody) {
  SessionNames off;
  off.OnAsked("fleet");
  EXPECT_FALSE(off.on());
  EXPECT_EQ(off.common(), "");
}

TEST_F(SessionNamesTest, AConnectionIsMisnamedAsOftenAsTheCommonNameIsNotItsOwn) {
  AskedTimes(10, "fleet");
  EXPECT_EQ(names_.Misnamed("fleet", "lessor", 0), 1);
  EXPECT_EQ(names_.Misnamed("lessor", "lessor", 7), 6) << "where it is right it need not be named";
  EXPECT_EQ(names_.Misnamed("lessor", "lessor", 0), 0);
  EXPECT_EQ(names_.Misnamed("cron", "lessor", 7), 7)
      << "opened under the common name it would be misnamed, too";
}

TEST_F(SessionNamesTest, ItIsReplacedWhenNamingItHasCostAsMuchAndNotAllAtOnce) {
  EXPECT_FALSE(names_.Replaces(SessionNames::kMisnamedMax - 1));
  EXPECT_TRUE(names_.Replaces(SessionNames::kMisnamedMax));
  EXPECT_FALSE(names_.Replaces(SessionNames::kMisnamedMax));
  AskedTimes(SessionNames::kBetweenReplacements - 1, "fleet");
  EXPECT_FALSE(names_.Replaces(SessionNames::kMisnamedMax));
  AskedTimes(1, "fleet");
  EXPECT_TRUE(names_.Replaces(SessionNames::kMisnamedMax));
}

}  // namespace
}  // namespace lessor
