#include "daemon/journal/journal.h"

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <latch>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/failpoint.h"
#include "tests/integration/servers/temp_folder.h"
#include "tests/journal/lossy_disk.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Journal::Action ActionOf(uint64_t id, uint64_t session, std::string what = "what") {
  return {ActionId(id), SessionId(session), std::move(what), Journal::Mark::kWaiting, 0, ""};
}

class JournalTest : public ::testing::Test {
 protected:
  Journal::Opened Open(Journal::Options options = {}) const {
    absl::StatusOr<Journal::Opened> opened = Journal::Open(dir(), std::move(options), clock_);
    EXPECT_TRUE(opened.ok()) << opened.status();
    return *std::move(opened);
  }
  static absl::Status Write(Journal& journal, std::vector<Journal::Change> changes) {
    std::promise<absl::Status> written;
    (void)journal.Write(std::move(changes), [&](const absl::Status& status) { written.set_value(status); });
    return written.get_future().get();
  }
  static std::vector<Journal::Past> Trail(Journal& journal, size_t most = 100) {
    std::promise<absl::StatusOr<std::vector<Journal::Past>>> read;
    journal.ReadTrail(most, [&](auto past) { read.set_value(std::move(past)); });
    return read.get_future().get().value();
  }
  const std::string& dir() const { return folder_.path(); }
  std::string file() const { return dir() + "/journal.db"; }

  const testing::TempFolder folder_;
  const SystemClock clock_;
};

TEST_F(JournalTest, WhatWasWrittenIsThereAgain) {
  const std::string blob("\0\xff' any bytes", 13);
  const uint64_t large = (uint64_t{1} << 63) + 7;  // of a late epoch
  {
    const Journal::Opened opened = Open();
    EXPECT_THAT(opened.sessions, IsEmpty());
    EXPECT_TRUE(
        Write(*opened.journal, {Journal::Session{SessionId(large), "who"}, Journal::Session{SessionId(2), ""},
                                ActionOf(11, 2, blob), ActionOf(12, large, ""), ActionOf(13, 2)})
            .ok());
    EXPECT_TRUE(Write(*opened.journal, {Journal::Note{ActionId(12), Journal::Mark::kDead, 3, "no such file"},
                                        Journal::End{ActionId(13), Journal::Outcome::kDone, 1, ""}})
                    .ok());
  }
  const Journal::Opened again = Open();
  ASSERT_THAT(again.sessions, SizeIs(2));
  ASSERT_THAT(again.actions, SizeIs(2));
  EXPECT_EQ(again.set_aside, "");
  const Journal::Session& session = *std::find_if(again.sessions.begin(), again.sessions.end(),
                                                  [&](const auto& one) { return one.id.value() == large; });
  EXPECT_EQ(session.facts, "who");
  EXPECT_EQ(again.actions[0].id, ActionId(11));
  EXPECT_EQ(again.actions[0].session, SessionId(2));
  EXPECT_EQ(again.actions[0].what, blob);
  EXPECT_EQ(again.actions[0].mark, Journal::Mark::kWaiting);
  EXPECT_EQ(again.actions[1].session, SessionId(large));
  EXPECT_EQ(again.actions[1].mark, Journal::Mark::kDead);
  EXPECT_EQ(again.actions[1].attempts, 3);
  EXPECT_EQ(again.actions[1].error, "no such file");
}

TEST_F(JournalTest, AForgottenSessionIsGone) {
  {
    const Journal::Opened opened = Open();
    EXPECT_TRUE(
        Write(*opened.journal, {Journal::Session{SessionId(1), "a"}, Journal::Session{SessionId(2), "b"}})
            .ok());
    EXPECT_TRUE(Write(*opened.journal, {Journal::Forget{SessionId(1)}}).ok());
  }
  const Journal::Opened again = Open();
  ASSERT_THAT(again.sessions, SizeIs(1));
  EXPECT_EQ(again.sessions[0].id, SessionId(2));
}

TEST_F(JournalTest, WhatWaitsWhenItIsClosedIsWritten) {
  std::atomic<int> written = 0;
  {
    const Journal::Opened opened = Open();
    for (uint64_t id = 1; id <= 100; ++id) {
      (void)opened.journal->Write({ActionOf(id, 1)},
                                  [&](const absl::Status& status) { written += status.ok() ? 1 : 0; });
    }
  }
  EXPECT_EQ(written, 100);
  EXPECT_THAT(Open().actions, SizeIs(100));
}

