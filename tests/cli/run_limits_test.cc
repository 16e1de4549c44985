#include "client/cli/run/run_limits.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lessor::cli {
namespace {

using ::testing::HasSubstr;

std::string Written(const std::string& text) {
  const absl::StatusOr<RunLimits> limits = ParseLimits({text});
  if (!limits.ok() || limits->cgroup.size() != 1) return limits.status().ToString();
  return limits->cgroup[0].controller + " " + limits->cgroup[0].file + " " + limits->cgroup[0].value;
}

TEST(RunLimitsTest, TheCgroupsFilesAreWrittenAsTheKernelTakesThem) {
  EXPECT_EQ(Written("memory=512M"), "memory memory.max 536870912");
  EXPECT_EQ(Written("memory=2G"), "memory memory.max 2147483648");
  EXPECT_EQ(Written("memory=1048576"), "memory memory.max 1048576");
  EXPECT_EQ(Written("pids=100"), "pids pids.max 100");
  EXPECT_EQ(Written("cpu=1.5"), "cpu cpu.max 150000 100000");
  EXPECT_EQ(Written("cpu=0.01"), "cpu cpu.max 1000 100000");
}

TEST(RunLimitsTest, TheRestNeedsNoCgroup) {
  const absl::StatusOr<RunLimits> limits = ParseLimits({"nofile=32", "time=1m30s"});
  ASSERT_TRUE(limits.ok());
  EXPECT_TRUE(limits->cgroup.empty());
  EXPECT_EQ(limits->descriptors, 32u);
  EXPECT_EQ(limits->time, absl::Seconds(90));
}

TEST(RunLimitsTest, WhatCannotBeIsRefusedInWords) {
  for (const char* text : {"memory=",      "memory=1",   "memory=M",  "memory=-1M",   "memory=99999999T",
                           "memory=0x10M", "memory=1MM", "pids=0",    "pids=4194305", "cpu=0",
                           "cpu=nan",      "cpu=inf",    "cpu=10001", "nofile=7",     "nofile=many",
                           "time=0s",      "time=-1s",   "time=inf",  "time=soon",    "memory",
                           "colour=red",   "",           "="}) {
    const absl::Status refused = ParseLimits({text}).status();
    EXPECT_EQ(refused.code(), absl::StatusCode::kInvalidArgument) << text;
  }
  EXPECT_THAT(ParseLimits({"colour=red"}).status().message(),
              HasSubstr("'colour=red' is no limit: memory=512M"));
  EXPECT_THAT(ParseLimits({"pids=x=y"}).status().message(),
              HasSubstr("'x=y' is no value that 'pids' can have: memory=512M"));
  EXPECT_EQ(ParseLimits({"nofile=64", "nofile=32"}).status().message(), "'nofile' is limited twice");
}

}  // namespace
}  // namespace lessor::cli
