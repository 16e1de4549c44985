// What an agent may not send over the attach socket: each has one outcome, which docs/protocol.md promises,
// and leaves nothing behind.
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <cerrno>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/passing.h"
#include "daemon/base/reason.h"
#include "tests/fault/raw_agent.h"
#include "tests/fault/upstream.h"
#include "tests/integration/lessord.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

constexpr size_t kFrameMax = 64 << 10;

class AttachFramesTest : public ::testing::Test {
 protected:
  explicit AttachFramesTest(std::vector<std::string> environment = {})
      : lessord_({.settings = Settings(), .environment = std::move(environment)}),
        before_(lessord_.footprint()) {}
  ~AttachFramesTest() override { EXPECT_TRUE(lessord_.SettlesTo(before_)); }

  std::string Settings() const {
    return absl::StrCat("pools: {main: {max: 1, upstream: '", upstream_.uri(), "'}}\n");
  }
  RawAgent Connect() const { return RawAgent(lessord_.attach_socket()); }
  RawAgent Attached() const {
    RawAgent agent = Connect();
    EXPECT_TRUE(agent.Hello().ok());
    return agent;
  }

  // The agent is told what is wrong, under `request_id`, and then hung up on.
  static void ExpectRejected(RawAgent& agent, uint64_t request_id,
                             v1::Reason::Code reason = v1::Reason::FRAME_INVALID) {
    std::optional<RawAgent::Received> received = agent.Receive();
    ASSERT_TRUE(received.has_value());
    EXPECT_EQ(received->reply.request_id(), request_id);
    EXPECT_EQ(ReasonOf(FromWire(received->reply.error())), reason) << received->reply.DebugString();
    EXPECT_TRUE(agent.AtEnd());
  }

  Upstream upstream_{Upstream::Manner::kNumbered};
  Lessord lessord_;
  const Footprint before_;
};

v1::AttachRequest ListRequest(uint64_t id) {
  v1::AttachRequest request;
  request.set_request_id(id);
  request.mutable_list();
  return request;
}

TEST_F(AttachFramesTest, FrameOverTheLimitIsRejected) {
  RawAgent agent = Attached();
  ASSERT_TRUE(agent.SendBytes(std::string(kFrameMax + 1, 'x')));
  ExpectRejected(agent, 0);
}

TEST_F(AttachFramesTest, FrameOfTheLimitIsRead) {
  RawAgent agent = Attached();
  v1::AttachRequest request;
  request.set_request_id(7);
  request.mutable_acquire()->set_pool("nowhere");
  request.mutable_acquire()->set_label("x");
  const size_t growth = kFrameMax - request.ByteSizeLong();
  request.mutable_acquire()->set_label(std::string(growth, 'x'));
  while (request.ByteSizeLong() > kFrameMax) request.mutable_acquire()->mutable_label()->pop_back();
  ASSERT_EQ(request.ByteSizeLong(), kFrameMax);
  ASSERT_TRUE(agent.Send(request));
  absl::StatusOr<RawAgent::Received> answer = agent.Answer(7);
  ASSERT_TRUE(answer.ok()) << answer.status();
  EXPECT_EQ(ReasonOf(FromWire(answer->reply.error())), v1::Reason::POOL_UNKNOWN);
  EXPECT_TRUE(agent.List().ok());
}

TEST_F(AttachFramesTest, FrameThatIsNoMessageIsRejected) {
  RawAgent agent = Attached();
  ASSERT_TRUE(agent.SendBytes("\xff\xff\xff\xff"));
  ExpectRejected(agent, 0);
}

TEST_F(AttachFramesTest, TextThatIsNotUtf8IsRejected) {
  RawAgent agent = Attached();
  // request_id 9, an acquire of the pool "\xff\xfe".
  ASSERT_TRUE(agent.SendBytes("\x08\x09\x1a\x04\x0a\x02\xff\xfe"));
  ExpectRejected(agent, 0);
  EXPECT_EQ(lessord_.log().find("protobuf"), std::string::npos) << "whoever likes could fill the log";
}