TEST_F(JournalTest, WhatNobodyWaitsForIsWrittenAllTheSame) {
  std::promise<size_t> committed;
  Journal::Options options;
  options.committed = [&](size_t count, absl::Duration) { committed.set_value(count); };
  const Journal::Opened opened = Open(std::move(options));
  EXPECT_TRUE(opened.journal->Write({ActionOf(1, 1)}, nullptr).ok());
  EXPECT_EQ(committed.get_future().get(), 1U);
}

TEST_F(JournalTest, ThoseThatWaitShareOneTransaction) {
  std::atomic<int> transactions = 0;
  std::atomic<size_t> changes = 0;
  Journal::Options options;
  options.committed = [&](size_t count, absl::Duration took) {
    ++transactions;
    changes += count;
    EXPECT_GT(took, absl::ZeroDuration());
  };
  {
    std::latch begun(1);  // before the journal, whose thread looks at them last
    std::latch go(1);
    const Journal::Opened opened = Open(std::move(options));
    (void)opened.journal->Write({ActionOf(1, 1)}, [&](const absl::Status&) {
      begun.count_down();
      go.wait();
    });
    begun.wait();
    for (uint64_t id = 2; id <= 101; ++id) (void)opened.journal->Write({ActionOf(id, 1)}, nullptr);
    go.count_down();
  }
  EXPECT_EQ(transactions, 2);
  EXPECT_EQ(changes, 101);
}

TEST_F(JournalTest, ABatchIsKeptWholeOrNotAtAllAndSpoilsNoOther) {
  {
    std::latch begun(1);  // before the journal, whose thread looks at them last
    std::latch go(1);
    const Journal::Opened opened = Open();
    (void)opened.journal->Write({ActionOf(1, 1)}, [&](const absl::Status&) {
      begun.count_down();
      go.wait();
    });
    begun.wait();
    absl::Status bad;
    absl::Status good;
    (void)opened.journal->Write({ActionOf(2, 1), ActionOf(1, 1)},
                                [&](const absl::Status& status) { bad = status; });
    (void)opened.journal->Write({ActionOf(3, 1)}, [&](const absl::Status& status) { good = status; });
    go.count_down();
    EXPECT_THAT(Trail(*opened.journal), IsEmpty());  // which comes after them
    EXPECT_EQ(bad.code(), absl::StatusCode::kInternal) << bad;
    EXPECT_TRUE(good.ok()) << good;
  }
  const Journal::Opened again = Open();
  ASSERT_THAT(again.actions, SizeIs(2));
  EXPECT_EQ(again.actions[1].id, ActionId(3));
}

TEST_F(JournalTest, WhatTheDiskRefusesIsToldAndTheNextIsKept) {
  {
    const Journal::Opened opened = Open();
    ArmFailpoint("journal_commit", "error*1");
    EXPECT_FALSE(Write(*opened.journal, {ActionOf(1, 1)}).ok());
    EXPECT_TRUE(Write(*opened.journal, {ActionOf(2, 1)}).ok());
    ArmFailpoint("journal_commit", "");
  }
  const Journal::Opened again = Open();
  ASSERT_THAT(again.actions, SizeIs(1));
  EXPECT_EQ(again.actions[0].id, ActionId(2));
}

TEST_F(JournalTest, MoreThanMayWaitIsRefusedAtOnce) {
  std::latch begun(1);
  std::latch go(1);
  const Journal::Opened opened = Open();
  (void)opened.journal->Write({}, [&](const absl::Status&) {
    begun.count_down();
    go.wait();
  });
  begun.wait();
  std::vector<Journal::Change> many(Journal::kWaitingMax, Journal::Forget{SessionId(1)});
  EXPECT_TRUE(opened.journal->Write(many, nullptr).ok());
  const absl::Status refused = opened.journal->Write(
      {Journal::Forget{SessionId(1)}},
      [](const absl::Status&) { FAIL() << "it was refused, and is answered nevertheless"; });
  EXPECT_EQ(refused.code(), absl::StatusCode::kResourceExhausted) << refused;
  EXPECT_TRUE(opened.journal->Write({Journal::Forget{SessionId(1)}}, nullptr).ok()) << "nobody waits for it";
  go.count_down();
}

