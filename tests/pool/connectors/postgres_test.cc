#include "daemon/pool/connectors/postgres.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/wire/postgres.h"
#include "tests/pool/connectors/holder.h"
#include "tests/pool/connectors/postgres_fixture.h"

namespace lessor {
namespace {

using testing::AskPostgres;
using ::testing::HasSubstr;
using testing::Say;
using ::testing::StartsWith;

using PostgresConnectorTest = testing::PostgresConnectorFixture;

TEST_F(PostgresConnectorTest, ConnectsWithTheFactsAndNamesItself) {
  const std::unique_ptr<Connection> connection = Connected();
  EXPECT_EQ(connection->facts().at("database"), "postgres");
  EXPECT_EQ(connection->facts().at("user"), "postgres");
  EXPECT_THAT(connection->facts().at("server_version"), StartsWith(server_->Ask("SHOW server_version")));
  EXPECT_EQ(AskPostgres(connection->fd(), "SELECT pg_backend_pid()"), connection->facts().at("backend_pid"));
  EXPECT_EQ(AskPostgres(connection->fd(), "SHOW application_name"), "lessor");
  EXPECT_EQ(connection->reset_name(), "");
  EXPECT_EQ(AskPostgres(connection->fd(), "SHOW client_encoding"), "UTF8");
  EXPECT_TRUE(runner_.Await(connection->Validate(runner_.Soon())).ok());
}

TEST_F(PostgresConnectorTest, TakesParametersFromTheUri) {
  const absl::StatusOr<std::unique_ptr<Connection>> connection =
      Connect(server_->uri() + "&application_name=mine&options=-c%20work_mem%3D8MB");
  ASSERT_TRUE(connection.ok()) << connection.status();
  EXPECT_EQ(AskPostgres((*connection)->fd(), "SHOW application_name"), "mine");
  EXPECT_EQ(connector_->usual_name(), "") << "it stays";
  EXPECT_EQ(AskPostgres((*connection)->fd(), "SHOW work_mem"), "8MB");
  ASSERT_TRUE(Reset(**connection).ok());
  EXPECT_EQ(AskPostgres((*connection)->fd(), "SHOW work_mem"), "8MB") << "what the URI says is no dirt";
}

TEST_F(PostgresConnectorTest, OpensUnderTheNameThatItIsToldAndResetsToItsOwn) {
  const std::string name = "it's a = \\fleet";
  (void)Connected();
  EXPECT_EQ(connector_->usual_name(), "lessor");
  connector_->OpenUnder(name);
  const absl::StatusOr<std::unique_ptr<Connection>> connection =
      runner_.Await(connector_->Connect(runner_.Soon()));
  ASSERT_TRUE(connection.ok()) << connection.status();
  EXPECT_EQ((*connection)->greeting()->at("application_name"), name);
  EXPECT_EQ((*connection)->opened_under(), name);
  EXPECT_EQ((*connection)->reset_name(), "lessor");
  EXPECT_EQ(AskPostgres((*connection)->fd(), "SHOW application_name"), name);
  ASSERT_TRUE(Reset(**connection).ok());
  EXPECT_EQ(AskPostgres((*connection)->fd(), "SHOW application_name"), "lessor") << "for agents";
  EXPECT_EQ(AskPostgres((*connection)->fd(), "DISCARD ALL"), "");
  EXPECT_EQ(AskPostgres((*connection)->fd(), "SHOW application_name"), name) << "for the socket's clients";
}

TEST_F(PostgresConnectorTest, GoesOnToTheNextHost) {
  const absl::StatusOr<std::unique_ptr<Connection>> connection = Connect(absl::StrCat(
      "postgresql://postgres@/postgres?host=/nonexistent,no-such-host.invalid,", server_->socket_dir()));
  EXPECT_TRUE(connection.ok()) << connection.status();
}

TEST_F(PostgresConnectorTest, ResetsWhateverAHolderCanLeaveBehind) {
  const std::unique_ptr<Connection> connection = Connected();
  const BorrowedFd fd = connection->fd();
  for (const char* mess :
       {"SET search_path = nowhere", "SET ROLE pg_monitor", "CREATE TEMP TABLE mess (a int)", "LISTEN mess",
        "PREPARE mess AS SELECT 1", "SELECT pg_advisory_lock(42)",
        "DECLARE mess CURSOR WITH HOLD FOR SELECT 1", "SET app.tenant = 'mess'"}) {
    EXPECT_NE(AskPostgres(fd, mess), "ERROR") << mess;
  }
  // And in the middle of a transaction, that has failed.
  EXPECT_EQ(AskPostgres(fd, "BEGIN; SELECT pg_advisory_lock(43); NOTIFY mess"), "");
  EXPECT_EQ(AskPostgres(fd, "SELECT no_such_column"), "ERROR");
  ASSERT_TRUE(Reset(*connection).ok());
  EXPECT_EQ(AskPostgres(fd, "SHOW search_path"), "\"$user\", public");
  EXPECT_EQ(AskPostgres(fd, "SELECT current_user"), "postgres");
  EXPECT_EQ(AskPostgres(fd, "SELECT to_regclass('mess') IS NULL"), "t");
  EXPECT_EQ(AskPostgres(fd, "SELECT count(*) FROM pg_listening_channels()"), "0");
  EXPECT_EQ(AskPostgres(fd, "SELECT count(*) FROM pg_prepared_statements"), "0");
  EXPECT_EQ(AskPostgres(fd, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), "0");
  EXPECT_EQ(AskPostgres(fd, "SELECT count(*) FROM pg_cursors"), "0");
  EXPECT_EQ(AskPostgres(fd, "SELECT coalesce(current_setting('app.tenant', true), '')"), "");
  EXPECT_EQ(AskPostgres(fd, "SHOW application_name"), "lessor");
}

TEST_F(PostgresConnectorTest, ResetsPastNotificationsThatTheHolderHasNotRead) {
  const std::unique_ptr<Connection> connection = Connected();
  EXPECT_EQ(AskPostgres(connection->fd(), "LISTEN news"), "");
  EXPECT_EQ(AskPostgres(connection->fd(), "BEGIN"), "");
  (void)server_->Ask("NOTIFY news, 'held back until the transaction ends'");
  EXPECT_TRUE(Reset(*connection).ok());
}

TEST_F(PostgresConnectorTest, ResetsAfterTheHolderHasMadeTheSocketBlocking) {
  const std::unique_ptr<Connection> connection = Connected();
  ASSERT_EQ(::fcntl(connection->fd().raw(), F_SETFL, 0), 0);
  EXPECT_TRUE(Reset(*connection).ok());
  runner_.Await(connection->Close(runner_.Soon()));
}

TEST_F(PostgresConnectorTest, RefusesAConnectionWithAnAnswerThatNobodyHasRead) {
  const std::unique_ptr<Connection> connection = Connected();
  std::string query;
  postgres::AppendQuery("SELECT 1", query);
  Say(connection->fd(), query);
  EXPECT_FALSE(Reset(*connection).ok());
}

TEST_F(PostgresConnectorTest, RefusesAConnectionWithHalfAMessage) {
  const std::unique_ptr<Connection> connection = Connected();
  std::string query;
  postgres::AppendQuery(absl::StrCat("SELECT 1 -- ", std::string(1000, 'x')), query);
  Say(connection->fd(), query.substr(0, 20));
  EXPECT_FALSE(runner_.Await(connection->Reset(runner_.In(absl::Milliseconds(100)))).ok());
}

TEST_F(PostgresConnectorTest, RefusesAConnectionInTheMiddleOfACopy) {
  const std::unique_ptr<Connection> connection = Connected();
  (void)AskPostgres(connection->fd(), "CREATE TEMP TABLE target (a int)");
  std::string query;
  postgres::AppendQuery("COPY target FROM STDIN", query);
  Say(connection->fd(), query);
  EXPECT_FALSE(runner_.Await(connection->Reset(runner_.In(absl::Milliseconds(200)))).ok());
}

TEST_F(PostgresConnectorTest, CancelsWhatTheServerIsDoing) {
  const std::unique_ptr<Connection> connection = Connected();
  std::string query;
  postgres::AppendQuery("SELECT pg_sleep(60)", query);
  Say(connection->fd(), query);
  ASSERT_TRUE(server_->AskUntil(StateSql(*connection), "active"));
  ASSERT_EQ(::shutdown(connection->fd().raw(), SHUT_WR), 0);
  EXPECT_TRUE(runner_.Await(connection->Cancel(runner_.Soon())).ok());
  runner_.Await(connection->Close(runner_.Soon()));
  EXPECT_EQ(server_->Ask(StateSql(*connection)), "") << "gone as soon as it is closed";
}

TEST_F(PostgresConnectorTest, CancelsAServerThatSendsToAHolderWhoDoesNotRead) {
  const std::unique_ptr<Connection> connection = Connected();
  std::string query;
  postgres::AppendQuery("SELECT repeat('x', 1000) FROM generate_series(1, 10000000)", query);
  Say(connection->fd(), query);
  ASSERT_TRUE(server_->AskUntil(absl::StrCat("SELECT wait_event FROM pg_stat_activity WHERE pid = ",
                                             connection->facts().at("backend_pid")),
                                "ClientWrite"));
  ASSERT_EQ(::shutdown(connection->fd().raw(), SHUT_WR), 0);
  EXPECT_TRUE(runner_.Await(connection->Cancel(runner_.Soon())).ok());
  runner_.Await(connection->Close(runner_.Soon()));
  EXPECT_TRUE(server_->AskUntil(StateSql(*connection), ""));
}

TEST_F(PostgresConnectorTest, StopsAQueryWithoutASession) {
  const std::unique_ptr<Connection> connection = Connected();
  const std::unique_ptr<Connection> other = Connected();
  const auto stop = [&](const std::string& id, const std::string& ticket) {
    return runner_.Await(connector_->StopQueries({{id, absl::ZeroDuration(), ticket}}, runner_.Soon()));
  };
  std::string query;
  postgres::AppendQuery("SELECT pg_sleep(60)", query);
  Say(connection->fd(), query);
  ASSERT_TRUE(server_->AskUntil(StateSql(*connection), "active"));
  EXPECT_EQ(stop(connection->upstream_id(), "").code(), absl::StatusCode::kUnimplemented);
  EXPECT_TRUE(stop(connection->upstream_id(), other->cancel_ticket()).ok());
  EXPECT_EQ(server_->Ask(StateSql(*connection)), "active") << "the key is another's";
  EXPECT_TRUE(stop(connection->upstream_id(), connection->cancel_ticket()).ok());
  EXPECT_THAT(testing::HearUntil(connection->fd(), "57014"), HasSubstr("ERROR"));
  EXPECT_EQ(AskPostgres(other->fd(), "SELECT 7"), "7");
}

TEST_F(PostgresConnectorTest, ClosesUntilTheServerHasForgottenTheConnection) {
  const std::unique_ptr<Connection> connection = Connected();
  ASSERT_EQ(server_->Ask(StateSql(*connection)), "idle");
  runner_.Await(connection->Close(runner_.Soon()));
  EXPECT_EQ(server_->Ask(StateSql(*connection)), "");
}

TEST_F(PostgresConnectorTest, QuotesAServerThatEndsTheConnection) {
  const std::unique_ptr<Connection> connection = Connected();
  (void)server_->Ask("SELECT pg_terminate_backend(" + connection->facts().at("backend_pid") + ")");
  ASSERT_TRUE(server_->AskUntil(StateSql(*connection), ""));
  const absl::Status ended = runner_.Await(connection->Validate(runner_.Soon()));
  EXPECT_FALSE(ended.ok());
  // The server's own view forgets a backend before its process ends, and with it the socket.
  pollfd hung_up{connection->fd().raw(), POLLRDHUP, 0};
  ASSERT_EQ(::poll(&hung_up, 1, /*timeout=*/10'000), 1);
  EXPECT_FALSE(LooksQuiet(connection->fd()).ok());
}

}  // namespace
}  // namespace lessor
