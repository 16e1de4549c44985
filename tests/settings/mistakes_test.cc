#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

#include "daemon/settings/load.h"

namespace lessor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

std::vector<std::string> MistakesOf(absl::string_view text) {
  std::vector<std::string> texts;
  for (const Mistake& mistake : LoadSettingsText(text, "f", {}).mistakes) texts.push_back(ToString(mistake));
  return texts;
}

TEST(MistakesTest, EachKindIsSaidInWordsThatHelp) {
  const std::pair<const char*, const char*> kTable[] = {
      // shape
      {"[1, 2]", "f: is a list, but takes `key: value` pairs"},
      {"just text", "f: is a single value, but takes"},
      {"metrics: 9747", "f:1:1: metrics: is a single value, but takes `key: value` pairs"},
      {"pools: [a]", "f:1:1: pools: is a list"},
      {"listeners: {tcp: x}", "f:1:1: listeners: is a map, but takes a list"},
      {"drain_timeout: [1s]", "f:1:1: drain_timeout: is a list, but takes a single value"},
      {"drain_timeout:", "f:1:1: drain_timeout: has no value; leave the line out to get the default"},
      {"? [a, b]\n: 1", "f:1:3: a key is a plain word"},
      {"runtime_dir: /a\n---\nb: 1", "f:2:1: more than one YAML document"},
      {", a: 1", "more than one YAML document, or something that does not belong"},
      {",5O\nD: 1", "more than one YAML document"},
      {"a: [1", "not YAML"},
      {"a: *nothing", "not YAML"},
      // keys
      {"runtime_dri: /run", "f:1:1: runtime_dri: unknown key `runtime_dri`; did you mean `runtime_dir`?"},
      {"zebra: 1", "f:1:1: zebra: unknown key `zebra`; known here: runtime_dir, state_dir"},
      {"log: {level: info, level: debug}", "f:1:20: log: `level` stands twice"},
      {"pools: {a: {upstream: 'tcp://h:1', maxx: 1}}",
       "f:1:36: pools.a.maxx: unknown key `maxx`; did you mean `max`?"},
      {"pools: {a: {upstream: 'tcp://h:1', password: hunter2}}", "did you mean `password_file`?"},
      {"pools: {a: {upstream: 'tcp://h:1', headers: {}}}", "unknown key `headers`"},
      {"pools: {Main: {upstream: 'tcp://h:1'}}",
       "f:1:9: pools.Main: `Main` is not a name; accepted: 1 to 32 lower-case"},
      {"pools: {'': {upstream: 'tcp://h:1'}}", "is not a name"},
      {"pools: {a23456789012345678901234567890123: {upstream: 'tcp://h:1'}}", "is not a name"},
      {"tenants: {-a: {match: {uid: 1}}}", "is not a name"},
      // values
      {"drain_timeout: 30", "f:1:1: drain_timeout: `30` has no unit; write it like 30s or 30ms"},
      {"drain_timeout: soon", "is not a duration"},
      {"drain_timeout: 25h", "`25h` is out of range; accepted: 1ms to 24h"},
      {"io_threads: many",
       "`many` is not a whole number like 20; accepted: 1 to 256, or 0 (half the cores, 1 to 4)"},
      {"io_threads: 257", "out of range"},
      {"sessions: {max: -1}", "is not a whole number"},
      {"log: {level: warn}", "`warn` is not one of debug, info, warning, error; did you mean warning?"},
      {"log: {format: xml}", "`xml` is not one of text, json"},
      {"sockets: {mode: rw}", "is not a file mode"},
      {"sockets: {group: 'a:b'}", "is not the name of a user or group"},
      {"metrics: {listen: 9747}", "has no port; write HOST:PORT"},
      {"runtime_dir: ''", "may not be empty"},
      {"state_dir: here", "is not an absolute path"},
      {"state_dir: \"/a\\nb\"", "contains a control character"},
      {"pools: {a: {upstream: 'tcp://h:1', lifetime_jitter: 1.5}}",
       "`1.5` is out of range; accepted: 0 to 1"},
      {"pools: {a: {upstream: 'tcp://h:1', lifetime_jitter: x}}", "is not a number"},
      {"pools: {a: {upstream: 'tcp://h:1', reuse: maybe}}", "is neither true nor false"},
      {"pools: {a: {upstream: 'tcp://h:1', initial: all}}", "accepted: 0 to 10000, or `min`"},
      {"pools: {a: {upstream: 'ftp://h'}}", "f:1:13: pools.a.upstream: unknown scheme `ftp`"},
      {"pools: {a: {upstream: 'redis://:pw@h'}}", "password_file"},
      {"pools: {a: {upstream: 'redis://h', password_env: 1X}}", "is not the name of an environment variable"},
      {"pools: {a: {upstream: 'redis://h', password_credential: ../x}}", "is not a name without slashes"},
      {"pools: {a: {upstream: 'tcp://h:1', allow: x}}", "is a single value, but takes a list"},
      {"pools: {a: {upstream: 'tcp://h:1', allow: [{}]}}",
       "f:1:44: pools.a.allow[0]: is a map, not one of tenants"},
      {"pools: {a: {upstream: 'tcp://h:1', allow: [X]}}", "is not a name"},
      {"tenants: {a: {match: {uid: me}}}",
       "is not a whole number like 20; accepted: 0 to 4294967294, or `any`"},
      // what one key alone cannot show
      {"pools: {a: {max: 3}}", "f:1:9: pools.a.upstream: is missing"},
      {"pools: {a: {upstream: 'tcp://h:1', min: 11}}", "f:1:36: pools.a.min: is 11, but max is 10"},
      {"pools: {a: {upstream: 'tcp://h:1', max: 2, initial: 3}}", "pools.a.initial: is 3, but max is 2"},
      {"cleanup: {backoff: {initial: 1m, max: 1s}}", "cleanup.backoff.initial: is 1m, but max is 1s"},
      {"pools: {a: {upstream: 'tcp://h:1', backoff: {initial: 6s}}}",
       "backoff.initial: is 6s, but max is 5s"},
      {"pools: {a: {upstream: 'redis://h', password_env: A, password_file: /b}}",
       "more than one of password_file"},
      {"pools: {a: {upstream: 'tcp://h:1', password_env: A}}", "the connector tcp cannot use one"},
      {"pools: {a: {upstream: 'tcp://h:1', allow: [x]}}", "pools.a.allow[0]: there is no tenant `x`"},
      {"pools: {a: {upstream: 'tcp://h:1', allow: [default, default]}}",
       "f:1:53: pools.a.allow[1]: `default` stands twice"},
      {"tenants: {a: {weight: 2}}", "tenants.a.match: says nobody"},
      {"tenants: {a: {password_file: b}}", "is not an absolute path"},
      {"pools: {a: {upstream: 'redis://h', socket: {tcp: '0.0.0.0:1'}}}",
       "f:1:45: pools.a.socket.tcp: `0.0.0.0:1` is not a loopback address; passwords travel there "
       "unencrypted"},
      {"pools: {a: {upstream: 'redis://h', socket: {tcp: db.internal:1}}}", "is not a loopback address"},
      {"pools: {a: {upstream: 'redis://h', socket: {tcp: '6432'}}}", "has no port; write HOST:PORT"},
      {"pools: {a: {upstream: 'tcp://h:1', socket: {tcp: '127.0.0.1:1'}}}",
       "pools.a.socket.tcp: the protocol of the connector tcp has no log-in"},
      {"pools: {a: {upstream: 'unix:///s', socket: {tcp: '127.0.0.1:1'}}}",
       "the protocol of the connector unix has no log-in"},
      {"pools: {a: {upstream: 'redis://h', socket: {enabled: false, tcp: '127.0.0.1:1'}}}",
       "the pool has no socket (`enabled: false`)"},
      {"pools: {a: {upstream: 'redis://h', socket: {tcp: '127.0.0.1:1'}}}",
       "nobody could use it: no tenant in the pool's `allow` has a password_file"},
      {"tenants: {t: {password_file: /p}}\n"
       "pools: {a: {upstream: 'redis://h', allow: [t], socket: {tcp: '[::1]:1'}}, "
       "b: {upstream: 'redis://h', allow: [t], socket: {tcp: '[::1]:1'}}}",
       "pools.b.socket.tcp: `[::1]:1` is another pool's already"},
      {"tenants: {default: {match: {uid: 1}}}", "the tenant `default` is for all whom no other matches"},
      {"tenants: {a: {match: {listener: x}}}", "`x` is no listener"},
      {"listeners: [{}]", "f:1:13: listeners[0]: needs `tcp: ADDRESS:PORT` or `unix: /path`"},
      {"listeners: [{tcp: '127.0.0.1:1', insecure: true, unix: /a}]", "has both `tcp` and `unix`"},
      {"listeners: [{tcp: '127.0.0.1:1'}]", "say `insecure: true` if that is meant"},
      {"listeners: [{tcp: '0.0.0.0:1', insecure: true}]", "is not a loopback address"},
      {"listeners: [{unix: a}]", "is not an absolute path"},
      {"listeners: [{unix: /a}, {unix: /a}]", "f:1:25: listeners[1]: `/a` is a listener already"},
      {"listeners: [x]", "listeners[0]: is a single value, but takes"},
  };
  for (const auto& [text, words] : kTable) {
    std::vector<std::string> mistakes = MistakesOf(text);
    ASSERT_FALSE(mistakes.empty()) << text;
    EXPECT_THAT(mistakes, testing::Contains(HasSubstr(words))) << text;
  }
}

