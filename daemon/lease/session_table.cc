#include "daemon/lease/session_table.h"

#include <utility>

#include "absl/strings/str_cat.h"

#include "daemon/base/reason.h"

namespace lessor {
namespace {

absl::Status LimitReached(absl::string_view subject, absl::string_view limit, int value) {
  return WithQuotaViolation(
      ReasonError(v1::Reason::QUOTA_EXCEEDED, absl::StrCat("no more sessions: ", limit, " is ", value),
                  {{"limit", absl::StrCat(value)}}),
      subject, absl::StrCat(limit, " = ", value));
}

// Takes the same time wherever the two differ.
bool Same(absl::string_view a, absl::string_view b) {
  if (a.size() != b.size()) return false;
  unsigned char difference = 0;
  for (size_t i = 0; i < a.size(); ++i) difference |= static_cast<unsigned char>(a[i] ^ b[i]);
  return difference == 0;
}

template <typename Map, typename Key>
void CountDown(Map& map, const Key& key) {
  auto it = map.find(key);
  if (it != map.end() && --it->second == 0) map.erase(it);
}

}  // namespace

absl::StatusOr<SessionId> SessionTable::Open(const Identity& identity, std::string secret) {
  const auto user = static_cast<uint32_t>(identity.user);
  if (static_cast<int>(sessions_.size()) >= limits_.max)
    return LimitReached("broker", "sessions.max", limits_.max);
  if (auto it = by_user_.find(user); it != by_user_.end() && it->second >= limits_.per_uid_max) {
    return LimitReached(absl::StrCat("uid:", user), "sessions.per_uid_max", limits_.per_uid_max);
  }
  if (auto it = by_tenant_.find(identity.tenant); identity.tenant_sessions_max > 0 &&
                                                  it != by_tenant_.end() &&
                                                  it->second >= identity.tenant_sessions_max) {
    return LimitReached("tenant", "the tenant's limits.sessions", identity.tenant_sessions_max);
  }
  const SessionId id(++last_id_);
  Restore(id, identity, std::move(secret));
  return id;
}

void SessionTable::Restore(SessionId session, const Identity& identity, std::string secret) {
  sessions_.emplace(session, Entry{identity, std::move(secret), std::nullopt});
  ++by_user_[static_cast<uint32_t>(identity.user)];
  ++by_tenant_[identity.tenant];
}

absl::Status SessionTable::Authenticate(SessionId session, absl::string_view secret) const {
  auto it = sessions_.find(session);
  if (it != sessions_.end() && Same(it->second.secret, secret)) return absl::OkStatus();
  return ReasonError(v1::Reason::SESSION_UNKNOWN,
                     absl::StrCat("no session ", session.value(), " has this secret"));
}

void SessionTable::LeaveGrace(SessionId session, Entry& entry) {
  if (!entry.grace_until) return;
  grace_.erase({*entry.grace_until, session});
  entry.grace_until.reset();
}

bool SessionTable::BeginGrace(SessionId session, MonoTime until) {
  auto it = sessions_.find(session);
  if (it == sessions_.end()) return false;
  LeaveGrace(session, it->second);
  it->second.grace_until = until;
  grace_.insert({until, session});
  return true;
}

bool SessionTable::Resume(SessionId session) {
  auto it = sessions_.find(session);
  if (it == sessions_.end()) return false;
  LeaveGrace(session, it->second);
  return true;
}

bool SessionTable::End(SessionId session) {
  auto it = sessions_.find(session);
  if (it == sessions_.end()) return false;
  LeaveGrace(session, it->second);
  CountDown(by_user_, static_cast<uint32_t>(it->second.identity.user));
  CountDown(by_tenant_, it->second.identity.tenant);
  sessions_.erase(it);
  return true;
}

std::vector<SessionId> SessionTable::ExpireDue(MonoTime now) {
  std::vector<SessionId> due;
  for (auto it = grace_.begin(); it != grace_.end() && it->first <= now; ++it) due.push_back(it->second);
  return due;
}

MonoTime SessionTable::NextDue() const {
  return grace_.empty() ? MonoTime::Infinite() : grace_.begin()->first;
}

bool SessionTable::InGrace(SessionId session) const {
  auto it = sessions_.find(session);
  return it != sessions_.end() && it->second.grace_until.has_value();
}

}  // namespace lessor
