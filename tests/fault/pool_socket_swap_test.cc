// The server's own socket in the place of the pool's: by the C++ library, and by the preloaded one beneath
// programs that know nothing of it.
#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libpq-fe.h>

#include "absl/strings/str_cat.h"
#include "lessor/error.h"
#include "lessor/swap.h"

#include "daemon/base/fd.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/postgres_server.h"

namespace lessor::testing {
namespace {

struct Finish {
  void operator()(PGconn* conn) const { PQfinish(conn); }
};
using Conn = std::unique_ptr<PGconn, Finish>;

// The first value of the answer, or the error's SQLSTATE.
std::string Ask(const Conn& conn, const std::string& sql) {
  const std::unique_ptr<PGresult, void (*)(PGresult*)> result(PQexec(conn.get(), sql.c_str()), &PQclear);
  if (PQresultStatus(result.get()) == PGRES_TUPLES_OK) return PQgetvalue(result.get(), 0, 0);
  if (PQresultStatus(result.get()) == PGRES_COMMAND_OK) return PQcmdStatus(result.get());
  const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
  return state == nullptr ? absl::StrCat("lost: ", PQerrorMessage(conn.get())) : state;
}

class SwapTest : public ::testing::Test {
 protected:
  SwapTest() : before_(broker_.footprint()) {}
  ~SwapTest() override { EXPECT_TRUE(broker_.SettlesTo(before_)); }

  std::string folder() const { return broker_.runtime_dir() + "/pools/main"; }
  Conn Connected() const {
    Conn conn(PQconnectdb(absl::StrCat("user=postgres host=", folder()).c_str()));
    EXPECT_EQ(PQstatus(conn.get()), CONNECTION_OK) << PQerrorMessage(conn.get());
    return conn;
  }
  // A program with lessor-swap.so beneath it.
  ChildProcess::Options Preloaded(std::vector<std::string> command) const {
    const std::string build = std::getenv("LESSOR_BUILD_DIR");
    return {std::move(command),
            std::nullopt,
            SIGKILL,
            {"PGUSER=postgres", absl::StrCat("LD_PRELOAD=", build, "/client/preload/lessor-swap.so"),
             absl::StrCat("LESSOR_SWAP=", broker_.runtime_dir(), "/pools")}};
  }
  double Metric(const std::string& name, const std::string& labels = "") const {
    return broker_.Metric(absl::StrCat(name, "{", labels, "pool=\"main\"}"));
  }
  int Pinned() const {
    return static_cast<int>(broker_.Metric("lessor_pool_clients{pool=\"main\",state=\"pinned\"}"));
  }
  double Swaps() const { return Metric("lessor_pool_swaps_total"); }
  double Connects() const { return Metric("lessor_pool_connects_total", "outcome=\"ok\","); }
  // So many connections have been reset by now.
  bool Reset(int times) const {
    return Eventually([&] { return Metric("lessor_pool_resets_total", "outcome=\"ok\",") == times; });
  }
  bool NothingRuns() const {
    return server_.AskUntil(
        "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> "
        "pg_backend_pid() AND state <> 'idle'",
        "0");
  }

