#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"
#include "daemon/lease/claim.h"
#include "daemon/wire/postgres_statement.h"

namespace lessor {

// A prepared statement, as a client has written it.
struct Statement {
  uint64_t id = 0;   // never used twice
  std::string name;  // empty: the unnamed one
  std::string sql;
  std::string types;  // of its parameters, as in the Parse message
  postgres::Traces traces;
};
using StatementRef = std::shared_ptr<const Statement>;

// The statements that the clients of one pool have prepared, each text once: agents of one program all
// prepare the same. Lives as long as somebody has a reference, and until then is on the account of the tenant
// that has brought it, whoever else has it as well. On the pool's strand only.
class StatementStore {
 public:
  explicit StatementStore(Bytes bytes_max) : shared_(std::make_shared<Shared>()) {
    shared_->bytes_max = bytes_max.count();
  }

  // Null: there is no room for this one. Nor is there where the tenant would then have more than
  // kTimesTheRest of what is left for all: one alone can have four fifths, and who comes next finds room (as
  // with DescriptorBudget).
  StatementRef Intern(TenantId tenant, absl::string_view name, absl::string_view sql,
                      absl::string_view types);
  static constexpr uint64_t kTimesTheRest = 4;

  size_t size() const { return shared_->statements.size(); }
  uint64_t bytes() const { return shared_->bytes; }

 private:
  // Outlives the store as long as there are references.
  struct Shared {
    bool Take(TenantId tenant, uint64_t cost);
    void GiveBack(TenantId tenant, uint64_t cost);

    uint64_t bytes_max = 0;
    uint64_t bytes = 0;
    uint64_t last_id = 0;
    absl::flat_hash_map<TenantId, uint64_t> bytes_of;  // those that have some
    absl::flat_hash_map<std::string, std::weak_ptr<const Statement>>
        statements;  // by name, NUL, sql, NUL, types
  };
  std::shared_ptr<Shared> shared_;
};

}  // namespace lessor
