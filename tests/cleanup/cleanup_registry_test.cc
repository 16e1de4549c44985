#include "daemon/cleanup/cleanup_registry.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <deque>
#include <future>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/base/fake_clock.h"
#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr SessionId kSession(100);

// Keeps what it is to carry out until the test says how it has gone.
class FakeRunner final : public CleanupRunner {
 public:
  absl::Status CanServe(const Identity&) const override { return absl::OkStatus(); }
  void Run(const Identity& identity, const journal::Deed& deed, absl::Duration, Done done) override {
    const MutexLock lock(mutex_);
    runs_.push_back({identity, deed.remove().path(), std::move(done)});
    changed_.NotifyOne();
  }

  // The earliest that nobody has finished: waits for it.
  std::string Finish(const absl::Status& how = absl::OkStatus()) {
    Attempt attempt;
    {
      MutexLock lock(mutex_);
      while (runs_.empty()) changed_.Wait(mutex_);
      attempt = std::move(runs_.front());
      runs_.pop_front();
    }
    last_ = attempt.identity;
    attempt.done(how);
    return attempt.path;
  }
  size_t under_way() {
    const MutexLock lock(mutex_);
    return runs_.size();
  }
  const Identity& last() const { return last_; }

 private:
  struct Attempt {
    Identity identity;
    std::string path;
    Done done;
  };
  Mutex mutex_;
  Condition changed_;
  std::deque<Attempt> runs_ ABSL_GUARDED_BY(mutex_);
  Identity last_;
};

CleanupRegistry::NewAction Removal(const std::string& path, const CleanupPolicy& policy = {},
                                   LeaseId lease = {}) {
  CleanupRegistry::NewAction action;
  action.action.mutable_remove_file()->set_path(absl::StrCat("/tmp/", path));
  action.action.set_attempts(static_cast<uint32_t>(policy.attempts_max));
  action.action.set_once(policy.once);
  action.action.set_lease_id(lease.value());
  action.deed.mutable_remove()->set_root("/tmp");
  action.deed.mutable_remove()->set_path(path);
  action.policy = policy;
  action.lease = lease;
  action.timeout = absl::Seconds(1);
  return action;
}

class CleanupRegistryTest : public ::testing::Test {
 protected:
  CleanupRegistryTest() : null_(::open("/dev/null", O_WRONLY | O_CLOEXEC)), log_(null_.borrow(), {}, clock_) {
    settings_.backoff = {absl::Milliseconds(1), absl::Milliseconds(2)};
    record_.mutable_identity()->set_uid(1234);
    record_.mutable_identity()->set_gid(56);
    record_.set_name("agent");
    record_.set_tenant("default");
    Open();
  }
  ~CleanupRegistryTest() override { io_.Stop(); }

  void Open() {
    auto opened = CleanupRegistry::Open(settings_, folder_.path(),
                                        {clock_, io_, watch_, runner_, metrics_, log_, ++epoch_});
    ASSERT_TRUE(opened.ok()) << opened.status();
    registry_ = *std::move(opened);
  }
  // As kill -9 would: what the journal was given and not told to have is not waited for by anybody.
  void Restart() {
    registry_.reset();
    Open();
  }

  absl::StatusOr<std::vector<ActionId>> Register(std::vector<CleanupRegistry::NewAction> actions,
                                                 SessionId session = kSession) {
    std::promise<absl::StatusOr<std::vector<ActionId>>> answer;
    registry_->Register(
        session, record_, std::move(actions),
        [&](absl::StatusOr<std::vector<ActionId>> result) { answer.set_value(std::move(result)); });
    return answer.get_future().get();
  }
  ActionId Register(const std::string& path, const CleanupPolicy& policy = {}, LeaseId lease = {}) {
    std::vector<CleanupRegistry::NewAction> one;
    one.push_back(Removal(path, policy, lease));
    auto ids = Register(std::move(one));
    EXPECT_TRUE(ids.ok()) << ids.status();
    return ids.ok() ? ids->front() : ActionId();
  }
  absl::Status Cancel(SessionId session, ActionId action) {
    std::promise<absl::Status> answer;
    registry_->Cancel(session, action, [&](const absl::Status& how) { answer.set_value(how); });
    return answer.get_future().get();
  }
  // "a:waiting b:dead"
  std::string Listed(SessionId session = SessionId()) const {
    std::vector<std::string> words;
    for (const v1::CleanupInfo& info : registry_->List({.session = session})) {
      words.push_back(absl::StrCat(info.action().remove_file().path().substr(5), ":",
                                   v1::CleanupInfo::State_Name(info.state())));
    }
    return absl::StrJoin(words, " ");
  }
  void ExpectBalanced() const {
    const CleanupState::Account account = registry_->account();
    uint64_t there = 0;
    for (const size_t count : account.in_phase) there += count;
    EXPECT_EQ(account.registered, account.done + account.cancelled + account.discarded + there);
  }

