#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"

#include "daemon/base/fd.h"

namespace lessor::testing {

// What a client has heard up to a ReadyForQuery, or to the end of its connection.
struct Heard {
  bool ready = false;
  bool ended = false;
  bool torn = false;  // it ended in the middle of a message
  int rows = 0;
  std::string value;  // the first column of the last row
  std::string state;  // the SQLSTATE of the last error; "": none
  std::string words;  // what it said
};

// Messages, for what is sent in one write or in pieces.
std::string MessageOf(char type, absl::string_view body = "");
std::string QueryOf(absl::string_view sql);
std::string RunOf(absl::string_view sql);  // by the extended protocol, without a Sync

// A driver of PostgreSQL that speaks no more of the protocol than it has to, over a pool's socket. Every wait
// for the broker ends after a minute, with neither `ready` nor `ended`.
class RawPostgres {
 public:
  explicit RawPostgres(const std::string& folder);                   // connects, and says nothing
  explicit RawPostgres(UniqueFd lent) : socket_(std::move(lent)) {}  // a session that is open

  void Send(absl::string_view bytes) const;
  void SendStartup(const std::string& user = "postgres", const std::string& database = "postgres") const;
  void SendQuery(const std::string& sql) const;
  void SendParse(const std::string& name, const std::string& sql) const;
  void SendRun(const std::string& name) const;  // Bind and Execute
  void SendSync() const;
  void SendGoodbye() const;
  // On a connection of its own, which it leaves open.
  void SendCancelOf(const RawPostgres& other) const;

  Heard Hear();
  Heard Ask(const std::string& sql) {
    SendQuery(sql);
    return Hear();
  }
  // Up to the next ReadyForQuery. False: the other end has closed before.
  bool AwaitReady() { return Hear().ready; }
  // Whether the other end closes, whatever it says before.
  bool AwaitEnd();
  int socket() const { return socket_.raw(); }

 private:
  bool ReadMessage(char& type, std::string& body);

  UniqueFd socket_;
  std::string unread_;
  std::string cancel_key_;
};

}  // namespace lessor::testing
