#pragma once

#include <cstddef>
#include <vector>

#include "daemon/base/ids.h"
#include "daemon/lease/slot.h"

namespace lessor {

// The idle slots of one pool, each on one shelf: that of the owner it belongs to, or the one of the unowned.
// Last in first out, so that what is not needed grows old and is closed. Owned and guarded by its pool's
// state. Owners are few (distinct users and tenants of one pool), so shelves are searched one by one.
class IdleList {
 public:
  void Add(const Slot& slot);
  void Remove(const Slot& slot);  // linear in its shelf; looked for from the newest

  // The slot this owner should get: its own newest, else the newest that nobody has held. Zero: none fits.
  SlotId BestFor(const Owner& owner) const;
  // Whom to close when room is needed: the oldest of all.
  SlotId Oldest() const;

  size_t size() const { return size_; }
  // Every idle slot, oldest first on each shelf.
  std::vector<SlotId> All() const;

 private:
  struct Item {
    SlotId slot;
    MonoTime since;
  };
  struct Shelf {
    bool owned = false;
    Owner owner;
    std::vector<Item> items;
  };
  Shelf& ShelfOf(const Slot& slot);

  std::vector<Shelf> shelves_;
  size_t size_ = 0;
};

}  // namespace lessor
