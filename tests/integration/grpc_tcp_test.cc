// gRPC over TCP, where nobody knows who calls: a session lives by its KeepAlive stream.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using v1::AdminService;

// A port that nobody has at the moment: "127.0.0.1:34567".
std::string FreeAddress() {
  const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof address;
  EXPECT_EQ(::bind(socket.raw(), reinterpret_cast<const sockaddr*>(&address), length), 0);
  EXPECT_EQ(::getsockname(socket.raw(), reinterpret_cast<sockaddr*>(&address), &length), 0);
  return absl::StrCat("127.0.0.1:", ::ntohs(address.sin_port));
}

UniqueFd Connect(const std::string& where) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(static_cast<uint16_t>(std::stoi(where.substr(where.find(':') + 1))));
  UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  EXPECT_EQ(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  return socket;
}

// Whether the other end closes, whatever it says before.
bool Ends(const UniqueFd& socket) {
  const timeval patience{30, 0};
  (void)::setsockopt(socket.raw(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  std::array<char, 4096> ignored;
  ssize_t got = 1;
  while (got > 0) got = ::recv(socket.raw(), ignored.data(), ignored.size(), 0);
  return got == 0 || errno == ECONNRESET;
}

class KeepAlive {
 public:
  explicit KeepAlive(GrpcAgent& agent)
      : context_(agent.Context(absl::Minutes(1))), stream_(agent.sessions().KeepAlive(context_.get())) {
    EXPECT_TRUE(stream_->Write(v1::KeepAliveRequest()));
  }
  // Closes it as a client does; says how it ended.
  absl::Status Close() {
    stream_->WritesDone();
    v1::KeepAliveResponse ignored;
    while (stream_->Read(&ignored)) {
    }
    return FromGrpc(stream_->Finish());
  }
  // Breaks it off.
  absl::Status Cancel() {
    context_->TryCancel();
    return Close();
  }

 private:
  const std::unique_ptr<grpc::ClientContext> context_;
  const std::unique_ptr<grpc::ClientReaderWriter<v1::KeepAliveRequest, v1::KeepAliveResponse>> stream_;
};

class GrpcTcpTest : public ::testing::Test {
 protected:
  bool AwaitEnd(uint64_t id) {
    return Eventually([&] { return admin_.Session(id).session_id() == 0; });
  }
  bool AwaitGrace(uint64_t id, bool in_grace) {
    return Eventually([&] { return admin_.Session(id).in_grace() == in_grace; });
  }

  const std::string patient_ = FreeAddress();
  const std::string brief_ = FreeAddress();
  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("sessions: {open_timeout: 400ms}\n"
                                            "listeners:\n"
                                            "  - {tcp: \"",
                                            patient_,
                                            "\", insecure: true, grace_period: 1m}\n"
                                            "  - {tcp: \"",
                                            brief_,
                                            "\", insecure: true, grace_period: 50ms}\n"
                                            "tenants:\n"
                                            "  far: {match: {listener: \"",
                                            patient_,
                                            "\"}}\n"
                                            "pools:\n"
                                            "  cache: {upstream: \"",
                                            redis_.uri(),
                                            "\", allow: [far, default]}\n"
                                            "  own: {upstream: \"",
                                            redis_.uri(),
                                            "\"}\n"
                                            "  far: {upstream: \"",
                                            redis_.uri(), "\", allow: [far]}\n")}};
  GrpcAgent admin_{"unix:" + broker_.grpc_socket()};
};

TEST_F(GrpcTcpTest, SessionBelongsToItsListenersTenant) {
  GrpcAgent agent(patient_);
  const auto opened = agent.Open("remote");
  ASSERT_TRUE(opened.ok()) << opened.status();
  EXPECT_EQ(opened->tenant(), "far");
  EXPECT_EQ(opened->grace_period().seconds(), 60);
  EXPECT_TRUE(agent.Acquire("far").ok());
  EXPECT_TRUE(agent.Acquire("cache").ok());
  const v1::SessionInfo info = admin_.Session(opened->session_id());
  EXPECT_EQ(info.door(), v1::SessionInfo::GRPC_TCP);
  EXPECT_EQ(info.tenant(), "far");
  EXPECT_EQ(info.pid(), 0);
  EXPECT_EQ(info.command(), "");

  GrpcAgent other(brief_);
  const auto also_opened = other.Open();
  ASSERT_TRUE(also_opened.ok()) << also_opened.status();
  EXPECT_EQ(also_opened->tenant(), "default");
  EXPECT_EQ(ReasonOf(other.Acquire("far").status()), v1::Reason::POOL_FORBIDDEN);
}

