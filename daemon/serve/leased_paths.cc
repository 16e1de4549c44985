#include "daemon/serve/leased_paths.h"

#include <sys/stat.h>

#include <cerrno>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/serve/leased_path.h"
#include "daemon/serve/pool_sockets.h"

namespace lessor {
namespace {

constexpr size_t kCounterDigitsMax = 10;  // of a lease's counter, in hexadecimal
constexpr size_t kSocketPathMax = 107;    // sockaddr_un's sun_path with its terminating zero is 108

// What is behind the pool's folder in the path of a socket whose lease has so many digits.
size_t BytesBehind(bool has_folder, absl::string_view name) {
  return kLeasesFolder.size() + kCounterDigitsMax + (has_folder ? 1 + name.size() : 0);
}

}  // namespace

absl::Status LeasedPaths::Check(const Session& session, const Pool& pool) const {
  if (!session.facts().agent.local) {
    return ReasonError(
        v1::Reason::ATTACH_REQUIRED,
        "a lease by its path is for an agent whose user the kernel knows: open the session over "
        "a Unix socket of this host");
  }
  const std::optional<PoolSockets::Place> place = context_.sockets.PlaceOf(pool);
  if (!place) {
    return ReasonError(
        v1::Reason::REQUEST_INVALID,
        absl::StrCat("pool '", pool.name(), "' has no socket (socket.enabled), so its leases have no path"));
  }
  const size_t bytes = place->folder.size() + BytesBehind(place->wants_folder, place->socket_name);
  if (bytes <= kSocketPathMax) return absl::OkStatus();
  return ReasonError(
      v1::Reason::REQUEST_INVALID,
      absl::StrCat("the lease's path would have ", bytes, " bytes, and a socket's has at most ",
                   kSocketPathMax, "; shorten runtime_dir or the pool's name"));
}

absl::StatusOr<std::string> LeasedPaths::Open(const std::shared_ptr<Session>& session,
                                              const std::shared_ptr<Pool>& pool, GrantedLease granted) {
  const LeaseId lease = granted.id;
  absl::StatusOr<LeasedPlace> place = MakePlace(lease, *pool);
  if (!place.ok()) {
    session->TakeLease(lease);
    (void)pool->Release(lease, session->id(), LeaseEnd::kUnsent);
    return place.status();
  }
  const std::string path = place->folder.empty() ? place->socket : place->folder;
  const auto leased = std::make_shared<LeasedPath>(*this, session, std::move(granted), *std::move(place));
  absl::Status good = leased->Listen();
  if (good.ok()) {
    {
      MutexLock lock(mutex_);
      paths_[lease] = leased;
    }
    good = session->AddSink(leased) ? pool->TimeLeft(lease, session->id()).status()
                                    : ReasonError(v1::Reason::SESSION_ENDED, "the session has ended");
  }
  if (good.ok()) return path;
  leased->GiveBack(/*discard=*/false);
  if (ReasonOf(good) != v1::Reason::UNSPECIFIED) return good;
  return ReasonError(v1::Reason::INTERNAL, good.message());
}

absl::StatusOr<LeasedPlace> LeasedPaths::MakePlace(LeaseId lease, const Pool& pool) const {
  const std::optional<PoolSockets::Place> in = context_.sockets.PlaceOf(pool);
  if (!in) return ReasonError(v1::Reason::POOL_DRAINING, "the pool's socket is being closed");
  const std::string folder = absl::StrCat(in->folder, kLeasesFolder);
  if (::mkdir(folder.c_str(), 0755) != 0 && errno != EEXIST) {
    return ReasonError(v1::Reason::INTERNAL,
                       absl::ErrnoToStatus(errno, absl::StrCat("mkdir ", folder)).message());
  }
  const std::string path = absl::StrCat(folder, absl::Hex(TokenOf(lease).counter));
  if (!in->wants_folder) return LeasedPlace{in->relay, path, ""};
  return LeasedPlace{in->relay, absl::StrCat(path, "/", in->socket_name), path};
}

bool LeasedPaths::Release(LeaseId lease, bool discard) {
  const std::shared_ptr<LeasedPath> path = Find(lease);
  if (path != nullptr) path->GiveBack(discard);
  return path != nullptr;
}

bool LeasedPaths::Has(LeaseId lease) const {
  return Find(lease) != nullptr;
}

std::shared_ptr<LeasedPath> LeasedPaths::Find(LeaseId lease) const {
  MutexLock lock(mutex_);
  auto it = paths_.find(lease);
  return it == paths_.end() ? nullptr : it->second;
}

void LeasedPaths::Forget(LeaseId lease) {
  std::shared_ptr<LeasedPath> last;  // which goes off the lock
  MutexLock lock(mutex_);
  auto it = paths_.find(lease);
  if (it == paths_.end()) return;
  last = std::move(it->second);
  paths_.erase(it);
}

}  // namespace lessor
