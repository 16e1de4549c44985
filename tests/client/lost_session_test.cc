// Brokers that go away, brokers that do not answer, and forked children.
#include <atomic>
#include <thread>
#include <vector>

#include "absl/strings/match.h"
#include "lessor/client.h"

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

using Request = v1::AttachRequest;
using LostSessionTest = ClientFixture;
using ForkTest = ClientFixture;

TEST_F(LostSessionTest, NobodyThereIsBrokerUnreachable) {
  auto client = Client::Attach({.runtime_dir = broker_->dir() + "/nowhere"});
  EXPECT_EQ(ReasonOf(client.status()), "BROKER_UNREACHABLE");
  EXPECT_EQ(RecoveryOf(client.status()), Recovery::kRetryAfter);
  EXPECT_GT(RetryAfterOf(client.status()), absl::ZeroDuration());
  EXPECT_THAT(std::string(client.status().message()), testing::HasSubstr("/nowhere/attach.sock"));
}

TEST_F(LostSessionTest, APathThatNoSocketCanHaveIsInvalid) {
  auto client = Client::Attach({.runtime_dir = "/" + std::string(200, 'x')});
  EXPECT_EQ(ReasonOf(client.status()), "REQUEST_INVALID");
}

TEST_F(LostSessionTest, ABrokerThatDoesNotGreetIsUnreachable) {
  broker_->SetScript([](FakeBroker::Peer&, const Request&) { return true; });
  auto client = Client::Attach({.runtime_dir = broker_->dir(), .connect_timeout = absl::Milliseconds(30)});
  EXPECT_EQ(ReasonOf(client.status()), "BROKER_UNREACHABLE");
  broker_->SetScript([](FakeBroker::Peer& peer, const Request&) {
    peer.Hang();
    return true;
  });
  client = Client::Attach({.runtime_dir = broker_->dir()});
  EXPECT_EQ(ReasonOf(client.status()), "BROKER_UNREACHABLE");
}

TEST_F(LostSessionTest, TheBrokersRefusalOfAGreetingIsKept) {
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    peer.Fail(request.request_id(), v1::Reason::BROKER_DRAINING, 14, "shutting down");
    peer.Hang();
    return true;
  });
  auto client = Client::Attach({.runtime_dir = broker_->dir()});
  EXPECT_EQ(ReasonOf(client.status()), "BROKER_DRAINING");
}

TEST_F(LostSessionTest, LeasesOfALostSessionStayLostAndTheNextAcquireAttachesAgain) {
  std::vector<Event::Kind> kinds;
  Client client = AttachWith({.on_event = [&](const Event& event) { kinds.push_back(event.kind); }});
  auto old = client.Acquire("cache");
  ASSERT_TRUE(old.ok());
  broker_->Stop();
  broker_->Start();
  EXPECT_EQ(ReasonOf(client.PollEvents()), "SESSION_ENDED");
  EXPECT_EQ(client.event_fd(), -1);
  EXPECT_EQ(ReasonOf(client.session().status()), "SESSION_ENDED");
  EXPECT_THAT(kinds, testing::ElementsAre(Event::Kind::kSessionLost));
  EXPECT_TRUE(old->lost());
  EXPECT_GE(old->fd(), 0);

  auto fresh = client.Acquire("cache");
  ASSERT_TRUE(fresh.ok()) << fresh.status();
  EXPECT_GE(client.event_fd(), 0);
  EXPECT_EQ(client.session()->session_id, 2u);
  EXPECT_TRUE(old->lost());
  EXPECT_FALSE(fresh->lost());
  EXPECT_EQ(ReasonOf(old->Renew().status()), "SESSION_ENDED");
  const absl::Status released = old->Release();
  EXPECT_EQ(ReasonOf(released), "SESSION_ENDED");
  EXPECT_EQ(RecoveryOf(released), Recovery::kReattach);
  EXPECT_EQ(old->fd(), -1);
  EXPECT_TRUE(fresh->Release().ok());
  EXPECT_EQ(broker_->Seen(Request::kRelease), 1);  // the old one's was not sent
}

