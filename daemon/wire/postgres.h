#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"
#include "daemon/wire/exchange.h"

// The PostgreSQL protocol, version 3 (the PostgreSQL manual, "Frontend/Backend Protocol"), as spoken behind
// the start-up, which libpq does: messages out, messages in, and the exchanges that the broker has with an
// upstream of its own accord.
namespace lessor::postgres {

// Append one message. `sql` holds no NUL.
void AppendSync(std::string& out);
void AppendQuery(absl::string_view sql, std::string& out);
void AppendTerminate(std::string& out);

// What is sent, alone, on a fresh connection to cancel what the server process `process_id` is doing.
std::string CancelRequest(int32_t process_id, int32_t secret_key);

struct Message {
  char type = 0;     // 'Z', 'C', ...: any byte that the peer sent
  std::string body;  // without type and length
};

// Cuts a stream of bytes into messages, whatever the chunks in which it comes; what type and body say is the
// caller's to judge. Owned by whoever reads the connection; not thread-safe. Holds at most one unfinished
// message of at most `body_max`; an announced length allocates nothing before the bytes are there.
class MessageReader {
 public:
  explicit MessageReader(Bytes body_max = MiB(1)) : body_max_(body_max) {}

  // Takes bytes from the front of `bytes` until a message is whole, and gives it; nullopt: it took them all
  // and needs more. DATA_LOSS: a length that cannot be, or over the limit; the stream is lost, and the reader
  // says so from then on.
  absl::StatusOr<std::optional<Message>> Read(absl::string_view& bytes);

 private:
  absl::Status EndHeader();

  const Bytes body_max_;
  std::string header_;         // type and length, until whole
  uint64_t body_missing_ = 0;  // meaningful once header_ is whole
  Message current_;
  absl::Status failure_;
};

// The exchanges. The server may interject notices and parameter changes anywhere; everything else but the
// listed messages is an error. An ErrorResponse is quoted with severity, SQLSTATE and message.
//
// Before a connection that was lent is lent again, in one write: Sync, ROLLBACK, DISCARD ALL, SELECT
// '<nonce>'. The server must be in step (it answers Sync with ReadyForQuery, in whatever transaction) with
// nothing unread from the last holder but notifications, idle after each of the others, and return the nonce.
// Half a message that the last holder left swallows the request and is never answered: the caller's deadline.
// `name`: what the session is called (application_name) from then on, by a SET ahead of the nonce; empty: as
// it was opened.
Exchange ResetExchange(absl::string_view nonce, absl::string_view name = "");

// Whether a connection that has been idle still lives, outside any transaction: SELECT '<nonce>'.
Exchange ProbeExchange(absl::string_view nonce);

// One simple query of an agent's: one or more statements, of which the server makes one transaction unless
// they say otherwise. What it returns is thrown away, up to kThrownAwayBytesMax. The connection is in step
// when the checker says kDone, whatever the answer. INVALID_ARGUMENT: it leaves a transaction open, which the
// next reset rolls back, or wants data (COPY FROM STDIN). `answer` outlives the exchange.
Exchange StatementExchange(absl::string_view sql, StatementAnswer& answer);

}  // namespace lessor::postgres
