// Who may administer: root, the broker's own user and members of admin_group; others see what is theirs.
#include <grp.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using Admin = v1::AdminService::Stub;

// Some group's name and id, not root's.
const group& SomeGroup() {
  static const group* const kGroup = [] {
    const group* found = ::getgrnam("daemon");
    return found != nullptr ? found : ::getgrgid(1);
  }();
  return *kGroup;
}

class AdminRightsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (::geteuid() != 0) GTEST_SKIP() << "needs root, to connect as other users";
    redis_ = std::make_unique<RedisServer>();
    broker_ = std::make_unique<Lessord>(Lessord::Options{
        .settings = absl::StrCat(
            "admin_group: ", SomeGroup().gr_name, "\npools:\n  cache: {upstream: \"", redis_->uri(),
            "\", allow: [default]}\n"
            "  gone: {upstream: \"redis+unix:///nowhere/redis.sock\", allow: [default]}\n")});
    root_ = std::make_unique<GrpcAgent>("unix:" + broker_->grpc_socket());
    ASSERT_TRUE(root_->Open("of root").ok());
    root_lease_ = root_->Acquire("cache")->lease_id();
  }
  void TearDown() override { root_.reset(); }

  std::unique_ptr<GrpcAgent> As(const Account& account, const std::vector<gid_t>& groups = {}) {
    auto agent = std::make_unique<GrpcAgent>(ConnectAs(broker_->grpc_socket(), account, groups));
    EXPECT_TRUE(agent->Open(absl::StrCat("of ", account.uid)).ok());
    return agent;
  }

  // The verbs, each with a request that would be good. Reasons, by method.
  std::map<std::string, v1::Reason::Code> TryEveryVerb(GrpcAgent& agent) {
    v1::PoolRequest pool;
    pool.set_pool("cache");
    v1::ResizePoolRequest resize;
    resize.set_pool("cache");
    resize.set_max(11);
    v1::KillSessionRequest kill;
    kill.set_session_id(root_->session_id());
    v1::RevokeLeaseRequest revoke;
    revoke.set_lease_id(root_lease_);
    return {{"PausePool", ReasonOf(agent.Call(&Admin::PausePool, pool).status())},
            {"ResumePool", ReasonOf(agent.Call(&Admin::ResumePool, pool).status())},
            {"ReconnectPool", ReasonOf(agent.Call(&Admin::ReconnectPool, pool).status())},
            {"ResizePool", ReasonOf(agent.Call(&Admin::ResizePool, resize).status())},
            {"Reload", ReasonOf(agent.Call(&Admin::Reload, v1::ReloadRequest()).status())},
            {"GetConfig", ReasonOf(agent.Call(&Admin::GetConfig, v1::GetConfigRequest()).status())},
            {"RevokeLease", ReasonOf(agent.Call(&Admin::RevokeLease, revoke).status())},
            {"KillSession", ReasonOf(agent.Call(&Admin::KillSession, kill).status())},
            {"DrainPool", ReasonOf(agent.Call(&Admin::DrainPool, pool).status())}};
  }

  std::unique_ptr<RedisServer> redis_;
  std::unique_ptr<Lessord> broker_;
  std::unique_ptr<GrpcAgent> root_;
  uint64_t root_lease_ = 0;
};

TEST_F(AdminRightsTest, RootMayDoEverything) {
  const auto root = As({0, 0});
  for (const auto& [method, reason] : TryEveryVerb(*root))
    EXPECT_EQ(reason, v1::Reason::UNSPECIFIED) << method;
}

TEST_F(AdminRightsTest, MemberOfTheAdminGroupMayDoEverything) {
  const auto member = As(kNobody, {SomeGroup().gr_gid});
  for (const auto& [method, reason] : TryEveryVerb(*member))
    EXPECT_EQ(reason, v1::Reason::UNSPECIFIED) << method;
}

TEST_F(AdminRightsTest, PrimaryGroupCountsAsMembership) {
  const auto member = As({kNobody.uid, SomeGroup().gr_gid});
  EXPECT_TRUE(member->Call(&Admin::GetConfig, v1::GetConfigRequest()).ok());
}

