// What happens to a lease's own path in one round of the broker's: the broker is stopped meanwhile, so that
// it finds all of it at once.
#include <signal.h>

#include <fstream>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "tests/fault/pool_socket_fixture.h"
#include "tests/fault/raw_agent.h"

namespace lessor::testing {
namespace {

class LeasedPathRoundTest : public PoolSocketFixture {
 protected:
  LeasedPathRoundTest() : PoolSocketFixture("max: 1", "io_threads: 1\n") {}

  static v1::Lease ByPath(RawAgent& agent) {
    v1::AttachRequest request;
    request.set_request_id(agent.NextId());
    request.mutable_acquire()->set_pool("main");
    request.mutable_acquire()->set_access(v1::RELAY);
    absl::StatusOr<RawAgent::Received> received = agent.Ask(request);
    EXPECT_TRUE(received.ok()) << received.status();
    return received->reply.acquire().lease();
  }
  void Stop() const {
    broker_.Signal(SIGSTOP);
    ASSERT_TRUE(Eventually([&] {
      std::stringstream status;
      status << std::ifstream(absl::StrCat("/proc/", broker_.pid(), "/status")).rdbuf();
      return absl::StrContains(status.str(), "State:\tT");
    }));
  }
};

TEST_F(LeasedPathRoundTest, GivenBackWhileItsDriverConnectsItIsOverForBoth) {
  RawAgent agent(broker_.attach_socket());
  ASSERT_TRUE(agent.Hello().ok());
  for (const bool driver_first : {true, false}) {
    const v1::Lease lease = ByPath(agent);
    v1::AttachRequest release;
    release.set_request_id(agent.NextId());
    release.mutable_release()->set_lease_id(lease.lease_id());
    Stop();
    if (!driver_first) EXPECT_TRUE(agent.Send(release));
    RawPostgres driver(lease.path());
    driver.SendStartup();
    if (driver_first) EXPECT_TRUE(agent.Send(release));
    broker_.Signal(SIGCONT);
    EXPECT_TRUE(agent.Answer(release.request_id()).ok());
    EXPECT_TRUE(driver.AwaitEnd());
    EXPECT_TRUE(AwaitSlots("lent", 0)) << driver_first;
  }
}

}  // namespace
}  // namespace lessor::testing
