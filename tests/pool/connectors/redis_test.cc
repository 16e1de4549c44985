#include "daemon/pool/connectors/redis.h"

#include <sys/resource.h>
#include <sys/socket.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/cleanup/cleanup.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "tests/integration/servers/redis_server.h"
#include "tests/pool/connectors/fake_upstream.h"
#include "tests/pool/connectors/holder.h"
#include "tests/pool/connectors/runner.h"
#include "tests/pool/connectors/settings_of.h"

namespace lessor {
namespace {

using testing::AskRedis;
using testing::FakeUpstream;
using ::testing::HasSubstr;
using testing::HearUntil;
using ::testing::Not;
using testing::RedisServer;
using testing::Runner;
using testing::Say;
using testing::SettingsOf;
using testing::TempFolder;
using testing::WriteFile;

class RedisConnectorTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    server_ = std::make_unique<RedisServer>(std::vector<std::string>{"--requirepass", "correct-horse"});
    password_ = std::make_unique<TempFolder>();
  }
  static void TearDownTestSuite() {
    server_.reset();
    password_.reset();
  }

  static std::string password_file() { return password_->path() + "/password"; }

  void SetUp() override { WriteFile(password_file(), "correct-horse\n"); }

  PoolSettings Settings(int database = 0) {
    PoolSettings settings = SettingsOf(server_->uri(database));
    settings.password_file = password_file();
    return settings;
  }

  absl::StatusOr<std::unique_ptr<Connection>> Connect(const PoolSettings& settings, MonoTime deadline) {
    connector_ = std::make_unique<RedisConnector>(settings, runner_.clock());
    return runner_.Await(connector_->Connect(deadline));
  }

  std::unique_ptr<Connection> Connected(int database = 0) {
    absl::StatusOr<std::unique_ptr<Connection>> connection = Connect(Settings(database), runner_.Soon());
    EXPECT_TRUE(connection.ok()) << connection.status();
    LESSOR_CHECK(connection.ok());
    return *std::move(connection);
  }

  absl::Status Reset(Connection& connection) { return runner_.Await(connection.Reset(runner_.Soon())); }
  absl::Status Validate(Connection& connection) { return runner_.Await(connection.Validate(runner_.Soon())); }

  static std::string Ask(const std::vector<std::string>& command) {
    return server_->Ask(command, "correct-horse");
  }

  static inline std::unique_ptr<RedisServer> server_;
  static inline std::unique_ptr<TempFolder> password_;
  Runner runner_;
  std::unique_ptr<RedisConnector> connector_;
};

TEST_F(RedisConnectorTest, LogsInAndSelectsTheDatabase) {
  const std::unique_ptr<Connection> connection = Connected(2);
  EXPECT_EQ(connection->facts().at("database"), "2");
  EXPECT_EQ(connection->facts().at("server"), server_->socket_path());
  EXPECT_TRUE(connection->ResetsOverTheWire());
  EXPECT_THAT(AskRedis(connection->fd(), "SET key:of:two 1"), "+OK");
  EXPECT_EQ(Ask({"EXISTS", "key:of:two"}), "0");
  EXPECT_TRUE(Validate(*connection).ok());
}

