// The checkers of PostgreSQL's reset and probe: any bytes as the answer; none is right without the nonce. And
// that of a statement, which takes whatever ends in step.

#include <string>

#include "absl/strings/match.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres.h"
#include "tests/fuzz/exchange_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace lessor;
  const absl::string_view answer = FuzzInput(data, size);
  const absl::string_view idle("Z\0\0\0\5I", 6);
  const bool reset = CheckVerdict([] { return postgres::ResetExchange(kFuzzNonce); }, answer);
  const bool probed = CheckVerdict([] { return postgres::ProbeExchange(kFuzzNonce); }, answer);
  LESSOR_CHECK(!(reset && probed));
  if (reset || probed) LESSOR_CHECK(absl::StrContains(answer, kFuzzNonce) && absl::EndsWith(answer, idle));
  if (reset) LESSOR_CHECK(absl::StrContains(answer, absl::string_view("DISCARD ALL\0", 12)));
  StatementAnswer answered;
  const bool done = CheckVerdict(
      [&] {
        answered.reset();
        return postgres::StatementExchange("SELECT 1", answered);
      },
      answer);
  if (done)
    LESSOR_CHECK(answered.has_value() && absl::StrContains(answer, absl::string_view("Z\0\0\0\5", 5)));
  return 0;
}