TEST_F(LostSessionTest, AnAcquireThatFindsTheSessionLostIsAskedInTheNext) {
  Client client = AttachWith();
  broker_->Stop();
  broker_->Start();
  auto lease = client.Acquire("cache");
  EXPECT_TRUE(lease.ok()) << lease.status();
  EXPECT_EQ(broker_->Seen(Request::kHello), 3);  // one asked for the old session
}

TEST_F(LostSessionTest, AttachingAgainWaitsForABrokerThatRestarts) {
  Client client = AttachWith({.reattach_timeout = absl::Seconds(20)});
  broker_->Stop();
  EXPECT_EQ(ReasonOf(client.PollEvents()), "SESSION_ENDED");
  std::thread waiting([&] {
    auto lease = client.Acquire("cache");
    EXPECT_TRUE(lease.ok()) << lease.status();
  });
  broker_->Start();
  waiting.join();
}

TEST_F(LostSessionTest, AttachingAgainGivesUpInTimeAndAtOnceWithoutAWait) {
  Client client = AttachWith({.reattach_timeout = absl::Milliseconds(30)});
  broker_->Stop();
  EXPECT_EQ(ReasonOf(client.Acquire("cache").status()), "BROKER_UNREACHABLE");
  EXPECT_EQ(ReasonOf(client.Acquire("cache", {.wait = absl::ZeroDuration()}).status()), "BROKER_UNREACHABLE");
}

TEST_F(LostSessionTest, WithoutReattachingTheClientIsFinished) {
  Client client = AttachWith({.reattach_timeout = absl::ZeroDuration()});
  broker_->Stop();
  broker_->Start();
  for (int i = 0; i < 2; ++i) EXPECT_EQ(ReasonOf(client.Acquire("cache").status()), "SESSION_ENDED");
}

TEST_F(LostSessionTest, CallsUnderWayEndWithTheSessionAndSayWhy) {
  Client client = AttachWith();
  broker_->SetScript([](FakeBroker::Peer&, const Request& request) { return request.has_acquire(); });
  std::vector<std::thread> threads;
  std::atomic<int> right = 0;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] {
      const absl::Status status = client.Acquire("cache").status();
      if (ReasonOf(status) == "SESSION_ENDED" && absl::StrContains(status.message(), "KILLED")) ++right;
    });
  }
  ASSERT_TRUE(broker_->AwaitRequests(Request::kAcquire, 4));
  v1::AttachReply ending;
  ending.mutable_ending()->set_why(v1::SessionEnding::KILLED);
  broker_->Push(ending);
  broker_->HangUp();
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(right, 4);
}

TEST_F(LostSessionTest, ThreadsThatFindTheSessionLostAttachOnce) {
  Client client = AttachWith();
  broker_->Stop();
  broker_->Start();
  std::vector<std::thread> threads;
  std::atomic<int> granted = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] { granted += client.Acquire("cache").ok() ? 1 : 0; });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(granted, 8);
  EXPECT_EQ(broker_->Seen(Request::kHello), 3);  // one asked for the old session
}

TEST_F(LostSessionTest, ASilentBrokerIsGivenUpAndALateLeaseGivenBack) {
  Client client = AttachWith({.answer_timeout = absl::Milliseconds(30)});
  Request late;
  broker_->SetScript([&](FakeBroker::Peer& peer, const Request& request) {
    if (request.has_acquire() && late.request_id() == 0) {
      late = request;
      return true;
    }
    if (request.has_cancel()) {
      EXPECT_EQ(request.cancel().request_id(), late.request_id());
      peer.Answer(late);  // granted although cancelled: it crossed
    }
    return false;
  });
  EXPECT_EQ(ReasonOf(client.Acquire("cache", {.wait = absl::ZeroDuration()}).status()), "BROKER_UNREACHABLE");
  ASSERT_TRUE(broker_->AwaitRequests(Request::kCancel, 1));
  ASSERT_TRUE(broker_->AwaitHeld(1));
  pollfd watched{client.event_fd(), POLLIN, 0};
  ASSERT_EQ(::poll(&watched, 1, -1), 1);
  EXPECT_TRUE(client.PollEvents().ok());
  EXPECT_TRUE(broker_->AwaitHeld(0));
}

