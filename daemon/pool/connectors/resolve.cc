#include "daemon/pool/connectors/resolve.h"

#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/pool/connectors/upstream_failure.h"

namespace lessor {
namespace {

using TcpEndpoint = asio::ip::tcp::endpoint;

// Blocks. UNAVAILABLE in the resolver's words.
absl::Status LookUp(const std::string& host, int port, std::vector<TcpEndpoint>& found) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
  addrinfo* list = nullptr;
  const int error = ::getaddrinfo(host.c_str(), absl::StrCat(port).c_str(), &hints, &list);
  if (error != 0) return absl::UnavailableError(::gai_strerror(error));
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(list, &::freeaddrinfo);
  for (const addrinfo* entry = list; entry != nullptr && found.size() < kAddressesMax;
       entry = entry->ai_next) {
    TcpEndpoint endpoint;
    if (entry->ai_addrlen > endpoint.capacity()) continue;
    std::memcpy(endpoint.data(), entry->ai_addr, entry->ai_addrlen);
    endpoint.resize(entry->ai_addrlen);
    if (std::find(found.begin(), found.end(), endpoint) == found.end()) found.push_back(endpoint);
  }
  if (found.empty()) return absl::UnavailableError("the name has no address");
  return absl::OkStatus();
}

}  // namespace

asio::awaitable<absl::StatusOr<std::vector<TcpEndpoint>>> ResolveHost(std::string host, int port,
                                                                      MonoTime deadline, const Clock& clock,
                                                                      BlockingPool& blocking) {
  boost::system::error_code not_an_address;
  const asio::ip::address address = asio::ip::make_address(host, not_an_address);
  if (!not_an_address) co_return std::vector<TcpEndpoint>{{address, static_cast<uint16_t>(port)}};
  // Asio's own resolver has one thread for all of an io_context, and ends only when its last look-up does.
  const auto found = std::make_shared<std::vector<TcpEndpoint>>();
  const absl::Status looked_up =
      co_await blocking.Run([host, port, found] { return LookUp(host, port, *found); }, deadline, clock);
  if (!looked_up.ok()) {
    co_return IndirectFailure(absl::StrCat("cannot resolve the name '", host, "'"), looked_up.message());
  }
  co_return std::move(*found);
}

asio::awaitable<absl::StatusOr<std::vector<SocketAddress>>> ResolveUpstream(const Upstream& upstream,
                                                                            MonoTime deadline,
                                                                            const Clock& clock,
                                                                            BlockingPool& blocking) {
  if (!upstream.path.empty()) {
    constexpr size_t kPathMax = 107;  // asio throws beyond it; the settings refuse it before
    LESSOR_CHECK(upstream.path.size() <= kPathMax);
    co_return std::vector<SocketAddress>{asio::local::stream_protocol::endpoint(upstream.path)};
  }
  absl::StatusOr<std::vector<TcpEndpoint>> endpoints =
      co_await ResolveHost(upstream.host, upstream.port, deadline, clock, blocking);
  if (!endpoints.ok()) co_return endpoints.status();
  co_return std::vector<SocketAddress>(endpoints->begin(), endpoints->end());
}

std::string ServerName(const Upstream& upstream) {
  if (!upstream.path.empty()) return upstream.path;
  if (absl::StrContains(upstream.host, ':')) return absl::StrCat("[", upstream.host, "]:", upstream.port);
  return absl::StrCat(upstream.host, ":", upstream.port);
}

}  // namespace lessor
