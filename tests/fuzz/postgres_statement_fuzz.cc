// postgres::TracesOf: any bytes; what it finds must be bounded and said by the flags, and must not depend on
// blanks, comments and statements around it, nor on whether it looked worth reading (a $ always does).

#include <string>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres_statement.h"
#include "tests/fuzz/exchange_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace lessor;
  using postgres::Traces;
  const absl::string_view sql = FuzzInput(data, size);
  const Traces traces = postgres::TracesOf(sql);
  LESSOR_CHECK(traces.settings.size() <= 64 && traces.deallocated.size() <= 64);
  LESSOR_CHECK(traces.settings.empty() || traces.Has(Traces::kSetting));
  LESSOR_CHECK(traces.deallocated.empty() || traces.Has(Traces::kStatements));
  size_t named = 0;
  for (const std::string& name : traces.settings) named += name.size();
  for (const std::string& name : traces.deallocated) named += name.size();
  LESSOR_CHECK(named <= 12 * size + 100);  // TIME says timezone, and SESSION CHARACTERISTICS more
  for (const char* before : {" ", "-- x\n", "/* LISTEN */", "SELECT ';';", "$;"}) {
    const Traces later = postgres::TracesOf(absl::StrCat(before, sql));
    LESSOR_CHECK(later.flags == traces.flags && later.settings == traces.settings);
    LESSOR_CHECK(later.deallocated == traces.deallocated && later.restored == traces.restored);
  }
  return 0;
}
