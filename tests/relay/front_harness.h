#pragma once

#include <initializer_list>
#include <string>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"

#include "daemon/relay/postgres_front.h"
#include "daemon/wire/postgres.h"
#include "tests/relay/stub_connection.h"
#include "tests/wire/postgres_stream.h"

namespace lessor {

// Messages as a client sends them.
namespace says {
inline std::string Message(char type, absl::string_view body) {
  return postgres::ServerMessage(type, body);
}
inline std::string Startup(std::initializer_list<absl::string_view> words) {
  std::string body("\0\3\0\0", 4);
  for (absl::string_view word : words) absl::StrAppend(&body, postgres::Text(word));
  return Message('?', postgres::Text(body)).substr(1);
}
inline std::string SwapRequest() {
  return std::string("\0\0\0\x8LSSW", 8);
}
inline std::string Query(absl::string_view sql) {
  return Message('Q', postgres::Text(sql));
}
inline std::string Parse(absl::string_view name, absl::string_view sql) {
  return Message('P', absl::StrCat(postgres::Text(name), postgres::Text(sql), absl::string_view("\0\0", 2)));
}
inline std::string Describe(absl::string_view name) {
  return Message('D', absl::StrCat("S", postgres::Text(name)));
}
inline std::string Close(absl::string_view name) {
  return Message('C', absl::StrCat("S", postgres::Text(name)));
}
inline std::string Run(absl::string_view name) {
  return absl::StrCat(
      Message('B', absl::StrCat(postgres::Text(""), postgres::Text(name), std::string(6, '\0'))),
      Message('E', std::string(5, '\0')));
}
inline std::string Sync() {
  return Message('S', "");
}
}  // namespace says

// A front between a client and upstreams that say what a test lets them say. What each hears is given in
// words: the messages' types and bodies, NULs as '|', with a blank between.
class FrontHarness {
 public:
  explicit FrontHarness(PostgresShared& shared, uint64_t holder = 1)
      : front_(shared, holder, CancelKey{7, 9}) {
    front_.BelongTo(TenantId(1));
  }
  FrontHarness(PostgresShared& shared, Login& login) : front_(shared, /*holder=*/1, CancelKey{7, 9}, &login) {
    front_.BelongTo(TenantId(1));
  }

  // What the upstream hears of it. What the front does not take is said again when it can.
  std::string Client(absl::string_view bytes) {
    held_.append(bytes.data(), bytes.size());
    absl::string_view rest = held_;
    status_ = front_.OnClient(rest, flow_);
    if (front_.wants_user_name()) front_.OnUserName("agent");
    std::string heard = Take(to_upstream_);  // which lies in held_
    held_ = std::string(rest);
    return heard;
  }
  std::string Attach(Connection& connection) {
    front_.Attach(connection, flow_);
    return front_.finished() ? Take(to_upstream_) : Client("");
  }
  // What the client hears of it.
  std::string Server(absl::string_view bytes) {
    status_ = front_.OnUpstream(bytes, flow_);
    return Hears();
  }
  std::string ServerByBytes(absl::string_view bytes) {
    for (size_t i = 0; i < bytes.size(); ++i) {
      const std::string one(bytes.substr(i, 1));
      status_ = front_.OnUpstream(one, flow_);
      for (absl::string_view piece : to_client_.pieces()) heard_.append(piece.data(), piece.size());
      to_client_.Clear();
    }
    return Hears();
  }
  std::string Hears() {
    for (absl::string_view piece : to_client_.pieces()) heard_.append(piece.data(), piece.size());
    to_client_.Clear();
    return InWords(std::exchange(heard_, {}));
  }
  std::string UpstreamHears() { return Take(to_upstream_); }
  bool GreetAlone() { return front_.GreetAlone(flow_); }
  Front::Parking Park() { return front_.Park(flow_); }
  void Swap(const absl::Status& granted) { front_.Swap(granted, flow_); }
  bool CleanUp() { return front_.CleanUp(flow_); }
  void Refuse(const absl::Status& why) { front_.Refuse(why, flow_); }

