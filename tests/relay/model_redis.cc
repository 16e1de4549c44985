#include "tests/relay/model_redis.h"

#include <utility>

#include <gtest/gtest.h>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

constexpr int kDatabases = 16;
constexpr char kArity[] = "-ERR wrong number of arguments\r\n";

}  // namespace

ModelSession::ModelSession(ModelData& data, const Server& server)
    : data_(data), server_(server), logged_in_(server.password.empty()) {
  if (server.as_promised) Greet(server.database);
}

void ModelSession::Greet(int database) {
  logged_in_ = true;
  database_ = database;
}

std::string ModelSession::Handle(absl::string_view bytes) {
  while (!bytes.empty()) {
    const absl::StatusOr<std::optional<redis::Reply>> command = reader_.Read(bytes);
    EXPECT_TRUE(command.ok());
    if (!command.ok() || !command->has_value()) break;
    Words words;
    for (const redis::Reply& word : (*command)->elements) words.push_back(word.text);
    words.front() = absl::AsciiStrToUpper(words.front());
    Execute(words);
  }
  return std::exchange(out_, {});
}

void ModelSession::Execute(const Words& words) {
  const std::string& name = words[0];
  const bool hello = name == "HELLO" || name == "AUTH";
  if (name == "RESET" && server_.knows_reset) {
    if (words.size() == 1) return Reset();
    abort_ = true;
    return Say(kArity);
  }
  if (!logged_in_ && !hello) return Say("-NOAUTH Authentication required.\r\n");
  if (multi_ && name != "EXEC" && name != "DISCARD" && name != "MULTI" && name != "WATCH") {
    if (name == "RESET" || name == "BAD") {
      abort_ = true;
      return Say("-ERR unknown command\r\n");
    }
    queue_.push_back(words);
    return Say("+QUEUED\r\n");
  }
  const bool subscribed = !channels_.empty() || !patterns_.empty();
  if (subscribed && !resp3_ && !absl::StrContains(name, "SUBSCRIBE") && name != "PING" &&
      !(server_.as_promised && name == "AUTH")) {
    return Say("-ERR Can't execute: only (P|S)SUBSCRIBE are allowed in this context\r\n");
  }
  Perform(words);
}

void ModelSession::Perform(const Words& words) {
  if (!Control(words) && !Subscription(words) && !Connection(words)) Data(words);
}

bool ModelSession::Control(const Words& words) {
  const std::string& name = words[0];
  if (name == "MULTI") {
    Say(multi_ ? "-ERR MULTI calls can not be nested\r\n" : "+OK\r\n");
    multi_ = true;
  } else if (name == "EXEC") {
    Exec();
  } else if (name == "DISCARD") {
    Say(multi_ ? "+OK\r\n" : "-ERR DISCARD without MULTI\r\n");
    if (!multi_) return true;
    multi_ = abort_ = false;
    queue_.clear();
    watched_.clear();
  } else if (name == "WATCH") {
    if (multi_) {
      Say("-ERR WATCH inside MULTI is not allowed\r\n");
    } else {
      watched_[absl::StrCat(database_, "/", words[1])] = data_.writes[database_][words[1]];
      Say("+OK\r\n");
    }
  } else if (name == "UNWATCH") {
    watched_.clear();
    Say("+OK\r\n");
  } else {
    return false;
  }
  return true;
}

void ModelSession::Exec() {
  if (!multi_) return Say("-ERR EXEC without MULTI\r\n");
  bool touched = false;
  for (const auto& [where, writes] : watched_) {
    const size_t slash = where.find('/');
    int database = 0;
    EXPECT_TRUE(absl::SimpleAtoi(where.substr(0, slash), &database));
    touched = touched || data_.writes[database][where.substr(slash + 1)] != writes;
  }
  const std::vector<Words> queue = std::exchange(queue_, {});
  const bool aborted = std::exchange(abort_, false);
  multi_ = false;
  watched_.clear();
  if (aborted) return Say("-EXECABORT Transaction discarded because of previous errors.\r\n");
  if (touched) return Say(resp3_ ? "_\r\n" : "*-1\r\n");
  Say(absl::StrCat("*", queue.size(), "\r\n"));
  in_exec_ = true;
  for (const Words& words : queue) Perform(words);
  in_exec_ = false;
}

void ModelSession::Confirm(absl::string_view kind, const std::string* channel) {
  Say(resp3_ ? ">3\r\n" : "*3\r\n");
  Bulk(kind);
  if (channel != nullptr) {
    Bulk(*channel);
  } else {
    Null();
  }
  Say(absl::StrCat(":", channels_.size() + patterns_.size(), "\r\n"));
}

