#include "lessor/error.h"

#include "absl/strings/cord.h"
#include "gtest/gtest.h"
#include "lessor/v1/error.pb.h"

#include "client/cpp/status.h"

namespace lessor {
namespace {

TEST(ClientErrorTest, EveryReasonHasTheTablesCodeAndRecovery) {
  const auto* table = v1::Reason::Code_descriptor();
  for (int i = 0; i < table->value_count(); ++i) {
    const auto reason = static_cast<v1::Reason::Code>(table->value(i)->number());
    const absl::Status status = ErrorOf(reason, "words");
    EXPECT_EQ(ReasonOf(status), table->value(i)->name());
    EXPECT_EQ(absl::StatusCodeToString(status.code()), table->value(i)->options().GetExtension(v1::code));
    EXPECT_EQ(static_cast<int>(RecoveryOf(status)),
              static_cast<int>(table->value(i)->options().GetExtension(v1::recovery)));
    EXPECT_EQ(RetryAfterOf(status), absl::ZeroDuration());
  }
}

TEST(ClientErrorTest, AForeignStatusHasNoReasonAndFails) {
  for (const absl::Status& status : {absl::OkStatus(), absl::InternalError("theirs")}) {
    EXPECT_EQ(ReasonOf(status), "");
    EXPECT_EQ(RecoveryOf(status), Recovery::kFail);
    EXPECT_EQ(RetryAfterOf(status), absl::ZeroDuration());
    EXPECT_TRUE(FactsOf(status).empty());
  }
}

TEST(ClientErrorTest, AReasonOfANewerBrokerKeepsItsNameAndFails) {
  v1::Status wire;
  wire.set_code(9);
  v1::ErrorInfo info;
  info.set_reason("MOON_FULL");
  auto* detail = wire.add_details();
  detail->set_type_url("type.googleapis.com/google.rpc.ErrorInfo");
  detail->set_value(info.SerializeAsString());
  const absl::Status status = FromWire(wire);
  EXPECT_EQ(ReasonOf(status), "MOON_FULL");
  EXPECT_EQ(RecoveryOf(status), Recovery::kFail);
}

TEST(ClientErrorTest, NonsenseCodesAndPayloadsAreStillErrors) {
  v1::Status wire;
  EXPECT_EQ(ReasonOf(FromWire(wire)), "INTERNAL");
  wire.set_code(-4);
  EXPECT_EQ(FromWire(wire).code(), absl::StatusCode::kUnknown);
  wire.set_code(9999);
  auto* detail = wire.add_details();
  detail->set_type_url("type.googleapis.com/google.rpc.ErrorInfo");
  detail->set_value("\xff\xff\xff");
  EXPECT_EQ(FromWire(wire).code(), absl::StatusCode::kUnknown);
  EXPECT_EQ(ReasonOf(FromWire(wire)), "");
}

TEST(ClientErrorTest, DurationsSurviveTheWireAndAreClamped) {
  google::protobuf::Duration proto;
  ToProto(absl::Milliseconds(1250), proto);
  EXPECT_EQ(FromProto(proto), absl::Milliseconds(1250));
  ToProto(absl::InfiniteDuration(), proto);
  EXPECT_GT(FromProto(proto), absl::Hours(24 * 365));
  proto.set_seconds(INT64_MAX);
  EXPECT_LT(FromProto(proto), absl::InfiniteDuration());
}

}  // namespace
}  // namespace lessor
