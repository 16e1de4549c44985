#include "daemon/pool/connectors/postgres_options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Key;
using ::testing::Not;
using ::testing::Pair;

PostgresOptions Parse(const std::string& uri) {
  absl::StatusOr<PostgresOptions> options = ParsePostgresOptions(uri);
  LESSOR_CHECK(options.ok());
  return *std::move(options);
}

TEST(PostgresOptionsTest, OverridesWhatTheBrokerDecides) {
  const PostgresOptions options =
      Parse("postgresql://app@db/main?sslmode=prefer&gssencmode=prefer&passfile=/etc/pass&connect_timeout=7");
  EXPECT_THAT(options.settings, Contains(Pair("sslmode", "disable")));
  EXPECT_THAT(options.settings, Contains(Pair("gssencmode", "disable")));
  EXPECT_THAT(options.settings, Contains(Pair("passfile", "/dev/null/none")));
  EXPECT_THAT(options.settings, Not(Contains(Key("connect_timeout"))));
  EXPECT_THAT(options.settings, Not(Contains(Key("client_encoding"))));
  EXPECT_FALSE(options.encrypted);
}

TEST(PostgresOptionsTest, NamesItselfUnlessTheUriDoes) {
  EXPECT_THAT(Parse("postgresql:///main").settings, Contains(Pair("application_name", "lessor")));
  EXPECT_THAT(Parse("postgresql:///main?application_name=mine").settings,
              Contains(Pair("application_name", "mine")));
}

TEST(PostgresOptionsTest, TakesHostsAddressesAndPortsApart) {
  const PostgresOptions options = Parse("postgresql://one:5433,two/main?hostaddr=,10.0.0.2");
  EXPECT_THAT(options.hosts,
              ElementsAre(PostgresHost{"one", "", "5433"}, PostgresHost{"two", "10.0.0.2", ""}));
  EXPECT_EQ(options.hosts[0].port_number(), 5433);
  EXPECT_EQ(options.hosts[1].port_number(), 5432);
}

TEST(PostgresOptionsTest, LooksUpNamesOnly) {
  EXPECT_TRUE((PostgresHost{"db.internal", "", ""}).NeedsLookUp());
  EXPECT_FALSE((PostgresHost{"db.internal", "10.0.0.2", ""}).NeedsLookUp());
  EXPECT_FALSE((PostgresHost{"10.0.0.2", "", ""}).NeedsLookUp());
  EXPECT_FALSE((PostgresHost{"::1", "", ""}).NeedsLookUp());
  EXPECT_FALSE((PostgresHost{"/run/postgresql", "", ""}).NeedsLookUp());
  EXPECT_FALSE((PostgresHost{"@abstract", "", ""}).NeedsLookUp());
  EXPECT_FALSE((PostgresHost{"", "", ""}).NeedsLookUp());
}

TEST(PostgresOptionsTest, TellsLibpqTheResolvedHostsAndThePassword) {
  const PostgresOptions options = Parse("postgresql://app@one/main");
  const auto all = options.For({{"one", "10.0.0.1", "5433"}, {"one", "::1", "5433"}}, "secret");
  EXPECT_THAT(all, Contains(Pair("host", "one,one")));
  EXPECT_THAT(all, Contains(Pair("hostaddr", "10.0.0.1,::1")));
  EXPECT_THAT(all, Contains(Pair("port", "5433,5433")));
  EXPECT_THAT(all, Contains(Pair("password", "secret")));
  EXPECT_THAT(all, Contains(Pair("user", "app")));
}

TEST(PostgresOptionsTest, RefusesServicesAndHostsBeyondTheLimit) {
  const absl::Status service = ParsePostgresOptions("postgresql:///main?service=mine").status();
  EXPECT_EQ(service.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(service.message(), HasSubstr("service"));
  std::string many = "postgresql://h0";
  for (size_t i = 1; i < kPostgresHostsMax; ++i) absl::StrAppend(&many, ",h", i);
  EXPECT_TRUE(ParsePostgresOptions(many + "/main").ok());
  EXPECT_FALSE(ParsePostgresOptions(many + ",one_more/main").ok());
}

TEST(PostgresOptionsTest, RefusesListsThatDoNotFitEachOther) {
  EXPECT_FALSE(ParsePostgresOptions("postgresql://a,b,c/main?hostaddr=10.0.0.1,10.0.0.2").ok());
}

}  // namespace
}  // namespace lessor
