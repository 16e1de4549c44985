// What a program sees of a healthy broker.
#include "lessor/client.h"

#include <fcntl.h>

#include <atomic>
#include <thread>
#include <vector>

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

using Request = v1::AttachRequest;
using ClientTest = ClientFixture;

v1::AttachReply Revoked(LeaseId lease, const std::string& reason) {
  v1::AttachReply event;
  event.mutable_revoked()->set_lease_id(lease.value);
  event.mutable_revoked()->set_reason(reason);
  return event;
}

TEST_F(ClientTest, AttachTellsTheSessionAndSendsTheName) {
  Client client = AttachWith({.name = "searcher"});
  auto session = client.session();
  ASSERT_TRUE(session.ok()) << session.status();
  EXPECT_EQ(session->session_id, 1u);
  EXPECT_EQ(session->tenant, "tests");
  EXPECT_EQ(session->secret.size(), 32u);
  EXPECT_EQ(broker_->Last(Request::kHello).hello().open().name(), "searcher");
}

TEST_F(ClientTest, TheProgramsNameIsTheDefaultAndTheEnvironmentNamesTheBroker) {
  ASSERT_EQ(::setenv("LESSOR_RUNTIME_DIR", broker_->dir().c_str(), 1), 0);
  auto client = Client::Attach();
  ASSERT_TRUE(client.ok()) << client.status();
  EXPECT_EQ(broker_->Last(Request::kHello).hello().open().name(), program_invocation_short_name);
  ASSERT_EQ(::unsetenv("LESSOR_RUNTIME_DIR"), 0);
}

TEST_F(ClientTest, AcquireGivesAWorkingDescriptor) {
  Client client = AttachWith();
  auto lease = client.Acquire("cache", {.wait = absl::Milliseconds(1500),
                                        .priority = Priority::kHigh,
                                        .ttl = absl::Seconds(30),
                                        .label = "indexing"});
  ASSERT_TRUE(lease.ok()) << lease.status();
  ASSERT_EQ(::write(lease->fd(), "ping", 4), 4);
  char heard[4];
  ASSERT_EQ(::read(broker_->Upstream(lease->id().value), heard, 4), 4);
  EXPECT_EQ(std::string(heard, 4), "ping");
  EXPECT_NE(::fcntl(lease->fd(), F_GETFD) & FD_CLOEXEC, 0);

  EXPECT_EQ(lease->token(), (FencingToken{7, 1}));
  EXPECT_EQ(lease->pool(), "cache");
  EXPECT_EQ(lease->connector(), "unix");
  EXPECT_EQ(lease->facts().at("server_version"), "7.0");
  EXPECT_EQ(lease->waited(), absl::Milliseconds(1));
  EXPECT_GT(lease->time_left(), absl::Seconds(30));
  EXPECT_FALSE(lease->revoked());
  EXPECT_FALSE(lease->lost());

  const v1::AcquireRequest asked = broker_->Last(Request::kAcquire).acquire();
  EXPECT_EQ(asked.wait().seconds(), 1);
  EXPECT_EQ(asked.wait().nanos(), 500'000'000);
  EXPECT_EQ(asked.priority(), v1::HIGH);
  EXPECT_EQ(asked.ttl().seconds(), 30);
  EXPECT_EQ(asked.label(), "indexing");
}

TEST_F(ClientTest, AnUnsetWaitIsLeftToThePoolAndANegativeOneMeansNone) {
  Client client = AttachWith();
  { auto lease = client.Acquire("cache"); }
  EXPECT_FALSE(broker_->Last(Request::kAcquire).acquire().has_wait());
  { auto lease = client.Acquire("cache", {.wait = absl::Seconds(-3)}); }
  ASSERT_TRUE(broker_->Last(Request::kAcquire).acquire().has_wait());
  EXPECT_EQ(broker_->Last(Request::kAcquire).acquire().wait().seconds(), 0);
}

TEST_F(ClientTest, LeavingTheScopeReleases) {
  Client client = AttachWith();
  {
    auto lease = client.Acquire("cache");
    ASSERT_TRUE(lease.ok());
    EXPECT_EQ(broker_->held(), 1u);
  }
  EXPECT_TRUE(broker_->AwaitHeld(0));
}

