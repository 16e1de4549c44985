// Guards: what is registered, run, cancelled, and what happens when the broker or the process is another.
#include "lessor/cleanup.h"

#include <stdexcept>

#include "tests/client/client_fixture.h"

namespace lessor {
namespace {

using Request = v1::AttachRequest;
using CleanupTest = ClientFixture;

CleanupAction Nothing() {
  return CleanupAction::RemoveFile("/nonexistent/lessor");
}

TEST_F(CleanupTest, AnActionIsRegisteredAsItWasDescribed) {
  Client client = AttachWith();
  auto guards = CleanupGuard::RegisterAll(
      client, {CleanupAction::RemoveFile("/tmp/a"),
               CleanupAction::RemoveTree("/tmp/b", {.priority = Priority::kCritical,
                                                    .timeout = absl::Milliseconds(1500),
                                                    .attempts = 3,
                                                    .once = true,
                                                    .label = "work",
                                                    .lease = {7}}),
               CleanupAction::KillProcess(12, true, absl::Seconds(2)), CleanupAction::KillProcess(13, false),
               CleanupAction::RunCommand({"/bin/true", "x"}), CleanupAction::RunSql("main", "SELECT 1"),
               CleanupAction::RunRedis("cache", {"DEL", "a"}),
               CleanupAction::CallHttp({.method = "DELETE",
                                        .url = "http://a/7",
                                        .headers = {{"X-Token", "secret"}},
                                        .body = "b",
                                        .also_done = {404}})});
  ASSERT_TRUE(guards.ok()) << guards.status();
  ASSERT_EQ(guards->size(), 8u);
  const v1::RegisterCleanupRequest asked = broker_->Last(Request::kRegisterCleanup).register_cleanup();
  EXPECT_EQ(asked.actions(0).ShortDebugString(), R"(remove_file { path: "/tmp/a" })");
  EXPECT_EQ(asked.actions(1).ShortDebugString(),
            R"(remove_tree { path: "/tmp/b" } priority: CRITICAL timeout { seconds: 1 nanos: 500000000 } )"
            R"(attempts: 3 once: true label: "work" lease_id: 7)");
  EXPECT_EQ(asked.actions(2).ShortDebugString(),
            "kill_process { pid: 12 group: true kill_after { seconds: 2 } }");
  EXPECT_EQ(asked.actions(3).ShortDebugString(), "kill_process { pid: 13 }");
  EXPECT_EQ(asked.actions(4).ShortDebugString(), R"(run_command { arguments: "/bin/true" arguments: "x" })");
  EXPECT_EQ(asked.actions(5).ShortDebugString(), R"(run_statement { pool: "main" sql: "SELECT 1" })");
  EXPECT_EQ(asked.actions(6).ShortDebugString(),
            R"(run_statement { pool: "cache" command: "DEL" command: "a" })");
  EXPECT_EQ(
      asked.actions(7).ShortDebugString(),
      R"(http_request { method: "DELETE" url: "http://a/7" headers { name: "X-Token" value: "secret" } )"
      R"(body: "b" also_done: 404 })");
  EXPECT_EQ((*guards)[4].id(), 5u);
  for (CleanupGuard& guard : *guards) EXPECT_TRUE(guard.Dismiss().ok());
}

TEST_F(CleanupTest, ABatchOfNothingAsksNobody) {
  Client client = AttachWith();
  auto guards = CleanupGuard::RegisterAll(client, {});
  ASSERT_TRUE(guards.ok());
  EXPECT_TRUE(guards->empty());
  EXPECT_EQ(broker_->Seen(Request::kRegisterCleanup), 0);
}

TEST_F(CleanupTest, ABatchThatIsLongerThanAFrameIsInvalidAndNotSent) {
  Client client = AttachWith();
  const std::vector<CleanupAction> many(1000, CleanupAction::RemoveFile("/" + std::string(100, 'x')));
  EXPECT_EQ(ReasonOf(CleanupGuard::RegisterAll(client, many).status()), "REQUEST_INVALID");
  EXPECT_EQ(broker_->Seen(Request::kRegisterCleanup), 0);
}

TEST_F(CleanupTest, LeavingTheScopeRunsAndTheBrokerHasAnsweredThen) {
  Client client = AttachWith();
  {
    auto guard = CleanupGuard::Register(client, Nothing());
    ASSERT_TRUE(guard.ok()) << guard.status();
    EXPECT_TRUE(broker_->cleanup().contains(guard->id()));
    EXPECT_FALSE(guard->lost());
  }
  EXPECT_TRUE(broker_->cleanup().empty());
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 1);
}

TEST_F(CleanupTest, AnExceptionRuns) {
  Client client = AttachWith();
  try {
    const auto guard = CleanupGuard::Register(client, Nothing());
    EXPECT_TRUE(guard.ok());
    throw std::runtime_error("unwinding");
  } catch (const std::runtime_error&) {
    EXPECT_TRUE(broker_->cleanup().empty());
  }
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 1);
}

