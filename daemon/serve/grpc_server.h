#pragma once

#include <memory>
#include <string>
#include <vector>

#include <grpcpp/server.h>

#include "absl/status/statusor.h"

#include "daemon/base/log.h"
#include "daemon/serve/admin_handlers.h"
#include "daemon/serve/grpc_admin_service.h"
#include "daemon/serve/grpc_cleanup_service.h"
#include "daemon/serve/grpc_lease_service.h"
#include "daemon/serve/grpc_peers.h"
#include "daemon/serve/grpc_session_service.h"
#include "daemon/serve/session_handlers.h"
#include "daemon/serve/unix_acceptor.h"

namespace lessor {

// One gRPC server with all services, health and reflection. Either it takes connections that the broker has
// accepted on Unix sockets, and knows its callers by the kernel's word; or it listens on TCP, and knows them
// by their sessions.
class GrpcServer {
 public:
  struct Context {
    const Clock& clock;
    IoThreads& io;
    Logger& log;
    FdWatch& watch;
    DescriptorBudget& descriptors;
    DescriptorBudget& operator_descriptors;
    TenantTable& tenants;
    SessionRegistry& registry;
    SessionHandlers& sessions;
    LeaseHandlers& leases;
    CleanupHandlers& cleanup;
    AdminHandlers& admin;
  };

  // For Unix sockets: `sockets` are listened on.
  struct UnixSocket {
    UnixAcceptor::Options options;
    std::string name;  // of the listener, for tenants' match
    absl::Duration grace_period;
  };
  static absl::StatusOr<std::unique_ptr<GrpcServer>> ListenUnix(const std::vector<UnixSocket>& sockets,
                                                                absl::Duration open_timeout,
                                                                const Context& context);
  // For one TCP address, unencrypted: the settings have made sure that it is loopback and wanted so.
  static absl::StatusOr<std::unique_ptr<GrpcServer>> ListenTcp(const ListenerSettings& listener,
                                                               absl::Duration open_timeout,
                                                               const Context& context);
  ~GrpcServer();

  // Health checks answer NOT_SERVING from here on.
  void SetDraining();
  // No new connections and calls; those that are there have until `timeout`, then they are cancelled.
  void Shutdown(absl::Duration timeout);

 private:
  GrpcServer(absl::Duration open_timeout, std::string tcp_name, absl::Duration tcp_grace_period,
             const Context& context);
  absl::Status Build(const std::string& tcp_address, absl::Duration open_timeout);

  GrpcPeers peers_;
  GrpcCallers callers_;
  LongAnswers answers_;
  GrpcLeaseService lease_service_;
  GrpcSessionService session_service_;
  GrpcCleanupService cleanup_service_;
  GrpcAdminService admin_service_;
  std::unique_ptr<grpc::Server> server_;
  std::vector<std::shared_ptr<UnixAcceptor>> acceptors_;
};

}  // namespace lessor