TEST_F(RedisConnectorTest, QuotesTheRefusalOfAWrongPasswordButNotThePassword) {
  WriteFile(password_file(), "wrong-battery\n");
  const absl::Status refused = Connect(Settings(), runner_.Soon()).status();
  EXPECT_EQ(ReasonOf(refused), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(refused.message(), HasSubstr("WRONGPASS"));
  EXPECT_THAT(refused.message(), HasSubstr(server_->socket_path()));
  EXPECT_THAT(refused.ToString(), Not(HasSubstr("wrong-battery")));
}

TEST_F(RedisConnectorTest, ReadsThePasswordAgainAtEachConnect) {
  WriteFile(password_file(), "not yet\n");
  ASSERT_FALSE(Connect(Settings(), runner_.Soon()).ok());
  WriteFile(password_file(), "correct-horse\n");
  EXPECT_TRUE(runner_.Await(connector_->Connect(runner_.Soon())).ok());
  WriteFile(password_file(), "");
  const absl::Status missing = runner_.Await(connector_->Connect(runner_.Soon())).status();
  EXPECT_EQ(ReasonOf(missing), v1::Reason::UPSTREAM_UNAVAILABLE);
  EXPECT_THAT(missing.message(), HasSubstr("is empty"));
}

TEST_F(RedisConnectorTest, ResetsWhateverAHolderCanLeaveBehind) {
  const std::unique_ptr<Connection> connection = Connected(2);
  const BorrowedFd fd = connection->fd();
  EXPECT_EQ(AskRedis(fd, "SET where two"), "+OK");
  EXPECT_EQ(AskRedis(fd, "SELECT 5"), "+OK");
  EXPECT_EQ(AskRedis(fd, "EXISTS where"), ":0");
  EXPECT_TRUE(Reset(*connection).ok());
  EXPECT_EQ(AskRedis(fd, "EXISTS where"), ":1");
  EXPECT_EQ(AskRedis(fd, "MULTI"), "+OK");
  EXPECT_EQ(AskRedis(fd, "SET left:open 1"), "+QUEUED");
  EXPECT_TRUE(Reset(*connection).ok());
  EXPECT_EQ(AskRedis(fd, "EXISTS left:open"), ":0");
  EXPECT_EQ(AskRedis(fd, "WATCH where"), "+OK");
  EXPECT_TRUE(Reset(*connection).ok());
  Say(fd, "SUBSCRIBE news\r\n");
  (void)HearUntil(fd, ":1\r\n");
  EXPECT_TRUE(Reset(*connection).ok());
  EXPECT_EQ(Ask({"PUBSUB", "NUMSUB", "news"}), "news\n0");
  Say(fd, "CLIENT REPLY OFF\r\n");
  EXPECT_TRUE(Reset(*connection).ok());
  EXPECT_EQ(AskRedis(fd, "CLIENT SETNAME mine"), "+OK");
  EXPECT_TRUE(Reset(*connection).ok());
  EXPECT_EQ(AskRedis(fd, "CLIENT GETNAME"), "$-1");
  EXPECT_EQ(AskRedis(fd, "EXISTS where"), ":1") << "still logged in, and in its database";
}

TEST_F(RedisConnectorTest, RefusesAConnectionWithAReplyThatNobodyHasRead) {
  const std::unique_ptr<Connection> connection = Connected();
  Say(connection->fd(), "PING\r\n");
  EXPECT_FALSE(Reset(*connection).ok());
}

TEST_F(RedisConnectorTest, RefusesAConnectionWithHalfACommand) {
  const std::unique_ptr<Connection> connection = Connected();
  Say(connection->fd(), "*2\r\n$3\r\nGET\r\n$400\r\nhal");
  const absl::Status late = runner_.Await(connection->Reset(runner_.In(absl::Milliseconds(50))));
  EXPECT_EQ(late.message(), "awaited the reply to RESET: no answer in time");
}

TEST_F(RedisConnectorTest, RefusesAConnectionThatBlocksOnTheServer) {
  const std::unique_ptr<Connection> connection = Connected();
  Say(connection->fd(), "BLPOP never 0\r\n");
  EXPECT_FALSE(runner_.Await(connection->Reset(runner_.In(absl::Milliseconds(50)))).ok());
  EXPECT_FALSE(runner_.Await(connection->Validate(runner_.In(absl::Milliseconds(10)))).ok());
}

TEST_F(RedisConnectorTest, ClosesUntilTheServerHasForgottenTheConnection) {
  std::unique_ptr<Connection> connection = Connected();
  Say(connection->fd(), "CLIENT SETNAME to-be-closed\r\n");
  (void)HearUntil(connection->fd(), "+OK\r\n");
  ASSERT_EQ(::shutdown(connection->fd().raw(), SHUT_WR), 0);
  EXPECT_TRUE(runner_.Await(connection->Cancel(runner_.Soon())).ok());
  runner_.Await(connection->Close(runner_.Soon()));
  EXPECT_THAT(Ask({"CLIENT", "LIST"}), Not(HasSubstr("to-be-closed")));
}

TEST_F(RedisConnectorTest, FailsWithinTheDeadlineOnUpstreamsThatDoNothingRight) {
  const FakeUpstream silent(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kUnix);
  const FakeUpstream abrupt(FakeUpstream::Manner::kAbrupt, FakeUpstream::Door::kTcp);
  const FakeUpstream garbage(FakeUpstream::Manner::kGarbage, FakeUpstream::Door::kTcp);
  const auto error = [this](const std::string& uri, absl::Duration patience) {
    const absl::Status status = Connect(SettingsOf(uri), runner_.In(patience)).status();
    EXPECT_EQ(ReasonOf(status), v1::Reason::UPSTREAM_UNAVAILABLE) << status;
    return std::string(status.message());
  };
  EXPECT_THAT(error("redis+unix://" + silent.socket_path(), absl::Milliseconds(30)),
              HasSubstr("no answer in time"));
  EXPECT_THAT(
      error(absl::StrCat("redis://127.0.0.1:", abrupt.port()), absl::Seconds(30)),
      ::testing::AnyOf(HasSubstr("closed the connection"), HasSubstr("reset by peer"), HasSubstr("pipe")));
  EXPECT_THAT(error(absl::StrCat("redis://127.0.0.1:", garbage.port()), absl::Seconds(30)),
              HasSubstr("greet "));
}

TEST_F(RedisConnectorTest, LeavesNoDescriptorBehindWhateverHappens) {
  const FakeUpstream silent(FakeUpstream::Manner::kSilent, FakeUpstream::Door::kUnix);
  const auto round = [&] {
    runner_.Await(Connected()->Close(runner_.Soon()));
    EXPECT_FALSE(Connect(SettingsOf("redis+unix:///nonexistent"), runner_.Soon()).ok());
    EXPECT_FALSE(Connect(SettingsOf(server_->uri()), runner_.Soon()).ok()) << "without a password";
  };
  round();
  const uint64_t before = OpenDescriptors();
  for (int i = 0; i < 5; ++i) round();
  EXPECT_EQ(OpenDescriptors(), before);
}

TEST_F(RedisConnectorTest, TellsAWantOfDescriptorsFromAFailingUpstream) {
  RedisConnector connector(Settings(), runner_.clock());
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const absl::Cleanup restore = [&before] { (void)::setrlimit(RLIMIT_NOFILE, &before); };
  const UniqueFd next_free(::dup(STDIN_FILENO));
  rlimit tight = before;
  for (const int left : {0, 1}) {  // none for the socket, none for the password file
    tight.rlim_cur = static_cast<rlim_t>(next_free.raw() + 1 + left);
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
    EXPECT_EQ(ReasonOf(runner_.Await(connector.Connect(runner_.Soon())).status()),
              v1::Reason::DESCRIPTORS_EXHAUSTED)
        << left;
  }
}

}  // namespace
}  // namespace lessor
