#include "daemon/relay/redis_meaning.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"

#include "daemon/wire/redis.h"
#include "daemon/wire/word_lengths.h"

namespace lessor {
namespace {

using absl::EqualsIgnoreCase;

struct Named {
  absl::string_view name;
  RedisMeaning meaning;
};

constexpr Named kByName[] = {
    {"AUTH", RedisMeaning::kAuth},
    {"QUIT", RedisMeaning::kQuit},
    {"HELLO", RedisMeaning::kHello},
    {"RESET", RedisMeaning::kReset},
    {"MULTI", RedisMeaning::kMulti},
    {"EXEC", RedisMeaning::kExec},
    {"DISCARD", RedisMeaning::kDiscard},
    {"WATCH", RedisMeaning::kWatch},
    {"UNWATCH", RedisMeaning::kUnwatch},
    {"READONLY", RedisMeaning::kReadOnly},
    {"READWRITE", RedisMeaning::kReadWrite},
    {"ASKING", RedisMeaning::kAsking},
    {"SUBSCRIBE", RedisMeaning::kSubscribe},
    {"UNSUBSCRIBE", RedisMeaning::kUnsubscribe},
    {"PSUBSCRIBE", RedisMeaning::kPatternSubscribe},
    {"PUNSUBSCRIBE", RedisMeaning::kPatternUnsubscribe},
    {"SSUBSCRIBE", RedisMeaning::kShardSubscribe},
    {"SUNSUBSCRIBE", RedisMeaning::kShardUnsubscribe},
    {"MONITOR", RedisMeaning::kMonitor},
    {"SYNC", RedisMeaning::kReplication},
    {"PSYNC", RedisMeaning::kReplication},
    {"REPLCONF", RedisMeaning::kReplication},
};

// The names that mean something.
constexpr WordLengths kMeaning = [] {
  WordLengths lengths;
  for (const Named& named : kByName) lengths.Add(named.name);
  for (const char* name : {"CLIENT", "SELECT", "HELLO", "SCRIPT"}) lengths.Add(name);
  return lengths;
}();

// Of the arguments that are known, in whatever case.
bool Says(const redis::CommandCutter& command, size_t index, absl::string_view word) {
  return index < command.arguments().size() && EqualsIgnoreCase(command.arguments()[index], word);
}

RedisCommand UnderstandClient(const redis::CommandCutter& command) {
  const uint64_t count = command.argument_count();
  // A name that is too long to be seen is too long to be carried.
  if (Says(command, 1, "SETNAME") && count == 3) return {.meaning = RedisMeaning::kSetName};
  if (Says(command, 1, "REPLY") && (Says(command, 2, "OFF") || Says(command, 2, "SKIP")) && count == 3)
    return {.meaning = RedisMeaning::kReplyOff};
  if (Says(command, 1, "TRACKING"))
    return {.meaning = Says(command, 2, "OFF") ? RedisMeaning::kTrackingOff : RedisMeaning::kTrackingOn};
  // Only where tracking is on.
  if (Says(command, 1, "CACHING")) return {.meaning = RedisMeaning::kTrackingOn};
  for (absl::string_view lasting : {"NO-EVICT", "NO-TOUCH", "CAPA", "IMPORT-SOURCE"})
    if (Says(command, 1, lasting)) return {.meaning = RedisMeaning::kLasting};
  if (Says(command, 1, "SETINFO")) return {.meaning = RedisMeaning::kUnfollowed};
  return {};
}

RedisCommand UnderstandSelect(const redis::CommandCutter& command) {
  int database = 0;
  const bool one = command.arguments().size() == 2 && command.argument_count() == 2;
  // Whatever else SimpleAtoi reads (blanks, signs) the server does not, and then it does not answer OK.
  if (!one || !absl::SimpleAtoi(command.arguments()[1], &database) || database < 0) return {};
  return {.meaning = RedisMeaning::kSelect, .number = static_cast<uint32_t>(database)};
}

RedisCommand UnderstandHello(const redis::CommandCutter& command) {
  uint32_t version = 0;
  if (Says(command, 1, "2")) version = 2;
  if (Says(command, 1, "3")) version = 3;
  return {.meaning = RedisMeaning::kHello, .number = version};
}

// How many confirmations are awaited.
RedisCommand UnderstandSubscription(RedisMeaning meaning, uint64_t channels) {
  const bool begins = meaning == RedisMeaning::kSubscribe || meaning == RedisMeaning::kPatternSubscribe ||
                      meaning == RedisMeaning::kShardSubscribe;
  if (channels > 0) return {.meaning = meaning, .number = static_cast<uint32_t>(channels)};
  if (begins) return {};  // an error
  return {.meaning = meaning, .number = kRedisAllChannels};
}

}  // namespace

bool RedisSeenWhole(absl::string_view name) {
  return name == "AUTH" || name == "CLIENT" || name == "HELLO" || name == "SELECT" || name == "SCRIPT";
}

RedisCommand Understand(const redis::CommandCutter& command) {
  const uint64_t count = command.argument_count();
  if (count == 0) return {.meaning = RedisMeaning::kNothing};
  if (!kMeaning.MayBe(command.name())) return {};
  if (command.name() == "CLIENT") return UnderstandClient(command);
  if (command.name() == "SELECT") return UnderstandSelect(command);
  if (command.name() == "HELLO") return UnderstandHello(command);
  if (command.name() == "SCRIPT") {
    const bool debugs = Says(command, 1, "DEBUG") && (Says(command, 2, "YES") || Says(command, 2, "SYNC"));
    return {.meaning = debugs ? RedisMeaning::kScriptDebug : RedisMeaning::kPlain};
  }
  for (const Named& named : kByName) {
    if (named.name != command.name()) continue;
    if (IsSubscription(named.meaning)) return UnderstandSubscription(named.meaning, count - 1);
    if (named.meaning == RedisMeaning::kReset && count != 1) break;  // an error
    return {.meaning = named.meaning};
  }
  return {};
}

std::optional<RedisMeaning> ConfirmationOf(absl::string_view kind) {
  const std::string name = absl::AsciiStrToUpper(kind);
  for (const Named& named : kByName)
    if (IsSubscription(named.meaning) && named.name == name) return named.meaning;
  return std::nullopt;
}

bool IsChannelMessage(absl::string_view kind) {
  return kind == "message" || kind == "pmessage" || kind == "smessage";
}

RedisHello WithoutLogin(absl::Span<const std::string> arguments) {
  RedisHello hello;
  std::vector<absl::string_view> kept = {"HELLO"};
  if (arguments.size() > 1) kept.push_back(arguments[1]);
  for (size_t at = 2; at < arguments.size();) {
    if (EqualsIgnoreCase(arguments[at], "AUTH") && at + 2 < arguments.size()) {
      hello.user = RedisUser{arguments[at + 1], arguments[at + 2]};
      at += 3;
    } else if (EqualsIgnoreCase(arguments[at], "SETNAME") && at + 1 < arguments.size()) {
      hello.name = arguments[at + 1];
      kept.insert(kept.end(), {"SETNAME", arguments[at + 1]});
      at += 2;
    } else {
      kept.push_back("?");  // the server's syntax error, without what may be half a log-in
      break;
    }
  }
  redis::AppendCommand(kept, hello.request);
  return hello;
}

}  // namespace lessor
