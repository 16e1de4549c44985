#include <rapidcheck.h>

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "daemon/settings/dump.h"
#include "daemon/settings/load.h"
#include "daemon/settings/upstream.h"

namespace lessor {
namespace {

const char kSample[] = R"(
runtime_dir: /run/lessor
listeners:
  - {tcp: 127.0.0.1:7447, insecure: true}
tenants:
  search: &s {match: {group: search}, weight: 3, limits: {leases: 20}}
pools:
  main:
    upstream: postgresql://app@db.internal/app?host=/run
    max: 20
    allow: [search, default]
    backoff: {initial: 100ms, max: "5s"}
  cache: {upstream: redis://127.0.0.1:6379, max: 50}
)";

// What is accepted must survive a round trip; everything else must come with a mistake.
void CheckText(const std::string& text) {
  Loaded loaded = LoadSettingsText(text, "property");
  if (!loaded.ok()) return;
  Loaded again = LoadSettingsText(DumpYaml(loaded.settings), "dump");
  RC_ASSERT(again.ok());
  RC_ASSERT(again.settings == loaded.settings);
}

TEST(SettingsPropertyTest, RandomBytesNeverCrash) {
  EXPECT_TRUE(rc::check([](const std::string& text) { CheckText(text); }));
}

TEST(SettingsPropertyTest, MutatedSettingsNeverCrash) {
  EXPECT_TRUE(rc::check([] {
    std::string text = kSample;
    int edits = *rc::gen::inRange(1, 6);
    for (int i = 0; i < edits; ++i) {
      auto at = static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(text.size())));
      auto length = static_cast<size_t>(*rc::gen::inRange(0, 12));
      auto piece = *rc::gen::elementOf(
          std::vector<std::string>{"",    ":",  "{",    "[",  "]",   "- ", "\n", "  ", "\"",    "'",
                                   "&s ", "*s", "!!x ", "? ", "|\n", "0",  "\t", "#",  "max: ", "%"});
      text.replace(at, length, piece);
    }
    CheckText(text);
  }));
}

TEST(SettingsPropertyTest, RandomUrisNeverCrash) {
  EXPECT_TRUE(rc::check([] {
    std::string uri = *rc::gen::elementOf(std::vector<std::string>{
                          "postgresql://", "redis://", "redis+unix://", "tcp://", "unix://", ""}) +
                      *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab1@:/?&=%[],.2F-")));
    absl::StatusOr<Upstream> parsed = ParseUpstream(uri);
    if (!parsed.ok()) return;
    RC_ASSERT(parsed->uri == uri);
    RC_ASSERT(parsed->port >= 0 && parsed->port <= 65535);
    RC_ASSERT(parsed->kind == Upstream::Kind::kPostgres || !parsed->host.empty() || !parsed->path.empty());
  }));
}

}  // namespace
}  // namespace lessor
