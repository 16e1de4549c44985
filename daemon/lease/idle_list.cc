#include "daemon/lease/idle_list.h"

#include <algorithm>

#include "daemon/base/check.h"

namespace lessor {

IdleList::Shelf& IdleList::ShelfOf(const Slot& slot) {
  for (Shelf& shelf : shelves_) {
    if (shelf.owned == slot.had_owner && (!shelf.owned || shelf.owner == slot.owner)) return shelf;
  }
  return shelves_.emplace_back(Shelf{slot.had_owner, slot.owner, {}});
}

void IdleList::Add(const Slot& slot) {
  std::vector<Item>& items = ShelfOf(slot).items;
  auto place = items.end();  // nearly always right: only what comes back from a keepalive is older
  while (place != items.begin() && std::prev(place)->since > slot.idle_since) --place;
  items.insert(place, {slot.id, slot.idle_since});
  ++size_;
}

void IdleList::Remove(const Slot& slot) {
  Shelf& shelf = ShelfOf(slot);
  auto it = std::find_if(shelf.items.rbegin(), shelf.items.rend(),
                         [&](const Item& item) { return item.slot == slot.id; });
  LESSOR_CHECK(it != shelf.items.rend());
  shelf.items.erase(std::next(it).base());
  --size_;
  if (shelf.items.empty() && shelves_.size() > 1) {  // so that owners who left are forgotten
    std::swap(shelf, shelves_.back());
    shelves_.pop_back();
  }
}

SlotId IdleList::BestFor(const Owner& owner) const {
  SlotId unowned;
  for (const Shelf& shelf : shelves_) {
    if (shelf.items.empty()) continue;
    if (shelf.owned && shelf.owner == owner) return shelf.items.back().slot;
    if (!shelf.owned) unowned = shelf.items.back().slot;
  }
  return unowned;
}

SlotId IdleList::Oldest() const {
  const Item* oldest = nullptr;
  for (const Shelf& shelf : shelves_) {
    if (shelf.items.empty()) continue;
    if (oldest == nullptr || shelf.items.front().since < oldest->since) oldest = &shelf.items.front();
  }
  return oldest == nullptr ? SlotId() : oldest->slot;
}

std::vector<SlotId> IdleList::All() const {
  std::vector<SlotId> all;
  all.reserve(size_);
  for (const Shelf& shelf : shelves_) {
    for (const Item& item : shelf.items) all.push_back(item.slot);
  }
  return all;
}

}  // namespace lessor
