#include "daemon/cleanup/cleanup_registry.h"

#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "tests/cleanup/cleanup_registry_fixture.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

TEST_F(CleanupRegistryTest, WhatASessionHasRegisteredIsCarriedOutWhenItEndsTheLastFirst) {
  Register("a");
  Register("b");
  EXPECT_EQ(runner_.under_way(), 0U);
  EXPECT_EQ(Listed(kSession), "b:WAITING a:WAITING");
  registry_->OnSessionEnded(kSession);
  EXPECT_EQ(Listed(), "b:RUNNING a:DUE");
  EXPECT_EQ(runner_.Finish(), "b");
  EXPECT_EQ(runner_.last().uid, 1234U);
  EXPECT_EQ(runner_.last().gid, 56U);
  EXPECT_EQ(runner_.Finish(), "a");
  EXPECT_EQ(Listed(), "");
  EXPECT_EQ(registry_->account().done, 2U);
  ExpectBalanced();
}

TEST_F(CleanupRegistryTest, OthersSessionsCannotTouchIt) {
  const ActionId a = Register("a");
  EXPECT_EQ(ReasonOf(Cancel(SessionId(7), a)), v1::Reason::ACTION_UNKNOWN);
  registry_->Run(SessionId(7), a,
                 [](const absl::Status& how) { EXPECT_EQ(ReasonOf(how), v1::Reason::ACTION_UNKNOWN); });
  EXPECT_EQ(Listed(SessionId(7)), "");
  EXPECT_EQ(Listed(), "a:WAITING");
}

TEST_F(CleanupRegistryTest, ACancelledOneIsNeverCarriedOutNotEvenAfterARestart) {
  const ActionId a = Register("a");
  EXPECT_TRUE(Cancel(kSession, a).ok());
  EXPECT_EQ(ReasonOf(Cancel(kSession, a)), v1::Reason::ACTION_UNKNOWN);
  Restart();
  EXPECT_EQ(Listed(), "");
  EXPECT_EQ(runner_.under_way(), 0U);
}

TEST_F(CleanupRegistryTest, WhoOrdersARunHearsHowItHasGone) {
  const ActionId a = Register("a");
  std::promise<absl::Status> failed;
  registry_->Run(kSession, a, [&](const absl::Status& how) { failed.set_value(how); });
  EXPECT_EQ(ReasonOf(Cancel(kSession, a)), v1::Reason::ACTION_BEGUN);
  runner_.Finish(absl::PermissionDeniedError("not yours"));
  const absl::Status how = failed.get_future().get();
  EXPECT_EQ(ReasonOf(how), v1::Reason::CLEANUP_FAILED);
  EXPECT_EQ(how.message(), "not yours");
  EXPECT_EQ(Listed(), "a:RESTING");
  std::promise<absl::Status> done;
  registry_->Run(kSession, a, [&](const absl::Status& how) { done.set_value(how); });
  EXPECT_EQ(runner_.Finish(), "a");
  EXPECT_EQ(done.get_future().get(), absl::OkStatus());
  ExpectBalanced();
}

TEST_F(CleanupRegistryTest, ATimerWakesWhatRests) {
  Register("a");
  registry_->OnSessionEnded(kSession);
  runner_.Finish(absl::UnavailableError("busy"));
  clock_.Advance(absl::Seconds(1));
  // The timer's own clock is the real one: it fires after 2 ms at most.
  EXPECT_EQ(runner_.Finish(), "a");
  EXPECT_EQ(registry_->account().done, 1U);
}

TEST_F(CleanupRegistryTest, ADeadLetterWaitsForAnOperatorAcrossARestart) {
  const ActionId a = Register("a", {.attempts_max = 1});
  registry_->OnSessionEnded(kSession);
  runner_.Finish(absl::UnavailableError("the disk is broken"));
  EXPECT_EQ(Listed(), "a:DEAD");
  Restart();
  ASSERT_EQ(Listed(), "a:DEAD");
  const v1::CleanupInfo info = registry_->List({}).front();
  EXPECT_THAT(info.error(), HasSubstr("the disk is broken"));
  EXPECT_EQ(info.session_name(), "agent");
  EXPECT_EQ(info.uid(), 1234U);
  EXPECT_TRUE(registry_->Retry(a).ok());
  EXPECT_EQ(runner_.Finish(absl::UnavailableError("still")), "a");
  EXPECT_EQ(Listed(), "a:DEAD");
  EXPECT_TRUE(registry_->Discard(a).ok());
  EXPECT_EQ(Listed(), "");
  ExpectBalanced();
  Restart();
  EXPECT_EQ(Listed(), "");
}

TEST_F(CleanupRegistryTest, ARestartCleansUpAfterSessionsWhoseProcessIsGone) {
  Register("a", {.priority = Priority::kCritical});
  Register("b");
  Restart();
  EXPECT_EQ(Listed(), "a:RUNNING b:DUE");
  EXPECT_EQ(runner_.Finish(), "a");
  EXPECT_EQ(runner_.Finish(), "b");
  EXPECT_EQ(runner_.last().uid, 1234U);
  Restart();
  EXPECT_EQ(Listed(), "");
}