TEST_F(AttachFramesTest, UnknownRequestIsRejectedByItsId) {
  RawAgent agent = Attached();
  // request_id 9, and field 500 with nothing in it, which a later version might know.
  ASSERT_TRUE(agent.SendBytes(absl::string_view("\x08\x09\xa2\x1f\x00", 5)));
  ExpectRejected(agent, 9);
}

TEST_F(AttachFramesTest, RequestIdZeroIsRejected) {
  RawAgent agent = Attached();
  ASSERT_TRUE(agent.Send(ListRequest(0)));
  ExpectRejected(agent, 0);
}

TEST_F(AttachFramesTest, SecondHelloIsRejected) {
  RawAgent agent = Attached();
  v1::AttachRequest hello;
  hello.set_request_id(5);
  hello.mutable_hello()->mutable_open();
  ASSERT_TRUE(agent.Send(hello));
  ExpectRejected(agent, 5);
}

TEST_F(AttachFramesTest, RequestBeforeHelloIsRejected) {
  RawAgent agent = Connect();
  ASSERT_TRUE(agent.Send(ListRequest(3)));
  ExpectRejected(agent, 3);
}

TEST_F(AttachFramesTest, RequestIdUnderWayIsRejected) {
  RawAgent agent = Attached();
  RawAgent holder = Attached();
  absl::StatusOr<RawAgent::Held> held = holder.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  v1::AttachRequest acquire;
  acquire.set_request_id(77);
  *acquire.mutable_acquire() = AcquireRequestFor("main", absl::Seconds(60));
  ASSERT_TRUE(agent.Send(acquire));
  ASSERT_TRUE(agent.Send(acquire));
  ExpectRejected(agent, 77);
}

TEST_F(AttachFramesTest, RequestIdUnderWayIsRejectedForOtherRequestsToo) {
  RawAgent agent = Attached();
  RawAgent holder = Attached();
  absl::StatusOr<RawAgent::Held> held = holder.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  const uint64_t waiting = agent.BeginAcquire("main", absl::Seconds(60));
  ASSERT_TRUE(agent.Send(ListRequest(waiting)));
  ExpectRejected(agent, waiting);
}

TEST_F(AttachFramesTest, RequestIdMayBeUsedAgainOnceAnswered) {
  RawAgent agent = Attached();
  for (int i = 0; i < 3; ++i) {
    v1::AttachRequest acquire;
    acquire.set_request_id(77);
    *acquire.mutable_acquire() = AcquireRequestFor("main", absl::Seconds(60));
    absl::StatusOr<RawAgent::Held> held = RawAgent::TakeHeld(agent.Ask(acquire));
    ASSERT_TRUE(held.ok()) << held.status();
    ASSERT_TRUE(agent.Release(*std::move(held)).ok());
  }
}

// One that cannot refuse descriptors for us.
class OldKernelFramesTest : public AttachFramesTest {
 protected:
  OldKernelFramesTest() : AttachFramesTest({"LESSOR_FAILPOINTS=passrights=error"}) {}
};

TEST_F(OldKernelFramesTest, SaysSoWhenItStarts) {
  EXPECT_THAT(lessord_.log(), HasSubstr("SO_PASSRIGHTS"));
}

TEST_F(OldKernelFramesTest, DescriptorNobodyAskedForIsClosedAndRejected) {
  RawAgent agent = Attached();
  const UniqueFd sent(::eventfd(0, EFD_CLOEXEC));
  ASSERT_TRUE(agent.Send(ListRequest(4), {sent.raw()}));
  ExpectRejected(agent, 4);
}

