#include "client/cli/run/guardian_channel.h"

#include <optional>
#include <utility>

#include <gtest/gtest.h>

namespace lessor::cli {
namespace {

using Kind = GuardianMessage::Kind;

// The kernel tells of unread messages before it gives what was said.
TEST(GuardianChannelTest, WhatWasSaidIsHeardAlsoFromWhoDiedWithoutHearing) {
  auto ends = GuardianChannel::MakePair();
  ASSERT_TRUE(ends.ok());
  {
    const GuardianChannel inner = std::move(ends->second);
    ends->first.Send({.kind = Kind::kSignal, .value = 18});
    inner.Send({.kind = Kind::kEnded, .value = 6});
  }
  const std::optional<GuardianMessage> last = ends->first.Receive();
  ASSERT_TRUE(last.has_value());
  EXPECT_EQ(last->kind, Kind::kEnded);
  EXPECT_EQ(last->value, 6);
  EXPECT_FALSE(ends->first.Receive().has_value());
  ends->first.Send({});  // to nobody
}

}  // namespace
}  // namespace lessor::cli
