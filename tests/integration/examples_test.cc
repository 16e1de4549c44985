// The examples of other languages do what they say: a program with nothing but gRPC has a session, and its
// death is seen at once.
#include <signal.h>

#include <cstdlib>
#include <filesystem>
#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

#include "tests/integration/lessord.h"
#include "tests/integration/servers/redis_server.h"

namespace lessor::testing {
namespace {

using ::testing::HasSubstr;

struct Example {
  std::string language;
  std::vector<std::string> command;  // the last is a path below the source folder
};
void PrintTo(const Example& example, std::ostream* out) {
  *out << example.language;
}

class GrpcExamplesTest : public ::testing::TestWithParam<Example> {
 protected:
  ChildProcess::Options Command(const std::vector<std::string>& arguments) const {
    std::vector<std::string> command = GetParam().command;
    command.back() = absl::StrCat(std::getenv("LESSOR_SOURCE_DIR"), "/", command.back());
    command.insert(command.end(), arguments.begin(), arguments.end());
    return {command,
            std::nullopt,
            SIGTERM,
            {"LESSOR_RUNTIME_DIR=" + broker_.runtime_dir(),
             absl::StrCat("NODE_PATH=", std::getenv("LESSOR_BUILD_DIR"), "/client/node/node_modules")}};
  }
  // Its exit code and all that it says.
  Lessord::Outcome Run(const std::vector<std::string>& arguments) const {
    ChildProcess example(Command(arguments));
    const int code = example.Wait();
    (void)example.WaitForOutput("\x01the end of the output");
    return {code, example.output()};
  }

  RedisServer redis_;
  Lessord broker_{{.settings = absl::StrCat("pools: {cache: {upstream: \"", redis_.uri(), "\", max: 2}}\n")}};
};

TEST_P(GrpcExamplesTest, AcquiresAndReleases) {
  const Lessord::Outcome outcome = Run({"cache"});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.output;
  EXPECT_THAT(outcome.output, HasSubstr("tenant default"));
  EXPECT_THAT(outcome.output, HasSubstr("redis\nreleased"));
  EXPECT_EQ(broker_.Metric("lessor_leases_total{outcome=\"released\",pool=\"cache\"}"), 1);
  EXPECT_EQ(broker_.Metric("lessor_session_ends_total{why=\"closed\"}"), 1);
}

TEST_P(GrpcExamplesTest, TellsTheReasonOfARefusal) {
  const Lessord::Outcome outcome = Run({"nowhere"});
  EXPECT_EQ(outcome.exit_code, 1);
  EXPECT_THAT(outcome.output, HasSubstr("POOL_UNKNOWN: "));
}

TEST_P(GrpcExamplesTest, KilledWhileItHoldsLosesItsSessionAtOnce) {
  const Footprint before = broker_.footprint();
  ChildProcess holder(Command({"cache", "--hold"}));
  ASSERT_TRUE(holder.WaitForOutput("holding ")) << holder.output();
  ASSERT_EQ(broker_.Slots("cache", "lent"), 1);
  const absl::Time killed = absl::Now();
  holder.Signal(SIGKILL);
  ASSERT_TRUE(Eventually([&] { return broker_.Slots("cache", "lent") == 0; }));
  const absl::Duration took = absl::Now() - killed;
  std::printf("from kill -9 to the lease's return: %s\n", absl::FormatDuration(took).c_str());
  // The grace period, which a lost connection alone would have, is two seconds.
  EXPECT_LT(took, absl::Seconds(1));
  EXPECT_EQ(broker_.Metric("lessor_session_ends_total{why=\"died\"}"), 1);
  EXPECT_TRUE(broker_.SettlesTo(before));
}

INSTANTIATE_TEST_SUITE_P(Languages, GrpcExamplesTest,
                         ::testing::Values(Example{"Python",
                                                   {"/usr/bin/python3", "client/python/grpc_example.py"}},
                                           Example{"Node", {"node", "client/node/grpc_example.js"}}),
                         [](const auto& example) { return example.param.language; });

// The attach socket in pure Python (tests/client tries it on a broker that misbehaves).
TEST(AttachExampleTest, TalksToTheServerOverTheSocketItWasLent) {
  const RedisServer redis;
  const Lessord broker(
      {.settings = absl::StrCat("pools: {cache: {upstream: \"", redis.uri(), "\", max: 2}}\n")});
  const Footprint before = broker.footprint();
  ChildProcess example({{"/usr/bin/python3",
                         absl::StrCat(std::getenv("LESSOR_SOURCE_DIR"), "/client/python/attach_example.py"),
                         "cache", "--redis"},
                        std::nullopt,
                        SIGTERM,
                        {"LESSOR_RUNTIME_DIR=" + broker.runtime_dir()}});
  EXPECT_EQ(example.Wait(), 0);
  EXPECT_TRUE(example.WaitForOutput("PING: +PONG\nreleased\n")) << example.output();
  EXPECT_EQ(broker.Metric("lessor_leases_total{outcome=\"released\",pool=\"cache\"}"), 1);
  EXPECT_EQ(broker.Metric("lessor_pool_resets_total{outcome=\"ok\",pool=\"cache\"}"), 1);
  EXPECT_TRUE(broker.SettlesTo(before));
}

class CleanupExampleTest : public ::testing::Test {
 protected:
  ChildProcess::Options Command(const std::vector<std::string>& arguments) const {
    std::vector<std::string> command = {
        "/usr/bin/python3",
        absl::StrCat(std::getenv("LESSOR_SOURCE_DIR"), "/client/python/cleanup_example.py"),
        scratch_.path() + "/made"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return {command, std::nullopt, SIGTERM, {"LESSOR_RUNTIME_DIR=" + broker_.runtime_dir()}};
  }
  bool Exists() const { return std::filesystem::exists(scratch_.path() + "/made"); }

  const TempFolder scratch_;
  Lessord broker_{{.settings = absl::StrCat("cleanup: {roots: [", scratch_.path(), "]}\n")}};
};

TEST_F(CleanupExampleTest, HasItsFolderRemoved) {
  ChildProcess example(Command({}));
  EXPECT_EQ(example.Wait(), 0) << example.output();
  EXPECT_TRUE(example.WaitForOutput("/made\nremoved\n")) << example.output();
  EXPECT_FALSE(Exists());
}

TEST_F(CleanupExampleTest, KilledItsFolderIsGone) {
  ChildProcess example(Command({"--hold"}));
  ASSERT_TRUE(example.WaitForOutput("registered ")) << example.output();
  EXPECT_TRUE(Exists());
  example.Signal(SIGKILL);
  EXPECT_TRUE(Eventually([&] { return !Exists(); }));
}

}  // namespace
}  // namespace lessor::testing
