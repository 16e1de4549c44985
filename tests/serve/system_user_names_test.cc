#include "daemon/serve/system_user_names.h"

#include <pwd.h>
#include <unistd.h>

#include <atomic>
#include <future>
#include <memory>
#include <string>
#include <thread>

#include <boost/asio/post.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "daemon/base/fake_clock.h"

namespace lessor {
namespace {

using ::testing::Optional;

constexpr uint32_t kUid = 4711;
constexpr uint32_t kOther = 4712;
constexpr absl::Duration kForever = absl::Hours(1);  // as long as a busy machine may take
constexpr SystemUserNames::Limits kShort{.patience = absl::Milliseconds(5)};

// A directory that says nothing of kUid until it is opened.
struct Directory {
  absl::StatusOr<std::string> LookUp(uint32_t uid) {
    ++asked;
    if (uid != kUid) return "other";
    opened.wait();
    return "agent";
  }
  std::atomic<int> asked{0};
  std::promise<void> open;
  std::shared_future<void> opened = open.get_future().share();
};

class SystemUserNamesTest : public ::testing::Test {
 protected:
  // What is found.
  std::string Find(SystemUserNames& names, uint32_t uid) {
    std::string found = "not done";
    // On the strand, as relays do.
    asio::post(strand_, [&] {
      names.Find(uid, strand_, [&](const std::string& name) { found = name; });
      EXPECT_EQ(found, "not done") << "within the call";
    });
    strand_.restart();
    strand_.run();
    return found;
  }
  static SystemUserNames::LookUp In(const std::shared_ptr<Directory>& directory) {
    return [directory](uint32_t uid) { return directory->LookUp(uid); };
  }

  FakeClock clock_;
  asio::io_context strand_{1};
};

TEST_F(SystemUserNamesTest, KnowsANameForAWhile) {
  std::atomic<int> asked{0};
  SystemUserNames names(clock_, {.patience = kForever, .keeps = absl::Minutes(1)}, [&](uint32_t) {
    ++asked;
    return "agent";
  });
  EXPECT_EQ(names.Known(kUid), std::nullopt);
  EXPECT_EQ(Find(names, kUid), "agent");
  clock_.Advance(absl::Seconds(59));
  EXPECT_THAT(names.Known(kUid), Optional(std::string("agent")));
  EXPECT_EQ(names.Known(kOther), std::nullopt);
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(names.Known(kUid), std::nullopt) << "it may be called otherwise by now";
  EXPECT_EQ(asked, 1);
}

TEST_F(SystemUserNamesTest, KnowsForAShorterWhileThatThereIsNone) {
  SystemUserNames names(clock_,
                        {.patience = kForever, .keeps = absl::Minutes(1), .keeps_none = absl::Seconds(10)},
                        [](uint32_t) { return ""; });
  EXPECT_EQ(Find(names, kUid), "");
  EXPECT_THAT(names.Known(kUid), Optional(std::string()));
  clock_.Advance(absl::Seconds(10));
  EXPECT_EQ(names.Known(kUid), std::nullopt);
}

TEST_F(SystemUserNamesTest, AsksOnceForAllWhoWait) {
  const auto directory = std::make_shared<Directory>();
  SystemUserNames names(clock_, {.patience = kForever}, In(directory));
  asio::io_context other_strand(1);
  std::string found;
  std::string found_by_other;
  names.Find(kUid, strand_, [&](const std::string& name) { found = name; });
  names.Find(kUid, other_strand, [&](const std::string& name) { found_by_other = name; });
  directory->open.set_value();
  strand_.run();
  EXPECT_EQ(found, "agent");
  EXPECT_EQ(found_by_other, "") << "on its own strand";
  other_strand.run();
  EXPECT_EQ(found_by_other, "agent");
  EXPECT_EQ(directory->asked, 1);
}

// Nor does it ask again, which would take a thread each time; and what comes late is not lost.
TEST_F(SystemUserNamesTest, DoesNotWaitForAnAnswerThatDoesNotCome) {
  const auto directory = std::make_shared<Directory>();
  SystemUserNames names(clock_, kShort, In(directory));
  while (directory->asked == 0) EXPECT_EQ(Find(names, kUid), "");  // it may not have begun in time
  for (int i = 0; i < 100; ++i) {
    EXPECT_THAT(names.Known(kUid), Optional(std::string()));
    clock_.Advance(kShort.keeps_none);
    EXPECT_EQ(names.Known(kUid), std::nullopt);
    EXPECT_EQ(Find(names, kUid), "");
  }
  EXPECT_EQ(directory->asked, 1);
  while (Find(names, kOther) != "other") clock_.Advance(kShort.keeps_none);
  directory->open.set_value();
  while (names.Known(kUid) != "agent") std::this_thread::yield();
}

TEST_F(SystemUserNamesTest, KeepsWhatItKnewWhileThereIsNoAnswer) {
  std::atomic<bool> answers{true};
  SystemUserNames names(clock_,
                        {.patience = kForever, .keeps = absl::Minutes(1), .keeps_none = absl::Seconds(10)},
                        [&](uint32_t) -> absl::StatusOr<std::string> {
                          if (answers) return "agent";
                          return absl::UnavailableError("the directory is down");
                        });
  EXPECT_EQ(Find(names, kUid), "agent");
  answers = false;
  clock_.Advance(absl::Minutes(1));
  EXPECT_EQ(names.Known(kUid), std::nullopt);
  EXPECT_EQ(Find(names, kUid), "agent");
  EXPECT_THAT(names.Known(kUid), Optional(std::string("agent")));
  clock_.Advance(absl::Seconds(10));
  EXPECT_EQ(names.Known(kUid), std::nullopt) << "it is to be asked again";
}

TEST_F(SystemUserNamesTest, ForgetsRatherThanGrowForEver) {
  SystemUserNames names(clock_, {.patience = kForever}, [](uint32_t) { return "agent"; });
  (void)Find(names, 0);
  uint32_t uid = 0;
  while (names.Known(0) && uid < 2000) (void)Find(names, ++uid);
  EXPECT_LT(uid, 2000u);
  EXPECT_TRUE(names.Known(uid)) << "the last one is there";
}

TEST_F(SystemUserNamesTest, AsksTheSystem) {
  const passwd* const own = ::getpwuid(::geteuid());  // NOLINT(concurrency-mt-unsafe)
  ASSERT_NE(own, nullptr);
  const std::string name = own->pw_name;
  SystemUserNames names(clock_, {.patience = kForever}, &SystemUserNames::Ask);
  EXPECT_EQ(Find(names, ::geteuid()), name);
  EXPECT_EQ(Find(names, 4294967293U), "") << "nobody has that";
}

}  // namespace
}  // namespace lessor