TEST_F(CleanupTest, AGuardOutlivesItsClient) {
  std::optional<CleanupGuard> kept;
  {
    Client client = AttachWith();
    auto guard = CleanupGuard::Register(client, Nothing());
    ASSERT_TRUE(guard.ok());
    kept = *std::move(guard);
  }
  EXPECT_TRUE(kept->Run().ok());
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(CleanupTest, DismissCancelsAndEmptiesTheGuard) {
  Client client = AttachWith();
  auto guard = CleanupGuard::Register(client, Nothing());
  ASSERT_TRUE(guard.ok());
  EXPECT_TRUE(guard->Dismiss().ok());
  EXPECT_TRUE(broker_->cleanup().empty());
  EXPECT_EQ(guard->id(), 0u);
  EXPECT_EQ(ReasonOf(guard->Dismiss()), "ACTION_UNKNOWN");
  EXPECT_EQ(ReasonOf(guard->Run()), "ACTION_UNKNOWN");
  EXPECT_EQ(broker_->Seen(Request::kCancelCleanup), 1);
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 0);
}

TEST_F(CleanupTest, AMovedGuardRunsOnceAndTheOldOneDoesNothing) {
  Client client = AttachWith();
  auto first = CleanupGuard::Register(client, Nothing());
  auto second = CleanupGuard::Register(client, Nothing());
  ASSERT_TRUE(first.ok() && second.ok());
  const uint64_t kept = second->id();
  *first = std::move(*second);  // what `first` held runs
  EXPECT_EQ(broker_->Last(Request::kRunCleanup).run_cleanup().action_ids(0), 1u);
  EXPECT_EQ(first->id(), kept);
  EXPECT_EQ(second->id(), 0u);
  { CleanupGuard third = std::move(*first); }
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 2);
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(CleanupTest, TheBrokersRefusalIsHeard) {
  Client client = AttachWith();
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    if (request.has_register_cleanup()) {
      peer.Fail(request.request_id(), v1::Reason::CLEANUP_FORBIDDEN, 7, "no root");
    }
    return request.has_register_cleanup();
  });
  auto guard = CleanupGuard::Register(client, Nothing());
  EXPECT_EQ(ReasonOf(guard.status()), "CLEANUP_FORBIDDEN");
  EXPECT_EQ(RecoveryOf(guard.status()), Recovery::kFail);
}

TEST_F(CleanupTest, AFailedAttemptIsHeard) {
  Client client = AttachWith();
  auto guard = CleanupGuard::Register(client, Nothing());
  ASSERT_TRUE(guard.ok());
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    auto* result = reply.mutable_run_cleanup()->add_results();
    result->set_code(13);
    result->set_message("the disk is on fire");
    peer.Send(reply);
    return true;
  });
  const absl::Status run = guard->Run();
  EXPECT_EQ(run.code(), absl::StatusCode::kInternal);
  EXPECT_THAT(std::string(run.message()), testing::HasSubstr("on fire"));
}

TEST_F(CleanupTest, ABrokerThatDoesNotAnswerIsWaitedForAnswerTimeout) {
  Client client = AttachWith({.answer_timeout = absl::Milliseconds(30)});
  auto guard = CleanupGuard::Register(client, Nothing());
  ASSERT_TRUE(guard.ok());
  broker_->SetScript([](FakeBroker::Peer&, const Request&) { return true; });
  EXPECT_EQ(ReasonOf(guard->Run()), "BROKER_UNREACHABLE");
  EXPECT_TRUE(broker_->AwaitRequests(Request::kRunCleanup, 1));
}

