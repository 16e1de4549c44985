#include "daemon/settings/diff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lessor {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr bool kRestart = true;
constexpr bool kAtOnce = false;

Settings Some() {
  Settings settings;
  settings.pools["main"].upstream = *ParseUpstream("redis://h");
  settings.tenants = {{.name = "a", .match = {.uid = 1}}, {.name = "b", .match = {.uid = 2}}};
  settings.listeners = {{.unix_path = "/run/x"}};
  return settings;
}

TEST(DiffTest, EqualSettingsDifferInNothing) {
  EXPECT_THAT(Diff(Some(), Some()), IsEmpty());
}

TEST(DiffTest, NamesTheKeysThatTakeEffectAtOnce) {
  Settings now = Some();
  now.pools["main"].max = 11;
  now.pools["main"].backoff.max = absl::Seconds(9);
  now.pools["main"].allow = {"a"};
  now.tenants[1].limits.leases = 7;
  now.log.level = LogLevel::kDebug;
  now.drain_timeout = absl::Seconds(1);
  now.admin_group = "wheel";
  EXPECT_THAT(Diff(Some(), now),
              ElementsAre(Change{"admin_group", kAtOnce}, Change{"drain_timeout", kAtOnce},
                          Change{"log.level", kAtOnce}, Change{"tenants.b.limits.leases", kAtOnce},
                          Change{"pools.main.allow", kAtOnce}, Change{"pools.main.max", kAtOnce},
                          Change{"pools.main.backoff.max", kAtOnce}));
}

// Some(), and each key that needs a restart is another.
Settings AfterARestart() {
  Settings now = Some();
  now.runtime_dir = "/run/other";
  now.state_dir = "/var/other";
  now.io_threads = 3;
  now.busy_poll = absl::ZeroDuration();
  now.metrics.listen = "";
  now.sockets.mode.bits = 0600;
  now.log.format = LogFormat::kJson;
  now.sessions.open_timeout = absl::Seconds(3);
  now.sessions.resume_timeout = absl::Seconds(3);
  now.cleanup.backoff.max = absl::Seconds(77);
  now.cleanup.trail = 3;
  now.pools["main"].socket.enabled = false;
  now.listeners[0].grace_period = absl::Seconds(3);
  return now;
}

TEST(DiffTest, NamesTheKeysThatNeedARestart) {
  EXPECT_THAT(Diff(Some(), AfterARestart()),
              ElementsAre(Change{"runtime_dir", kRestart}, Change{"state_dir", kRestart},
                          Change{"io_threads", kRestart}, Change{"busy_poll", kRestart},
                          Change{"metrics.listen", kRestart}, Change{"sockets.mode", kRestart},
                          Change{"log.format", kRestart}, Change{"sessions.open_timeout", kRestart},
                          Change{"sessions.resume_timeout", kRestart},
                          Change{"cleanup.backoff.max", kRestart}, Change{"cleanup.trail", kRestart},
                          Change{"listeners", kRestart}, Change{"pools.main.socket.enabled", kRestart}));
}

TEST(DiffTest, UntilARestartWhatNeedsOneIsAsItWas) {
  Settings now = AfterARestart();
  now.pools["new"].upstream = *ParseUpstream("redis://h");
  now.drain_timeout = absl::Seconds(7);
  EXPECT_THAT(Diff(Some(), UntilRestart(Some(), now)),
              ElementsAre(Change{"drain_timeout", kAtOnce}, Change{"pools.new", kAtOnce}));
  EXPECT_EQ(Diff(UntilRestart(Some(), now), now), Diff(Some(), AfterARestart()));
}

TEST(DiffTest, APoolOrTenantThatCameOrWentIsOneChange) {
  Settings now = Some();
  now.pools["new"].upstream = *ParseUpstream("redis://h");
  now.pools.erase("main");
  now.tenants.pop_back();
  EXPECT_THAT(Diff(Some(), now), ElementsAre(Change{"pools.new", kAtOnce}, Change{"tenants.b", kAtOnce},
                                             Change{"pools.main", kAtOnce}));
}

TEST(DiffTest, AnotherOrderOfTenantsIsAChange) {
  Settings now = Some();
  std::swap(now.tenants[0], now.tenants[1]);
  EXPECT_THAT(Diff(Some(), now), ElementsAre(Change{"tenants", kAtOnce}));
}

TEST(DiffTest, ListenersAreOneValue) {
  Settings now = Some();
  now.listeners.clear();
  EXPECT_THAT(Diff(Some(), now), ElementsAre(Change{"listeners", kRestart}));
}

}  // namespace
}  // namespace lessor
