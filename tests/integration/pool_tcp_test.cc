// Pools' TCP addresses: unmodified drivers log in as a tenant, and nobody else gets anything.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cstring>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/fd.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr char kOthers[] =
    "FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";

UniqueFd ConnectTcp(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
  address.sin_port = ::htons(static_cast<uint16_t>(port));
  UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  EXPECT_EQ(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  return socket;
}

UniqueFd ConnectUnix(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.data(), path.size());
  UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  EXPECT_EQ(::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
  return socket;
}

// Whether the other end closes, whatever it says before.
bool Ends(const UniqueFd& socket) {
  const timeval patience{30, 0};
  (void)::setsockopt(socket.raw(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  std::string ignored(4096, '\0');
  ssize_t got = 1;
  while (got > 0) got = ::recv(socket.raw(), ignored.data(), ignored.size(), 0);
  return got == 0 || errno == ECONNRESET;
}

void Write(const std::string& path, const std::string& text) {
  std::ofstream(path) << text;
}

struct Outcome {
  int exit_code = 0;
  std::string output;
};

class PoolTcpTest : public ::testing::Test {
 protected:
  // `main`: more of that pool's settings.
  explicit PoolTcpTest(const std::string& more_settings = "", const std::string& main = "")
      : broker_({.settings = absl::StrCat(Settings(main), more_settings)}), before_(broker_.footprint()) {}
  ~PoolTcpTest() override {
    EXPECT_TRUE(broker_.SettlesTo(before_));
    EXPECT_THAT(broker_.log(), AllOf(Not(HasSubstr("sesame")), Not(HasSubstr("hunter2"))));
  }

  std::string Settings(const std::string& main) const {
    Write(folder_.path() + "/search", "open sesame\n");
    Write(folder_.path() + "/other", "hunter2\n");
    return absl::StrCat("tenants: {search: {password_file: ", folder_.path(),
                        "/search}, other: {password_file: ", folder_.path(),
                        "/other}}\npools:\n  main: {upstream: \"", postgres_.uri(),
                        "\", max: 1, allow: [search], socket: {tcp: '127.0.0.1:0'}", main,
                        "}\n  cache: {upstream: \"", redis_.uri(),
                        "\", max: 1, allow: [search, default], socket: {tcp: '127.0.0.1:0'}}\n");
  }

  ChildProcess::Options PsqlOptions(const std::string& user, const std::string& password,
                                    const std::string& sql) const {
    return {{"psql", "-X", "-At", "-w", "-h", "127.0.0.1", "-p", absl::StrCat(broker_.pool_port("main")),
             "-U", user, "-c", sql},
            std::nullopt,
            SIGKILL,
            {absl::StrCat("PGPASSWORD=", password), "PGDATABASE="}};
  }
  static Outcome Run(const ChildProcess::Options& options) {
    ChildProcess child(options);
    const int code = child.Wait();
    (void)child.WaitForOutput("\x01the end of the output");
    return {code, child.output()};
  }
  Outcome Psql(const std::string& user, const std::string& password,
               const std::string& sql = "SELECT 6 * 7") const {
    return Run(PsqlOptions(user, password, sql));
  }
  std::string RedisCli(std::vector<std::string> arguments) const {
    std::vector<std::string> command = {"redis-cli", "-p", absl::StrCat(broker_.pool_port("cache")),
                                        "--no-auth-warning"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return Run({command, std::nullopt, SIGKILL, {}}).output;
  }

  TempFolder folder_;  // of the passwords
  PostgresServer postgres_;
  RedisServer redis_;
  Lessord broker_;
  const Footprint before_;
};

TEST_F(PoolTcpTest, PsqlLogsInAsATenant) {
  const Outcome outcome = Psql("search", "open sesame");
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.output, "42\n");
  EXPECT_EQ(Psql("search", "open sesame", "SELECT current_user || '@' || current_database()").output,
            "postgres@postgres\n");
}

TEST_F(PoolTcpTest, WhoDoesNotKnowThePasswordIsRefusedAsWhoDoesNotExist) {
  const auto refusal = [](const std::string& user) {
    return HasSubstr(absl::StrCat("FATAL:  password authentication failed for user \"", user, "\"\n"));
  };
  EXPECT_THAT(Psql("search", "guess").output, refusal("search"));
  EXPECT_THAT(Psql("search", "hunter2").output, refusal("search"));
  EXPECT_THAT(Psql("nobody", "open sesame").output, refusal("nobody"));
  EXPECT_THAT(Psql("default", "").output, HasSubstr("no password supplied"));
  EXPECT_EQ(broker_.Metric("lessor_sessions"), 0);
  EXPECT_TRUE(
      broker_.WaitForLog("wrong tenant or password on a pool's TCP address tenant=nobody from=127.0.0.1:"));
  EXPECT_THAT(broker_.log(), Not(HasSubstr("guess"))) << "what was tried may be nearly right";
}

TEST_F(PoolTcpTest, ATenantThatThePoolIsNotForIsToldSo) {
  EXPECT_THAT(Psql("other", "hunter2").output, HasSubstr("tenant 'other' may not use pool 'main'"));
  EXPECT_THAT(RedisCli({"--user", "other", "--pass", "hunter2", "PING"}),
              HasSubstr("tenant 'other' may not use pool 'cache'"));
}

TEST_F(PoolTcpTest, RedisCliLogsInAsATenant) {
  EXPECT_EQ(RedisCli({"--user", "search", "--pass", "open sesame", "SET", "k", "v"}), "OK\n");
  EXPECT_EQ(RedisCli({"-3", "--user", "search", "--pass", "open sesame", "GET", "k"}), "v\n");
  EXPECT_EQ(redis_.Ask({"GET", "k"}), "v");
  EXPECT_THAT(RedisCli({"GET", "k"}), HasSubstr("NOAUTH"));
  EXPECT_THAT(RedisCli({"--user", "search", "--pass", "guess", "GET", "k"}),
              AllOf(HasSubstr("WRONGPASS"), HasSubstr("NOAUTH")));
  EXPECT_THAT(RedisCli({"--user", "nobody", "--pass", "open sesame", "GET", "k"}), HasSubstr("WRONGPASS"));
}

TEST_F(PoolTcpTest, IsListedAsItsTenantsAndEndsWithItsConnection) {
  ChildProcess psql(PsqlOptions("search", "open sesame", "SELECT pg_sleep(600)"));
  ASSERT_TRUE(
      postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1"));
  EXPECT_THAT(broker_.Lessorctl({"sessions"}).output,
              AllOf(HasSubstr("search"), HasSubstr("pool-tcp"), HasSubstr("127.0.0.1:")));
  EXPECT_THAT(broker_.Lessorctl({"leases"}).output, AllOf(HasSubstr("active"), HasSubstr("127.0.0.1:")));
  psql.Signal(SIGKILL);
  EXPECT_TRUE(postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND state <> 'idle'"), "0"));
  EXPECT_TRUE(Eventually([&] { return broker_.Metric("lessor_sessions") == 0; }));
  EXPECT_EQ(Psql("search", "open sesame").output, "42\n") << "the pool's only slot is there again";
}

TEST_F(PoolTcpTest, AQueryIsCancelledByItsKey) {
  ChildProcess psql(PsqlOptions("search", "open sesame", "SELECT pg_sleep(600)"));
  ASSERT_TRUE(
      postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1"));
  psql.Signal(SIGINT);
  EXPECT_TRUE(psql.WaitForOutput("canceling statement due to user request"));
  EXPECT_EQ(psql.Wait(), 1);
}

TEST_F(PoolTcpTest, WhoWaitsIsServedInTurn) {
  ChildProcess sleeper(PsqlOptions("search", "open sesame", "SELECT pg_sleep(600)"));
  ASSERT_TRUE(
      postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND query LIKE '%sleep%'"), "1"));
  ChildProcess waiter(PsqlOptions("search", "open sesame", "SELECT 'served'"));
  ASSERT_TRUE(Eventually([&] { return broker_.Metric("lessor_pool_waiters{pool=\"main\"}") == 1; }));
  postgres_.Ask(absl::StrCat("SELECT pg_cancel_backend(pid) ", kOthers, " AND query LIKE '%sleep%'"));
  EXPECT_TRUE(waiter.WaitForOutput("served"));
}

TEST_F(PoolTcpTest, AReloadTakesANewPasswordAndRefusesOneThatCannotBeRead) {
  Write(folder_.path() + "/search", "new sesame\n");
  EXPECT_EQ(Psql("search", "open sesame").exit_code, 0) << "until then the old one holds";
  EXPECT_EQ(broker_.Lessorctl({"reload"}).exit_code, 0);
  EXPECT_NE(Psql("search", "open sesame").exit_code, 0);
  EXPECT_EQ(Psql("search", "new sesame").output, "42\n");
  Write(folder_.path() + "/search", "\n");
  const Lessord::Outcome refused = broker_.Lessorctl({"reload"});
  EXPECT_NE(refused.exit_code, 0);
  EXPECT_THAT(refused.output, HasSubstr(absl::StrCat("tenant 'search': password file ", folder_.path(),
                                                     "/search: is empty")));
  EXPECT_EQ(Psql("search", "new sesame").output, "42\n");
}

TEST_F(PoolTcpTest, AnAddressThatIsTakenIsAnErrorAtTheStart) {
  const std::string taken = absl::StrCat("127.0.0.1:", broker_.pool_port("main"));
  TempFolder folder;
  Write(folder.path() + "/lessord.yaml",
        absl::StrCat("runtime_dir: ", folder.path(), "\nstate_dir: ", folder.path(),
                     "/state\nmetrics: {listen: off}\ntenants: {search: {password_file: ", folder_.path(),
                     "/search}}\npools: {cache: {upstream: \"", redis_.uri(),
                     "\", allow: [search], socket: {tcp: '", taken, "'}}}\n"));
  const Outcome second =
      Run({{broker_.command()[0], "--config", folder.path() + "/lessord.yaml"}, std::nullopt, SIGTERM, {}});
  EXPECT_EQ(second.exit_code, 1);
  EXPECT_THAT(second.output, AllOf(HasSubstr("socket of pool 'cache'"), HasSubstr(taken)));
}

class ImpatientPoolTest : public PoolTcpTest {
 protected:
  ImpatientPoolTest() : PoolTcpTest("sessions: {open_timeout: 200ms}\n") {}
};

TEST_F(ImpatientPoolTest, WhoDoesNotSayWhoItIsIsClosed) {
  const UniqueFd silent_redis = ConnectUnix(broker_.runtime_dir() + "/pools/cache/redis.sock");
  const UniqueFd half = ConnectTcp(broker_.pool_port("main"));
  const std::string half_a_startup("\0\0\0\x29\0\3\0\0user\0sea", 16);
  EXPECT_EQ(::send(half.raw(), half_a_startup.data(), half_a_startup.size(), MSG_NOSIGNAL), 16);
  EXPECT_TRUE(Ends(ConnectUnix(broker_.runtime_dir() + "/pools/main/.s.PGSQL.5432")));
  EXPECT_TRUE(Ends(ConnectTcp(broker_.pool_port("main"))));
  EXPECT_TRUE(Ends(ConnectTcp(broker_.pool_port("cache"))));
  EXPECT_TRUE(Ends(half));
  // A process that the kernel names has nothing to say before it wants something.
  char none = 0;
  EXPECT_EQ(::recv(silent_redis.raw(), &none, 1, MSG_DONTWAIT), -1);
  EXPECT_EQ(errno, EAGAIN);
}

TEST_F(ImpatientPoolTest, WhoHasSaidItMayBeSilent) {
  ChildProcess psql(PsqlOptions("search", "open sesame", "SELECT pg_sleep(1)"));
  EXPECT_EQ(psql.Wait(), 0);
}

class BusyPoolTest : public PoolTcpTest {
 protected:
  BusyPoolTest() : PoolTcpTest("", ", hold: transaction") {}
};

TEST_F(BusyPoolTest, WhoProvesWhoItIsIsGreetedAlthoughAllIsTaken) {
  ASSERT_EQ(Psql("search", "open sesame").output, "42\n") << "the first of its kind";
  ChildProcess busy(PsqlOptions("search", "open sesame", "BEGIN; SELECT pg_sleep(600)"));
  ASSERT_TRUE(postgres_.AskUntil(absl::StrCat("SELECT count(*) ", kOthers, " AND state = 'active'"), "1"));
  constexpr char kAsksNothing[] = "\\conninfo";
  EXPECT_THAT(Psql("search", "open sesame", kAsksNothing).output, HasSubstr("You are connected"));
  EXPECT_THAT(Psql("search", "guess", kAsksNothing).output, HasSubstr("password authentication failed"));
}

}  // namespace
}  // namespace lessor::testing
