#pragma once

#include <fcntl.h>

#include <deque>
#include <future>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#include "daemon/base/fake_clock.h"
#include "daemon/cleanup/cleanup_registry.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor {

constexpr SessionId kSession(100);

// Keeps what it is to carry out until the test says how it has gone.
class FakeRunner final : public CleanupRunner {
 public:
  absl::Status CanServe(const Identity&) const override { return absl::OkStatus(); }
  void Run(const Identity& identity, Step step, Done done) override {
    RunInOrder(identity, {std::move(step)},
               [done = std::move(done)](const std::vector<absl::Status>& ended, bool) mutable {
                 done(ended.front());
               });
  }
  void RunInOrder(const Identity& identity, std::vector<Step> steps, Told told) override {
    const MutexLock lock(mutex_);
    Attempt run{identity, {}, std::move(told)};
    for (const Step& step : steps) {
      journal::Deed deed;
      EXPECT_TRUE(deed.ParseFromString(step.deed));
      run.paths.push_back(deed.remove().path());
    }
    runs_.push_back(std::move(run));
    changed_.NotifyOne();
  }

  // The earliest that nobody has finished: waits for it. `cut`: what was to follow it is not begun.
  std::string Finish(const absl::Status& how = absl::OkStatus(), bool cut = false) {
    Attempt attempt;
    {
      MutexLock lock(mutex_);
      while (runs_.empty()) changed_.Wait(mutex_);
      attempt = std::move(runs_.front());
      runs_.pop_front();
    }
    last_ = attempt.identity;
    const std::string path = attempt.paths.front();
    attempt.paths.pop_front();
    const bool over = cut || attempt.paths.empty();
    attempt.told({how}, over);
    if (over) return path;
    const MutexLock lock(mutex_);
    runs_.push_front(std::move(attempt));
    return path;
  }
  size_t under_way() {
    const MutexLock lock(mutex_);
    return runs_.size();
  }
  const Identity& last() const { return last_; }

 private:
  struct Attempt {
    Identity identity;
    std::deque<std::string> paths;
    Told told;
  };
  Mutex mutex_;
  Condition changed_;
  std::deque<Attempt> runs_ ABSL_GUARDED_BY(mutex_);
  Identity last_;
};

inline CleanupRegistry::NewAction Removal(const std::string& path, const CleanupPolicy& policy = {},
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

}  // namespace lessor
