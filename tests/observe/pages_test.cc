#include "daemon/observe/pages.h"

#include <memory>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "prometheus/counter.h"
#include "prometheus/registry.h"

namespace lessor {
namespace {

using ::testing::HasSubstr;

class PagesTest : public ::testing::Test {
 protected:
  prometheus::Registry first_;
  prometheus::Registry second_;
  absl::Status healthy_;
  absl::Status ready_;
  Pages pages_{{&first_, &second_}, [this] { return healthy_; }, [this] { return ready_; }};
};

TEST_F(PagesTest, MetricsComeFromEverySource) {
  prometheus::BuildCounter()
      .Name("lessor_a_total")
      .Help("A.")
      .Register(first_)
      .Add({{"pool", "main"}})
      .Increment(3);
  prometheus::BuildCounter().Name("lessor_b_total").Help("B.").Register(second_).Add({}).Increment();
  const Pages::Page page = pages_.Get("/metrics");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(page.content_type, "text/plain; version=0.0.4; charset=utf-8");
  EXPECT_THAT(page.body, HasSubstr("# TYPE lessor_a_total counter\nlessor_a_total{pool=\"main\"} 3\n"));
  EXPECT_THAT(page.body, HasSubstr("lessor_b_total 1\n"));
}

TEST_F(PagesTest, ReadinessFollowsTheCallback) {
  EXPECT_EQ(pages_.Get("/readyz").status, 200);
  ready_ = absl::UnavailableError("the broker is draining");
  EXPECT_EQ(pages_.Get("/readyz").status, 503);
  EXPECT_EQ(pages_.Get("/readyz").body, "the broker is draining\n");
  EXPECT_EQ(pages_.Get("/healthz").status, 200) << "health is not readiness";
}

TEST_F(PagesTest, HealthFollowsItsCallback) {
  healthy_ = absl::UnavailableError("only a restart helps");
  EXPECT_EQ(pages_.Get("/healthz").status, 503);
  EXPECT_EQ(pages_.Get("/healthz").body, "only a restart helps\n");
  EXPECT_EQ(pages_.Get("/readyz").status, 200) << "leases are granted all the same";
}

TEST_F(PagesTest, TheQueryIsIgnored) {
  EXPECT_EQ(pages_.Get("/healthz?verbose=1").body, "ok\n");
}

TEST_F(PagesTest, TheFirstPageLinksTheOthers) {
  const Pages::Page page = pages_.Get("/");
  EXPECT_THAT(page.content_type, HasSubstr("text/html"));
  for (const char* link : {"\"/metrics\"", "\"/healthz\"", "\"/readyz\""})
    EXPECT_THAT(page.body, HasSubstr(link));
}

TEST_F(PagesTest, AnythingElseIsNotFoundAndToldWhatThereIs) {
  for (const char* target : {"/nothing", "", "metrics", "/metrics/", "http://host/metrics", "*"}) {
    const Pages::Page page = pages_.Get(target);
    EXPECT_EQ(page.status, 404) << target;
    EXPECT_THAT(page.body, HasSubstr("/metrics /healthz /readyz"));
  }
}

}  // namespace
}  // namespace lessor
