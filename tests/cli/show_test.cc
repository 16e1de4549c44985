#include "client/cli/show.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_split.h"

#include "client/cli/format.h"
#include "tests/cli/fake_admin_service.h"

namespace lessor::cli {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(ShowTest, StatusSaysTheStateAndTheCounts) {
  EXPECT_EQ(StatusText(FakeBroker::Status()),
            "lessord 0.1.0 is ready: pid 812, up 3m12s, epoch 4\n"
            "sessions     3\n"
            "leases       2 held, 1 waiting\n"
            "pools        2\n"
            "descriptors  40 of 1024\n"
            "runtime dir  /run/lessor\n"
            "metrics      http://127.0.0.1:9747/metrics\n");
  v1::StatusResponse draining;
  draining.set_state(v1::StatusResponse::DRAINING);
  EXPECT_THAT(StatusText(draining), HasSubstr(" is draining:"));
  EXPECT_THAT(StatusText(draining), EndsWith("metrics      none\n"));
}

TEST(ShowTest, PoolsSayWhatFailsAndWhy) {
  EXPECT_THAT(
      PoolsText(FakeBroker::Pools(), 0),
      StartsWith(
          "POOL   MODE     CIRCUIT  MIN  MAX  LENT  IDLE  MOVING  WAITING  LONGEST  GRANTED  UPSTREAM\n"
          "main   running  closed     1    4     2     1       1        1     1.2s     3200  "
          "postgresql://db/app\n"
          "cache  paused   open       0   50     0     0       0        0        -        0  "
          "redis://10.0.0.7\n"
          "cache cannot connect ("));
  EXPECT_THAT(PoolsText(FakeBroker::Pools(), 0), EndsWith("): connect: Connection refused\n"));
  EXPECT_EQ(PoolsText({}, 0), "no pools\n");
}

TEST(ShowTest, SessionsSayWhoIsThere) {
  EXPECT_EQ(
      SessionsText(FakeBroker::Sessions(), 0),
      "SESSION  NAME      TENANT  DOOR      STATE      UID   PID    AGE  LEASES  WAITING  COMMAND\n"
      "     17  worker-1  search  attach    attached  1000  4242  1m00s       2        0  python3 worker.py\n"
      "     18  -         search  grpc      grace     1000     -    5ms       0        1  node??[2Jx.js\n"
      "     19  far       other   grpc-tcp  attached     -     -  2h30m       0        0  -\n");
  EXPECT_EQ(SessionsText({}, 0), "no sessions\n");
}

TEST(ShowTest, LeasesSayWhoHoldsAndWhoWaits) {
  const std::string text = LeasesText(FakeBroker::Leases(), 0);
  EXPECT_THAT(text, HasSubstr("held      -  -           3.0s"));
  EXPECT_THAT(
      text,
      HasSubstr("57.0s  high      4398046511105       17  search  4242  worker-1  python3 worker.py\n"));
  EXPECT_THAT(text,
              HasSubstr("-  normal    4398046511106       17  search  4242  report    python3 worker.py\n"));
  EXPECT_THAT(text, HasSubstr("-  normal                -       18  search  4243  -         node x.js\n"));
  EXPECT_EQ(LeasesText({}, 0), "no leases, and nobody waits\n");
}

TEST(ShowTest, TheLongestIdleOfThoseWhoHoldComesFirst) {
  v1::ListLeasesResponse leases;
  const auto add = [&](v1::LeaseInfo::State state, v1::LeaseInfo::Client client, int idle) {
    v1::LeaseInfo& lease = *leases.add_leases();
    lease.set_state(state);
    lease.set_client(client);
    if (idle > 0) lease.mutable_idle()->set_seconds(idle);
    return &lease;
  };
  add(v1::LeaseInfo::HELD, v1::LeaseInfo::ACTIVE, 0);
  add(v1::LeaseInfo::HELD, v1::LeaseInfo::IDLE, 2);
  add(v1::LeaseInfo::PARKED, v1::LeaseInfo::CLIENT_UNSPECIFIED, 9);
  add(v1::LeaseInfo::HELD, v1::LeaseInfo::PINNED, 3)->set_pinned_by("LISTEN");
  add(v1::LeaseInfo::HELD, v1::LeaseInfo::IN_TRANSACTION, 4);
  const std::string text = LeasesText(leases, 0);
  EXPECT_THAT(text, HasSubstr("pinned          3.0s  LISTEN"));
  EXPECT_LT(text.find("in transaction"), text.find("pinned"));
  EXPECT_LT(text.find("pinned"), text.find("idle  "));
  EXPECT_LT(text.find("idle  "), text.find("active"));
  EXPECT_LT(text.find("active"), text.find("parked"));
}

TEST(ShowTest, NothingIsWiderThanTheScreen) {
  for (const std::string& text :
       {PoolsText(FakeBroker::Pools(), 80), SessionsText(FakeBroker::Sessions(), 80),
        LeasesText(FakeBroker::Leases(), 80)}) {
    for (absl::string_view line : absl::StrSplit(text, '\n')) EXPECT_LE(Width(line), 80u) << line;
  }
}

TEST(ShowTest, EveryWordOfTheApiHasOneOfOurs) {
  v1::ListPoolsResponse pools;
  for (int mode = v1::PoolInfo::Mode_MIN; mode <= v1::PoolInfo::Mode_MAX; ++mode) {
    v1::PoolInfo* pool = pools.add_pools();
    pool->set_mode(static_cast<v1::PoolInfo::Mode>(mode));
    pool->set_circuit(static_cast<v1::PoolInfo::Circuit>(mode));
  }
  EXPECT_THAT(PoolsText(pools, 0), HasSubstr("draining  half-open"));
  v1::ListLeasesResponse leases;
  leases.add_leases()->set_priority(v1::CRITICAL);
  leases.add_leases()->set_priority(v1::LOW);
  EXPECT_THAT(LeasesText(leases, 0), HasSubstr("critical"));
  EXPECT_THAT(LeasesText(leases, 0), HasSubstr("low"));
}

TEST(ShowTest, ReloadSaysWhatChanged) {
  v1::ReloadResponse reload;
  EXPECT_EQ(ReloadText(reload), "nothing has changed\n");
  reload.add_changed("pools.main.max");
  reload.add_needs_restart("runtime_dir");
  EXPECT_EQ(ReloadText(reload), "changed: pools.main.max\nneeds a restart: runtime_dir\n");
}

TEST(ShowTest, APoolInOneLine) {
  EXPECT_EQ(PoolLine(FakeBroker::Pools().pools(0)),
            "main is running: min 1, max 4, 2 lent, 1 idle, 1 moving, 1 waiting\n");
}

TEST(ShowTest, CleanupSaysWhatIsDoneForWhomAndWhyItFailed) {
  v1::ListCleanupActionsResponse response;
  response.set_registered(3);
  response.set_done(1);
  v1::CleanupInfo* dead = response.add_actions();
  dead->set_action_id(17);
  dead->set_session_id(4);
  dead->set_session_name("renderer");
  dead->set_state(v1::CleanupInfo::DEAD);
  dead->set_attempts(8);
  dead->set_uid(1000);
  dead->set_error("no luck\n\033[2J");
  dead->mutable_action()->set_attempts(8);
  dead->mutable_action()->set_priority(v1::CRITICAL);
  dead->mutable_action()->mutable_remove_tree()->set_path("/tmp/a");
  v1::CleanupInfo* waiting = response.add_actions();
  waiting->set_action_id(18);
  waiting->set_state(v1::CleanupInfo::WAITING);
  waiting->mutable_action()->set_once(true);
  waiting->mutable_action()->mutable_kill_process()->set_pid(7);
  waiting->mutable_action()->mutable_kill_process()->set_group(true);
  EXPECT_EQ(CleanupText(response, "none", 0),
            "ACTION  SESSION  NAME      STATE    PRIORITY  TRIES   UID  LABEL  WHAT\n"
            "    17        4  renderer  dead     critical    8/8  1000  -      remove /tmp/a/\n"
            "    18        0  -         waiting  normal      0/1     0  -      kill group 7\n"
            "\n"
            "17: no luck??[2J\n"
            "since the start: 3 registered, 1 done, 0 cancelled, 0 discarded\n");
  EXPECT_THAT(CleanupText(v1::ListCleanupActionsResponse(), "no dead letters", 0),
              StartsWith("no dead letters\n"));
}

}  // namespace
}  // namespace lessor::cli
