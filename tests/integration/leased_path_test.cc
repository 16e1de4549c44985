// Leases that are acquired with RELAY: unmodified drivers connect to the lease's path, one at a time and only
// the agent's user, and the path lasts as long as the lease.
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "lessor/client.h"

#include "tests/fault/forked_agent.h"
#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

constexpr char kOthers[] =
    "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";

// A Redis client that stays.
class RawRedis {
 public:
  explicit RawRedis(const std::string& path) : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    EXPECT_EQ(::connect(socket_.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  }
  // What it hears to a PING; empty: the other end has closed.
  std::string Ping() const {
    (void)!::send(socket_.raw(), "PING\r\n", 6, MSG_NOSIGNAL);
    return Hears();
  }
  std::string Hears() const {
    std::string answer(512, '\0');
    const ssize_t got = ::recv(socket_.raw(), answer.data(), answer.size(), 0);
    answer.resize(got > 0 ? static_cast<size_t>(got) : 0);
    return answer;
  }

 private:
  const UniqueFd socket_;
};

Client AttachTo(const Lessord& broker) {
  absl::StatusOr<Client> client = Client::Attach({.runtime_dir = broker.runtime_dir()});
  EXPECT_TRUE(client.ok()) << client.status();
  return *std::move(client);
}
absl::StatusOr<Lease> ByPath(Client& client, const std::string& pool) {
  AcquireOptions options;
  options.access = Access::kRelay;
  return client.Acquire(pool, options);
}

class LeasedPathTest : public ::testing::Test {
 protected:
  LeasedPathTest() : before_(broker_.footprint()) {}
  ~LeasedPathTest() override {
    EXPECT_TRUE(broker_.SettlesTo(before_));
    EXPECT_TRUE(Eventually([&] { return Paths().empty(); }));
  }

  Client Attach() const { return AttachTo(broker_); }

  static ChildProcess::Options Psql(const std::string& path, const std::string& sql) {
    return {{"psql", "-X", "-At", "-h", path, "-U", "postgres", "-c", sql}, std::nullopt, SIGKILL, {}};
  }
  static std::string Run(const ChildProcess::Options& options) {
    ChildProcess child(options);
    (void)child.Wait();
    (void)child.WaitForOutput("\x01the end of the output");
    return child.output();
  }
  bool Sleeps() const {
    return postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1");
  }
  bool NothingRuns() const {
    return postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND state <> 'idle'"), "0");
  }
  // What there is of leases' paths in the runtime folder.
  std::vector<std::string> Paths() const {
    std::vector<std::string> found;
    for (const char* pool : {"main", "cache"}) {
      std::error_code none;
      const std::string folder = absl::StrCat(broker_.runtime_dir(), "/pools/", pool, "/l");
      for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        found.push_back(entry.path());
    }
    return found;
  }

  PostgresServer postgres_;
  RedisServer redis_;
  Lessord broker_{
      {.settings = absl::StrCat(
           "drain_timeout: 100ms\npools:\n  main: {allow: [default], max: 1, upstream: '", postgres_.uri(),
           "'}\n  cache: {allow: [default], max: 1, upstream: '", redis_.uri(),
           "'}\n  bare: {allow: [default], upstream: '", redis_.uri(), "', socket: {enabled: false}}\n")}};
  const Footprint before_;
};

TEST_F(LeasedPathTest, PsqlConnectsToALeaseOfTheAttachSocket) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "main");
  ASSERT_TRUE(lease.ok()) << lease.status();
  EXPECT_EQ(lease->fd(), -1);
  EXPECT_EQ(Run(Psql(lease->path(), "SELECT 6 * 7")), "42\n");
  EXPECT_TRUE(Eventually([&] { return Paths().empty(); })) << "the driver's end is the lease's";
  EXPECT_FALSE(lease->Release().ok());
  EXPECT_TRUE(Eventually([&] { return broker_.Slots("main", "idle") == 1; })) << "reset, not closed";
  EXPECT_TRUE(ByPath(client, "main").ok());
}

TEST_F(LeasedPathTest, PsqlConnectsToALeaseOfGrpc) {
  GrpcAgent agent("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(agent.Open().ok());
  v1::AcquireRequest request;
  request.set_pool("main");
  request.set_access(v1::RELAY);
  const auto leased = agent.Call(&v1::LeaseService::Stub::Acquire, request);
  ASSERT_TRUE(leased.ok()) << leased.status();
  EXPECT_EQ(Run(Psql(leased->lease().path(), "SELECT 6 * 7")), "42\n");
}

TEST_F(LeasedPathTest, ALeaseOfRedisIsASocket) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  EXPECT_EQ(Run({{"redis-cli", "-s", lease->path(), "PING"}, std::nullopt, SIGKILL, {}}), "PONG\n");
}

