// redis::ReplyReader: any bytes; the replies must not depend on the chunks, and must keep to the limits.

#include <string>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/wire/redis.h"
#include "tests/fuzz/exchange_fuzz.h"

namespace lessor::redis {
namespace {

constexpr ReplyReader::Limits kLimits{.reply_max = Bytes(4096), .depth_max = 4, .elements_max = 64};

size_t DepthOf(const Reply& reply) {
  size_t deepest = 0;
  for (const Reply& element : reply.elements) deepest = std::max(deepest, DepthOf(element));
  return deepest + (reply.elements.empty() ? 0 : 1);
}

void Show(const Reply& reply, std::string& out) {
  absl::StrAppend(&out, std::string(1, static_cast<char>(reply.type)), reply.text, "[");
  for (const Reply& element : reply.elements) Show(element, out);
  absl::StrAppend(&out, "]");
}

std::string ReadAll(absl::string_view stream, size_t chunk) {
  ReplyReader reader(kLimits);
  std::string out;
  while (!stream.empty()) {
    absl::string_view part = stream.substr(0, chunk);
    stream.remove_prefix(part.size());
    while (!part.empty()) {
      absl::StatusOr<std::optional<Reply>> reply = reader.Read(part);
      if (!reply.ok()) return absl::StrCat(out, reply.status().ToString());
      if (!reply->has_value()) continue;
      LESSOR_CHECK(DepthOf(**reply) <= kLimits.depth_max);
      Show(**reply, out);
    }
  }
  return out;
}

}  // namespace
}  // namespace lessor::redis

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input = lessor::FuzzInput(data, size);
  const std::string at_once = lessor::redis::ReadAll(input, input.size());
  LESSOR_CHECK(lessor::redis::ReadAll(input, 1) == at_once);
  LESSOR_CHECK(lessor::redis::ReadAll(input, 7) == at_once);
  return 0;
}
