#pragma once

#include <cstddef>
#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"

#include "daemon/base/fd.h"

namespace lessor {

// Packets between the broker, its nursery and its workers, over pairs of Unix sockets that keep them whole.
// Each begins with a byte that says nothing: an empty message would make an empty packet, and that reads as
// the end.
constexpr size_t kPacketMax = 128 * 1024;  // bytes; what an agent sends is no longer than half of it

struct Packet {
  absl::string_view bytes;  // in the room that was given
  UniqueFd passed;          // a descriptor that came with it, if one did
};
enum class Patience : uint8_t { kNone, kEndless };

// The kernel's errors.
absl::StatusOr<std::pair<UniqueFd, UniqueFd>> PacketPair();
// CANCELLED: the other end has gone. UNAVAILABLE: there is no room just now. INVALID_ARGUMENT: it is too
// long.
absl::Status SendPacket(BorrowedFd socket, absl::string_view bytes, Patience patience,
                        BorrowedFd passed = {});
// CANCELLED: the other end has gone. UNAVAILABLE: nothing is there. DATA_LOSS: it is none of these packets,
// or does not fit into the room. Otherwise the kernel's errors.
absl::StatusOr<Packet> ReceivePacket(BorrowedFd socket, absl::Span<char> room, Patience patience);

}  // namespace lessor