// Without its session's rights it would be done with the broker's own.
TEST_F(CleanupRegistryTest, AnActionOfNobodyIsNotCarriedOut) {
  const ActionId a = Register("a");
  registry_.reset();
  {
    const auto opened = Journal::Open(folder_.path(), {}, clock_);
    ASSERT_TRUE(opened.ok()) << opened.status();
    ASSERT_TRUE(opened->journal->Write({Journal::Forget{kSession}}, nullptr).ok());
  }
  Open();
  EXPECT_EQ(Listed(), "");
  EXPECT_EQ(runner_.under_way(), 0U);
  EXPECT_EQ(ReasonOf(Cancel(kSession, a)), v1::Reason::ACTION_UNKNOWN);
}

TEST_F(CleanupRegistryTest, ARestartLeavesALivingProcessAloneUntilItDies) {
  int gate[2];  // house(raw-fd): closed below
  ASSERT_EQ(::pipe2(gate, O_CLOEXEC), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(gate[1]);
    char byte = 0;
    (void)!::read(gate[0], &byte, 1);
    ::_exit(0);
  }
  ::close(gate[0]);
  const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(child);
  ASSERT_TRUE(facts.ok());
  record_.set_pid(child);
  record_.set_start_time(facts->start_time);
  record_.set_boot_id(BootId());
  Register("a");
  Restart();
  EXPECT_EQ(Listed(), "a:WAITING");
  ::close(gate[1]);
  EXPECT_EQ(runner_.Finish(), "a");
  (void)::waitpid(child, nullptr, 0);
}

TEST_F(CleanupRegistryTest, AnotherProcessOfTheSamePidIsNotTheSessions) {
  record_.set_pid(::getpid());
  record_.set_start_time(1);
  record_.set_boot_id(BootId());
  Register("a");
  Restart();
  EXPECT_EQ(runner_.Finish(), "a");
}

TEST_F(CleanupRegistryTest, WhatMayBeStartedOnceIsADeadLetterAfterACrashInItsMiddle) {
  Register("a", {.once = true});
  registry_->OnSessionEnded(kSession);
  while (runner_.under_way() == 0) {  // the journal has it as started first
  }
  Restart();
  ASSERT_EQ(Listed(), "a:DEAD");
  EXPECT_THAT(registry_->List({}).front().error(), HasSubstr("nobody knows"));
}

TEST_F(CleanupRegistryTest, ALeasesEndRunsWhatIsForIt) {
  Register("a");
  Register("b", {}, LeaseId(5));
  registry_->OnLeaseEnded(kSession, LeaseId(6));
  EXPECT_EQ(runner_.under_way(), 0U);
  registry_->OnLeaseEnded(kSession, LeaseId(5));
  EXPECT_EQ(runner_.Finish(), "b");
  EXPECT_EQ(Listed(), "a:WAITING");
}

TEST_F(CleanupRegistryTest, WhatIsRegisteredAfterTheSessionsEndIsCarriedOut) {
  registry_->OnSessionEnded(kSession);
  Register("a");
  registry_->OnSessionEnded(kSession);  // as its door does, when it finds that the session lives no more
  EXPECT_EQ(runner_.Finish(), "a");
  Restart();
  EXPECT_EQ(Listed(), "");
}

TEST_F(CleanupRegistryTest, ABrokerThatStopsBeginsNothingAndLosesNothing) {
  const ActionId a = Register("a");
  Register("b");
  absl::Status heard;
  registry_->Run(kSession, a, [&](const absl::Status& how) { heard = how; });
  registry_->BeginStop();
  EXPECT_EQ(ReasonOf(heard), v1::Reason::BROKER_DRAINING);
  registry_->OnSessionEnded(kSession);
  runner_.Finish();
  EXPECT_EQ(runner_.under_way(), 0U) << "b stays due";
  Restart();
  EXPECT_EQ(runner_.Finish(), "b");
}

TEST_F(CleanupRegistryTest, FilesAreHandedToTheRunnerInOneRun) {
  for (const char* path : {"a", "b", "c"}) Register(path);
  Register("once", {.once = true});
  registry_->OnSessionEnded(kSession);
  EXPECT_EQ(runner_.Finish(), "once");
  EXPECT_EQ(Listed(), "c:RUNNING b:DUE a:DUE");
  EXPECT_EQ(runner_.Finish(absl::UnavailableError("busy")), "c");
  EXPECT_EQ(Listed(), "b:RUNNING a:DUE c:RESTING");
  EXPECT_EQ(runner_.Finish(), "b");
  EXPECT_EQ(runner_.Finish(), "a");
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(runner_.Finish(), "c");
  EXPECT_EQ(Listed(), "");
  ExpectBalanced();
}

TEST_F(CleanupRegistryTest, WhatIsLeftOfARunWhoseWorkerDiedIsHandedOutAgain) {
  for (const char* path : {"a", "b", "c"}) Register(path);
  registry_->OnSessionEnded(kSession);
  EXPECT_EQ(runner_.Finish(absl::UnavailableError("the worker was killed"), true), "c");
  EXPECT_EQ(Listed(), "b:RUNNING a:DUE c:RESTING");
  EXPECT_EQ(runner_.Finish(), "b");
  EXPECT_EQ(runner_.Finish(), "a");
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(runner_.Finish(), "c");
  ExpectBalanced();
}

}  // namespace
}  // namespace lessor
