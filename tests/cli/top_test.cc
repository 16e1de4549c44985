#include "client/cli/top.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_split.h"

#include "client/cli/format.h"
#include "tests/cli/fake_admin_service.h"

namespace lessor::cli {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;

Snapshot Taken() {
  return {FakeBroker::Status(), FakeBroker::Pools(), FakeBroker::Leases()};
}

TEST(TopTest, AFrameShowsPoolsThenTheLongestHeldLeases) {
  EXPECT_EQ(TopView().Frame(Taken(), 0, 0),
            "lessord 0.1.0 ready  up 3m12s  sessions 3  leases 2  waiting 1  descriptors 40/1024\n"
            "\n"
            "POOL   STATE   USE         LENT  MAX  IDLE  WAITING  LONGEST  LEASES/S\n"
            "main   ok      #####.....     2    4     1        1     1.2s         -\n"
            "cache  paused  ..........     0   50     0        0        -         -\n"
            "\n"
            "POOL  STATE    FOR  SESSION   PID  TENANT  COMMAND\n"
            "main  held   1m03s       17  4242  search  python3 worker.py\n"
            "main  held    3.0s       17  4242  search  python3 worker.py\n"
            "main  waits   1.2s       18  4243  search  node x.js\n");
}

TEST(TopTest, LeasesPerSecondAreCountedOverTheBrokersOwnTime) {
  TopView view;
  Snapshot snapshot = Taken();
  (void)view.Frame(snapshot, 0, 0);
  snapshot.status.mutable_uptime()->set_seconds(194);
  snapshot.pools.mutable_pools(0)->set_leases_total(3250);
  EXPECT_THAT(view.Frame(snapshot, 0, 0), HasSubstr("     25\n"));
  snapshot.status.set_epoch(5);
  EXPECT_THAT(view.Frame(snapshot, 0, 0), HasSubstr("      -\n")) << "another run of the broker";
}

TEST(TopTest, FramesFitTheScreen) {
  Snapshot snapshot = Taken();
  for (int i = 0; i < 100; ++i) *snapshot.leases.add_leases() = snapshot.leases.leases(i % 3);
  snapshot.leases.mutable_leases(1)->set_command(std::string(500, 'x'));
  snapshot.pools.mutable_pools(0)->set_name(std::string(500, 'p'));
  for (const size_t height : {1u, 5u, 7u, 8u, 9u, 10u, 24u, 200u}) {
    const std::string frame = TopView().Frame(snapshot, 80, height);
    if (height > 6) {
      EXPECT_LE(std::count(frame.begin(), frame.end(), '\n'), static_cast<std::ptrdiff_t>(height));
    }
    for (absl::string_view line : absl::StrSplit(frame, '\n')) EXPECT_LE(Width(line), 80u) << line;
  }
  const std::string frame = TopView().Frame(snapshot, 80, 24);
  EXPECT_THAT(frame, HasSubstr("waits")) << "waiters are not crowded out";
  EXPECT_THAT(frame, HasSubstr("held"));
  EXPECT_THAT(frame, EndsWith(" more\n"));
}

TEST(TopTest, APoolThatIsDownSaysSo) {
  Snapshot snapshot = Taken();
  v1::PoolInfo* pool = snapshot.pools.mutable_pools(1);
  pool->set_mode(v1::PoolInfo::RUNNING);
  EXPECT_THAT(TopView().Frame(snapshot, 0, 0), HasSubstr("cache  down"));
  pool->set_circuit(v1::PoolInfo::HALF_OPEN);
  EXPECT_THAT(TopView().Frame(snapshot, 0, 0), HasSubstr("cache  probing"));
  pool->set_mode(v1::PoolInfo::DRAINING);
  EXPECT_THAT(TopView().Frame(snapshot, 0, 0), HasSubstr("cache  draining"));
}

}  // namespace
}  // namespace lessor::cli
