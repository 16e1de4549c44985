#include "daemon/pool/connectors/factory.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "daemon/base/reason.h"
#include "tests/pool/connectors/runner.h"
#include "tests/pool/connectors/settings_of.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using testing::SettingsOf;

class FactoryTest : public ::testing::Test {
 protected:
  std::unique_ptr<Connector> Make(const std::string& uri) {
    absl::StatusOr<std::unique_ptr<Connector>> made =
        MakeConnector("main", SettingsOf(uri), {.clock = clock_});
    LESSOR_CHECK(made.ok());
    return *std::move(made);
  }

  const SystemClock clock_;
};

TEST_F(FactoryTest, ChoosesTheConnectorByTheScheme) {
  EXPECT_EQ(Make("postgresql:///app")->kind(), "postgres");
  EXPECT_EQ(Make("redis://127.0.0.1")->kind(), "redis");
  EXPECT_EQ(Make("redis+unix:///run/redis.sock")->kind(), "redis");
  EXPECT_EQ(Make("tcp://127.0.0.1:7")->kind(), "tcp");
  EXPECT_EQ(Make("unix:///run/app.sock")->kind(), "unix");
}

TEST_F(FactoryTest, LetsPlainUpstreamsBeHandedOff) {
  for (const char* uri : {"postgresql:///app", "postgresql:///app?sslmode=prefer", "redis://127.0.0.1",
                          "tcp://127.0.0.1:7", "unix:///run/app.sock"}) {
    EXPECT_TRUE(Make(uri)->HandoffAllowed().ok()) << uri;
  }
}

TEST_F(FactoryTest, RefusesToHandOffEncryptedUpstreamsWithTheReason) {
  for (const char* uri : {"postgresql://db/app?sslmode=require", "postgresql://db/app?sslmode=verify-full",
                          "postgresql://db/app?gssencmode=require", "rediss://cache", "tls://127.0.0.1:7"}) {
    const absl::Status refused = Make(uri)->HandoffAllowed();
    EXPECT_EQ(ReasonOf(refused), v1::Reason::HANDOFF_ENCRYPTED) << uri;
    EXPECT_THAT(refused.message(), HasSubstr("TLS")) << uri;
  }
}

TEST_F(FactoryTest, NamesThePoolWhoseUriLibpqDoesNotUnderstand) {
  const absl::StatusOr<std::unique_ptr<Connector>> made =
      MakeConnector("main", SettingsOf("postgresql:///app?no_such_key=1"), {.clock = clock_});
  EXPECT_EQ(made.status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(made.status().message(), HasSubstr("pool 'main': "));
  EXPECT_THAT(made.status().message(), HasSubstr("no_such_key"));
}

}  // namespace
}  // namespace lessor
