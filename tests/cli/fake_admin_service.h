#pragma once

#include <memory>
#include <string>

#include <grpcpp/server.h>

#include "lessor/v1/admin.grpc.pb.h"
#include "lessor/v1/error.pb.h"

namespace lessor::cli {

// An error as the broker sends it: the reason's own code, ErrorInfo with pool=main, RetryInfo of 1.5 s where
// the recovery is RETRY_AFTER, QuotaFailure for QUOTA_EXCEEDED.
grpc::Status Refuse(v1::Reason::Code reason, const std::string& message);
grpc::Status RefuseWith(const std::string& reason, grpc::StatusCode code, const std::string& message);

// A broker with two pools, three sessions and some leases, that never changes. Serves on grpc.sock in a
// folder of its own from construction to destruction.
class FakeBroker {
 public:
  FakeBroker();
  ~FakeBroker();
  FakeBroker(const FakeBroker&) = delete;
  FakeBroker& operator=(const FakeBroker&) = delete;

  const std::string& runtime_dir() const { return runtime_dir_; }
  // Every call from now on is refused so; OK: answered.
  void RefuseWithStatus(grpc::Status status);
  // Calls wait until they are cancelled or the broker is destroyed.
  void Hang();
  // The last changing request, as text: "ResizePool pool: \"main\" max: 40".
  std::string last_request() const;

  static v1::StatusResponse Status();
  static v1::ListPoolsResponse Pools();
  static v1::ListSessionsResponse Sessions();
  static v1::ListLeasesResponse Leases();

 private:
  class Service;
  std::string runtime_dir_;
  std::unique_ptr<Service> service_;
  std::unique_ptr<grpc::Server> server_;
};

}  // namespace lessor::cli
