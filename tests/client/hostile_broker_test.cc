// A broker that sends what no broker of ours sends. Nothing may crash, hang or leak (the fixture counts
// descriptors).
#include <sys/resource.h>

#include <vector>

#include "lessor/client.h"

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

using Request = v1::AttachRequest;
using Peer = FakeBroker::Peer;

class HostileBrokerTest : public ClientFixture {
 protected:
  // Attaches to a broker that answers acquires with `answer`; what the first acquire came to.
  absl::Status AcquireFrom(const std::function<void(Peer&, const Request&, FakeBroker::Fds&)>& answer) {
    broker_->SetScript([answer](Peer& peer, const Request& request) {
      if (!request.has_acquire() && !request.has_acquire_batch()) return false;
      FakeBroker::Fds fds;
      answer(peer, request, fds);
      return true;
    });
    client_ = std::make_unique<Client>(AttachWith());
    auto lease = client_->Acquire("cache");
    return lease.status();
  }
  void TearDown() override {
    client_.reset();
    ClientFixture::TearDown();
  }
  // The session was given up, and a broker that behaves again is attached to.
  void ExpectEndedAndRecovers(const absl::Status& status, const std::string& words) {
    EXPECT_EQ(ReasonOf(status), "SESSION_ENDED") << status;
    EXPECT_THAT(std::string(status.message()), testing::HasSubstr(words));
    broker_->SetScript([](Peer&, const Request&) { return false; });
    auto lease = client_->Acquire("cache");
    EXPECT_TRUE(lease.ok()) << lease.status();
  }
  v1::AttachReply Granted(const Request& request, FakeBroker::Fds& fds) {
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    *reply.mutable_acquire()->mutable_lease() = broker_->Grant("cache", fds);
    return reply;
  }

  std::unique_ptr<Client> client_;
};

TEST_F(HostileBrokerTest, GarbageEndsTheSession) {
  const absl::Status status =
      AcquireFrom([](Peer& peer, const Request&, FakeBroker::Fds&) { peer.SendRaw("\xff\xff\xff garbage"); });
  ExpectEndedAndRecovers(status, "not an AttachReply");
}

TEST_F(HostileBrokerTest, AnOversizedFrameEndsTheSession) {
  const absl::Status status = AcquireFrom(
      [](Peer& peer, const Request&, FakeBroker::Fds&) { peer.SendRaw(std::string(64 * 1024 + 1, 'x')); });
  ExpectEndedAndRecovers(status, "more than 65536 bytes");
}

TEST_F(HostileBrokerTest, AnAnswerToNothingEndsTheSession) {
  const absl::Status status = AcquireFrom([&](Peer& peer, const Request& request, FakeBroker::Fds& fds) {
    v1::AttachReply reply = Granted(request, fds);
    reply.set_request_id(4711);
    peer.Send(reply, fds);
  });
  ExpectEndedAndRecovers(status, "4711");
}

TEST_F(HostileBrokerTest, AnAnswerOfAnotherKindEndsTheSession) {
  const absl::Status status = AcquireFrom([](Peer& peer, const Request& request, FakeBroker::Fds&) {
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    reply.mutable_renew();
    peer.Send(reply);
  });
  ExpectEndedAndRecovers(status, "kind");
}

TEST_F(HostileBrokerTest, ALeaseWithoutAnIdEndsTheSession) {
  const absl::Status status = AcquireFrom([](Peer& peer, const Request& request, FakeBroker::Fds&) {
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    reply.mutable_acquire();
    peer.Send(reply);
  });
  ExpectEndedAndRecovers(status, "without an id");
}

TEST_F(HostileBrokerTest, TheSameLeaseTwiceEndsTheSession) {
  v1::AttachReply first;
  const absl::Status status = AcquireFrom([&](Peer& peer, const Request& request, FakeBroker::Fds& fds) {
    if (first.has_acquire()) {
      fds.emplace_back(::dup(0));
    } else {
      first = Granted(request, fds);
    }
    first.set_request_id(request.request_id());
    peer.Send(first, fds);
  });
  EXPECT_TRUE(status.ok());  // it was released when AcquireFrom returned
  auto lease = client_->Acquire("cache");
  auto again = client_->Acquire("cache");
  ExpectEndedAndRecovers(again.status(), "held already");
}