TEST(MistakesTest, AreAllReportedAtOnceEachAtItsLine) {
  EXPECT_THAT(MistakesOf(R"(runtime_dir: relative
drain_timeout: 30
unknown: 1
sessions:
  max: lots
tenants:
  a:
    weight: 0
    match: {uid: 1}
pools:
  main:
    upstream: postgresql://app:secret@db/app
    min: 20
    max: 10
  other:
    max: 0
    allow:
      - nobody
log: {level: loud}
)"),
              ElementsAre(StartsWith("f:1:1: runtime_dir:"), StartsWith("f:2:1: drain_timeout:"),
                          StartsWith("f:3:1: unknown:"), StartsWith("f:5:3: sessions.max:"),
                          StartsWith("f:8:5: tenants.a.weight:"), StartsWith("f:12:5: pools.main.upstream:"),
                          StartsWith("f:13:5: pools.main.min:"), StartsWith("f:15:3: pools.other.upstream:"),
                          StartsWith("f:16:5: pools.other.max:"), StartsWith("f:18:9: pools.other.allow[0]:"),
                          StartsWith("f:19:7: log.level:")));
}

TEST(MistakesTest, AValueThatCannotBeReadIsNotComplainedAboutTwice) {
  EXPECT_EQ(MistakesOf("pools: {a: {upstream: 'tcp://h:1', min: 20, max: x}}").size(), 1u);
  EXPECT_EQ(MistakesOf("pools: {a: {upstream: x, password_env: A}}").size(), 1u);
  EXPECT_EQ(MistakesOf("listeners: [{tcp: x}]").size(), 1u);
  EXPECT_EQ(MistakesOf("tenants: {a: {match: x}}").size(), 1u);
  EXPECT_EQ(MistakesOf("runtime_dir: [a]").size(), 1u);
}