TEST_F(LeasedPathTest, ABatchMayHaveBothKinds) {
  Client client = Attach();
  AcquireOptions by_path;
  by_path.access = Access::kRelay;
  auto leases = client.AcquireBatch({{"main", by_path}, {"cache", {}}});
  ASSERT_TRUE(leases.ok()) << leases.status();
  ASSERT_TRUE((*leases)[0].ok() && (*leases)[1].ok());
  EXPECT_EQ((*leases)[0]->fd(), -1);
  EXPECT_FALSE((*leases)[0]->path().empty());
  EXPECT_GE((*leases)[1]->fd(), 0);
  EXPECT_EQ((*leases)[1]->path(), "");
}

TEST_F(LeasedPathTest, ALeaseThatNobodyConnectsToGoesBackAsItWas) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  EXPECT_EQ(Paths().size(), 1u);
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_TRUE(Paths().empty());
  EXPECT_EQ(broker_.Slots("cache", "idle"), 1);
}

TEST_F(LeasedPathTest, AReleaseEndsTheDriverAndWhatItHasUnderWay) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "main");
  ASSERT_TRUE(lease.ok()) << lease.status();
  ChildProcess psql(Psql(lease->path(), "SELECT pg_sleep(600)"));
  ASSERT_TRUE(Sleeps());
  EXPECT_THAT(broker_.Lessorctl({"leases"}).output, HasSubstr("active"));
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_TRUE(psql.WaitForOutput("FATAL:  the agent has given the lease back"));
  EXPECT_TRUE(NothingRuns());
  EXPECT_TRUE(ByPath(client, "main").ok()) << "the pool's only slot is there again";
}

TEST_F(LeasedPathTest, ADriverEndsWithItsAgent) {
  std::optional<ChildProcess> psql;
  ForkedAgent agent([&](const ForkedAgent::Hold& hold) {
    Client client = Attach();
    absl::StatusOr<Lease> lease = ByPath(client, "main");
    hold(lease.ok() ? lease->path() : lease.status().ToString());
  });
  psql.emplace(Psql(agent.told(), "SELECT pg_sleep(600)"));
  ASSERT_TRUE(Sleeps());
  agent.Kill();
  EXPECT_TRUE(psql->WaitForOutput("FATAL:  the session has been ended"));
  EXPECT_TRUE(NothingRuns());
  EXPECT_TRUE(Eventually([&] { return Paths().empty(); }));
}

TEST_F(LeasedPathTest, ARevokedLeaseEndsItsDriver) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "main");
  ASSERT_TRUE(lease.ok()) << lease.status();
  ChildProcess psql(Psql(lease->path(), "SELECT pg_sleep(600)"));
  ASSERT_TRUE(Sleeps());
  EXPECT_EQ(broker_.Lessorctl({"revoke", absl::StrCat(lease->id().value)}).exit_code, 0);
  EXPECT_TRUE(psql.WaitForOutput("FATAL:  an operator took the lease back"));
  EXPECT_TRUE(NothingRuns());
}

TEST_F(LeasedPathTest, ASecondDriverIsRefusedButMayCancel) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "main");
  ASSERT_TRUE(lease.ok()) << lease.status();
  ChildProcess psql(Psql(lease->path(), "SELECT pg_sleep(600)"));
  ASSERT_TRUE(Sleeps());
  EXPECT_THAT(Run(Psql(lease->path(), "SELECT 1")),
              HasSubstr("FATAL:  the lease has one connection, which another driver has"));
  psql.Signal(SIGINT);  // which libpq does over a connection of its own
  EXPECT_TRUE(psql.WaitForOutput("canceling statement due to user request"));
}

TEST_F(LeasedPathTest, AnIdleDriverKeepsItsConnectionWhoeverWaits) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  const RawRedis driver(lease->path());
  EXPECT_EQ(driver.Ping(), "+PONG\r\n");
  const RawRedis second(lease->path());
  EXPECT_THAT(second.Ping(), HasSubstr("QUOTA_EXCEEDED"));
  GrpcAgent other("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(other.Open().ok());
  EXPECT_FALSE(other.Acquire("cache", absl::Milliseconds(100)).ok());
  EXPECT_EQ(driver.Ping(), "+PONG\r\n");
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_THAT(driver.Hears(), HasSubstr("the agent has given the lease back"));
  EXPECT_EQ(driver.Hears(), "");
  EXPECT_TRUE(other.Acquire("cache").ok());
}

TEST_F(LeasedPathTest, ADriverThatHasSaidNothingEndsWithTheLeaseToo) {
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  const RawRedis driver(lease->path());
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_EQ(driver.Hears(), "");
}

TEST_F(LeasedPathTest, AnotherUserCannotConnect) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  Client client = Attach();
  absl::StatusOr<Lease> lease = ByPath(client, "main");
  ASSERT_TRUE(lease.ok()) << lease.status();
  const std::string socket = lease->path() + "/.s.PGSQL.5432";
  EXPECT_FALSE(ConnectAs(socket, kNobody));
  struct stat there {};
  ASSERT_EQ(::stat(socket.c_str(), &there), 0);
  EXPECT_EQ(there.st_mode & 0777, 0600u);
  EXPECT_EQ(Run(Psql(lease->path(), "SELECT 6 * 7")), "42\n");
}

