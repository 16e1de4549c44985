#include "daemon/serve/system_user_names.h"

#include <pwd.h>
#include <unistd.h>

#include <atomic>
#include <future>
#include <memory>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "daemon/base/fake_clock.h"

namespace lessor {
namespace {

using ::testing::Optional;

constexpr uint32_t kUid = 4711;

class SystemUserNamesTest : public ::testing::Test {
 protected:
  // What is found.
  std::string Find(SystemUserNames& names, uint32_t uid) {
    std::string found = "not done";
    names.Find(uid, strand_, [&](const std::string& name) { found = name; });
    EXPECT_EQ(found, "not done") << "within the call";
    strand_.restart();
    strand_.run();
    return found;
  }

  FakeClock clock_;
  asio::io_context strand_{1};
};

TEST_F(SystemUserNamesTest, KnowsANameForAWhile) {
  std::atomic<int> asked{0};
  SystemUserNames names(clock_, {.keeps = absl::Minutes(1)}, [&](uint32_t uid) {
    ++asked;
    return uid == kUid ? "agent" : "";
  });
  EXPECT_EQ(names.Known(kUid), std::nullopt);
  EXPECT_EQ(Find(names, kUid), "agent");
  clock_.Advance(absl::Seconds(59));
  EXPECT_THAT(names.Known(kUid), Optional(std::string("agent")));
  EXPECT_EQ(names.Known(kUid + 1), std::nullopt);
  clock_.Advance(absl::Seconds(1));
  EXPECT_EQ(names.Known(kUid), std::nullopt) << "it may be called otherwise by now";
  EXPECT_EQ(asked, 1);
}

TEST_F(SystemUserNamesTest, KnowsForAShorterWhileThatThereIsNone) {
  SystemUserNames names(clock_, {.keeps = absl::Minutes(1), .keeps_none = absl::Seconds(10)},
                        [](uint32_t) { return ""; });
  EXPECT_EQ(Find(names, kUid), "");
  EXPECT_THAT(names.Known(kUid), Optional(std::string()));
  clock_.Advance(absl::Seconds(10));
  EXPECT_EQ(names.Known(kUid), std::nullopt);
}

TEST_F(SystemUserNamesTest, DoesNotWaitForAnAnswerThatDoesNotCome) {
  const auto open = std::make_shared<std::promise<void>>();
  SystemUserNames names(clock_, {.patience = absl::Milliseconds(5)},
                        [opened = open->get_future().share()](uint32_t) {
                          opened.wait();
                          return "too late";
                        });
  EXPECT_EQ(Find(names, kUid), "");
  EXPECT_THAT(names.Known(kUid), Optional(std::string()));
  open->set_value();
}

TEST_F(SystemUserNamesTest, ForgetsRatherThanGrowForEver) {
  SystemUserNames names(clock_, {}, [](uint32_t) { return "agent"; });
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
  SystemUserNames names(clock_);
  EXPECT_EQ(Find(names, ::geteuid()), name);
  EXPECT_EQ(Find(names, 4294967293U), "") << "nobody has that";
}

}  // namespace
}  // namespace lessor