TEST_F(GrpcTcpTest, PoolWithoutAllowIsNotForThem) {
  GrpcAgent agent(patient_);
  ASSERT_TRUE(agent.Open().ok());
  EXPECT_EQ(ReasonOf(agent.Acquire("own").status()), v1::Reason::POOL_FORBIDDEN);
}

TEST_F(GrpcTcpTest, SecretOfALocalSessionIsOfNoUseOverTcp) {
  ASSERT_TRUE(admin_.Open().ok());
  GrpcAgent agent(patient_);
  agent.Use(admin_.session_id(), admin_.secret());
  EXPECT_EQ(ReasonOf(agent.Acquire("cache").status()), v1::Reason::SESSION_UNKNOWN);
  EXPECT_TRUE(admin_.Acquire("cache").ok());
}

TEST_F(GrpcTcpTest, ConnectionThatSaysNothingIsClosed) {
  const std::string preface("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
  const std::string settings("\0\0\0\4\0\0\0\0\0", 9);
  for (const std::string& said : {std::string(), preface, preface + settings}) {
    const UniqueFd socket = Connect(patient_);
    ASSERT_EQ(::send(socket.raw(), said.data(), said.size(), MSG_NOSIGNAL),
              static_cast<ssize_t>(said.size()));
    EXPECT_TRUE(Ends(socket)) << said.size();
  }
}

TEST_F(GrpcTcpTest, SessionThatNeverStartsItsStreamEndsAfterTheOpenTimeout) {
  GrpcAgent agent(brief_);
  ASSERT_TRUE(agent.Open().ok());
  ASSERT_TRUE(agent.Acquire("cache").ok());  // a call alone holds nothing up
  EXPECT_TRUE(admin_.Session(agent.session_id()).in_grace());
  EXPECT_TRUE(AwaitEnd(agent.session_id()));
  EXPECT_TRUE(Eventually([&] { return admin_.Pool("cache").lent() == 0; }));
  EXPECT_EQ(ReasonOf(agent.List().status()), v1::Reason::SESSION_UNKNOWN);
}

TEST_F(GrpcTcpTest, EndOfTheStreamAndTheGracePeriodEndTheSession) {
  GrpcAgent agent(brief_);
  ASSERT_TRUE(agent.Open().ok());
  KeepAlive stream(agent);
  ASSERT_TRUE(AwaitGrace(agent.session_id(), false));
  ASSERT_TRUE(agent.Acquire("cache").ok());
  // Longer than the open timeout, which another session measures: it lives by its stream.
  GrpcAgent other(patient_);
  ASSERT_TRUE(other.Open().ok());
  ASSERT_TRUE(AwaitEnd(other.session_id()));
  EXPECT_EQ(admin_.Session(agent.session_id()).leases(), 1u);
  EXPECT_EQ(stream.Close(), absl::OkStatus());
  EXPECT_TRUE(AwaitEnd(agent.session_id()));
  EXPECT_TRUE(Eventually([&] { return admin_.Pool("cache").lent() == 0; }));
}

TEST_F(GrpcTcpTest, BrokenStreamCountsAsItsEnd) {
  GrpcAgent agent(brief_);
  ASSERT_TRUE(agent.Open().ok());
  KeepAlive stream(agent);
  ASSERT_TRUE(AwaitGrace(agent.session_id(), false));
  EXPECT_TRUE(absl::IsCancelled(stream.Cancel()));
  EXPECT_TRUE(AwaitEnd(agent.session_id()));
}

TEST_F(GrpcTcpTest, SessionIsResumedWithinItsGracePeriod) {
  auto agent = std::make_unique<GrpcAgent>(patient_);
  ASSERT_TRUE(agent->Open().ok());
  const uint64_t id = agent->session_id();
  const std::string secret = agent->secret();
  auto stream = std::make_unique<KeepAlive>(*agent);
  ASSERT_TRUE(AwaitGrace(id, false));
  const auto lease = agent->Acquire("cache");
  ASSERT_TRUE(lease.ok());
  EXPECT_TRUE(absl::IsCancelled(stream->Cancel()));
  stream.reset();
  agent.reset();
  ASSERT_TRUE(AwaitGrace(id, true));

  GrpcAgent again(patient_);
  again.Use(id, secret);
  KeepAlive resumed(again);
  ASSERT_TRUE(AwaitGrace(id, false));
  ASSERT_EQ(again.List()->leases_size(), 1);
  EXPECT_EQ(again.Release(lease->lease_id()), absl::OkStatus());
}

TEST_F(GrpcTcpTest, SessionLivesWhileOneOfItsStreamsDoes) {
  GrpcAgent agent(brief_);
  ASSERT_TRUE(agent.Open().ok());
  KeepAlive first(agent);
  ASSERT_TRUE(AwaitGrace(agent.session_id(), false));
  KeepAlive second(agent);
  EXPECT_EQ(first.Close(), absl::OkStatus());
  GrpcAgent other(brief_);
  ASSERT_TRUE(other.Open().ok());
  ASSERT_TRUE(AwaitEnd(other.session_id()));
  EXPECT_EQ(admin_.Session(agent.session_id()).session_id(), agent.session_id());
}

TEST_F(GrpcTcpTest, AdministrationIsRefusedOverTcp) {
  GrpcAgent stranger(patient_);
  EXPECT_EQ(ReasonOf(stranger.Call(&AdminService::Stub::Status, v1::StatusRequest()).status()),
            v1::Reason::ADMIN_REQUIRED);
  EXPECT_EQ(ReasonOf(stranger.Call(&AdminService::Stub::ListPools, v1::ListPoolsRequest()).status()),
            v1::Reason::ADMIN_REQUIRED);
  EXPECT_EQ(stranger.Call(&AdminService::Stub::ListSessions, v1::ListSessionsRequest())->sessions_size(), 0);

  ASSERT_TRUE(admin_.Open("of the host").ok());
  GrpcAgent agent(patient_);
  ASSERT_TRUE(agent.Open().ok());
  ASSERT_TRUE(agent.Acquire("cache").ok());
  v1::PoolRequest pool;
  pool.set_pool("cache");
  v1::KillSessionRequest kill;
  kill.set_session_id(admin_.session_id());
  EXPECT_EQ(ReasonOf(agent.Call(&AdminService::Stub::DrainPool, pool).status()), v1::Reason::ADMIN_REQUIRED);
  EXPECT_EQ(ReasonOf(agent.Call(&AdminService::Stub::KillSession, kill).status()),
            v1::Reason::ADMIN_REQUIRED);
  EXPECT_EQ(ReasonOf(agent.Call(&AdminService::Stub::Reload, v1::ReloadRequest()).status()),
            v1::Reason::ADMIN_REQUIRED);
  EXPECT_EQ(ReasonOf(agent.Call(&AdminService::Stub::GetConfig, v1::GetConfigRequest()).status()),
            v1::Reason::ADMIN_REQUIRED);
  // What is its own it sees.
  const auto sessions = agent.Call(&AdminService::Stub::ListSessions, v1::ListSessionsRequest());
  ASSERT_TRUE(sessions.ok());
  ASSERT_EQ(sessions->sessions_size(), 1);
  EXPECT_EQ(sessions->sessions(0).session_id(), agent.session_id());
  EXPECT_EQ(agent.Call(&AdminService::Stub::ListLeases, v1::ListLeasesRequest())->leases_size(), 1);
  const auto pools = agent.Call(&AdminService::Stub::ListPools, v1::ListPoolsRequest());
  ASSERT_TRUE(pools.ok());
  EXPECT_EQ(pools->pools(0).upstream(), "");
}

TEST_F(GrpcTcpTest, TakenPortIsAnErrorAtTheStart) {
  ChildProcess second(
      {broker_.command(), std::nullopt, SIGTERM, {}});  // the same folder: the lock comes first
  EXPECT_EQ(second.Wait(), 1);
  TempFolder folder;
  const std::string settings = folder.path() + "/lessord.yaml";
  FILE* file = std::fopen(settings.c_str(), "we");
  std::fprintf(file,
               "runtime_dir: %s\nstate_dir: %s/state\nmetrics: {listen: off}\n"
               "listeners: [{tcp: \"%s\", insecure: true}]\npools: {cache: {upstream: \"%s\", initial: 4}}\n",
               folder.path().c_str(), folder.path().c_str(), patient_.c_str(), redis_.uri().c_str());
  std::fclose(file);
  ChildProcess third({{broker_.command()[0], "--config", settings}, std::nullopt, SIGTERM, {}});
  EXPECT_EQ(third.Wait(), 1) << third.output();
  EXPECT_TRUE(third.WaitForOutput(patient_)) << third.output();
}

}  // namespace
}  // namespace lessor::testing
