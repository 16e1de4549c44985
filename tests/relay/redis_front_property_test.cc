// Two clients by turns over the connections of one pool: each hears what it would hear alone.
#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"

#include "daemon/relay/redis_front.h"
#include "tests/relay/model_redis.h"
#include "tests/relay/redis_driver.h"

namespace lessor {
namespace {

// "%" stands for the client's own letter: what they store is not what this is about.
std::vector<std::string> Vocabulary() {
  return {"SET %k 1",
          "SET %k 2",
          "GET %k",
          "GET %k",
          "LIST %k",
          "PING",
          "BAD",
          "SELECT 3",
          "SELECT 0",
          "SELECT 99",
          "CLIENT SETNAME %me",
          "CLIENT GETNAME",
          "HELLO",
          "HELLO 3",
          "HELLO 2",
          "HELLO 3 AUTH u wrong SETNAME %you",
          "HELLO 3 NONSENSE",
          "AUTH wrong",
          "MULTI",
          "EXEC",
          "EXEC",
          "DISCARD",
          "WATCH %k",
          "UNWATCH",
          "RESET",
          "SUBSCRIBE %a %b",
          "UNSUBSCRIBE %a",
          "UNSUBSCRIBE",
          "UNSUBSCRIBE",
          "PSUBSCRIBE %*",
          "PUNSUBSCRIBE"};
}

// Subscribing and HELLO in a MULTI cannot be followed; see RedisPinTest. And what stands for AUTH
// in a MULTI fails with the MULTI itself, where a subscriber may send neither.
std::vector<std::string> Script(const std::vector<std::string>& words, absl::string_view letter) {
  std::vector<std::string> script;
  bool multi = false;
  bool subscribed = false;
  for (const std::string& word : words) {
    const bool subscribes = absl::StrContains(word, "SUBSCRIBE");
    if (multi && (subscribes || absl::StartsWith(word, "HELLO"))) continue;
    if (multi && subscribed && word == "AUTH wrong") continue;
    subscribed = subscribed || subscribes;
    if (word == "MULTI") multi = true;
    if (word == "EXEC" || word == "DISCARD") multi = false;  // RESET: only where the server knows it
    script.push_back(absl::StrReplaceAll(word, {{"%", letter}}));
  }
  return script;
}

constexpr int kStepsMax = 2000;

// One connection of the pool, and the server's end of it.
struct Pooled {
  Pooled(ModelData& data, const ModelSession::Server& server, int database) : session(data, server) {
    session.Greet(database);
  }
  NotesOnly connection;
  ModelSession session;
};

class Client {
 public:
  Client(RedisShared& options, uint64_t holder, size_t chunk, std::vector<std::string> script)
      : driver_(options, holder, chunk), script_(script.begin(), script.end()) {}

  bool done() const { return script_.empty() && driver_.untaken() == 0; }
  bool wants() { return driver_.front().wants_upstream(); }
  Pooled* at() const { return at_; }
  const std::string& heard() const { return heard_; }

  // Its next few commands, in one write.
  void Speak(size_t commands) {
    std::string bytes;
    for (; commands > 0 && !script_.empty(); --commands, script_.pop_front()) bytes += Redis(script_.front());
    RC_ASSERT(driver_.Client(bytes).ok());
    Listen();
  }
  void Attach(Pooled& pooled) {
    at_ = &pooled;
    driver_.Attach(pooled.connection);
    Listen();
  }
  bool Park() {
    if (at_ == nullptr || !driver_.front().between() || driver_.Park() != Front::Parking::kReady)
      return false;
    driver_.front().Detach();
    at_ = nullptr;
    return true;
  }
  // It closes; whether its connection may go to the next as it is.
  bool Close() {
    const bool clean = driver_.front().Leave() == Leaving::kClean;
    driver_.front().Detach();
    at_ = nullptr;
    return clean;
  }

 private:
  // Goes on until nothing moves any more.
  void Listen() {
    heard_ += driver_.Heard();
    for (std::string asked = driver_.ForwardedBytes(); !asked.empty(); asked = driver_.ForwardedBytes()) {
      RC_ASSERT(!absl::StrContains(asked, "wrong"));
      const std::string said = at_->session.Handle(asked);
      const absl::Status understood = driver_.Upstream(said);
      if (!understood.ok()) RC_FAIL(absl::StrCat(understood.ToString(), " of ", said, " to ", asked));
      heard_ += driver_.Heard();
    }
  }

  RedisDriver driver_;
  std::deque<std::string> script_;
  Pooled* at_ = nullptr;
  std::string heard_;
};

std::string HeardAlone(const std::vector<std::string>& script, ModelSession::Server server, int database) {
  server.as_promised = true;
  server.database = database;
  ModelData data;
  ModelSession session(data, server);
  std::string heard;
  for (const std::string& command : script) heard += session.Handle(Redis(command));
  return heard;
}

struct World {
  RedisShared options;
  ModelSession::Server server;
  std::array<std::vector<std::string>, 2> scripts;
  size_t chunk = 1;
};

World AnyWorld() {
  World world;
  world.server.password = *rc::gen::element<std::string>("", "right");
  world.server.knows_reset = *rc::gen::arbitrary<bool>();
  world.options.login.password = world.server.password;
  world.options.login.database = *rc::gen::element(0, 4);
  world.options.reset_when_changed = *rc::gen::arbitrary<bool>();
  for (size_t i = 0; i < 2; ++i) {
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(Vocabulary()));
    world.scripts[i] = Script(words, i == 0 ? "x" : "y");
  }
  world.chunk = *rc::gen::element<size_t>(1, 7, 100'000);
  return world;
}

// The one connection there is goes from client to client whenever the one who has it can be parked; who pins
// it keeps it until it has nothing more to say, and closes.
RC_GTEST_PROP(RedisFrontProperty, TwoClientsByTurnsHearWhatEachWouldHearAlone, ()) {
  World world = AnyWorld();
  ModelData data;
  const int database = world.options.login.database;
  auto pooled = std::make_unique<Pooled>(data, world.server, database);
  std::array<Client, 2> clients = {Client(world.options, 1, world.chunk, world.scripts[0]),
                                   Client(world.options, 2, world.chunk, world.scripts[1])};
  for (int steps = 0; !clients[0].done() || !clients[1].done(); ++steps) {
    RC_ASSERT(steps < kStepsMax);  // each says something, or lets the other
    const size_t turn = *rc::gen::inRange<size_t>(0, 2);
    Client& client = clients[turn].done() ? clients[1 - turn] : clients[turn];
    Client& other = &client == clients.data() ? clients[1] : clients[0];
    if (!client.wants()) client.Speak(*rc::gen::inRange<size_t>(1, 4));
    if (client.wants() && other.at() != nullptr && !other.Park()) {
      if (!other.done()) {
        other.Speak(3);
        continue;
      }
      // The pool makes another where this one cannot be left so.
      if (!other.Close()) pooled = std::make_unique<Pooled>(data, world.server, database);
    }
    if (client.wants()) client.Attach(*pooled);
    if (*rc::gen::arbitrary<bool>()) client.Park();
  }
  for (size_t i = 0; i < 2; ++i)
    RC_ASSERT(clients[i].heard() == HeardAlone(world.scripts[i], world.server, database));
}

}  // namespace
}  // namespace lessor