  PostgresServer server_;
  Lessord broker_{{.settings = absl::StrCat("pools: {main: {max: 2, pinned_timeout: 200ms, upstream: '",
                                            server_.uri(), "'}}\n")}};
  const Footprint before_;
};

TEST_F(SwapTest, TheDriversBytesDoNotPassThroughTheBroker) {
  const Conn conn = Connected();
  ASSERT_EQ(Ask(conn, "SET application_name TO 'mine'"), "SET");
  const std::string pid = Ask(conn, "SELECT pg_backend_pid()");
  auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_TRUE(swap.ok()) << swap.status();
  EXPECT_EQ(Pinned(), 1);
  broker_.Signal(SIGSTOP);
  EXPECT_EQ(Ask(conn, "SELECT pg_backend_pid()"), pid);
  EXPECT_EQ(Ask(conn, "SHOW application_name"), "mine");
  broker_.Signal(SIGCONT);
  swap->Back();
  EXPECT_EQ(Ask(conn, "SELECT pg_backend_pid()"), pid);
  EXPECT_EQ(Ask(conn, "SHOW application_name"), "mine");
}

TEST_F(SwapTest, TheConnectionIsLentAgainAfterAReset) {
  {
    const Conn conn = Connected();
    const auto swap = Swap::Over(PQsocket(conn.get()));
    ASSERT_TRUE(swap.ok()) << swap.status();
    EXPECT_EQ(Ask(conn, "CREATE TEMP TABLE mine AS SELECT 1"), "SELECT 1");
    EXPECT_EQ(Ask(conn, "SELECT pg_advisory_lock(7)"), "");
  }
  ASSERT_TRUE(Reset(1));
  const double connects = Connects();
  const Conn next = Connected();
  EXPECT_EQ(Ask(next, "SELECT pg_try_advisory_lock(7)"), "t") << "it has gone with its owner's goodbye";
  EXPECT_EQ(Ask(next, "SELECT count(*) FROM pg_class WHERE relname = 'mine'"), "0");
  EXPECT_EQ(Connects(), connects);
}

TEST_F(SwapTest, WhatWasPreparedBeforeIsThere) {
  const Conn conn = Connected();
  PQclear(PQprepare(conn.get(), "one", "SELECT 41 + 1", 0, nullptr));
  {  // it is parked, and comes back on another upstream
    const Conn first = Connected();
    const Conn second = Connected();
    ASSERT_EQ(Ask(first, "BEGIN"), "BEGIN");
    ASSERT_EQ(Ask(second, "BEGIN"), "BEGIN");
    server_.Ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND "
        "pid <> pg_backend_pid()");
  }
  const auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_TRUE(swap.ok()) << swap.status();
  const std::unique_ptr<PGresult, void (*)(PGresult*)> result(
      PQexecPrepared(conn.get(), "one", 0, nullptr, nullptr, nullptr, 0), &PQclear);
  EXPECT_STREQ(PQgetvalue(result.get(), 0, 0), "42") << PQerrorMessage(conn.get());
}

TEST_F(SwapTest, ACancelReachesWhatItMeans) {
  const Conn conn = Connected();
  const auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_TRUE(swap.ok()) << swap.status();
  ASSERT_EQ(PQsendQuery(conn.get(), "SELECT pg_sleep(600)"), 1);
  ASSERT_TRUE(server_.AskUntil(
      "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%sleep(600)' AND state = 'active'", "1"));
  const std::unique_ptr<PGcancel, void (*)(PGcancel*)> cancel(PQgetCancel(conn.get()), &PQfreeCancel);
  char words[256];
  EXPECT_EQ(PQcancel(cancel.get(), words, sizeof words), 1) << words;
  const std::unique_ptr<PGresult, void (*)(PGresult*)> result(PQgetResult(conn.get()), &PQclear);
  EXPECT_STREQ(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE), "57014");
  PQclear(PQgetResult(conn.get()));
  EXPECT_EQ(Ask(conn, "SELECT 1"), "1");
}

TEST_F(SwapTest, WhoIsSilentForTooLongWhileSomebodyWaitsIsEnded) {
  const Conn conn = Connected();
  const auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_TRUE(swap.ok()) << swap.status();
  const Conn other = Connected();
  ASSERT_EQ(Ask(other, "BEGIN"), "BEGIN");
  EXPECT_EQ(Ask(Connected(), "SELECT 1"), "1") << "which has waited for one of two that are taken";
  EXPECT_THAT(Ask(conn, "SELECT 1"), ::testing::StartsWith("lost"));
}

TEST_F(SwapTest, WhatCannotBeSwappedGoesOnAsItWas) {
  const Conn conn = Connected();
  const auto expect_refused = [](int descriptor, const std::string& why) {
    const auto swap = Swap::Over(descriptor);
    EXPECT_EQ(ReasonOf(swap.status()), "SWAP_REFUSED") << swap.status();
    EXPECT_THAT(std::string(swap.status().message()), ::testing::HasSubstr(why));
  };
  ASSERT_EQ(Ask(conn, "BEGIN"), "BEGIN");
  expect_refused(PQsocket(conn.get()), "a transaction is open");
  EXPECT_EQ(Ask(conn, "SELECT 1"), "1");
  EXPECT_EQ(Ask(conn, "COMMIT"), "COMMIT");

  const Conn direct(PQconnectdb(server_.uri().c_str()));
  expect_refused(PQsocket(direct.get()), "syntax error");
  EXPECT_EQ(Ask(direct, "SELECT 1"), "1");

  int pipe[2];
  ASSERT_EQ(::pipe(pipe), 0);
  expect_refused(pipe[0], "not a Unix stream socket");
  ::close(pipe[0]);
  ::close(pipe[1]);
  EXPECT_EQ(Swaps(), 0);
}

TEST_F(SwapTest, WhoHasNoRoomForTheDescriptorGoesOnThroughTheBroker) {
  const Conn conn = Connected();
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  const UniqueFd next(::dup(0));
  const rlimit full{static_cast<rlim_t>(next.raw()), before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &full), 0);
  const auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
  EXPECT_EQ(ReasonOf(swap.status()), "SWAP_REFUSED") << swap.status();
  EXPECT_EQ(Ask(conn, "SELECT 1"), "1");
}

