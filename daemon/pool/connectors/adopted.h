#pragma once

#include <utility>

#include "daemon/pool/connectors/stream.h"

namespace lessor {

// A connection that an earlier start of the broker had made: what it knew of the protocol's state is lost, so
// this one is closed when it comes back. `connector` outlives it.
class AdoptedConnection final : public StreamConnection {
 public:
  AdoptedConnection(UniqueFd socket, UpstreamSession session, Connector& connector, const Clock& clock)
      : StreamConnection(std::move(socket), {}, clock), session_(std::move(session)), connector_(connector) {}

  // Our end has been closed, which ends a session that is idle; one that is busy is told to stop, or, where
  // that takes a session, ended by it.
  asio::awaitable<absl::Status> Cancel(MonoTime deadline) override {
    if (!connector_.CanEndSessions()) co_return absl::OkStatus();
    const absl::Status stopped = co_await connector_.StopQueries({session_}, deadline);
    if (stopped.ok()) co_return stopped;
    const auto left = co_await connector_.EndSessions({session_}, absl::ZeroDuration(), deadline);
    co_return left.status();
  }

 private:
  const UpstreamSession session_;
  Connector& connector_;
};

}  // namespace lessor
