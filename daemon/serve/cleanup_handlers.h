#pragma once

#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "lessor/v1/admin.pb.h"
#include "lessor/v1/cleanup.pb.h"

#include "daemon/base/mutex.h"
#include "daemon/cleanup/cleanup_registry.h"
#include "daemon/cleanup/deed_resolver.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/lease_releaser.h"
#include "daemon/serve/session_registry.h"
#include "daemon/serve/statement_runner.h"
#include "daemon/settings/settings.h"

namespace lessor {

// CleanupService, whichever door a request came through: checks, fills in what was left open, and asks the
// registry. Thread-safe.
class CleanupHandlers {
 public:
  static constexpr int kBatchMax = 1000;
  static constexpr size_t kListMax = 1000;

  struct Context {
    CleanupRegistry& registry;
    const CleanupRunner& workers;
    const StatementRunner& statements;
    const LeaseReleaser& releases;
    SessionRegistry& sessions;
  };
  CleanupHandlers(const Settings& settings, const Context& context)
      : context_(context), settings_(settings) {}

  // REQUEST_INVALID, CLEANUP_FORBIDDEN, LEASE_UNKNOWN, SESSION_UNKNOWN, QUOTA_EXCEEDED, JOURNAL_UNAVAILABLE;
  // of statements POOL_UNKNOWN, POOL_FORBIDDEN, HANDOFF_ENCRYPTED.
  void Register(const std::shared_ptr<Session>& session, const v1::RegisterCleanupRequest& request,
                Responder<v1::RegisterCleanupResponse> respond);
  void Cancel(const Session& session, const v1::CancelCleanupRequest& request,
              Responder<v1::CancelCleanupResponse> respond);
  void Run(const Session& session, const v1::RunCleanupRequest& request,
           Responder<v1::RunCleanupResponse> respond);
  v1::ListCleanupResponse List(const Session& session);

  void Reconfigure(const Settings& settings);

 private:
  // What the settings say of one tenant's actions.
  struct Rules {
    CleanupRights rights;
    absl::Duration timeout;
    int attempts;
  };
  Rules RulesFor(const Tenant& tenant) const;
  absl::StatusOr<CleanupRegistry::NewAction> Check(const Session& session, const Rules& rules,
                                                   const v1::CleanupAction& action) const;
  absl::Status CheckRunner(const Session& session, journal::Deed& deed) const;

  const Context context_;
  mutable Mutex mutex_;
  Settings settings_ ABSL_GUARDED_BY(mutex_);
};

}  // namespace lessor
