#include "daemon/observe/process_metrics.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include <gtest/gtest.h>

#include "daemon/base/fd.h"

namespace lessor {
namespace {

std::map<std::string, double> Values(const ProcessMetrics& metrics) {
  std::map<std::string, double> values;
  for (const prometheus::MetricFamily& family : metrics.Collect()) {
    const prometheus::ClientMetric& metric = family.metric.at(0);
    values[family.name] =
        family.type == prometheus::MetricType::Counter ? metric.counter.value : metric.gauge.value;
  }
  return values;
}

TEST(ProcessMetricsTest, OurOwnProcessHasThemAll) {
  const std::map<std::string, double> values = Values(ProcessMetrics());
  EXPECT_GE(values.at("process_cpu_seconds_total"), 0);
  EXPECT_GT(values.at("process_resident_memory_bytes"), 100'000);
  EXPECT_GT(values.at("process_virtual_memory_bytes"), values.at("process_resident_memory_bytes"));
  EXPECT_GE(values.at("process_threads"), 1);
  EXPECT_GT(values.at("process_start_time_seconds"), 1.5e9);
  EXPECT_GE(values.at("process_open_fds"), 1);
  EXPECT_GE(values.at("process_max_fds"), values.at("process_open_fds"));
  EXPECT_EQ(values.size(), 7u);
}

TEST(ProcessMetricsTest, OneMoreDescriptorIsOneMore) {
  const double before = Values(ProcessMetrics()).at("process_open_fds");
  const UniqueFd fd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  EXPECT_EQ(Values(ProcessMetrics()).at("process_open_fds"), before + 1);
}

class FakeProcTest : public ::testing::Test {
 protected:
  FakeProcTest() {
    std::string name = (std::filesystem::temp_directory_path() / "lessor-proc-XXXXXX").string();
    root_ = ::mkdtemp(name.data());
    std::filesystem::create_directories(root_ / "self" / "fd");
  }
  ~FakeProcTest() override { std::filesystem::remove_all(root_); }
  void Write(const std::string& name, const std::string& text) const { std::ofstream(root_ / name) << text; }
  std::map<std::string, double> Collected() const {
    return Values(ProcessMetrics((root_ / "self").string()));
  }

  std::filesystem::path root_;
};

TEST_F(FakeProcTest, ACommandWithSpacesAndParenthesesIsReadRight) {
  Write("stat", "cpu 1 2 3\nbtime 1700000000\n");
  Write("self/stat",
        "7 (a) b (c) S 1 7 7 0 -1 4194304 9 0 0 0 150 50 0 0 20 0 5 0 1000 8192 3 18446744073709551615");
  const std::map<std::string, double> values = Collected();
  const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
  EXPECT_EQ(values.at("process_cpu_seconds_total"), 200 / ticks);
  EXPECT_EQ(values.at("process_threads"), 5);
  EXPECT_EQ(values.at("process_virtual_memory_bytes"), 8192);
  EXPECT_EQ(values.at("process_resident_memory_bytes"), 3.0 * static_cast<double>(::sysconf(_SC_PAGESIZE)));
  EXPECT_EQ(values.at("process_start_time_seconds"), 1700000000 + 1000 / ticks);
}

TEST_F(FakeProcTest, WhatCannotBeReadIsLeftOut) {
  for (const char* stat :
       {"", "7 no parenthesis", "7 (x) S 1 2", "7 (x) S a b c d e f g h i j k l m n o p q r s t u v"}) {
    Write("self/stat", stat);
    EXPECT_EQ(Collected().count("process_cpu_seconds_total"), 0u) << stat;
  }
  Write("self/stat",
        "7 (x) S 1 7 7 0 -1 4194304 9 0 0 0 150 50 0 0 20 0 5 0 1000 8192 3 18446744073709551615");
  EXPECT_EQ(Collected().count("process_start_time_seconds"), 0u) << "the boot time is unknown";
  std::filesystem::remove_all(root_ / "self" / "fd");
  EXPECT_EQ(Collected().count("process_open_fds"), 0u);
  EXPECT_EQ(Collected().count("process_max_fds"), 1u);
}

}  // namespace
}  // namespace lessor
