// The least that a gRPC server can do: answers each call with a fixed message, from callbacks, on a Unix
// socket, and decides nothing. What the broker's calls are compared with.
//
//   bare_grpc SOCKET     prints "ready", runs until it is ended
#include <cstdio>
#include <string>

#include <grpcpp/grpcpp.h>

#include "absl/synchronization/mutex.h"
#include "lessor/v1/lease.grpc.pb.h"
#include "lessor/v1/session.grpc.pb.h"

#include "bench/drivers/measure.h"

namespace lessor::bench {
namespace {

grpc::ServerUnaryReactor* Done(grpc::CallbackServerContext* context) {
  grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
  reactor->Finish(grpc::Status::OK);
  return reactor;
}

class Sessions final : public v1::SessionService::CallbackService {
  grpc::ServerUnaryReactor* Open(grpc::CallbackServerContext* context, const v1::OpenSessionRequest*,
                                 v1::OpenSessionResponse* response) override {
    response->set_session_id(uint64_t{1} << 40);
    response->set_session_secret(std::string(32, '0'));
    return Done(context);
  }
};

// The answers are as long as the broker's own.
class Leases final : public v1::LeaseService::CallbackService {
  grpc::ServerUnaryReactor* Acquire(grpc::CallbackServerContext* context, const v1::AcquireRequest* request,
                                    v1::AcquireResponse* response) override {
    v1::Lease& lease = *response->mutable_lease();
    lease.set_lease_id((uint64_t{1} << 40) + 1'000'000);
    lease.mutable_token()->set_epoch(1);
    lease.mutable_token()->set_counter(1'000'000);
    lease.set_pool(request->pool());
    lease.set_connector("tcp");
    lease.mutable_time_left()->set_seconds(3600);
    lease.mutable_waited()->set_nanos(1000);
    (*lease.mutable_facts())["server"] = "127.0.0.1:50000";
    return Done(context);
  }
  grpc::ServerUnaryReactor* Release(grpc::CallbackServerContext* context, const v1::ReleaseRequest*,
                                    v1::ReleaseResponse*) override {
    return Done(context);
  }
};

}  // namespace
}  // namespace lessor::bench

int main(int argc, char** argv) {
  using namespace lessor::bench;  // NOLINT: this program's own
  if (argc != 2) Die("bare_grpc SOCKET");
  RaiseDescriptorLimit();
  // As the broker does: Debian builds Abseil with its search for deadlocks.
  absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore);
  Sessions sessions;
  Leases leases;
  grpc::ServerBuilder builder;
  builder.RegisterService(&sessions);
  builder.RegisterService(&leases);
  builder.AddListeningPort(std::string("unix:") + argv[1], grpc::InsecureServerCredentials());
  const std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (server == nullptr) Die("gRPC cannot listen");
  std::puts("ready");
  std::fflush(stdout);
  server->Wait();
  return 0;
}
