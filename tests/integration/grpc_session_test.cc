// Sessions over gRPC on Unix sockets: who the broker takes a caller for, and when a session ends.
#include <poll.h>

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

// Whether the other end hangs up within `patience`; whatever it says before is read.
bool HangsUp(BorrowedFd socket, absl::Duration patience) {
  const absl::Time end = absl::Now() + patience;
  for (;;) {
    pollfd watched{socket.raw(), POLLIN, 0};
    const int64_t left = absl::ToInt64Milliseconds(end - absl::Now());
    if (left <= 0 || ::poll(&watched, 1, static_cast<int>(left)) <= 0) return false;
    char buffer[4096];
    if (::recv(socket.raw(), buffer, sizeof buffer, 0) <= 0) return true;
  }
}

class GrpcSessionTest : public ::testing::Test {
 protected:
  // A second socket whose sessions have a shorter grace period.
  static std::string Brief(const TempFolder& folder) { return folder.path() + "/brief.sock"; }

  bool AwaitSession(uint64_t id, const std::function<bool(const v1::SessionInfo&)>& holds) {
    return Eventually([&] { return holds(admin_.Session(id)); });
  }

  RedisServer redis_;
  TempFolder folder_;
  Lessord broker_{{.settings = absl::StrCat("sessions: {open_timeout: 300ms}\n"
                                            "listeners: [{unix: ",
                                            Brief(folder_),
                                            ", grace_period: 50ms}]\n"
                                            "pools:\n  cache: {upstream: \"",
                                            redis_.uri(), "\", max: 2, allow: [default]}\n")}};
  GrpcAgent admin_{"unix:" + broker_.grpc_socket()};
};

TEST_F(GrpcSessionTest, SessionIsWhatTheKernelSays) {
  GrpcAgent agent("unix:" + broker_.grpc_socket());
  const auto opened = agent.Open("someone");
  ASSERT_TRUE(opened.ok()) << opened.status();
  EXPECT_EQ(opened->tenant(), "default");
  EXPECT_EQ(opened->session_secret().size(), 32u);
  EXPECT_EQ(opened->grace_period().seconds(), 2);
  const v1::SessionInfo info = admin_.Session(opened->session_id());
  EXPECT_EQ(info.name(), "someone");
  EXPECT_EQ(info.door(), v1::SessionInfo::GRPC_UNIX);
  EXPECT_EQ(info.pid(), ::getpid());
  EXPECT_EQ(info.uid(), ::getuid());
  EXPECT_THAT(info.command(), ::testing::HasSubstr("grpc_door_test"));
  EXPECT_FALSE(info.in_grace());
}

TEST_F(GrpcSessionTest, CallsWithoutAValidSecretNameNoSession) {
  GrpcAgent agent("unix:" + broker_.grpc_socket());
  const absl::Status nameless = agent.List().status();
  EXPECT_EQ(ReasonOf(nameless), v1::Reason::SESSION_UNKNOWN);
  EXPECT_EQ(nameless.code(), absl::StatusCode::kUnauthenticated);
  ASSERT_TRUE(agent.Open().ok());
  const std::string secret = agent.secret();
  for (const std::string& wrong : {std::string(), std::string(32, '0'), secret.substr(1), secret + "0"}) {
    agent.Use(agent.session_id(), wrong);
    EXPECT_EQ(ReasonOf(agent.List().status()), v1::Reason::SESSION_UNKNOWN) << wrong;
    EXPECT_EQ(ReasonOf(agent.Acquire("cache").status()), v1::Reason::SESSION_UNKNOWN) << wrong;
    EXPECT_EQ(ReasonOf(agent.Call(&v1::SessionService::Stub::Close, v1::CloseSessionRequest()).status()),
              v1::Reason::SESSION_UNKNOWN);
  }
  agent.Use(agent.session_id() + 1, secret);
  EXPECT_EQ(ReasonOf(agent.List().status()), v1::Reason::SESSION_UNKNOWN);
  agent.Use(agent.session_id() - 1, secret);
  EXPECT_TRUE(agent.List().ok());
}

