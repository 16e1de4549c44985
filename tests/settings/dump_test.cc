#include "daemon/settings/dump.h"

#include <gtest/gtest.h>

#include "daemon/settings/load.h"

namespace lessor {
namespace {

Settings Load(absl::string_view text) {
  Loaded loaded = LoadSettingsText(text, "dump");
  for (const Mistake& mistake : loaded.mistakes) ADD_FAILURE() << ToString(mistake) << "\n" << text;
  return loaded.settings;
}

TEST(DumpTest, DefaultsLoadBackEqual) {
  EXPECT_EQ(Load(DumpYaml(Settings())), Settings());
}

TEST(DumpTest, EverythingLoadsBackEqual) {
  Settings settings = Load(R"yaml(
runtime_dir: "/run/it's \"odd\" \\ here: #1"
admin_group: "null"
metrics: {listen: off}
sockets: {mode: 0600}
listeners:
  - {tcp: "[::1]:7447", insecure: true, grace_period: 1500ms}
  - {unix: /run/second.sock, owner: me}
tenants:
  "null": {match: {uid: 0}}
  second: {match: {user: Zoë, listener: "[::1]:7447"}, priority_max: high}
  default: {limits: {leases: 3, sessions: 4}}
pools:
  "1": {upstream: "redis://u@h/1?db=2", password_env: PW, allow: ["null", second], initial: 2, lifetime_jitter: 0.05}
  off: {upstream: "postgresql:///a%20b?host=/run/pg&application_name=x#y", idle_timeout: 0}
)yaml");
  std::string dump = DumpYaml(settings);
  EXPECT_EQ(Load(dump), settings) << dump;
  EXPECT_EQ(DumpYaml(Load(dump)), dump);
}

TEST(DumpTest, SaysWhereASecretIsAndNotWhatItIs) {
  std::string dump =
      DumpYaml(Load("pools: {a: {upstream: 'redis://h', password_file: /etc/lessor/a.password}}"));
  EXPECT_NE(dump.find("password_file: /etc/lessor/a.password"), std::string::npos);
}

}  // namespace
}  // namespace lessor
