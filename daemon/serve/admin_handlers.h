#pragma once

#include <string>

#include "absl/status/statusor.h"
#include "lessor/v1/admin.pb.h"

#include "daemon/base/clock.h"
#include "daemon/base/log.h"
#include "daemon/cleanup/cleanup_registry.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/pool_registry.h"
#include "daemon/serve/pool_sockets.h"
#include "daemon/serve/session_registry.h"

namespace lessor {

// What the broker as a whole can be asked; implemented where it is put together. Thread-safe.
class BrokerControl {
 public:
  virtual ~BrokerControl() = default;
  virtual v1::StatusResponse Status() const = 0;
  // SETTINGS_INVALID, listing the mistakes; the old settings stay in force.
  virtual absl::StatusOr<v1::ReloadResponse> Reload() = 0;
  virtual std::string Config() const = 0;
  virtual bool draining() const = 0;
  virtual CleanupRegistry& cleanup() = 0;
};

// AdminService, whichever door a request came through. Thread-safe, keeps nothing.
class AdminHandlers {
 public:
  // Who asks. Administrators may do everything; others may list, and see what belongs to their user on this
  // host, or to their session.
  struct Caller {
    bool admin = false;
    bool local = false;
    uint32_t uid = 0;   // if local
    SessionId session;  // zero: the call names none
  };
  struct Context {
    const Clock& clock;
    PoolRegistry& pools;
    SessionRegistry& sessions;
    LeaseHandlers& leases;
    PoolSockets& sockets;
    BrokerControl& broker;
    Logger& log;  // what administrators have done
  };
  explicit AdminHandlers(const Context& context) : context_(context) {}

  absl::StatusOr<v1::StatusResponse> Status(const Caller& caller, const v1::StatusRequest& request);
  absl::StatusOr<v1::ListSessionsResponse> ListSessions(const Caller& caller,
                                                        const v1::ListSessionsRequest& request);
  absl::StatusOr<v1::KillSessionResponse> KillSession(const Caller& caller,
                                                      const v1::KillSessionRequest& request);
  absl::StatusOr<v1::ListLeasesResponse> ListLeases(const Caller& caller,
                                                    const v1::ListLeasesRequest& request);
  absl::StatusOr<v1::RevokeLeaseResponse> RevokeLease(const Caller& caller,
                                                      const v1::RevokeLeaseRequest& request);
  absl::StatusOr<v1::ListPoolsResponse> ListPools(const Caller& caller, const v1::ListPoolsRequest& request);
  absl::StatusOr<v1::PoolResponse> PausePool(const Caller& caller, const v1::PoolRequest& request);
  absl::StatusOr<v1::PoolResponse> ResumePool(const Caller& caller, const v1::PoolRequest& request);
  absl::StatusOr<v1::PoolResponse> ResizePool(const Caller& caller, const v1::ResizePoolRequest& request);
  absl::StatusOr<v1::PoolResponse> DrainPool(const Caller& caller, const v1::PoolRequest& request);
  absl::StatusOr<v1::PoolResponse> ReconnectPool(const Caller& caller, const v1::PoolRequest& request);
  // Others see what their user has registered, on this host.
  absl::StatusOr<v1::ListCleanupActionsResponse> ListCleanupActions(
      const Caller& caller, const v1::ListCleanupActionsRequest& request);
  absl::StatusOr<v1::CleanSessionResponse> CleanSession(const Caller& caller,
                                                        const v1::CleanSessionRequest& request);
  absl::StatusOr<v1::CleanupActionsResponse> RetryCleanup(const Caller& caller,
                                                          const v1::CleanupActionsRequest& request);
  absl::StatusOr<v1::CleanupActionsResponse> DiscardCleanup(const Caller& caller,
                                                            const v1::CleanupActionsRequest& request);
  absl::StatusOr<v1::ReloadResponse> Reload(const Caller& caller, const v1::ReloadRequest& request);
  absl::StatusOr<v1::GetConfigResponse> GetConfig(const Caller& caller, const v1::GetConfigRequest& request);

 private:
  template <typename Do>
  absl::StatusOr<v1::CleanupActionsResponse> WithDeadLetters(const Caller& caller,
                                                             const v1::CleanupActionsRequest& request,
                                                             absl::string_view verb, Do act);
  template <typename Do>
  absl::StatusOr<v1::PoolResponse> WithPool(const Caller& caller, const std::string& name,
                                            absl::string_view verb, Do&& act);
  v1::PoolInfo Describe(const Pool& pool) const;
  bool MaySee(const Caller& caller, const Session* session) const;

  const Context context_;
};

}  // namespace lessor
