#include "daemon/base/reason.h"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::Pair;
using ::testing::SizeIs;
using ::testing::StartsWith;
using ::testing::UnorderedElementsAre;

constexpr char kTypes[] = "type.googleapis.com/google.rpc.";

std::vector<const google::protobuf::EnumValueDescriptor*> AllReasons() {
  std::vector<const google::protobuf::EnumValueDescriptor*> all;
  const auto* reasons = v1::Reason::Code_descriptor();
  for (int i = 0; i < reasons->value_count(); ++i) all.push_back(reasons->value(i));
  return all;
}

// The details as a client reads them: from the bytes on the wire.
template <typename Message>
Message Detail(const absl::Status& status, absl::string_view type) {
  v1::Status wire;
  EXPECT_TRUE(wire.ParseFromString(ToWire(status).SerializeAsString())) << "not UTF-8?";
  Message message;
  int found = 0;
  for (const google::protobuf::Any& detail : wire.details()) {
    if (detail.type_url() != absl::StrCat(kTypes, type)) continue;
    EXPECT_TRUE(message.ParseFromString(detail.value()));
    ++found;
  }
  EXPECT_EQ(found, 1) << type;
  return message;
}
v1::ErrorInfo InfoOf(const absl::Status& status) {
  return Detail<v1::ErrorInfo>(status, "ErrorInfo");
}

std::string Repeated(absl::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) absl::StrAppend(&all, text);
  return all;
}

TEST(ReasonTest, EachReasonHasACodeARecoveryAndAMeaning) {
  for (const auto* reason : AllReasons()) {
    EXPECT_TRUE(reason->options().HasExtension(v1::code)) << reason->name();
    EXPECT_TRUE(reason->options().HasExtension(v1::recovery)) << reason->name();
    EXPECT_THAT(reason->options().GetExtension(v1::meaning), Not(IsEmpty())) << reason->name();
  }
}

TEST(ReasonTest, EachErrorHasTheCodeThatTheTableGivesItsReason) {
  for (const auto* reason : AllReasons()) {
    const absl::Status status = ReasonError(static_cast<v1::Reason::Code>(reason->number()), "words");
    EXPECT_EQ(absl::StatusCodeToString(status.code()), reason->options().GetExtension(v1::code));
    EXPECT_FALSE(status.ok()) << reason->name();
    EXPECT_EQ(status.message(), "words");
    EXPECT_EQ(ReasonOf(status), reason->number());
    EXPECT_EQ(InfoOf(status).reason(), reason->name());
    EXPECT_EQ(InfoOf(status).domain(), "lessor");
  }
}

TEST(ReasonTest, FactsNameTheFieldsOfAnError) {
  const absl::Status status =
      ReasonError(v1::Reason::QUEUE_FULL, "full", {{"pool", "main"}, {"waiters", "12"}, {"empty", ""}});
  EXPECT_THAT(InfoOf(status).metadata(),
              UnorderedElementsAre(Pair("pool", "main"), Pair("waiters", "12"), Pair("empty", "")));
}

TEST(ReasonTest, ADelayAndALimitJoinTheReasonAndTheFacts) {
  absl::Status status = ReasonError(v1::Reason::QUOTA_EXCEEDED, "too many", {{"limit", "4"}});
  status = WithRetryAfter(status, absl::Milliseconds(1500));
  status = WithQuotaViolation(status, "session:17", "leases_max is 4");
  status = Annotate(status, "pool main");
  EXPECT_EQ(status.code(), absl::StatusCode::kResourceExhausted);
  EXPECT_EQ(status.message(), "pool main: too many");
  EXPECT_EQ(ReasonOf(status), v1::Reason::QUOTA_EXCEEDED);
  EXPECT_EQ(RetryAfterOf(status), absl::Milliseconds(1500));
  EXPECT_THAT(InfoOf(status).metadata(), UnorderedElementsAre(Pair("limit", "4")));
  const auto quota = Detail<v1::QuotaFailure>(status, "QuotaFailure");
  ASSERT_EQ(quota.violations_size(), 1);
  EXPECT_EQ(quota.violations(0).subject(), "session:17");
  EXPECT_EQ(quota.violations(0).description(), "leases_max is 4");
}

TEST(ReasonTest, ALaterDelayReplacesTheEarlierOne) {
  const absl::Status once = WithRetryAfter(ReasonError(v1::Reason::QUEUE_FULL, "full"), absl::Seconds(9));
  EXPECT_EQ(RetryAfterOf(WithRetryAfter(once, absl::Seconds(2))), absl::Seconds(2));
}