  // A session that is open, on `connection`, which has accepted the settings; what the upstream heard.
  std::string Open(Connection& connection, std::initializer_list<absl::string_view> settings = {}) {
    std::string startup = says::Startup(settings);
    Client(says::Message('?', absl::StrCat(absl::string_view("\0\3\0\0", 4), postgres::Text("user"),
                                           postgres::Text("agent"), startup.substr(8)))
               .substr(1));
    std::string heard = Attach(connection);
    if (!heard.empty()) Server(OwnAnswer(CountOf(" E", absl::StrCat(" ", heard))));
    Hears();
    return heard;
  }
  // The client asks, the upstream does it.
  void Do(absl::string_view sql, absl::string_view tag) {
    Client(says::Query(sql));
    Server(absl::StrCat(postgres::Complete(tag), postgres::Ready("I")));
  }
  void PrepareNamed(absl::string_view name, absl::string_view sql) {
    Client(absl::StrCat(says::Parse(name, sql), says::Sync()));
    Server(absl::StrCat(postgres::ServerMessage('1', ""), postgres::Ready("I")));
  }
  // Parked, if that asks nothing.
  bool Leaves() {
    if (!front_.between() || Park() != Front::Parking::kReady) return false;
    front_.Detach();
    return true;
  }

  PostgresFront& front() { return front_; }
  const absl::Status& status() const { return status_; }
  const std::string& held() const { return held_; }

  static std::string InWords(absl::string_view stream) {
    std::string words;
    postgres::MessageReader reader;
    while (!stream.empty()) {
      auto message = reader.Read(stream);
      if (!message.ok()) return absl::StrCat(words, "???");
      if (!message->has_value()) return absl::StrCat(words, "...");
      absl::StrAppend(&words, words.empty() ? "" : " ", std::string(1, (*message)->type),
                      absl::StrReplaceAll((*message)->body, {{absl::string_view("\0", 1), "|"}}));
    }
    return words;
  }

  // The front's own statements as the upstream hears them, and how it answers so many of them.
  static std::string Own(std::initializer_list<absl::string_view> statements) {
    std::string words;
    for (absl::string_view sql : statements) absl::StrAppend(&words, "P|", sql, "||| B|||||||| E||||| ");
    return absl::StrCat(words, "S");
  }
  static std::string OwnAnswer(size_t statements, absl::string_view between = "") {
    std::string bytes;
    for (size_t i = 0; i < statements; ++i) {
      absl::StrAppend(&bytes, postgres::ServerMessage('1', ""), postgres::ServerMessage('2', ""),
                      postgres::Complete("SET"));
    }
    return absl::StrCat(bytes, between, postgres::Ready("I"));
  }
  // The same with a guard for what follows in the same write; of a client's first entering.
  static std::string Guarded(std::initializer_list<absl::string_view> statements, int entering = 1) {
    const std::string guard = absl::StrCat("lessor_9_", entering);
    const std::string words = Own(statements);
    return absl::StrCat(words.substr(0, words.size() - 1), "P", guard, "|||| S DS", guard, "| CS", guard,
                        "| ");
  }
  static std::string GuardedAnswer(size_t statements, absl::string_view between = "") {
    return absl::StrCat(OwnAnswer(statements, absl::StrCat(between, postgres::ServerMessage('1', ""))),
                        postgres::ServerMessage('t', std::string(2, '\0')), postgres::ServerMessage('n', ""),
                        postgres::ServerMessage('3', ""));
  }

 private:
  static size_t CountOf(absl::string_view what, absl::string_view words) {
    size_t count = 0;
    for (size_t at = words.find(what); at != words.npos; at = words.find(what, at + 1)) ++count;
    return count;
  }
  std::string Take(Outgoing& out) {
    std::string bytes;
    for (absl::string_view piece : out.pieces()) bytes.append(piece.data(), piece.size());
    out.Clear();
    return InWords(bytes);
  }

  PostgresFront front_;
  Outgoing to_client_;
  Outgoing to_upstream_;
  const Flow flow_{to_client_, to_upstream_};
  absl::Status status_;
  std::string held_;   // of the client's bytes, what the front has not taken
  std::string heard_;  // by the client
};

}  // namespace lessor
