#include "daemon/observe/pages.h"

#include <iterator>
#include <sstream>
#include <utility>

#include "absl/strings/str_cat.h"
#include "prometheus/metric_family.h"
#include "prometheus/text_serializer.h"

namespace lessor {
namespace {

constexpr char kPlain[] = "text/plain; charset=utf-8";
constexpr char kPrometheus[] = "text/plain; version=0.0.4; charset=utf-8";

Pages::Page Home() {
  return {.content_type = "text/html; charset=utf-8",
          .body =
              "<!doctype html>\n<title>lessord</title>\n<h1>lessord</h1>\n<ul>\n"
              "<li><a href=\"/metrics\">/metrics</a>: metrics for Prometheus</li>\n"
              "<li><a href=\"/healthz\">/healthz</a>: need it be restarted</li>\n"
              "<li><a href=\"/readyz\">/readyz</a>: does it take requests</li>\n</ul>\n"};
}

Pages::Page Answer(const absl::Status& how, absl::string_view fine) {
  if (how.ok()) return {.content_type = kPlain, .body = absl::StrCat(fine, "\n")};
  return {.status = 503, .content_type = kPlain, .body = absl::StrCat(how.message(), "\n")};
}

}  // namespace

Pages::Pages(std::vector<const prometheus::Collectable*> sources, Check healthy, Check ready)
    : sources_(std::move(sources)), healthy_(std::move(healthy)), ready_(std::move(ready)) {}

Pages::Page Pages::Get(absl::string_view target) const {
  const absl::string_view path = target.substr(0, target.find('?'));
  if (path == "/") return Home();
  if (path == "/metrics") return Metrics();
  if (path == "/healthz") return Answer(healthy_(), "ok");
  if (path == "/readyz") return Answer(ready_(), "ready");
  return {
      .status = 404, .content_type = kPlain, .body = "not found; there are: / /metrics /healthz /readyz\n"};
}

Pages::Page Pages::Metrics() const {
  std::vector<prometheus::MetricFamily> families;
  for (const prometheus::Collectable* source : sources_) {
    std::vector<prometheus::MetricFamily> collected = source->Collect();
    families.insert(families.end(), std::make_move_iterator(collected.begin()),
                    std::make_move_iterator(collected.end()));
  }
  std::ostringstream text;
  prometheus::TextSerializer().Serialize(text, families);
  return {.content_type = kPrometheus, .body = std::move(text).str()};
}

}  // namespace lessor
