#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include <prometheus/registry.h>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/base/descriptor_budget.h"
#include "daemon/base/fd_watch.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/base/mutex.h"
#include "daemon/cleanup/cleanup_registry.h"
#include "daemon/cleanup/worker_runner.h"
#include "daemon/journal/ledger.h"
#include "daemon/lease/token_source.h"
#include "daemon/observe/http_server.h"
#include "daemon/observe/process_metrics.h"
#include "daemon/pool/pool.h"
#include "daemon/serve/admin_handlers.h"
#include "daemon/serve/attach_server.h"
#include "daemon/serve/cleanup_handlers.h"
#include "daemon/serve/deed_router.h"
#include "daemon/serve/driver_sessions.h"
#include "daemon/serve/grpc_server.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/pool_registry.h"
#include "daemon/serve/pool_sockets.h"
#include "daemon/serve/session_handlers.h"
#include "daemon/serve/session_registry.h"
#include "daemon/serve/statement_runner.h"
#include "daemon/serve/tenant_table.h"
#include "daemon/settings/load.h"

namespace lessor {

// What is true for one start of the broker.
struct BrokerStart {
  std::string version;
  uint64_t epoch = 0;
  std::string settings_path;  // empty: no file
  Overrides overrides;        // the command line's, the same at each reload
};

// The broker, put together: its members are its parts, in the order in which they lean on one another, so
// that they are taken down in the opposite one. It wires and decides nothing about leases. main.cc owns it
// and calls its verbs from the main thread; BrokerControl may be called from any.
class Broker final : public BrokerControl, private EndListener {
 public:
  // Opens all doors, the pools first. On error nothing is left behind but log lines.
  static absl::StatusOr<std::unique_ptr<Broker>> Open(const Settings& settings, const BrokerStart& start,
                                                      Nursery& nursery, const Clock& clock, Logger& log);
  ~Broker() override;

  // Refuses what is new with BROKER_DRAINING and asks for what is held; Drained() turns true once it has come
  // back.
  void BeginDrain();
  bool Drained() const;
  // Takes no more agents, cuts what is still held and ends all sessions; Empty() turns true once the
  // upstreams have taken leave of the last connection, and the last driver has been told.
  void BeginStop();
  bool Empty() const;
  // Closes the doors and ends the threads.
  void Stop();

  absl::Duration drain_timeout() const;

  // BrokerControl
  v1::StatusResponse Status() const override;
  absl::StatusOr<v1::ReloadResponse> Reload() override;
  std::string Config() const override;
  bool draining() const override { return draining_; }
  CleanupRegistry& cleanup() override { return *cleanup_; }

 private:
  void WarnOfUnknownNames() const;
  Broker(const Settings& settings, const BrokerStart& start, Nursery& nursery, const Clock& clock,
         Logger& log, std::unique_ptr<Ledger> ledger);
  absl::Status OpenPools(const Settings& settings);
  void RestoreSessions();
  absl::Status OpenCleanup(const Settings& settings);
  absl::Status OpenDoors(const Settings& settings);
  absl::Status OpenStatusServer(const Settings& settings);
  void SetDescriptorBudget(const Settings& settings);
  absl::Status Ready() const;
  // EndListener
  void OnSessionEnded(SessionId session, SessionEnd why) override;
  void OnLeaseEnded(SessionId session, LeaseId lease) override;

  const BrokerStart start_;
  const Clock& clock_;
  Logger& log_;
  const MonoTime started_;
  std::atomic<bool> draining_{false};
  std::atomic<bool> open_{false};
  bool stopped_ = false;  // on the main thread

  mutable Mutex mutex_;
  Settings settings_ ABSL_GUARDED_BY(mutex_);  // in force
  Mutex reload_mutex_;                         // one reload at a time; taken before mutex_

  prometheus::Registry metrics_;
  ProcessMetrics process_metrics_;
  PoolMetricFamilies pool_metrics_;
  CleanupMetrics cleanup_metrics_;
  const std::unique_ptr<Ledger> ledger_;
  TokenSource tokens_;
  DescriptorBudget descriptors_;           // agents' connections
  DescriptorBudget pool_descriptors_;      // pooled connections
  DescriptorBudget operator_descriptors_;  // administrators', when agents have used theirs up
  DescriptorBudget unread_descriptors_;
  IoThreads io_;
  FdWatch watch_;
  WorkerRunner workers_;
  StatementRunner statements_;
  LeaseReleaser releases_;
  DeedRouter deeds_;
  std::unique_ptr<CleanupRegistry> cleanup_;
  TenantTable tenants_;
  SessionRegistry sessions_;
  PoolRegistry pools_;
  SessionHandlers session_handlers_;
  LeasedPaths leased_paths_;
  LeaseHandlers lease_handlers_;
  DriverSessions driver_sessions_;
  PoolSockets pool_sockets_;
  AdminHandlers admin_handlers_;
  std::unique_ptr<CleanupHandlers> cleanup_handlers_;
  asio::io_context* http_strand_;
  std::unique_ptr<HttpServer> http_;
  std::unique_ptr<AttachServer> attach_;
  std::vector<std::unique_ptr<GrpcServer>> grpc_;
};

}  // namespace lessor