TEST(ReasonTest, DelaysAreKeptToTheNanosecond) {
  const absl::Status error = ReasonError(v1::Reason::QUEUE_FULL, "full");
  for (absl::Duration delay : {absl::Nanoseconds(1), absl::Milliseconds(50), absl::Seconds(1),
                               absl::Hours(2000) + absl::Nanoseconds(999'999'999)}) {
    EXPECT_EQ(RetryAfterOf(WithRetryAfter(error, delay)), delay);
  }
  EXPECT_EQ(RetryAfterOf(WithRetryAfter(error, absl::Nanoseconds(1.75))), absl::Nanoseconds(1));
}

TEST(ReasonTest, AnnotationsStandBeforeTheMessageTheOutermostFirst) {
  const absl::Status inner = absl::NotFoundError("openat2");
  EXPECT_EQ(Annotate(Annotate(inner, "map 'a'"), "lease 42"),
            absl::NotFoundError("lease 42: map 'a': openat2"));
}

TEST(ReasonTest, WhatIsOkStaysOkWhateverIsAdded) {
  EXPECT_EQ(Annotate(absl::OkStatus(), "lease 42"), absl::OkStatus());
  EXPECT_EQ(WithRetryAfter(absl::OkStatus(), absl::Seconds(1)), absl::OkStatus());
  EXPECT_EQ(WithQuotaViolation(absl::OkStatus(), "session:1", "limit"), absl::OkStatus());
}

TEST(ReasonTest, AStatusThatCarriesNothingGivesZeroValues) {
  for (const absl::Status& status : {absl::OkStatus(), absl::UnavailableError("gone")}) {
    EXPECT_EQ(ReasonOf(status), v1::Reason::UNSPECIFIED);
    EXPECT_EQ(RetryAfterOf(status), absl::ZeroDuration());
  }
}

TEST(ReasonTest, DetailsThatCannotBeReadGiveZeroValues) {
  absl::Status status = absl::UnavailableError("gone");
  status.SetPayload(absl::StrCat(kTypes, "ErrorInfo"), absl::Cord("\xff\xff"));
  status.SetPayload(absl::StrCat(kTypes, "RetryInfo"), absl::Cord("\xff\xff"));
  EXPECT_EQ(ReasonOf(status), v1::Reason::UNSPECIFIED);
  EXPECT_EQ(RetryAfterOf(status), absl::ZeroDuration());
  v1::ErrorInfo newer;
  newer.set_reason("A_REASON_OF_A_LATER_VERSION");
  status.SetPayload(absl::StrCat(kTypes, "ErrorInfo"), absl::Cord(newer.SerializeAsString()));
  EXPECT_EQ(ReasonOf(status), v1::Reason::UNSPECIFIED);
}

