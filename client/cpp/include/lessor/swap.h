#pragma once

#include <memory>

#include "absl/status/statusor.h"

namespace lessor {
inline namespace client {

// The server's own socket in the place of a pool socket's, beneath a driver that has opened it and cannot
// adopt a descriptor (libpq, and all that is built on it). The driver's bytes do not pass through the broker
// any more; the lease, the limits, cancelling (PQcancel) and the cleaning up after a death stay as they were.
//
//   PGconn* conn = PQconnectdb("host=/run/lessor/pools/main");
//   {
//     absl::StatusOr<lessor::Swap> swap = lessor::Swap::Over(PQsocket(conn));
//     ...  // an error is no harm: the connection goes on through the broker
//   }      // back
//   PQfinish(conn);
//
// Not for drivers that keep their socket in an epoll set (asyncio, libuv): epoll goes on watching the old
// one. Not for upstreams with TLS. While it is swapped the client keeps its connection, as one with a
// temporary table does (`pinned_timeout` can end it), and it does so until the driver closes, back or not;
// RESET of a setting goes back to the pool's value, not to what the driver began with.
//
// Move-only; what was moved from holds nothing. Used by the driver's thread; needs no Client. In a forked
// child it only closes its own copy.
struct SwapState;

class Swap {
 public:
  // `descriptor`: of a pool socket of PostgreSQL, between two transactions, with nothing unread. It stays the
  // driver's. Waits for a connection of the pool, at most its acquire_timeout. SWAP_REFUSED: the broker does
  // not do it, or it is no pool socket; the message says which. BROKER_UNREACHABLE: it has closed.
  static absl::StatusOr<Swap> Over(int descriptor);  // house(raw-fd): the driver's, by its number

  Swap(Swap&& other) noexcept;
  Swap& operator=(Swap&& other) noexcept;
  ~Swap();

  // Puts the pool's socket back under the driver's number: between two transactions, before the driver closes
  // it, or the driver's goodbye would end the pool's connection. Once; later calls do nothing. A number that
  // the driver has closed already is left alone.
  void Back();

 private:
  explicit Swap(std::unique_ptr<SwapState> state);

  std::unique_ptr<SwapState> state_;  // null: nothing is swapped
};

}  // namespace client
}  // namespace lessor
