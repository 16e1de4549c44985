#pragma once

#include <optional>
#include <string>
#include <vector>

#include "absl/container/btree_set.h"
#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

#include "daemon/base/ids.h"
#include "daemon/base/mono_time.h"
#include "daemon/lease/claim.h"
#include "daemon/settings/settings.h"

namespace lessor {

// Which sessions there are and how long each may live. Pure: time and secrets are passed in. Guarded by its
// owner's mutex (serve/session_registry.h), who carries out what an end causes.
//
//   state   event                                      next
//   live    what held it up (connection, stream) ends  grace, until now + grace period
//   grace   a call with its secret, or a new stream    live
//   grace   the grace period is over                   ended
//   any     death, close, kill                         ended
//
// An ended session is forgotten: its id and secret are those of no session.
class SessionTable {
 public:
  struct Identity {
    UserId user{};
    TenantId tenant;
    int tenant_sessions_max = 0;  // 0: no limit
  };

  // `first_id`: the ids of this run begin above it; the broker's epoch in its upper bits keeps them from
  // repeating.
  SessionTable(const SessionsSettings& limits, uint64_t first_id) : limits_(limits), last_id_(first_id) {}

  // QUOTA_EXCEEDED, naming the limit: sessions.max, sessions.per_uid_max, the tenant's limits.sessions.
  absl::StatusOr<SessionId> Open(const Identity& identity, std::string secret);

  // One of an earlier start, whatever the limits: it was within them. It is live.
  void Restore(SessionId session, const Identity& identity, std::string secret);

  // The secret is compared in constant time. SESSION_UNKNOWN.
  absl::Status Authenticate(SessionId session, absl::string_view secret) const;

  // False: there is no such session (any more).
  bool BeginGrace(SessionId session, MonoTime until);
  bool Resume(SessionId session);  // to live; live already: nothing
  bool End(SessionId session);
  std::vector<SessionId> ExpireDue(MonoTime now);  // those whose grace is over; they still have to be ended
  MonoTime NextDue() const;

  bool Contains(SessionId session) const { return sessions_.contains(session); }
  bool InGrace(SessionId session) const;
  size_t size() const { return sessions_.size(); }
  void SetLimits(const SessionsSettings& limits) { limits_ = limits; }

 private:
  struct Entry {
    Identity identity;
    std::string secret;
    std::optional<MonoTime> grace_until;  // live: nullopt
  };
  void LeaveGrace(SessionId session, Entry& entry);

  SessionsSettings limits_;
  uint64_t last_id_;
  absl::flat_hash_map<SessionId, Entry> sessions_;
  absl::flat_hash_map<uint32_t, int> by_user_;
  absl::flat_hash_map<TenantId, int> by_tenant_;
  absl::btree_set<std::pair<MonoTime, SessionId>> grace_;
};

}  // namespace lessor
