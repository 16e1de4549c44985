// Clients of a pool socket whose tenant may have one connection at once, of three that there are.
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "tests/fault/forked_agent.h"
#include "tests/fault/pool_socket_fixture.h"

namespace lessor::testing {
namespace {

class PoolSocketTenantTest : public PoolSocketFixture {
 protected:
  PoolSocketTenantTest() : PoolSocketFixture("max: 3, per_tenant_max: 1, acquire_timeout: 60s") {}
};

// There are connections enough, but no other tenant's would help.
TEST_F(PoolSocketTenantTest, WhoHasAllThatItsTenantMayHaveMakesRoomForTheNextOfIt) {
  const auto first = Connected();
  ASSERT_TRUE(first->Ask("SET app.x = '1'").ready);
  const auto second = Connected();
  EXPECT_EQ(second->Ask("SELECT 2").value, "2");
  ASSERT_TRUE(second->Ask("BEGIN").ready);
  first->SendQuery("SELECT current_setting('app.x')");
  EXPECT_TRUE(AwaitClients("waiting", 1));
  EXPECT_TRUE(second->Ask("COMMIT").ready);
  EXPECT_EQ(first->Hear().value, "1");
  EXPECT_EQ(second->Ask("SELECT 3").value, "3");
}

// As where it need not wait: `printf ... | nc -N -U` does that.
TEST_F(PoolSocketTenantTest, WhoHalfClosesWhileItWaitsIsAnsweredAllTheSame) {
  const auto brief = Connected();
  const auto busy = Connected();
  ASSERT_TRUE(busy->Ask("BEGIN").ready);
  brief->SendQuery("SELECT 5");
  EXPECT_TRUE(AwaitClients("waiting", 1));
  ASSERT_EQ(::shutdown(brief->socket(), SHUT_WR), 0);
  ASSERT_TRUE(busy->Ask("SELECT 1").ready);  // so the broker has seen the end
  EXPECT_TRUE(busy->Ask("COMMIT").ready);
  EXPECT_EQ(brief->Hear().value, "5");
  EXPECT_TRUE(brief->AwaitEnd());
  EXPECT_EQ(busy->Ask("SELECT 6").value, "6");
}

TEST_F(PoolSocketTenantTest, WhoHalfClosesWhileItWaitsAndGoesTakesNoPlace) {
  auto brief = Connected();
  const auto busy = Connected();
  ASSERT_TRUE(busy->Ask("BEGIN").ready);
  brief->SendQuery("SELECT 5");
  const auto waiters = [&] { return broker_.Metric("lessor_pool_waiters{pool=\"main\"}"); };
  EXPECT_TRUE(Eventually([&] { return waiters() == 1; }));
  ASSERT_EQ(::shutdown(brief->socket(), SHUT_WR), 0);
  ASSERT_TRUE(busy->Ask("SELECT 1").ready);
  EXPECT_EQ(waiters(), 1);
  brief.reset();
  EXPECT_TRUE(Eventually([&] { return waiters() == 0; }));
  EXPECT_TRUE(busy->Ask("COMMIT").ready);
}

class PoolSocketTwoTenantsTest : public PoolSocketFixture {
 protected:
  PoolSocketTwoTenantsTest()
      : PoolSocketFixture("max: 3, per_tenant_max: 1, acquire_timeout: 60s, allow: [default, guests]",
                          "tenants: {guests: {match: {uid: 65534}}}\n") {}
  void SetUp() override {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can be another user for a moment";
    PoolSocketFixture::SetUp();
  }
};

// Although the other tenant's client has been idle for longer.
TEST_F(PoolSocketTwoTenantsTest, OnlyTheTenantOfWhoIsHeldBackIsAskedForRoom) {
  constexpr char kWhich[] = "SELECT pg_backend_pid()";
  ForkedAgent guest(
      [&](const ForkedAgent::Hold& hold) {
        const auto client = Connected();
        hold(client->Ask(kWhich).value);
      },
      Account{65534, 65534});
  ASSERT_NE(guest.told(), "");
  const auto first = Connected();
  const std::string own = first->Ask(kWhich).value;
  const auto second = Connected();
  EXPECT_EQ(second->Ask(kWhich).value, own);
  EXPECT_TRUE(AwaitClients("parked", 1));
  EXPECT_EQ(ClientsIn("idle"), 2);
}

}  // namespace
}  // namespace lessor::testing