TEST_F(HostileBrokerTest, AnEmptyFrameIsAnEnd) {
  const absl::Status status =
      AcquireFrom([](Peer& peer, const Request&, FakeBroker::Fds&) { peer.SendRaw(""); });
  ExpectEndedAndRecovers(status, "closed");
}

TEST_F(HostileBrokerTest, AnErrorAboutAnUnreadableFrameIsQuoted) {
  const absl::Status status = AcquireFrom([](Peer& peer, const Request&, FakeBroker::Fds&) {
    peer.Fail(0, v1::Reason::FRAME_INVALID, 3, "your frame is not protobuf");
    peer.Hang();
  });
  ExpectEndedAndRecovers(status, "your frame is not protobuf");
}

TEST_F(HostileBrokerTest, AMissingDescriptorIsAnErrorAndTheLeaseGivenBack) {
  const absl::Status status = AcquireFrom(
      [&](Peer& peer, const Request& request, FakeBroker::Fds& fds) { peer.Send(Granted(request, fds)); });
  EXPECT_EQ(ReasonOf(status), "INTERNAL");
  EXPECT_TRUE(broker_->AwaitHeld(0));
  EXPECT_TRUE(client_->List().ok());  // the session lives
}

TEST_F(HostileBrokerTest, DescriptorsThatNobodyAskedForAreClosed) {
  const absl::Status status = AcquireFrom([&](Peer& peer, const Request& request, FakeBroker::Fds& fds) {
    const v1::AttachReply reply = Granted(request, fds);
    for (int i = 0; i < 100; ++i) fds.emplace_back(::dup(0));  // more than are ever taken, too
    peer.Send(reply, fds);
    peer.Send(FakeBroker::EventOfANewerBroker(), fds);
  });
  EXPECT_TRUE(status.ok()) << status;
  EXPECT_TRUE(client_->List().ok());
}

TEST_F(HostileBrokerTest, ABatchWithAnotherNumberOfResultsEndsTheSession) {
  (void)AcquireFrom([&](Peer& peer, const Request& request, FakeBroker::Fds& fds) {
    if (request.has_acquire()) return peer.Answer(request);
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    *reply.mutable_acquire_batch()->add_results()->mutable_lease() = broker_->Grant("cache", fds);
    peer.Send(reply, fds);
  });
  auto batch = client_->AcquireBatch({{"cache", {}}, {"cache", {}}});
  EXPECT_EQ(ReasonOf(batch.status()), "SESSION_ENDED");
}

TEST_F(HostileBrokerTest, AFloodOfEventsIsBounded) {
  std::atomic<int> heard = 0;
  Client client = AttachWith({.on_event = [&](const Event&) { ++heard; }});
  auto lease = client.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  v1::AttachReply recall;
  recall.mutable_recalled()->set_lease_id(lease->id().value);
  broker_->SetScript([&](Peer& peer, const Request& request) {
    if (request.has_renew()) {
      for (int i = 0; i < 100; ++i) peer.Send(recall);
    }
    return false;
  });
  EXPECT_TRUE(lease->Renew().ok());
  EXPECT_EQ(heard, 100);
}

TEST_F(HostileBrokerTest, AProcessWithoutRoomForADescriptorSaysSoAndHoldsNothing) {
  Client client = AttachWith();
  // The limit comes down only when the broker's ends are made: it shares this process.
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  broker_->SetScript([&](Peer& peer, const Request& request) {
    if (!request.has_acquire()) return false;
    FakeBroker::Fds fds;
    const v1::AttachReply reply = Granted(request, fds);
    const rlimit none{.rlim_cur = 3, .rlim_max = before.rlim_max};
    if (::setrlimit(RLIMIT_NOFILE, &none) != 0) std::abort();
    peer.Send(reply, fds);
    return true;
  });
  const absl::Status status = client.Acquire("cache").status();
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
  EXPECT_EQ(ReasonOf(status), "DESCRIPTORS_EXHAUSTED");
  EXPECT_TRUE(broker_->AwaitHeld(0));
  EXPECT_TRUE(client.List().ok());
}

}  // namespace
}  // namespace lessor
