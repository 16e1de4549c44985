#include "client/cli/errors.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/cli/fake_admin_service.h"

namespace lessor::cli {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(ErrorsTest, EveryReasonHasItsExitCode) {
  const auto* reasons = v1::Reason::Code_descriptor();
  for (int i = 0; i < reasons->value_count(); ++i) {
    const auto reason = static_cast<v1::Reason::Code>(reasons->value(i)->number());
    const absl::Status error = FromGrpc(Refuse(reason, "x"));
    const v1::Recovery recovery = reasons->value(i)->options().GetExtension(v1::recovery);
    EXPECT_EQ(RecoveryOf(error), recovery);
    ExitCode expected =
        recovery == v1::RETRY || recovery == v1::RETRY_AFTER ? ExitCode::kTryAgain : ExitCode::kRefused;
    if (reason == v1::Reason::BROKER_UNREACHABLE) expected = ExitCode::kNoBroker;
    if (reason == v1::Reason::SETTINGS_INVALID) expected = ExitCode::kConfiguration;
    EXPECT_EQ(ExitCodeOf(error), expected) << reasons->value(i)->name();
  }
}

TEST(ErrorsTest, WithoutAReasonTheCodeDecides) {
  EXPECT_EQ(ExitCodeOf(absl::OkStatus()), ExitCode::kDone);
  EXPECT_EQ(ExitCodeOf(absl::UnavailableError("")), ExitCode::kTryAgain);
  EXPECT_EQ(ExitCodeOf(absl::DeadlineExceededError("")), ExitCode::kTryAgain);
  EXPECT_EQ(ExitCodeOf(absl::UnimplementedError("")), ExitCode::kRefused);
  EXPECT_THAT(Explain(absl::UnimplementedError("no such call")),
              StartsWith("UNIMPLEMENTED: no such call\nhint: "));
}

TEST(ErrorsTest, ANewerBrokersReasonIsShownAndItsCodeDecides) {
  const grpc::Status status = RefuseWith("FROM_THE_FUTURE", grpc::StatusCode::UNAVAILABLE, "x");
  EXPECT_EQ(ExitCodeOf(FromGrpc(status)), ExitCode::kTryAgain);
  EXPECT_THAT(Explain(FromGrpc(status)), StartsWith("FROM_THE_FUTURE: x\n"));
}

TEST(ErrorsTest, TheHintSaysWhenToComeBack) {
  const absl::Status error = FromGrpc(Refuse(v1::Reason::QUEUE_FULL, "queue of 'main' is full"));
  EXPECT_THAT(Explain(error), HasSubstr("hint: ask again in 1.5s. The pool's queue is full (max_waiters)"));
  EXPECT_THAT(Explain(FromGrpc(Refuse(v1::Reason::WAIT_EXPIRED, "x"))), HasSubstr("hint: ask again. "));
  EXPECT_THAT(Explain(FromGrpc(Refuse(v1::Reason::SESSION_UNKNOWN, "x"))),
              EndsWith("hint: `lessorctl sessions` lists the sessions there are.\n"));
  EXPECT_THAT(Explain(FromGrpc(Refuse(v1::Reason::LEASE_UNKNOWN, "x"))),
              EndsWith("hint: `lessorctl leases` lists the leases there are.\n"));
  EXPECT_THAT(Explain(FromGrpc(Refuse(v1::Reason::HANDOFF_ENCRYPTED, "x"))),
              HasSubstr("hint: use another way"));
  EXPECT_THAT(Explain(NoBroker("x")), HasSubstr("hint: start it, or name its runtime directory with "
                                                "--runtime-dir. The client cannot reach lessord;"));
}

TEST(ErrorsTest, QuotasAreNamed) {
  EXPECT_THAT(Explain(FromGrpc(Refuse(v1::Reason::QUOTA_EXCEEDED, "x"))),
              HasSubstr("limit: tenant:search: leases: 20\n"));
}

TEST(ErrorsTest, HostileWordsAreTamed) {
  EXPECT_THAT(Explain(FromGrpc(Refuse(v1::Reason::POOL_UNKNOWN, "no '\x1b[2J'"))), HasSubstr("no '?[2J'"));
}

TEST(ErrorsTest, GarbageForDetailsIsIgnored) {
  EXPECT_EQ(FromGrpc(grpc::Status(grpc::StatusCode::ABORTED, "x", "\xff\xff garbage")),
            absl::AbortedError("x"));
  EXPECT_TRUE(FromGrpc(grpc::Status::OK).ok());
}

TEST(ErrorsTest, ProgramsGetTheFacts) {
  const auto json =
      nlohmann::json::parse(ExplainAsJson(FromGrpc(Refuse(v1::Reason::QUEUE_FULL, "full\xff"))));
  EXPECT_EQ(json["reason"], "QUEUE_FULL");
  EXPECT_EQ(json["code"], "RESOURCE_EXHAUSTED");
  EXPECT_EQ(json["recovery"], "RETRY_AFTER");
  EXPECT_EQ(json["metadata"]["pool"], "main");
  EXPECT_EQ(json["retry_delay_seconds"], 1.5);
}

}  // namespace
}  // namespace lessor::cli
