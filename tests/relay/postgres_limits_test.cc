// How much a PostgreSQL client can make its front keep.
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/relay/front_harness.h"

namespace lessor {
namespace {

using postgres::Complete;
using postgres::Error;
using postgres::Ready;
using postgres::ServerMessage;
using Parking = Front::Parking;

class PostgresLimitsTest : public ::testing::Test {
 protected:
  void SetUp() override { h_.Open(upstream_); }

  PostgresShared shared_{MiB(16)};
  StubConnection upstream_;
  FrontHarness h_{shared_};
};

TEST_F(PostgresLimitsTest, OnlySoManyPacketsComeAheadOfAStartup) {
  FrontHarness h(shared_, 2);
  const std::string tls("\0\0\0\x8\x4\xd2\x16\x2f", 8);
  for (int i = 0; i < PostgresFront::kFirstPacketsMax; ++i) {
    h.Client(tls);
    EXPECT_TRUE(h.status().ok());
  }
  h.Hears();
  h.Client(tls);
  EXPECT_FALSE(h.status().ok());
  EXPECT_THAT(h.Hears(), ::testing::HasSubstr("C08P01"));
}

TEST_F(PostgresLimitsTest, MoreStatementsThanCanBeCarriedPin) {
  for (size_t i = 0; i < PostgresFront::kStatementsMax; ++i) h_.PrepareNamed(absl::StrCat(i), "SELECT 1");
  EXPECT_EQ(h_.Park(), Parking::kReady);
  h_.PrepareNamed("", "SELECT 1");
  EXPECT_EQ(h_.Park(), Parking::kReady) << "the unnamed one is none of them";
  h_.PrepareNamed("one more", "SELECT 1");
  EXPECT_EQ(h_.Park(), Parking::kPinned);
  EXPECT_EQ(h_.front().pinned_by(), "statements");
  h_.Do("DEALLOCATE ALL", "DEALLOCATE ALL");
  EXPECT_EQ(h_.Park(), Parking::kAsking) << "only whether others than the protocol's are left";
}

TEST_F(PostgresLimitsTest, OneTenantsStatementsDoNotPinAnothersClients) {
  PostgresShared shared(KiB(64));
  std::vector<std::unique_ptr<FrontHarness>> clients;
  std::vector<std::unique_ptr<StubConnection>> upstreams;
  // A new client of the tenant, with one statement that nobody else has.
  const auto joins = [&](TenantId tenant) {
    clients.push_back(std::make_unique<FrontHarness>(shared, clients.size() + 1));
    upstreams.push_back(std::make_unique<StubConnection>());
    FrontHarness& client = *clients.back();
    client.front().BelongTo(tenant);
    client.Open(*upstreams.back());
    client.PrepareNamed(absl::StrCat(clients.size()), std::string(2000, ' '));
    return client.Park();
  };
  while (joins(TenantId(1)) == Parking::kReady) {
  }
  EXPECT_EQ(clients.back()->front().pinned_by(), "statements");
  EXPECT_GT(clients.size(), 5u);
  EXPECT_EQ(joins(TenantId(2)), Parking::kReady);
}

TEST_F(PostgresLimitsTest, NamesOfStatementsThatAreBeingDeallocatedAreKeptUpToALimit) {
  const auto deallocate = [](const std::string& name) { return absl::StrCat("DEALLOCATE ", name); };
  for (const bool many : {true, false}) {
    const int count = many ? 1025 : 1;
    FrontHarness h(shared_, many ? 2 : 3);
    StubConnection upstream;
    h.Open(upstream);
    for (int i = 0; i < count; ++i) h.Client(says::Query(deallocate(many ? "a" : std::string(257, 'a'))));
    for (int i = 0; i < count; ++i) h.Server(absl::StrCat(Error("ERROR", "26000", "no"), Ready("I")));
    EXPECT_EQ(h.front().between() ? h.Park() : Parking::kReady, Parking::kPinned);
    EXPECT_EQ(h.front().pinned_by(), "statements");
  }
}

// The server reads over it; what is not done leaves nothing behind.
TEST_F(PostgresLimitsTest, NothingIsNotedOfWhatComesBehindAnError) {
  h_.PrepareNamed("s", "DEALLOCATE \"what is not there\"");
  h_.Client(says::Run("t"));
  h_.Server(Error("ERROR", "26000", "no"));
  for (int i = 0; i < 2000; ++i) h_.Client(says::Run("s"));
  h_.Client(says::Sync());
  h_.Server(Ready("I"));
  EXPECT_EQ(h_.Park(), Parking::kReady);
}

TEST_F(PostgresLimitsTest, MoreSettingsThanCanBeCarriedPin) {
  const std::string value(20000, 'v');
  for (int i = 0; i < 4; ++i) {
    h_.Do(absl::StrCat("SET app.s", i, " = 'v'"), "SET");
    ASSERT_EQ(h_.Park(), Parking::kAsking);
    std::string row{'\0', '\1', '\0', '\0', '\x4e', '\x20'};  // one column, of 20000 bytes
    h_.Server(absl::StrCat(ServerMessage('1', ""), ServerMessage('2', ""), ServerMessage('D', row + value),
                           Complete("SELECT 1"), ServerMessage('3', ""), Ready("I")));
    EXPECT_EQ(h_.Park(), i < 3 ? Parking::kReady : Parking::kPinned) << i;
  }
  EXPECT_EQ(h_.front().pinned_by(), "settings");
}

TEST_F(PostgresLimitsTest, ASettingWithAVeryLongNamePins) {
  h_.Do(absl::StrCat("SET app.", std::string(300, 's'), " = 'v'"), "SET");
  EXPECT_EQ(h_.Park(), Parking::kPinned);
  EXPECT_EQ(h_.front().pinned_by(), "settings");
}

}  // namespace
}  // namespace lessor
