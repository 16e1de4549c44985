// lessorctl against a real broker: what it prints, and its exit codes.
#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "absl/strings/str_cat.h"

#include "tests/integration/grpc_agent.h"
#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;

class AdminLessorctlTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(agent_.Open("indexer").ok());
    const auto lease = agent_.Acquire("cache");
    ASSERT_TRUE(lease.ok()) << lease.status();
    lease_ = lease->lease_id();
  }
  nlohmann::json Json(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "--json");
    const Lessord::Outcome outcome = broker_.Lessorctl(arguments);
    EXPECT_EQ(outcome.exit_code, 0) << outcome.output;
    return nlohmann::json::parse(outcome.output, nullptr, /*allow_exceptions=*/false);
  }
  int ExitCode(const std::vector<std::string>& arguments) { return broker_.Lessorctl(arguments).exit_code; }

  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools:\n  cache: {upstream: \"", redis_.uri(),
                                            "\", max: 2, recall_timeout: 0s}\n")}};
  GrpcAgent agent_{"unix:" + broker_.grpc_socket()};
  uint64_t lease_ = 0;
};

TEST_F(AdminLessorctlTest, ShowsStatusPoolsSessionsAndLeases) {
  EXPECT_THAT(broker_.Lessorctl({"status"}).output, HasSubstr(broker_.runtime_dir()));
  EXPECT_THAT(broker_.Lessorctl({"pools"}).output, AllOf(HasSubstr("cache"), HasSubstr("redis")));
  EXPECT_THAT(broker_.Lessorctl({"sessions"}).output,
              AllOf(HasSubstr("indexer"), HasSubstr("admin_door_test")));
  EXPECT_THAT(broker_.Lessorctl({"leases"}).output,
              AllOf(HasSubstr("indexer"), HasSubstr(absl::StrCat(lease_))));
  EXPECT_THAT(broker_.Lessorctl({"top", "--count", "1"}).output, HasSubstr("cache"));
  EXPECT_THAT(broker_.Lessorctl({"config", "dump"}).output, HasSubstr("max: 2"));

  EXPECT_EQ(Json({"status"})["pid"], broker_.pid());
  EXPECT_EQ(Json({"pools"})["pools"][0]["lent"], 1);
  EXPECT_EQ(Json({"sessions"})["sessions"][0]["name"], "indexer");
  EXPECT_EQ(Json({"leases", "--pool", "cache"})["leases"][0]["state"], "HELD");
}

TEST_F(AdminLessorctlTest, VerbsAct) {
  EXPECT_EQ(ExitCode({"pause", "cache"}), 0);
  EXPECT_EQ(agent_.Pool("cache").mode(), v1::PoolInfo::PAUSED);
  EXPECT_EQ(ExitCode({"resume", "cache"}), 0);
  EXPECT_EQ(ExitCode({"resize", "cache", "--min", "1", "--max", "5"}), 0);
  EXPECT_EQ(agent_.Pool("cache").max(), 5u);
  EXPECT_EQ(agent_.Pool("cache").min(), 1u);
  EXPECT_EQ(ExitCode({"reconnect", "cache"}), 0);
  EXPECT_EQ(ExitCode({"revoke", absl::StrCat(lease_)}), 0);
  EXPECT_EQ(agent_.List()->leases_size(), 0);
  EXPECT_EQ(ExitCode({"drain", "cache"}), 0);
  EXPECT_EQ(agent_.Pool("cache").mode(), v1::PoolInfo::DRAINING);
  EXPECT_EQ(ExitCode({"kill-session", absl::StrCat(agent_.session_id())}), 0);
  EXPECT_FALSE(agent_.List().ok());
}

TEST_F(AdminLessorctlTest, ExitCodesAreThoseOfTheManual) {
  EXPECT_EQ(ExitCode({"status"}), 0);
  const Lessord::Outcome refused = broker_.Lessorctl({"pause", "nowhere"});
  EXPECT_EQ(refused.exit_code, 1);
  EXPECT_THAT(refused.output, HasSubstr("POOL_UNKNOWN"));
  EXPECT_EQ(ExitCode({"revoke", "77"}), 1);
  EXPECT_EQ(ExitCode({"kill-session", "77"}), 1);
  EXPECT_EQ(ExitCode({"resize", "cache", "--max", "0"}), 1);
  EXPECT_EQ(ExitCode({"dance"}), 2);
  EXPECT_EQ(ExitCode({"resize", "cache"}), 2);
  EXPECT_EQ(ExitCode({"--runtime-dir", "/nowhere", "status"}), 69);
  broker_.WriteSettings("pools: {cache: {upstream: nonsense}}\n");
  EXPECT_EQ(ExitCode({"reload"}), 78);
  EXPECT_EQ(broker_.Terminate(), 0);
  const Lessord::Outcome gone = broker_.Lessorctl({"status"});
  EXPECT_EQ(gone.exit_code, 69);
  EXPECT_THAT(gone.output, HasSubstr("BROKER_UNREACHABLE"));
}

TEST_F(AdminLessorctlTest, ConfigCheckIsTheBrokersOwn) {
  // Installed, the two stand in one folder; here lessord is found by the PATH.
  ::setenv("PATH", absl::StrCat(::getenv("LESSOR_BUILD_DIR"), "/daemon:", ::getenv("PATH")).c_str(), 1);
  EXPECT_EQ(ExitCode({"config", "check", broker_.settings_path()}), 0);
  broker_.WriteSettings("pools: {cache: {upstream: nonsense}}\n");
  const Lessord::Outcome bad = broker_.Lessorctl({"config", "check", broker_.settings_path()});
  EXPECT_EQ(bad.exit_code, 78);
  EXPECT_THAT(bad.output, HasSubstr("pools.cache.upstream"));
}

}  // namespace
}  // namespace lessor::testing
