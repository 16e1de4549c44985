#pragma once

#include <functional>
#include <memory>
#include <string>

#include "absl/status/statusor.h"

#include "daemon/base/clock.h"
#include "daemon/base/descriptor_budget.h"
#include "daemon/base/io_threads.h"
#include "daemon/base/log.h"
#include "daemon/serve/cleanup_handlers.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/session_handlers.h"
#include "daemon/serve/unix_acceptor.h"

namespace lessor {

// The attach socket: accepts connections, each of which becomes an AttachConnection on one of the I/O
// threads.
class AttachServer {
 public:
  struct Context {
    const Clock& clock;
    IoThreads& io;
    Logger& log;
    DescriptorBudget& descriptors;
    DescriptorBudget& unread;  // see AttachConnection
    LeaseHandlers& leases;
    SessionHandlers& sessions;
    CleanupHandlers& cleanup;
  };
  // What listening needs, and how long a connection may take to open its session.
  static absl::StatusOr<std::unique_ptr<AttachServer>> Listen(const std::string& path,
                                                              const SocketsSettings& socket,
                                                              absl::Duration open_timeout,
                                                              const Context& context);

  // No new connections; those that are there go on.
  void Close() { acceptor_->Close(); }

 private:
  AttachServer(absl::Duration open_timeout, const Context& context)
      : open_timeout_(open_timeout), context_(context) {}
  void OnAccepted(UniqueFd socket);

  const absl::Duration open_timeout_;
  const Context context_;
  std::shared_ptr<UnixAcceptor> acceptor_;
};

}  // namespace lessor
