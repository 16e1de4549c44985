#include "daemon/cleanup/cleanup_state.h"

#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

namespace lessor {
namespace {

using ::testing::AllOf;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::Le;

constexpr SessionId kSession(1);
constexpr SessionId kOther(2);
constexpr LeaseId kLease(7);

std::string Told(const CleanupState::Decision& decision) {
  struct Teller {
    std::string operator()(const CleanupState::Start& d) const {
      return absl::StrCat("start ", d.action.value(), d.once ? " once" : "", d.attempt > 1 ? " again" : "",
                          d.follows ? " after it" : "");
    }
    std::string operator()(const CleanupState::Rests& d) const {
      return absl::StrCat("rest ", d.action.value(), " ", d.attempts);
    }
    std::string operator()(const CleanupState::Dies& d) const {
      return absl::StrCat("dead ", d.action.value(), " ", d.attempts);
    }
    std::string operator()(const CleanupState::Ends& d) const {
      return absl::StrCat(d.outcome == Journal::Outcome::kDone        ? "done "
                          : d.outcome == Journal::Outcome::kCancelled ? "cancelled "
                                                                      : "discarded ",
                          d.action.value());
    }
    std::string operator()(const CleanupState::Clean& d) const {
      return absl::StrCat("clean ", d.session.value());
    }
  };
  return std::visit(Teller(), decision);
}

class CleanupStateTest : public ::testing::Test {
 protected:
  void Add(uint64_t id, const CleanupPolicy& policy = {}, SessionId session = kSession, LeaseId lease = {}) {
    state_.Add(ActionId(id), session, lease, policy, decisions_);
  }
  void Finish(uint64_t id, const absl::Status& how = absl::OkStatus()) {
    state_.OnFinished(ActionId(id), how, now_, random_, decisions_);
  }
  void EndSession(SessionId session = kSession) { state_.EndSession(session, decisions_); }
  void Wake() {
    now_ = state_.NextWake();
    state_.Wake(now_, decisions_);
  }
  // What has been decided since it was asked last.
  std::string Decided() {
    const CleanupState::Decisions decisions = std::exchange(decisions_, {});
    return absl::StrJoin(decisions, ", ", [](std::string* out, const CleanupState::Decision& decision) {
      absl::StrAppend(out, Told(decision));
    });
  }
  size_t In(CleanupState::Phase phase) const { return state_.account().in_phase[static_cast<size_t>(phase)]; }

