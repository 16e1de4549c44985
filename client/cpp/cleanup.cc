#include "lessor/cleanup.h"

#include <utility>

#include "lessor/v1/cleanup.pb.h"

#include "client/cpp/attachment.h"
#include "client/cpp/status.h"

namespace lessor {
inline namespace client {

// A CleanupGuard's inside.
struct CleanupHold {
  std::weak_ptr<Attachment> attachment;
  std::shared_ptr<Connection> connection;
  uint64_t id = 0;
  absl::Duration answer_timeout;
};

namespace {

void Fill(const HttpRequest& request, v1::HttpRequest& wire) {
  wire.set_method(request.method);
  wire.set_url(request.url);
  for (const auto& [name, value] : request.headers) {
    v1::HttpHeader& header = *wire.add_headers();
    header.set_name(name);
    header.set_value(value);
  }
  wire.set_body(request.body);
  wire.mutable_also_done()->Assign(request.also_done.begin(), request.also_done.end());
}

void Fill(const CleanupAction& action, v1::CleanupAction& wire) {
  switch (action.kind) {
    case CleanupAction::Kind::kRemoveFile:
      wire.mutable_remove_file()->set_path(action.path);
      break;
    case CleanupAction::Kind::kRemoveTree:
      wire.mutable_remove_tree()->set_path(action.path);
      break;
    case CleanupAction::Kind::kKillProcess:
      wire.mutable_kill_process()->set_pid(action.pid);
      if (action.pidfd.has_value()) wire.mutable_kill_process()->set_pidfd(*action.pidfd);
      wire.mutable_kill_process()->set_group(action.group);
      if (action.kill_after.has_value()) {
        ToProto(*action.kill_after, *wire.mutable_kill_process()->mutable_kill_after());
      }
      break;
    case CleanupAction::Kind::kRunCommand:
      wire.mutable_run_command()->mutable_arguments()->Assign(action.arguments.begin(),
                                                              action.arguments.end());
      break;
    case CleanupAction::Kind::kRunSql:
      wire.mutable_run_statement()->set_pool(action.pool);
      wire.mutable_run_statement()->set_sql(action.sql);
      break;
    case CleanupAction::Kind::kRunRedis:
      wire.mutable_run_statement()->set_pool(action.pool);
      wire.mutable_run_statement()->mutable_command()->Assign(action.arguments.begin(),
                                                              action.arguments.end());
      break;
    case CleanupAction::Kind::kHttpRequest:
      Fill(action.http, *wire.mutable_http_request());
      break;
    case CleanupAction::Kind::kReleaseLease:
      wire.mutable_release_lease()->set_lease_id(action.lease.value);
      wire.mutable_release_lease()->set_session_id(action.session_id);
      break;
    case CleanupAction::Kind::kDropSegment:
      wire.mutable_drop_segment()->set_posix_name(action.segment);
      if (action.shmid.has_value()) wire.mutable_drop_segment()->set_sysv_id(*action.shmid);
      break;
  }
  const CleanupOptions& options = action.options;
  wire.set_priority(static_cast<v1::Priority>(options.priority));
  if (options.timeout.has_value()) ToProto(*options.timeout, *wire.mutable_timeout());
  wire.set_attempts(options.attempts);
  wire.set_once(options.once);
  wire.set_label(options.label);
  wire.set_lease_id(options.lease.value);
}

absl::Status Empty() {
  return ErrorOf(v1::Reason::ACTION_UNKNOWN, "this CleanupGuard is empty");
}

template <typename Results>
absl::Status FirstOf(const Results& results) {
  if (results.empty()) {
    return ErrorOf(v1::Reason::INTERNAL, "the broker did not say what became of this action");
  }
  return results[0].code() == 0 ? absl::OkStatus() : FromWire(results[0]);
}

absl::Status Run(CleanupHold& hold) {
  FollowHeir(hold.attachment, hold.connection);
  absl::Status alive = hold.connection->Alive();
  if (!alive.ok()) return alive;
  v1::AttachRequest request;
  request.mutable_run_cleanup()->add_action_ids(hold.id);
  auto answer = AskHeir(hold.attachment, hold.connection, request, hold.answer_timeout);
  return answer.ok() ? FirstOf(answer->reply.run_cleanup().results()) : answer.status();
}

CleanupAction Of(CleanupAction::Kind kind, CleanupOptions options) {
  CleanupAction action;
  action.kind = kind;
  action.options = std::move(options);
  return action;
}

}  // namespace

CleanupAction CleanupAction::RemoveFile(std::string path, CleanupOptions options) {
  CleanupAction action = Of(Kind::kRemoveFile, std::move(options));
  action.path = std::move(path);
  return action;
}

CleanupAction CleanupAction::RemoveTree(std::string path, CleanupOptions options) {
  CleanupAction action = RemoveFile(std::move(path), std::move(options));
  action.kind = Kind::kRemoveTree;
  return action;
}

CleanupAction CleanupAction::KillProcess(pid_t pid, bool group, std::optional<absl::Duration> kill_after,
                                         CleanupOptions options) {
  CleanupAction action = Of(Kind::kKillProcess, std::move(options));
  action.pid = pid;
  action.group = group;
  action.kill_after = kill_after;
  return action;
}

CleanupAction CleanupAction::KillProcessOf(int pidfd, bool group, std::optional<absl::Duration> kill_after,
                                           CleanupOptions options) {  // house(raw-fd): by its number only
  CleanupAction action = KillProcess(0, group, kill_after, std::move(options));
  action.pidfd = pidfd;
  return action;
}

CleanupAction CleanupAction::RunCommand(std::vector<std::string> arguments, CleanupOptions options) {
  CleanupAction action = Of(Kind::kRunCommand, std::move(options));
  action.arguments = std::move(arguments);
  return action;
}

CleanupAction CleanupAction::RunSql(std::string pool, std::string sql, CleanupOptions options) {
  CleanupAction action = Of(Kind::kRunSql, std::move(options));
  action.pool = std::move(pool);
  action.sql = std::move(sql);
  return action;
}

CleanupAction CleanupAction::RunRedis(std::string pool, std::vector<std::string> command,
                                      CleanupOptions options) {
  CleanupAction action = Of(Kind::kRunRedis, std::move(options));
  action.pool = std::move(pool);
  action.arguments = std::move(command);
  return action;
}

CleanupAction CleanupAction::CallHttp(HttpRequest request, CleanupOptions options) {
  CleanupAction action = Of(Kind::kHttpRequest, std::move(options));
  action.http = std::move(request);
  return action;
}

CleanupAction CleanupAction::ReleaseLease(LeaseId lease, uint64_t session_id, CleanupOptions options) {
  CleanupAction action = Of(Kind::kReleaseLease, std::move(options));
  action.lease = lease;
  action.session_id = session_id;
  return action;
}

CleanupAction CleanupAction::DropSegment(std::string posix_name, CleanupOptions options) {
  CleanupAction action = Of(Kind::kDropSegment, std::move(options));
  action.segment = std::move(posix_name);
  return action;
}

CleanupAction CleanupAction::DropSysvSegment(int shmid, CleanupOptions options) {
  CleanupAction action = Of(Kind::kDropSegment, std::move(options));
  action.shmid = shmid;
  return action;
}

absl::StatusOr<CleanupGuard> CleanupGuard::Register(Client& client, const CleanupAction& action) {
  auto guards = RegisterAll(client, {action});
  if (!guards.ok()) return guards.status();
  return std::move(guards->front());
}

absl::StatusOr<std::vector<CleanupGuard>> CleanupGuard::RegisterAll(
    Client& client, const std::vector<CleanupAction>& actions) {
  std::vector<CleanupGuard> guards;
  if (actions.empty()) return guards;
  v1::AttachRequest request;
  for (const CleanupAction& action : actions)
    Fill(action, *request.mutable_register_cleanup()->add_actions());
  Attachment& attachment = *client.attachment_;
  std::shared_ptr<Connection> session;
  auto answer = attachment.Ask(request, absl::ZeroDuration(), absl::InfiniteDuration(), session);
  if (!answer.ok()) return answer.status();
  const auto& ids = answer->reply.register_cleanup().action_ids();
  if (static_cast<size_t>(ids.size()) != actions.size()) {
    session->End("the broker answered a registration with another number of ids");
    return session->Alive();
  }
  guards.reserve(actions.size());
  for (uint64_t id : ids) {
    guards.push_back(CleanupGuard(
        std::make_unique<CleanupHold>(CleanupHold{.attachment = client.attachment_,
                                                  .connection = session,
                                                  .id = id,
                                                  .answer_timeout = attachment.options.answer_timeout})));
  }
  return guards;
}

CleanupGuard::CleanupGuard() noexcept = default;
CleanupGuard::CleanupGuard(std::unique_ptr<CleanupHold> hold) : hold_(std::move(hold)) {}
CleanupGuard::CleanupGuard(CleanupGuard&& other) noexcept = default;
CleanupGuard& CleanupGuard::operator=(CleanupGuard&& other) noexcept {
  if (this != &other) {
    const std::unique_ptr<CleanupHold> old = std::exchange(hold_, std::move(other.hold_));
    if (old != nullptr) (void)client::Run(*old);
  }
  return *this;
}
CleanupGuard::~CleanupGuard() {
  if (hold_ != nullptr) (void)client::Run(*hold_);
}

absl::Status CleanupGuard::Run() {
  if (hold_ == nullptr) return Empty();
  if (Forked()) return ForkedError();
  const std::unique_ptr<CleanupHold> hold = std::move(hold_);
  return client::Run(*hold);
}

absl::Status CleanupGuard::Dismiss() {
  if (hold_ == nullptr) return Empty();
  if (Forked()) return ForkedError();
  const std::unique_ptr<CleanupHold> hold = std::move(hold_);
  FollowHeir(hold->attachment, hold->connection);
  absl::Status alive = hold->connection->Alive();
  if (!alive.ok()) return alive;
  v1::AttachRequest request;
  request.mutable_cancel_cleanup()->add_action_ids(hold->id);
  auto answer = AskHeir(hold->attachment, hold->connection, request, hold->answer_timeout);
  return answer.ok() ? FirstOf(answer->reply.cancel_cleanup().results()) : answer.status();
}

uint64_t CleanupGuard::id() const {
  return hold_ == nullptr ? 0 : hold_->id;
}

bool CleanupGuard::lost() const {
  if (hold_ == nullptr) return false;
  return hold_->connection->Forked() || !LatestOf(hold_->connection)->Alive().ok();
}

bool CleanupGuard::Forked() const {
  return hold_ != nullptr && hold_->connection->Forked();
}

}  // namespace client
}  // namespace lessor
