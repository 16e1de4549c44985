#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include "daemon/wire/redis_commands.h"

namespace lessor {

// What a command of a client is to a RedisFront.
enum class RedisMeaning : uint8_t {
  kPlain,    // one reply, and the session stays as it is
  kNothing,  // an empty command: no reply
  // Answered by the front.
  kAuth,
  kQuit,
  // What the session carries; number: the database, the version (0: none that is known).
  kSelect,
  kHello,
  kSetName,
  kReset,
  // What pins it.
  kMulti,
  kExec,
  kDiscard,
  kWatch,
  kUnwatch,
  kTrackingOn,
  kTrackingOff,
  kReadOnly,
  kReadWrite,
  kAsking,
  kLasting,  // changes what RESET does not undo
  // Number: how many confirmations are its reply, or kRedisAllChannels.
  kSubscribe,
  kUnsubscribe,
  kPatternSubscribe,
  kPatternUnsubscribe,
  kShardSubscribe,
  kShardUnsubscribe,
  kUnfollowed,  // one reply; changes what is neither carried nor missed (CLIENT SETINFO)
  // Replies cannot be counted from here on.
  kReplyOff,
  kMonitor,
  kReplication,
  kScriptDebug,
};

// An unsubscription without channels confirms each one that there is, or, if there is none, nil.
constexpr uint32_t kRedisAllChannels = UINT32_MAX;

struct RedisCommand {
  RedisMeaning meaning = RedisMeaning::kPlain;
  uint32_t number = 0;
};

// Which commands a front has to see whole; for CommandCutter.
bool RedisSeenWhole(absl::string_view name);

// Of the command whose head was given last.
RedisCommand Understand(const redis::CommandCutter& command);

// The meaning that a confirmation of this kind ("subscribe") answers; nullopt: it is none.
std::optional<RedisMeaning> ConfirmationOf(absl::string_view kind);
// Whether this is the kind of a message of a channel.
bool IsChannelMessage(absl::string_view kind);

inline bool IsSubscription(RedisMeaning meaning) {
  return meaning >= RedisMeaning::kSubscribe && meaning <= RedisMeaning::kShardUnsubscribe;
}
inline bool EndsCounting(RedisMeaning meaning) {
  return meaning >= RedisMeaning::kReplyOff;
}

// Who a client says that it is.
struct RedisUser {
  std::string name;
  std::string password;
};

// A HELLO as it goes on to the server.
struct RedisHello {
  std::string request;              // without log-in
  std::optional<RedisUser> user;    // whose log-in it was
  std::optional<std::string> name;  // that it sets
};

// `arguments`: all of a HELLO. What is wrong about them stays wrong, in a way that cannot hold a password.
RedisHello WithoutLogin(absl::Span<const std::string> arguments);

}  // namespace lessor
