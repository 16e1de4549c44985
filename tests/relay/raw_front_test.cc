#include "daemon/relay/raw_front.h"

#include <string>

#include <gtest/gtest.h>

#include "tests/relay/redis_driver.h"

namespace lessor {
namespace {

class RawFrontTest : public ::testing::Test {
 protected:
  static std::string Taken(Outgoing& outgoing) {
    std::string bytes;
    for (absl::string_view piece : outgoing.pieces()) bytes += std::string(piece);
    outgoing.Clear();
    return bytes;
  }

  RawFront front_;
  NotesOnly connection_;
  Outgoing to_client_;
  Outgoing to_upstream_;
  const Flow flow_{to_client_, to_upstream_};
};

TEST_F(RawFrontTest, WantsAnUpstreamBeforeTheClientHasSaidAnything) {
  EXPECT_TRUE(front_.wants_upstream());
  absl::string_view early = "EHLO";
  EXPECT_TRUE(front_.OnClient(early, flow_).ok());
  EXPECT_EQ(early, "EHLO");
  front_.Attach(connection_, flow_);
  EXPECT_FALSE(front_.wants_upstream());
}

TEST_F(RawFrontTest, PassesEverythingBothWays) {
  front_.Attach(connection_, flow_);
  EXPECT_TRUE(front_.OnUpstream("220 hello\r\n", flow_).ok());
  EXPECT_EQ(Taken(to_client_), "220 hello\r\n");
  absl::string_view said = "EHLO\r\n";
  EXPECT_TRUE(front_.OnClient(said, flow_).ok());
  EXPECT_EQ(said, "");
  EXPECT_EQ(Taken(to_upstream_), "EHLO\r\n");
}

TEST_F(RawFrontTest, IsNeverParkedAndSurvivesNoLoss) {
  front_.Attach(connection_, flow_);
  EXPECT_FALSE(front_.between());
  EXPECT_EQ(front_.Park(flow_), Front::Parking::kPinned);
  EXPECT_EQ(front_.pinned_by(), "raw protocol");
  EXPECT_FALSE(front_.SurvivesLoss());
  EXPECT_FALSE(front_.finished());
  front_.Refuse(absl::InternalError("no"), flow_);
  EXPECT_TRUE(to_client_.empty());
  front_.Detach();
}

TEST_F(RawFrontTest, AConnectionIsCleanOnlyUntilAByteHasPassed) {
  front_.Attach(connection_, flow_);
  EXPECT_EQ(front_.Leave(), Leaving::kClean);
  absl::string_view nothing;
  EXPECT_TRUE(front_.OnClient(nothing, flow_).ok());
  EXPECT_TRUE(front_.OnUpstream("", flow_).ok());
  EXPECT_EQ(front_.Leave(), Leaving::kClean);
  EXPECT_TRUE(front_.OnUpstream("2", flow_).ok());
  EXPECT_EQ(front_.Leave(), Leaving::kBroken);

  RawFront other;
  other.Attach(connection_, flow_);
  absl::string_view said = "x";
  EXPECT_TRUE(other.OnClient(said, flow_).ok());
  EXPECT_EQ(other.Leave(), Leaving::kBroken);
}

}  // namespace
}  // namespace lessor