TEST_F(OldKernelFramesTest, AsManyDescriptorsAsTheKernelCarriesAreClosed) {
  const UniqueFd sent(::eventfd(0, EFD_CLOEXEC));
  const std::vector<int> many(253, sent.raw());
  RawAgent attached = Attached();
  ASSERT_TRUE(attached.Send(ListRequest(4), many));
  ExpectRejected(attached, 4);
  RawAgent stranger = Connect();
  ASSERT_TRUE(stranger.SendBytes("\xff", many));
  ExpectRejected(stranger, 0);
}

TEST_F(OldKernelFramesTest, DescriptorsBesideAnOversizedFrameAreClosed) {
  RawAgent agent = Attached();
  const UniqueFd sent(::eventfd(0, EFD_CLOEXEC));
  ASSERT_TRUE(agent.SendBytes(std::string(kFrameMax + 1, 'x'), std::vector<int>(64, sent.raw())));
  ExpectRejected(agent, 0);
}

TEST_F(OldKernelFramesTest, DescriptorsBesideAnEmptyFrameAreClosed) {
  RawAgent agent = Attached();
  const UniqueFd sent(::eventfd(0, EFD_CLOEXEC));
  ASSERT_TRUE(agent.SendBytes("", std::vector<int>(64, sent.raw())));
  EXPECT_TRUE(agent.AtEnd());
}

// Letting go of what somebody else has made could take for ever: so it never comes to be the broker's.
TEST_F(AttachFramesTest, TheKernelRefusesDescriptorsAtEachDoor) {
  if (!CanRefuseDescriptors()) GTEST_SKIP() << "this kernel cannot: Linux 6.16";
  const UniqueFd sent(::eventfd(0, EFD_CLOEXEC));
  const std::string& folder = lessord_.runtime_dir();
  for (const auto& [path, type] :
       {std::pair(folder + "/attach.sock", SOCK_SEQPACKET), std::pair(folder + "/grpc.sock", SOCK_STREAM),
        std::pair(folder + "/pools/main/sock", SOCK_STREAM)}) {
    const UniqueFd socket(::socket(AF_UNIX, type | SOCK_CLOEXEC, 0));
    ASSERT_TRUE(ConnectTo(socket.borrow(), path)) << path;
    EXPECT_LT(SendFrame(socket.raw(), "PING\r\n", {sent.raw()}), 0) << path;
    EXPECT_EQ(errno, EPERM) << path;
  }
  RawAgent agent = Attached();
  EXPECT_FALSE(agent.Send(ListRequest(4), {sent.raw()}));
  EXPECT_TRUE(agent.List().ok()) << "nothing has happened to its session";
}

TEST_F(AttachFramesTest, HalfCloseIsTheEnd) {
  RawAgent agent = Attached();
  absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
  ASSERT_TRUE(held.ok()) << held.status();
  ASSERT_EQ(::shutdown(agent.socket(), SHUT_WR), 0);
  EXPECT_TRUE(agent.AtEnd());
  EXPECT_TRUE(ReadsEof(held->fd.raw()));  // what it held was cut
}

TEST_F(AttachFramesTest, HalfCloseBeforeHelloIsTheEnd) {
  RawAgent agent = Connect();
  ASSERT_EQ(::shutdown(agent.socket(), SHUT_WR), 0);
  EXPECT_TRUE(agent.AtEnd());
}

TEST_F(AttachFramesTest, EmptyFrameIsTheEnd) {
  RawAgent agent = Attached();
  ASSERT_TRUE(agent.SendBytes(""));
  EXPECT_TRUE(agent.AtEnd());
}

