#include "deploy/demo/work.h"

#include <string>
#include <utility>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "deploy/demo/postgres_session.h"
#include "deploy/demo/redis_session.h"

namespace lessor::demo {
namespace {

absl::StatusOr<int64_t> Number(const absl::StatusOr<std::string>& text) {
  if (!text.ok()) return text.status();
  int64_t number = 0;
  if (!absl::SimpleAtoi(*text, &number)) {
    return absl::InternalError(absl::StrCat("'", *text, "' is not a number"));
  }
  return number;
}

class PostgresWork final : public Work {
 public:
  explicit PostgresWork(UniqueFd socket) : session_(std::move(socket)) {}

  absl::StatusOr<int64_t> Count(int agent) override {
    return OneNumber(absl::StrCat("update tally set n = n + 1 where agent = ", agent, " returning n"));
  }
  absl::StatusOr<int64_t> ConnectionId() override { return OneNumber("select pg_backend_pid()"); }
  absl::Status Block() override { return session_.Query("select pg_sleep(60)").status(); }

 private:
  absl::StatusOr<int64_t> OneNumber(const std::string& sql) {
    absl::StatusOr<std::vector<PostgresSession::Row>> rows = session_.Query(sql);
    if (!rows.ok()) return rows.status();
    if (rows->size() != 1 || rows->front().size() != 1) {
      return absl::InternalError(absl::StrCat(sql, ": one value was expected"));
    }
    return Number(rows->front().front());
  }

  PostgresSession session_;
};

class RedisWork final : public Work {
 public:
  explicit RedisWork(RedisSession session) : session_(std::move(session)) {}

  absl::StatusOr<int64_t> Count(int agent) override {
    return Number(session_.Command({"INCR", absl::StrCat(kTallyKey, agent)}));
  }
  absl::StatusOr<int64_t> ConnectionId() override { return Number(session_.Command({"CLIENT", "ID"})); }
  absl::Status Block() override { return session_.Command({"BLPOP", "lessor-demo:nothing", "60"}).status(); }

 private:
  RedisSession session_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<Work>> Work::On(Lease& lease, Kind kind) {
  UniqueFd socket(lease.TakeFd());
  if (kind == Kind::kPostgres) return std::make_unique<PostgresWork>(std::move(socket));
  absl::StatusOr<RedisSession> session = RedisSession::Adopt(std::move(socket));
  if (!session.ok()) return session.status();
  return std::make_unique<RedisWork>(*std::move(session));
}

}  // namespace lessor::demo