  const testing::TempFolder folder_;
  FakeClock clock_;
  UniqueFd null_;
  Logger log_;
  IoThreads io_{1};
  FdWatch watch_;
  prometheus::Registry prometheus_;
  CleanupMetrics metrics_{prometheus_};
  FakeRunner runner_;
  CleanupSettings settings_;
  journal::SessionRecord record_;
  uint64_t epoch_ = 0;
  std::unique_ptr<CleanupRegistry> registry_;
};

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
  absl::Status heard = absl::UnknownError("nothing yet");
  registry_->Run(kSession, a, [&](const absl::Status& how) { heard = how; });
  EXPECT_EQ(ReasonOf(Cancel(kSession, a)), v1::Reason::ACTION_BEGUN);
  runner_.Finish(absl::PermissionDeniedError("not yours"));
  EXPECT_EQ(heard, absl::PermissionDeniedError("not yours"));
  EXPECT_EQ(Listed(), "a:RESTING");
  registry_->Run(kSession, a, [&](const absl::Status& how) { heard = how; });
  EXPECT_EQ(runner_.Finish(), "a");
  EXPECT_TRUE(heard.ok());
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

TEST_F(CleanupRegistryTest, ABatchIsTakenWholeOrNotAtAll) {
  settings_.per_session_max = 2;
  registry_->Reconfigure(settings_);
  std::vector<CleanupRegistry::NewAction> three;
  for (const char* path : {"a", "b", "c"}) three.push_back(Removal(path));
  EXPECT_EQ(ReasonOf(Register(std::move(three)).status()), v1::Reason::QUOTA_EXCEEDED);
  EXPECT_EQ(Listed(), "");
  Register("a");
  Register("b");
  std::vector<CleanupRegistry::NewAction> more;
  more.push_back(Removal("c"));
  EXPECT_EQ(ReasonOf(Register(std::move(more)).status()), v1::Reason::QUOTA_EXCEEDED);
  EXPECT_EQ(Listed(), "b:WAITING a:WAITING");
}

TEST_F(CleanupRegistryTest, AListIsWhatIsAskedForAndNoMore) {
  for (const char* path : {"a", "b", "c"}) Register(path, {.attempts_max = 1});
  record_.mutable_identity()->set_uid(99);
  std::vector<CleanupRegistry::NewAction> one;
  one.push_back(Removal("theirs"));
  ASSERT_TRUE(Register(std::move(one), SessionId(101)).ok());
  EXPECT_THAT(registry_->List({}), SizeIs(4));
  EXPECT_THAT(registry_->List({.most = 2}), SizeIs(2));
  EXPECT_THAT(registry_->List({.most = 0}), IsEmpty());
  EXPECT_THAT(registry_->List({.uid = 99}), SizeIs(1));
  EXPECT_THAT(registry_->List({.session = SessionId(101), .uid = 1234}), IsEmpty());
  EXPECT_THAT(registry_->List({.dead = true}), IsEmpty());
  registry_->OnSessionEnded(kSession);
  runner_.Finish(absl::UnavailableError("no"));
  EXPECT_THAT(registry_->List({.dead = true}), SizeIs(1));
}

TEST_F(CleanupRegistryTest, NoUserTakesTheRoomOfOthers) {
  settings_.max = 4;
  registry_->Reconfigure(settings_);
  const ActionId first = Register("a");
  Register("b");
  const auto one_more = [&](SessionId session) {
    std::vector<CleanupRegistry::NewAction> one;
    one.push_back(Removal("c"));
    return ReasonOf(Register(std::move(one), session).status());
  };
  EXPECT_EQ(one_more(kSession), v1::Reason::QUOTA_EXCEEDED) << "half of all";
  EXPECT_EQ(one_more(SessionId(101)), v1::Reason::QUOTA_EXCEEDED) << "a user's sessions count together";
  Restart();  // what the journal had counts as well
  registry_->Reconfigure(settings_);
  runner_.Finish();
  EXPECT_EQ(one_more(SessionId(101)), v1::Reason::UNSPECIFIED);
  EXPECT_EQ(one_more(SessionId(101)), v1::Reason::QUOTA_EXCEEDED);
  record_.mutable_identity()->set_uid(99);
  EXPECT_EQ(one_more(SessionId(102)), v1::Reason::UNSPECIFIED);
  EXPECT_EQ(ReasonOf(Cancel(kSession, first)), v1::Reason::ACTION_BEGUN);
}

TEST_F(CleanupRegistryTest, AUsersActionsAreBoundedInBytes) {
  const std::string longest(4000, 'x');
  absl::Status refused;
  for (int i = 0; i < 100 && refused.ok(); ++i) {
    std::vector<CleanupRegistry::NewAction> many;
    for (int k = 0; k < 100; ++k) many.push_back(Removal(longest));
    refused = Register(std::move(many)).status();
  }
  EXPECT_EQ(ReasonOf(refused), v1::Reason::QUOTA_EXCEEDED) << refused;
  EXPECT_THAT(std::string(refused.message()), HasSubstr("64 MiB"));
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

}  // namespace
}  // namespace lessor
