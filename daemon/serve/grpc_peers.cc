#include "daemon/serve/grpc_peers.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <optional>
#include <utility>

#include <boost/asio/post.hpp>

#include "absl/strings/numbers.h"
#include "absl/strings/strip.h"

namespace lessor {
namespace {

constexpr uint64_t kDescriptorsEach = 4;  // gRPC's, our duplicate, the pidfd, and its session's

int DescriptorLimit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, 1 << 20));
}

int NumberOf(absl::string_view peer) {
  int number = -1;
  if (!absl::ConsumePrefix(&peer, "fd:") || !absl::SimpleAtoi(peer, &number)) return -1;
  return number;
}

}  // namespace

GrpcPeers::GrpcPeers(absl::Duration open_timeout, const Context& context, std::function<void(UniqueFd)> adopt)
    : open_timeout_(open_timeout),
      context_(context),
      adopt_(std::move(adopt)),
      number_min_(DescriptorLimit() / 2),
      number_end_(DescriptorLimit()),
      timer_(context.io.Next()),
      next_number_(number_min_) {}

GrpcPeers::~GrpcPeers() {
  MutexLock lock(mutex_);
  for (auto& [number, connection] : connections_) context_.watch.Remove(connection.token);
}

void GrpcPeers::OnAccepted(UniqueFd socket, const std::string& listener, absl::Duration grace_period) {
  Connection connection;
  absl::StatusOr<Peer> peer = ReadPeer(socket.borrow());
  if (!peer.ok()) return;
  connection.agent = IdentityOf(*peer, socket.borrow(), listener);
  const bool admin = context_.tenants.IsAdmin(connection.agent);
  connection.share = context_.descriptors.TakeFor(peer->uid, kDescriptorsEach);
  if (!connection.share && admin) connection.share = context_.operator_descriptors.Take(kDescriptorsEach);
  if (!connection.share) return;  // closing is all that can be said before HTTP/2 has begun
  connection.peer = *std::move(peer);
  connection.grace_period = grace_period;
  int number = -1;
  bool first = false;
  {
    MutexLock lock(mutex_);
    number = ::fcntl(socket.raw(), F_DUPFD_CLOEXEC, next_number_);
    if (number < 0) number = ::fcntl(socket.raw(), F_DUPFD_CLOEXEC, number_min_);
    if (number < 0) return;
    next_number_ = number + 1 < number_end_ ? number + 1 : number_min_;
    const uint64_t generation = ++generation_;
    connection.generation = generation;
    absl::StatusOr<FdWatch::Token> token = context_.watch.Add(
        socket.borrow(), FdWatch::For::kHangUp, [this, number, generation] { OnHangUp(number, generation); });
    if (!token.ok()) {
      UniqueFd closed_at_once(number);
      return;
    }
    connection.token = *token;
    connection.socket = std::move(socket);
    if (!admin) {
      first = fresh_.empty();
      fresh_.push_back({context_.clock.Now() + open_timeout_, number, generation});
    }
    connections_.insert_or_assign(number, std::move(connection));
  }
  if (first) ArmTimer();
  adopt_(UniqueFd(number));
}

std::optional<GrpcPeers::Found> GrpcPeers::Find(absl::string_view peer, bool with_pidfd) const {
  MutexLock lock(mutex_);
  auto it = connections_.find(NumberOf(peer));
  if (it == connections_.end()) return std::nullopt;
  const Connection& connection = it->second;
  Found found{connection.agent, {}, connection.grace_period};
  found.peer.uid = connection.peer.uid;
  found.peer.gid = connection.peer.gid;
  found.peer.pid = connection.peer.pid;
  found.peer.key = connection.peer.key;
  if (with_pidfd) {
    found.peer.pidfd = UniqueFd(::fcntl(connection.peer.pidfd.raw(), F_DUPFD_CLOEXEC, 0));
    if (!found.peer.pidfd) return std::nullopt;
  }
  return found;
}

bool GrpcPeers::Use(absl::string_view peer, SessionId session, const AgentIdentity& opener) {
  const int number = NumberOf(peer);
  if (number < 0 && !opener.local) return true;
  MutexLock lock(mutex_);
  auto it = connections_.find(number);
  // It may have hung up while this call came in.
  if (it == connections_.end() || !SameLocalUser(opener, it->second.agent)) {
    // The call's secret has just ended the grace period.
    if (!uses_.contains(session)) context_.sessions.LostConnection(session);
    return false;
  }
  Connection& connection = it->second;
  connection.used = true;
  if (!connection.sessions.insert(session).second) return true;
  ++uses_[session];
  if (connection.sessions.size() > connection.sessions_max) ForgetEnded(connection);
  // Its last connection may have been lost while this call came in: whoever is later, it lives.
  context_.sessions.FoundConnection(session);
  return true;
}

// So that a connection which opens and closes sessions for ever does not grow: its memory is within a factor
// of two of what its living sessions need.
void GrpcPeers::ForgetEnded(Connection& connection) {
  std::vector<SessionId> ended;
  for (SessionId session : connection.sessions) {
    if (!context_.sessions.Lives(session)) ended.push_back(session);
  }
  for (SessionId session : ended) {
    connection.sessions.erase(session);
    ForgetUse(session);
  }
  connection.sessions_max = std::max(kSessionsUnchecked, 2 * connection.sessions.size());
}

void GrpcPeers::ForgetUse(SessionId session) {
  auto use = uses_.find(session);
  if (--use->second == 0) uses_.erase(use);
}

void GrpcPeers::OnHangUp(int number, uint64_t generation) {
  std::vector<SessionId> lost;
  Connection closing;  // its descriptors are closed off the lock
  {
    MutexLock lock(mutex_);
    auto it = connections_.find(number);
    if (it == connections_.end() || it->second.generation != generation) return;
    closing = std::move(it->second);
    connections_.erase(it);
    for (SessionId session : closing.sessions) {
      ForgetUse(session);
      if (!uses_.contains(session)) lost.push_back(session);
    }
  }
  context_.watch.Remove(closing.token);
  for (SessionId session : lost) {
    context_.sessions.LostConnection(session);
    MutexLock lock(mutex_);
    if (uses_.contains(session)) context_.sessions.FoundConnection(session);  // it came back meanwhile
  }
}

void GrpcPeers::ArmTimer() {
  asio::post(timer_.get_executor(), [this] {
    MonoTime due;
    {
      MutexLock lock(mutex_);
      if (fresh_.empty()) return;
      due = fresh_.front().due;
    }
    timer_.expires_after(
        absl::ToChronoNanoseconds(std::max(due - context_.clock.Now(), absl::ZeroDuration())));
    timer_.async_wait([this](const boost::system::error_code& error) {
      if (!error) CloseUnused();
    });
  });
}

void GrpcPeers::CloseUnused() {
  bool more = false;
  {
    MutexLock lock(mutex_);
    const MonoTime now = context_.clock.Now();
    while (!fresh_.empty() && fresh_.front().due <= now) {
      auto it = connections_.find(fresh_.front().number);
      if (it != connections_.end() && it->second.generation == fresh_.front().generation &&
          !it->second.used) {
        (void)::shutdown(it->second.socket.raw(), SHUT_RDWR);  // gRPC sees the end and closes its own
      }
      fresh_.pop_front();
    }
    more = !fresh_.empty();
  }
  if (more) ArmTimer();
}

}  // namespace lessor
