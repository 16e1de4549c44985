#pragma once

#include <cstdint>
#include <memory>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "lessor/v1/lease.pb.h"

#include "client/cpp/attachment.h"
#include "client/cpp/connection.h"
#include "client/cpp/deadline.h"
#include "client/cpp/unique_fd.h"

namespace lessor {
inline namespace client {

// A Lease's inside. Whether it is still held stands in its connection, which hears of revocations.
struct LeaseState {
  std::weak_ptr<Attachment> attachment;
  std::shared_ptr<Connection> connection;
  v1::Lease granted;
  UniqueFd fd;
  Deadline expires;  // meaningful where granted.has_time_left()
  absl::Duration answer_timeout;
};

// Makes a lease of what the broker granted. Without a path and without its descriptor (`fd` is empty) the
// lease is of no use: it is given back, and the error says whether this process could not take it
// (DESCRIPTORS_EXHAUSTED) or the broker did not send it (INTERNAL).
absl::StatusOr<std::unique_ptr<LeaseState>> MakeLease(const std::shared_ptr<Attachment>& attachment,
                                                      const std::shared_ptr<Connection>& connection,
                                                      v1::Lease granted, UniqueFd fd, bool fds_lost);

// Gives a lease back whose release nobody wants to hear about. Where the broker cannot even be told, the
// session is ended: otherwise the lease would hold its slot for as long as this process lives.
void GiveBack(Connection& connection, uint64_t lease_id, absl::Duration answer_timeout);

}  // namespace client
}  // namespace lessor
