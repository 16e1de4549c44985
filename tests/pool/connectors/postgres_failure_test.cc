#include <sys/resource.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "tests/pool/connectors/fake_upstream.h"
#include "tests/pool/connectors/postgres_fixture.h"

namespace lessor {
namespace {

using testing::FakeUpstream;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::SettingsOf;
using testing::TempFolder;
using testing::WriteFile;

class PostgresFailureTest : public testing::PostgresConnectorFixture {
 protected:
  std::string ErrorOf(const std::string& uri, absl::Duration patience = absl::Seconds(30)) {
    const absl::Status status = Connect(SettingsOf(uri), runner_.In(patience)).status();
    EXPECT_EQ(ReasonOf(status), v1::Reason::UPSTREAM_UNAVAILABLE) << status;
    return std::string(status.message());
  }
};

TEST_F(PostgresFailureTest, QuotesTheRefusalOfAWrongPasswordButNotThePassword) {
  (void)server_->Ask("CREATE ROLE app LOGIN PASSWORD 'correct-horse' IN ROLE with_password");
  const TempFolder folder;
  PoolSettings settings = SettingsOf(server_->uri("app"));
  settings.password_file = folder.path() + "/password";
  WriteFile(settings.password_file, "wrong-battery\n");
  const absl::Status refused = Connect(settings, runner_.Soon()).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(refused.message(), HasSubstr("password authentication failed for user \"app\""));
  EXPECT_THAT(refused.ToString(), Not(HasSubstr("wrong-battery")));
  WriteFile(settings.password_file, "correct-horse\n");
  const auto connection = runner_.Await(connector_->Connect(runner_.Soon()));
  ASSERT_TRUE(connection.ok()) << "the file is read at each connect";
  EXPECT_THAT((*connection)->cancel_ticket(), Not(HasSubstr("correct-horse")));
  EXPECT_NE((*connection)->cancel_ticket(), "");
  WriteFile(settings.password_file, "");
  EXPECT_THAT(runner_.Await(connector_->Connect(runner_.Soon())).status().message(), HasSubstr("is empty"));
}

TEST_F(PostgresFailureTest, QuotesTheServerAndTheKernel) {
  EXPECT_THAT(ErrorOf(server_->uri("postgres", "no_such_database")),
              HasSubstr("database \"no_such_database\" does not exist"));
  EXPECT_THAT(ErrorOf("postgresql:///app?host=/nonexistent"), HasSubstr("No such file or directory"));
  EXPECT_THAT(ErrorOf("postgresql://127.0.0.1:1/app"), HasSubstr("Connection refused"));
  EXPECT_THAT(ErrorOf("postgresql://no-such-host.invalid/app"),
              HasSubstr("cannot resolve the name 'no-such-host.invalid'"));
  EXPECT_THAT(ErrorOf("postgresql:///app?host=/nonexistent"), Not(HasSubstr("\n")));
}

TEST_F(PostgresFailureTest, FailsWithinTheDeadlineOnUpstreamsThatDoNothingRight) {
  const FakeUpstream silent(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kTcp);
  const FakeUpstream abrupt(FakeUpstream::Manner::kAbrupt, FakeUpstream::Door::kUnix);
  const FakeUpstream garbage(FakeUpstream::Manner::kGarbage, FakeUpstream::Door::kUnix);
  EXPECT_THAT(ErrorOf(absl::StrCat("postgresql://localhost:", silent.port(), "/app"), absl::Milliseconds(50)),
              HasSubstr("no answer in time"));
  EXPECT_EQ(silent.connections_seen(), 1);
  EXPECT_THAT(ErrorOf("postgresql:///app?host=" + abrupt.folder()), HasSubstr("connect to PostgreSQL at /"));
  EXPECT_THAT(ErrorOf("postgresql:///app?host=" + garbage.folder()),
              HasSubstr("expected authentication request"));
}

TEST_F(PostgresFailureTest, CancelFailsWhereTheServerIsGone) {
  std::unique_ptr<Connection> connection;
  {
    const testing::PostgresServer brief;
    absl::StatusOr<std::unique_ptr<Connection>> connected = Connect(brief.uri());
    ASSERT_TRUE(connected.ok());
    connection = *std::move(connected);
  }
  const absl::Status failed = runner_.Await(connection->Cancel(runner_.Soon()));
  EXPECT_THAT(failed.message(), HasSubstr("cancel: PQcancel()"));
  runner_.Await(connection->Close(runner_.Soon()));
}

TEST_F(PostgresFailureTest, CancelEndsAtItsDeadlineThoughTheServerIsFrozen) {
  std::unique_ptr<Connection> connection;
  {
    const testing::PostgresServer frozen;
    absl::StatusOr<std::unique_ptr<Connection>> connected = Connect(frozen.uri());
    ASSERT_TRUE(connected.ok());
    connection = *std::move(connected);
    frozen.process().Signal(SIGSTOP);
    const absl::Status late = runner_.Await(connection->Cancel(runner_.In(absl::Milliseconds(50))));
    EXPECT_EQ(late.code(), absl::StatusCode::kDeadlineExceeded);
    connection.reset();
    connector_.reset();  // while the cancel still hangs
    frozen.process().Signal(SIGCONT);
  }
}

TEST_F(PostgresFailureTest, TellsAWantOfDescriptorsFromAFailingUpstream) {
  const TempFolder folder;
  PoolSettings settings = SettingsOf(server_->uri());
  settings.password_file = folder.path() + "/password";
  WriteFile(settings.password_file, "whatever\n");
  ASSERT_TRUE(Connect(settings, runner_.Soon()).ok());
  ASSERT_TRUE(
      server_->AskUntil("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'lessor'", "0"));
  const absl::StatusOr<std::unique_ptr<Connector>> without_password =
      PostgresConnector::Create(SettingsOf(server_->uri()), runner_.clock());
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const absl::Cleanup restore = [&before] { (void)::setrlimit(RLIMIT_NOFILE, &before); };
  rlimit none = before;
  none.rlim_cur = 3;  // numbers below are all taken
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
  EXPECT_EQ(ReasonOf(runner_.Await(connector_->Connect(runner_.Soon())).status()),
            v1::Reason::DESCRIPTORS_EXHAUSTED);
  EXPECT_EQ(ReasonOf(runner_.Await((*without_password)->Connect(runner_.Soon())).status()),
            v1::Reason::DESCRIPTORS_EXHAUSTED);
}

TEST_F(PostgresFailureTest, LeavesNoDescriptorBehindWhateverHappens) {
  const auto round = [&] {
    runner_.Await(Connected()->Close(runner_.Soon()));
    (void)Connected();  // lost, not closed
    (void)ErrorOf(server_->uri("postgres", "no_such_database"));
    (void)ErrorOf("postgresql://127.0.0.1:1/app");
  };
  round();
  const uint64_t before = OpenDescriptors();
  for (int i = 0; i < 5; ++i) round();
  EXPECT_EQ(OpenDescriptors(), before);
}

}  // namespace
}  // namespace lessor