TEST_F(GrpcSessionTest, LostConnectionLeavesAGracePeriodToResumeIn) {
  auto agent = std::make_unique<GrpcAgent>("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(agent->Open().ok());
  const auto lease = agent->Acquire("cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  const uint64_t id = agent->session_id();
  const std::string secret = agent->secret();
  agent.reset();
  ASSERT_TRUE(AwaitSession(id, [](const auto& info) { return info.in_grace(); }));
  EXPECT_EQ(admin_.Session(id).leases(), 1u);

  GrpcAgent again("unix:" + broker_.grpc_socket());
  again.Use(id, secret);
  const auto listed = again.List();
  ASSERT_TRUE(listed.ok()) << listed.status();
  ASSERT_EQ(listed->leases_size(), 1);
  EXPECT_EQ(listed->leases(0).lease_id(), lease->lease_id());
  EXPECT_FALSE(admin_.Session(id).in_grace());
  EXPECT_EQ(again.Release(lease->lease_id()), absl::OkStatus());
}

TEST_F(GrpcSessionTest, SessionEndsWithItsGracePeriod) {
  auto agent = std::make_unique<GrpcAgent>("unix:" + Brief(folder_));
  const auto opened = agent->Open();
  ASSERT_TRUE(opened.ok()) << opened.status();
  EXPECT_EQ(opened->grace_period().nanos(), 50'000'000);
  ASSERT_TRUE(agent->Acquire("cache").ok());
  agent.reset();
  EXPECT_TRUE(AwaitSession(opened->session_id(), [](const auto& info) { return info.session_id() == 0; }));
  EXPECT_TRUE(Eventually([&] { return admin_.Pool("cache").lent() == 0; }));
  EXPECT_EQ(broker_.Metric("lessor_session_ends_total{why=\"grace_over\"}"), 1);
  admin_.Use(opened->session_id(), opened->session_secret());
  EXPECT_EQ(ReasonOf(admin_.List().status()), v1::Reason::SESSION_UNKNOWN);
}

TEST_F(GrpcSessionTest, SessionLivesWhileOneOfItsConnectionsDoes) {
  GrpcAgent agent("unix:" + Brief(folder_));
  ASSERT_TRUE(agent.Open().ok());
  auto second = std::make_unique<GrpcAgent>("unix:" + Brief(folder_));
  second->Use(agent.session_id(), agent.secret());
  ASSERT_TRUE(second->Acquire("cache").ok());
  second.reset();
  // Another one whose grace begins later, and is over.
  auto other = std::make_unique<GrpcAgent>("unix:" + Brief(folder_));
  ASSERT_TRUE(other->Open().ok());
  const uint64_t other_id = other->session_id();
  other.reset();
  ASSERT_TRUE(AwaitSession(other_id, [](const auto& info) { return info.session_id() == 0; }));
  EXPECT_EQ(admin_.Session(agent.session_id()).leases(), 1u);
  EXPECT_TRUE(agent.List().ok());
}

TEST_F(GrpcSessionTest, DeadProcessLosesItsSessionAtOnce) {
  std::vector<absl::Duration> took;
  for (int i = 0; i < 10; ++i) {
    ChildProcess holder({{std::string(::getenv("LESSOR_BUILD_DIR")) + "/tests/integration/grpc_holder",
                          broker_.grpc_socket(), "cache"},
                         std::nullopt,
                         SIGTERM,
                         {}});
    ASSERT_TRUE(holder.WaitForOutput("holding ")) << holder.output();
    ASSERT_EQ(admin_.Pool("cache").lent(), 1u);
    const absl::Time killed = absl::Now();
    holder.Signal(SIGKILL);
    ASSERT_TRUE(Eventually([&] { return admin_.Pool("cache").lent() == 0; }));
    took.push_back(absl::Now() - killed);
    EXPECT_EQ(holder.Wait(), -SIGKILL);
  }
  std::sort(took.begin(), took.end());
  RecordProperty("median_us", static_cast<int>(absl::ToInt64Microseconds(took[took.size() / 2])));
  std::printf("from kill -9 to the lease's return: median %s, longest %s\n",
              absl::FormatDuration(took[took.size() / 2]).c_str(), absl::FormatDuration(took.back()).c_str());
  // Far below the grace period of 2 s, of which nothing was waited for.
  EXPECT_LT(took[took.size() / 2], absl::Milliseconds(500));
  EXPECT_EQ(broker_.Metric("lessor_session_ends_total{why=\"died\"}"), 10);
  EXPECT_EQ(broker_.Metric("lessor_session_cleanup_seconds_count"), 10);
}

TEST_F(GrpcSessionTest, ConnectionThatOpensNoSessionIsClosed) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root, to connect as another user";
  const UniqueFd silent = ConnectAs(broker_.grpc_socket(), kNobody);
  const UniqueFd administrator = ConnectAs(broker_.grpc_socket(), {0, 0});
  ASSERT_TRUE(silent && administrator);
  GrpcAgent useful(ConnectAs(broker_.grpc_socket(), kNobody));
  ASSERT_TRUE(useful.Open().ok());
  // One that only asks, and never opens a session.
  GrpcAgent curious(ConnectAs(broker_.grpc_socket(), kNobody));
  EXPECT_TRUE(curious.Call(&v1::AdminService::Stub::Status, v1::StatusRequest()).ok());

  EXPECT_TRUE(HangsUp(silent.borrow(), absl::Seconds(30)));
  EXPECT_TRUE(
      Eventually([&] { return !curious.Call(&v1::AdminService::Stub::Status, v1::StatusRequest()).ok(); }));
  EXPECT_FALSE(HangsUp(administrator.borrow(), absl::Milliseconds(10)));
  EXPECT_TRUE(useful.List().ok());
}

TEST_F(GrpcSessionTest, ConnectionsThatComeAndGoLeaveNothingBehind) {
  ASSERT_TRUE(admin_.Open().ok());
  const Footprint before = broker_.footprint();
  for (int i = 0; i < 20; ++i) {
    GrpcAgent agent("unix:" + Brief(folder_));
    ASSERT_TRUE(agent.Open().ok());
    ASSERT_TRUE(agent.Acquire("cache").ok());
  }
  EXPECT_TRUE(broker_.SettlesTo(before));
}

TEST_F(GrpcSessionTest, CallerIsWhoHoldsTheConnectionNotWhoHeldItsNumberBefore) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root, to connect as another user";
  v1::PoolRequest pool;
  pool.set_pool("cache");
  for (int i = 0; i < 50; ++i) {
    {
      GrpcAgent root("unix:" + broker_.grpc_socket());
      ASSERT_TRUE(root.Call(&v1::AdminService::Stub::ResumePool, pool).ok());
    }
    GrpcAgent nobody(ConnectAs(broker_.grpc_socket(), kNobody));
    EXPECT_EQ(ReasonOf(nobody.Call(&v1::AdminService::Stub::ResumePool, pool).status()),
              v1::Reason::ADMIN_REQUIRED);
  }
}

