#include "deploy/demo/agent.h"

#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "deploy/demo/work.h"
#include "lessor/client.h"

namespace lessor::demo {
namespace {

void Say(const std::string& line) {
  std::cout << line << std::endl;  // flushed: the leader waits for it
}

class Agent {
 public:
  Agent(int number, Client client) : number_(number), client_(std::move(client)) {}

  absl::Status Obey(const std::string& line);

 private:
  struct Held {
    Lease lease;
    std::unique_ptr<Work> work;  // goes first
  };

  absl::StatusOr<Held> Acquire(Kind kind);
  absl::Status LeaseAndCount(Kind kind);
  absl::Status WorkTimes(int times);
  absl::Status Block(Kind kind);
  absl::Status Hold(Kind kind);
  absl::Status GiveBack(Held held);

  const int number_;
  Client client_;
  std::array<int64_t, kKindCount> counted_{};
  std::array<std::vector<int64_t>, kKindCount> waits_us_;
  std::optional<Held> kept_;
};

absl::StatusOr<Agent::Held> Agent::Acquire(Kind kind) {
  absl::StatusOr<Lease> lease = client_.Acquire(PoolOf(kind));
  if (!lease.ok()) return lease.status();
  waits_us_[Index(kind)].push_back(absl::ToInt64Microseconds(lease->waited()));
  absl::StatusOr<std::unique_ptr<Work>> work = Work::On(*lease, kind);
  if (!work.ok()) return work.status();
  return Held{*std::move(lease), *std::move(work)};
}

absl::Status Agent::GiveBack(Held held) {
  held.work.reset();
  return held.lease.Release();
}

absl::Status Agent::LeaseAndCount(Kind kind) {
  absl::StatusOr<Held> held = Acquire(kind);
  if (!held.ok()) return held.status();
  const absl::StatusOr<int64_t> count = held->work->Count(number_);
  if (!count.ok()) return count.status();
  // An answer that belongs to somebody else's query would not fit.
  const int64_t expected = ++counted_[Index(kind)];
  if (*count != expected) {
    return absl::InternalError(
        absl::StrCat("pool ", PoolOf(kind), " counts ", *count, " instead of ", expected));
  }
  return GiveBack(*std::move(held));
}

absl::Status Agent::WorkTimes(int times) {
  for (Kind kind : kKinds) waits_us_[Index(kind)].clear();
  for (int i = 0; i < times; ++i) {
    for (Kind kind : kKinds) {
      if (absl::Status done = LeaseAndCount(kind); !done.ok()) return done;
    }
  }
  Say(absl::StrCat("worked ", absl::StrJoin(waits_us_[Index(Kind::kPostgres)], ","), " ",
                   absl::StrJoin(waits_us_[Index(Kind::kRedis)], ",")));
  return absl::OkStatus();
}

absl::Status Agent::Block(Kind kind) {
  absl::StatusOr<Held> held = Acquire(kind);
  if (!held.ok()) return held.status();
  const absl::StatusOr<int64_t> id = held->work->ConnectionId();
  if (!id.ok()) return id.status();
  Say(absl::StrCat("blocking ", *id));
  return held->work->Block();
}

absl::Status Agent::Hold(Kind kind) {
  absl::StatusOr<Held> held = Acquire(kind);
  if (!held.ok()) return held.status();
  const absl::StatusOr<int64_t> id = held->work->ConnectionId();
  if (!id.ok()) return id.status();
  kept_ = *std::move(held);
  Say(absl::StrCat("holding ", *id));
  return absl::OkStatus();
}

absl::Status Agent::Obey(const std::string& line) {
  const std::vector<std::string> words = absl::StrSplit(line, ' ');
  if (words.size() == 1 && words[0] == "release" && kept_.has_value()) {
    if (absl::Status released = GiveBack(*std::exchange(kept_, std::nullopt)); !released.ok())
      return released;
    Say("released");
    return absl::OkStatus();
  }
  if (words.size() == 2) {
    int times = 0;
    if (words[0] == "work" && absl::SimpleAtoi(words[1], &times)) return WorkTimes(times);
    for (Kind kind : kKinds) {
      if (words[1] != PoolOf(kind)) continue;
      if (words[0] == "block") return Block(kind);
      if (words[0] == "hold") return Hold(kind);
    }
  }
  return absl::InvalidArgumentError(absl::StrCat("nobody can do '", line, "'"));
}

}  // namespace

int RunAgent(int number) {
  absl::StatusOr<Client> client = Client::Attach({.name = absl::StrCat("agent-", number)});
  absl::Status status = client.status();
  if (client.ok()) {
    Agent agent(number, *std::move(client));
    for (std::string line; status.ok() && std::getline(std::cin, line);) status = agent.Obey(line);
  }
  if (status.ok()) return 0;
  Say(absl::StrCat("failed ", status.ToString()));
  return 1;
}

}  // namespace lessor::demo
