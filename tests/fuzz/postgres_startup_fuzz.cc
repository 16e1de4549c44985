// postgres::ReadFirstPacket: any bytes; it takes a whole packet or nothing, and every part of a packet is too
// little or as wrong as the whole.

#include <string>

#include "absl/strings/ascii.h"

#include "daemon/base/check.h"
#include "daemon/wire/postgres_startup.h"
#include "tests/fuzz/exchange_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace lessor;
  using namespace lessor::postgres;
  const absl::string_view input = FuzzInput(data, size);
  absl::string_view rest = input;
  const auto packet = ReadFirstPacket(rest);
  const size_t taken = input.size() - rest.size();
  LESSOR_CHECK(taken <= kFirstPacketMax);
  if (packet.ok()) LESSOR_CHECK(packet->has_value() == (taken > 0));
  for (size_t cut = 0; cut < taken; ++cut) {
    absl::string_view part = input.substr(0, cut);
    const auto early = ReadFirstPacket(part);
    LESSOR_CHECK(part.size() == cut);
    LESSOR_CHECK(early.ok() && !early->has_value());
  }
  if (!packet.ok() || !packet->has_value()) return 0;
  if (const auto* startup = std::get_if<StartupPacket>(&**packet)) {
    size_t bytes = startup->user.size() + startup->database.size();
    for (const auto& [name, value] : startup->settings) {
      LESSOR_CHECK(!name.empty() && name == absl::AsciiStrToLower(name));
      LESSOR_CHECK(name.find('\0') == std::string::npos && value.find('\0') == std::string::npos);
      bytes += name.size() + value.size();
    }
    LESSOR_CHECK(bytes < taken);
  }
  return 0;
}
