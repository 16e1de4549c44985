#include "daemon/serve/admin_handlers.h"

#include <algorithm>
#include <map>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"
#include "daemon/cleanup/deed_resolver.h"
#include "daemon/serve/proto_time.h"

namespace lessor {
namespace {

constexpr int kPoolMax = 10000;  // as the settings allow

absl::Status AdminRequired() {
  return ReasonError(
      v1::Reason::ADMIN_REQUIRED,
      "this needs root, the broker's own user or a member of admin_group, over the broker's Unix socket");
}

v1::PoolInfo::Mode ToProto(PoolMode mode) {
  switch (mode) {
    case PoolMode::kRunning:
      return v1::PoolInfo::RUNNING;
    case PoolMode::kPaused:
      return v1::PoolInfo::PAUSED;
    case PoolMode::kDraining:
      return v1::PoolInfo::DRAINING;
  }
  return v1::PoolInfo::MODE_UNSPECIFIED;
}

v1::PoolInfo::Circuit ToProto(CircuitState state) {
  switch (state) {
    case CircuitState::kClosed:
      return v1::PoolInfo::CLOSED;
    case CircuitState::kOpen:
      return v1::PoolInfo::OPEN;
    case CircuitState::kHalfOpen:
      return v1::PoolInfo::HALF_OPEN;
  }
  return v1::PoolInfo::CIRCUIT_UNSPECIFIED;
}

v1::SessionInfo::Door ToProto(Door door) {
  return static_cast<v1::SessionInfo::Door>(static_cast<int>(door) + 1);
}

}  // namespace

bool AdminHandlers::MaySee(const Caller& caller, const Session* session) const {
  if (caller.admin) return true;
  if (session == nullptr) return false;
  if (caller.session && caller.session == session->id()) return true;
  return caller.local && session->facts().agent.local && session->facts().agent.uid == caller.uid;
}

v1::PoolInfo AdminHandlers::Describe(const Pool& pool) const {
  const PoolView view = pool.View();
  const auto count = [&](SlotState state) {
    return static_cast<uint32_t>(view.slots[static_cast<size_t>(state)]);
  };
  v1::PoolInfo info;
  info.set_name(pool.name());
  info.set_connector(pool.connector().kind());
  info.set_upstream(pool.settings().upstream.uri);
  info.set_mode(ToProto(view.mode));
  info.set_circuit(ToProto(view.circuit));
  info.set_min(static_cast<uint32_t>(view.min));
  info.set_max(static_cast<uint32_t>(view.max));
  info.set_connecting(count(SlotState::kConnecting));
  info.set_idle(count(SlotState::kIdle));
  info.set_checking(count(SlotState::kChecking));
  info.set_lent(count(SlotState::kLent));
  info.set_resetting(count(SlotState::kResetting));
  info.set_cancelling(count(SlotState::kCancelling));
  info.set_closing(count(SlotState::kClosing));
  info.set_recovering(count(SlotState::kRecovering));
  info.set_lingering(count(SlotState::kLingering));
  info.set_waiters(static_cast<uint32_t>(view.waiters));
  if (view.waiters > 0)
    *info.mutable_longest_wait() = lessor::ToProto(context_.clock.Now() - view.oldest_waiter);
  info.set_leases_total(view.granted);
  if (!view.last_error.ok()) {
    info.set_last_error(std::string(view.last_error.message()));
    *info.mutable_last_error_time() = lessor::ToProto(view.last_error_time);
  }
  return info;
}

absl::StatusOr<v1::StatusResponse> AdminHandlers::Status(const Caller& caller, const v1::StatusRequest&) {
  if (!caller.local && !caller.session) return AdminRequired();  // nobody that we know
  return context_.broker.Status();
}

absl::StatusOr<v1::ListSessionsResponse> AdminHandlers::ListSessions(const Caller& caller,
                                                                     const v1::ListSessionsRequest&) {
  absl::flat_hash_map<SessionId, uint32_t> leases;
  absl::flat_hash_map<SessionId, uint32_t> waiters;
  for (const auto& pool : context_.pools.All()) {
    for (const LeaseView& view : pool->Leases()) ++(view.lease ? leases : waiters)[view.claim.session];
  }
  v1::ListSessionsResponse response;
  for (const SessionRegistry::View& view : context_.sessions.List()) {
    const Session& session = *view.session;
    if (!MaySee(caller, &session)) continue;
    v1::SessionInfo* info = response.add_sessions();
    info->set_session_id(session.id().value());
    info->set_name(session.facts().name);
    info->set_tenant(session.tenant().name());
    info->set_door(ToProto(session.facts().door));
    info->set_uid(session.facts().agent.uid);
    info->set_pid(session.facts().pid);
    info->set_command(context_.sessions.CommandLineOf(session));
    *info->mutable_age() = lessor::ToProto(context_.clock.Now() - session.facts().opened);
    info->set_leases(leases[session.id()]);
    info->set_waiters(waiters[session.id()]);
    info->set_in_grace(view.in_grace);
  }
  return response;
}

absl::StatusOr<v1::KillSessionResponse> AdminHandlers::KillSession(const Caller& caller,
                                                                   const v1::KillSessionRequest& request) {
  if (!caller.admin) return AdminRequired();
  absl::StatusOr<size_t> released =
      context_.sessions.End(SessionId(request.session_id()), SessionEnd::kKilled);
  if (!released.ok()) return released.status();
  context_.log.Info("an administrator has killed a session",
                    {{"uid", caller.uid}, {"session", request.session_id()}});
  v1::KillSessionResponse response;
  response.set_leases_released(static_cast<uint32_t>(*released));
  return response;
}

absl::StatusOr<v1::ListLeasesResponse> AdminHandlers::ListLeases(const Caller& caller,
                                                                 const v1::ListLeasesRequest& request) {
  if (!request.pool().empty()) {
    if (auto entry = context_.pools.Find(request.pool()); !entry.ok()) return entry.status();
  }
  std::map<SessionId, std::shared_ptr<Session>> sessions;
  for (SessionRegistry::View& view : context_.sessions.List()) sessions[view.session->id()] = view.session;
  v1::ListLeasesResponse response;
  absl::flat_hash_map<LeaseId, PoolRelay::ClientView> clients;
  std::vector<v1::LeaseInfo> parked;
  for (const auto& relay : context_.sockets.Relays()) {
    if (!request.pool().empty() && relay->pool()->name() != request.pool()) continue;
    for (const PoolRelay::ClientView& client : relay->Clients()) {
      if (client.lease) clients[client.lease] = client;
      auto session = sessions.find(client.session);
      const Session* holder = session == sessions.end() ? nullptr : session->second.get();
      if (client.state == ClientState::kParked && holder != nullptr && MaySee(caller, holder)) {
        parked.push_back(context_.leases.DescribeParked(client, *relay->pool(), *holder));
      }
    }
  }
  for (const bool held : {true, false}) {
    for (const auto& pool : context_.pools.All()) {
      if (!request.pool().empty() && pool->name() != request.pool()) continue;
      for (const LeaseView& view : pool->Leases()) {
        if (static_cast<bool>(view.lease) != held) continue;
        auto session = sessions.find(view.claim.session);
        const Session* holder = session == sessions.end() ? nullptr : session->second.get();
        if (!MaySee(caller, holder)) continue;
        v1::LeaseInfo& info = *response.add_leases();
        info = context_.leases.Describe(view, *pool, holder);
        auto client = clients.find(view.lease);
        if (held && client != clients.end()) context_.leases.AddClient(client->second, info);
      }
    }
  }
  for (v1::LeaseInfo& info : parked) *response.add_leases() = std::move(info);
  return response;
}

absl::StatusOr<v1::RevokeLeaseResponse> AdminHandlers::RevokeLease(const Caller& caller,
                                                                   const v1::RevokeLeaseRequest& request) {
  if (!caller.admin) return AdminRequired();
  for (const auto& pool : context_.pools.All()) {
    if (!pool->Revoke(LeaseId(request.lease_id())).ok()) continue;
    context_.log.Info("an administrator has revoked a lease",
                      {{"uid", caller.uid}, {"pool", pool->name()}, {"lease", request.lease_id()}});
    return v1::RevokeLeaseResponse();
  }
  return ReasonError(v1::Reason::LEASE_UNKNOWN, absl::StrCat("nobody holds a lease ", request.lease_id()),
                     {{"lease", absl::StrCat(request.lease_id())}});
}

absl::StatusOr<v1::ListPoolsResponse> AdminHandlers::ListPools(const Caller& caller,
                                                               const v1::ListPoolsRequest&) {
  if (!caller.local && !caller.session) return AdminRequired();  // nobody that we know
  v1::ListPoolsResponse response;
  for (const PoolRegistry::Entry& entry : context_.pools.List()) {
    v1::PoolInfo* info = response.add_pools();
    *info = Describe(*entry.pool);
    if (!caller.admin) {  // where it leads, and what it said there, is the operator's business
      info->clear_upstream();
      info->clear_last_error();
    }
  }
  return response;
}

template <typename Do>
absl::StatusOr<v1::PoolResponse> AdminHandlers::WithPool(const Caller& caller, const std::string& name,
                                                         absl::string_view verb, Do&& act) {
  if (!caller.admin) return AdminRequired();
  absl::StatusOr<PoolRegistry::Entry> entry = context_.pools.Find(name);
  if (!entry.ok()) return entry.status();
  if (absl::Status status = act(*entry->pool); !status.ok()) return status;
  const PoolView view = entry->pool->View();
  context_.log.Info(
      "an administrator has changed a pool",
      {{"uid", caller.uid}, {"pool", name}, {"verb", verb}, {"min", view.min}, {"max", view.max}});
  v1::PoolResponse response;
  *response.mutable_pool() = Describe(*entry->pool);
  return response;
}

absl::StatusOr<v1::PoolResponse> AdminHandlers::PausePool(const Caller& caller,
                                                          const v1::PoolRequest& request) {
  return WithPool(caller, request.pool(), "pause", [](Pool& pool) { return pool.Pause(), absl::OkStatus(); });
}

absl::StatusOr<v1::PoolResponse> AdminHandlers::ResumePool(const Caller& caller,
                                                           const v1::PoolRequest& request) {
  return WithPool(caller, request.pool(), "resume", [this](Pool& pool) -> absl::Status {
    if (context_.broker.draining()) {
      return ReasonError(v1::Reason::BROKER_DRAINING, "the broker is shutting down; nothing can be resumed");
    }
    pool.Resume();
    return absl::OkStatus();
  });
}

absl::StatusOr<v1::PoolResponse> AdminHandlers::ResizePool(const Caller& caller,
                                                           const v1::ResizePoolRequest& request) {
  return WithPool(caller, request.pool(), "resize", [&](Pool& pool) -> absl::Status {
    const PoolSettings settings = pool.settings();
    const int64_t min = request.has_min() ? int64_t{request.min()} : settings.min;
    const int64_t max = request.has_max() ? int64_t{request.max()} : settings.max;
    if (max < 1 || max > kPoolMax || min > max) {
      return ReasonError(
          v1::Reason::REQUEST_INVALID,
          absl::StrCat("min = ", min, ", max = ", max, ": max is 1 to ", kPoolMax, ", min at most max"));
    }
    pool.Resize(static_cast<int>(min), static_cast<int>(max));
    return absl::OkStatus();
  });
}

absl::StatusOr<v1::PoolResponse> AdminHandlers::DrainPool(const Caller& caller,
                                                          const v1::PoolRequest& request) {
  return WithPool(caller, request.pool(), "drain", [](Pool& pool) {
    pool.Drain(v1::Reason::POOL_DRAINING, pool.settings().recall_timeout);
    return absl::OkStatus();
  });
}

absl::StatusOr<v1::PoolResponse> AdminHandlers::ReconnectPool(const Caller& caller,
                                                              const v1::PoolRequest& request) {
  return WithPool(caller, request.pool(), "reconnect",
                  [](Pool& pool) { return pool.Reconnect(), absl::OkStatus(); });
}

absl::StatusOr<v1::ListCleanupActionsResponse> AdminHandlers::ListCleanupActions(
    const Caller& caller, const v1::ListCleanupActionsRequest& request) {
  if (!caller.admin && !caller.local) return AdminRequired();
  CleanupRegistry::Wish wish{.session = SessionId(request.session_id()), .dead = request.dead()};
  if (!caller.admin) wish.uid = caller.uid;
  v1::ListCleanupActionsResponse response;
  for (v1::CleanupInfo& info : context_.broker.cleanup().List(wish)) {
    WithholdSecrets(*info.mutable_action());
    *response.add_actions() = std::move(info);
  }
  const CleanupState::Account account = context_.broker.cleanup().account();
  response.set_registered(account.registered);
  response.set_done(account.done);
  response.set_cancelled(account.cancelled);
  response.set_discarded(account.discarded);
  return response;
}

absl::StatusOr<v1::CleanSessionResponse> AdminHandlers::CleanSession(const Caller& caller,
                                                                     const v1::CleanSessionRequest& request) {
  if (!caller.admin) return AdminRequired();
  if (request.session_id() == 0) {
    return ReasonError(v1::Reason::REQUEST_INVALID, "session_id is missing");
  }
  const SessionId session(request.session_id());
  v1::CleanSessionResponse response;
  for (v1::CleanupInfo& info : context_.broker.cleanup().List({.session = session})) {
    if (info.state() == v1::CleanupInfo::DEAD) continue;
    WithholdSecrets(*info.mutable_action());
    *response.add_actions() = std::move(info);
  }
  if (response.actions().empty() && !context_.sessions.Lives(session)) {
    return ReasonError(
        v1::Reason::SESSION_UNKNOWN,
        absl::StrCat("there is no session ", session.value(), ", and nothing of it to be done"),
        {{"session", absl::StrCat(session.value())}});
  }
  if (request.dry_run()) return response;
  context_.broker.cleanup().RunAll(session);
  context_.log.Info(
      "an administrator has cleaned up a session",
      {{"uid", caller.uid}, {"session", session.value()}, {"actions", response.actions_size()}});
  return response;
}

template <typename Do>
absl::StatusOr<v1::CleanupActionsResponse> AdminHandlers::WithDeadLetters(
    const Caller& caller, const v1::CleanupActionsRequest& request, absl::string_view verb, Do act) {
  if (!caller.admin) return AdminRequired();
  std::vector<ActionId> actions;
  for (const uint64_t id : request.action_ids()) actions.emplace_back(id);
  if (actions.empty()) {
    for (const v1::CleanupInfo& info : context_.broker.cleanup().List({.dead = true})) {
      actions.emplace_back(info.action_id());
    }
  }
  v1::CleanupActionsResponse response;
  for (const ActionId action : actions) {
    const absl::Status status = act(context_.broker.cleanup(), action);
    if (status.ok()) {
      response.set_actions(response.actions() + 1);
      context_.log.Info("an administrator has dealt with a dead letter",
                        {{"uid", caller.uid}, {"verb", verb}, {"action", action.value()}});
    } else if (request.action_ids_size() > 0) {  // else it has been dealt with meanwhile
      *response.add_failures() = ToWire(status);
    }
  }
  return response;
}

absl::StatusOr<v1::CleanupActionsResponse> AdminHandlers::RetryCleanup(
    const Caller& caller, const v1::CleanupActionsRequest& request) {
  return WithDeadLetters(caller, request, "retry",
                         [](CleanupRegistry& registry, ActionId action) { return registry.Retry(action); });
}

absl::StatusOr<v1::CleanupActionsResponse> AdminHandlers::DiscardCleanup(
    const Caller& caller, const v1::CleanupActionsRequest& request) {
  return WithDeadLetters(caller, request, "discard",
                         [](CleanupRegistry& registry, ActionId action) { return registry.Discard(action); });
}

absl::StatusOr<v1::ReloadResponse> AdminHandlers::Reload(const Caller& caller, const v1::ReloadRequest&) {
  if (!caller.admin) return AdminRequired();
  return context_.broker.Reload();
}

absl::StatusOr<v1::GetConfigResponse> AdminHandlers::GetConfig(const Caller& caller,
                                                               const v1::GetConfigRequest&) {
  if (!caller.admin) return AdminRequired();
  v1::GetConfigResponse response;
  response.set_yaml(context_.broker.Config());
  return response;
}

}  // namespace lessor
