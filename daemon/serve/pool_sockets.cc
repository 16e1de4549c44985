#include "daemon/serve/pool_sockets.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <set>
#include <utility>

#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/serve/pool_login.h"
#include "daemon/serve/tcp_listener.h"

namespace lessor {
namespace {

// What drivers look for.
absl::string_view SocketName(Upstream::Kind kind) {
  switch (kind) {
    case Upstream::Kind::kPostgres:
      return ".s.PGSQL.5432";
    case Upstream::Kind::kRedis:
      return "redis.sock";
    default:
      return "sock";
  }
}

absl::Status MakeFolder(const std::string& path) {
  if (::mkdir(path.c_str(), 0755) == 0 || errno == EEXIST) return absl::OkStatus();
  return absl::ErrnoToStatus(errno, absl::StrCat("mkdir ", path));
}

}  // namespace

absl::Status PoolSockets::Apply(const std::vector<PoolRegistry::Entry>& pools) {
  std::set<std::string> wanted;
  absl::Status result;
  {
    MutexLock lock(mutex_);
    // A lease's path may still bring it clients, who must not outlive it. Its last client may be on its way
    // out: on the strand nothing of it is under way.
    std::erase_if(replaced_, [](const auto& relay) {
      const bool over = relay.use_count() == 1 && relay->empty();
      if (over) asio::post(relay->strand(), [relay] {});
      return over;
    });
  }
  for (const PoolRegistry::Entry& entry : pools) {
    if (!entry.settings->socket.enabled) continue;
    const std::string& name = entry.pool->name();
    wanted.insert(name);
    Door door;
    {
      MutexLock lock(mutex_);
      auto it = doors_.find(name);
      if (it != doors_.end()) door = it->second;
    }
    const bool fresh = door.acceptor == nullptr;
    if (fresh) door.strand = &context_.io.Next();
    door.settings = entry.settings;
    if (door.relay == nullptr || door.relay->pool() != entry.pool) {
      const std::shared_ptr<PoolRelay> before = std::exchange(
          door.relay, PoolRelay::Create(entry.pool, *entry.settings,
                                        {context_.clock, *door.strand, context_.open_timeout, names_}));
      if (before != nullptr) {
        {
          MutexLock lock(mutex_);
          replaced_.push_back(before);
        }
        before->Retire();
      }
    } else {
      door.relay->Reconfigure(*entry.settings);
    }
    if (fresh) {
      if (absl::Status opened = Open(name, door); !opened.ok()) {
        result = Annotate(opened, absl::StrCat("socket of pool '", name, "'"));
        continue;
      }
    }
    MutexLock lock(mutex_);
    doors_[name] = std::move(door);
  }
  std::vector<Door> gone;
  {
    MutexLock lock(mutex_);
    for (auto it = doors_.begin(); it != doors_.end();) {
      if (wanted.contains(it->first)) {
        ++it;
        continue;
      }
      replaced_.push_back(it->second.relay);
      gone.push_back(std::move(it->second));
      it = doors_.erase(it);
    }
  }
  for (Door& door : gone) {
    door.relay->Retire();
    Shut(door);
    RemoveFolders(door.folder);
  }
  return result;
}

absl::Status PoolSockets::Open(const std::string& name, Door& door) {
  if (absl::Status made = MakeFolder(context_.folder); !made.ok()) return made;
  door.folder = absl::StrCat(context_.folder, "/", name);
  if (absl::Status made = MakeFolder(door.folder); !made.ok()) return made;
  std::error_code ignored;  // nothing is there, most of the time
  std::filesystem::remove_all(absl::StrCat(door.folder, kLeasesFolder), ignored);  // of an earlier run
  const PoolSocketSettings& socket = door.settings->socket;
  absl::StatusOr<TcpListener> tcp = TcpListener();
  if (!socket.tcp.empty()) tcp = ListenTcp(socket.tcp);
  if (!tcp.ok()) return tcp.status();
  auto acceptor = UnixAcceptor::Listen(
      *door.strand,
      {absl::StrCat(door.folder, "/", SocketName(door.settings->upstream.kind)), SOCK_STREAM, socket.mode, "",
       socket.group},
      context_.log, [this, name](UniqueFd accepted) { OnAccepted(name, Way::kUnix, std::move(accepted)); });
  if (!acceptor.ok()) return acceptor.status();
  door.acceptor = *std::move(acceptor);
  if (!tcp->socket) return absl::OkStatus();
  context_.log.Info("pool listens on TCP", {{"pool", name}, {"address", tcp->address}});
  door.tcp =
      Acceptor::Start(*door.strand, std::move(tcp->socket), tcp->address, context_.log,
                      [this, name](UniqueFd accepted) { OnAccepted(name, Way::kTcp, std::move(accepted)); });
  return absl::OkStatus();
}

void PoolSockets::Shut(Door& door) {
  door.acceptor->Close();
  if (door.tcp != nullptr) door.tcp->Close();
}

// Those that are empty.
void PoolSockets::RemoveFolders(const std::string& folder) const {
  (void)::rmdir(absl::StrCat(folder, kLeasesFolder).c_str());
  (void)::rmdir(folder.c_str());
  (void)::rmdir(context_.folder.c_str());
}

void PoolSockets::Tidy(const std::string& pool) const {
  {
    MutexLock lock(mutex_);
    if (doors_.contains(pool)) return;
  }
  RemoveFolders(absl::StrCat(context_.folder, "/", pool));
}

std::optional<PoolSockets::Place> PoolSockets::PlaceOf(const Pool& pool) const {
  const Upstream::Kind kind = pool.settings().upstream.kind;
  Place place;
  place.folder = absl::StrCat(context_.folder, "/", pool.name());
  place.wants_folder = kind == Upstream::Kind::kPostgres;
  place.socket_name = SocketName(kind);
  MutexLock lock(mutex_);
  if (auto it = doors_.find(pool.name()); it != doors_.end() && it->second.relay->pool().get() == &pool) {
    place.relay = it->second.relay;
    return place;
  }
  for (const auto& relay : replaced_) {
    if (relay->pool().get() != &pool) continue;
    place.relay = relay;
    return place;
  }
  return std::nullopt;
}

void PoolSockets::Close() {
  std::map<std::string, Door> doors;
  {
    MutexLock lock(mutex_);
    doors = std::exchange(doors_, {});
    for (const auto& [name, door] : doors) replaced_.push_back(door.relay);
  }
  for (auto& [name, door] : doors) {
    Shut(door);
    RemoveFolders(door.folder);
  }
}

std::vector<std::shared_ptr<PoolRelay>> PoolSockets::Relays() const {
  std::vector<std::shared_ptr<PoolRelay>> relays;
  MutexLock lock(mutex_);
  relays.reserve(doors_.size() + replaced_.size());
  for (const auto& [name, door] : doors_) relays.push_back(door.relay);
  relays.insert(relays.end(), replaced_.begin(), replaced_.end());
  return relays;
}

// Of the relays that take new clients: a pool that was replaced is shown by its successor.
std::vector<prometheus::MetricFamily> PoolSockets::Collect() const {
  prometheus::MetricFamily clients;
  clients.name = "lessor_pool_clients";
  clients.help = "Drivers connected to the pool's socket, by what they do.";
  clients.type = prometheus::MetricType::Gauge;
  prometheus::MetricFamily parks;
  parks.name = "lessor_pool_parks_total";
  parks.help = "How often a client has given its connection back between transactions.";
  parks.type = prometheus::MetricType::Counter;
  prometheus::MetricFamily swaps;
  swaps.name = "lessor_pool_swaps_total";
  swaps.help = "How often a client has taken the upstream's own socket in place of the pool's.";
  swaps.type = prometheus::MetricType::Counter;
  std::vector<std::shared_ptr<PoolRelay>> relays;
  {
    MutexLock lock(mutex_);
    relays.reserve(doors_.size());
    for (const auto& [name, door] : doors_) relays.push_back(door.relay);
  }
  for (const auto& relay : relays) {
    const std::string& name = relay->pool()->name();
    std::array<int, kClientStates> counts{};
    for (const PoolRelay::ClientView& client : relay->Clients()) ++counts[static_cast<size_t>(client.state)];
    for (int i = 0; i < kClientStates; ++i) {
      prometheus::ClientMetric& metric = clients.metric.emplace_back();
      metric.label = {{"pool", name}, {"state", std::string(Name(static_cast<ClientState>(i)))}};
      metric.gauge.value = counts[static_cast<size_t>(i)];
    }
    prometheus::ClientMetric& metric = parks.metric.emplace_back();
    metric.label = {{"pool", name}};
    metric.counter.value = static_cast<double>(relay->parks());
    prometheus::ClientMetric& swapped = swaps.metric.emplace_back();
    swapped.label = {{"pool", name}};
    swapped.counter.value = static_cast<double>(relay->swaps());
  }
  return {clients, parks, swaps};
}

void PoolSockets::OnAccepted(const std::string& name, Way way, UniqueFd socket) {
  std::shared_ptr<PoolRelay> relay;
  std::shared_ptr<const PoolSettings> settings;
  {
    MutexLock lock(mutex_);
    auto it = doors_.find(name);
    if (it == doors_.end()) return;
    relay = it->second.relay;
    settings = it->second.settings;
  }
  const absl::StatusOr<Credentials> process =
      way == Way::kUnix ? ReadCredentials(socket.borrow()) : absl::UnavailableError("TCP does not tell");
  const uint32_t user = process.ok() ? process->uid : DescriptorBudget::kNoUser;
  absl::StatusOr<DescriptorBudget::Share> share = TakeDescriptor(user, *relay);
  if (!share.ok()) return relay->TurnAway(socket.borrow(), share.status());
  Client::Admitted admitted = way == Way::kUnix ? AdmitProcess(socket.borrow(), process, relay, *settings)
                                                : AdmitUnknown(socket.borrow(), relay, settings);
  admitted.share = *std::move(share);
  relay->Adopt(std::move(socket), std::move(admitted));
}

// Whoever is turned away may come again at once; the log hears of it once a second.
absl::StatusOr<DescriptorBudget::Share> PoolSockets::TakeDescriptor(uint32_t user, const PoolRelay& relay) {
  DescriptorBudget::Share share = context_.descriptors.TakeFor(user, 1);
  if (share) return share;
  const int64_t second = absl::ToInt64Seconds(context_.clock.Now().since_start());
  if (warned_.exchange(second) != second) {
    context_.log.Warn("no descriptors left for another client of a user",
                      {{"pool", relay.pool()->name()}, {"uid", user}});
  }
  return ReasonError(v1::Reason::DESCRIPTORS_EXHAUSTED,
                     "the broker has no descriptors left for another client of this user");
}

Client::Admitted PoolSockets::AdmitProcess(BorrowedFd socket, const absl::StatusOr<Credentials>& process,
                                           const std::shared_ptr<PoolRelay>& relay,
                                           const PoolSettings& settings) {
  Client::Admitted admitted;
  if (process.ok()) admitted.uid = process->uid;
  absl::StatusOr<std::shared_ptr<Holder>> holder =
      process.ok() ? HolderFor(socket, *process, relay, settings) : process.status();
  if (holder.ok()) {
    admitted.holder = *std::move(holder);
  } else {
    admitted.refusal = holder.status();
  }
  return admitted;
}

absl::StatusOr<std::shared_ptr<Holder>> PoolSockets::HolderFor(BorrowedFd socket, const Credentials& process,
                                                               const std::shared_ptr<PoolRelay>& relay,
                                                               const PoolSettings& settings) {
  AgentIdentity agent = IdentityOf(process, socket, "pool");
  const Tenant& tenant = context_.tenants.Resolve(agent);
  absl::Status may = context_.tenants.CheckMayUse(relay->pool()->name(), settings, agent, tenant);
  if (!may.ok()) return may;
  if (std::shared_ptr<Holder> holder = context_.sessions.Rejoin(process, relay)) return holder;
  absl::StatusOr<DescriptorBudget::Share> share = TakeDescriptor(process.uid, *relay);
  if (!share.ok()) return share.status();
  absl::StatusOr<Peer> peer = ReadPeer(socket, process);
  if (!peer.ok()) return peer.status();
  peer->pidfd_share = *std::move(share);
  return context_.sessions.Join(std::move(agent), *std::move(peer), relay);
}

Client::Admitted PoolSockets::AdmitUnknown(BorrowedFd socket, const std::shared_ptr<PoolRelay>& relay,
                                           std::shared_ptr<const PoolSettings> settings) {
  Client::Admitted admitted;
  SendAtOnce(socket);
  admitted.login =
      std::make_unique<PoolLogin>(PoolLogin::Context{context_.tenants, context_.sessions, context_.log},
                                  relay, std::move(settings), TcpPeer(socket));
  return admitted;
}

}  // namespace lessor
