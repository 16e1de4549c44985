#include "lessor/lease.h"

#include <utility>

#include "client/cpp/lease_state.h"
#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

const v1::Lease& GrantedOf(const std::unique_ptr<LeaseState>& state) {
  // NOLINTNEXTLINE(clang-analyzer-core.uninitialized.UndefReturn): protobuf's default instance is never null
  return state != nullptr ? state->granted : v1::Lease::default_instance();
}

absl::Status Empty() {
  return ErrorOf(v1::Reason::LEASE_UNKNOWN, "this Lease was moved from and holds nothing");
}

// Gives back what is forgotten here already.
absl::Status Release(LeaseState& state, v1::AttachRequest& request) {
  bool unsent = false;
  absl::Status released =
      AskHeir(state.attachment, state.connection, request, state.answer_timeout, &unsent).status();
  if (unsent) state.connection->End("a lease could not be given back: the broker does not read");
  return released;
}

// Closes and gives back; in a forked child it only closes.
void Drop(std::unique_ptr<LeaseState> state) {
  if (state == nullptr) return;
  FollowHeir(state->attachment, state->connection);
  state->fd.Reset();
  const uint64_t id = state->granted.lease_id();
  if (state->connection->Standing(id).ok()) {
    state->connection->Forget(id);
    v1::AttachRequest request;
    request.mutable_release()->set_lease_id(id);
    (void)Release(*state, request);
  } else if (!state->connection->Forked()) {
    state->connection->Forget(id);
  }
}

}  // namespace

void GiveBack(Connection& connection, uint64_t lease_id, absl::Duration answer_timeout) {
  v1::AttachRequest request;
  request.mutable_release()->set_lease_id(lease_id);
  bool unsent = false;
  (void)connection.Call(request, Deadline::After(answer_timeout), &unsent);
  if (unsent) connection.End("a lease could not be given back: the broker does not read");
}

absl::StatusOr<std::unique_ptr<LeaseState>> MakeLease(const std::shared_ptr<Attachment>& attachment,
                                                      const std::shared_ptr<Connection>& connection,
                                                      v1::Lease granted, UniqueFd fd, bool fds_lost) {
  const absl::Duration answer_timeout = attachment->options.answer_timeout;
  if (!fd && granted.path().empty()) {
    connection->Forget(granted.lease_id());
    GiveBack(*connection, granted.lease_id(), answer_timeout);
    if (fds_lost) {
      return ErrorOf(
          v1::Reason::DESCRIPTORS_EXHAUSTED,
          "this process could not take the lease's descriptor: it has as many open as it may (ulimit -n)",
          absl::Seconds(1));
    }
    return ErrorOf(v1::Reason::INTERNAL, "the broker granted a lease without its descriptor");
  }
  connection->Keep(granted.lease_id(), fd.raw());
  auto state = std::make_unique<LeaseState>(LeaseState{.attachment = attachment,
                                                       .connection = connection,
                                                       .granted = std::move(granted),
                                                       .fd = std::move(fd),
                                                       .expires = Deadline::After(absl::ZeroDuration()),
                                                       .answer_timeout = answer_timeout});
  if (state->granted.has_time_left()) state->expires = Deadline::After(FromProto(state->granted.time_left()));
  return state;
}

Lease::Lease(std::unique_ptr<LeaseState> state) : state_(std::move(state)) {}
Lease::Lease(Lease&& other) noexcept = default;
Lease& Lease::operator=(Lease&& other) noexcept {
  if (this != &other) Drop(std::exchange(state_, std::move(other.state_)));
  return *this;
}
Lease::~Lease() {
  Drop(std::move(state_));
}

int Lease::fd() const {
  if (state_ == nullptr || state_->connection->Forked()) return -1;
  return state_->fd.raw();
}

int Lease::TakeFd() {
  if (state_ == nullptr || state_->connection->Forked()) return -1;
  return state_->fd.Release();
}

const std::string& Lease::path() const {
  return GrantedOf(state_).path();
}

LeaseId Lease::id() const {
  return {GrantedOf(state_).lease_id()};
}
FencingToken Lease::token() const {
  return {GrantedOf(state_).token().epoch(), GrantedOf(state_).token().counter()};
}
const std::string& Lease::pool() const {
  return GrantedOf(state_).pool();
}
const std::string& Lease::connector() const {
  return GrantedOf(state_).connector();
}
std::map<std::string, std::string> Lease::facts() const {
  const auto& facts = GrantedOf(state_).facts();
  return {facts.begin(), facts.end()};
}
absl::Duration Lease::waited() const {
  return FromProto(GrantedOf(state_).waited());
}
absl::Duration Lease::time_left() const {
  if (state_ == nullptr) return absl::ZeroDuration();
  return state_->granted.has_time_left() ? state_->expires.left() : absl::InfiniteDuration();
}

absl::StatusOr<absl::Duration> Lease::Renew() {
  if (state_ == nullptr) return Empty();
  FollowHeir(state_->attachment, state_->connection);
  absl::Status standing = state_->connection->Standing(id().value);
  if (!standing.ok()) return standing;
  v1::AttachRequest request;
  request.mutable_renew()->set_lease_id(id().value);
  auto answer = AskHeir(state_->attachment, state_->connection, request, state_->answer_timeout);
  if (!answer.ok()) return answer.status();
  if (answer->reply.renew().has_time_left()) {
    *state_->granted.mutable_time_left() = answer->reply.renew().time_left();
    state_->expires = Deadline::After(FromProto(state_->granted.time_left()));
  } else {
    state_->granted.clear_time_left();
  }
  return time_left();
}

absl::Status Lease::Release(bool discard) {
  if (state_ == nullptr) return Empty();
  FollowHeir(state_->attachment, state_->connection);
  state_->fd.Reset();
  absl::Status standing = state_->connection->Standing(id().value);
  if (state_->connection->Forked()) return standing;
  state_->connection->Forget(id().value);
  if (!standing.ok()) return standing;
  v1::AttachRequest request;
  request.mutable_release()->set_lease_id(id().value);
  request.mutable_release()->set_discard(discard);
  return client::Release(*state_, request);
}

bool Lease::revoked() const {
  if (state_ == nullptr || state_->connection->Forked()) return false;
  return LatestOf(state_->connection)->Revoked(id().value);
}

bool Lease::lost() const {
  if (state_ == nullptr) return false;
  return state_->connection->Forked() || !LatestOf(state_->connection)->Alive().ok();
}

}  // namespace client
}  // namespace lessor
