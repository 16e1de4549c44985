#include "daemon/lease/idle_list.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace lessor {
namespace {

constexpr Owner kAlice = {UserId{1}, TenantId(1)};
constexpr Owner kBob = {UserId{2}, TenantId(1)};

Slot SlotAt(uint64_t id, int second) {
  Slot slot;
  slot.id = SlotId(id);
  slot.state = SlotState::kIdle;
  slot.idle_since = MonoTime::FromStart(absl::Seconds(second));
  return slot;
}

Slot SlotOf(uint64_t id, int second, const Owner& owner) {
  Slot slot = SlotAt(id, second);
  slot.had_owner = true;
  slot.owner = owner;
  return slot;
}

TEST(IdleListTest, GivesNothingWhenEmpty) {
  const IdleList list;
  EXPECT_FALSE(list.BestFor(kAlice));
  EXPECT_FALSE(list.Oldest());
  EXPECT_EQ(list.size(), 0u);
}

TEST(IdleListTest, AnOwnerGetsItsOwnNewestBeforeTheUnowned) {
  IdleList list;
  list.Add(SlotOf(1, 1, kAlice));
  list.Add(SlotOf(2, 2, kAlice));
  list.Add(SlotAt(3, 3));
  list.Add(SlotOf(4, 4, kBob));
  EXPECT_EQ(list.BestFor(kAlice), SlotId(2));
  EXPECT_EQ(list.BestFor(kBob), SlotId(4));
  EXPECT_EQ(list.BestFor({UserId{3}, TenantId(1)}), SlotId(3));
}

TEST(IdleListTest, NobodyGetsWhatAnotherHasHeld) {
  IdleList list;
  list.Add(SlotOf(1, 1, kAlice));
  EXPECT_FALSE(list.BestFor(kBob));
  EXPECT_FALSE(list.BestFor({kAlice.uid, TenantId(2)}));
}

TEST(IdleListTest, TheOldestOfAllShelvesGoesFirst) {
  IdleList list;
  list.Add(SlotOf(1, 5, kAlice));
  list.Add(SlotOf(2, 3, kBob));
  list.Add(SlotAt(3, 4));
  EXPECT_EQ(list.Oldest(), SlotId(2));
  list.Remove(SlotOf(2, 3, kBob));
  EXPECT_EQ(list.Oldest(), SlotId(3));
}

TEST(IdleListTest, WhatComesBackFromAKeepaliveKeepsItsAge) {
  IdleList list;
  list.Add(SlotAt(1, 1));
  list.Add(SlotAt(2, 2));
  list.Remove(SlotAt(1, 1));
  list.Add(SlotAt(1, 1));
  EXPECT_EQ(list.Oldest(), SlotId(1));
  EXPECT_EQ(list.BestFor(kAlice), SlotId(2));
  EXPECT_THAT(list.All(), testing::ElementsAre(SlotId(1), SlotId(2)));
}

TEST(IdleListTest, OwnersWhoLeftAreForgotten) {
  IdleList list;
  for (uint32_t user = 1; user <= 100; ++user) {
    const Owner owner{UserId{user}, TenantId(1)};
    list.Add(SlotOf(user, 1, owner));
    EXPECT_EQ(list.BestFor(owner), SlotId(user));
    list.Remove(SlotOf(user, 1, owner));
    EXPECT_FALSE(list.BestFor(owner));
  }
  EXPECT_EQ(list.size(), 0u);
  EXPECT_THAT(list.All(), testing::IsEmpty());
}

}  // namespace
}  // namespace lessor