TEST_F(JournalTest, TheTrailKeepsTheLatest) {
  Journal::Options options;
  options.trail = 3;
  const Journal::Opened opened = Open(std::move(options));
  std::vector<Journal::Change> changes;
  for (uint64_t id = 1; id <= 10; ++id) changes.emplace_back(ActionOf(id, 1, absl::StrCat("what ", id)));
  for (uint64_t id = 1; id <= 10; ++id) {
    changes.emplace_back(Journal::End{ActionId(id), Journal::Outcome::kCancelled, 2, "why"});
  }
  ASSERT_TRUE(Write(*opened.journal, changes).ok());
  const std::vector<Journal::Past> trail = Trail(*opened.journal);
  ASSERT_THAT(trail, SizeIs(3));
  EXPECT_EQ(trail[0].id, ActionId(10));
  EXPECT_EQ(trail[0].what, "what 10");
  EXPECT_EQ(trail[0].outcome, Journal::Outcome::kCancelled);
  EXPECT_EQ(trail[0].error, "why");
  EXPECT_NEAR(absl::ToDoubleSeconds(trail[0].ended - clock_.WallNow()), 0, 60);
  EXPECT_EQ(trail[2].id, ActionId(8));
  EXPECT_THAT(Trail(*opened.journal, 1), SizeIs(1));
}

TEST_F(JournalTest, ADamagedFileIsSetAsideAndKept) {
  {
    const Journal::Opened opened = Open();
    std::vector<Journal::Change> changes;
    for (uint64_t id = 1; id <= 1000; ++id) changes.emplace_back(ActionOf(id, 1, std::string(200, 'x')));
    ASSERT_TRUE(Write(*opened.journal, changes).ok());
  }
  const auto size = std::filesystem::file_size(file());
  {
    std::fstream damage(file(), std::ios::in | std::ios::out | std::ios::binary);
    damage.seekp(4096);
    damage << std::string(3 * 4096, '\x55');
  }
  const Journal::Opened again = Open();
  EXPECT_THAT(again.actions, IsEmpty());
  EXPECT_THAT(again.set_aside, HasSubstr(file() + ".damaged-"));
  EXPECT_EQ(std::filesystem::file_size(again.set_aside), size);
  EXPECT_TRUE(Write(*again.journal, {ActionOf(1, 1)}).ok());
}

TEST_F(JournalTest, NobodyElseMayReadIt) {
  const auto mode = [&](const char* suffix) {
    return std::filesystem::status(file() + suffix).permissions() & std::filesystem::perms::all;
  };
  const auto own = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
  {
    const Journal::Opened opened = Open();
    ASSERT_TRUE(Write(*opened.journal, {ActionOf(1, 1)}).ok());
    for (const char* suffix : {"", "-wal"}) EXPECT_EQ(mode(suffix), own) << suffix;
  }
  std::filesystem::permissions(file(),
                               std::filesystem::perms::all);  // as an earlier version may have left it
  const Journal::Opened again = Open();
  EXPECT_EQ(mode(""), own);
  EXPECT_THAT(again.actions, SizeIs(1));
}

TEST_F(JournalTest, AFileThatIsNoDatabaseIsSetAsideAndKept) {
  std::ofstream(file()) << "my notes, which somebody has put here by mistake, and wants to have back one day";
  const Journal::Opened opened = Open();
  std::ifstream aside(opened.set_aside);
  EXPECT_THAT(std::string(std::istreambuf_iterator<char>(aside), {}), HasSubstr("my notes"));
}

TEST_F(JournalTest, AFileOfALaterVersionIsRefusedAndStays) {
  { const Journal::Opened opened = Open(); }
  {
    std::fstream later(file(), std::ios::in | std::ios::out | std::ios::binary);
    later.seekp(
        63);  // the last byte of user_version (https://sqlite.org/fileformat2.html#the_database_header)
    later.put(99);
  }
  const absl::Status refused = Journal::Open(dir(), {}, clock_).status();
  EXPECT_EQ(refused.code(), absl::StatusCode::kFailedPrecondition) << refused;
  EXPECT_THAT(refused.message(), HasSubstr("later lessord"));
  EXPECT_TRUE(std::filesystem::exists(file()));
}

TEST_F(JournalTest, AnotherBrokersFileIsRefused) {
  const Journal::Opened opened = Open();
  ASSERT_TRUE(Write(*opened.journal, {ActionOf(1, 1)}).ok());
  const absl::Status refused = Journal::Open(dir(), {}, clock_).status();
  EXPECT_EQ(refused.code(), absl::StatusCode::kUnavailable) << refused;
  EXPECT_TRUE(Write(*opened.journal, {ActionOf(2, 1)}).ok());
}

