// CleanupRegistry: what the journal had of an earlier start.
#include <sys/syscall.h>
#include <unistd.h>

#include <map>
#include <optional>
#include <utility>

#include "daemon/base/process.h"
#include "daemon/cleanup/cleanup_registry.h"

namespace lessor {

void CleanupRegistry::Restore(Journal::Opened opened) {
  std::map<SessionId, journal::SessionRecord> sessions;
  size_t ended = 0;
  (void)Do([&](CleanupState::Decisions& out) ABSL_EXCLUSIVE_LOCKS_REQUIRED(mutex_) {
    journal_ = std::move(opened.journal);
    for (const Journal::Session& session : opened.sessions) {
      Owner& owner = owners_[session.id];
      owner.recorded = true;
      (void)owner.record.ParseFromString(session.facts);
      sessions[session.id] = owner.record;
    }
    for (const Journal::Action& action : opened.actions) Restore(action, out);
    return absl::OkStatus();
  });
  for (const auto& [id, record] : sessions) {
    if (Watch(id, record)) continue;
    OnSessionEnded(id);
    ++ended;
  }
  if (opened.actions.empty()) return;
  context_.log.Info("cleanup goes on where it was", {{"actions", opened.actions.size()},
                                                     {"sessions_ended", ended},
                                                     {"sessions_alive", sessions.size() - ended}});
}

// Its lease, if it was for one, has not outlived the broker. What has been tried before goes on being tried.
// One of which the journal does not say whose rights it has (its end was not written, its session's was) is
// left.
void CleanupRegistry::Restore(const Journal::Action& action, CleanupState::Decisions& out) {
  journal::ActionRecord record;
  auto known = owners_.find(action.session);
  v1::CleanupAction said;
  const bool has_rights = known != owners_.end() && known->second.record.has_identity();
  const bool read =
      has_rights && record.ParseFromString(action.what) && said.ParseFromString(record.action());
  const std::optional<CleanupKind> kind = KindOf(said);
  if (!read || !kind.has_value()) {
    context_.log.Error("an action in the journal cannot be read", {{"action", action.id.value()}});
    return;
  }
  const CleanupPolicy policy{static_cast<Priority>(record.priority()), static_cast<int>(said.attempts()),
                             said.once(), IsQuick(*kind)};
  Record& kept = records_[action.id] = RecordOf(action.session, *kind, std::move(record));
  kept.bytes = action.what.size();
  Owner& owner = known->second;
  owner.actions.insert(action.id);
  quota_.Take(owner.record.identity().uid(), kept.bytes);
  state_.Add(action.id, action.session, LeaseId(), policy, out);
  state_.Restore(action.id, action.mark, action.attempts, action.error, out);
  if (action.mark != Journal::Mark::kWaiting || (said.lease_id() == 0 && action.attempts == 0)) return;
  kept.due = context_.clock.Now();
  (void)state_.Run(action.id, out);
}

CleanupRegistry::Record CleanupRegistry::RecordOf(SessionId session, CleanupKind kind,
                                                  journal::ActionRecord record) {
  return {session,
          kind,
          std::move(*record.mutable_action()),
          std::move(*record.mutable_deed()),
          absl::Milliseconds(record.timeout_ms()),
          absl::FromUnixMillis(record.registered_ms()),
          static_cast<Priority>(record.priority())};
}

// Its process ends it. False: that has ended already.
bool CleanupRegistry::Watch(SessionId session, const journal::SessionRecord& record) {
  if (record.pid() <= 0 || record.boot_id() != BootId()) return false;
  UniqueFd pidfd(static_cast<int>(::syscall(SYS_pidfd_open, record.pid(), 0)));
  const absl::StatusOr<ProcessFacts> facts = ReadProcessFacts(record.pid());
  if (!pidfd || !facts.ok() || facts->start_time != record.start_time() || HasDied(pidfd.borrow()))
    return false;
  MutexLock lock(mutex_);  // which the callback takes: so it finds the token
  const auto token = context_.watch.Add(pidfd.borrow(), FdWatch::For::kReadable, [this, session] {
    {
      MutexLock again(mutex_);
      auto survivor = survivors_.extract(session);
      context_.watch.Remove(survivor.mapped().token);
    }
    OnSessionEnded(session);
  });
  if (!token.ok()) return false;
  survivors_[session] = {std::move(pidfd), *token};
  return true;
}

}  // namespace lessor
