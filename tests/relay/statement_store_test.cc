#include "daemon/relay/statement_store.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"

namespace lessor {
namespace {

TEST(StatementStoreTest, KeepsATextOnceAsLongAsSomebodyHasIt) {
  auto store = std::make_unique<StatementStore>(KiB(2));
  StatementRef a = store->Intern(TenantId(1), "s", "SELECT 1", "");
  const StatementRef b = store->Intern(TenantId(2), "s", "SELECT 1", "");
  EXPECT_EQ(a, b);
  EXPECT_NE(store->Intern(TenantId(1), "t", "SELECT 1", ""), nullptr);
  EXPECT_EQ(store->size(), 1u) << "nobody has kept the other one";
  EXPECT_EQ(store->Intern(TenantId(1), "s", std::string(1024, ' '), ""), nullptr);
  a.reset();
  EXPECT_EQ(store->size(), 1u);
  store.reset();
  EXPECT_EQ(b->sql, "SELECT 1") << "it outlives the store";
}

// The statements that a tenant gets room for, one text after another.
std::vector<StatementRef> Fill(StatementStore& store, TenantId tenant) {
  std::vector<StatementRef> kept;
  while (StatementRef next = store.Intern(tenant, absl::StrCat(tenant.value(), "_", kept.size()),
                                          std::string(1000, ' '), "")) {
    kept.push_back(std::move(next));
  }
  return kept;
}

TEST(StatementStoreTest, LeavesRoomForOtherTenants) {
  constexpr Bytes kMax = MiB(1);
  StatementStore store(kMax);
  const TenantId greedy(1);
  const TenantId modest(2);
  std::vector<StatementRef> all = Fill(store, greedy);
  EXPECT_NEAR(static_cast<double>(store.bytes()), 0.8 * static_cast<double>(kMax.count()), 3000);
  const uint64_t taken = store.bytes();
  {
    const std::vector<StatementRef> other = Fill(store, modest);
    EXPECT_NEAR(static_cast<double>(store.bytes() - taken), 0.8 * static_cast<double>(kMax.count() - taken),
                3000);
    EXPECT_EQ(store.Intern(greedy, "one more", "SELECT 1", ""), nullptr);
    EXPECT_NE(store.Intern(greedy, other[0]->name, other[0]->sql, ""), nullptr) << "it is there already";
  }
  EXPECT_EQ(store.bytes(), taken) << "it has given back what it had";
  all.clear();
  EXPECT_EQ(store.bytes(), 0u);
  const size_t alone = Fill(store, modest).size();
  EXPECT_EQ(Fill(store, greedy).size(), alone) << "as if nobody had been there";
}

}  // namespace
}  // namespace lessor
