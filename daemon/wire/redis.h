#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include "daemon/base/bytes.h"
#include "daemon/wire/exchange.h"

// The Redis protocol, RESP2 and RESP3 (redis.io/docs/reference/protocol-spec): commands out, replies in, and
// the exchanges that the broker has with an upstream of its own accord.
namespace lessor::redis {

// Appends a command, an array of bulk strings. At least one argument; arguments may hold any bytes.
void AppendCommand(absl::Span<const absl::string_view> arguments, std::string& out);

// One reply. A RESP2 null ("$-1", "*-1") is a kNull like RESP3's.
struct Reply {
  enum class Type : char {
    kSimple = '+',
    kError = '-',
    kInteger = ':',
    kBulk = '$',
    kArray = '*',
    kNull = '_',
    kDouble = ',',
    kBoolean = '#',
    kBulkError = '!',
    kVerbatim = '=',
    kBigNumber = '(',
    kMap = '%',  // elements: key, value, key, value, ...
    kSet = '~',
    kPush = '>',
    kAttribute = '|',  // elements as in a map; speaks about the reply behind it
  };

  bool is_error() const { return type == Type::kError || type == Type::kBulkError; }
  // Fit to be shown: "a bulk string of 5 bytes", without what is in it.
  std::string Describe() const;

  Type type = Type::kNull;
  std::string text;             // of everything that is not an aggregate, without type, length and line ends
  std::vector<Reply> elements;  // of aggregates
};

// Cuts a stream of bytes into top-level replies, whatever the chunks in which it comes. Owned by whoever
// reads the connection; not thread-safe. Holds at most one unfinished reply, within `limits`; an announced
// length or count allocates nothing before the bytes are there. Lengths must be canonical (no sign, no
// leading zero), lines must end in CR LF and hold neither otherwise; the streamed types that RESP3 proposes
// and Redis never sends are refused. Attributes inside an aggregate are checked and dropped, top-level ones
// are replies of their own.
class ReplyReader {
 public:
  struct Limits {
    Bytes reply_max = MiB(1);    // one top-level reply on the wire, all of it
    size_t depth_max = 8;        // aggregates within one another
    size_t elements_max = 4096;  // of all aggregates of one top-level reply together
  };

  ReplyReader() : ReplyReader(Limits{}) {}
  explicit ReplyReader(const Limits& limits) : limits_(limits) {}

  // Takes bytes from the front of `bytes` until a reply is whole, and gives it; nullopt: it took them all and
  // needs more. DATA_LOSS: not the protocol, or over a limit; the stream is lost, and the reader says so from
  // then on.
  absl::StatusOr<std::optional<Reply>> Read(absl::string_view& bytes);

 private:
  // kType -> kLine -> kLineFeed -> (kType | kBulk -> kBulkReturn -> kBulkFeed -> kType)
  enum class State { kType, kLine, kLineFeed, kBulk, kBulkReturn, kBulkFeed };

  // An aggregate some of whose elements are still missing.
  struct Open {
    Reply reply;
    uint64_t missing;
  };

  absl::Status TakeByte(char byte);
  void TakeBulk(absl::string_view& bytes);
  absl::Status TakeType(char byte);
  absl::Status TakeLineByte(char byte);
  absl::Status EndLine();
  absl::Status BeginBulk();
  absl::Status BeginAggregate();
  absl::Status EndBulk();
  void Finish(Reply reply);

  const Limits limits_;
  State state_ = State::kType;
  uint64_t reply_bytes_ = 0;     // of the current top-level reply, so far
  uint64_t reply_elements_ = 0;  // announced in it, so far
  uint64_t bulk_missing_ = 0;    // bytes still to come in kBulk
  Reply current_;                // whose line or bulk is being read
  std::vector<Open> open_;       // the aggregates around it, outermost first
  std::optional<Reply> whole_;
  absl::Status failure_;
};

// How the broker logs in to an upstream. Both empty: no AUTH.
struct Login {
  std::string user;  // empty: the default user
  std::string password;
  int database = 0;
};

// The exchanges. In each, everything but the listed replies, in this order, is an error. An error reply is
// quoted with the command that it answers, except where its words could hold the password (servers quote
// unknown commands with their arguments).
//
// After connecting: AUTH (if `login` says so), SELECT (if not database 0), PING.
Exchange GreetingExchange(const Login& login);
// The server's number for the connection: CLIENT ID. `id` stays empty where it does not tell (a user who may
// not ask); it outlives the exchange.
Exchange ClientIdExchange(std::string& id);

// Before a connection that was lent is lent again: RESET, AUTH, SELECT as above, ECHO `nonce`. RESET ends
// MULTI, WATCH, subscriptions, MONITOR, tracking, CLIENT REPLY OFF and RESP3, so every byte of the answer is
// known; whatever the last holder left unread comes before it and fails. Servers before 6.2 do not know RESET
// and fail too. A client blocked on the server answers too late: the caller's deadline.
Exchange ResetExchange(const Login& login, absl::string_view nonce);

// The same without leaving the log-in, so that no password is sent: for a connection whose socket its holder
// can have pointed at somebody else (TCP; see connectors/redis.cc). What RESET would end but these commands
// do not (MULTI, subscriptions, MONITOR, RESP3, another user) is seen and fails: CLIENT REPLY ON, UNWATCH,
// CLIENT TRACKING OFF, CLIENT SETNAME, SELECT, CLIENT INFO, ECHO `nonce`. Needs Redis 6.2 too.
Exchange ResetInPlaceExchange(const Login& login, absl::string_view nonce);

// Whether a connection that has been idle still lives: ECHO `nonce`.
Exchange ProbeExchange(absl::string_view nonce);

// What the server says of a connection by its number: CLIENT LIST ID, one line, or nothing. Needs Redis 6.2.
// `line` outlives the exchange.
Exchange ListClientExchange(absl::string_view id, std::string& line);
// CLIENT KILL ID, whether it is there or not.
Exchange KillClientExchange(absl::string_view id);
// How many seconds ago the connection of such a line was made. Nullopt: it is no such line, or of another
// number.
std::optional<int64_t> AgeOfClient(absl::string_view line, absl::string_view id);

// One command of an agent's. What it returns is thrown away, up to kThrownAwayBytesMax. The connection is in
// step when the checker says kDone, whatever the answer. `answer` outlives the exchange.
Exchange CommandExchange(absl::Span<const absl::string_view> command, StatementAnswer& answer);

}  // namespace lessor::redis