TEST_F(AttachFramesTest, WrongSecretIsRejectedAndTheSessionGoesOn) {
  RawAgent owner = Connect();
  absl::StatusOr<v1::OpenSessionResponse> session = owner.Hello();
  ASSERT_TRUE(session.ok());
  for (const std::string& secret :
       {std::string(), std::string(32, '0'), session->session_secret() + "0", std::string(40'000, 'f')}) {
    RawAgent thief = Connect();
    EXPECT_EQ(ReasonOf(thief.Join(session->session_id(), secret).status()), v1::Reason::SESSION_UNKNOWN);
    EXPECT_TRUE(thief.AtEnd());
  }
  EXPECT_TRUE(owner.List().ok());
}

TEST_F(AttachFramesTest, UnknownSessionIsRejected) {
  RawAgent agent = Connect();
  EXPECT_EQ(ReasonOf(agent.Join(12345, std::string(32, '0')).status()), v1::Reason::SESSION_UNKNOWN);
  EXPECT_TRUE(agent.AtEnd());
}

TEST_F(AttachFramesTest, EndOfAJoinedConnectionIsTheEndOfTheSession) {
  RawAgent owner = Connect();
  absl::StatusOr<v1::OpenSessionResponse> session = owner.Hello();
  ASSERT_TRUE(session.ok());
  RawAgent second = Connect();
  ASSERT_TRUE(second.Join(session->session_id(), session->session_secret()).ok());
  second.HangUp();
  EXPECT_TRUE(owner.AtEnd());
}

TEST_F(AttachFramesTest, RefusedRequestsLeaveTheConnectionAsItIs) {
  RawAgent agent = Attached();
  EXPECT_EQ(ReasonOf(agent.Acquire("nowhere").status()), v1::Reason::POOL_UNKNOWN);
  EXPECT_EQ(ReasonOf(agent.Acquire("").status()), v1::Reason::POOL_UNKNOWN);
  EXPECT_TRUE(agent.List().ok());
}

TEST_F(AttachFramesTest, NonsenseInAnAcquireIsRefusedByField) {
  RawAgent agent = Attached();
  v1::AcquireRequest request = AcquireRequestFor("main", absl::ZeroDuration());
  request.mutable_wait()->set_nanos(-1);
  EXPECT_EQ(ReasonOf(agent.Acquire(request).status()), v1::Reason::REQUEST_INVALID);
  request = AcquireRequestFor("main", absl::ZeroDuration());
  request.mutable_ttl()->set_seconds(-5);
  EXPECT_EQ(ReasonOf(agent.Acquire(request).status()), v1::Reason::REQUEST_INVALID);
  request = AcquireRequestFor("main", absl::ZeroDuration());
  request.set_label(std::string(65, 'x'));
  EXPECT_EQ(ReasonOf(agent.Acquire(request).status()), v1::Reason::REQUEST_INVALID);
  request = AcquireRequestFor("main", absl::Seconds(20));
  request.set_priority(static_cast<v1::Priority>(99));  // one that a later version might know: NORMAL
  absl::StatusOr<RawAgent::Held> held = agent.Acquire(request);
  ASSERT_TRUE(held.ok()) << held.status();
  EXPECT_EQ(ReasonOf(agent.Renew(1).status()), v1::Reason::LEASE_UNKNOWN);
  EXPECT_EQ(ReasonOf(agent.Release(1)), v1::Reason::LEASE_UNKNOWN);
  ASSERT_TRUE(agent.Release(held->lease.lease_id()).ok());
  EXPECT_EQ(ReasonOf(agent.Release(held->lease.lease_id())), v1::Reason::LEASE_UNKNOWN);
}

TEST_F(AttachFramesTest, BatchesHaveTheirLimits) {
  RawAgent agent = Attached();
  v1::AttachRequest none;
  none.mutable_acquire_batch();
  EXPECT_EQ(ReasonOf(agent.Ask(none).status()), v1::Reason::REQUEST_INVALID);
  v1::AttachRequest many;
  for (int i = 0; i < 65; ++i) many.mutable_acquire_batch()->add_requests()->set_pool("main");
  EXPECT_EQ(ReasonOf(agent.Ask(many).status()), v1::Reason::REQUEST_INVALID);
  v1::AttachRequest release;
  for (int i = 0; i < 65; ++i) release.mutable_release_batch()->add_requests();
  EXPECT_EQ(ReasonOf(agent.Ask(release).status()), v1::Reason::REQUEST_INVALID);
}

}  // namespace
}  // namespace lessor::testing
