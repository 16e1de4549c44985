#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"

#include "daemon/relay/redis_meaning.h"
#include "daemon/wire/redis_replies.h"

namespace lessor {

// What of a session goes with its client from one connection to the next.
struct RedisCarried {
  int database = 0;
  bool resp3 = false;
  std::string name;
  friend bool operator==(const RedisCarried&, const RedisCarried&) = default;
};

// What state a client's session is in, as the server's replies show it. Owned by a RedisFront; not
// thread-safe; pure.
//
// What a MULTI has queued is known to be done only by the answer to EXEC, and not whether each of it went
// well: a session that has changed so is not sure of itself, and pinned until it is reset.
class RedisSession {
 public:
  static constexpr size_t kNameMax = 128;  // bytes; a longer name is not carried, and pins

  explicit RedisSession(int database) { carried_.database = database; }

  const RedisCarried& carried() const { return carried_; }
  bool in_multi() const { return multi_; }
  bool lasting() const { return lasting_; }
  bool subscribed() const { return channels_ + patterns_ + shards_ > 0; }
  // Why its client must keep its connection; empty: nothing. Static storage.
  absl::string_view pinned_by() const;

  // A command that sets the name has been sent; no other is until it is answered.
  void Naming(absl::string_view name);
  // The last piece of the reply to a client's command, other than a confirmation or to RESET.
  void OnReply(RedisMeaning meaning, uint32_t number, const redis::ReplyWalker& reply);
  // The confirmation of a subscription, with its count; none is left of these: true.
  bool OnConfirmation(RedisMeaning meaning, uint64_t count);

  // As a fresh session in this database.
  void Reset(int database);
  // Nothing pins it any more: its connection has gone.
  void Unpin();

 private:
  void OnQueued(RedisMeaning meaning);
  void OnExec(const redis::ReplyWalker& reply);
  void OnHello(uint32_t version);
  void TakeName();
  void EndMulti(bool executed);

  RedisCarried carried_;
  std::optional<std::string> naming_;  // waits for its answer; longer than kNameMax: only that it is
  uint64_t channels_ = 0;
  uint64_t patterns_ = 0;
  uint64_t shards_ = 0;
  bool multi_ = false;
  bool queued_change_ = false;  // in this MULTI
  bool unsure_ = false;
  bool watch_ = false;
  bool tracking_ = false;
  bool readonly_ = false;
  bool asking_ = false;
  bool lasting_ = false;
  bool long_name_ = false;
};

}  // namespace lessor