TEST_F(ClientTest, AMovedLeaseIsReleasedOnceAndTheOldOneHoldsNothing) {
  Client client = AttachWith();
  auto first = client.Acquire("cache");
  auto second = client.Acquire("cache");
  ASSERT_TRUE(first.ok() && second.ok());
  const LeaseId kept = second->id();
  *first = std::move(*second);
  EXPECT_TRUE(broker_->AwaitHeld(1));
  EXPECT_EQ(first->id(), kept);
  EXPECT_EQ(second->fd(), -1);
  EXPECT_EQ(second->id(), LeaseId{});
  EXPECT_EQ(second->pool(), "");
  EXPECT_EQ(second->time_left(), absl::ZeroDuration());
  EXPECT_EQ(ReasonOf(second->Release()), "LEASE_UNKNOWN");
  EXPECT_EQ(ReasonOf(second->Renew().status()), "LEASE_UNKNOWN");
  EXPECT_TRUE(first->Release().ok());
  EXPECT_EQ(broker_->held(), 0u);
}

TEST_F(ClientTest, ReleaseClosesTheDescriptorBeforeItAsksTheBroker) {
  Client client = AttachWith();
  auto lease = client.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  std::atomic<bool> closed = false;
  broker_->SetScript([&](FakeBroker::Peer&, const Request& request) {
    char byte;
    if (request.has_release())
      closed = ::read(broker_->Upstream(request.release().lease_id()), &byte, 1) == 0;
    return false;
  });
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_TRUE(closed);
  EXPECT_EQ(lease->fd(), -1);
  EXPECT_EQ(ReasonOf(lease->Release()), "LEASE_UNKNOWN");
  EXPECT_EQ(broker_->Seen(Request::kRelease), 1);
}

TEST_F(ClientTest, DiscardSaysSo) {
  Client client = AttachWith();
  auto lease = client.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  EXPECT_TRUE(lease->Discard().ok());
  EXPECT_TRUE(broker_->Last(Request::kRelease).release().discard());
}

TEST_F(ClientTest, ATakenDescriptorIsTheDriversToClose) {
  Client client = AttachWith();
  auto lease = client.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  const int taken = lease->TakeFd();
  ASSERT_GE(taken, 0);
  EXPECT_EQ(lease->fd(), -1);
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_EQ(::close(taken), 0);  // it was not closed by the lease
}

TEST_F(ClientTest, ALeaseByItsPathHasNoDescriptor) {
  broker_->SetScript([](FakeBroker::Peer& peer, const v1::AttachRequest& request) {
    if (!request.has_acquire() || request.acquire().access() != v1::RELAY) return false;
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    reply.mutable_acquire()->mutable_lease()->set_lease_id(77);
    reply.mutable_acquire()->mutable_lease()->set_path("/run/lessor/pools/main/l/4d");
    peer.Send(reply);
    return true;
  });
  Client client = AttachWith();
  AcquireOptions by_path;
  by_path.access = Access::kRelay;
  auto lease = client.Acquire("main", by_path);
  ASSERT_TRUE(lease.ok()) << lease.status();
  EXPECT_EQ(lease->path(), "/run/lessor/pools/main/l/4d");
  EXPECT_EQ(lease->fd(), -1);
  EXPECT_EQ(lease->TakeFd(), -1);
  EXPECT_EQ(client.Acquire("cache")->path(), "");
}

TEST_F(ClientTest, RenewMovesTheDeadline) {
  Client client = AttachWith();
  auto lease = client.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  auto left = lease->Renew();
  ASSERT_TRUE(left.ok()) << left.status();
  EXPECT_GT(*left, absl::Seconds(90));
  EXPECT_GT(lease->time_left(), absl::Seconds(90));
}

TEST_F(ClientTest, ALeaseOutlivesItsClient) {
  auto client = std::make_unique<Client>(AttachWith());
  auto lease = client->Acquire("cache");
  ASSERT_TRUE(lease.ok());
  client.reset();
  EXPECT_TRUE(lease->Renew().ok());
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_TRUE(broker_->AwaitPeers(1));
  { Lease last = *std::move(lease); }
  EXPECT_TRUE(broker_->AwaitPeers(0));
}