bool ModelSession::Subscription(const Words& words) {
  const std::string kind = absl::AsciiStrToLower(words[0]);
  if (!absl::StrContains(kind, "subscribe")) return false;
  std::set<std::string>& set = kind.front() == 'p' ? patterns_ : channels_;
  const bool ends = absl::StrContains(kind, "unsubscribe");
  Words channels(words.begin() + 1, words.end());
  if (channels.empty() && ends) channels.assign(set.begin(), set.end());
  if (channels.empty() && !ends) {
    Say(kArity);
  } else if (channels.empty()) {
    Confirm(kind, nullptr);
  }
  for (const std::string& channel : channels) {
    if (ends) {
      set.erase(channel);
    } else {
      set.insert(channel);
    }
    Confirm(kind, &channel);
  }
  return true;
}

bool ModelSession::Connection(const Words& words) {
  const std::string& name = words[0];
  int database = 0;
  if (name == "AUTH") {
    logged_in_ = logged_in_ || words.back() == server_.password;
    const bool good = server_.as_promised || words.back() == server_.password;
    Say(good ? "+OK\r\n" : "-WRONGPASS invalid\r\n");
  } else if (name == "HELLO") {
    Hello(words);
  } else if (name == "SELECT") {
    const bool good = absl::SimpleAtoi(words[1], &database) && database < kDatabases;
    if (good) database_ = database;
    Say(good ? "+OK\r\n" : "-ERR DB index is out of range\r\n");
  } else if (name == "CLIENT" && words[1] == "SETNAME") {
    name_ = words[2];
    Say("+OK\r\n");
  } else if (name == "CLIENT") {
    if (name_.empty()) {
      Null();
    } else {
      Bulk(name_);
    }
  } else if (name == "PING") {
    const bool subscribed = !channels_.empty() || !patterns_.empty();
    if (!channels_.empty() && !in_exec_) {  // what is published looks like an answer to LIST
      Say(absl::StrCat(resp3_ ? ">3\r\n" : "*3\r\n", "$7\r\nmessage\r\n"));
      Bulk(*channels_.begin());
      Bulk("published");
    }
    Say(subscribed && !resp3_ ? "*2\r\n$4\r\npong\r\n$0\r\n\r\n" : "+PONG\r\n");
  } else {
    return false;
  }
  return true;
}

void ModelSession::Hello(const Words& words) {
  for (size_t i = 2; i < words.size(); ++i) {
    if (words[i] == "AUTH" && i + 2 < words.size()) {
      EXPECT_TRUE(server_.as_promised);  // never forwarded
      i += 2;
    } else if (words[i] == "SETNAME" && i + 1 < words.size()) {
      name_ = words[++i];
    } else {
      return Say("-ERR Syntax error in HELLO option\r\n");
    }
  }
  if (words.size() > 1) resp3_ = words[1] == "3";
  Say(resp3_ ? "%1\r\n+proto\r\n:3\r\n" : "*2\r\n+proto\r\n:2\r\n");
}

void ModelSession::Data(const Words& words) {
  const std::string& name = words[0];
  if (name == "SET") {
    data_.values[database_][words[1]] = words[2];
    ++data_.writes[database_][words[1]];
    Say("+OK\r\n");
  } else if (name == "GET") {
    const auto& values = data_.values[database_];
    const auto found = values.find(words[1]);
    if (found == values.end()) {
      Null();
    } else {
      Bulk(found->second);
    }
  } else if (name == "LIST") {  // looks like a message
    Say("*3\r\n$7\r\nmessage\r\n");
    Bulk(words[1]);
    Bulk("element");
  } else {
    abort_ = abort_ || multi_;
    Say("-ERR unknown command\r\n");
  }
}

void ModelSession::Reset() {
  logged_in_ = server_.password.empty();
  database_ = 0;
  resp3_ = multi_ = abort_ = false;
  name_.clear();
  queue_.clear();
  watched_.clear();
  channels_.clear();
  patterns_.clear();
  if (server_.as_promised) Greet(server_.database);
  Say("+RESET\r\n");
}

void ModelSession::Bulk(absl::string_view text) {
  Say(absl::StrCat("$", text.size(), "\r\n", text, "\r\n"));
}

void ModelSession::Null() {
  Say(resp3_ ? "_\r\n" : "$-1\r\n");
}

}  // namespace lessor
