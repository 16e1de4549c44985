#include "tests/integration/grpc_agent.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>
#include <thread>
#include <utility>

#include <grpcpp/create_channel.h>
#include <grpcpp/create_channel_posix.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

#include "absl/strings/str_cat.h"

#include "daemon/base/check.h"
#include "daemon/base/reason.h"

namespace lessor::testing {
namespace {

grpc::ChannelArguments OfItsOwn() {
  grpc::ChannelArguments arguments;
  // Otherwise channels to one address share a connection.
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return arguments;
}

}  // namespace

UniqueFd ConnectAs(const std::string& path, const Account& account, const std::vector<gid_t>& groups,
                   int type) {
  UniqueFd connected;
  int error = 0;
  std::thread([&] {
    // The system calls themselves change this thread; libc's functions of these names change all.
    if (::syscall(SYS_setgroups, groups.size(), groups.data()) != 0 ||
        ::syscall(SYS_setresgid, account.gid, account.gid, account.gid) != 0 ||
        ::syscall(SYS_setresuid, account.uid, account.uid, account.uid) != 0) {
      error = errno;
      return;
    }
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    LESSOR_CHECK(path.size() < sizeof address.sun_path);
    std::memcpy(address.sun_path, path.data(), path.size());
    UniqueFd socket(::socket(AF_UNIX, type | SOCK_CLOEXEC, 0));
    if (::connect(socket.raw(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
      error = errno;
      return;
    }
    connected = std::move(socket);
  }).join();
  errno = error;
  return connected;
}

absl::Status FromGrpc(const grpc::Status& status) {
  if (status.ok()) return absl::OkStatus();
  v1::Status wire;
  if (status.error_details().empty() || !wire.ParseFromString(status.error_details())) {
    return absl::Status(static_cast<absl::StatusCode>(status.error_code()), status.error_message());
  }
  // What the details repeat has to be what gRPC says.
  LESSOR_CHECK(wire.code() == status.error_code());
  return FromWire(wire);
}

GrpcAgent::GrpcAgent(const std::string& target)
    : GrpcAgent(grpc::CreateCustomChannel(target, grpc::InsecureChannelCredentials(), OfItsOwn())) {}

GrpcAgent::GrpcAgent(UniqueFd connected)
    : GrpcAgent([&] {
        // gRPC wants it so.
        LESSOR_CHECK(::fcntl(connected.raw(), F_SETFL, O_NONBLOCK) == 0);
        return grpc::CreateInsecureChannelFromFd("lessord", connected.Release());
      }()) {}

GrpcAgent::GrpcAgent(std::shared_ptr<grpc::Channel> channel)
    : channel_(std::move(channel)),
      stubs_(v1::SessionService::NewStub(channel_), v1::LeaseService::NewStub(channel_),
             v1::AdminService::NewStub(channel_)) {}

std::unique_ptr<grpc::ClientContext> GrpcAgent::Context(absl::Duration deadline) const {
  auto context = std::make_unique<grpc::ClientContext>();
  context->set_deadline(absl::ToChronoTime(absl::Now() + deadline));
  if (session_id_ != 0) {
    context->AddMetadata("lessor-session-id", absl::StrCat(session_id_));
    context->AddMetadata("lessor-session-secret", secret_);
  }
  return context;
}

absl::StatusOr<v1::OpenSessionResponse> GrpcAgent::Open(const std::string& name) {
  v1::OpenSessionRequest request;
  request.set_name(name);
  auto opened = Call(&v1::SessionService::Stub::Open, request);
  if (opened.ok()) Use(opened->session_id(), opened->session_secret());
  return opened;
}

void GrpcAgent::Use(uint64_t id, const std::string& secret) {
  session_id_ = id;
  secret_ = secret;
}

absl::StatusOr<v1::Lease> GrpcAgent::Acquire(const std::string& pool) {
  v1::AcquireRequest request;
  request.set_pool(pool);
  auto acquired = Call(&v1::LeaseService::Stub::Acquire, request);
  if (!acquired.ok()) return acquired.status();
  return acquired->lease();
}

absl::StatusOr<v1::Lease> GrpcAgent::Acquire(const std::string& pool, absl::Duration wait) {
  v1::AcquireRequest request;
  request.set_pool(pool);
  request.mutable_wait()->set_seconds(absl::ToInt64Seconds(wait));
  request.mutable_wait()->set_nanos(
      static_cast<int32_t>(absl::ToInt64Nanoseconds(wait - absl::Seconds(absl::ToInt64Seconds(wait)))));
  auto acquired = Call(&v1::LeaseService::Stub::Acquire, request);
  if (!acquired.ok()) return acquired.status();
  return acquired->lease();
}

absl::Status GrpcAgent::Release(uint64_t lease) {
  v1::ReleaseRequest request;
  request.set_lease_id(lease);
  return Call(&v1::LeaseService::Stub::Release, request).status();
}

absl::StatusOr<v1::ListResponse> GrpcAgent::List() {
  return Call(&v1::LeaseService::Stub::List, v1::ListRequest());
}

v1::PoolInfo GrpcAgent::Pool(const std::string& name) {
  const auto pools = Call(&v1::AdminService::Stub::ListPools, v1::ListPoolsRequest());
  LESSOR_CHECK(pools.ok());
  for (const v1::PoolInfo& pool : pools->pools()) {
    if (pool.name() == name) return pool;
  }
  LESSOR_CHECK(false);
}

v1::SessionInfo GrpcAgent::Session(uint64_t id) {
  const auto sessions = Call(&v1::AdminService::Stub::ListSessions, v1::ListSessionsRequest());
  LESSOR_CHECK(sessions.ok());
  for (const v1::SessionInfo& session : sessions->sessions()) {
    if (session.session_id() == id) return session;
  }
  return v1::SessionInfo();
}

}  // namespace lessor::testing
