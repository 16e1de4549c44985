// The checkers of Redis' greeting, reset and probe: any bytes as the answer; only one answer is right, byte
// for byte.

#include <string>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis.h"
#include "tests/fuzz/exchange_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace lessor;
  const absl::string_view answer = FuzzInput(data, size);
  const redis::Login login{.user = "broker", .password = kFuzzPassword, .database = 3};
  const std::string echoed = absl::StrCat("$32\r\n", kFuzzNonce, "\r\n");

  const bool greeted = CheckVerdict([&] { return redis::GreetingExchange(login); }, answer, kFuzzPassword);
  LESSOR_CHECK(greeted == (answer == "+OK\r\n+OK\r\n+PONG\r\n"));
  const bool reset =
      CheckVerdict([&] { return redis::ResetExchange(login, kFuzzNonce); }, answer, kFuzzPassword);
  LESSOR_CHECK(reset == (answer == absl::StrCat("+RESET\r\n+OK\r\n+OK\r\n", echoed)));
  const bool probed = CheckVerdict([] { return redis::ProbeExchange(kFuzzNonce); }, answer);
  LESSOR_CHECK(probed == (answer == echoed));
  StatementAnswer answered;
  const bool done = CheckVerdict(
      [&] {
        answered.reset();
        return redis::CommandExchange({"GET", "a"}, answered);
      },
      answer);
  LESSOR_CHECK(!done || answered.has_value());
  return 0;
}
