#pragma once

#include <sys/socket.h>
#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>
#include <grpcpp/support/status.h>

#include "absl/status/statusor.h"
#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "lessor/v1/admin.grpc.pb.h"
#include "lessor/v1/lease.grpc.pb.h"
#include "lessor/v1/session.grpc.pb.h"

#include "daemon/base/fd.h"
#include "tests/integration/servers/temp_folder.h"

namespace lessor::testing {

inline constexpr Account kNobody = {65534, 65534};

// Another user's connection to a Unix socket: made by a thread that has taken on its ids (only the thread, as
// the kernel sees it), because the kernel keeps those of the moment of connecting. Needs root. Empty:
// refused, see errno.
UniqueFd ConnectAs(const std::string& path, const Account& account, const std::vector<gid_t>& groups = {},
                   int type = SOCK_STREAM);

// Error and details of a call, as the broker's own code makes them. OK stays OK.
absl::Status FromGrpc(const grpc::Status& status);

// A program that has gRPC, and nothing of ours: one channel, one connection, at most one session.
class GrpcAgent {
 public:
  // To "unix:PATH" or "ADDRESS:PORT".
  explicit GrpcAgent(const std::string& target);
  // Over a connection that is there already.
  explicit GrpcAgent(UniqueFd connected);

  // Calls a method, with the session's metadata where there is a session.
  template <typename Stub, typename Request, typename Response>
  absl::StatusOr<Response> Call(grpc::Status (Stub::*method)(grpc::ClientContext*, const Request&, Response*),
                                const Request& request, absl::Duration deadline = absl::Seconds(30)) {
    const std::unique_ptr<grpc::ClientContext> context = Context(deadline);
    Response response;
    const grpc::Status status =
        (std::get<std::unique_ptr<Stub>>(stubs_).get()->*method)(context.get(), request, &response);
    if (!status.ok()) return FromGrpc(status);
    return response;
  }
  // A call's context: deadline and metadata.
  std::unique_ptr<grpc::ClientContext> Context(absl::Duration deadline = absl::Seconds(30)) const;

  // Opens a session, which the calls from now on name.
  absl::StatusOr<v1::OpenSessionResponse> Open(const std::string& name = "test");
  // Names a session that was opened elsewhere.
  void Use(uint64_t id, const std::string& secret);
  uint64_t session_id() const { return session_id_; }
  const std::string& secret() const { return secret_; }

  // Without `wait` as long as the pool says.
  absl::StatusOr<v1::Lease> Acquire(const std::string& pool);
  absl::StatusOr<v1::Lease> Acquire(const std::string& pool, absl::Duration wait);
  absl::Status Release(uint64_t lease);
  absl::StatusOr<v1::ListResponse> List();
  // What the administration says of a pool. Ends the test program if it knows none of that name.
  v1::PoolInfo Pool(const std::string& name);
  // What it says of a session; its id is 0 if there is none.
  v1::SessionInfo Session(uint64_t id);

  v1::SessionService::Stub& sessions() { return *std::get<0>(stubs_); }
  v1::LeaseService::Stub& leases() { return *std::get<1>(stubs_); }
  const std::shared_ptr<grpc::Channel>& channel() const { return channel_; }

 private:
  explicit GrpcAgent(std::shared_ptr<grpc::Channel> channel);

  const std::shared_ptr<grpc::Channel> channel_;
  const std::tuple<std::unique_ptr<v1::SessionService::Stub>, std::unique_ptr<v1::LeaseService::Stub>,
                   std::unique_ptr<v1::AdminService::Stub>>
      stubs_;
  uint64_t session_id_ = 0;
  std::string secret_;
};

}  // namespace lessor::testing
