#pragma once

#include <string>
#include <utility>

#include "daemon/pool/connectors/socket.h"
#include "daemon/pool/connectors/stream.h"

namespace lessor {

// A connection that an earlier start of the broker had made: what it knew of the protocol's state is lost, so
// this one is closed when it comes back. `connector` outlives it. `peer` is where it was made to, known from
// before any agent had it; empty: nobody knows, and closing does not wait for what goes on there.
class AdoptedConnection final : public StreamConnection {
 public:
  AdoptedConnection(UniqueFd socket, UpstreamSession session, SocketAddress peer, Connector& connector,
                    const Clock& clock)
      : StreamConnection(std::move(socket), {}, clock),
        session_(std::move(session)),
        peer_(std::move(peer)),
        connector_(connector) {}

  std::string upstream_id() const override { return session_.id; }

  // Our end has been closed, which ends a session that is idle; one that is busy is told to stop, or, where
  // that takes a session, ended by it. Whoever knows where its server is asks that one and no other.
  asio::awaitable<absl::Status> Cancel(MonoTime deadline) override {
    if (!connector_.CanEndSessions()) co_return absl::OkStatus();
    const absl::Status stopped = co_await connector_.StopQueries({session_}, deadline);
    if (stopped.ok() || peer_.size() > 0) co_return stopped;
    const auto left = co_await connector_.EndSessions({session_}, absl::ZeroDuration(), deadline);
    co_return left.status();
  }

  // Without a goodbye: its agent may have left half of something before it.
  asio::awaitable<bool> Close(MonoTime deadline) override {
    co_return co_await EndSessionAndAwaitEof(fd(), "", peer_, deadline, clock());
  }

 private:
  const UpstreamSession session_;
  const SocketAddress peer_;
  Connector& connector_;
};

}  // namespace lessor
