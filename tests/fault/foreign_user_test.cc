// Another user of the host: may connect, and gets nothing that is not meant for it.
#include <sys/socket.h>
#include <unistd.h>

#include <string>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/fault/forked_agent.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

constexpr Account kNobody{65534, 65534};

std::string ReasonName(const absl::Status& status) {
  return v1::Reason::Code_Name(ReasonOf(status));
}

class ForeignUserTest : public ::testing::Test {
 protected:
  ForeignUserTest() : before_(lessord_.footprint()) {}
  ~ForeignUserTest() override { EXPECT_TRUE(lessord_.SettlesTo(before_)); }
  void SetUp() override {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  }

  std::string Settings() const {
    return absl::StrCat("tenants: {guests: {match: {uid: 65534}, limits: {leases: 2}}}\npools:\n",
                        "  own: {upstream: '", upstream_.uri(), "'}\n", "  shared: {upstream: '",
                        upstream_.uri(), "', allow: [default, guests]}\n", "  guests: {upstream: '",
                        upstream_.uri(), "', allow: [guests]}\n");
  }

  Upstream upstream_{Upstream::Manner::kNumbered};
  Lessord lessord_{{.settings = Settings()}};
  const Footprint before_;
};

TEST_F(ForeignUserTest, JoinOfAnothersSessionIsRefusedEvenWithItsSecret) {
  RawAgent owner(lessord_.attach_socket());
  absl::StatusOr<v1::OpenSessionResponse> session = owner.Hello();
  ASSERT_TRUE(session.ok());
  ForkedAgent thief(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent agent(lessord_.attach_socket());
        const absl::Status status = agent.Join(session->session_id(), session->session_secret()).status();
        hold(absl::StrCat(ReasonName(status), agent.AtEnd() ? " closed" : " open"));
      },
      kNobody);
  EXPECT_EQ(thief.told(), "SESSION_UNKNOWN closed");
  EXPECT_TRUE(owner.List().ok());
}

TEST_F(ForeignUserTest, PoolsAreForThoseTheyAllow) {
  ForkedAgent guest(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent agent(lessord_.attach_socket());
        const auto session = agent.Hello();
        hold(absl::StrCat(session->tenant(), " ", ReasonName(agent.Acquire("own").status()), " ",
                          agent.Acquire("shared").ok(), " ", agent.Acquire("guests").ok()));
      },
      kNobody);
  EXPECT_EQ(guest.told(), "guests POOL_FORBIDDEN 1 1");
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  EXPECT_EQ(ReasonOf(agent.Acquire("guests").status()), v1::Reason::POOL_FORBIDDEN) << "root is no guest";
  EXPECT_TRUE(agent.Acquire("shared").ok());
  EXPECT_TRUE(agent.Acquire("own").ok());
}

TEST_F(ForeignUserTest, AnothersLeaseIsUnknown) {
  RawAgent owner(lessord_.attach_socket());
  ASSERT_TRUE(owner.Hello().ok());
  absl::StatusOr<RawAgent::Held> held = owner.Acquire("shared");
  ASSERT_TRUE(held.ok());
  const uint64_t lease = held->lease.lease_id();
  ForkedAgent guest(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent agent(lessord_.attach_socket());
        (void)agent.Hello();
        v1::AttachRequest collect;
        collect.mutable_collect()->set_lease_id(lease);
        hold(absl::StrCat(ReasonName(agent.Release(lease)), " ", ReasonName(agent.Renew(lease).status()), " ",
                          ReasonName(agent.Ask(collect).status()), " ", agent.List()->leases_size()));
      },
      kNobody);
  EXPECT_EQ(guest.told(), "LEASE_UNKNOWN LEASE_UNKNOWN LEASE_UNKNOWN 0");
  EXPECT_NE(NumberOf(held->fd.raw()), 0);
}

TEST_F(ForeignUserTest, TenantsLimitHoldsOverAllOfItsSessions) {
  ForkedAgent guest(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent first(lessord_.attach_socket());
        RawAgent second(lessord_.attach_socket());
        (void)first.Hello();
        (void)second.Hello();
        auto one = first.Acquire("shared");
        auto two = second.Acquire("guests");
        const std::string refused = ReasonName(second.Acquire("shared").status());
        const bool given_back = first.Release(*std::move(one)).ok();
        hold(absl::StrCat(two.ok(), " ", refused, " ", given_back, " ", second.Acquire("shared").ok()));
      },
      kNobody);
  EXPECT_EQ(guest.told(), "1 QUOTA_EXCEEDED 1 1");
}

// A connection that one user dirtied, or kept a duplicate of, is never another's.
TEST_F(ForeignUserTest, ConnectionIsNotLentAgainToAnotherUser) {
  ForkedAgent guest(
      [&](const ForkedAgent::Hold& hold) {
        RawAgent agent(lessord_.attach_socket());
        (void)agent.Hello();
        auto held = agent.Acquire("shared");
        const int number = NumberOf(held->fd.raw());
        (void)agent.Release(*std::move(held));
        hold(absl::StrCat(number));
      },
      kNobody);
  const std::string theirs = guest.told();
  RawAgent agent(lessord_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  for (int i = 0; i < 3; ++i) {
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("shared");
    ASSERT_TRUE(held.ok()) << held.status();
    EXPECT_NE(absl::StrCat(NumberOf(held->fd.raw())), theirs);
    ASSERT_TRUE(agent.Release(*std::move(held)).ok());
  }
}

}  // namespace
}  // namespace lessor::testing
