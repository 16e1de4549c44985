#include "daemon/relay/statement_store.h"

#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"

namespace lessor {
namespace {

constexpr uint64_t kOverhead = 256;  // of each statement, besides twice its text: about

}  // namespace

bool StatementStore::Shared::Take(TenantId tenant, uint64_t cost) {
  if (bytes + cost > bytes_max) return false;
  uint64_t& its = bytes_of[tenant];
  if (its + cost > kTimesTheRest * (bytes_max - bytes - cost)) {
    if (its == 0) bytes_of.erase(tenant);
    return false;
  }
  its += cost;
  bytes += cost;
  return true;
}

void StatementStore::Shared::GiveBack(TenantId tenant, uint64_t cost) {
  bytes -= cost;
  auto it = bytes_of.find(tenant);
  it->second -= cost;
  if (it->second == 0) bytes_of.erase(it);
}

StatementRef StatementStore::Intern(TenantId tenant, absl::string_view name, absl::string_view sql,
                                    absl::string_view types) {
  LESSOR_CHECK(static_cast<bool>(tenant));
  const absl::string_view nul("\0", 1);
  std::string key = absl::StrCat(name, nul, sql, nul, types);
  Shared& shared = *shared_;
  auto it = shared.statements.find(key);
  if (it != shared.statements.end()) return it->second.lock();
  const uint64_t cost = 2 * key.size() + kOverhead;
  if (!shared.Take(tenant, cost)) return nullptr;
  auto statement = std::make_unique<Statement>();
  statement->id = ++shared.last_id;
  statement->name = std::string(name);
  statement->sql = std::string(sql);
  statement->types = std::string(types);
  statement->traces = postgres::TracesOf(sql);
  StatementRef ref(statement.release(), [shared = shared_, tenant, key, cost](const Statement* last) {
    shared->GiveBack(tenant, cost);
    shared->statements.erase(key);
    delete last;  // NOLINT(cppcoreguidelines-owning-memory): a deleter
  });
  shared.statements.emplace(std::move(key), ref);
  return ref;
}

}  // namespace lessor
