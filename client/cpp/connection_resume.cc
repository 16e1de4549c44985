// A Connection that takes up the session of one whose broker went away.
#include <fcntl.h>
#include <sys/stat.h>

#include <utility>

#include "client/cpp/connection.h"
#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

// A duplicate, so that it stays what it is while it is sent. Empty: it is no socket (any more).
UniqueFd DuplicateSocket(int fd) {  // house(raw-fd): a driver's, perhaps
  UniqueFd copy(fd < 0 ? -1 : ::fcntl(fd, F_DUPFD_CLOEXEC, 0));
  struct stat st {};
  if (copy && (::fstat(copy.raw(), &st) != 0 || !S_ISSOCK(st.st_mode))) copy.Reset();
  return copy;
}

}  // namespace

absl::StatusOr<std::shared_ptr<Connection>> Connection::Resume(const std::string& path, Connection& lost,
                                                               const Deadline& deadline, OnEvent on_event) {
  v1::Hello hello;
  hello.set_session_id(lost.session_.session_id());
  hello.set_session_secret(lost.session_.session_secret());
  auto connection = Greet(path, hello, deadline, std::move(on_event));
  if (!connection.ok()) return connection;
  Holdings leases;
  {
    MutexLock lock(lost.mutex_);
    leases = lost.held_;
  }
  (*connection)->TakeUp(leases, deadline);
  MutexLock lock(lost.mutex_);
  lost.heir_ = *connection;
  return connection;
}

// As many at once as a frame takes. What the broker does not give back has been taken back.
void Connection::TakeUp(const Holdings& leases, const Deadline& deadline) {
  std::vector<uint64_t> ids;
  std::vector<UniqueFd> fds;
  const auto ask = [&] {
    if (!ids.empty()) TakeUpSome(ids, fds, deadline);
    ids.clear();
    fds.clear();
  };
  for (const auto& [id, holding] : leases) {
    UniqueFd fd = DuplicateSocket(holding.fd);
    if (!fd || holding.revoked != v1::Reason::UNSPECIFIED) continue;
    ids.push_back(id);
    fds.push_back(std::move(fd));
    if (ids.size() == kFrameDescriptorsMax) ask();
  }
  ask();
  Effects effects;  // the events are told by Announce
  MutexLock lock(mutex_);
  for (const auto& [id, holding] : leases) {
    if (auto resumed = held_.find(id); resumed != held_.end()) {
      resumed->second.fd = holding.fd;
      continue;
    }
    Holding gone = holding;
    if (gone.revoked == v1::Reason::UNSPECIFIED) {
      gone.revoked = v1::Reason::LEASE_REVOKED;
      Queue({.kind = Event::Kind::kLeaseRevoked,
             .lease = {id},
             .reason = v1::Reason::Code_Name(gone.revoked),
             .within = absl::ZeroDuration()},
            effects);
    }
    held_.emplace(id, gone);
  }
  Queue({.kind = Event::Kind::kSessionResumed, .lease = {}, .reason = {}, .within = absl::ZeroDuration()},
        effects);
}

// What could not be asked is not held; DeliverAnswer notes what is.
void Connection::TakeUpSome(absl::Span<const uint64_t> leases, absl::Span<const UniqueFd> fds,
                            const Deadline& deadline) {
  v1::AttachRequest request;
  request.mutable_resume()->mutable_lease_ids()->Assign(leases.begin(), leases.end());
  (void)Call(request, deadline, nullptr, fds);
}

void Connection::Keep(uint64_t lease_id, int fd) {  // house(raw-fd): a driver's, perhaps
  MutexLock lock(mutex_);
  if (auto held = held_.find(lease_id); held != held_.end()) held->second.fd = fd;
}

std::shared_ptr<Connection> Connection::heir() {
  MutexLock lock(mutex_);
  return heir_;
}

}  // namespace client
}  // namespace lessor
