#include "daemon/serve/cleanup_handlers.h"

#include <atomic>
#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/process.h"
#include "daemon/base/reason.h"
#include "daemon/serve/proto_time.h"

namespace lessor {
namespace {

constexpr absl::Duration kTimeoutMin = absl::Milliseconds(10);
constexpr absl::Duration kTimeoutMax = absl::Hours(1);
constexpr uint32_t kAttemptsMax = 100;

absl::Status Invalid(absl::string_view message) {
  return ReasonError(v1::Reason::REQUEST_INVALID, message);
}

absl::Status CheckBatch(int count, absl::string_view what) {
  if (count > 0 && count <= CleanupHandlers::kBatchMax) return absl::OkStatus();
  return Invalid(
      absl::StrCat("there are ", count, " ", what, "; a request has 1 to ", CleanupHandlers::kBatchMax));
}

Identity IdentityOf(const AgentIdentity& agent) {
  return {agent.uid, agent.gid, agent.groups};
}

journal::SessionRecord RecordOf(const Session& session) {
  const Session::Facts& facts = session.facts();
  journal::SessionRecord record;
  record.mutable_identity()->set_uid(facts.agent.uid);
  record.mutable_identity()->set_gid(facts.agent.gid);
  for (const uint32_t group : facts.agent.groups) record.mutable_identity()->add_groups(group);
  record.set_name(facts.name);
  record.set_tenant(facts.tenant.name());
  if (const absl::StatusOr<ProcessFacts> process = ReadProcessFacts(facts.pid); process.ok()) {
    record.set_pid(facts.pid);
    record.set_start_time(process->start_time);
    record.set_boot_id(BootId());
  }
  return record;
}

// Asks for each; answers when the last has been answered, in the order of the request.
template <typename Response, typename Ask>
void ForEach(const google::protobuf::RepeatedField<uint64_t>& actions, Responder<Response> respond, Ask ask) {
  if (absl::Status batch = CheckBatch(actions.size(), "action_ids"); !batch.ok()) return respond(batch);
  struct Pending {
    Pending(int count, Responder<Response> then) : left(count), respond(std::move(then)) {
      for (int i = 0; i < count; ++i) response.add_results();
    }
    Mutex mutex;
    Response response ABSL_GUARDED_BY(mutex);
    int left ABSL_GUARDED_BY(mutex);
    Responder<Response> respond;
  };
  const auto pending = std::make_shared<Pending>(actions.size(), std::move(respond));
  for (int i = 0; i < actions.size(); ++i) {
    ask(ActionId(actions[i]), [pending, i](const absl::Status& how) {
      Response response;
      {
        MutexLock lock(pending->mutex);
        if (!how.ok()) *pending->response.mutable_results(i) = ToWire(how);
        if (--pending->left > 0) return;
        response = std::move(pending->response);
      }
      pending->respond(std::move(response));
    });
  }
}

}  // namespace

CleanupHandlers::Rules CleanupHandlers::RulesFor(const Tenant& tenant) const {
  MutexLock lock(mutex_);
  const CleanupSettings& all = settings_.cleanup;
  Rules rules{{all.roots, all.commands, all.http_allowed}, all.timeout, all.attempts};
  const TenantSettings* own = settings_.FindTenant(tenant.name());
  if (own == nullptr) return rules;
  if (!own->cleanup_roots.empty()) rules.rights.roots = own->cleanup_roots;
  if (!own->cleanup_commands.empty()) rules.rights.commands = own->cleanup_commands;
  if (!own->cleanup_http.empty()) rules.rights.http = own->cleanup_http;
  return rules;
}

// Statements need a right to the pool, releases a lease, all else a worker that may become the agent's user.
absl::Status CleanupHandlers::CheckRunner(const Session& session, journal::Deed& deed) const {
  const AgentIdentity& agent = session.facts().agent;
  if (deed.has_release()) return context_.releases.Resolve(session, *deed.mutable_release());
  if (deed.has_statement()) return context_.statements.Check(agent, deed.statement());
  const absl::Status served = context_.workers.CanServe(IdentityOf(agent));
  return served.ok() ? served : ReasonError(v1::Reason::CLEANUP_FORBIDDEN, served.message());
}

// Reads files of /proc and looks at folders: under no lock.
absl::StatusOr<CleanupRegistry::NewAction> CleanupHandlers::Check(const Session& session, const Rules& rules,
                                                                  const v1::CleanupAction& action) const {
  CleanupRegistry::NewAction checked;
  checked.action = action;
  const Session::Facts& facts = session.facts();
  absl::StatusOr<journal::Deed> deed =
      ResolveDeed(action, rules.rights, {facts.agent.uid, facts.pid, facts.tenant.name()});
  if (!deed.ok()) return deed.status();
  if (absl::Status can = CheckRunner(session, *deed); !can.ok()) return can;
  if (deed->has_kill()) {  // as whom people will see it listed
    checked.action.mutable_kill_process()->set_pid(deed->kill().pid());
    checked.action.mutable_kill_process()->clear_pidfd();
  }
  checked.deed = *std::move(deed);
  checked.timeout = rules.timeout;
  if (action.has_timeout()) {
    const absl::StatusOr<absl::Duration> timeout = DurationFrom(action.timeout(), "timeout");
    if (!timeout.ok()) return timeout.status();
    if (*timeout < kTimeoutMin || *timeout > kTimeoutMax) {
      return Invalid(absl::StrCat("timeout is ", absl::FormatDuration(*timeout), "; it is ",
                                  absl::FormatDuration(kTimeoutMin), " to ",
                                  absl::FormatDuration(kTimeoutMax)));
    }
    checked.timeout = *timeout;
  }
  *checked.action.mutable_timeout() = ToProto(checked.timeout);
  if (action.attempts() > kAttemptsMax) return Invalid(absl::StrCat("attempts is more than ", kAttemptsMax));
  if (action.attempts() == 0) checked.action.set_attempts(static_cast<uint32_t>(rules.attempts));
  if (action.label().size() > LeaseHandlers::kLabelBytesMax) {
    return Invalid(absl::StrCat("label is longer than ", LeaseHandlers::kLabelBytesMax, " bytes"));
  }
  checked.action.set_label(Printable(action.label(), LeaseHandlers::kLabelBytesMax));
  checked.lease = LeaseId(action.lease_id());
  if (checked.lease && session.PoolOf(checked.lease) == nullptr) {
    return ReasonError(v1::Reason::LEASE_UNKNOWN,
                       absl::StrCat("this session holds no lease ", action.lease_id()));
  }
  checked.policy.priority = PriorityFrom(action.priority());
  checked.policy.attempts_max = static_cast<int>(checked.action.attempts());
  checked.policy.once = action.once();
  return checked;
}

void CleanupHandlers::Register(const std::shared_ptr<Session>& session,
                               const v1::RegisterCleanupRequest& request,
                               Responder<v1::RegisterCleanupResponse> respond) {
  if (absl::Status batch = CheckBatch(request.actions_size(), "actions"); !batch.ok()) return respond(batch);
  const AgentIdentity& agent = session->facts().agent;
  if (!agent.local) {
    return respond(
        ReasonError(v1::Reason::CLEANUP_FORBIDDEN,
                    "nobody says whose rights this agent has; register over a Unix socket of this host"));
  }
  std::vector<CleanupRegistry::NewAction> actions;
  std::vector<LeaseId> leases;
  const Rules rules = RulesFor(session->facts().tenant);
  for (int i = 0; i < request.actions_size(); ++i) {
    auto checked = Check(*session, rules, request.actions(i));
    if (!checked.ok()) return respond(Annotate(checked.status(), absl::StrCat("actions[", i, "]")));
    if (checked->lease) leases.push_back(checked->lease);
    actions.push_back(*std::move(checked));
  }
  context_.registry.Register(
      session->id(), RecordOf(*session), std::move(actions),
      [respond = std::move(respond)](absl::StatusOr<std::vector<ActionId>> registered) mutable {
        if (!registered.ok()) return respond(registered.status());
        v1::RegisterCleanupResponse response;
        for (const ActionId action : *registered) response.add_action_ids(action.value());
        respond(std::move(response));
      });
  // What has ended meanwhile has not seen them.
  for (const LeaseId lease : leases) {
    if (session->PoolOf(lease) == nullptr) context_.registry.OnLeaseEnded(session->id(), lease);
  }
  if (!context_.sessions.Lives(session->id())) context_.registry.OnSessionEnded(session->id());
}

void CleanupHandlers::Cancel(const Session& session, const v1::CancelCleanupRequest& request,
                             Responder<v1::CancelCleanupResponse> respond) {
  ForEach(request.action_ids(), std::move(respond), [&](ActionId action, CleanupRunner::Done done) {
    context_.registry.Cancel(session.id(), action, std::move(done));
  });
}

void CleanupHandlers::Run(const Session& session, const v1::RunCleanupRequest& request,
                          Responder<v1::RunCleanupResponse> respond) {
  ForEach(request.action_ids(), std::move(respond), [&](ActionId action, CleanupRunner::Done done) {
    context_.registry.Run(session.id(), action, std::move(done));
  });
}

v1::ListCleanupResponse CleanupHandlers::List(const Session& session) {
  v1::ListCleanupResponse response;
  for (v1::CleanupInfo& info : context_.registry.List({.session = session.id(), .most = kListMax}))
    *response.add_actions() = std::move(info);
  return response;
}

void CleanupHandlers::Reconfigure(const Settings& settings) {
  context_.registry.Reconfigure(settings.cleanup);
  MutexLock lock(mutex_);
  settings_ = settings;
}

}  // namespace lessor
