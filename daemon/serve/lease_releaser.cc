#include "daemon/serve/lease_releaser.h"

#include <memory>
#include <utility>

#include <boost/asio/post.hpp>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {

absl::Status LeaseReleaser::Resolve(const Session& session, journal::ReleaseDeed& deed) const {
  deed.set_own(deed.holder() == 0 || deed.holder() == session.id().value());
  if (deed.own()) deed.set_holder(session.id().value());
  const std::shared_ptr<Session> holder = context_.sessions.Find(SessionId(deed.holder()));
  if (holder == nullptr || !(deed.own() || SameLocalUser(holder->facts().agent, session.facts().agent))) {
    return ReasonError(v1::Reason::SESSION_UNKNOWN,
                       absl::StrCat("there is no session ", deed.holder(), " of the same user"));
  }
  if (holder->PoolOf(LeaseId(deed.lease_id())) != nullptr) return absl::OkStatus();
  return ReasonError(v1::Reason::LEASE_UNKNOWN,
                     absl::StrCat("session ", deed.holder(), " holds no lease ", deed.lease_id()));
}

// Posted, because whoever asks may be hearing of another one's end.
void LeaseReleaser::Run(const journal::ReleaseDeed& deed, CleanupRunner::Done done) {
  asio::post(context_.strand, [this, deed, done = std::move(done)]() mutable { done(Release(deed)); });
}

absl::Status LeaseReleaser::Release(const journal::ReleaseDeed& deed) const {
  const std::shared_ptr<Session> holder = context_.sessions.Find(SessionId(deed.holder()));
  if (holder == nullptr) return absl::OkStatus();  // its leases have ended with it
  const LeaseId lease(deed.lease_id());
  const std::shared_ptr<Pool> pool = holder->PoolOf(lease);
  absl::Status released;
  if (pool != nullptr && !deed.own()) {
    released = pool->Revoke(lease);
  } else {  // that of an earlier start, which has not been resumed, too
    v1::ReleaseRequest request;
    request.set_lease_id(deed.lease_id());
    released = context_.leases.Release(*holder, request).status();
  }
  return ReasonOf(released) == v1::Reason::LEASE_UNKNOWN ? absl::OkStatus() : released;
}

}  // namespace lessor
