#include "deploy/demo/report.h"

#include <cstdio>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace lessor::demo {
namespace {

void Print(absl::string_view what, absl::string_view postgres, absl::string_view redis,
           absl::string_view remark) {
  absl::PrintF("   %-46s%12s%12s%s\n", what, postgres, redis, remark);
  (void)std::fflush(stdout);
}

}  // namespace

std::string Report::Milliseconds(absl::Duration time) {
  return absl::StrFormat("%.1f ms", absl::ToDoubleMilliseconds(time));
}

void Report::Line(absl::string_view text) {
  absl::PrintF("%s\n", text);
  (void)std::fflush(stdout);
}

void Report::Columns() {
  Print("", "PostgreSQL", "Redis", "");
}

void Report::Row(absl::string_view what, absl::string_view postgres, absl::string_view redis) {
  Print(what, postgres, redis, "");
}

void Report::Promise(bool held, absl::string_view promise, absl::string_view what, int64_t postgres,
                     int64_t redis) {
  Hold(held);
  Print(what, absl::StrCat(postgres), absl::StrCat(redis), held ? "" : absl::StrCat("   <- not ", promise));
}

void Report::Exactly(int64_t promised, absl::string_view what, int64_t postgres, int64_t redis) {
  Promise(postgres == promised && redis == promised, absl::StrCat(promised), what, postgres, redis);
}

void Report::AtMost(int64_t promised, absl::string_view what, int64_t postgres, int64_t redis) {
  Promise(postgres <= promised && redis <= promised, absl::StrCat("at most ", promised), what, postgres,
          redis);
}

}  // namespace lessor::demo
