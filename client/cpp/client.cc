#include "lessor/client.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"

#include "client/cpp/attachment.h"
#include "client/cpp/lease_state.h"
#include "client/cpp/status.h"

namespace lessor {
inline namespace client {
namespace {

constexpr size_t kBatchMax = 64;
constexpr absl::Duration kWaitUnset =
    absl::Minutes(10);  // for the pool's acquire_timeout, which is not known here
constexpr absl::Duration kWaitMax = absl::Hours(24);

absl::Duration WaitOf(const AcquireOptions& options) {
  return std::clamp(options.wait.value_or(kWaitUnset), absl::ZeroDuration(), kWaitMax);
}

void Fill(absl::string_view pool, const AcquireOptions& options, v1::AcquireRequest& request) {
  request.set_pool(std::string(pool));
  if (options.wait.has_value()) ToProto(WaitOf(options), *request.mutable_wait());
  request.set_priority(static_cast<v1::Priority>(options.priority));
  if (options.ttl.has_value()) ToProto(*options.ttl, *request.mutable_ttl());
  request.set_label(options.label);
  request.set_access(static_cast<v1::Access>(options.access));
}

absl::Duration TimeLeft(const v1::LeaseInfo& info) {
  return info.has_time_left() ? FromProto(info.time_left()) : absl::InfiniteDuration();
}

}  // namespace

absl::StatusOr<Client> Client::Attach(ClientOptions options) {
  auto attachment = std::make_shared<Attachment>(std::move(options));
  const absl::Status opened = attachment->Open();
  if (!opened.ok()) return opened;
  return Client(std::move(attachment));
}

Client::Client(std::shared_ptr<Attachment> attachment) : attachment_(std::move(attachment)) {}
Client::Client(Client&& other) noexcept = default;
Client& Client::operator=(Client&& other) noexcept = default;
Client::~Client() = default;

absl::StatusOr<Lease> Client::Acquire(absl::string_view pool, const AcquireOptions& options) {
  v1::AttachRequest request;
  Fill(pool, options, *request.mutable_acquire());
  std::shared_ptr<Connection> session;
  auto answer = attachment_->Ask(request, WaitOf(options), WaitOf(options), session);
  if (!answer.ok()) return answer.status();
  UniqueFd fd = answer->fds.empty() ? UniqueFd() : std::move(answer->fds.front());
  auto state = MakeLease(attachment_, session, std::move(*answer->reply.mutable_acquire()->mutable_lease()),
                         std::move(fd), answer->fds_lost);
  if (!state.ok()) return state.status();
  return Lease(*std::move(state));
}

absl::StatusOr<std::vector<absl::StatusOr<Lease>>> Client::AcquireBatch(
    const std::vector<PoolRequest>& requests) {
  std::vector<absl::StatusOr<Lease>> leases;
  if (requests.empty()) return leases;
  if (requests.size() > kBatchMax) {
    return ErrorOf(v1::Reason::REQUEST_INVALID,
                   absl::StrCat("a batch of ", requests.size(), "; at most ", kBatchMax, " are taken"));
  }
  v1::AttachRequest request;
  absl::Duration wait;
  for (const PoolRequest& one : requests) {
    Fill(one.pool, one.options, *request.mutable_acquire_batch()->add_requests());
    wait = std::max(wait, WaitOf(one.options));
  }
  std::shared_ptr<Connection> session;
  auto answer = attachment_->Ask(request, wait, wait, session);
  if (!answer.ok()) return answer.status();
  auto& results = *answer->reply.mutable_acquire_batch()->mutable_results();
  if (static_cast<size_t>(results.size()) != requests.size()) {
    session->End("the broker answered a batch with another number of results");
    return session->Alive();
  }
  size_t next = 0;
  for (auto& result : results) {
    if (!result.has_lease()) {
      leases.emplace_back(FromWire(result.error()));
      continue;
    }
    const bool by_path = !result.lease().path().empty();
    UniqueFd fd = !by_path && next < answer->fds.size() ? std::move(answer->fds[next++]) : UniqueFd();
    auto state =
        MakeLease(attachment_, session, std::move(*result.mutable_lease()), std::move(fd), answer->fds_lost);
    if (state.ok()) {
      leases.emplace_back(Lease(*std::move(state)));
    } else {
      leases.emplace_back(state.status());
    }
  }
  return leases;
}

std::vector<absl::Status> Client::ReleaseBatch(std::vector<Lease> leases, bool discard) {
  std::vector<absl::Status> statuses(leases.size());
  for (size_t from = 0; from < leases.size();) {
    // As many in a row as one frame takes, of one session.
    v1::AttachRequest request;
    std::vector<size_t> asked;
    std::shared_ptr<Connection> session;
    for (; from < leases.size() && asked.size() < kBatchMax; ++from) {
      LeaseState* state = leases[from].state_.get();
      if (state != nullptr) FollowHeir(attachment_, state->connection);
      const bool held = state != nullptr && state->connection->Standing(state->granted.lease_id()).ok();
      if (!held) {
        statuses[from] = leases[from].Release(discard);  // says why, without asking the broker
        continue;
      }
      if (session != nullptr && session != state->connection) break;
      session = state->connection;
      state->fd.Reset();
      session->Forget(state->granted.lease_id());
      auto* one = request.mutable_release_batch()->add_requests();
      one->set_lease_id(state->granted.lease_id());
      one->set_discard(discard);
      asked.push_back(from);
    }
    if (asked.empty()) continue;
    bool unsent = false;
    auto answer = AskHeir(attachment_, session, request, attachment_->options.answer_timeout, &unsent);
    if (unsent) session->End("leases could not be given back: the broker does not read");
    for (size_t i = 0; i < asked.size(); ++i) {
      if (!answer.ok()) {
        statuses[asked[i]] = answer.status();
      } else if (static_cast<int>(i) >= answer->reply.release_batch().results_size()) {
        statuses[asked[i]] =
            ErrorOf(v1::Reason::INTERNAL, "the broker did not say what became of this lease");
      } else if (const auto& result = answer->reply.release_batch().results(static_cast<int>(i));
                 result.code() != 0) {
        statuses[asked[i]] = FromWire(result);
      }
    }
  }
  return statuses;
}

absl::StatusOr<std::vector<HeldLease>> Client::List() {
  v1::AttachRequest request;
  request.mutable_list();
  std::shared_ptr<Connection> session;
  auto answer = attachment_->Ask(request, absl::ZeroDuration(), absl::InfiniteDuration(), session);
  if (!answer.ok()) return answer.status();
  std::vector<HeldLease> leases;
  for (const v1::LeaseInfo& info : answer->reply.list().leases()) {
    leases.push_back({.lease = {info.lease_id()},
                      .waiting = info.state() == v1::LeaseInfo::WAITING,
                      .pool = info.pool(),
                      .label = info.label(),
                      .priority = static_cast<Priority>(info.priority()),
                      .age = FromProto(info.age()),
                      .time_left = TimeLeft(info)});
  }
  return leases;
}

absl::StatusOr<SessionInfo> Client::session() const {
  auto session = attachment_->Present();
  if (!session.ok()) return session.status();
  const absl::Status alive = (*session)->Alive();
  if (!alive.ok()) return alive;
  const v1::OpenSessionResponse& opened = (*session)->session();
  return SessionInfo{.session_id = opened.session_id(),
                     .secret = opened.session_secret(),
                     .tenant = opened.tenant(),
                     .broker_version = opened.broker_version(),
                     .broker_epoch = opened.broker_epoch()};
}

absl::Status Client::PollEvents() {
  auto session = attachment_->Present();
  if (!session.ok()) return session.status();
  absl::Status polled = (*session)->Poll();
  if (polled.ok()) return polled;
  FollowHeir(attachment_, *session);
  return (*session)->Alive();
}

int Client::event_fd() const {
  auto session = attachment_->Present();
  return session.ok() && (*session)->Alive().ok() ? (*session)->event_fd() : -1;
}

}  // namespace client
}  // namespace lessor
