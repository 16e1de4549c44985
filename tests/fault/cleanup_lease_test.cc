// Leases that cleanup releases: the session's own, and those that others of its user hold.
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/cleanup_fixture.h"
#include "tests/fault/upstream.h"

namespace lessor::testing {
namespace {

v1::CleanupAction Release(uint64_t lease, uint64_t session = 0) {
  v1::CleanupAction action;
  action.mutable_release_lease()->set_lease_id(lease);
  action.mutable_release_lease()->set_session_id(session);
  return action;
}

class CleanupLeaseTest : public ::testing::Test {
 protected:
  std::string Settings() const {
    return absl::StrCat("pools: {main: {max: 1, allow: [default], upstream: '", upstream_.uri(), "'}}\n");
  }
  double Ended(const std::string& how) const {
    return lessord_.Metric(absl::StrCat("lessor_leases_total{outcome=\"", how, "\",pool=\"main\"}"));
  }

  const Upstream upstream_{Upstream::Manner::kNumbered};
  Lessord lessord_{{.settings = Settings()}};
};

TEST_F(CleanupLeaseTest, ItsOwnGoesBackWhenThatIsOrdered) {
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  const absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  const auto ids = RegisterCleanup(agent, {Release(held->lease.lease_id())});
  ASSERT_TRUE(ids.ok()) << ids.status();
  ASSERT_TRUE(RunCleanup(agent, ids->at(0)).ok());
  EXPECT_EQ(Ended("released"), 1);
  EXPECT_TRUE(agent.Acquire("main").ok());
}

// Its holder lives, and is told.
TEST_F(CleanupLeaseTest, TheLeaseThatADeadHelperUsedIsRevoked) {
  RawAgent parent(lessord_.attach_socket());
  const auto session = parent.Hello("parent");
  ASSERT_TRUE(session.ok());
  const absl::StatusOr<RawAgent::Held> held = parent.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  ForkedAgent helper([&](const ForkedAgent::Hold& hold) {
    RawAgent agent(lessord_.attach_socket());
    const bool attached = agent.Hello("helper").ok();
    const auto ids = RegisterCleanup(agent, {Release(held->lease.lease_id(), session->session_id())});
    hold(attached && ids.ok() ? "registered" : absl::StrCat("failed: ", ids.status().ToString()));
  });
  ASSERT_EQ(helper.told(), "registered");
  EXPECT_EQ(Ended("revoked"), 0);
  helper.Kill();
  const absl::StatusOr<RawAgent::Received> event = parent.Event();
  ASSERT_TRUE(event.ok()) << event.status();
  EXPECT_EQ(event->reply.revoked().lease_id(), held->lease.lease_id());
  EXPECT_EQ(Ended("revoked"), 1);
  EXPECT_TRUE(Eventually([&] {
    return lessord_.Metric("lessor_cleanup_ends_total{kind=\"release_lease\",outcome=\"done\"}") == 1;
  }));
}

TEST_F(CleanupLeaseTest, OneThatHasGoneAlreadyIsDone) {
  RawAgent parent(lessord_.attach_socket());
  const auto session = parent.Hello("parent");
  absl::StatusOr<RawAgent::Held> held = parent.Acquire("main");
  ASSERT_TRUE(session.ok() && held.ok());
  RawAgent helper(lessord_.attach_socket());
  ASSERT_TRUE(helper.Hello("helper").ok());
  const auto ids = RegisterCleanup(helper, {Release(held->lease.lease_id(), session->session_id()),
                                            Release(held->lease.lease_id(), session->session_id())});
  ASSERT_TRUE(ids.ok()) << ids.status();
  ASSERT_TRUE(parent.Release(*std::move(held)).ok());
  EXPECT_TRUE(RunCleanup(helper, ids->at(0)).ok()) << "it has been released";
  parent.HangUp();
  EXPECT_TRUE(Eventually([&] { return lessord_.Metric("lessor_sessions") == 1; }));
  EXPECT_TRUE(RunCleanup(helper, ids->at(1)).ok()) << "its session has ended";
}

TEST_F(CleanupLeaseTest, WhatIsNotOneOfTheUsersIsRefused) {
  RawAgent agent(lessord_.attach_socket());
  const auto session = agent.Hello();
  const absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
  ASSERT_TRUE(session.ok() && held.ok());
  const auto reason = [&](const v1::CleanupAction& action) {
    return ReasonOf(RegisterCleanup(agent, {action}).status());
  };
  EXPECT_EQ(reason(Release(held->lease.lease_id() + 1)), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(reason(Release(0)), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(reason(Release(held->lease.lease_id(), 7)), v1::Reason::SESSION_UNKNOWN);
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  ForkedAgent foreigner(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent other(lessord_.attach_socket());
        const bool attached = other.Hello().ok();
        const absl::Status refused =
            RegisterCleanup(other, {Release(held->lease.lease_id(), session->session_id())}).status();
        hold(absl::StrCat(attached, " ", ReasonOf(refused) == v1::Reason::SESSION_UNKNOWN));
      },
      Account{65534, 65534});
  EXPECT_EQ(foreigner.told(), "1 1");
  EXPECT_EQ(Ended("revoked"), 0);
}

}  // namespace
}  // namespace lessor::testing