TEST_F(ClientTest, ABatchGivesEachRequestItsOwnResult) {
  Client client = AttachWith();
  auto leases = client.AcquireBatch({{"cache", {}}, {"nowhere", {}}, {"main", {}}});
  ASSERT_TRUE(leases.ok()) << leases.status();
  ASSERT_EQ(leases->size(), 3u);
  ASSERT_TRUE((*leases)[0].ok());
  EXPECT_EQ((*leases)[1].status().code(), absl::StatusCode::kNotFound);
  ASSERT_TRUE((*leases)[2].ok());
  EXPECT_EQ((*leases)[2]->pool(), "main");
  ASSERT_EQ(::write((*leases)[2]->fd(), "x", 1), 1);
  char heard = 0;
  EXPECT_EQ(::read(broker_->Upstream((*leases)[2]->id().value), &heard, 1), 1);

  auto listed = client.List();
  ASSERT_TRUE(listed.ok());
  EXPECT_EQ(listed->size(), 2u);

  std::vector<Lease> back;
  back.push_back(*std::move((*leases)[0]));
  back.push_back(*std::move((*leases)[2]));
  ASSERT_TRUE(back[0].Release().ok());
  auto statuses = client.ReleaseBatch(std::move(back));
  ASSERT_EQ(statuses.size(), 2u);
  EXPECT_EQ(ReasonOf(statuses[0]), "LEASE_UNKNOWN");
  EXPECT_TRUE(statuses[1].ok());
  EXPECT_EQ(broker_->held(), 0u);
}

TEST_F(ClientTest, ABatchIsAtMost64AndAnEmptyOneAsksNobody) {
  Client client = AttachWith();
  EXPECT_EQ(ReasonOf(client.AcquireBatch(std::vector<PoolRequest>(65)).status()), "REQUEST_INVALID");
  auto none = client.AcquireBatch({});
  ASSERT_TRUE(none.ok());
  EXPECT_TRUE(none->empty());
  EXPECT_EQ(broker_->Seen(Request::kAcquireBatch), 0);

  auto full = client.AcquireBatch(std::vector<PoolRequest>(64, {.pool = "cache", .options = {}}));
  ASSERT_TRUE(full.ok());
  std::vector<Lease> leases;
  for (auto& lease : *full) {
    ASSERT_TRUE(lease.ok()) << lease.status();
    leases.push_back(*std::move(lease));
  }
  auto more = client.AcquireBatch({{"cache", {}}});
  ASSERT_TRUE(more.ok());
  leases.push_back(*std::move((*more)[0]));
  for (const absl::Status& status : client.ReleaseBatch(std::move(leases))) EXPECT_TRUE(status.ok());
  EXPECT_EQ(broker_->Seen(Request::kReleaseBatch), 2);  // 65 do not fit into one
}

TEST_F(ClientTest, ARefusalKeepsItsReasonItsRecoveryAndItsFacts) {
  Client client = AttachWith();
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    if (!request.has_acquire()) return false;
    peer.Fail(request.request_id(), v1::Reason::POOL_EXHAUSTED, 8, "all 4 connections are lent");
    return true;
  });
  auto lease = client.Acquire("cache", {.wait = absl::ZeroDuration()});
  EXPECT_EQ(lease.status().code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(ReasonOf(lease.status()), "POOL_EXHAUSTED");
  EXPECT_EQ(RecoveryOf(lease.status()), Recovery::kRetryAfter);
  EXPECT_EQ(RetryAfterOf(lease.status()), absl::Milliseconds(250));
  EXPECT_EQ(FactsOf(lease.status()).at("pool"), "cache");
  EXPECT_THAT(std::string(lease.status().message()), testing::HasSubstr("all 4"));
}

