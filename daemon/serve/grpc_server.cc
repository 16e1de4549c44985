#include "daemon/serve/grpc_server.h"

#include <sys/socket.h>

#include <algorithm>
#include <climits>
#include <utility>

#include <grpc/support/time.h>
#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/health_check_service_interface.h>
#include <grpcpp/resource_quota.h>
#include <grpcpp/server_builder.h>
#include <grpcpp/server_posix.h>

#include "absl/strings/str_cat.h"
#include "absl/synchronization/mutex.h"

namespace lessor {
namespace {

constexpr int kMessageBytesMax = 256 << 10;  // of a request; a batch of 64 fits many times
constexpr size_t kMetadataBytesMax = 16 << 10;
constexpr int kThreadsMax = 64;           // for reflection
constexpr int kStreamsMax = 1000;         // calls at once on one connection
constexpr size_t kMemoryMax = 512 << 20;  // of what gRPC counts; beyond it, it closes connections

}  // namespace

GrpcServer::GrpcServer(absl::Duration open_timeout, std::string tcp_name, absl::Duration tcp_grace_period,
                       const Context& context)
    : peers_(open_timeout,
             {context.clock, context.io, context.watch, context.descriptors, context.operator_descriptors,
              context.registry, context.tenants},
             [this](UniqueFd fd) { grpc::AddInsecureChannelFromFd(server_.get(), fd.Release()); }),
      callers_(peers_, context.registry),
      lease_service_(context.leases, callers_, answers_, context.io.Next()),
      session_service_(context.sessions, context.registry, callers_, std::move(tcp_name), tcp_grace_period),
      cleanup_service_(context.cleanup, callers_, answers_),
      admin_service_(context.admin, callers_, context.tenants, answers_) {}

GrpcServer::~GrpcServer() {
  Shutdown(absl::ZeroDuration());
}

absl::Status GrpcServer::Build(const std::string& tcp_address, absl::Duration open_timeout) {
  // These are properties of the process; saying them again changes nothing.
  grpc::EnableDefaultHealthCheckService(true);
  grpc::reflection::InitProtoReflectionServerBuilderPlugin();
  // Debian builds Abseil with its search for deadlocks, which looks at every lock that gRPC takes.
  absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore);
  grpc::ServerBuilder builder;
  builder.RegisterService(&lease_service_);
  builder.RegisterService(&session_service_);
  builder.RegisterService(&cleanup_service_);
  builder.RegisterService(&admin_service_);
  // Reflection is served the old way, a thread for each stream that is open.
  builder.SetResourceQuota(grpc::ResourceQuota("lessor").SetMaxThreads(kThreadsMax).Resize(kMemoryMax));
  // Pings are only answered. gRPC's own defence answers each ping too many with one more GOAWAY, and keeps
  // them all for a peer that does not read.
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MAX_PING_STRIKES, 0);
  builder.SetMaxReceiveMessageSize(kMessageBytesMax);
  builder.AddChannelArgument(GRPC_ARG_MAX_METADATA_SIZE, static_cast<int>(kMetadataBytesMax));
  builder.AddChannelArgument(GRPC_ARG_MAX_CONCURRENT_STREAMS, kStreamsMax);
  int port = 0;
  if (!tcp_address.empty()) {
    // Two brokers must not share a port by accident.
    builder.AddChannelArgument(GRPC_ARG_ALLOW_REUSEPORT, 0);
    // We do not see these connections. One that says nothing, or has no call under way, is closed; a client
    // that has more to say connects again by itself.
    const auto idle_max =
        static_cast<int>(std::min<int64_t>(absl::ToInt64Milliseconds(open_timeout), INT_MAX));
    builder.AddChannelArgument(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, idle_max);
    builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_IDLE_MS, idle_max);
    builder.AddListeningPort(tcp_address, grpc::InsecureServerCredentials(), &port);
  }
  server_ = builder.BuildAndStart();
  if (server_ == nullptr || (!tcp_address.empty() && port == 0)) {
    return absl::UnavailableError(
        absl::StrCat("gRPC cannot listen on ", tcp_address, "; is the port taken?"));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::unique_ptr<GrpcServer>> GrpcServer::ListenUnix(const std::vector<UnixSocket>& sockets,
                                                                   absl::Duration open_timeout,
                                                                   const Context& context) {
  std::unique_ptr<GrpcServer> server(new GrpcServer(open_timeout, "", absl::ZeroDuration(), context));
  if (absl::Status status = server->Build("", open_timeout); !status.ok()) return status;
  for (const UnixSocket& socket : sockets) {
    UnixAcceptor::Options options = socket.options;
    options.type = SOCK_STREAM;
    auto acceptor = UnixAcceptor::Listen(
        context.io.Next(), options, context.log,
        [raw = server.get(), name = socket.name, grace = socket.grace_period](UniqueFd accepted) {
          raw->peers_.OnAccepted(std::move(accepted), name, grace);
        });
    if (!acceptor.ok()) return acceptor.status();
    server->acceptors_.push_back(*std::move(acceptor));
  }
  return server;
}

absl::StatusOr<std::unique_ptr<GrpcServer>> GrpcServer::ListenTcp(const ListenerSettings& listener,
                                                                  absl::Duration open_timeout,
                                                                  const Context& context) {
  std::unique_ptr<GrpcServer> server(
      new GrpcServer(open_timeout, listener.name(), listener.grace_period, context));
  if (absl::Status status = server->Build(listener.tcp, open_timeout); !status.ok()) return status;
  return server;
}

void GrpcServer::SetDraining() {
  if (server_ != nullptr) server_->GetHealthCheckService()->SetServingStatus(false);
}

void GrpcServer::Shutdown(absl::Duration timeout) {
  for (const auto& acceptor : acceptors_) acceptor->Close();
  acceptors_.clear();
  if (server_ == nullptr) return;
  if (auto* health = server_->GetHealthCheckService()) health->Shutdown();
  // By gRPC's own monotonic clock: by the wall clock, one that is set back meanwhile would keep us waiting.
  server_->Shutdown(gpr_time_add(gpr_now(GPR_CLOCK_MONOTONIC),
                                 gpr_time_from_millis(absl::ToInt64Milliseconds(timeout), GPR_TIMESPAN)));
  server_->Wait();
}

}  // namespace lessor