TEST_F(LeasedPathTest, NotEvenRootUsesAnothersLease) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
  ForkedAgent agent(
      [&](const ForkedAgent::Hold& hold) {
        Client client = Attach();
        absl::StatusOr<Lease> lease = ByPath(client, "main");
        hold(lease.ok() ? lease->path() : lease.status().ToString());
      },
      kNobody);
  EXPECT_THAT(Run(Psql(agent.told(), "SELECT 1")), HasSubstr("FATAL:  the lease is another user's"));
  EXPECT_TRUE(ConnectAs(agent.told() + "/.s.PGSQL.5432", kNobody));
}

TEST_F(LeasedPathTest, WhatCannotHaveAPathIsRefusedBeforeItWaits) {
  Client client = Attach();
  EXPECT_THAT(ByPath(client, "bare").status().ToString(), HasSubstr("pool 'bare' has no socket"));
  GrpcAgent agent("unix:" + broker_.grpc_socket());
  ASSERT_TRUE(agent.Open().ok());
  v1::AcquireRequest request;
  request.set_pool("main");
  request.set_access(static_cast<v1::Access>(7));
  EXPECT_THAT(agent.Call(&v1::LeaseService::Stub::Acquire, request).status().ToString(),
              HasSubstr("access has a value"));
}

TEST(LeasedPathEndTest, APathThatWouldBeTooLongForASocketIsRefused) {
  const RedisServer redis;
  const PostgresServer postgres;
  const TempFolder folder;
  const std::string deep = absl::StrCat(folder.path(), "/", std::string(74 - folder.path().size(), 'd'));
  const Lessord broker({.settings = absl::StrCat("pools: {cache: {upstream: '", redis.uri(),
                                                 "'}, main: {upstream: '", postgres.uri(), "'}}\n"),
                        .arguments = {"--runtime-dir", deep}});
  absl::StatusOr<Client> client = Client::Attach({.runtime_dir = deep});
  ASSERT_TRUE(client.ok()) << client.status();
  AcquireOptions options;
  options.access = Access::kRelay;
  EXPECT_TRUE(client->Acquire("cache", options).ok()) << "it needs no folder";
  EXPECT_THAT(client->Acquire("main", options).status().ToString(),
              HasSubstr("the lease's path would have 113 bytes, and a socket's has at most 107"));
}

// The second reload has nothing to do with it. Until then the lease's path was all that held the relay of the
// pool that the lease is of, and let it go with a driver on it.
TEST(LeasedPathEndTest, ADriverOnAPoolThatHasBeenReplacedTwiceIsEndedWithTheLease) {
  const RedisServer redis;
  const auto settings = [&](int database) {
    return absl::StrCat("pools: {cache: {recall_timeout: 1h, upstream: '", redis.uri(), "?db=", database,
                        "'}}\n");
  };
  Lessord broker({.settings = settings(0)});
  const Footprint before = broker.footprint();
  absl::StatusOr<Client> client = AttachTo(broker);
  absl::StatusOr<Lease> lease = ByPath(*client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  for (const int database : {1, 2}) {
    broker.WriteSettings(settings(database));
    ASSERT_EQ(broker.Lessorctl({"reload"}).exit_code, 0);
  }
  const RawRedis driver(lease->path());
  EXPECT_TRUE(lease->Release().ok());
  EXPECT_THAT(driver.Ping(), HasSubstr("the lease has ended"));
  EXPECT_EQ(driver.Hears(), "");
  lease = absl::CancelledError("");
  client = absl::CancelledError("");
  EXPECT_TRUE(broker.SettlesTo(before));
}

TEST(LeasedPathEndTest, ABrokerThatStopsTakesThePathsAlong) {
  const RedisServer redis;
  Lessord broker(
      {.settings = absl::StrCat("drain_timeout: 1ms\npools: {cache: {upstream: '", redis.uri(), "'}}\n")});
  absl::StatusOr<Client> client = AttachTo(broker);
  absl::StatusOr<Lease> lease = ByPath(*client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  const RawRedis driver(lease->path());
  EXPECT_EQ(driver.Ping(), "+PONG\r\n");
  EXPECT_EQ(broker.Terminate(), 0);
  EXPECT_FALSE(std::filesystem::exists(broker.runtime_dir() + "/pools"));
  // What a broker that was killed has left behind goes when the next one starts.
  broker.Start();
  client = AttachTo(broker);
  lease = ByPath(*client, "cache");
  ASSERT_TRUE(lease.ok()) << lease.status();
  broker.Kill();
  EXPECT_TRUE(std::filesystem::exists(lease->path()));
  broker.Start();
  EXPECT_FALSE(std::filesystem::exists(lease->path()));
}

}  // namespace
}  // namespace lessor::testing
