// How much may be registered and listed.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "daemon/base/reason.h"
#include "tests/cleanup/cleanup_registry_fixture.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

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

}  // namespace
}  // namespace lessor
