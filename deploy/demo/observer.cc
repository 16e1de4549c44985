#include "deploy/demo/observer.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"

namespace lessor::demo {
namespace {

constexpr char kSessionsQuery[] =
    "select count(*), count(*) filter (where state = 'active' and query like '%pg_sleep%') from "
    "pg_stat_activity"
    " where backend_type = 'client backend' and pid <> pg_backend_pid()";

absl::StatusOr<int64_t> Number(absl::string_view text) {
  int64_t number = 0;
  if (absl::SimpleAtoi(text, &number)) return number;
  return absl::InternalError(absl::StrCat("'", text, "' is not a number"));
}

}  // namespace

absl::StatusOr<Observer> Observer::Open(const std::string& postgres_folder, const std::string& redis_socket) {
  absl::StatusOr<PostgresSession> postgres = PostgresSession::Connect(postgres_folder, "postgres", "demo");
  if (!postgres.ok()) return postgres.status();
  absl::StatusOr<RedisSession> redis = RedisSession::Connect(redis_socket);
  if (!redis.ok()) return redis.status();
  absl::StatusOr<std::string> id = redis->Command({"CLIENT", "ID"});
  if (!id.ok()) return id.status();
  return Observer(*std::move(postgres), *std::move(redis), *std::move(id));
}

absl::Status Observer::PrepareTally(int agents) {
  const auto made = postgres_.Query(
      absl::StrCat("set client_min_messages = error; drop table if exists tally;"
                   "create table tally (agent int primary key, n int not null); grant all on tally to demo;"
                   "insert into tally select agent, 0 from generate_series(0, ",
                   agents - 1, ") agent"));
  if (!made.ok()) return made.status();
  for (int agent = 0; agent < agents; ++agent) {
    const auto gone = redis_.Command({"DEL", absl::StrCat(kTallyKey, agent)});
    if (!gone.ok()) return gone.status();
  }
  return absl::OkStatus();
}

absl::StatusOr<int64_t> Observer::Tally(Kind kind, int agents) {
  if (kind == Kind::kPostgres) {
    const auto rows = postgres_.Query("select sum(n) from tally");
    if (!rows.ok()) return rows.status();
    return Number(rows->at(0).at(0));
  }
  int64_t sum = 0;
  for (int agent = 0; agent < agents; ++agent) {
    const auto text = redis_.Command({"GET", absl::StrCat(kTallyKey, agent)});
    if (!text.ok()) return text.status();
    const auto count = Number(*text);
    if (!count.ok()) return count.status();
    sum += *count;
  }
  return sum;
}

absl::Status Observer::Look() {
  ++looks_;
  for (Kind kind : kKinds) {
    const absl::StatusOr<Seen> seen = kind == Kind::kPostgres ? LookAtPostgres() : LookAtRedis();
    if (!seen.ok()) return seen.status();
    seen_[Index(kind)] = *seen;
    most_connections_[Index(kind)] = std::max(most_connections_[Index(kind)], seen->connections);
  }
  return absl::OkStatus();
}

absl::StatusOr<Observer::Seen> Observer::LookAtPostgres() {
  const auto rows = postgres_.Query(kSessionsQuery);
  if (!rows.ok()) return rows.status();
  Seen seen;
  if (rows->size() != 1 || rows->front().size() != 2 ||
      !absl::SimpleAtoi(rows->front()[0], &seen.connections) ||
      !absl::SimpleAtoi(rows->front()[1], &seen.blocked)) {
    return absl::InternalError("pg_stat_activity answers something else");
  }
  return seen;
}

absl::StatusOr<Observer::Seen> Observer::LookAtRedis() {
  const auto list = redis_.Command({"CLIENT", "LIST"});
  if (!list.ok()) return list.status();
  Seen seen;
  for (absl::string_view client : absl::StrSplit(*list, '\n', absl::SkipEmpty())) {
    if (absl::StartsWith(client, absl::StrCat("id=", redis_id_, " "))) continue;
    ++seen.connections;
    if (absl::StrContains(client, " cmd=blpop ")) ++seen.blocked;
  }
  return seen;
}

}  // namespace lessor::demo
