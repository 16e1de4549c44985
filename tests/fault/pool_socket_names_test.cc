// A pool whose connections come to be opened under the name that its clients ask for.
#include <memory>
#include <string>
#include <utility>

#include <gtest/gtest.h>
#include <libpq-fe.h>

#include "absl/strings/str_cat.h"

#include "tests/fault/pool_socket_fixture.h"
#include "tests/fault/raw_agent.h"

namespace lessor::testing {
namespace {

using Conn = std::unique_ptr<PGconn, decltype(&PQfinish)>;

constexpr char kOpenedUnder[] = "SELECT reset_val FROM pg_settings WHERE name = 'application_name'";

std::string Ask(const Conn& conn, const std::string& sql) {
  const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(conn.get(), sql.c_str()), &PQclear);
  if (PQresultStatus(result.get()) == PGRES_TUPLES_OK) return PQgetvalue(result.get(), 0, 0);
  return PQresultStatus(result.get()) == PGRES_COMMAND_OK ? "" : PQerrorMessage(conn.get());
}

class PoolSocketNamesTest : public PoolSocketFixture {
 protected:
  PoolSocketNamesTest() : PoolSocketFixture("max: 1, hold: transaction") {}
  Conn Named(const std::string& name) const {
    Conn conn(PQconnectdb(absl::StrCat("host=", folder(), name).c_str()), &PQfinish);
    EXPECT_EQ(PQstatus(conn.get()), CONNECTION_OK) << PQerrorMessage(conn.get());
    return conn;
  }
  int Replaced() const {
    return static_cast<int>(broker_.Metric("lessor_leases_total{outcome=\"replaced\",pool=\"main\"}"));
  }
};

TEST_F(PoolSocketNamesTest, WhatWasOpenedUnderAnotherNameIsReplacedOnceAndNobodyNotices) {
  const Conn nameless = Named("");
  const Conn one = Named(" application_name=fleet");
  const Conn other = Named(" application_name=fleet");
  EXPECT_EQ(Ask(one, kOpenedUnder), "lessor");
  for (int i = 0; i < 300; ++i) {
    ASSERT_EQ(Ask(one, "SHOW application_name"), "fleet");
    ASSERT_EQ(Ask(other, "SHOW application_name"), "fleet");
    if (i % 10 == 0) ASSERT_EQ(Ask(nameless, "SHOW application_name"), "lessor");
  }
  EXPECT_EQ(Ask(one, kOpenedUnder), "fleet");
  EXPECT_EQ(Replaced(), 1);
  EXPECT_EQ(Ask(nameless, "SET application_name TO other"), "");
  EXPECT_EQ(Ask(other, "SHOW application_name"), "fleet");
  EXPECT_EQ(Ask(nameless, "SHOW application_name"), "other");
  EXPECT_EQ(Ask(nameless, "RESET application_name"), "");
  EXPECT_EQ(Ask(nameless, "SHOW application_name"), "lessor");
  EXPECT_STREQ(PQparameterStatus(nameless.get(), "application_name"), "lessor");
  EXPECT_STREQ(PQparameterStatus(one.get(), "application_name"), "fleet");
  EXPECT_STREQ(PQparameterStatus(other.get(), "application_name"), "fleet");
}

// The server rolls back what it was asked for, and does not say so.
TEST_F(PoolSocketNamesTest, AStartupThatTheServerRefusesLeavesNoNameToTheNext) {
  const Conn one = Named(" application_name=fleet");
  const Conn other = Named(" application_name=other");
  ASSERT_EQ(Ask(one, kOpenedUnder), "fleet");
  for (const char* name : {"other", "fleet"}) {
    ASSERT_EQ(Ask(other, "SHOW application_name"), "other");
    const Conn refused(PQconnectdb(absl::StrCat("host=", folder(), " application_name=", name,
                                                " options='-c timezone=Nowhere'")
                                       .c_str()),
                       &PQfinish);
    EXPECT_EQ(PQstatus(refused.get()), CONNECTION_BAD);
    EXPECT_EQ(Ask(one, "SHOW application_name"), "fleet");
    EXPECT_STREQ(PQparameterStatus(one.get(), "application_name"), "fleet");
  }
}

// Who is told apart by the name in pg_stat_activity must not be taken for the pool's clients.
TEST_F(PoolSocketNamesTest, AnAgentThatLeasesForItselfIsCalledAsTheSettingsSay) {
  const Conn one = Named(" application_name=fleet");
  ASSERT_EQ(Ask(one, kOpenedUnder), "fleet");
  RawAgent agent(broker_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  for (int times = 0; times < 2; ++times) {
    absl::StatusOr<RawAgent::Held> held = agent.Acquire("main");
    ASSERT_TRUE(held.ok()) << held.status();
    EXPECT_EQ(RawPostgres(std::move(held->fd)).Ask("SHOW application_name").value, "lessor");
    ASSERT_TRUE(agent.Release(held->lease.lease_id()).ok());
  }
  EXPECT_EQ(Ask(one, "SHOW application_name"), "fleet") << "where its owner may have it again";
  EXPECT_STREQ(PQparameterStatus(one.get(), "application_name"), "fleet");
  const Conn nameless = Named("");
  ASSERT_TRUE(agent.Release(agent.Acquire("main")->lease.lease_id()).ok());
  EXPECT_EQ(Ask(nameless, "SHOW application_name"), "lessor");
  EXPECT_STREQ(PQparameterStatus(nameless.get(), "application_name"), "lessor");
}

}  // namespace
}  // namespace lessor::testing
