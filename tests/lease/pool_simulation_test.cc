#include <array>
#include <cstdlib>
#include <iostream>
#include <random>
#include <vector>

#include "absl/strings/numbers.h"
#include "gtest/gtest.h"

#include "tests/lease/pool_harness.h"
#include "tests/lease/pool_simulator.h"

namespace lessor {
namespace {

constexpr uint64_t kFixedSeeds = 20;
constexpr uint64_t kStepsByDefault = 5000;

// LESSOR_SIM_SEED replays one run, LESSOR_SIM_STEPS says how long a run is.
uint64_t FromEnvironment(const char* name, uint64_t otherwise) {
  const char* text = std::getenv(name);
  uint64_t value = 0;
  return text != nullptr && absl::SimpleAtoi(text, &value) ? value : otherwise;
}

int Steps() {
  return static_cast<int>(FromEnvironment("LESSOR_SIM_STEPS", kStepsByDefault));
}

std::vector<uint64_t> Seeds() {
  if (const uint64_t seed = FromEnvironment("LESSOR_SIM_SEED", 0)) return {seed};
  std::vector<uint64_t> seeds;
  for (uint64_t seed = 1; seed <= kFixedSeeds; ++seed) seeds.push_back(seed);
  seeds.push_back(std::random_device()());
  return seeds;
}

TEST(PoolSimulationTest, NoRuleIsBrokenWhateverHappens) {
  std::map<std::string, int> saw;
  const std::vector<uint64_t> seeds = Seeds();
  for (uint64_t seed : seeds) {
    std::cout << "LESSOR_SIM_SEED=" << seed << " LESSOR_SIM_STEPS=" << Steps() << std::endl;
    const PoolSimulator::Report report = PoolSimulator(seed, Steps()).Run();
    ASSERT_EQ(report.failure, "") << "seed " << seed;
    for (const auto& [what, times] : report.saw) saw[what] += times;
  }
  for (const auto& [what, times] : saw) std::cout << "  " << what << ": " << times << "\n";
  if (seeds.size() == 1) return;
  for (const char* what : {"granted",
                           "released",
                           "parked",
                           "replaced",
                           "abandoned",
                           "discarded",
                           "unsent",
                           "expired",
                           "revoked",
                           "session_ended",
                           "recalled",
                           "renewed",
                           "resumed",
                           "WAIT_EXPIRED",
                           "REQUEST_CANCELLED",
                           "SESSION_ENDED",
                           "UPSTREAM_UNAVAILABLE",
                           "POOL_DRAINING",
                           "DESCRIPTORS_EXHAUSTED",
                           "at the door: POOL_EXHAUSTED",
                           "at the door: QUEUE_FULL",
                           "at the door: QUOTA_EXCEEDED",
                           "at the door: UPSTREAM_UNAVAILABLE"}) {
    EXPECT_GT(saw[what], 0) << what << " never happened, so nothing was tested of it";
  }
}

TEST(PoolSimulationTest, ASeedReplaysItsRun) {
  for (uint64_t seed : {3u, 14u}) {
    const PoolSimulator::Report first = PoolSimulator(seed, 2500).Run();
    const PoolSimulator::Report second = PoolSimulator(seed, 2500).Run();
    EXPECT_EQ(first.trace, second.trace) << "seed " << seed;
    EXPECT_EQ(first.steps, second.steps);
    EXPECT_NE(first.trace, PoolSimulator(seed + 1, 2500).Run().trace);
  }
}

// A pool that is never idle, whose connections fail now and then: the shares of tenants that wait all along
// stay within the bound that fair_queue.h states, and each class is served within its own.
TEST(PoolSimulationTest, UnderLoadSharesFollowTheWeightsWithinTheBound) {
  constexpr std::array<int64_t, 5> kWeights = {1, 2, 3, 10, 25};
  PoolSettings settings = PoolHarness::Quiet(6);
  settings.circuit_failures = 1000;
  for (uint64_t seed = 1; seed <= 5; ++seed) {
    PoolHarness h(settings);
    Random random(seed);
    std::array<std::vector<WaiterId>, kWeights.size()> waiting;
    std::array<int64_t, kWeights.size()> granted{};
    std::vector<Granted> held;
    for (int grants = 0; grants < 1500;) {
      for (size_t i = 0; i < kWeights.size(); ++i) {
        while (waiting[i].size() < 3) {
          Claim claim = PoolHarness::ClaimOf(i + 1);
          claim.weight = static_cast<uint32_t>(kWeights[i]);
          claim.handoff = false;
          waiting[i].push_back(h.Acquire(claim, absl::InfiniteDuration()).value());
        }
      }
      if (h.pending() > 0 && (held.empty() || random.Below(2) == 0)) {
        h.Answer(h.work()[random.Below(h.work().size())].what, random.Below(20) != 0);
      } else if (!held.empty()) {
        std::swap(held[random.Below(held.size())], held.back());
        ASSERT_TRUE(h.Release(held.back()).ok());
        held.pop_back();
      } else {
        h.clock().AdvanceTo(h.pool().NextDue(h.Now()));
        h.Tick();
      }
      for (size_t i = 0; i < kWeights.size(); ++i) {
        for (size_t w = 0; w < waiting[i].size(); ++w) {
          if (!h.WasGranted(waiting[i][w])) continue;
          held.push_back(h.GrantOf(waiting[i][w]));
          waiting[i].erase(waiting[i].begin() + static_cast<long>(w));
          ++granted[i];
          ++grants;
          break;
        }
      }
      for (size_t i = 0; i < kWeights.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
          ASSERT_LE(std::abs(granted[i] * kWeights[j] - granted[j] * kWeights[i]), kWeights[i] + kWeights[j])
              << "seed " << seed << " after " << grants << " grants";
        }
      }
    }
  }
}

}  // namespace
}  // namespace lessor
