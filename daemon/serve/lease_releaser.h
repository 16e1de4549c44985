#pragma once

#include <boost/asio/io_context.hpp>

#include "absl/status/status.h"
#include "lessor/journal/record.pb.h"

#include "daemon/cleanup/runner.h"
#include "daemon/serve/lease_handlers.h"
#include "daemon/serve/session.h"
#include "daemon/serve/session_registry.h"

namespace lessor {

// Carries out cleanup actions that release leases. Thread-safe; what the context names outlives it, and the
// strand has been stopped when it is destroyed.
class LeaseReleaser {
 public:
  struct Context {
    SessionRegistry& sessions;
    LeaseHandlers& leases;
    asio::io_context& strand;
  };
  explicit LeaseReleaser(const Context& context) : context_(context) {}

  // Whether `session` may have this done, and the lease is there; fills in who holds it. SESSION_UNKNOWN:
  // there is no such session of the same user on this host; LEASE_UNKNOWN: it holds no such lease.
  absl::Status Resolve(const Session& session, journal::ReleaseDeed& deed) const;

  // As CleanupRunner::Run. A lease that nobody holds any more has been released.
  void Run(const journal::ReleaseDeed& deed, CleanupRunner::Done done);

 private:
  absl::Status Release(const journal::ReleaseDeed& deed) const;

  const Context context_;
};

}  // namespace lessor
