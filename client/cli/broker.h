#pragma once

#include <memory>
#include <string>

#include <grpc/support/time.h>
#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "lessor/v1/admin.grpc.pb.h"

#include "client/cli/errors.h"

namespace lessor::cli {

// The way to the broker's AdminService over the Unix socket in its runtime directory. Connects with the first
// call. One thread.
class Broker {
 public:
  // `timeout` bounds each call.
  Broker(const std::string& runtime_dir, absl::Duration timeout);

  // One call: broker.Call(&Stub::ListPools, request). Errors carry the broker's reason; where no broker
  // listens it is BROKER_UNREACHABLE with the kernel's words.
  template <typename Request, typename Response>
  absl::StatusOr<Response> Call(grpc::Status (v1::AdminService::Stub::*method)(grpc::ClientContext*,
                                                                               const Request&, Response*),
                                const Request& request) {
    grpc::ClientContext context;
    context.set_deadline(gpr_time_from_millis(absl::ToInt64Milliseconds(timeout_), GPR_TIMESPAN));
    Response response;
    const grpc::Status status = ((*stub_).*method)(&context, request, &response);
    if (status.ok()) return response;
    return Diagnose(FromGrpc(status));
  }

 private:
  absl::Status Diagnose(absl::Status error) const;

  const std::string socket_path_;
  const absl::Duration timeout_;
  std::unique_ptr<v1::AdminService::Stub> stub_;
};

}  // namespace lessor::cli