TEST(MistakesTest, NeverRepeatAPassword) {
  for (const char* text : {"pools: {a: {upstream: 'postgresql://u:hunter2@db/app'}}",
                           "pools: {a: {upstream: 'redis://h', password: hunter2}}",
                           "pools: {a: {upstream: 'redis://h?password=hunter2'}}"}) {
    for (const std::string& mistake : MistakesOf(text))
      EXPECT_THAT(mistake, testing::Not(HasSubstr("hunter2")));
  }
}

TEST(MistakesTest, OfTheSyntaxHaveTheirLine) {
  EXPECT_THAT(MistakesOf("runtime_dir: /a\npools: {a: b\nstate_dir: [\n"), ElementsAre(StartsWith("f:")));
  EXPECT_THAT(MistakesOf("runtime_dir: /a\n\tstate_dir: /b\n"), ElementsAre(StartsWith("f:2:")));
}

TEST(MistakesTest, AreBounded) {
  std::string text;
  for (int i = 0; i < 150; ++i) absl::StrAppend(&text, "zebra", i, ": 1\n");
  std::vector<std::string> mistakes = MistakesOf(text);
  ASSERT_EQ(mistakes.size(), 101u);
  EXPECT_EQ(mistakes.back(), "f: and 50 more mistakes");
}