  const absl::Status failed_ = absl::UnavailableError("the hook answered 503");
  CleanupState state_{{absl::Seconds(1), absl::Seconds(10)}};
  CleanupState::Decisions decisions_;
  Random random_{1};
  MonoTime now_;
};

TEST_F(CleanupStateTest, NothingIsDoneWhileTheSessionLives) {
  Add(1);
  Add(2);
  EXPECT_EQ(Decided(), "");
  EXPECT_EQ(In(CleanupState::Phase::kWaiting), 2);
}

TEST_F(CleanupStateTest, TheLastIsFirstAndOneRunsAtATime) {
  Add(1);
  Add(2);
  Add(3);
  EndSession();
  EXPECT_EQ(Decided(), "start 3");
  Finish(3);
  EXPECT_EQ(Decided(), "done 3, start 2");
  Finish(2);
  Finish(1);
  EXPECT_EQ(Decided(), "done 2, start 1, done 1, clean 1");
}

TEST_F(CleanupStateTest, TheMostUrgentIsBeforeTheLast) {
  Add(1, {.priority = Priority::kLow});
  Add(2, {.priority = Priority::kCritical});
  Add(3, {.priority = Priority::kHigh});
  Add(4, {.priority = Priority::kCritical});
  Add(5);
  EndSession();
  for (const uint64_t id : {4, 2, 3, 5, 1}) {
    EXPECT_THAT(Decided(), HasSubstr(absl::StrCat("start ", id)));
    Finish(id);
  }
  EXPECT_EQ(Decided(), "done 1, clean 1");
}

TEST_F(CleanupStateTest, SessionsDoNotWaitForOneAnother) {
  Add(1);
  Add(2, {}, kOther);
  EndSession();
  EndSession(kOther);
  EXPECT_EQ(Decided(), "start 1, start 2");
}

TEST_F(CleanupStateTest, WhatIsCancelledIsNotDone) {
  Add(1);
  EXPECT_TRUE(state_.Cancel(ActionId(1), decisions_).ok());
  EXPECT_EQ(Decided(), "cancelled 1");
  EndSession();
  EXPECT_EQ(Decided(), "clean 1");
  EXPECT_TRUE(absl::IsNotFound(state_.Cancel(ActionId(1), decisions_)));
}

TEST_F(CleanupStateTest, WhatHasBegunCannotBeCancelled) {
  Add(1);
  EndSession();
  EXPECT_TRUE(absl::IsFailedPrecondition(state_.Cancel(ActionId(1), decisions_)));
  EXPECT_TRUE(absl::IsFailedPrecondition(state_.Run(ActionId(1), decisions_)));
  EXPECT_EQ(Decided(), "start 1");
}

TEST_F(CleanupStateTest, OneMayBeOrderedWhileTheSessionLives) {
  Add(1);
  Add(2);
  EXPECT_TRUE(state_.Run(ActionId(1), decisions_).ok());
  EXPECT_EQ(Decided(), "start 1");
  Finish(1);
  EXPECT_EQ(Decided(), "done 1");
  EndSession();
  EXPECT_EQ(Decided(), "start 2");
}

TEST_F(CleanupStateTest, TheEndOfALeaseDoesWhatBelongsToIt) {
  Add(1, {}, kSession, kLease);
  Add(2);
  Add(3, {}, kSession, kLease);
  state_.EndLease(kSession, kLease, decisions_);
  EXPECT_EQ(Decided(), "start 3");
  Finish(3);
  Finish(1);
  EXPECT_EQ(Decided(), "done 3, start 1, done 1");
  EXPECT_EQ(In(CleanupState::Phase::kWaiting), 1);
}

TEST_F(CleanupStateTest, WhatFailsRestsAndLetsTheNextGoAhead) {
  Add(1);
  Add(2);
  EndSession();
  Finish(2, failed_);
  EXPECT_EQ(Decided(), "start 2, rest 2 1, start 1");
  Finish(1);
  EXPECT_EQ(Decided(), "done 1") << "the session is not clean yet";
  EXPECT_GT(state_.NextWake(), now_);
  Wake();
  Finish(2);
  EXPECT_EQ(Decided(), "start 2 again, done 2, clean 1");
  EXPECT_EQ(state_.NextWake(), MonoTime::Infinite());
}

TEST_F(CleanupStateTest, RestsDoubleUpToTheirMaximum) {
  Add(1, {.attempts_max = 100});
  EndSession();
  for (const double seconds : {1, 2, 4, 8, 10, 10, 10}) {
    Finish(1, failed_);
    const double rest = absl::ToDoubleSeconds(state_.NextWake() - now_);
    EXPECT_THAT(rest, AllOf(Ge(seconds * 0.75), Le(seconds * 1.25)));
    Wake();
  }
}

TEST_F(CleanupStateTest, TheLastAttemptLeavesADeadLetter) {
  Add(1, {.attempts_max = 2});
  EndSession();
  Finish(1, failed_);
  Wake();
  Finish(1, failed_);
  EXPECT_EQ(Decided(), "start 1, rest 1 1, start 1 again, dead 1 2, clean 1");
  EXPECT_EQ(In(CleanupState::Phase::kDead), 1);
}

TEST_F(CleanupStateTest, WhatNoAttemptCanHelpIsADeadLetterAtOnce) {
  Add(1);
  EndSession();
  Finish(1, absl::InvalidArgumentError("no such pool"));
  EXPECT_EQ(Decided(), "start 1, dead 1 1, clean 1");
}

TEST_F(CleanupStateTest, WhatIsToBeStartedOnceIsNotTriedAgain) {
  Add(1, {.once = true});
  EndSession();
  Finish(1, failed_);
  EXPECT_EQ(Decided(), "start 1 once, dead 1 1, clean 1");
}

TEST_F(CleanupStateTest, ADeadLetterCanBeTriedAgain) {
  Add(1, {.attempts_max = 1});
  EndSession();
  Finish(1, failed_);
  (void)Decided();
  EXPECT_TRUE(state_.Retry(ActionId(1), decisions_).ok());
  EXPECT_TRUE(absl::IsFailedPrecondition(state_.Retry(ActionId(1), decisions_)));
  Finish(1);
  EXPECT_EQ(Decided(), "start 1, done 1, clean 1");
}

TEST_F(CleanupStateTest, ADeadLetterOfALivingSessionLeavesItsOtherActionsAlone) {
  Add(1, {.attempts_max = 1});
  Add(2);
  EXPECT_TRUE(state_.Run(ActionId(1), decisions_).ok());
  Finish(1, failed_);
  EXPECT_TRUE(state_.Retry(ActionId(1), decisions_).ok());
  Finish(1);
  EXPECT_EQ(Decided(), "start 1, dead 1 1, start 1, done 1");
  EXPECT_EQ(In(CleanupState::Phase::kWaiting), 1);
}

TEST_F(CleanupStateTest, ADeadLetterCanBeDiscarded) {
  Add(1, {.attempts_max = 1});
  EXPECT_TRUE(absl::IsFailedPrecondition(state_.Discard(ActionId(1), decisions_)));
  EndSession();
  Finish(1, failed_);
  (void)Decided();
  EXPECT_TRUE(state_.Discard(ActionId(1), decisions_).ok());
  EXPECT_EQ(Decided(), "discarded 1, clean 1");
  EXPECT_TRUE(absl::IsNotFound(state_.Retry(ActionId(1), decisions_)));
}

TEST_F(CleanupStateTest, WhatCouldNotBeWrittenDownIsTakenBackWhileItWaits) {
  Add(1);
  Add(2);
  EXPECT_TRUE(state_.Remove(ActionId(1)));
  EXPECT_FALSE(state_.Remove(ActionId(1)));
  EndSession();
  EXPECT_FALSE(state_.Remove(ActionId(2)));
  Finish(2);
  EXPECT_EQ(Decided(), "start 2, done 2, clean 1");
  EXPECT_EQ(state_.account().registered, 1);
}

TEST_F(CleanupStateTest, WhatComesAfterTheEndIsDoneAtOnce) {
  Add(1);
  EndSession();
  Add(2);
  Finish(1);
  EXPECT_EQ(Decided(), "start 1, done 1, start 2");
}

TEST_F(CleanupStateTest, AfterARestartOnlyWhatWasToBeStartedOnceIsInDoubt) {
  for (const uint64_t id : {1, 2, 3, 4}) Add(id, {.attempts_max = 3, .once = id == 2});
  state_.Restore(ActionId(1), Journal::Mark::kWaiting, 2, "first it failed", decisions_);
  state_.Restore(ActionId(2), Journal::Mark::kStarted, 1, "", decisions_);
  state_.Restore(ActionId(3), Journal::Mark::kDead, 3, "it never worked", decisions_);
  const auto& dies = std::get<CleanupState::Dies>(decisions_.at(0));
  EXPECT_THAT(dies.error, HasSubstr("nobody knows"));
  EXPECT_EQ(Decided(), "dead 2 1");
  EndSession();
  Finish(4);
  Finish(1, failed_);
  EXPECT_EQ(Decided(), "start 4, done 4, start 1 again, dead 1 3, clean 1")
      << "two attempts were made before";
}

constexpr CleanupPolicy kQuick = {.quick = true};

TEST_F(CleanupStateTest, QuickOnesAreHandedOutInOneRunAndRunOneByOne) {
  for (uint64_t id = 1; id <= 3; ++id) Add(id, kQuick);
  EndSession();
  EXPECT_EQ(Decided(), "start 3, start 2 after it, start 1 after it");
  EXPECT_EQ(In(CleanupState::Phase::kRunning), 1);
  EXPECT_EQ(state_.Look(ActionId(2)).phase, CleanupState::Phase::kDue);
  EXPECT_EQ(state_.Look(ActionId(2)).attempts, 0);
  Finish(3);
  EXPECT_EQ(state_.Look(ActionId(2)).phase, CleanupState::Phase::kRunning);
  EXPECT_EQ(state_.Look(ActionId(2)).attempts, 1);
  Finish(2, failed_);
  EXPECT_EQ(Decided(), "done 3, rest 2 1");
  Finish(1);
  Wake();
  EXPECT_EQ(Decided(), "done 1, start 2 again");
  Finish(2);
  EXPECT_EQ(Decided(), "done 2, clean 1");
}

TEST_F(CleanupStateTest, WhatMayTakeLongerOrBeStartedOnceOnlyIsHandedOutByItself) {
  Add(1, kQuick);
  Add(2, {.once = true, .quick = true});
  Add(3, kQuick);
  Add(4);
  Add(5, kQuick);
  EndSession();
  EXPECT_EQ(Decided(), "start 5");
  Finish(5);
  EXPECT_EQ(Decided(), "done 5, start 4");
  Finish(4);
  EXPECT_EQ(Decided(), "done 4, start 3");
  Finish(3);
  EXPECT_EQ(Decided(), "done 3, start 2 once");
}

TEST_F(CleanupStateTest, ARunIsNoLongerThanItsMaximum) {
  for (uint64_t id = 1; id <= CleanupState::kRunMax + 1; ++id) Add(id, kQuick);
  EndSession();
  EXPECT_EQ(std::exchange(decisions_, {}).size(), CleanupState::kRunMax);
  for (uint64_t id = CleanupState::kRunMax + 1; id > 1; --id) Finish(id);
  EXPECT_EQ(std::get<CleanupState::Start>(decisions_.back()).action, ActionId(1));
}

TEST_F(CleanupStateTest, WhatIsLeftOfARunThatWasCutIsDueAsBeforeAndTheMostUrgentGoesFirst) {
  for (uint64_t id = 1; id <= 3; ++id) Add(id, kQuick);
  EndSession();
  Add(4, {.priority = Priority::kCritical});
  EXPECT_EQ(Decided(), "start 3, start 2 after it, start 1 after it");
  state_.CutRun(ActionId(3));
  Finish(3, failed_);
  EXPECT_EQ(Decided(), "rest 3 1, start 4");
  EXPECT_EQ(state_.Look(ActionId(2)).attempts, 0);
  Finish(4);
  EXPECT_EQ(Decided(), "done 4, start 2, start 1 after it");
}

}  // namespace
}  // namespace lessor
