#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"

#include "daemon/base/bytes.h"
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
// prepare the same. Lives as long as somebody has a reference. On the pool's strand only.
class StatementStore {
 public:
  explicit StatementStore(Bytes bytes_max) : shared_(std::make_shared<Shared>()) {
    shared_->bytes_max = bytes_max.count();
  }

  // Null: the limit is reached, or would be with this one.
  StatementRef Intern(absl::string_view name, absl::string_view sql, absl::string_view types);

  size_t size() const { return shared_->statements.size(); }
  uint64_t bytes() const { return shared_->bytes; }

 private:
  // Outlives the store as long as there are references.
  struct Shared {
    uint64_t bytes_max = 0;
    uint64_t bytes = 0;
    uint64_t last_id = 0;
    absl::flat_hash_map<std::string, std::weak_ptr<const Statement>>
        statements;  // by name, NUL, sql, NUL, types
  };
  std::shared_ptr<Shared> shared_;
};

}  // namespace lessor