TEST(MistakesTest, TheFileIsBounded) {
  EXPECT_THAT(MistakesOf(std::string((1 << 20) + 1, '#')), ElementsAre("f: is longer than 1 MiB"));
  EXPECT_THAT(MistakesOf(std::string(1 << 20, '#')), ElementsAre());
}

TEST(MistakesTest, TablesAndListsAreBounded) {
  std::string pools = "pools:\n";
  for (int i = 0; i <= Settings::kPoolsMax; ++i)
    absl::StrAppend(&pools, "  p", i, ": {upstream: 'tcp://h:1'}\n");
  EXPECT_THAT(MistakesOf(pools), ElementsAre("f:1:1: pools: has more than 256 entries"));
  std::string listeners = "listeners:\n";
  for (int i = 0; i <= Settings::kListenersMax; ++i) absl::StrAppend(&listeners, "- {unix: /s", i, "}\n");
  EXPECT_THAT(MistakesOf(listeners), ElementsAre("f:1:1: listeners: has more than 64 entries"));
}

TEST(MistakesTest, DeepNestingAndManyAliasesDoNoHarm) {
  EXPECT_FALSE(MistakesOf(std::string(200000, '[')).empty());
  EXPECT_FALSE(MistakesOf(std::string(200000, '{')).empty());
  std::string dashes;
  for (int i = 0; i < 100000; ++i) dashes += "- ";
  EXPECT_FALSE(MistakesOf(dashes).empty());
  std::string laughs = "a0: &a0 [x, x]\n";
  for (int i = 1; i < 60; ++i)
    absl::StrAppend(&laughs, "a", i, ": &a", i, " [*a", i - 1, ", *a", i - 1, "]\n");
  EXPECT_FALSE(MistakesOf(laughs).empty());
  EXPECT_FALSE(MistakesOf("pools: &p\n  a: *p\n").empty());
}

TEST(MistakesTest, TheRuntimeFolderMustLeaveRoomForASocketsName) {
  EXPECT_TRUE(MistakesOf("runtime_dir: /" + std::string(94, 'r')).empty());
  EXPECT_THAT(MistakesOf("runtime_dir: /" + std::string(95, 'r')),
              ElementsAre(HasSubstr("runtime_dir: is longer than 95 bytes")));
  EXPECT_THAT(MistakesOf("state_dir: /" + std::string(5000, 'r')), ElementsAre(HasSubstr("4096")));
}

TEST(MistakesTest, AFileThatCannotBeReadIsNamedWithTheReason) {
  Loaded missing = LoadSettings("/nonexistent/lessord.yaml");
  ASSERT_EQ(missing.mistakes.size(), 1u);
  EXPECT_THAT(ToString(missing.mistakes[0]),
              StartsWith("/nonexistent/lessord.yaml: cannot be opened: No such file or directory"));
  Loaded folder = LoadSettings("/");
  ASSERT_EQ(folder.mistakes.size(), 1u);
  EXPECT_THAT(ToString(folder.mistakes[0]), StartsWith("/: cannot be read: Is a directory"));
}

TEST(MistakesTest, AFileThatIsTooLongIsNotReadToItsEnd) {
  Loaded endless = LoadSettings("/dev/zero");
  ASSERT_EQ(endless.mistakes.size(), 1u);
  EXPECT_EQ(endless.mistakes[0].message, "is longer than 1 MiB");
}

}  // namespace
}  // namespace lessor
