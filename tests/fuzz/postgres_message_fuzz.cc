// postgres::MessageReader: any bytes; the messages must not depend on the chunks, and must be the bytes that
// came.

#include <string>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres.h"
#include "tests/fuzz/exchange_fuzz.h"

namespace lessor::postgres {
namespace {

constexpr Bytes kBodyMax(4096);

std::string ReadAll(absl::string_view stream, size_t chunk) {
  MessageReader reader(kBodyMax);
  std::string out;
  size_t bytes_read = 0;
  const size_t size = stream.size();
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      absl::StatusOr<std::optional<Message>> message = reader.Read(part);
      if (!message.ok()) return absl::StrCat(out, message.status().ToString());
      if (!message->has_value()) continue;
      LESSOR_CHECK((*message)->body.size() <= kBodyMax.count());
      bytes_read += 5 + (*message)->body.size();
      LESSOR_CHECK(bytes_read <= size);
      absl::StrAppend(&out, std::string(1, (*message)->type), (*message)->body, "|");
    }
  }
  return out;
}

}  // namespace
}  // namespace lessor::postgres

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input = lessor::FuzzInput(data, size);
  const std::string at_once = lessor::postgres::ReadAll(input, input.size());
  LESSOR_CHECK(lessor::postgres::ReadAll(input, 1) == at_once);
  LESSOR_CHECK(lessor::postgres::ReadAll(input, 7) == at_once);
  return 0;
}
