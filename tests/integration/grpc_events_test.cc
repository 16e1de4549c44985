// KeepAlive streams, and the attach socket of a session that was opened over gRPC.
#include <sys/un.h>

#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "lessor/v1/attach.pb.h"

#include "daemon/base/reason.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using v1::AdminService;

// A KeepAlive stream, read as its events are wanted.
class Stream {
 public:
  explicit Stream(GrpcAgent& agent)
      : context_(agent.Context(absl::Minutes(1))), stream_(agent.sessions().KeepAlive(context_.get())) {}
  ~Stream() {
    if (!ended_) context_->TryCancel();
  }
  v1::KeepAliveResponse Next() {
    v1::KeepAliveResponse event;
    (void)stream_->Read(&event);
    return event;
  }
  bool Beat() { return stream_->Write(v1::KeepAliveRequest()); }
  // Reads to the end, and says how it ended.
  absl::Status End() {
    v1::KeepAliveResponse ignored;
    while (stream_->Read(&ignored)) {
    }
    ended_ = true;
    return FromGrpc(stream_->Finish());
  }

 private:
  const std::unique_ptr<grpc::ClientContext> context_;
  const std::unique_ptr<grpc::ClientReaderWriter<v1::KeepAliveRequest, v1::KeepAliveResponse>> stream_;
  bool ended_ = false;
};

// The attach socket, one request after the other.
class Attached {
 public:
  explicit Attached(UniqueFd socket) : socket_(std::move(socket)) {}
  v1::AttachReply Ask(v1::AttachRequest request) {
    request.set_request_id(++last_id_);
    const std::string frame = request.SerializeAsString();
    EXPECT_EQ(::send(socket_.raw(), frame.data(), frame.size(), MSG_NOSIGNAL),
              static_cast<ssize_t>(frame.size()));
    return Receive();
  }
  v1::AttachReply Receive() {
    std::vector<char> buffer(64 << 10);
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))];
    iovec part{buffer.data(), buffer.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const ssize_t got = ::recvmsg(socket_.raw(), &message, MSG_CMSG_CLOEXEC);
    received = UniqueFd();
    if (cmsghdr* header = CMSG_FIRSTHDR(&message); header != nullptr) {
      int raw = -1;
      std::memcpy(&raw, CMSG_DATA(header), sizeof raw);
      received = UniqueFd(raw);
    }
    v1::AttachReply reply;
    EXPECT_TRUE(got >= 0 && reply.ParseFromArray(buffer.data(), static_cast<int>(got)));
    return reply;
  }
  v1::AttachReply Join(uint64_t id, const std::string& secret) {
    v1::AttachRequest hello;
    hello.mutable_hello()->set_session_id(id);
    hello.mutable_hello()->set_session_secret(secret);
    return Ask(std::move(hello));
  }
  UniqueFd received;  // the descriptor of the last reply, if it had one

 private:
  UniqueFd socket_;
  uint64_t last_id_ = 0;
};

UniqueFd ConnectAttach(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.data(), path.size());
  UniqueFd socket(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0));
  EXPECT_EQ(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  return socket;
}

class GrpcEventsTest : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(agent_.Open("tester").ok()); }

  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools:\n  cache: {upstream: \"", redis_.uri(),
                                            "\", max: 2, recall_timeout: 100ms}\n")}};
  GrpcAgent admin_{"unix:" + broker_.grpc_socket()};
  GrpcAgent agent_{"unix:" + broker_.grpc_socket()};
};

