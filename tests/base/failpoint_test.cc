#include "daemon/base/failpoint.h"

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lessor {
namespace {

using ::testing::ExitedWithCode;
using ::testing::HasSubstr;
using ::testing::KilledBySignal;

// Disarms what a test has armed: failpoints are global.
class FailpointTest : public ::testing::Test {
 protected:
  ~FailpointTest() override {
    ArmFailpoint("here", "");
    ArmFailpoint("there", "");
  }
  static bool Fails() { return !LESSOR_FAILPOINT("here").ok(); }

  // How many of the next ten times fail, and whether they are the first ones.
  static int FailuresOfTen() {
    int failures = 0;
    for (int i = 0; i < 10; ++i) {
      if (!Fails()) continue;
      EXPECT_EQ(failures, i) << "fails again after it was well";
      ++failures;
    }
    return failures;
  }
};

TEST_F(FailpointTest, APointThatNobodyArmedIsOk) {
  EXPECT_TRUE(LESSOR_FAILPOINT("here").ok());
}

TEST_F(FailpointTest, ErrorFailsEachTimeAndNamesThePoint) {
  ArmFailpoint("here", "error");
  EXPECT_EQ(FailuresOfTen(), 10);
  const absl::Status status = LESSOR_FAILPOINT("here");
  EXPECT_EQ(status.code(), absl::StatusCode::kUnavailable);
  EXPECT_THAT(status.message(), HasSubstr("here"));
}

TEST_F(FailpointTest, ErrorTimesNFailsTheFirstNTimesOnly) {
  ArmFailpoint("here", "error*3");
  EXPECT_EQ(FailuresOfTen(), 3);
  ArmFailpoint("here", "error*0");
  EXPECT_EQ(FailuresOfTen(), 0);
}

TEST_F(FailpointTest, ArmingAgainReplacesTheActionAndItsCount) {
  ArmFailpoint("here", "error*3");
  EXPECT_TRUE(Fails());
  ArmFailpoint("here", "error*2");
  EXPECT_EQ(FailuresOfTen(), 2);
  ArmFailpoint("here", "error");
  EXPECT_EQ(FailuresOfTen(), 10);
}

TEST_F(FailpointTest, AnEmptyActionDisarms) {
  ArmFailpoint("here", "error");
  ArmFailpoint("here", "");
  EXPECT_FALSE(Fails());
  ArmFailpoint("here", "");
  EXPECT_FALSE(Fails()) << "disarmed already";
}

TEST_F(FailpointTest, PointsAreArmedOneByOne) {
  ArmFailpoint("there", "error*1");
  EXPECT_FALSE(Fails());
  EXPECT_FALSE(LESSOR_FAILPOINT("there").ok()) << "the other point took none of its times";
}

// What the header does not name.
TEST_F(FailpointTest, AnUnknownActionAndACountThatIsNoneFailEachTime) {
  for (const char* action : {"explode", "error*", "error*-2"}) {
    ArmFailpoint("here", action);
    EXPECT_EQ(FailuresOfTen(), 10) << action;
  }
}

// Each runs this program anew, up to the statement: what the environment arms is read once, at the first
// point.
class FailpointDeathTest : public FailpointTest {
 protected:
  FailpointDeathTest() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};

TEST_F(FailpointDeathTest, CrashKillsOurselvesAsKillMinusNineDoes) {
  EXPECT_EXIT(
      {
        ArmFailpoint("here", "crash");
        (void)Fails();
      },
      KilledBySignal(SIGKILL), "");
}

TEST_F(FailpointDeathTest, TheEnvironmentArmsManyAndSkipsWhatHasNoAction) {
  EXPECT_EXIT(
      {
        ::setenv("LESSOR_FAILPOINTS", "here=error*2;;neither;there=error;", 1);
        const bool right = FailuresOfTen() == 2 && !LESSOR_FAILPOINT("there").ok() &&
                           LESSOR_FAILPOINT("neither").ok() && LESSOR_FAILPOINT("").ok();
        ::_exit(right ? 0 : 1);
      },
      ExitedWithCode(0), "");
}

}  // namespace
}  // namespace lessor
