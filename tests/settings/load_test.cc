#include "daemon/settings/load.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "tests/settings/scratch_file.h"

namespace lessor {
namespace {

using testing::ElementsAre;

// The settings of a text that must be good.
Settings Load(absl::string_view text, const Overrides& overrides = {}) {
  Loaded loaded = LoadSettingsText(text, "test.yaml", overrides);
  for (const Mistake& mistake : loaded.mistakes) ADD_FAILURE() << ToString(mistake);
  return loaded.settings;
}

TEST(LoadTest, NothingAtAllIsTheDefaults) {
  ScopedVariable unset("LESSOR_RUNTIME_DIR", nullptr);
  EXPECT_EQ(Load(""), Settings());
  EXPECT_EQ(Load("# only a comment\n"), Settings());
  EXPECT_EQ(Load("pools:\ntenants:\nlisteners:\nmetrics:\n"), Settings());
  EXPECT_TRUE(LoadSettings("").ok());
}

TEST(LoadTest, ReadsTheExampleOfTheDesign) {
  Settings settings = Load(R"(
runtime_dir: /run/lessor
state_dir: /var/lib/lessor
metrics: {listen: 127.0.0.1:9747}
listeners:
  - {tcp: 127.0.0.1:7447, insecure: true}
tenants:
  search: {match: {group: search}, weight: 3, limits: {leases: 20}}
pools:
  main:
    upstream: postgresql://app@db.internal/app
    password_file: /etc/lessor/main.password
    max: 20
    allow: [search]
  cache: {upstream: "redis://127.0.0.1:6379", max: 50}
)");
  ASSERT_EQ(settings.listeners.size(), 1u);
  EXPECT_EQ(settings.listeners[0].name(), "127.0.0.1:7447");
  EXPECT_TRUE(settings.listeners[0].insecure);
  ASSERT_EQ(settings.tenants.size(), 1u);
  EXPECT_EQ(settings.FindTenant("search")->weight, 3);
  EXPECT_EQ(settings.FindTenant("search")->limits.leases, 20);
  EXPECT_EQ(settings.FindTenant("nobody"), nullptr);
  EXPECT_EQ(settings.pools.at("main").upstream.host, "db.internal");
  EXPECT_EQ(settings.pools.at("main").max, 20);
  EXPECT_THAT(settings.pools.at("main").allow, ElementsAre("search"));
  EXPECT_EQ(settings.pools.at("cache").max, 50);
  EXPECT_EQ(settings.pools.at("cache").connect_timeout, absl::Seconds(5));
}

TEST(LoadTest, ReadsEveryKindOfValue) {
  Settings settings = Load(R"(
admin_group: wheel
drain_timeout: 1m30s
metrics: {listen: off}
sockets: {mode: 0660, group: agents}
log: {level: debug, format: json}
sessions: {max: 5, per_uid_max: 4, open_timeout: 2s}
listeners:
  - {unix: /run/other.sock, mode: 0600, owner: me, group: us, grace_period: 0}
tenants:
  b: {match: {uid: 1000, listener: /run/other.sock}, priority_max: low}
  a: {match: {user: me, gid: 7}}
  default: {weight: 2}
pools:
  p:
    upstream: tcp://h:1
    initial: 3
    lifetime_jitter: 0.25
    reuse: false
    max_lifetime: 0
    backoff: {initial: 1s, max: 1s}
  q: {upstream: "tcp://h:1", initial: min}
)");
  EXPECT_FALSE(settings.metrics.enabled());
  EXPECT_EQ(settings.sockets.mode.bits, 0660u);
  EXPECT_EQ(settings.drain_timeout, absl::Seconds(90));
  EXPECT_EQ(settings.log, (LogSettings{LogLevel::kDebug, LogFormat::kJson}));
  EXPECT_EQ(settings.listeners[0].name(), "/run/other.sock");
  EXPECT_EQ(settings.listeners[0].grace_period, absl::ZeroDuration());
  ASSERT_EQ(settings.tenants.size(), 3u);
  EXPECT_EQ(settings.tenants[0].name, "b") << "tenants keep the file's order";
  EXPECT_EQ(settings.tenants[0].match.uid, 1000u);
  EXPECT_EQ(settings.tenants[0].priority_max, PriorityClass::kLow);
  EXPECT_EQ(settings.tenants[1].match.gid, 7u);
  EXPECT_EQ(settings.tenants[2].weight, 2);
  const PoolSettings& pool = settings.pools.at("p");
  EXPECT_EQ(pool.initial_connections(), 3);
  EXPECT_EQ(pool.lifetime_jitter, 0.25);
  EXPECT_FALSE(pool.reuse);
  EXPECT_EQ(pool.max_lifetime, absl::ZeroDuration());
  EXPECT_EQ(settings.pools.at("q").initial_connections(), 0);
}

TEST(LoadTest, AnchorsAndAliasesMaySpareWriting) {
  Settings settings = Load(R"(
pools:
  a: &shared {upstream: "tcp://h:1", max: 3}
  b: *shared
)");
  EXPECT_EQ(settings.pools.at("a"), settings.pools.at("b"));
}

TEST(LoadTest, TheEnvironmentNamesTheRuntimeFolderUnlessTheFileDoes) {
  ScopedVariable set("LESSOR_RUNTIME_DIR", "/tmp/mine");
  EXPECT_EQ(Load("").runtime_dir, "/tmp/mine");
  EXPECT_EQ(Load("runtime_dir: /run/file").runtime_dir, "/run/file");
  EXPECT_EQ(Load("runtime_dir: /run/file", {.runtime_dir = "/run/flag"}).runtime_dir, "/run/flag");
  ScopedVariable empty("LESSOR_RUNTIME_DIR", "");
  EXPECT_EQ(Load("").runtime_dir, "/run/lessor");
}

TEST(LoadTest, ABadRuntimeFolderInTheEnvironmentIsAMistake) {
  ScopedVariable set("LESSOR_RUNTIME_DIR", "relative");
  EXPECT_FALSE(LoadSettings("").ok());
}

TEST(LoadTest, ReadsAFile) {
  ScratchFile file("pools: {a: {upstream: 'tcp://h:1'}}\n");
  Loaded loaded = LoadSettings(file.path());
  EXPECT_TRUE(loaded.ok());
  EXPECT_EQ(loaded.settings.pools.count("a"), 1u);
}

TEST(LoadTest, TheCommandLineNeedsNoFile) {
  Loaded loaded = LoadSettings("", {.pools = {"main=postgresql:///app", "cache=redis://127.0.0.1?db=1"},
                                    .runtime_dir = "/tmp/run",
                                    .state_dir = "/tmp/state",
                                    .metrics = "off"});
  ASSERT_TRUE(loaded.ok()) << ToString(loaded.mistakes[0]);
  EXPECT_EQ(loaded.settings.pools.at("main").upstream.database, "app");
  EXPECT_EQ(loaded.settings.pools.at("cache").upstream.redis_database, 1) << "the URI may contain =";
  EXPECT_EQ(loaded.settings.runtime_dir, "/tmp/run");
  EXPECT_EQ(loaded.settings.state_dir, "/tmp/state");
  EXPECT_FALSE(loaded.settings.metrics.enabled());
}

TEST(LoadTest, TheCommandLineGivesAPoolOfTheFileAnotherUpstream) {
  Settings settings = Load("pools: {a: {max: 3}}", {.pools = {"a=tcp://h:1"}});
  EXPECT_EQ(settings.pools.at("a").upstream.host, "h");
  EXPECT_EQ(settings.pools.at("a").max, 3);
}

TEST(LoadTest, MistakesOfTheCommandLineSayWhere) {
  Overrides overrides{.pools = {"nouri", "Bad=tcp://h:1", "a=tcp://h:1", "a=tcp://h:2", "b=ftp://h"},
                      .runtime_dir = "relative",
                      .state_dir = "relative",
                      .metrics = "nowhere"};
  std::vector<std::string> texts;
  for (const Mistake& mistake : LoadSettings("", overrides).mistakes) texts.push_back(ToString(mistake));
  EXPECT_THAT(texts, testing::UnorderedElementsAre(
                         "command line: runtime_dir: `relative` is not an absolute path",
                         "command line: state_dir: `relative` is not an absolute path",
                         "command line: metrics.listen: `nowhere` has no port; write HOST:PORT",
                         "command line: --pool takes NAME=URI, as in main=postgresql:///app",
                         testing::StartsWith("command line: --pool: `Bad` is not a name"),
                         "command line: --pool a is given twice",
                         testing::StartsWith("command line: pools.b.upstream: unknown scheme `ftp`")));
}

TEST(LoadTest, TheCommandLineCannotAddPoolsWithoutBound) {
  Overrides overrides;
  for (int i = 0; i <= Settings::kPoolsMax; ++i)
    overrides.pools.push_back(absl::StrCat("p", i, "=tcp://h:1"));
  Loaded loaded = LoadSettings("", overrides);
  ASSERT_EQ(loaded.mistakes.size(), 1u);
  EXPECT_EQ(loaded.mistakes[0].message, "more than 256 pools");
}

}  // namespace
}  // namespace lessor
