#include "deploy/demo/demonstration.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_split.h"

namespace lessor::demo {
namespace {

constexpr int kLeasesEach = 100;       // of an agent, from each pool
constexpr int kLeasesAfterwards = 25;  // of a survivor, from each pool
constexpr int kDoomed = Demonstration::kAgents / 2;
static_assert(kDoomed == 2 * Demonstration::kConnections);

constexpr absl::Duration kPatience = absl::Minutes(2);  // machines differ; a demonstration must end
constexpr absl::Duration kPause = absl::Milliseconds(1);

// Doomed and survivors take turns: PostgreSQL, Redis, PostgreSQL, ...
Kind KindOf(int agent) {
  return kKinds[static_cast<size_t>(agent) % kKindCount];
}

absl::Status Unexpected(int agent, absl::string_view line) {
  return absl::InternalError(absl::StrCat("agent ", agent, " says '", line, "'"));
}

// One microsecond count of every `part` (0 to 1) of them, in order of size.
std::string Quantile(std::vector<int64_t> waits_us, double part) {
  std::sort(waits_us.begin(), waits_us.end());
  const auto at = static_cast<size_t>(part * static_cast<double>(waits_us.size() - 1));
  return Report::Milliseconds(absl::Microseconds(waits_us[at]));
}

int64_t CountLines(const std::string& path, absl::string_view text) {
  std::ifstream file(path);
  int64_t count = 0;
  for (std::string line; std::getline(file, line);) count += absl::StrContains(line, text) ? 1 : 0;
  return count;
}

template <typename Sets>
int64_t CountCommon(const Sets& a, const Sets& b, Kind kind) {
  return std::count_if(a[Index(kind)].begin(), a[Index(kind)].end(),
                       [&](int64_t id) { return b[Index(kind)].contains(id); });
}

}  // namespace

absl::StatusOr<bool> Demonstration::Run() {
  for (absl::Status (Demonstration::*part)() :
       {&Demonstration::Share, &Demonstration::Kill, &Demonstration::GoOn}) {
    if (absl::Status done = (this->*part)(); !done.ok()) return done;
  }
  return report_.all_held();
}

absl::Status Demonstration::Turn(MonoTime end, absl::string_view awaited) {
  if (clock_.Now() >= end) {
    return absl::DeadlineExceededError(
        absl::StrCat(awaited, ": it took longer than ", absl::FormatDuration(kPatience)));
  }
  if (absl::Status heard = crew_.Listen(kPause); !heard.ok()) return heard;
  return observer_.Look();
}

absl::StatusOr<Demonstration::Waits> Demonstration::AwaitWork(int first) {
  const MonoTime end = clock_.Now() + kPatience;
  Waits waits;
  for (int agent = first; agent < kAgents;) {
    const std::optional<std::string> line = crew_.TakeLine(agent);
    if (!line.has_value()) {
      if (absl::Status turned = Turn(end, "the agents' work"); !turned.ok()) return turned;
      continue;
    }
    const std::vector<std::string> words = absl::StrSplit(*line, ' ');
    if (words.size() != 1 + kKindCount || words[0] != "worked") return Unexpected(agent, *line);
    for (Kind kind : kKinds) {
      for (absl::string_view text : absl::StrSplit(words[1 + Index(kind)], ',')) {
        int64_t wait_us = 0;
        if (!absl::SimpleAtoi(text, &wait_us)) return Unexpected(agent, *line);
        waits[Index(kind)].push_back(wait_us);
      }
    }
    ++agent;
  }
  return waits;
}

absl::Status Demonstration::Share() {
  Report::Line(absl::StrFormat("1. %d agents share %d connections of each kind, and lease one %d times each.",
                               kAgents, kConnections, kLeasesEach * static_cast<int>(kKindCount)));
  if (absl::Status prepared = observer_.PrepareTally(kAgents); !prepared.ok()) return prepared;
  const MonoTime began = clock_.Now();
  for (int agent = 0; agent < kAgents; ++agent) crew_.Tell(agent, absl::StrCat("work ", kLeasesEach));
  const absl::StatusOr<Waits> waits = AwaitWork(0);
  if (!waits.ok()) return waits.status();
  const absl::Duration took = clock_.Now() - began;

  std::array<int64_t, kKindCount> tally{};
  for (Kind kind : kKinds) {
    const absl::StatusOr<int64_t> sum = observer_.Tally(kind, kAgents);
    if (!sum.ok()) return sum.status();
    tally[Index(kind)] = *sum;
  }
  const auto& [postgres, redis] = *waits;
  Report::Columns();
  report_.Exactly(kAgents * kLeasesEach, "leases granted", static_cast<int64_t>(postgres.size()),
                  static_cast<int64_t>(redis.size()));
  report_.Exactly(kAgents * kLeasesEach, "queries that the server has carried out", tally[0], tally[1]);
  report_.AtMost(kConnections, "most connections that the server saw at once",
                 observer_.most_connections(Kind::kPostgres), observer_.most_connections(Kind::kRedis));
  Report::Row("wait for a connection, half of them below", Quantile(postgres, 0.5), Quantile(redis, 0.5));
  Report::Row("wait for a connection, the longest", Quantile(postgres, 1), Quantile(redis, 1));
  Report::Line(absl::StrFormat("   It took %.1f s; the servers were asked %d times meanwhile.\n",
                               absl::ToDoubleSeconds(took), observer_.looks()));
  return absl::OkStatus();
}

absl::Status Demonstration::TakeIds(int first, int end, absl::string_view word, Ids& ids) {
  for (int agent = first; agent < end; ++agent) {
    const std::optional<std::string> line = crew_.TakeLine(agent);
    if (!line.has_value()) continue;
    const std::vector<std::string> words = absl::StrSplit(*line, ' ');
    int64_t id = 0;
    if (words.size() != 2 || words[0] != word || !absl::SimpleAtoi(words[1], &id))
      return Unexpected(agent, *line);
    ids[Index(KindOf(agent))].insert(id);
  }
  return absl::OkStatus();
}

absl::Status Demonstration::TakeEverything() {
  const MonoTime end = clock_.Now() + kPatience;
  for (int agent = 0; agent < kDoomed; ++agent)
    crew_.Tell(agent, absl::StrCat("block ", PoolOf(KindOf(agent))));
  const auto taken = [&](Kind kind) {
    return doomed_[Index(kind)].size() == kConnections && observer_.seen(kind).blocked == kConnections;
  };
  while (!taken(Kind::kPostgres) || !taken(Kind::kRedis)) {
    if (absl::Status turned = Turn(end, "the queries that take long"); !turned.ok()) return turned;
    if (absl::Status said = TakeIds(0, kDoomed, "blocking", doomed_); !said.ok()) return said;
  }
  for (int agent = kDoomed; agent < kAgents; ++agent)
    crew_.Tell(agent, absl::StrCat("hold ", PoolOf(KindOf(agent))));
  return absl::OkStatus();
}

absl::Status Demonstration::Kill() {
  Report::Line(absl::StrFormat(
      "2. %d agents hold all %d connections in the middle of a query, %d wait; then kill -9 for the %d.",
      kDoomed, kDoomed, kAgents - kDoomed, kDoomed));
  if (absl::Status taken = TakeEverything(); !taken.ok()) return taken;
  Report::Columns();
  report_.Exactly(kConnections, "queries under way before the kill", observer_.seen(Kind::kPostgres).blocked,
                  observer_.seen(Kind::kRedis).blocked);
  const MonoTime killed = clock_.Now();
  for (int agent = 0; agent < kDoomed; ++agent) crew_.Kill(agent);
  if (absl::Status recovered = AwaitRecovery(killed); !recovered.ok()) return recovered;
  TellOfRecovery();
  return absl::OkStatus();
}

absl::Status Demonstration::AwaitRecovery(MonoTime killed) {
  const MonoTime end = killed + kPatience;
  while (!recovery_[0].done() || !recovery_[1].done()) {
    if (absl::Status turned = Turn(end, "the recovery"); !turned.ok()) return turned;
    if (absl::Status said = TakeIds(kDoomed, kAgents, "holding", survivors_); !said.ok()) return said;
    const absl::Duration since = clock_.Now() - killed;
    for (Kind kind : kKinds) {
      Recovery& recovery = recovery_[Index(kind)];
      if (observer_.seen(kind).blocked == 0) recovery.queries_gone = std::min(recovery.queries_gone, since);
      if (survivors_[Index(kind)].size() == kConnections)
        recovery.all_held = std::min(recovery.all_held, since);
    }
  }
  return absl::OkStatus();
}

void Demonstration::TellOfRecovery() {
  const auto& [postgres, redis] = recovery_;
  report_.Exactly(0, "queries of the dead that still run", observer_.seen(Kind::kPostgres).blocked,
                  observer_.seen(Kind::kRedis).blocked);
  if (!options_.postgres_log.empty()) {
    const int64_t cancelled = CountLines(options_.postgres_log, "canceling statement due to user request");
    report_.Hold(cancelled >= kConnections);
    Report::Row("queries that the server's log calls cancelled", absl::StrCat(cancelled), "-");
  }
  report_.Exactly(0, "connections of the dead that were lent again",
                  CountCommon(doomed_, survivors_, Kind::kPostgres),
                  CountCommon(doomed_, survivors_, Kind::kRedis));
  Report::Row("the dead's queries were gone after", Report::Milliseconds(postgres.queries_gone),
              Report::Milliseconds(redis.queries_gone));
  Report::Row(absl::StrFormat("the waiting agents held all %d after", kConnections),
              Report::Milliseconds(postgres.all_held), Report::Milliseconds(redis.all_held));
  const absl::Duration whole =
      std::max({postgres.queries_gone, postgres.all_held, redis.queries_gone, redis.all_held});
  const bool in_time = whole <= options_.whole_within;
  report_.Hold(in_time);
  Report::Line(absl::StrFormat("   The pools were whole again %s after the kill; %s is promised%s.\n",
                               Report::Milliseconds(whole), absl::FormatDuration(options_.whole_within),
                               in_time ? "" : ", and was not kept"));
}

absl::Status Demonstration::GoOn() {
  constexpr int kSurvivors = kAgents - kDoomed;
  Report::Line(absl::StrFormat("3. The %d survivors go on: %d more leases each.", kSurvivors,
                               kLeasesAfterwards * static_cast<int>(kKindCount)));
  for (int agent = kDoomed; agent < kAgents; ++agent) {
    crew_.Tell(agent, "release");
    crew_.Tell(agent, absl::StrCat("work ", kLeasesAfterwards));
  }
  const MonoTime end = clock_.Now() + kPatience;
  for (int agent = kDoomed; agent < kAgents;) {
    const std::optional<std::string> line = crew_.TakeLine(agent);
    if (!line.has_value()) {
      if (absl::Status turned = Turn(end, "giving back"); !turned.ok()) return turned;
    } else if (*line != "released") {
      return Unexpected(agent, *line);
    } else {
      ++agent;
    }
  }
  const absl::StatusOr<Waits> waits = AwaitWork(kDoomed);
  if (!waits.ok()) return waits.status();
  const auto& [postgres, redis] = *waits;
  Report::Columns();
  report_.Exactly(kSurvivors * kLeasesAfterwards, "leases granted", static_cast<int64_t>(postgres.size()),
                  static_cast<int64_t>(redis.size()));
  report_.AtMost(kConnections, "most connections that the server ever saw",
                 observer_.most_connections(Kind::kPostgres), observer_.most_connections(Kind::kRedis));
  Report::Line(report_.all_held() ? "\nEverything held." : "\nNot everything held.");
  return absl::OkStatus();
}

}  // namespace lessor::demo
