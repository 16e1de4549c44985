#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

#include "daemon/wire/redis.h"

namespace lessor {

// What is stored: database, key, value; and how often each key has been written.
struct ModelData {
  std::map<int, std::map<std::string, std::string>> values;
  std::map<int, std::map<std::string, int>> writes;
};

// A Redis server in small, as one of its connections sees it: enough commands to show in what state the
// session is. Read with ReplyReader, not with what is under test.
class ModelSession {
 public:
  struct Server {
    std::string password;
    bool knows_reset = true;
    // What a client of a pool is promised: it is logged in and in the pool's database, after RESET too, and
    // any AUTH is taken.
    bool as_promised = false;
    int database = 0;  // as promised
  };

  ModelSession(ModelData& data, const Server& server);

  // What it answers to these bytes.
  std::string Handle(absl::string_view bytes);

  // How the pool has made it: logged in, and in this database.
  void Greet(int database);

 private:
  using Words = std::vector<std::string>;

  void Execute(const Words& words);
  void Perform(const Words& words);
  bool Control(const Words& words);
  bool Subscription(const Words& words);
  bool Connection(const Words& words);
  void Data(const Words& words);
  void Exec();
  void Hello(const Words& words);
  void Reset();
  void Confirm(absl::string_view kind, const std::string* channel);
  void Say(absl::string_view reply) { out_ += std::string(reply); }
  void Bulk(absl::string_view text);
  void Null();

  ModelData& data_;
  const Server server_;
  redis::ReplyReader reader_;
  std::string out_;
  bool logged_in_ = false;
  int database_ = 0;
  bool resp3_ = false;
  std::string name_;
  bool multi_ = false;
  bool abort_ = false;
  bool in_exec_ = false;
  std::vector<Words> queue_;
  std::map<std::string, int> watched_;  // "database/key", writes when it was
  std::set<std::string> channels_;
  std::set<std::string> patterns_;
};

}  // namespace lessor
