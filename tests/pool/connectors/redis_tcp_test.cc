// Redis over TCP with a password: a lent socket may lead elsewhere when it comes back, so no password is sent
// on it.
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/pool/connectors/redis.h"
#include "daemon/pool/connectors/socket.h"
#include "tests/integration/servers/loopback.h"
#include "tests/integration/servers/redis_server.h"
#include "tests/pool/connectors/holder.h"
#include "tests/pool/connectors/runner.h"
#include "tests/pool/connectors/settings_of.h"

namespace lessor {
namespace {

using testing::AskRedis;
using ::testing::HasSubstr;
using testing::HearUntil;
using testing::LoopbackListener;
using ::testing::Not;
using testing::RedisServer;
using testing::Runner;
using testing::Say;
using testing::SettingsOf;
using testing::TempFolder;
using testing::WriteFile;

// Free a moment ago; nobody else on the machine asks for it by its number.
int FreePort() {
  return LoopbackListener().port();
}

class RedisTcpTest : public ::testing::Test {
 protected:
  RedisTcpTest() { WriteFile(folder_.path() + "/password", "correct-horse\n"); }

  std::unique_ptr<Connection> Connected() {
    PoolSettings settings = SettingsOf(absl::StrCat("redis://127.0.0.1:", port_, "/2"));
    settings.password_file = folder_.path() + "/password";
    connector_ = std::make_unique<RedisConnector>(settings, runner_.clock());
    absl::StatusOr<std::unique_ptr<Connection>> connection =
        runner_.Await(connector_->Connect(runner_.Soon()));
    EXPECT_TRUE(connection.ok()) << connection.status();
    LESSOR_CHECK(connection.ok());
    LESSOR_CHECK(::fcntl((*connection)->fd().raw(), F_SETFL, 0) == 0);  // blocking, as it is when it is lent
    return *std::move(connection);
  }
  absl::Status Reset(Connection& connection, absl::Duration patience = absl::Seconds(30)) {
    return runner_.Await(connection.Reset(runner_.In(patience)));
  }

  const int port_ = FreePort();
  RedisServer server_{
      {"--requirepass", "correct-horse", "--bind", "127.0.0.1", "--port", absl::StrCat(port_)}};
  TempFolder folder_;
  Runner runner_;
  std::unique_ptr<RedisConnector> connector_;
};

TEST_F(RedisTcpTest, ResetsInPlaceWhatAHolderUsuallyLeavesBehind) {
  const std::unique_ptr<Connection> connection = Connected();
  const BorrowedFd fd = connection->fd();
  EXPECT_EQ(AskRedis(fd, "SET where two"), "+OK");
  EXPECT_EQ(AskRedis(fd, "WATCH where"), "+OK");
  EXPECT_EQ(AskRedis(fd, "CLIENT SETNAME mine"), "+OK");
  EXPECT_EQ(AskRedis(fd, "SELECT 5"), "+OK");
  Say(fd, "CLIENT REPLY OFF\r\n");
  const absl::Status clean = Reset(*connection);
  EXPECT_TRUE(clean.ok()) << clean;
  EXPECT_EQ(AskRedis(fd, "EXISTS where"), ":1");
  EXPECT_EQ(AskRedis(fd, "CLIENT GETNAME"), "$-1");
  EXPECT_TRUE(Reset(*connection).ok()) << "and again";
}

TEST_F(RedisTcpTest, RefusesWhatOnlyAResetWouldEnd) {
  for (absl::string_view words : {"MULTI\r\n", "SUBSCRIBE news\r\n", "HELLO 3\r\n", "MONITOR\r\n"}) {
    const std::unique_ptr<Connection> connection = Connected();
    Say(connection->fd(), words);
    std::array<char, 4096> buffer;
    EXPECT_GT(::recv(connection->fd().raw(), buffer.data(), buffer.size(), 0), 0);
    EXPECT_FALSE(Reset(*connection, absl::Milliseconds(300)).ok()) << words;
  }
}

TEST_F(RedisTcpTest, NeverSendsThePasswordToWhomTheSocketLeadsNow) {
  const std::unique_ptr<Connection> connection = Connected();
  const LoopbackListener own;
  const UniqueFd heard = own.LeadHere(connection->fd());
  EXPECT_FALSE(Reset(*connection, absl::Milliseconds(100)).ok());
  std::array<char, 4096> buffer;
  const ssize_t got = ::recv(heard.raw(), buffer.data(), buffer.size(), MSG_DONTWAIT);
  ASSERT_GT(got, 0);
  EXPECT_THAT(std::string(buffer.data(), static_cast<size_t>(got)), Not(HasSubstr("correct-horse")));
}

// close(2) of a socket with SO_LINGER waits for the other end, blocking or not.
TEST_F(RedisTcpTest, ClosesWithoutWaitingWhateverItsHolderHasSet) {
  std::unique_ptr<Connection> connection = Connected();
  const LoopbackListener own;
  const UniqueFd deaf = own.LeadHere(connection->fd());
  const std::string much(1 << 16, 'x');
  while (::send(connection->fd().raw(), much.data(), much.size(), MSG_DONTWAIT) > 0) {
  }
  const linger patient{1, 20};
  ASSERT_EQ(::setsockopt(connection->fd().raw(), SOL_SOCKET, SO_LINGER, &patient, sizeof patient), 0);
  const MonoTime began = runner_.clock().Now();
  connection.reset();
  EXPECT_LT(runner_.clock().Now() - began, absl::Seconds(10));
}

// To a server that never ends anything.
TEST_F(RedisTcpTest, ASessionThatItsHolderHasLedElsewhereIsNotWaitedFor) {
  std::unique_ptr<Connection> connection = Connected();
  const SocketAddress peer = PeerOf(connection->fd());
  const LoopbackListener own;
  const UniqueFd deaf = own.LeadHere(connection->fd());
  EXPECT_TRUE(runner_.Await(EndSessionAndAwaitEof(connection->fd(), "", peer,
                                                  runner_.In(absl::Milliseconds(10)), runner_.clock())));
  char byte = 0;
  EXPECT_EQ(::recv(deaf.raw(), &byte, 1, 0), 0) << "cut";
}

// As some drivers do when they disconnect.
TEST_F(RedisTcpTest, WaitsForTheServersEndThoughItsHolderHasShutTheSocketDown) {
  std::unique_ptr<Connection> connection = Connected();
  ASSERT_EQ(AskRedis(connection->fd(), "CLIENT SETNAME shut-down"), "+OK");
  ASSERT_EQ(::kill(server_.pid(), SIGSTOP), 0);
  ASSERT_EQ(::shutdown(connection->fd().raw(), SHUT_RDWR), 0);
  const MonoTime began = runner_.clock().Now();
  runner_.Await(connection->Close(runner_.In(absl::Milliseconds(100))));
  EXPECT_GE(runner_.clock().Now() - began, absl::Milliseconds(90)) << "the server has not closed it";
  ASSERT_EQ(::kill(server_.pid(), SIGCONT), 0);
  connection = Connected();
  ASSERT_EQ(::shutdown(connection->fd().raw(), SHUT_RDWR), 0);
  runner_.Await(connection->Close(runner_.Soon()));
}

}  // namespace
}  // namespace lessor
