// What state the socket of a lease is in when an agent gets it.
#include <fcntl.h>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "lessor/client.h"

#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

class LentSocketTest : public ::testing::Test {
 protected:
  RedisServer redis_;
  Lessord broker_{
      {.settings = absl::StrCat("pools:\n  cache: {upstream: \"", redis_.uri(), "\", max: 1}\n")}};
};

// Drivers that adopt a socket take it for a blocking one.
TEST_F(LentSocketTest, SocketsArriveInBlockingModeWhateverTheLastHolderHasSet) {
  absl::StatusOr<Client> client = Client::Attach({.runtime_dir = broker_.runtime_dir()});
  ASSERT_TRUE(client.ok()) << client.status();
  for (int i = 0; i < 2; ++i) {
    absl::StatusOr<Lease> lease = client->Acquire("cache");
    ASSERT_TRUE(lease.ok()) << lease.status();
    EXPECT_EQ(::fcntl(lease->fd(), F_GETFL) & (O_NONBLOCK | O_ASYNC), 0);
    EXPECT_EQ(::fcntl(lease->fd(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    ASSERT_EQ(::fcntl(lease->fd(), F_SETFL, O_NONBLOCK | O_ASYNC), 0);
    EXPECT_TRUE(lease->Release().ok());
  }
  EXPECT_EQ(redis_.ClientCount(), 1);  // the second lease had the first one's connection
}

}  // namespace
}  // namespace lessor::testing