TEST_F(SwapTest, ALostUpstreamIsReplacedOnceItsClientHasGone) {
  {
    const Conn conn = Connected();
    const auto swap = Swap::Over(PQsocket(conn.get()));
    ASSERT_TRUE(swap.ok()) << swap.status();
    server_.Ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND "
        "pid <> pg_backend_pid()");
    EXPECT_THAT(Ask(conn, "SELECT 1"), ::testing::AnyOf("57P01", ::testing::StartsWith("lost")));
  }
  EXPECT_EQ(Ask(Connected(), "SELECT 1"), "1");
}

TEST_F(SwapTest, ABrokerThatIsKilledTakesNothingFromWhoIsSwapped) {
  const Conn conn = Connected();
  auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_TRUE(swap.ok()) << swap.status();
  broker_.Kill();
  EXPECT_EQ(Ask(conn, "SELECT 1"), "1");
  swap->Back();
  EXPECT_THAT(Ask(conn, "SELECT 1"), ::testing::StartsWith("lost"));
  broker_.Start();
}

TEST_F(SwapTest, ADriverThatHasClosedBeforeLosesNoOthersDescriptor) {
  Conn conn = Connected();
  auto swap = Swap::Over(PQsocket(conn.get()));
  ASSERT_TRUE(swap.ok()) << swap.status();
  conn.reset();
  Conn other = Connected();  // under the same number, as a rule
  swap->Back();
  EXPECT_EQ(Ask(other, "SELECT 1"), "1");
}

TEST_F(SwapTest, WhoGetsTheSocketAndDoesNotTakeItGoesOnThroughTheBroker) {
  const Conn conn = Connected();
  EXPECT_EQ(Ask(conn, "LESSOR SWAP"), "LESSOR SWAP");
  EXPECT_EQ(Ask(conn, "SELECT 1"), "1");
  EXPECT_EQ(Swaps(), 1);
}

TEST_F(SwapTest, TheDeathOfASwappedClientCancelsWhatItDoes) {
  ChildProcess psql(Preloaded({"psql", "-X", "-h", folder(), "-c", "SELECT pg_sleep(600)"}));
  ASSERT_TRUE(server_.AskUntil(
      "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%sleep(600)' AND state = 'active'", "1"));
  EXPECT_EQ(Swaps(), 1);
  EXPECT_EQ(Pinned(), 1);
  psql.Signal(SIGKILL);
  psql.Wait();
  EXPECT_TRUE(NothingRuns());
}

TEST_F(SwapTest, APreloadedProgramSpeaksToTheServerItself) {
  for (int round = 1; round <= 3; ++round) {
    ChildProcess psql(Preloaded({"psql", "-X", "-A", "-t", "-h", folder(), "-c", "BEGIN", "-c", "COMMIT",
                                 "-c", "SELECT 'mine', pg_advisory_lock(7)"}));
    EXPECT_EQ(psql.Wait(), 0) << psql.output();
    EXPECT_TRUE(psql.WaitForOutput("mine|"));
    EXPECT_EQ(Swaps(), round);
    ASSERT_TRUE(Reset(round));
  }
  EXPECT_EQ(Connects(), 1) << "each has given it back, and none has said goodbye to the server";
}

// Without the library the child's goodbye would end its parent's session.
TEST_F(SwapTest, AForkedChildThatSaysGoodbyeLeavesItsParentTheConnection) {
  constexpr char kProgram[] = R"(
import os, sys, psycopg2
connection = psycopg2.connect(host=sys.argv[1])
child = os.fork()
if child == 0:
    connection.close()
    os._exit(0)
os.waitpid(child, 0)
cursor = connection.cursor()
cursor.execute("SELECT 'still here'")
print(cursor.fetchone()[0])
)";
  ChildProcess python(Preloaded({"/usr/bin/python3", "-c", kProgram, folder()}));
  EXPECT_EQ(python.Wait(), 0);
  EXPECT_TRUE(python.WaitForOutput("still here")) << python.output();
  EXPECT_EQ(Swaps(), 1);
}

TEST_F(SwapTest, NothingIsSwappedUnlessAskedFor) {
  ChildProcess::Options options = Preloaded({"psql", "-X", "-h", folder(), "-c", "SELECT 1"});
  options.environment.pop_back();
  ChildProcess psql(std::move(options));
  EXPECT_EQ(psql.Wait(), 0) << psql.output();
  EXPECT_EQ(Swaps(), 0);
}

// Where a server's own socket may be, which would not understand the question.
TEST_F(SwapTest, OnlyPoolsInTheFolderItselfAreAskedForASwap) {
  ChildProcess::Options options = Preloaded({"psql", "-X", "-h", folder(), "-c", "SELECT 1"});
  options.environment.back() = absl::StrCat("LESSOR_SWAP=", broker_.runtime_dir());
  ChildProcess psql(std::move(options));
  EXPECT_EQ(psql.Wait(), 0) << psql.output();
  EXPECT_EQ(Swaps(), 0);
}

}  // namespace
}  // namespace lessor::testing