TEST(ReasonBoundsTest, AllDetailsStayBelow4KiBHoweverLongTheWordsAndFactsAre) {
  const std::string huge(100'000, 'x');
  std::vector<std::string> keys;
  for (int i = 0; i < 100; ++i) keys.push_back(absl::StrCat("upstream_error", i));
  Facts facts;
  for (const std::string& key : keys) facts.emplace_back(key, huge);
  for (const auto* reason : AllReasons()) {
    absl::Status status = ReasonError(static_cast<v1::Reason::Code>(reason->number()), huge, facts);
    status = WithRetryAfter(status, absl::Hours(1'000'000) + absl::Nanoseconds(999'999'999));
    status = Annotate(WithQuotaViolation(status, huge, huge), huge);
    EXPECT_LT(ToWire(status).ByteSizeLong(), 4096u) << reason->name() << ", the message included";
    EXPECT_EQ(ReasonOf(status), reason->number());
  }
}

TEST(ReasonBoundsTest, LongTextIsCutAndNotLeftOut) {
  const std::string huge = absl::StrCat("begins", std::string(100'000, 'x'));
  absl::Status status = ReasonError(v1::Reason::QUOTA_EXCEEDED, huge, {{"pool", huge}});
  status = WithQuotaViolation(status, huge, huge);
  EXPECT_THAT(status.message(), SizeIs(1024));
  EXPECT_THAT(status.message(), StartsWith("begins"));
  const std::string fact = InfoOf(status).metadata().at("pool");
  EXPECT_THAT(fact, SizeIs(256));
  EXPECT_THAT(fact, StartsWith("begins"));
  const auto violation = Detail<v1::QuotaFailure>(status, "QuotaFailure").violations(0);
  EXPECT_THAT(violation.subject(), SizeIs(256));
  EXPECT_THAT(violation.description(), SizeIs(256));
}

TEST(ReasonBoundsTest, TextThatJustFitsIsWhole) {
  const std::string message(1024, 'm');
  const std::string fact(256, 'f');
  const absl::Status status = ReasonError(v1::Reason::POOL_UNKNOWN, message, {{"pool", fact}});
  EXPECT_EQ(status.message(), message);
  EXPECT_EQ(InfoOf(status).metadata().at("pool"), fact);
}

TEST(ReasonBoundsTest, TheFirstEightFactsAreKept) {
  const Facts nine = {{"a", "1"}, {"b", "2"}, {"c", "3"}, {"d", "4"}, {"e", "5"},
                      {"f", "6"}, {"g", "7"}, {"h", "8"}, {"i", "9"}};
  const auto kept = InfoOf(ReasonError(v1::Reason::INTERNAL, "many", nine)).metadata();
  EXPECT_THAT(kept, SizeIs(8));
  EXPECT_TRUE(kept.contains("h"));
  EXPECT_FALSE(kept.contains("i"));
}

TEST(ReasonTextTest, IsCutBetweenCharacters) {
  EXPECT_EQ(ReasonError(v1::Reason::INTERNAL, Repeated("é", 600)).message(), Repeated("é", 512));
  EXPECT_EQ(ReasonError(v1::Reason::INTERNAL, Repeated("€", 600)).message(), Repeated("€", 341));
  EXPECT_EQ(ReasonError(v1::Reason::INTERNAL, Repeated("😀", 600)).message(), Repeated("😀", 256));
  const absl::Status annotated =
      Annotate(ReasonError(v1::Reason::INTERNAL, Repeated("é", 600)), "reset: the upstream says");
  EXPECT_THAT(annotated.message(), StartsWith("reset: the upstream says: é"));
  const absl::Status fact = ReasonError(v1::Reason::INTERNAL, "", {{"pool", Repeated("€", 100)}});
  EXPECT_EQ(InfoOf(fact).metadata().at("pool"), Repeated("€", 85));
}

TEST(ReasonTextTest, WhatIsNotUtf8ReachesTheClientAsQuestionMarks) {
  absl::Status status = ReasonError(v1::Reason::UPSTREAM_UNAVAILABLE, "caf\xe9 ferm\xe9",
                                    {{"upstream_error", "\xc3(\xa0\xa1"}, {"cut", "\xe2\x82"}});
  status = WithQuotaViolation(status, "\xff", "a\x80z");
  EXPECT_EQ(ToWire(status).message(), "caf? ferm?");
  EXPECT_THAT(InfoOf(status).metadata(),
              UnorderedElementsAre(Pair("upstream_error", "?(??"), Pair("cut", "??")));
  const auto violation = Detail<v1::QuotaFailure>(status, "QuotaFailure").violations(0);
  EXPECT_EQ(violation.subject(), "?");
  EXPECT_EQ(violation.description(), "a?z");
  EXPECT_EQ(ToWire(Annotate(status, "pool \xfe")).message(), "pool ?: caf? ferm?");
  EXPECT_THAT(InfoOf(Annotate(status, "pool \xfe")).metadata(), SizeIs(2));
}

TEST(ReasonWireTest, AnErrorComesBackAsItWas) {
  absl::Status status = ReasonError(v1::Reason::POOL_EXHAUSTED, "no connection was free", {{"pool", "main"}});
  status = WithQuotaViolation(WithRetryAfter(status, absl::Seconds(1)), "session:17", "limit");
  const v1::Status wire = ToWire(status);
  EXPECT_EQ(wire.code(), 8) << "google.rpc.Code.RESOURCE_EXHAUSTED";
  EXPECT_EQ(wire.details_size(), 3);
  EXPECT_EQ(FromWire(wire), status);
}

TEST(ReasonWireTest, OkIsTheEmptyMessage) {
  EXPECT_THAT(ToWire(absl::OkStatus()).SerializeAsString(), IsEmpty());
  EXPECT_EQ(FromWire(v1::Status()), absl::OkStatus());
}

TEST(ReasonWireTest, AStatusWithoutAReasonTravelsAsInternalWithItsWordsAndItsCodesName) {
  const absl::Status arrived = FromWire(ToWire(absl::NotFoundError("no such \xff file")));
  EXPECT_EQ(arrived.code(), absl::StatusCode::kInternal);
  EXPECT_EQ(ReasonOf(arrived), v1::Reason::INTERNAL);
  EXPECT_THAT(arrived.message(), HasSubstr("NOT_FOUND"));
  EXPECT_THAT(arrived.message(), HasSubstr("no such ? file"));
}

TEST(ReasonWireTest, ACodeThatDoesNotExistIsNotOk) {
  v1::Status wire;
  wire.set_code(4711);
  wire.set_message("from the future");
  EXPECT_EQ(FromWire(wire).code(), absl::StatusCode::kUnknown);
  EXPECT_EQ(FromWire(wire).message(), "from the future");
}

}  // namespace
}  // namespace lessor