// A small disk of its own, in a mount that this thread and those it starts alone see.
class FullDiskTest : public JournalTest {
 protected:
  void SetUp() override {
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("none", dir().c_str(), "tmpfs", 0, "size=512k") != 0) {
      GTEST_SKIP() << "only root may mount a small disk";
    }
    mounted_ = true;
  }
  void TearDown() override {
    if (mounted_) EXPECT_EQ(::umount(dir().c_str()), 0);
  }
  bool mounted_ = false;
};

TEST_F(FullDiskTest, RefusesWhatDoesNotFitAndKeepsWhatWasAnswered) {
  uint64_t kept = 0;
  {
    const Journal::Opened opened = Open();
    absl::Status status;
    while (status.ok()) {
      status = Write(*opened.journal, {ActionOf(++kept, 1, std::string(10'000, 'x'))});
    }
    --kept;
    EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted) << status;
    EXPECT_THAT(status.message(), HasSubstr("full"));
    EXPECT_GT(kept, 5);
    // With room again it goes on.
    ASSERT_EQ(::mount("none", dir().c_str(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
    EXPECT_TRUE(
        Write(*opened.journal, {ActionOf(1000, 1), Journal::End{ActionId(1), Journal::Outcome::kDone, 1, ""}})
            .ok());
  }
  const Journal::Opened again = Open();
  EXPECT_EQ(again.set_aside, "");
  EXPECT_THAT(again.actions, SizeIs(kept));  // one more, one less
}

// What an answer promises, whenever the power goes: everything that was answered is there, and of what was
// not, a batch whole or nothing of it.
TEST_F(JournalTest, WhatWasAnsweredSurvivesTheLossOfPower) {
  constexpr int kRounds = 30;
  constexpr uint64_t kBatches = 60;
  constexpr uint64_t kBatchMax = 7;
  for (uint32_t round = 0; round < kRounds; ++round) {
    SCOPED_TRACE(absl::StrCat("seed ", round));
    std::mt19937 random(round);
    const testing::TempFolder before;
    const testing::TempFolder after;
    std::map<uint64_t, uint64_t> batch_of;  // by action
    std::map<uint64_t, uint64_t> size_of;   // by batch
    std::set<uint64_t> answered;            // batches, until the power is lost
    {
      testing::LossyDisk disk(round);
      const uint64_t end = std::uniform_int_distribution<uint64_t>(1, kBatches)(random);
      absl::StatusOr<Journal::Opened> opened = Journal::Open(before.path(), {}, clock_);
      ASSERT_TRUE(opened.ok()) << opened.status();
      uint64_t id = 0;
      for (uint64_t batch = 1; batch <= kBatches; ++batch) {
        size_of[batch] = std::uniform_int_distribution<uint64_t>(1, kBatchMax)(random);
        std::vector<Journal::Change> changes;
        for (uint64_t i = 0; i < size_of[batch]; ++i) {
          batch_of[++id] = batch;
          changes.emplace_back(ActionOf(id, 1, std::string(id * 37 % 900, 'x')));
        }
        // All on the journal's thread.
        (void)opened->journal->Write(std::move(changes), [&, batch, end](const absl::Status& status) {
          EXPECT_TRUE(status.ok()) << status;
          EXPECT_TRUE(disk.Synced(before.path() + "/journal.db-wal")) << "answered before it was flushed";
          if (batch <= end) answered.insert(batch);
          if (batch == end) disk.LosePower(before.path(), after.path());
        });
      }
      opened->journal.reset();
    }
    const absl::StatusOr<Journal::Opened> again = Journal::Open(after.path(), {}, clock_);
    ASSERT_TRUE(again.ok()) << again.status();
    EXPECT_EQ(again->set_aside, "");
    std::map<uint64_t, uint64_t> found;
    for (const Journal::Action& action : again->actions) ++found[batch_of.at(action.id.value())];
    for (const auto& [batch, count] : found) EXPECT_EQ(count, size_of[batch]) << "batch " << batch;
    for (const uint64_t batch : answered) EXPECT_TRUE(found.contains(batch)) << "batch " << batch;
  }
}

}  // namespace
}  // namespace lessor