TEST_F(GrpcSessionTest, SecretIsGoodOnEveryConnectionOfItsUser) {
  GrpcAgent opener("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(opener.Open().ok());
  GrpcAgent also("unix:" + broker_.grpc_socket());
  also.Use(opener.session_id(), opener.secret());
  EXPECT_TRUE(also.Acquire("cache").ok());
}

TEST_F(GrpcSessionTest, SecretIsOfNoUseToAnotherUser) {
  if (::geteuid() != 0) GTEST_SKIP() << "needs root, to connect as another user";
  GrpcAgent root("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(root.Open().ok());
  GrpcAgent nobody(ConnectAs(broker_.grpc_socket(), kNobody));
  nobody.Use(root.session_id(), root.secret());
  EXPECT_EQ(ReasonOf(nobody.Acquire("cache").status()), v1::Reason::SESSION_UNKNOWN);
  v1::KillSessionRequest kill;
  kill.set_session_id(root.session_id());
  EXPECT_EQ(ReasonOf(nobody.Call(&v1::AdminService::Stub::KillSession, kill).status()),
            v1::Reason::ADMIN_REQUIRED);
  EXPECT_TRUE(root.Acquire("cache").ok()) << "and the session is none the worse";
}

TEST_F(GrpcSessionTest, NameIsBoundedAndPrintable) {
  GrpcAgent agent("unix:" + broker_.grpc_socket());
  EXPECT_EQ(ReasonOf(agent.Open(std::string(65, 'x')).status()), v1::Reason::REQUEST_INVALID);
  ASSERT_TRUE(agent.Open("a\x1b[2Jb").ok());
  EXPECT_EQ(admin_.Session(agent.session_id()).name(), "a?[2Jb");
}

}  // namespace
}  // namespace lessor::testing