TEST_F(AdminRightsTest, OthersAreRefusedEveryVerbAndChangeNothing) {
  const auto nobody = As(kNobody);
  for (const auto& [method, reason] : TryEveryVerb(*nobody))
    EXPECT_EQ(reason, v1::Reason::ADMIN_REQUIRED) << method;
  const absl::Status refused = nobody->Call(&Admin::GetConfig, v1::GetConfigRequest()).status();
  EXPECT_EQ(refused.code(), absl::StatusCode::kPermissionDenied);
  EXPECT_THAT(std::string(refused.message()), ::testing::HasSubstr("admin_group"));
  const v1::PoolInfo pool = root_->Pool("cache");
  EXPECT_EQ(pool.mode(), v1::PoolInfo::RUNNING);
  EXPECT_EQ(pool.max(), 10u);
  EXPECT_EQ(pool.lent(), 1u);
}

TEST_F(AdminRightsTest, OthersSeeOnlyWhatIsTheirs) {
  const auto nobody = As(kNobody);
  const auto second = As(kNobody);
  const auto stranger = As({12345, 12345});
  ASSERT_TRUE(nobody->Acquire("cache").ok());
  ASSERT_TRUE(stranger->Acquire("cache").ok());

  const auto sessions = nobody->Call(&Admin::ListSessions, v1::ListSessionsRequest());
  ASSERT_TRUE(sessions.ok());
  ASSERT_EQ(sessions->sessions_size(), 2);
  for (const auto& session : sessions->sessions()) EXPECT_EQ(session.uid(), kNobody.uid);
  const auto leases = second->Call(&Admin::ListLeases, v1::ListLeasesRequest());
  ASSERT_TRUE(leases.ok());
  ASSERT_EQ(leases->leases_size(), 1);
  EXPECT_EQ(leases->leases(0).session_id(), nobody->session_id());

  EXPECT_EQ(root_->Call(&Admin::ListSessions, v1::ListSessionsRequest())->sessions_size(), 4);
  EXPECT_EQ(root_->Call(&Admin::ListLeases, v1::ListLeasesRequest())->leases_size(), 3);
}

TEST_F(AdminRightsTest, OthersSeeNotWhereThePoolsLead) {
  const auto nobody = As(kNobody);
  EXPECT_FALSE(nobody->Acquire("gone").ok());
  const auto pools = nobody->Call(&Admin::ListPools, v1::ListPoolsRequest());
  ASSERT_TRUE(pools.ok());
  ASSERT_EQ(pools->pools_size(), 2);
  for (const auto& pool : pools->pools()) {
    EXPECT_EQ(pool.upstream(), "");
    EXPECT_EQ(pool.last_error(), "");
  }
  EXPECT_THAT(root_->Pool("gone").upstream(), ::testing::HasSubstr("/nowhere/redis.sock"));
  EXPECT_THAT(root_->Pool("gone").last_error(), ::testing::HasSubstr("No such file"));
  EXPECT_TRUE(nobody->Call(&Admin::Status, v1::StatusRequest()).ok());
}

TEST_F(AdminRightsTest, BrokersOwnUserAdministersIt) {
  Lessord own({.account = kNobody});
  GrpcAgent nobody(ConnectAs(own.grpc_socket(), kNobody));
  EXPECT_TRUE(nobody.Call(&Admin::GetConfig, v1::GetConfigRequest()).ok());
  GrpcAgent root("unix:" + own.grpc_socket());
  EXPECT_TRUE(root.Call(&Admin::GetConfig, v1::GetConfigRequest()).ok());
  GrpcAgent stranger(ConnectAs(own.grpc_socket(), {12345, 12345}));
  EXPECT_EQ(ReasonOf(stranger.Call(&Admin::GetConfig, v1::GetConfigRequest()).status()),
            v1::Reason::ADMIN_REQUIRED);
}

}  // namespace
}  // namespace lessor::testing
