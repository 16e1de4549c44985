#include "daemon/relay/statement_store.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

constexpr uint64_t kOverhead = 256;  // of each statement, besides twice its text: about

}  // namespace

StatementRef StatementStore::Intern(absl::string_view name, absl::string_view sql, absl::string_view types) {
  const absl::string_view nul("\0", 1);
  std::string key = absl::StrCat(name, nul, sql, nul, types);
  Shared& shared = *shared_;
  auto it = shared.statements.find(key);
  if (it != shared.statements.end()) return it->second.lock();
  const uint64_t cost = 2 * key.size() + kOverhead;
  if (shared.bytes + cost > shared.bytes_max) return nullptr;
  auto statement = std::make_unique<Statement>();
  statement->id = ++shared.last_id;
  statement->name = std::string(name);
  statement->sql = std::string(sql);
  statement->types = std::string(types);
  statement->traces = postgres::TracesOf(sql);
  StatementRef ref(statement.release(), [shared = shared_, key, cost](const Statement* last) {
    shared->bytes -= cost;
    shared->statements.erase(key);
    delete last;  // NOLINT(cppcoreguidelines-owning-memory): a deleter
  });
  shared.bytes += cost;
  shared.statements.emplace(std::move(key), ref);
  return ref;
}

}  // namespace lessor
