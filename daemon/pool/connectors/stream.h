#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "daemon/base/clock.h"
#include "daemon/pool/connector.h"
#include "daemon/pool/connectors/blocking.h"
#include "daemon/settings/settings.h"

namespace lessor {

// Connects to an upstream of one host or of a Unix socket. Errors as ConnectSocket and ResolveHost.
asio::awaitable<absl::StatusOr<UniqueFd>> Dial(const Upstream& upstream, MonoTime deadline,
                                               const Clock& clock, BlockingPool& blocking);

// HANDOFF_ENCRYPTED for an upstream that is reached by TLS only.
absl::Status HandoffAllowedFor(const Upstream& upstream);

// A socket whose protocol the broker does not know: it can be looked at, not talked to. Base of those whose
// protocol it does know. See Connection for owner and threads; `clock` outlives it.
class StreamConnection : public Connection {
 public:
  StreamConnection(UniqueFd socket, std::map<std::string, std::string> facts, const Clock& clock);
  ~StreamConnection() override;  // ends the connection, whoever else has a duplicate

  BorrowedFd fd() const override { return socket_.borrow(); }
  const std::map<std::string, std::string>& facts() const override { return facts_; }
  bool ResetsOverTheWire() const override { return false; }
  asio::awaitable<absl::Status> Validate(MonoTime deadline) override;
  asio::awaitable<absl::Status> Reset(MonoTime deadline) override;
  // Nothing: a protocol that the broker does not know has no words for it.
  asio::awaitable<absl::Status> Cancel(MonoTime deadline) override;
  // Always true: where no process of its own waits for something, an upstream that does not end one of its
  // connections is one that does not do anything at all.
  asio::awaitable<bool> Close(MonoTime deadline) override;

 protected:
  const Clock& clock() const { return clock_; }

 private:
  const UniqueFd socket_;
  const std::map<std::string, std::string> facts_;
  const Clock& clock_;
};

// tcp: and unix: upstreams, and tls: ones, which it only refuses to hand off. `clock` outlives it.
class StreamConnector final : public Connector {
 public:
  StreamConnector(const PoolSettings& settings, const Clock& clock);

  std::string kind() const override;
  absl::Status HandoffAllowed() const override;
  asio::awaitable<absl::StatusOr<std::unique_ptr<Connection>>> Connect(MonoTime deadline) override;
  // Nothing: a protocol that the broker does not know has no words for it.
  bool CanEndSessions() const override { return false; }
  asio::awaitable<absl::StatusOr<std::vector<std::string>>> EndSessions(std::vector<UpstreamSession> sessions,
                                                                        absl::Duration patience,
                                                                        MonoTime deadline) override;
  std::unique_ptr<Connection> Adopt(UniqueFd socket, UpstreamSession session) override;

 private:
  const Upstream upstream_;
  const Clock& clock_;
  BlockingPool blocking_;
};

}  // namespace lessor