TEST_F(CleanupTest, AnswersThatLackAResultAreTheBrokersMistake) {
  Client client = AttachWith();
  auto guard = CleanupGuard::Register(client, Nothing());
  ASSERT_TRUE(guard.ok());
  broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
    v1::AttachReply reply;
    reply.set_request_id(request.request_id());
    if (request.has_run_cleanup()) reply.mutable_run_cleanup();
    if (request.has_register_cleanup()) reply.mutable_register_cleanup();
    peer.Send(reply);
    return true;
  });
  EXPECT_EQ(ReasonOf(guard->Run()), "INTERNAL");
  EXPECT_EQ(ReasonOf(CleanupGuard::Register(client, Nothing()).status()), "SESSION_ENDED");
}

TEST_F(CleanupTest, WhatIsRegisteredTooLateIsCancelled) {
  Client client = AttachWith({.answer_timeout = absl::Milliseconds(300)});
  std::optional<Request> late;
  broker_->SetScript([&](FakeBroker::Peer& peer, const Request& request) {
    if (request.has_register_cleanup()) late = request;
    if (request.has_list() && late.has_value()) peer.Answer(*std::exchange(late, std::nullopt));
    return request.has_register_cleanup();
  });
  EXPECT_EQ(ReasonOf(CleanupGuard::Register(client, Nothing()).status()), "BROKER_UNREACHABLE");
  ASSERT_TRUE(client.List().ok());  // reads the late answer before its own
  EXPECT_TRUE(broker_->AwaitRequests(Request::kCancelCleanup, 1));
  ASSERT_TRUE(client.List().ok());
  EXPECT_TRUE(broker_->cleanup().empty());
}

TEST_F(CleanupTest, AGuardOfALostSessionAsksNobody) {
  Client client = AttachWith();
  auto run = CleanupGuard::Register(client, Nothing());
  auto dismissed = CleanupGuard::Register(client, Nothing());
  {
    auto dropped = CleanupGuard::Register(client, Nothing());
    ASSERT_TRUE(run.ok() && dismissed.ok() && dropped.ok());
    broker_->Stop();
    broker_->Start();
    EXPECT_EQ(ReasonOf(client.PollEvents()), "SESSION_ENDED");
    EXPECT_TRUE(dropped->lost());
  }
  EXPECT_EQ(ReasonOf(run->Run()), "SESSION_ENDED");
  EXPECT_EQ(ReasonOf(dismissed->Dismiss()), "SESSION_ENDED");
  EXPECT_EQ(run->id(), 0u);
  auto fresh = CleanupGuard::Register(client, Nothing());  // attaches again
  ASSERT_TRUE(fresh.ok()) << fresh.status();
  EXPECT_TRUE(fresh->Dismiss().ok());
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 0);
  EXPECT_EQ(broker_->Seen(Request::kCancelCleanup), 1);
}

TEST_F(CleanupTest, AGuardWhoseBrokerGoesAwayWhileItAsksReturns) {
  Client client = AttachWith();
  {
    auto guard = CleanupGuard::Register(client, Nothing());
    ASSERT_TRUE(guard.ok());
    broker_->SetScript([](FakeBroker::Peer& peer, const Request& request) {
      if (request.has_run_cleanup()) peer.Hang();
      return request.has_run_cleanup();
    });
  }
  EXPECT_EQ(ReasonOf(client.PollEvents()), "SESSION_ENDED");
}

TEST_F(CleanupTest, AForkedChildNeitherRunsNorCancels) {
  Client client = AttachWith();
  auto guard = CleanupGuard::Register(client, Nothing());
  ASSERT_TRUE(guard.ok());
  EXPECT_EQ(InChild([&] {
              std::string words =
                  absl::StrCat(ReasonOf(guard->Run()), " ", ReasonOf(guard->Dismiss()), " ", guard->lost());
              CleanupGuard dropped = *std::move(guard);
              return words;
            }),
            "CLIENT_FORKED CLIENT_FORKED 1");
  EXPECT_TRUE(guard->Run().ok());
  EXPECT_EQ(broker_->Seen(Request::kRunCleanup), 1);
  EXPECT_EQ(broker_->Seen(Request::kCancelCleanup), 0);
}

}  // namespace
}  // namespace lessor