TEST_F(ClientTest, ARequestLongerThanAFrameIsRefusedHere) {
  Client client = AttachWith();
  auto lease = client.Acquire(std::string(70'000, 'p'));
  EXPECT_EQ(ReasonOf(lease.status()), "REQUEST_INVALID");
  EXPECT_TRUE(client.Acquire("cache").ok());  // nothing was sent, and nothing is broken
}

TEST_F(ClientTest, ManyThreadsShareOneSession) {
  Client client = AttachWith();
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < 200; ++i) {
        auto lease = client.Acquire("cache");
        char heard = 0;
        if (!lease.ok() || ::write(lease->fd(), "x", 1) != 1 ||
            ::read(broker_->Upstream(lease->id().value), &heard, 1) != 1) {
          ++wrong;
        } else if (i % 2 == 0 && !lease->Release().ok()) {
          ++wrong;
        }
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_TRUE(broker_->AwaitHeld(0));
  EXPECT_EQ(broker_->Seen(Request::kHello), 1);
}

TEST_F(ClientTest, AnAnswerReachesItsThreadWhoeverReads) {
  // The first acquire is answered last: its thread reads for the other, then the other way round.
  Client client = AttachWith();
  Request first;
  broker_->SetScript([&](FakeBroker::Peer& peer, const Request& request) {
    if (request.acquire().pool() == "slow") {
      first = request;
      return true;
    }
    if (request.has_acquire()) {
      peer.Answer(request);
      peer.Answer(first);
      return true;
    }
    return false;
  });
  std::thread slow([&] {
    auto lease = client.Acquire("slow");
    EXPECT_TRUE(lease.ok());
    if (lease.ok()) EXPECT_EQ(lease->pool(), "slow");
  });
  ASSERT_TRUE(broker_->AwaitRequests(Request::kAcquire, 1));
  auto lease = client.Acquire("quick");
  ASSERT_TRUE(lease.ok());
  EXPECT_EQ(lease->pool(), "quick");
  slow.join();
}

TEST_F(ClientTest, ARevocationReachesTheLeaseAndTheCallback) {
  std::vector<Event> events;
  Client client = AttachWith({.on_event = [&](const Event& event) { events.push_back(event); }});
  auto lease = client.Acquire("cache");
  auto other = client.Acquire("cache");
  ASSERT_TRUE(lease.ok() && other.ok());
  broker_->Push(Revoked(lease->id(), "LEASE_EXPIRED"));
  pollfd watched{client.event_fd(), POLLIN, 0};
  ASSERT_EQ(::poll(&watched, 1, -1), 1);
  EXPECT_TRUE(client.PollEvents().ok());
  EXPECT_TRUE(lease->revoked());
  EXPECT_FALSE(lease->lost());
  EXPECT_FALSE(other->revoked());
  ASSERT_EQ(events.size(), 1u);
  EXPECT_EQ(events[0].kind, Event::Kind::kLeaseRevoked);
  EXPECT_EQ(events[0].lease, lease->id());
  EXPECT_EQ(events[0].reason, "LEASE_EXPIRED");
  EXPECT_EQ(ReasonOf(lease->Renew().status()), "LEASE_EXPIRED");
  EXPECT_EQ(ReasonOf(lease->Release()), "LEASE_EXPIRED");
  EXPECT_EQ(broker_->Seen(Request::kRelease), 0);  // there is nothing to release any more
}

TEST_F(ClientTest, EventsArriveDuringOtherCallsAndTheCallbackMayCallBack) {
  std::unique_ptr<Client> client;
  std::vector<Event::Kind> kinds;
  absl::Status inner;
  client = std::make_unique<Client>(AttachWith({.on_event = [&](const Event& event) {
    kinds.push_back(event.kind);
    inner = client->List().status();
  }}));
  auto lease = client->Acquire("cache");
  ASSERT_TRUE(lease.ok());
  v1::AttachReply recall;
  recall.mutable_recalled()->set_lease_id(lease->id().value);
  recall.mutable_recalled()->mutable_within()->set_seconds(2);
  broker_->Push(recall);
  broker_->Push(Revoked({12345}, "LEASE_REVOKED"));  // not held: crossed our release
  broker_->Push(FakeBroker::EventOfANewerBroker());
  EXPECT_TRUE(lease->Renew().ok());
  EXPECT_THAT(kinds, testing::ElementsAre(Event::Kind::kLeaseRecalled));
  EXPECT_TRUE(inner.ok()) << inner;
  client.reset();
}

}  // namespace
}  // namespace lessor