TEST_F(GrpcEventsTest, StreamTellsOfRevokedAndExpiredLeases) {
  Stream stream(agent_);
  ASSERT_TRUE(stream.Beat());
  const auto lease = agent_.Acquire("cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  v1::RevokeLeaseRequest revoke;
  revoke.set_lease_id(lease->lease_id());
  ASSERT_TRUE(admin_.Call(&AdminService::Stub::RevokeLease, revoke).ok());
  v1::KeepAliveResponse event = stream.Next();
  EXPECT_EQ(event.revoked().lease_id(), lease->lease_id());
  EXPECT_EQ(event.revoked().reason(), "LEASE_REVOKED");

  v1::AcquireRequest brief;
  brief.set_pool("cache");
  brief.mutable_ttl()->set_nanos(50'000'000);
  const auto expiring = agent_.Call(&v1::LeaseService::Stub::Acquire, brief);
  ASSERT_TRUE(expiring.ok()) << expiring.status();
  event = stream.Next();
  EXPECT_EQ(event.revoked().lease_id(), expiring->lease().lease_id());
  EXPECT_EQ(event.revoked().reason(), "LEASE_EXPIRED");
  EXPECT_EQ(agent_.List()->leases_size(), 0);
}

TEST_F(GrpcEventsTest, StreamAsksForLeasesOfAPoolThatIsDrained) {
  Stream stream(agent_);
  const auto lease = agent_.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  v1::PoolRequest pool;
  pool.set_pool("cache");
  ASSERT_TRUE(admin_.Call(&AdminService::Stub::DrainPool, pool).ok());
  const v1::KeepAliveResponse recalled = stream.Next();
  EXPECT_EQ(recalled.recalled().lease_id(), lease->lease_id());
  EXPECT_EQ(recalled.recalled().within().nanos(), 100'000'000);
  EXPECT_EQ(stream.Next().revoked().lease_id(), lease->lease_id());  // it was not given back
}

TEST_F(GrpcEventsTest, StreamTellsOfItsSessionsEndAndEnds) {
  Stream stream(agent_);
  ASSERT_TRUE(stream.Beat());
  v1::KillSessionRequest kill;
  kill.set_session_id(agent_.session_id());
  // The stream is known to the session when a call after it has been answered.
  ASSERT_TRUE(agent_.List().ok());
  ASSERT_TRUE(admin_.Call(&AdminService::Stub::KillSession, kill).ok());
  EXPECT_EQ(stream.Next().ending().why(), v1::SessionEnding::KILLED);
  EXPECT_EQ(ReasonOf(stream.End()), v1::Reason::SESSION_ENDED);
}

TEST_F(GrpcEventsTest, StreamWithoutASessionIsRefused) {
  Stream stream(admin_);
  EXPECT_EQ(ReasonOf(stream.End()), v1::Reason::SESSION_UNKNOWN);
}

TEST_F(GrpcEventsTest, EndOfTheBrokerEndsTheStream) {
  Stream stream(agent_);
  ASSERT_TRUE(stream.Beat());
  ASSERT_TRUE(agent_.List().ok());
  EXPECT_EQ(broker_.Terminate(), 0);
  EXPECT_EQ(stream.Next().ending().why(), v1::SessionEnding::BROKER_STOPPING);
  EXPECT_EQ(ReasonOf(stream.End()), v1::Reason::SESSION_ENDED);
}

TEST_F(GrpcEventsTest, LeaseOfGrpcIsCollectedOverTheAttachSocketOnce) {
  const auto lease = agent_.Acquire("cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  Attached attached(ConnectAttach(broker_.attach_socket()));
  const v1::AttachReply joined = attached.Join(agent_.session_id(), agent_.secret());
  ASSERT_EQ(joined.session().session_id(), agent_.session_id()) << joined.DebugString();

  v1::AttachRequest collect;
  collect.mutable_collect()->set_lease_id(lease->lease_id());
  const v1::AttachReply collected = attached.Ask(collect);
  EXPECT_EQ(collected.collect().lease().lease_id(), lease->lease_id()) << collected.DebugString();
  ASSERT_TRUE(attached.received);
  ASSERT_EQ(::send(attached.received.raw(), "PING\r\n", 6, MSG_NOSIGNAL), 6);
  char pong[7];
  ASSERT_EQ(::recv(attached.received.raw(), pong, sizeof pong, MSG_WAITALL), 7);
  EXPECT_EQ(std::string(pong, 7), "+PONG\r\n");
  attached.received.Reset();

  EXPECT_TRUE(attached.Ask(collect).has_error());
  EXPECT_EQ(agent_.Release(lease->lease_id()), absl::OkStatus());
  EXPECT_TRUE(Eventually([&] { return admin_.Pool("cache").idle() == 1; }));
}

TEST_F(GrpcEventsTest, OnlyItsUserWithItsSecretJoinsASession) {
  Attached wrong(ConnectAttach(broker_.attach_socket()));
  EXPECT_EQ(ReasonOf(FromWire(wrong.Join(agent_.session_id(), std::string(32, '0')).error())),
            v1::Reason::SESSION_UNKNOWN);
  if (::geteuid() != 0) GTEST_SKIP() << "the rest needs root, to connect as another user";
  Attached other(ConnectAs(broker_.attach_socket(), kNobody, {}, SOCK_SEQPACKET));
  EXPECT_EQ(ReasonOf(FromWire(other.Join(agent_.session_id(), agent_.secret()).error())),
            v1::Reason::SESSION_UNKNOWN);
  EXPECT_TRUE(agent_.List().ok());
}

}  // namespace
}  // namespace lessor::testing
