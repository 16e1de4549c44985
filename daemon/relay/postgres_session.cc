#include "daemon/relay/postgres_session.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

#include "daemon/wire/postgres_server.h"

namespace lessor {

// From 15 on; and in later releases of those before.
PostgresNotes::PostgresNotes(ReportedRef opened) : reported(std::move(opened)) {
  const std::string* version = FindReported(*reported, "server_version");
  int major = 0;
  commits_at_once = version != nullptr &&
                    absl::SimpleAtoi(version->substr(0, version->find_first_not_of("0123456789")), &major) &&
                    major >= 15;
}

void PostgresNotes::BeReset() {
  holder = 0;
  used = changed = hasty = false;
  prepared.clear();
  unnamed = 0;
  applied = nullptr;
}

const std::string* FindReported(const Reported& reported, absl::string_view name) {
  for (const auto& [known, value] : reported) {
    if (absl::EqualsIgnoreCase(known, name)) return &value;
  }
  return nullptr;
}

const std::string* FindSetting(const postgres::SettingList& settings, absl::string_view name) {
  auto it = std::find_if(settings.begin(), settings.end(),
                         [&](const auto& setting) { return setting.first == name; });
  return it == settings.end() ? nullptr : &it->second;
}

std::string GreetingOf(const postgres::StartupPacket& packet, const Reported& reported) {
  std::string greeting;
  if (packet.minor_version > 0 || !packet.unknown_extensions.empty()) {
    postgres::AppendNegotiateVersion(packet.unknown_extensions, greeting);
  }
  postgres::AppendAuthenticationOk(greeting);
  for (const auto& [name, value] : reported) postgres::AppendParameterStatus(name, value, greeting);
  return greeting;
}

}  // namespace lessor