TEST_F(LostSessionTest, ASleepingThreadGivesUpByItselfAndTheReaderGoesOn) {
  Client client = AttachWith({.answer_timeout = absl::Seconds(20)});
  Request patient;
  broker_->SetScript([&](FakeBroker::Peer& peer, const Request& request) {
    if (request.acquire().pool() == "patient") {
      patient = request;
      return true;
    }
    if (request.has_list()) peer.Answer(patient);
    return request.has_renew();
  });
  std::thread reader([&] { EXPECT_TRUE(client.Acquire("patient").ok()); });
  ASSERT_TRUE(broker_->AwaitRequests(Request::kAcquire, 1));
  EXPECT_TRUE(client.List().ok());
  reader.join();
}

TEST_F(LostSessionTest, MoreRequestsThanASessionTakesAreRefusedAndTheRestStillGivenBack) {
  Client client = AttachWith({.answer_timeout = absl::Milliseconds(1)});
  auto held = [&] {
    auto lease = client.Acquire("cache", {.wait = absl::Seconds(20)});
    EXPECT_TRUE(lease.ok()) << lease.status();
    return lease;
  }();
  broker_->SetScript([](FakeBroker::Peer&, const Request& request) {
    return request.has_acquire() || request.has_cancel();
  });
  std::string reason;
  int asked = 0;
  for (; asked < 1024 && reason != "QUOTA_EXCEEDED"; ++asked) {
    reason = ReasonOf(client.Acquire("cache", {.wait = absl::ZeroDuration()}).status());
  }
  EXPECT_EQ(reason, "QUOTA_EXCEEDED");
  EXPECT_GT(asked, 400);  // each counts twice: the acquire and its cancel
  (void)held->Release();  // the answer may come later than a millisecond
  EXPECT_TRUE(broker_->AwaitHeld(0));
}

TEST_F(ForkTest, TheChildNeitherUsesNorHurtsItsParentsSession) {
  Client client = AttachWith();
  auto lease = client.Acquire("cache");
  ASSERT_TRUE(lease.ok());
  const std::string heard = InChild([&] {
    std::string words = ReasonOf(client.Acquire("cache").status());
    if (lease->fd() != -1 || lease->TakeFd() != -1) words += " has the descriptor";
    for (const absl::Status& status : {lease->Renew().status(), client.List().status(), client.PollEvents(),
                                       client.session().status(), lease->Release()}) {
      if (ReasonOf(status) != "CLIENT_FORKED") words += absl::StrCat(" ", status.ToString());
    }
    if (client.event_fd() != -1) words += " has the socket";
    if (!lease->lost() || lease->revoked()) words += " thinks it holds";
    {
      Lease dropped = *std::move(lease);
      Client gone = std::move(client);
    }
    return words;
  });
  EXPECT_EQ(heard, "CLIENT_FORKED");
  EXPECT_EQ(broker_->Seen(Request::kRelease), 0);
  ASSERT_EQ(::write(lease->fd(), "x", 1), 1);
  EXPECT_TRUE(lease->Renew().ok());
  EXPECT_TRUE(lease->Release().ok());
}

TEST_F(ForkTest, TheChildAttachesForItself) {
  Client client = AttachWith();
  const std::string heard = InChild([&] {
    auto own = Client::Attach({.runtime_dir = broker_->dir()});
    if (!own.ok()) return own.status().ToString();
    auto lease = own->Acquire("cache");
    if (!lease.ok()) return lease.status().ToString();
    return absl::StrCat("session ", own->session()->session_id, lease->Release().ToString());
  });
  EXPECT_EQ(heard, "session 2OK");
  EXPECT_TRUE(client.Acquire("cache").ok());
}

TEST_F(ForkTest, AChildThatHoldsTheSocketDoesNotKeepTheSessionAlive) {
  auto client = std::make_unique<Client>(AttachWith());
  int held[2];
  ASSERT_EQ(::pipe(held), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::close(held[1]);
    char byte;
    (void)!::read(held[0], &byte, 1);  // until the parent has seen what it wants to see
    ::_exit(0);
  }
  client.reset();
  EXPECT_TRUE(broker_->AwaitPeers(0));
  ::close(held[0]);
  ::close(held[1]);
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
}

}  // namespace
}  // namespace lessor
