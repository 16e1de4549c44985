#pragma once

#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/pool/connectors/blocking.h"
#include "daemon/settings/upstream.h"

namespace lessor {

// As many addresses of one name are tried at most.
constexpr size_t kAddressesMax = 8;

// The addresses of a host, in the order in which the system would try them; at least one. An address is
// itself. UPSTREAM_UNAVAILABLE: the resolver's words, or none in time. DESCRIPTORS_EXHAUSTED.
asio::awaitable<absl::StatusOr<std::vector<asio::ip::tcp::endpoint>>> ResolveHost(std::string host, int port,
                                                                                  MonoTime deadline,
                                                                                  const Clock& clock,
                                                                                  BlockingPool& blocking);

// Where to connect to for an upstream of one host, or of a Unix socket. Errors as above.
using SocketAddress = asio::generic::stream_protocol::endpoint;
asio::awaitable<absl::StatusOr<std::vector<SocketAddress>>> ResolveUpstream(const Upstream& upstream,
                                                                            MonoTime deadline,
                                                                            const Clock& clock,
                                                                            BlockingPool& blocking);

// What people call an upstream's server: "db.internal:6379", "[::1]:6379", "/run/redis.sock".
std::string ServerName(const Upstream& upstream);

}  // namespace lessor
